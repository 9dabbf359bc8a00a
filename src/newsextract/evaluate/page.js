"use strict";
// Hides what the filters leave out, and shows the article of the chosen error. The page holds everything.
const rows = [...document.querySelectorAll("#rows tr")];
const articles = new Map([...document.querySelectorAll("article")].map((a) => [a.dataset.article, a]));
const filters = ["kind", "label", "article", "words"].map((id) => document.getElementById(id));
const [kind, label, article, words] = filters;
const count = document.getElementById("count");
let chosen = null;

const visible = () => rows.filter((row) => !row.hidden);

function passes(row) {
  return (!kind.value || row.dataset.kind === kind.value)
    && (!label.value || row.dataset.labels.split(" ").includes(label.value))
    && (!article.value || row.dataset.article === article.value)
    && (!words.value || row.textContent.toLowerCase().includes(words.value.toLowerCase()));
}

function filter() {
  for (const row of rows) row.hidden = !passes(row);
  const left = visible();
  count.textContent = `${left.length} errors`;
  choose(left.includes(chosen) ? chosen : left[0] ?? null, false);
}

function choose(row, focus) {
  for (const old of document.querySelectorAll(".chosen")) old.classList.remove("chosen");
  chosen = row;
  for (const [name, shown] of articles) shown.hidden = !row || name !== row.dataset.article;
  if (!row) return;
  row.classList.add("chosen");
  if (focus) row.focus({ preventScroll: true });
  reveal(row);
  const number = row.id.slice(1);
  const marks = [...articles.get(row.dataset.article).querySelectorAll("[data-errors]")]
    .filter((mark) => mark.dataset.errors.split(" ").includes(number));
  for (const mark of marks) mark.classList.add("chosen");
  if (marks[0]) reveal(marks[0]);
}

// Scrolls the pane alone, never the page, and only if the element is out of its sight.
function reveal(element) {
  const pane = element.closest(".list, .texts");
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) pane.scrollTop += inner.top - outer.top - 80;
}

function step(by) {
  const left = visible();
  const at = left.indexOf(chosen) + by;
  if (left[at]) choose(left[at], true);
}

for (const field of filters) field.addEventListener("input", filter);
document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("rows").addEventListener("click", (event) => {
  const row = event.target.closest("tr");
  if (row) choose(row, true);
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select");
  if (event.key === "Escape") {
    for (const field of filters) field.value = "";
    filter();
    if (typing) typing.blur();
  } else if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  } else if (event.key === "Enter" && event.target.closest("#rows tr")) {
    choose(event.target.closest("tr"), true);
  } else if (event.key === "/") {
    words.focus();
    event.preventDefault();
  }
});
filter();
