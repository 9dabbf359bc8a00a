"""Roles told before the name: `its treasurer said. "…," Iva Lund told reporters.`"""

from __future__ import annotations

from newsextract.people.phrases.phrase import Reader, Role
from newsextract.people.sentences.before import BREAKS, ending_at
from newsextract.people.words.verbs import SAYING, matched

_FARTHEST = 80  # tokens between who said something and the name
_SENTENCES = 4  # between the two, those of a quotation


def announce(reader: Reader, spoken: dict[int, list[Role]]) -> None:
    """Who speaks first after `a Halden director said` and has no role of his own is that director."""
    titled = {reader.named(at) for at, roles in spoken.items() if any(role.title for role in roles)}
    for at in sorted(spoken):
        name = reader.named(at)
        if name in titled:
            continue
        titled.add(name)  # only where he is named first
        if _speaks(reader, at):
            spoken[at] += _speaker_before(reader, at)


def _speaks(reader: Reader, at: int) -> bool:
    """Whether a verb of saying stands beside a name."""
    if matched(reader.tokens, at + 1, SAYING) is not None:
        return True
    return at > 0 and matched(reader.tokens, at - 1, SAYING) == at


def _speaker_before(reader: Reader, at: int) -> list[Role]:
    """The role of who said something in the sentences before that name nobody."""
    breaks = 0
    for here in range(at - 1, max(0, at - _FARTHEST), -1):
        token = reader.tokens[here]
        breaks += token.text in BREAKS
        if token.kind == "PERSON" or breaks > _SENTENCES:
            break
        if breaks and matched(reader.tokens, here, SAYING) is not None:
            roles = ending_at(reader, here, determined=True).roles
            if len(roles) == 1 and roles[0].title:
                return roles
    return []
