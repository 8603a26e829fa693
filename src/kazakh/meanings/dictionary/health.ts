/** Health, medicine, epidemics and the body. */
export const HEALTH = `
денсаулық = здоровье = health
денсаулық сақтау = здравоохранение = healthcare, health care
денсаулық жағдайы = состояние здоровья = health condition
дені сау = здоровый = healthy
сау = здоровый = healthy
медицина = медицина, медицинский = medicine
медициналық = медицинский = medical
медициналық көмек = медицинская помощь = medical care
медициналық қызметкер, медицина қызметкері, медик = медик, медицинский работник, медработник = medical worker, health worker
медициналық тексеру = медицинский осмотр, медосмотр = medical check-up
медициналық сақтандыру = медицинское страхование, медстраховка = health insurance
дәрігер = врач, доктор = doctor, physician
медбике, мейіргер = медсестра = nurse
фельдшер = фельдшер = paramedic
хирург = хирург = surgeon
терапевт = терапевт = therapist, general practitioner
педиатр = педиатр = paediatrician, pediatrician
онколог = онколог = oncologist
кардиолог = кардиолог = cardiologist
психолог = психолог = psychologist
психиатр = психиатр = psychiatrist
гинеколог = гинеколог = gynaecologist
акушер = акушер = obstetrician, midwife
тіс дәрігері, стоматолог = стоматолог, зубной врач = dentist
эпидемиолог = эпидемиолог = epidemiologist
бас санитар дәрігер, бас санитариялық дәрігер = главный санитарный врач = chief sanitary doctor
санитарлық = санитарный = sanitary
дәрігерлік қате = врачебная ошибка = medical error, malpractice
аурухана = больница, госпиталь = hospital
емхана = поликлиника = clinic, outpatient clinic, polyclinic
клиника = клиника = clinic
перзентхана = роддом, родильный дом = maternity hospital
дәріхана = аптека = pharmacy
фармацевт = фармацевт = pharmacist
фармацевтика = фармацевтика, фармацевтический = pharmaceuticals
жансақтау бөлімі, реанимация = реанимация = intensive care
жедел жәрдем = скорая помощь, скорая = ambulance
аурухана палатасы = палата, больничная палата = ward
пациент = пациент = patient
науқас = больной, пациент = patient, sick person
ауру = болезнь, заболевание, больной = disease, illness, sick
ауыру = болеть, заболеть = be ill, fall ill, hurt
аурушаңдық = заболеваемость = morbidity, incidence
созылмалы = хронический = chronic
созылмалы ауру = хроническое заболевание = chronic disease
жұқпалы ауру, инфекция = инфекционное заболевание, инфекция = infectious disease, infection
жұқтыру = заразиться, заражение = get infected, infection
вирус = вирус = virus
бактерия = бактерия = bacterium, bacteria
эпидемия, індет = эпидемия = epidemic
пандемия = пандемия = pandemic
коронавирус = коронавирус, ковид = coronavirus, covid
ковид, COVID-19 = ковид, covid-19 = covid, covid-19
карантин = карантин = quarantine, lockdown
оқшаулау = изоляция, изолировать = isolation
вакцина = вакцина = vaccine
вакциналау, екпе = вакцинация, прививка = vaccination
вакцина салдыру, екпе алу = вакцинироваться, привиться, сделать прививку = get vaccinated
маска, бетперде = маска = mask
тұмау = грипп = flu, influenza
суық тию, ЖРВИ = простуда, орви = cold, respiratory infection
қызылша ауруы, қызылша = корь = measles
көкжөтел = коклюш = whooping cough
желшешек = ветрянка = chickenpox
менингит = менингит = meningitis
туберкулез, құрт ауруы = туберкулёз = tuberculosis
гепатит = гепатит = hepatitis
АИТВ, ВИЧ = вич = hiv
ЖИТС, СПИД = спид = aids
тырысқақ = холера = cholera
оба = чума = plague
безгек = малярия = malaria
эбола = эбола = ebola
маймыл шешегі = оспа обезьян = monkeypox, mpox
Конго-Қырым қанды қызбасы, конго қызбасы = конго-крымская лихорадка = crimean-congo fever
ішек инфекциясы = кишечная инфекция = intestinal infection
сальмонеллез = сальмонеллёз = salmonella, salmonellosis
тағамнан улану, тамақтан улану = пищевое отравление = food poisoning
обыр, қатерлі ісік = рак, онкология, злокачественная опухоль = cancer
ісік = опухоль = tumour, tumor
онкологиялық = онкологический = oncological
химиотерапия = химиотерапия = chemotherapy
қант диабеті, диабет = диабет, сахарный диабет = diabetes
инфаркт, жүрек талмасы = инфаркт = heart attack
инсульт = инсульт = stroke
жүрек ауруы, жүрек-қан тамырлары аурулары = болезни сердца, сердечно-сосудистые заболевания = heart disease, cardiovascular disease
қан қысымы = кровяное давление, артериальное давление = blood pressure
гипертония = гипертония = hypertension
өкпе қабынуы, пневмония = пневмония, воспаление лёгких = pneumonia
демікпе = астма = asthma
аллергия = аллергия = allergy
эпилепсия, қояншық = эпилепсия = epilepsy
аутизм = аутизм = autism
күйзеліс = стресс, депрессия = stress, depression
психикалық ауру = психическое заболевание = mental illness
психикалық денсаулық = психическое здоровье, ментальное здоровье = mental health
семіздік = ожирение = obesity
артық салмақ = лишний вес = overweight
анемия, қаназдық = анемия = anaemia
сирек ауру, орфандық ауру = редкое заболевание, орфанное заболевание = rare disease
белгі, симптом = симптом, признак = symptom, sign
диагноз = диагноз = diagnosis
анализ = анализ, анализы = analysis, test
рентген = рентген = x-ray
скрининг = скрининг = screening
емдеу = лечение, лечить = treatment, treat
емделу = лечиться, лечение = be treated
ем = лечение = cure, treatment
жазылу = выздороветь, подписаться, подписка = recover, subscribe
дәрі, дәрі-дәрмек = лекарство, препарат, лекарства = medicine, drug, medication
дәрі-дәрмек тапшылығы = дефицит лекарств, нехватка лекарств = medicine shortage
антибиотик = антибиотик = antibiotic
инсулин = инсулин = insulin
рецепт = рецепт = prescription, recipe
ота, операция = операция = surgery, operation
трансплантация, ағза алмастыру = трансплантация, пересадка органов = transplantation, organ transplant
донор = донор = donor
қан тапсыру = сдача крови, донорство = blood donation
қан = кровь = blood
оңалту, реабилитация = реабилитация = rehabilitation
мүгедектік = инвалидность = disability
мүгедек, мүгедектігі бар адам, ерекше қажеттілігі бар = инвалид, лицо с инвалидностью, человек с инвалидностью = disabled person, person with disability
мүгедектігі бар бала = ребёнок с инвалидностью = child with disability
протез = протез = prosthesis
мүгедектер арбасы = инвалидная коляска = wheelchair
жүктілік = беременность = pregnancy
жүкті = беременная = pregnant
босану = роды, родить = childbirth, give birth
түсік, аборт = аборт = abortion
бедеулік = бесплодие = infertility
ЭКО = эко, экстракорпоральное оплодотворение = ivf
суррогат ана = суррогатная мать, суррогатное материнство = surrogate mother
өмір сүру ұзақтығы = продолжительность жизни = life expectancy
бала өлімі, сәби өлімі = детская смертность, младенческая смертность = infant mortality
ана өлімі = материнская смертность = maternal mortality
дәрумен = витамин = vitamin
тамақтану = питание, питаться = nutrition, eat
пайдалы тамақтану, дұрыс тамақтану = правильное питание, здоровое питание = healthy eating
салауатты өмір салты = здоровый образ жизни, зож = healthy lifestyle
өмір салты = образ жизни = lifestyle
зиянды әдет = вредная привычка = bad habit
ұйқы = сон = sleep
ұйқысыздық = бессонница = insomnia
шаршау = усталость, устать = fatigue, tired
жөтел = кашель = cough
қызба, дене қызуы = лихорадка, температура = fever
қабыну = воспаление = inflammation
қан кету = кровотечение = bleeding
сынық = перелом = fracture
күйік = ожог = burn
жара = рана = wound
кома = кома = coma
есінен тану = потерять сознание = lose consciousness
иммунитет = иммунитет = immunity
гигиена = гигиена = hygiene
дене = тело = body
адам ағзасы, ағза = организм, орган = organism, body, organ
бас = голова = head
бет = лицо, страница = face, page
көз = глаз, источник = eye, source
көру қабілеті = зрение = eyesight, vision
құлақ = ухо = ear
мұрын = нос = nose
ауыз = рот = mouth
тіс = зуб, зубы = tooth, teeth
тамақ, көмей = горло = throat
мойын = шея = neck
арқа = спина = back
қол = рука = hand, arm
саусақ = палец = finger
аяқ = нога = leg, foot
тізе = колено = knee
жүрек = сердце = heart
ми = мозг = brain
өкпе = лёгкие, лёгкое = lung, lungs
бауыр = печень, родственник = liver
бүйрек = почка = kidney
асқазан = желудок = stomach
ішек = кишечник = intestine
сүйек = кость = bone
буын = сустав, поколение = joint, generation
омыртқа = позвоночник = spine
бұлшық ет = мышца = muscle
шаш = волосы = hair
жүйке = нерв, нервный = nerve
тамыр, қан тамыры = сосуд = blood vessel
тер = пот = sweat
көз жасы = слёзы, слеза = tears
емші, тәуіп = знахарь, целитель = healer
емдік = лечебный, целебный = therapeutic
йод = йод = iodine
дәрілік заттар = лекарственные средства = medicinal products
медициналық колледж = медицинский колледж = medical college
алғашқы көмек = первая помощь = first aid
`
