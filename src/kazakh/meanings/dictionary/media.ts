/** Media, information and speech. */
export const MEDIA = `
баспасөз = пресса, печать = press
бұқаралық ақпарат құралдары, БАҚ = сми, средства массовой информации = media, mass media
журналист = журналист = journalist
тілші = корреспондент, журналист = correspondent, reporter
редактор = редактор = editor
бас редактор = главный редактор, главред = editor-in-chief
редакция = редакция = editorial office
газет = газета = newspaper
журнал = журнал = magazine, journal
басылым = издание = publication, edition
мақала = статья = article
айдар = рубрика = section, column
тақырып = тема, заголовок = topic, theme, headline
сұхбат = интервью = interview
репортаж = репортаж = report
баяндама = доклад = report
баяндау = изложить, докладывать = report, narrate
брифинг = брифинг = briefing
баспасөз конференциясы, баспасөз мәслихаты = пресс-конференция = press conference
баспасөз хабарламасы, баспасөз релизі = пресс-релиз = press release
жаңалық = новость = news
жаңалықтар = новости = news
жаңалықтар агенттігі, ақпарат агенттігі = информационное агентство, новостное агентство = news agency
жедел жаңалық, шұғыл хабар = срочная новость, экстренное сообщение = breaking news
соңғы жаңалықтар = последние новости, свежие новости = latest news
Қазақстан жаңалықтары = новости казахстана = kazakhstan news
ақпарат = информация, информационный = information
ақпараттық = информационный = information
ақпарат тарату = распространение информации = spread information
жалған ақпарат = ложная информация, фейк, дезинформация = false information, fake news, misinformation
жалған жаңалық = фейковая новость, фейк = fake news
дезинформация = дезинформация = disinformation
қауесет = слух, слухи = rumour, rumor
фактчекинг = фактчекинг = fact-checking
хабар = сообщение, весть, передача = message, news, report
хабарлау = сообщить, сообщать, передать = report, inform
хабарлама = уведомление, сообщение = notification, message
хабарландыру = объявление = announcement, notice
хабарлану = связаться, обратиться = contact
жариялау = объявить, опубликовать, публикация = announce, publish, declare, issue
жарияланым = публикация = publication
жарияланған = опубликованный = published
жариялылық = гласность, открытость = transparency, openness
ашықтық = открытость, прозрачность = openness, transparency
телевизия = телевидение = television
теледидар, телеарна, арна = телеканал, канал, тв = tv channel, channel
радио = радио = radio
эфир = эфир = broadcast, air
тікелей эфир = прямой эфир = live broadcast, live
хабар тарату = вещание = broadcasting
тележүргізуші, жүргізуші = телеведущий, ведущий = tv presenter, host
телебағдарлама = телепрограмма = tv programme
подкаст = подкаст = podcast
бейнежазба, бейнеролик = видеозапись, видеоролик, видео = video, footage
фотосурет = фотография, фото = photo, photograph
фотограф = фотограф = photographer
жазба = запись, пост = post, record, note
пост, жазба = пост = post
пікір жазу = отзыв, написать комментарий = comment, write a comment
түсініктеме = комментарий, пояснение = comment, explanation
түсініктеме беру = прокомментировать, пояснить = comment
сілтеме = ссылка = link, reference
сұрақ = вопрос = question
сауал = запрос, вопрос = inquiry, question
жауап = ответ = answer, reply
мәселе = вопрос, проблема, дело = issue, problem, question
өзекті мәселе = актуальный вопрос, актуальная проблема = pressing issue
проблема = проблема = problem
айту = сказать, рассказать, говорить = say, tell
сөйлеу = говорить, выступить = speak
сөз сөйлеу = выступить с речью, выступление = give a speech, speech
әңгімелеу = рассказать, рассказывать = tell
айтып беру = рассказать = tell
атап өту, атап айту = отметить, подчеркнуть = note, stress
деу = сказать, говорить = say
мәлім ету, мәлімдеме жасау = сделать заявление, заявить = make a statement
мәлімет = данные, сведения = information, data
мәлім болу = стать известно, выясниться = become known
анықтау = установить, выявить, определить, выявление = determine, identify, find out
анықталу = выявиться, быть установленным = be identified
анықтама = справка, определение = certificate, reference, definition
түсіндіру = объяснить, разъяснить, пояснить = explain
түсіну = понять, понимать = understand
түсінік = понятие, представление = concept, understanding
сұрау = спросить, попросить, просить = ask, request
сұрату = запросить = request
өтіну = просить, просьба = ask, request
шақыру = призвать = call, urge
насихаттау = пропагандировать, продвигать = promote
таныстыру = представить, презентация = present, introduce
таныстырылым, презентация = презентация = presentation
ескертпе = примечание = note
растау = подтвердить, подтверждение = confirm, confirmation
расталды = подтверждено = confirmed
теріске шығару, жоққа шығару = опровергнуть, опровержение, отрицать = deny, refute, denial
мойындау = признать, признание = admit, recognise, acknowledge
уәде = обещание = promise
уәде беру = обещать, пообещать = promise
сендіру = убедить, заверить = convince, assure
сену = верить, поверить = believe
күмән = сомнение = doubt
күмәнді = сомнительный = doubtful
күмәндану = сомневаться = doubt
үміт = надежда = hope
үміттену = надеяться = hope
үмітсіздік = отчаяние = despair
ой = мысль, идея = thought, idea
ойлау = думать, мышление = think
идея = идея = idea
идеология = идеология = ideology
ұран = лозунг, девиз = slogan
дау туғызу = вызвать спор = cause controversy
желіде талқылау, желіде тараған = обсуждают в сети, распространилось в сети = viral online
пікір қалдыру = оставить комментарий = leave a comment
айқай, айқай-шу = крик, шум, скандал = shout, uproar
шу = шум = noise
үнсіздік = молчание = silence
үнсіз = молчаливый, молча = silent
сыбыр = шёпот = whisper
хат = письмо = letter
ашық хат = открытое письмо = open letter
хат алмасу = переписка = correspondence
қоңырау = звонок = call, bell
қоңырау шалу = позвонить, звонить = call, phone
жедел желі = горячая линия = hotline
байланыс орталығы, колл-орталық = контакт-центр, колл-центр = contact centre, call centre
қоғамдық қабылдау = общественная приёмная = public reception
Халық үні = голос народа = voice of the people
Азаттық, Азаттық радиосы = азаттык, радио азаттык = azattyq, radio azattyq
Tengrinews = тенгриньюс, tengrinews = tengrinews
Қазинформ, Kazinform = казинформ, kazinform = kazinform
Хабар агенттігі, Хабар = хабар = khabar
Егемен Қазақстан = егемен казахстан = egemen qazaqstan
Казахстанская правда = казахстанская правда = kazakhstanskaya pravda
Orda.kz = орда = orda
Reuters, Рейтер = рейтер, reuters = reuters
BBC, Би-би-си = би-би-си, bbc = bbc
CNN = cnn = cnn
ТАСС = тасс = tass
Блумберг, Bloomberg = блумберг, bloomberg = bloomberg
Associated Press = associated press = associated press
блог = блог = blog
мем = мем = meme
тренд = тренд = trend
рейтингі жоғары = популярный = popular
аудитория = аудитория = audience
контент = контент = content
қазақ тіліндегі контент, қазақ тіліндегі мазмұн = контент на казахском языке = kazakh-language content
мазмұн = содержание = content
хэштег = хэштег = hashtag
сөз саптау = речь, стиль речи = manner of speech
цитата, дәйексөз = цитата = quote, quotation
дереккөз = источник = source
құпия дереккөз = анонимный источник = anonymous source
ресми = официальный = official
бейресми = неофициальный = unofficial
ресми сайт = официальный сайт = official website
ресми жауап = официальный ответ = official response
ресми дерек = официальные данные = official data
БАҚ туралы заң, масс-медиа туралы заң = закон о сми, закон о масс-медиа = media law
журналистерді аккредиттеу = аккредитация журналистов = accreditation of journalists
журналистерге шабуыл = нападение на журналистов = attack on journalists
БАҚ шолуы = обзор сми = media review
шолу = обзор = review
шолушы = обозреватель = columnist, observer
сарапшылар пікірі = мнение экспертов = expert opinion
сараптамалық = аналитический, экспертный = analytical, expert
талдау = анализировать, проанализировать, анализ = analyse, analyze, analysis
талдаушы, аналитик = аналитик = analyst
`
