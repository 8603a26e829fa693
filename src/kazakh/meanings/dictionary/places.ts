/** Regions, cities, mountains and waters of Kazakhstan and beyond. */
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
Жетісу облысы = жетысуская область, область жетысу = zhetysu region
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
`
