"""From what was said to when it is: expressions against the anchor, the tense and the dates named before."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from newsextract.dates import periods as p
from newsextract.dates.context import Context, Named
from newsextract.dates.expressions import (
    CalendarDate, Century, Decade, Definite, Duration, Ended, Expression, Fiscal, Holiday, Interval, Modified, NthWeekday,
    Offset, Part, Recurring, Reference, Relative, RelativeMember, Rest, Run, Same, Season, Within,
)  # fmt: skip
from newsextract.dates.holidays import BY_NAME
from newsextract.dates.periods import Period
from newsextract.dates.phrases.relative import UNITS
from newsextract.mentions import Value


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a mention in its text, for tense and memory."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value; `first` and `last` are the periods that it spans, where they are known."""

    type: str
    timex: str
    first: Period | None = None
    last: Period | None = None
    mod: str | None = None
    why: tuple[str, ...] = ()
    explicit: bool = False

    def value(self) -> Value:
        """The value of the annotation guidelines; keys without content are left out."""
        found: Value = {"type": self.type, "value": self.timex}
        if self.type == "DATE" and self.first is not None and self.last is not None:
            first, last = self.first.days(), self.last.days()
            if first and last:
                found["start"], found["end"] = first[0].isoformat(), last[1].isoformat()
        if self.mod:
            found["mod"] = self.mod
        return found


def point(period: Period, *why: str, explicit: bool = False) -> Resolved:
    return Resolved("DATE", period.timex, period, period, None, why, explicit)


def span(first: Period, last: Period, *why: str, explicit: bool = False) -> Resolved:
    if first == last:
        return point(first, *why, explicit=explicit)
    return Resolved("DATE", f"{first.timex}/{last.timex}", first, last, None, why, explicit)


def unknown(timex: str, *why: str) -> Resolved:
    return Resolved("DATE", timex, why=why)


class Resolver:
    """Resolves the expressions of one article in the order of its text."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._anchor = context.anchor

    def resolve(self, expression: Expression, where: Where) -> Resolved | None:
        """The value of `expression`; None if it says nothing after all (a thirteenth month)."""
        resolved = self._dispatch(expression, where)
        if resolved is not None and resolved.first is not None and resolved.last is not None:
            self._context.named.append(Named(
                where.start, self._context.sentences.at(where.start), resolved.first, resolved.last,
                resolved.first.year, resolved.explicit))  # fmt: skip
        return resolved

    def _dispatch(self, expression: Expression, where: Where) -> Resolved | None:
        name = "_" + type(expression).__name__.lower()
        found: Resolved | None = getattr(self, name)(expression, where)
        return found

    # --- calendar ------------------------------------------------------------------------------------

    def _calendardate(self, date: CalendarDate, where: Where) -> Resolved | None:
        if date.month is None and date.day is None:
            if date.year is not None:
                return point(Period(p.YEAR, date.year), explicit=True)
            return self._weekday(date.weekday or 1, where)
        if date.month is None:
            return self._day_of_some_month(date, where)
        if date.day is None:
            if date.year is not None:
                return point(p.of_year(p.MONTH, date.year, date.month), explicit=True)
            return self._in_some_year(p.MONTH, date.month, where)
        if date.shift is not None and self._anchor is not None:
            return self._day_beside(date.month, date.day, date.shift, self._anchor)
        if date.year is not None:
            day = p.valid_day(date.year, date.month, date.day)
            return point(p.containing(p.DAY, day), explicit=True) if day else None
        return self._day_in_some_year(date.month, date.day, where)

    def _weekday(self, weekday: int, where: Where) -> Resolved:
        if self._anchor is None:
            return unknown(f"XXXX-WXX-{weekday}", "no anchor")
        tense, cue = self._context.tense(where.start, where.end)
        back = (self._anchor.isoweekday() - weekday) % 7
        shift = -back if tense != "future" else (7 - back) % 7
        return point(p.containing(p.DAY, self._anchor).shift(shift), *_tense_why(tense, cue))

    def _day_of_some_month(self, date: CalendarDate, where: Where) -> Resolved | None:
        """`Friday the 13th`: the nearest month in which it is one."""
        if self._anchor is None or date.day is None:
            return unknown(f"XXXX-WXX-{date.weekday or 1}", "no anchor")
        month = p.containing(p.MONTH, self._anchor)
        for shift in sorted(range(-14, 15), key=lambda s: (abs(s), s)):
            at = month.shift(shift)
            day = p.valid_day(at.year, at.number, date.day)
            if day and day.isoweekday() == date.weekday:
                return point(p.containing(p.DAY, day), "nearest such day")
        return None

    def _in_some_year(self, grain: str, number: int, where: Where) -> Resolved:
        """A month, quarter, half or season without its year."""
        tail = p.of_year(grain, 2000, number).timex[4:]
        framed = self._frame(where)
        if framed is not None:
            return point(p.of_year(grain, framed, number), f"year {framed} of the text")
        if self._anchor is None:
            return unknown("XXXX" + tail, "no anchor")
        tense, cue = self._context.tense(where.start, where.end)
        candidate = p.of_year(grain, self._anchor.year, number)
        return point(_nearest(candidate, self._anchor, tense, _per_year(grain)), *_tense_why(tense, cue))

    def _day_in_some_year(self, month: int, day: int, where: Where) -> Resolved | None:
        framed = self._frame(where)
        if framed is not None and (named := p.valid_day(framed, month, day)):
            return point(p.containing(p.DAY, named), f"year {framed} of the text")
        if self._anchor is None:
            return unknown(f"XXXX-{month:02d}-{day:02d}", "no anchor")
        tense, cue = self._context.tense(where.start, where.end)
        days = [d for d in (p.valid_day(self._anchor.year + by, month, day) for by in range(-8, 9)) if d]
        past = [d for d in days if d <= self._anchor]
        ahead = [d for d in days if d >= self._anchor]
        near = min(days, key=lambda d: abs((d - self._anchor).days) if self._anchor else 0)
        # A day a few weeks ahead is meant even where the verb is past: `set a meeting for 3 June`.
        if not past or not ahead:
            return unknown(f"XXXX-{month:02d}-{day:02d}", "at the edge of the calendar")
        choice = {"past": past[-1], "future": ahead[0], "": near}[tense]
        if tense == "past" and (self._anchor - choice).days > 300 and (ahead[0] - self._anchor).days < 60:
            choice = ahead[0]
        if tense == "future" and (choice - self._anchor).days > 300 and (self._anchor - past[-1]).days < 60:
            choice = past[-1]
        return point(p.containing(p.DAY, choice), *_tense_why(tense, cue))

    def _day_beside(self, month: int, day: int, shift: int, anchor: dt.date) -> Resolved | None:
        days = [d for d in (p.valid_day(anchor.year + by, month, day) for by in ((-1, 0, 1) if shift else (0,)))
                if d and (d < anchor if shift < 0 else d > anchor or not shift)]  # fmt: skip
        return point(p.containing(p.DAY, days[-1 if shift < 0 else 0]), "from the publication date") if days else None

    def _frame(self, where: Where) -> int | None:
        """The year that the text is telling of, if it is another than the anchor's and the one before."""
        sentence = self._context.sentences.at(where.start)
        opening = self._context.sentences.bounds(sentence)[0] + _OPENING
        for named in self._context.recent(where.start, 0):
            if not named.explicit or named.year is None:
                continue
            if self._anchor is None:
                return named.year
            if abs(self._anchor.year - named.year) >= 2 and named.start < opening:
                return named.year
        return None

    def _season(self, season: Season, where: Where) -> Resolved | None:
        if season.whole is not None:
            return self._within(Within(Season(season.number), season.whole), where)
        if season.year is not None:
            return point(p.of_year(p.SEASON, season.year, season.number), explicit=True)
        return self._in_some_year(p.SEASON, season.number, where)

    def _decade(self, decade: Decade, where: Where) -> Resolved:
        digits = decade.digits
        if digits < 100:
            latest = (self._anchor.year if self._anchor else 2029) // 10
            digits += 190
            if digits + 10 <= latest and decade.digits in (0, 1, 2):
                digits += 10
        return point(Period(p.DECADE, digits), explicit=True)

    def _century(self, century: Century, where: Where) -> Resolved:
        return point(Period(p.CENTURY, century.number - 1), explicit=True)

    def _holiday(self, holiday: Holiday, where: Where) -> Resolved | None:
        days = BY_NAME[holiday.name].days
        if holiday.whole is not None:
            whole = self._dispatch(holiday.whole, where)
            if whole is None or whole.first is None:
                return unknown("XXXX")
            return _days(days(min(max(whole.first.year, 1900), 2100)))
        if holiday.year is not None:
            return _days(days(min(max(holiday.year, 1900), 2100)), explicit=True)
        if self._anchor is None:
            return unknown("XXXX", "no anchor")
        options = [days(min(max(self._anchor.year + by, 1900), 2100)) for by in (-1, 0, 1)]
        past = [d for d in options if d[0] <= self._anchor]
        ahead = [d for d in options if d[1] >= self._anchor]
        if holiday.shift is not None:
            if holiday.shift == 0:
                return _days(options[1], "the anchor's year")
            before = [d for d in options if d[1] < self._anchor]
            return _days(before[-1] if holiday.shift < 0 else ahead[0], "from the anchor")
        tense, cue = self._context.tense(where.start, where.end)
        near = min(options, key=lambda d: abs((d[0] - self._anchor).days) if self._anchor else 0)
        return _days({"past": past[-1], "future": ahead[0], "": near}[tense], *_tense_why(tense, cue))

    # --- parts and wholes ----------------------------------------------------------------------------

    def _part(self, part: Part, where: Where) -> Resolved | None:
        if part.whole is None:
            if part.grain == p.WEEK and part.number > 0 and self._anchor is not None:
                return point(p.of_year(p.WEEK, self._anchor.year, part.number), "of the publication year")
            if part.grain not in (p.QUARTER, p.HALF):
                return None
            return self._in_some_year(part.grain, part.number if part.number > 0 else 4, where)
        whole = self._dispatch(part.whole, where)
        if whole is None:
            return None
        if whole.first is None:
            return unknown("XXXX" + (f"-Q{part.number}" if part.grain == p.QUARTER and part.number > 0 else ""))
        if part.number == 0:
            first = whole.first.days()
            return point(p.containing(part.grain, first[0])) if first else None
        if whole.first.grain == p.YEAR and part.grain in (p.QUARTER, p.HALF, p.MONTH):
            count = {p.QUARTER: 4, p.HALF: 2, p.MONTH: 12}[part.grain]
            number = part.number if part.number > 0 else count + 1 + part.number
            if not 1 <= number <= count:
                return None
            return point(p.of_year(part.grain, whole.first.year, number), *whole.why, explicit=whole.explicit)
        found = p.within(whole.first, part.grain, part.number)
        return point(found, *whole.why, explicit=whole.explicit) if found else None

    def _nthweekday(self, nth: NthWeekday, where: Where) -> Resolved | None:
        whole = self._dispatch(nth.whole, where) if nth.whole else None
        days = whole.first.days() if whole and whole.first else None
        if days is None:
            return unknown(f"XXXX-WXX-{nth.weekday}")
        if nth.number > 0:
            ordinal = days[0].toordinal() + (nth.weekday - days[0].isoweekday()) % 7 + 7 * (nth.number - 1)
        else:
            ordinal = days[1].toordinal() - (days[1].isoweekday() - nth.weekday) % 7
        found = Period(p.DAY, ordinal)
        return point(found) if ordinal <= days[1].toordinal() else None

    def _run(self, run: Run, where: Where) -> Resolved | None:
        grain = p.WEEK if run.grain == "fortnight" else run.grain
        if run.whole is None:
            return self._run_of_some_year(grain, run.count, where)
        whole = self._dispatch(run.whole, where)
        if whole is None or whole.first is None or run.grain not in p.LENGTH:
            return whole and unknown("XXXX")
        if run.grain == p.YEAR:
            return None
        ends = [p.within(whole.first, grain, number) for number in
                ((1, run.count) if run.count > 0 else (run.count, -1))]  # fmt: skip
        if ends[0] is None or ends[1] is None:
            return None
        return span(ends[0], ends[1], *whole.why, explicit=whole.explicit)

    def _run_of_some_year(self, grain: str, count: int, where: Where) -> Resolved | None:
        """`the first nine months`: of the latest year in which they have passed, or the one told of."""
        if grain not in (p.MONTH, p.QUARTER) or count <= 0:
            return None
        year = self._frame(where)
        why = "year of the text"
        if year is None:
            if self._anchor is None:
                first, last = (p.of_year(grain, 2000, n).timex[4:] for n in (1, count))
                return unknown(f"XXXX{first}/XXXX{last}", "no anchor")
            tense, cue = self._context.tense(where.start, where.end)
            end = p.of_year(grain, self._anchor.year, count).days()
            year, why = self._anchor.year, "; ".join(_tense_why(tense, cue))
            if tense != "future" and end and (end[1] - self._anchor).days > 10:
                year -= 1
        return span(p.of_year(grain, year, 1), p.of_year(grain, year, count), why)

    def _within(self, within: Within, where: Where) -> Resolved | None:
        whole = self._dispatch(within.whole, where)
        if whole is None:
            return None
        if whole.first is None:
            return self._dispatch(within.part, where)
        year = whole.first.year
        match within.part:
            case CalendarDate(month=int(month), day=int(day)):
                found = p.valid_day(year, month, day)
                return point(p.containing(p.DAY, found), *whole.why) if found else None
            case CalendarDate(month=int(month)):
                return point(p.of_year(p.MONTH, year, month), *whole.why)
            case Season(number=number):
                return point(p.of_year(p.SEASON, year, number), *whole.why)
        return None

    def _fiscal(self, fiscal: Fiscal, where: Where) -> Resolved:
        year = fiscal.year
        why: tuple[str, ...] = ()
        if year is None:
            if self._anchor is None:
                return unknown({-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}[fiscal.shift], "no anchor")
            year = self._anchor.year + fiscal.shift
            why = ("the anchor's fiscal year, taken to be the calendar year's",)
        part = {p.QUARTER: "-Q", p.HALF: "-H"}.get(fiscal.grain)
        return Resolved("DATE", f"FY{year}" + (f"{part}{fiscal.number}" if part else ""), why=why)

    # --- relative ------------------------------------------------------------------------------------

    def _relative(self, relative: Relative, where: Where) -> Resolved:
        if self._anchor is None:
            return unknown(_reference(relative.shift), "no anchor")
        return point(p.containing(relative.grain, self._anchor).shift(relative.shift), "from the publication date")

    def _relativemember(self, member: RelativeMember, where: Where) -> Resolved:
        if self._anchor is None:
            return unknown(_reference(member.shift), "no anchor")
        why = "from the publication date"
        if member.grain == "weekday":
            return point(self._relative_weekday(member, self._anchor), why)
        if member.grain == p.MONTH:
            candidate = p.of_year(p.MONTH, self._anchor.year, member.number)
            current = p.containing(p.MONTH, self._anchor)
        else:
            candidate = p.of_year(p.SEASON, self._anchor.year, member.number)
            current = p.containing(p.SEASON, self._anchor)
        per_year = _per_year(member.grain)
        if member.shift < 0 and candidate >= current:
            candidate = candidate.shift(-per_year)
        if member.shift > 0 and candidate <= current:
            candidate = candidate.shift(per_year)
        return point(candidate, why)

    def _relative_weekday(self, member: RelativeMember, anchor: dt.date) -> Period:
        today = p.containing(p.DAY, anchor)
        if member.week is not None:
            return today.shift(member.number - anchor.isoweekday() + 7 * member.week)
        back = (anchor.isoweekday() - member.number) % 7
        if member.shift < 0:
            return today.shift(-(back or 7))
        if member.shift > 0:
            return today.shift((7 - back) % 7 or 7)
        return today.shift(member.number - anchor.isoweekday())

    def _offset(self, offset: Offset, where: Where) -> Resolved | None:
        amount, grain = offset.duration.parts[-1]
        if any(part[0] is None for part in offset.duration.parts):
            return unknown(_reference(offset.sign)) if not offset.from_context else self._duration(offset.duration, where)
        if offset.origin is not None:
            origin = self._dispatch(offset.origin, where)
            days = origin.first.days() if origin and origin.first else None
            return self._shifted(days[0], offset, p.DAY, "from the date beside it") if days else None
        if not offset.from_context:
            if self._anchor is None:
                return unknown(_reference(offset.sign), "no anchor")
            return self._shifted(self._anchor, offset, _coarse(amount, grain), "from the publication date")
        return self._from_named(offset, where)

    def _from_named(self, offset: Offset, where: Where) -> Resolved | None:
        """`a year earlier`, `two weeks later`: from the period named last, in its own grain."""
        amount, grain = offset.duration.parts[0]
        if amount is None:
            return self._duration(offset.duration, where)
        yearly = grain in (p.YEAR, p.DECADE)
        for named in self._context.recent(where.start, 6 if yearly else 1):
            if p.LENGTH[named.first.grain] > p.LENGTH.get(grain, 7) or not isinstance(amount, int):
                continue
            if yearly and named.first.grain in (p.DAY, p.WEEK, p.WEEKEND) and named.first == named.last:
                continue
            if grain in (p.YEAR, p.DECADE) and len(offset.duration.parts) == 1:
                shifted = [_years_on(period, offset.sign * amount * (10 if grain == p.DECADE else 1))
                           for period in (named.first, named.last)]  # fmt: skip
                if shifted[0] and shifted[1]:
                    return span(shifted[0], shifted[1], "from the period named before")
            days = named.first.days()
            if days:
                fine = named.first.grain if p.LENGTH[named.first.grain] < p.LENGTH.get(grain, 7) else grain
                return self._shifted(days[0], offset, fine, "from the date named before")
        if self._anchor is None:
            return unknown(_reference(offset.sign), "no anchor")
        return self._shifted(self._anchor, offset, _coarse(amount, grain), "from the publication date")

    def _shifted(self, day: dt.date, offset: Offset, grain: str, why: str) -> Resolved:
        moved: dt.date | None = day
        for amount, unit in offset.duration.parts:
            moved = moved and _moved(moved, amount or 0, unit, offset.sign)
        if moved is None:
            return unknown(_reference(offset.sign))
        return point(p.containing(grain, moved), why)

    def _same(self, same: Same, where: Where) -> Resolved | None:
        """The sentence's own period, in another year."""
        model = self._own_period(same, where)
        if same.whole is not None:
            whole = self._dispatch(same.whole, where)
            if whole is None or whole.first is None:
                return unknown("XXXX")
            year = whole.first.year
            if model is None:
                return point(Period(p.YEAR, year), "the year said")
            moved = [_years_on(period, year - model[0].year) for period in model]
            why = "own period of the text, in the year said"
        else:
            if model is None:
                if self._anchor is None:
                    return unknown("PAST_REF" if same.shift else "PRESENT_REF", "no anchor")
                grain = same.grain or p.YEAR
                latest = p.containing(grain, self._anchor).shift(0 if grain == p.YEAR or not same.shift else -1)
                return point(_years_on(latest, same.shift) or latest, "from the publication date")
            moved = [_years_on(period, same.shift) for period in model]
            why = "own period of the text"
        if moved[0] is None or moved[1] is None:
            return None
        return span(moved[0], moved[1], why)

    def _own_period(self, same: Same, where: Where) -> tuple[Period, Period] | None:
        for named in self._context.recent(where.start, 6):
            if same.grain is None and named.first.grain in (p.DAY, p.DECADE, p.CENTURY):
                continue
            if same.grain is not None and named.first.grain != same.grain:
                continue
            if named.first.grain == p.YEAR and same.grain is None and named.first == named.last and same.shift == 0 \
                    and same.whole is not None:  # fmt: skip
                continue
            return named.first, named.last
        return None

    def _definite(self, definite: Definite, where: Where) -> Resolved | None:
        """`the quarter`: the last one named, else the one that a report on this day is about."""
        for named in self._context.recent(where.start, 2):
            matches = named.first.grain == definite.grain or definite.grain == "period"
            if definite.grain == p.YEAR and self._anchor and abs(named.first.year - self._anchor.year) > 1:
                continue
            if matches and (definite.grain != p.YEAR or self._anchor is None or self._anchor.month <= 2
                            or named.first.year == self._anchor.year):  # fmt: skip
                return span(named.first, named.last, "named before")
        if self._anchor is not None and definite.grain == "period":
            return point(p.containing(p.QUARTER, self._anchor).shift(-1), "the last quarter")
        if self._anchor is None or definite.grain == "period":
            return unknown("XXXX")
        tense, cue = self._context.tense(where.start, where.end)
        current = p.containing(definite.grain, self._anchor)
        days = current.days()
        passed = (self._anchor - days[0]).days if days else 0
        early = passed < 0.6 * p.LENGTH[definite.grain] if definite.grain in (p.MONTH, p.QUARTER) else passed < 20
        if definite.grain in (p.MONTH, p.QUARTER, p.YEAR) and tense != "future" and early:
            current = current.shift(-1)
        if definite.grain == p.WEEKEND and tense != "future" and self._anchor.isoweekday() < 6:
            current = current.shift(-1)
        return point(current, *_tense_why(tense, cue))

    def _rest(self, rest: Rest, where: Where) -> Resolved | None:
        whole = self._dispatch(rest.whole, where)
        days = whole.first.days() if whole and whole.first else None
        if self._anchor is None or days is None:
            return whole
        return span(p.containing(p.DAY, self._anchor), p.containing(p.DAY, days[1]), "from the publication date")

    # --- amounts, sets, references -------------------------------------------------------------------

    def _duration(self, duration: Duration, where: Where) -> Resolved:
        parts = []
        for amount, grain in duration.parts:
            if grain == "weekend":
                grain, amount = p.DAY, None if amount is None else 2 * amount
            if grain == "fortnight" and amount is not None:
                amount *= 2
            shown = "X" if amount is None else f"{amount:g}" if isinstance(amount, float) else str(amount)
            parts.append(shown + UNITS[grain])
        return Resolved("DURATION", "P" + "".join(parts))

    def _recurring(self, recurring: Recurring, where: Where) -> Resolved:
        return Resolved("SET", recurring.value)

    def _reference(self, reference: Reference, where: Where) -> Resolved:
        return unknown(reference.value)

    def _modified(self, modified: Modified, where: Where) -> Resolved | None:
        inner = self._dispatch(modified.inner, where)
        if inner is None:
            return None
        return Resolved(inner.type, inner.timex, inner.first, inner.last, modified.mod, inner.why, inner.explicit)

    def _interval(self, interval: Interval, where: Where) -> Resolved | None:
        first, last = self._dispatch(interval.first, where), self._dispatch(interval.last, where)
        if first is None or last is None:
            return None
        if first.first is None or last.last is None:
            if "_REF" in first.timex + last.timex or "/" in first.timex + last.timex:
                return first
            return Resolved("DATE", f"{first.timex}/{last.timex}", why=first.why + last.why)
        start, end = first.first, last.last
        if start.grain == end.grain and start.index > end.index:
            start = _years_on(start, -1) or start
        if start.grain == end.grain and start.index > end.index:
            end = _years_on(last.last, 1) or end
        return span(start, end, *first.why, *last.why, explicit=first.explicit or last.explicit)

    def _ended(self, ended: Ended, where: Where) -> Resolved | None:
        last = self._dispatch(ended.last, where)
        if last is None or last.last is None:
            return self._duration(ended.duration, where)
        days = last.last.days()
        amount, grain = ended.duration.parts[0]
        if days is None or not isinstance(amount, int) or amount <= 0:
            return self._duration(ended.duration, where)
        if grain in (p.DAY, p.WEEK):
            end = p.containing(p.DAY, days[1])
            return span(end.shift(1 - amount * (7 if grain == p.WEEK else 1)), end, *last.why)
        found = _months_until(days[1], amount, grain, last.why)
        if ended.fiscal and found.last is not None:
            return Resolved("DATE", f"FY{found.last.year}", found.first, found.last, why=found.why, explicit=True)
        return found


def _months_until(end: dt.date, amount: int, grain: str, why: tuple[str, ...]) -> Resolved:
    """Whole months up to the one that ends nearest to `end` (a fiscal quarter may end on 2 July or 26 August)."""
    months = amount * {p.MONTH: 1, p.QUARTER: 3, p.HALF: 6, p.YEAR: 12}[grain]
    last = p.containing(p.MONTH, end)
    if end.day <= 7:
        last = last.shift(-1)
    first = last.shift(1 - months)
    if grain == p.QUARTER and amount == 1 and last.number % 3 == 0:
        return point(Period(p.QUARTER, last.index // 3), *why, explicit=True)
    if grain == p.YEAR and last.number == 12:
        return span(Period(p.YEAR, last.year - amount + 1), Period(p.YEAR, last.year), *why, explicit=True)
    return span(first, last, *why, explicit=True)


_JUST_ENDED = 60
_OPENING = 24
"""A year named within so many characters of a sentence's beginning frames the sentence."""


def _nearest(candidate: Period, anchor: dt.date, tense: str, per_year: int) -> Period:
    """The one of the years around the anchor that the tense means."""
    options = [candidate.shift(by * per_year) for by in (-1, 0, 1)]
    current = p.containing(candidate.grain, anchor)
    if tense == "past":
        # A quarter or half that has hardly begun cannot be reported on.
        begun = _passed(current, anchor) >= {p.QUARTER: 0.15, p.HALF: 0.6}.get(candidate.grain, 0.0)
        return next(o for o in reversed(options) if o.index < current.index or o == current and begun)
    if tense == "future":
        ended = [o for o in options if o.index < current.index]
        days = ended[-1].days() if ended and candidate.grain in (p.QUARTER, p.HALF) else None
        if days and (anchor - days[1]).days < _JUST_ENDED:
            return ended[-1]  # it is yet to be reported on
        return next(o for o in options if o.index >= current.index)
    middle = current.index if _passed(current, anchor) > 0.5 else current.index - 0.5
    return min(options, key=lambda o: abs(o.index - middle))


def _passed(period: Period, anchor: dt.date) -> float:
    days = period.days()
    return (anchor - days[0]).days / p.LENGTH[period.grain] if days else 0.5


def _per_year(grain: str) -> int:
    return {p.MONTH: 12, p.QUARTER: 4, p.HALF: 2, p.SEASON: 4}[grain]


def _tense_why(tense: str, cue: str) -> tuple[str, ...]:
    return (f"{tense} by {cue!r}",) if tense else ("nearest to the publication date",)


def _days(days: tuple[dt.date, dt.date], *why: str, explicit: bool = False) -> Resolved:
    return span(p.containing(p.DAY, days[0]), p.containing(p.DAY, days[1]), *why, explicit=explicit)


def _reference(shift: int) -> str:
    return "PAST_REF" if shift < 0 else "FUTURE_REF" if shift > 0 else "PRESENT_REF"


def _coarse(amount: int | float | None, grain: str) -> str:
    """The grain in which an offset from today is meant: `10 days ago` a day, `two years ago` a year."""
    if isinstance(amount, float):
        return p.MONTH
    return {"fortnight": p.WEEK, p.DECADE: p.YEAR, p.CENTURY: p.YEAR, p.WEEKEND: p.WEEK, p.HALF: p.MONTH}.get(grain, grain)


def _moved(day: dt.date, amount: int | float, grain: str, sign: int) -> dt.date | None:
    """`day` moved by an amount of a grain; None if it leaves the calendar."""
    months = {p.MONTH: 1, p.QUARTER: 3, p.HALF: 6, p.YEAR: 12, p.DECADE: 120, p.CENTURY: 1200}.get(grain)
    if amount > 100_000:
        return None
    if months:
        return p.add_months(day, sign * round(amount * months))
    days = round(amount * {p.DAY: 1, p.WEEK: 7, "fortnight": 14, p.WEEKEND: 7}.get(grain, 1))
    ordinal = day.toordinal() + sign * days
    return dt.date.fromordinal(ordinal) if 366 < ordinal < dt.date.max.toordinal() - 366 else None


def _years_on(period: Period, years: int) -> Period | None:
    """The same period some years on; weeks and days by the calendar."""
    if period.grain in (p.MONTH, p.QUARTER, p.HALF, p.SEASON, p.YEAR):
        moved = Period(period.grain, period.index + years * (1 if period.grain == p.YEAR else _per_year(period.grain)))
        return moved if moved.year >= 1 else None
    days = period.days()
    if days is None or period.grain in (p.DECADE, p.CENTURY):
        return None
    day = p.add_months(days[0], 12 * years)
    return p.containing(period.grain, day) if day else None
