"""Given names and their short forms: `Tom` beside `Thomas Halden` is he."""

from __future__ import annotations

from functools import cache

from newsextract.clusters.folding import words

# A line is a short form, then the given names that it stands for.
SHORT_FORMS = """
    Abe: Abraham, Abram
    Al: Albert, Alan, Alfred, Alberto
    Alf: Alfred
    Alec: Alexander, Alexandre
    Alex: Alexander, Alexandra, Alexandre, Alejandro, Alexandros, Alexis
    Andy: Andrew, Andreas, Anders
    Angie: Angela, Angelina
    Archie: Archibald
    Arnie: Arnold
    Art: Arthur
    Bart: Bartholomew, Bartosz
    Barb: Barbara
    Ben: Benjamin
    Bernie: Bernard
    Bepi: Giuseppe
    Beppe: Giuseppe
    Bert: Albert, Robert, Norbert, Herbert
    Beth: Elizabeth
    Beto: Alberto, Roberto, Humberto
    Bill: William
    Billy: William
    Bob: Robert
    Bobby: Robert
    Brad: Bradley
    Cathy: Catherine
    Charlie: Charles
    Chico: Francisco
    Chris: Christopher, Christian, Christine, Christina, Kristian
    Chuck: Charles
    Chuy: Jesús
    Cindy: Cynthia
    Clint: Clinton
    Cliff: Clifford
    Dan: Daniel
    Danny: Daniel
    Dave: David
    Deb: Deborah
    Debbie: Deborah
    Dick: Richard
    Dieter: Dietrich
    Don: Donald
    Doug: Douglas
    Drew: Andrew
    Ed: Edward, Edwin, Edmund, Edgar
    Eddie: Edward, Edgar, Eduardo
    Frank: Francis, Franklin
    Freddie: Frederick, Alfred
    Franz: Francis
    Fred: Frederick, Alfred, Frederik, Frédéric
    Fritz: Friedrich
    Gabe: Gabriel
    Gene: Eugene
    Gerd: Gerhard
    Gigi: Luigi
    Gerry: Gerald, Gerard
    Greg: Gregory
    Gus: August, Gustav, Augustus
    Hal: Harold, Henry
    Hank: Henry, Hendrik
    Hans: Johannes, Johann
    Harry: Harold, Henry
    Heinz: Heinrich
    Herb: Herbert
    Howie: Howard
    Ike: Isaac
    Iggy: Ignatius
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
    Katie: Katherine, Kathleen, Katharine
    Kathy: Katherine, Kathleen, Katharine
    Kenny: Kenneth
    Ken: Kenneth
    Kim: Kimberly
    Kuba: Jakub
    Kike: Enrique
    Larry: Lawrence, Laurence
    Len: Leonard
    Leo: Leonard, Leonardo, Leopold
    Lenny: Leonard
    Liz: Elizabeth
    Lou: Louis, Louise
    Luke: Lucas
    Maggie: Margaret
    Manny: Manuel, Emmanuel
    Mandy: Amanda
    Matt: Matthew, Matthias, Matthijs
    Max: Maximilian, Maxwell, Maxime
    Meg: Margaret
    Mel: Melvin, Melanie
    Mick: Michael
    Memo: Guillermo
    Mike: Michael
    Mitch: Mitchell
    Mo: Mohammed, Mohamed, Muhammad, Maurice
    Nacho: Ignacio
    Nate: Nathan, Nathaniel
    Nick: Nicholas, Nicolas, Nikolaus, Dominic
    Paco: Francisco
    Pancho: Francisco
    Pam: Pamela
    Pat: Patrick, Patricia
    Patty: Patricia
    Peggy: Margaret
    Pepe: José
    Pete: Peter
    Pino: Giuseppe
    Phil: Philip, Phillip
    Ray: Raymond
    Rich: Richard
    Rick: Richard, Ricardo, Patrick
    Rob: Robert, Roberto
    Robbie: Robert
    Ricky: Richard, Ricardo
    Rod: Rodney, Roderick
    Ronnie: Ronald
    Ron: Ronald
    Russ: Russell
    Sally: Sarah
    Sam: Samuel, Samantha
    Sandy: Alexander, Sandra
    Sascha: Alexander
    Sasha: Alexander, Aleksandr
    Sepp: Josef
    Stan: Stanley, Stanislav, Stanisław
    Steve: Stephen, Steven, Stefan
    Stu: Stuart
    Sue: Susan, Susanne
    Suzy: Susan, Suzanne
    Tess: Theresa, Teresa
    Ted: Edward, Theodore
    Theo: Theodore, Theodor, Theodoros
    Terry: Terence, Theresa
    Tina: Christina, Martina
    Tim: Timothy
    Toby: Tobias
    Tom: Thomas, Tomás, Tomasz
    Tommy: Thomas
    Toni: Antonio, Anton
    Tony: Anthony, Antony, Antonio
    Trish: Patricia
    Uli: Ulrich
    Val: Valerie, Valentin
    Vicky: Victoria
    Vic: Victor
    Vince: Vincent
    Walt: Walter
    Will: William, Willem
    Willi: Wilhelm
    Willy: William, Wilhelm
    Wolf: Wolfgang
    Zach: Zachary
    Zé: José
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
