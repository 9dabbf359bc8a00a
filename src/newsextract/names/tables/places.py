"""Places: everyday names of countries beside pycountry's, regions, waters, provinces and cities.

Cities are a modest choice: capitals, ports, and the towns in which vehicles, steel and energy are made and
traded. Names that are as often a person's, a firm's or a common word stand in a row of less weight.
"""

from newsextract.names.tables.rows import Names, entries

CARRIER = "They opened a branch in {} that day."

EXACT_COUNTRIES = Names("country", "LOC", entries("""
    US, U.S., USA, U.S.A., UK, U.K., UAE, U.A.E., EU, E.U., EC, E.C., EEC, E.E.C., DRC, PRC, DPRK, KSA, GDR
    USSR, U.S.S.R., H.K.
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
    European Community, European Communities, European Economic Community, Catalonia, Papua New Guinea
    New Guinea, Micronesia, Curacao, Reunion Island
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
    Texas Panhandle, Texas Gulf Coast, Louisiana Gulf, U.S. Gulf Coast, US Gulf Coast, U.S. Gulf
    Gulf of America, Delaware Basin, Midland Basin, Anadarko Basin, Williston Basin, Utica Shale, DJ Basin
    Vaca Muerta, Santos Basin, Campos Basin, Orinoco Belt, Bowen Basin, Tarim Basin, Sichuan Basin
    Ordos Basin, Niger Delta, Donbas, Donbass, Western Siberia, Eastern Siberia, Sakhalin, Yamal
    Yamal Peninsula, Kamchatka, Sinai, Tigray, Katanga, Corn Belt, Great Plains, Northern Plains
    Southern Plains, Pacific Northwest, Mid-Atlantic, Sunbelt, Yangtze Delta, Beijing-Tianjin-Hebei
    Mideast, Mideast Gulf, Arabian Gulf, Indo-Pacific, Western Balkans, LatAm, CEE, Pacific Rim
    Western Hemisphere, Netherlands Antilles, Middle Atlantic States, San Francisco Bay Area
    Rio Grande Valley, Iberian Peninsula, Isan, Wielkopolska, Galicia, Asturias, Alsace, Kansai, Kanto
    Visayas, Pampas, Cerrado
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
    Gulf of Oman, Gulf of Finland, Gulf of Bothnia, Gulf of Suez, Gulf of Alaska, Taiwan Strait, Bosporus
    Kerch Strait, Sea of Azov, Sea of Marmara, Celtic Sea, Irish Sea, Norwegian Sea, Tasman Sea, Coral Sea
    Andaman Sea, Java Sea, Great Barrier Reef, Cook Inlet, Chesapeake Bay, Hudson Bay, San Francisco Bay
    Galveston Bay, Tokyo Bay, Bohai Bay, Bohai Sea, Hangzhou Bay, Houston Ship Channel, St. Lawrence Seaway
    St. Lawrence River, Ohio River, Missouri River, Columbia River, Rio Grande, Elbe, Vistula, Dnieper
    Euphrates, Tigris, Zambezi, Lake Victoria, Lake Geneva, Lake Baikal, Eastern Mediterranean
    Hormuz, Skagerrak, Kattegat, Dolomites, Pyrenees, Apennines, Carpathians, Appalachians, Brenner Pass
    Brenner
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
    Zhangjiakou, Qinhuangdao, Xingtai, Hengshui, Yangquan, Changzhi, Jincheng, Yuncheng, Linfen, Wuhai
    Chifeng, Tongliao, Hulunbuir, Ulanqab, Fushun, Benxi, Dandong, Jinzhou, Yingkou, Fuxin, Liaoyang
    Panjin, Tieling, Chaoyang, Huludao, Siping, Liaoyuan, Tonghua, Baishan, Songyuan, Baicheng, Qiqihar
    Jixi, Hegang, Jiamusi, Mudanjiang, Heihe, Suihua, Huai'an, Suqian, Kunshan, Zhangjiagang, Changshu
    Jiangyin, Yixing, Taicang, Quzhou, Lishui, Zhoushan, Huzhou, Cixi, Yuyao, Huainan, Huaibei, Tongling
    Huangshan, Chuzhou, Fuyang, Lu'an, Bozhou, Xuancheng, Putian, Sanming, Zhangzhou, Nanping, Longyan
    Ningde, Jingdezhen, Pingxiang, Xinyu, Yingtan, Yichun, Shangrao, Zaozhuang, Dongying, Jining, Tai'an
    Dezhou, Liaocheng, Binzhou, Heze, Pingdingshan, Anyang, Hebi, Xinxiang, Jiaozuo, Puyang, Xuchang, Luohe
    Sanmenxia, Nanyang, Shangqiu, Xinyang, Zhoukou, Zhumadian, Huangshi, Ezhou, Jingmen, Xiaogan, Huanggang
    Xianning, Enshi, Zhuzhou, Xiangtan, Hengyang, Shaoyang, Yueyang, Changde, Zhangjiajie, Yiyang, Chenzhou
    Yongzhou, Huaihua, Loudi, Shaoguan, Shantou, Jiangmen, Zhanjiang, Maoming, Zhaoqing, Meizhou, Shanwei
    Heyuan, Yangjiang, Qingyuan, Zhongshan, Chaozhou, Jieyang, Yunfu, Wuzhou, Beihai, Fangchenggang
    Qinzhou, Guigang, Yulin, Hezhou, Zigong, Panzhihua, Luzhou, Deyang, Mianyang, Guangyuan, Suining
    Neijiang, Leshan, Nanchong, Meishan, Yibin, Dazhou, Liupanshui, Zunyi, Anshun, Bijie, Qujing, Yuxi
    Zhaotong, Lijiang, Tongchuan, Baoji, Xianyang, Weinan, Yan'an, Hanzhong, Ankang, Jiayuguan, Baiyin
    Tianshui, Zhangye, Jiuquan, Golmud, Shizuishan, Karamay, Turpan, Kashgar, Korla, Yangpu, Yangshan
    Qianhai, Nansha, Binhai, Bhopal, Patna, Ranchi, Bhubaneswar, Haldia, Paradip, Kandla, Pipavav, Hazira
    Dahej, Jamnagar, Mangalore, Mangaluru, Mysore, Mysuru, Hubli, Dharwad, Belagavi, Kolhapur, Chakan
    Talegaon, Halol, Becharaji, Kharkhoda, Neemrana, Rudrapur, Pantnagar, Haridwar, Baddi, Ludhiana
    Amritsar, Jalandhar, Madurai, Tiruchirappalli, Tuticorin, Thoothukudi, Ennore, Oragadam, Vijayawada
    Guntur, Krishnapatnam, Bokaro, Durgapur, Dhanbad, Raipur, Jabalpur, Gwalior, Agra, Varanasi, Meerut
    Ghaziabad, Faridabad, Guwahati, Thiruvananthapuram, Anaheim, Fresno, Bakersfield, Modesto, Spokane
    Tacoma, Boise, Scottsdale, Tempe, Knoxville, Bowling Green, Shreveport, Lake Charles, Texas City
    Laredo, Brownsville, McAllen, Waco, Wichita, Topeka, Duluth, Elkhart, Terre Haute, Kokomo, Evansville
    South Bend, Youngstown, Morgantown, Scranton, Allentown, Hartford, New Haven, Stamford, Bridgeport
    Schenectady, Poughkeepsie, Yonkers, Long Island, Roanoke, Newport News, Myrtle Beach, Fayetteville
    Asheville, Pensacola, Tallahassee, Gainesville, Boca Raton, Fort Myers, Sarasota, Fairbanks, Juneau
    Southfield, Irapuato, Celaya, Silao, Hermosillo, Reynosa, Matamoros, Nuevo Laredo, Veracruz
    Lazaro Cardenas, Manzanillo, Acapulco, Cancun, Camacari, Betim, Sao Bernardo do Campo
    Sao Jose dos Campos, Sao Jose dos Pinhais, Sorocaba, Indaiatuba, Taubate, Goiana, Anapolis, Catalao
    Caxias do Sul, Zarate, Concepcion, Iquique, Arequipa, Kassel, Köln, München, Nürnberg, Wörth, Rastatt
    Sindelfingen, Neckarsulm, Zuffenhausen, Osnabrück, Rüsselsheim, Gaggenau, Rostock, Wilhelmshaven
    Lübeck, Ludwigshafen, Leverkusen, Bochum, Gelsenkirchen, Oberhausen, Wuppertal, Bielefeld, Paderborn
    Braunschweig, Magdeburg, Chemnitz, Erfurt, Grünheide, Gruenheide, Eisenhüttenstadt, Duesseldorf, Rouen
    Reims, Rennes, Douai, Maubeuge, Valenciennes, Flins, Sandouville, Batilly, Fos-sur-Mer, Grenoble
    Clermont-Ferrand, Le Mans, Dijon, Montpellier, Poissy, Calais, Basle, Berne, Pamplona, Burgos
    Valladolid, Palencia, Martorell, Almussafes, Figueruelas, Sagunto, Gijon, Aviles, Huelva, Castellon
    Tarragona, Oviedo, Setubal, Palmela, Leixoes, Oporto, Gioia Tauro, Melfi, Cassino, Pomigliano, Termoli
    Mirafiori, Genk, Charleroi, Leuven, Bruges, Kortrijk, Ostend, Groningen, Delfzijl, Vlissingen
    Terneuzen, IJmuiden, Tilburg, Venlo, Nijmegen, Haarlem, Arnhem, Enschede, Odense, Aalborg, Fredericia
    Uppsala, Västerås, Vasteras, Linköping, Norrköping, Helsingborg, Umeå, Umea, Luleå, Lulea, Oxelösund
    Trollhättan, Skellefteå, Skelleftea, Kiruna, Trondheim, Narvik, Kristiansand, Oulu, Espoo, Raahe
    Tornio, Kotka, Kaunas, Liepaja, Ventspils, Szczecin, Lublin, Plzen, Kolin, Nosovice, Koprivnice
    Kvasiny, Nitra, Trencin, Szeged, Miskolc, Szentgotthard, Timisoara, Oradea, Galati, Mioveni, Burgas
    Plovdiv, Kocaeli, Gemlik, Sakarya, Eskisehir, Konya, Aliaga, Iskenderun, Nha Trang, Hai Phong
    Hai Duong, Bac Ninh, Vung Tau, Can Tho, Batangas, Subic Bay, Cikarang, Purwakarta, Semarang, Palembang
    Balikpapan, Makassar, Cilegon, Samut Prakan, Ayutthaya, Map Ta Phut, Malacca, Kuching, Kota Kinabalu
    Ipoh, Shah Alam, Tanjung Malim, Kitakyushu, Kurashiki, Mizushima, Toyohashi, Yokosuka, Kanazawa
    Changwon, Gunsan, Jeonju, Suwon, Yeosu, Mokpo, Hwaseong, Gwangmyeong, Cheongju, Dangjin, Geoje, Yanbu
    Jubail, Ras Laffan, Mesaieed, Sohar, Duqm, Ain Sokhna, Kirkuk, Nouakchott, Lome, Cotonou, Port Harcourt
    Beira, Nacala, Richards Bay, Saldanha Bay, Ngqura, Bulawayo, Kumasi, Ibadan, Wollongong, Whyalla
    Port Kembla, Townsville, Karratha, Kalgoorlie, Hay Point
"""), CARRIER)

# Further towns and districts that news of trade names without their country.
TOWNS = Names("city", "LOC", entries("""
    Tyneside, Wearside, Teesside, Merseyside, Humberside, Clydeside, Teesport, Grangemouth, Runcorn
    Stanlow, Milford Haven, Sullom Voe, Hinkley Point, Sizewell, Dungeness, Redcar, Rotherham
    Middlesbrough, Wolverhampton, Wrexham, Bridgend, Llanwern, Shotton, Ebbw Vale, Motherwell
    Farnborough, Longbridge, Castle Bromwich, Halewood, Dagenham, Gaydon, Harwich, Folkestone, Grimsby
    Hartlepool, Barrow-in-Furness, Portsmouth, Plymouth, Rosyth, Stranraer, Larne, Jutland, Funen
    Zealand, Bornholm, Kalundborg, Kolding, Horsens, Vejle, Randers, Herning, Skåne, Småland, Borås
    Sundsvall, Gävle, Karlskrona, Gotland, Åland, Vaasa, Mongstad, Kårstø, Hammerfest, Kirkenes, Tromsø
    Ålesund, Haugesund, Drammen, Sillamäe, Narva, Paldiski, Hoek van Holland, Eemshaven, Moerdijk
    Geleen, Sittard, Europoort, Maasvlakte, Zelzate, Dunkerque, Fessenheim, Flamanville, Cherbourg
    Saint-Nazaire, St. Nazaire, St Nazaire, La Rochelle, Lorient, Le Bourget, Blagnac, Hambach, Florange
    Gandrange, Lavera, Gonfreville, Donges, Cadarache, Lacq, Puertollano, Escombreras, Sestao, Linares
    Mangualde, Manfredonia, Piombino, Terni, Brescia, Bergamo, Porto Marghera, Val di Sangro, Atessa
    Arese, Pontedera, Ravenna, Livorno, La Spezia, Savona, Ancona, Bari, Brindisi, Gela, Priolo
    Ruhr Valley, Hanau, Darmstadt, Wiesbaden, Mainz, Heilbronn, Ingelheim, Stade, Brunsbüttel, Lubmin
    Schwedt, Leuna, Bitterfeld, Cottbus, Jänschwalde, Garzweiler, Gorleben, Wackersdorf, Dingolfing
    Landshut, Burghausen, Donauwörth, Oberpfaffenhofen, Temelin, Dukovany, Mochovce, Paks, Bohunice
    Zaporizhzhia, Rivne, Dnipro, Kryvyi Rih, Krivoy Rog, Yuzhny, Zlatoust, Cherepovets, Lipetsk
    Ust-Luga, Primorsk, Nakhodka, Vostochny, Sabetta, Tuapse, Taman, Temirtau, Karaganda, Pavlodar
    Atyrau, Aktau, Shymkent, Kostanay, Tengiz, Kashagan, Trabzon, Samsun, Zonguldak, Karabük, Ereğli
    Eregli, Sinop, Akkuyu, Bodrum, Antalya, Denizli, Kayseri, Gaziantep, Hatay, Aksaray, Tuzla, Limassol
    Larnaca, Nicosia, Heraklion, Volos, Elefsina, Sharm el-Sheikh, Damietta, Idku, Ismailia, Aqaba
    Sidi Kerir, Barakah, Ruwais, Khor Fakkan, Ras Al Khaimah, Al Ain, Khor al-Zubair, Umm Qasr
    Assaluyeh, Kharg Island, Chabahar, Dabhol, Kudankulam, Kakinada, Dhamra, Paradeep, Tarapur, Trombay
    Singur, Kalinganagar, Jharsuguda, Raigarh, Korba, Singrauli, Udaipur, Goa, Cochin, Sivakasi
    Tiruppur, Rajkot, Jodhpur, Bhiwadi, Dibrugarh, Matarbari, Payra, Gazipur, Sialkot, Khon Kaen
    Nakhon Ratchasima, Prachin Buri, Sattahip, Songkhla, Hat Yai, Bien Hoa, Thu Dau Mot, Quang Ngai
    Dung Quat, Lai Chau, Quang Ninh, Vinh Phuc, Thanh Hoa, Kuantan, Pahang, Kulim, Kerteh, Pengerang
    Sabah, Sarawak, Gresik, Bontang, Morowali, Weda Bay, Halmahera, Gebeng, Cavite, Wenchang, Bayan Obo
    Baiyun, Tianhe, Minhang, Jiading, Songjiang, Zhangjiang, Yeouido, Gangnam, Pangyo, Icheon, Giheung
    Ochang, Onsan, Gimhae, Jeju, Uljin, Wolsong, Rokkasho, Kashiwazaki, Fukushima, Tomakomai, Muroran
    Kashima, Kimitsu, Oita, Kumamoto, Kitakami, Iwate, Suzuka, Kariya, Toyama, Niigata, Tottori
    Port Pirie, Moranbah, Muswellbrook, Hunter Valley, Latrobe Valley, Kwinana, Bunbury, Barrow Island
    Witbank, Emalahleni, Secunda, Sasolburg, Rustenburg, Vanderbijlpark, Coega, Kolwezi, Lubumbashi
    Likasi, Kitwe, Ndola, Solwezi, Kamoa, Mtwara, Lamu, Naivasha, Kisumu, Thika, Eldoret, Lekki, Bonny
    Bonny Island, Ajaokuta, Onitsha, Takoradi, Obuasi, San Pedro, Nouadhibou, Zouerate, Jorf Lasfar
    Nador, Arzew, Skikda, Hassi Messaoud, Três Lagoas, Açailândia, Carajás, Ipatinga, Cubatão, Macaé
    Suape, Pecém, Itaguaí, Angra dos Reis, Jundiaí, Horizontina, Canoas, Gravataí, Joinville
    Bento Gonçalves, Cascavel, Sorriso, Rondonópolis, Mato Grosso, Goiás, Antioquia, Barranquilla
    Barrancabermeja, Cusiana, Talara, Moquegua, Chuquicamata, Calama, Mejillones, Punta Arenas, Neuquén
    Neuquen, Bahía Blanca, Bahia Blanca, Villa Constitución, Coatzacoalcos, Salina Cruz, Dos Bocas
    Tampico, Ramos Arizpe, San Luis Potosí, San Luis Potosi, Aguascalientes, Piedras Negras, Mexicali
    Colón, Corozal, Gatun, Moín, Acajutla, Puerto Cortés, Kitimat, Fort McMurray, Hardisty, Sarnia
    Ingersoll, Alliston, Bécancour, Sept-Îles, Port-Cartier, Saguenay, Thunder Bay, Sault Ste. Marie
    Prince Rupert, Kincardine, Come By Chance, Cushing, Sabine Pass, Point Comfort, Ingleside
    Plaquemines, Cove Point, Elba Island, Prudhoe Bay, Kenai, Hanford, Los Alamos, Vogtle
    Three Mile Island, Burns Harbor, Granite City, Braddock, Sparrows Point, Lackawanna, Weirton
    Wheeling, Ashtabula, Lorain, Marysville, Belvidere, Blue Oval City, Tupelo, Framingham
    Research Triangle Park, Menomonee Falls, Appleton
"""), CARRIER)

# Where trucks, ships, steel and energy are made and carried, in the spelling of the country.
TRADE_TOWNS = Names("city", "LOC", entries("""
    Manisa, Kecskemét, Komárom, Gällivare, Norrbotten, Västerbotten, Leinfelden-Echterdingen, Monfalcone
    Copiapó, Okpo, Pcim, Wieluń, Olaroz, Atacama, Salar de Atacama, Uyuni, San Juan Province, Piteå
    Borlänge, Avesta, Sandviken, Hofors, Skövde, Örebro, Kokkola, Rauma, Mo i Rana, Raufoss, Bodø
    Frederikshavn, Nakskov, Cádiz, Gijón, Avilés, Castellón, Setúbal, Leixões, Matosinhos, Aveiro
    Viana do Castelo, Blainville-sur-Orne, Limoges, Bourg-en-Bresse, Vénissieux, Saint-Priest, Annonay
    Cléon, Saint-Étienne, Metz, Thionville, Hayange, Billy-Berclau, Douvrin, Gravelines, Liège, Seraing
    Westerlo, Roeselare, Oevel, Zwijnaarde, Heerenveen, Westzaan, Velsen, Wörth am Rhein, Untertürkheim
    Baunatal, Neu-Ulm, Aschaffenburg, Schweinfurt, Erlangen, Ludwigsfelde, Dillingen, Völklingen
    Saarbrücken, Kaiserslautern, Krefeld, Papenburg, Flensburg, Cuxhaven, Münster, Koblenz, Plauen, Pilsting
    Vreden, Werlte, Altenberge, Burtenbach, Kammlach, Leonding, Ybbs, Donawitz, Kapfenberg, Schaffhausen
    Suzzara, Pomigliano d'Arco, Dalmine, Flumeri, Portovesme, Padua, Świnoujście, Gdańsk, Kraków, Wrocław
    Łódź, Poznań, Września, Bolechowo, Środa Wielkopolska, Starachowice, Niepołomice, Jelcz-Laskowice
    Dąbrowa Górnicza, Bydgoszcz, Toruń, Szczecinek, Rzeszów, Mielec, Płock, Włocławek, Bełchatów, Kozienice
    Opole, Zabrze, Bielsko-Biała, Nová Huť, Plzeň, Kopřivnice, Vysoké Mýto, Libchavy, Nošovice, Třinec
    Vítkovice, Litvínov, Pardubice, Olomouc, Hradec Králové, Česká Třebová, Žilina, Košice, Detva
    Székesfehérvár, Esztergom, Göd, Iváncsa, Dunaújváros, Százhalombatta, Tatabánya, Zalaegerszeg
    Nyíregyháza, Pécs, Galați, Ploiești, Timișoara, Cluj-Napoca, Sibiu, Brașov, Iași, Constanța, Mangalia
    Stara Zagora, Pernik, Smederevo, Subotica, Zenica, Mostar, Sisak, Omišalj, Pula, Novo Mesto, Maribor
    Krško, Durrës, Aspropyrgos, Alexandroupolis, Gölcük, İzmir, İskenderun, Arifiye, Eskişehir, Kırıkkale
    Aliağa, Tekirdağ, Çorlu, Yalova, Düzce, Ceyhan, Diyarbakır, Chelny, Nizhnekamsk, Yelabuga, Miass
    Chelyabinsk, Nizhny Tagil, Novokuznetsk, Kemerovo, Kuzbass, Ulyanovsk, Izhevsk, Perm, Ufa, Saratov
    Yaroslavl, Rybinsk, Tula, Vsevolozhsk, Omsk, Tomsk, Krasnoyarsk, Irkutsk, Khabarovsk, Zhodino, Mogilev
    Soligorsk, Grodno, Zaporizhzhya, Kremenchuk, Cherkasy, Mykolaiv, Pivdennyi, Batumi, Rustavi, Sumgait
    Turkmenbashi, Samarkand, Ust-Kamenogorsk, Ekibastuz, Zhezkazgan, Shuwaikh, Mina Al Ahmadi, Hamad Port
    Dhofar, Musandam, Khalifa Port, Mina Zayed, Port Rashid, Musaffah, Ras Al Khair, NEOM, Tabuk, Dhahran
    Abqaiq, Rumaila, Al Faw, Sulaymaniyah, Bushehr, Abadan, Tabriz, Mashhad, Sadat City, Sokhna, El Sokhna
    Helwan, Aswan, Misrata, Ras Lanuf, Tobruk, Sfax, Bizerte, Annaba, Bejaia, Rouiba
    Tiaret, Tanger Med, Mohammedia, Agadir, Dakhla, Olkaria, Athi River, Lokichar, Bagamoyo, Mwanza, Dodoma
    Hoima, Entebbe, Djibouti City, Berbera, Assab, Mekelle, Cabo Delgado, Gqeberha, Mossel Bay, Lephalale
    Polokwane, Bloemfontein, Midrand, Sandton, Kempton Park, Germiston, Isando, Beitbridge, Chirundu
    Kasumbalesa, Hwange, Mutare, Lobito, Cabinda, Pointe-Noire, Matadi, Kribi, Warri, Apapa, Tin Can Island
    Nnewi, Lomé, San-Pédro, Sekondi-Takoradi, Tarkwa, Simandou, Boké, Port Qasim, Multan, Rawalpindi
    Gujranwala, Mongla, Sylhet, Bogura, Khulna, Mirsarai, Trincomalee, Birgunj, Vadinar, Nhava Sheva, JNPT
    Ratnagiri, Ranjangaon, Panvel, Thane, Navi Mumbai, Bhiwandi, Alwar, Dharuhera, Jhansi, Bilaspur, Asansol
    Burnpur, Jajpur, Gopalpur, Dolvi, Ballari, Bellary, Hubballi, Kattupalli, Vizhinjam, Gangavaram, Vizag
    Sri City, Zaheerabad, Siddipet, Phagwara, Subic, Calamba, Iloilo, Cagayan de Oro, General Santos
    Tangerang, Patimban, Tanjung Priok, Samarinda, Dumai, Belawan, Cirebon, Cilacap, Balongan, Sriracha
    Si Racha, Samut Sakhon, Nakhon Sawan, Udon Thani, Phuket, Bintulu, Labuan, Bandar Seri Begawan, Jurong
    Jurong Island, Tuas, Pasir Panjang, Thilawa, Kyaukphyu, Dawei, Sihanoukville, Poipet, Cai Mep, Bac Giang
    Binh Duong, Dong Nai, Nghi Son, Ha Tinh, Chu Lai, Quang Nam, Wanju, Daebul, Namyang, Gumi, Cheonan
    Seosan, Daesan, Boryeong, Samcheok, Donghae, Hino City, Hamura, Sakaide, Sasebo, Hachinohe, Onagawa
    Tsuruga, Yokkaichi, Sodegaura, Futtsu, Olympic Dam, Roxby Downs, Mount Isa, Ballarat, Dandenong, Wacol
    Toowoomba, Wodonga, Wagga Wagga, Geraldton, Bell Bay, Tauranga, Marsden Point, Lyttelton, Nouméa
    São Bernardo do Campo, São José dos Campos, São Caetano do Sul, Taubaté, Sete Lagoas, Juiz de Fora
    Porto Real, Anápolis, Camaçari, Campinas, Piracicaba, Ponta Grossa, Erechim, Itajaí, Itapoá, São Luís
    Ponta da Madeira, Tubarão, Volta Redonda, Ouro Branco, Paraupebas, Barcarena, Vila do Conde, Miritituba
    Santarém, São Francisco do Sul, Zárate, San Nicolás, General Pacheco, El Palomar, Puerto Madryn
    Comodoro Rivadavia, Añelo, Huachipato, Talcahuano, Valparaíso, Arica, Tarapacá, Coquimbo, Los Andes
    Chimbote, Chancay, Paita, Matarani, Cajamarca, Cusco, Oruro, Potosí, Santa Cruz de la Sierra, Cochabamba
    Yacuiba, Envigado, Itagüí, Medellín, Santa Marta, Puerto Bolívar, La Guajira, Cúcuta, Bucaramanga
    Sogamoso, Puerto Cabello, Puerto Ordaz, Ciudad Guayana, Paraguaná, Posorja, Ciudad Sahagún, Apodaca
    Monclova, Lázaro Cárdenas, Cadereyta, Salamanca, San Juan del Río, Ciudad Juárez, Santiago Tianguistenco
    Cuautitlán, Tultitlán, Otay Mesa, Puerto Limón, Chillicothe, Renton, Mount Holly, Macungie, Hagerstown
    High Point, Rialto, San Bernardino, Moreno Valley, Goshen, Wakarusa, LaGrange, Muncie, East Chicago
    Middletown, Mingo Junction, Steubenville, Martins Ferry, Yorkville, Follansbee, Beech Bottom, Coshocton
    Aliquippa, Johnstown, Bethlehem, Steelton, Coatesville, Conshohocken, Blytheville, Osceola
    Crawfordsville, Decatur, Big River, Sinton, Port Neches, Beaumont, Hackberry, Geismar, Norco, Garyville
    St. James, Gramercy, Port Fourchon, Pascagoula, Gulfport, Port Everglades, Port Canaveral, Bayonne
    Perth Amboy, Paulsboro, Marcus Hook, Quonset, New Bedford, Two Harbors, Silver Bay, Hibbing, Escanaba
    Joliet, Lemont, Wood River, Roxana, Catlettsburg, Utica, Eagle Ford, Williston, Watford City, Carlsbad
    Farmington, Rock Springs, Great Falls, Anacortes, Ferndale, Cherry Point, Longview, Kalama, Coos Bay
    Astoria, Benicia, El Segundo, Port Hueneme, Valdez, Nikiski, Dutch Harbor, Fort McKay, Fort Saskatchewan
    Lloydminster, Saskatoon, Esterhazy, Plum Coulee, Red Deer, Grande Prairie, Burnaby, Roberts Bank
    Deltaport, Squamish, Kamloops, Sudbury, Timmins, Nanticoke, Guelph, Brampton
    Mississauga, Saint-Eustache, Saint-Jérôme, Sainte-Claire, Sainte-Thérèse, Contrecoeur, Sorel-Tracy
    Trois-Rivières, Baie-Comeau, Labrador City, Saint John, Dartmouth, Point Tupper, Goldboro, Botwood
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

PLACES = (EXACT_COUNTRIES, COUNTRIES, REGIONS, WATERS, CITIES, TOWNS, TRADE_TOWNS, AMBIGUOUS_PLACES)
STATES = (STATE_ABBREVIATIONS, POSTAL_CODES)

# Countries whose subdivisions (from pycountry) are read as places, and the words for `province` in their
# official names, which newspapers leave out.
SUBDIVISION_COUNTRIES = ("US", "CN", "JP", "IN", "DE", "CA", "AU", "IT", "MX", "BR", "AR", "ID", "MY", "ZA",
                         "NG", "PK", "KE")
# What the guidelines have as a place whatever acts under the name.
ALWAYS_PLACES = frozenset((*EXACT_COUNTRIES.entries, *entries("""
    U.S, U.K, European Union, European Community, European Communities, European Economic Community
""")))
SUBDIVISION_WORDS = frozenset(entries("""
    Sheng, Shi, SAR, Zizhiqu, Uygur, Huizu, Zhuangzu, U.S., State, Region, Territory, Province, City
"""))

# Roads that a number names.
NUMBERED_ROADS = frozenset(entries("""
    Interstate, Highway, Route, Motorway, Autobahn, Autoroute, Autostrada, Autopista, Ruta, Rodovia, Freeway
    Calle, Carrera, Expressway, Bundesstraße
"""))
