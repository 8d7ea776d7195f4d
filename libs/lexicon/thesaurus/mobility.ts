import { type Concept } from './concept.js';

/** Words about buses, trains, cars, bicycles and being taken along. */
export const mobilityConcepts: readonly Concept[] = [
  { code: 'PUBLIC_TRANSPORT',
    de: 'Bus, Bahn, Zug, Fahrplan, ÖPNV, öffentlicher Nahverkehr, Busverbindung, Haltestelle, Bahnhof, Nahverkehr, Straßenbahn, S-Bahn, Verkehrsverbund, wann fährt der Bus, Bus und Bahn, Buslinie, Mobilitätszentrale, '
      + 'Busfahrplan, Fahrplanauskunft, mit dem Bus fahren, Busse und Bahnen, Regionalbahn, U-Bahn, Bushaltestelle, Zugverbindung, Verkehrsbetriebe, Bus fahren lernen, Verspätung Bus, Busunternehmen, Linienbus, Nachtbus, '
      + 'Schienenersatzverkehr, wie komme ich mit dem Bus, Bahnfahren, Kundenzentrum Verkehrsbetrieb, Bahnhofsmission Umsteigehilfe, Fahrgastberatung, komme nicht weg vom Dorf, letzter Bus, Bus kommt nicht, Umsteigen, '
      + 'Verbindung suchen, ÖPNV-Auskunft, Busbahnhof, Stadtbus, Schnellbus, Abfahrt, Mobilitätsberatung',
    en: 'bus, train, public transport, timetable, bus stop, train station, tram, bus connection, bus timetable, when does the bus leave, train connection, bus line, underground, travel by bus, take the train, local transport, '
      + 'night bus, bus company, regional train, buses, trains, get to town by bus, how to get there by bus, subway, route planner, last bus, first bus, metro, transit, commuter train, bus app, train cancelled, delay train, s-bahn',
    ar: 'باص, قطار, مواصلات, مواصلات عامة, محطة, حافلة, القطار, مواعيد الباص, ترام, محطة القطار, مواعيد القطار, موقف الباص, خط الباص, متى يجي الباص, مترو, النقل العام, وسائل النقل, كيف روح بالباص, محطة الباص',
    uk: 'автобус, поїзд, громадський транспорт, розклад, зупинка, вокзал, електричка, трамвай, поезд, общественный транспорт, расписание автобусов, остановка, розклад автобусів, автобусна зупинка, залізниця, метро, '
      + 'як доїхати автобусом, маршрут автобуса, как доехать, автобусная остановка, электричка, расписание поездов, железная дорога, маршрутка, коли автобус, когда автобус, як доїхати, розклад поїздів, маршрут, '
      + 'маршрут автобуса город, бус, банхоф, халтештелле, автовокзал, залізничний вокзал, железнодорожный вокзал, автобус не приходит, пересадка',
    tr: 'otobüs, tren, toplu taşıma, sefer saatleri, durak, tren istasyonu, tramvay, otobüs saatleri, otobüs durağı, metro, tren saatleri, otobüse binmek, otobüs hattı, banliyö treni, ulaşım bilgisi, otobüsle nasıl gidilir, '
      + 'otobüs kaçta, son otobüs, tren kaçta, bus saatleri, s-bahn, tren rötar, otogar, otobüs nerede' },
  { code: 'CHEAPER_TICKETS', wider: 'PUBLIC_TRANSPORT',
    de: 'ermäßigte Fahrkarten, Deutschlandticket, Sozialticket, Fahrkarte, Ticket, Monatskarte, Fahrschein, Monatsticket, Schülerticket, Seniorenticket, günstige Fahrkarte, Busticket, 49-Euro-Ticket, 58-Euro-Ticket, '
      + 'Fahrkartenautomat, Jobticket, Wertmarke, Fahrkarte zu teuer, billig Bus fahren, kostenlos Bus fahren, Bus und Bahn ermäßigt, ermäßigtes Monatsticket, Mobilitätsticket, BahnCard, Freifahrt, '
      + 'Freifahrt für Schwerbehinderte, Schwarzfahren, Fahrkarte kaufen, Wochenkarte, Azubiticket, Semesterticket, Seniorenkarte, Abo Bus, Fahrpreisermäßigung, Fahrtkostenzuschuss, Fahrtkosten, Bus ist zu teuer, '
      + 'Karte für Bus, Fahrkarte für Arme, Fahren umsonst, Ticket vom Jobcenter, Schwarzfahren Strafe, Fahrkartenkauf, Fahrkarte Ermäßigung',
    en: 'cheap tickets, ticket, deutschlandticket, social ticket, monthly pass, bus ticket, train ticket, discounted travel, bus fare, bus ticket too expensive, free bus travel, student ticket, senior ticket, '
      + 'travel costs, travel allowance, season ticket, railcard, germany ticket, transit pass, bus pass, monthly ticket, job ticket, cheap train, ticket for seniors, 49 euro ticket, student bus pass, '
      + 'reduced fare, free ride disabled, cannot afford bus, bahncard, season tickets, fined without ticket, cheap bus',
    ar: 'تذكرة, تذاكر, تذكرة شهرية, بطاقة قطار, تذكرة المانيا, كرت باص, تذكرة رخيصة, تذكرة مخفضة, بطاقة باص, تذكرة الباص غالية, تكاليف المواصلات, بطاقة مواصلات, دويتشلاند تيكت, تذاكر مخفضة, تذكرة طلاب, تذكرة قطار',
    uk: 'квиток, проїзний, проїзний квиток, квитки, дойчландтікет, соціальний квиток, дешевий проїзд, билет, проездной, билет на автобус, дойчландтикет, проїзд дорогий, безкоштовний проїзд, пільговий проїзд, '
      + 'студентський квиток, витрати на проїзд, льготный проезд, бесплатный проезд, билет на поезд, социальный билет, стоимость проезда, квиток на автобус, квиток на поїзд, проїзд безкоштовно, проезд бесплатно, '
      + 'дойчланд тикет, дойчланд тікет, тикет, тікет, проїзний для пенсіонерів, проездной для пенсионеров, зайцем штраф, проїзний від джобцентру, дешевый проезд',
    tr: 'bilet, aylık bilet, indirimli bilet, sosyal bilet, otobüs bileti, tren bileti, almanya bileti, otobüs kartı, bilet pahalı, ücretsiz ulaşım, öğrenci bileti, yol parası, indirimli ulaşım, yaşlı bileti, '
      + 'ulaşım masrafı, abonman, ucuz bilet, 49 euro bilet, öğrenci kartı otobüs, ucuz tren, yaşlılara bilet, biletsiz yakalandım, bahncard, iş bileti, aylık kart' },
  { code: 'SCHOOL_TRANSPORT', wider: 'PUBLIC_TRANSPORT',
    de: 'Schulbus, Schülerbeförderung, Schülerverkehr, Schulweg, Schülerfahrkarte, Weg zur Schule, Busbegleiter, Schülerlotsen, Schulwegbegleitung, Schulbusverkehr, Fahrkarte zur Schule, Schulweg zu weit, '
      + 'Schülermonatskarte, Schülerspezialverkehr, Fahrtkosten Schule, Schulwegkosten, Schulwegsicherheit, Walking Bus, Laufbus, Busschule, Elterntaxi, Kind kommt nicht zur Schule, Schulbus zu voll, '
      + 'Taxi zur Schule, Fahrdienst Förderschule, Schulwegplan, Fahrtkosten Schüler, Schulwegtraining, Fahrkosten Schule',
    en: 'school bus, transport to school, way to school, school ticket, walk to school, school transport, pupil travel, school travel costs, walking bus, safe way to school, pupil ticket',
    ar: 'باص المدرسة, نقل الطلاب, الطريق الى المدرسة, مواصلات المدرسة, توصيل الى المدرسة, تذكرة الطالب',
    uk: 'шкільний автобус, перевезення учнів, дорога до школи, школьный автобус, як дістатися до школи, проїзд до школи, учнівський проїзний, проезд в школу, школьный проездной, подвоз детей в школу, автобус до школи, '
      + 'автобус в школу, довезти дитину до школи, довезти ребенка до школы, проїзний школяра, шульбус, безпечна дорога до школи, школа далеко',
    tr: 'okul servisi, okul otobüsü, okul yolu, öğrenci servisi, okula ulaşım, okul servis ücreti, okula nasıl gider' },
  { code: 'COMMUNITY_BUS', wider: 'PUBLIC_TRANSPORT',
    de: 'Bürgerbus, Rufbus, Anrufsammeltaxi, AST, On-Demand-Bus, Dorfbus, Gemeindebus, Bürgerauto, Anruflinientaxi, Ruftaxi, Bus auf Bestellung, Bus bestellen, Kleinbus mit ehrenamtlichen Fahrern, '
      + 'ehrenamtliche Fahrer, Seniorenbus, Mitfahr-Bus, Sammeltaxi, AnrufBus, Bedarfsverkehr, Flexibus, Anruf-Linien-Taxi, Dorf ohne Bus, Mobil im Dorf, Fahrer gesucht Bürgerbus, kleiner Bus im Dorf, Bus rufen, '
      + 'Bus anrufen, Ehrenamtliche fahren Bus, Fahrt anmelden, bestellbarer Bus, Shuttle, Anruf-Bus, Mitfahrbank, vom Dorf in die Stadt, vom Dorf wegkommen, ohne Auto auf dem Dorf, Rufauto, Einkaufsbus, '
      + 'Bus für Senioren, Mitfahrbänke, kein Bus am Abend, abends kein Bus, kommt kein Bus, abends vom Sport nach Hause, Fahrt bestellen, von Ort zu Ort, Ortsteile verbinden, letzter Bus weg',
    en: "community bus, dial-a-bus, on-demand bus, village bus, citizens' bus, bus on request, call bus, volunteer drivers, shared taxi, minibus for seniors, no bus in village, dial-a-ride, no bus in the evening, "
      + "without car from village, order a bus",
    ar: 'باص المواطنين, باص تحت الطلب, باص القرية, طلب باص, باص بالاتصال, تاكسي جماعي, سائقين متطوعين',
    uk: 'громадський автобус, автобус за викликом, автобус по вызову, сільський автобус, замовити автобус, маршрутне таксі, водії волонтери, заказать автобус, автобус для пожилых, общественный микроавтобус, рубус, руфбус, '
      + 'бургербус, бюргербус, викликати автобус, вызвать автобус, сільська маршрутка, сельский автобус, автобус на замовлення',
    tr: 'vatandaş otobüsü, çağrılı otobüs, köy otobüsü, otobüs çağırma, dolmuş, gönüllü şoför, yaşlılar otobüsü, köyde otobüs yok' },
  { code: 'TRANSPORT_SERVICE',
    de: 'Fahrdienst, Fahrdienste, Krankentransport, Krankenfahrt, Behindertenfahrdienst, Fahrt zum Arzt, Taxi, jemand fährt mich, Patientenfahrdienst, Beförderungsdienst, Abholservice, Rollstuhltransport, '
      + 'Taxischein, Frauentaxi, Fahrservice, Hol- und Bringdienst, Fahrt zum Krankenhaus, wie komme ich zum Arzt, komme nicht zum Arzt, Arztfahrten, Dialysefahrt, Transportschein, Fahrkosten Krankenkasse, '
      + 'Begleitete Fahrten, Einkaufsfahrten, Senioren fahren, fährt Senioren zum Arzt, Seniorentaxi, Fahrdienst für Menschen mit Behinderung, Rollstuhltaxi, Liegendtransport, Bringdienst zum Arzt, '
      + 'Rollifahrdienst, Jugendtaxi, Abholung von zu Hause, holen ab und bringen zurück, wer fährt mich, kann nicht Auto fahren und muss zum Arzt, Mutter zum Arzt bringen, ins Krankenhaus gefahren, '
      + 'Fahrt zur Therapie, Chemo Fahrt, sitzend transportiert, Tragestuhl, Mietwagen Arzt, Fahrten für Senioren, im Rollstuhl fahren, zum Arzt fahren, zum Krankenhaus kommen, Fahrt zur Dialyse, '
      + 'Fahrten für Menschen mit Behinderung, brauche Fahrt, Rollstuhl Arzt, sitze im Rollstuhl Fahrt, jemand holt mich ab, Rollstuhlfahrer fahren',
    en: 'transport service, driving service, patient transport, lift to the doctor, taxi, wheelchair transport, someone to drive me, ride to hospital, how do i get to the doctor, drive seniors to doctor, '
      + 'patient taxi, wheelchair taxi, pick-up from home, lift to hospital, transport for disabled people, dialysis transport, cab, ride to doctor, driver for elderly, take me to the doctor, '
      + 'transport to dialysis, medical transport, how do i get to hospital, driver to chemotherapy, dial a ride, drive my mother, volunteers drive, drive me to hospital, get to the hospital, need a ride, '
      + 'pick me up',
    ar: 'خدمة نقل, نقل المرضى, تاكسي, توصيل الى الطبيب, نقل ذوي الاعاقة, من يوصلني, كيف روح عند الدكتور, سيارة تاخدني على المشفى, نقل الى المستشفى, تكسي, سيارة نقل مرضى, توصيل كبار السن, توصيل بالسيارة',
    uk: 'транспортна служба, перевезення хворих, таксі, підвезти до лікаря, перевезення людей з інвалідністю, отвезти к врачу, перевозка больных, як доїхати до лікаря, відвезти до лікарні, соціальне таксі, '
      + 'перевезення на візку, вызвать такси, социальное такси, отвезти в больницу, транспорт для инвалидов, как добраться до врача, хто відвезе, кто отвезет, відвезти маму до лікаря, отвезти маму к врачу, таксі до лікаря, '
      + 'такси к врачу, транспорт до лікарні, перевезти лежачого, перевезти лежачего, кранкентранспорт, фардінст, фардинст, підвезти бабусю, подвезти бабушку',
    tr: 'ulaşım hizmeti, hasta nakli, taksi, doktora götürme, engelli taşıma, hastaneye götürme, doktora nasıl giderim, tekerlekli sandalye taksi, hasta taşıma, evden alma, yaşlı taşıma, engelli servisi, beni doktora götürecek, '
      + 'annemi doktora götürecek, taksi çağırmak, hastaneye nasıl giderim, diyalize ulaşım, yaşlıya şoför, doktora taşıma, krankentransport' },
  { code: 'CAR_SHARING',
    de: 'Fahrgemeinschaft, Mitfahrgelegenheit, Carsharing, Mitfahrbank, Auto teilen, Mitfahrer, Mitfahrzentrale, mitfahren, Auto leihen, Pendlerportal, Mitfahrerbank, Auto ausleihen, Auto mieten, Mietwagen, '
      + 'Leihwagen, Dorfauto, E-Carsharing, Gemeinschaftsauto, Auto gemeinsam nutzen, Mitfahrgelegenheit gesucht, Mitfahr-App, Pendler, Pendlernetz, Fahrgemeinschaften bilden, Transporter leihen, Autoverleih, '
      + 'nimmt mich jemand mit, kein Auto und brauche eins, zusammen zur Arbeit fahren, Auto stundenweise, Mitnahme, Auto borgen, Teilauto, Anhalter, Lastenrad leihen',
    en: 'ride sharing, car sharing, carpool, lift share, shared car, car pooling, rent a car, share a car, hire a car, village car, lift to work, commuters, find a ride, borrow a van, rideshare, borrow a car',
    ar: 'مشاركة السيارة, مشاركة ركوب, كارشيرينغ, توصيلة, استئجار سيارة, سيارة مشتركة, توصيلة الى العمل, ايجار سيارة, سيارات للايجار',
    uk: 'спільні поїздки, каршеринг, попутники, карпулінг, попутчики, совместные поездки, блаблакар, орендувати авто, спільне авто, підвезти на роботу, аренда машины, прокат авто, подвезти на работу, взять машину напрокат, '
      + 'підвезти, подвезти, бла бла кар, їхати разом на роботу, ехать вместе на работу, взяти авто напрокат, оренда авто, попутка, машина на час, карпулинг',
    tr: 'araç paylaşımı, yol arkadaşı, araba paylaşma, ortak yolculuk, araba kiralama, ortak araba, işe birlikte gitmek, kiralık araç, araç kiralama' },
  { code: 'DRIVING_LICENCE',
    de: 'Führerschein, Fahrerlaubnis, Fahrschule, Führerschein umschreiben, Fahrprüfung, Führerscheinstelle, MPU, ausländischer Führerschein, Fahrstunden, Theorieprüfung, Führerscheinprüfung, Auto fahren lernen, '
      + 'Führerschein machen, Führerschein verloren, Führerschein weg, Führerschein abgegeben, Führerscheinumtausch, Umschreibung ausländischer Führerschein, internationaler Führerschein, Fahrerlaubnisbehörde, '
      + 'Führerscheinentzug, Führerschein zurück, MPU-Vorbereitung, Punkte in Flensburg, Mofa-Prüfung, Mofa, Begleitetes Fahren, Führerscheinantrag, Fahrstunde, Theorie Führerschein, Fahrlehrer, Führerschein auf Arabisch, '
      + 'Erste-Hilfe-Kurs Führerschein, Lappen weg, Lappen machen, Fahrprüfung nicht bestanden, Führerschein aus Ukraine, Führerschein aus Syrien, Klasse B, LKW-Führerschein, Motorradführerschein, Fahrverbot, '
      + 'Alkohol am Steuer Führerschein, Karteikartenführerschein',
    en: "driving licence, driver's license, driving school, convert driving licence, driving test, learn to drive, foreign driving licence, lost driving licence, exchange driving licence, "
      + "international driving permit, theory test, driving lessons, moped, drive a car in germany, licence withdrawn, driving instructor, driving exam, dmv, driver license, drivers licence, driving permit, "
      + "driving lesson, failed driving test, theory test in arabic, license from my country, syrian driving licence, ukrainian driving licence, turkish driving licence, mpu, medical psychological test, "
      + "führerschein, lost license, truck licence, motorcycle licence, renew licence, fahrschule, driving license",
    ar: 'رخصة قيادة, شهادة سواقة, شهادة قيادة, رخصة سياقة, تبديل شهادة السواقة, مدرسة قيادة, سواقة, تعلم القيادة, سواقة السيارة, تعديل شهادة السواقة, امتحان السواقة, شهادة السواقة, رخصة دولية, مدرسة سواقة, دروس قيادة, '
      + 'فورشاين, سحب الرخصة',
    uk: 'водійські права, посвідчення водія, автошкола, обмін прав, водійське посвідчення, іспит з водіння, права водійські, водительские права, обмен прав, отримати водійські права, обміняти права, '
      + 'здати на права, втратив права, міжнародне посвідчення водія, уроки водіння, получить права, сдать на права, обменять водительское удостоверение, уроки вождения, экзамен по вождению, международные права, '
      + 'лишили прав, фюрершайн, фюрершайн обміняти, фюрершайн поменять, обміняти українські права, обменять украинские права, фаршуле, автошкола російською, автошкола на русском, теория вождения, теорія водіння, '
      + 'мпу, водить машину, водити машину, позбавили прав, права категорія с, поменять права',
    tr: 'ehliyet, sürücü belgesi, ehliyet kursu, sürücü kursu, ehliyet değiştirme, araba sürmeyi öğrenmek, ehliyetimi kaybettim, ehliyet sınavı, ehliyet çevirme, uluslararası ehliyet, direksiyon dersi, teori sınavı, ehliyet almak, '
      + 'ehliyetime el konuldu, türk ehliyeti, führerschein, ehliyetim geçerli mi, ehliyet yenileme, ehliyetim çalındı, türkçe teori sınavı, ehliyet dersleri, direksiyon sınavı, fahrschule, mpu, motosiklet ehliyeti, '
      + 'kamyon ehliyeti, ehliyet iptal' },
  { code: 'VEHICLE_REGISTRATION',
    de: 'Kfz-Zulassung, Auto anmelden, Zulassungsstelle, Kennzeichen, Kfz anmelden, Auto abmelden, Zulassungsbehörde, Fahrzeug ummelden, TÜV, Umweltplakette, Kfz-Steuer, Fahrzeugschein, Autoversicherung, '
      + 'Kfz-Versicherung, Auto ummelden, Auto zulassen, Fahrzeug anmelden, Fahrzeug abmelden, Fahrzeugzulassung, Wunschkennzeichen, Kfz-Kennzeichen, Nummernschild, Kurzzeitkennzeichen, Auto gekauft, '
      + 'Auto gekauft anmelden, Fahrzeugbrief, Hauptuntersuchung, Zulassungsbescheinigung, Anhänger anmelden, Motorrad anmelden, Halterwechsel, Kfz-Zulassungsbehörde, Feinstaubplakette, neues Auto anmelden, '
      + 'Auto verkauft, Auto aus Ausland, Tüv abgelaufen, Versicherung fürs Auto, SF-Klasse, Fahrzeug verkaufen, Straßenverkehrsamt, Fahrzeug zulassen',
    en: 'vehicle registration, register a car, number plate, car registration office, car insurance, car inspection, deregister car, bought a car, licence plate, change car registration, register motorcycle, car documents, '
      + 'vehicle inspection, car tax, register vehicle, car registration, car papers, license plates, sell my car, bought used car, tüv, emissions sticker, register trailer, change owner of car, kfz, zulassungsstelle, dmv car',
    ar: 'تسجيل سيارة, تسجيل السيارة, لوحة سيارة, فحص السيارة, تأمين سيارة, نمرة سيارة, اشتريت سيارة, ترخيص سيارة, ورق السيارة, نقل ملكية السيارة, نمر سيارة, تسجيل موتور, ترسيم سيارة, توف السيارة',
    uk: 'реєстрація автомобіля, реєстрація авто, номерні знаки, техогляд, страховка на авто, регистрация автомобиля, номера на машину, техосмотр, зареєструвати авто, купив машину, номер авто, документи на авто, '
      + 'зняти авто з обліку, зарегистрировать машину, купил машину, снять машину с учета, документы на машину, страховка машины, поставити авто на облік, поставить машину на учет, цуласунг, цулассунгсштелле, тюв, ту машина, '
      + 'євробляха, українські номери, украинские номера, страховка авто, растаможка, розмитнення авто, продав машину',
    tr: 'araç kaydı, araba tescili, plaka, araba sigortası, araç muayenesi, araba aldım, araç tescili, ruhsat, plaka değiştirme, araba kaydettirmek, araç vergisi, motosiklet kaydı, tüv muayene, araba kaydı, araba plakası, kfz, '
      + 'araba satmak, araba üstüme almak, ikinci el araba aldım, tüv, araba sigorta, römork kaydı' },
  { code: 'CYCLING',
    de: 'Fahrrad, Rad, Fahrräder, Fahrradverleih, Radfahren, Radtour, Radweg, E-Bike, Lastenrad, Fahrradspende, ADFC, gebrauchtes Fahrrad, Radfahrer, Bike, Fahrradtour, Radtouren, Rad fahren, Fahrradclub, Radverein, '
      + 'Radgruppe, Radausflug, Radwandern, Radwege, Fahrrad geschenkt, kostenloses Fahrrad, brauche ein Fahrrad, Fahrräder für Geflüchtete, gespendete Fahrräder, Kinderfahrrad, Fahrradanhänger, Fahrradbörse, '
      + 'Fahrradcodierung, Leihrad, Leihräder, Pedelec, Rikscha, Rikschafahrten, Radeln ohne Alter, Stadtradeln, Fahrradparkplatz, E-Scooter, Tandem fahren, kein Rad, Rad gestohlen, Rad leihen, Kinderrad, Radeln, radelt, '
      + 'Radroute, Fahrradhelm, gebrauchtes Rad, Drahtesel, Fahrradgruppe',
    en: "bicycle, bike, cycling, used bike, bike hire, e-bike, bike tour, cargo bike, need a bike, donated bikes, bikes for refugees, rent a bike, rickshaw rides, children's bike, cycle path, cycling club, free bicycle, "
      + 'bike rental',
    ar: 'دراجة, دراجة هوائية, بسكليت, بسكليتة, بايسكل, دراجات, عجلة, بدي بسكليت, دراجة مجانية, دراجات للاجئين, استئجار دراجة, ركوب الدراجات, دراجة كهربائية, درب دراجات, دراجة اطفال',
    uk: 'велосипед, велосипеди, прокат велосипедів, їздити на велосипеді, велик, электровелосипед, велосипед бесплатно, потрібен велосипед, велосипед для дитини, електровелосипед, велопрогулянка, велодоріжка, нужен велосипед, '
      + 'прокат велосипеда, велопрогулка, детский велосипед, велоклуб, потрібен велик, велосипед б/у, вживаний велосипед, велосипед напрокат, безкоштовний велосипед, фаррад, кататися на велосипеді, кататься на велосипеде, '
      + 'веломаршрут, велосипед подарувати',
    tr: 'bisiklet, bisiklet kiralama, bisiklet turu, elektrikli bisiklet, bisiklete ihtiyacım var, ücretsiz bisiklet, çocuk bisikleti, bisiklet yolu, kiralık bisiklet, mülteciler için bisiklet, bağış bisiklet' },
  { code: 'BICYCLE_REPAIR', wider: 'CYCLING',
    de: 'Fahrradwerkstatt, Fahrradreparatur, Fahrrad reparieren, Fahrrad kaputt, Selbsthilfewerkstatt Fahrrad, Radwerkstatt, Platten flicken, Fahrradschrauber, offene Fahrradwerkstatt, Fahrräder reparieren, '
      + 'Rad kaputt, Reifen platt, platter Reifen, Fahrradreifen, Fahrrad-Selbsthilfewerkstatt, Räder aufarbeiten, gespendete Fahrräder reparieren, am Fahrrad schrauben, Fahrrad flicken, Bremsen am Fahrrad, '
      + 'Kette gerissen, Fahrrad-Check, Licht am Rad kaputt, Schlauch wechseln, Rad fährt nicht, Werkzeug fürs Rad, Ersatzteile Fahrrad, Schrauberwerkstatt, Radschrauber, Fahrradhilfe, Fahrrad platt, '
      + 'gebrauchtes Fahrrad, billiges Fahrrad, Fahrrad geschenkt, Drahtesel, Räder reparieren, Rad reparieren, Kette vom Fahrrad, Rad flicken, Rad richten',
    en: 'bicycle repair, bike workshop, fix my bike, bike broken, repair bicycle, flat tyre, repair my bicycle, bike self-help workshop, fix bikes together, puncture, bike check, donated bikes repaired, '
      + 'bike repair, used bike, bicycle broken, cheap bicycle',
    ar: 'تصليح دراجة, تصليح دراجات, ورشة دراجات, اصلاح دراجة, تصليح بسكليت, بسكليتي خربان, دولاب البسكليت, تصليح البسكليتة, ورشة تصليح دراجات, اصلاح الدراجات',
    uk: 'ремонт велосипедів, веломайстерня, полагодити велосипед, зламався велосипед, починить велосипед, веломастерская, ремонт велосипеда, спустило колесо, ремонтувати велосипед, майстерня велосипедів, '
      + 'сломался велосипед, спустило колесо велосипеда, ремонт велосипеда самостоятельно, велик зламався, велик сломался, поміняти камеру, поменять камеру, ланцюг злетів, цепь слетела, гальма велосипед, '
      + 'полагодити велик, починить велик, дешевий велосипед',
    tr: 'bisiklet tamiri, bisiklet tamircisi, bisikletim bozuk, bisiklet atölyesi, lastik patladı bisiklet, bisiklet tamir atölyesi, bisiklet onarımı, bisiklet bozuldu' },
  { code: 'LEARN_CYCLING', wider: 'CYCLING',
    de: 'Radfahrkurs, Fahrradkurs, Radfahren lernen, Fahrradfahren lernen, Fahrradkurs für Frauen, Verkehrserziehung, Verkehrssicherheit, Fahrradprüfung, Verkehrswacht, Verkehrsregeln, kann nicht Fahrrad fahren, '
      + 'Radfahrschule, Frauen lernen Rad fahren, Fahrradtraining, Radfahrtraining, E-Bike-Training, Pedelec-Training, Fahrradführerschein, sicher mit dem Rad, Verkehrsübungsplatz, Verkehrserziehung für Kinder, '
      + 'Jugendverkehrsschule, Kinder im Straßenverkehr, Fahrsicherheitstraining, Fahrsicherheitstraining für Senioren, sicher unterwegs im Verkehr, Straßenverkehr Regeln, traue mich nicht aufs Rad, '
      + 'Rad lernen Erwachsene, Kind lernt Radfahren, Verkehrspolizei Schule, sicher im Straßenverkehr, Auto fahren im Alter Training, Rad fahren lernen',
    en: 'learn to ride a bike, cycling course, bike course for women, road safety, traffic rules, cannot ride a bike, women learn to cycle, bicycle training, e-bike training, traffic safety for children, '
      + 'bike safety training, driver safety training, learn cycling, bike lessons',
    ar: 'تعلم ركوب الدراجة, دورة دراجات, دراجات للنساء, قواعد المرور, تعليم بسكليت, ما بعرف اسوق بسكليت, تعليم ركوب الدراجة للنساء, تعلم البسكليت, السلامة المرورية, سلامة الطريق للاطفال',
    uk: 'навчитися їздити на велосипеді, курси їзди на велосипеді, правила дорожнього руху, пдд, научиться ездить на велосипеде, безопасность движения, не вмію їздити на велосипеді, навчання їзді на велосипеді, '
      + 'безпека на дорозі, не умею ездить на велосипеде, курсы езды на велосипеде, безопасность на дороге, пдр, навчити дитину на велосипеді, научить ребенка ездить на велосипеде, жінки велосипед навчання, '
      + 'женщины учатся на велосипеде, дорожні правила для дітей, пдд для детей, безопасность детей на дороге',
    tr: 'bisiklete binmeyi öğrenmek, bisiklet kursu, trafik kuralları, bisiklet öğrenme, bisiklete binemiyorum, kadınlar için bisiklet kursu, trafik eğitimi, güvenli sürüş, bisiklet eğitimi' },
  { code: 'ACCESSIBLE_TRAVEL',
    de: 'Mobilitätshilfe, Begleitservice Bahn, Rollstuhl, barrierefrei reisen, Mobilitätstraining, Begleitdienst Bus, Mobilitätsservice, Rollstuhlverleih, Scooter, Rollatortraining, '
      + 'Reisen für Menschen mit Behinderung, barrierefrei unterwegs, barrierefreier Bus, Einstiegshilfe, Umsteigehilfe, Rollstuhl ausleihen, Rollator ausleihen, Busfahren mit Rollator, Rollatortag, '
      + 'Begleitung im Bus, Mobilität für Menschen mit Behinderung, Blindenleitsystem, Elektromobil, mit dem Rollstuhl unterwegs, Begleitung unterwegs, Barrierefreie Ausflugsziele, Reisebegleitung, '
      + 'Stadtplan für Rollstuhlfahrer, Bahn fahren im Rollstuhl, Ausflug mit Rollstuhl, Begleiter für Fahrt, jemand begleitet im Zug, Barrieren unterwegs, Hublift, Orientierungstraining, Rollstuhlplatz im Bus, '
      + 'Niederflurbus',
    en: 'mobility assistance, wheelchair, accessible travel, travel companion on train, wheelchair hire, borrow a wheelchair, walking frame, accessible bus, help boarding the train, travel companion, '
      + 'wheelchair map, accessible outings, mobility scooter',
    ar: 'كرسي متحرك, مساعدة في التنقل, سفر لذوي الاعاقة, استعارة كرسي متحرك, مرافق سفر, مشاية لكبار السن, باص لذوي الاعاقة, مساعدة عند ركوب القطار',
    uk: "інвалідний візок, допомога в пересуванні, безбар'єрні подорожі, инвалидная коляска, помощь в передвижении, позичити інвалідний візок, ходунки, супровід у поїзді, доступний автобус, взять напрокат инвалидную коляску, "
      + 'сопровождение в поездке, ходунки для пожилых, подорож на візку, поездка на коляске, автобус для візків, автобус для колясок, провести до поїзда, допомога на вокзалі, помощь на вокзале, ролятор, электроколяска',
    tr: 'tekerlekli sandalye, engelsiz seyahat, hareketlilik yardımı, tekerlekli sandalye kiralama, yürüteç, yolculukta refakat, engelli otobüs, trene binme yardımı' },
  { code: 'PARKING_ROADS',
    de: 'Parken, Parkplatz, Parkausweis, Anwohnerparken, Bewohnerparkausweis, Parkhaus, Ladesäule, Elektroauto laden, Straßenschaden, Baustelle, Straßensperrung, kein Parkplatz, Parkplatz finden, Parkgebühren, Parkschein, '
      + 'Parkausweis beantragen, Behindertenparkausweis, Behindertenparkplatz, Ladestation, E-Auto laden, Umleitung, Straße kaputt, Schlaglöcher, Straßenbeleuchtung defekt, Winterdienst Straße, Straßenmeisterei, Tiefbauamt, '
      + 'Straßenlaterne, Halteverbot beantragen, gesperrte Straße, Parkraum, Strafzettel Parken, Park-App, Parkplatz vor dem Haus, Straßenbau, Straßenlampe kaputt, Schlagloch, Stau, Umleitungen, Park and Ride, Anwohnerausweis',
    en: 'parking, parking permit, resident parking, car park, charging station, roadworks, park my car, disabled parking permit, parking space, parking fees, street light broken, charge electric car, road closed, pothole, '
      + 'no-parking zone',
    ar: 'موقف سيارات, تصريح وقوف, باركينغ, صف السيارة, وين صف سيارتي, موقف معاقين, بطاقة وقوف, شحن سيارة كهربائية, طريق مسكر, حفر بالشارع',
    uk: 'паркування, парковка, дозвіл на паркування, стоянка, зарядна станція, де припаркуватися, парковка для інвалідів, зарядити електромобіль, ремонт дороги, разрешение на парковку, парковка для инвалидов, '
      + 'зарядка электромобиля, ремонт дороги перекрытие, паркувальне місце, парковочное место, штраф за стоянку, де залишити машину, где оставить машину, дозвіл на стоянку, паркхаус, зарядка для авто, яма на дорозі, '
      + 'яма на дороге, дорога перекрита',
    tr: 'park yeri, otopark, park izni, şarj istasyonu, araba park etmek, engelli park kartı, elektrikli araç şarjı, yol çalışması, park ücreti, yol kapalı' },
];
