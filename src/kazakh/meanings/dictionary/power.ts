/** The state, its offices and who holds them. */
export const POWER = `
мемлекет = государство, держава = state
мемлекеттік = государственный = state, national
мемлекет басшысы = глава государства = head of state
президент = президент = president
президенттік = президентский = presidential
вице-президент = вице-президент = vice president
экс-президент, бұрынғы президент = экс-президент, бывший президент = former president, ex-president
тұңғыш президент = первый президент = first president
үкімет = правительство = government, cabinet
үкіметтік = правительственный = governmental
үкімет басшысы, премьер-министр = премьер-министр, премьер, глава правительства = prime minister, premier
вице-премьер, премьер-министрдің орынбасары = вице-премьер, заместитель премьер-министра = deputy prime minister
министр = министр = minister
министрлік = министерство = ministry
вице-министр = вице-министр, заместитель министра = vice minister, deputy minister
министрлер кабинеті = кабинет министров = cabinet of ministers
әкім = аким, мэр, глава города, градоначальник = akim, mayor, governor
әкімдік = акимат, мэрия, администрация города = akimat, mayor's office, city hall
әкім орынбасары = заместитель акима, вице-мэр = deputy akim, deputy mayor
ауыл әкімі = сельский аким, аким села = village akim
облыс әкімі = аким области, губернатор = regional governor, governor
губернатор = губернатор = governor
мэр = мэр = mayor
мэрия = мэрия = city hall
билік = власть, власти = power, authorities
жергілікті билік = местные власти = local authorities
атқарушы билік = исполнительная власть = executive power, executive branch
заң шығарушы билік = законодательная власть = legislature
сот билігі = судебная власть = judiciary
биліктің бөлінуі = разделение властей = separation of powers
екі билік = двоевластие = dual power
басшылық = руководство, управление = leadership, management
басшы, жетекші = руководитель, глава, лидер = head, leader, chief
көшбасшы = лидер = leader
орынбасар = заместитель, зам = deputy
төраға = председатель = chairman, chairperson, chair
төрайым = председательница = chairwoman
төрағалық = председательство = chairmanship, presidency
хатшы = секретарь = secretary
мемлекеттік хатшы = государственный секретарь, госсекретарь = secretary of state, state secretary
бас хатшы = генеральный секретарь, генсек = secretary general
мемлекеттік кеңесші = государственный советник, госсоветник = state counsellor, state councillor
кеңесші = советник, консультант = adviser, advisor, counsellor
көмекші = помощник, ассистент = assistant, aide
баспасөз хатшысы = пресс-секретарь = press secretary, spokesperson, spokesman
баспасөз қызметі = пресс-служба = press service, press office
ресми өкіл = официальный представитель = spokesperson, spokesman, official representative
өкіл = представитель = representative
өкілдік = представительство = representation, mission
уәкіл, уәкілетті өкіл = уполномоченный = commissioner, authorised representative
омбудсмен, адам құқықтары жөніндегі уәкіл = омбудсмен, уполномоченный по правам человека = ombudsman
өкілеттік = полномочия, полномочие, мандат = powers, authority, mandate
шенеунік = чиновник, бюрократ = official, bureaucrat
лауазымды тұлға = должностное лицо = official
лауазым = должность, пост = post, office, position
қызмет = служба, должность, деятельность, услуга = service, office
қызметтен кету, отставкаға кету = отставка, уйти в отставку = resignation, resign, step down
қызметтен босату = увольнение, отстранение, освободить от должности = dismissal, dismiss, sack
тағайындау = назначение, назначить = appointment, appoint
кадр = кадры, кадровый = personnel, staff
кадрлық ауыс-түйіс, кадр ауысуы = кадровые перестановки, перестановки = reshuffle
мемлекеттік қызмет = государственная служба, госслужба = civil service, public service
мемлекеттік қызметші, мемқызметші = государственный служащий, госслужащий = civil servant
мемлекеттік қызмет көрсету = госуслуги, государственные услуги = public services
мемлекеттік орган, мемлекеттік органдар = госорган, государственный орган = government agency, state body
мемлекеттік аппарат = госаппарат, государственный аппарат = state apparatus
ведомство = ведомство = agency, department
агенттік = агентство = agency
комитет = комитет = committee
комиссия = комиссия = commission
департамент = департамент = department
басқарма = управление, отдел = department, directorate, board
бөлім = отдел, отделение, раздел = department, section, unit
бөлімше = отделение, подразделение = branch, unit, division
инспекция = инспекция = inspection, inspectorate
қор = фонд, резерв = fund, reserve
кеңес = совет, совещание = council, advice, meeting
қауіпсіздік кеңесі = совет безопасности, совбез = security council
қоғамдық кеңес = общественный совет = public council
кеңсе = канцелярия, офис = office, chancellery
президент әкімшілігі = администрация президента = presidential administration
әкімшілік = администрация, административный = administration, administrative
ақорда = акорда = akorda, presidential palace
резиденция = резиденция = residence
республика = республика = republic
республикалық = республиканский = republican
республика күні = день республики = republic day
тәуелсіздік = независимость = independence
тәуелсіздік күні = день независимости = independence day
тәуелсіз = независимый = independent
егемендік = суверенитет = sovereignty
егемен = суверенный = sovereign
конституция, ата заң = конституция = constitution
конституциялық = конституционный = constitutional
конституциялық реформа = конституционная реформа = constitutional reform
конституция күні = день конституции = constitution day
мемлекеттік рәміз, мемлекеттік рәміздер = государственные символы, символ = state symbols
ту, байрақ = флаг, знамя = flag, banner
жалау = флаг, флажок = flag
елтаңба = герб = coat of arms, emblem
әнұран = гимн = anthem
реформа = реформа = reform
реформатор = реформатор = reformer
саяси реформа = политическая реформа = political reform
саясат = политика = policy, politics
саяси = политический = political
саясаткер = политик = politician
саясаттанушы = политолог = political scientist, political analyst
ішкі саясат = внутренняя политика = domestic policy, home affairs
сыртқы саясат = внешняя политика = foreign policy
саяси дағдарыс = политический кризис = political crisis
саяси тұтқын = политзаключённый, политический заключённый = political prisoner
саяси жүйе = политическая система = political system
ішкі істер министрлігі, ІІМ = министерство внутренних дел, мвд = interior ministry, ministry of internal affairs
сыртқы істер министрлігі, СІМ = министерство иностранных дел, мид = foreign ministry, ministry of foreign affairs
сыртқы істер министрі = министр иностранных дел, глава мид = foreign minister
ішкі істер министрі = министр внутренних дел, глава мвд = interior minister
қорғаныс министрлігі = министерство обороны, минобороны = defence ministry, defense ministry
қорғаныс министрі = министр обороны = defence minister, defense minister
қаржы министрлігі = министерство финансов, минфин = finance ministry
қаржы министрі = министр финансов = finance minister
ұлттық экономика министрлігі = министерство национальной экономики, миннацэкономики = ministry of national economy
денсаулық сақтау министрлігі = министерство здравоохранения, минздрав = health ministry
денсаулық сақтау министрі = министр здравоохранения = health minister
оқу-ағарту министрлігі = министерство просвещения, минпросвещения = ministry of enlightenment, education ministry
ғылым министрлігі = министерство науки, миннауки = science ministry
білім министрі = министр образования = education minister
еңбек министрлігі = министерство труда, минтруда = labour ministry
еңбек министрі = министр труда = labour minister
әділет министрлігі = министерство юстиции, минюст = justice ministry
әділет министрі = министр юстиции = justice minister
төтенше жағдайлар министрлігі, ТЖМ = министерство по чрезвычайным ситуациям, мчс = emergencies ministry, ministry of emergency situations
ауыл шаруашылығы министрлігі = министерство сельского хозяйства, минсельхоз = agriculture ministry
ауыл шаруашылығы министрі = министр сельского хозяйства = agriculture minister
энергетика министрлігі = министерство энергетики, минэнерго = energy ministry
энергетика министрі = министр энергетики = energy minister
көлік министрлігі = министерство транспорта, минтранс = transport ministry
экология министрлігі = министерство экологии, минэкологии = ecology ministry, environment ministry
цифрлық даму министрлігі = министерство цифрового развития, минцифры = ministry of digital development
мәдениет министрлігі = министерство культуры, минкультуры = culture ministry
туризм және спорт министрлігі = министерство туризма и спорта = tourism ministry
сауда министрлігі = министерство торговли = trade ministry
өнеркәсіп министрлігі = министерство промышленности, минпром = industry ministry
су ресурстары министрлігі = министерство водных ресурсов = ministry of water resources
ұлттық банк = национальный банк, нацбанк = national bank
ұлттық қауіпсіздік комитеті, ҰҚК = комитет национальной безопасности, кнб = national security committee
антикор, сыбайлас жемқорлыққа қарсы қызмет = антикор, антикоррупционная служба = anti-corruption agency
бас прокуратура = генеральная прокуратура, генпрокуратура = prosecutor general's office
жоғары аудиторлық палата = высшая аудиторская палата = supreme audit chamber
есеп комитеті = счётный комитет = accounts committee
қаржылық мониторинг агенттігі = агентство по финансовому мониторингу = financial monitoring agency
ұлттық статистика бюросы = бюро национальной статистики = bureau of national statistics
бюро = бюро = bureau
орталық = центр = centre, center
халыққа қызмет көрсету орталығы, ХҚКО = центр обслуживания населения, цон = public service centre
стратегия = стратегия = strategy
стратегиялық = стратегический = strategic
бағдарлама = программа = programme, program
мемлекеттік бағдарлама = государственная программа, госпрограмма = state programme
тұжырымдама = концепция = concept
жол картасы = дорожная карта = road map, roadmap
бастама = инициатива = initiative
ұлттық жоба = национальный проект, нацпроект = national project
жолдау = послание = address, message
президент жолдауы = послание президента = president's address, address to the nation
үндеу = обращение, призыв = appeal, address
үндеу жасау = обратиться = address, appeal
жарлық = указ = decree
өкім = распоряжение = order, directive
қаулы = постановление = resolution, decree
бұйрық = приказ = order
тапсырма = поручение, задание, задача = instruction, assignment, task
тапсыру = поручить, сдать, вручить = instruct, hand over, submit
шешім = решение = decision, solution
шешім қабылдау = принять решение = make a decision
мәлімдеме = заявление = statement
мәлімдеу = заявить, заявлять = state, declare, say
отырыс, мәжіліс = заседание = meeting, session, sitting
жиын = собрание, совещание, сбор = gathering, meeting, assembly
жиналыс = собрание = meeting, assembly
жиналу = собраться, сбор = gather
алқа = коллегия = board, collegium
алқа отырысы = заседание коллегии = board meeting
құрылтай = курултай, съезд = kurultai, congress
ұлттық құрылтай = национальный курултай = national kurultai
Қазақстан халқы ассамблеясы = ассамблея народа казахстана, анк = assembly of the people
ассамблея = ассамблея = assembly
әкімшілік-аумақтық = административно-территориальный = administrative-territorial
облыс = область = region, oblast
аудан = район = district
ауылдық округ = сельский округ = rural district
округ = округ = district, county
аймақ, өңір = регион, край = region
аймақтық, өңірлік = региональный = regional
аумақ = территория = territory, area
елорда, астана = столица = capital
орталықтандыру = централизация = centralisation
монархия = монархия = monarchy
патшалық = царство, королевство = kingdom
патша = царь, король = king, tsar
король = король = king
корольдік = королевство, королевский = kingdom, royal
ханшайым = принцесса, королева = princess, queen
патшайым, королева = королева = queen
ханзада = принц = prince
император = император = emperor
империя = империя = empire
диктатура = диктатура = dictatorship
диктатор = диктатор = dictator
авторитаризм = авторитаризм = authoritarianism
демократия = демократия = democracy
демократиялық = демократический = democratic
демократ = демократ = democrat
федерация = федерация = federation
федералды = федеральный = federal
автономия = автономия = autonomy
көпес = купец = merchant
қайта құру = перестройка, реорганизация = perestroika, reorganisation
тәртіп = порядок, дисциплина = order, discipline
тұрақтылық = стабильность, устойчивость = stability
тұрақсыздық = нестабильность = instability
`
