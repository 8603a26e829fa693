/** Energy, oil and gas, mining and metals. */
export const ENERGY = `
энергия = энергия = energy
энергетика = энергетика = energy sector, power industry
энергетикалық = энергетический = energy
энергетикалық қауіпсіздік = энергетическая безопасность = energy security
энергетик = энергетик = power engineer
жаңартылатын энергия, жаңартылатын энергия көздері, ЖЭК = возобновляемая энергия, виэ, возобновляемые источники энергии = renewable energy, renewables
баламалы энергия = альтернативная энергетика = alternative energy
жасыл энергия = зелёная энергия, зелёная энергетика = green energy
жасыл экономика = зелёная экономика = green economy
күн энергиясы = солнечная энергия = solar energy
күн электр станциясы = солнечная электростанция = solar power plant
күн панелі = солнечная панель = solar panel
жел энергиясы = ветровая энергия, ветроэнергетика = wind energy
жел электр станциясы = ветровая электростанция, ветроэлектростанция, вэс = wind farm, wind power plant
жел генераторы = ветрогенератор = wind turbine
жасыл сутегі = зелёный водород = green hydrogen
сутегі = водород = hydrogen
электр энергиясы = электроэнергия, электричество = electricity
электр = электричество, электрический = electricity, electric
электр жарығы = электрический свет = electric light
электр қуаты = электроэнергия, электрическая мощность = electric power
электр станциясы = электростанция = power plant, power station
электр желісі = электросеть, линия электропередачи, лэп = power grid, power line
электр желілері = электросети = power grids
қосалқы станция = подстанция = substation
жарық сөну, электр өшу = отключение света, отключение электроэнергии, блэкаут = power outage, blackout
жарық = свет = light
қуат = мощность, сила = power, capacity
қуат тапшылығы = дефицит мощности, дефицит электроэнергии = power shortage
генератор = генератор = generator
жылу = тепло, тепловой = heat
жылумен жабдықтау = теплоснабжение = heat supply
жылу беру маусымы, жылыту маусымы = отопительный сезон = heating season
жылыту = отопление, обогрев = heating
жылу электр орталығы, ЖЭО = тэц, теплоэлектроцентраль = thermal power plant, heating plant
жылу электр станциясы, ЖЭС = тэс, теплоэлектростанция = thermal power station
атом электр станциясы, АЭС = аэс, атомная электростанция, атомная станция = nuclear power plant
АЭС салу, АЭС құрылысы = строительство аэс = nuclear power plant construction
атом энергиясы = атомная энергия = nuclear energy, atomic energy
атом = атом, атомный = atom, atomic
ядролық = ядерный = nuclear
ядролық реактор = ядерный реактор = nuclear reactor
реактор = реактор = reactor
ядролық отын = ядерное топливо = nuclear fuel
ядролық қалдық = ядерные отходы = nuclear waste
радиация = радиация = radiation
радиоактивті = радиоактивный = radioactive
уран = уран, урановый = uranium
уран өндіру = добыча урана = uranium mining
Қазатомөнеркәсіп = казатомпром = kazatomprom
Росатом = росатом = rosatom
су электр станциясы, ГЭС = гэс, гидроэлектростанция = hydroelectric power station, hydropower plant
бөгет = плотина, дамба = dam
отын = топливо = fuel
жанармай = топливо, бензин, горючее = fuel, petrol, gasoline
жанармай құю станциясы, АЖС = азс, заправка, автозаправочная станция = petrol station, gas station, filling station
жанар-жағармай = гсм, горюче-смазочные материалы = fuel and lubricants
жанармай тапшылығы = дефицит топлива, дефицит бензина = fuel shortage
бензин = бензин = petrol, gasoline
дизель отыны = дизельное топливо, дизель, дизтопливо = diesel fuel, diesel
авиация отыны, авиакеросин = авиакеросин, авиатопливо = jet fuel
мазут = мазут = fuel oil
битум = битум = bitumen
көмір = уголь = coal
көмір өндіру = добыча угля = coal mining
көмір шахтасы = угольная шахта = coal mine
көмір тапшылығы = дефицит угля = coal shortage
отын-энергетика кешені = топливно-энергетический комплекс, тэк = fuel and energy complex
мұнай = нефть, нефтяной = oil, petroleum, crude oil
мұнай-газ = нефтегазовый = oil and gas
мұнай өндіру = добыча нефти, нефтедобыча = oil production, oil extraction
мұнай құбыры = нефтепровод = oil pipeline
мұнай өңдеу зауыты, МӨЗ = нефтеперерабатывающий завод, нпз = oil refinery, refinery
мұнай өңдеу = нефтепереработка = oil refining
мұнай өнімдері = нефтепродукты = oil products, petroleum products
мұнай экспорты = экспорт нефти = oil export
мұнай компаниясы = нефтяная компания = oil company
мұнай кен орны = нефтяное месторождение = oil field
мұнай төгілуі = разлив нефти = oil spill
мұнайшы = нефтяник = oil worker
мұнай-химия = нефтехимия, нефтехимический = petrochemistry, petrochemical
баррель = баррель = barrel
Brent = brent, брент = brent
Теңіз = тенгиз = tengiz
Теңіз кен орны = месторождение тенгиз = tengiz field
Теңізшевройл = тенгизшевройл, тшо = tengizchevroil
Қашаған = кашаган = kashagan
Қарашығанақ = карачаганак = karachaganak
ҚазМұнайГаз = казмунайгаз, кмг = kazmunaygas, kmg
ҚазТрансОйл = казтрансойл = kaztransoil
QazaqGaz = qazaqgaz, казакгаз = qazaqgaz
Самұрық-Энерго = самрук-энерго = samruk-energy
KEGOC = kegoc, кегок = kegoc
Каспий құбыр консорциумы, КҚК = каспийский трубопроводный консорциум, ктк = caspian pipeline consortium, cpc
Газпром = газпром = gazprom
Роснефть = роснефть = rosneft
Лукойл = лукойл = lukoil
Chevron, Шеврон = шеврон, chevron = chevron
құбыр = труба, трубопровод = pipe, pipeline
консорциум = консорциум = consortium
газ = газ, газовый = gas
табиғи газ = природный газ = natural gas
сұйытылған газ = сжиженный газ = liquefied gas, liquefied petroleum gas
газ құбыры = газопровод = gas pipeline
газ өңдеу зауыты = газоперерабатывающий завод, гпз = gas processing plant
газбен жабдықтау = газоснабжение = gas supply
газдандыру = газификация = gasification
газ бағасы = цена на газ, цены на газ = gas price
иіс газы = угарный газ = carbon monoxide
иіс газынан улану = отравление угарным газом = carbon monoxide poisoning
метан = метан = methane
пропан = пропан = propane
тақтатас = сланец, сланцевый = shale
бұрғылау = бурение = drilling
ұңғыма = скважина = well
кен = руда = ore
кен орны = месторождение, рудник = deposit, field, mine
кеніш = рудник = mine
шахта = шахта = mine
шахтер, кенші = шахтёр, горняк = miner
тау-кен = горный, горнодобывающий = mining
тау-кен металлургия = горно-металлургический = mining and metallurgical
пайдалы қазбалар = полезные ископаемые = minerals, mineral resources
жер қойнауы = недра = subsoil
жер қойнауын пайдалану = недропользование = subsoil use
жер қойнауын пайдаланушы = недропользователь = subsoil user
геологиялық барлау = геологоразведка, геологическая разведка = geological exploration
геология = геология = geology
геолог = геолог = geologist
табиғи ресурстар, табиғат байлығы = природные ресурсы, природные богатства = natural resources
шикізат = сырьё, сырьевой = raw materials, commodity
сирек жер металдары = редкоземельные металлы = rare earth metals
сирек металдар = редкие металлы = rare metals
металл = металл = metal
түсті металл = цветной металл, цветные металлы = non-ferrous metals
қара металл = чёрный металл = ferrous metal
болат = сталь, стальной = steel
темір = железо, железный = iron
мыс = медь, медный = copper
алюминий = алюминий = aluminium, aluminum
мырыш = цинк = zinc
қорғасын = свинец = lead
никель = никель = nickel
литий = литий = lithium
вольфрам = вольфрам = tungsten
титан = титан = titanium
хром = хром = chromium, chrome
марганец = марганец = manganese
фосфор = фосфор = phosphorus
күкірт = сера = sulphur, sulfur
сынап = ртуть = mercury
кварц = кварц = quartz
құм = песок = sand
мрамор = мрамор = marble
цемент = цемент = cement
бетон = бетон = concrete
кірпіш = кирпич = brick
шыны, әйнек = стекло = glass
пластик = пластик, пластмасса = plastic
резеңке = резина = rubber
қағаз = бумага = paper
ағаш = дерево, древесина = wood, tree
химиялық = химический = chemical
тыңайтқыш = удобрение = fertiliser, fertilizer
Қазақмыс = казахмыс = kazakhmys
Қазцинк = казцинк = kazzinc
АрселорМиттал Теміртау = арселормиттал темиртау, арселормиттал = arcelormittal temirtau, arcelormittal
Qarmet = qarmet, кармет = qarmet
ERG, Еуразиялық топ = erg, евразийская группа = erg, eurasian resources group
Костенко шахтасы = шахта имени костенко = kostenko mine
ҚарМетКомбинат = кармет = karaganda steel plant
Екібастұз ГРЭС = экибастузская грэс = ekibastuz power plant
кеншілер апаты, шахтадағы апат = авария на шахте = mine accident, mine disaster
турбина = турбина = turbine
аккумулятор = аккумулятор = battery
батарея = батарея, батарейка = battery
сым = провод, проволока = wire
кабель = кабель = cable
энергия үнемдеу = энергосбережение = energy saving
энергия тиімділігі = энергоэффективность = energy efficiency
апатты өшіру = аварийное отключение = emergency shutdown
жоспарлы жөндеу = плановый ремонт = scheduled maintenance
`
