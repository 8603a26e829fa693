/** Regions, cities and waters of Kazakhstan, capitals and cities of the world. */
export const PLACES = `
Астана, Нұр-Сұлтан, Ақмола = астана, нур-султан, акмола = astana, nur-sultan
Алматы = алматы, алма-ата = almaty, alma-ata
Шымкент = шымкент, чимкент = shymkent
Абай облысы = абайская область, область абай = abai region, abay region
Ақмола облысы = акмолинская область = akmola region
Ақтөбе облысы = актюбинская область = aktobe region
Алматы облысы = алматинская область = almaty region
Атырау облысы = атырауская область = atyrau region
Батыс Қазақстан облысы, БҚО = западно-казахстанская область, зко = west kazakhstan region
Жамбыл облысы = жамбылская область = zhambyl region
Жетісу облысы = жетысуская область, область жетісу = zhetysu region
Қарағанды облысы = карагандинская область = karaganda region
Қостанай облысы = костанайская область = kostanay region
Қызылорда облысы = кызылординская область = kyzylorda region
Маңғыстау облысы = мангистауская область = mangystau region
Павлодар облысы = павлодарская область = pavlodar region
Солтүстік Қазақстан облысы, СҚО = северо-казахстанская область, ско = north kazakhstan region
Түркістан облысы = туркестанская область = turkistan region
Ұлытау облысы = улытауская область, область улытау = ulytau region
Шығыс Қазақстан облысы, ШҚО = восточно-казахстанская область, вко = east kazakhstan region
Оңтүстік Қазақстан облысы, ОҚО = южно-казахстанская область, юко = south kazakhstan region
Солтүстік Қазақстан = северный казахстан = northern kazakhstan
Оңтүстік Қазақстан = южный казахстан = southern kazakhstan
Батыс Қазақстан = западный казахстан = western kazakhstan
Шығыс Қазақстан = восточный казахстан = eastern kazakhstan
Ақтау = актау = aktau
Ақтөбе = актобе, актюбинск = aktobe
Атырау = атырау, гурьев = atyrau
Жаңаөзен = жанаозен = zhanaozen
Жезқазған = жезказган = zhezkazgan
Қарағанды = караганда = karaganda, karagandy
Қонаев = конаев, капчагай = konaev, kapchagay
Қапшағай = капчагай, капшагай = kapchagay, kapshagay
Көкшетау = кокшетау = kokshetau
Қостанай = костанай, кустанай = kostanay
Қызылорда = кызылорда, кзыл-орда = kyzylorda
Құлсары = кульсары = kulsary
Орал = уральск, урал = uralsk, oral, ural
Өскемен = усть-каменогорск, оскемен = oskemen, ust-kamenogorsk
Павлодар = павлодар = pavlodar
Петропавл = петропавловск = petropavl, petropavlovsk
Семей = семей, семипалатинск = semey, semipalatinsk
Талдықорған = талдыкорган = taldykorgan
Тараз = тараз, джамбул = taraz
Түркістан = туркестан = turkistan, turkestan
Теміртау = темиртау = temirtau
Екібастұз = экибастуз = ekibastuz
Риддер = риддер = ridder
Рудный = рудный = rudny
Степногорск = степногорск = stepnogorsk
Сәтбаев = сатпаев = satpayev
Балқаш = балхаш = balkhash
Байқоңыр = байконур = baikonur
Кентау = кентау = kentau
Арқалық = аркалык = arkalyk
Арыс = арыс = arys
Ақсай = аксай = aksai
Ақсу = аксу = aksu
Аягөз = аягоз = ayagoz
Зайсан = зайсан = zaysan
Алтай қаласы = город алтай = altai town
Курчатов = курчатов = kurchatov
Приозерск = приозёрск = priozersk
Шахтинск = шахтинск = shakhtinsk
Саран = сарань = saran
Лисаковск = лисаковск = lisakovsk
Жітіқара = житикара = zhitikara
Хромтау = хромтау = khromtau
Қандыағаш = кандыагаш = kandyagash
Щучинск = щучинск = shchuchinsk
Бурабай = бурабай, боровое = burabay, borovoe
Қаскелең = каскелен = kaskelen
Талғар = талгар = talgar
Есік = есик, иссык = esik, issyk
Сарыағаш = сарыагаш = saryagash
Жетісай = жетысай = zhetysai
Шардара = шардара = shardara
Шу = шу = shu, chu
Қордай = кордай = korday
Жаркент = жаркент = zharkent
Қорғас = хоргос = khorgos
Достық стансасы = станция достык = dostyk station
Сарқан = сарканд = sarkand
Текелі = текели = tekeli
Үшарал = ушарал = usharal
Арал қаласы = аральск = aralsk
Қазалы = казалинск = kazaly
Қосшы = косшы = kosshy
Алатау қаласы = город алатау = alatau city
Шымбұлақ = шымбулак = shymbulak
Медеу = медеу = medeu
Көктөбе = кок-тобе = kok-tobe
Шарын шатқалы = чарынский каньон = charyn canyon
Көлсай = кольсай = kolsai
Қайыңды көлі = озеро каинды = kaindy lake
Ұлытау = улытау = ulytau
Маңғыстау = мангистау, мангышлак = mangystau, mangyshlak
Жетісу = жетысу, семиречье = zhetysu, semirechye
Сарыарқа = сарыарка = saryarka
Алтай = алтай = altai
Тянь-Шань = тянь-шань = tien shan
Алатау = алатау = alatau
Іле Алатауы = заилийский алатау = trans-ili alatau, ile alatau
Хан Тәңірі = хан-тенгри = khan tengri
Памир = памир = pamir
Гималай = гималаи = himalayas
Каспий теңізі, Каспий = каспийское море, каспий = caspian sea, caspian
Арал теңізі, Арал = аральское море, арал = aral sea, aral
Қара теңіз = чёрное море = black sea
Жерорта теңізі = средиземное море = mediterranean sea
Қызыл теңіз = красное море = red sea
Балтық теңізі = балтийское море = baltic sea
Азов теңізі = азовское море = sea of azov
Парсы шығанағы = персидский залив = persian gulf
Тынық мұхит, Тынық мұхиты = тихий океан = pacific ocean
Атлант мұхиты = атлантический океан = atlantic ocean
Үнді мұхиты = индийский океан = indian ocean
Солтүстік Мұзды мұхит = северный ледовитый океан = arctic ocean
Ормуз бұғазы = ормузский пролив = strait of hormuz
Балқаш көлі = озеро балхаш = lake balkhash
Ыстықкөл = иссык-куль = issyk-kul
Байкал = байкал = baikal
Ертіс = иртыш = irtysh
Есіл = ишим, есиль = ishim, esil
Жайық = жайык, река урал = zhaiyk, ural river
Сырдария = сырдарья = syr darya, syrdarya
Әмудария = амударья = amu darya
Іле өзені = река или = ili river
Еділ = волга = volga
Нұра = нура = nura
Тобыл = тобол = tobol
Торғай = тургай = turgay
Ұстірт = устюрт = ustyurt
Қызылқұм = кызылкум = kyzylkum
Мәскеу = москва = moscow
Санкт-Петербург = санкт-петербург, петербург = st petersburg, saint petersburg
Қазан қаласы = казань = kazan
Новосибирск = новосибирск = novosibirsk
Омбы = омск = omsk
Орынбор = оренбург = orenburg
Астрахан = астрахань = astrakhan
Екатеринбург = екатеринбург = yekaterinburg
Челябі = челябинск = chelyabinsk
Самара = самара = samara
Саратов = саратов = saratov
Түмен = тюмень = tyumen
Уфа = уфа = ufa
Грозный = грозный = grozny
Белгород = белгород = belgorod
Курск = курск = kursk
Пекин, Бейжің = пекин = beijing
Шанхай = шанхай = shanghai
Үрімші = урумчи = urumqi
Құлжа = кульджа, инин = ghulja, kulja
Сиань = сиань = xi'an
Ухань = ухань = wuhan
Ташкент = ташкент = tashkent
Самарқан, Самарқанд = самарканд = samarkand
Бұхара = бухара = bukhara
Нөкіс = нукус = nukus
Бішкек = бишкек = bishkek
Ош = ош = osh
Душанбе = душанбе = dushanbe
Ашхабад = ашхабад = ashgabat
Баку = баку = baku
Ереван = ереван = yerevan
Тбилиси = тбилиси = tbilisi
Батуми = батуми = batumi
Киев = киев = kyiv, kiev
Харьков, Харков = харьков = kharkiv
Одесса = одесса = odesa, odessa
Мариуполь = мариуполь = mariupol
Львов = львов = lviv
Донецк = донецк = donetsk
Луганск = луганск = luhansk
Херсон = херсон = kherson
Запорожье = запорожье = zaporizhzhia
Минск = минск = minsk
Кишинев = кишинёв = chisinau
Вильнюс = вильнюс = vilnius
Рига = рига = riga
Таллин = таллин = tallinn
Ұлан-Батор, Ұланбатыр = улан-батор = ulaanbaatar
Анкара = анкара = ankara
Ыстамбұл, Стамбул = стамбул = istanbul
Анталья, Анталия = анталья, анталия = antalya
Тегеран, Теһран = тегеран = tehran
Бағдат = багдад = baghdad
Кабул = кабул = kabul
Исламабад = исламабад = islamabad
Дели, Нью-Дели = дели, нью-дели = delhi, new delhi
Мумбай = мумбаи = mumbai
Токио = токио = tokyo
Сеул = сеул = seoul
Пхеньян = пхеньян = pyongyang
Бангкок = бангкок = bangkok
Пхукет = пхукет = phuket
Бали = бали = bali
Ханой = ханой = hanoi
Джакарта = джакарта = jakarta
Манила = манила = manila
Куала-Лумпур = куала-лумпур = kuala lumpur
Эр-Рияд = эр-рияд = riyadh
Мекке = мекка = mecca
Мәдина = медина = medina
Абу-Даби = абу-даби = abu dhabi
Дубай = дубай = dubai
Доха = доха = doha
Дамаск, Шам = дамаск = damascus
Алеппо, Халеб = алеппо = aleppo
Бейрут = бейрут = beirut
Иерусалим, Құдыс = иерусалим = jerusalem
Тель-Авив = тель-авив = tel aviv
Каир = каир = cairo
Шарм-эш-Шейх = шарм-эш-шейх = sharm el-sheikh
Лондон = лондон = london
Париж = париж = paris
Берлин = берлин = berlin
Мюнхен = мюнхен = munich
Франкфурт = франкфурт = frankfurt
Рим = рим = rome
Милан = милан = milan
Мадрид = мадрид = madrid
Барселона = барселона = barcelona
Лиссабон = лиссабон = lisbon
Амстердам = амстердам = amsterdam
Гаага = гаага = the hague, hague
Брюссель = брюссель = brussels
Женева = женева = geneva
Цюрих = цюрих = zurich
Вена = вена = vienna
Варшава = варшава = warsaw
Прага = прага = prague
Братислава = братислава = bratislava
Будапешт = будапешт = budapest
Бухарест = бухарест = bucharest
София = софия = sofia
Афина = афины = athens
Белград = белград = belgrade
Загреб = загреб = zagreb
Копенгаген = копенгаген = copenhagen
Стокгольм = стокгольм = stockholm
Осло = осло = oslo
Хельсинки = хельсинки = helsinki
Дублин = дублин = dublin
Вашингтон = вашингтон = washington
Нью-Йорк = нью-йорк = new york
Лос-Анджелес = лос-анджелес = los angeles
Чикаго = чикаго = chicago
Майами = майами = miami
Сан-Франциско = сан-франциско = san francisco
Калифорния = калифорния = california
Техас = техас = texas
Флорида = флорида = florida
Аляска = аляска = alaska
Оттава = оттава = ottawa
Торонто = торонто = toronto
Мехико = мехико = mexico city
Бразилиа = бразилиа = brasilia
Рио-де-Жанейро = рио-де-жанейро = rio de janeiro
Буэнос-Айрес = буэнос-айрес = buenos aires
Канберра = канберра = canberra
Сидней = сидней = sydney
Давос = давос = davos
Чернобыль = чернобыль = chernobyl, chornobyl
Хиросима = хиросима = hiroshima
Нагасаки = нагасаки = nagasaki
Фукусима = фукусима = fukushima
`
