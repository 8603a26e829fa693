/** The economy, business and industry. */
export const ECONOMY = `
экономика = экономика = economy
экономикалық = экономический = economic
экономикалық өсім = экономический рост, рост экономики = economic growth
экономикалық дағдарыс = экономический кризис = economic crisis
экономикалық даму = экономическое развитие = economic development
арнайы экономикалық аймақ = специальная экономическая зона, сэз = special economic zone
нарықтық экономика = рыночная экономика = market economy
экономист = экономист = economist
дағдарыс = кризис = crisis
рецессия = рецессия = recession
депрессия = депрессия = depression
стагнация = стагнация = stagnation
даму = развитие, развиваться = development, develop
дамыту = развитие, развивать = develop, development
дамыған ел = развитая страна = developed country
дамушы ел = развивающаяся страна = developing country
тұрақты даму = устойчивое развитие = sustainable development
әртараптандыру = диверсификация = diversification
жаңғырту = модернизация, обновление = modernisation
жаңғыру, рухани жаңғыру = модернизация, рухани жангыру = modernisation, revival
индустрияландыру = индустриализация = industrialisation
жекешелендіру = приватизация = privatisation
ұлттандыру = национализация = nationalisation
монополия = монополия = monopoly
монополист = монополист = monopolist
табиғи монополия = естественная монополия = natural monopoly
бәсеке = конкуренция = competition
бәсекелестік = конкуренция = competition
бәсекеге қабілетті = конкурентоспособный = competitive
бәсекелес = конкурент = competitor
ішкі жалпы өнім, ЖІӨ, ІЖӨ = валовой внутренний продукт, ввп = gross domestic product, gdp
жалпы = общий, валовой = general, gross, total
өнім = продукт, продукция, урожай = product, produce, output
өнімділік = производительность = productivity
еңбек өнімділігі = производительность труда = labour productivity
өндіріс = производство = production
өндіру = производить, добывать, добыча = produce, extract, mining
өндіруші = производитель = producer, manufacturer
өндірістік = производственный = industrial
отандық өндіруші = отечественный производитель = domestic producer
отандық = отечественный = domestic
өнеркәсіп = промышленность = industry
өнеркәсіптік = промышленный = industrial
ауыр өнеркәсіп = тяжёлая промышленность = heavy industry
жеңіл өнеркәсіп = лёгкая промышленность = light industry
тамақ өнеркәсібі = пищевая промышленность = food industry
өңдеу өнеркәсібі = обрабатывающая промышленность = manufacturing
өңдеу = переработка, обработка = processing
сала = отрасль, сфера, сектор = sector, industry, field
саланы дамыту = развитие отрасли = development of the sector
сектор = сектор = sector
зауыт = завод = plant, factory
фабрика = фабрика = factory
комбинат = комбинат = plant, combine
цех = цех = workshop
өндіріс орны, кәсіпорын = предприятие = enterprise, company
машина жасау = машиностроение = mechanical engineering
металлургия = металлургия = metallurgy
химия өнеркәсібі = химическая промышленность = chemical industry
кәсіпкер = предприниматель, бизнесмен = entrepreneur, businessman
кәсіпкерлік = предпринимательство, бизнес = entrepreneurship, business
бизнесмен = бизнесмен = businessman
бизнес = бизнес = business
шағын және орта бизнес, ШОБ = малый и средний бизнес, мсб = small and medium business, sme
шағын бизнес = малый бизнес = small business
ірі бизнес = крупный бизнес = big business
жеке кәсіпкер, ЖК = индивидуальный предприниматель, ип = individual entrepreneur, sole trader
Атамекен кәсіпкерлер палатасы, Атамекен = атамекен, палата предпринимателей = atameken, chamber of entrepreneurs
стартап = стартап = startup
компания = компания, фирма = company, firm
ұлттық компания = национальная компания = national company
акционерлік қоғам, АҚ = акционерное общество, ао = joint-stock company
жауапкершілігі шектеулі серіктестік, ЖШС = тоо, товарищество с ограниченной ответственностью = limited liability partnership, llp
корпорация = корпорация = corporation
холдинг = холдинг = holding
Самұрық-Қазына = самрук-казына = samruk-kazyna
Бәйтерек холдингі = холдинг байтерек = baiterek holding
квазимемлекеттік сектор = квазигосударственный сектор = quasi-public sector
акция = акция = share, stock, action
акционер = акционер = shareholder
облигация = облигация = bond
бағалы қағаздар = ценные бумаги = securities
биржа = биржа = exchange
қор биржасы = фондовая биржа = stock exchange
қор нарығы = фондовый рынок = stock market
IPO = ipo = ipo
дивиденд = дивиденды, дивиденд = dividend
құрылтайшы = учредитель, основатель = founder
негізін қалаушы = основатель = founder
бенефициар = бенефициар = beneficiary
үлес = доля, вклад = share, contribution
олигарх = олигарх = oligarch
миллиардер = миллиардер = billionaire
миллионер = миллионер = millionaire
бай = богатый, бай = rich
байлық = богатство = wealth
кедей = бедный = poor
кедейлік = бедность = poverty
жоқшылық = нищета, нужда = poverty
табыс = доход, успех = income, success
кіріс = доход = income, revenue
пайда = прибыль, польза, выгода = profit, benefit
таза пайда = чистая прибыль = net profit
шығын = расход, убыток, потери = expense, loss, cost
шығындар = расходы, потери = expenses, losses
залалды = убыточный = loss-making
табысты = успешный, прибыльный = successful, profitable
тиімді = эффективный, выгодный = effective, efficient, profitable
тиімділік = эффективность = efficiency, effectiveness
тиімсіз = неэффективный, невыгодный = inefficient
айналым = оборот = turnover, circulation
капитал = капитал = capital
инвестиция = инвестиция, инвестиции = investment
инвестор = инвестор = investor
шетелдік инвестор = иностранный инвестор = foreign investor
инвестициялық ахуал = инвестиционный климат = investment climate
инвестиция тарту = привлечение инвестиций = attract investment
қаржыландыру = финансирование, финансировать = financing, funding, fund
демеуші = спонсор = sponsor
демеушілік = спонсорство = sponsorship
субсидия = субсидия = subsidy
субсидиялау = субсидирование = subsidising
жеңілдік = льгота, скидка = benefit, privilege, discount
қолжетімді = доступный = affordable, accessible, available
қолжетімділік = доступность = accessibility, availability
мемлекеттік сатып алу = госзакупки, государственные закупки = public procurement
сатып алу = покупка, закупка, купить = purchase, buy
тендер = тендер = tender
аукцион = аукцион = auction
мемлекеттік-жекеменшік әріптестік, МЖӘ = государственно-частное партнёрство, гчп = public-private partnership
инфрақұрылым = инфраструктура = infrastructure
логистика = логистика = logistics
логистикалық орталық = логистический центр = logistics centre
индустриялық аймақ = индустриальная зона = industrial zone
инновация = инновация, инновации = innovation
инновациялық = инновационный = innovative
технопарк = технопарк = technology park
цифрландыру = цифровизация = digitalisation
автоматтандыру = автоматизация = automation
роботтандыру = роботизация = robotisation
жобаны іске асыру = реализация проекта = project implementation
жоба = проект = project
іске асыру = реализация, осуществить = implementation, implement
іске қосу = запуск, запустить, ввести в эксплуатацию = launch, put into operation
пайдалануға беру = ввод в эксплуатацию = commissioning
пайдалану = использование, использовать, эксплуатация = use, exploitation
тұтынушы = потребитель = consumer
тұтыну = потребление, потреблять = consumption, consume
тұтынушылар құқығы = права потребителей = consumer rights
сұраныс = спрос = demand
ұсыным = рекомендация = recommendation
тапшылық = дефицит, нехватка = shortage, deficit
жетіспеушілік = нехватка, недостаток = shortage, lack
мол = обильный = abundant
артықшылық = преимущество = advantage
кемшілік = недостаток = shortcoming, drawback
өсу = рост, вырасти, расти = growth, grow, rise
өсім = рост, прирост = growth, increase
арту = увеличиться, повыситься, рост = increase, rise
арттыру = повысить, увеличить, повышение = increase, raise, boost
көбею = увеличиться, увеличение = increase, multiply
көбейту = увеличить, умножить = increase
азаю = уменьшиться, снижение, сокращение = decrease, decline
азайту = уменьшить, сократить, снижение = reduce
төмендеу = снижение, снизиться, падение = decrease, fall, decline
төмендету = снизить, снижение = lower, reduce
қысқарту = сокращение, сократить = cut, reduce, reduction
қысқару = сокращение, сократиться = shrink, reduction
құлдырау = падение, спад, упадок = decline, slump, downturn
баяулау = замедление, замедлиться = slowdown
жеделдету = ускорить, ускорение = accelerate
екі есе = в два раза, вдвое = twice, double
статистика = статистика = statistics
статистикалық = статистический = statistical
көрсеткіш = показатель = indicator, figure
болжам = прогноз = forecast
болжау = прогнозировать, предсказать = forecast, predict
жоспар = план = plan
жоспарлау = планирование, планировать = planning, plan
есеп = отчёт, учёт, счёт = report, account
есеп беру = отчитаться, отчётность = report, reporting
есептеу = считать, расчёт, вычислять = calculate, count
аудит = аудит = audit
аудитор = аудитор = auditor
бухгалтер = бухгалтер = accountant
бухгалтерлік есеп = бухгалтерский учёт = accounting
менеджер = менеджер = manager
менеджмент = менеджмент = management
директор = директор = director
бас директор = генеральный директор, гендиректор = chief executive, ceo, director general
басқару = управление, управлять = management, govern, manage
басқарма төрағасы = председатель правления = chairman of the board, board chairman
директорлар кеңесі = совет директоров = board of directors
маркетинг = маркетинг = marketing
жарнама = реклама = advertising, advertisement
бренд = бренд = brand
көрме = выставка = exhibition
ЭКСПО = экспо = expo
жәрмеңке = ярмарка = fair
`
