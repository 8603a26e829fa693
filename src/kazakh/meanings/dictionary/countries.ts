/** Countries with their adjectives, and continents. */
export const COUNTRIES = `
Қазақстан = казахстан, рк, республика казахстан = kazakhstan
қазақстандық = казахстанец, казахстанский, казахстанцы = kazakhstani, kazakhstanis
Ресей = россия, рф, российская федерация, российский = russia, russian
ресейлік = россиянин, россияне, российский = russian, russians
Қытай = китай, кнр, китайский = china, chinese
АҚШ, Америка Құрама Штаттары = сша, соединённые штаты, америка, американский = usa, us, united states, america, american
америкалық = американец, американский, американцы = american, americans
Өзбекстан = узбекистан, узбекский = uzbekistan, uzbek
Қырғызстан = кыргызстан, киргизия, кыргызский, киргизский = kyrgyzstan, kyrgyz
Тәжікстан = таджикистан, таджикский = tajikistan, tajik
Түрікменстан = туркменистан, туркмения, туркменский = turkmenistan, turkmen
Әзербайжан, Әзірбайжан = азербайджан, азербайджанский = azerbaijan, azerbaijani
Армения = армения, армянский = armenia, armenian
Грузия = грузия, грузинский = georgia, georgian
Украина = украина, украинский = ukraine, ukrainian
украиндық = украинец, украинский = ukrainian
Беларусь, Белоруссия = беларусь, белоруссия, белорусский = belarus, belarusian
Молдова = молдова, молдавия, молдавский = moldova, moldovan
Литва = литва, литовский = lithuania, lithuanian
Латвия = латвия, латвийский, латышский = latvia, latvian
Эстония = эстония, эстонский = estonia, estonian
Моңғолия = монголия, монгольский = mongolia, mongolian
Түркия = турция, турецкий = turkey, turkiye, turkish
Иран = иран, иранский = iran, iranian
Ирак = ирак, иракский = iraq, iraqi
Ауғанстан = афганистан, афганский = afghanistan, afghan
Пәкістан = пакистан, пакистанский = pakistan, pakistani
Үндістан = индия, индийский = india, indian
Бангладеш = бангладеш = bangladesh
Шри-Ланка = шри-ланка = sri lanka
Непал = непал = nepal
Бутан = бутан = bhutan
Мальдив аралдары, Мальдив = мальдивы = maldives
Жапония = япония, японский = japan, japanese
Корея = корея, корейский = korea, korean
Оңтүстік Корея = южная корея, республика корея, южнокорейский = south korea
Солтүстік Корея, КХДР = северная корея, кндр = north korea, dprk
Тайвань = тайвань = taiwan
Гонконг = гонконг = hong kong
Сингапур = сингапур = singapore
Малайзия = малайзия = malaysia, malaysian
Индонезия = индонезия = indonesia, indonesian
Филиппин = филиппины, филиппинский = philippines, philippine
Вьетнам = вьетнам, вьетнамский = vietnam, vietnamese
Таиланд, Тайланд = таиланд, тайланд, тайский = thailand, thai
Камбоджа = камбоджа = cambodia
Лаос = лаос = laos
Мьянма = мьянма, бирма = myanmar, burma
Бруней = бруней = brunei
Шығыс Тимор = восточный тимор = east timor, timor-leste
Сауд Арабиясы = саудовская аравия, саудовский = saudi arabia, saudi
Біріккен Араб Әмірліктері, БАӘ = объединённые арабские эмираты, оаэ, эмираты = united arab emirates, uae, emirates
Катар = катар, катарский = qatar
Кувейт = кувейт = kuwait
Бахрейн = бахрейн = bahrain
Оман = оман = oman
Йемен = йемен, йеменский = yemen
Сирия = сирия, сирийский = syria, syrian
Ливан = ливан, ливанский = lebanon, lebanese
Иордания = иордания = jordan
Израиль = израиль, израильский = israel, israeli
Палестина = палестина, палестинский = palestine, palestinian
Египет, Мысыр = египет, египетский = egypt, egyptian
Ливия = ливия = libya
Тунис = тунис = tunisia, tunis
Алжир = алжир = algeria, algiers
Марокко = марокко = morocco, moroccan
Судан = судан = sudan
Оңтүстік Судан = южный судан = south sudan
Эфиопия = эфиопия = ethiopia, ethiopian
Сомали = сомали = somalia
Кения = кения = kenya
Уганда = уганда = uganda
Танзания = танзания = tanzania
Руанда = руанда = rwanda
Бурунди = бурунди = burundi
Конго = конго = congo
Нигерия = нигерия = nigeria, nigerian
Нигер = нигер = niger
Мали = мали = mali
Чад = чад = chad
Камерун = камерун = cameroon
Гана = гана = ghana
Кот-д’Ивуар = кот-д’ивуар = ivory coast, cote d'ivoire
Сенегал = сенегал = senegal
Гвинея = гвинея = guinea
Сьерра-Леоне = сьерра-леоне = sierra leone
Либерия = либерия = liberia
Буркина-Фасо = буркина-фасо = burkina faso
Того = того = togo
Бенин = бенин = benin
Габон = габон = gabon
Ангола = ангола = angola
Замбия = замбия = zambia
Зимбабве = зимбабве = zimbabwe
Мозамбик = мозамбик = mozambique
Малави = малави = malawi
Мадагаскар = мадагаскар = madagascar
Ботсвана = ботсвана = botswana
Намибия = намибия = namibia
Оңтүстік Африка Республикасы, ОАР = юар, южно-африканская республика = south africa
Эритрея = эритрея = eritrea
Джибути = джибути = djibouti
Мавритания = мавритания = mauritania
Маврикий = маврикий = mauritius
Сейшел аралдары = сейшелы = seychelles
Орталық Африка Республикасы = центральноафриканская республика, цар = central african republic
Ұлыбритания = великобритания, британия, британский = great britain, united kingdom, britain, uk, british
британдық = британец, британский = british, briton
Англия = англия, английский = england, english
Шотландия = шотландия, шотландский = scotland, scottish
Уэльс = уэльс = wales
Солтүстік Ирландия = северная ирландия = northern ireland
Ирландия = ирландия, ирландский = ireland, irish
Германия = германия, фрг, германский = germany, german
Франция = франция, французский = france, french
Италия = италия, итальянский = italy, italian
Испания = испания, испанский = spain, spanish
Португалия = португалия, португальский = portugal, portuguese
Нидерланд, Голландия = нидерланды, голландия, голландский = netherlands, holland, dutch
Бельгия = бельгия, бельгийский = belgium, belgian
Люксембург = люксембург = luxembourg
Швейцария = швейцария, швейцарский = switzerland, swiss
Аустрия, Австрия = австрия, австрийский = austria, austrian
Польша = польша, польский = poland, polish
Чехия = чехия, чешский = czech republic, czechia, czech
Словакия = словакия = slovakia, slovak
Венгрия, Мажарстан = венгрия, венгерский = hungary, hungarian
Румыния = румыния, румынский = romania, romanian
Болгария = болгария, болгарский = bulgaria, bulgarian
Грекия = греция, греческий = greece, greek
Сербия = сербия, сербский = serbia, serbian
Хорватия = хорватия, хорватский = croatia, croatian
Словения = словения = slovenia, slovenian
Босния және Герцеговина, Босния = босния и герцеговина, босния = bosnia and herzegovina, bosnia
Черногория = черногория = montenegro
Солтүстік Македония = северная македония, македония = north macedonia, macedonia
Албания = албания, албанский = albania, albanian
Косово = косово = kosovo
Кипр = кипр, кипрский = cyprus
Мальта = мальта = malta
Дания = дания, датский = denmark, danish
Швеция = швеция, шведский = sweden, swedish
Норвегия = норвегия, норвежский = norway, norwegian
Финляндия = финляндия, финский = finland, finnish
Исландия = исландия = iceland
Гренландия = гренландия = greenland
Монако = монако = monaco
Ватикан = ватикан = vatican
Андорра = андорра = andorra
Сан-Марино = сан-марино = san marino
Лихтенштейн = лихтенштейн = liechtenstein
Канада = канада, канадский = canada, canadian
Мексика = мексика, мексиканский = mexico, mexican
Куба = куба, кубинский = cuba, cuban
Гаити = гаити = haiti
Ямайка = ямайка = jamaica
Доминикан Республикасы, Доминикана = доминиканская республика, доминикана = dominican republic
Гватемала = гватемала = guatemala
Гондурас = гондурас = honduras
Сальвадор = сальвадор = el salvador
Никарагуа = никарагуа = nicaragua
Коста-Рика = коста-рика = costa rica
Панама = панама = panama
Колумбия = колумбия = colombia, colombian
Венесуэла = венесуэла = venezuela, venezuelan
Эквадор = эквадор = ecuador
Перу = перу = peru
Боливия = боливия = bolivia
Чили = чили = chile
Аргентина = аргентина, аргентинский = argentina, argentine
Бразилия = бразилия, бразильский = brazil, brazilian
Уругвай = уругвай = uruguay
Парагвай = парагвай = paraguay
Гайана = гайана = guyana
Пуэрто-Рико = пуэрто-рико = puerto rico
Аустралия, Австралия = австралия, австралийский = australia, australian
Жаңа Зеландия = новая зеландия = new zealand
Папуа Жаңа Гвинея = папуа новая гвинея = papua new guinea
Фиджи = фиджи = fiji
Вануату = вануату = vanuatu
Кеңес Одағы, КСРО = советский союз, ссср = soviet union, ussr
кеңестік = советский = soviet
посткеңестік = постсоветский = post-soviet
Татарстан = татарстан = tatarstan
Башқұртстан = башкортостан, башкирия = bashkortostan
Шешенстан = чечня = chechnya
Дағыстан = дагестан = dagestan
Қарақалпақстан = каракалпакстан = karakalpakstan
Шыңжаң, ШҰАР = синьцзян, суар = xinjiang
Тибет = тибет = tibet
Абхазия = абхазия = abkhazia
Оңтүстік Осетия = южная осетия = south ossetia
Таулы Қарабах, Қарабақ = нагорный карабах, карабах = nagorno-karabakh, karabakh
Сібір = сибирь, сибирский = siberia
Орталық Азия = центральная азия, средняя азия = central asia
Азия = азия, азиатский = asia, asian
Оңтүстік-Шығыс Азия = юго-восточная азия = southeast asia
Еуропа = европа, европейский = europe, european
еуропалық = европейский, европеец = european
Еуразия = евразия, евразийский = eurasia, eurasian
Африка = африка, африканский = africa, african
Америка = америка = america
Латын Америкасы = латинская америка = latin america
Солтүстік Америка = северная америка = north america
Оңтүстік Америка = южная америка = south america
Антарктида = антарктида, антарктика = antarctica
Арктика = арктика, арктический = arctic
Таяу Шығыс = ближний восток = middle east
Қиыр Шығыс = дальний восток = far east
Кавказ = кавказ, кавказский = caucasus
Балқан = балканы = balkans
Балтық жағалауы елдері = прибалтика, страны балтии = baltic states
Скандинавия = скандинавия = scandinavia
құрлық, континент = континент, материк, суша = continent, land
`
