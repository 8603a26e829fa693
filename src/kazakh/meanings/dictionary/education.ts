/** Schools, universities, children and exams. */
export const EDUCATION = `
білім = знание, образование, учебный = knowledge, education
білім беру = образование, обучение = education
білім сапасы = качество образования = quality of education
жоғары білім = высшее образование = higher education
орта білім = среднее образование = secondary education
инклюзивті білім = инклюзивное образование = inclusive education
мектепке дейінгі білім = дошкольное образование = preschool education
қашықтан оқыту = дистанционное обучение = distance learning
онлайн оқу = онлайн-обучение = online learning
білімді = образованный = educated
білімсіздік = безграмотность = illiteracy
сауаттылық = грамотность = literacy
сауатты = грамотный = literate
мектеп = школа, школьный = school
мектеп салу, мектеп құрылысы = строительство школы, строительство школ = school construction
жайлы мектеп = комфортная школа = comfortable school
үш ауысымды мектеп = трёхсменная школа, трёхсменка = three-shift school
апатты мектеп = аварийная школа = dilapidated school
мектеп-интернат = школа-интернат, интернат = boarding school
жекеменшік мектеп = частная школа = private school
мектеп формасы = школьная форма = school uniform
мектеп асханасы = школьная столовая = school canteen
мектеп оқушысы = школьник = schoolchild, pupil
оқушы = ученик, школьник = pupil, student, schoolchild
бірінші сынып оқушысы = первоклассник = first grader
түлек = выпускник = graduate
түлектер кеші = выпускной вечер, выпускной = prom
соңғы қоңырау = последний звонок = last bell
бірінші қоңырау, білім күні = первый звонок, день знаний = knowledge day
алғашқы қоңырау = первый звонок = first bell
мұғалім = учитель, преподаватель = teacher
ұстаз = учитель, наставник, преподаватель = teacher, mentor
педагог = педагог = teacher, educator
мұғалім жалақысы = зарплата учителей, зарплата учителя = teachers' salary
мұғалімдер күні, ұстаздар күні = день учителя = teachers' day
мұғалім тапшылығы = нехватка учителей, дефицит учителей = teacher shortage
тәрбиеші = воспитатель = kindergarten teacher, educator
тәрбие = воспитание = upbringing
тәрбиелеу = воспитать, воспитывать = bring up, raise
мектеп директоры = директор школы = school principal, headmaster
балабақша = детский сад, детсад, садик = kindergarten, nursery
сынып = класс = class, grade
сыныптас = одноклассник = classmate
дәрісхана = аудитория = lecture hall
тақта = доска = board, blackboard
парта = парта = school desk
сабақ = урок, занятие = lesson, class
сабақ кестесі = расписание уроков = timetable
үй тапсырмасы = домашнее задание = homework
пән = предмет, дисциплина = subject
математика = математика = mathematics
физика = физика = physics
химия = химия = chemistry
биология = биология = biology
тарих = история = history
география = география = geography
әдебиет = литература = literature
информатика = информатика = computer science
дене шынықтыру = физкультура, физическая культура = physical education
сурет = рисунок, фото, картина = picture, drawing, photo
баға қою = поставить оценку = grade
емтихан = экзамен = exam, examination
тест = тест = test
тестілеу = тестирование = testing
ұлттық бірыңғай тестілеу, ҰБТ = ент, единое национальное тестирование = unified national test, unt
қорытынды аттестаттау = итоговая аттестация = final assessment
аттестат = аттестат = school certificate
диплом = диплом = diploma, degree
жалған диплом = поддельный диплом = fake diploma
каникул = каникулы = holidays, vacation
оқу жылы = учебный год = school year, academic year
тоқсан = четверть, квартал = quarter, term
семестр = семестр = semester
оқу = учёба, обучение, чтение, учиться, читать = study, reading, learn, read
оқыту = обучение, преподавание, обучать = teaching, teach, training
оқулық = учебник = textbook
оқу құралы = учебное пособие = study guide
дәптер = тетрадь = notebook
қалам = ручка, перо = pen
қарындаш = карандаш = pencil
кітап = книга = book
кітапхана = библиотека = library
кітапханашы = библиотекарь = librarian
оқырман = читатель = reader
университет = университет = university
жоғары оқу орны, ЖОО = вуз, высшее учебное заведение = university, higher education institution
институт = институт = institute
академия = академия = academy
колледж = колледж = college
лицей = лицей = lyceum
гимназия = гимназия = gymnasium, grammar school
училище = училище = vocational school
Назарбаев университеті = назарбаев университет = nazarbayev university
Назарбаев зияткерлік мектебі, НЗМ = ниш, назарбаев интеллектуальная школа = nazarbayev intellectual school, nis
Болашақ бағдарламасы, Болашақ = болашак, программа болашак = bolashak, bolashak scholarship
шетелдік университет филиалы = филиал зарубежного университета = foreign university branch
филиал = филиал = branch
кампус = кампус = campus
жатақхана = общежитие = dormitory, hostel
студент = студент = student
магистрант = магистрант = master's student
магистратура = магистратура = master's programme
бакалавр = бакалавр = bachelor
докторант = докторант = doctoral student, phd student
докторантура = докторантура = doctoral studies
аспирант = аспирант = postgraduate
шәкіртақы = стипендия = scholarship, stipend
білім гранты, оқу гранты = образовательный грант, грант на обучение = education grant, scholarship
оқуға түсу = поступление, поступить = admission, enrol
талапкер, үміткер = абитуриент = applicant
ректор = ректор = rector
декан = декан = dean
факультет = факультет = faculty
кафедра = кафедра = chair, department
профессор = профессор = professor
доцент = доцент = associate professor
оқытушы = преподаватель = teacher, lecturer
дәріс = лекция = lecture
семинар = семинар = seminar
курс = курс = course, exchange rate
тренинг = тренинг = training
шеберлік сыныбы = мастер-класс = master class
тәжірибе, практика = практика, опыт, эксперимент = practice, experience, experiment
тағылымдама = стажировка = internship
тәлімгер = наставник, тренер = mentor
тәлімгерлік = наставничество = mentoring
репетитор = репетитор = tutor
білім олимпиадасы = предметная олимпиада = academic olympiad
байқау, конкурс = конкурс = competition, contest
бала = ребёнок, дети = child, children, kid
балалар = дети, детский = children
балалық шақ = детство = childhood
балалар үйі = детский дом, детдом = orphanage
балалар құқығы, бала құқығы = права ребёнка, права детей = children's rights
балаларды қорғау күні = день защиты детей = children's day
балалар лагері, жазғы лагерь = детский лагерь, летний лагерь = summer camp, children's camp
лагерь = лагерь = camp
нәресте = младенец, новорождённый = baby, infant, newborn
сәби = малыш, ребёнок = baby, toddler
жасөспірім = подросток, подростки = teenager, adolescent
кәмелетке толмаған, кәмелетке толмағандар = несовершеннолетний, несовершеннолетние = minor, underage
жастар = молодёжь, молодёжный = youth, young people
жас = возраст, молодой = age, young
жастар саясаты = молодёжная политика = youth policy
жетім = сирота, сироты = orphan
жетім бала = ребёнок-сирота, дети-сироты = orphan child
тәртіп бұзу = нарушение дисциплины = misconduct
мектептегі бұллинг, мектептегі буллинг = травля в школе, школьный буллинг = school bullying
рэкет = рэкет = racketeering
дарынды = одарённый, талантливый = gifted
дарын = талант, дар = talent, gift
талант = талант = talent
қабілет = способность = ability
дағды = навык = skill
біліктілік = квалификация = qualification
біліктілікті арттыру = повышение квалификации = professional development
мамандық = специальность, профессия = profession, speciality
маман = специалист = specialist, expert
дуальды білім = дуальное обучение = dual education
кәсіптік-техникалық білім = профессионально-техническое образование = vocational education
кәсіп = профессия, ремесло = profession, trade
тамақтандыру, ыстық тамақ = горячее питание, питание школьников = school meals
мектеп автобусы = школьный автобус = school bus
ата-ана жиналысы = родительское собрание = parents' meeting
білім және ғылым министрлігі, БҒМ = министерство образования, мон = education ministry
`
