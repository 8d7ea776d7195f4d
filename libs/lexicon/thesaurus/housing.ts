import { type Concept } from './concept.js';
import { homeConcepts } from './home.js';

/** Words about finding, paying for, keeping and losing a home. */
export const housingConcepts: readonly Concept[] = [
  ...homeConcepts,
  { code: 'HOUSING_SEARCH',
    de: 'Wohnungssuche, Wohnung suchen, Wohnung finden, Wohnung, suche Wohnung, Mietwohnung, Zimmer suchen, WG-Zimmer, WG, bezahlbare Wohnung, Wohnungsvermittlung, Wohnungsangebote, Wohnungsbörse, Wohnlotsen, '
      + 'Wohnungsmarkt, brauche Wohnung, Haus mieten, Wohnung gesucht, finde keine Wohnung, neue Wohnung, größere Wohnung, Wohnung zu klein, kleine Wohnung, Bude, günstige Wohnung, günstige Miete, Wohnung mieten, '
      + 'Zimmer mieten, Wohnung für Familie, Wohnung für Geflüchtete, Unterstützung bei der Wohnungssuche, Hilfe bei der Wohnungssuche, Begleitung bei der Wohnungssuche, Wohnungssuchende, '
      + 'Begleitung zu Besichtigungen, Wohnungsbesichtigung, Wohnungsbewerbung, Mietwohnungen, Wohnungsanzeigen, Wohnraumvermittlung, Wohnraum finden, Vermittlung von Wohnraum, Wohnungsakquise, Wohnraumakquise, '
      + 'Wohnungslotsen, Wohnungspaten, Mietpaten, Dach über dem Kopf, Apartment, Wohngemeinschaft gesucht, Umzug in eigene Wohnung, Schufa Wohnung, finde nichts zum Wohnen, Zimmer frei, 3-Zimmer-Wohnung, '
      + 'Wohnung mit Balkon, Mieter gesucht, Kaltmiete, Warmmiete, Makler, Immoscout, Wohnung für uns, bald Baby Wohnung, Wohnungsgeber, Besichtigung, Selbstauskunft, Mietbewerbung, Bewerbung um Wohnung, '
      + 'Nachmieter, WG gesucht, umziehen in größere Wohnung, Wohnungsmarkt schwierig, Wohnraumsuche, Zimmer gesucht, wo wohnen, Vermieter anschreiben, Unterkunft finden',
    en: 'flat search, find a flat, apartment, looking for a flat, housing search, find housing, rent a flat, room to rent, need a place to live, flat hunting, accommodation search, flat, house to rent, flat to rent, '
      + 'affordable housing, cheap flat, bigger flat, own flat, flat viewing, help with finding a flat, cannot find a flat, place to live, roof over my head, landlords and tenants matching, apartment for family, flatshare, '
      + 'shared flat, flats, apartments, apartments for rent, homes to rent, two room flat, three room flat, rent an apartment, apartment search, search for housing, landlord wants foreigner not, no landlord takes me, '
      + 'flat for big family, flat with five children, looking for a room, looking for a house, wg room, roommate, room in shared flat, studio flat, where to live, somewhere to live, need housing, need a home, housing for family, '
      + 'schufa, flat application, housing market, real estate rental, rental flat, wheelchair flat search, housing guides, new flat, help finding an apartment, lodging',
    ar: 'بحث عن سكن, سكن, شقة, بيت للايجار, ابحث عن شقة, بدي بيت, شقة للايجار, السكن, غرفة للايجار, البحث عن شقة, منزل, بدور على بيت, بدي شقة, بدور على شقة, بيت رخيص, شقة رخيصة, شقة كبيرة, ما عم لاقي بيت, ايجار, استئجار شقة, '
      + 'مساعدة في البحث عن شقة, بيت لعائلة, استئجار بيت, سكن رخيص, فونونغ',
    uk: 'пошук житла, житло, квартира, шукаю квартиру, зняти квартиру, оренда житла, знайти житло, кімната, жилье, ищу квартиру, снять квартиру, поиск жилья, аренда квартиры, потрібна квартира, нужна квартира, '
      + 'дешева квартира, дешевая квартира, не можу знайти квартиру, не могу найти квартиру, зняти кімнату, снять комнату, допомога з пошуком житла, помощь в поиске жилья, винайняти квартиру, оренда квартири, більша квартира, '
      + 'орендувати, жилье для семьи, вонунг, огляд квартири, де знайти квартиру, где найти квартиру, шукаємо житло, ищем жилье, ищу жилье, шукаю житло, шукаю кімнату, ищу комнату, кімната в оренду, комната в аренду, '
      + "однокімнатна, однокомнатная, двокімнатна, двухкомнатная, трехкомнатная, квартира від джобцентру, квартира для сім'ї, вонунгзухе, вонунгсзухе, вонунг шукаю, ищу вонунг, вг цимер, маклер, ріелтор, ріелтер, "
      + 'шуфа для квартири, іммоскаут, иммоскаут, оглядини квартири, просмотр квартиры, без квартири залишились, тіснимося, тесно живем, квартира тесная',
    tr: 'ev arama, ev arıyorum, kiralık ev, konut, kiralık daire, oda arıyorum, ev bulmak, ev lazım, ev bulamıyorum, ucuz ev, ucuz kiralık, ev kiralamak, kiralık oda, ev bulmama yardım, aile için ev, büyük ev, ev arayanlar, '
      + 'konut arama, kiralık konut, başımı sokacak ev, daire arıyorum, daire kiralamak, kiralık yer, iki odalı ev, üç odalı ev, kalabalık aile ev, çocuklu aile ev, yabancıya ev vermiyorlar, ev vermiyorlar, wohnung, '
      + 'wohnung arıyorum, ev ilanları, kiralık daireler, oda kiralamak, wg odası, paylaşımlı ev, yeni ev, yeni eve ihtiyacım var, schufa, ev bulma desteği, barınma ihtiyacı, ev başvurusu, uygun kiralı ev, boş daire, ev gezme' },
  { code: 'SOCIAL_HOUSING', wider: 'HOUSING_SEARCH',
    de: 'Sozialwohnung, Wohnberechtigungsschein, WBS, Wohnungsamt, geförderte Wohnung, Sozialwohnungen, B-Schein, Wohnungsbaugesellschaft, Wohnungsgenossenschaft, Wohnbaugesellschaft, kommunale Wohnungen, '
      + '§ 5-Schein, Wohnberechtigung, WBS beantragen, WBS-Schein, Wohnschein, öffentlich geförderter Wohnraum, geförderter Wohnraum, sozialer Wohnungsbau, preisgebundene Wohnung, Dringlichkeitsschein, '
      + 'städtische Wohnung, Wohnungsgesellschaft, Baugenossenschaft, Wohnungsgenossenschaften, Wohnungsbaugenossenschaft, Gemeindewohnung, belegungsgebundene Wohnungen, Vermittlung von Sozialwohnungen, '
      + 'billige Wohnung von der Stadt, Stadtwohnung, Wohnung vom Amt, Antrag Wohnberechtigung, WBS verlängern, Wohnung mit WBS, Wohnungsbau, GWG, Kreisbau, Gewoba, Warteliste Wohnung, Belegrecht, billige Wohnung, '
      + 'günstige Wohnung',
    en: 'social housing, housing entitlement certificate, council flat, subsidised flat, housing office, housing association, apply for wbs, low income housing, municipal housing, housing cooperative, '
      + 'certificate for social housing, subsidised housing, council house, council housing, public housing, section 8, housing list, waiting list for flat, wbs certificate, cheap council flat, state housing, '
      + 'city housing company, housing entitlement, cooperative flat, government housing, municipal flat, rent controlled flat, subsidized housing, wohnberechtigungsschein, cheap flat',
    ar: 'سكن اجتماعي, شقة اجتماعية, شهادة استحقاق سكن, مساكن شعبية, فونبيريشتيغونغسشاين, دائرة السكن, طلب سكن اجتماعي, بيت من البلدية, شقة من البلدية, شهادة سكن, شركات السكن, مساكن مدعومة',
    uk: 'соціальне житло, соціальна квартира, житловий сертифікат, вбс, социальное жилье, социальная квартира, соціальні квартири, социальные квартиры, отримати вбс, муніципальне житло, житловий кооператив, '
      + 'жилищный кооператив, вбс сертифікат, право на соціальне житло, муниципальное жилье, вебеес, вбс отримати, получить вбс, вонберехтігунгсшайн, вонберехтигунгсшайн, соцжитло, соцжилье, квартира від міста, '
      + 'квартира от города, дешеве соціальне житло, черга на квартиру, очередь на квартиру, дозвіл на соціальну квартиру',
    tr: 'sosyal konut, sosyal konut belgesi, wbs belgesi, ucuz konut, konut dairesi, wbs, wbs başvurusu, belediye evi, belediye konutu, konut kooperatifi, sübvansiyonlu konut, düşük gelirli konut, toki, devlet evi, '
      + 'wohnberechtigungsschein, sosyal ev, sosyal daire konut, konut bekleme listesi, konut şirketi, ev kooperatifi, wbs nasıl alınır, wbs kağıdı, dar gelirliye konut, belediye dairesi' },
  { code: 'TENANCY_ADVICE',
    de: 'Mietberatung, Mieterverein, Mieterschutz, Mieterschutzbund, Mietrecht, Mietvertrag, Mieterhöhung, Nebenkosten, Nebenkostenabrechnung, Vermieter, Ärger mit dem Vermieter, Schimmel, Kaution, '
      + 'Wohnungskündigung, Mietminderung, Eigenbedarf, Miete zu hoch, Heizung kaputt, Mietprobleme, Probleme mit Vermieter, Streit mit dem Vermieter, Vermieter repariert nicht, Vermieter macht nichts, '
      + 'Vermieter droht, Miete erhöht, Mieterhöhung bekommen, Mietvertrag prüfen, Nebenkostenabrechnung prüfen, Betriebskosten, Betriebskostenabrechnung, hohe Nachzahlung Nebenkosten, Kaution zurück, '
      + 'Kaution nicht zurückbekommen, Mietkaution, feuchte Wohnung, Wasserschaden, Mietmängel, Mängel in der Wohnung, Heizung geht nicht, Kakerlaken, Ungeziefer in der Wohnung, Rechte als Mieter, '
      + 'mietrechtliche Beratung, Mieterberatung, Mieterinnen und Mieter, Mieterverband, Mietpreisbremse, Mietspiegel, Schönheitsreparaturen, Wohnungsübergabe, Untermiete, Hausverwaltung, '
      + 'Kündigung wegen Eigenbedarf, Vermieter kommt einfach rein, Vermieter meldet sich nicht, kalt in der Wohnung, kein warmes Wasser, Dusche kaputt, Fenster undicht, Decke tropft, schwarze Wände, '
      + 'Kaution einbehalten, Renovieren beim Auszug, Mietvertrag kündigen, Kündigungsfrist, hohe Nebenkosten, Heizkosten Abrechnung falsch, Mieter wehren sich, Mieterrechte, Wohnungsmängel, Miete mindern, '
      + 'Vertrag mit Vermieter, Mietstreit, Vermieter kündigt, Streit um Miete, Kündigung vom Vermieter',
    en: "tenancy advice, tenants' association, tenancy law, landlord, rent increase, rental contract, mould, problems with landlord, deposit, service charges, tenant rights, my landlord, landlord does not repair, heating broken, "
      + 'mold, damp flat, get deposit back, check my rental contract, utility bill too high, rent too high, tenants union, advice for tenants, water damage in flat, cockroaches in flat, dispute with landlord, '
      + 'operating costs statement, renters rights, tenants rights, renter, renters, rental agreement, lease, lease agreement, my landlady, landlord keeps deposit, landlord wants more rent, landlord enters my flat, '
      + 'landlord does not answer, mouldy flat, damp walls, broken heating, no hot water, leaking pipe, additional costs, ancillary costs, service charge bill, utility costs statement, cancel my flat, end tenancy, '
      + 'notice period flat, repairs in flat, renovation when moving out, noise in the building landlord, rental law, heating bill explained, landlord dispute, landlord problem',
    ar: 'حقوق المستأجر, استشارة ايجار, جمعية المستأجرين, عقد ايجار, صاحب البيت, زيادة الايجار, عفونة, مشاكل مع صاحب البيت, عقد الايجار, تأمين البيت, رطوبة, المالك, مشكلة مع المالك, المؤجر, صاحب البيت ما بيصلح, التدفئة لا تعمل, '
      + 'ترجيع التأمين, استرجاع التأمين, عفن في البيت, صراصير في البيت, رفع الايجار, ايجار مرتفع, حماية المستأجر, فاتورة المصاريف الاضافية, حقوق المستأجرين',
    uk: 'права орендарів, договір оренди, консультація орендарів, орендодавець, підвищення оренди, пліснява, застава, проблеми з орендодавцем, плесень, договор аренды, арендодатель, власник квартири не ремонтує, '
      + 'хозяин квартиры, проблемы с арендодателем, цвіль, грибок у квартирі, повернути заставу, вернуть залог, залог за квартиру, не працює опалення, не работает отопление, права орендаря, права арендаторов, '
      + 'підвищили оренду, повысили аренду, комунальні платежі, коммунальные платежи, спілка орендарів, союз квартиросъемщиков, таргани, тараканы в квартире, хазяїн квартири, фермітер, фермитер, фермиетер, мітферттраг, '
      + 'митфертраг, міферайн, митерферайн, мітерферайн, господар не повертає заставу, хозяин не возвращает залог, каутіон, каутион, небенкостен, рахунок небенкостен, счет небенкостен, плісень на стінах, плесень на стенах, '
      + 'сыро в квартире, сиро в квартирі, протікає дах, течет крыша, зламався котел, нет горячей воды, немає гарячої води, хозяин поднял цену, розірвати договір оренди, расторгнуть аренду, хазяїн приходить без дозволу',
    tr: 'kira danışmanlığı, kiracı hakları, kira sözleşmesi, ev sahibi, kira artışı, küf, depozito, ev sahibiyle sorun, kiracılar derneği, ev sahibi tamir etmiyor, kalorifer çalışmıyor, rutubet, depozitomu geri almak, '
      + 'kira çok yüksek, kiracı, kira zammı, yan giderler, aidat hesabı, ev sahibi problemi, kiracı danışma, hamam böceği, kira sözleşmesi kontrol, kiracıyım, kiracılar, ev sahibim, ev sahibi depozito vermiyor, '
      + 'ev sahibi kirayı artırdı, ev sahibi eve giriyor, ev sahibi cevap vermiyor, sıcak su yok, küflü ev, nemli ev, duvarda küf, kalorifer bozuk, ısıtma çalışmıyor, musluk akıtıyor, nebenkosten, yan gider hesabı, kira kontratı, '
      + 'kontrat iptali, evden çıkış ihbarı, evi boyamak çıkarken, kira hukuku, kiracı derneği, mieterverein, kira sözleşmesi bitirme, ev sahibi şikayet, kiracı sorunu' },
  { code: 'HOUSING_BENEFIT', wider: 'SOCIAL_BENEFITS',
    de: 'Wohngeld, Wohngeldstelle, Mietzuschuss, Lastenzuschuss, Wohngeldantrag, Wohngeldbehörde, Geld für die Miete, Zuschuss zur Miete, Wohngeld-Plus, Miete zu teuer Zuschuss, Mietkostenzuschuss, '
      + 'Wohngeld beantragen, Wohngeldbescheid, Wohngeldrechner, Wohngeldbewilligung, Mietbeihilfe, Hilfe bei der Miete, Unterstützung bei der Miete, Zuschuss zu den Wohnkosten, Wohnkosten Zuschuss, '
      + 'wenig Einkommen hohe Miete, Heizkostenzuschuss, Geld zur Miete dazu, Miete drückt, Rente klein Miete hoch, arbeite und Miete ist teuer, Wohngeld verlängern, Wohngeld für Rentner, Wohngeld für Familien, '
      + 'Antrag auf Mietzuschuss, Wohngeldreform, Wohngeldbearbeitung, Miete zu teuer, kann Miete nicht bezahlen, Miete kaum bezahlen, Miete zu hoch, Miete frisst alles auf',
    en: 'housing benefit, rent subsidy, help with rent, housing allowance, money for rent, apply for housing benefit, wohngeld, rent allowance, help paying rent, grant for rent, low income high rent, '
      + 'support with rent, rent assistance, help to pay my rent, state helps with rent, rent support, subsidy for rent, wohngeld application, housing benefits, half my wage is rent, low wage rent help, '
      + 'rent relief, housing money, rent help for families, rent help for pensioners, housing subsidy, rent too high, cannot pay rent, rent too expensive',
    ar: 'فون غيلد, بدل سكن, إعانة سكن, مساعدة ايجار, معونة السكن, دعم الايجار, فونغيلد, مساعدة بالايجار, مساعدة في دفع الايجار, طلب فونغيلد, دعم السكن, فوون غيلد, مساعدة السكن, مصاري للايجار',
    uk: 'житлова субсидія, допомога на житло, вонгельд, субсидія на оренду, жилищное пособие, воонгельд, субсидия на жилье, допомога з орендою, помощь с арендой, подати на вонгельд, вонгельд заява, '
      + 'субсидія на житло, доплата за житло, доплата за квартиру, компенсація оренди, вонгелд, воногельд, вонгельд подати, подать на вонгельд, вонгельд антраг, вонгельд оформити, оформить вонгельд, '
      + 'вонгельд розрахунок, доплата за оренду, доплата за аренду, субсидия, субсидія на комуналку, компенсация аренды, гроші на оренду, деньги на аренду, дорога оренда, не можу платити за квартиру',
    tr: 'kira yardımı, wohngeld, konut yardımı, kira desteği, kira parası, kira için yardım, wohngeld başvurusu, kiraya destek, kira ödeneği, konut parası, düşük gelir yüksek kira, kiraya para yardımı, '
      + 'kirama yardım, devlet kira yardımı, emekliye kira yardımı, aileye kira yardımı, kira yüksek maaş düşük, wohngeld almak, konut parası başvurusu, kira katkısı, wohngeld dairesi, kiram çok yüksek, '
      + 'kira çok yüksek, kirayı ödeyemiyorum' },
  { code: 'ACCOMMODATION_COSTS', wider: 'BASIC_INCOME_SUPPORT',
    de: 'Kosten der Unterkunft, KdU, Mietobergrenze, angemessene Miete, Mietangebot Jobcenter, Jobcenter zahlt Miete, Miete vom Jobcenter, Mietkaution Darlehen, Kautionsdarlehen, Kautionsübernahme, Mietübernahme, '
      + 'Mietkostenübernahme, Wohnungsbeschaffungskosten, Genossenschaftsanteile, Miete unangemessen, Unterkunftskosten, Jobcenter sagt Miete zu teuer, Amt zahlt Wohnung, Amt zahlt Kaution, Zusicherung zum Umzug, '
      + 'Wohnung vom Jobcenter, Mietbescheinigung Jobcenter, Heizkosten Jobcenter, Nebenkostennachzahlung Jobcenter, Wohnkosten übernehmen',
    en: 'costs of accommodation, jobcentre pays rent, deposit loan, rent limit, rent approval jobcentre, appropriate rent, jobcentre rent too high, how much rent does jobcenter pay, rent paid by job center, jobcenter deposit, '
      + 'costs for housing and heating, deposit from jobcentre, allowed flat size, is my flat too big, jobcenter wants me to move, rent costs social office, heating costs jobcenter, kdu',
    ar: 'تكاليف السكن, الجوب سنتر يدفع الايجار, قرض التأمين, الحد الاعلى للايجار, موافقة الجوب سنتر على البيت',
    uk: 'витрати на житло, джобцентр оплачує оренду, джобцентр оплачивает квартиру, позика на заставу, розумна оренда, расходы на жилье, ліміт оренди, джобцентр платить за квартиру, джобцентр платит за квартиру, '
      + 'каутіон від джобцентру, залог от джобцентра, дозвіл на переїзд джобцентр, лимит аренды, ліміт квартири джобцентр, мітобергренце, дорога квартира джобцентр',
    tr: 'konut giderleri, jobcenter kirayı ödüyor, depozito kredisi, kira üst sınırı, uygun kira, jobcenter kira, jobcenter kaç kira öder, jobcenter depozito, kira jobcenter onayı, ev büyüklüğü jobcenter, sozialamt kira, '
      + 'jobcenter taşınma onayı, kira masrafı jobcenter, jobcenter ısınma gideri' },
  { code: 'EVICTION_HELP', wider: 'HOMELESSNESS',
    de: 'drohender Wohnungsverlust, Räumungsklage, Zwangsräumung, Mietschulden, Wohnungsnotfallhilfe, Wohnungsverlust, kann Miete nicht zahlen, kann die Miete nicht bezahlen, Fachstelle Wohnungssicherung, '
      + 'Wohnungssicherung, Wohnung gekündigt, Kündigung bekommen, Kündigung der Wohnung, Kündigung vom Vermieter, Räumung, Obdachlosigkeit verhindern, ich verliere meine Wohnung, Kündigung, '
      + 'Angst die Wohnung zu verlieren, Wohnung verlieren, Verlust der Wohnung, vor Wohnungsverlust, Vermeidung von Wohnungslosigkeit, Wohnungserhalt, Erhalt der Wohnung, Sicherung der Wohnung, '
      + 'Wohnungssicherungsstelle, Mietrückstand, Mietrückstände, Miete nicht gezahlt, Mietschulden übernehmen, Übernahme von Mietschulden, kein Geld für Miete, muss aus der Wohnung raus, muss ausziehen, '
      + 'Vermieter wirft mich raus, rausgeworfen, aus der Wohnung geworfen, Gerichtsvollzieher Wohnung, Räumungstermin, Zentrale Fachstelle Wohnungsnotfälle, Wohnungsnotfälle, Wohnungsnot, in Wohnungsnot, '
      + 'präventive Wohnungslosenhilfe, fristlose Kündigung Wohnung, fliege aus der Wohnung, Wohnung weg, bald auf der Straße, zwei Monate keine Miete, Brief vom Gericht Wohnung, Räumungsklage bekommen, '
      + 'Vermieter kündigt, fristlos gekündigt Wohnung, Wohnung behalten, Delogierung, Zwangsräumung verhindern, drohende Obdachlosigkeit, Mietschuldenübernahme, Wohnraumsicherung, bevor die Wohnung weg ist, '
      + 'Zahlungsrückstand Miete, Miete nicht bezahlt, Vermieter will mich raus, Gerichtsvollzieher kommt, Probleme mit dem Vermieter Miete, ohne Wohnung bald, Schulden bei Vermieter',
    en: "eviction, rent arrears, eviction notice, losing my flat, cannot pay rent, can't pay my rent, notice to quit, prevent homelessness, landlord terminated contract, about to lose my home, kicked out of flat, "
      + "landlord kicks me out, rent debt, behind on rent, no money for rent, housing emergency, keep my flat, eviction date, have to move out, threatened with eviction, rent debts loan, evicted, being evicted, "
      + "landlord wants me out, must leave my flat, thrown out of flat, lose my apartment, losing my house, rent not paid, two months behind with rent, rent overdue, cannot afford my rent, "
      + "landlord cancelled contract, termination from landlord, court letter eviction, bailiff eviction, emergency help rent, foreclosure, personal use termination, loan for rent debts, threatened homelessness, "
      + "housing loss prevention, landlord throw us out, landlord wants to throw out",
    ar: 'اخلاء, طرد من السكن, إخلاء السكن, ديون ايجار, لا استطيع دفع الايجار, انذار اخلاء, سأخسر بيتي, متأخرات الايجار, صاحب البيت بدو يطلعني, طردني صاحب البيت, ما معي ادفع الايجار, تراكم الايجار, فسخ عقد السكن, الاخلاء, '
      + 'انهاء عقد الايجار, خطر فقدان السكن, اجار متأخر, اخراج من البيت',
    uk: 'виселення, борги за оренду, не можу платити за квартиру, втрата житла, загроза виселення, виганяють з квартири, выселение, не могу платить за квартиру, долг за аренду, господар виганяє, хозяин выгоняет, '
      + 'втрачаю квартиру, теряю квартиру, немає грошей на оренду, нечем платить за квартиру, заборгованість за оренду, задолженность по аренде, выгоняют из квартиры, припинення договору оренди, збереження житла, '
      + 'остаться без жилья, виселяють, выселяют, викидають з квартири, вигнав хазяїн, выгнал хозяин, хозяин расторг договор, кюндігунг квартира, кюндигунг квартира, прийшло кюндігунг, суд за квартиру, суд по выселению, '
      + 'ройумунгсклаге, міташульден, митшульден, не заплатив за оренду, не заплатил за аренду, борг за квартиру, долг за квартиру, скоро на вулиці, скоро на улице, можемо залишитися без житла',
    tr: 'tahliye, kira borcu, kirayı ödeyemiyorum, evden atılma, evden çıkarma, evimi kaybediyorum, tahliye davası, ev sahibi atıyor, ev sahibi çıkarıyor, kira için param yok, evden atılıyorum, kira borcum var, '
      + 'kira ödenmedi, evi boşaltmak, evimi kaybetmek, konut acil durumu, tahliye kararı, ev sahibi kontratı feshetti, evden çıkmam lazım, evden çıkmak zorundayım, kira veremiyorum, kiramı ödeyemedim, '
      + 'iki aydır kira ödemedim, mahkeme tahliye, icra tahliye, evimi kaybedeceğim, sokakta kalacağım, evsiz kalmak istemiyorum, ev sahibi kendi ihtiyacı, tahliye mektubu, kira borcu kredisi, räumungsklage, '
      + 'evden atıyorlar, evden çıkarılıyorum' },
  { code: 'HOMELESSNESS',
    de: 'Wohnungslosenhilfe, Obdachlosenhilfe, obdachlos, wohnungslos, Obdachlose, Wohnungslose, Obdachlosigkeit, Wohnungslosigkeit, ohne Wohnung, auf der Straße leben, Straßensozialarbeit, Streetwork, '
      + 'Tagesaufenthalt, Wohnungslosentagesstätte, Housing First, Postadresse für Wohnungslose, habe keine Wohnung, Leben auf der Straße, schlafe auf der Straße, schlafe im Auto, bei Freunden auf der Couch, '
      + 'Platte machen, Streetworker, Straßensozialarbeiter, Menschen ohne Wohnung, Menschen ohne festen Wohnsitz, ohne festen Wohnsitz, kein Zuhause, in Wohnungsnot Beratung, Beratungsstelle für Wohnungslose, '
      + 'Hilfe für Wohnungslose, Menschen in Wohnungsnot, Nichtsesshafte, Durchreisende, Tagestreff für Wohnungslose, Tagestreffpunkt Wohnungslose, Postadresse einrichten, Duschmöglichkeit für Obdachlose, '
      + 'Hilfe nach § 67, besondere soziale Schwierigkeiten, Kältehilfe Wohnungslose, aufsuchende Hilfe Straße, Straßenzeitung, Straßenmagazin, Arztmobil Obdachlose, lebe im Auto, keine Bleibe, kein Dach, '
      + 'Leute auf der Straße, draußen schlafen, Couchsurfing bei Bekannten, Obdachlosenzeitung, Post empfangen ohne Wohnung, Aufenthalt tagsüber für Obdachlose, Schlafsack, Hilfe für Menschen auf der Straße, '
      + 'Wohnungslosenberatung, Wohnungsloser, aufsuchende Wohnungslosenhilfe, Menschen am Rande, keine Wohnung mehr, schlafe bei Freunden, Penner helfen, weiß nicht wo schlafen, schläft auf der Straße, '
      + 'Wohnungsnotfall, Menschen auf der Straße',
    en: 'homelessness, homeless, help for homeless people, street outreach, living on the street, no home, day shelter, housing first, sleeping rough, rough sleepers, people without a home, street worker, '
      + 'sleep in my car, no fixed address, drop-in centre for homeless, postal address for homeless, i have no home, street paper, shower for homeless people, couch surfing homeless, homeless person, unhoused, '
      + 'i am homeless, my friend is homeless, lost my home, sofa surfing, sleeping outside, sleeping in the car, sleeping on the street, lost my flat, nowhere to go, no place to stay, help for rough sleepers, '
      + 'day centre homeless, homeless women, homeless young people, homeless family, mail address homeless, help for street people, beggars, advice for homeless people, homeless with dog, without a flat, '
      + 'nowhere to live',
    ar: 'مشرد, مشردين, بلا مأوى, بدون سكن, التشرد, ليس عندي بيت, نائم في الشارع, انا في الشارع, عايش بالشارع, ما عندي بيت, بلا بيت, المشردين, بدون مأوى, نايم بالسيارة, عنوان بريدي للمشردين, مساعدة المشردين, فاقد السكن',
    uk: 'бездомність, бездомні, допомога бездомним, без житла, бездомний, живу на вулиці, бездомные, бомж, помощь бездомным, сплю на вулиці, сплю на улице, живу на улице, без жилья, немає де жити, негде жить, безпритульний, '
      + 'бездомный, без постійного місця проживання, вулична соціальна робота, денний центр для бездомних, поштова адреса для бездомних, безхатько, сплю в машині, бомжі, бомжи, нема житла, нет жилья, на вулиці опинився, '
      + 'оказался на улице, живу в машині, живу в машине, безхатченки, бездомна, бездомная, адрес для почты, поштова адреса без житла, допомога безпритульним, помощь бомжам, опинилися без даху, без крыши над головой',
    tr: 'evsizlik, evsiz, evsizlere yardım, sokakta yaşamak, evim yok, sokakta kalıyorum, sokakta yatıyorum, evsizim, evsizler, barınacak yerim yok, arabada uyuyorum, kalacak yerim yok, evsizlere destek, sokak çalışması, '
      + 'posta adresi evsiz, evsiz kaldım, dışarıda yatıyorum, sokakta uyuyorum, gidecek yerim yok, evimi kaybettim, sokakta yatanlar, evsiz kadınlar, evsiz gençler, evsiz aile, evsiz insan, sokakta kaldım, arkadaşlarda kalıyorum, '
      + 'evsizler merkezi, evsiz danışmanlığı, obdachlos' },
  { code: 'EMERGENCY_SHELTER', wider: 'HOMELESSNESS',
    de: 'Notunterkunft, Notschlafstelle, Übernachtungsstelle, Obdachlosenunterkunft, Schlafplatz, Notübernachtung, Kältebus, Wärmestube, Obdach, wo kann ich heute schlafen, Wohnheim für Obdachlose, '
      + 'Ordnungsamt Unterbringung, Kältehilfe, Schlafen heute Nacht, wo schlafen, brauche Schlafplatz, Bett für die Nacht, Bett für eine Nacht, Platz zum Schlafen, Übernachtung für Obdachlose, '
      + 'Übernachtung für Wohnungslose, Nachtasyl, Nachtquartier, Notquartier, Winternotprogramm, Kälteschutz, Erfrierungsschutz, Notwohnung, Unterbringung von Obdachlosen, Einweisung Notunterkunft, Schlafstelle, '
      + 'Übernachtungsheim, Übernachtungsheim Wohnungslose, ordnungsrechtliche Unterbringung, Obdachlosenheim, Männerwohnheim, Frauenwohnheim, aufwärmen im Winter, Wärmeraum, Wärmebus, heute nichts zum Schlafen, '
      + 'Nacht draußen kalt, stehe auf der Straße, Übernachten umsonst, Zimmer für heute, Schlafplatz für eine Nacht, kostenlos übernachten, Notbett, Nachtcafé, Winterquartier, Pension Obdachlose, Erfrieren, '
      + 'Tiny-Häuser für Obdachlose, Nachtlager, Schlafsäle',
    en: 'emergency shelter, night shelter, homeless shelter, where can i sleep tonight, overnight accommodation, warm room, somewhere to sleep, place to sleep, bed for the night, sleep tonight, night café, winter shelter, '
      + 'cold weather shelter, emergency housing, emergency accommodation, warm up in winter, hostel for the homeless, need a bed tonight, nowhere to sleep, sleep for one night, homeless hostel, warming centre, cold bus, '
      + 'emergency overnight stay, shelter for homeless men, shelter for homeless women, temporary accommodation, temporary housing, emergency sleeping place, place for the night, notunterkunft, locked out where to sleep, '
      + 'crisis accommodation, sleeping place',
    ar: 'مأوى, ملجأ, مأوى طارئ, مكان للنوم, مأوى ليلي, وين انام, ايواء, مكان نام فيه, مكان انام فيه الليلة, وين نام الليلة, سرير لليلة, مبيت طارئ, ملجأ ليلي, سكن طارئ, مأوى للمشردين, سكن مؤقت, مأوى شتوي',
    uk: 'притулок для бездомних, нічліжка, місце для ночівлі, де переночувати, тимчасовий притулок, ночлежка, где переночевать, приют, де спати, где спать, негде переночевать, ніде спати, ліжко на ніч, місце для сну, '
      + 'приют для бездомных, екстрене житло, экстренное жилье, зимовий притулок, обігрів взимку, пункт обігріву, временное жилье, тимчасове житло, переночувати, переночевать, де переспати, ніч на вулиці, ночь на улице, '
      + 'ночлег, нічліг, нотунтеркунфт, нотунтеркюнфте, нотшлафштелле, тимчасове місце, временное место переночевать, холодно на вулиці спати, замерзаю на улице, місце на ніч, место на ночь, притулок на ніч, приют на ночь, '
      + 'хостел бездомні',
    tr: 'acil barınma, barınak, evsizler barınağı, uyuyacak yer, geceleme yeri, sığınma evi evsiz, nerede uyuyabilirim, yatacak yer, bu gece kalacak yer, gece barınağı, geçici barınma, geçici konut, kışlık barınak, '
      + 'bir gecelik yatak, sıcak oda, bu gece nerede uyurum, bu gece uyuyacak yer, yatacak yerim yok, geceyi geçirecek yer, acil yatak, gecelik yer, notunterkunft, geçici kalacak yer, evsiz yurdu, soğukta kaldım, acil konaklama, '
      + 'erkekler için barınak, kadınlar için acil barınak' },
  { code: 'REFUGEE_ACCOMMODATION',
    de: 'Flüchtlingsunterkunft, Gemeinschaftsunterkunft, Asylunterkunft, Erstaufnahme, Erstaufnahmeeinrichtung, Flüchtlingsheim, Asylheim, Übergangswohnheim, Ankunftszentrum, Anschlussunterbringung, '
      + 'Landesaufnahmebehörde, Auszug aus der Unterkunft, GU, Geflüchtetenunterkunft, Unterkunft für Geflüchtete, Unterkünfte für Geflüchtete, Unterbringung von Geflüchteten, Unterbringung von Asylbewerbern, '
      + 'Sammelunterkunft, Containerunterkunft, Aufnahmeeinrichtung, EAE, ANKER-Zentrum, AnkER, Zentrale Unterbringungseinrichtung, ZUE, Übergangsheim, Heimleitung Unterkunft, '
      + 'Bewohnerinnen und Bewohner der Unterkunft, Heim für Flüchtlinge, aus dem Heim ausziehen, private Unterkunft Ukraine, Zuweisung Wohnort, Wohnsitzauflage, Umverteilung, Flüchtlingssozialarbeit Unterkunft, '
      + 'Asylbewerberunterkunft, Asylbewerberheim, Zimmer im Heim, Camp, Lager für Flüchtlinge, Asylantenheim, Heim zu laut, Heim wechseln, Betten in der Halle, Wohncontainer, Sozialbetreuung Unterkunft, '
      + 'Hausmeister Unterkunft, Umzug aus dem Heim, Verteilung von Geflüchteten, Verlegung Unterkunft, Wohnheim für Geflüchtete',
    en: 'refugee accommodation, shared accommodation for refugees, asylum home, reception centre, camp, initial reception centre, refugee camp, refugee shelter, refugee housing, asylum accommodation, move out of the camp, '
      + 'collective accommodation, housing for refugees, residence obligation, housing for ukrainians, refugee hostel, refugee home, asylum camp, move out of refugee home, leave the camp, problems in the camp, '
      + 'room in refugee shelter, container housing refugees, accommodation for asylum seekers, refugee centre, arrival centre, first reception, asylum house, privately house refugees, transfer to another camp, '
      + 'live outside the camp, refugee dormitory, residence requirement',
    ar: 'سكن لاجئين, كامب, هايم, مخيم لاجئين, مركز استقبال, سكن جماعي, الهايم, الكامب, بدي اطلع من الكامب, سكن للاجئين, الخروج من الهايم, مركز الاستقبال الاولي, سكن الاوكرانيين, مركز ايواء, تغيير السكن من الكامب, فونزيتس اوفلاغه, غرفة في الهايم, سكن طالبي اللجوء',
    uk: 'гуртожиток для біженців, притулок для біженців, табір для біженців, центр первинного прийому, хайм, лагерь беженцев, общежитие для беженцев, житло для біженців, жилье для беженцев, гуртожиток, общежитие, '
      + 'переїхати з хайму, выехать из хайма, житло для українців, жилье для украинцев, центр прийому біженців, центр приема беженцев, місце проживання біженців, хайм для біженців, приют для беженцев, табір біженців, лагерь, '
      + 'кемп, вийти з табору, выйти из лагеря, гемайншафтсунтеркунфт, ерстауфнаме, эрстауфнаме, ауфнаме центр, хаймляйтер, кімната в хаймі, комната в хайме, живемо в хаймі, живем в хайме, розподіл біженців, '
      + 'распределение беженцев, контейнер житло, общага, общежитие беженцы, анкерцентрум',
    tr: 'mülteci kampı, sığınmacı yurdu, ilk kabul merkezi, mülteci barınağı, mülteci yurdu, mülteci konutu, kamptan çıkmak, heimdan çıkmak, sığınmacı konaklama, mülteciler için ev, ilk kabul kampı, ukraynalılar için konut, '
      + 'asylheim, kampta kalıyorum, kampta sorun, kamp değiştirme, kamptan taşınmak, mülteci evi, iltica kampı, sığınma kampı, konteyner ev mülteci, kamptan ev, mülteci merkezi, toplu konut mülteci, mülteci barınma' },
  { code: 'ASSISTED_LIVING',
    de: 'Betreutes Wohnen, ambulant betreutes Wohnen, besondere Wohnform, Wohngruppe, Wohnheim, Wohnen für Menschen mit Behinderung, ABW, Wohnbegleitung, begleitetes Wohnen, therapeutische Wohngruppe, Wohnprojekt, '
      + 'Wohnassistenz, betreute Wohngemeinschaft, eigenständig wohnen, selbstständig wohnen mit Hilfe, Hilfe beim Wohnen, Unterstützung beim Wohnen, Wohnunterstützung, unterstütztes Wohnen, Wohnbetreuung, '
      + 'Betreutes Einzelwohnen, BEW, BeWo, Wohnstätte, Wohnstätten, Wohneinrichtung, Außenwohngruppe, Wohngemeinschaft für Menschen mit Behinderung, Wohnen mit psychischer Erkrankung, betreutes Wohnen Sucht, '
      + 'Wohnangebot für Menschen mit Behinderung, Wohnplatz, Wohntraining, Trainingswohnen, Qualifizierte Assistenz, Assistenz im eigenen Wohnraum, ambulante Wohnbetreuung, sozialtherapeutisches Wohnheim, '
      + 'intensiv betreutes Wohnen, inklusives Wohnen, inklusive WG, weiterhin in den eigenen vier Wänden leben, allein wohnen aber mit Hilfe, wohnen mit Betreuer, Hilfe zum selbstständigen Leben, '
      + 'eigene Wohnung mit Unterstützung, Wohnheim für Behinderte, WG für Menschen mit Behinderung, begleitet wohnen, gemeinschaftlich wohnen mit Assistenz, WG psychisch krank, sozialtherapeutisch, '
      + 'Appartement mit Betreuung, Wohnverbund, Wohnhaus für Menschen mit Handicap, Leben in eigener Wohnung, Assistenz beim Wohnen, wohnen mit Assistenz, Assistenz in der eigenen Wohnung, in eigenen vier Wänden, '
      + 'alleine wohnen lernen',
    en: 'assisted living, supported housing, residential group, sheltered housing, living with support, support at home for people with disabilities, supported living, living independently with support, group home, '
      + 'home for people with disabilities, housing for people with mental illness, inclusive flat share, residential care for disabled people, flat with support, live with a carer, senior flats, senior apartments, service flats, '
      + 'sheltered flats for elderly, retirement flat, flat share for seniors, dementia flat share, shared flat for disabled people, residential care disability, home for disabled adults, move out with disability, '
      + 'therapeutic flat share, supported flat, living with mental illness support, outpatient supported living',
    ar: 'سكن مع رعاية, سكن مدعوم, سكن تحت اشراف, سكن لذوي الاعاقة, سكن للمعاقين, السكن مع مساعدة, العيش المستقل, سكن للمرضى النفسيين, بيت جماعي لذوي الاعاقة, العيش مع دعم',
    uk: 'житло з підтримкою, супроводжуване проживання, підтримане проживання, сопровождаемое проживание, підтримка в побуті для людей з інвалідністю, житло для людей з інвалідністю, жилье для инвалидов, '
      + 'гуртожиток для людей з інвалідністю, самостійне проживання з підтримкою, соціальне проживання, житло при психічних хворобах, поддерживаемое проживание, житло з наглядом, жилье с поддержкой, гуртожиток для інвалідів, '
      + 'интернат для инвалидов, інтернат для людей з інвалідністю, бетройтес вонен, бетройтес вонен інвалідність, квартира з супроводом, жить самостоятельно с помощью, психічно хворі житло, жилье для психически больных, '
      + 'вонхайм',
    tr: 'destekli yaşam, destekli konut, refakatli yaşam, engelliler için konut, engelli bakım evi, destekle bağımsız yaşam, psikolojik hasta için konut, engelli grup evi, bağımsız yaşam desteği, yaşlı dairesi, '
      + 'yaşlılar için daire, engelliler evi, engelli yurdu, engelli ev arkadaşlığı, bakımlı ev, ruhsal hastalar için ev, engelli oğlum ayrı ev, demanslılar evi, destekli ev, bakımlı konut, terapötik ev' },
  { code: 'SENIOR_HOUSING', wider: 'ASSISTED_LIVING',
    de: 'Seniorenwohnung, Service-Wohnen, altersgerechtes Wohnen, Wohnen im Alter, Seniorenwohnanlage, betreutes Wohnen für Senioren, Altenwohnung, Senioren-WG, Mehrgenerationenwohnen, Wohnen für Senioren, '
      + 'Seniorenwohnungen, Wohnen für ältere Menschen, Seniorenresidenz, Seniorenwohnen, Seniorenwohngemeinschaft, barrierearme Wohnung für Senioren, Wohnen im Alter Beratung, Wohnen mit Service, '
      + 'Betreutes Wohnen im Alter, Wohnung für Rentner, im Alter umziehen, altengerechte Wohnung, Wohnen 60 plus, Alten-WG, Altenwohnungen, wo wohnen im Alter, Wohnung zu groß geworden, '
      + 'Treppen schaffe ich nicht mehr Wohnung, kleiner wohnen im Alter, Appartement für Senioren, ebenerdige Wohnung, Wohnung mit Notruf, Servicewohnen, Senioren-Wohngemeinschaft, Wohnpark Senioren, '
      + 'Seniorenappartement, betreute Seniorenwohnung, Hausgemeinschaft Senioren, altersgerechte Wohnung, Wohnung für Senioren, barrierefreie Wohnung, Wohnung ohne Treppen, barrierearme Wohnungen, '
      + 'Wohnung mit Aufzug',
    en: 'senior housing, housing for older people, serviced housing for seniors, age-appropriate housing, flat for seniors, seniors flat, living in old age, retirement home flat, retirement living, '
      + 'sheltered housing for elderly, moving in old age, flatshare for seniors, housing for elderly, barrier-free flat, flat without stairs',
    ar: 'سكن لكبار السن, سكن المسنين, شقق للمسنين, سكن للكبار في السن, شقة للمسنين, العيش في الشيخوخة, سكن لوالدتي المسنة, سكن لكبار السن مع خدمة',
    uk: 'житло для літніх людей, житло для пенсіонерів, жилье для пожилых, квартира для пенсіонерів, квартира для пенсионеров, житло для літніх, жилье для пенсионеров, проживання у старості, жилье для пожилых людей, '
      + 'дім для літніх, квартира для літніх, квартира для пожилых, будинок для пенсіонерів, дом для пенсионеров, бетройтес вонен, бетройтес вонен пенсіонери, квартира без сходів для літніх, зеніоренвонунг, сеньоренвонунг, '
      + 'жилье с обслуживанием, житло з обслуговуванням для літніх',
    tr: 'yaşlılar için konut, yaşlı konutu, yaşlılara uygun ev, yaşlılar evi, yaşlılıkta konut, emekliler için konut, yaşlı dairesi, yaşlılar için daire' },
  { code: 'HOME_ADAPTATION',
    de: 'Wohnberatung, Wohnraumanpassung, barrierefrei umbauen, barrierefreie Wohnung, Badumbau, Treppenlift, wohnumfeldverbessernde Maßnahmen, Hilfsmittel, Hilfsmittelberatung, barrierefrei wohnen, Rollator, '
      + 'Haus barrierefrei machen, Bad umbauen, barrierefreies Bad, bodengleiche Dusche, Haltegriffe, Türen verbreitern, Rampe am Haus, Stolperfallen, Sturzprophylaxe zu Hause, Wohnberaterin, Wohnberater, '
      + 'Wohnraumberatung, Wohnungsanpassung, Wohnen mit Behinderung, rollstuhlgerechte Wohnung, rollstuhlgerecht wohnen, Rollstuhlwohnung, Zuschuss Badumbau, altersgerecht umbauen, Umbau der Wohnung, '
      + 'länger zu Hause wohnen, möglichst lange zu Hause leben, Musterwohnung, technische Hilfen im Haushalt, Hausnotruf, Pflegebett, Sanitätshaus, Badewannenlift, Alltagshilfen Wohnung, '
      + 'komme nicht mehr in die Badewanne, Schwellen entfernen, Treppe schaffe ich nicht, Griff im Bad, WC erhöht, Pflegekasse Zuschuss Umbau, breitere Türen, Haltegriff, Bad seniorengerecht, rutschfest, '
      + 'Aufzug einbauen, sicher wohnen, smarte Technik, AAL, Wohnung sturzsicher, Umbauberatung, DIN 18040, Dusche umbauen, Wohnung umbauen, komme nicht mehr in die Wanne, Badewanne Dusche, zu viele Stufen, '
      + 'Treppen zu steil, ebenerdige Dusche, Stufen zur Wohnung, Rampe, nicht mehr in die Badewanne, Stürze zu Hause vermeiden, Wohnung zu viele Stufen',
    en: 'home adaptation, housing adaptation, stairlift, accessible flat, barrier-free living, walking aid, mobility aids, make my home accessible, convert bathroom, wheelchair accessible flat, walk-in shower, '
      + 'grab rails, ramp for house, advice on adapting the home, stay at home longer, home emergency call, care bed, wheelchair flat, barrier-free flat, accessible apartment, adapt bathroom, level shower, '
      + 'wheelchair ramp at home, stair lift, senior friendly flat, grant for conversion, housing advice for older people, age-appropriate housing, home modification, bathtub too high, handrails, '
      + 'bars in the bathroom, grab bars, cannot climb stairs at home, too many steps',
    ar: 'تعديل السكن, سكن مهيأ للمعاقين, مصعد درج, ادوات مساعدة لذوي الاعاقة, تعديل الحمام, بيت لكرسي متحرك, شقة لكرسي متحرك, حمام للمعاقين, تهيئة المنزل, سرير طبي, منزل بدون عوائق, نداء الطوارئ المنزلي',
    uk: "адаптація житла, безбар'єрне житло, сходовий підйомник, допоміжні засоби, приспособить жилье, перебудова ванної, квартира для візка, квартира для инвалидной коляски, пандус, поручні у ванній, житло без бар'єрів, "
      + 'переоборудование ванной, переобладнання квартири, безбарьерное жилье, тривожна кнопка вдома, медичне ліжко, переробити ванну, переделать ванную, замінити ванну на душ, заменить ванну на душ, підйомник на сходи, '
      + 'подъемник на лестницу, ручки у ванній, поручни, ліфт в будинку, барієрефрай квартира, житло для візочника, жилье для колясочника, пандус в подъезде, важко підніматися сходами',
    tr: 'ev uyarlama, engelsiz konut, merdiven asansörü, engelsiz ev, banyo uyarlama, tekerlekli sandalye için ev, engelli banyosu, rampa yapımı, merdiven lifti, evde acil çağrı, hasta yatağı, yaşlıya uygun banyo, engelsiz daire, '
      + 'engelsiz banyo, duşa kabin yaşlı, banyo tadilatı yaşlı, tutunma kolu, evde rampa, yaşlıya uygun daire, engelliye uygun ev, yaşlıya uygun ev, banyo dönüşümü, tadilat yardımı engelli' },
];
