import { type Concept } from './concept.js';

/** Words about working for oneself, rights at work, work permits and working with a disability. */
export const workingLifeConcepts: readonly Concept[] = [
  { code: 'SELF_EMPLOYMENT',
    de: 'Selbstständigkeit, Existenzgründung, Gründungsberatung, selbstständig machen, Firma gründen, Unternehmen gründen, Start-up, Gründer, Gründerin, Gründungszuschuss, Freiberufler, Businessplan, '
      + 'Existenzgründer, Unternehmensnachfolge, eigene Firma, eigenes Geschäft, eigenen Laden eröffnen, Laden aufmachen, Restaurant eröffnen, Selbständigkeit, selbständig, selbstständig, Gründerberatung, '
      + 'Gründungswillige, Gründerzentrum, Geschäftsidee, Finanzierungsplan, Gründungscoaching, Einstiegsgeld, Gründerstammtisch, Gründungsseminar, Migrantenökonomie, Kleinunternehmer, Freelancer, Nebengewerbe, '
      + 'Coworking, Coworking-Space, Gründerinnen, Mikrokredit, Chef sein, will mein eigener Chef sein, Café eröffnen, Friseursalon eröffnen, Geschäft eröffnen, Onlineshop, Freiberuflich arbeiten, Idee für Firma, '
      + 'GmbH gründen, Gründen aus der Arbeitslosigkeit, Solo-Selbstständige, Kleingewerbe, Rentabilität, Gründungsberater, Businesscoach, Unternehmergeist, Nachfolge, Geschäft aufmachen',
    en: 'self-employment, start a business, start-up advice, freelance, found a company, entrepreneur, own business, business plan, open a shop, open a restaurant, start my own business, business idea, founders, '
      + 'business founding advice, self-employed, coworking, small business, startup, microcredit, freelancer, be my own boss, work for myself, open a salon, open a hair salon, open a cafe, food truck, sell online business, '
      + 'start-up grant, founder advice, women entrepreneurs, founder coaching, sole trader, founding grant, business start-up, set up a company, set up a business, own company, market stall business, side business, '
      + 'write a business plan, freelance taxes start, refugee entrepreneurs',
    ar: 'عمل حر, العمل الحر, تأسيس شركة, فتح مشروع, مشروع خاص, فتح محل, تأسيس مشروع, افتح محل, بدي افتح محل, فتح مطعم, شركة خاصة, فكرة مشروع, خطة عمل, شركة ناشئة, رواد الاعمال, استشارة تأسيس شركات, عمل لحسابي الخاص',
    uk: 'самозайнятість, відкрити бізнес, власна справа, відкрити фірму, підприємець, фоп, открыть бизнес, самозанятость, открыть фирму, предприниматель, свій бізнес, свой бизнес, відкрити магазин, открыть магазин, '
      + 'бізнес-ідея, бізнес-план, бизнес-план, стартап, консультація для підприємців, консультация для предпринимателей, фріланс, фриланс, коворкінг, коворкинг, малий бізнес, самозайнятий, працювати на себе, '
      + 'работать на себя, відкрити кафе, открыть кафе, відкрити салон, открыть салон, манікюр вдома бізнес, самостоятельный бизнес, зельбштендіг, зельбштендиг, самозанятый, чп, фоп в німеччині, ип открыть, фірма гмбх, гмбх, '
      + 'почати свою справу, начать свое дело, фрайберуфлер',
    tr: 'serbest meslek, kendi işini kurmak, şirket kurmak, iş kurma, girişimci, girişimcilik, dükkan açmak, kendi işim, iş fikri, iş planı, serbest çalışmak, kendi işini kurma danışmanlığı, restoran açmak, küçük işletme, '
      + 'girişim danışmanlığı, freelance, kendi patronum olmak, kuaför açmak, kafe açmak, döner dükkanı açmak, market açmak, iş yeri kurmak, firma kurmak, kadın girişimciler, girişimcilere destek, kuruluş hibesi, iş kurma kredisi, '
      + 'küçük işletme açmak, kendi hesabına çalışmak, esnaf olmak, mikro kredi iş, iş planı yazmak' },
  { code: 'TRADE_REGISTRATION',
    de: 'Gewerbeanmeldung, Gewerbe anmelden, Gewerbeschein, Gewerbeamt, Gewerbe ummelden, Gewerbe abmelden, Gewerbezentralregister, Gaststättenerlaubnis, Gaststättenkonzession, Gewerbeerlaubnis, Gewerbeanzeige, '
      + 'Gewerberegister, Reisegewerbekarte, Imbiss anmelden, Handwerksrolle, Schankerlaubnis, Bewachungsgewerbe, Imbiss eröffnen Genehmigung, Kleingewerbe anmelden, Schein für Gewerbe, Gewerbe beim Amt, Stand auf dem Markt, '
      + 'Gewerbestelle, Nagelstudio anmelden, Gewerbeabmeldung, Gewerberecht',
    en: 'trade registration, business registration, register a business, trade licence, trade office, restaurant licence, business permit, deregister business, register my business, itinerant trade licence, gewerbe, '
      + 'business licence, open a shop registration, trading licence, trade certificate, food business licence, taxi licence, selling at the market permit, alcohol licence, register as a trader, liquor license, registering a trade',
    ar: 'تسجيل تجاري, سجل تجاري, رخصة تجارية, تسجيل عمل تجاري, غيفيربه, ترخيص مطعم, تسجيل المحل, ترخيص تجاري, الغاء السجل التجاري',
    uk: 'реєстрація підприємництва, реєстрація бізнесу, гевербе, регистрация бизнеса, регистрация предпринимательства, зареєструвати бізнес, зареєструвати підприємство, ліцензія на торгівлю, гевербешайн, '
      + 'зарегистрировать бизнес, разрешение на торговлю, гевербе відкрити, открыть гевербе, гевербеанмельдунг, гевербеамт, кляйнгевербе, зареєструвати фоп, закрыть гевербе, закрити гевербе, дозвіл на торгівлю, '
      + 'разрешение на кафе',
    tr: 'işyeri açma, ticaret kaydı, işyeri ruhsatı, gewerbe, işletme kaydı, ticaret izni, lokanta ruhsatı, işyeri kaydı, gewerbe açmak, gewerbeanmeldung, gewerbe kapatmak, dükkan ruhsatı, taksi ruhsatı, içki ruhsatı, '
      + 'pazarda satış izni, iş yeri kaydı, ticaret sicil, işyeri kapatma' },
  { code: 'BUSINESS_SUPPORT',
    de: 'Wirtschaftsförderung, IHK, Handwerkskammer, HWK, Industrie- und Handelskammer, Beratung für Unternehmen, Arbeitgeberservice, Kreishandwerkerschaft, Fachkräfte gewinnen, '
      + 'Fördermittelberatung für Unternehmen, Unternehmensberatung, Mitarbeiter finden, Fachkräftesicherung, Fachkräfte finden, Mittelstand, Gewerbeflächen, Gewerbegebiet, Innungen, Standortmarketing, '
      + 'Unternehmerfrühstück, Unternehmensnetzwerk, für Betriebe und Unternehmen, Arbeitgeberberatung, Geflüchtete einstellen, Innovationsförderung, Wirtschaftsförderer, Personal finden, Azubis finden, '
      + 'Betrieb sucht Fachkräfte, Förderung für Firmen, Zuschuss zum Lohn, Eingliederungszuschuss, Betriebsnachfolge, Unternehmerstammtisch, Gewerbeverein, Handel und Gewerbe, Gewerbeimmobilien, Betriebe beraten, '
      + 'Fachkräfteallianz, Fördermittel für Betriebe, Kredit für Firma, Hilfe für Unternehmen',
    en: 'business development, chamber of commerce, chamber of crafts, advice for companies, employer service, support for businesses, find employees, hire refugees, funding for companies, '
      + 'skilled labour for companies, business network, guild, need workers for my company, employers looking for staff, small business support, economic development office, grants for businesses, ihk, '
      + 'company succession, hire apprentices, recruit staff, training companies, advice for employers, local business, business subsidies, business consulting, trade guild, business funding, support for companies',
    ar: 'غرفة التجارة, غرفة الصناعة والتجارة, غرفة الحرف, دعم الشركات, دعم الاعمال, استشارة للشركات, البحث عن موظفين, منح للشركات, غرفة الصناعة',
    uk: 'торгово-промислова палата, реміснича палата, підтримка підприємств, торговая палата, консультация для предприятий, підтримка бізнесу, пошук працівників, економічний розвиток, торгова палата, ремесленная палата, '
      + 'поддержка бизнеса, фінансування компаній, іхк, ихк, хвк, хандверкскаммер, гандверкскамер, фірма шукає працівників, фирма ищет работников, допомога бізнесу, помощь бизнесу, субсидія роботодавцю, грант для бизнеса, '
      + 'грант для бізнесу',
    tr: 'ticaret odası, sanayi ve ticaret odası, esnaf odası, işletme danışmanlığı, işletmelere destek, eleman bulma, şirketlere danışmanlık, zanaatkarlar odası, işletme teşvikleri, işletmem için eleman, işverenlere destek, '
      + 'esnafa destek, ihk, küçük işletme desteği, eleman arayan firma, çırak almak, firma danışmanlığı, ekonomi geliştirme, şirket devri, işveren danışmanlığı' },
  { code: 'RIGHTS_AT_WORK',
    de: 'Arbeitsrecht, Arbeitsrechtsberatung, Rechte am Arbeitsplatz, Lohn nicht bezahlt, Chef zahlt nicht, Arbeitsvertrag, Kündigung vom Chef, Kündigung bekommen, gekündigt worden, Abmahnung, Mindestlohn, '
      + 'Überstunden, Urlaubsanspruch, Ausbeutung, Faire Integration, Faire Mobilität, Arbeitsgericht, Arbeitszeugnis, Kündigung, Chef zahlt keinen Lohn, Lohn nicht bekommen, kein Lohn bekommen, Lohn fehlt, '
      + 'Gehalt nicht gezahlt, Arbeitgeber zahlt nicht, Ärger mit dem Chef, Streit mit Arbeitgeber, Probleme mit dem Chef, Arbeitnehmerrechte, Rechte von Beschäftigten, arbeitsrechtliche Fragen, '
      + 'fristlose Kündigung, Aufhebungsvertrag, Kündigungsschutz, Lohnfortzahlung, Arbeitszeit, Arbeitsausbeutung, Zwangsarbeit, Schwarzarbeit, Leiharbeit, Zeitarbeit, Lohnabrechnung, Arbeitsschutz, '
      + 'Arbeitsunfall, Diskriminierung am Arbeitsplatz, mobile Beschäftigte, Beratung für Beschäftigte, Saisonarbeiter Rechte, entlassen worden, rausgeschmissen bei der Arbeit, Chef schreit, Chef zahlt zu wenig, '
      + 'Chef gibt keinen Vertrag, krank und gekündigt, arbeite zu viel, kein Urlaub, keine Pause, Überstunden nicht bezahlt, Lohn kommt zu spät, Lohn zu wenig, schwanger und gekündigt, ohne Vertrag arbeiten, '
      + 'Chef behält Pass, Subunternehmer zahlt nicht, Baustelle kein Lohn, Fleischfabrik, Lkw-Fahrer Rechte, Erntehelfer Rechte, Probezeit, Zeugnis vom Chef, Arbeitsbedingungen, kein Gehalt bekommen, '
      + 'ausgebeutet bei der Arbeit, Urlaub nicht bekommen, Chef hat gekündigt, Rechte bei der Arbeit, Mobbing am Arbeitsplatz, Chef ist gemein, Rechte als Arbeitnehmer, nicht gezahlter Lohn',
    en: "employment law, labour rights, workers' rights, employer does not pay, wages not paid, got fired, dismissal, employment contract, work contract, minimum wage, exploitation at work, boss does not pay, "
      + "salary not paid, unpaid wages, employee rights, problem with my employer, trouble with my boss, fired from my job, overtime, work accident, temporary agency work, undeclared work, wage slip, sick pay, "
      + "fair working conditions, notice period, employer did not pay, boss did not pay me, my boss fired me, sacked, wrongful dismissal, unfair dismissal, severance, holiday entitlement, vacation days, "
      + "paid leave, sick at work, fired while sick, fired while pregnant, pregnant at work, maternity leave, working hours, work without contract, black work, illegal work, paycheck missing, payslip, "
      + "boss shouts at me, truck driver wages, employer keeps my passport, posted workers, work injury, injured at work, accident at work, cheated by employer, working conditions, warning letter from employer, "
      + "termination letter, probation period, labor law, worker rights, unpaid salary, lost my job unfairly, problems with my boss, what rights at work",
    ar: 'قانون العمل, حقوق العمال, حقوق العمل, عقد العمل, عقد عمل, طردوني من العمل, فصل من العمل, صاحب العمل لا يدفع, الحد الادنى للاجور, راتب, المعلم ما عم يدفع, صاحب الشغل ما بيدفع, ما قبضت راتبي, الراتب لم يدفع, '
      + 'مشكلة مع صاحب العمل, مشكلة بالشغل, انهاء عقد العمل, استغلال في العمل, ساعات العمل, حادث عمل, اصابة عمل, كشف الراتب, حقوق الموظفين',
    uk: 'трудове право, права працівників, трудовий договір, звільнення з роботи, не платять зарплату, звільнили, мінімальна зарплата, трудовое право, уволили, не платят зарплату, трудовой договор, '
      + 'роботодавець не платить, начальник не платить, работодатель не платит, проблеми з роботодавцем, проблемы с работодателем, права на роботі, права работников, експлуатація на роботі, понаднормові, '
      + 'нещасний випадок на роботі, чорна зарплата, минимальная зарплата, затримка зарплати, лікарняний, звільнення, увольнение, шеф не платить, шеф не платит, шеф кричить, шеф кричит, не заплатили за роботу, '
      + 'не заплатили за работу, не выплатили зарплату, не виплатили зарплату, немає договору, нет договора, працюю без договору, работаю без договора, чорна робота, черная работа, шварцарбайт, кюндігунг, '
      + 'кюндигунг, незаконно звільнили, незаконно уволили, відпустку не дають, не дают отпуск, мінімалка, мінімальна оплата, переработки, обманули на роботі, обманули на работе, трудовой спор, арбайтсрехт, '
      + 'больничный на работе, декретну звільнили, травма на роботі, травма на работе, звільнили з роботи',
    tr: 'iş hukuku, işçi hakları, iş sözleşmesi, işten çıkarıldım, işten çıkarma, maaşımı alamıyorum, patron ödemiyor, asgari ücret, kovuldum, patron maaş vermiyor, maaşım ödenmedi, ücretim ödenmiyor, '
      + 'işverenle sorun, patronla sorun, işçi hakkı, çalışan hakları, iş kazası, fazla mesai, kaçak çalışma, ihbar süresi, maaş bordrosu, haksız fesih, sömürü, patron paramı vermiyor, maaşım yatmadı, '
      + 'işten kovuldum, tazminat, kıdem tazminatı, izin hakkı, yıllık izin, ücretli izin, hastayken çıkarıldım, hamileyken çıkarıldım, sigortasız çalışma, sözleşmesiz çalışma, iş yerinde kaza, çalışma saatleri, '
      + 'çalışma şartları, çalışma koşulları, patron bağırıyor, işveren pasaportumu aldı, deneme süresi, ihtar iş, bordro, doğum izni, fesih, çıkış verdiler, işten çıkış, mesai param ödenmedi, şoför hakları, '
      + 'maaşımı vermiyor, patron para vermiyor, maaş alamadım, işten atıldım' },
  { code: 'TRADE_UNION', wider: 'RIGHTS_AT_WORK',
    de: 'Gewerkschaft, Betriebsrat, Personalrat, DGB, Verdi, IG Metall, Tarifvertrag, Streik, Gewerkschaftsmitglied, Gewerkschaftsbund, Mitarbeitervertretung, GEW, NGG, IG BAU, Betriebsratswahl, '
      + 'Interessenvertretung der Beschäftigten, Gewerkschaft beitreten, Betriebsrat wählen, Tariflohn, gemeinsam für Lohn, Streikgeld, Rechtsschutz Gewerkschaft, Beschäftigtenvertretung, EVG, IGBCE, '
      + 'Jugendvertretung JAV, ver.di',
    en: 'trade union, works council, union membership, collective agreement, labour union, trade unions, employee representatives, staff council, strike, unions, join a union, union for workers, labor union, verdi union, '
      + 'ig metall, collective bargaining, workers council, works council election, union legal protection, shop steward',
    ar: 'نقابة, نقابة عمال, مجلس العمال, النقابات, نقابة العمال, اضراب, ممثلي العمال, عضوية النقابة',
    uk: 'профспілка, профспілки, рада підприємства, профсоюз, представництво працівників, страйк, забастовка, член профспілки, геверкшафт, вступити в профспілку, вступить в профсоюз, бетрібсрат, бетрибсрат, верді, верди, '
      + 'ігметал, колективний договір, коллективный договор',
    tr: 'sendika, işyeri temsilciliği, işçi sendikası, toplu sözleşme, sendikalar, grev, işçi temsilcisi, sendika üyeliği, sendikaya üye olmak, ig metall, verdi sendika, işyeri konseyi, betriebsrat, toplu iş sözleşmesi, '
      + 'sendika hukuku' },
  { code: 'WORK_PERMIT',
    de: 'Arbeitserlaubnis, Arbeitsgenehmigung, Beschäftigungserlaubnis, darf ich arbeiten, Erlaubnis zum Arbeiten, Zustimmung zur Beschäftigung, Arbeitsverbot, Arbeiten mit Duldung, Arbeit mit Aufenthaltsgestattung, '
      + 'Arbeitserlaubnis beantragen, Arbeitsmarktzugang, Ausbildungsduldung, Beschäftigungsduldung, Erwerbstätigkeit gestattet, Arbeiten ohne Papiere, dürfen Flüchtlinge arbeiten, Arbeiten verboten, darf noch nicht arbeiten, '
      + 'Erlaubnis von Ausländerbehörde Arbeit, mit Gestattung arbeiten, Arbeitserlaubnis Ukraine, Nebenbestimmungen Aufenthalt, Arbeit erlaubt im Ausweis, Vorrangprüfung',
    en: 'work permit, permission to work, work authorisation, am i allowed to work, employment permit, apply for work permit, working with asylum seeker status, can i work in germany, allowed to work, work with tolerated stay, '
      + 'right to work, not allowed to work, work ban, permit to work, asylum seeker work, can refugees work, employment allowed, work permission immigration office, my visa and work, students allowed to work hours, '
      + 'how soon may i work, allowed to take a job',
    ar: 'تصريح عمل, اذن عمل, رخصة عمل, هل يحق لي العمل, تصريح العمل, الحصول على تصريح عمل, ممنوع من العمل, السماح بالعمل, العمل مع دولدونغ, هل مسموح لي بالعمل',
    uk: 'дозвіл на роботу, дозвіл на працю, чи можу я працювати, разрешение на работу, отримати дозвіл на роботу, чи маю я право працювати, право на працю, право на работу, можно ли мне работать, можу працювати дозвіл, '
      + 'арбайтсерлаубніс, арбайтсерлаубнис, дозвіл на роботу отримати, получить разрешение на работу, чи можна працювати з параграфом 24, можно ли работать с параграфом 24, працювати з дульдунг, работать с дульдунгом, '
      + 'імею право працювати, заборона на роботу, запрет на работу',
    tr: 'çalışma izni, iş izni, çalışabilir miyim, çalışma müsaadesi, çalışma izni almak, çalışma hakkı, çalışmam yasak, iltica çalışma izni, çalışma yasağı, iltica ederken çalışmak, çalışma izni başvurusu, çalışmama izin var mı, '
      + 'arbeitserlaubnis, öğrenci çalışma izni, duldung çalışma, ne zaman çalışabilirim, sığınmacı çalışabilir mi' },
  { code: 'SKILLED_IMMIGRATION',
    de: 'Fachkräfteeinwanderung, Fachkräfte aus dem Ausland, Welcome Center, Blaue Karte EU, Chancenkarte, Blue Card, Fachkräfteverfahren, ausländische Fachkräfte, Visum zum Arbeiten, '
      + 'Fachkräfteeinwanderungsgesetz, beschleunigtes Fachkräfteverfahren, Fachkräfte willkommen, internationale Fachkräfte, Visum Fachkraft, Ausländische Pflegekräfte, Neuzugezogene Fachkräfte, '
      + 'Arbeitskräfte aus dem Ausland, Ehepartner von Fachkräften, Spouse Service, aus Indien arbeiten kommen, Visum für Ausbildung, Fachkraft holen, Arbeitsvisum, Pfleger aus dem Ausland, Anwerbung, '
      + 'Jobsuche-Visum, Westbalkanregelung, Onboarding internationale Beschäftigte, Blaue Karte, Mitarbeiter aus dem Ausland holen',
    en: 'skilled immigration, welcome center, blue card, opportunity card, skilled workers from abroad, work visa, international professionals, skilled worker visa, skilled migrants, foreign professionals, '
      + 'support for international staff, expats, relocation, work in germany from abroad, come to germany to work, job seeker visa, chancenkarte, hire from abroad, foreign workers, it specialists from abroad, '
      + 'nurses from abroad, expat services, relocating, fast-track procedure, move to germany for work, highly qualified, international staff, foreign skilled workers, work abroad germany, '
      + 'international skilled workers',
    ar: 'هجرة العمالة الماهرة, البطاقة الزرقاء, بطاقة الفرص, فيزا عمل, عمال مهرة, تأشيرة عمل, فيزا العمل, كفاءات اجنبية, عمال اجانب, فرصة كارته',
    uk: 'імміграція фахівців, блакитна карта, карта можливостей, робоча віза, голубая карта, рабочая виза, карта шансов, віза для фахівців, іноземні фахівці, иностранные специалисты, чанценкарте, віза для роботи, '
      + 'виза для специалистов, блю карта, блакитна карта єс, голубая карта ес, віза на роботу, трудовая виза, шансенкарте, переїзд по роботі, переезд по работе, фахкрафт, виза для работы, віза аусбільдунг',
    tr: 'nitelikli göç, mavi kart, fırsat kartı, çalışma vizesi, nitelikli işçi, nitelikli çalışan vizesi, yabancı uzmanlar, iş vizesi, uluslararası çalışanlar, almanyaya çalışmaya gelmek, almanyada çalışmak istiyorum, '
      + 'yurt dışından işçi, iş arama vizesi, chancenkarte, yurt dışından hemşire, bilişim uzmanı vize, nitelikli eleman yurt dışı, kalifiye eleman, kalifiye işçi, expat danışma' },
  { code: 'RETURN_TO_WORK',
    de: 'beruflicher Wiedereinstieg, Wiedereinstieg, Frau und Beruf, Frauen und Beruf, zurück in den Beruf, nach der Elternzeit arbeiten, Wiedereinsteigerinnen, Vereinbarkeit von Familie und Beruf, '
      + 'Kontaktstelle Frau und Beruf, BCA, Berufsrückkehrerin, Berufsrückkehrende, nach der Babypause, nach Familienpause, nach Kinderpause arbeiten, Beauftragte für Chancengleichheit am Arbeitsmarkt, '
      + 'Migrantinnen in Arbeit, Beruf und Familie, Beruf und Pflege vereinbaren, Perspektive Wiedereinstieg, Frauen beruflich stärken, MY TURN, Frauen in den Arbeitsmarkt, Job für Mütter, '
      + 'nach Baby wieder arbeiten, lange zu Hause mit Kindern, Mutter sucht Arbeit, Mama will arbeiten, Job und Kind, Arbeit vormittags Mütter, Frauen im Beruf, Wiedereinsteigerin, Familie und Job, '
      + 'Frauen Karriere, Beratung für Frauen im Beruf, Coaching für Mütter, Teilzeit Mütter, wieder einsteigen, Kinder groß und wieder arbeiten, lange nicht gearbeitet, zurück in den Job, zurück ins Erwerbsleben, '
      + 'nach langer Pause arbeiten',
    en: 'return to work, women and career, back to work after children, re-entry, combining family and work, work after parental leave, mothers back to work, jobs for mothers, careers advice for women, migrant women into work, '
      + 'work and childcare, work-life balance for families, stay-at-home mum wants to work, mother wants to work, after baby back to work, career break, housewife to job, housewife wants work, parents return to work, '
      + 'part time for mothers, family-friendly employer, returning mothers, women job counselling, work again after kids, job for mums, job with small children',
    ar: 'العودة الى العمل, المرأة والعمل, العمل بعد اجازة الامومة, عمل للنساء, شغل للنساء, عمل للامهات, العمل والاسرة, العودة للعمل بعد الولادة, النساء في سوق العمل, دعم المرأة المهني',
    uk: "повернення на роботу, жінка і кар'єра, робота після декрету, поєднання сім'ї та роботи, выход из декрета, возвращение к работе, робота для мам, работа для мам, робота для жінок, работа для женщин, вихід з декрету, "
      + "повернення до професії, сім'я і робота, семья и работа, работа после декрета, вийти на роботу після дитини, выйти на работу после ребенка, мама шукає роботу, мама ищет работу, работа с детьми маленькими, "
      + "жінки на ринку праці, женщины и работа, кар'єра жінки, карьера женщины, після перерви в роботі, после перерыва в работе, виходжу з декрету",
    tr: 'işe dönüş, kadın ve meslek, doğumdan sonra iş, iş ve aile, kadınlar için iş, anneler için iş, çocuktan sonra iş, kadınların çalışma hayatı, kadın istihdamı, aile ve iş uyumu, doğum izni sonrası iş, ev hanımı iş, '
      + 'ev hanımıyım çalışmak istiyorum, anne çalışmak istiyor, çocuklar büyüdü çalışmak, tekrar işe başlamak, yeniden işe başlamak, annelere iş, kadınlara iş, kadınlara meslek, bebekten sonra iş, aileye uygun iş, '
      + 'kadınlar için iş danışmanlığı' },
  { code: 'WORK_OPPORTUNITIES', wider: 'SUPPORTED_WORK',
    de: 'Arbeitsgelegenheit, Ein-Euro-Job, 1-Euro-Job, AGH, Beschäftigungsförderung, geförderte Beschäftigung, Teilhabe am Arbeitsmarkt, 16i, Langzeitarbeitslose, Beschäftigungsprojekt, Sozialkaufhaus arbeiten, '
      + 'gemeinnützige Arbeit, Sozialstunden, Langzeitarbeitslosigkeit, langzeitarbeitslos, lange arbeitslos, lange ohne Arbeit, Beschäftigungsmaßnahme, Beschäftigungsgesellschaft, Beschäftigungsträger, sozialer Arbeitsmarkt, '
      + 'Teilhabechancengesetz, Zuverdienst, gemeinnützige Beschäftigung, Sozialbetrieb, Arbeiten im Gebrauchtwarenhaus, Flüchtlingsintegrationsmaßnahme, Arbeitsstunden ableisten, schwitzen statt sitzen, '
      + 'Tagesstruktur durch Arbeit, Arbeitsprojekt, Jobperspektive, Ein-Euro-Jobber, Arbeit vom Amt zugewiesen, Maßnahme Sozialkaufhaus, Tagesablauf bekommen, Beschäftigung statt Rumsitzen, 16e, '
      + 'Garten- und Landschaft Maßnahme, Beschäftigungsprojekte, Langzeitarbeitslose beschäftigen, niedrigschwellig arbeiten, Strafe abarbeiten gemeinnützig, Stunden ableisten',
    en: 'work opportunity scheme, one euro job, subsidised employment, long-term unemployed, employment project, community service hours, long time unemployed, long-term unemployment, social enterprise work, subsidised job, '
      + 'work programme, structured day through work, community work instead of fine, unemployed for years, years without work, community service, 1 euro job, work for benefits, work instead of prison, useful activity, '
      + 'social firm, sheltered jobs market, employment programme, social company, activation programme, second labour market, sweat off a fine',
    ar: 'عمل بيورو واحد, فرصة عمل مدعومة, وظيفة يورو, بطالة طويلة, عاطل من زمان, بدون عمل منذ سنوات, مشروع تشغيل, عمل مدعوم, عمل لخدمة المجتمع',
    uk: 'робота за один євро, одноєвроджоб, громадські роботи, тривале безробіття, работа за один евро, общественные работы, довго без роботи, долго без работы, тривалий час безробітний, субсидована робота, проєкт зайнятості, '
      + 'социальные работы, длительная безработица, айнойроджоб, айн ойро джоб, один євро робота, робота від джобцентру, работа от джобцентра, примусові роботи, відробити години, отработать социальные часы, аг маснаме, '
      + 'давно не працюю, давно не работаю',
    tr: 'bir euroluk iş, desteklenen istihdam, uzun süreli işsiz, kamu yararına çalışma, uzun zamandır işsizim, sosyal işletme, destekli iş, istihdam projesi, kamu hizmeti cezası, yıllardır işsizim, 1 euroluk iş, '
      + 'para cezası yerine çalışma, para cezası yerine iş, sosyal iş yeri, kamu yararına iş, işsizler için proje, ein euro job, faydalı çalışma, sosyal istihdam' },
  { code: 'SUPPORTED_WORK',
    de: 'Arbeit mit Behinderung, Integrationsfachdienst, IFD, Inklusionsbetrieb, Inklusionsfirma, Inklusionsamt, Integrationsamt, unterstützte Beschäftigung, Schwerbehindertenvertretung, Budget für Arbeit, '
      + 'Arbeitsassistenz, EAA, behindert und Arbeit suchen, Arbeit für Menschen mit Behinderung, Arbeiten trotz Behinderung, schwerbehindert arbeiten, Arbeitsplatz für Schwerbehinderte, Budget für Ausbildung, '
      + 'inklusiver Arbeitsmarkt, inklusiver Arbeitsplatz, Unterstützung im Betrieb Behinderung, Jobcoach Behinderung, Gleichstellung Schwerbehinderung, Kündigungsschutz Schwerbehinderung, '
      + 'Teilhabe am Arbeitsleben, Arbeiten mit psychischer Erkrankung, Einheitliche Ansprechstelle für Arbeitgeber, behindert und Job, mit Epilepsie arbeiten, Rollstuhl Arbeitsplatz, '
      + 'Chef will mich nicht wegen Behinderung, psychisch krank arbeiten, angepasster Arbeitsplatz, Zuschüsse Schwerbehinderte Arbeit, Inklusion im Betrieb, Minderleistungsausgleich, Inklusionsunternehmen, '
      + 'Arbeit mit Handicap, schwerbehindert und Job, Job trotz Krankheit, Werkstatt verlassen, raus aus der Werkstatt, Außenarbeitsplatz, schwerbehinderte Beschäftigte, erster Arbeitsmarkt, '
      + 'nicht mehr in der Werkstatt arbeiten, raus aus der Behindertenwerkstatt, Sicherung von Arbeitsverhältnissen, Job mit Handicap, Arbeitsplatz behindertengerecht',
    en: 'work with a disability, supported employment, inclusion company, job for disabled people, integration service, disabled looking for work, jobs for people with disabilities, inclusive workplace, '
      + 'severely disabled employee, working with mental illness, participation in working life, disability employment, job despite disability, wheelchair user job, deaf looking for job, autistic job, '
      + 'job coach disability, workplace adaptation, disabled employees, work assistance for disabled people, hire disabled people, inclusive employer, reasonable accommodation, handicapped job, '
      + 'job for blind people, depression and work, integration specialist service, job with a disability, disabled job, work despite illness',
    ar: 'عمل لذوي الاعاقة, توظيف ذوي الاحتياجات الخاصة, العمل مع الاعاقة, شغل للمعاقين, عمل للمعاقين, وظيفة لذوي الاعاقة, العمل مع مرض نفسي, حقوق المعاق في العمل',
    uk: 'робота для людей з інвалідністю, працевлаштування з інвалідністю, работа для инвалидов, робота з інвалідністю, работа с инвалидностью, інклюзивне робоче місце, інклюзивне підприємство, підтримане працевлаштування, '
      + 'трудоустройство инвалидов, робота для інваліда, работа для инвалида, інвалідність і робота, инвалидность и работа, робота з групою інвалідності, інтеграціонсфахдинст, працевлаштувати інваліда, инклюзивная работа, '
      + 'робота для незрячих, работа для глухих',
    tr: 'engelliler için iş, engelli istihdamı, destekli istihdam, engelli iş arıyor, engelliler çalışma, engelli işyeri, kapsayıcı istihdam, engelli çalışan hakları, engelliyim iş arıyorum, engelli iş, sağır iş arıyor, '
      + 'engelliye iş, engelli işçi, engelli çalışan, iş yerinde engelli, kapsayıcı işyeri, engelli iş danışmanlığı, engelli iş koçu, psikolojik rahatsızlık iş' },
  { code: 'SHELTERED_WORKSHOP', wider: 'SUPPORTED_WORK',
    de: 'Werkstatt für behinderte Menschen, WfbM, Behindertenwerkstatt, Lebenshilfe Werkstatt, Förderbereich, Tagesförderstätte, Berufsbildungsbereich, anderer Leistungsanbieter, '
      + 'Werkstätten für Menschen mit Behinderung, Werkstattplatz, WfbM-Platz, Arbeitsbereich der Werkstatt, Tagesförderung, Außenarbeitsplatz, Menschen mit Beeinträchtigung arbeiten, '
      + 'Werkstatt für Menschen mit psychischer Erkrankung, Tagesstruktur Behinderung, Arbeit in der Werkstatt, Lebenshilfe arbeiten, Tagesgruppe für Behinderte, '
      + 'Beschäftigung für Menschen mit geistiger Behinderung, Werkstattbeschäftigte, Werkstattrat, Eingangsverfahren, geschützter Arbeitsplatz, Förderstätte, Betreuungsgruppe Behinderung, Werkstatt Platz',
    en: 'sheltered workshop, workshop for people with disabilities, day centre for disabled adults, workshops for disabled people, sheltered employment, day structure for people with disabilities, protected workplace, '
      + 'lebenshilfe workshop, work for mentally disabled, work for people with learning disabilities, day care for disabled, supported activities for disabled adults, protected work, disabled son where to work, '
      + 'day activity centre disability, workplace for disabled adults',
    ar: 'ورشة لذوي الاعاقة, ورش المعاقين, مشغل لذوي الاعاقة, عمل محمي لذوي الاعاقة, نشاط يومي لذوي الاعاقة',
    uk: 'майстерня для людей з інвалідністю, мастерская для инвалидов, майстерні для людей з інвалідністю, захищена робота, денна зайнятість для людей з інвалідністю, дневная занятость инвалидов, майстерня лебенсхільфе, '
      + 'мастерская лебенсхильфе, робота для людей з розумовою інвалідністю, денний центр для інвалідів, дневной центр для инвалидов, веркштат, веркштатт для инвалидов',
    tr: 'korumalı işyeri, engelli atölyesi, engelliler atölyesi, korumalı iş, engelliler için gündüz merkezi, zihinsel engelli iş, engelli oğlum nerede çalışır, engelliler iş atölyesi, engelli gündüz merkezi, '
      + 'engelli yetişkin atölye, werkstatt engelli, korumalı çalışma' },
  { code: 'VOCATIONAL_REHAB',
    de: 'berufliche Rehabilitation, berufliche Reha, Umschulung wegen Krankheit, Leistungen zur Teilhabe am Arbeitsleben, LTA, Berufsförderungswerk, BFW, Berufsbildungswerk, BBW, BEM, Wiedereingliederung, '
      + 'Hamburger Modell, Rehaberatung, kann meinen Beruf nicht mehr ausüben, Beruf wegen Krankheit aufgeben, nach Krankheit wieder arbeiten, stufenweise Wiedereingliederung, '
      + 'zurück an den Arbeitsplatz nach Krankheit, betriebliches Eingliederungsmanagement, Integrationsmaßnahme nach psychischer Erkrankung, RPK, berufliches Trainingszentrum, Belastungserprobung, '
      + 'Arbeitserprobung, Reha-Maßnahme Beruf, Rücken kaputt kann nicht mehr arbeiten, lange krank was nun Beruf, zurück nach Burnout, neuer Beruf wegen Allergie, Berufsunfähig, berufsunfähig geworden, '
      + 'Reha-Berater, Teilhabe am Arbeitsleben beantragen, langsam wieder anfangen, Wiedereinstieg nach Krankheit, Teilhabe am Arbeitsleben, kann körperlich nicht mehr arbeiten, nach Krankheit zurück in den Job, '
      + 'kann nicht arbeiten wegen Rücken, zu krank zum Arbeiten, arbeitsunfähig, lange krankgeschrieben',
    en: 'vocational rehabilitation, occupational rehabilitation, back to work after illness, reintegration after illness, cannot do my job because of illness, phased return to work, return to work after illness, '
      + 'work trial after illness, sick and work, new job because of health, cannot work in my old job, too ill to work, back pain cannot work, career change for health reasons, retrain after accident, '
      + 'ill for a long time job, gradual return to work, long-term sick, rehab job training, hamburg model, operational reintegration, vocational training centre disabled, cannot do my old job because of illness, '
      + 'cannot work because of my back, unable to work',
    ar: 'تأهيل مهني بعد المرض, اعادة التأهيل المهني, العودة للعمل بعد المرض, لا استطيع العمل بسبب المرض, العودة التدريجية للعمل, تغيير المهنة بسبب المرض, تأهيل مهني للمرضى',
    uk: 'професійна реабілітація, повернення до роботи після хвороби, профессиональная реабилитация, не можу працювати через хворобу, не могу работать из-за болезни, поступове повернення до роботи, '
      + 'професійна реабілітація після хвороби, возвращение к работе после болезни, не можу працювати за професією, не могу работать по профессии, хвора спина робота, після операції на роботу, після хвороби на роботу, '
      + 'переобучение из-за болезни, перенавчання через хворобу, гамбурзька модель, айнглідерунг після хвороби',
    tr: 'mesleki rehabilitasyon, hastalıktan sonra işe dönüş, hastalık yüzünden çalışamıyorum, kademeli işe dönüş, meslek rehabilitasyonu, hastalık sonrası çalışma, sağlık nedeniyle iş değiştirme, hastalıktan dolayı çalışamıyorum, '
      + 'uzun süre hasta iş, kaza sonrası meslek, bel fıtığı çalışamıyorum, mesleğimi yapamıyorum, sağlık yüzünden meslek, ağır iş yapamıyorum, işe kademeli başlama' },
  { code: 'PROFESSIONALS_TRAINING',
    de: 'Fachtag, Fachtagung, Fachaustausch, Fortbildung für Lehrkräfte, Fortbildung für Fachkräfte, Fortbildung für pädagogische Fachkräfte, Fortbildung für Erzieherinnen, Multiplikatoren, '
      + 'Multiplikatorenschulung, Fachberatung für Einrichtungen, Supervision, Netzwerktreffen Fachkräfte, Schulung für Haupt- und Ehrenamtliche, Lehrerfortbildung, Seminar für Erzieherinnen, '
      + 'Qualifizierung Fachkräfte, kollegiale Beratung, Inhouse-Schulung, Fachvortrag, Symposium, Fachforum, Weiterbildung für pädagogisches Personal, Teamfortbildung, Arbeitskreis Fachkräfte, Train the Trainer, '
      + 'Schulung für Ehrenamtliche',
    en: 'training for professionals, training for teachers, professional exchange, conference for professionals, supervision for staff, train the trainer, training for educators, training for social workers, teacher training, '
      + 'training for nursery staff, supervision group for professionals, symposium, expert conference, training for doctors, specialist training, staff training, in-service training, professional network meeting',
    ar: 'تدريب المعلمين, تدريب المختصين, مؤتمر للمختصين, دورات للمربين',
    uk: 'навчання для фахівців, підвищення кваліфікації вчителів, семінар для педагогів, обучение педагогов, конференція для фахівців, супервізія, тренінг для вчителів, тренинг для учителей, семинар для педагогов, '
      + 'навчання вихователів, обучение воспитателей, фахова конференція, конференция специалистов, обмін досвідом фахівців',
    tr: 'uzmanlar için eğitim, öğretmen eğitimi, uzman toplantısı, eğitimciler semineri, süpervizyon, öğretmenler için seminer, eğitimcilere eğitim, sosyal çalışmacılara eğitim, uzmanlara seminer, meslektaş toplantısı, '
      + 'çalışanlara eğitim, uzman konferansı, mesleki toplantı' },
];
