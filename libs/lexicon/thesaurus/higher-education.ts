import { type Concept } from './concept.js';

/** Words about study, learning as an adult, reading and knowledge of the world. */
export const higherEducationConcepts: readonly Concept[] = [
  { code: 'UNIVERSITY',
    de: 'Studium, studieren, Universität, Hochschule, Fachhochschule, Uni, Studienberatung, Studienplatz, Studierende, Student, Studentin, Studienkolleg, Gasthörer, Fernstudium, duales Studium, Studierendenwerk, uni-assist, '
      + 'Uni besuchen, Studium beginnen, studieren ohne Abitur, Studieninteressierte, Studiengang, Studiengänge, Studienabbruch, Studienzweifel, Studium abbrechen, Studium für Geflüchtete, geflüchtete Studierende, Vorlesung, '
      + 'Bachelor, Master, Immatrikulation, einschreiben an der Uni, International Office, Kinder-Uni, Hochschulzugang, Seniorenstudium, Gasthörende, will studieren, Studienwahl, Studienfach, Einschreibung, Semester, '
      + 'Numerus Clausus, Hochschulstart, Studienanfänger, Studienorientierung, Uni-Bewerbung, Studierendenberatung, Infotag Hochschule, Studieren in Deutschland, Studienkolleg Vorbereitung, Duale Hochschule, DHBW, Promotion, '
      + 'Akademie, ausländische Studierende, Bewerbung uni-assist, Campus',
    en: 'university, study at university, college, degree course, student advice, higher education, students, study in germany, want to study, study programme, international students, study without abitur, drop out of university, '
      + "university application, students from abroad, refugees at university, bachelor, master's degree, preparatory college, university for seniors, go to college, enrol at university, enroll university, studying, "
      + 'study medicine, study engineering, study with foreign certificate, continue my studies, interrupted my studies, phd, doctorate, admission requirements, uni, uni assist, applied sciences, distance learning degree, '
      + 'dual study, semester, student union, change of degree course, study place, medical school, studienkolleg, numerus clausus, undergraduate',
    ar: 'جامعة, الجامعة, دراسة جامعية, دراسة, طالب جامعي, الدراسة في المانيا, طلاب الجامعة, السنة التحضيرية, بدي ادرس جامعة, التسجيل في الجامعة, القبول الجامعي, جامعات, ماجستير, بكالوريوس, دراسة للاجئين, طلاب اجانب, شتودين كوليغ, اريد ان ادرس',
    uk: 'університет, навчання в університеті, вища освіта, студент, вступ до університету, інститут, студенти, высшее образование, университет, поступить в университет, студколлег, хочу вчитися в університеті, '
      + 'хочу учиться в университете, поступити до університету, вступ до вишу, виш, вуз, студент университета, бакалавр, магістр, магистратура, магістратура, штудієнколег, навчання для біженців, учеба в университете, '
      + 'поступить в вуз, вступити в університет, навчатися в німеччині, учиться в германии, навчання в університеті німеччина, студентка, студенты, хохшуле, гохшуле, фаххохшуле, уні, уни асист, уни-ассист, штудиум, штудіум, '
      + 'штудиенколлег, аспірантура, аспирантура, поступление, магистр, консультація щодо вступу, дистанційне навчання університет, заочное обучение',
    tr: 'üniversite, yüksek öğrenim, üniversite okumak, öğrenim, yüksekokul, üniversiteye başvuru, üniversitede okumak, üniversite başvurusu, yüksek lisans, lisans, üniversite öğrencisi, yabancı öğrenciler, '
      + 'üniversite danışmanlığı, almanyada okumak, studienkolleg, üniversiteye girmek, üniversiteye kayıt, üniversiteye gitmek istiyorum, tıp okumak, mühendislik okumak, doktora yapmak, yarım kalan üniversite, '
      + 'eğitimime devam etmek, üni, uni assist, uygulamalı bilimler, bölüm değiştirme, uzaktan üniversite, üniversite şartları, kabul şartları üniversite, üniversite kaydı, master yapmak, dil şartı üniversite' },
  { code: 'STUDENT_FINANCE', wider: 'PAYING_FOR_SCHOOL',
    de: 'BAföG, Schüler-BAföG, Ausbildungsförderung, Studienfinanzierung, Studienkredit, Amt für Ausbildungsförderung, Studium finanzieren, BAföG-Amt, BAföG-Antrag, BAföG beantragen, Geld fürs Studium, '
      + 'Geld für das Studium, Studium bezahlen, Unterstützung für Schüler Geld, Auslands-BAföG, Bildungskredit, kein Geld fürs Studium, Geld für Schüler ab 16, Unterhalt während des Studiums, Nebenkosten Studium, '
      + 'Bafög abgelehnt, Bafög Rückzahlung, Meister-BAföG, KfW-Kredit, Studienbeihilfe, elternunabhängiges BAföG, Ausbildungsgeld, Geld in der Schulausbildung, Studiendarlehen, Geld für Schüler, '
      + 'Ausbildungsbeihilfe, wer bezahlt Studium',
    en: 'student finance, bafög, bafoeg, student loan, student grant, finance my studies, money for studying, apply for bafoeg, finance university, cannot afford to study, training assistance act, '
      + 'financial aid for students, pay for university, tuition fees, student debt, loan for studying, bafög application, bafög office, pay back bafög, semester fee, money for students, funding for studies, '
      + 'schüler-bafög, student support money, kfw student loan, upgrading bafög, help with student aid',
    ar: 'بافوغ, بافوك, قرض طلابي, تمويل الدراسة, منحة بافوغ, مصاري للدراسة, طلب بافوغ, تمويل الجامعة, مساعدة مالية للطلاب, البافوغ, بافوج',
    uk: 'бафьог, бафег, фінансування навчання, студентський кредит, студенческая помощь, бафёг, гроші на навчання, деньги на учебу, подати на бафьог, фінансування студентів, студенческий кредит, финансирование учебы, бафог, '
      + 'бафёг подать, бафег подати, подать на бафог, бафёг заявление, студент без грошей, студент без денег, кредит на навчання, кредит на учебу, гроші студенту, деньги студенту, оплата навчання студенту, шулер бафег',
    tr: 'bafög, öğrenim kredisi, öğrenci kredisi, eğitim kredisi, üniversite için para, bafög başvurusu, öğrenim yardımı, okumak için para, bafög dairesi, öğrenciye para, harç parası, semester ücreti, bafög geri ödeme, '
      + 'bafög almak, öğrenci maddi destek, üniversite masrafı, üniversite kredisi, schüler bafög, öğrenim kredisi başvurusu' },
  { code: 'SCHOLARSHIP', wider: 'PAYING_FOR_SCHOOL',
    de: 'Stipendium, Stipendien, Stipendienprogramm, Begabtenförderung, START-Stipendium, Deutschlandstipendium, Aufstiegsstipendium, Schülerstipendium, Studienstipendium, Stiftung fördert begabte, Stipendiaten, '
      + 'Förderung für Begabte, Stiftung für Studierende, Geld für begabte Schüler, Talentförderung, Leistungsstipendium, Bewerbung um Stipendium, Stipendiatin, gesellschaftlich engagiert Stipendium, Talentscout, '
      + 'Bildungsförderung Stiftung, DAAD',
    en: 'scholarship, scholarships, stipend, bursary, grant for talented students, foundation scholarship, scholarship programme, scholarships for refugees, scholarships for migrants, study grants, '
      + 'award for students, financial grant for study, apply for a scholarship, foundation for gifted students, daad, deutschlandstipendium, start stipend, grants for students',
    ar: 'منحة دراسية, منح دراسية, منحة, منح للطلاب, منحة جامعية, منح جامعية, برنامج منح',
    uk: 'стипендія, стипендії, стипендия, стипендии, стипендіальна програма, студентська стипендія, студенческая стипендия, грант на навчання, грант на обучение, грант, гранти, гранты, стипендія для школярів, '
      + 'стипендия для школьников, стипендіат, стипендия для беженцев, стипендія для біженців, фонд обдарованих, даад, подать на стипендию',
    tr: 'burs, burslar, eğitim bursu, öğrenci bursu, burs programı, burs başvurusu, üniversite bursu, mültecilere burs, burs almak, burs arıyorum, göçmenlere burs, daad, öğrenciye burs, lise bursu, vakıf bursu, karşılıksız burs' },
  { code: 'ADULT_EDUCATION',
    de: 'Volkshochschule, VHS, Erwachsenenbildung, Abendkurs, Bildungswerk, Familienbildungsstätte, Kreisvolkshochschule, KVHS, Bildungszentrum, Bildungszeit, Bildungsurlaub, VHS-Kurs, VHS-Programm, '
      + 'Volkshochschulkurs, Volkshochschulkurse, offene Kurse für Erwachsene, Kursprogramm, Kurse für Erwachsene, Seminarprogramm, Heimvolkshochschule, Landvolkshochschule, Bildungsstätte, Bildungsprogramm, '
      + 'Bildungsangebote für Erwachsene, lebenslanges Lernen, Katholische Erwachsenenbildung, Evangelische Erwachsenenbildung, Vortragsreihe, Abendkurse, Kurse am Abend, was lernen als Erwachsener, '
      + 'Volkshochschulprogramm, Semesterprogramm, neues Programmheft VHS, Kurs für Erwachsene, Seminare und Vorträge, Bildungswerk Programm, Weiterbildung in der Freizeit, Bildungshaus, Tagesseminar, '
      + 'Wochenendseminar, Akademie am Vormittag, Studium generale, Kursleiter, Dozentin, Dozenten, etwas Neues lernen',
    en: 'adult education centre, vhs, adult education, evening class, community college, folk high school, evening courses, courses for adults, lifelong learning, educational leave, seminars for adults, lecture series, '
      + 'learn something new, classes for adults, educational centre, night classes, night school courses, evening school courses, hobby courses, course catalogue, course programme, community education, educational trip, '
      + 'education for adults, learning for seniors, third age university, part-time courses, educational events, volkshochschule, further education programme, educational association',
    ar: 'فولكس هوخ شوله, مركز تعليم الكبار, تعليم الكبار, جامعة شعبية, مدرسة فولكس, دورات للكبار, دورات مسائية, معهد شعبي, التعلم مدى الحياة, محاضرات, دورات تعليمية للبالغين, فولكسهوخشوله',
    uk: 'народний університет, освіта дорослих, вечірні курси, фольксгохшуле, фолькс хох шуле, фольксхохшуле, курсы для взрослых, курси для дорослих, вечерние курсы, навчання впродовж життя, обучение взрослых, '
      + 'центр освіти дорослих, лекції, лекции, семінари для дорослих, фгс курси, фольксхохшулє, фольксхохшуле курси, фольксхохшуле курсы, фау ха ес, vhs вхс, вхс курсы, народна школа, навчання для дорослих, '
      + 'обучение для взрослых, вечерние занятия, вечірні заняття, лекторій, лекторий, університет третього віку, университет третьего возраста, общество знание, курси за інтересами',
    tr: 'halk eğitim merkezi, vhs, yetişkin eğitimi, akşam kursu, halk yüksek okulu, yetişkinler için kurslar, akşam kursları, hayat boyu öğrenme, halk eğitim, halk eğitim kursu, volkshochschule, kurs programı, gece kursu, '
      + 'hobi kursu, kurs kataloğu, yetişkinlere kurs, emeklilere kurs, kurslara kayıt, halk okulu, yetişkinlere ders, boş zaman kursları, semt kursları, akşam dersleri' },
  { code: 'EDUCATION_ADVICE',
    de: 'Bildungsberatung, Bildungsberater, Garantiefonds Hochschule, GF-H, Bildungskoordination, Bildungsbüro, Bildungslotsen, Bildungsmanagement, Bildungslandschaft, Beratung zu Bildungswegen, Bildungswege, '
      + 'Bildungsweg finden, Lernberatung für Erwachsene, Bildungskoordinatorin, Bildungsberaterin, Bildungsnetzwerk, Fragen zu Schule und Ausbildung, Kommunales Bildungsmanagement, Bildungsportal, '
      + 'Bildungsbericht, Beratung zu Schule und Studium, welcher Bildungsweg, was soll ich lernen, Bildung planen, Weg zum Abschluss, Beratung zum Schulabschluss, Bildungsempfehlung, neutrale Bildungsberatung, '
      + 'Beratung für Bildung und Beruf, Bildungskoordinatoren, Bildungsregion, welche Schule nach der Zehnten, welcher Kurs ist der richtige, welchen Abschluss kann ich machen, Weiterbildungsberatung, '
      + 'Bildungsprämie',
    en: 'education advice, educational guidance, advice on studying, education counselling, educational pathways, advice on education paths, educational opportunities advice, advice about school and training, '
      + 'study and training guidance, which course should i take, which education is right, school or training advice, learning advice, education counselling for migrants, education counselling for refugees, '
      + 'where can i study, questions about education, educational adviser, learning counselling, guidance for students, education path, go back to education, which course is right',
    ar: 'استشارة تعليمية, ارشاد تعليمي, نصائح حول الدراسة, مستشار تعليمي, استشارة حول التعليم, استشارة دراسية, مسارات التعليم, نصيحة حول الدراسة',
    uk: 'консультація з питань освіти, освітня консультація, консультация по образованию, освітні шляхи, порада щодо навчання, консультація щодо навчання, консультация по учебе, освітній радник, образовательная консультация, '
      + 'порада з навчання, совет по образованию, де вчитися, где учиться, куди піти вчитися, куда пойти учиться, яку освіту обрати, какое образование выбрать, більдунгсбератунг, бильдунгсбератунг',
    tr: 'eğitim danışmanlığı, eğitim rehberliği, eğitim yolları, okul ve meslek danışmanlığı, eğitim konusunda danışma, öğrenim danışmanlığı, hangi eğitim, hangi okula gidebilirim, nerede okuyabilirim, eğitim sorusu, '
      + 'eğitim danışmanı, göçmenlere eğitim danışmanlığı, mültecilere eğitim danışmanlığı, öğrenme danışmanlığı, okumak istiyorum danışma, alman eğitim sistemi' },
  { code: 'LIBRARY',
    de: 'Bibliothek, Bücherei, Stadtbücherei, Stadtbibliothek, Gemeindebücherei, Bücher ausleihen, Bücherbus, Büchertauschschrank, Mediathek, Onleihe, öffentlicher Bücherschrank, Bücher, Fahrbibliothek, '
      + 'Büchereien, Pfarrbücherei, Buch ausleihen, Leseausweis, Bibliotheksausweis, Medien ausleihen, Ausleihe von Büchern, Kreisbibliothek, Hörbücher, E-Books ausleihen, Bücherschrank, Leserausweis, '
      + 'Buchausleihe, Bibliothekar, Zeitungen lesen, Lesesaal, Bücherzelle, Bücherflohmarkt, Schülerbücherei, Lernplatz, ruhiger Platz zum Lernen, Kinderbücher, Lesen und Leihen, Romane, Zeitschriften, '
      + 'Zeitung lesen, Lesestoff, Buch zurückgeben, DVDs ausleihen, Filme ausleihen, Tonies, Toniebox, Bibliothek der Stadt, Büchertausch, Bücher tauschen, kostenlose Bücher, fremdsprachige Bücher, '
      + 'Bücher auf Arabisch, Bücher auf Ukrainisch, Gaming in der Bibliothek, Medienrückgabe, Lesecafé, Saatgutbibliothek, Fahrbücherei, Leseecke',
    en: "library, public library, borrow books, books, mobile library, book exchange, borrow a book, library card, quiet place to study, children's books, e-books, reading room, audio books, media lending, study space, "
      + 'lending library, free books, books in arabic, books in ukrainian, books in turkish, english books, foreign language books, place to learn quietly, borrow games and books, dvd rental, novels, newspapers and magazines, '
      + 'library membership, bookmobile, open bookshelf, public bookcase, return books, city library, bücherei, little free library, picture book library, textbook loan, borrow films',
    ar: 'مكتبة, المكتبة, مكتبة عامة, استعارة كتب, كتب, مكتبات, استعارة كتاب, كتب عربية, كتب للاطفال, مكان هادئ للدراسة, بطاقة المكتبة, بدي استعير كتب, كتاب',
    uk: 'бібліотека, бібліотеки, книги, взяти книгу, міська бібліотека, библиотека, взять книги, взяти книжку, дитячі книги, детские книги, книги українською, читальний зал, тихе місце для навчання, читательский билет, '
      + 'книжки, електронні книги, аудіокниги, городская библиотека, книжка, книга, взять книгу, почитать книгу, книги на русском, книги на украинском, українські книжки, читати книги, бібліотека для дітей, '
      + 'детская библиотека, читачі, читацький квиток, буккросинг, буккроссинг, бібліотека місто, штадтбібліотек, штадтбиблиотек, бюхерай, обмін книгами, обмен книгами, журнали, журналы, місце для навчання тихе, журнали газети',
    tr: 'kütüphane, halk kütüphanesi, kitap ödünç alma, kitap, kütüphaneler, kitap almak, kitap ödünç almak, çocuk kitapları, türkçe kitaplar, kütüphane kartı, ders çalışma yeri, sessiz çalışma yeri, e-kitap, kitap kiralama, '
      + 'ingilizce kitaplar, arapça kitaplar, roman okumak, gazete dergi okumak, sessiz yer, ders çalışacak yer, gezici kütüphane, kitap takası, kitap dolabı, kütüphaneye üye olmak, kütüphane saatleri, şehir kütüphanesi, bücherei, '
      + 'dvd ödünç, çocuk kütüphanesi' },
  { code: 'READING',
    de: 'Vorlesen, Lesepaten, Lesepate, Vorlesestunde, Vorlesepaten, Leseförderung, Bilderbuchkino, Lesung, Lesekreis, Literaturkreis, Autorenlesung, Geschichten hören, Buchclub, Leseclub, mehrsprachiges Vorlesen, '
      + 'Bücher vorlesen, Vorlesenachmittag, Vorleserinnen, Geschichtenzeit, Märchenstunde, Märchenerzähler, Kamishibai, Bilderbücher, Bilderbuch anschauen, Lesestart, Lesementoren, Lesetraining, Lesehilfe, '
      + 'Leselernhelfer, Mentor Leselernhelfer, Lesekompetenz, Lust am Lesen wecken, gemeinsam lesen, Lesenacht, Buchvorstellung, Literaturcafé, Poetry Slam, Schreibwerkstatt, Literaturgruppe, Sommerleseclub, '
      + 'Lesung mit Autor, Vorlesehund, Shared Reading, jemand liest vor, Geschichten erzählen, Bücherwurm, Lesefreude, Vorlesezeit, Lesen macht Spaß, lesen üben mit Kind, Lesetandem, Erzählnachmittag, '
      + 'zweisprachiges Vorlesen, Vorleseclub, Bücherclub, Literaturabend, Buchbesprechung, Lesenest, Märchen, Lyrikabend, Krimilesung, Lesestunde, mit Kindern lesen',
    en: "reading aloud, story time, reading mentor, book club, reading group, author reading, storytelling, read to children, reading volunteers, picture books, fairy tales, reading hour, literature group, "
      + "poetry slam, writing workshop, reading mentors, read together, storyteller, read books together, read stories, someone reads to my child, stories for children, bilingual story time, books for babies, "
      + "reading circle, book discussion, literary evening, writer reads, reading lounge, bedtime stories, reading competition, fairy tale reading, kamishibai, reading club, literature, practise reading, "
      + "children's books",
    ar: 'قراءة قصص, قراءة للاطفال, ساعة قصة, نادي قراءة, نادي الكتاب, حكايات للاطفال, قصص للاطفال, حكواتي, قراءة مع الاطفال, كتب مصورة, امسية ادبية, ورشة كتابة, قراءة جماعية',
    uk: 'читання вголос, читання казок, книжковий клуб, читацький клуб, чтение сказок, книжный клуб, читати дітям, читать детям, казки для дітей, сказки для детей, читання для дітей, літературний гурток, литературный клуб, '
      + 'літературна зустріч, майстерня письма, книжки з картинками, читання разом, казки, сказки, почитати дитині, почитать ребенку, читати вголос, читать вслух, вечір поезії, вечер поэзии, зустріч з письменником, '
      + 'встреча с писателем, форлезен, казки українською, сказки на русском, навчити дитину читати, научить ребенка читать, клуб читателей, обговорення книг',
    tr: 'kitap okuma, masal saati, okuma grubu, okuma kulübü, çocuklara kitap okuma, çocuklara masal, masal anlatımı, hikaye saati, resimli kitap, edebiyat grubu, yazma atölyesi, birlikte okuma, yazar okuması, '
      + 'çocuğuma kitap okuyan, masal dinlemek, masal okuma, iki dilli masal, kitap kulübü, kitap sohbeti, edebiyat akşamı, şiir dinletisi, yazarla buluşma, hikaye anlatma, çocuklara hikaye, okuma gönüllüsü, okuma yarışması, '
      + 'okuma saati' },
  { code: 'STEM',
    de: 'MINT, Experimente, Experimentieren, Roboter, Robotik, Programmieren für Kinder, Naturwissenschaften, Tüfteln, Forschen, Junior-Uni, Kinderuni, Makerspace, Coding, MINT-Angebot, MINT-Förderung, '
      + 'Schülerlabor, Forscherwerkstatt, Forscherkurs, kleine Forscher, Haus der kleinen Forscher, Jugend forscht, Astronomie, Sternwarte, Sterne beobachten, Planetarium, Elektronik basteln, 3D-Druck, 3D-Drucker, '
      + 'Löten, Programmierkurs, Programmieren lernen, Lego Roboter, Mathe-AG, Technik AG, Fablab, Experimentierkurs, Calliope, Scratch, Erfinderwerkstatt, Wissenschaft für Kinder, Amateurfunk, Modellbau, '
      + 'Kinder forschen, Technikkurs, Elektrobaukasten, Drohnen bauen, Raketen, Chemie für Kinder, Physik für Kinder, Tüftelwerkstatt, Computer AG, Roboter bauen, Mathe-Club, Weltraum, Mikroskop, '
      + 'Naturwissenschaft entdecken, Wissenschaft erleben, Technikwerkstatt, Girls Day Technik, Technik für Kinder, Lego bauen programmieren',
    en: "science for kids, experiments, robotics, coding for kids, technology club, maker space, science club, research lab for pupils, learn to program, programming course, 3d printing, observatory, stargazing, "
      + "young researchers, engineering for kids, inventors workshop, model building, fab lab, stem subjects, stem education, maths club, chemistry club, physics club, robots, robot building, lego robotics, "
      + "programming for kids, coding club, children's university, science workshop, planetarium, soldering, tinkering, microscope, little scientists, kids lab, technology for girls, math competition, "
      + "young inventors, drones, computer club kids, scratch coding, stem club",
    ar: 'تجارب علمية, روبوتات, علوم للاطفال, برمجة للاطفال, روبوت, مختبر للطلاب, تعلم البرمجة, طباعة ثلاثية الابعاد, علم الفلك, نادي علوم, دورة برمجة, تجارب للاطفال, اختراع',
    uk: 'експерименти, робототехніка, програмування для дітей, наука для дітей, природничі науки, эксперименты, программирование для детей, програмування, программирование, 3d-друк, гурток робототехніки, кружок робототехники, '
      + 'астрономія, астрономия, обсерваторія, науковий гурток, лабораторія для школярів, юні дослідники, наука для детей, моделювання, гурток програмування, кружок программирования, юный техник, юний технік, роботы, '
      + 'роботи для дітей, робототехника, лего роботи, лего роботы, хімія для дітей, опыты для детей, досліди для дітей, космос, планетарій, планетарий, математичний гурток, математический кружок, 3д принтер, авіамоделювання, '
      + 'авиамоделирование, технічний гурток',
    tr: 'deney, robotik, çocuklar için kodlama, bilim atölyesi, bilim kulübü, programlama kursu, kodlama, 3d baskı, çocuklar için bilim, gözlemevi, astronomi, deneyler, maket yapımı, teknoloji kulübü, teknoloji atölyesi, '
      + 'kodlama öğrenmek, robot yapmak, lego robot, kimya deneyi, çocuk üniversitesi, matematik kulübü, bilim şenliği, planetaryum, yıldız gözlemi, kızlar için teknoloji, mucit atölyesi, lehimleme, bilim merkezi, '
      + 'çocuklara yazılım, drone, maker atölyesi' },
  { code: 'ENVIRONMENTAL_EDUCATION',
    de: 'Umweltbildung, Nachhaltigkeit, Klimaschutz, Umweltschutz, Bildung für nachhaltige Entwicklung, BNE, Umweltstation, Waldpädagogik, Naturschutz, Klimawandel, Natur erleben, Naturerlebnis, Naturerlebnisse, '
      + 'Kinder in der Natur, Natur entdecken, Naturpädagogik, Umweltpädagogik, Wildnispädagogik, Waldführung, Kräuterwanderung, Vogelstimmen, Vogelbeobachtung, Fledermäuse, Insektenhotel, Bienen, Imker, Imkerei, '
      + 'Streuobstwiese, Amphibien, NABU, BUND Naturschutz, Naturschutzzentrum, Naturpark, Umweltzentrum, Klimaschutzmanagement, Klimaschutzberatung, Klima schützen, nachhaltig leben, Artenschutz, Biodiversität, '
      + 'Müll sammeln, Clean-up, Grünes Klassenzimmer, Baumpflanzaktion, Energiewende, Fridays for Future, Naturdetektive, Naturerlebnispfad, Plastik vermeiden, fairer Handel, Weltladen, eine Welt, '
      + 'globales Lernen, raus in den Wald mit Kindern, Tiere und Pflanzen kennenlernen, Wald entdecken, Bachexkursion, Müll vermeiden, Klimaprojekt, Energie-Detektive, Zukunft und Nachhaltigkeit, Waldschule, '
      + 'Bauernhofpädagogik, Lernort Bauernhof, Naturführer, Naturcamp Kinder, Umwelt schützen, Nistkästen bauen, Wildbienen, Biosphäre, CO2 sparen, Ökologie, ökologisch, Walderlebnis',
    en: 'environmental education, sustainability, climate protection, nature conservation, environment, discover nature, nature walk, bird watching, climate action, protect the environment, beekeeping, bees, litter picking, '
      + 'tree planting, sustainable living, nature for kids, wildlife, biodiversity, fair trade, herb walk, global learning, nature education, forest school, forest kids, nature camp, insects, butterflies, hedgehogs, bee hotel, '
      + 'plastic waste, zero waste, live sustainably, save the planet, global warming, climate change, eco-friendly, nature detectives, farm visit for children, learning on the farm, ecology, forest ranger, saving water, '
      + 'green living, clean-up day, nature guide, junior rangers',
    ar: 'تعليم بيئي, حماية البيئة, الاستدامة, المناخ, البيئة, حماية الطبيعة, الطبيعة للاطفال, تغير المناخ, نحل, تربية النحل, زراعة الاشجار, تنظيف البيئة, حماية المناخ, اكتشاف الطبيعة',
    uk: 'екологічна освіта, захист довкілля, охорона природи, сталий розвиток, экология, охрана окружающей среды, природа для дітей, пізнання природи, екскурсія в природу, бджоли, бджільництво, пчеловодство, '
      + 'прибирання сміття, посадка дерев, захист клімату, защита климата, защита природы, зміна клімату, изменение климата, екологія, спостереження за птахами, екогурток, экокружок, лісова школа, лесная школа, '
      + 'юні натуралісти, юннат, юннаты, природа і діти, природа и дети, экология для детей, сортування для дітей, тварини і рослини, прибирання лісу, уборка мусора, посадить деревья, еко проєкт, эко проект, '
      + 'экскурсия на природу, ферма екскурсія',
    tr: 'çevre eğitimi, çevre koruma, iklim koruma, doğa koruma, sürdürülebilirlik, doğayı keşfetmek, çocuklar için doğa, kuş gözlemi, arıcılık, arılar, ağaç dikme, çöp toplama, iklim değişikliği, doğa yürüyüşü çocuklar, '
      + 'adil ticaret, doğa kampı, orman çocukları, böcekler, kelebekler, plastik atık, sıfır atık, ekolojik yaşam, ekoloji, küresel ısınma, çevre temizliği günü, doğa dedektifleri, çiftlik gezisi çocuk, orman pedagojisi, '
      + 'doğa eğitimi, çevre kulübü, su tasarrufu, iklim krizi, çevreci' },
  { code: 'POLITICAL_EDUCATION',
    de: 'Politische Bildung, Demokratie, Demokratieförderung, Partnerschaft für Demokratie, Demokratie leben, Extremismusprävention, Rechtsextremismus, Zivilcourage, Antirassismus, Erinnerungskultur, Radikalisierung, '
      + 'Landeszentrale für politische Bildung, politische Diskussion, politisches Gespräch, Diskussionsabend, Podiumsdiskussion, Debatte, über Politik reden, Bürgerdialog, Demokratiebildung, Demokratiewerkstatt, '
      + 'Demokratieprojekt, gegen Rechts, gegen rechtsextrem, gegen Rassismus, Rassismus, rassismuskritisch, Antisemitismus, Antidiskriminierungsarbeit, Schule ohne Rassismus, Stolpersteine, Gedenkstätte, Gedenkfeier, '
      + 'NS-Zeit, Holocaust, Zeitzeugen, Europabildung, Europe Direct, Argumentationstraining, Stammtischparolen, Verschwörungserzählungen, Planspiel, Menschenrechte, Kinderrechte, Friedensarbeit, '
      + 'Flucht und Migration Vortrag, Wochen gegen Rassismus, Vortrag Politik, Politik verstehen, Hass und Hetze, Haltung zeigen, Zusammenleben in Vielfalt, Vielfalt leben, Toleranz, Extremismus, Radikalisierungsprävention, '
      + 'Demokratie-Café, Demokratiekonferenz, Grundgesetz, Weltoffenheit, Friedensgebet, Geschichte des Nationalsozialismus, Anne Frank, Gesprächsabend Politik, gesellschaftliche Themen',
    en: 'political education, democracy, civic education, extremism prevention, civil courage, radicalisation, political discussion, talk about politics, panel discussion, against racism, racism, antisemitism, human rights, '
      + "memorial site, remembrance, right-wing extremism, children's rights, debate, democracy project, how does politics work in germany, german politics, learn about democracy, constitution, basic law, talk with politicians, "
      + "holocaust, jewish history, second world war, dictatorship, fake news, hate speech, women's rights history, refugees and politics, peace education, diversity training, dialogue evening, colonialism, town hall meeting, "
      + 'citizen dialogue, model parliament, far right',
    ar: 'تثقيف سياسي, الديمقراطية, ديمقراطية, تربية مدنية, التطرف, نقاش سياسي, ضد العنصرية, العنصرية, حقوق الانسان, السياسة, اليمين المتطرف, معاداة السامية, حقوق الطفل, نصب تذكاري',
    uk: 'політична освіта, демократія, громадянська освіта, демократия, политическое образование, экстремизм, політична дискусія, політика, политика, проти расизму, против расизма, расизм, права людини, права человека, '
      + 'права дитини, меморіал, антисемітизм, дискусія, екстремізм, розмови про політику, разговоры о политике, демократичні цінності, демократические ценности, права і свободи, конституція, толерантність, толерантность, '
      + 'проти фашизму, против фашизма, голокост, холокост, історія нацизму, лекція про політику, громадянське суспільство, гражданское общество, гражданское образование',
    tr: 'siyasi eğitim, demokrasi, yurttaşlık eğitimi, aşırıcılık, siyasi tartışma, siyaset, ırkçılığa karşı, ırkçılık, insan hakları, çocuk hakları, antisemitizm, anma yeri, aşırı sağ, panel tartışması, alman siyaseti, '
      + 'almanyada siyaset, anayasa, holokost, ikinci dünya savaşı, yalan haber, nefret söylemi, siyasetçilerle görüşme, demokrasi eğitimi, demokrasi projesi, barış eğitimi, çeşitlilik, yurttaş diyaloğu, tartışma akşamı, '
      + 'siyasi bilgi, parlamento gezisi' },
  { code: 'PAYING_FOR_SCHOOL',
    de: 'Geld für die Schule, Geld für Schule, Ausbildung und Studium finanzieren, Schulgeld, Schulkosten, Fördermittel für Bildung, Ausbildung finanzieren, Schule bezahlen, Schule ist teuer, Schulkosten Hilfe, '
      + 'finanzielle Hilfe für Schüler, finanzielle Unterstützung für Bildung, Lernkosten, Zuschuss für Bildung, Kosten der Ausbildung, Schule zu teuer, kann Schulgeld nicht zahlen, Gebühren für Ausbildung, '
      + 'Geld für Lernen, Zuschuss Ausbildungskosten, Kostenübernahme Schule, Bildungsförderung finanziell, Fahrtkosten Ausbildung, Ausbildung zu teuer, Geld für Kurs, Klassenfahrt bezahlen, Kosten für die Schule, '
      + 'kann Schulsachen nicht bezahlen',
    en: 'paying for school, money for school, school costs, finance education, school fees, cannot afford school, school is expensive, financial help for pupils, help paying for education, pay school fees, school costs too much, '
      + "money for my child's education, education too expensive, private school fees, financial support for education, afford school, help with school expenses, no money for school",
    ar: 'مصاريف المدرسة, تكاليف المدرسة, تكاليف التعليم, مال للمدرسة, لا استطيع دفع تكاليف المدرسة, مصاري للمدرسة, دعم مالي للطلاب, المدرسة غالية',
    uk: 'гроші на школу, оплата навчання, витрати на школу, деньги на школу, оплата школи, оплата школы, фінансова допомога школярам, деньги на обучение, школа дорого, расходы на школу, нема чим платити за школу, '
      + 'нечем платить за школу, гроші на освіту, деньги на образование, оплатити курс, оплатить курс, оплата обучения, навчання дорого, обучение дорого, допомога на навчання',
    tr: 'okul masrafları, okul parası, eğitim masrafları, okulu ödeyemiyorum, okul için para, öğrencilere maddi yardım, okul pahalı, okul ücreti, okul masrafını ödeyemiyorum, eğitim için para, okul giderleri, özel okul parası, '
      + 'çocuğun okul masrafı, eğitim çok pahalı, okul için yardım' },
  { code: 'EXCHANGE_ABROAD',
    de: 'Schüleraustausch, Auslandsjahr, Austauschjahr, Gastfamilie, Gastschüler, Au-pair, Work and Travel, ins Ausland gehen, Auslandspraktikum, Erasmus, Eurodesk, Jugendbegegnung international, internationale Jugendarbeit, '
      + 'Städtepartnerschaft, Partnerstadt, Freiwilligendienst im Ausland, Auslandsaufenthalt, Europäisches Solidaritätskorps, Jugendaustausch, Workcamp, ein Jahr nach Amerika, Auslandssemester, Gastschüler aufnehmen, '
      + 'Freiwilliges Jahr im Ausland, Jugendbegegnungen, Austauschschüler, High School Jahr, Interrail, Sprachreise, Sprachreisen, Ausland nach der Schule, DiscoverEU',
    en: 'student exchange, exchange year, host family, au pair, work and travel, go abroad, internship abroad, erasmus, youth exchange, twin town, volunteer abroad, year abroad, study abroad, high school abroad, '
      + 'live with a host family, foreign exchange, exchange student, exchange students, language trip, language stay abroad, european voluntary service, european solidarity corps, gap year abroad, pen pals, penpal, interrail, '
      + 'semester abroad, work abroad for a year, international youth camp, school partnership',
    ar: 'تبادل طلابي, سنة في الخارج, عائلة مضيفة, السفر للدراسة, تبادل شبابي, اوبير',
    uk: 'шкільний обмін, обмін учнями, обмен школьниками, рік за кордоном, год за границей, приймаюча родина, ерасмус, молодіжний обмін, о-пер, місто-побратим, навчання за кордоном, учеба за границей, '
      + 'поїхати за кордон молодь, о пер, опер няня, обмін студентами, обмен студентами, эразмус, еразмус, эразмус программа, волонтерство за кордоном, волонтерство за границей, мовна поїздка',
    tr: 'öğrenci değişimi, yurt dışında bir yıl, au pair, gençlik değişimi, erasmus, yurt dışı stajı, kardeş şehir, misafir aile, yurt dışında okumak, yurt dışında yıl, değişim öğrencisi, yurtdışı eğitim, dil gezisi, '
      + 'mektup arkadaşı, yurtdışı gönüllülük, interrail, avrupa gönüllü hizmeti, yurt dışında gönüllü, yurt dışında dönem, uluslararası gençlik kampı' },
  { code: 'FINANCIAL_EDUCATION',
    de: 'Umgang mit Geld lernen, Umgang mit Geld, Finanzbildung, Finanzführerschein, Haushaltsbuch führen, mit Geld umgehen, Budgetplanung, Taschengeld Umgang, Schuldenprävention, Schulden vermeiden, '
      + 'Verbraucherbildung, Geld einteilen, komme mit dem Geld nicht aus, Ausgaben im Blick, Haushaltsplan erstellen, Finanzkompetenz Jugendliche, Kostenfallen, erste Wohnung und Geld, Wirtschaftlich haushalten, '
      + 'Sparen lernen Jugendliche, Taschengeld, Einnahmen und Ausgaben, Haushaltsbuch, Haushaltsplanung, Finanzkompetenz, Geld reicht nie bis Monatsende, mit Geld auskommen',
    en: 'learn to manage money, handling money, financial literacy, household budget, money management, avoid debt, saving money course, learn to budget, plan my expenses, money runs out before month end, '
      + 'how to save money, pocket money education, teach children about money, financial skills, keep track of spending, household bookkeeping, money tips, personal finance, budgeting, learn to save money',
    ar: 'ادارة المال, التعامل مع المال, ميزانية البيت, تجنب الديون, تعليم مالي',
    uk: 'фінансова грамотність, финансовая грамотность, поводження з грошима, сімейний бюджет, семейный бюджет, уникнути боргів, планування бюджету, планировать бюджет, вчитися заощаджувати, как экономить, як заощаджувати, '
      + 'витрати і доходи, кишенькові гроші, карманные деньги, обращение с деньгами',
    tr: 'para yönetimi, finansal okuryazarlık, aile bütçesi, parayla geçinmek, borçtan kaçınmak, para biriktirmek, bütçe yapmak, ay sonunu getiremiyorum, ev bütçesi, harcamaları planlamak, tasarruf etmek, '
      + 'çocuklara harçlık eğitimi, parayı yönetmek, hesap kitap, gelir gider planı' },
  { code: 'VOLUNTARY_YEAR',
    de: 'Freiwilliges Soziales Jahr, FSJ, Bundesfreiwilligendienst, BFD, Bufdi, FÖJ, Freiwilliges Ökologisches Jahr, Freiwilligendienst, Jahr nach der Schule, weltwärts, Bundesfreiwillige, '
      + 'Freiwilligendienstleistende, Freiwilliges Jahr, Freiwilligenjahr, FSJ-Stelle, BFD-Stelle, FSJ Kultur, FSJ im Sport, FSJler, Bufdi werden, Einsatzstelle Freiwilligendienst, '
      + 'Freiwilligendienst aller Generationen, ein Jahr engagieren, Überbrückungsjahr, Gap Year, nach dem Abi erst mal helfen, ein Jahr lang helfen, Freiwilligenstelle, Taschengeld und Seminare, FÖJ-Stelle, '
      + 'Pflege kennenlernen FSJ, Platz für FSJ, Freiwillige im Kindergarten, Überbrücken bis zum Studium, Freiwilligendienste, FWD, Jugendfreiwilligendienst, Bufdi-Stelle, Einsatzstellen FSJ, '
      + 'ein Jahr etwas Soziales',
    en: 'voluntary social year, federal volunteer service, gap year volunteering, bufdi, voluntary service, voluntary year, volunteer year, gap year, ecological voluntary year, fsj, one year of volunteering, federal volunteers, '
      + 'voluntary service abroad, fsj place, bfd, voluntary year in hospital, voluntary year in kindergarten, year of service, volunteer service for refugees, social year after school, volunteering over 27, paid volunteering, '
      + 'sports voluntary year, cultural voluntary year',
    ar: 'سنة تطوعية, السنة الاجتماعية التطوعية, خدمة تطوعية اتحادية, سنة عمل تطوعي, عمل تطوعي لمدة سنة, الخدمة التطوعية, سنة تطوع بعد المدرسة',
    uk: 'добровільний соціальний рік, федеральна волонтерська служба, фсй, добровольный социальный год, рік волонтерства, волонтерський рік, год волонтерства, добровольческий год, федеральна добровольча служба, '
      + 'екологічний рік, фсж, бфд, буфді, буфди, волонтер на рік, волонтер на год, фрайвіллігендінст, фрайвиллигендинст, рік після школи, год после школы, соціальний рік, социальный год, экологический год',
    tr: 'gönüllü sosyal yıl, gönüllü hizmet yılı, fsj, gönüllülük yılı, bir yıl gönüllü, ekolojik gönüllü yıl, federal gönüllü hizmet, fsj yeri, bfd, bundesfreiwilligendienst, hastanede gönüllü yıl, anaokulunda gönüllü yıl, '
      + 'okuldan sonra gönüllü, gönüllü hizmet yapmak, kültürde gönüllü yıl, spor gönüllü yılı, sosyal yıl' },
];
