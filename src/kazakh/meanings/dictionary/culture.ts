/** Culture, arts, entertainment, customs and food of feasts. */
export const CULTURE = `
мәдениет = культура = culture
мәдени = культурный = cultural
мәдени мұра = культурное наследие = cultural heritage
мәдениет үйі = дом культуры = house of culture, community centre
өнер = искусство = art, arts
өнерпаз = артист, художник = artist
шығармашылық = творчество, творческий = creativity, creative work
шығарма = произведение, сочинение = work, composition
әдеби = литературный = literary
жазушы = писатель = writer
ақын = поэт = poet
айтыс = айтыс = aitys
айтыскер ақын = айтыскер, акын = aitys poet
поэзия = поэзия = poetry
проза = проза = prose
роман = роман = novel
повесть = повесть = novella
әңгіме = рассказ, разговор = story, talk
өлең = стихотворение, стихи, песня = poem, poetry
ертегі = сказка = fairy tale
аңыз = легенда = legend
эпос = эпос = epic
мақал-мәтел = пословицы и поговорки, пословица = proverb
күлкілі оқиға, анекдот = анекдот = joke
әзіл = шутка, юмор = joke, humour
сатира = сатира = satire
автор = автор = author
кейіпкер = герой, персонаж = character, hero
баспа = издательство = publishing house
басып шығару = издать, издание = publish
Абай Құнанбайұлы, Абай = абай, абай кунанбаев = abai, abay
Мұхтар Әуезов = мухтар ауэзов, ауэзов = mukhtar auezov
Шоқан Уәлиханов = чокан валиханов = shoqan walikhanov
Жамбыл Жабаев = джамбул джабаев = zhambyl zhabayev
Ахмет Байтұрсынұлы = ахмет байтурсынов = akhmet baitursynuly
Олжас Сүлейменов = олжас сулейменов = olzhas suleimenov
Димаш Құдайберген, Димаш = димаш, димаш кудайберген = dimash, dimash kudaibergen
әл-Фараби = аль-фараби = al-farabi
Шыңғыс хан = чингисхан = genghis khan
Абылай хан = абылай хан, аблай хан = abylai khan
Кенесары хан = кенесары = kenesary
Томирис, Тұмар ханым = томирис = tomyris
музыка = музыка, музыкальный = music
музыкант = музыкант = musician
әнші = певец, певица = singer
ән = песня = song
ән айту = петь = sing
күй = кюй = kui
күйші = кюйши = kui performer
композитор, сазгер = композитор = composer
домбыра = домбра = dombra, dombyra
қобыз = кобыз = kobyz
жыр = эпическая песня, поэма = epic song
концерт = концерт = concert
оркестр = оркестр = orchestra
опера = опера = opera
балет = балет = ballet
би = танец = dance
биші = танцор, танцовщица = dancer
хор = хор = choir
альбом = альбом = album
клип, бейнебаян = клип = music video
сахна = сцена = stage
театр = театр = theatre, theater
спектакль, қойылым = спектакль, постановка = play, performance
премьера, тұсаукесер = премьера, презентация = premiere, launch
актер, әртіс = актёр, артист = actor
актриса = актриса = actress
режиссер = режиссёр = director
продюсер = продюсер = producer
сценарий = сценарий = script
кино = кино = cinema, movie
фильм, кинофильм = фильм = film, movie
деректі фильм = документальный фильм = documentary
көркем фильм = художественный фильм = feature film
мультфильм = мультфильм = cartoon, animation
сериал, телехикая = сериал = series, tv series
кинотеатр = кинотеатр = cinema, movie theatre
кинофестиваль = кинофестиваль = film festival
Қазақфильм = казахфильм = kazakhfilm
Оскар = оскар = oscar
Грэмми = грэмми = grammy
Еуровидение = евровидение = eurovision
фестиваль = фестиваль = festival
цирк = цирк = circus
суретші = художник = artist, painter
сурет өнері, кескіндеме = живопись = painting
картина = картина = painting
мүсін = скульптура = sculpture
мүсінші = скульптор = sculptor
сәулет = архитектура = architecture
сәулетші = архитектор = architect
дизайн = дизайн = design
дизайнер = дизайнер = designer
сән = мода = fashion
модель = модель = model
ескерткіш = памятник = monument
ескерткіш тақта = мемориальная доска = memorial plaque
мемориал = мемориал = memorial
музей = музей = museum
галерея = галерея = gallery
көрме ашу = открытие выставки = exhibition opening
экспонат, жәдігер = экспонат, артефакт = exhibit, artefact
мұрағат, архив = архив = archive
тарихи = исторический = historical, historic
тарихшы = историк = historian
тарихи тұлға = историческая личность = historical figure
көне = древний, старинный = ancient
ежелгі = древний = ancient
ежелгі дүние = древний мир = ancient world
ғасыр = век, столетие = century
дәуір = эпоха, эра = era, epoch
мыңжылдық = тысячелетие = millennium
қорған = курган, крепость = burial mound, fortress
кесене = мавзолей = mausoleum
Қожа Ахмет Ясауи кесенесі = мавзолей ходжи ахмеда ясави = khoja ahmed yasawi mausoleum
қалашық = городище, городок = settlement, town
петроглиф, жартас суреті = петроглифы, наскальные рисунки = petroglyphs, rock art
алтын адам = золотой человек = golden man
қамал = крепость, замок = fortress, castle
сарай = дворец = palace
ЮНЕСКО мұралары, дүниежүзілік мұра = всемирное наследие = world heritage
дәстүр = традиция = tradition
дәстүрлі = традиционный = traditional
салт-дәстүр = обычаи и традиции, обычаи = customs and traditions
әдет-ғұрып = обычай, обычаи = custom, customs
құндылық = ценность, ценности = value, values
ұлттық құндылық = национальные ценности = national values
ұлттық киім = национальная одежда = national dress
ұлттық тағам = национальное блюдо, национальная кухня = national dish
қолөнер = ремесло, рукоделие = handicraft, craft
қолөнерші, шебер = ремесленник, мастер = craftsman, master
ою-өрнек = орнамент, узор = ornament, pattern
киіз үй = юрта = yurt
киіз = войлок = felt
кілем = ковёр = carpet
алаша = половик = rug
мереке = праздник = holiday, festival, celebration
мерекелік = праздничный = festive
мерекелеу = праздновать, празднование = celebrate
той = той, праздник, свадьба = feast, celebration, wedding
тойлау = праздновать, отмечать = celebrate
үйлену тойы = свадьба = wedding
тұсаукесер, тұсау кесу = тусаукесер = tusau kesu
бесік той = бесик той = besik toi
шілдехана = шильдехана = shildekhana
сүндет той = сундет той, обрезание = circumcision feast
наурыз, Наурыз мерекесі = наурыз = nauryz
Наурыз мейрамы = праздник наурыз = nauryz holiday
наурыз көже = наурыз-коже = nauryz kozhe
көрісу күні = корису куни, амал = korisu day, amal
жаңа жыл = новый год, новогодний = new year
халықаралық әйелдер күні = международный женский день, восьмое марта = international women's day
ұлттық домбыра күні = день домбры = dombra day
мерейтой = юбилей, годовщина = anniversary, jubilee
жылдық, жылдығы = годовой, годовщина, летие = annual, anniversary
туған күн = день рождения = birthday
ас беру = поминки, поминальный обед = memorial feast
жерлеу = похороны, похоронить = funeral, bury
жерлеу рәсімі = церемония похорон = funeral ceremony
жаназа = жаназа, джаназа = janaza, funeral prayer
зират, бейіт = кладбище, могила = cemetery, grave
қоштасу = прощание, попрощаться = farewell
еске алу = память, поминовение, вспоминать = commemoration, remember
сыйлық алу = получить подарок = receive a gift
сыйақы беру, марапат = награда, награждение = award
марапаттау = наградить, награждение = award, reward
орден = орден = order
медаль = медаль = medal
атақ = звание, слава = title, fame
құрметті азамат = почётный гражданин = honorary citizen
танымал = известный, популярный = famous, popular, well-known
белгілі = известный = known, well-known
эстрада жұлдызы = звезда эстрады = pop star
шоу = шоу = show
шоу-бизнес = шоу-бизнес = show business
ойын-сауық = развлечение, развлекательный = entertainment
ойын = игра = game
көрермен = зритель = viewer, spectator
тыңдаушы = слушатель = listener
жанкүйер = болельщик, фанат = fan, supporter
сұлулық байқауы = конкурс красоты = beauty contest
сұлулық = красота = beauty
аруы, Қазақстан аруы = мисс казахстан = miss kazakhstan
стиль = стиль = style
жанр = жанр = genre
Q-pop = q-pop = q-pop
Ninety One = ninety one = ninety one
`
