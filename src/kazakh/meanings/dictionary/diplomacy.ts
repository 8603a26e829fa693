/** Diplomacy and international organisations. */
export const DIPLOMACY = `
дипломатия = дипломатия = diplomacy
дипломатиялық = дипломатический = diplomatic
дипломатиялық қарым-қатынас = дипломатические отношения = diplomatic relations
дипломат = дипломат = diplomat
елші = посол = ambassador
елшілік = посольство = embassy
төтенше және өкілетті елші = чрезвычайный и полномочный посол = ambassador extraordinary and plenipotentiary
консул = консул = consul
консулдық = консульство = consulate
атташе = атташе = attache
нота = нота = note
наразылық нотасы = нота протеста = note of protest
аккредитация = аккредитация = accreditation
келіссөз = переговоры = talks, negotiations
келіссөз жүргізу = вести переговоры = negotiate
кездесу = встреча, встретиться = meeting, meet
саммит = саммит = summit
жоғары деңгейдегі кездесу = встреча на высшем уровне = summit meeting
форум = форум = forum
конференция = конференция = conference
дөңгелек үстел = круглый стол = round table
сапар = визит, поездка = visit, trip
іссапар = командировка, рабочая поездка = business trip
ресми сапар = официальный визит = official visit
мемлекеттік сапар = государственный визит = state visit
жұмыс сапары = рабочий визит, рабочая поездка = working visit
сапармен келу = прибыть с визитом = arrive on a visit
делегация = делегация = delegation
хаттама = протокол = protocol
меморандум = меморандум = memorandum
декларация = декларация = declaration
пакт = пакт = pact
конвенция = конвенция = convention
қарар = резолюция = resolution
бірлескен мәлімдеме = совместное заявление = joint statement
коммюнике = коммюнике = communique
қол қою = подписать, подписание, подпись = sign, signing
қолтаңба = подпись, автограф = signature, autograph
ынтымақтастық = сотрудничество = cooperation
екіжақты ынтымақтастық = двустороннее сотрудничество = bilateral cooperation
екіжақты = двусторонний = bilateral
көпжақты = многосторонний = multilateral
үшжақты = трёхсторонний = trilateral
әріптестік = партнёрство = partnership
стратегиялық әріптестік = стратегическое партнёрство = strategic partnership
серіктес = партнёр = partner
серіктестік = партнёрство, товарищество = partnership
әріптес = коллега, партнёр = colleague, counterpart
қарым-қатынас = отношения, взаимоотношения = relations, relationship
қатынас = отношение, связь = relation, attitude
байланыс = связь, контакт = link, connection, communication
тату көршілік = добрососедство = good-neighbourliness
достық = дружба = friendship
достық ниетті = дружественный = friendly
бауырлас = братский = fraternal
түсіністік = понимание, взаимопонимание = understanding
ықпал = влияние = influence
ықпалды = влиятельный = influential
ықпалдастық, интеграция = интеграция = integration
жаһандық = глобальный = global
жаһандану = глобализация = globalisation
халықаралық = международный = international
халықаралық ұйым = международная организация = international organisation
халықаралық қауымдастық = международное сообщество, мировое сообщество = international community
халықаралық құқық = международное право = international law
әлем = мир = world
әлемдік = мировой, всемирный = world, global
дүние = мир = world
дүниежүзілік = всемирный, мировой = world, worldwide
дүние жүзі = весь мир = the world
шетел = заграница, зарубежье, за рубежом = abroad, foreign country
шетелдік = иностранный, зарубежный, иностранец = foreign, foreigner
шет тілі = иностранный язык = foreign language
ел = страна = country
отан = родина, отечество = homeland, motherland
көрші ел = соседняя страна = neighbouring country
көршілес = соседний = neighbouring
геосаясат = геополитика = geopolitics
геосаяси = геополитический = geopolitical
көпвекторлы саясат = многовекторная политика = multi-vector policy
бейтараптық = нейтралитет = neutrality
бейтарап = нейтральный = neutral
делдал = посредник = mediator, intermediary
делдалдық = посредничество = mediation
делимитация = делимитация = delimitation
демаркация = демаркация = demarcation
Біріккен Ұлттар Ұйымы, БҰҰ = организация объединённых наций, оон = united nations, un
БҰҰ Бас Ассамблеясы = генеральная ассамблея оон, генассамблея = un general assembly
БҰҰ Қауіпсіздік Кеңесі = совет безопасности оон, совбез оон = un security council
НАТО = нато = nato
Еуропалық одақ, ЕО = европейский союз, евросоюз, ес = european union, eu
Еурокомиссия, Еуропалық комиссия = еврокомиссия, европейская комиссия = european commission
Еуропарламент = европарламент, европейский парламент = european parliament
Еуропа кеңесі = совет европы, евросовет = council of europe, european council
Еуразиялық экономикалық одақ, ЕАЭО = евразийский экономический союз, еаэс = eurasian economic union, eaeu
Тәуелсіз Мемлекеттер Достастығы, ТМД = содружество независимых государств, снг = commonwealth of independent states, cis
Шанхай ынтымақтастық ұйымы, ШЫҰ = шанхайская организация сотрудничества, шос = shanghai cooperation organisation, sco
Ұжымдық қауіпсіздік шарты ұйымы, ҰҚШҰ = одкб = collective security treaty organisation, csto
ЕҚЫҰ = обсе = osce
АӨСШК = свмда = cica
Түркі мемлекеттері ұйымы, ТМҰ = организация тюркских государств, отг = organisation of turkic states
Түркі кеңесі = тюркский совет = turkic council
Түрксой = тюрксой = turksoy
Ислам ынтымақтастығы ұйымы = организация исламского сотрудничества, оис = organisation of islamic cooperation
Араб лигасы = лига арабских государств = arab league
Африка одағы = африканский союз = african union
БРИКС = брикс = brics
G7, үлкен жетілік = большая семёрка, g7 = g7, group of seven
G20, үлкен жиырмалық = большая двадцатка, g20 = g20, group of twenty
Дүниежүзілік сауда ұйымы, ДСҰ = всемирная торговая организация, вто = world trade organisation, wto
Дүниежүзілік банк = всемирный банк = world bank
Халықаралық валюта қоры, ХВҚ = международный валютный фонд, мвф = international monetary fund, imf
Азия даму банкі = азиатский банк развития = asian development bank
Еуразиялық даму банкі = евразийский банк развития, еабр = eurasian development bank
Дүниежүзілік денсаулық сақтау ұйымы, ДДСҰ, ДДҰ = всемирная организация здравоохранения, воз = world health organisation, who
МАГАТЭ = магатэ = iaea, international atomic energy agency
ЮНЕСКО = юнеско = unesco
ЮНИСЕФ = юнисеф = unicef
ОПЕК = опек = opec
ОПЕК+ = опек+ = opec+
ЭЫДҰ = оэср = oecd
Халықаралық еңбек ұйымы = международная организация труда, мот = international labour organization, ilo
Қызыл Крест = красный крест = red cross
Қызыл Жарты ай = красный полумесяц = red crescent
Дүниежүзілік экономикалық форум = всемирный экономический форум = world economic forum
Давос форумы = давосский форум = davos forum
Астана халықаралық форумы = международный форум астана = astana international forum
Астана процесі = астанинский процесс = astana process
Орталық Азия көшбасшылары = лидеры центральной азии = central asian leaders
консультативтік кездесу = консультативная встреча = consultative meeting
Human Rights Watch = human rights watch = human rights watch
Халықаралық амнистия = международная амнистия = amnesty international
Transparency International = трансперенси интернешнл = transparency international
Ақ үй = белый дом = white house
Кремль = кремль = kremlin
Пентагон = пентагон = pentagon
Мемлекеттік департамент = госдеп, госдепартамент = state department
Капитолий = капитолий = capitol
Бір белдеу, бір жол = один пояс, один путь = belt and road
Жібек жолы = шёлковый путь = silk road
визасыз режим = безвизовый режим = visa-free regime
виза = виза = visa
визасыз = безвизовый = visa-free
шекараны жабу = закрытие границы, закрыть границу = border closure
шекараны ашу = открытие границы = border opening
халықаралық көмек = международная помощь = international aid
көмек = помощь, содействие = help, aid, assistance
көмектесу = помочь, помогать = help, assist
құттықтау = поздравление, поздравить = congratulate, congratulations
көңіл айту = соболезнование, выразить соболезнования = condolences
жеделхат = телеграмма = telegram
телефонмен сөйлесу = телефонный разговор = phone call, telephone conversation
әңгімелесу = беседа, разговор = conversation, talk
пікір алмасу = обмен мнениями = exchange of views
қабылдау рәсімі, қабылдау = приём = reception
рәсім = церемония, обряд = ceremony, rite
салтанатты рәсім = торжественная церемония = solemn ceremony
құрметті қарауыл = почётный караул = guard of honour
құрмет = почёт, уважение, честь = honour, respect
шақыру = приглашение, пригласить, призыв = invitation, invite, call
қонақ = гость = guest
мәртебелі қонақ = высокий гость = distinguished guest
жатсыну = отчуждение = alienation
үнқатысу, диалог = диалог = dialogue
сенім шаралары = меры доверия = confidence-building measures
Трамп, Дональд Трамп = дональд трамп, трамп = donald trump, trump
Байден, Джо Байден = байден = biden
Путин, Владимир Путин = путин = putin
Си Цзиньпин = си цзиньпин = xi jinping
Ердоған, Реджеп Тайип Ердоған = эрдоган = erdogan
Зеленский, Владимир Зеленский = зеленский = zelensky, zelenskyy
Мирзиёев, Шавкат Мирзиёев = мирзиёев = mirziyoyev
Жапаров, Садыр Жапаров = жапаров = japarov
Рахмон, Эмомали Рахмон = рахмон = rahmon
Әлиев, Ильхам Әлиев = алиев = aliyev
Лукашенко, Александр Лукашенко = лукашенко = lukashenko
Макрон, Эммануэль Макрон = макрон = macron
Урсула фон дер Ляйен = урсула фон дер ляйен = ursula von der leyen
Гутерриш, Антониу Гутерриш = гутерриш = guterres
Маск, Илон Маск = илон маск, маск = elon musk, musk
Нетаньяху = нетаньяху = netanyahu
Хаменеи = хаменеи = khamenei
Моди = моди = modi
Рим Папасы = папа римский, римский папа = pope
Франциск = франциск = francis
`
