/**
 * Forms that no rule of a stemmer brings to their word, a word a line. A word alone on its line is
 * its own stem: news is no plural of new.
 */

export const RUSSIAN_FORMS = `
бежать: бежал бежала бежали бегу бегут
боец: бойца бойцу бойцом бойцы бойцов бойцам бойцами
брат: братья братьев братьям братьями
вести: вел вела вели ведет ведут
взять: взял взяла взяли возьмет возьмут
время: времени временем времена времен временам
вырасти: вырос выросла выросло выросли вырастет вырастут
год: лет
дать: дал дала дали даст дадут
деревня: деревень
день: дня дню днем дни дней дням днями днях
дочь: дочери дочерью дочерей дочерям
друг: друзья друзей друзьям друзьями
ехать: едет едут ехал ехали
заем: займа займу займом займы займов займам
зажечь: зажег зажгли
заяц: зайца зайцу зайцы зайцев
идти: шел шла шло шли идет идут
имя: имени именем имена имен именам
лев: льва льву львы львов
лед: льда льду льдом льды льдов
лечь: лег легла легли
лоб: лба лбу
мать: матери матерью матерей матерям матерями
мочь: мог могла могли может могут
муж: мужья мужей мужьям
найти: нашел нашла нашли найдет найдут найден найдена найдены найдено
напасть: напал напала напали нападет нападут
обрести: обрел обрела обрели
пасть: пал пала пали
перевести: перевел перевела перевели переведет переведут
погибнуть: погиб погибла погибло погибли погибнет погибших погибшие
подросток: подростки подростков подросткам
подрасти: подрос подросла подросли
помочь: помог помогла помогли поможет помогут
принять: принял приняла приняли примет примут принят принята приняты принято
провести: провел провела провели проведет проведут проведен проведена проведены
произойти: произошел произошла произошло произошли произойдет
пройти: прошел прошла прошло прошли пройдет пройдут
прийти: пришел пришла пришло пришли придет придут
расти: рос росла росло росли растет растут
ребенок: ребенка ребенку ребенком ребенке
рот: рта рту
сбежать: сбежал сбежала сбежали
сгореть: сгорел сгорела сгорели сгорело
снизить: снизил снизили снижен снижена снижены снизят
сон: сна сну сном сны снов
сын: сыновья сыновей сыновьям сыновьями
убить: убил убила убили убит убита убиты убьют
умереть: умер умерла умерли умрет умрут
упасть: упал упала упало упали упадет упадут
уйти: ушел ушла ушли уйдет уйдут
увезти: увез увезла увезли
украсть: украл украла украли украдет украден украдена украдены
цветок: цветы цветов цветам
человек: человека человеку человеком человеке
чтение: чтений
щенок: щенка щенки щенков щенят
`

export const ENGLISH_FORMS = `
news
series
species
united
become: became
begin: began begun
bear: born
beat: beaten
bleed: bled
break: broke broken
bring: brought
build: built
burn: burnt
bus: buses
buy: bought
calf: calves
campus: campuses
catch: caught
child: children
choose: chose chosen
crisis: crises
deal: dealt
die: died dies dying
drive: drove driven
drink: drank drunk
eat: ate eaten
elect: election elections elected electing
fall: fell fallen
fight: fought
find: found
flee: fled
fly: flew flown
foot: feet
freeze: froze frozen
gas: gases
get: got gotten
give: gave given
go: went gone
grow: grew grown
half: halves
have: had has
hide: hid hidden
hold: held
keep: kept
knife: knives
know: knew known
lead: led
leaf: leaves
leave: left
lend: lent
lie: lying lies lied
life: lives
lose: lost
make: made
man: men
meet: met
mouse: mice
pay: paid
person: persons
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
speak: spoke spoken
spend: spent
spread: spreading
stand: stood
steal: stole stolen
strike: struck
swim: swam swum
take: took taken
teach: taught
tell: told
think: thought
thief: thieves
tooth: teeth
understand: understood
virus: viruses
wear: wore worn
wife: wives
win: won winning
wolf: wolves
woman: women
write: wrote written
`
