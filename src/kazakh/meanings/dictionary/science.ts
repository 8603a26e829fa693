/** Science, space, technology and the internet. */
export const SCIENCE = `
ғылым = наука = science
ғылыми = научный = scientific
ғылыми зерттеу = научное исследование = scientific research, research
ғалым = учёный = scientist, scholar
зерттеу = исследование, исследовать, изучение = research, study, investigate
зерттеуші = исследователь = researcher
ғылым академиясы = академия наук = academy of sciences
ғылыми-зерттеу институты = научно-исследовательский институт, нии = research institute
академик = академик = academician
зертхана = лаборатория = laboratory
зертханалық = лабораторный = laboratory
эксперимент = эксперимент = experiment
сынақ = испытание, тест = test, trial
сынау, сынақтан өткізу = испытать, испытание = test
ашылу = открытие, открыться = opening, discovery
жаңалық ашу = открытие, научное открытие = discovery
өнертабыс = изобретение = invention
өнертапқыш = изобретатель = inventor
теория = теория = theory
гипотеза, болжам = гипотеза = hypothesis
әдіс = метод, способ = method
әдістеме = методика = methodology
формула = формула = formula
зат = вещество, вещь, предмет = substance, thing
молекула = молекула = molecule
жасуша = клетка = cell
ген = ген = gene
генетика = генетика = genetics
генетикалық = генетический = genetic
ДНҚ = днк = dna
геном = геном = genome
микроскоп = микроскоп = microscope
телескоп = телескоп = telescope
палеонтолог = палеонтолог = palaeontologist
динозавр = динозавр = dinosaur
эволюция = эволюция = evolution
экспедиция = экспедиция = expedition
археология = археология = archaeology
археолог = археолог = archaeologist
археологиялық қазба = археологические раскопки, раскопки = archaeological excavation, excavation
қазба = раскопки = dig, excavation
Нобель сыйлығы = нобелевская премия = nobel prize
ғылыми мақала = научная статья = scientific article
диссертация = диссертация = dissertation
ғылым докторы = доктор наук = doctor of science
ғылым кандидаты = кандидат наук = candidate of science
ғарыш = космос, космический = space, cosmos
ғарышкер = космонавт, астронавт = cosmonaut, astronaut
ғарыш кемесі = космический корабль = spaceship, spacecraft
ғарыш аппараты = космический аппарат = spacecraft
ғарыш айлағы = космодром = spaceport, cosmodrome
Байқоңыр ғарыш айлағы = космодром байконур = baikonur cosmodrome
Халықаралық ғарыш станциясы, ХҒС = международная космическая станция, мкс = international space station, iss
зымыран тасығыш = ракета-носитель = launch vehicle, carrier rocket
зымыран ұшыру, зымырантасығыш ұшыру = запуск ракеты = rocket launch
жер серігі, спутник = спутник = satellite
жасанды жер серігі = искусственный спутник = artificial satellite
орбита = орбита = orbit
планета, ғаламшар = планета = planet
жұлдыз = звезда = star
галактика = галактика = galaxy
күн жүйесі = солнечная система = solar system
Марс = марс = mars
Шолпан = венера = venus
Юпитер = юпитер = jupiter
ай = луна, месяц = moon, month
Жер шары = земной шар, земля = globe, earth
астероид = астероид = asteroid
метеорит = метеорит = meteorite
комета, құйрықты жұлдыз = комета = comet
аспан денесі = небесное тело = celestial body
НАСА, NASA = наса, nasa = nasa
Роскосмос = роскосмос = roscosmos
Қазғарыш = казкосмос = kazcosmos
SpaceX = spacex, спейс икс = spacex
астроном = астроном = astronomer
астрономия = астрономия = astronomy
НЛО, ұшатын тәрелке = нло, летающая тарелка = ufo
технология = технология = technology
технологиялық = технологический = technological
ақпараттық технология, ақпараттық технологиялар, IT = информационные технологии, айти = information technology, it
заманауи технология = современные технологии = modern technology
жоғары технология = высокие технологии = high technology
техника = техника, оборудование = equipment, machinery
техникалық = технический = technical
құрылғы = устройство, гаджет = device, gadget
құрал = инструмент, средство = tool, instrument
құрал-жабдық, жабдық = оборудование = equipment
аспап = прибор = instrument
робот = робот = robot
робототехника = робототехника = robotics
3D принтер = 3d-принтер = 3d printer
жасанды интеллект, ЖИ = искусственный интеллект, ии = artificial intelligence, ai
нейрожелі = нейросеть = neural network
чат-бот = чат-бот = chatbot
ChatGPT = чатгпт, chatgpt = chatgpt
дипфейк = дипфейк = deepfake
алгоритм = алгоритм = algorithm
бағдарламашы = программист = programmer
бағдарламалау = программирование = programming
бағдарламалық қамтамасыз ету = программное обеспечение, софт = software
қосымша = приложение, дополнительный = app, application, additional
мобильді қосымша = мобильное приложение = mobile app
жүйе = система = system
операциялық жүйе = операционная система = operating system
дерекқор, деректер базасы = база данных = database
деректер = данные = data
деректерді өңдеу орталығы, дата-орталық = дата-центр, центр обработки данных, цод = data centre, data center
дерек қорғау = защита данных = data protection
үлкен деректер = большие данные = big data
суперкомпьютер = суперкомпьютер = supercomputer
компьютер = компьютер = computer
ноутбук = ноутбук = laptop
планшет = планшет = tablet
смартфон = смартфон = smartphone
ұялы телефон = мобильный телефон, сотовый телефон = mobile phone, cell phone
телефон = телефон = phone, telephone
ұялы байланыс = сотовая связь, мобильная связь = mobile communications, cellular
ұялы оператор = сотовый оператор, мобильный оператор = mobile operator
байланыс операторы = оператор связи = telecom operator
телекоммуникация = телекоммуникации = telecommunications
Қазақтелеком = казахтелеком = kazakhtelecom
Beeline = билайн, beeline = beeline
Kcell = кселл, kcell = kcell
Tele2 = теле2, tele2 = tele2
5G = 5g = 5g
интернет = интернет = internet
интернет жылдамдығы = скорость интернета = internet speed
интернетті өшіру, интернет бұғаттау = отключение интернета, отключить интернет = internet shutdown
кең жолақты интернет = широкополосный интернет = broadband internet
Starlink, Старлинк = старлинк, starlink = starlink
Wi-Fi = вайфай, wi-fi = wi-fi, wifi
оптикалық талшық = оптоволокно = fibre optic
желі = сеть = network
әлеуметтік желі, әлеуметтік желілер = социальная сеть, соцсеть, соцсети = social network, social media
мессенджер = мессенджер = messenger
сайт = сайт = site, website
ғаламтор = интернет = internet
портал = портал = portal
платформа = платформа = platform
сервис = сервис = service
домен = домен = domain
блогер = блогер = blogger
инфлюенсер = инфлюенсер = influencer
жазылушы = подписчик = subscriber, follower
пайдаланушы = пользователь = user
аккаунт, парақша = аккаунт, страница = account, page
құпиясөз = пароль = password
бұғаттау = блокировка, заблокировать = block, blocking
спам = спам = spam
вирустық бағдарлама = вредоносная программа = malware
онлайн = онлайн = online
цифрлық = цифровой = digital
цифрлық технология = цифровые технологии = digital technology
электронды = электронный = electronic
электрондық үкімет, eGov = электронное правительство, egov = e-government, egov
электрондық цифрлық қолтаңба, ЭЦҚ = эцп, электронная подпись = electronic signature
электронды пошта = электронная почта = e-mail, email
биометрия = биометрия = biometrics
блокчейн = блокчейн = blockchain
Telegram, телеграм = телеграм, telegram = telegram
WhatsApp, ватсап = ватсап, вотсап, whatsapp = whatsapp
Instagram, инстаграм = инстаграм, instagram = instagram
Facebook, фейсбук = фейсбук, facebook = facebook
YouTube, ютуб = ютуб, youtube = youtube
TikTok, тикток = тикток, tiktok = tiktok
Twitter, твиттер, X = твиттер, twitter = twitter
Google, гугл = гугл, google = google
Apple = эпл, apple = apple
Microsoft, Майкрософт = майкрософт, microsoft = microsoft
Яндекс = яндекс = yandex
Samsung = самсунг, samsung = samsung
Huawei = хуавей, huawei = huawei
OpenAI = openai = openai
Nvidia = nvidia, нвидиа = nvidia
Astana Hub = astana hub, астана хаб = astana hub
жартылай өткізгіш = полупроводник, полупроводники = semiconductor
чип, микрочип = чип, микрочип = chip, microchip
лазер = лазер = laser
датчик = датчик = sensor
камера = камера = camera
бейне = видео, образ = video, image
видео = видео = video
виртуалды = виртуальный = virtual
компьютерлік ойын, бейнеойын = компьютерная игра, видеоигра = computer game, video game
инженер = инженер = engineer
инженерия = инженерия = engineering
конструктор = конструктор = designer
нанотехнология = нанотехнология = nanotechnology
биотехнология = биотехнология = biotechnology
`
