import { type Concept } from './concept.js';

/** Words about finding work, training for it, keeping it and being out of it. */
export const workConcepts: readonly Concept[] = [
  { code: 'JOB_SEARCH',
    de: 'Arbeitssuche, Arbeit suchen, Arbeit finden, Arbeit, Job suchen, Job finden, Job, Jobsuche, Stellensuche, Stelle suchen, Arbeitsplatz finden, ich will arbeiten, suche Arbeit, arbeitssuchend, Beschäftigung finden, '
      + 'Unterstützung bei der Arbeitssuche, Hilfe bei der Jobsuche, Hilfe bei der Stellensuche, neue Arbeit, neuer Job, Arbeit gesucht, Geld verdienen, wieder arbeiten, Job in der Nähe, Vollzeit arbeiten, Jobcafé, '
      + 'keine Arbeit finden, in Arbeit kommen, Weg in Arbeit, Einstieg in den Arbeitsmarkt, Zugang zum Arbeitsmarkt, Maloche, Arbeit für Ausländer',
    en: 'job search, find a job, looking for work, find work, job, employment, i want to work, need a job, jobseeker, help finding work, help with job search, new job, where can i work, earn money, get into work, '
      + 'access to the labour market, full time job, work for foreigners, cannot find work',
    ar: 'البحث عن عمل, عمل, العمل, شغل, الشغل, وظيفة, وظائف, بدي شغل, ابحث عن عمل, فرص عمل, اريد ان اعمل, بدور على شغل, بدي اشتغل, شغل جديد, اريد وظيفة, كيف الاقي شغل, المساعدة في البحث عن عمل, سوق العمل, دوام كامل, حابب اشتغل, عم دور على شغل',
    uk: 'пошук роботи, робота, роботу, шукаю роботу, знайти роботу, праця, працевлаштування, работа, ищу работу, найти работу, поиск работы, трудоустройство, хочу працювати, хочу работать, нова робота, новая работа, '
      + 'допомога в пошуку роботи, помощь в поиске работы, заробити гроші, заработать деньги, ринок праці, рынок труда, підшукати роботу, устроиться на работу, влаштуватися на роботу',
    tr: 'iş arama, iş, iş arıyorum, iş bulma, iş bulmak, çalışmak istiyorum, işsizim iş arıyorum, istihdam, iş aramak, yeni iş, iş bulmama yardım, iş bulma desteği, para kazanmak, çalışmak, iş piyasası, tam zamanlı iş, nerede çalışabilirim' },
  { code: 'JOB_VACANCIES', wider: 'JOB_SEARCH',
    de: 'Stellenangebote, Stellenbörse, Jobbörse, Stellenanzeigen, offene Stellen, freie Stellen, Jobangebote, Jobportal, Stellenmarkt, Stelle frei, wir stellen ein, Mitarbeiter gesucht, Personal gesucht, Stellenausschreibung, '
      + 'Aushänge mit Stellen, aktuelle Stellen, Karriereportal, Verstärkung gesucht, Jobs im Landkreis',
    en: 'vacancies, job offers, job ads, job board, open positions, job exchange, job listings, we are hiring, staff wanted, current vacancies, job postings, jobs available',
    ar: 'عروض عمل, شواغر, فرص توظيف, وظائف شاغرة, اعلانات الوظائف, مطلوب عمال, مطلوب موظفين, وظائف متاحة, اعلان وظيفة',
    uk: 'вакансії, пропозиції роботи, біржа праці, вакансии, объявления о работе, вільні вакансії, потрібні працівники, требуются работники, оголошення про роботу, вакансія',
    tr: 'iş ilanları, açık pozisyonlar, iş ilanı, iş borsası, eleman aranıyor, personel alımı, iş fırsatları, güncel iş ilanları' },
  { code: 'JOB_FAIR', wider: 'JOB_SEARCH',
    de: 'Jobmesse, Ausbildungsmesse, Berufsmesse, Job-Speed-Dating, Arbeitgeber kennenlernen, Karrieretag, Berufeparcours, Firmen stellen sich vor, Betriebe stellen sich vor, Azubi-Speed-Dating, Bewerbertag, Ausbildungsbörse, '
      + 'Nacht der Ausbildung, Lehrstellenbörse, Unternehmen kennenlernen, Studienmesse',
    en: 'job fair, career fair, apprenticeship fair, meet employers, recruitment day, companies present themselves, training fair, speed dating with employers, job expo',
    ar: 'معرض التوظيف, معرض الوظائف, معرض مهني, يوم التوظيف, لقاء مع اصحاب العمل, الشركات تعرض وظائف',
    uk: "ярмарок вакансій, ярмарка вакансий, день кар'єри, зустріч з роботодавцями, встреча с работодателями, день професій, виставка професій",
    tr: 'iş fuarı, kariyer fuarı, meslek fuarı, işverenlerle tanışma, firma tanıtım günü, istihdam fuarı' },
  { code: 'EMPLOYMENT_AGENCY',
    de: 'Agentur für Arbeit, Arbeitsagentur, Arbeitsamt, Bundesagentur für Arbeit, arbeitssuchend melden, Arge, Agentur für Arbeit Beratung, Arbeitslosenmeldung bei der Agentur, Termin Arbeitsagentur, Arbeitsverwaltung, '
      + 'Vermittlungsfachkraft, Arbeitsamt Termin',
    en: 'employment agency, federal employment agency, employment office, labour office, arbeitsagentur, job office, unemployment office, agency for work, appointment employment agency',
    ar: 'وكالة العمل, مكتب العمل, مكتب التشغيل, الوكالة الاتحادية للعمل, اربايتس امت, مكتب البطالة, الاربايتس امت, اربايتسامت, وكالة التوظيف, موعد مكتب العمل',
    uk: 'агентство з праці, агенція праці, служба зайнятості, центр зайнятості, агентство по труду, биржа труда, арбайтсамт, агентур фюр арбайт, агентура праці, бюро зайнятості, служба занятости, центр занятости',
    tr: 'iş kurumu, iş ajansı, iş ve işçi bulma kurumu, arbeitsamt, iş bulma kurumu, çalışma dairesi, federal iş kurumu, arbaytsamt' },
  { code: 'JOBCENTRE',
    de: 'Jobcenter, Job-Center, Kommunales Jobcenter, Amt für Arbeit und Soziales, Weiterbewilligungsantrag, Jobcenter Termin, Brief vom Jobcenter, Sachbearbeiter Jobcenter, Fallmanager, Probleme mit dem Jobcenter, '
      + 'Eingliederungsvereinbarung, Kooperationsplan, Jobcenter Sanktion, Ärger mit Jobcenter, persönlicher Ansprechpartner Jobcenter, Jobcenter Bescheid',
    en: 'jobcentre, job center, jobcenter office, letter from jobcentre, appointment at the jobcenter, problem with jobcenter, jobcentre caseworker, jobcentre sanction',
    ar: 'جوب سنتر, الجوب سنتر, جوبسنتر, مركز العمل, الجوبسنتر, رسالة من الجوب سنتر, موعد الجوب سنتر, مشكلة مع الجوب سنتر, موظف الجوب سنتر, جوبسينتر, عقوبة الجوب سنتر',
    uk: 'джобцентр, джоб центр, йобцентр, центр праці, джобцентер, лист з джобцентру, письмо из джобцентра, термін у джобцентрі, проблеми з джобцентром, проблемы с джобцентром, санкції джобцентр, джоб-центр',
    tr: 'jobcenter, iş merkezi, cobcenter, jobcenter mektubu, jobcenter randevusu, jobcenter sorunu, jobcenter cezası, job center' },
  { code: 'UNEMPLOYMENT_BENEFIT', wider: 'SOCIAL_BENEFITS',
    de: 'Arbeitslosengeld, gekündigt, gekündigt worden, Chef gekündigt, Arbeitslosengeld I, ALG 1, ALG I, arbeitslos melden, arbeitslos geworden, Arbeitslosmeldung, Job verloren, Arbeit verloren, Sperrzeit, arbeitslos, Arbeitslosigkeit, bin arbeitslos, bald arbeitslos, '
      + 'Arbeitslosenversicherung, Kurzarbeit, Kurzarbeitergeld, Insolvenzgeld, Firma pleite, Firma schließt, meine Arbeit ist weg, Arbeitslosengeld beantragen, Arbeitslosenberatung, Erwerbslosenberatung, Erwerbslose beraten, '
      + 'Anspruchsdauer Arbeitslosengeld, Nichtleistungsempfänger, ALG1',
    en: 'unemployment benefit, got fired, unemployment insurance benefit, register as unemployed, lost my job, unemployed, out of work, laid off, jobless, unemployment, unemployment money, company bankrupt, short-time work, advice for the unemployed, dole',
    ar: 'إعانة البطالة, فقدت عملي, طردوني من الشغل, اعانة بطالة, بدل البطالة, خسرت عملي, عاطل عن العمل, تعويض البطالة, بطالة, البطالة, صرت بلا شغل, بلا عمل, فقدت وظيفتي, التسجيل كعاطل عن العمل, راتب البطالة, الشركة افلست',
    uk: 'допомога по безробіттю, звільнили з роботи, уволили, безробіття, втратив роботу, втратила роботу, безробітний, пособие по безработице, безработный, потерял работу, виплати по безробіттю, стати на облік по безробіттю, залишився без роботи, '
      + 'остался без работы, осталась без работы, безработица, встать на учет по безработице, консультація для безробітних, страхування від безробіття',
    tr: 'işsizlik parası, işten çıkarıldım, işsizlik maaşı, işsizlik ödeneği, işsiz kaldım, işimi kaybettim, işsizlik, işsiz, işsizim, işsizlik kaydı, işsizlik sigortası, işten atıldım işsizim, kısa çalışma ödeneği, şirket iflas etti' },
  { code: 'BASIC_INCOME_SUPPORT', wider: 'SOCIAL_BENEFITS',
    de: 'Bürgergeld, Grundsicherungsgeld, Grundsicherung für Arbeitsuchende, ALG II, ALG 2, Arbeitslosengeld II, Hartz 4, Hartz IV, SGB II, Geld vom Jobcenter, Regelsatz, Bedarfsgemeinschaft, kein Geld zum Leben, Aufstocken, Hartz, '
      + 'Hartzer, Sozialgeld, Grundsicherung Jobcenter, Leistungen nach SGB II, Mehrbedarf, Erstantrag Bürgergeld, Antrag auf Bürgergeld, Bescheid prüfen Jobcenter, Leistungsbescheid, Sanktionen Bürgergeld, Kürzung Bürgergeld, '
      + 'Sicherung des Lebensunterhalts, Geld reicht nicht, Lohn reicht nicht, neue Grundsicherung, Stütze vom Amt, lebe von Stütze',
    en: "citizen's benefit, buergergeld, basic income support, welfare benefit, money from jobcentre, no money to live, income support, jobcentre benefits, benefit application, living costs support, apply for buergergeld, "
      + 'burgergeld, citizens income, benefits cut, top up benefits, wage is not enough, subsistence',
    ar: 'مساعدة الجوب سنتر, اعانة المواطن, بورغر غيلد, بورغرغيلد, راتب الجوب سنتر, معونة اجتماعية, مال المواطن, البورغرغيلد, طلب بورغرغيلد, مساعدات الجوب سنتر, هارتز فير, ما عندي مصاري, الراتب لا يكفي, قطع المساعدة, تأمين المعيشة',
    uk: 'бюргергельд, громадянська допомога, базове забезпечення, виплати джобцентр, гроші від джобцентру, пособие джобцентр, социальное пособие, бюргергелд, бюргергельд заява, гроші на життя, нет денег на жизнь, '
      + 'немає грошей на життя, соціальна допомога джобцентр, соціальні виплати джобцентр, хартц 4, хартц, базовое обеспечение, зарплати не вистачає',
    tr: 'vatandaşlık parası, bürgergeld, temel geçim yardımı, hartz 4, jobcenter parası, bürgergeld başvurusu, geçinecek param yok, geçim yardımı, hartz dört, sosyal yardım jobcenter, maaş yetmiyor, temel güvence' },
  { code: 'JOB_APPLICATION', wider: 'JOB_SEARCH',
    de: 'Bewerbung, Bewerbungen schreiben, bewerben, Bewerbungstraining, Bewerbungshilfe, Bewerbungsmappe, Lebenslauf, Anschreiben, Vorstellungsgespräch, Bewerbungsfoto, Bewerbungsgespräch, CV, Lebenslauf schreiben, '
      + 'Lebenslauf erstellen, Bewerbungsunterlagen, Bewerbungsunterlagen erstellen, Bewerbungscheck, Online-Bewerbung, Bewerbungswerkstatt, Bewerbungscafé, Bewerbercenter, Probevorstellungsgespräch, Vorstellungsgespräch üben, '
      + 'Motivationsschreiben, Stärken herausarbeiten, Absage auf Bewerbung, Unterlagen für Bewerbung, nur Absagen, Bewerbungsberatung, Initiativbewerbung',
    en: 'job application, cv, resume, cover letter, job interview, apply for a job, application training, curriculum vitae, write a cv, help with cv, help with resume, application documents, practise job interview, '
      + 'motivation letter, interview training, online job application, job applications rejected, cv check',
    ar: 'سيرة ذاتية, السيرة الذاتية, طلب توظيف, كتابة سي في, مقابلة عمل, رسالة تقديم, تقديم على عمل, كتابة السيرة الذاتية, سي في, بدي اكتب سي في, ليبنسلاوف, بيفيربونغ, اوراق التقديم على عمل, تدريب على مقابلة العمل, المقابلة الشخصية, رسالة الدافع',
    uk: 'резюме, подання на роботу, співбесіда, супровідний лист, анкета на роботу, собеседование, написать резюме, бевербунг, допомога з резюме, написати резюме, скласти резюме, лебенслауф, мотиваційний лист, мотивационное письмо, '
      + 'підготовка до співбесіди, документи для роботи, відмова на резюме, помощь с резюме, сопроводительное письмо',
    tr: 'iş başvurusu, özgeçmiş, cv hazırlama, iş görüşmesi, mülakat, başvuru mektubu, cv yazmak, özgeçmiş yazma, cv, başvuru evrakları, iş görüşmesine hazırlık, motivasyon mektubu, lebenslauf, başvuru belgeleri hazırlama' },
  { code: 'JOB_COACHING', wider: 'JOB_SEARCH',
    de: 'Jobcoaching, Jobcoach, Arbeitsvermittlung, Arbeitsvermittler, Jobvermittlung, Jobbegleitung, Jobpaten, Vermittlung in Arbeit, AVGS, Vermittlungsgutschein, Arbeitsmarktintegration, Karriereberatung, '
      + 'Coaching für Arbeitsuchende, Aktivierung und berufliche Eingliederung, Maßnahme zur Aktivierung, ganzheitliches Coaching, berufliche Perspektive, berufliche Perspektiven entwickeln, Kontakte zu Betrieben, '
      + 'Kontakt zu Arbeitgebern, Vermittlung in Ausbildung und Arbeit, berufliche Eingliederung, berufliche Integration, Jobmentoring, passende Stelle vermitteln, Begleitung in den Job, Integrationscoach, Arbeitsmarktmentor, '
      + 'Arbeitsmarktlotsen, Jobscout, Job-Turbo, Berufscoaching, Einzelcoaching Beruf',
    en: 'job coaching, job coach, job placement, employment counselling, career coaching, job mentor, employment coaching, help into work, contacts with employers, career prospects, labour market integration, job mentoring, '
      + 'employment support, one-to-one career coaching',
    ar: 'تدريب وظيفي, مدرب وظيفي, توظيف, وساطة عمل, مساعدة في ايجاد عمل, ارشاد وظيفي, تدريب للباحثين عن عمل, الاندماج في سوق العمل, كوتشينغ, فرص مهنية, مساعدة للحصول على وظيفة, مرافقة الى العمل, مستشار توظيف',
    uk: 'джоб коучинг, коуч з роботи, допомога з працевлаштуванням, посередництво у працевлаштуванні, помощь в трудоустройстве, карьерная консультация, коучинг для шукачів роботи, інтеграція на ринок праці, контакти з роботодавцями, '
      + "супровід у працевлаштуванні, коучинг по работе, кар'єрна консультація, кар'єрний коуч, интеграция на рынок труда, наставник по работе, професійні перспективи",
    tr: 'iş koçluğu, iş danışmanlığı, işe yerleştirme, kariyer danışmanlığı, iş koçu, iş mentorluğu, iş piyasasına uyum, işverenlerle bağlantı, mesleki perspektif, istihdam desteği, işe girme desteği' },
  { code: 'MINI_JOB', wider: 'JOB_SEARCH',
    de: 'Minijob, Mini-Job, Nebenjob, 556 Euro Job, 603 Euro Job, 520 Euro Job, geringfügige Beschäftigung, Aushilfe, Teilzeit, Schülerjob, Ferienjob, Saisonarbeit, Nebenverdienst, etwas dazuverdienen, dazu verdienen, '
      + 'Geld dazuverdienen, Nebenbeschäftigung, Taschengeldbörse, Taschengeldjob, Erntehelfer, Erntehilfe, Werkstudent, Werkstudentenjob, Gelegenheitsjob, Job neben der Schule, Aushilfsjob, Zeitung austragen, Teilzeitjob, '
      + 'auf Stundenbasis, Midijob, Putzjob, Putzstelle',
    en: 'mini job, side job, part-time job, part time work, student job, holiday job, casual work, earn extra money, weekend job, seasonal work, harvest work, cleaning job, pocket money jobs, minijob, summer job, working student',
    ar: 'ميني جوب, عمل جزئي, دوام جزئي, شغل اضافي, عمل صيفي, دوام جزئى, مينيجوب, عمل اضافي, شغل كم ساعة, عمل موسمي, شغل تنظيف, عمل للطلاب, شغل للطلاب',
    uk: 'мініджоб, міні джоб, підробіток, часткова зайнятість, неповний робочий день, подработка, миниджоб, частичная занятость, сезонна робота, сезонная работа, підзаробіток, заработок дополнительный, робота на неповний день, '
      + 'робота для студентів, работа для студентов, прибирання робота, работа уборщица, літня робота',
    tr: 'mini iş, minijob, ek iş, yarı zamanlı iş, part time iş, öğrenci işi, ek gelir, yarım gün iş, mevsimlik iş, temizlik işi, hafta sonu işi, yaz işi' },
  { code: 'TEMPORARY_WORK', wider: 'JOB_SEARCH',
    de: 'Zeitarbeitsfirma, Leiharbeitsfirma, Personaldienstleister, Personalvermittlung, Arbeitnehmerüberlassung, Zeitarbeitsjob, befristete Stelle',
    en: 'temp agency, temporary work, staffing agency, temp job, agency job',
    ar: 'شركة تشغيل مؤقت, عمل مؤقت, شركة توظيف, تسايت اربايت, لايه فيرما',
    uk: 'агентство тимчасової роботи, тимчасова робота, временная работа, кадрове агентство, кадровое агентство, лізингова фірма робота',
    tr: 'geçici iş, taşeron firma, geçici iş firması, personel firması, zeitarbeit' },
  { code: 'CAREER_ADVICE',
    de: "Berufsberatung, Berufsorientierung, BIZ, Berufsinformationszentrum, Berufswahl, welcher Beruf passt zu mir, Was soll ich werden, Beruf finden, Laufbahnberatung, Potenzialanalyse, Girls' Day, Boys' Day, "
      + 'berufliche Orientierung, berufliche Beratung, Beratung zur Berufswahl, Ausbildung oder Studium, welche Ausbildung passt, weiß nicht was ich werden soll, Berufe kennenlernen, Berufe ausprobieren, Berufsfelder erkunden, '
      + 'Berufsfelderkundung, Zukunftstag, Kompetenzfeststellung, Schnupperpraktikum, Werkstatttage, berufliche Neuorientierung, beruflich neu anfangen, Berufsinfo, Berufswahlpass, Traumberuf',
    en: 'career guidance, career advice, vocational guidance, career counselling, which job suits me, choosing a career, career orientation, discover professions, try out jobs, what job should i do, training or university, '
      + 'career change advice, girls day, boys day, skills assessment, dream job',
    ar: 'إرشاد مهني, الارشاد المهني, توجيه مهني, استشارة مهنية, اختيار مهنة, اي مهنة تناسبني, التوجيه المهني, ما هي المهنة المناسبة, تعرف على المهن, ماذا اعمل بعد المدرسة, استشارة حول المهنة, تقييم المهارات, تدريب او دراسة',
    uk: 'профорієнтація, професійна орієнтація, консультація з професії, вибір професії, профориентация, выбор профессии, ким стати, кем стать, яка професія мені підходить, какая профессия мне подходит, знайомство з професіями, '
      + 'випробувати професії, консультація щодо професії, профконсультация, оцінка компетенцій, навчання чи університет',
    tr: 'meslek danışmanlığı, meslek seçimi, mesleki yönlendirme, kariyer rehberliği, hangi meslek, meslekleri tanımak, hangi meslek bana uygun, ne olacağım, meslek yönlendirme, mesleki danışmanlık, meslek tanıtımı, yetenek testi, meslek denemek' },
  { code: 'YOUTH_CAREER_AGENCY', wider: 'CAREER_ADVICE',
    de: 'Jugendberufsagentur, Jugendberufshilfe, Übergang Schule Beruf, Jugendwerkstatt, Produktionsschule, Jugend stärken, Kompetenzagentur, Berufseinstiegsbegleitung, nach der Schule, Übergang von der Schule in den Beruf, '
      + 'Schulabgänger, Schule fertig, ohne Schulabschluss in Ausbildung, Jugendliche ohne Ausbildung, Jugendliche beim Berufseinstieg, Berufseinstieg, Berufseinstiegsbegleiter, Ausbildungslotsen, Berufslotsen, U25, '
      + 'aufsuchende Jugendarbeit Beruf, Schule abgebrochen, Perspektive nach der Schule, Ausbildungscoach, Übergangsmanagement, Kein Abschluss ohne Anschluss, KAoA, Jugendliche auf dem Weg in die Ausbildung',
    en: 'youth career agency, youth employment service, transition from school to work, after school what next, school leavers, young people without training, finished school what now, start of working life, dropped out of school, career start for young people',
    ar: 'وكالة مهن الشباب, الانتقال من المدرسة الى العمل, دعم الشباب المهني, بعد المدرسة, خريجي المدارس, شباب بدون تدريب مهني, ترك المدرسة, بداية الحياة المهنية',
    uk: 'молодіжне агентство зайнятості, перехід від школи до роботи, після школи, молодежное агентство по профессии, закінчив школу що далі, випускники школи, выпускники школы, молодь без професії, после школы, кинув школу, '
      + 'бросил школу, початок професійного життя',
    tr: 'gençlik meslek ajansı, okuldan işe geçiş, gençler için meslek desteği, okuldan sonra, okulu bitirdim, okulu bıraktım, mesleğe başlangıç, okul mezunları' },
  { code: 'VOCATIONAL_TRAINING',
    de: 'Ausbildung, Ausbildungsplatz, Lehrstelle, Lehre, Azubi, Auszubildende, Berufsausbildung, duale Ausbildung, Ausbildung machen, Ausbildungsstelle, Beruf lernen, Lehrling, Azubis, Ausbildung suchen, suche Ausbildung, '
      + 'suche Lehrstelle, Ausbildungsplatz finden, Ausbildungsplatzsuche, Ausbildungsvermittlung, Ausbildungsbetrieb, Ausbildungsberufe, Teilzeitausbildung, Ausbildung in Teilzeit, Ausbildung zur Pflegefachkraft, Gesellenprüfung, '
      + 'Handwerk lernen, Passgenaue Besetzung, Ausbildungsbotschafter, Lehrvertrag, Ausbildungsvertrag, Azubi werden, verkürzte Ausbildung',
    en: 'apprenticeship, vocational training, apprentice, trainee position, training place, learn a trade, ausbildung, find an apprenticeship, looking for apprenticeship, apprenticeships, apprenticeship place, dual training, '
      + 'part-time apprenticeship, training contract, become an apprentice, learn a profession, training company',
    ar: 'تدريب مهني, التدريب المهني, اوسبيلدونغ, اوسبلدونغ, اوسبيلدنغ, تعلم مهنة, تلمذة مهنية, مكان تدريب, بدي اعمل اوسبيلدونغ, الاوسبيلدونغ, مكان اوسبيلدونغ, فرصة تدريب مهني, اتعلم مهنة, متدرب, عقد تدريب مهني, التعليم المهني, تدريب مزدوج',
    uk: 'професійне навчання, аусбільдунг, навчання на професію, професійна освіта, учень на виробництві, аусбильдунг, профессиональное обучение, учеба на профессию, знайти аусбільдунг, шукаю аусбільдунг, найти аусбильдунг, '
      + 'місце навчання на професію, дуальна освіта, дуальное обучение, здобути професію, получить профессию, учнівство, навчальний договір, ученик на производстве',
    tr: 'meslek eğitimi, ausbildung, çıraklık, çıraklık yeri, meslek öğrenmek, meslek öğrenimi, ausbildung arıyorum, ausbildung yeri, meslek öğrenmek istiyorum, çırak, mesleki eğitim, ikili eğitim, meslek sahibi olmak, çıraklık sözleşmesi' },
  { code: 'CARE_PROFESSIONS', wider: 'VOCATIONAL_TRAINING',
    de: 'Pflegeberufe, Ausbildung in der Pflege, Pflegeausbildung, Pflegefachkraft werden, Pflegehelfer, Pflegehelferausbildung, Altenpflege lernen, Arbeiten in der Pflege, Erzieherausbildung, Erzieherin werden, Quereinstieg Kita, '
      + 'Sozialassistenz, soziale Berufe, Alltagsbegleiter Ausbildung, Betreuungskraft Qualifizierung, Pflegebasiskurs, Heilerziehungspflege',
    en: 'nursing training, become a nurse, care professions, work in care, train as a nursery teacher, nursing assistant course, social professions, train as a carer',
    ar: 'تدريب تمريض, اوسبيلدونغ تمريض, العمل في التمريض, مساعد تمريض, ممرضة, مهن اجتماعية, تدريب مربية اطفال',
    uk: 'навчання на медсестру, робота в догляді, стати вихователем, помічник по догляду, професії догляду, обучение на медсестру, работа сиделкой, стать воспитателем, курсы сиделок',
    tr: 'bakım meslekleri, hemşirelik eğitimi, bakıcı kursu, anaokulu öğretmeni olmak, hasta bakıcı eğitimi, sosyal meslekler' },
  { code: 'APPRENTICESHIP_SUPPORT', wider: 'VOCATIONAL_TRAINING',
    de: 'Ausbildungsbegleitung, assistierte Ausbildung, AsA flex, ausbildungsbegleitende Hilfen, abH, Probleme in der Ausbildung, Ausbildungsabbruch, VerA, Stützunterricht, Berufsausbildungsbeihilfe, BAB, '
      + 'außerbetriebliche Ausbildung, BaE, Ausbildung abbrechen, Ärger im Betrieb, Stress mit dem Ausbilder, Berufsschule schaffe ich nicht, Nachhilfe für Azubis, Nachhilfe Berufsschule, Förderunterricht für Auszubildende, '
      + 'Ausbildungspaten, Senior Experten Ausbildung, Prüfung nicht bestanden, Vorbereitung auf die Abschlussprüfung, Begleitung während der Ausbildung, Auszubildende unterstützen, Ausbildung durchhalten, Ausbildungsberater',
    en: 'support during apprenticeship, assisted training, problems in my apprenticeship, apprenticeship allowance, training grant, tutoring for apprentices, drop out of apprenticeship, trouble with my trainer, '
      + 'help with vocational school, failed exam apprenticeship, mentor for apprentices',
    ar: 'مساعدة اثناء التدريب المهني, مشاكل في الاوسبيلدونغ, دعم المتدربين, مساعدة في المدرسة المهنية, دروس تقوية للمتدربين, ترك التدريب المهني, مشكلة مع صاحب التدريب, مرافقة خلال التدريب المهني',
    uk: 'підтримка під час навчання на професію, проблеми в аусбільдунг, помощь в аусбильдунг, репетитор для професійної школи, кинути аусбільдунг, бросить аусбильдунг, допомога учням професійної школи, складно в професійній школі, поддержка учеников аусбильдунг',
    tr: 'meslek eğitimi desteği, ausbildung yardımı, çıraklıkta sorun, meslek okulu için ders desteği, ausbildung bırakmak, ausbildung sorunları, çıraklara destek, meslek okulunda zorlanıyorum' },
  { code: 'PREVOCATIONAL_TRAINING', wider: 'VOCATIONAL_TRAINING',
    de: 'Berufsvorbereitung, BvB, berufsvorbereitende Bildungsmaßnahme, Einstiegsqualifizierung, EQ, EQJ, Berufsvorbereitungsjahr, Berufsgrundbildungsjahr, Vorbereitung auf die Ausbildung, Vorbereitung auf eine Ausbildung, '
      + 'Langzeitpraktikum vor der Ausbildung, BVJ, Ausbildungsreife, Aktivierungshilfe für Jugendliche, Ausbildungsvorbereitung, berufsvorbereitende Maßnahme, Werkstätten erproben, fit für die Ausbildung',
    en: 'prevocational training, pre-apprenticeship, introductory training, preparation for apprenticeship, preparing for an apprenticeship, get ready for training, pre-training, preparatory year for training',
    ar: 'تحضير مهني, التأهيل التمهيدي, تحضير للتدريب المهني, الاستعداد للتدريب المهني, سنة تحضيرية للمهنة, تهيئة للاوسبيلدونغ',
    uk: 'підготовка до професії, професійна підготовка, подготовка к профессии, підготовчий рік, підготовка до аусбільдунг, подготовка к аусбильдунг, підготовка до навчання на професію, подготовительный год профессия',
    tr: 'mesleğe hazırlık, meslek hazırlık kursu, çıraklığa hazırlık, ausbildung hazırlık, meslek eğitimine hazırlık, mesleki hazırlık yılı' },
  { code: 'INTERNSHIP', wider: 'VOCATIONAL_TRAINING',
    de: 'Praktikum, Praktikumsplatz, Schülerpraktikum, Praktikant, Praktika, Hospitation, Schnuppertag, Probearbeiten, Praktikum machen, Praktikum suchen, suche Praktikum, Betriebspraktikum, Pflichtpraktikum, Praktikumsbörse, '
      + 'in einen Betrieb hineinschnuppern, Schnupperlehre, Berufspraktikum, Probetag, Freiwilliges Praktikum, Praktikumsplätze vermitteln',
    en: 'internship, work experience, work placement, trial work, find an internship, intern, placement in a company, taster day, school work experience',
    ar: 'تدريب عملي, براكتيكوم, تدريب قصير, ستاج, البراكتيكوم, مكان تدريب عملي, بدي براكتيكوم, متدرب في شركة, تدريب في شركة, يوم تجريبي',
    uk: 'практика на підприємстві, стажування, практикум, стажировка, знайти практику, шукаю практику, місце практики, прохождение практики, практика для школярів, найти практику, пробный день',
    tr: 'staj, staj yeri, stajyer, praktikum, staj arıyorum, staj yapmak, stajyerlik, okul stajı, deneme günü' },
  { code: 'FURTHER_TRAINING',
    de: 'Weiterbildung, berufliche Weiterbildung, Fortbildung, Umschulung, umschulen, Bildungsgutschein, Qualifizierung, Teilqualifizierung, Nachqualifizierung, Meisterkurs, Aufstiegsbafög, Externenprüfung, Weiterbildungsberatung, '
      + 'neuen Beruf lernen, Beruf wechseln, beruflich weiterkommen, Zertifikatslehrgang, Qualifizierungsmaßnahme, Qualifizierungsangebot, Berufsabschluss nachholen, Abschluss ohne Ausbildung, ohne Berufsabschluss, '
      + 'Weiterbildung in Teilzeit, Gabelstaplerschein, Staplerschein, Schweißkurs, Schweißerschein, Sachkundenachweis, Fachwirt, Bildungsprämie, Weiterbildungsförderung, Quereinstieg, Quereinsteiger, berufsbegleitend',
    en: 'further training, retraining, professional development, upskilling, education voucher, vocational qualification, change career, learn a new profession, vocational training for adults, forklift licence, '
      + 'professional certificate, career changer, gain a qualification, funded training, qualification course, part qualification',
    ar: 'تدريب متقدم, اعادة تأهيل, تأهيل مهني, تغيير المهنة, قسيمة تعليم, تطوير مهني, تعلم مهنة جديدة, دورات مهنية, دورة تأهيل, بيلدونغس غوتشاين, رخصة رافعة شوكية, دورة مهنية, تغيير مهنتي, اومشولونغ',
    uk: 'підвищення кваліфікації, перекваліфікація, перенавчання, освітній ваучер, переквалификация, повышение квалификации, курсы переподготовки, нова професія, новая профессия, змінити професію, сменить профессию, '
      + 'професійні курси, курси підвищення кваліфікації, умшулунг, профессиональные курсы, більдунгсгутшайн, освоїти професію, права на навантажувач',
    tr: 'mesleki gelişim, meslek değiştirme, ileri eğitim, eğitim kuponu, kalifikasyon, umschulung, yeni meslek öğrenmek, meslek kursu, sertifika programı, forklift ehliyeti, meslek değiştirmek istiyorum, bildungsgutschein, '
      + 'mesleki yeterlilik, nitelik kazanma, hizmet içi eğitim' },
  { code: 'RECOGNITION',
    de: 'Anerkennung, Anerkennungsberatung, Anerkennung ausländischer Abschlüsse, Berufsanerkennung, Diplom anerkennen, Abschluss anerkennen, Zeugnis anerkennen, Zeugnisanerkennung, ausländischer Abschluss, Gleichwertigkeit, '
      + 'IQ Netzwerk, ZAB, Anabin, Anpassungsqualifizierung, Approbation, mein Diplom, Abschluss aus dem Ausland, im Ausland gelernt, im Ausland studiert, im Heimatland gelernter Beruf, Ausbildung aus dem Heimatland, '
      + 'Abschlüsse anerkennen, Gleichwertigkeitsprüfung, Zeugnisbewertung, Bewertung ausländischer Zeugnisse, Qualifizierungsberatung, Anerkennungsverfahren, Kenntnisprüfung, Berufserlaubnis, ausländische Ärzte, '
      + 'ausländische Qualifikationen, Zeugnisse aus dem Ausland, Ausgleichsmaßnahme, Anerkennungszuschuss, als Lehrerin aus dem Ausland, Bin Ingenieur aus, mein Beruf in Deutschland',
    en: 'recognition of foreign qualifications, recognition of degree, diploma recognition, foreign degree, credential recognition, recognise my diploma, qualification equivalence, my degree from abroad, foreign diploma, '
      + 'foreign certificates, get my qualification recognised, recognition procedure, recognition advice, adaptation training, foreign doctors, studied abroad, equivalency assessment, my profession in germany',
    ar: 'الاعتراف بالشهادات, الاعتراف بالشهادة, معادلة الشهادة, تعديل الشهادة, تعديل شهادة, معادلة شهادات, الاعتراف بالمؤهلات, اعتراف شهادات, شهادتي, تصديق الشهادة, الاعتراف بشهادتي, شهادة جامعية من بلدي, شهادتي من سوريا, '
      + 'معادلة شهادتي, انيركينونغ, الاعتراف بالمهنة, الاعتراف المهني, مزاولة المهنة, مهنتي في المانيا, فحص المعرفة للاطباء',
    uk: 'визнання диплома, визнання дипломів, визнання кваліфікацій, підтвердження диплома, нострифікація, диплом, признание диплома, подтверждение диплома, признание образования, визнання освіти, визнання професії, '
      + 'підтвердити диплом, підтвердити освіту, подтвердить диплом, іноземний диплом, диплом з україни, анеркеннунг, апробація лікар, признание профессии, признание квалификации, моя професія в німеччині, подтвердить образование, нострификация',
    tr: 'denklik, diploma denkliği, diploma tanıma, yabancı diploma, denklik belgesi, mesleki denklik, diplomamı tanıtmak, diplomam geçerli mi, diplomamı denkleştirmek, yurt dışı diploması, meslek tanıma, mesleğim almanyada, '
      + 'anerkennung, denklik danışmanlığı, yabancı belgelerin tanınması, denklik başvurusu' },
  { code: 'SELF_EMPLOYMENT',
    de: 'Selbstständigkeit, Existenzgründung, Gründungsberatung, selbstständig machen, Firma gründen, Unternehmen gründen, Start-up, Gründer, Gründerin, Gründungszuschuss, Freiberufler, Businessplan, Existenzgründer, '
      + 'Unternehmensnachfolge, eigene Firma, eigenes Geschäft, eigenen Laden eröffnen, Laden aufmachen, Restaurant eröffnen, Selbständigkeit, selbständig, selbstständig, Gründerberatung, Gründungswillige, Gründerzentrum, '
      + 'Geschäftsidee, Finanzierungsplan, Gründungscoaching, Einstiegsgeld, Gründerstammtisch, Gründungsseminar, Migrantenökonomie, Kleinunternehmer, Freelancer, Nebengewerbe, Coworking, Coworking-Space, Gründerinnen, Mikrokredit',
    en: 'self-employment, start a business, start-up advice, freelance, found a company, entrepreneur, own business, business plan, open a shop, open a restaurant, start my own business, business idea, founders, '
      + 'business founding advice, self-employed, coworking, small business, startup, microcredit, freelancer',
    ar: 'عمل حر, العمل الحر, تأسيس شركة, فتح مشروع, مشروع خاص, فتح محل, تأسيس مشروع, افتح محل, بدي افتح محل, فتح مطعم, شركة خاصة, فكرة مشروع, خطة عمل, شركة ناشئة, رواد الاعمال, استشارة تأسيس شركات, عمل لحسابي الخاص',
    uk: 'самозайнятість, відкрити бізнес, власна справа, відкрити фірму, підприємець, фоп, открыть бизнес, самозанятость, открыть фирму, предприниматель, свій бізнес, свой бизнес, відкрити магазин, открыть магазин, бізнес-ідея, '
      + 'бізнес-план, бизнес-план, стартап, консультація для підприємців, консультация для предпринимателей, фріланс, фриланс, коворкінг, коворкинг, малий бізнес, самозайнятий',
    tr: 'serbest meslek, kendi işini kurmak, şirket kurmak, iş kurma, girişimci, girişimcilik, dükkan açmak, kendi işim, iş fikri, iş planı, serbest çalışmak, kendi işini kurma danışmanlığı, restoran açmak, küçük işletme, girişim danışmanlığı, freelance' },
  { code: 'TRADE_REGISTRATION',
    de: 'Gewerbeanmeldung, Gewerbe anmelden, Gewerbeschein, Gewerbeamt, Gewerbe ummelden, Gewerbe abmelden, Gewerbezentralregister, Gaststättenerlaubnis, Gaststättenkonzession, Gewerbeerlaubnis, Gewerbeanzeige, Gewerberegister, '
      + 'Reisegewerbekarte, Imbiss anmelden, Handwerksrolle, Schankerlaubnis, Bewachungsgewerbe',
    en: 'trade registration, business registration, register a business, trade licence, trade office, restaurant licence, business permit, deregister business, register my business, itinerant trade licence',
    ar: 'تسجيل تجاري, سجل تجاري, رخصة تجارية, تسجيل عمل تجاري, غيفيربه, ترخيص مطعم, تسجيل المحل, ترخيص تجاري, الغاء السجل التجاري',
    uk: 'реєстрація підприємництва, реєстрація бізнесу, гевербе, регистрация бизнеса, регистрация предпринимательства, зареєструвати бізнес, зареєструвати підприємство, ліцензія на торгівлю, гевербешайн, зарегистрировать бизнес, разрешение на торговлю',
    tr: 'işyeri açma, ticaret kaydı, işyeri ruhsatı, gewerbe, işletme kaydı, ticaret izni, lokanta ruhsatı, işyeri kaydı, gewerbe açmak' },
  { code: 'BUSINESS_SUPPORT',
    de: 'Wirtschaftsförderung, IHK, Handwerkskammer, HWK, Industrie- und Handelskammer, Beratung für Unternehmen, Arbeitgeberservice, Kreishandwerkerschaft, Fachkräfte gewinnen, Fördermittelberatung für Unternehmen, '
      + 'Unternehmensberatung, Mitarbeiter finden, Fachkräftesicherung, Fachkräfte finden, Mittelstand, Gewerbeflächen, Gewerbegebiet, Innungen, Standortmarketing, Unternehmerfrühstück, Unternehmensnetzwerk, '
      + 'für Betriebe und Unternehmen, Arbeitgeberberatung, Geflüchtete einstellen, Innovationsförderung, Wirtschaftsförderer',
    en: 'business development, chamber of commerce, chamber of crafts, advice for companies, employer service, support for businesses, find employees, hire refugees, funding for companies, skilled labour for companies, business network, guild',
    ar: 'غرفة التجارة, غرفة الصناعة والتجارة, غرفة الحرف, دعم الشركات, دعم الاعمال, استشارة للشركات, البحث عن موظفين, منح للشركات, غرفة الصناعة',
    uk: 'торгово-промислова палата, реміснича палата, підтримка підприємств, торговая палата, консультация для предприятий, підтримка бізнесу, пошук працівників, економічний розвиток, торгова палата, ремесленная палата, '
      + 'поддержка бизнеса, фінансування компаній',
    tr: 'ticaret odası, sanayi ve ticaret odası, esnaf odası, işletme danışmanlığı, işletmelere destek, eleman bulma, şirketlere danışmanlık, zanaatkarlar odası, işletme teşvikleri' },
  { code: 'RIGHTS_AT_WORK',
    de: 'Arbeitsrecht, Arbeitsrechtsberatung, Rechte am Arbeitsplatz, Lohn nicht bezahlt, Chef zahlt nicht, Arbeitsvertrag, Kündigung vom Chef, Kündigung bekommen, gekündigt worden, Abmahnung, Mindestlohn, Überstunden, '
      + 'Urlaubsanspruch, Ausbeutung, Faire Integration, Faire Mobilität, Arbeitsgericht, Arbeitszeugnis, Kündigung, Chef zahlt keinen Lohn, Lohn nicht bekommen, kein Lohn bekommen, Lohn fehlt, Gehalt nicht gezahlt, '
      + 'Arbeitgeber zahlt nicht, Ärger mit dem Chef, Streit mit Arbeitgeber, Probleme mit dem Chef, Arbeitnehmerrechte, Rechte von Beschäftigten, arbeitsrechtliche Fragen, fristlose Kündigung, Aufhebungsvertrag, Kündigungsschutz, '
      + 'Lohnfortzahlung, Arbeitszeit, Arbeitsausbeutung, Zwangsarbeit, Schwarzarbeit, Leiharbeit, Zeitarbeit, Lohnabrechnung, Arbeitsschutz, Arbeitsunfall, Diskriminierung am Arbeitsplatz, mobile Beschäftigte, '
      + 'Beratung für Beschäftigte, Saisonarbeiter Rechte, entlassen worden, rausgeschmissen bei der Arbeit',
    en: "employment law, labour rights, workers' rights, employer does not pay, wages not paid, got fired, dismissal, employment contract, work contract, minimum wage, exploitation at work, boss does not pay, salary not paid, "
      + 'unpaid wages, employee rights, problem with my employer, trouble with my boss, fired from my job, overtime, work accident, temporary agency work, undeclared work, wage slip, sick pay, fair working conditions, notice period',
    ar: 'قانون العمل, حقوق العمال, حقوق العمل, عقد العمل, عقد عمل, طردوني من العمل, فصل من العمل, صاحب العمل لا يدفع, الحد الادنى للاجور, راتب, المعلم ما عم يدفع, صاحب الشغل ما بيدفع, ما قبضت راتبي, الراتب لم يدفع, '
      + 'مشكلة مع صاحب العمل, مشكلة بالشغل, انهاء عقد العمل, استغلال في العمل, ساعات العمل, حادث عمل, اصابة عمل, كشف الراتب, حقوق الموظفين',
    uk: 'трудове право, права працівників, трудовий договір, звільнення з роботи, не платять зарплату, звільнили, мінімальна зарплата, трудовое право, уволили, не платят зарплату, трудовой договор, роботодавець не платить, '
      + 'начальник не платить, работодатель не платит, проблеми з роботодавцем, проблемы с работодателем, права на роботі, права работников, експлуатація на роботі, понаднормові, нещасний випадок на роботі, чорна зарплата, '
      + 'минимальная зарплата, затримка зарплати, лікарняний, звільнення, увольнение',
    tr: 'iş hukuku, işçi hakları, iş sözleşmesi, işten çıkarıldım, işten çıkarma, maaşımı alamıyorum, patron ödemiyor, asgari ücret, kovuldum, patron maaş vermiyor, maaşım ödenmedi, ücretim ödenmiyor, işverenle sorun, '
      + 'patronla sorun, işçi hakkı, çalışan hakları, iş kazası, fazla mesai, kaçak çalışma, ihbar süresi, maaş bordrosu, haksız fesih, sömürü' },
  { code: 'TRADE_UNION', wider: 'RIGHTS_AT_WORK',
    de: 'Gewerkschaft, Betriebsrat, Personalrat, DGB, Verdi, IG Metall, Tarifvertrag, Streik, Gewerkschaftsmitglied, Gewerkschaftsbund, Mitarbeitervertretung, GEW, NGG, IG BAU, Betriebsratswahl, Interessenvertretung der Beschäftigten',
    en: 'trade union, works council, union membership, collective agreement, labour union, trade unions, employee representatives, staff council, strike',
    ar: 'نقابة, نقابة عمال, مجلس العمال, النقابات, نقابة العمال, اضراب, ممثلي العمال, عضوية النقابة',
    uk: 'профспілка, профспілки, рада підприємства, профсоюз, представництво працівників, страйк, забастовка, член профспілки',
    tr: 'sendika, işyeri temsilciliği, işçi sendikası, toplu sözleşme, sendikalar, grev, işçi temsilcisi, sendika üyeliği' },
  { code: 'WORK_PERMIT',
    de: 'Arbeitserlaubnis, Arbeitsgenehmigung, Beschäftigungserlaubnis, darf ich arbeiten, Erlaubnis zum Arbeiten, Zustimmung zur Beschäftigung, Arbeitsverbot, Arbeiten mit Duldung, Arbeit mit Aufenthaltsgestattung, '
      + 'Arbeitserlaubnis beantragen, Arbeitsmarktzugang, Ausbildungsduldung, Beschäftigungsduldung, Erwerbstätigkeit gestattet, Arbeiten ohne Papiere, dürfen Flüchtlinge arbeiten',
    en: 'work permit, permission to work, work authorisation, am i allowed to work, employment permit, apply for work permit, working with asylum seeker status, can i work in germany, allowed to work, work with tolerated stay',
    ar: 'تصريح عمل, اذن عمل, رخصة عمل, هل يحق لي العمل, تصريح العمل, الحصول على تصريح عمل, ممنوع من العمل, السماح بالعمل, العمل مع دولدونغ, هل مسموح لي بالعمل',
    uk: 'дозвіл на роботу, дозвіл на працю, чи можу я працювати, разрешение на работу, отримати дозвіл на роботу, чи маю я право працювати, право на працю, право на работу, можно ли мне работать, можу працювати дозвіл',
    tr: 'çalışma izni, iş izni, çalışabilir miyim, çalışma müsaadesi, çalışma izni almak, çalışma hakkı, çalışmam yasak, iltica çalışma izni' },
  { code: 'SKILLED_IMMIGRATION',
    de: 'Fachkräfteeinwanderung, Fachkräfte aus dem Ausland, Welcome Center, Blaue Karte EU, Chancenkarte, Blue Card, Fachkräfteverfahren, ausländische Fachkräfte, Visum zum Arbeiten, Fachkräfteeinwanderungsgesetz, '
      + 'beschleunigtes Fachkräfteverfahren, Fachkräfte willkommen, internationale Fachkräfte, Visum Fachkraft, Ausländische Pflegekräfte, Neuzugezogene Fachkräfte, Arbeitskräfte aus dem Ausland, Ehepartner von Fachkräften, Spouse Service',
    en: 'skilled immigration, welcome center, blue card, opportunity card, skilled workers from abroad, work visa, international professionals, skilled worker visa, skilled migrants, foreign professionals, '
      + 'support for international staff, expats, relocation',
    ar: 'هجرة العمالة الماهرة, البطاقة الزرقاء, بطاقة الفرص, فيزا عمل, عمال مهرة, تأشيرة عمل, فيزا العمل, كفاءات اجنبية, عمال اجانب, فرصة كارته',
    uk: 'імміграція фахівців, блакитна карта, карта можливостей, робоча віза, голубая карта, рабочая виза, карта шансов, віза для фахівців, іноземні фахівці, иностранные специалисты, чанценкарте, віза для роботи, виза для специалистов',
    tr: 'nitelikli göç, mavi kart, fırsat kartı, çalışma vizesi, nitelikli işçi, nitelikli çalışan vizesi, yabancı uzmanlar, iş vizesi, uluslararası çalışanlar' },
  { code: 'RETURN_TO_WORK',
    de: 'beruflicher Wiedereinstieg, Wiedereinstieg, Frau und Beruf, Frauen und Beruf, zurück in den Beruf, nach der Elternzeit arbeiten, Wiedereinsteigerinnen, Vereinbarkeit von Familie und Beruf, Kontaktstelle Frau und Beruf, BCA, '
      + 'Berufsrückkehrerin, Berufsrückkehrende, nach der Babypause, nach Familienpause, nach Kinderpause arbeiten, Beauftragte für Chancengleichheit am Arbeitsmarkt, Migrantinnen in Arbeit, Beruf und Familie, '
      + 'Beruf und Pflege vereinbaren, Perspektive Wiedereinstieg, Frauen beruflich stärken, MY TURN, Frauen in den Arbeitsmarkt, Job für Mütter',
    en: 'return to work, women and career, back to work after children, re-entry, combining family and work, work after parental leave, mothers back to work, jobs for mothers, careers advice for women, migrant women into work, '
      + 'work and childcare, work-life balance for families',
    ar: 'العودة الى العمل, المرأة والعمل, العمل بعد اجازة الامومة, عمل للنساء, شغل للنساء, عمل للامهات, العمل والاسرة, العودة للعمل بعد الولادة, النساء في سوق العمل, دعم المرأة المهني',
    uk: "повернення на роботу, жінка і кар'єра, робота після декрету, поєднання сім'ї та роботи, выход из декрета, возвращение к работе, робота для мам, работа для мам, робота для жінок, работа для женщин, вихід з декрету, "
      + "повернення до професії, сім'я і робота, семья и работа, работа после декрета",
    tr: 'işe dönüş, kadın ve meslek, doğumdan sonra iş, iş ve aile, kadınlar için iş, anneler için iş, çocuktan sonra iş, kadınların çalışma hayatı, kadın istihdamı, aile ve iş uyumu, doğum izni sonrası iş' },
  { code: 'WORK_OPPORTUNITIES', wider: 'SUPPORTED_WORK',
    de: 'Arbeitsgelegenheit, Ein-Euro-Job, 1-Euro-Job, AGH, Beschäftigungsförderung, geförderte Beschäftigung, Teilhabe am Arbeitsmarkt, 16i, Langzeitarbeitslose, Beschäftigungsprojekt, Sozialkaufhaus arbeiten, gemeinnützige Arbeit, '
      + 'Sozialstunden, Langzeitarbeitslosigkeit, langzeitarbeitslos, lange arbeitslos, lange ohne Arbeit, Beschäftigungsmaßnahme, Beschäftigungsgesellschaft, Beschäftigungsträger, sozialer Arbeitsmarkt, Teilhabechancengesetz, '
      + 'Zuverdienst, gemeinnützige Beschäftigung, Sozialbetrieb, Arbeiten im Gebrauchtwarenhaus, Flüchtlingsintegrationsmaßnahme, Arbeitsstunden ableisten, schwitzen statt sitzen, Tagesstruktur durch Arbeit, Arbeitsprojekt, Jobperspektive',
    en: 'work opportunity scheme, one euro job, subsidised employment, long-term unemployed, employment project, community service hours, long time unemployed, long-term unemployment, social enterprise work, subsidised job, '
      + 'work programme, structured day through work, community work instead of fine',
    ar: 'عمل بيورو واحد, فرصة عمل مدعومة, وظيفة يورو, بطالة طويلة, عاطل من زمان, بدون عمل منذ سنوات, مشروع تشغيل, عمل مدعوم, عمل لخدمة المجتمع',
    uk: 'робота за один євро, одноєвроджоб, громадські роботи, тривале безробіття, работа за один евро, общественные работы, довго без роботи, долго без работы, тривалий час безробітний, субсидована робота, проєкт зайнятості, '
      + 'социальные работы, длительная безработица',
    tr: 'bir euroluk iş, desteklenen istihdam, uzun süreli işsiz, kamu yararına çalışma, uzun zamandır işsizim, sosyal işletme, destekli iş, istihdam projesi, kamu hizmeti cezası' },
  { code: 'SUPPORTED_WORK',
    de: 'Arbeit mit Behinderung, Integrationsfachdienst, IFD, Inklusionsbetrieb, Inklusionsfirma, Inklusionsamt, Integrationsamt, unterstützte Beschäftigung, Schwerbehindertenvertretung, Budget für Arbeit, Arbeitsassistenz, EAA, '
      + 'behindert und Arbeit suchen, Arbeit für Menschen mit Behinderung, Arbeiten trotz Behinderung, schwerbehindert arbeiten, Arbeitsplatz für Schwerbehinderte, Budget für Ausbildung, inklusiver Arbeitsmarkt, '
      + 'inklusiver Arbeitsplatz, Unterstützung im Betrieb Behinderung, Jobcoach Behinderung, Gleichstellung Schwerbehinderung, Kündigungsschutz Schwerbehinderung, Teilhabe am Arbeitsleben, Arbeiten mit psychischer Erkrankung, '
      + 'Einheitliche Ansprechstelle für Arbeitgeber',
    en: 'work with a disability, supported employment, inclusion company, job for disabled people, integration service, disabled looking for work, jobs for people with disabilities, inclusive workplace, severely disabled employee, '
      + 'working with mental illness, participation in working life, disability employment',
    ar: 'عمل لذوي الاعاقة, توظيف ذوي الاحتياجات الخاصة, العمل مع الاعاقة, شغل للمعاقين, عمل للمعاقين, وظيفة لذوي الاعاقة, العمل مع مرض نفسي, حقوق المعاق في العمل',
    uk: 'робота для людей з інвалідністю, працевлаштування з інвалідністю, работа для инвалидов, робота з інвалідністю, работа с инвалидностью, інклюзивне робоче місце, інклюзивне підприємство, підтримане працевлаштування, трудоустройство инвалидов',
    tr: 'engelliler için iş, engelli istihdamı, destekli istihdam, engelli iş arıyor, engelliler çalışma, engelli işyeri, kapsayıcı istihdam, engelli çalışan hakları' },
  { code: 'SHELTERED_WORKSHOP', wider: 'SUPPORTED_WORK',
    de: 'Werkstatt für behinderte Menschen, WfbM, Behindertenwerkstatt, Lebenshilfe Werkstatt, Förderbereich, Tagesförderstätte, Berufsbildungsbereich, anderer Leistungsanbieter, Werkstätten für Menschen mit Behinderung, '
      + 'Werkstattplatz, WfbM-Platz, Arbeitsbereich der Werkstatt, Tagesförderung, Außenarbeitsplatz, Menschen mit Beeinträchtigung arbeiten, Werkstatt für Menschen mit psychischer Erkrankung, Tagesstruktur Behinderung',
    en: 'sheltered workshop, workshop for people with disabilities, day centre for disabled adults, workshops for disabled people, sheltered employment, day structure for people with disabilities, protected workplace',
    ar: 'ورشة لذوي الاعاقة, ورش المعاقين, مشغل لذوي الاعاقة, عمل محمي لذوي الاعاقة, نشاط يومي لذوي الاعاقة',
    uk: 'майстерня для людей з інвалідністю, мастерская для инвалидов, майстерні для людей з інвалідністю, захищена робота, денна зайнятість для людей з інвалідністю, дневная занятость инвалидов',
    tr: 'korumalı işyeri, engelli atölyesi, engelliler atölyesi, korumalı iş, engelliler için gündüz merkezi' },
  { code: 'VOCATIONAL_REHAB',
    de: 'berufliche Rehabilitation, berufliche Reha, Umschulung wegen Krankheit, Leistungen zur Teilhabe am Arbeitsleben, LTA, Berufsförderungswerk, BFW, Berufsbildungswerk, BBW, BEM, Wiedereingliederung, Hamburger Modell, '
      + 'Rehaberatung, kann meinen Beruf nicht mehr ausüben, Beruf wegen Krankheit aufgeben, nach Krankheit wieder arbeiten, stufenweise Wiedereingliederung, zurück an den Arbeitsplatz nach Krankheit, '
      + 'betriebliches Eingliederungsmanagement, Integrationsmaßnahme nach psychischer Erkrankung, RPK, berufliches Trainingszentrum, Belastungserprobung, Arbeitserprobung, Reha-Maßnahme Beruf',
    en: 'vocational rehabilitation, occupational rehabilitation, back to work after illness, reintegration after illness, cannot do my job because of illness, phased return to work, return to work after illness, '
      + 'work trial after illness, sick and work',
    ar: 'تأهيل مهني بعد المرض, اعادة التأهيل المهني, العودة للعمل بعد المرض, لا استطيع العمل بسبب المرض, العودة التدريجية للعمل, تغيير المهنة بسبب المرض, تأهيل مهني للمرضى',
    uk: 'професійна реабілітація, повернення до роботи після хвороби, профессиональная реабилитация, не можу працювати через хворобу, не могу работать из-за болезни, поступове повернення до роботи, '
      + 'професійна реабілітація після хвороби, возвращение к работе после болезни',
    tr: 'mesleki rehabilitasyon, hastalıktan sonra işe dönüş, hastalık yüzünden çalışamıyorum, kademeli işe dönüş, meslek rehabilitasyonu, hastalık sonrası çalışma' },
  { code: 'PROFESSIONALS_TRAINING',
    de: 'Fachtag, Fachtagung, Fachaustausch, Fortbildung für Lehrkräfte, Fortbildung für Fachkräfte, Fortbildung für pädagogische Fachkräfte, Fortbildung für Erzieherinnen, Multiplikatoren, Multiplikatorenschulung, '
      + 'Fachberatung für Einrichtungen, Supervision, Netzwerktreffen Fachkräfte, Schulung für Haupt- und Ehrenamtliche, Lehrerfortbildung',
    en: 'training for professionals, training for teachers, professional exchange, conference for professionals, supervision for staff, train the trainer',
    ar: 'تدريب المعلمين, تدريب المختصين, مؤتمر للمختصين, دورات للمربين',
    uk: 'навчання для фахівців, підвищення кваліфікації вчителів, семінар для педагогів, обучение педагогов, конференція для фахівців, супервізія',
    tr: 'uzmanlar için eğitim, öğretmen eğitimi, uzman toplantısı, eğitimciler semineri, süpervizyon' },
];
