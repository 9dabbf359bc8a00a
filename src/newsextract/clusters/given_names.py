"""Given names and their short forms: `Tom` beside `Thomas Halden` is he."""

from __future__ import annotations

from functools import cache

from newsextract.clusters.folding import words

# A line is a short form, then the given names that it stands for.
SHORT_FORMS = """
    Abe: Abraham, Abram
    Al: Albert, Alan, Alfred, Alberto
    Alec: Alexander, Alexandre
    Alex: Alexander, Alexandra, Alexandre, Alejandro, Alexandros, Alexis
    Alf: Alfred
    Andy: Andrew, Andreas, Anders
    Angie: Angela, Angelina
    Archie: Archibald
    Arnie: Arnold
    Art: Arthur
    Barb: Barbara
    Bart: Bartholomew, Bartosz
    Ben: Benjamin
    Bepi: Giuseppe
    Beppe: Giuseppe
    Bernie: Bernard
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
    Chema: José
    Chico: Francisco
    Chris: Christopher, Christian, Christine, Christina, Kristian
    Chuck: Charles
    Chuy: Jesús
    Cindy: Cynthia
    Cliff: Clifford
    Clint: Clinton
    Curro: Francisco
    Dan: Daniel
    Danny: Daniel
    Dave: David
    Deb: Deborah
    Debbie: Deborah
    Dick: Richard
    Dieter: Dietrich
    Dima: Dmitry, Dmitri, Dmitriy
    Don: Donald
    Doug: Douglas
    Drew: Andrew
    Ed: Edward, Edwin, Edmund, Edgar
    Eddie: Edward, Edgar, Eduardo
    Frank: Francis, Franklin
    Franz: Francis
    Fred: Frederick, Alfred, Frederik, Frédéric
    Freddie: Frederick, Alfred
    Fritz: Friedrich
    Gabe: Gabriel
    Gene: Eugene
    Geoff: Geoffrey
    Gerd: Gerhard
    Gerry: Gerald, Gerard
    Gianni: Giovanni
    Gigi: Luigi
    Gosia: Małgorzata
    Greg: Gregory
    Gus: August, Gustav, Augustus
    Hal: Harold, Henry
    Hank: Henry, Hendrik
    Hans: Johannes, Johann
    Harry: Harold, Henry
    Heinz: Heinrich
    Herb: Herbert
    Howie: Howard
    Iggy: Ignatius
    Ike: Isaac
    Jack: John
    Jake: Jacob
    Jan: Johannes
    Jeff: Jeffrey, Geoffrey, Jefferson
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
    Kasia: Katarzyna
    Kate: Katherine, Catherine, Katharine
    Kathy: Katherine, Kathleen, Katharine
    Katie: Katherine, Kathleen, Katharine
    Ken: Kenneth
    Kenny: Kenneth
    Kike: Enrique
    Kim: Kimberly
    Kolya: Nikolai, Nikolay
    Kuba: Jakub
    Lalo: Eduardo
    Larry: Lawrence, Laurence
    Len: Leonard
    Lenny: Leonard
    Leo: Leonard, Leonardo, Leopold
    Liz: Elizabeth
    Lolo: Manuel
    Lou: Louis, Louise
    Luke: Lucas
    Maggie: Margaret
    Mandy: Amanda
    Manny: Manuel, Emmanuel
    Manolo: Manuel
    Matt: Matthew, Matthias, Matthijs
    Max: Maximilian, Maxwell, Maxime
    Meg: Margaret
    Mel: Melvin, Melanie
    Memo: Guillermo
    Mick: Michael
    Mike: Michael
    Misha: Mikhail
    Mitch: Mitchell
    Mo: Mohammed, Mohamed, Muhammad, Maurice
    Nacho: Ignacio
    Nando: Fernando
    Nate: Nathan, Nathaniel
    Nick: Nicholas, Nicolas, Nikolaus, Dominic
    Paco: Francisco
    Pam: Pamela
    Pancho: Francisco
    Pat: Patrick, Patricia
    Patty: Patricia
    Peggy: Margaret
    Pepe: José
    Pete: Peter
    Phil: Philip, Phillip
    Pino: Giuseppe
    Quique: Enrique
    Ray: Raymond
    Rich: Richard
    Rick: Richard, Ricardo, Patrick
    Ricky: Richard, Ricardo
    Rob: Robert, Roberto
    Robbie: Robert
    Rod: Rodney, Roderick
    Ron: Ronald
    Ronnie: Ronald
    Russ: Russell
    Sally: Sarah
    Sam: Samuel, Samantha
    Sandy: Alexander, Sandra
    Sascha: Alexander
    Sasha: Alexander, Aleksandr
    Sepp: Josef
    Slava: Vyacheslav, Vladislav
    Stan: Stanley, Stanislav, Stanisław
    Steve: Stephen, Steven, Stefan
    Stu: Stuart
    Sue: Susan, Susanne
    Suzy: Susan, Suzanne
    Ted: Edward, Theodore
    Terry: Terence, Theresa
    Tess: Theresa, Teresa
    Theo: Theodore, Theodor, Theodoros
    Tim: Timothy
    Tina: Christina, Martina
    Toby: Tobias
    Tolya: Anatoly, Anatoliy
    Tom: Thomas, Tomás, Tomasz
    Tommy: Thomas
    Toni: Antonio, Anton
    Tony: Anthony, Antony, Antonio
    Toño: Antonio
    Trish: Patricia
    Uli: Ulrich
    Val: Valerie, Valentin
    Vic: Victor
    Vicky: Victoria
    Vince: Vincent
    Volodya: Vladimir, Volodymyr
    Walt: Walter
    Will: William, Willem
    Willi: Wilhelm
    Willy: William, Wilhelm
    Wojtek: Wojciech
    Wolf: Wolfgang
    Xabi: Xabier
    Zach: Zachary
    Zeca: José
    Zhenya: Evgeny, Yevgeny
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
