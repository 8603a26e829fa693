/** Trade, shops, goods and customs. */
export const TRADE = `
сауда = торговля, торговый = trade, commerce
сауда орталығы = торговый центр, трц = shopping centre, mall
сауда серіктесі = торговый партнёр = trading partner
сауда айналымы, тауар айналымы = товарооборот = trade turnover
сауда соғысы = торговая война = trade war
сыртқы сауда = внешняя торговля = foreign trade
бөлшек сауда = розничная торговля, розница = retail trade, retail
көтерме сауда = оптовая торговля, опт = wholesale
электронды сауда = электронная торговля, электронная коммерция = e-commerce
онлайн сауда = онлайн-торговля = online trade
маркетплейс = маркетплейс = marketplace
интернет-дүкен = интернет-магазин = online store
дүкен = магазин = shop, store
супермаркет = супермаркет = supermarket
базар = базар, рынок = bazaar, market
нарық = рынок = market
сатушы = продавец = seller
сату = продажа, продать, продавать = sale, sell
сатып алушы = покупатель = buyer, customer
клиент = клиент = client, customer
тұрақты клиент = постоянный клиент = regular customer
кезек = очередь = queue, line
чек = чек = receipt, cheque
касса = касса = cash desk
кассир = кассир = cashier
қойма = склад = warehouse
сөре = полка, прилавок = shelf, counter
тауар = товар = goods, product
тауар өндіруші = товаропроизводитель = producer
отандық тауар = отечественный товар = domestic goods
сапа = качество = quality
сапалы = качественный = high-quality
сапасыз = некачественный = poor-quality
сертификат = сертификат = certificate
таңбалау = маркировка = labelling, marking
стандарт = стандарт = standard
экспорт = экспорт = export, exports
экспорттау = экспортировать = export
экспорттаушы = экспортёр = exporter
экспортқа тыйым = запрет на экспорт, запрет на вывоз = export ban
импорт = импорт = import, imports
импорттау = импортировать, ввозить = import
импортты алмастыру = импортозамещение = import substitution
әкету = вывоз, вывезти = take out, export
әкелу = привезти, ввоз = bring, import
реэкспорт = реэкспорт = re-export
транзит = транзит = transit
транзиттік әлеует = транзитный потенциал = transit potential
жеткізу = доставка, поставка, доставить = delivery, supply, deliver
жеткізуші = поставщик = supplier
жеткізілім = поставка, поставки = supply, delivery
курьер = курьер = courier
пошта = почта = post, mail
Қазпошта = казпочта = kazpost
сәлемдеме = посылка = parcel
тапсырыс = заказ = order
тапсырыс беру = заказать = order
тапсырыс беруші = заказчик = customer, client
кеден = таможня, таможенный = customs
кедендік = таможенный = customs
кеден одағы = таможенный союз = customs union
кедендік бақылау = таможенный контроль = customs control
кедендік рәсімдеу = таможенное оформление, растаможка = customs clearance
кеденші = таможенник = customs officer
бақылау-өткізу пункті = пункт пропуска, контрольно-пропускной пункт, кпп = checkpoint
жүк = груз = cargo, freight, load
жүк тасымалы = грузоперевозки = freight, cargo transportation
тасымал = перевозка, транспортировка = transportation
тасымалдау = перевозить, перевозка = transport, carry
контейнер = контейнер = container
азық-түлік = продовольствие, продукты питания, продукты = food, foodstuffs
азық-түлік қауіпсіздігі = продовольственная безопасность = food security
азық-түлік дүкені = продуктовый магазин = grocery store
тамақ = еда, пища, питание = food, meal
тағам = блюдо, еда, пища = dish, food
әлеуметтік маңызы бар азық-түлік = социально значимые продукты, социально значимые товары = socially important food
нан = хлеб = bread
ұн = мука = flour
күріш = рис = rice
қант = сахар = sugar
тұз = соль = salt
май = масло, жир = oil, butter, fat
сары май = сливочное масло = butter
күнбағыс майы = подсолнечное масло = sunflower oil
өсімдік майы = растительное масло = vegetable oil
маргарин = маргарин = margarine
ет = мясо = meat
сиыр еті = говядина = beef
қой еті = баранина = mutton, lamb
жылқы еті = конина = horse meat
шошқа еті = свинина = pork
тауық еті = курятина, мясо курицы = chicken meat
шұжық = колбаса = sausage
балық = рыба = fish
уылдырық = икра = caviar
жұмыртқа = яйцо, яйца = egg, eggs
сүт = молоко = milk
сүт өнімдері = молочные продукты, молочная продукция = dairy products
ірімшік = сыр, творог = cheese, cottage cheese
қаймақ = сметана = sour cream
айран = айран, кефир = ayran, kefir
қымыз = кумыс = kumis, koumiss
шұбат = шубат = shubat
құрт = курт = kurt, dried curd
картоп = картофель, картошка = potato, potatoes
пияз = лук = onion, onions
сәбіз = морковь = carrot
қырыққабат = капуста = cabbage
қызанақ = помидор, томат = tomato
қияр = огурец = cucumber
сарымсақ = чеснок = garlic
бұрыш = перец = pepper
қызылша = свёкла, свекла = beet, beetroot
асқабақ = тыква = pumpkin
көкөніс = овощи, овощ = vegetables
жеміс = фрукт, фрукты, плод = fruit
жеміс-жидек = фрукты и ягоды = fruit and berries
жидек = ягода = berry
алма = яблоко = apple
алмұрт = груша = pear
өрік = абрикос, урюк = apricot
шие = вишня = cherry
жүзім = виноград = grapes
шабдалы = персик = peach
апельсин = апельсин = orange
лимон = лимон = lemon
банан = банан = banana
қарбыз = арбуз = watermelon
қауын = дыня = melon
құлпынай = клубника = strawberry
таңқурай = малина = raspberry
жаңғақ = орех = nut
бал = мёд, балл = honey, point
шай = чай = tea
кофе = кофе = coffee
какао = какао = cocoa
шырын = сок = juice
су = вода = water
ауыз су = питьевая вода = drinking water
минералды су = минеральная вода = mineral water
газдалған сусын = газировка, газированный напиток = soft drink
сусын = напиток = drink, beverage
энергетикалық сусын = энергетик, энергетический напиток = energy drink
алкоголь = алкоголь = alcohol
арақ = водка = vodka
шарап = вино = wine
сыра = пиво = beer
темекі = табак, сигарета, сигареты = tobacco, cigarette
темекі шегу = курение, курить = smoking, smoke
вейп = вейп, электронная сигарета = vape, e-cigarette
насыбай = насвай, насыбай = nasvay, snuff
тәтті = сладкий, сладости = sweet, sweets
шоколад = шоколад = chocolate
кәмпит = конфета = candy
балмұздақ = мороженое = ice cream
торт = торт = cake
макарон = макароны, макаронные изделия = pasta, macaroni
қарақұмық = гречка = buckwheat
бұршақ = горох, град = peas, hail
қуырдақ = куырдак = kuyrdak
бешбармақ, ет = бешбармак = beshbarmak
бауырсақ = баурсак = baursak
палау = плов = pilaf, plov
манты = манты = manti
лағман = лагман = lagman
самса = самса = samsa
қазы = казы = kazy
шашлык, кәуап = шашлык = kebab, shashlik
сорпа = бульон, суп = broth, soup
киім = одежда = clothes, clothing
аяқ киім = обувь = shoes, footwear
көйлек = платье, рубашка = dress, shirt
шалбар = брюки, штаны = trousers, pants
пальто = пальто = coat
тон = шуба = fur coat
бөрік = шапка = hat
етік = сапоги, сапог = boots
шапан = чапан = chapan
мата = ткань = fabric
тері = кожа, шкура = leather, skin
жүн = шерсть = wool
мақта = хлопок = cotton
зергерлік бұйым = ювелирное изделие, украшение = jewellery
алтын = золото, золотой = gold, golden
күміс = серебро, серебряный = silver
гауһар = бриллиант, алмаз = diamond
сағат = часы, час = watch, clock, hour
тұрмыстық техника = бытовая техника = household appliances
тоңазытқыш = холодильник = refrigerator, fridge
кір жуғыш машина = стиральная машина = washing machine
теледидар = телевизор = television, tv set
жиһаз = мебель = furniture
ыдыс-аяқ = посуда = dishes
ойыншық = игрушка = toy
кеңсе тауарлары = канцтовары = stationery
парфюм, иіссу = парфюм, духи = perfume
сабын = мыло = soap
мейрамхана = ресторан = restaurant
дәмхана = кафе = cafe
асхана = столовая, кухня = canteen, cafeteria
наубайхана = пекарня = bakery
кафе = кафе = cafe
банкет залы, тойхана = банкетный зал, тойхана = banquet hall
қонақүй = гостиница, отель = hotel
шаштараз = парикмахерская = barber shop, hairdresser
ателье = ателье = tailor
`
