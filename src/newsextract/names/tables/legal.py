"""Legal forms of companies: those of cleanco, and how newspapers abbreviate them."""

from newsextract.names.tables.rows import Parts, entries

ABBREVIATED_FORMS = Parts("legal form", entries("""
    Co., Corp., Inc., Ltd., Ltda., Cos., Bhd., Pte., Pty., Pvt., Plc., Cia., Ing., Mfg., Bros., Assn., Intl.
    Co, Corp, Inc, Ltd, LLC, PLC, Plc, plc, LLP, LP, AG, SE, SA, NV, BV, AB, AS, ASA, Oyj, Oy, SpA, S.p.A.
    S.p.A, Srl, GmbH, KGaA, KG, KK, K.K., Bhd, Sdn, Pte, Pty, Pvt, Limited, Incorporated, S.A., N.V., B.V.
    A.G., S.E., A.S., L.P., L.L.C., JSC, OJSC, PJSC, CJSC, OAO, OOO, ZAO, PAO, SAS, SAB, Tbk, A/S, ApS, HF
    SL, Lda., Private Limited
"""), {
    "A plant of Halden Roadworks Co., Ltd. was shut.": ("Halden Roadworks Co., Ltd.", "ORG"),
    "A plant of Osterfeld Nutzwagen GmbH was shut.": ("Osterfeld Nutzwagen GmbH", "ORG"),
})

# After `and` these close a firm's name as a legal form does: `Halden and Co`, `Ostrel and Sons`.
PARTNERS = frozenset(entries("""
    Co, Co., Cos, Cos., Sons, Bros, Bros., Brothers, Associates, Partners, Company
"""))

# Forms in cleanco that are ordinary words, given names or state codes when they stand alone.
NOT_ALONE = frozenset(entries("""
    as, et, pt, da, co, ky, nl, company, corporation, private, mb, vat, hf, dat, sd, pp, is, ab, ae, aj, xt
    kt, ks, kd
"""))
