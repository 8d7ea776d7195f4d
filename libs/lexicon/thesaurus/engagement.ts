import { type Concept } from './concept.js';

/** Words about helping others, faith, and rooms to meet in. */
export const engagementConcepts: readonly Concept[] = [
  { code: 'VOLUNTEERING',
    de: 'Ehrenamt, ehrenamtlich, freiwillig helfen, Freiwilligenagentur, Engagement, sich engagieren, Freiwilligenarbeit, Ehrenamtliche, Freiwillige, Ehrenamtskarte, Ehrenamtsbörse, Freiwilligenzentrum, '
      + 'ich möchte helfen, helfen wollen, Ehrenamtskoordination, Freiwilligenbörse, bürgerschaftliches Engagement, anderen helfen, Ehrenamt suchen, Ehrenamtsagentur, Ehrenamt finden, ehrenamtliche Arbeit, '
      + 'ehrenamtliche Mitarbeit, ehrenamtliche Mitarbeiter gesucht, Ehrenamtliche gesucht, Helfer gesucht, Helferinnen und Helfer gesucht, Mitstreiter gesucht, Freiwillige gesucht, will mich engagieren, '
      + 'sich einbringen, sinnvolle Aufgabe, etwas Gutes tun, etwas Sinnvolles tun, habe Zeit und möchte helfen, Zeit spenden, Freiwilligendienst im Ruhestand, freiwilliges Engagement, Freiwilligenmanagement, '
      + 'Koordinierungsstelle Ehrenamt, Ehrenamtsbüro, Ehrenamtsbeauftragte, Ehrenamtsbeauftragter, Ehrenamtsvermittlung, vermittelt Freiwillige, Freiwilligentag, Freiwilligenkoordination, Engagementberatung, '
      + 'Einsatzstellen für Freiwillige, ehrenamtliches Engagement, Mitarbeit gesucht, Ehrenamtspreis, Seniortrainer, Engagierte, Jugendleitercard, Juleica, Flüchtlingshelfer, will helfen, '
      + 'möchte etwas zurückgeben, Zeit übrig, bin Rentner und will helfen, hätte Zeit, Langeweile will helfen, kann ich helfen, freiwillig arbeiten, unentgeltlich mitarbeiten, Unterstützer gesucht, '
      + 'suchen Ehrenamtliche, wir suchen Helfer, Engagement-Möglichkeiten, Engagementlotsen, Engagementförderung, Engagementzentrum, Gutes tun, aktiv werden, für andere da sein, helfende Hände gesucht, '
      + 'packen mit an, Corporate Volunteering, Freiwilligenkoordinator, Vermittlung ins Ehrenamt, Ehrenamtlicher, Ehrenamtsdatenbank, soziales Engagement, Vorleser gesucht, Fahrer gesucht, engagieren, mithelfen, '
      + 'Einsatzstellen, habe viel Zeit, viel Zeit helfen, im Ruhestand helfen, mitmachen im Verein',
    en: 'volunteering, volunteer, voluntary work, i want to help others, volunteer agency, volunteers, get involved, help others, civic engagement, do something good, do something useful, donate time, '
      + 'volunteers needed, volunteers wanted, helpers wanted, find volunteer work, voluntary engagement, become a volunteer, volunteer opportunities, community engagement, give back, work as a volunteer, '
      + 'i have time to help, volunteer work, help out, want to help, help refugees as volunteer, help children as volunteer, help old people as volunteer, unpaid work, retired want to help, volunteer in hospital, '
      + 'ehrenamt, volunteer near me, volunteered, make a difference, give my time, have time to help, something useful',
    ar: 'تطوع, التطوع, عمل تطوعي, متطوع, اريد التطوع, متطوعين, بدي اتطوع, متطوعون, العمل التطوعي, بدي ساعد الناس, مساعدة الاخرين, فرص تطوع, مطلوب متطوعين, مكتب التطوع, بطاقة المتطوع, عندي وقت للتطوع, عمل خيري, اعمال خيرية, '
      + 'ساعد غيري',
    uk: 'волонтерство, волонтер, волонтери, допомагати іншим, хочу допомагати, стати волонтером, волонтёрство, хочу помогать, добровольная помощь, волонтеры, волонтерська робота, потрібні волонтери, робити добро, '
      + 'корисна справа, допомагати людям, волонтерський центр, стати корисним, волонтерская работа, нужны волонтеры, делать добро, помогать людям, волонтерский центр, общественная работа, хочу стать волонтером, доброволец, '
      + 'хочу бути корисним, хочу быть полезным, хочу быть волонтером, допомогти людям, помочь людям, волонтерити, волонтерить, волонтерствовать, шукаю волонтерство, ищу волонтерство, де можна допомогти, где можно помочь, '
      + 'потрібна допомога волонтерів, эренамт, еренамт, еренамтліх, безкоштовно допомагати, маю час хочу допомогти, есть время хочу помочь, волонтер для біженців, волонтер для літніх, громадська робота, добровольцы, '
      + 'добровольці, зайнятися корисним, общественно полезное, допомога іншим',
    tr: 'gönüllülük, gönüllü, gönüllü çalışma, gönüllü olmak istiyorum, başkalarına yardım, gönüllüler, gönüllü iş, gönüllü aranıyor, iyilik yapmak, insanlara yardım etmek, gönüllü merkezi, faydalı olmak, gönüllü çalışmak, '
      + 'gönüllülük fırsatları, hayır işi, ehrenamt, gönüllü olmak, yardım etmek istiyorum, yaşlılara yardım etmek, çocuklara yardım gönüllü, mültecilere yardım etmek, gönüllü olarak çalışmak, emekliyim yardım etmek' },
  { code: 'VOLUNTEER_SUPPORT', wider: 'VOLUNTEERING',
    de: 'Vereinsberatung, Fortbildung für Ehrenamtliche, Ehrenamtsberatung, Verein gründen, Vereinsgründung, Fördermittel für Vereine, Schulung für Ehrenamtliche, Ehrenamtsversicherung, Vereinsförderung, '
      + 'Projektförderung, Ehrenamtspauschale, Fördergelder, Qualifizierung Ehrenamtlicher, Verein eintragen, eingetragener Verein, Vereinsrecht, Vereinsvorstand, Vereinsvorstände, Vereinssatzung, '
      + 'Gemeinnützigkeit, Mitglieder gewinnen, Vereine beraten, Vereine unterstützen, Ehrenamtliche qualifizieren, Qualifizierung für Engagierte, Schulung für Helfer, Begleitung von Ehrenamtlichen, '
      + 'Supervision für Ehrenamtliche, Austausch für Ehrenamtliche, Ehrenamtsakademie, Helferschulung, Übungsleiterpauschale, Zuschüsse für Vereine, Projektmittel, Partizipationsfonds, Fundraising, '
      + 'Förderung von Projekten, Förderprogramm für Vereine, Vereinskurs, Vernetzung der Ehrenamtlichen, Ehrenamtstreff, Kleinprojektfonds, wie gründe ich einen Verein, Vereinssteuern, Vereinskasse, Kassenwart, '
      + 'Protokoll, Mitgliederversammlung, Vereinsversicherung, Geld für unser Projekt, Antrag auf Förderung Verein, Förderantrag, Spendenquittung, Freistellungsbescheid, Vorstandsarbeit, Nachwuchs im Verein, '
      + 'Fördertopf, Ehrenamtliche begleiten, Dankesfest Ehrenamtliche, Anerkennungskultur, Fortbildungen im Ehrenamt, Fachtag Ehrenamt, Vereinsservice, Ehrenamtslotsen, Auslagenersatz, Ehrenamtskarte, '
      + 'Hilfe für Vereine, Versicherung Ehrenamt, Ehrenamtliche gewinnen',
    en: 'advice for associations, training for volunteers, found an association, funding for clubs, support for volunteers, start a club, register an association, club law, project funding, grants for projects, '
      + 'volunteer training, qualification for volunteers, recruit members, fundraising, small grants for associations, volunteer card',
    ar: 'تأسيس جمعية, تدريب المتطوعين, دعم الجمعيات, استشارة الجمعيات, فتح جمعية, تسجيل جمعية, تمويل مشروع, تمويل جمعيات, دورات للمتطوعين, تأهيل المتطوعين',
    uk: "навчання волонтерів, заснувати об'єднання, підтримка волонтерів, фінансування об'єднань, обучение волонтеров, створити громадську організацію, зареєструвати товариство, гранти для проєктів, тренінг для волонтерів, "
      + 'создать общественную организацию, зарегистрировать объединение, гранты на проекты, поддержка волонтеров, фандрайзинг, тренинг для волонтеров, заснувати товариство, основать общество, зареєструвати ферайн, '
      + 'зарегистрировать ферайн, ферайн, статут товариства, устав объединения, проектне фінансування, финансирование проекта, навчання для волонтерів, курси для волонтерів, курсы для волонтеров, гроші на проєкт, '
      + 'деньги на проект, поддержка объединений, підтримка ініціатив, эренамтскарте',
    tr: 'dernek kurma, gönüllü eğitimi, dernek danışmanlığı, dernek desteği, dernek kurmak istiyorum, dernek kaydı, proje desteği, proje fonu, gönüllülere kurs, dernek hibesi' },
  { code: 'DONATING',
    de: 'Spenden, Spende, Sachspende, Geld spenden, etwas spenden, Sachen abgeben, Kleidung spenden, Möbel spenden, spende abgeben, Förderverein, Spendenaufruf, Sachspenden, will etwas spenden, Sachen spenden, '
      + 'wohin mit alten Sachen, wohin mit alten Möbeln, gebrauchte Sachen abgeben, Annahme von Spenden, Spendenannahme, Kleiderspende abgeben, Spielzeug spenden, Bücher spenden, Fahrrad spenden, Laptop spenden, '
      + 'Lebensmittel spenden, Spendenkonto, Geldspende, Zeitspende, Spender gesucht, Stifter, Stiftung gründen, Zustiftung, Spendenaktion, Weihnachtspäckchen, Hilfstransport, Hilfsgüter, Patenkind, Benefiz, '
      + 'Benefizkonzert, Altkleider abgeben, was Gutes tun mit Geld, wohin mit Kleidern, zu schade zum Wegwerfen, Sachen loswerden, alte Sachen weggeben, aussortiert, gut erhaltene Sachen abgeben, '
      + 'wer nimmt alte Möbel, wer nimmt Bücher, Geschirr abgeben, Spendenbox, Spendencontainer, Sammelstelle, Sammelaktion, Annahmestelle, Nachlass spenden, Weihnachten im Schuhkarton, Wunschbaum, '
      + 'Patenschaft spenden, Förderer werden, Fördermitglied, Sponsor, Sponsoren gesucht, Crowdfunding, freuen uns über Spenden, Brillen spenden, Zeit spenden statt Geld, Kleiderspende, alte Kleider abgeben',
    en: 'donate, donation, give away things, donate clothes, donate money, donate furniture, make a donation, where to donate, donate toys, donate books, donate food, donate a laptop, charity event, '
      + 'relief supplies, aid transport, accept donations, donation drop-off, fundraiser, give away furniture',
    ar: 'تبرع, تبرعات, التبرع بملابس, تبرع باثاث, اريد التبرع, وين اتبرع, بدي اتبرع, التبرع بالعاب, التبرع بالمال, جمع تبرعات, مركز تبرعات, مواد اغاثة',
    uk: 'пожертва, пожертвувати, віддати речі, благодійність, пожертвование, отдать вещи, віддати одяг, віддати меблі, куди віддати речі, зробити внесок, приймання пожертв, благодійний концерт, отдать одежду, отдать мебель, '
      + 'куда отдать вещи, сделать пожертвование, пожертвовать деньги, сбор помощи, збір допомоги, віддати дитячі речі, отдать детские вещи, віддати іграшки, отдать игрушки, віддати книги, отдать книги, куди здати одяг, '
      + 'куда сдать одежду, здати речі, сдать вещи, непотрібні речі, ненужные вещи, куда отдать мебель, куди віддати меблі, благотворительность, пожертви, пожертвования, збір коштів, сбор средств, допомога зсу збір, '
      + 'гуманітарка здати, передать вещи в украину, передати речі в україну, спонсор, меценат',
    tr: 'bağış, bağış yapmak, giysi bağışı, eşya bağışı, nereye bağış, bağışta bulunmak, oyuncak bağışı, kitap bağışı, para bağışı, mobilya bağışı, yardım toplama, yardım kampanyası' },
  { code: 'MENTORING',
    de: 'Patenschaft, Mentoring, Pate, Patin, Mentor, Mentorin, Patenschaftsprojekt, Tandemprojekt, Familienpate, Familienpatenschaft, Patenprogramm, Paten, Ausbildungspaten, Jobpate, Bildungspaten, '
      + 'Flüchtlingspaten, Mentorenprogramm, jemand begleitet mich, Schülerpaten, Integrationspaten, Patin werden, Pate werden, Lernpate, Lernpatenschaft, Patenschaften vermitteln, Eins-zu-eins-Begleitung, '
      + 'Tandems aus, Tandempartner, Einzelbegleitung, Begleitung durch Mentoren, Mentorinnen, Mentees, junge Menschen begleiten, Vertrauensperson, große Schwester großer Bruder, Balu und Du, Patengroßeltern, '
      + 'Kinderpaten, Kulturpaten, Wohnpaten, Willkommenspaten, Seniorpaten, Sprachpaten, Freizeitpaten, Buddy, Buddy-Programm, Start with a Friend, persönlicher Begleiter, feste Bezugsperson, '
      + 'persönliche Ansprechperson, jemand an meiner Seite, eine Person die mir hilft, Begleiter im Alltag, Patenfamilie, Patin für Familie, Lernbegleitung durch Ehrenamtliche, Eins zu eins, '
      + 'Tandem aus Geflüchteten und Einheimischen, Mentor für den Beruf, Mentor für Frauen, Mentoring-Programm, Grundschulkinder Mentor, Freizeit mit Kind verbringen Patenschaft, Bezugsperson, Patentreffen, '
      + 'Patenschaft übernehmen, Integrationspate, Ausbildungspate, Familienpaten gesucht, Chancenpatenschaften, Chancenpatenschaft, Rock your Life, jemand zeigt mir die Stadt, Begleitung für Neue',
    en: 'mentoring, mentor, buddy, buddy programme, sponsor, someone to guide me, godparent scheme, mentorship, mentee, language buddy, tandem partner, local buddy, find a mentor, become a mentor, '
      + 'personal companion, volunteer guides a young person, big brother big sister, learning mentor, sponsor family, someone to show me around',
    ar: 'مرشد, ارشاد فردي, برنامج الارشاد, عراب, مينتور, متطوع يرافق الشباب, شخص يرشدني, كفيل متطوع, توجيه فردي, صديق الماني متطوع, مرافق شخصي, برنامج بادي',
    uk: 'наставник, наставництво, менторство, ментор, шефство, наставничество, особистий наставник, волонтер-наставник, програма наставництва, старший друг, стати наставником, напарник, личный наставник, '
      + 'программа наставничества, старший товарищ, стать наставником, партнер тандем, тандем з німцем, тандем с немцем, патен, патен для дитини, хтось поруч для підтримки, кто-то рядом для поддержки, німецька родина патрон, '
      + 'патенфамиліє, наставник для дитини, наставник для ребенка, наставник для підлітка, старший брат старша сестра, старшая подруга, ментор по работе, ментор по роботі, мати ментора, куратор, опікун волонтер, '
      + 'персональная поддержка, волонтер для родини, волонтер для семьи',
    tr: 'mentorluk, mentor, rehberlik, yol gösterici, gönüllü rehber, birebir destek, bana yol gösterecek biri, mentor olmak, abla abi projesi, kişisel rehber, tandem partneri, gönüllü mentor' },
  { code: 'PASTORAL_CARE',
    de: 'Seelsorge, Gottesdienst, Kirche, Kirchengemeinde, Pfarrer, beten, Gebet, Pfarrerin, Glauben, Bibelkreis, Pfarramt, Pfarrei, Gemeindehaus, Konfirmation, Taufe, evangelisch, katholisch, Pastor, Kirchenkreis, '
      + 'Krankenhausseelsorge, orthodox, Hauskreis, Glaubensfragen, an Gott glauben, Gott, Kirche besuchen, heilige Messe, Andacht, Abendmahl, Kommunion, Firmung, Beichte, Trauung kirchlich, kirchliche Hochzeit, Priester, '
      + 'Diakon, Kaplan, Pfarrbüro, Kirchenbüro, Kirchengruppe, Jugendkirche, Freikirche, Baptisten, Christen, christlich, Hauskirche, Bibel, Bibelstunde, Gebetskreis, Kindergottesdienst, Krabbelgottesdienst, '
      + 'Frauengottesdienst, Ökumene, ökumenisch, Taizé, Kloster, Exerzitien, Gefängnisseelsorge, Notfallseelsorge, Altenheimseelsorge, Klinikseelsorge, seelsorgerliches Gespräch, seelsorgliche Begleitung, Kirche eintreten, '
      + 'Kircheneintritt, Konfirmanden, Ministranten, arabische Kirche, ukrainische Kirche, spirituell, mit dem Pfarrer reden, Gottesdienstzeiten, Kirche in meiner Nähe, Glaube und Leben, Gespräch mit Seelsorger, '
      + 'Seelsorgerin, Seelsorger, Trost, Segnung, Segen, Taizé-Gebet, Kirchenkaffee, Jugendgottesdienst, Lobpreis, Kirchenmusik, Erstkommunion, Kind taufen lassen, Patenamt Taufe, Alpha-Kurs Glaube, Kirchenvorstand, '
      + 'Pfarrgemeinderat, Dekanat, Diakonin, Stille und Gebet, Wallfahrt, Rosenkranz, Christkind, syrisch-orthodox, rumänisch-orthodox, Adventisten, Neuapostolisch, Mennoniten, Heilsarmee, CVJM, Christliche Gemeinde',
    en: 'pastoral care, church, church service, pray, prayer, priest, parish, bible group, christian, baptism, faith, believe in god, god, holy communion, confession, pastor, monastery, catholic, protestant, '
      + 'orthodox church, baptise, bible study, chapel, hospital chaplain, emergency chaplain, christian community, arabic church, spiritual support, holy mass, sunday mass, churches, catholic church, '
      + 'protestant church, find a church, christians, jesus, evangelical church, free church, vicar, minister church, bible, clergy, worship, sunday service, ukrainian church, first communion, confirmation class, '
      + 'church wedding, talk to a priest, chaplain',
    ar: 'كنيسة, صلاة, الكنيسة, قس, رعاية روحية, مسيحي, قداس, انجيل, دراسة الكتاب المقدس, كاهن, راهب, معمودية, كنيسة عربية, مسيحيين, ارثوذكس, كاثوليك, دعم روحي, صلوات كنسية',
    uk: 'церква, богослужіння, душпастирство, священник, молитва, православна церква, церковь, богослужение, священник православный, православная церковь, молиться, біблія, вивчення біблії, хрещення, хрестини, сповідь, '
      + 'монастир, греко-католицька, українська церква, католицька церква, баптисти, батюшка, бог, библия, крещение, исповедь, монастырь, русская церковь, крестить ребенка, литургия, духовна підтримка, піти в церкву, '
      + 'пойти в церковь, де церква, где церковь, православний храм, православный храм, храм, служба в церкві, служба в церкви, літургія, батюшку, пастор, священик, охрестити дитину, хрестити дитину, покрестить ребенка, '
      + "крестины, вінчання, венчание, греко-католики, упц, пцу, унікатська, униаты, католики, костел, протестанти, протестанты, баптисты, п'ятидесятники, пятидесятники, євангельська церква, евангелическая церковь, "
      + 'русскоязычная церковь, недільна школа церква, воскресная школа, молитовна група, пост і паска, освятити паску, сповідатися, исповедаться',
    tr: 'kilise, manevi destek, dua, papaz, ayin, incil, vaftiz, rahip, manastır, katolik, protestan, ortodoks kilisesi, hristiyan, ilahi okuma, ruhani destek, arapça kilise, kiliseye gitmek, pazar ayini, hristiyanlık, '
      + 'süryani kilisesi, ermeni kilisesi, kutsal kitap, vaftiz olmak, rahiple konuşmak, komünyon, konfirmasyon' },
  { code: 'MOSQUE',
    de: 'Moschee, Moscheegemeinde, Islam, muslimisch, Ramadan, Freitagsgebet, Muslime, Fastenbrechen, Iftar, DITIB, muslimische Seelsorge, Koran, Zuckerfest, Imam, muslimische Gemeinde, Alevitische Gemeinde, beten Moschee, '
      + 'Gebetsraum, Gebetszeiten, Opferfest, Ramadanfest, Korankurs, Koranunterricht, Moscheeverein, Moscheebesuch, Moscheeführung, Tag der offenen Moschee, islamische Gemeinde, islamisches Zentrum, islamisch, Muslimin, '
      + 'Muslima, muslimische Frauen, muslimische Jugend, Islamischer Religionsunterricht, Cem-Haus, Aleviten, Milli Görüş, VIKZ, Islamberatung, Notfallbegleitung für Muslime, gemeinsames Fastenbrechen, halal, '
      + 'Freitagspredigt, muslimisches Leben, Gebet Muslime, Fastenzeit Muslime, Bayram, Kurban Bayramı Fest, muslimischer Verein, Hodscha, Zentralrat der Muslime, IGMG, Islamverband, Gebetsteppich, Moschee in der Nähe, '
      + 'Zakat, Arabischunterricht Moschee, Koran lernen, Muslimische Bestattung Gebet, Ahmadiyya, schiitisch, sunnitisch',
    en: 'mosque, islam, muslim community, friday prayer, ramadan, iftar, imam, quran, prayer room, prayer times, eid, quran course, islamic centre, islamic, muslims, muslim women, open mosque day, break the fast together, '
      + 'alevi community, muslim chaplaincy',
    ar: 'مسجد, المسجد, صلاة الجمعة, رمضان, افطار, اسلام, امام, قرآن, مسلمين, الصلاة في الجامع, عيد الاضحى, عيد الفطر, مصلى, تعليم القرآن, تحفيظ قرآن, صلاة التراويح, مركز اسلامي, افطار جماعي, اسلامي, الحج والعمرة, '
      + 'دروس دينية اسلامية',
    uk: "мечеть, іслам, мусульманська громада, рамадан, мусульманская община, ислам, намаз, молитовна кімната, коран, курбан-байрам, ісламський центр, п'ятнична молитва, пятничная молитва, мусульмане, исламский центр, "
      + 'молельная комната, мусульмани, мечеть поруч, мечеть рядом, молитися мечеть, мусульмани татари, кримські татари, крымские татары, ураза-байрам, ураза байрам, іфтар, ифтар, имам, імам, халяль, джума, джумма, '
      + 'курбан байрам, чеченці мечеть, мусульманка, мусульманская молитва',
    tr: 'cami, camii, cuma namazı, ramazan, iftar, islam, imam, kuran kursu, mescit, namaz, namaz vakitleri, bayram namazı, kurban bayramı, ramazan bayramı, cemevi, alevi, islam merkezi, kuran dersi, müslüman, dini bayram, '
      + 'imam hatip, diyanet, cenaze namazı' },
  { code: 'RELIGIOUS_MEETING',
    de: 'interreligiös, interreligiöser Dialog, Synagoge, jüdische Gemeinde, religiöses Treffen, Christlich-Islamischer Dialog, Religion, Religionsgemeinschaft, jüdisch, Judentum, Religionen, Jesiden, Buddhismus, '
      + 'Bahai, Rat der Religionen, Dialog der Religionen, Religionen begegnen sich, christlich-jüdische Zusammenarbeit, jüdisches Leben, Rabbiner, Jesidische Gemeinde, êzîdisch, Hinduismus, Tempel, buddhistisch, '
      + 'buddhistisches Zentrum, Sikh, Humanistischer Verband, Konfession, interreligiöse Gespräche, Trialog, Runder Tisch der Religionen, Gebet der Religionen, multireligiös, jüdische Kultur, '
      + 'jüdischer Gottesdienst, Schabbat, Chanukka, Kippa, jüdische Zuwanderer, Kontingentflüchtlinge jüdisch, Friedensgebet der Religionen, Abrahamsfest, Religionen kennenlernen, Weltreligionen, '
      + 'Glaubensgemeinschaft, Buddhisten, Hindu-Tempel, Jesidenverein, Zeugen Jehovas, Kultusgemeinde, Bibelkreis, Glaubenskurs, Hauskreis',
    en: 'interfaith, interreligious dialogue, synagogue, jewish community, religion, religious meeting, yazidi, dialogue of religions, rabbi, jewish life, hindu temple, buddhist centre, buddhism, '
      + 'religious community, religions, faiths meet, multi-faith, jewish, jews, hindu, buddhist, sikh, bahai, yazidis, temple, different religions, abrahamic, church and mosque together, bible study, faith group, '
      + 'interreligious',
    ar: 'حوار الاديان, كنيس يهودي, لقاء ديني, يزيدي, ايزيدي, ديانة, اديان مختلفة, حوار ديني, حوار بين الاديان, الجالية اليهودية, الايزيديين, بوذية, حرية دينية',
    uk: 'міжрелігійний діалог, синагога, єврейська громада, релігія, еврейская община, религия, діалог релігій, рабин, єврейське життя, буддизм, єзиди, храм, межрелигиозный диалог, раввин, еврейская жизнь, езиды, '
      + 'буддийский центр, религиозная община, єврейський центр, еврейский центр, євреї, евреи, шабат, шаббат, ханука, кошерный, релігійна громада, буддисти, буддисты, свідки єгови, свидетели иеговы, хабад, єврейська родина, '
      + 'еврейские иммигранты, контингент еврейский',
    tr: 'dinler arası diyalog, sinagog, dini buluşma, yahudi cemaati, dinler, dinlerarası diyalog, haham, yahudi, ezidi, budizm, dini cemaat, inanç topluluğu, dini inanç, dinler buluşması, yezidi, hindu, budist, farklı dinler, '
      + 'inançlar' },
  { code: 'CEMETERY_BURIAL',
    de: 'Friedhof, Beerdigung, Bestattung, Friedhofsverwaltung, Grab, Bestatter, Sozialbestattung, Beerdigungskosten, Trauerfeier, islamische Bestattung, Bestattungskosten, Todesfall was tun, jemand ist gestorben was tun, '
      + 'was tun nach Todesfall, Beerdigung bezahlen, Beerdigung zu teuer, Grabpflege, Grabstätte, Urne, Urnengrab, Bestattungsinstitut, Bestattungsunternehmen, Friedwald, Ruhewald, anonyme Bestattung, Trauerredner, '
      + 'Kremation, Überführung ins Heimatland, Leichnam überführen, Sternenkinder Bestattung, Sternenkindergrab, Trauerhalle, muslimisches Grabfeld, Grabnutzung, Friedhofsamt, Bestattungsvorsorge, Friedhofsgebühren, '
      + 'Mutter gestorben was tun, Oma beerdigen, kein Geld für Beerdigung, Bestatter finden, Grab pflegen, Grab auflösen, Grabstein, Trauerkarte, Trauerfall, Todesfall melden, Totenschein, Verstorbene, Leichenhalle, '
      + 'Beisetzung, Seebestattung, Baumbestattung, Urnenbeisetzung, Ruhestätte, Friedhofssatzung, Grabfeld, Gräber, Verwandte in die Heimat überführen',
    en: 'cemetery, funeral, burial, funeral costs, grave, undertaker, muslim burial, someone died what to do, pay for a funeral, funeral too expensive, bury, urn, cremation, funeral home, transfer body home country, '
      + 'grave care, muslim grave, burial ground, stillborn burial',
    ar: 'مقبرة, دفن, جنازة, قبر, دفن اسلامي, تكاليف الدفن, شو اعمل بعد الوفاة, مصاريف الجنازة, نقل جثمان, دفن الموتى, حفار قبور, مقبرة اسلامية, مكتب دفن الموتى, عزاء, وفاة قريب',
    uk: 'цвинтар, поховання, похорон, кладовище, похороны, кладбище, погребение, хтось помер що робити, витрати на похорон, ритуальні послуги, кремація, урна, догляд за могилою, перевезення тіла, умер родственник, '
      + 'расходы на похороны, ритуальные услуги, кремация, уход за могилой, могила, похоронное бюро, поховати, похоронить, поховати маму, похоронить маму, поховати чоловіка, похоронить мужа, немає грошей на похорон, '
      + 'нет денег на похороны, гроб, труна, могила догляд, кладовищі, бестаттер, бестаттунг, зоціальбештаттунг, відправити тіло в україну, отправить тело на родину, похоронна служба, похоронная служба, бюро поховань, '
      + 'ритуал послуги, надгробок, памятник на могилу, помер родич',
    tr: 'mezarlık, cenaze, defin, cenaze masrafları, mezar, yakınım öldü, cenaze nakli, cenaze işleri, cenaze fonu, mezar bakımı, müslüman mezarlığı, kremasyon, cenaze evi, defin işlemleri, kabir' },
  { code: 'LGBTIQ_GROUP', wider: 'LGBTIQ',
    de: 'queerer Treff, queere Jugendgruppe, CSD, Regenbogenfamilien, Coming-out, Coming-out-Beratung, trans Beratung, queeres Zentrum, Schwulenberatung, Lesbenberatung, Transberatung, Rainbow Refugees, '
      + 'queere Beratung, bin schwul, bin lesbisch, bin trans, queere Menschen treffen, Treff für Lesben und Schwule, Jugendtreff LGBTIQ, LSBTIQ-Jugendgruppe, queeres Jugendzentrum, queeres Café, Queerstammtisch, '
      + 'Regenbogentreff, Eltern queerer Kinder, mein Kind ist trans, Geschlechtsidentität, sexuelle Orientierung, sexuelle Identität, Geschlechtliche Vielfalt, Vielfalt der Geschlechter, Homophobie, '
      + 'queere Geflüchtete, Transidentität, Transitionsberatung, Christopher Street Day, Pride, Aufklärungsprojekt Schule queer, Schlau-Projekt, Regenbogenfamilie, wie sage ich es meinen Eltern schwul, '
      + 'Coming out Hilfe, queer im ländlichen Raum, schwule Väter, lesbische Mütter, queere Selbsthilfe, Geschlechtsangleichung, Hormone trans, TIN Beratung, nicht binär Beratung, LSVD, Lambda, queerfreundlich, '
      + 'Queere Bildung, Schwulengruppe, Lesbengruppe, Drag, schwul, lesbisch, queer, Regenbogen, LGBT, schwule Freunde finden, bisexuell, andere Lesben kennenlernen, transgender, Geschlecht wechseln, nichtbinär, '
      + 'Homosexuell, andere Schwule',
    en: 'queer meeting, lgbt youth group, coming out, pride, trans counselling, rainbow families, queer counselling, i am gay, i am trans, meeting for lesbians and gays, queer youth, queer café, gender identity, '
      + 'sexual orientation, parents of queer children, homophobia, queer refugees, transition counselling, lgbtiq group, gay, lesbian, transgender, lgbt, queer, gay and meet others',
    ar: 'لقاء المثليين, استشارة للمثليين, مجموعة مثليين, انا مثلي, هوية جنسية, ميول جنسية, دعم المثليين, لاجئين مثليين, لقاء كوير, شباب مثليين',
    uk: 'лгбт зустріч, лгбт спільнота, камінг-аут, лгбт підтримка, лгбт сообщество, каминг-аут, я гей, я лесбійка, квір зустріч, квір молодь, гендерна ідентичність, сексуальна орієнтація, прайд, квир встреча, '
      + 'гендерная идентичность, лгбт молодежь, группа для лгбт, гомофобія, лгбт клуб, лгбт центр, лгбт група, гей клуб, лесбиянка помощь, транс допомога, транс помощь, трансгендерний перехід, трансгендерный переход, '
      + 'я лесбиянка, я трансгендер, зізнатися батькам гей, признаться родителям гей, одностатеві пари, однополые пары, квір центр, квир центр, лгбт беженцы, лгбт біженці',
    tr: 'lgbt buluşması, lgbt danışmanlığı, lgbt grubu, eşcinselim, kuir buluşma, cinsel yönelim, cinsiyet kimliği, onur yürüyüşü, lgbt gençlik, trans danışmanlığı, lgbti mülteciler, açılma coming out' },
  { code: 'ROOM_HIRE',
    de: 'Räume mieten, Raum für Treffen, Raumvermietung, Saal mieten, Vereinsraum, Gemeinschaftsraum, Proberaum, Raum für Feier, Raumnutzung, Mehrzweckhalle, Festsaal, Raum mieten, Seminarraum, Turnhalle mieten, '
      + 'Raum für Geburtstag, Geburtstag feiern Raum, Hochzeitssaal, Partyraum, Gruppenraum, Raum für unsere Gruppe, Vereinsheim mieten, Bürgersaal, Stadthalle, Gemeindesaal, Tagungsraum, Konferenzraum, '
      + 'Veranstaltungsraum, Grillplatz mieten, Grillhütte, Hütte mieten, Veranstaltungssaal, Raum für Selbsthilfegruppe, Räume nutzen, kostenlose Räume, Räumlichkeiten mieten, Räume für Vereine, Coworking, '
      + 'Co-Working, Arbeitsplatz zum Mieten, Raumbelegung, Raumangebote, Küche mieten, vermietet Räume, Platz für Feier, Hochzeit feiern Saal, Saal für Hochzeit, Raum für Versammlung, Raum für Verein, '
      + 'Feier in Gemeindehaus, Küche und Saal, Dorfgemeinschaftshaus mieten, Probenraum, Raum für Yoga, Raum für Kurs, Bühne und Technik, Hallenbelegung, Sporthalle mieten, Miete für Saal, Jugendraum mieten, '
      + 'Festzelt, Trauerkaffee Raum, Seminarräume, Gruppenhaus, Selbstversorgerhaus, Hallenzeiten, Gemeindehaus mieten, Dorfgemeinschaftshaus',
    en: 'room hire, rent a room for an event, hall hire, meeting room, party room, rehearsal room, room for a birthday party, venue hire, wedding hall, conference room, room for our group, barbecue hut, rent a hall, '
      + 'event space, coworking, function room, use of rooms, rooms for clubs',
    ar: 'استئجار قاعة, قاعة, صالة حفلات, قاعة للمناسبات, قاعة عيد ميلاد, قاعة افراح, صالة افراح, مكان لحفلة, غرفة اجتماعات, ايجار صالة, غرفة للمجموعة',
    uk: 'оренда залу, зал для свята, приміщення для зустрічей, аренда зала, помещение для встреч, зал для дня народження, кімната для групи, зняти зал, приміщення для свята, конференц-зал, снять зал, зал для праздника, '
      + 'помещение для группы, зал для свадьбы, коворкинг, коворкінг, зняти приміщення, снять помещение, оренда приміщення, аренда помещения, зал для весілля, де відсвяткувати день народження, где отпраздновать день рождения, '
      + 'святкування дня народження зал, приміщення для гуртка, помещение для кружка, банкетний зал, банкетный зал, актовий зал, актовый зал, зал оренда, спортзал арендовать, кімната для зборів, клуб аренда',
    tr: 'salon kiralama, düğün salonu, toplantı odası, etkinlik için yer, doğum günü salonu, parti salonu, salon tutmak, grup odası, toplantı salonu, etkinlik salonu, kır düğünü yeri, ortak çalışma alanı' },
  { code: 'REFUGEE_SUPPORT_GROUP', wider: 'VOLUNTEERING',
    de: 'Helferkreis, Helferkreis Asyl, Unterstützerkreis, Asylkreis, Freundeskreis Asyl, Flüchtlingsinitiative, Willkommensinitiative, Arbeitskreis Asyl, Flüchtlingspatenschaft, Geflüchteten helfen, '
      + 'Flüchtlingen helfen, Ehrenamtliche unterstützen Geflüchtete, Ehrenamtliche für Geflüchtete, Asylhelferkreis, Helferkreise, Flüchtlingshelferkreis, Flüchtlingsarbeit, ehrenamtliche Flüchtlingsarbeit, '
      + 'Netzwerk Asyl, Netzwerk für Geflüchtete, Bündnis für Flüchtlinge, Integrationsverein, Initiative für Geflüchtete, Seebrücke, Kirchenkreis für Flüchtlinge, Runder Tisch Asyl, Runder Tisch Integration, '
      + 'Ehrenamtskoordination Flüchtlingshilfe, Ukrainehilfe, Hilfe für Ukrainer, Paten für Geflüchtete, Integrationshelfer Ehrenamt, Freundeskreis Flüchtlinge, Flüchtlingen im Alltag helfen, '
      + 'Geflüchtete begleiten, Begleitung von Geflüchteten, Helfer für Flüchtlinge, Willkommensgruppe, Initiative Willkommen, Patenschaften für Geflüchtete, Ehrenamtliche in der Flüchtlingshilfe, Flüchtlingscafé, '
      + 'Sprachpaten Helferkreis, Flüchtlingsverein, ehrenamtliche Integrationsbegleiter, Bündnis Willkommen, Refugees welcome, Kontaktgruppe Asyl, Ukraine-Netzwerk, Flüchtlingshilfe',
    en: "refugee support group, welcome initiative, helpers' circle, circle of friends for refugees, help refugees, volunteers for refugees, support for refugees group, refugee initiative, network for refugees, "
      + 'help ukrainians, helpers for refugees, refugees welcome',
    ar: 'مجموعة مساعدة اللاجئين, مبادرة مساعدة اللاجئين, اصدقاء اللاجئين, متطوعين لمساعدة اللاجئين, دعم اللاجئين, شبكة اللاجئين, جمعية مساعدة اللاجئين, مبادرة ترحيب',
    uk: 'група підтримки біженців, ініціатива допомоги біженцям, допомога українцям, помощь украинцам, группа поддержки беженцев, волонтери для біженців, допомагати біженцям, мережа допомоги біженцям, '
      + 'ініціативна група біженці, волонтеры для беженцев, помогать беженцам, инициатива помощи беженцам, сеть помощи беженцам, допомога україні, хто допомагає біженцям, кто помогает беженцам, волонтери допомога українцям, '
      + "волонтеры помощь украинцам, допомога біженцям волонтери, хельферкрайс, гельферкрайс, допомога сім'ї біженців, помощь семье беженцев, підтримка українців, поддержка украинцев, допомога переселенцям, "
      + 'инициативная группа беженцы',
    tr: 'mültecilere destek grubu, mülteci dayanışma girişimi, mültecilere yardım gönüllü, mülteci yardım derneği, mülteci gönüllüleri, sığınmacılara destek grubu, ukraynalılara yardım' },
  { code: 'SINGLES_MEETING', wider: 'OPEN_MEETING',
    de: 'Single, Singletreff, Singles, Alleinstehende, Partner suchen, Partnersuche, neue Partnerschaft, jemanden kennenlernen Liebe, Singlekreis, Speed-Dating, Flirten, Freundschaft und Liebe, Partnervermittlung, '
      + 'Schatzkiste, neue Liebe, Freundin finden, Freund finden, Mann kennenlernen, Frau kennenlernen, Partner im Alter, Dating, Kontaktbörse, Treff für Alleinstehende, Singles ab 50, Singlewanderung, Verlieben, '
      + 'Bekanntschaft, Kontaktanzeige, Partner finden, Freundin suchen',
    en: 'singles, singles meeting, find a partner, speed dating, dating, single people, love and friendship',
    ar: 'عازبين, عزاب, بدي شريك حياة, البحث عن شريك, لقاء العزاب',
    uk: 'знайти пару, знайомства для самотніх, шукаю партнера, знакомства для одиноких, найти пару, клуб знакомств, одинокие люди, познайомитися з чоловіком, познакомиться с мужчиной, познайомитися з жінкою, '
      + 'познакомиться с женщиной, знайти чоловіка, найти мужа, найти жену, знайти дружину, самотні серця, одинокие сердца, знайомства 50 плюс, знакомства, вечір знайомств, вечер знакомств, сайт знакомств',
    tr: 'bekarlar, eş bulmak, bekarlar buluşması, hayat arkadaşı, partner bulmak' },
  { code: 'CITIZEN_INITIATIVE',
    de: 'Bürgerinitiative, Klimaschutzgruppe, Umweltgruppe, Naturschutzgruppe, Umweltverein, NABU, BUND Naturschutz, Fridays for Future, Greenpeace, Müllsammelaktion, Dreck-weg-Aktion, Stadtputz, Bäume pflanzen, '
      + 'Amphibien retten, Krötenzaun, Klimaschutz mitmachen, Transition Town, Lokale Agenda, Agenda 21, Friedensgruppe, Friedensinitiative, Amnesty, Menschenrechtsgruppe, Bündnis für Demokratie, '
      + 'Bündnis gegen rechts, Partnerschaft für Demokratie, Dorfverschönerung, Bürgerverein, Eine-Welt-Gruppe, etwas im Ort verändern, gegen ein Bauprojekt, Unterschriften sammeln, für den Frieden, Demo, Protest, '
      + 'Aktivisten, Dorfladen gründen, Energiegenossenschaft, Bürgerenergie, Aktionsgruppe, Klimastreik, Ortsverschönerung, Baumpatenschaft, Umwelt-AG, Nachhaltigkeitsgruppe, Tierschutzgruppe, Bürgerstammtisch, '
      + 'Zukunft im Dorf, Attac, Frauen gegen rechts, Dorf verschönern, Klimagruppe, Dorfverein, Naturschutzverein, Ideen für das Viertel, Stadtteil mitgestalten, Müll sammeln',
    en: "citizens' initiative, climate group, environmental group, plant trees, litter picking, peace group, human rights group, alliance for democracy, nature conservation group",
    ar: 'مبادرة مواطنين, مجموعة البيئة, حماية المناخ, زراعة اشجار, تنظيف المدينة, حقوق الانسان, مجموعة سلام',
    uk: 'громадська ініціатива, екологічна група, захист клімату, саджати дерева, права людини, прибирання міста, экологическая группа, защита климата, сажать деревья, права человека, гражданская инициатива, активісти, '
      + 'активисты, мітинг, митинг, протест, демонстрація, демонстрация, экоактивисты, екоактивісти, зібрати підписи, собрать подписи, субботник, толока, суботник, инициативная группа, ініціативна група, за мир, '
      + 'движение за мир',
    tr: 'yurttaş girişimi, çevre grubu, iklim koruma, ağaç dikme, insan hakları grubu, çevre temizliği, barış grubu' },
];
