/** Sports and games. */
export const SPORT = `
спорт = спорт, спортивный = sport, sports
спортшы = спортсмен, спортсменка = athlete, sportsman
спорттық = спортивный = sporting
спорт кешені = спорткомплекс, спортивный комплекс = sports complex
спорт залы = спортзал, спортивный зал = gym
дене шынықтыру-сауықтыру = физкультурно-оздоровительный = fitness
бұқаралық спорт = массовый спорт = grassroots sport
стадион = стадион = stadium
арена = арена = arena
жаттықтырушы, бапкер = тренер = coach, trainer
жаттығу = тренировка, упражнение, тренироваться = training, exercise
құрама = сборная = national team
ұлттық құрама = национальная сборная = national team
Қазақстан құрамасы = сборная казахстана = kazakhstan national team
команда = команда = team
клуб = клуб = club
ойыншы = игрок = player
команда капитаны = капитан команды = captain
матч = матч = match
ойын кездесуі = матч = match
ойнау = играть, сыграть = play
жарыс = соревнование, состязание, гонка, гонки = competition, contest
чемпионат = чемпионат = championship
біріншілік = первенство = championship
әлем чемпионаты = чемпионат мира = world championship, world cup
Еуропа чемпионаты = чемпионат европы = european championship
Азия чемпионаты = чемпионат азии = asian championship
Қазақстан чемпионаты = чемпионат казахстана = kazakhstan championship
әлем чемпионы = чемпион мира = world champion
чемпион = чемпион = champion
әлем кубогы = кубок мира = world cup
кубок = кубок = cup
турнир = турнир = tournament
лига = лига = league
Чемпиондар лигасы = лига чемпионов = champions league
Еуропа лигасы = лига европы = europa league
Конференциялар лигасы = лига конференций = conference league
премьер-лига = премьер-лига = premier league
финал = финал, финальный = final
жартылай финал = полуфинал = semi-final
ширек финал = четвертьфинал = quarter-final
іріктеу = отбор, отборочный, квалификация = qualification, selection
топтық кезең = групповой этап = group stage
раунд, айналым = раунд, тур = round
Олимпиада ойындары, Олимпиада = олимпийские игры, олимпиада = olympic games, olympics
жазғы Олимпиада = летняя олимпиада = summer olympics
қысқы Олимпиада = зимняя олимпиада = winter olympics
Париж Олимпиадасы = олимпиада в париже = paris olympics
Паралимпиада ойындары, Паралимпиада = паралимпиада, паралимпийские игры = paralympics, paralympic games
Азия ойындары, Азиада = азиатские игры, азиада = asian games
олимпиада чемпионы = олимпийский чемпион = olympic champion
олимпиадалық = олимпийский = olympic
Халықаралық олимпиада комитеті = международный олимпийский комитет, мок = international olympic committee, ioc
Ұлттық олимпиада комитеті = национальный олимпийский комитет, нок = national olympic committee
универсиада = универсиада = universiade
алтын медаль = золотая медаль, золото = gold medal
күміс медаль = серебряная медаль = silver medal
қола медаль = бронзовая медаль = bronze medal
қола = бронза, бронзовый = bronze
жүлдегер = призёр = medallist, prize winner
жүлдеге ілігу = стать призёром = win a medal
рекорд = рекорд = record
допинг = допинг = doping
ВАДА = вада = wada, world anti-doping agency
спорт федерациясы = спортивная федерация = sports federation
футбол = футбол, футбольный = football, soccer
футболшы = футболист = footballer, football player
мини-футбол, футзал = мини-футбол, футзал = futsal
гол = гол = goal
гол соғу = забить гол, забить = score a goal
доп = мяч = ball
пенальти = пенальти = penalty
қақпашы = вратарь = goalkeeper
қорғаушы = защитник = defender
шабуылшы = нападающий, форвард = forward, striker
жартылай қорғаушы = полузащитник = midfielder
қақпа = ворота = goal, gate
матч есебі = счёт, счёт матча = score
тең ойын, тең түсу = ничья = draw
матч төрешісі = судья матча, арбитр = referee
сары карточка = жёлтая карточка = yellow card
қызыл карточка = красная карточка = red card
ФИФА, FIFA = фифа = fifa
УЕФА, UEFA = уефа = uefa
Қайрат = кайрат = kairat
Астана футбол клубы = фк астана = fc astana
Тобыл футбол клубы = фк тобол = fc tobol
Ордабасы = ордабасы = ordabasy
Реал Мадрид = реал мадрид = real madrid
Барселона футбол клубы = фк барселона = fc barcelona
Манчестер Юнайтед = манчестер юнайтед = manchester united
Манчестер Сити = манчестер сити = manchester city
Роналду, Криштиану Роналду = роналду, криштиану роналду = ronaldo, cristiano ronaldo
Месси, Лионель Месси = месси, лионель месси = messi, lionel messi
Дастан Сәтбаев = дастан сатпаев = dastan satpayev
трансфер = трансфер = transfer
легионер = легионер = foreign player
хоккей = хоккей = hockey, ice hockey
Барыс хоккей клубы = хк барыс = barys
шайба = шайба = puck
баскетбол = баскетбол = basketball
волейбол = волейбол = volleyball
гандбол = гандбол = handball
теннис = теннис = tennis
теннисші = теннисист, теннисистка = tennis player
үстел теннисі = настольный теннис = table tennis
Елена Рыбакина, Рыбакина = елена рыбакина, рыбакина = elena rybakina, rybakina
Александр Бублик, Бублик = александр бублик, бублик = alexander bublik, bublik
Уимблдон = уимблдон = wimbledon
ракетка = ракетка = racket
сет = сет = set
бокс = бокс = boxing
боксшы = боксёр = boxer
кәсіпқой бокс = профессиональный бокс = professional boxing
нокаут = нокаут = knockout
ринг = ринг = ring
Геннадий Головкин, Головкин = геннадий головкин, головкин = gennady golovkin, golovkin, ggg
Жәнібек Әлімханұлы = жанибек алимханулы = zhanibek alimkhanuly
жекпе-жек = поединок, бой, единоборство = bout, fight, combat
ММА, аралас жекпе-жек = мма, смешанные единоборства = mma, mixed martial arts
UFC = ufc, юфс = ufc
Шавкат Рахмонов = шавкат рахмонов = shavkat rakhmonov
күрес = борьба = wrestling, struggle, fight
қазақ күресі, қазақша күрес = казак куреси, казакша курес = kazakh wrestling, qazaq kuresi
еркін күрес = вольная борьба = freestyle wrestling
грек-рим күресі = греко-римская борьба = greco-roman wrestling
балуан, палуан = борец = wrestler
дзюдо = дзюдо = judo
дзюдошы = дзюдоист = judoka
самбо = самбо = sambo
каратэ = каратэ = karate
таэквондо = таэквондо = taekwondo
ауыр атлетика = тяжёлая атлетика = weightlifting
жеңіл атлетика = лёгкая атлетика = athletics, track and field
зілтемірші = тяжелоатлет, штангист = weightlifter
жүгіру = бег, бежать, бегать = running, run
марафон = марафон = marathon
гимнастика = гимнастика = gymnastics
көркем гимнастика = художественная гимнастика = rhythmic gymnastics
мәнерлеп сырғанау = фигурное катание = figure skating
Михаил Шайдоров = михаил шайдоров = mikhail shaidorov
Денис Тен = денис тен = denis ten
конькимен жүгіру = конькобежный спорт, коньки = speed skating
шорт-трек = шорт-трек = short track
шаңғы = лыжи, лыжный = ski, skiing
шаңғышы = лыжник = skier
тау шаңғысы = горные лыжи, горнолыжный = alpine skiing
биатлон = биатлон = biathlon
сноуборд = сноуборд = snowboard
мұз айдыны = каток, ледовый = ice rink
суда жүзу = плавание = swimming
жүзуші = пловец = swimmer
су добы = водное поло = water polo
бассейн, жүзу бассейні = бассейн = swimming pool
ескек есу = гребля = rowing
садақ ату = стрельба из лука = archery
мергендік, оқ ату = стрельба, стрелковый спорт = shooting
мерген = стрелок, меткий = marksman, shooter
велоспорт = велоспорт = cycling
велошабандоз, велосипедші = велогонщик, велосипедист = cyclist
Астана велокомандасы = велокоманда астана = astana cycling team
Алексей Луценко = алексей луценко = alexey lutsenko
Александр Винокуров = александр винокуров = alexander vinokourov
автожарыс, ралли = автогонки, ралли = motor racing, rally
Формула-1 = формула-1 = formula 1
шахмат = шахматы = chess
шахматшы = шахматист, шахматистка = chess player
гроссмейстер = гроссмейстер = grandmaster
тоғызқұмалақ = тогызкумалак = togyz kumalak
көкпар = кокпар = kokpar
бәйге = байга, скачки = baige, horse race
аударыспақ = аударыспак = audaryspak
қыз қуу = кыз куу = kyz kuu
теңге ілу = тенге илу = tenge ilu
аламан бәйге = аламан байга = alaman baige
ат спорты = конный спорт = equestrian sport
шабандоз = наездник, всадник = rider, horseman
құсбегілік = беркутчи, соколиная охота = falconry
асық ату, асық = асык ату, асык = asyk
ұлттық спорт = национальный спорт, национальные виды спорта = national sports
киберспорт = киберспорт = esports
фитнес = фитнес = fitness
альпинизм = альпинизм = mountaineering
альпинист = альпинист = mountaineer, climber
шыңға шығу = восхождение = ascent
Эверест = эверест = everest
`
