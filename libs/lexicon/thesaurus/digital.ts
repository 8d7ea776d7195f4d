import { type Concept } from './concept.js';

/** Words about computers, telephones, the internet and dealing with offices online. */
export const digitalConcepts: readonly Concept[] = [
  { code: 'COMPUTER_COURSE',
    de: 'Computerkurs, PC-Kurs, Computer lernen, EDV-Kurs, Word, Excel, Computer Grundlagen, Computerhilfe, Laptop, digitale Grundbildung, PC, Internetkurs, Computerclub, Computer, EDV, digitale Kompetenzen, '
      + 'Computertreff, IT-Kurs, Tastatur schreiben, Computerkurse, PC-Kurse, Computerkurs für Anfänger, Computer für Anfänger, Umgang mit dem Computer, den Computer bedienen, kann keinen Computer bedienen, '
      + 'Computerkenntnisse, PC-Grundlagen, PC-Schulung, EDV-Schulung, Windows, Word und Excel, PowerPoint, Office-Kurs, Tabellenkalkulation, Textverarbeitung, Zehn-Finger-System, 10-Finger-Schreiben, '
      + 'Tastschreiben, E-Mail einrichten, Internet lernen, Umgang mit dem Internet, Einführung ins Internet, digitale Fähigkeiten, digitale Grundkompetenzen, digitale Bildung, digitale Kompetenz stärken, '
      + 'Laptopkurs, Notebook, Computerschulung, Computerraum, Computerfragen, PC-Probleme, Computerprobleme, PC-Treff, PC-Hilfe, Computersprechstunde, Linux, Computerstammtisch, Rechner kaputt, E-Mails lernen, '
      + 'eigenes E-Mail-Konto, Computer geht nicht, kenne mich mit Computer nicht aus, Maus und Tastatur, Dateien speichern, am PC schreiben, Mails schreiben, Internet für Einsteiger, Betriebssystem, '
      + 'digitaler Führerschein, Computergrundkurs, Computereinführung, Lerntreff Computer, E-Mail schreiben lernen, Computer benutzen',
    en: 'computer course, computer class, learn computer, computer skills, word and excel, laptop, pc course, it course, digital skills, basic computer, computer lessons, computer for beginners, how to use a computer, learn excel, '
      + 'learn word, typing course, set up email, internet course, digital literacy, computer problems, pc help, computer help, microsoft office, learn the internet, notebook computer, learn computers, computers, pc lessons, '
      + 'laptop help, excel, powerpoint, how to write emails, email help, use the internet, computer basics, computer for women, windows help, basic it skills, learn to type',
    ar: 'دورة كمبيوتر, كمبيوتر, تعلم الكمبيوتر, حاسوب, لابتوب, دورة حاسوب, كومبيوتر, كورس كمبيوتر, بدي اتعلم كمبيوتر, استخدام الكمبيوتر, دروس كمبيوتر, كتابة ايميل, وورد واكسل, مهارات رقمية, تعلم الحاسوب, الكمبيوتر, مشكلة بالكمبيوتر, '
      + 'كمبيوتر للمبتدئين, مهارات الحاسوب',
    uk: "комп'ютерні курси, комп'ютер, навчитися користуватися комп'ютером, ноутбук, курси комп'ютера, компьютерные курсы, компьютер, компьютерная грамотность, компютер, компютерні курси, навчитися працювати на комп'ютері, "
      + "научиться работать на компьютере, курси для початківців комп'ютер, цифрові навички, цифровые навыки, комп'ютерна грамотність, ексель, эксель, ворд, проблеми з комп'ютером, проблемы с компьютером, "
      + "допомога з комп'ютером, помощь с компьютером, курси інтернету, цифрова грамотність, друкувати на клавіатурі, створити електронну пошту, завести электронную почту, комп'ютер для початківців, компьютер для начинающих, "
      + "не вмію користуватися комп'ютером, не умею пользоваться компьютером, ноутбук не працює, ноутбук не работает, пк курсы, word excel ворд ексель, налаштувати ноутбук, інтернет для початківців, "
      + 'электронная почта настроить, мейл створити, виндовс',
    tr: 'bilgisayar kursu, bilgisayar, bilgisayar öğrenmek, laptop, bilgisayar dersi, bilgisayar öğrenmek istiyorum, bilgisayar kullanmak, bilgisayar kursları, excel kursu, word kursu, internet kursu, dijital beceriler, '
      + 'bilgisayar yardımı, bilgisayar sorunu, bilgisayar temel, e-posta açmak, bilgisayar bilmiyorum, bilgisayar öğreten, laptop kullanmak, excel öğrenmek, e-mail açmak, internet kullanmak, bilgisayar temel kurs, '
      + 'kadınlara bilgisayar, powerpoint, klavye kursu' },
  { code: 'SMARTPHONE_HELP',
    de: 'Smartphone-Hilfe, Handyhilfe, Handy, Smartphone, Handykurs, Tablet, Smartphonekurs, WhatsApp, Hilfe mit dem Handy, Handysprechstunde, Tablet-Kurs, digitale Sprechstunde, Techniksprechstunde, App installieren, '
      + 'Handy einrichten, Telefon einstellen, iPad, Techniklotsen, Smartphone für Senioren, Handy geht nicht, Handy erklären, mein Handy, Handy funktioniert nicht, neues Handy, Handy bedienen, Umgang mit dem Smartphone, '
      + 'Umgang mit dem Handy, Smartphone-Kurs, Smartphone-Sprechstunde, Smartphone-Treff, Smartphonetreff, Smartphone und Tablet, Smartphones und Tablets, Handytreff, Handy-Café, Android, iPhone, Apps nutzen, '
      + 'Apps herunterladen, App herunterladen, Fotos verschicken, Fotos vom Handy, Videotelefonie, Videoanruf, Videoanrufe, Skype, Schüler erklären das Handy, Jugendliche erklären Smartphones, Fragen zum Smartphone, '
      + 'Technik erklären, Technik verstehen, Handykontakte speichern, Handyvertrag Hilfe, SIM-Karte, SIM-Karte einlegen, WLAN einrichten, Fernseher einstellen, Geräte einrichten, Technische Fragen zu Geräten, Messenger, '
      + 'Signal App, Handyprobleme, Smartphonehilfe, Handy ist neu, Handy verstehe ich nicht, Enkel hat keine Zeit fürs Handy, Bildschirm, Bilder verschicken, Kontakte speichern, Speicher voll, Updates, QR-Code, '
      + 'Handy-Sprechstunde, Fragen zu Handy und Tablet, Bedienung von Smartphone, Touchscreen, Klingelton',
    en: 'smartphone help, mobile phone help, smartphone course, tablet, cell phone, install apps, whatsapp, phone settings, phone does not work, how to use my phone, my phone, explain my phone, phone help, tablet course, '
      + 'video call, send photos, download an app, iphone, android, phone lessons, new phone, set up phone, sim card, smartphone lessons, smartphone questions, young people explain phones, my phone is broken what to do, '
      + 'phone full, lost my password, forgot password, backup photos, qr code, google maps, set up whatsapp, phone for beginners, new sim, wifi on phone',
    ar: 'موبايل, هاتف, جوال, مساعدة في الموبايل, دورة موبايل, هاتف ذكي, تلفون, تابلت, واتساب, موبايلي, مشكلة بالموبايل, تعلم استخدام الموبايل, استخدام الهاتف, تحميل تطبيق, تطبيقات الموبايل, مكالمة فيديو, ارسال صور, ايفون, اندرويد, '
      + 'الموبايل, الجوال, شريحة هاتف, واتس اب, ضبط الهاتف',
    uk: 'смартфон, допомога зі смартфоном, мобільний телефон, планшет, телефон, курси смартфона, вотсап, мобильный телефон, помощь с телефоном, як користуватися телефоном, как пользоваться телефоном, допомога з телефоном, '
      + 'встановити додаток, установить приложение, відеодзвінок, видеозвонок, айфон, андроїд, андроид, сім-карта, сим-карта, телефон не працює, телефон не работает, налаштувати телефон, настроить телефон, навчання смартфона, '
      + 'уроки смартфона, ватсап, новий телефон налаштувати, новый телефон настроить, не розумію телефон, не понимаю телефон, бабусі телефон, телефон для бабушки, додаток не працює, приложение не работает, вайбер, телеграм, '
      + "телеграм налаштувати, пам'ять телефону, сімка, симка, купити сімку, wi-fi на телефоні вайфай, qr код куар",
    tr: 'akıllı telefon, cep telefonu, telefon yardımı, tablet, akıllı telefon kursu, whatsapp, telefonum, telefon kullanmak, telefonum çalışmıyor, uygulama indirmek, görüntülü arama, fotoğraf göndermek, sim kart, iphone, android, '
      + 'telefon ayarları, telefon öğrenmek, akıllı telefon dersi, whatsapp kullanımı, telefonu bilmiyorum, şifremi unuttum, telefon hafızası dolu, uygulama yüklemek, qr kod, google haritalar, telefon kurmak, '
      + 'akıllı telefon yardım, mobil telefon' },
  { code: 'DIGITAL_FOR_SENIORS', wider: 'SMARTPHONE_HELP',
    de: 'Digitalcafé, Digitallotsen, Digital im Alter, Senioren ans Netz, Internet für Senioren, Digitalpaten, Internetcafé für Senioren, digitale Teilhabe, Computeria, Silver Surfer, DigitalPakt Alter, '
      + 'Senioren-Technikhilfe, Medienlotsen, Technikberatung für Senioren, Senioren und Internet, Senioren und Computer, Computer für Senioren, Computerkurs für Senioren, PC für Senioren, Handy für Senioren, '
      + 'Handykurs für Senioren, Tablet für Senioren, Smartphone-Hilfe für Ältere, Technikhilfe für Senioren, digitale Teilhabe älterer Menschen, ältere Menschen digital, digital fit im Alter, fit im Netz, '
      + 'Digitalbotschafter, Digitalmentoren, Digitalscouts, Senioren-Internet-Initiative, SeniorenNet, Seniorentechnikbotschafter, Technikbotschafter, Internetlotsen, Digital-Lotsen, Digital-Kompass, '
      + 'Internetcafé 60 plus, ehrenamtliche Technikhilfe, Oma Handy, Oma Computer, Enkel erklären Handy, Gaming für Senioren, Wohnen und Technik im Alter, Senioren-Computerclub, Digitaltreff, Smart Surfer, '
      + 'Digitalstammtisch, mit Opa am Laptop, Technik für Ältere, Ältere lernen Internet, Internet 60 plus, Digital-Sprechstunde Senioren, Medienmentoren, Online-Banking für Senioren, Videotelefonie für Senioren, '
      + 'Tablets für Senioren, geduldige Hilfe am Handy, Jung hilft Alt Technik, Senioren Smartphone, Handy für Ältere, Silbersurfer, Mutter versteht Handy nicht, digitale Hilfe für Senioren, Computer im Alter, '
      + 'Opa Computer, Ältere Handy erklären',
    en: 'digital café, digital help for seniors, internet for older people, digital guides, seniors online, computer course for seniors, smartphone for seniors, tablet for seniors, older people and technology, '
      + 'digital help for older people, grandma phone help, technology volunteers for seniors, computer for elderly, phone help for elderly, grandma computer, my mother cannot use phone, tablet lessons elderly, '
      + 'learn internet at 70, seniors computer club, phone course for pensioners, tech help elderly, silver surfer, computer for seniors, internet for elderly',
    ar: 'مساعدة رقمية للمسنين, انترنت لكبار السن, مقهى رقمي, كمبيوتر لكبار السن, موبايل لكبار السن, تعليم المسنين الموبايل, مساعدة كبار السن في التقنية, كبار السن والانترنت, متطوعين للمساعدة الرقمية',
    uk: "цифрова допомога літнім, інтернет для літніх, цифрове кафе, интернет для пожилых, комп'ютер для літніх, компьютер для пожилых, смартфон для пенсіонерів, смартфон для пенсионеров, інтернет для пенсіонерів, "
      + "интернет для пенсионеров, бабуся і телефон, цифрова допомога пенсіонерам, цифровые курсы для пожилых, комп'ютерні курси для пенсіонерів, телефон для літніх, телефон для пожилых, пенсіонери і комп'ютер, "
      + 'компьютерные курсы для пенсионеров, навчити бабусю телефон, научить маму пользоваться телефоном, навчити маму користуватися телефоном, гаджети для літніх, гаджеты для пожилых, літні люди інтернет',
    tr: 'yaşlılar için internet, dijital kafe, yaşlılar için dijital yardım, yaşlılar için telefon, yaşlılar için bilgisayar, emekliler için internet, yaşlılara teknoloji, büyükanne telefon, yaşlılara telefon yardımı, '
      + 'yaşlılar ve teknoloji, yaşlı telefon kursu, emekliye bilgisayar, yaşlıya internet, annem telefon kullanamıyor, emeklilere telefon kursu, yaşlılara internet' },
  { code: 'ONLINE_APPLICATIONS',
    de: 'Anträge online stellen, Online-Antrag, Onlineantrag, Online-Formular, digitaler Antrag, Behörde online, Online-Terminvergabe, Termin online buchen, Onlineformulare, Antrag im Internet, BundID, '
      + 'Serviceportal, Jobcenter digital, E-Government, digitale Verwaltung, Online-Dienste, Termin buchen, digitale Anträge, Anträge digital, Antrag online, Antrag online ausfüllen, Anträge online ausfüllen, '
      + 'Formulare online ausfüllen, Formular herunterladen, Behördengänge online, Behördengang digital, digitales Rathaus, Online-Rathaus, Bürgerservice online, Bürgerportal, Onlineportal Landkreis, '
      + 'Online-Zugangsgesetz, Online-Dienste nutzen, BayernID, Nutzerkonto Bund, Servicekonto, Termin online vereinbaren, Terminbuchung, Online-Terminbuchung, Online-Terminvereinbarung, Unterlagen hochladen, '
      + 'Dokumente hochladen, Unterlagen online einreichen, Elster, Arbeitslosmeldung online, Familienkasse online, Jobcenter App, Hilfe beim Online-Antrag, Onlineantrag Hilfe, E-Akte, geht nur noch online, '
      + 'Antrag nur online, kein Internet für Antrag, online beantragen, Upload, Portal anmelden, Registrierung im Portal, Kundenkonto, am Computer beantragen, Hilfe mit Online-Formularen, digitaler Bauantrag, '
      + 'Verwaltungsportal, digitale Behörde, Internet Amt, Online-Termin, alles nur noch online',
    en: 'online application, apply online, online form, online appointment, digital services, e-government, book appointment online, help with online application, fill in online form, online forms, upload documents, '
      + 'online services of the county, digital town hall, book an appointment online, online booking of appointments, online portal, jobcenter app, register online with office',
    ar: 'طلب عبر الانترنت, تقديم طلب اونلاين, استمارة الكترونية, حجز موعد اونلاين, موعد اونلاين, تعبئة طلب اونلاين, مساعدة في الطلب الالكتروني, تحميل اوراق, رفع مستندات, خدمات الكترونية, تقديم اونلاين, حجز موعد على الانترنت, '
      + 'حجز تيرمين, تعبئة استمارة على النت, طلبات الكترونية',
    uk: 'онлайн заявка, подати заяву онлайн, онлайн формуляр, записатися онлайн, онлайн термін, онлайн заявление, записаться онлайн, заповнити онлайн анкету, заполнить онлайн анкету, подать заявление онлайн, онлайн запис, '
      + 'запись онлайн, завантажити документи, загрузить документы, електронні послуги, электронные услуги, онлайн портал, електронна заява, запис на термін онлайн, записатися на термін, цифрові послуги, подати онлайн, '
      + 'подать онлайн, заявка через інтернет, заявка через интернет, онлайн антраг, бунд ід, джобцентр онлайн, термін онлайн взяти, термин онлайн, зареєструватися на порталі, зарегистрироваться на портале, '
      + 'електронна реєстрація, завантажити файл заява, дія державні послуги онлайн, госуслуги онлайн',
    tr: 'online başvuru, internetten başvuru, online form, online randevu, e-devlet, online form doldurmak, internetten randevu, randevu almak online, belge yüklemek, evrak yüklemek, dijital başvuru, online hizmetler, '
      + 'online başvuru yardımı, internetten form doldurma, online portal' },
  { code: 'E_ID', wider: 'ONLINE_APPLICATIONS',
    de: 'Online-Ausweis, eID, elektronischer Personalausweis, eID-Karte, AusweisApp, PIN Personalausweis, elektronischer Identitätsnachweis, Online-Ausweisfunktion, digitaler Ausweis, PIN vergessen Ausweis, eID-Funktion, '
      + 'Online-Funktion Personalausweis, PIN-Brief, PIN für Ausweis, PIN zurücksetzen Ausweis, Ausweis-App, AusweisApp2, Identität online nachweisen, sich online ausweisen, Ausweis mit Handy, digital ausweisen, '
      + 'Online-Ausweisen, elektronischer Aufenthaltstitel online, Ausweis freischalten, Onlinefunktion, Chip im Ausweis, PIN setzen, sechsstellige PIN, digitale Identität, eID-Chip, Kartenlesegerät, Unionsbürger eID, '
      + 'Ausweis auslesen',
    en: 'e-id, electronic id, online id card, digital identity, id card pin, online identification, activate online id function, id app, prove identity online, electronic identity card, reset id pin, online id',
    ar: 'هوية الكترونية, الهوية الرقمية, بطاقة هوية الكترونية, تفعيل الهوية الالكترونية, رمز الهوية, الهوية الالكترونية, تطبيق الهوية',
    uk: 'електронне посвідчення, електронний паспорт, цифрове посвідчення, электронное удостоверение, активувати електронне посвідчення, пін-код посвідчення, пин-код удостоверения, цифровая идентификация, '
      + 'електронна ідентифікація, онлайн ідентифікація, цифровое удостоверение, пін код аусвайса, пин код аусвайса, онлайн аусвайс, онлайн-аусвайс, електронний підпис, электронная подпись, цифрова ідентичність, '
      + 'активировать аусвайс, електронна карта',
    tr: 'elektronik kimlik, dijital kimlik, e-kimlik, kimlik pin kodu, online kimlik, kimlik uygulaması, elektronik kimlik kartı, kimlik doğrulama online' },
  { code: 'INTERNET_ACCESS',
    de: 'Internetzugang, WLAN, freies WLAN, Internetcafé, Computer benutzen, Internet, Computerplatz, öffentlicher Computer, Freifunk, Wi-Fi, kostenloses Internet, PC-Arbeitsplatz, kein Internet zu Hause, '
      + 'Computer spenden, Laptop Spende, kostenloses WLAN, gratis WLAN, öffentliches WLAN, WLAN-Hotspot, WLAN für alle, offenes WLAN, kein WLAN, ins Internet gehen, ins Internet kommen, Internet nutzen, '
      + 'Internet benutzen, Internetplatz, Internetplätze, Internetplätze für Besucher, Computerarbeitsplatz, Computerarbeitsplätze, PC-Arbeitsplätze, PC nutzen, Computer nutzen, Computer zur Verfügung, '
      + 'habe keinen Computer, habe keinen Laptop, Surfplatz, Internet-Terminal, Internetstation, Internetanschluss, Internetvertrag, Internet zu teuer, Breitband, Breitbandausbau, Glasfaser, Glasfaserausbau, '
      + 'Mobilfunk, Funkloch, Handy aufladen, Handy laden, kein Netz, kein Datenvolumen, Internet weg, Router, Internet zu Hause anmelden, Handytarif, Gratis-Internet, Surfen, freier Internetzugang, '
      + 'Rechner nutzen, Internetarbeitsplatz, Steckdose, Handy leer, Powerbank, PC-Platz',
    en: 'internet access, free wifi, wi-fi, internet, use a computer, public computer, no internet at home, wlan, public wifi, wifi hotspot, free internet, use the internet, computers for public use, where can i use a computer, '
      + 'i have no computer, internet terminal, charge my phone, broadband, fibre internet, internet connection, internet contract, no wifi at home, internet café, computer to use, internet for refugees, need internet',
    ar: 'انترنت, واي فاي, واي فاي مجاني, انترنت مجاني, استخدام كمبيوتر, الانترنت, واي فاي عام, نت مجاني, وين في نت, ما عندي انترنت, ما عندي كمبيوتر, استعمال كمبيوتر, شحن الموبايل, نت, وايفاي, خط انترنت, كمبيوتر عام, الياف ضوئية',
    uk: "інтернет, вай-фай, безкоштовний вайфай, доступ до інтернету, громадський комп'ютер, интернет, бесплатный wi-fi вайфай, безкоштовний інтернет, бесплатный интернет, де є вайфай, где есть вайфай, вайфай, "
      + "бесплатный вайфай, вай фай, користуватися комп'ютером, пользоваться компьютером, немає інтернету, нет интернета, немає комп'ютера, зарядити телефон, зарядить телефон, інтернет вдома, оптоволокно, "
      + "громадський інтернет, підключення інтернету, вайфай де, вай-фай бесплатно, интернет дома, підключити інтернет, подключить интернет, комп'ютер скористатися, воспользоваться компьютером, нет компьютера, "
      + 'компьютерный зал, роутер, інтернет кафе, интернет кафе, зарядка для телефону',
    tr: 'internet, internet erişimi, ücretsiz wifi, wifi, kablosuz internet, internet kafe, ücretsiz internet, bedava internet, bedava wifi, kablosuz ağ, internetim yok, bilgisayarım yok, bilgisayar kullanabileceğim yer, '
      + 'telefon şarj, evde internet, fiber internet, internet bağlantısı, herkese açık bilgisayar, wlan, evde internet yok, bilgisayar kullanacak yer, internete girmek, internet lazım' },
  { code: 'DEVICE_DONATION', wider: 'INTERNET_ACCESS',
    de: 'gespendete Laptops, gespendete Computer, gebrauchte Laptops, gebrauchte Computer, gebrauchte Handys, Laptops für Bedürftige, Computer für Bedürftige, kostenloser Laptop, Laptop für Schüler, '
      + 'Laptop für Kinder, Tablet für Schüler, kein Laptop für die Schule, Computerspende, Computerspenden, Laptop spenden, Handyspende, Hey Alter, Notebooks aufbereiten, aufbereitete Computer, '
      + 'ausgemusterte Computer, Tablets verleihen, Leihgeräte, Leih-Laptop, Laptop ausleihen, Tablet ausleihen, digitale Endgeräte, Computer günstig, Labdoo, brauche einen Laptop, kein Geld für Laptop, '
      + 'Computer geschenkt, PC gespendet, wiederaufbereitete Geräte, alte Handys sammeln, Hardware spenden, Tablet geschenkt, Drucker gespendet, refurbished, Geräte für Schüler, IT-Spende, Laptop geschenkt, '
      + 'Computer umsonst, gebrauchter Laptop, kostenloser Computer, billiger Laptop, Laptop bekommen, PC-Spende, Notebook, aufgearbeitete Notebooks, Rechner umsonst, Laptop umsonst, gebrauchter PC, '
      + 'Laptop günstig, Rechner für Schüler, gespendete Rechner',
    en: 'donated laptops, donated computers, free laptop, free computer, refurbished computers, laptop for school, laptop for pupils, borrow a laptop, borrow a tablet, donate a computer, second-hand computers, '
      + 'loan devices, need a laptop, old computers for free, laptop for my child, tablet for school, no computer at home, cheap computer, cheap laptop, used computer',
    ar: 'لابتوب مجاني, كمبيوتر مجاني, لابتوب للمدرسة, اجهزة مستعملة, استعارة لابتوب, تبرع بكمبيوتر, لابتوب مستعمل, لابتوب للطلاب',
    uk: "безкоштовний ноутбук, бесплатный ноутбук, ноутбук для школи, ноутбук для школы, ноутбук для навчання, подарований комп'ютер, б/у комп'ютер, старі комп'ютери, позичити ноутбук, бесплатный компьютер, "
      + "потрібен ноутбук, нужен ноутбук, ноутбук в подарунок, ноутбук даром, планшет для дитини, планшет для ребенка, комп'ютер безкоштовно, ноутбук для учебы, позичити планшет, телефон безкоштовно отримати, "
      + "старый компьютер отдать, планшет для навчання",
    tr: 'ücretsiz laptop, ücretsiz bilgisayar, bağış laptop, okul için laptop, ikinci el bilgisayar, ödünç laptop, öğrenci için tablet, bağışlanan bilgisayar, çocuğuma laptop, okul için tablet, bilgisayarım yok, bilgisayar bağışı, '
      + 'laptop lazım, ucuz bilgisayar, öğrenciye bilgisayar' },
  { code: 'PRINTING', wider: 'INTERNET_ACCESS',
    de: 'drucken, kopieren, Kopierer, Drucker, Dokumente drucken, scannen, Ausdruck, Kopien machen, Copyshop, ausdrucken, Papier drucken, etwas ausdrucken, Bewerbung drucken, Unterlagen kopieren, '
      + 'Unterlagen drucken, Dokumente kopieren, Papiere kopieren, wo drucken, Druckmöglichkeit, Drucken und Kopieren, Kopiergerät, Kopierservice, Scanner, einscannen, Dokument scannen, Fax schicken, faxen, '
      + 'Faxgerät, laminieren, Fotokopie, Kopien, Passfoto Automat, Laserdrucker, Druckerei, vom Handy drucken, Plotter, keinen Drucker, Drucker leer, muss was ausdrucken, Bescheid kopieren, Ausweis kopieren, '
      + 'Blatt drucken, Farbkopie, Bewerbungsfotos, USB-Stick drucken, Druckservice, Vervielfältigen, PDF erstellen, Passfoto',
    en: 'print, copy, photocopy, printer, scan documents, print documents, where can i print, where can i copy, photocopies, make copies, copy documents, print from phone, scanning, scanner, fax, send a fax, print my application, '
      + 'copy shop, copier, print a document, print my cv, scan to email',
    ar: 'طباعة, نسخ, تصوير اوراق, طابعة, سكانر, وين اطبع, بدي اطبع, طباعة اوراق, نسخ اوراق, تصوير مستندات, ماسح ضوئي, سكنر, فاكس, طباعة مستندات, فوتوكوبي, اطبع ورقة',
    uk: 'друк, роздрукувати, ксерокс, копія документів, сканувати, распечатать, принтер, ксерокопия, де роздрукувати, где распечатать, роздрукувати документи, распечатать документы, зробити копію, сделать копию, копіювати, '
      + 'сканер, отсканировать, факс, друкарка принтер, принтер копір, ксерокопія, відсканувати, копия документов, роздрукувати документ, распечатать документ, копія паспорта, копия паспорта, немає принтера, нет принтера, '
      + 'зробити ксерокс, сделать ксерокс, ксерокопію зробити, надрукувати резюме, напечатать, копировать, печать документов, ламінування',
    tr: 'yazdırma, fotokopi, çıktı almak, yazıcı, tarama, nerede yazdırabilirim, belge yazdırma, fotokopi çektirmek, belge tarama, tarayıcı, faks, kopya çekmek belge, baskı almak, evrak fotokopi, yazıcıdan çıktı, fotokopi çekmek, '
      + 'belge yazdırmak, evrak taramak, cv çıktısı' },
  { code: 'ONLINE_SAFETY',
    de: 'Sicherheit im Internet, Datenschutz, Internetbetrug, Enkeltrick, Phishing, Passwort, sicher im Netz, Passwörter, Fake News, Virus Computer, gehackt, Onlinebetrug, Schockanruf, Cybersicherheit, Fakeshop, '
      + 'Datensicherheit, Betrug im Internet, im Internet betrogen, online betrogen, Betrüger am Telefon, Telefonbetrug, WhatsApp-Betrug, falscher Polizist, falsche Polizisten, Trickbetrug, Love Scamming, Abzocke im Internet, '
      + 'Abofalle, Abofallen, Konto gehackt, Handy gehackt, Passwort vergessen, sichere Passwörter, Daten schützen, persönliche Daten im Netz, Spam, verdächtige Mail, verdächtige E-Mail, Sicherheit am PC, Sicher surfen, '
      + 'sicher online, Internetsicherheit, IT-Sicherheit, Virenschutz, Trojaner, Identitätsdiebstahl, Online-Banking sicher, Online-Shopping sicher, sicher einkaufen im Internet, falsche Gewinnversprechen, Falschmeldungen, '
      + 'Cybercrime, Cybergrooming, Datenschutzbeauftragte, Urheberrecht, komische SMS, falsche Nachricht, Betrug per WhatsApp, hallo Mama neue Nummer, Geld überwiesen an Betrüger, auf Link geklickt, Konto leer geräumt, '
      + 'falsche Bank Mail, Paket SMS, Sicherheit im Netz, Passwortmanager, Privatsphäre, Datenklau, Betrugsmaschen, Vortrag Enkeltrick, Antivirus, Hacker',
    en: 'online safety, internet safety, data protection, phishing, password, online fraud, hacked, fake news, cyber security, internet fraud, scam, scams, scammed online, scam call, fraud on the phone, romance scam, '
      + 'my account was hacked, forgot password, suspicious email, spam, protect my data, virus on computer, secure passwords, online banking safety, identity theft, fake shop, cybergrooming, safe online, internet scam, '
      + 'whatsapp scam, fake message, password safe, antivirus',
    ar: 'امان الانترنت, حماية البيانات, احتيال الكتروني, كلمة السر, اختراق, هكر, نصب عبر الانترنت, احتيال, نصبوا علي بالنت, نسيت كلمة السر, حسابي مخترق, تهكر حسابي, رسالة مشبوهة, فيروس كمبيوتر, احتيال هاتفي, سرقة البيانات, '
      + 'كلمة المرور, الامان على الانترنت, اخبار كاذبة',
    uk: 'безпека в інтернеті, захист даних, інтернет-шахрайство, пароль, фішинг, зламали акаунт, безопасность в интернете, взломали, шахраї, мошенники, шахрайство в інтернеті, мошенничество в интернете, обдурили в інтернеті, '
      + "обманули в интернете, зламали телефон, взломали аккаунт, забув пароль, забыл пароль, підозрілий лист, телефонні шахраї, телефонные мошенники, вірус на комп'ютері, кібербезпека, кибербезопасность, фейки, "
      + 'персональні дані, защита данных, спам, підозріла смс, смс від банку, обман по телефону, розвели на гроші, развели на деньги, вкрали гроші з картки, сняли деньги с карты, украли деньги с карты, аккаунт зламали, '
      + 'взломали телефон, взломали вотсап, шахраї телефоном, лжеполицейский, фишинг, лохотрон, защита паролей, забули пароль, вирус на компьютере',
    tr: 'internet güvenliği, veri koruma, internet dolandırıcılığı, şifre, kimlik avı, internette dolandırıldım, dolandırıcılık, telefon dolandırıcılığı, hesabım çalındı, hesabım hacklendi, şifremi unuttum, virüs bilgisayar, '
      + 'sahte haber, şüpheli mail, siber güvenlik, kişisel verilerin korunması, güvenli internet, online dolandırıcılık, parola, hacklendi, sahte mesaj, whatsapp dolandırıcılığı, şifre güvenliği, kimlik hırsızlığı, sahte link' },
  { code: 'MEDIA_LITERACY',
    de: 'Medienkompetenz, Medienbildung, Medienpädagogik, Kinder und Medien, Bildschirmzeit, Social Media, Medienerziehung, Instagram, TikTok, Jugendmedienschutz, Offener Kanal, Medienzentrum, Medienwerkstatt, '
      + 'Podcast, Videoworkshop, Radio machen, Videospiele Kinder, Kind zu viel am Handy, Kind ständig am Handy, zu viel Handy, Kind hängt am Handy, zockt zu viel, Kind zockt nur, Zocken, Computerspiele Kinder, '
      + 'Handyzeit, Handynutzung Kinder, Handyregeln, Mediennutzung, Medienkonsum, Medienscouts, Medienprojekt, Medienprojekte, Elternabend Medien, Elternabend zu Medien, Umgang mit Medien, '
      + 'Umgang mit digitalen Medien, digitale Medien in der Familie, digitale Medien, Kinder im Internet, Internet-ABC, Klicksafe, Eltern-Medien-Beratung, Eltern Medien Trainer, Smartphone Kinder erstes Handy, '
      + 'erstes Handy, Cybermobbing vorbeugen, Filmprojekt, Filmworkshop, Trickfilm, Trickfilmwerkstatt, Film drehen, Videos drehen, Radioprojekt, Bürgerradio, Bürgerfunk, Jugendredaktion, Schülerzeitung, '
      + 'Medienpädagogin, Medienpädagoge, Kreismedienzentrum, Medienausleihe, YouTube, Snapchat, Influencer, sitzt nur vorm Handy, nur am Zocken, Konsole, Minecraft, Roblox, Fortnite, Handyverbot, Klassenchat, '
      + 'WhatsApp-Gruppe Klasse, soziale Netzwerke, Medienführerschein, Elterninfo Internet, Kinderschutz im Netz, Medienwelt, kritischer Umgang mit Medien, Fake erkennen, Podcast produzieren, Kinderfernsehen, '
      + 'Bildschirmfrei, Medienzeit, Kind spielt nur am Computer, Kind am Tablet, hängt nur am Handy, Sohn nur am Handy, immer am Handy',
    en: 'media literacy, children and media, screen time, social media, media education, podcast workshop, my child is always on the phone, too much phone, child plays too many video games, '
      + 'phone rules for children, children on the internet, media use, first smartphone for child, parents evening about media, film workshop, make a film, radio project, animation film, media project, youtube, '
      + 'digital media, safe internet for children, child on phone all day, kids and internet, always on the phone',
    ar: 'تربية اعلامية, الاطفال والانترنت, وسائل التواصل, وقت الشاشة, تيك توك, ابني كل الوقت على الموبايل, ابني على الموبايل, العاب الكترونية اطفال, الاطفال والموبايل, استخدام الموبايل للاطفال, ورشة فيلم, يوتيوب, ابني مدمن العاب, '
      + 'الوسائط الرقمية, قواعد الموبايل للاطفال, مشروع اعلامي, راديو الشباب',
    uk: 'медіаграмотність, діти та інтернет, соціальні мережі, екранний час, медиаграмотность, дети и гаджеты, дитина постійно в телефоні, ребенок постоянно в телефоне, діти і гаджети, діти і телефони, забагато ігор, '
      + 'ребенок играет в игры, тікток, ютуб, ютюб, дитина в інтернеті, ребенок в интернете, медіапроєкт, фільм зняти майстерня, радіо проєкт, медіаосвіта, цифрові медіа, соцмережі, социальные сети, соцсети, экранное время, '
      + "дитина сидить в телефоні, ребенок сидит в телефоне, дитина грає в комп'ютер, ребенок играет в компьютер, тикток, обмежити телефон дитині, ограничить телефон ребенку, роблокс, майнкрафт, дитина і планшет, инстаграм, "
      + 'інстаграм, медіаосвіта для батьків, интернет и дети, кібербезпека дітей, блогер, монтаж видео',
    tr: 'medya okuryazarlığı, çocuk ve medya, sosyal medya, ekran süresi, çocuğum hep telefonda, çocuğum çok telefonda, çocuk çok oyun oynuyor, çocuklar ve internet, çocuk ve telefon, dijital medya, film atölyesi, youtube, tiktok, '
      + 'radyo projesi, medya eğitimi, medya kullanımı, çocuk ekran' },
  { code: 'ONLINE_ADVICE',
    de: 'Onlineberatung, Chatberatung, E-Mail-Beratung, Beratung per Chat, Videoberatung, anonyme Onlineberatung, Beratung per Video, mbeon, Beratung per WhatsApp, telefonische Beratung, Beratung am Telefon, '
      + 'Hotline, per Chat schreiben, mit jemandem chatten, chatten mit Berater, Chat-Beratung, Chat mit Beraterin, Messenger-Beratung, Mailberatung, per Mail beraten, Beratung online, online beraten lassen, '
      + 'digitale Beratung, Beratung per Telefon, Beratung per Mail, Telefonberatung, Beratungstelefon, Infotelefon, Sorgentelefon, Servicetelefon, Telefonsprechstunde, anonym im Internet beraten, anonym chatten, '
      + 'Blended Counseling, Videochat Beratung, Videokonferenz Beratung, Onlinesprechstunde, Beratungsapp, Beratung von zu Hause, DigiSucht, Beratungsplattform, Rufnummer rund um die Uhr, möchte lieber schreiben, '
      + 'lieber anrufen, per Mail fragen, Telefonnummer für Beratung, anonyme Beratung im Netz, Online beraten, Chat für Ratsuchende, Beratung via Zoom, Videosprechstunde Beratung, kostenfreies Telefon, '
      + 'WhatsApp-Beratung, Ratsuchende schreiben, Beratung im Internet, anonym schreiben',
    en: 'online advice, chat advice, online counselling, video counselling, advice by phone, hotline, chat with a counsellor, advice by email, counselling by email, advice via whatsapp, telephone advice, telephone counselling, '
      + 'advice from home, video advice, anonymous chat, helpline, phone line advice, advice online',
    ar: 'استشارة اونلاين, استشارة عبر الانترنت, استشارة هاتفية, محادثة مع مستشار, استشارة بالواتساب, استشارة بالفيديو, استشارة بالهاتف, دردشة مع مستشار, خط ساخن, استشارة بالايميل, استشارة مجهولة عبر الانترنت, رقم للاستشارة, الخط الساخن',
    uk: 'онлайн консультація, чат консультація, консультація по телефону, гаряча лінія, онлайн консультация, горячая линия, консультація онлайн, консультация онлайн, чат з консультантом, чат с консультантом, '
      + 'консультація у вотсап, відеоконсультація, видеоконсультация, телефонна консультація, телефонная консультация, анонімний чат, телефон довіри, телефон доверия, консультація по пошті, консультація по вайберу, '
      + 'консультація в чаті, консультация в чате, написати консультанту, написать консультанту, подзвонити і порадитись, позвонить и посоветоваться, телефонна лінія, телефонная линия, консультация по видео, '
      + 'поговорить онлайн, психолог онлайн чат, месенджер консультація',
    tr: 'online danışmanlık, telefonla danışma, sohbetle danışma, danışma hattı, online danışma, chat danışmanlık, whatsapp danışmanlık, telefonla danışmanlık, görüntülü danışmanlık, e-posta ile danışma, anonim sohbet, '
      + 'telefon hattı, yardım hattı, evden danışmanlık' },
  { code: 'DIGITAL_HEALTH', wider: 'ONLINE_APPLICATIONS',
    de: 'elektronische Patientenakte, ePA, E-Rezept, Gesundheits-App, Telemedizin, Videosprechstunde, Doctolib, Onlinetermin Arzt, digitale Gesundheitsakte, E-Rezept einlösen, elektronisches Rezept, ePA einrichten, '
      + 'Arzttermin online, Arzttermin online buchen, Onlinearzt, Arzt per Video, digitale Gesundheit, digitale Gesundheitsanwendung, DiGA, Gesundheitskarte App, Videosprechstunde Arzt, Telearzt, Krankschreibung online, '
      + 'Telenotarzt, App auf Rezept, Gesundheitskompetenz digital, digitaler Impfpass, Rezept übers Handy, Arzt per App, Gesundheitsakte, digitales Rezept, Online-Termin beim Arzt, Patientenakte ansehen, 116117 App, '
      + 'Kassen-App, Gesundheits-ID, Gesundheitsapps, Onlinerezept',
    en: 'electronic patient record, e-prescription, health app, telemedicine, video consultation with doctor, doctor appointment online, book doctor online, online doctor, doctor by video, digital health, '
      + 'electronic prescription, sick note online, health record app, digital health apps, video consultation',
    ar: 'ملف المريض الالكتروني, وصفة الكترونية, استشارة طبية بالفيديو, موعد طبيب اونلاين, حجز موعد عند الطبيب اونلاين, طبيب اونلاين, الوصفة الالكترونية, تطبيق صحي, دكتور عبر الفيديو, الصحة الرقمية, السجل الصحي الالكتروني',
    uk: 'електронна медична картка, електронний рецепт, телемедицина, онлайн лікар, электронный рецепт, запис до лікаря онлайн, запись к врачу онлайн, онлайн-лікар, врач онлайн, электронная медкарта, '
      + "електронна картка пацієнта, телемедицина онлайн, відеоконсультація лікаря, доктоліб, видеоконсультация врача, цифрове здоров'я, електронна карта пацієнта, запис через доктоліб, докторлиб, доктолиб, рецепт онлайн, "
      + 'онлайн рецепт, цифровая карта пациента, медичний додаток, приложение больничной кассы, додаток страхової, лікар по відео, епа картка',
    tr: 'elektronik hasta dosyası, e-reçete, tele tıp, online doktor, online doktor randevusu, doktor randevusu internetten, elektronik reçete, görüntülü doktor, dijital sağlık, sağlık uygulaması, doctolib, telefonda doktor' },
  { code: 'PROGRAMMING', wider: 'COMPUTER_COURSE',
    de: 'Programmieren, Programmierer werden, Programmierkurs Erwachsene, Webseite erstellen, Website erstellen, Homepage erstellen, Webdesign, Python, Softwareentwicklung, IT-Ausbildung, IT-Schulung, '
      + 'App programmieren, Hackathon, WordPress, Künstliche Intelligenz, KI-Kurs, KI, ChatGPT, KI im Alltag, Bildbearbeitung, Fotos bearbeiten, Videoschnitt, digitale Fotografie, Fotobuch erstellen, '
      + 'Code schreiben, Programmiersprache, App entwickeln, IT lernen, Homepage für Verein, Java, HTML, Datenbank, künstliche Intelligenz verstehen, KI-Werkstatt, Prompten, Drohne, Games entwickeln, '
      + 'digitale Bilder, Coding, Webseite bauen, Programmierkurs, Informatik',
    en: 'programming, coding course, learn coding, make a website, web design, it training, become a programmer, artificial intelligence, ai course, chatgpt, photo editing, video editing, software development, '
      + 'coding',
    ar: 'برمجة, كورس برمجة, تصميم مواقع, ذكاء اصطناعي, الذكاء الاصطناعي, تعديل الصور, مونتاج فيديو, مطور برامج, تصميم موقع',
    uk: 'курси програмування, курсы программирования, айті курси, it курси, створити сайт, создать сайт, штучний інтелект, искусственный интеллект, обробка фото, обработка фото, монтаж відео, вебдизайн, програміст, '
      + 'программист, стати програмістом, стать программистом, пайтон, верстка сайтів, ит курсы, айти курсы, чатгпт, чат gpt джіпіті, нейросети, веб-дизайн, фотошоп, розробка ігор, создание игр',
    tr: 'programlama, yazılım kursu, web sitesi yapmak, yapay zeka, fotoğraf düzenleme, video düzenleme, yazılım öğrenmek, web tasarım' },
  { code: 'DIGITAL_COMMUNITY',
    de: 'digitales Ehrenamt, Digitalisierung im Verein, digitaler Verein, Online-Tools für Vereine, Hilfe bei Videokonferenzen, Zoom erklären, Dorf-App, Bürger-App, DorfFunk, Nachbarschafts-App, Integreat, Landkreis-App, '
      + 'Integrations-App, smarte Region, Smart City, Smart Region, Mängelmelder, App für das Dorf, Heimat-App, Crossiety, Online-Plattform für Nachbarn, digitales Dorf, Vereins-Software, Cloud für Vereine, Online-Abstimmung, '
      + 'digitale Nachbarschaft, Bürgerplattform, digitales schwarzes Brett',
    en: 'online volunteering, digital tools for associations, village app, county app, app for newcomers, smart city',
    ar: 'تطبيق للوافدين, تطبيق البلدية, مدينة ذكية, تطبيق انتغريت',
    uk: 'додаток громади, приложение для приезжих, додаток для новоприбулих, розумне місто, додаток міста, городское приложение, додаток для біженців, інтегреат, интегреат, чат громади, цифрове село, телеграм канал міста',
    tr: 'belediye uygulaması, yeni gelenler için uygulama, akıllı şehir, dijital gönüllülük' },
];
