/** Units with their short forms, and brands in both letters. */
export const SHORT_FORMS = `
миллиард, млрд
миллион, млн
триллион, трлн
мың, тыс
пайыз, процент, %
километр, шақырым, км
метр, м
сантиметр, см
миллиметр, мм
шаршы метр, кв м ~ шаршы
шаршы километр, кв км
текше метр, кубометр ~ куб
гектар, га
килограмм, келі, кг
грамм, г
тонна, т
литр, л
центнер, ц
градус, °
киловатт, кВт
мегаватт, МВт
гигаватт, ГВт
мегабайт, Мб
гигабайт, Гб
теңге, тг, ₸
доллар, $, АҚШ доллары
еуро, €
рубль, руб
сағат, сағ
минут, мин
секунд, сек
жыл, ж
дана, штука
Telegram, телеграм ~ телега
WhatsApp, ватсап, уатсап, вотсап
YouTube, ютуб, ютюб
Instagram, инстаграм ~ инста
Facebook, фейсбук
TikTok, тикток
Twitter, твиттер ~ X
Google, гугл
Threads, тредс
Viber, вайбер
Zoom, зум
Wi-Fi, вайфай
Kaspi, каспи ~ Kaspi Bank, каспи банк
Halyk Bank, Халық банкі, халық банк
Forte, форте
Freedom, фридом
Beeline, билайн
Kcell, кселл
Tele2, теле2
Starlink, старлинк
iPhone, айфон
Android, андроид
Samsung, самсунг
Apple, эпл
Microsoft, майкрософт
Huawei, хуавей
Xiaomi, сяоми
Tesla, тесла
Toyota, тойота
Hyundai, хендай
Chevrolet, шевроле
BMW, бмв
Mercedes, мерседес
Boeing, боинг
Airbus, эйрбас
Air Astana, Эйр Астана
FlyArystan, Флай Арыстан
Qazaq Air, Казак Эйр
Wildberries, вайлдберриз
Ozon, озон
Glovo, глово
inDrive, индрайвер, индрайв
Yandex, Яндекс
Netflix, нетфликс
Chevron, Шеврон
Shell, шелл
Gazprom, Газпром
Tengrinews, Тенгриньюс
Kazinform, Қазинформ
Reuters, Рейтер
Bloomberg, Блумберг
BBC, Би-би-си
UEFA, УЕФА
FIFA, ФИФА
NATO, НАТО
NASA, НАСА
UNESCO, ЮНЕСКО
ChatGPT, чатжпт
eGov, егов ~ электрондық үкімет
Expo, ЭКСПО
COVID, ковид
`
