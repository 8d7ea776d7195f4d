import { type Concept } from './concept.js';

/** Words about finding, paying for, keeping and losing a home. */
export const housingConcepts: readonly Concept[] = [
  { code: 'HOUSING_SEARCH',
    de: 'Wohnungssuche, Wohnung suchen, Wohnung finden, Wohnung, suche Wohnung, Mietwohnung, Zimmer suchen, WG-Zimmer, WG, bezahlbare Wohnung, Wohnungsvermittlung, Wohnungsangebote, Wohnungsbörse, Wohnlotsen, Wohnungsmarkt, '
      + 'brauche Wohnung, Haus mieten, Wohnung gesucht, finde keine Wohnung, neue Wohnung, größere Wohnung, Wohnung zu klein, kleine Wohnung, Bude, günstige Wohnung, günstige Miete, Wohnung mieten, Zimmer mieten, '
      + 'Wohnung für Familie, Wohnung für Geflüchtete, Unterstützung bei der Wohnungssuche, Hilfe bei der Wohnungssuche, Begleitung bei der Wohnungssuche, Wohnungssuchende, Begleitung zu Besichtigungen, Wohnungsbesichtigung, '
      + 'Wohnungsbewerbung, Mietwohnungen, Wohnungsanzeigen, Wohnraumvermittlung, Wohnraum finden, Vermittlung von Wohnraum, Wohnungsakquise, Wohnraumakquise, Wohnungslotsen, Wohnungspaten, Mietpaten, Dach über dem Kopf, '
      + 'Apartment, Wohngemeinschaft gesucht, Umzug in eigene Wohnung, Schufa Wohnung',
    en: 'flat search, find a flat, apartment, looking for a flat, housing search, find housing, rent a flat, room to rent, need a place to live, flat hunting, accommodation search, flat, house to rent, flat to rent, '
      + 'affordable housing, cheap flat, bigger flat, own flat, flat viewing, help with finding a flat, cannot find a flat, place to live, roof over my head, landlords and tenants matching, apartment for family, flatshare, shared flat',
    ar: 'بحث عن سكن, سكن, شقة, بيت للايجار, ابحث عن شقة, بدي بيت, شقة للايجار, السكن, غرفة للايجار, البحث عن شقة, منزل, بدور على بيت, بدي شقة, بدور على شقة, بيت رخيص, شقة رخيصة, شقة كبيرة, ما عم لاقي بيت, ايجار, استئجار شقة, '
      + 'مساعدة في البحث عن شقة, بيت لعائلة, استئجار بيت, سكن رخيص, فونونغ',
    uk: 'пошук житла, житло, квартира, шукаю квартиру, зняти квартиру, оренда житла, знайти житло, кімната, жилье, ищу квартиру, снять квартиру, поиск жилья, аренда квартиры, потрібна квартира, нужна квартира, дешева квартира, '
      + 'дешевая квартира, не можу знайти квартиру, не могу найти квартиру, зняти кімнату, снять комнату, допомога з пошуком житла, помощь в поиске жилья, винайняти квартиру, оренда квартири, більша квартира, орендувати, '
      + 'жилье для семьи, вонунг, огляд квартири',
    tr: 'ev arama, ev arıyorum, kiralık ev, daire, konut, kiralık daire, oda arıyorum, ev bulmak, ev lazım, ev bulamıyorum, ucuz ev, ucuz kiralık, ev kiralamak, kiralık oda, ev bulmama yardım, aile için ev, büyük ev, ev arayanlar, '
      + 'konut arama, kiralık konut, başımı sokacak ev' },
  { code: 'SOCIAL_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'Sozialwohnung, Wohnberechtigungsschein, WBS, Wohnungsamt, geförderte Wohnung, Sozialwohnungen, B-Schein, Wohnungsbaugesellschaft, Wohnungsgenossenschaft, Wohnbaugesellschaft, kommunale Wohnungen, § 5-Schein, '
      + 'Wohnberechtigung, WBS beantragen, WBS-Schein, Wohnschein, öffentlich geförderter Wohnraum, geförderter Wohnraum, sozialer Wohnungsbau, preisgebundene Wohnung, Dringlichkeitsschein, städtische Wohnung, '
      + 'Wohnungsgesellschaft, Baugenossenschaft, Wohnungsgenossenschaften, Wohnungsbaugenossenschaft, Gemeindewohnung, belegungsgebundene Wohnungen, Vermittlung von Sozialwohnungen',
    en: 'social housing, housing entitlement certificate, council flat, subsidised flat, housing office, housing association, apply for wbs, low income housing, municipal housing, housing cooperative, certificate for social housing, subsidised housing',
    ar: 'سكن اجتماعي, شقة اجتماعية, شهادة استحقاق سكن, مساكن شعبية, فونبيريشتيغونغسشاين, دائرة السكن, طلب سكن اجتماعي, بيت من البلدية, شقة من البلدية, شهادة سكن, شركات السكن, مساكن مدعومة',
    uk: 'соціальне житло, соціальна квартира, житловий сертифікат, вбс, социальное жилье, социальная квартира, соціальні квартири, социальные квартиры, отримати вбс, муніципальне житло, житловий кооператив, жилищный кооператив, '
      + 'вбс сертифікат, право на соціальне житло, муниципальное жилье',
    tr: 'sosyal konut, sosyal konut belgesi, wbs belgesi, ucuz konut, konut dairesi, wbs, wbs başvurusu, belediye evi, belediye konutu, konut kooperatifi, sübvansiyonlu konut, düşük gelirli konut' },
  { code: 'TENANCY_ADVICE',
    de: 'Mietberatung, Mieterverein, Mieterschutz, Mieterschutzbund, Mietrecht, Mietvertrag, Mieterhöhung, Nebenkosten, Nebenkostenabrechnung, Vermieter, Ärger mit dem Vermieter, Schimmel, Kaution, Wohnungskündigung, Mietminderung, '
      + 'Eigenbedarf, Miete zu hoch, Heizung kaputt, Mietprobleme, Probleme mit Vermieter, Streit mit dem Vermieter, Vermieter repariert nicht, Vermieter macht nichts, Vermieter droht, Miete erhöht, Mieterhöhung bekommen, '
      + 'Mietvertrag prüfen, Nebenkostenabrechnung prüfen, Betriebskosten, Betriebskostenabrechnung, hohe Nachzahlung Nebenkosten, Kaution zurück, Kaution nicht zurückbekommen, Mietkaution, feuchte Wohnung, Wasserschaden, '
      + 'Mietmängel, Mängel in der Wohnung, Heizung geht nicht, Kakerlaken, Ungeziefer in der Wohnung, Rechte als Mieter, mietrechtliche Beratung, Mieterberatung, Mieterinnen und Mieter, Mieterverband, Mietpreisbremse, '
      + 'Mietspiegel, Schönheitsreparaturen, Wohnungsübergabe, Untermiete, Hausverwaltung, Kündigung wegen Eigenbedarf',
    en: "tenancy advice, tenants' association, tenancy law, landlord, rent increase, rental contract, mould, problems with landlord, deposit, service charges, tenant rights, my landlord, landlord does not repair, heating broken, "
      + 'mold, damp flat, get deposit back, check my rental contract, utility bill too high, rent too high, tenants union, advice for tenants, water damage in flat, cockroaches in flat, dispute with landlord, operating costs statement',
    ar: 'حقوق المستأجر, استشارة ايجار, جمعية المستأجرين, عقد ايجار, صاحب البيت, زيادة الايجار, عفونة, مشاكل مع صاحب البيت, عقد الايجار, تأمين البيت, رطوبة, المالك, مشكلة مع المالك, المؤجر, صاحب البيت ما بيصلح, التدفئة لا تعمل, '
      + 'ترجيع التأمين, استرجاع التأمين, عفن في البيت, صراصير في البيت, رفع الايجار, ايجار مرتفع, حماية المستأجر, فاتورة المصاريف الاضافية, حقوق المستأجرين',
    uk: 'права орендарів, договір оренди, консультація орендарів, орендодавець, підвищення оренди, пліснява, застава, проблеми з орендодавцем, плесень, договор аренды, арендодатель, власник квартири не ремонтує, хозяин квартиры, '
      + 'проблемы с арендодателем, цвіль, грибок у квартирі, повернути заставу, вернуть залог, залог за квартиру, не працює опалення, не работает отопление, права орендаря, права арендаторов, підвищили оренду, повысили аренду, '
      + 'комунальні платежі, коммунальные платежи, спілка орендарів, союз квартиросъемщиков, таргани, тараканы в квартире',
    tr: 'kira danışmanlığı, kiracı hakları, kira sözleşmesi, ev sahibi, kira artışı, küf, depozito, ev sahibiyle sorun, kiracılar derneği, ev sahibi tamir etmiyor, kalorifer çalışmıyor, rutubet, depozitomu geri almak, '
      + 'kira çok yüksek, kiracı, kira zammı, yan giderler, aidat hesabı, ev sahibi problemi, kiracı danışma, hamam böceği, kira sözleşmesi kontrol' },
  { code: 'HOUSING_BENEFIT', wider: 'SOCIAL_BENEFITS',
    de: 'Wohngeld, Wohngeldstelle, Mietzuschuss, Lastenzuschuss, Wohngeldantrag, Wohngeldbehörde, Geld für die Miete, Zuschuss zur Miete, Wohngeld-Plus, Miete zu teuer Zuschuss, Mietkostenzuschuss, Wohngeld beantragen, '
      + 'Wohngeldbescheid, Wohngeldrechner, Wohngeldbewilligung, Mietbeihilfe, Hilfe bei der Miete, Unterstützung bei der Miete, Zuschuss zu den Wohnkosten, Wohnkosten Zuschuss, wenig Einkommen hohe Miete, Heizkostenzuschuss',
    en: 'housing benefit, rent subsidy, help with rent, housing allowance, money for rent, apply for housing benefit, wohngeld, rent allowance, help paying rent, grant for rent, low income high rent, support with rent',
    ar: 'فون غيلد, بدل سكن, إعانة سكن, مساعدة ايجار, معونة السكن, دعم الايجار, فونغيلد, مساعدة بالايجار, مساعدة في دفع الايجار, طلب فونغيلد, دعم السكن, فوون غيلد, مساعدة السكن, مصاري للايجار',
    uk: 'житлова субсидія, допомога на житло, вонгельд, субсидія на оренду, жилищное пособие, воонгельд, субсидия на жилье, допомога з орендою, помощь с арендой, подати на вонгельд, вонгельд заява, субсидія на житло, '
      + 'доплата за житло, доплата за квартиру, компенсація оренди, вонгелд, воногельд',
    tr: 'kira yardımı, wohngeld, konut yardımı, kira desteği, kira parası, kira için yardım, wohngeld başvurusu, kiraya destek, kira ödeneği, konut parası, düşük gelir yüksek kira' },
  { code: 'ACCOMMODATION_COSTS', wider: 'BASIC_INCOME_SUPPORT',
    de: 'Kosten der Unterkunft, KdU, Mietobergrenze, angemessene Miete, Mietangebot Jobcenter, Jobcenter zahlt Miete, Miete vom Jobcenter, Mietkaution Darlehen, Kautionsdarlehen, Kautionsübernahme, Mietübernahme, '
      + 'Mietkostenübernahme, Wohnungsbeschaffungskosten, Genossenschaftsanteile, Miete unangemessen, Unterkunftskosten',
    en: 'costs of accommodation, jobcentre pays rent, deposit loan, rent limit, rent approval jobcentre, appropriate rent',
    ar: 'تكاليف السكن, الجوب سنتر يدفع الايجار, قرض التأمين, الحد الاعلى للايجار, موافقة الجوب سنتر على البيت',
    uk: 'витрати на житло, джобцентр оплачує оренду, джобцентр оплачивает квартиру, позика на заставу, розумна оренда, расходы на жилье, ліміт оренди',
    tr: 'konut giderleri, jobcenter kirayı ödüyor, depozito kredisi, kira üst sınırı, uygun kira' },
  { code: 'EVICTION_HELP', wider: 'HOMELESSNESS',
    de: 'drohender Wohnungsverlust, Räumungsklage, Zwangsräumung, Mietschulden, Wohnungsnotfallhilfe, Wohnungsverlust, kann Miete nicht zahlen, kann die Miete nicht bezahlen, Fachstelle Wohnungssicherung, Wohnungssicherung, '
      + 'Wohnung gekündigt, Kündigung bekommen, Kündigung der Wohnung, Kündigung vom Vermieter, Räumung, Obdachlosigkeit verhindern, ich verliere meine Wohnung, Kündigung, Angst die Wohnung zu verlieren, Wohnung verlieren, '
      + 'Verlust der Wohnung, vor Wohnungsverlust, Vermeidung von Wohnungslosigkeit, Wohnungserhalt, Erhalt der Wohnung, Sicherung der Wohnung, Wohnungssicherungsstelle, Mietrückstand, Mietrückstände, Miete nicht gezahlt, '
      + 'Mietschulden übernehmen, Übernahme von Mietschulden, kein Geld für Miete, muss aus der Wohnung raus, muss ausziehen, Vermieter wirft mich raus, rausgeworfen, aus der Wohnung geworfen, Gerichtsvollzieher Wohnung, '
      + 'Räumungstermin, Zentrale Fachstelle Wohnungsnotfälle, Wohnungsnotfälle, Wohnungsnot, in Wohnungsnot, präventive Wohnungslosenhilfe, fristlose Kündigung Wohnung',
    en: "eviction, rent arrears, eviction notice, losing my flat, cannot pay rent, can't pay my rent, notice to quit, prevent homelessness, landlord terminated contract, about to lose my home, kicked out of flat, "
      + 'landlord kicks me out, rent debt, behind on rent, no money for rent, housing emergency, keep my flat, eviction date, have to move out, threatened with eviction, rent debts loan',
    ar: 'اخلاء, طرد من السكن, إخلاء السكن, ديون ايجار, لا استطيع دفع الايجار, انذار اخلاء, سأخسر بيتي, متأخرات الايجار, صاحب البيت بدو يطلعني, طردني صاحب البيت, ما معي ادفع الايجار, تراكم الايجار, فسخ عقد السكن, الاخلاء, '
      + 'انهاء عقد الايجار, خطر فقدان السكن, اجار متأخر, اخراج من البيت',
    uk: 'виселення, борги за оренду, не можу платити за квартиру, втрата житла, загроза виселення, виганяють з квартири, выселение, не могу платить за квартиру, долг за аренду, господар виганяє, хозяин выгоняет, втрачаю квартиру, '
      + 'теряю квартиру, немає грошей на оренду, нечем платить за квартиру, заборгованість за оренду, задолженность по аренде, выгоняют из квартиры, припинення договору оренди, збереження житла, остаться без жилья',
    tr: 'tahliye, kira borcu, kirayı ödeyemiyorum, evden atılma, evden çıkarma, evimi kaybediyorum, tahliye davası, ev sahibi atıyor, ev sahibi çıkarıyor, kira için param yok, evden atılıyorum, kira borcum var, kira ödenmedi, '
      + 'evi boşaltmak, evimi kaybetmek, konut acil durumu, tahliye kararı' },
  { code: 'HOMELESSNESS',
    de: 'Wohnungslosenhilfe, Obdachlosenhilfe, obdachlos, wohnungslos, Obdachlose, Wohnungslose, Obdachlosigkeit, Wohnungslosigkeit, ohne Wohnung, auf der Straße leben, Straßensozialarbeit, Streetwork, Tagesaufenthalt, '
      + 'Wohnungslosentagesstätte, Housing First, Postadresse für Wohnungslose, habe keine Wohnung, Leben auf der Straße, schlafe auf der Straße, schlafe im Auto, bei Freunden auf der Couch, Platte machen, Streetworker, '
      + 'Straßensozialarbeiter, Menschen ohne Wohnung, Menschen ohne festen Wohnsitz, ohne festen Wohnsitz, kein Zuhause, in Wohnungsnot Beratung, Beratungsstelle für Wohnungslose, Hilfe für Wohnungslose, Menschen in Wohnungsnot, '
      + 'Nichtsesshafte, Durchreisende, Tagestreff für Wohnungslose, Tagestreffpunkt Wohnungslose, Postadresse einrichten, Duschmöglichkeit für Obdachlose, Hilfe nach § 67, besondere soziale Schwierigkeiten, '
      + 'Kältehilfe Wohnungslose, aufsuchende Hilfe Straße, Straßenzeitung, Straßenmagazin, Arztmobil Obdachlose',
    en: 'homelessness, homeless, help for homeless people, street outreach, living on the street, no home, day shelter, housing first, sleeping rough, rough sleepers, people without a home, street worker, sleep in my car, '
      + 'no fixed address, drop-in centre for homeless, postal address for homeless, i have no home, street paper, shower for homeless people, couch surfing homeless',
    ar: 'مشرد, مشردين, بلا مأوى, بدون سكن, التشرد, ليس عندي بيت, نائم في الشارع, انا في الشارع, عايش بالشارع, ما عندي بيت, بلا بيت, المشردين, بدون مأوى, نايم بالسيارة, عنوان بريدي للمشردين, مساعدة المشردين, فاقد السكن',
    uk: 'бездомність, бездомні, допомога бездомним, без житла, бездомний, живу на вулиці, бездомные, бомж, помощь бездомным, сплю на вулиці, сплю на улице, живу на улице, без жилья, немає де жити, негде жить, безпритульний, '
      + 'бездомный, без постійного місця проживання, вулична соціальна робота, денний центр для бездомних, поштова адреса для бездомних, безхатько, сплю в машині',
    tr: 'evsizlik, evsiz, evsizlere yardım, sokakta yaşamak, evim yok, sokakta kalıyorum, sokakta yatıyorum, evsizim, evsizler, barınacak yerim yok, arabada uyuyorum, kalacak yerim yok, evsizlere destek, sokak çalışması, posta adresi evsiz' },
  { code: 'EMERGENCY_SHELTER', wider: 'HOMELESSNESS',
    de: 'Notunterkunft, Notschlafstelle, Übernachtungsstelle, Obdachlosenunterkunft, Schlafplatz, Notübernachtung, Kältebus, Wärmestube, Obdach, wo kann ich heute schlafen, Wohnheim für Obdachlose, Ordnungsamt Unterbringung, '
      + 'Kältehilfe, Schlafen heute Nacht, wo schlafen, brauche Schlafplatz, Bett für die Nacht, Bett für eine Nacht, Platz zum Schlafen, Übernachtung für Obdachlose, Übernachtung für Wohnungslose, Nachtasyl, Nachtquartier, '
      + 'Notquartier, Winternotprogramm, Kälteschutz, Erfrierungsschutz, Notwohnung, Unterbringung von Obdachlosen, Einweisung Notunterkunft, Schlafstelle, Übernachtungsheim, Übernachtungsheim Wohnungslose, '
      + 'ordnungsrechtliche Unterbringung, Obdachlosenheim, Männerwohnheim, Frauenwohnheim, aufwärmen im Winter, Wärmeraum, Wärmebus',
    en: 'emergency shelter, night shelter, homeless shelter, where can i sleep tonight, overnight accommodation, warm room, somewhere to sleep, place to sleep, bed for the night, sleep tonight, night café, winter shelter, '
      + 'cold weather shelter, emergency housing, emergency accommodation, warm up in winter, hostel for the homeless',
    ar: 'مأوى, ملجأ, مأوى طارئ, مكان للنوم, مأوى ليلي, وين انام, ايواء, مكان نام فيه, مكان انام فيه الليلة, وين نام الليلة, سرير لليلة, مبيت طارئ, ملجأ ليلي, سكن طارئ, مأوى للمشردين, سكن مؤقت, مأوى شتوي',
    uk: 'притулок для бездомних, нічліжка, місце для ночівлі, де переночувати, тимчасовий притулок, ночлежка, где переночевать, приют, де спати, где спать, негде переночевать, ніде спати, ліжко на ніч, місце для сну, '
      + 'приют для бездомных, екстрене житло, экстренное жилье, зимовий притулок, обігрів взимку, пункт обігріву, временное жилье, тимчасове житло',
    tr: 'acil barınma, barınak, evsizler barınağı, uyuyacak yer, geceleme yeri, sığınma evi evsiz, nerede uyuyabilirim, yatacak yer, bu gece kalacak yer, gece barınağı, geçici barınma, geçici konut, kışlık barınak, bir gecelik yatak, sıcak oda' },
  { code: 'REFUGEE_ACCOMMODATION',
    de: 'Flüchtlingsunterkunft, Gemeinschaftsunterkunft, Asylunterkunft, Erstaufnahme, Erstaufnahmeeinrichtung, Flüchtlingsheim, Asylheim, Übergangswohnheim, Ankunftszentrum, Anschlussunterbringung, Landesaufnahmebehörde, '
      + 'Auszug aus der Unterkunft, GU, Geflüchtetenunterkunft, Unterkunft für Geflüchtete, Unterkünfte für Geflüchtete, Unterbringung von Geflüchteten, Unterbringung von Asylbewerbern, Sammelunterkunft, Containerunterkunft, '
      + 'Aufnahmeeinrichtung, EAE, ANKER-Zentrum, AnkER, Zentrale Unterbringungseinrichtung, ZUE, Übergangsheim, Heimleitung Unterkunft, Bewohnerinnen und Bewohner der Unterkunft, Heim für Flüchtlinge, aus dem Heim ausziehen, '
      + 'private Unterkunft Ukraine, Zuweisung Wohnort, Wohnsitzauflage, Umverteilung, Flüchtlingssozialarbeit Unterkunft, Asylbewerberunterkunft, Asylbewerberheim',
    en: 'refugee accommodation, shared accommodation for refugees, asylum home, reception centre, camp, initial reception centre, refugee camp, refugee shelter, refugee housing, asylum accommodation, move out of the camp, '
      + 'collective accommodation, housing for refugees, residence obligation, housing for ukrainians, refugee hostel',
    ar: 'سكن لاجئين, كامب, هايم, مخيم لاجئين, مركز استقبال, سكن جماعي, الهايم, الكامب, بدي اطلع من الكامب, سكن للاجئين, الخروج من الهايم, مركز الاستقبال الاولي, سكن الاوكرانيين, مركز ايواء, تغيير السكن من الكامب, فونزيتس اوفلاغه, غرفة في الهايم, سكن طالبي اللجوء',
    uk: 'гуртожиток для біженців, притулок для біженців, табір для біженців, центр первинного прийому, хайм, лагерь беженцев, общежитие для беженцев, житло для біженців, жилье для беженцев, гуртожиток, общежитие, переїхати з хайму, '
      + 'выехать из хайма, житло для українців, жилье для украинцев, центр прийому біженців, центр приема беженцев, місце проживання біженців, хайм для біженців, приют для беженцев',
    tr: 'mülteci kampı, sığınmacı yurdu, heim, ilk kabul merkezi, mülteci barınağı, mülteci yurdu, mülteci konutu, kamptan çıkmak, heimdan çıkmak, sığınmacı konaklama, mülteciler için ev, ilk kabul kampı, ukraynalılar için konut' },
  { code: 'ASSISTED_LIVING',
    de: 'Betreutes Wohnen, ambulant betreutes Wohnen, besondere Wohnform, Wohngruppe, Wohnheim, Wohnen für Menschen mit Behinderung, ABW, Wohnbegleitung, begleitetes Wohnen, therapeutische Wohngruppe, Wohnprojekt, Wohnassistenz, '
      + 'betreute Wohngemeinschaft, eigenständig wohnen, selbstständig wohnen mit Hilfe, Hilfe beim Wohnen, Unterstützung beim Wohnen, Wohnunterstützung, unterstütztes Wohnen, Wohnbetreuung, Betreutes Einzelwohnen, BEW, BeWo, '
      + 'Wohnstätte, Wohnstätten, Wohneinrichtung, Außenwohngruppe, Wohngemeinschaft für Menschen mit Behinderung, Wohnen mit psychischer Erkrankung, betreutes Wohnen Sucht, Wohnangebot für Menschen mit Behinderung, Wohnplatz, '
      + 'Wohntraining, Trainingswohnen, Qualifizierte Assistenz, Assistenz im eigenen Wohnraum, ambulante Wohnbetreuung, sozialtherapeutisches Wohnheim, intensiv betreutes Wohnen, inklusives Wohnen, inklusive WG, '
      + 'weiterhin in den eigenen vier Wänden leben',
    en: 'assisted living, supported housing, residential group, sheltered housing, living with support, support at home for people with disabilities, supported living, living independently with support, group home, '
      + 'home for people with disabilities, housing for people with mental illness, inclusive flat share, residential care for disabled people',
    ar: 'سكن مع رعاية, سكن مدعوم, سكن تحت اشراف, سكن لذوي الاعاقة, سكن للمعاقين, السكن مع مساعدة, العيش المستقل, سكن للمرضى النفسيين, بيت جماعي لذوي الاعاقة, العيش مع دعم',
    uk: 'житло з підтримкою, супроводжуване проживання, підтримане проживання, сопровождаемое проживание, підтримка в побуті для людей з інвалідністю, житло для людей з інвалідністю, жилье для инвалидов, '
      + 'гуртожиток для людей з інвалідністю, самостійне проживання з підтримкою, соціальне проживання, житло при психічних хворобах, поддерживаемое проживание',
    tr: 'destekli yaşam, destekli konut, refakatli yaşam, engelliler için konut, engelli bakım evi, destekle bağımsız yaşam, psikolojik hasta için konut, engelli grup evi, bağımsız yaşam desteği' },
  { code: 'SENIOR_HOUSING', wider: 'ASSISTED_LIVING',
    de: 'Seniorenwohnung, Service-Wohnen, altersgerechtes Wohnen, Wohnen im Alter, Seniorenwohnanlage, betreutes Wohnen für Senioren, Altenwohnung, Senioren-WG, Mehrgenerationenwohnen, Wohnen für Senioren, Seniorenwohnungen, '
      + 'Wohnen für ältere Menschen, Seniorenresidenz, Seniorenwohnen, Seniorenwohngemeinschaft, barrierearme Wohnung für Senioren, Wohnen im Alter Beratung, Wohnen mit Service, Betreutes Wohnen im Alter, Wohnung für Rentner, '
      + 'im Alter umziehen, altengerechte Wohnung, Wohnen 60 plus, Alten-WG, Altenwohnungen, wo wohnen im Alter',
    en: 'senior housing, housing for older people, serviced housing for seniors, age-appropriate housing, flat for seniors, seniors flat, living in old age, retirement home flat, retirement living, sheltered housing for elderly, '
      + 'moving in old age, flatshare for seniors',
    ar: 'سكن لكبار السن, سكن المسنين, شقق للمسنين, سكن للكبار في السن, شقة للمسنين, العيش في الشيخوخة, سكن لوالدتي المسنة, سكن لكبار السن مع خدمة',
    uk: 'житло для літніх людей, житло для пенсіонерів, жилье для пожилых, квартира для пенсіонерів, квартира для пенсионеров, житло для літніх, жилье для пенсионеров, проживання у старості, жилье для пожилых людей, дім для літніх',
    tr: 'yaşlılar için konut, yaşlı konutu, yaşlılara uygun ev, yaşlılar evi, yaşlılıkta konut, emekliler için konut, yaşlı dairesi, yaşlılar için daire' },
  { code: 'HOME_ADAPTATION',
    de: 'Wohnberatung, Wohnraumanpassung, barrierefrei umbauen, barrierefreie Wohnung, Badumbau, Treppenlift, wohnumfeldverbessernde Maßnahmen, Hilfsmittel, Hilfsmittelberatung, barrierefrei wohnen, Rollator, '
      + 'Haus barrierefrei machen, Bad umbauen, barrierefreies Bad, bodengleiche Dusche, Haltegriffe, Türen verbreitern, Rampe am Haus, Stolperfallen, Sturzprophylaxe zu Hause, Wohnberaterin, Wohnberater, Wohnraumberatung, '
      + 'Wohnungsanpassung, Wohnen mit Behinderung, rollstuhlgerechte Wohnung, rollstuhlgerecht wohnen, Rollstuhlwohnung, Zuschuss Badumbau, altersgerecht umbauen, Umbau der Wohnung, länger zu Hause wohnen, '
      + 'möglichst lange zu Hause leben, Musterwohnung, technische Hilfen im Haushalt, Hausnotruf, Pflegebett, Sanitätshaus, Badewannenlift, Alltagshilfen Wohnung',
    en: 'home adaptation, housing adaptation, stairlift, accessible flat, barrier-free living, walking aid, mobility aids, make my home accessible, convert bathroom, wheelchair accessible flat, walk-in shower, grab rails, '
      + 'ramp for house, advice on adapting the home, stay at home longer, home emergency call, care bed, wheelchair flat',
    ar: 'تعديل السكن, سكن مهيأ للمعاقين, مصعد درج, ادوات مساعدة لذوي الاعاقة, تعديل الحمام, بيت لكرسي متحرك, شقة لكرسي متحرك, حمام للمعاقين, تهيئة المنزل, سرير طبي, منزل بدون عوائق, نداء الطوارئ المنزلي',
    uk: "адаптація житла, безбар'єрне житло, сходовий підйомник, допоміжні засоби, приспособить жилье, перебудова ванної, квартира для візка, квартира для инвалидной коляски, пандус, поручні у ванній, житло без бар'єрів, "
      + 'переоборудование ванной, переобладнання квартири, безбарьерное жилье, тривожна кнопка вдома, медичне ліжко',
    tr: 'ev uyarlama, engelsiz konut, merdiven asansörü, engelsiz ev, banyo uyarlama, tekerlekli sandalye için ev, engelli banyosu, rampa yapımı, merdiven lifti, evde acil çağrı, hasta yatağı, yaşlıya uygun banyo' },
  { code: 'STUDENT_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'Studentenwohnheim, Azubiwohnheim, Wohnen für Studierende, Jugendwohnen, Wohnen für Auszubildende, Jugendwohnheim, Studentenzimmer, Wohnen für Hilfe, Azubi-Wohnheim, Auszubildendenwohnheim, Wohnheimplatz, '
      + 'Wohnheim für Studenten, Wohnung für Azubis, Zimmer für Studenten, Zimmer für Azubis, Wohnung für Studierende, Jugendgästehaus Ausbildung, Wohnpartnerschaft, Kolpinghaus, Internatsplatz, Wohnen in der Ausbildung, günstiges Zimmer',
    en: 'student housing, dormitory, hall of residence, housing for apprentices, student room, room for students, student residence, apprentice residence, boarding school, student dorm, student flat, cheap room',
    ar: 'سكن طلاب, سكن طلابي, سكن جامعي, غرفة للطلاب, شقة طلاب, سكن للمتدربين, غرفة طالب, سكن داخلي',
    uk: 'студентський гуртожиток, гуртожиток для учнів, студенческое общежитие, кімната для студента, комната для студента, житло для студентів, жилье для студентов, інтернат для учнів, квартира для студентів, общежитие для учеников',
    tr: 'öğrenci yurdu, yurt, öğrenci evi, öğrenciler için oda, öğrenci konutu, çırak yurdu, yatılı okul, üniversite yurdu' },
  { code: 'ENERGY_COSTS',
    de: 'Stromkosten, Heizkosten, Stromschulden, Energieberatung, Stromsperre, Strom bezahlen, Heizung bezahlen, Stromrechnung, Strom abgestellt, Energieschulden, Strom sparen, Energie sparen, Stromspar-Check, Nachzahlung Strom, '
      + 'Gasrechnung, kein Strom, hohe Heizkosten, Energiekosten, Härtefallfonds Energie, Stromrechnung zu hoch, Strom zu teuer, Heizung zu teuer, kann Strom nicht bezahlen, kann die Stromrechnung nicht bezahlen, Strom weg, '
      + 'mir wird der Strom abgestellt, Strom gesperrt, Stromabschaltung, Gassperre, Heizkostenabrechnung, Heizkostennachzahlung, Energiesperre, Energieschulden beraten, Energiesparhelfer, Energiesparberatung, Stromsparhelfer, '
      + 'Stromspar-Helfer, Energiekostenberatung, Energieverbrauch senken, Stromverbrauch senken, Abschlag Strom, Stromanbieter, Stromanbieter wechseln, Gasanbieter, Stadtwerke, Kühlschrank-Tausch, Energiesparen, sparsam heizen, '
      + 'Messgerät ausleihen Strom, Energie-Check, frieren in der Wohnung, Wasserrechnung',
    en: 'energy costs, electricity bill, heating costs, power cut off, cannot pay electricity, energy advice, save energy, no electricity, gas bill, electricity too expensive, cannot pay electricity bill, heating too expensive, '
      + 'power disconnected, no heating, save electricity, energy saving check, energy debts, change electricity provider, high energy bill, public utilities, cannot afford heating, water bill',
    ar: 'فاتورة الكهرباء, تكاليف التدفئة, كهرباء, قطع الكهرباء, فاتورة الغاز, لا استطيع دفع الكهرباء, توفير الطاقة, تدفئة, الكهرباء غالية, قطعوا الكهرباء, فاتورة التدفئة, ديون الكهرباء, شركة الكهرباء, تغيير شركة الكهرباء, '
      + 'ما معي ادفع الكهرباء, توفير الكهرباء, فاتورة كهرباء عالية, فاتورة الماء, انقطاع الكهرباء بسبب الديون',
    uk: 'витрати на електроенергію, рахунок за світло, опалення, відключили світло, борг за електрику, енергоконсультація, економія енергії, счет за электричество, оплата отопления, отключили свет, рахунок за електроенергію, '
      + 'великий рахунок за світло, борг за світло, долг за свет, дороге опалення, дорогое отопление, не можу заплатити за світло, нечем платить за свет, заощаджувати енергію, экономия энергии, экономить электричество, '
      + 'сменить поставщика электричества, змінити постачальника, рахунок за газ, счет за газ, нет света, витрати на опалення, рахунок за воду, штром',
    tr: 'elektrik faturası, ısınma gideri, elektrik borcu, elektriğim kesildi, enerji tasarrufu, doğalgaz faturası, enerji danışmanlığı, elektriği ödeyemiyorum, elektrik çok pahalı, elektrik kesik, ısınma parası, kalorifer parası, '
      + 'enerji borcu, tasarruf danışmanlığı, elektrik tasarrufu, su faturası, elektrik şirketi değiştirme, yüksek fatura elektrik, gaz faturası, enerji giderleri' },
  { code: 'MOVING',
    de: 'Umzug, Umzugshilfe, umziehen, Möbeltransport, Umzugskosten, Renovierung, Wohnung renovieren, Entrümpelung, Haushaltsauflösung, Umzugskartons, Erstbezug, Möbel schleppen, Möbel tragen, jemand hilft beim Umzug, Umzugshelfer, '
      + 'Umzugswagen, Transporter leihen, Umzugsfirma, Umzugsunternehmen, Hilfe beim Umzug, Hilfe beim Renovieren, streichen und tapezieren, Wohnung streichen, tapezieren, Wohnungsauflösung, Haushaltsauflösungen, '
      + 'Wohnung entrümpeln, Wohnung räumen, Keller entrümpeln, Entrümpelungen, Nachlass räumen, Wohnungseinrichtung Transport, in neue Wohnung ziehen, Möbel aufbauen, Möbelaufbau',
    en: 'moving house, removal, moving help, moving costs, renovation, house clearance, help me move, movers, moving van, carry furniture, paint the flat, wallpapering, clear out a flat, moving company, relocation help, assemble furniture',
    ar: 'نقل السكن, انتقال, مساعدة في النقل, نقل اثاث, تكاليف النقل, مساعدة في نقل البيت, نقل العفش, شركة نقل, بدي انقل من البيت, دهان البيت, سيارة نقل, نقل الاثاث, تركيب اثاث, تفريغ بيت',
    uk: 'переїзд, допомога з переїздом, витрати на переїзд, ремонт квартири, переезд, помощь с переездом, допомога з перевезенням, перевезення меблів, перевозка мебели, переїжджаю, переезжаю, пофарбувати квартиру, поклейка обоев, '
      + 'ремонт в квартире, зібрати меблі, грузчики, вантажники, розчистити квартиру',
    tr: 'taşınma, taşınma yardımı, nakliyat, ev taşıma, taşınma masrafları, eşya taşıma, taşınmaya yardım, mobilya taşıma, nakliye, nakliye firması, evi boyamak, ev boşaltma, boya badana, taşınıyorum, mobilya kurma' },
  { code: 'LIVING_SKILLS_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'Mieterführerschein, Mieterqualifizierung, richtig heizen und lüften, richtig lüften, Wohnführerschein, Hausordnung, Wohnkurs, Neu in der Wohnung, Wohnungsführerschein, Mietkurs, Mieterschulung, Mieterkurs, Wohnen lernen, '
      + 'Wohnen in Deutschland, Rechte und Pflichten als Mieter, Regeln beim Wohnen, Hausregeln, Kehrwoche, Treppenhausreinigung, Ruhezeiten, Wohnschule, Mülltrennung im Haus, Schimmel vermeiden, Heizen und Lüften, Wohnungsknigge, '
      + 'gutes Mietverhältnis, Nachbarschaft im Mehrfamilienhaus, Zertifikat für Mieter',
    en: 'tenant training, how to rent, house rules, heating and ventilating properly, tenant licence, renting in germany, rights and duties of tenants, how to live in a rented flat, avoid mould, quiet hours, tenant course, '
      + 'heating and airing, living in germany rented flat',
    ar: 'دورة المستأجر, تهوية السكن, قواعد السكن, رخصة المستأجر, كيف استأجر بيت, قواعد البيت, حقوق وواجبات المستأجر, التدفئة والتهوية, تجنب العفن, السكن في المانيا, ساعات الهدوء',
    uk: "курс для орендарів, правила проживання, як провітрювати, курсы для арендаторов, як орендувати житло в німеччині, правила будинку, правила дома, права і обов'язки орендаря, тихі години, уникнути плісняви, "
      + 'опалення і провітрювання, как снимать жилье',
    tr: 'kiracı eğitimi, ev kuralları, doğru ısıtma ve havalandırma, kiracı kursu, apartman kuralları, kiracı hak ve yükümlülükleri, küfü önleme, almanyada ev kiralama, sessizlik saatleri, ısıtma ve havalandırma' },
  { code: 'HOME_OWNERSHIP',
    de: 'Eigenheim, Baugenehmigung, Bauamt, Bauantrag, Hausbau, Wohneigentum, Bauplatz, Denkmalschutz, Sanierung, Haus bauen, Wohnraumförderung, Haus kaufen, Wohnung kaufen, Immobilien, Immobilie kaufen, Grundstück kaufen, '
      + 'Bauplätze, Baugebiet, Baugrundstück, Bauberatung, Bauaufsicht, Bauordnung, Bauordnungsamt, Baurechtsamt, Bauleitplanung, Bebauungsplan, Grundbuch, Grundbuchamt, Katasteramt, Vermessungsamt, Flurkarte, Lageplan, '
      + 'Wohnbauförderung, Wohneigentumsförderung, Familienheim Förderung, Nutzungsänderung, Carport genehmigen, Anbau genehmigen, altes Haus sanieren, Untere Denkmalschutzbehörde, Dorferneuerung, Stadtplanung, Gutachterausschuss, Bodenrichtwert',
    en: 'home ownership, building permit, building authority, build a house, construction permit, renovation grant, buy a house, buy a flat, building plot, real estate, land register, planning permission, land registry, '
      + 'building regulations, build my own house, listed building, development plan, cadastral map, urban planning',
    ar: 'بناء منزل, رخصة بناء, دائرة البناء, شراء بيت, تمليك, شراء شقة, شراء منزل, ارض للبناء, السجل العقاري, عقارات, ترخيص بناء, مخطط البناء, مكتب البناء, بناء بيت',
    uk: 'будівництво будинку, дозвіл на будівництво, власне житло, строительство дома, разрешение на строительство, купити будинок, купить дом, купити квартиру, купить квартиру, земельна ділянка, земельный участок, нерухомість, '
      + 'недвижимость, кадастр, будівельне відомство, план забудови, реєстр нерухомості, построить дом',
    tr: 'ev sahipliği, inşaat ruhsatı, ev yapmak, imar dairesi, ev satın almak, ev almak, arsa, tapu, tapu dairesi, inşaat izni, emlak, kadastro, yapı ruhsatı, imar planı, daire satın almak' },
  { code: 'ENERGY_RENOVATION', wider: 'HOME_OWNERSHIP',
    de: 'energetische Sanierung, Sanierungsberatung, Heizung tauschen, Heizungstausch, Wärmepumpe, Photovoltaik, Solaranlage, Balkonkraftwerk, Balkonsolar, Dämmung, Haus dämmen, Fenster austauschen, Energieausweis, '
      + 'kommunale Wärmeplanung, Solarberatung, Gebäudeenergieberatung, KfW-Förderung, Energieagentur, Klimaschutzagentur, Fördermittel Heizung',
    en: 'energy renovation, heat pump, solar panels, photovoltaics, balcony solar, insulation, replace heating, energy certificate, energy agency, insulate house',
    ar: 'الواح شمسية, طاقة شمسية, عزل المنزل, مضخة حرارية, تبديل التدفئة, ترميم البيت',
    uk: 'утеплення будинку, сонячні панелі, солнечные панели, тепловий насос, тепловой насос, заміна опалення, утепление дома, енергетична санація',
    tr: 'güneş paneli, ısı pompası, yalıtım, kalorifer değiştirme, enerji tadilatı, balkon güneş enerjisi' },
  { code: 'CO_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'gemeinschaftliches Wohnen, Gemeinschaftswohnen, Wohnprojekte, gemeinsam wohnen, Mehrgenerationenhaus Wohnen, Mehrgenerationen-Wohnprojekt, Wohnen für Jung und Alt, alternative Wohnformen, neue Wohnformen, Baugruppe, '
      + 'Baugemeinschaft, Tiny House, Ökodorf, Hausprojekt, generationenübergreifendes Wohnen',
    en: 'co-housing, communal living, multi-generation housing, living together project, housing project, intergenerational living, tiny house',
    ar: 'سكن مشترك, العيش المشترك, مشروع سكن جماعي, سكن متعدد الاجيال',
    uk: 'спільне проживання, совместное проживание, житловий проєкт, житло кількох поколінь, проживання різних поколінь',
    tr: 'ortak yaşam, birlikte yaşama projesi, çok kuşaklı konut, konut projesi' },
  { code: 'RENTING_OUT',
    de: 'Wohnung vermieten, Zimmer vermieten, Wohnraum anbieten, Wohnung anbieten, Wohnraum gesucht, Vermieter gesucht, Vermieterinnen und Vermieter gesucht, an Geflüchtete vermieten, Wohnraum zur Verfügung stellen, '
      + 'leerstehende Wohnung, Leerstand, Leerstandsmanagement, Vermieterberatung, Gastgeber für Geflüchtete, Gewinnung von Vermietern',
    en: 'rent out a flat, offer a room, landlords wanted, rent to refugees, offer accommodation, vacant flats, host refugees',
    ar: 'تأجير شقة, تأجير غرفة, عرض سكن, استضافة لاجئين, تأجير للاجئين',
    uk: 'здати квартиру, сдать квартиру, здати кімнату, запропонувати житло, прийняти біженців вдома, сдать комнату',
    tr: 'ev kiraya vermek, oda kiraya vermek, daireyi kiraya verme, mültecilere ev vermek, konut sunmak' },
  { code: 'NEIGHBOUR_DISPUTE',
    de: 'Streit mit Nachbarn, Streit mit dem Nachbarn, Ärger mit Nachbarn, Nachbarschaftsstreit, Nachbarschaftskonflikt, Nachbarschaftskonflikte, laute Nachbarn, Lärm Nachbar, Lärmbelästigung, Ruhestörung, Konflikt im Haus, '
      + 'Schiedsperson, Schiedsfrau, Schiedsmann, Schlichtungsstelle, Friedensrichter, Konfliktvermittlung, Mediation Nachbarschaft',
    en: 'dispute with neighbours, trouble with neighbours, noisy neighbours, noise complaint, neighbour conflict, mediation between neighbours, arbitrator',
    ar: 'مشكلة مع الجيران, خلاف مع الجيران, ضجيج الجيران, ازعاج الجيران, وساطة بين الجيران',
    uk: 'сварка з сусідами, ссора с соседями, конфлікт із сусідами, шумні сусіди, шумные соседи, проблеми з сусідами, проблемы с соседями, медіація сусіди',
    tr: 'komşu kavgası, komşuyla sorun, gürültülü komşu, komşu şikayeti, komşu anlaşmazlığı, arabuluculuk komşu' },
  { code: 'HOARDING_HELP',
    de: 'Messie, Messies, Messie-Syndrom, vermüllte Wohnung, verwahrloste Wohnung, verwahrlost, zugemüllt, Wohnung voll Müll, kann nichts wegwerfen, kann nicht aufräumen, Aufräumhilfe, Ordnung schaffen zu Hause, Aufräumcoach, Desorganisation',
    en: 'hoarding, hoarder, cluttered flat, cannot throw anything away, compulsive hoarding, tidying help',
    ar: 'الاكتناز القهري, بيت مليء بالاغراض, لا استطيع رمي الاشياء, مساعدة في ترتيب البيت',
    uk: 'захаращена квартира, накопичення речей, захламленная квартира, патологічне накопичення, не можу викинути речі, помощь с уборкой хлама',
    tr: 'istifçilik, çöp ev, istifleme hastalığı, evi toparlamak, eşya atamıyorum' },
  { code: 'PEST_CONTROL',
    de: 'Schädlingsbekämpfung, Kammerjäger, Ungeziefer, Bettwanzen, Rattenbekämpfung, Ratten, Mäuse im Haus, Wespennest, Eichenprozessionsspinner, Schaben',
    en: 'pest control, bed bugs, rats, mice in the house, wasp nest, vermin, exterminator',
    ar: 'مكافحة الحشرات, بق الفراش, فئران, جرذان, حشرات في البيت, عش دبابير',
    uk: 'боротьба зі шкідниками, клопи, постільні клопи, щури, миші в будинку, клопы, крысы, мыши в доме, дезінсекція',
    tr: 'haşere ilaçlama, böcek ilaçlama, tahtakurusu, haşere, yaban arısı yuvası, fare ilaçlama' },
];
