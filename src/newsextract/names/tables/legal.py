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

# Forms of several words or in lower case, as firms abroad write them: whole, with their dots. What a tagger
# of words breaks in their middle is mended by them.
SPELLED_FORMS = Parts("spelled legal form", entries("""
    S. de R.L. de C.V., S.A. de C.V., S.A.B. de C.V., S.A.P.I. de C.V., SA de CV, SAB de CV, S.r.l., S.R.L.
    S.p.A., S.P.A., S.n.c., S.a.s., s.r.o., spol. s r.o., a.s., sp. z o.o., Sp. z o.o., sp. z o. o., sp.k.
    Sp.k., d.o.o., D.O.O., d.d., k.s., S.A.S., S.A., S.L., S.L.U., S.C.A., S.A.R.L., SARL, Sàrl, Kft., Zrt.
    Nyrt., Kft, Zrt, Nyrt, A.Ş., A.S., e.V., GmbH & Co. KG, GmbH & Co. KGaA, AG & Co. KG, AG & Co. KGaA
    GmbH, mbH, N.V., B.V., A/S, ApS, Oy, Oyj, Sdn. Bhd., Sdn Bhd, Bhd., Berhad, Pte. Ltd., Pte Ltd, Pte Ltd.
    Pty Ltd, Pty. Ltd., Pty Ltd., (Pty) Ltd, (Pty) Ltd., (Pvt) Ltd, (Pvt) Ltd., (Private) Limited, Pvt Ltd
    Pvt. Ltd., Pvt Ltd., Private Limited, Public Company Limited, Co. Ltd., Co. Ltd, Co Ltd, Co Ltd., Ltd.
    Ltd, Limited, Inc., Inc, LLC, L.L.C., LLP, L.P., Ltda., Ltda, Eireli, W.L.L., K.K., & C., & Cie, & Cie.
"""), {
    "The Turin office of Ruden Varn S.r.l. was shut.": ("Ruden Varn S.r.l.", "ORG"),
    "They sued Ostrel Polska sp. z o.o. in May.": ("Ostrel Polska sp. z o.o.", "ORG"),
    "A unit of Halden Mexico, S. de R.L. de C.V., paid.": (
        "Halden Mexico, S. de R.L. de C.V.", "ORG"),
})

# In capitals throughout, these are words; they close a name that isn't in capitals itself.
SHORT_FORMS = frozenset(entries("AS, ASA, AB, AG, SE, SA, NV, BV, KG, SL, LP, PLC, plc, PCL, JSC"))
