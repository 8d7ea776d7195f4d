import { type Concept } from './concept.js';
import { trainingConcepts } from './training.js';

/** Words about finding work, training for it, keeping it and being out of it. */
export const workConcepts: readonly Concept[] = [
  ...trainingConcepts,
  { code: 'JOB_SEARCH',
    de: 'Arbeitssuche, Arbeit suchen, Arbeit finden, Arbeit, Job suchen, Job finden, Job, Jobsuche, Stellensuche, Stelle suchen, Arbeitsplatz finden, ich will arbeiten, suche Arbeit, arbeitssuchend, '
      + 'Beschäftigung finden, Unterstützung bei der Arbeitssuche, Hilfe bei der Jobsuche, Hilfe bei der Stellensuche, neue Arbeit, neuer Job, Arbeit gesucht, Geld verdienen, wieder arbeiten, Job in der Nähe, '
      + 'Vollzeit arbeiten, Jobcafé, keine Arbeit finden, in Arbeit kommen, Weg in Arbeit, Einstieg in den Arbeitsmarkt, Zugang zum Arbeitsmarkt, Maloche, Arbeit für Ausländer, brauche Arbeit, brauche Job, '
      + 'will Geld verdienen, Arbeit ohne Deutsch, Arbeit für Ungelernte, Arbeit für Frauen, Arbeit mit wenig Deutsch, Arbeitsstelle, zurück in Arbeit, Arbeit ab sofort, Hilfe Arbeit finden, Arbeit vor Ort, '
      + 'Einstieg in Arbeit, Beschäftigungsmöglichkeiten, Arbeit nach Flucht, keine Arbeit, arbeitslos, Arbeitsvermittlung, suche Beschäftigung, Arbeitsaufnahme, Arbeitsplatzsuche, Vermittlung in Arbeit',
    en: 'job search, find a job, looking for work, find work, job, employment, i want to work, need a job, jobseeker, help finding work, help with job search, new job, where can i work, earn money, get into work, '
      + 'access to the labour market, full time job, work for foreigners, cannot find work, seeking employment, want to earn my own money, job hunting, job hunt, found no work, jobs near me, work for refugees, '
      + 'jobs for migrants, job without german, work without german, looking for a job, any work, unskilled work, factory job, warehouse job, driver job, work as electrician, work as an engineer, restaurant job, '
      + 'work in a kitchen, night shift job, how to get a job, first job, job for my husband, job for my son, stable job, unemployed, no job, out of work, work in germany, want to work',
    ar: 'البحث عن عمل, عمل, العمل, شغل, الشغل, وظيفة, وظائف, بدي شغل, ابحث عن عمل, فرص عمل, اريد ان اعمل, بدور على شغل, بدي اشتغل, شغل جديد, اريد وظيفة, كيف الاقي شغل, المساعدة في البحث عن عمل, سوق العمل, دوام كامل, حابب اشتغل, عم دور على شغل',
    uk: 'пошук роботи, робота, роботу, шукаю роботу, знайти роботу, праця, працевлаштування, работа, ищу работу, найти работу, поиск работы, трудоустройство, хочу працювати, хочу работать, нова робота, '
      + 'новая работа, допомога в пошуку роботи, помощь в поиске работы, заробити гроші, заработать деньги, ринок праці, рынок труда, підшукати роботу, устроиться на работу, влаштуватися на роботу, '
      + 'потрібна робота, нужна работа, робота без мови, работа без языка, робота без німецької, работа без немецкого, робота для жінок, робота для українців, работа для украинцев, арбайт, де знайти роботу, '
      + 'где найти работу, хочу працювати в німеччині, хочу работать в германии, влаштуватися, устроиться, робота водієм, работа водителем, робота на складі, работа на складе, ищу работу поваром, ищем работу, '
      + 'шукаємо роботу, подзаработать, без роботи, безработный, подработка, вакансії',
    tr: 'iş arama, iş, iş arıyorum, iş bulma, iş bulmak, çalışmak istiyorum, işsizim iş arıyorum, istihdam, iş aramak, yeni iş, iş bulmama yardım, iş bulma desteği, para kazanmak, iş piyasası, tam zamanlı iş, '
      + 'nerede çalışabilirim, iş lazım, bana iş, işe girmek istiyorum, iş bulamıyorum, almancasız iş, almanca bilmeden iş, fabrikada iş, depo işi, şoför iş arıyorum, elektrikçi iş, mühendis iş, vasıfsız iş, '
      + 'kocama iş, oğluma iş, çalışmak isteyenler, ilk iş, gece vardiyası iş, mültecilere iş, göçmenlere iş, iş imkanları, iş imkanı, mutfakta iş, işsizim' },
  { code: 'JOB_VACANCIES', wider: 'JOB_SEARCH',
    de: 'Stellenangebote, Stellenbörse, Jobbörse, Stellenanzeigen, offene Stellen, freie Stellen, Jobangebote, Jobportal, Stellenmarkt, Stelle frei, wir stellen ein, Mitarbeiter gesucht, Personal gesucht, '
      + 'Stellenausschreibung, Aushänge mit Stellen, aktuelle Stellen, Karriereportal, Verstärkung gesucht, Jobs im Landkreis, Personal dringend gesucht, Jobs, Verkäufer gesucht, Fahrer gesucht Job, Pflegekraft gesucht, '
      + 'Stelle zu besetzen, Mitarbeitende gesucht, Aushilfen gesucht, Stellenmarkt Region, Jobangebot',
    en: 'vacancies, job offers, job ads, job board, open positions, job exchange, job listings, we are hiring, staff wanted, current vacancies, job postings, jobs available, help wanted, positions to fill, '
      + 'want ads, hiring now, job advertisement, advertised jobs, drivers wanted, nurses wanted, cleaners wanted, cook wanted, join our team, apprentices wanted, careers page, job openings, job noticeboard, '
      + 'who is hiring',
    ar: 'عروض عمل, شواغر, فرص توظيف, وظائف شاغرة, اعلانات الوظائف, مطلوب عمال, مطلوب موظفين, وظائف متاحة, اعلان وظيفة',
    uk: 'вакансії, пропозиції роботи, біржа праці, вакансии, объявления о работе, вільні вакансії, потрібні працівники, требуются работники, оголошення про роботу, вакансія, вакансии для украинцев, вакансії для українців, '
      + 'оголошення робота, штелленангебот, робота вільні місця, свободные вакансии, набір працівників, набор персонала, потрібен водій, требуется водитель',
    tr: 'iş ilanları, açık pozisyonlar, iş ilanı, iş borsası, eleman aranıyor, personel alımı, iş fırsatları, güncel iş ilanları, işçi alımı, işçi aranıyor, şoför aranıyor, hemşire aranıyor, temizlikçi aranıyor, boş kadro, '
      + 'çırak aranıyor, iş panosu, işe alıyoruz, ekibimize katılın' },
  { code: 'JOB_FAIR', wider: 'JOB_SEARCH',
    de: 'Jobmesse, Ausbildungsmesse, Berufsmesse, Job-Speed-Dating, Arbeitgeber kennenlernen, Karrieretag, Berufeparcours, Firmen stellen sich vor, Betriebe stellen sich vor, Azubi-Speed-Dating, Bewerbertag, Ausbildungsbörse, '
      + 'Nacht der Ausbildung, Lehrstellenbörse, Unternehmen kennenlernen, Studienmesse, Firmen treffen, Betriebe kennenlernen, Ausbildungsbörse Schüler, Messe Beruf, Recruiting, Azubimesse, Berufsinfotag, Tag der Ausbildung, '
      + 'Bewerben vor Ort',
    en: 'job fair, career fair, apprenticeship fair, meet employers, recruitment day, companies present themselves, training fair, speed dating with employers, job expo, careers day, careers event, jobs and training day, '
      + 'meet local companies, apprenticeship speed dating, vocational fair, job market day, training night',
    ar: 'معرض التوظيف, معرض الوظائف, معرض مهني, يوم التوظيف, لقاء مع اصحاب العمل, الشركات تعرض وظائف',
    uk: "ярмарок вакансій, ярмарка вакансий, день кар'єри, зустріч з роботодавцями, встреча с работодателями, день професій, виставка професій, ярмарок професій, ярмарка профессий, виставка роботодавців, "
      + 'выставка работодателей, познайомитися з фірмами, джобмессе, день открытых дверей фирмы',
    tr: 'iş fuarı, kariyer fuarı, meslek fuarı, işverenlerle tanışma, firma tanıtım günü, istihdam fuarı, iş günü tanıtım, işverenlerle görüşme günü, çıraklık fuarı, kariyer günü, firmalarla tanışma' },
  { code: 'EMPLOYMENT_AGENCY',
    de: 'Agentur für Arbeit, Arbeitsagentur, Arbeitsamt, Bundesagentur für Arbeit, arbeitssuchend melden, Arge, Agentur für Arbeit Beratung, Arbeitslosenmeldung bei der Agentur, Termin Arbeitsagentur, '
      + 'Arbeitsverwaltung, Vermittlungsfachkraft, Arbeitsamt Termin, beim Arbeitsamt melden, Amt für Arbeit, Arbeitsagentur Vermittler, drei Monate vorher melden, Jobbörse Agentur, Berufsberatung Agentur, BA, '
      + 'arbeitslos melden, Job verloren was tun, ab morgen arbeitslos, Arbeitslosmeldung, Arbeit verloren, Chef hat mich entlassen, Stelle verloren, entlassen worden, Vermittlungsvorschläge',
    en: 'employment agency, federal employment agency, employment office, labour office, arbeitsagentur, job office, unemployment office, agency for work, appointment employment agency, unemployment agency, '
      + 'job seekers office, register as job seeker, labor office, government job office, afa office, report to employment agency, employment service, employment services office, register as unemployed, '
      + 'lost my job, lost my work',
    ar: 'وكالة العمل, مكتب العمل, مكتب التشغيل, الوكالة الاتحادية للعمل, اربايتس امت, مكتب البطالة, الاربايتس امت, اربايتسامت, وكالة التوظيف, موعد مكتب العمل',
    uk: 'агентство з праці, агенція праці, служба зайнятості, центр зайнятості, агентство по труду, биржа труда, арбайтсамт, агентур фюр арбайт, агентура праці, бюро зайнятості, служба занятости, центр занятости, агентур, '
      + 'агентура, арбайтсагентур, арбайтсамт термін, арбайтсамт термин, стати на біржу, встать на биржу, на біржу праці, биржа, центр занятости германия, зареєструватися безробітним',
    tr: 'iş kurumu, iş ajansı, iş ve işçi bulma kurumu, arbeitsamt, iş bulma kurumu, çalışma dairesi, federal iş kurumu, arbaytsamt, iş arayan kaydı, işkur, iş kurumuna kayıt, işsizlik dairesi, agentur für arbeit, '
      + 'iş bulma dairesi, arbeitsagentur' },
  { code: 'JOBCENTRE',
    de: 'Jobcenter, Job-Center, Kommunales Jobcenter, Amt für Arbeit und Soziales, Weiterbewilligungsantrag, Jobcenter Termin, Brief vom Jobcenter, Sachbearbeiter Jobcenter, Fallmanager, '
      + 'Probleme mit dem Jobcenter, Eingliederungsvereinbarung, Kooperationsplan, Jobcenter Sanktion, Ärger mit Jobcenter, persönlicher Ansprechpartner Jobcenter, Jobcenter Bescheid, Amt streicht Geld, '
      + 'Sachbearbeiterin Jobcenter, muss zum Jobcenter, Jobcenter Post, Termin verpasst Jobcenter, Vermittler Jobcenter, Arge Termin, Jobcenter antwortet nicht, Mitwirkungspflicht, Arge, Jobcenter streicht Geld',
    en: 'jobcentre, job center, jobcenter office, letter from jobcentre, appointment at the jobcenter, problem with jobcenter, jobcentre caseworker, jobcentre sanction, jobcenter application, jobcenter complaint, '
      + 'jobcenter does not answer, jobcenter invitation, job center appointment, integration agreement jobcenter, cooperation plan jobcenter, jobcenter does not pay, my advisor at the jobcenter, '
      + 'jobcenter stopped payment, jobcentre letter not understood, job centre, letter from the job centre',
    ar: 'جوب سنتر, الجوب سنتر, جوبسنتر, مركز العمل, الجوبسنتر, رسالة من الجوب سنتر, موعد الجوب سنتر, مشكلة مع الجوب سنتر, موظف الجوب سنتر, جوبسينتر, عقوبة الجوب سنتر',
    uk: 'джобцентр, джоб центр, йобцентр, центр праці, джобцентер, лист з джобцентру, письмо из джобцентра, термін у джобцентрі, проблеми з джобцентром, проблемы с джобцентром, санкції джобцентр, джоб-центр, '
      + 'джоб-центр термін, джобцентр термін, джобцентр термин, джоп центр, йобцентер, йоб центр, джобцентер термин, бератер джобцентр, джобцентр не відповідає, джобцентр не отвечает, папери джобцентр, документы джобцентр, '
      + 'джобцентр санкции, зняли виплати джобцентр, сняли выплаты джобцентр, відповідальний у джобцентрі, бешайд, бешид',
    tr: 'jobcenter, iş merkezi, cobcenter, jobcenter mektubu, jobcenter randevusu, jobcenter sorunu, jobcenter cezası, job center, jobcenter para kesti, jobcenter ödemiyor, jobcenter cevap vermiyor, jobcenter danışmanı, '
      + 'jobcenter itiraz, jobcenter evrak, jobcentre, jobcenter başvurusu' },
  { code: 'UNEMPLOYMENT_BENEFIT', wider: 'SOCIAL_BENEFITS',
    de: 'Arbeitslosengeld, gekündigt, gekündigt worden, Chef gekündigt, Arbeitslosengeld I, ALG 1, ALG I, arbeitslos melden, arbeitslos geworden, Arbeitslosmeldung, Job verloren, Arbeit verloren, Sperrzeit, '
      + 'arbeitslos, Arbeitslosigkeit, bin arbeitslos, bald arbeitslos, Arbeitslosenversicherung, Kurzarbeit, Kurzarbeitergeld, Insolvenzgeld, Firma pleite, Firma schließt, meine Arbeit ist weg, '
      + 'Arbeitslosengeld beantragen, Arbeitslosenberatung, Erwerbslosenberatung, Erwerbslose beraten, Anspruchsdauer Arbeitslosengeld, Nichtleistungsempfänger, ALG1, ab morgen arbeitslos, Vertrag läuft aus, '
      + 'rausgeschmissen, Firma insolvent, Kündigung und jetzt, Geld wenn arbeitslos, ohne Job was tun, Arbeitslosengeld gesperrt, Arbeitslosenhilfe, Arbeitsbescheinigung, weniger Stunden Kurzarbeit, '
      + 'Geld nach Kündigung',
    en: 'unemployment benefit, got fired, unemployment insurance benefit, register as unemployed, lost my job, unemployed, out of work, laid off, jobless, unemployment, unemployment money, company bankrupt, short-time work, '
      + 'advice for the unemployed, dole, unemployment insurance, unemployment check, claim unemployment, employer let me go, made redundant, redundancy, i lost my work, contract ended no job, job ended, arbeitslosengeld, alg 1, '
      + 'waiting period unemployment benefit, fired and no money, company closed, furlough, jobseekers allowance',
    ar: 'إعانة البطالة, فقدت عملي, طردوني من الشغل, اعانة بطالة, بدل البطالة, خسرت عملي, عاطل عن العمل, تعويض البطالة, بطالة, البطالة, صرت بلا شغل, بلا عمل, فقدت وظيفتي, التسجيل كعاطل عن العمل, راتب البطالة, الشركة افلست',
    uk: 'допомога по безробіттю, звільнили з роботи, уволили, безробіття, втратив роботу, втратила роботу, безробітний, пособие по безработице, безработный, потерял работу, виплати по безробіттю, стати на облік по безробіттю, '
      + 'залишився без роботи, остался без работы, осталась без работы, безработица, встать на учет по безработице, консультація для безробітних, страхування від безробіття, арбайтслозенгельд, арбайтслос, алг 1, алг1, '
      + 'кюндігунг на роботі, кюндигунг на работе, втратила роботу що робити, потеряла работу что делать, сократили, скоротили, скорочення на роботі, сокращение на работе, фірма збанкрутувала, фирма обанкротилась, курцарбайт, '
      + 'пособие безработным',
    tr: 'işsizlik parası, işten çıkarıldım, işsizlik maaşı, işsizlik ödeneği, işsiz kaldım, işimi kaybettim, işsizlik, işsiz, işsizim, işsizlik kaydı, işsizlik sigortası, işten atıldım işsizim, kısa çalışma ödeneği, '
      + 'şirket iflas etti, arbeitslosengeld, işsizlik parası başvurusu, sözleşmem bitti işsiz, fabrika kapandı, işyeri kapandı, işten ayrıldım, alg 1, işsizlik parası alabilir miyim, patron işten çıkardı, işsiz kaydı' },
  { code: 'BASIC_INCOME_SUPPORT', wider: 'SOCIAL_BENEFITS',
    de: 'Bürgergeld, Grundsicherungsgeld, Grundsicherung für Arbeitsuchende, ALG II, ALG 2, Arbeitslosengeld II, Hartz 4, Hartz IV, SGB II, Geld vom Jobcenter, Regelsatz, Bedarfsgemeinschaft, kein Geld zum Leben, '
      + 'Aufstocken, Hartz, Hartzer, Sozialgeld, Grundsicherung Jobcenter, Leistungen nach SGB II, Mehrbedarf, Erstantrag Bürgergeld, Antrag auf Bürgergeld, Bescheid prüfen Jobcenter, Leistungsbescheid, '
      + 'Sanktionen Bürgergeld, Kürzung Bürgergeld, Sicherung des Lebensunterhalts, Geld reicht nicht, Lohn reicht nicht, neue Grundsicherung, Stütze vom Amt, lebe von Stütze, vom Amt leben, Jobcenter Geld, '
      + 'Geld reicht nicht bis Monatsende, Antrag Jobcenter, Bürgergeldantrag, Bürgergeld beantragen, Folgeantrag, Bürgergeld gekürzt, Bürgergeld Ukraine, Aufstocker, Existenzminimum, Regelbedarf, Bürger Geld, '
      + 'kein Einkommen, Gehalt reicht nicht zum Leben, Weiterbewilligung, Weiterbewilligungsantrag, Leistungsabteilung, existenzsichernde Leistungen, Antragsausgabe',
    en: "citizen's benefit, buergergeld, basic income support, welfare benefit, money from jobcentre, no money to live, income support, jobcentre benefits, benefit application, living costs support, "
      + "apply for buergergeld, burgergeld, citizens income, benefits cut, top up benefits, wage is not enough, subsistence, universal credit, hartz 4, hartz iv, money for living, living on benefits, "
      + "social security money, public assistance, benefit claim, my benefits were stopped, money from the job center, earn too little, low wage top up, basic security benefits, new basic income support, "
      + "welfare check, claim benefits, welfare money, no income, weekly money from the state",
    ar: 'مساعدة الجوب سنتر, اعانة المواطن, بورغر غيلد, بورغرغيلد, راتب الجوب سنتر, معونة اجتماعية, مال المواطن, البورغرغيلد, طلب بورغرغيلد, مساعدات الجوب سنتر, هارتز فير, ما عندي مصاري, الراتب لا يكفي, قطع المساعدة, تأمين المعيشة',
    uk: 'бюргергельд, громадянська допомога, базове забезпечення, виплати джобцентр, гроші від джобцентру, пособие джобцентр, социальное пособие, бюргергелд, бюргергельд заява, гроші на життя, нет денег на жизнь, '
      + 'немає грошей на життя, соціальна допомога джобцентр, соціальні виплати джобцентр, хартц 4, хартц, базовое обеспечение, зарплати не вистачає, бюргергельд подати, подать на бюргергельд, бургергельд, '
      + 'бюргергельд антраг, бюргергельд для українців, бюргергельд для украинцев, соціал джобцентр, социал джобцентр, урезали бюргергельд, зменшили бюргергельд, гроші джобцентр не прийшли, '
      + 'деньги джобцентр не пришли, регельзац, доплата джобцентр, подовжити бюргергельд, продлить бюргергельд, вайтербевіллігунг, допомога з безробіття, подати на джобцентр',
    tr: 'vatandaşlık parası, bürgergeld, temel geçim yardımı, hartz 4, jobcenter parası, bürgergeld başvurusu, geçinecek param yok, geçim yardımı, hartz dört, sosyal yardım jobcenter, maaş yetmiyor, temel güvence, '
      + 'grundsicherung, sosyal para jobcenter, bürgergeld kesildi, geçim parası, asgari geçim, maaşım yetmiyor, az kazanıyorum jobcenter, aylık yardım jobcenter, bürgergeld almak, hartz parası, '
      + 'devletten para almak, işsizlik parası' },
  { code: 'JOB_APPLICATION', wider: 'JOB_SEARCH',
    de: 'Bewerbung, Bewerbungen schreiben, bewerben, Bewerbungstraining, Bewerbungshilfe, Bewerbungsmappe, Lebenslauf, Anschreiben, Vorstellungsgespräch, Bewerbungsfoto, Bewerbungsgespräch, CV, '
      + 'Lebenslauf schreiben, Lebenslauf erstellen, Bewerbungsunterlagen, Bewerbungsunterlagen erstellen, Bewerbungscheck, Online-Bewerbung, Bewerbungswerkstatt, Bewerbungscafé, Bewerbercenter, '
      + 'Probevorstellungsgespräch, Vorstellungsgespräch üben, Motivationsschreiben, Stärken herausarbeiten, Absage auf Bewerbung, Unterlagen für Bewerbung, nur Absagen, Bewerbungsberatung, Initiativbewerbung, '
      + 'wie schreibe ich eine Bewerbung, Bewerbung auf Deutsch, Gespräch beim Chef üben, Bewerbungs-Check, Foto für Bewerbung, Anschreiben formulieren, tabellarischer Lebenslauf, Jobinterview, Bewerbungsbrief, '
      + 'Bewerbungscoach, Bewerbungsservice, PC für Bewerbungen, Lebens Lauf, Bewerbungscoaching',
    en: 'job application, cv, resume, cover letter, job interview, apply for a job, application training, curriculum vitae, write a cv, help with cv, help with resume, application documents, practise job interview, '
      + 'motivation letter, interview training, online job application, job applications rejected, cv check, write an application, wrote applications no answer, cover letter help, application photo, interview tips, '
      + 'what to say in interview, my resume in german, lebenslauf, german cv, job references, apply for apprenticeship, sent many applications, application folder, application workshop, prepare for interview, cv writing',
    ar: 'سيرة ذاتية, السيرة الذاتية, طلب توظيف, كتابة سي في, مقابلة عمل, رسالة تقديم, تقديم على عمل, كتابة السيرة الذاتية, سي في, بدي اكتب سي في, ليبنسلاوف, بيفيربونغ, اوراق التقديم على عمل, تدريب على مقابلة العمل, المقابلة الشخصية, رسالة الدافع',
    uk: 'резюме, подання на роботу, співбесіда, супровідний лист, анкета на роботу, собеседование, написать резюме, бевербунг, допомога з резюме, написати резюме, скласти резюме, лебенслауф, мотиваційний лист, '
      + 'мотивационное письмо, підготовка до співбесіди, документи для роботи, відмова на резюме, помощь с резюме, сопроводительное письмо, написати бевербунг, написать бевербунг, лебенслауф скласти, составить лебенслауф, '
      + 'лебенслауф зробити, аншрайбен, форштелюнгсгешпрех, форштеллунгсгешпрех, си ві, cv резюме німецькою, резюме німецькою, резюме на немецком, співбесіда підготовка, подготовка к собеседованию, фото на резюме, '
      + 'подати резюме, відгукнутися на вакансію',
    tr: 'iş başvurusu, özgeçmiş, cv hazırlama, iş görüşmesi, mülakat, başvuru mektubu, cv yazmak, özgeçmiş yazma, cv, başvuru evrakları, iş görüşmesine hazırlık, motivasyon mektubu, lebenslauf, başvuru belgeleri hazırlama, '
      + 'özgeçmiş hazırlamak, almanca özgeçmiş, almanca cv, iş başvurusu yazmak, başvuru fotoğrafı, bewerbung, bewerbung yazmak, başvurularım reddedildi, mülakata hazırlık iş, iş görüşmesi provası, başvuru dosyası, '
      + 'çıraklık başvurusu' },
  { code: 'JOB_COACHING', wider: 'JOB_SEARCH',
    de: 'Jobcoaching, Jobcoach, Arbeitsvermittlung, Arbeitsvermittler, Jobvermittlung, Jobbegleitung, Jobpaten, Vermittlung in Arbeit, AVGS, Vermittlungsgutschein, Arbeitsmarktintegration, Karriereberatung, '
      + 'Coaching für Arbeitsuchende, Aktivierung und berufliche Eingliederung, Maßnahme zur Aktivierung, ganzheitliches Coaching, berufliche Perspektive, berufliche Perspektiven entwickeln, Kontakte zu Betrieben, '
      + 'Kontakt zu Arbeitgebern, Vermittlung in Ausbildung und Arbeit, berufliche Eingliederung, berufliche Integration, Jobmentoring, passende Stelle vermitteln, Begleitung in den Job, Integrationscoach, '
      + 'Arbeitsmarktmentor, Arbeitsmarktlotsen, Jobscout, Job-Turbo, Berufscoaching, Einzelcoaching Beruf, Hilfe beim Jobfinden, Begleiter für Arbeitssuche, Stärken finden, wer vermittelt mir Arbeit, '
      + 'Vermittlungscoaching, Jobnavigator, Maßnahme vom Jobcenter, Coaching mit AVGS, Stabilisierung im Job, Jobakquise, Arbeitsmarktberatung, Kompetenzanalyse, Perspektive Arbeit, Langzeitarbeitslose, '
      + 'lange arbeitslos, Begleitung bei Arbeitsaufnahme, Einzelcoaching Arbeit, motivieren zur Arbeitssuche, Begleitung in den Beruf, Teilnehmende stabilisieren, ganzheitliche Beschäftigungsförderung',
    en: 'job coaching, job coach, job placement, employment counselling, career coaching, job mentor, employment coaching, help into work, contacts with employers, career prospects, labour market integration, '
      + 'job mentoring, employment support, one-to-one career coaching, help me find work coach, individual job support, employment advisor, personal job adviser, matching people with employers, '
      + 'activation measure, placement voucher, integration into work, mentoring for job seekers, work counsellor, support until you find a job, job club, long term unemployed, coaching for jobseekers',
    ar: 'تدريب وظيفي, مدرب وظيفي, توظيف, وساطة عمل, مساعدة في ايجاد عمل, ارشاد وظيفي, تدريب للباحثين عن عمل, الاندماج في سوق العمل, كوتشينغ, فرص مهنية, مساعدة للحصول على وظيفة, مرافقة الى العمل, مستشار توظيف',
    uk: 'джоб коучинг, коуч з роботи, допомога з працевлаштуванням, посередництво у працевлаштуванні, помощь в трудоустройстве, карьерная консультация, коучинг для шукачів роботи, інтеграція на ринок праці, '
      + "контакти з роботодавцями, супровід у працевлаштуванні, коучинг по работе, кар'єрна консультація, кар'єрний коуч, интеграция на рынок труда, наставник по работе, професійні перспективи, авгс, авгс купон, джобкоуч, "
      + "коуч, кар'єрний радник, карьерный консультант, карьерный коуч, допоможуть знайти роботу, помогут найти работу, посередник робота, коучинг джобцентр, маснаме, масснаме, ваучер на коучинг",
    tr: 'iş koçluğu, iş danışmanlığı, işe yerleştirme, kariyer danışmanlığı, iş koçu, iş mentorluğu, iş piyasasına uyum, işverenlerle bağlantı, mesleki perspektif, istihdam desteği, işe girme desteği, iş bulma koçu, '
      + 'kişisel iş danışmanı, birebir iş koçluğu, işe yerleştirme desteği, iş hayatına hazırlık, yerleştirme kuponu, işe uyum, iş arayanlara koçluk, iş kulübü' },
  { code: 'MINI_JOB', wider: 'JOB_SEARCH',
    de: 'Minijob, Mini-Job, Nebenjob, 556 Euro Job, 603 Euro Job, 520 Euro Job, geringfügige Beschäftigung, Aushilfe, Teilzeit, Schülerjob, Ferienjob, Saisonarbeit, Nebenverdienst, etwas dazuverdienen, '
      + 'dazu verdienen, Geld dazuverdienen, Nebenbeschäftigung, Taschengeldbörse, Taschengeldjob, Erntehelfer, Erntehilfe, Werkstudent, Werkstudentenjob, Gelegenheitsjob, Job neben der Schule, Aushilfsjob, '
      + 'Zeitung austragen, Teilzeitjob, auf Stundenbasis, Midijob, Putzjob, Putzstelle, kleiner Job, paar Stunden arbeiten, neben der Rente arbeiten, Rentnerjob, Job für Schüler, Job für Studenten, '
      + 'Taschengeld verdienen, Kellnern, Babysitten Job, Regale einräumen, am Wochenende arbeiten, stundenweise arbeiten, 450 Euro Job, dazuverdienen, nebenbei Geld verdienen, Studentenjob, Botengänge, '
      + 'kleines Geld dazu, ein paar Euro verdienen',
    en: 'mini job, side job, part-time job, part time work, student job, holiday job, casual work, earn extra money, weekend job, seasonal work, harvest work, cleaning job, pocket money jobs, minijob, summer job, '
      + 'working student, 520 euro job, 556 euro job, few hours work, part timer, work a few hours, job for students, jobs for teenagers, teen job, paper round, deliver newspapers, waiter job, evening job, '
      + 'extra income, side hustle, moonlighting, gig work, job for pensioners, strawberry picking, babysitting job, dog walking job, earn some money, earn pocket money',
    ar: 'ميني جوب, عمل جزئي, دوام جزئي, شغل اضافي, عمل صيفي, دوام جزئى, مينيجوب, عمل اضافي, شغل كم ساعة, عمل موسمي, شغل تنظيف, عمل للطلاب, شغل للطلاب',
    uk: 'мініджоб, міні джоб, підробіток, часткова зайнятість, неповний робочий день, подработка, миниджоб, частичная занятость, сезонна робота, сезонная работа, підзаробіток, заработок дополнительный, '
      + 'робота на неповний день, робота для студентів, работа для студентов, прибирання робота, работа уборщица, літня робота, мініджоб знайти, миниджоб найти, міні-джоб, мини джоб, мини-джоб, підробити, подработать, '
      + 'подработка для студента, підробіток для пенсіонера, подработка на выходных, кілька годин роботи, несколько часов работы, робота для школярів, работа для школьников, збір ягід робота, полуниця збирати, сбор клубники, '
      + 'тайльцайт',
    tr: 'mini iş, minijob, ek iş, yarı zamanlı iş, part time iş, öğrenci işi, ek gelir, yarım gün iş, mevsimlik iş, temizlik işi, hafta sonu işi, yaz işi, saatlik iş, birkaç saat iş, part-time iş, gençlere iş, öğrenciye iş, '
      + 'akşam işi, garsonluk işi, gazete dağıtma, emekliye iş, 520 euro iş, çilek toplama, tatil işi, harçlık işi, yan iş' },
  { code: 'TEMPORARY_WORK', wider: 'JOB_SEARCH',
    de: 'Zeitarbeitsfirma, Leiharbeitsfirma, Personaldienstleister, Personalvermittlung, Arbeitnehmerüberlassung, Zeitarbeitsjob, befristete Stelle, Leihfirma, Zeitarbeit Firma, Personalservice, '
      + 'über Leihfirma arbeiten, Job über Vermittler, Einsatz bei verschiedenen Firmen, Leiharbeit, Saisonarbeit, Erntehelfer',
    en: 'temp agency, temporary work, staffing agency, temp job, agency job, recruitment agency, leasing company work, hired out labour, agency worker, employment through agency, temping, labour leasing, '
      + 'personnel agency, seasonal work',
    ar: 'شركة تشغيل مؤقت, عمل مؤقت, شركة توظيف, تسايت اربايت, لايه فيرما',
    uk: 'агентство тимчасової роботи, тимчасова робота, временная работа, кадрове агентство, кадровое агентство, лізингова фірма робота, цайтарбайт, ляйхфірма, ляйхфирма, агентство праці тимчасова, через агентство працювати, '
      + 'работать через агентство',
    tr: 'geçici iş, taşeron firma, geçici iş firması, personel firması, zeitarbeit, taşeron işçi, taşeron iş, leasing firması, kiralık işçi, geçici işçi, iş bürosu firması' },
];
