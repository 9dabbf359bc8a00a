"""Given names and their short forms: `Tom` beside `Thomas Halden` is he."""

from __future__ import annotations

from functools import cache

from newsextract.clusters.folding import words

# A line is a short form, then the given names that it stands for.
SHORT_FORMS = """
    Al: Albert, Alan, Alfred, Alberto
    Alec: Alexander, Alexandre
    Alex: Alexander, Alexandra, Alexandre, Alejandro, Alexandros, Alexis
    Andy: Andrew, Andreas, Anders
    Art: Arthur
    Barb: Barbara
    Ben: Benjamin
    Bernie: Bernard
    Bert: Albert, Robert, Norbert, Herbert
    Beth: Elizabeth
    Bill: William
    Billy: William
    Bob: Robert
    Bobby: Robert
    Brad: Bradley
    Cathy: Catherine
    Charlie: Charles
    Chris: Christopher, Christian, Christine, Christina, Kristian
    Chuck: Charles
    Cindy: Cynthia
    Dan: Daniel
    Danny: Daniel
    Dave: David
    Deb: Deborah
    Debbie: Deborah
    Dick: Richard
    Dieter: Dietrich
    Don: Donald
    Doug: Douglas
    Ed: Edward, Edwin, Edmund, Edgar
    Eddie: Edward, Edgar, Eduardo
    Frank: Francis, Franklin
    Fred: Frederick, Alfred, Frederik, Frédéric
    Fritz: Friedrich
    Gene: Eugene
    Gerry: Gerald, Gerard
    Greg: Gregory
    Hank: Henry, Hendrik
    Hans: Johannes, Johann
    Harry: Harold, Henry
    Jack: John
    Jake: Jacob
    Jan: Johannes
    Jeff: Jeffrey, Geoffrey, Jefferson
    Geoff: Geoffrey
    Jen: Jennifer
    Jenny: Jennifer
    Jerry: Gerald, Jerome, Jeremiah
    Jim: James
    Jimmy: James
    Jo: Joanna, Josephine
    Joe: Joseph, José
    Johnny: John
    Jon: Jonathan
    Josh: Joshua
    Kate: Katherine, Catherine, Katharine
    Kathy: Katherine, Kathleen, Katharine
    Ken: Kenneth
    Kim: Kimberly
    Larry: Lawrence, Laurence
    Len: Leonard
    Leo: Leonard, Leonardo, Leopold
    Liz: Elizabeth
    Lou: Louis, Louise
    Luke: Lucas
    Maggie: Margaret
    Manny: Manuel, Emmanuel
    Matt: Matthew, Matthias, Matthijs
    Max: Maximilian, Maxwell, Maxime
    Meg: Margaret
    Mel: Melvin, Melanie
    Mick: Michael
    Mike: Michael
    Mitch: Mitchell
    Nick: Nicholas, Nicolas, Nikolaus, Dominic
    Paco: Francisco
    Pam: Pamela
    Pat: Patrick, Patricia
    Patty: Patricia
    Peggy: Margaret
    Pepe: José
    Pete: Peter
    Phil: Philip, Phillip
    Ray: Raymond
    Rich: Richard
    Rick: Richard, Ricardo, Patrick
    Rob: Robert, Roberto
    Robbie: Robert
    Rod: Rodney, Roderick
    Ron: Ronald
    Russ: Russell
    Sally: Sarah
    Sam: Samuel, Samantha
    Sandy: Alexander, Sandra
    Sascha: Alexander
    Sasha: Alexander, Aleksandr
    Sepp: Josef
    Steve: Stephen, Steven, Stefan
    Stu: Stuart
    Sue: Susan, Susanne
    Ted: Edward, Theodore
    Terry: Terence, Theresa
    Tim: Timothy
    Toby: Tobias
    Tom: Thomas, Tomás, Tomasz
    Toni: Antonio, Anton
    Tony: Anthony, Antony, Antonio
    Uli: Ulrich
    Val: Valerie, Valentin
    Vic: Victor
    Vince: Vincent
    Walt: Walter
    Will: William, Willem
    Wolf: Wolfgang
    Zach: Zachary
"""


def is_short_for(short: str, name: str) -> bool:
    """Whether a folded given name is a short form of another: `tom` of `thomas`."""
    return name in _full().get(short, ())


@cache
def _full() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for line in filter(None, map(str.strip, SHORT_FORMS.splitlines())):
        short, _, full = line.partition(":")
        folded = frozenset("".join(words(name)) for name in full.split(","))
        table["".join(words(short))] = table.get("".join(words(short)), frozenset()) | folded
    return table
