/** Capitals and cities of the world. */
export const CITIES = `
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
