"""Sentences in the manner of trade news, with places for names: the table of the silver texts.

`{org}` is the article's main organisation and `{short}` its short form, `{other}`, `{firm}` and `{rival}` are
further ones, `{body}` an association or authority with `{abbr}` its initials, `{media}` a media house;
`{person}` and `{second}` are people with `{surname}` and `{surname2}`; `{city}`, `{city2}`, `{country}`,
`{country2}`, `{region}` and `{site}` are places. Of these each is marked as a name. Not marked are `{nation}` (an
adjective), `{model}` (a product), `{title}` (a role), `{goods}`, `{count}`, `{share}`, `{money}`, `{year}`,
`{month}`, `{day}`, `{ticker}` and `{event}`.
`<…|ORG>` marks all that stands in it as one name.
"""

HEADLINES = (
    "{short} sells {count} {goods} in {month}",
    "{short} {goods} sales up {share} in {country}",
    "{short} opens {goods} plant in {city}",
    "{short}, {other} in talks on {country} joint venture",
    "{body}: {nation} {goods} output down {share}",
    "{other} names {person} as new {title}",
    "{country} {goods} exports hit record in {month}",
    "{short} wins order for {count} {goods} from {firm}",
    "{person} to lead {short} in {region}",
    "{short} recalls {count} {model} cars in {country}",
    "Interview: {person}, {title} of {short}",
    "{short} rolls {count}th {model} off the line in {city}",
    "{country}, {country2} agree on {goods} tariffs",
    "{city} port handles {count} TEU in {year}",
    "{short} buys {share} of {rival} for {money}",
    "{abbr} cuts {year} forecast for {goods}",
    "{short} Q3 profit falls {share} on weak {region} demand",
    "New {model} from {short} debuts at {city} {event}",
    "{short} delivers {count} {goods} to {country}",
    "{firm} and {rival} sign deal over {site}",
)

OPENINGS = (
    "{city}, {month} {day} ({media}) - {org} said on Tuesday that sales of {goods} rose {share} in {month}.",
    "{city}, {country} ({media}) - {body} ({abbr}) reported {count} {goods} for {month} {year}.",
    "{org} ({short}) has started production of the {model} at its plant in {city}, {country}.",
    "On {month} {day}, {org} handed over {count} {goods} to {other} in {city}.",
    "{nation} {goods} maker {short} will invest {money} in a factory near {city}.",
    "{short} and {other} signed a memorandum of understanding in {city} on {month} {day}.",
    "By {person}\n{short} has cut its target for {year} after a slow {month} in {region}.",
    "{media} | {month} {day}, {year}\n{country} sold {count} {goods} in {month}, according to {body}.",
    "{person}, the {title} of {short}, is to step down in {month}, the company said.",
    "{country} exported {count} tonnes of {goods} in the first half, data from {body} show.",
    "From January to {month} {year}, {short} sold {count} {goods}, up {share} year-on-year.",
    "{city} - Shares in {short} fell {share} after {firm} said it would sell its stake.",
    "Source : {media}\nEditor : {person}\nRecently {org} held a ceremony in {city} for its {count}th {model}.",
    "{firm}, which is owned by {rival}, has ordered {count} {goods} from {short} for delivery to {country}.",
)

SENTENCES = (
    "{title} {person} said the {model} would reach {country} and {country2} in {month}.",
    "{person}, {title} of {org}, said demand in {region} was better than a year ago.",
    "{person}, {title} at {firm}, put the figure at {count} {goods}.",
    "\"We are ready for {country},\" {surname} told {media}.",
    "{surname} said {short} would not follow {rival} into {region}.",
    "Mr. {surname} joined {short} from {other} in {year}.",
    "Mr {second} and Ms {person} spoke for {body}.",
    "{short} {title} {person} met {nation} Prime Minister {second} in {city}.",
    "According to {body} ({abbr}), {count} {goods} were registered in {country}, {share} fewer than in {month}.",
    "{abbr} {title} {second} blamed the {nation} tax on {goods}.",
    "The {abbr} expects the market to reach {count} {goods} in {year}.",
    "{short} {model} was the best seller, ahead of the {rival} {model} and the {other} {model}.",
    "Sales of the {other} {model} rose {share}, those of {rival} fell {share}.",
    "{short}, {other}, {firm} and {rival} together hold {share} of the {nation} market.",
    "{other} sold {count} {goods}, {firm} {count} and {rival} {count}.",
    "The {nation} subsidiary, {firm}, runs plants in {city}, {city2} and {site}.",
    "{org} is a joint venture of {other} ({share}) and {rival} ({share}).",
    "Exports went to {country}, {country2}, {region} and other {nation} markets.",
    "In {country} the company works with {firm}, in {country2} with {rival}.",
    "The ship will sail between {city} and {city2} through {site}.",
    "The {goods} will be built in {city}, {region}, and shipped from the port of {city2}.",
    "{country}'s {body} said that {short}'s plan met its rules.",
    "{short}'s board approved the sale of {rival} to {firm} for {money}.",
    "Shares of {short} closed at {money} on the <New York Stock Exchange|ORG>.",
    "{media} quoted {second}, an analyst at {firm}, as saying that prices in {region} had turned.",
    "\"It's a good step for {short},\" said {second} of {firm} in {city}.",
    "{second}, {title} of {rival}, declined to comment.",
    "Among the guests were {person}, {title} of {body}, and {second}, {title} of {firm}.",
    "The contract was signed by {person} for {short} and by {second} for {other}.",
    "{surname} and {surname2} first met in {city} in {year}.",
    "{short} has {count} dealers in {region}, among them {firm} in {city}.",
    "The {model} meets Euro 6 and is sold in {country} as the {model}.",
    "The new {model} and {model} are fitted with {other} engines and {rival} gearboxes.",
    "{other} {model} trucks and {short} buses carried guests of the {city} {event}.",
    "In {month} {year}, {firm} of {city} took {count} {short} {goods}.",
    "Rivals such as {other}, {rival} and {firm} are also building in {country}.",
    "The <European Union|LOC> opened a probe into {nation} {goods} in {month}.",
    "The <U.S.|LOC> plant in {city}, {region}, employs {count} people.",
    "{body} and {firm} will test hydrogen {goods} on the road from {city} to {city2}.",
    "The <{city} District Court|ORG> ruled for {short} against {rival}.",
    "A spokesman for {country}'s <Ministry of Transport|ORG> said {short} had been told in {month}.",
    "The line from {city} to {site} is run by {firm}, a unit of {rival}.",
    "{second} holds a degree from the <University of {city}|ORG> and spent ten years at {rival}.",
    "Chief Executive {person} told a conference in {city} that {short} would be profitable in {year}.",
    "Chairman and CEO {person} owns {share} of {short}; {second} has {share}.",
    "{person} succeeds {second}, who moves to {rival} as {title}.",
    "Market leader {short} lost {share} to {other} and {rival}.",
    "{city}-based {firm} is the largest {goods} importer in {region}.",
    "{nation} buyers, led by {firm}, took {count} tonnes from {country} and {country2}.",
    "Total sales of {short} brand {goods} were {count}, of {other} brand {goods} {count}.",
    "On the basis of the {model}, {short} and {firm} have built a bus for {city}.",
    "Prices at {city} rose by {money} a tonne, said {abbr}.",
    "The {event} in {city} drew {count} visitors from {country} and {region}.",
    "Last {month}, {country2} and {country} raised duties on {nation} {goods}.",
    "<{short} International|ORG> and <{short} Financial Services|ORG> are not part of the deal.",
    "The Group plans a second phase in {site}, with help from {body}.",
    "For {short}, {region} is the biggest market after {country}.",
    "Photo: {media}",
    "Contact: {person}, {firm}",
    "About {short}\n{org} is a {nation} maker of {goods} with plants in {city} and {city2}.",
    "- {other}: {count} (+{share})\n- {rival}: {count} (-{share})\n- {firm}: {count} (+{share})",
    "{other} {count} {share}\n{rival} {count} {share}\n{firm} {count} {share}",
    "1. {short} {model} {count}\n2. {other} {model} {count}\n3. {rival} {model} {count}",
    "{country}: {count}\n{country2}: {count}\n{region}: {count}",
    "{firm} ({media}: {ticker}) did not give a reason.",
    "{short}-{other} buses have run in {city} since {year}.",
    "The deal with {rival}, {firm} and {body} has yet to be cleared by regulators in {country2}.",
    "Output in {city2} was {count} units in {month}; in {city} it stood at {count}.",
    "Minister {second} opened the {short} plant in {site}, {country}.",
    "The First Quarter was strong; The New Energy division grew {share}.",
    "The Chief Financial Officer said that the Company would keep its dividend.",
    "Heavy trucks, light trucks and buses all fell, and Diesel prices rose {share}.",
    "In the Heavy Duty segment {short} had {share}, in Light Commercial Vehicles {share}.",
)

TITLES = (
    "chairman", "president", "general manager", "managing director", "CEO", "chief executive", "vice president",
    "executive vice president", "deputy general manager", "sales director", "head of sales", "spokesman",
    "secretary general", "chief financial officer", "Chairman", "President", "General Manager", "Managing Director",
    "Vice President", "Chief Executive Officer", "Senior Vice President", "plant manager", "editor", "Party Secretary",
)  # fmt: skip
GOODS = (
    "trucks", "heavy trucks", "buses", "cars", "passenger cars", "pickups", "vans", "tractors", "SUVs", "EVs",
    "new energy vehicles", "electric buses", "containers", "crude steel", "steel", "palm oil", "soybeans", "copper",
    "LNG", "coal", "crude oil", "wheat", "motorcycles", "trailers", "engines", "batteries", "excavators", "bulk carriers",
    "tankers", "vehicles", "coffee", "cotton", "iron ore", "aluminium", "solar panels", "wind turbines",
)  # fmt: skip
EVENTS = (
    "Motor Show", "Auto Show", "International Automobile Exhibition", "Truck Expo", "Boat Fair", "Steel Conference",
    "Energy Forum", "Bus Expo", "Logistics Fair", "Marathon",
)  # fmt: skip
MODELS = (
    "Falcon", "Horizon", "Titan", "Ranger Max", "Explorer", "Condor", "Puma", "Voyage", "City Liner", "Cargo Star",
    "Magnus", "Pro Star", "Super Carry", "Blue Wave", "Roadmaster", "Harrier", "Summit", "Pegasus", "Atlas", "Nova",
)  # fmt: skip

BUSINESSES = (
    "Motor", "Motors", "Automobile", "Automotive", "Auto", "Trucks", "Truck", "Bus", "Heavy Duty Truck", "Vehicles",
    "Commercial Vehicles", "Steel", "Iron and Steel", "Shipping", "Lines", "Shipbuilding", "Heavy Industries", "Energy",
    "Power", "Oil", "Petroleum", "Chemicals", "Mining", "Resources", "Logistics", "Holdings", "Finance", "Capital",
    "Bank", "Securities", "Insurance", "Airlines", "Airways", "Port", "Terminals", "Engineering", "Machinery", "Electric",
    "Electronics", "Semiconductor", "Battery", "Technologies", "Systems", "Foods", "Agro", "Plantations", "Rubber", "Tyres",
    "Cement", "Paper", "Textile", "Pharma", "Partners", "Research", "Consulting", "Industries", "Gas", "Solar", "Wind",
    "Construction Equipment", "Tractor", "Cycles", "Engine", "Axle", "Parts", "Components", "Trading", "International",
)  # fmt: skip
LEGAL_FORMS = (
    "Co., Ltd.", "Co., Ltd", "Ltd.", "Ltd", "Limited", "Inc.", "Inc", "Corp.", "Corporation", "Company", "Group", "plc",
    "PLC", "AG", "GmbH", "SE", "S.A.", "SA", "S.p.A.", "N.V.", "B.V.", "AB", "A/S", "ASA", "Oyj", "Berhad", "Bhd",
    "Pvt. Ltd.", "Pte Ltd", "LLC", "L.P.", "KK", "Group Co., Ltd.", "Group Limited", "Holdings Ltd.", "Corp", "& Co.",
    "Joint Stock Company", "Sdn Bhd", "Tbk", "JSC", "OJSC", "SpA",
)  # fmt: skip
BODIES = (
    "Ministry of {}", "Department of {}", "{} Ministry", "{} Commission", "Bureau of {}", "Agency for {}", "{} Agency",
    "{place} Association of {}", "{place} {} Association", "{nation} {} Association", "{nation} {} Federation",
    "{place} {} Board", "{nation} {} Council", "{place} {} Authority", "Society of {place} {}", "{nation} Chamber of {}",
    "National Bureau of {}", "International {} Organization", "International {} Association", "{place} {} Institute",
    "Institute of {}", "Federation of {nation} {}", "{place} Port Authority", "University of {place}", "Bank of {place}",
    "{nation} Academy of {}", "{} Workers Union", "Confederation of {nation} {}", "{place} {} Exchange",
    "General Administration of {}", "{place} City Council", "Association of {nation} {}", "{place} High Court",
)  # fmt: skip
FIELDS = (
    "Automobile Manufacturers", "Transport", "Commerce", "Trade", "Industry", "Energy", "Automobile Dealers", "Steel",
    "Shipbuilders", "Shipping", "Foreign Affairs", "Finance", "Statistics", "Customs", "Palm Oil", "Petroleum",
    "Metal Workers", "Automotive Industries", "Highway Safety", "Environmental Protection", "Agriculture", "Passenger Car",
    "Science", "Technology", "Automotive Research", "Ports", "Port", "Road Transport", "Motor Industry", "Iron and Steel",
    "Industry and Information Technology", "Trade and Industry", "Economy", "Labour", "Vehicle", "Truck Makers", "Wind Energy",
)  # fmt: skip
MEDIA = ("{} Times", "{} Daily", "{} Post", "{} News", "The {} Herald", "{} Journal", "{} Business Daily", "Radio {}",
         "{} Weekly", "{} Observer")  # fmt: skip
SITES = (
    "{} Province", "{} District", "{} County", "{} Industrial Park", "{} Road", "{} River", "Port of {}", "{} Bay",
    "{} Economic Development Zone", "Gulf of {}", "{} Airport", "North {}", "{} State", "South {}", "{} Bridge", "{} Sea",
    "Lake {}", "Eastern {}", "{} Park", "{} Free Trade Zone", "{} Canal",
)  # fmt: skip
WIRES = ("Reuters", "AP", "AFP", "Bloomberg", "Xinhua", "PTI", "Dow Jones", "Kyodo", "Yonhap", "Interfax", "dpa", "TASS",
         "Associated Press", "Nikkei", "ANI", "Bernama")  # fmt: skip
