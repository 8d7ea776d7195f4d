import { type Concept } from './concept.js';

/** Words about buses, trains, cars, bicycles and being taken along. */
export const mobilityConcepts: readonly Concept[] = [
  { code: 'PUBLIC_TRANSPORT',
    de: 'Bus, Bahn, Zug, Fahrplan, ÖPNV, öffentlicher Nahverkehr, Busverbindung, Haltestelle, Bahnhof, Nahverkehr, Straßenbahn, S-Bahn, Verkehrsverbund, wann fährt der Bus, Bus und Bahn, Buslinie, Mobilitätszentrale, '
      + 'Busfahrplan, Fahrplanauskunft, mit dem Bus fahren, Busse und Bahnen, Regionalbahn, U-Bahn, Bushaltestelle, Zugverbindung, Verkehrsbetriebe, Bus fahren lernen, Verspätung Bus, Busunternehmen, Linienbus, Nachtbus, '
      + 'Schienenersatzverkehr, wie komme ich mit dem Bus, Bahnfahren, Kundenzentrum Verkehrsbetrieb, Bahnhofsmission Umsteigehilfe, Fahrgastberatung',
    en: 'bus, train, public transport, timetable, bus stop, train station, tram, bus connection, bus timetable, when does the bus leave, train connection, bus line, underground, travel by bus, take the train, '
      + 'local transport, night bus, bus company, regional train',
    ar: 'باص, قطار, مواصلات, مواصلات عامة, محطة, حافلة, القطار, مواعيد الباص, ترام, محطة القطار, مواعيد القطار, موقف الباص, خط الباص, متى يجي الباص, مترو, النقل العام, وسائل النقل, كيف روح بالباص, محطة الباص',
    uk: 'автобус, поїзд, громадський транспорт, розклад, зупинка, вокзал, електричка, трамвай, поезд, общественный транспорт, расписание автобусов, остановка, розклад автобусів, автобусна зупинка, залізниця, метро, '
      + 'як доїхати автобусом, маршрут автобуса, как доехать, автобусная остановка, электричка, расписание поездов, железная дорога, маршрутка',
    tr: 'otobüs, tren, toplu taşıma, sefer saatleri, durak, tren istasyonu, tramvay, otobüs saatleri, otobüs durağı, metro, tren saatleri, otobüse binmek, otobüs hattı, banliyö treni, ulaşım bilgisi' },
  { code: 'CHEAPER_TICKETS', wider: 'PUBLIC_TRANSPORT',
    de: 'ermäßigte Fahrkarten, Deutschlandticket, Sozialticket, Fahrkarte, Ticket, Monatskarte, Fahrschein, Monatsticket, Schülerticket, Seniorenticket, günstige Fahrkarte, Busticket, 49-Euro-Ticket, 58-Euro-Ticket, '
      + 'Fahrkartenautomat, Jobticket, Wertmarke, Fahrkarte zu teuer, billig Bus fahren, kostenlos Bus fahren, Bus und Bahn ermäßigt, ermäßigtes Monatsticket, Mobilitätsticket, BahnCard, Freifahrt, '
      + 'Freifahrt für Schwerbehinderte, Schwarzfahren, Fahrkarte kaufen, Wochenkarte, Azubiticket, Semesterticket, Seniorenkarte, Abo Bus, Fahrpreisermäßigung, Fahrtkostenzuschuss, Fahrtkosten',
    en: 'cheap tickets, ticket, deutschlandticket, social ticket, monthly pass, bus ticket, train ticket, discounted travel, fare, bus fare, bus ticket too expensive, free bus travel, student ticket, senior ticket, '
      + 'travel costs, travel allowance, season ticket, railcard, germany ticket',
    ar: 'تذكرة, تذاكر, تذكرة شهرية, بطاقة قطار, تذكرة المانيا, كرت باص, تذكرة رخيصة, تذكرة مخفضة, بطاقة باص, تذكرة الباص غالية, تكاليف المواصلات, بطاقة مواصلات, دويتشلاند تيكت, تذاكر مخفضة, تذكرة طلاب, تذكرة قطار',
    uk: 'квиток, проїзний, проїзний квиток, квитки, дойчландтікет, соціальний квиток, дешевий проїзд, билет, проездной, билет на автобус, дойчландтикет, проїзд дорогий, безкоштовний проїзд, пільговий проїзд, '
      + 'студентський квиток, витрати на проїзд, льготный проезд, бесплатный проезд, билет на поезд, социальный билет, стоимость проезда',
    tr: 'bilet, aylık bilet, indirimli bilet, sosyal bilet, otobüs bileti, tren bileti, almanya bileti, otobüs kartı, bilet pahalı, ücretsiz ulaşım, öğrenci bileti, yol parası, indirimli ulaşım, yaşlı bileti, ulaşım masrafı' },
  { code: 'SCHOOL_TRANSPORT', wider: 'PUBLIC_TRANSPORT',
    de: 'Schulbus, Schülerbeförderung, Schülerverkehr, Schulweg, Schülerfahrkarte, Weg zur Schule, Busbegleiter, Schülerlotsen, Schulwegbegleitung, Schulbusverkehr, Fahrkarte zur Schule, Schulweg zu weit, Schülermonatskarte, '
      + 'Schülerspezialverkehr, Fahrtkosten Schule, Schulwegkosten, Schulwegsicherheit, Walking Bus, Laufbus, Busschule, Elterntaxi',
    en: 'school bus, transport to school, way to school, school ticket, walk to school, school transport, pupil travel, school travel costs, walking bus, safe way to school, pupil ticket',
    ar: 'باص المدرسة, نقل الطلاب, الطريق الى المدرسة, مواصلات المدرسة, توصيل الى المدرسة, تذكرة الطالب',
    uk: 'шкільний автобус, перевезення учнів, дорога до школи, школьный автобус, як дістатися до школи, проїзд до школи, учнівський проїзний, проезд в школу, школьный проездной, подвоз детей в школу',
    tr: 'okul servisi, okul otobüsü, okul yolu, öğrenci servisi, okula ulaşım, okul servis ücreti, okula nasıl gider' },
  { code: 'COMMUNITY_BUS', wider: 'PUBLIC_TRANSPORT',
    de: 'Bürgerbus, Rufbus, Anrufsammeltaxi, AST, On-Demand-Bus, Dorfbus, Gemeindebus, Bürgerauto, Anruflinientaxi, Ruftaxi, Bus auf Bestellung, Bus bestellen, Kleinbus mit ehrenamtlichen Fahrern, ehrenamtliche Fahrer, '
      + 'Seniorenbus, Mitfahr-Bus, Sammeltaxi, AnrufBus, Bedarfsverkehr, Flexibus, Anruf-Linien-Taxi, Dorf ohne Bus, Mobil im Dorf, Fahrer gesucht Bürgerbus',
    en: "community bus, dial-a-bus, on-demand bus, village bus, citizens' bus, bus on request, call bus, volunteer drivers, shared taxi, minibus for seniors, no bus in village",
    ar: 'باص المواطنين, باص تحت الطلب, باص القرية, طلب باص, باص بالاتصال, تاكسي جماعي, سائقين متطوعين',
    uk: 'громадський автобус, автобус за викликом, автобус по вызову, сільський автобус, замовити автобус, маршрутне таксі, водії волонтери, заказать автобус, автобус для пожилых, общественный микроавтобус',
    tr: 'vatandaş otobüsü, çağrılı otobüs, köy otobüsü, otobüs çağırma, dolmuş, gönüllü şoför, yaşlılar otobüsü, köyde otobüs yok' },
  { code: 'TRANSPORT_SERVICE',
    de: 'Fahrdienst, Fahrdienste, Krankentransport, Krankenfahrt, Behindertenfahrdienst, Fahrt zum Arzt, Taxi, jemand fährt mich, Patientenfahrdienst, Beförderungsdienst, Abholservice, Rollstuhltransport, Taxischein, '
      + 'Frauentaxi, Fahrservice, Hol- und Bringdienst, Fahrt zum Krankenhaus, wie komme ich zum Arzt, komme nicht zum Arzt, Arztfahrten, Dialysefahrt, Transportschein, Fahrkosten Krankenkasse, Begleitete Fahrten, '
      + 'Einkaufsfahrten, Senioren fahren, fährt Senioren zum Arzt, Seniorentaxi, Fahrdienst für Menschen mit Behinderung, Rollstuhltaxi, Liegendtransport, Bringdienst zum Arzt, Rollifahrdienst, Jugendtaxi, '
      + 'Abholung von zu Hause, holen ab und bringen zurück',
    en: 'transport service, driving service, patient transport, lift to the doctor, taxi, wheelchair transport, someone to drive me, ride to hospital, how do i get to the doctor, drive seniors to doctor, patient taxi, '
      + 'wheelchair taxi, pick-up from home, lift to hospital, transport for disabled people, dialysis transport',
    ar: 'خدمة نقل, نقل المرضى, تاكسي, توصيل الى الطبيب, نقل ذوي الاعاقة, من يوصلني, كيف روح عند الدكتور, سيارة تاخدني على المشفى, نقل الى المستشفى, تكسي, سيارة نقل مرضى, توصيل كبار السن, توصيل بالسيارة',
    uk: 'транспортна служба, перевезення хворих, таксі, підвезти до лікаря, перевезення людей з інвалідністю, отвезти к врачу, перевозка больных, як доїхати до лікаря, відвезти до лікарні, соціальне таксі, '
      + 'перевезення на візку, вызвать такси, социальное такси, отвезти в больницу, транспорт для инвалидов, как добраться до врача',
    tr: 'ulaşım hizmeti, hasta nakli, taksi, doktora götürme, engelli taşıma, hastaneye götürme, doktora nasıl giderim, tekerlekli sandalye taksi, hasta taşıma, evden alma, yaşlı taşıma, engelli servisi' },
  { code: 'CAR_SHARING',
    de: 'Fahrgemeinschaft, Mitfahrgelegenheit, Carsharing, Mitfahrbank, Auto teilen, Mitfahrer, Mitfahrzentrale, mitfahren, Auto leihen, Pendlerportal, Mitfahrerbank, Auto ausleihen, Auto mieten, Mietwagen, Leihwagen, '
      + 'Dorfauto, E-Carsharing, Gemeinschaftsauto, Auto gemeinsam nutzen, Mitfahrgelegenheit gesucht, Mitfahr-App, Pendler, Pendlernetz, Fahrgemeinschaften bilden, Transporter leihen, Autoverleih',
    en: 'ride sharing, car sharing, carpool, lift share, shared car, car pooling, rent a car, share a car, hire a car, village car, lift to work, commuters, find a ride, borrow a van, rideshare',
    ar: 'مشاركة السيارة, مشاركة ركوب, كارشيرينغ, توصيلة, استئجار سيارة, سيارة مشتركة, توصيلة الى العمل, ايجار سيارة, سيارات للايجار',
    uk: 'спільні поїздки, каршеринг, попутники, карпулінг, попутчики, совместные поездки, блаблакар, орендувати авто, спільне авто, підвезти на роботу, аренда машины, прокат авто, подвезти на работу, взять машину напрокат',
    tr: 'araç paylaşımı, yol arkadaşı, araba paylaşma, ortak yolculuk, araba kiralama, ortak araba, işe birlikte gitmek, kiralık araç, araç kiralama' },
  { code: 'DRIVING_LICENCE',
    de: 'Führerschein, Fahrerlaubnis, Fahrschule, Führerschein umschreiben, Fahrprüfung, Führerscheinstelle, MPU, ausländischer Führerschein, Fahrstunden, Theorieprüfung, Führerscheinprüfung, Auto fahren lernen, '
      + 'Führerschein machen, Führerschein verloren, Führerschein weg, Führerschein abgegeben, Führerscheinumtausch, Umschreibung ausländischer Führerschein, internationaler Führerschein, Fahrerlaubnisbehörde, '
      + 'Führerscheinentzug, Führerschein zurück, MPU-Vorbereitung, Punkte in Flensburg, Mofa-Prüfung, Mofa, Begleitetes Fahren, Führerscheinantrag, Fahrstunde, Theorie Führerschein, Fahrlehrer, Führerschein auf Arabisch, '
      + 'Erste-Hilfe-Kurs Führerschein',
    en: "driving licence, driver's license, driving school, convert driving licence, driving test, learn to drive, foreign driving licence, lost driving licence, exchange driving licence, international driving permit, "
      + 'theory test, driving lessons, moped, drive a car in germany, licence withdrawn, driving instructor, driving exam',
    ar: 'رخصة قيادة, شهادة سواقة, شهادة قيادة, رخصة سياقة, تبديل شهادة السواقة, مدرسة قيادة, سواقة, تعلم القيادة, سواقة السيارة, تعديل شهادة السواقة, امتحان السواقة, شهادة السواقة, رخصة دولية, مدرسة سواقة, دروس قيادة, '
      + 'فورشاين, سحب الرخصة',
    uk: 'водійські права, посвідчення водія, автошкола, обмін прав, водійське посвідчення, іспит з водіння, права водійські, водительские права, обмен прав, отримати водійські права, обміняти права, здати на права, '
      + 'втратив права, міжнародне посвідчення водія, уроки водіння, получить права, сдать на права, обменять водительское удостоверение, уроки вождения, экзамен по вождению, международные права, лишили прав',
    tr: 'ehliyet, sürücü belgesi, ehliyet kursu, sürücü kursu, ehliyet değiştirme, araba sürmeyi öğrenmek, ehliyetimi kaybettim, ehliyet sınavı, ehliyet çevirme, uluslararası ehliyet, direksiyon dersi, teori sınavı, '
      + 'ehliyet almak, ehliyetime el konuldu, türk ehliyeti' },
  { code: 'VEHICLE_REGISTRATION',
    de: 'Kfz-Zulassung, Auto anmelden, Zulassungsstelle, Kennzeichen, Kfz anmelden, Auto abmelden, Zulassungsbehörde, Fahrzeug ummelden, TÜV, Umweltplakette, Kfz-Steuer, Fahrzeugschein, Autoversicherung, Kfz-Versicherung, '
      + 'Auto ummelden, Auto zulassen, Fahrzeug anmelden, Fahrzeug abmelden, Fahrzeugzulassung, Wunschkennzeichen, Kfz-Kennzeichen, Nummernschild, Kurzzeitkennzeichen, Auto gekauft, Auto gekauft anmelden, Fahrzeugbrief, '
      + 'Hauptuntersuchung, Zulassungsbescheinigung, Anhänger anmelden, Motorrad anmelden, Halterwechsel, Kfz-Zulassungsbehörde, Feinstaubplakette',
    en: 'vehicle registration, register a car, number plate, car registration office, car insurance, car inspection, deregister car, bought a car, licence plate, change car registration, register motorcycle, car documents, '
      + 'vehicle inspection, car tax, register vehicle',
    ar: 'تسجيل سيارة, تسجيل السيارة, لوحة سيارة, فحص السيارة, تأمين سيارة, نمرة سيارة, اشتريت سيارة, ترخيص سيارة, ورق السيارة, نقل ملكية السيارة, نمر سيارة, تسجيل موتور, ترسيم سيارة, توف السيارة',
    uk: 'реєстрація автомобіля, реєстрація авто, номерні знаки, техогляд, страховка на авто, регистрация автомобиля, номера на машину, техосмотр, зареєструвати авто, купив машину, номер авто, документи на авто, '
      + 'зняти авто з обліку, зарегистрировать машину, купил машину, снять машину с учета, документы на машину, страховка машины',
    tr: 'araç kaydı, araba tescili, plaka, araba sigortası, araç muayenesi, araba aldım, araç tescili, ruhsat, plaka değiştirme, araba kaydettirmek, araç vergisi, motosiklet kaydı, tüv muayene' },
  { code: 'CYCLING',
    de: 'Fahrrad, Rad, Fahrräder, Fahrradverleih, Radfahren, Radtour, Radweg, E-Bike, Lastenrad, Fahrradspende, ADFC, gebrauchtes Fahrrad, Radfahrer, Bike, Fahrradtour, Radtouren, Rad fahren, Fahrradclub, Radverein, '
      + 'Radgruppe, Radausflug, Radwandern, Radwege, Fahrrad geschenkt, kostenloses Fahrrad, brauche ein Fahrrad, Fahrräder für Geflüchtete, gespendete Fahrräder, Kinderfahrrad, Fahrradanhänger, Fahrradbörse, '
      + 'Fahrradcodierung, Leihrad, Leihräder, Pedelec, Rikscha, Rikschafahrten, Radeln ohne Alter, Stadtradeln, Fahrradparkplatz, E-Scooter, Tandem fahren',
    en: "bicycle, bike, cycling, used bike, bike hire, e-bike, bike tour, cargo bike, need a bike, donated bikes, bikes for refugees, rent a bike, rickshaw rides, children's bike, cycle path, cycling club, free bicycle, "
      + 'bike rental',
    ar: 'دراجة, دراجة هوائية, بسكليت, بسكليتة, بايسكل, دراجات, عجلة, بدي بسكليت, دراجة مجانية, دراجات للاجئين, استئجار دراجة, ركوب الدراجات, دراجة كهربائية, درب دراجات, دراجة اطفال',
    uk: 'велосипед, велосипеди, прокат велосипедів, їздити на велосипеді, велик, электровелосипед, велосипед бесплатно, потрібен велосипед, велосипед для дитини, електровелосипед, велопрогулянка, велодоріжка, '
      + 'нужен велосипед, прокат велосипеда, велопрогулка, детский велосипед, велоклуб',
    tr: 'bisiklet, bisiklet kiralama, bisiklet turu, elektrikli bisiklet, bisiklete ihtiyacım var, ücretsiz bisiklet, çocuk bisikleti, bisiklet yolu, kiralık bisiklet, mülteciler için bisiklet, bağış bisiklet' },
  { code: 'BICYCLE_REPAIR', wider: 'CYCLING',
    de: 'Fahrradwerkstatt, Fahrradreparatur, Fahrrad reparieren, Fahrrad kaputt, Selbsthilfewerkstatt Fahrrad, Radwerkstatt, Platten flicken, Fahrradschrauber, offene Fahrradwerkstatt, Fahrräder reparieren, Rad kaputt, '
      + 'Reifen platt, platter Reifen, Fahrradreifen, Fahrrad-Selbsthilfewerkstatt, Räder aufarbeiten, gespendete Fahrräder reparieren, am Fahrrad schrauben, Fahrrad flicken, Bremsen am Fahrrad, Kette gerissen, Fahrrad-Check',
    en: 'bicycle repair, bike workshop, fix my bike, bike broken, repair bicycle, flat tyre, repair my bicycle, bike self-help workshop, fix bikes together, puncture, bike check, donated bikes repaired',
    ar: 'تصليح دراجة, تصليح دراجات, ورشة دراجات, اصلاح دراجة, تصليح بسكليت, بسكليتي خربان, دولاب البسكليت, تصليح البسكليتة, ورشة تصليح دراجات, اصلاح الدراجات',
    uk: 'ремонт велосипедів, веломайстерня, полагодити велосипед, зламався велосипед, починить велосипед, веломастерская, ремонт велосипеда, спустило колесо, ремонтувати велосипед, майстерня велосипедів, сломался велосипед, '
      + 'спустило колесо велосипеда, ремонт велосипеда самостоятельно',
    tr: 'bisiklet tamiri, bisiklet tamircisi, bisikletim bozuk, bisiklet atölyesi, lastik patladı bisiklet, bisiklet tamir atölyesi, bisiklet onarımı, bisiklet bozuldu' },
  { code: 'LEARN_CYCLING', wider: 'CYCLING',
    de: 'Radfahrkurs, Fahrradkurs, Radfahren lernen, Fahrradfahren lernen, Fahrradkurs für Frauen, Verkehrserziehung, Verkehrssicherheit, Fahrradprüfung, Verkehrswacht, Verkehrsregeln, kann nicht Fahrrad fahren, '
      + 'Radfahrschule, Frauen lernen Rad fahren, Fahrradtraining, Radfahrtraining, E-Bike-Training, Pedelec-Training, Fahrradführerschein, sicher mit dem Rad, Verkehrsübungsplatz, Verkehrserziehung für Kinder, '
      + 'Jugendverkehrsschule, Kinder im Straßenverkehr, Fahrsicherheitstraining, Fahrsicherheitstraining für Senioren, sicher unterwegs im Verkehr, Straßenverkehr Regeln',
    en: 'learn to ride a bike, cycling course, bike course for women, road safety, traffic rules, cannot ride a bike, women learn to cycle, bicycle training, e-bike training, traffic safety for children, '
      + 'bike safety training, driver safety training',
    ar: 'تعلم ركوب الدراجة, دورة دراجات, دراجات للنساء, قواعد المرور, تعليم بسكليت, ما بعرف اسوق بسكليت, تعليم ركوب الدراجة للنساء, تعلم البسكليت, السلامة المرورية, سلامة الطريق للاطفال',
    uk: 'навчитися їздити на велосипеді, курси їзди на велосипеді, правила дорожнього руху, пдд, научиться ездить на велосипеде, безопасность движения, не вмію їздити на велосипеді, навчання їзді на велосипеді, '
      + 'безпека на дорозі, не умею ездить на велосипеде, курсы езды на велосипеде, безопасность на дороге, пдр',
    tr: 'bisiklete binmeyi öğrenmek, bisiklet kursu, trafik kuralları, bisiklet öğrenme, bisiklete binemiyorum, kadınlar için bisiklet kursu, trafik eğitimi, güvenli sürüş, bisiklet eğitimi' },
  { code: 'ACCESSIBLE_TRAVEL',
    de: 'Mobilitätshilfe, Begleitservice Bahn, Rollstuhl, barrierefrei reisen, Mobilitätstraining, Begleitdienst Bus, Mobilitätsservice, Rollstuhlverleih, Scooter, Rollatortraining, Reisen für Menschen mit Behinderung, '
      + 'barrierefrei unterwegs, barrierefreier Bus, Einstiegshilfe, Umsteigehilfe, Rollstuhl ausleihen, Rollator ausleihen, Rollator, Busfahren mit Rollator, Rollatortag, Begleitung im Bus, '
      + 'Mobilität für Menschen mit Behinderung, Blindenleitsystem, Elektromobil, mit dem Rollstuhl unterwegs, Begleitung unterwegs, Barrierefreie Ausflugsziele, Reisebegleitung, Stadtplan für Rollstuhlfahrer',
    en: 'mobility assistance, wheelchair, accessible travel, travel companion on train, wheelchair hire, borrow a wheelchair, walking frame, rollator, accessible bus, help boarding the train, travel companion, '
      + 'wheelchair map, accessible outings, mobility scooter',
    ar: 'كرسي متحرك, مساعدة في التنقل, سفر لذوي الاعاقة, استعارة كرسي متحرك, مرافق سفر, مشاية لكبار السن, باص لذوي الاعاقة, مساعدة عند ركوب القطار',
    uk: "інвалідний візок, допомога в пересуванні, безбар'єрні подорожі, инвалидная коляска, помощь в передвижении, позичити інвалідний візок, ходунки, супровід у поїзді, доступний автобус, взять напрокат инвалидную коляску, "
      + 'сопровождение в поездке, ходунки для пожилых',
    tr: 'tekerlekli sandalye, engelsiz seyahat, hareketlilik yardımı, tekerlekli sandalye kiralama, yürüteç, yolculukta refakat, engelli otobüs, trene binme yardımı' },
  { code: 'PARKING_ROADS',
    de: 'Parken, Parkplatz, Parkausweis, Anwohnerparken, Bewohnerparkausweis, Parkhaus, Ladesäule, Elektroauto laden, Straßenschaden, Baustelle, Straßensperrung, kein Parkplatz, Parkplatz finden, Parkgebühren, Parkschein, '
      + 'Parkausweis beantragen, Behindertenparkausweis, Behindertenparkplatz, Ladestation, E-Auto laden, Umleitung, Straße kaputt, Schlaglöcher, Straßenbeleuchtung defekt, Winterdienst Straße, Straßenmeisterei, Tiefbauamt, '
      + 'Straßenlaterne, Halteverbot beantragen, gesperrte Straße, Parkraum',
    en: 'parking, parking permit, resident parking, car park, charging station, roadworks, park my car, disabled parking permit, parking space, parking fees, street light broken, charge electric car, road closed, pothole, '
      + 'no-parking zone',
    ar: 'موقف سيارات, تصريح وقوف, باركينغ, صف السيارة, وين صف سيارتي, موقف معاقين, بطاقة وقوف, شحن سيارة كهربائية, طريق مسكر, حفر بالشارع',
    uk: 'паркування, парковка, дозвіл на паркування, стоянка, зарядна станція, де припаркуватися, парковка для інвалідів, зарядити електромобіль, ремонт дороги, разрешение на парковку, парковка для инвалидов, '
      + 'зарядка электромобиля, ремонт дороги перекрытие',
    tr: 'park yeri, otopark, park izni, şarj istasyonu, araba park etmek, engelli park kartı, elektrikli araç şarjı, yol çalışması, park ücreti, yol kapalı' },
];
