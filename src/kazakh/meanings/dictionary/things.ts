/** Further nouns and doings of the news. */
export const THINGS = `
мәміле = сделка = deal, transaction
келісім жасау = заключить сделку = make a deal
бастық = начальник, босс = boss, chief
мекеме = учреждение = institution, organisation
мекен = место, обитель = place, abode
кешен = комплекс = complex
учаске = участок = plot, site, station
телім = участок = plot
орган = орган = body, agency
түлік = вид скота = livestock kind
төрт түлік = четыре вида скота = livestock
азық = пища, корм = food
азық-түлік себеті = продуктовая корзина, продовольственная корзина = food basket
тұтыну себеті = потребительская корзина = consumer basket
қаза = смерть, гибель = death
құрбандық саны = число жертв = death toll
қаза тапқандар саны = число погибших = death toll
зардап шеккендер саны = число пострадавших = number of injured
өшіру = отключить, отключение, выключить, потушить = turn off, outage, shut down
сөндіру = потушить, выключить = extinguish, switch off
жарық өшіп қалу = отключение света = power cut, outage
ажырату = отключить, разъединить = disconnect
індет өршуі, ауру өршуі = вспышка, вспышка болезни = outbreak
өршу = обострение, вспышка, разгореться = flare up, outbreak
ату, аңды ату = отстрел = culling, shooting
рельстен шығу, рельстен шығып кету = сойти с рельсов, сход с рельсов = derail, derailed
тістеу, қабу = укусить, укус = bite
ит қабу, ит талау = укус собаки, нападение собак = dog bite, dog attack
әлімжеттік = дедовщина = hazing
лизинг = лизинг = leasing
барахолка = барахолка = flea market
құлап кету = сорваться, упасть = fall off
маньяк, сериялық қанішер = маньяк, серийный убийца = maniac, serial killer
зорлаушы = насильник = rapist
олжа = находка, добыча = find, spoils
көмбе, қазына = клад, сокровище = treasure
Гиннесс рекорды = рекорд гиннесса = guinness record
ұзақ жасаушы, ұзақ өмір сүруші = долгожитель = centenarian
шеру, парад = парад = parade
жеткізу тізбегі = цепочка поставок = supply chain
тізбек = цепь, цепочка = chain
феминист, феминистер = феминистка, феминистки = feminist
Аманат партиясы, Аманат = партия аманат, аманат = amanat party, amanat
Нұр Отан = нур отан = nur otan
Ауыл партиясы = партия ауыл = auyl party
Ақ жол партиясы, Ақ жол = партия ак жол, ак жол = ak zhol
Respublica партиясы, Respublica = партия respublica, республика = respublica party
Байтақ партиясы, Байтақ = партия байтак = baytaq party
жалпыұлттық социал-демократиялық партия, ЖСДП = осдп = nsdp
халық партиясы = народная партия = people's party
әділетшіл = справедливый = righteous
елбасы = елбасы = elbasy, leader of the nation
Нұрсұлтан Назарбаев = нурсултан назарбаев = nursultan nazarbayev
Қасым-Жомарт Тоқаев = касым-жомарт токаев = kassym-jomart tokayev
Олжас Бектенов, Бектенов = олжас бектенов, бектенов = olzhas bektenov, bektenov
Әлихан Смайылов, Смайылов = алихан смаилов, смаилов = alikhan smailov, smailov
Әсет Исекешев = асет исекешев = aset issekeshev
Ерлан Қошанов, Қошанов = ерлан кошанов, кошанов = yerlan koshanov, koshanov
Мәулен Әшімбаев, Әшімбаев = маулен ашимбаев, ашимбаев = maulen ashimbayev, ashimbayev
Қайрат Нұртілеу, Мұрат Нұртілеу = мурат нуртлеу = murat nurtleu
Кәрім Мәсімов, Мәсімов = карим масимов, масимов = karim massimov, massimov
Қайрат Сатыбалды, Сатыбалды = кайрат сатыбалды, сатыбалды = kairat satybaldy, satybaldy
Қуандық Бишімбаев, Бишімбаев = куандык бишимбаев, бишимбаев = kuandyk bishimbayev, bishimbayev
Салтанат Нүкенова = салтанат нукенова = saltanat nukenova
Мұхтар Әблязов, Әблязов = мухтар аблязов, аблязов = mukhtar ablyazov, ablyazov
Дариға Назарбаева = дарига назарбаева = dariga nazarbayeva
Ермек Көшербаев = ермек кошербаев = yermek kosherbayev
Тимур Құлыбаев = тимур кулибаев = timur kulibayev
шын мәнінде = на самом деле = actually
негізінен = в основном = mainly
мысалы = например = for example
әрине = конечно = of course
әсіресе = особенно = especially
мүлдем = совсем, совершенно = absolutely
тосыннан = неожиданно = unexpectedly
кері = обратный, обратно = back, reverse
алға = вперёд = forward
жоспарлы = плановый = planned
жоспардан тыс = внеплановый = unscheduled
бойы = в течение, на протяжении = throughout
биылғы жылы = в этом году = this year
қарсаң = канун = eve
ұлықсат, рұқсатнама = разрешение, пропуск = permit, pass
өткізу пункті = пункт пропуска = checkpoint
үн = голос, звук = voice, sound
үн қату = откликнуться = respond
қадам = шаг = step
басымдық = приоритет = priority
басым = преобладающий = dominant
қағида = принцип = principle
ұғым = понятие = notion
мәтін = текст = text
формат = формат = format
фактор = фактор = factor
ресурс = ресурс, ресурсы = resource
резерв = резерв = reserve
мониторинг = мониторинг = monitoring
тексеріс = проверка = inspection
есептілік = отчётность = reporting
рейдерлік = рейдерство = corporate raiding
құзыр = компетенция = competence
құзырлы орган = компетентный орган = competent authority
міндетін орындаушы = исполняющий обязанности = acting
сессия = сессия = session
пленарлық = пленарный = plenary
пленарлық отырыс = пленарное заседание = plenary session
жолдама = путёвка, направление = voucher, referral
қызмет көрсету орталығы = сервисный центр = service centre
мұқтаж = нуждающийся = needy
мұқтаждық = нужда = need
қамқорлық = забота = care
қамқор = заботливый = caring
сауықтыру = оздоровление = recreation, health improvement
сырқат = болезнь, больной = illness
дерт = болезнь, недуг = illness
дем алу = дышать, дыхание = breathe
тыныс = дыхание = breath
су басқан үйлер = затопленные дома, подтопленные дома = flooded houses
су астында қалу = оказаться под водой, затопить = be flooded
тас жолдың жабылуы = закрытие трассы = highway closure
жол жабық = дорога закрыта = road closed
құтқарушылар іздеуде = спасатели ищут = rescuers search
түкпір = уголок, глубинка = remote place
шалғай ауыл, шалғай = отдалённое село, отдалённый = remote village, remote
маң = окрестность, около = vicinity
айнала = вокруг, окружность = around
арақашықтық = расстояние = distance
қашықтық = расстояние, дистанция = distance
көлемінде = в объёме = in the amount of
қуаттылық = мощность = capacity
қондырғы = установка = installation, unit
агрегат = агрегат = unit
материал = материал = material
аппарат = аппарат = apparatus, device
қару атыс = огнестрел = gunfire
ақау = неисправность, поломка, дефект = fault, breakdown, defect
техникалық ақау = техническая неисправность, сбой = technical fault, malfunction
іркіліс = сбой, перебой = failure, disruption
қиыншылық = трудность = hardship
олқылық = упущение, пробел = gap, shortcoming
түйткіл = проблема, затруднение = problem, issue
кикілжің = ссора, склока = squabble
талас = спор, борьба = dispute
өткір мәселе = острая проблема = acute problem
бейімделу = адаптация, приспособиться = adapt, adaptation
қалыптасу = становление, сформироваться = formation, be formed
қалыптастыру = формирование, сформировать = form, shape
ынталандыру = стимулирование, поощрение = stimulate, incentive
жұмылдыру = привлечь, мобилизовать = mobilise, involve
ат салысу, атсалысу = участвовать, внести вклад = contribute, take part
үлес қосу = внести вклад = contribute
еңсеру = преодолеть, преодоление = overcome
игеру = освоение, освоить = develop, master
бюджет қаражатын игеру = освоение бюджета, освоение бюджетных средств = budget spending
меңгеру = овладеть, освоить = master
бағындыру = покорить = conquer
ұмтылу = стремиться, стремление = strive
мойындату = заставить признать = force to admit
саралау = дифференцировать, взвесить = weigh, differentiate
жандандыру = оживить, активизировать = revive
тұрақтандыру = стабилизация, стабилизировать = stabilise, stabilisation
қаржылай көмек = материальная помощь = financial assistance
біржолғы төлем = единовременная выплата = one-off payment
әлеуметтік осал = социально уязвимый = socially vulnerable
нысаналы трансферт, мақсатты трансферт = целевой трансферт = targeted transfer
сома = сумма = sum, amount
жалпы сомасы = общая сумма = total sum
төлемақы = оплата, плата = payment, fee
ақы = плата = fee, pay
мұнай-газ саласы = нефтегазовая отрасль = oil and gas industry
газ өндіру = добыча газа = gas production
кен өндіру = добыча руды = ore mining
алтын өндіру = добыча золота = gold mining
балық қырылуы, балықтың қырылуы = мор рыбы, гибель рыбы = fish deaths
жануарларды қорғау = защита животных = animal protection
жануарларға қатыгездік = жестокое обращение с животными = animal cruelty
мал базары = скотный рынок = livestock market
мал сою = забой скота = slaughter of livestock
егістік = пашня, посевы = arable land
тұқым себу = посев семян = sowing seeds
қоныс = поселение, стоянка = settlement
саяжай = дача = dacha, summer house
шағын аудан, шағынаудан = микрорайон = microdistrict
суқұбыр = водопровод = water pipeline
қазандық = котельная = boiler house
жылу қазандығы = отопительный котёл = boiler
тұрмыстық газ = бытовой газ = household gas
көлікті айдап кету = угон машины = car theft
автопарк = автопарк = bus depot, fleet
әуекомпания = авиакомпания = airline
ұшып келу = прилёт, прилететь = arrive by air
бейнекамера = видеокамера = video camera
жүгері егу = посев кукурузы = corn sowing
студия = студия = studio
ансамбль = ансамбль = ensemble
әуен = мелодия = tune
мұражай = музей = museum
қаламгер = писатель, литератор = writer
ойшыл = мыслитель = thinker
ғұлама = учёный, мудрец = scholar
өркениет = цивилизация = civilisation
өркендеу = процветание = prosperity
гүлдену = расцвет, процветание = flourish
өрлеу = подъём = rise
тоқыраған = застойный = stagnant
үйірме = кружок = club, circle
сайыс, дода = состязание = contest
айқас = схватка = fight
саңлақ = мастер спорта = sports star
саналы ұрпақ = образованное поколение = educated generation
өскелең ұрпақ = подрастающее поколение = younger generation
замандас = современник = contemporary
отандас = соотечественник = compatriot
жерлес = земляк = fellow countryman
шетелдегі қазақтар = зарубежные казахи, казахи за рубежом = kazakhs abroad
атажұрт = историческая родина = ancestral homeland
ерен еңбек = доблестный труд = outstanding work
жүз жылдық, ғасыр тойы = столетие = centenary
кіріс салығы = подоходный налог = income tax
тікелей шетелдік инвестиция = прямые иностранные инвестиции, пии = foreign direct investment, fdi
жалпы өңірлік өнім = врп = gross regional product
салық төлеу мерзімі = срок уплаты налогов = tax deadline
ағымдағы жыл = текущий год = current year
ағымдағы = текущий = current
қосымша мүмкіндік = дополнительная возможность = extra opportunity
жол картасын бекіту = утвердить дорожную карту = approve a roadmap
мақала жариялау = опубликовать статью = publish an article
жазылым = подписка = subscription
көңіл көтеру = развлечение = entertainment
`
