/** Common nouns of the news: notions, order, cause, amount. */
export const NOTIONS = `
жағдай = ситуация, положение, состояние, условия = situation, condition, circumstances
ахуал = ситуация, обстановка = situation, climate
хал = состояние = condition
күй-жай, хал-ахуал = состояние, обстановка = state of affairs
құбылыс = явление = phenomenon
үрдіс = тенденция, процесс = trend, tendency
үдеріс, процесс = процесс = process
кезең = этап, период = stage, period
кезеңдік = поэтапный = gradual
саты = ступень, этап = step, stage
деңгей = уровень = level
дәреже = степень, уровень = degree, level
сатылау = градация = gradation
бағыт = направление, курс, маршрут = direction, course
жаңа бағыт = новый курс = new course
тәсіл = способ, подход = way, approach
жол, амал = способ, средство = way, means
амал = действие, мера = action, means
жүйелі = системный = systematic
құрылым = структура, строение = structure
құрылымдық = структурный = structural
құрам = состав = composition, makeup
қосымша құн = добавленная стоимость = added value
үлгі = образец, пример, модель = model, example, sample
мысал = пример = example
үлгілі = образцовый = exemplary
нұсқа = вариант, версия = version, option
нұсқау = указание = instruction
негіз = основа, основание, база = basis, foundation
негіздеу = обосновать, основать = substantiate, found
іргетас = фундамент = foundation
ірге = основание = base
бөлшектеу = раздробить = fragment
бұрыш = угол = corner, angle
шек = предел, граница = limit
шектік = предельный = maximum
норма = норма = norm, standard
нормативтік = нормативный = regulatory
норматив = норматив = standard
критерий, өлшем = критерий, мера = criterion, measure
талап етілетін = требуемый = required
сәйкестік = соответствие = compliance, conformity
сәйкес = согласно, соответствующий = according to, corresponding
қарама-қайшылық = противоречие = contradiction
қайшы = противоречащий, ножницы = contrary, scissors
айырмашылық, айырма = разница, отличие = difference
ұқсастық = сходство = similarity
байланысты = связанный, в связи с = related
тәуелді = зависимый = dependent
тәуелділік = зависимость = dependence, addiction
әсер = влияние, воздействие, впечатление = influence, effect, impact
әсер ету = влиять, повлиять, воздействие = influence, affect
теріс әсер = негативное влияние, отрицательное воздействие = negative impact
жанама әсер = побочный эффект = side effect
рөл = роль = role
орын = место = place, seat
ұсыныстар пакеті, пакет = пакет = package
топ = группа = group
топтасу = сплотиться, группировка = rally, unite
қатар = ряд = row, series
тарап = сторона = side, party
жақ = сторона = side
тұс = место, момент = spot, moment
нүкте = точка = point, dot
сызық = линия, черта = line
шеңбер = круг, рамки = circle, framework
аясында = в рамках = within the framework
ая = рамки, сфера = scope
орта = среда, середина = environment, middle
өріс = поле, сфера = field
кеңістік = пространство = space
әлеует = потенциал = potential
потенциал = потенциал = potential
мүмкіндік беру = позволить, дать возможность = enable, allow
күш = сила = force, power, strength
күш-жігер = усилия = effort, efforts
күш қолдану = применение силы = use of force
жігер = энергия, воля = will, energy
ерік = воля = will
қажыр-қайрат = стойкость = perseverance
батылдық = смелость, мужество = courage
мінез = характер = character
мінез-құлық = поведение, характер = behaviour, behavior
тәртіп сақтау = соблюдение порядка = maintain order
сезім = чувство = feeling
көңіл = настроение, душа = mood
көңіл-күй = настроение = mood
көңіл бөлу = уделить внимание = pay attention
назар, назар аудару = внимание, обратить внимание = attention
зейін = внимание = attention
ықылас = желание, интерес = desire, interest
ниет = намерение, замысел = intention
ойдан шығару = выдумать = invent
қиял = фантазия, воображение = imagination
арман = мечта = dream
армандау = мечтать = dream
сана = сознание = consciousness
саналы = сознательный = conscious
ес = память, сознание = memory
жад = память = memory
таным = познание = cognition
дүниетаным = мировоззрение = worldview
философия = философия = philosophy
философ = философ = philosopher
психология = психология = psychology
логика = логика = logic
мораль, адамгершілік = мораль, нравственность, гуманность = morality, humanity
этика, әдеп = этика = ethics
әдептілік = воспитанность, вежливость = decency
сыпайы = вежливый = polite
дөрекі = грубый = rude
мәдениетті = культурный = cultured
арамза = подлый = mean
ашкөз = жадный = greedy
ашкөздік = жадность = greed
сараң = скупой = stingy
жомарт = щедрый = generous
жомарттық = щедрость = generosity
сабыр = терпение, выдержка = patience
қанағат = довольство = contentment
нәпсі = страсть = desire
шабыт = вдохновение = inspiration
мотивация = мотивация = motivation
серпін = импульс, толчок = impetus
серпіліс = прорыв = breakthrough
секіріс = скачок = leap
бетбұрыс = поворот, перелом = turning point
тетік = механизм = mechanism
механизм = механизм = mechanism
құралдар = инструменты, средства = tools
қолдау шаралары = меры поддержки = support measures
дағдарысқа қарсы = антикризисный = anti-crisis
жемқорлыққа қарсы = антикоррупционный = anti-corruption
табыстылық = доходность, успешность = profitability
сенімді = надёжный, уверенный = reliable, confident
сенімсіз = ненадёжный = unreliable
сенімділік = надёжность = reliability
тұрғы = точка зрения = standpoint
мағына = значение, смысл = meaning
сипат = характер, свойство = nature, character
сипаттама = характеристика, описание = description, characteristic
сипаттау = описать, описание = describe
қасиет = свойство, качество = property, quality
белгі беру = подать знак = signal
із = след = trace, track
жаңғырық = эхо = echo
жауап шаралары = ответные меры = response, countermeasures
шұғыл шара = срочные меры = urgent measures
қатысты = касающийся, относительно = regarding, concerning
жоқ = нет, отсутствие = no, absent
сан = число, количество = number
саны = численность, количество = number
цифр, цифрлар = цифра, цифры = figure, digit
жұп = пара, чётный = pair, even
тақ = нечётный, трон = odd, throne
дана = штука, экземпляр = piece, copy
он = десять = ten
жүз = сто, сотня = hundred
ондаған = десятки = dozens, tens
жүздеген = сотни = hundreds
мыңдаған = тысячи = thousands
миллиондаған = миллионы = millions
пайыздық тармақ = процентный пункт = percentage point
рекордтық = рекордный = record
максимум = максимум = maximum
минимум = минимум = minimum
кем дегенде, кемінде = по меньшей мере, не менее = at least
артық = лишний, больше = excess, more than
астам = более, свыше = more than, over
шамамен = примерно, около = approximately, about
дерлік = почти = almost
екі еселену = удвоиться, удвоение = double
үштен бір = треть = one third
ширек = четверть = quarter
килограмм, келі = килограмм, кг = kilogram, kilo
грамм = грамм = gram
тонна = тонна = ton, tonne
центнер = центнер = centner
литр = литр = litre, liter
метр = метр = metre, meter
сантиметр = сантиметр = centimetre
шақырым, километр = километр, км = kilometre, kilometer, km
гектар = гектар = hectare
сотық = сотка = hundred square metres
текше метр = кубометр, кубический метр = cubic metre
киловатт = киловатт = kilowatt
мегаватт = мегаватт = megawatt
градус жылу = градус тепла = degrees above zero
`
