"""What people do for a living, observe, teach or are put in charge of: which of it is a role, and where.

In examples a person stands in `[ ]`, an organisation in `{ }`, a place in `< >`; the value is the roles of
the first person.
"""

from __future__ import annotations

from newsextract.names.tables.rows import entries
from newsextract.people.words.tables import Words

# What people do for a living or stand for: without an organisation they have none, though the text be
# about one.
FREE = Words("free", entries("""
    editor, reporter, correspondent, photographer, journalist, columnist, blogger, writer, author, farmer
    publisher, trucker, haulier, trader, analyst, economist, strategist, professor, lecturer, researcher
    expert, consultant, lawyer, attorney, entrepreneur, investor, billionaire, financier, activist, artist
    historian, actor, actress, singer, novelist, poet, physicist, chemist, biologist, meteorologist
    forecaster, commentator, candidate, nominee, dictator, student, detective, inspector, cardinal, bishop
    archbishop, imam, speaker, whip, deputy, broker, grower, rancher, retailer, winemaker, shareholder, heir
    banker, adviser, advisor, envoy, teacher, nurse, welder, baker, chef, geologist, statistician, trustee
    delegate, negotiator, fund manager, commander, colonel, sergeant, lieutenant, coroner, police captain
    driver, fire chief, police chief, worker, passenger, resident, captain, firefighter, lobbyist
    campaigner, superintendent, senior superintendent, advocate, blacksmith, shipbroker
    cleaner, porter, librarian, actuary, notary, mediator, surgeon, physician, mentor
"""), {
    "{Halden} grew. Analyst [Iva Lund] was pleased.": (("Analyst", None),),
    "{Halden} grew, farmer [Iva Lund] said.": (("farmer", None),),
})

# Who observes a market: with his field told this is a role, though he stands for nobody.
OBSERVERS = Words("observer", entries("""
    analyst, economist, strategist, consultant, forecaster, commentator, lawyer, expert, adviser, advisor
"""), {
    "{Halden} grew. [Iva Lund], an independent car analyst, was pleased.": (
        ("independent car analyst", None),),
})

# What somebody is famous for is no role unless it is that of an organisation.
TRADES = Words("trade", entries("""
    entrepreneur, inventor, billionaire, millionaire, financier, tycoon, magnate, industrialist, businessman
    businesswoman, shipowner, artist, actor, actress, singer, novelist, poet, historian, celebrity, heir
    heiress, guest
"""), {
    "<Freedonia>'s top entrepreneur [Iva Lund] left.": (),
    "{Halden} grew. The billionaire [Iva Lund] was pleased.": (),
    "{Halden} grew. [Iva Lund], who was the chief guest, cut the ribbon.": (),
})

# Of whoever once was one without a firm (`a former banker`) it is told what he did for a living.
CALLINGS = Words("calling", entries("""
    journalist, reporter, broadcaster, pilot, engineer, banker, lawyer, barrister, solicitor, teacher, soldier
    mechanic, farmer, trader, trucker, driver, economist, accountant, sailor, welder, electrician, consultant
    researcher, physicist, chemist, geologist, salesman, machinist, footballer, athlete, docker, miner, nurse
    doctor, academic, policeman, firefighter, marine, paratrooper, racer, worker, student, analyst
"""), {
    "{Halden} grew. [Iva Lund], a former test pilot, left.": (),
    "{Halden} grew. [Iva Lund], a former engineer and banker, left.": (),
    "{Halden} grew. [Iva Lund], a former banker with {Oster}, left.": (("former banker", "Oster"),),
})

# Who teaches or studies: what follows their `in` is the subject, part of the title.
SCHOLARS = Words("scholar", entries("""
    professor, lecturer, reader, fellow, researcher, scholar, tutor, specialist, expert, instructor, teacher
    postdoc, chair
"""), {
    "[Iva Lund], lecturer in road safety at {Halden University}, left.": (
        ("lecturer in road safety", "Halden University"),),
    "[Iva Lund], reader in maritime law at {Halden University}, left.": (
        ("reader in maritime law", "Halden University"),),
})

# What follows their `on` is the subject, part of the title.
ADVISERS = Words("adviser", entries("""
    adviser, advisor, expert, spokesman, spokeswoman, spokesperson, envoy
"""), {
    "[Iva Lund], adviser on road pricing to {Halden}, left.": (("adviser on road pricing", "Halden"),),
})

# The lawyer of a person speaks for him; another's officer is in the same organisation as he.
LAWYERS = Words("lawyer", entries("lawyer, attorney, counsel, solicitor, barrister, advocate"), {
    "[Iva Lund] flew in. [Ulf Dahl]'s solicitor, [Lund], has left.": (("solicitor", "Ulf Dahl"),),
    "{Halden} fell. [Iva Lund], counsel for the creditors, left.": (("counsel", "creditors"),),
    "{Halden} fell. Advocate [Iva Lund] left.": (),
})

# Whom a court puts in charge of a firm: neither its own nor a firm of lawyers is what they run.
INSOLVENCY = Words("insolvency", entries("""
    administrator, liquidator, receiver, joint administrator, insolvency administrator, joint liquidator
    provisional liquidator, custodian, rehabilitation manager, resolution professional
"""), {
    "{Halden} failed. Liquidator [Iva Lund] of {Oster} sold it.": (
        ("Liquidator", "Halden"), (None, "Oster")),
    "The {Larkmere Court} has let {Halden} fail and named [Iva Lund] as receiver.": (("receiver", "Halden"),),
})

CALLING_ROWS = (FREE, OBSERVERS, TRADES, CALLINGS, SCHOLARS, ADVISERS, LAWYERS, INSOLVENCY)
