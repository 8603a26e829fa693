/** Adjectives and adverbs that carry meaning. */
export const QUALITIES = `
жақсы = хороший, хорошо = good, well
жаман = плохой, плохо = bad
нашар = плохой, слабый = poor, bad
керемет = замечательный, чудо = wonderful, great
тамаша = прекрасный, отличный = excellent, wonderful
үздік = лучший, отличник = best, outstanding
ең үздік = лучший = the best
озық = передовой = advanced
орташа = средний, в среднем = average, medium
үлкен = большой, крупный, старший = big, large, elder
ірі = крупный, большой = large, major
зор = огромный, большой = huge, great
орасан = огромный = enormous
алып = гигант, огромный = giant
ауқымды = масштабный = large-scale
ауқым = масштаб = scale
кең = широкий, просторный = wide, broad
кең көлемді = широкомасштабный = extensive
көлем = объём, размер = volume, size
мөлшер = размер, количество, объём = amount, size
кішкентай, кіші = маленький, младший = small, little, younger
шағын = небольшой, малый = small
аз = мало, малый = few, little
көп = много, многие = many, much
көпшілік қауым = широкая публика = general public
барлық = весь, все, всё = all
бүкіл = весь, целый = whole, entire
толық = полный, полностью = full, complete
жартылай = частично, полу = half, partly
жарты = половина, пол = half
бөлік = часть = part
бөлшек = деталь, дробь = detail, part
жоғары = высокий, верхний, высший, выше = high, upper, higher
ең жоғары = наивысший, максимальный = highest
төмен = низкий, нижний, ниже = low, lower
биік = высокий = tall, high
биіктік = высота = height
терең = глубокий = deep
тереңдік = глубина = depth
ұзын = длинный = long
ұзындық = длина = length
қысқа = короткий, краткий = short, brief
тар = узкий = narrow
қалың = толстый, густой = thick
жұқа = тонкий = thin
ауыр = тяжёлый = heavy, grave
ауыр халде, ауыр жағдайда = в тяжёлом состоянии = in serious condition
салмақ = вес = weight
жеңіл = лёгкий = light, easy
оңай = лёгкий, просто, легко = easy
қарапайым = простой, скромный = simple, ordinary
күрделі = сложный = complex, complicated
күшті = сильный = strong
мықты = сильный, крепкий = strong
қуатты = мощный = powerful
әлсіз = слабый = weak
қатты = твёрдый, жёсткий, сильно = hard, strong
жұмсақ = мягкий = soft
қатаң = строгий, жёсткий = strict, tough
қатал = жестокий, суровый = cruel, harsh
қатыгез = жестокий = cruel, brutal
жылдам = быстрый, быстро = fast, quick
тез = быстро, скоро = quickly, soon
шапшаң = быстрый = swift
баяу = медленный, медленно = slow
шұғыл = срочный, срочно, экстренный = urgent
жедел = оперативный, срочный = prompt, rapid, operational
кенет = внезапно = suddenly
жаңа = новый = new
ескі = старый = old
бұрынғы = бывший, прежний = former, previous
қазіргі = нынешний, современный, сейчас = current, present
алдағы, келер = предстоящий, будущий, следующий = upcoming, next
соңғы = последний = last, latest
алғашқы = первый, первоначальный = first, initial
бірінші = первый = first
екінші = второй = second
үшінші = третий = third
кезекті = очередной = next, regular
келесі = следующий = next, following
алдыңғы = предыдущий, передний = previous, front
ерте = рано, ранний = early
кеш = поздно = late
қызыл = красный = red
ақ = белый = white
қара = чёрный = black
көк = синий, голубой, зелёный = blue
жасыл = зелёный = green
сары = жёлтый = yellow
сұр = серый = grey, gray
қоңыр = коричневый = brown
түс = цвет = colour, color
ашық = открытый, ясный = open, clear
жабық = закрытый = closed
бос = свободный, пустой = free, empty, vacant
еркін = свободный = free
лық толы, толы = полный = full
ыңғайлы = удобный = convenient, comfortable
жайлы = комфортный, удобный = comfortable
қолайлы = благоприятный, подходящий = favourable, suitable
қолайсыз = неблагоприятный = unfavourable
маңызды = важный, значимый = important, significant
маңыз = значение, важность = importance
мән = смысл, значение = meaning, sense
негізгі = основной, главный = main, basic
басты = главный = main
бас = главный = chief
ерекше = особый, особенный = special, particular
ерекшелік = особенность = feature, peculiarity
арнайы = специальный = special
жалпы алғанда = в целом = in general
жалпыға ортақ, ортақ = общий, совместный = common, shared
бірлескен = совместный = joint
бірге = вместе = together
бөлек = отдельно, отдельный = separate
әртүрлі, түрлі = разный, различный = different, various
бірдей = одинаковый, равный = same, equal
тең = равный = equal
ұқсас = похожий, аналогичный = similar
басқа = другой, иной = other, different
өзге = другой, иной = other
жалғыз = единственный, одинокий = only, single, lone
бірегей = уникальный = unique
сирек = редкий, редко = rare
жиі = часто = often, frequent, frequently
кейде = иногда = sometimes
әрдайым, әрқашан = всегда = always
ешқашан = никогда = never
дереу = немедленно = immediately
бірден = сразу = at once
кейін = позже, после = later, after
бұрын = раньше, прежде = before, earlier
қазір = сейчас = now
бүгін = сегодня = today
ертең = завтра = tomorrow
кеше = вчера = yesterday
биыл = в этом году = this year
былтыр = в прошлом году = last year
келер жылы, келесі жылы = в следующем году = next year
жуырда, жақында = недавно, скоро = recently, soon
ұзақ = долго, долгий, длительный = long
уақытша = временный, временно = temporary
тұрақты = постоянный, стабильный, устойчивый = permanent, stable, sustainable
мәңгі, мәңгілік = вечный, вечно = eternal
мәңгілік ел = мангилик ел, вечная страна = mangilik el
жақын = близкий, близко = near, close
алыс = далёкий, далеко = far, distant
ішкі = внутренний = internal, inner
сыртқы = внешний, наружный = external, foreign
шет = край, иностранный = edge, foreign
жергілікті = местный = local
шетелде = за границей, за рубежом = abroad
солтүстік = север, северный = north, northern
оңтүстік = юг, южный = south, southern
шығыс = восток, восточный = east, eastern
батыс = запад, западный = west, western
орталық = центральный = central
оң = правый, положительный = right, positive
сол = левый = left
жағымды = положительный, приятный = positive, pleasant
теріс = отрицательный, негативный = negative
жағымсыз = неприятный, негативный = unpleasant
нақты = конкретный, реальный, точный = concrete, specific, real
дәл = точный, точно = exact, accurate
шын = правда, настоящий = true, real
нағыз = настоящий = real, genuine
түпнұсқа = оригинал = original
ақиқат = истина = truth
анық = ясный, очевидный, ясно = clear, obvious
айқын = ясный, очевидный = clear
түсінікті = понятный, понятно = clear, understandable
түсініксіз = непонятный = unclear
белгісіз = неизвестный = unknown, unidentified
жасырын = тайный, скрытый = secret, hidden
күтпеген = неожиданный = unexpected
мүмкін = возможно, возможный = possible, maybe
мүмкіндік = возможность = opportunity, possibility
мүмкін емес = невозможно = impossible
ықтимал = вероятный, возможный = probable, possible
қажет, қажетті = нужно, необходимо, необходимый, нужен = necessary, needed
керек = нужно, надо, нужен = need, necessary
тиіс = должен = must, should
лайықты = достойный = worthy, deserving
лайық = достойный = worthy
ақылды = умный = clever, smart
ақыл = ум, разум = mind, intellect
дана = мудрый = wise
даналық = мудрость = wisdom
ақымақ = глупый, дурак = stupid, fool
дарынсыз = бездарный = untalented
батыл = смелый = brave, bold
қорқақ = трус, трусливый = coward
сұлу = красивая, красавица = beautiful
әдемі = красивый = beautiful
көрікті = красивый = beautiful, picturesque
ұсқынсыз = уродливый = ugly
дертті = больной = ill
тірі = живой = alive, living
аман = невредимый, живой = safe, unharmed
арық = худой = thin
семіз = жирный, толстый = fat
аш = голодный = hungry
тоқ = сытый = full
ашулы = злой, сердитый = angry
тыныш = тихий, спокойный = quiet, calm
тыныштық = тишина, спокойствие = silence, calm
белсенді түрде = активно = actively
тікелей = прямой, напрямую = direct, directly
жанама = косвенный = indirect
өзара = взаимный, взаимно = mutual
ерікті түрде, ерікті = добровольный = voluntary
арнаулы = специальный = special
кәсіби = профессиональный = professional
кәсіпқой = профессионал, профессиональный = professional
әуесқой = любитель, любительский = amateur
тәжірибелі = опытный = experienced
беделді = авторитетный, престижный = prestigious, authoritative
бедел = авторитет, репутация = authority, reputation, prestige
атақты = знаменитый = famous
даңқты = славный = glorious
ұлы = великий = great
ұлылық = величие = greatness
қымбатты = дорогой, уважаемый = dear
құрметті = уважаемый, почётный = honourable, dear, honorary
қадірлі = уважаемый = respected
`
