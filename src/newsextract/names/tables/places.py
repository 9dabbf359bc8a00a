"""Places: everyday names of countries beside pycountry's, regions, waters, provinces and cities.

Cities are a modest choice: capitals, ports, and the towns in which vehicles, steel and energy are made and
traded. Names that are as often a person's, a firm's or a common word stand in a row of less weight.
"""

from newsextract.names.tables.rows import Names, entries

CARRIER = "They opened a branch in {} that day."

EXACT_COUNTRIES = Names("country", "LOC", entries("""
    US, U.S., USA, U.S.A., UK, U.K., UAE, U.A.E., EU, E.U., DRC, PRC, DPRK, KSA
"""), CARRIER)

COUNTRIES = Names("country", "LOC", entries("""
    America, United States of America, United States, Great Britain, Britain, England, Scotland, Wales
    Northern Ireland, Irish Republic, Russia, Soviet Union, Turkey, Türkiye, Iran, Syria, South Korea
    North Korea, Korea, Republic of Korea, Vietnam, Laos, Brunei, Taiwan, Macau, Macao, Hong Kong, Tibet
    Moldova, Tanzania, Bolivia, Venezuela, Ivory Coast, Cote d'Ivoire, Cape Verde, Congo, DR Congo
    Democratic Republic of Congo, Democratic Republic of the Congo, Republic of the Congo, Swaziland, Burma
    Macedonia, Czech Republic, Slovak Republic, Bosnia, Bosnia-Herzegovina, Kosovo, Palestine, Vatican City
    Holland, Yugoslavia, Czechoslovakia, East Germany, West Germany, Zaire, East Timor, European Union
    Euro zone, Eurozone, People's Republic of China, Mainland China, Republic of China, Saudi, Emirates
    West Bank, Gaza, Gaza Strip, Golan Heights, Greenland, Puerto Rico, Crimea, Chechnya, Kurdistan
    Catalonia, Papua New Guinea, New Guinea, Micronesia, Curacao, Reunion Island
"""), CARRIER)

REGIONS = Names("region", "LOC", entries("""
    Africa, Asia, Europe, North America, South America, Latin America, Central America, Americas, Oceania
    Antarctica, Australasia, Eurasia, Asia Pacific, Asia-Pacific, APAC, EMEA, LATAM, ASEAN, CIS, GCC, MENA
    Middle East, Near East, Far East, Gulf, Gulf States, Persian Gulf, Arabian Peninsula, Levant, Maghreb
    Central Asia, East Asia, West Asia, South Asia, Southeast Asia, South-East Asia, Southeastern Asia
    South East Asia, Northeast Asia, North Asia, Western Europe, Eastern Europe, Central Europe
    Northern Europe, Southern Europe, Southeastern Europe, Southeast Europe, North Africa, West Africa
    East Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Northern Africa, Western Africa
    Eastern Africa, Scandinavia, Baltics, Baltic States, Benelux, Balkans, Iberia, Nordics, Caucasus
    Indochina, Indian subcontinent, Caribbean, West Indies, Polynesia, Siberia, Manchuria, Patagonia
    Midwest, New England, Silicon Valley, Bay Area, Great Lakes, Rust Belt, Sun Belt, West Coast, East Coast
    Gulf Coast, Appalachia, Permian Basin, Permian, Marcellus, Bakken, Eagle Ford Shale, Haynesville
    Bavaria, Saxony, Lower Saxony, North Rhine-Westphalia, Hesse, Westphalia, Ruhr, Thuringia, Lombardy
    Tuscany, Piedmont, Sicily, Sardinia, Andalusia, Basque Country, Flanders, Wallonia, Normandy, Brittany
    Silesia, Transylvania, Anatolia, West Midlands, East Midlands, Midlands, Yorkshire, Lancashire, Kent
    Sussex, Essex, Cornwall, Devon, Ulster, Lapland, Yangtze River Delta, Pearl River Delta
    Greater Bay Area, Inner Mongolia, Outer Mongolia, Northeast China, North China, South China, East China
    West China, Central China, Southwest China, Northwest China, Northern China, Southern China
    Eastern China, Western China, Xinjiang, Guangxi, Ningxia, Hainan Island, Balochistan, Sindh, Kashmir
    Bengal, Java, Sumatra, Borneo, Sulawesi, Kalimantan, Luzon, Mindanao, Kyushu, Honshu, Hokkaido, Shikoku
    Corsica, Darfur, Western Sahara, Sahel, Sahara, Amazon Basin, Pilbara, Tasmania, Queensland
    New South Wales, Western Australia, South Australia, Northern Territory, Ontario, Quebec
    British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador
    Yukon, Sao Paulo State, Washington DC, Washington D.C., D.C., Bosphorus, Dardanelles
"""), CARRIER)

WATERS = Names("water", "LOC", entries("""
    Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Arctic, Mediterranean
    Mediterranean Sea, Baltic, Baltic Sea, North Sea, Black Sea, Red Sea, Caspian Sea, Caspian, Aegean
    Adriatic, Arabian Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Bering Sea, Dead Sea
    Barents Sea, Gulf of Mexico, Gulf of Aden, Gulf of Guinea, Gulf of Thailand, Bay of Bengal, Suez Canal
    Panama Canal, Kiel Canal, Suez, Strait of Hormuz, Strait of Malacca, Malacca Strait, Bab el-Mandeb
    English Channel, Yangtze, Yangtze River, Yellow River, Pearl River, Mekong, Ganges, Nile, Rhine, Danube
    Volga, Amazon River, Mississippi River, Hudson River, Thames, Himalayas, Alps, Andes, Rockies, Urals
    Rocky Mountains, Cape of Good Hope, Cape Horn, Lake Erie, Lake Michigan, Lake Ontario, Lake Superior
"""), CARRIER)

# AP style and postal forms; the dot belongs to the name. Those that are words too (Ore., Ill.) need it.
STATE_ABBREVIATIONS = Names("state abbreviation", "LOC", entries("""
    Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich.
    Minn., Miss., Mo., Mont., N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nev., Okla., Ore., Pa., R.I., S.C.
    S.D., Tenn., Tex., Va., Vt., W.Va., Wash., Wis., Wyo., Ont., Que., Alta., Sask., Man., N.S., N.B., B.C.
    P.E.I., N.S.W., Vic.
"""), "It came from Yelland, {} on that day.")

POSTAL_CODES = Names("state code", "LOC", entries("""
    AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT
    NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC, BC
    ON, QC, AB, NSW
"""), "It came from Yelland, {} on that day.")

CITIES = Names("city", "LOC", entries("""
    New York City, New York, Los Angeles, Chicago, San Francisco, San Diego, San Antonio, San Jose, Seattle
    Boston, Philadelphia, Detroit, Atlanta, Miami, Denver, Minneapolis, St. Louis, St. Paul, Kansas City
    Pittsburgh, Baltimore, Cincinnati, Milwaukee, Indianapolis, Nashville, Memphis, New Orleans, Las Vegas
    Salt Lake City, Sacramento, Oakland, Tulsa, Omaha, Louisville, Birmingham, Tampa, Fort Worth, El Paso
    Oklahoma City, Albuquerque, Tucson, Honolulu, Anchorage, Newark, Jersey City, Hoboken, Buffalo, Brooklyn
    Manhattan, Bronx, Staten Island, Hollywood, Capitol Hill, Palo Alto, Mountain View, Cupertino, Fremont
    Menlo Park, Redmond, Long Beach, Corpus Christi, Baton Rouge, Chattanooga, Spartanburg, Tuscaloosa
    Smyrna, Lordstown, Auburn Hills, Toledo, Akron, Fort Wayne, Ann Arbor, Grand Rapids, Des Moines
    Cedar Rapids, Denton, Amarillo, Lubbock, Galveston, Port Arthur, Plano, Greensboro, Raleigh
    Winston-Salem, Savannah, Jacksonville, Fort Lauderdale, Little Rock, Santa Fe, Santa Monica, Santa Clara
    Beverly Hills, Colorado Springs, Salinas, Toronto, Montreal, Vancouver, Ottawa, Calgary, Edmonton
    Winnipeg, Quebec City, Oshawa, Oakville, Mexico City, Monterrey, Guadalajara, Puebla, Tijuana
    Ciudad Juarez, Queretaro, Saltillo, Toluca, Guatemala City, San Salvador, Tegucigalpa, Managua
    Panama City, Havana, Kingston, Santo Domingo, Port-au-Prince, San Juan, Bogota, Bogotá, Medellin, Cali
    Cartagena, Caracas, Maracaibo, Quito, Guayaquil, Lima, Callao, La Paz, Santiago, Valparaiso, Antofagasta
    Buenos Aires, Cordoba, Rosario, Montevideo, Asuncion, Brasilia, Sao Paulo, São Paulo, Rio de Janeiro
    Belo Horizonte, Porto Alegre, Curitiba, Salvador, Recife, Santos, Paranagua, Manaus, Fortaleza, London
    Manchester, Liverpool, Leeds, Sheffield, Newcastle, Glasgow, Edinburgh, Aberdeen, Cardiff, Belfast
    Dublin, Coventry, Sunderland, Swindon, Solihull, Oxford, Cambridge, Southampton, Felixstowe, Luton
    Derby, Nottingham, Leicester, Scunthorpe, Port Talbot, Ellesmere Port, Immingham, Heathrow
    Downing Street, Paris, Lyon, Lyons, Marseille, Marseilles, Toulouse, Bordeaux, Lille, Strasbourg, Nantes
    Le Havre, Dunkirk, Mulhouse, Sochaux, Brussels, Antwerp, Ghent, Zeebrugge, Liege, Luxembourg City
    Amsterdam, Rotterdam, The Hague, Eindhoven, Utrecht, Maastricht, Schiphol, Berlin, Munich, Frankfurt
    Hamburg, Cologne, Stuttgart, Dusseldorf, Düsseldorf, Leipzig, Dresden, Hanover, Hannover, Nuremberg
    Bremen, Bremerhaven, Dortmund, Duisburg, Wolfsburg, Ingolstadt, Zwickau, Emden, Kiel, Bonn, Mannheim
    Karlsruhe, Augsburg, Regensburg, Russelsheim, Eisenach, Saarlouis, Salzgitter, Friedrichshafen, Vienna
    Graz, Linz, Salzburg, Steyr, Innsbruck, Zurich, Zürich, Geneva, Basel, Bern, Lausanne, Davos, Zug
    Winterthur, Rome, Milan, Turin, Naples, Genoa, Venice, Bologna, Trieste, Modena, Maranello, Taranto
    Palermo, Madrid, Barcelona, Valencia, Seville, Zaragoza, Bilbao, Vigo, Algeciras, Malaga, Lisbon, Porto
    Sines, Athens, Piraeus, Thessaloniki, Copenhagen, Aarhus, Esbjerg, Stockholm, Gothenburg, Göteborg
    Malmo, Malmö, Sodertalje, Södertälje, Oslo, Bergen, Stavanger, Helsinki, Turku, Tampere, Tallinn, Riga
    Vilnius, Klaipeda, Warsaw, Krakow, Gdansk, Gdynia, Wroclaw, Poznan, Lodz, Katowice, Gliwice, Tychy
    Prague, Brno, Ostrava, Mlada Boleslav, Bratislava, Kosice, Zilina, Trnava, Budapest, Gyor, Győr
    Debrecen, Kecskemet, Bucharest, Cluj, Craiova, Pitesti, Constanta, Sofia, Varna, Belgrade, Kragujevac
    Novi Sad, Zagreb, Rijeka, Split, Ljubljana, Koper, Sarajevo, Skopje, Tirana, Pristina, Podgorica
    Chisinau, Kyiv, Kiev, Odesa, Odessa, Kharkiv, Lviv, Mariupol, Donetsk, Minsk, Moscow, St. Petersburg
    Saint Petersburg, Kaliningrad, Kaluga, Nizhny Novgorod, Kazan, Samara, Togliatti, Tolyatti
    Naberezhnye Chelny, Yekaterinburg, Novosibirsk, Vladivostok, Rostov, Volgograd, Grozny, Kremlin
    Murmansk, Novorossiysk, Tbilisi, Yerevan, Baku, Almaty, Astana, Tashkent, Andijan, Bishkek, Dushanbe
    Ashgabat, Kabul, Istanbul, Ankara, Izmir, Bursa, Izmit, Adana, Mersin, Gebze, Tehran, Isfahan
    Bandar Abbas, Baghdad, Basra, Mosul, Damascus, Aleppo, Beirut, Amman, Jerusalem, Tel Aviv, Haifa, Ashdod
    Ramallah, Cairo, Alexandria, Port Said, Riyadh, Jeddah, Dammam, Mecca, Medina, Dubai, Abu Dhabi, Sharjah
    Fujairah, Jebel Ali, Ras Tanura, Doha, Kuwait City, Manama, Muscat, Salalah, Sanaa, Aden, Hodeidah
    Tripoli, Benghazi, Tunis, Algiers, Oran, Casablanca, Tangier, Kenitra, Rabat, Marrakech, Khartoum
    Port Sudan, Addis Ababa, Mogadishu, Nairobi, Mombasa, Kampala, Kigali, Dar es Salaam, Lusaka, Harare
    Lilongwe, Maputo, Gaborone, Windhoek, Walvis Bay, Johannesburg, Pretoria, Cape Town, Durban
    Port Elizabeth, East London, Rosslyn, Soweto, Luanda, Kinshasa, Lagos, Abuja, Kano, Accra, Tema, Abidjan
    Dakar, Conakry, Freetown, Monrovia, Bamako, Ouagadougou, Niamey, Douala, Yaounde, Libreville
    Antananarivo, Port Louis, New Delhi, Delhi, Mumbai, Bombay, Chennai, Madras, Kolkata, Calcutta
    Bengaluru, Bangalore, Hyderabad, Pune, Ahmedabad, Sanand, Gurgaon, Gurugram, Noida, Manesar, Jamshedpur
    Nagpur, Nashik, Aurangabad, Indore, Pithampur, Lucknow, Kanpur, Jaipur, Chandigarh, Kochi, Visakhapatnam
    Mundra, Coimbatore, Hosur, Sriperumbudur, Surat, Vadodara, Rourkela, Bhilai, Karachi, Lahore, Islamabad
    Gwadar, Faisalabad, Dhaka, Chittagong, Chattogram, Colombo, Hambantota, Kathmandu, Thimphu, Yangon
    Mandalay, Bangkok, Laem Chabang, Rayong, Chonburi, Chiang Mai, Phnom Penh, Vientiane, Hanoi
    Ho Chi Minh City, Saigon, Haiphong, Da Nang, Kuala Lumpur, Penang, Johor, Johor Bahru, Port Klang
    Tanjung Pelepas, Jakarta, Surabaya, Bekasi, Karawang, Batam, Medan, Manila, Cebu, Davao, Makati
    Quezon City, Port Moresby, Beijing, Shanghai, Tianjin, Chongqing, Guangzhou, Shenzhen, Dongguan, Foshan
    Zhuhai, Huizhou, Wuhan, Changsha, Zhengzhou, Xi'an, Xian, Chengdu, Kunming, Guiyang, Nanning, Liuzhou
    Guilin, Haikou, Sanya, Fuzhou, Xiamen, Quanzhou, Nanjing, Suzhou, Wuxi, Changzhou, Nantong, Yancheng
    Yangzhou, Zhenjiang, Xuzhou, Lianyungang, Hangzhou, Ningbo, Wenzhou, Jinhua, Taizhou, Shaoxing, Jiaxing
    Yiwu, Hefei, Wuhu, Anqing, Bengbu, Maanshan, Nanchang, Jiujiang, Ganzhou, Jinan, Qingdao, Yantai
    Weifang, Zibo, Weihai, Rizhao, Zhucheng, Linyi, Shijiazhuang, Baoding, Tangshan, Caofeidian, Handan
    Cangzhou, Langfang, Taiyuan, Datong, Hohhot, Baotou, Ordos, Shenyang, Dalian, Anshan, Changchun, Harbin
    Daqing, Lanzhou, Xining, Yinchuan, Urumqi, Lhasa, Shiyan, Xiangyang, Yichang, Jingzhou, Suizhou, Luoyang
    Kaifeng, Pudong, Lingang, Khorgos, Manzhouli, Tiananmen Square, Taipei, Kaohsiung, Taichung, Hsinchu
    Tokyo, Osaka, Nagoya, Yokohama, Kobe, Kyoto, Fukuoka, Sapporo, Sendai, Hiroshima, Hamamatsu, Toyota City
    Chiba, Saitama, Okinawa, Nagasaki, Seoul, Busan, Pusan, Incheon, Ulsan, Daegu, Gwangju, Daejeon, Pohang
    Gwangyang, Pyeongtaek, Asan, Pyongyang, Ulaanbaatar, Ulan Bator, Sydney, Melbourne, Brisbane, Perth
    Adelaide, Canberra, Darwin, Hobart, Port Hedland, Dampier, Gladstone, Geelong, Auckland, Wellington
    Christchurch, Suva, Wall Street, Broadway, Red Square, Times Square, Pearl Harbor
"""), CARRIER)

# Names of places that are also persons', firms' or common words: they need a word of support.
AMBIGUOUS_PLACES = Names("ambiguous place", "LOC", entries("""
    Georgia, Jordan, Chad, Jersey, Guernsey, Dominica, Austin, Houston, Dallas, Charlotte, Phoenix, Orlando
    Lincoln, Jackson, Madison, Columbus, Columbia, Cleveland, Hamilton, Victoria, Lancaster, Durham, Reading
    Nice, Mobile, Bath, Essen, Hull, Troy, Warren, Dearborn, Windsor, Richmond, Arlington, Irving, Jefferson
    Montgomery, Peoria, Moline, Chester, Lansing, Flint, Stanford, Berkeley, Princeton, Trenton, Albany
    Rochester, Syracuse, Norfolk, Virginia Beach, Portland, Sterling, Davenport, Bristol, Preston, Burnaston
    Crewe, Halifax, Cork, Limerick, Galway, Washington, Carolina, Florence, Marion, Aurora, Chandler, Mesa
    Normal, Huntsville, Lafayette, Springfield, Franklin, Greenville, Chelsea, Cairns, Provo, Vance
    Georgetown, Kent, Hudson, Brunswick, Burlington, Salem, Concord, Augusta, Marietta, Wilmington
    Charleston, Independence, Monroe, Clinton Township, Macon, Dayton
"""), CARRIER)

PLACES = (EXACT_COUNTRIES, COUNTRIES, REGIONS, WATERS, CITIES, AMBIGUOUS_PLACES)
STATES = (STATE_ABBREVIATIONS, POSTAL_CODES)

# Countries whose subdivisions (from pycountry) are read as places, and the words for `province` in their
# official names, which newspapers leave out.
SUBDIVISION_COUNTRIES = ("US", "CN", "JP", "IN", "DE", "CA", "AU", "IT", "MX", "BR", "AR", "ID", "MY", "ZA",
                         "NG", "PK", "KE")
SUBDIVISION_WORDS = frozenset(entries("""
    Sheng, Shi, SAR, Zizhiqu, Uygur, Huizu, Zhuangzu, U.S., State, Region, Territory, Province, City
"""))
