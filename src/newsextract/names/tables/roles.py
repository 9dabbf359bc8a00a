"""Honorifics and roles: the words beside a personal name that aren't part of it."""

from newsextract.names.tables.rows import Parts, entries

HONORIFICS = Parts("honorific", entries("""
    Mr., Mr, Mrs., Mrs, Ms., Ms, Miss, Dr., Dr, Prof., Prof, Sir, Dame, Lord, Lady, Madam, Madame, Sen.
    Rep., Gov., Gen., Lt., Col., Capt., Sgt., Maj., Adm., Rev., Hon., Messrs., Messrs, Monsieur, Herr, Frau
    Señor, Sheikh, Shri, Smt., Dato, Datuk, Datin, Tan Sri, Tun, Ir., Ing., Dipl.-Ing., Imam, Rabbi
    Ayatollah, Pope, Saint Father, Gens., Sens., Brig., Cmdr., Sister, Father, Brother, Uncle, Aunt, Mme
    Mme., Comrade, Excellency, Mlle, Mademoiselle, Khun, Khunying, Daw, Encik, Puan, Puan Sri, Datuk Seri
    Datin Sri, Bapak, Ibu, Alhaji, Alhaja, Hajia, Engr., Engr, Atty., Barr., Smt, Señora, Señorita, Signor
    Signora, Dott., Avv., Sra., Dra., Mevrouw, Meneer, Eng., Amb., Arq., Lic., Doña, Dña., Dona, Hadji, Kiai
    Dipl., Mag., Pak, Tengku, Tunku, Raja, Justice
"""), {
    "It went to Mr. Wendover at noon.": ("Wendover", "PERSON"),
    "It went to Dr. Iva Lunden at noon.": ("Iva Lunden", "PERSON"),
    "It went to Khun Lunden at noon.": ("Lunden", "PERSON"),
})

# Roles that stand directly before or after a name, in either case.
ROLES = Parts("role", entries("""
    assemblyman, councilwoman, colonel, lieutenant, sergeant, coroner, representative, presidents, directors
    ministers, managers, governors, officers, executives, vice
    general, md, evp, svp, vp, chairman, chairwoman, chairperson, chair, vice-chairman, president, ceo, cfo
    coo, cto, cio, cmo, director, manager, governor, mayor, minister, secretary, premier, chancellor
    senator, congressman, congresswoman, spokesman, spokeswoman, spokesperson, analyst, economist, editor
    columnist, reporter, correspondent, photographer, engineer, founder, co-founder, cofounder, owner, boss
    ambassador, commissioner, judge, professor, lecturer, author, coach, actor, actress, singer, adviser
    advisor, aide, strategist, broker, consultant, researcher, scientist, designer, commander, treasurer
    superintendent, sheriff, detective, inspector, prosecutor, envoy, entrepreneur, billionaire, financier
    lawyer, attorney, dictator, activist, architect, artist, composer, writer, novelist, poet, historian
    director-general, publisher, lawmaker, legislator, deputy, councillor, councilman, undersecretary
    vice-president, vice-premier, dealer principal, general secretary, party secretary, biologist, physicist
    chemist, archbishop, bishop, cardinal, imam, king, queen, prince, princess, emperor, sultan, emir
    chief executive, chief executives, executive, officer, official, head, leader, technician, trucker
    auditor, comptroller, controller, curator, dean, rector, principal, provost, technologist, fund manager
    co-chairman, co-chief, chief, counsel, partner, director general, speaker, whip, nominee, candidate
    secretaries, shipbroker, stockbroker, trader, shipowner, farmer, driver, welder, mechanic, captain, pilot
    skipper, admiral, commodore, arbitrator, mediator, administrator, liquidator, trustee, convenor, convener
    steward, organiser, organizer, delegate, ombudsman, geologist, metallurgist, surveyor, salesman, foreman
    supervisor, machinist, electrician, negotiator, campaigner, blogger, journalist, commentator, planner
    accountant, actuary, statistician, notary, barrister, solicitor, magistrate, vice-chancellor, priest
    pastor, teacher, student, doctor, nurse, apprentice, lobbyist, diplomat, consul, attaché, akim, buyer
"""), {
    "The chairman Ostrel Vandekamp left.": ("Ostrel Vandekamp", "PERSON"),
    "It was Ostrel Vandekamp, deputy director of sales, who left.": ("Ostrel Vandekamp", "PERSON"),
})

# Capitalised, these divide a run of capitals: `Sinotruk | Chairman | Wang Bozhi`.
DIVIDING_ROLES = Parts("dividing role", entries("""
    Chairman, Chairwoman, Chairperson, Chair, President, CEO, MD, EVP, SVP, VP, CFO, COO, CTO, CIO, CMO
    Director, Manager, Minister, Governor, Mayor, Secretary, Premier, Chancellor, Senator, Congressman
    Congresswoman, Spokesman, Spokeswoman, Spokesperson, Analyst, Economist, Editor, Columnist, Reporter
    Correspondent, Photographer, Founder, Co-founder, Ambassador, Commissioner, Judge, Professor, Strategist
    Officer, Attorney, Treasurer, Undersecretary, Cardinal, Archbishop, Bishop, Prince, Princess, Vice
    Executive, Deputy, Detective, Sheriff, Superintendent, Counsel, Chief, Coach, Coroner, Presidents
    Ministers, Directors, Managers, Governors, Secretaries, Officers, Executives, Councillor, Councilman
    Councilwoman, Assemblyman, Speaker, Colonel, Sergeant, Lieutenant, Representative, Writer, Author
"""), {"They met Chairman Iva Lundqvist there.": ("Iva Lundqvist", "PERSON")})

# Words that make one role with a dividing role beside them: `Chief Executive Officer`, `Prime Minister`.
ROLE_MODIFIERS = Parts("role modifier", entries("""
    Chief, Vice, Deputy, Senior, Executive, Managing, General, Assistant, Associate, Acting, Former, Sales
    Marketing, Operating, Financial, Technology, Technical, Information, Commercial, Human, Resources
    Investment, Product, Prime, Foreign, Finance, Defense, Defence, Interior, Trade, Transport
    Transportation, Energy, Industry, Commerce, Justice, Agriculture, Labor, Labour, Health, Education
    Economy, Environment, Economics, Oil, Treasury, Home, State, Co-Founder, Founding, Global, Regional
    Corporate, Strategy, Communications, Supply, Chain, Plant, Project, Program, Business, Development
    Research, Staff, Editorial, Contributing, Founder, Majority, Minority, House, Senate, Press, District
    City, County, Attorney, Solicitor, Party, Board, Honorary, Independent, Non-Executive, Operations
    Manufacturing, Purchasing, Design, Engineering, Brand, Digital, Sustainability, Safety, Legal, Risk
    Lead, Principal, Joint, Interim, Incoming, Outgoing, Then, Field, Account, Area, National, Policy
    Affairs, Administrative, Medical, Scientific, Innovation, Growth, Revenue, Customer, People, Security
    Compliance, Audit
"""), {"They met Deputy General Manager Iva Lundqvist there.": ("Iva Lundqvist", "PERSON")})

# Offices that stand between a country and the one who holds them: in `U.S. Trade Representative` the country
# alone is a name.
OFFICES = Parts("office", entries("""
    Treasury, Trade, Commerce, Agriculture, Defense, Defence, Energy, Finance, Foreign, Interior, Labor
    Labour, Transport, Transportation, Education, Health, Housing, Industry, Economy, Economics, Environment
    Justice, Farm, Oil, Home, Budget, Planning, Petroleum, Mines, Fisheries, Communications
    Telecommunications, Tourism, Prime, Vice, Deputy, Assistant
"""), {"It was U.S. Trade Representative Iva Lundqvist who came.": ("Iva Lundqvist", "PERSON")})
OFFICE_HOLDERS = frozenset(entries("""
    Secretary, Secretaries, Minister, Ministers, Representative, Undersecretary, Chief
    Adviser, Advisor, Commissioner, President, Premier, Ambassador
"""))

# What a department is named by: after a title (`Vice President, Global Procurement`) it belongs to the title.
DEPARTMENTS = Parts("department", entries("""
    Services, Operations, Solutions, Communications, Development, Marketing, Technology, Technologies
    Security, Philanthropy, Stores, Relations, Affairs, Resources, Products, Software, Engineering, Strategy
    Finance, Sales, Research, Partnerships, Practice, Management, Innovation, Procurement, Logistics
    Planning, Experience, Experiences, Sustainability, Responsibility, Design, Advertising, Games, Audio
    Compliance, Quality, Safety, Manufacturing, Production, Purchasing, Programs, Programmes, Policy
    Alliances, Growth, Platforms, Systems, Foundation, Learning, Talent, Culture, Inclusion, Diversity
    Analytics, Data, Investments, Health
"""), {"It went to Iva Lundqvist, Vice President, Global Procurement.": ("Iva Lundqvist", "PERSON")})

# A firm's office, which is no part of its name: `Ostrel Investor Relations`.
OFFICE_KINDS = frozenset(entries("""
    Corporate, Investor, Investors, Media, Public, Press, External, Shareholder
"""))
OFFICE_HEADS = frozenset(entries("""
    Communications, Communication, Relations, Affairs, Office, Inquiries, Enquiries, Contact, Contacts
"""))

# Heads of state and government whose name their administration bears: `Carter Administration`.
ADMINISTRATIONS = frozenset(entries("""
    Roosevelt, Truman, Eisenhower, Kennedy, Johnson, Nixon, Ford, Carter, Reagan, Bush, Clinton, Obama
    Trump, Biden, Thatcher, Blair, Cameron, Yoon, Moon, Aquino, Marcos, Duterte, Modi, Bolsonaro, Lula
    Putin, Yeltsin
"""))
