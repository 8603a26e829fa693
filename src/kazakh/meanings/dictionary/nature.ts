/** Ecology, animals, plants and land forms. */
export const NATURE = `
табиғат = природа = nature
табиғи = природный, естественный = natural
экология = экология = ecology
экологиялық = экологический = ecological, environmental
экологиялық апат = экологическая катастрофа = environmental disaster
эколог = эколог = ecologist, environmentalist
қоршаған орта = окружающая среда = environment
қоршаған ортаны қорғау = охрана окружающей среды = environmental protection
ластану = загрязнение = pollution
ластау = загрязнять, загрязнить = pollute
ауаның ластануы, ауа ластануы = загрязнение воздуха = air pollution
ауа = воздух = air
ауа сапасы = качество воздуха = air quality
түтін, смог = смог = smog
шығарынды, шығарындылар = выбросы, выброс = emissions
көмірқышқыл газы = углекислый газ = carbon dioxide
парниктік газ, парниктік газдар = парниковые газы, парниковый газ = greenhouse gas
көміртегі бейтараптығы = углеродная нейтральность = carbon neutrality
көміртегі = углерод = carbon
көміртегі салығы = углеродный налог = carbon tax
қалдық = отходы, остаток = waste, remainder
қалдықтарды өңдеу = переработка отходов = recycling, waste processing
қоқыс = мусор = garbage, rubbish, trash
қоқыс полигоны = мусорный полигон, свалка = landfill
қоқысты сұрыптау = сортировка мусора = waste sorting
тұрмыстық қалдық = бытовые отходы, тбо = household waste
тазарту = очистка, очистить = cleaning, purification
тазалық = чистота = cleanliness
таза = чистый = clean
таза ауа = чистый воздух = clean air
Таза Қазақстан = таза казахстан, чистый казахстан = taza qazaqstan, clean kazakhstan
кәріз, ағынды су = канализация, сточные воды = sewage, wastewater
су ластануы = загрязнение воды = water pollution
сенбілік = субботник = clean-up day
көгалдандыру = озеленение = greening, landscaping
ағаш отырғызу, ағаш егу = посадка деревьев = tree planting
ағаш кесу = вырубка деревьев, вырубка = tree felling, logging
орман = лес = forest
орманшы = лесник = forester
орман шаруашылығы = лесное хозяйство = forestry
қорық = заповедник = nature reserve
ұлттық парк, мемлекеттік ұлттық табиғи парк = национальный парк, нацпарк = national park
саябақ = парк = park
Қызыл кітап = красная книга = red book
жануар = животное = animal
жануарлар әлемі = животный мир, фауна = wildlife, fauna
өсімдік = растение = plant
өсімдіктер әлемі = флора, растительный мир = flora
жабайы = дикий = wild
жабайы аң = дикий зверь, дикое животное = wild animal
аң = зверь = beast, animal
хайуанаттар бағы, зообақ = зоопарк = zoo
үй жануары = домашнее животное, питомец = pet
ит = собака, пёс = dog
қаңғыбас ит, иесіз ит = бродячая собака, бездомные собаки, бродячие собаки = stray dog, stray dogs
қаңғыбас жануарлар, қаңғыбас иттер = бродячие животные, безнадзорные животные = stray animals
мысық = кошка, кот = cat
күшік = щенок = puppy
қасқыр = волк = wolf
түлкі = лиса = fox
аю = медведь = bear
арыстан = лев = lion
жолбарыс = тигр = tiger
барыс = барс = leopard
қар барысы, ілбіс = снежный барс = snow leopard
қабылан = леопард = leopard
сілеусін = рысь = lynx
піл = слон = elephant
маймыл = обезьяна = monkey
ақбөкен, киік = сайгак, сайгаки, сайга = saiga, saigas
құлан = кулан = kulan
бұғы = олень = deer
марал = марал = maral
елік = косуля = roe deer
арқар = архар = argali
жейран, қарақұйрық = джейран = gazelle
тұлпар = тулпар, скакун = steed
Пржевальский жылқысы = лошадь пржевальского = przewalski's horse
қоян = заяц = hare, rabbit
суыр = сурок = marmot
тышқан = мышь = mouse
егеуқұйрық = крыса = rat
кірпі = ёж = hedgehog
жылан = змея = snake
кесіртке = ящерица = lizard
тасбақа = черепаха = turtle, tortoise
қолтырауын = крокодил = crocodile
бақа = лягушка = frog
итбалық, Каспий итбалығы = тюлень, каспийский тюлень = seal, caspian seal
дельфин = дельфин = dolphin
кит = кит = whale
акула = акула = shark
бекіре = осётр, осетровые = sturgeon
сазан = сазан = carp
бүркіт = беркут, орёл = golden eagle, eagle
қыран = орёл = eagle
сұңқар = сокол = falcon
лашын = сапсан = peregrine falcon
аққу = лебедь = swan
қарлығаш = ласточка = swallow
торғай = воробей = sparrow
қарға = ворона = crow
көгершін = голубь = pigeon, dove
тырна = журавль = crane
қоқиқаз = фламинго = flamingo
жәндік = насекомое = insect
маса = комар = mosquito
шыбын = муха = fly
кене = клещ = tick
өрмекші = паук = spider
қарақұрт = каракурт = black widow spider
құмырсқа = муравей = ant
көбелек = бабочка = butterfly
гүл = цветок, цветы = flower
қызғалдақ = тюльпан = tulip
раушан = роза = rose
терек = тополь = poplar
қайың = берёза = birch
қарағай = сосна = pine
шырша = ель, ёлка = spruce, christmas tree
емен = дуб = oak
сексеуіл = саксаул = saxaul
қамыс = камыш, тростник = reed
жусан = полынь = wormwood
саңырауқұлақ = гриб, грибы = mushroom, fungus
жапырақ = лист, листья = leaf
тамыр = корень = root
тау = гора, горный = mountain
таулы = горный = mountainous
шың = вершина, пик = peak, summit
шатқал = ущелье, каньон = gorge, canyon
үңгір = пещера = cave
асу = перевал = mountain pass
төбе = холм = hill
жазық = равнина = plain
аңғар = долина = valley
шоқы = сопка = hill
өзен = река = river
көл = озеро = lake
теңіз = море, морской = sea
мұхит = океан = ocean
бұлақ = родник, источник = spring
сарқырама = водопад = waterfall
жаға = берег = shore, bank
жағалау = побережье, набережная = coast, embankment
арал = остров = island
түбек = полуостров = peninsula
шығанақ = залив = gulf, bay
бұғаз = пролив = strait
су айдыны = водоём = body of water
су түбі = дно = bottom
теңіз деңгейі = уровень моря = sea level
Каспийдің тартылуы, Каспийдің таяздануы = обмеление каспия = shrinking of the caspian, caspian shallowing
таяздану = обмеление, мелеть = shallowing
батпақ = болото, грязь = swamp, mud
тас = камень = stone
жартас = скала = rock, cliff
тұзды көл = солёное озеро = salt lake
шаң = пыль = dust
биосфера = биосфера = biosphere
экожүйе = экосистема = ecosystem
биоалуантүрлілік = биоразнообразие = biodiversity
жойылып бара жатқан түр = исчезающий вид = endangered species
түр = вид = species, kind
популяция = популяция = population
озон қабаты = озоновый слой = ozone layer
микропластик = микропластик = microplastic
`
