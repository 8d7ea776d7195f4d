import { type Concept } from './concept.js';

/** Words about sexuality, pregnancy and birth. */
export const birthConcepts: readonly Concept[] = [
  { code: 'SEXUAL_HEALTH',
    de: 'HIV, Aids, HIV-Test, Aidsberatung, Geschlechtskrankheiten, STI, sexuell übertragbare Infektionen, sexuelle Gesundheit, Sexualberatung, Aidshilfe, Checkpoint, Sexualpädagogik, Sexualaufklärung, Hepatitis, '
      + 'STD, Tripper, Syphilis, Chlamydien, HPV, Safer Sex, PrEP, ungeschützter Sex, ungeschützter Geschlechtsverkehr, Angst vor Aids, Angst vor HIV, HIV-positiv, Leben mit HIV, anonymer HIV-Test, '
      + 'kostenloser HIV-Test, Testung auf HIV, Geschlechtskrankheit, Sex und Verhütung, Sexualität, Fragen zur Sexualität, sexuelle Bildung, Sexualkunde, Aufklärung Jugendliche Sexualität, sexuelle Probleme, '
      + 'Sexualtherapie, STI-Test, Jucken im Intimbereich, Liebe und Sexualität, Angst mich angesteckt zu haben, angesteckt beim Sex, Brennen beim Wasserlassen, Ausfluss, Herpes, Feigwarzen, Sex ohne Kondom, '
      + 'Gonorrhoe, HIV-Prävention, AIDS-Beratung, Test auf Geschlechtskrankheiten, Lust und Liebe, Sexualaufklärung Kinder, sexualpädagogische Angebote, Doktorspiele, Aufklärungsunterricht, '
      + 'sexuelle Selbstbestimmung, Intimhygiene, Orgasmus, Erektionsprobleme, Partnerschaft und Sexualität, Chemsex, sexuell übertragbare, Fragen zu Sex, Aufklärung Jugendliche',
    en: 'hiv test, sexually transmitted infections, sexual health, std test, sex education, sti advice, hiv, anonymous hiv test, syphilis, chlamydia, gonorrhea, safe sex, unprotected sex, sti test, living with hiv, hiv positive, '
      + 'sexuality, sexual education, questions about sex, sexual problems, hepatitis, hiv aids, aids test, std, stds, sti, herpes, hpv, prep hiv, sex advice, condom broke, burning when urinating, genital warts, '
      + 'lgbt sexual health, sex ed, talk about sex, erection problems, sexual counselling',
    ar: 'ايدز, فحص ايدز, امراض جنسية, الصحة الجنسية, امراض منقولة جنسيا, فيروس نقص المناعة, فحص مجهول للايدز, زهري, سيلان, جنس آمن, تثقيف جنسي, ثقافة جنسية, مشاكل جنسية, التهاب الكبد, فحص امراض جنسية, السيدا',
    uk: "віл, снід, тест на віл, венеричні захворювання, сексуальне здоров'я, вич, спид, тест на вич, анонімний тест на віл, сифіліс, хламідії, гонорея, безпечний секс, статеве виховання, сексуальна освіта, "
      + 'інфекції що передаються статевим шляхом, гепатит, захворювання статеві, анонимный тест на вич, сифилис, хламидии, венерические заболевания, безопасный секс, половое воспитание, половые инфекции, '
      + 'незахищений секс, незащищенный секс, здати тест на віл, сдать тест на вич, боюся що заразився, боюсь заразиться, трипер, трипер гонорея, гонорея лікування, заппп, зппп, іпсш, иппп, статеві інфекції, герпес, '
      + 'впч, снид центр, спид центр, хламидиоз, уреаплазма, сексолог, проблеми в сексі, проблемы в сексе, сексуальная жизнь, венеролог, венерические болезни',
    tr: 'hiv testi, aids, cinsel sağlık, cinsel hastalıklar, anonim hiv testi, frengi, bel soğukluğu, klamidya, güvenli seks, cinsel yolla bulaşan hastalıklar, cinsel eğitim, cinsellik, cinsel sorunlar, hepatit, '
      + 'zührevi hastalıklar, hiv pozitif, hiv, aids testi, cinsel danışmanlık, genital siğil, seks eğitimi, korunmasız ilişki, cinsel organ, ereksiyon sorunu, zührevi, anonim test' },
  { code: 'CONTRACEPTION', wider: 'PREGNANCY_ADVICE',
    de: 'Verhütung, Verhütungsmittel, Familienplanung, Pille, Spirale, Kondome, Pille danach, Verhütungsmittelfonds, Kinderwunsch, Kinderwunschberatung, Antibabypille, Hormonspirale, Kondom, Notfallverhütung, '
      + 'nicht schwanger werden, Sterilisation, Vasektomie, Diaphragma, Kosten für Verhütung, Kostenübernahme Verhütung, Pille kostenlos, schwanger werden klappt nicht, kann nicht schwanger werden, '
      + 'unerfüllter Kinderwunsch, künstliche Befruchtung, Fruchtbarkeit, Unfruchtbarkeit, Empfängnisverhütung, natürliche Familienplanung, Kinderwunschzentrum, Verhütungsring, Minipille, Verhütungsstäbchen, '
      + 'Dreimonatsspritze, Kondom gerissen, Pille vergessen, kein Geld für Verhütung, Verhütungsberatung, Verhütungskosten, Spirale einsetzen, Kupferspirale, Insemination, Samenspende, Eizellen einfrieren, '
      + 'warten auf ein Kind, Babywunsch, kinderlos, ungewollt kinderlos, keine Kinder bekommen können',
    en: 'contraception, birth control, family planning, morning-after pill, condoms, wanting a child, fertility advice, the pill, iud, coil contraception, emergency contraception, condom, prevent pregnancy, '
      + 'free contraception, sterilisation, vasectomy, infertility, fertility, cannot get pregnant, ivf, trying for a baby, birth control pill, plan b pill, morning after, contraceptives, contraceptive, '
      + 'cannot have children, childless, unfulfilled desire for children, pay for the pill, free pill, hormonal coil, implant contraception, fertility clinic, want a baby, not get pregnant',
    ar: 'منع الحمل, وسائل منع الحمل, تنظيم الاسرة, حبوب منع الحمل, لولب, تأخر الحمل, حبوب منع, مانع حمل, واقي, واقي ذكري, حبة الصباح, عقم, لا استطيع الحمل, اطفال انابيب, تأخر الانجاب, كيف امنع الحمل, تعقيم, وسائل تنظيم '
      + 'الاسرة, طفل انبوب',
    uk: "контрацепція, запобігання вагітності, планування сім'ї, протизаплідні, безпліддя, контрацепция, противозачаточные, протизаплідні таблетки, презерватив, спіраль, екстрена контрацепція, не можу завагітніти, "
      + 'штучне запліднення, еко, стерилізація, презервативы, спираль, бесплодие, не могу забеременеть, таблетки от беременности, планирование семьи, экстренная контрацепция, эко, засоби контрацепції, '
      + 'противозачаточные таблетки, порвався презерватив, порвался презерватив, таблетка після сексу, таблетка наступного дня, таблетка после секса, внутрішньоматкова спіраль, поставити спіраль, поставить спираль, '
      + 'хочу дитину не виходить, хочу ребенка не получается, екстракорпоральне, бесплодие лечение, лікування безпліддя, гроші на контрацепцію, деньги на спираль, стерилизация, вазектомія, вазэктомия',
    tr: 'doğum kontrolü, doğum kontrol hapı, aile planlaması, ertesi gün hapı, çocuk isteği, prezervatif, kondom, spiral, gebelik önleyici, hamile kalmamak, hamile kalamıyorum, kısırlık, tüp bebek, acil doğum kontrolü, '
      + 'korunma yöntemleri, çocuk sahibi olmak istiyorum, ücretsiz doğum kontrol, gebelikten korunma, hap doğum kontrol, spiral taktırmak, çocuğum olmuyor, çocuk istiyorum, ücretsiz hap, doğum kontrol parası, tüp bebek merkezi, '
      + 'kısırlaştırma' },
  { code: 'PREGNANCY_ADVICE',
    de: 'Schwangerschaftsberatung, schwanger, Schwangerschaft, Schwangere, Schwangerenberatung, ich bin schwanger, donum vitae, pro familia, Bundesstiftung Mutter und Kind, ungewollt schwanger, '
      + 'vertrauliche Geburt, Schwangerschaftsberatungsstelle, Pränataldiagnostik, Babyklappe, bin schwanger was nun, ungeplant schwanger, Teenagerschwangerschaft, werdende Mutter, werdende Mütter, '
      + 'werdende Eltern, werdender Vater, Babybauch, Mutterpass, Vorsorge in der Schwangerschaft, Geld für Baby in der Schwangerschaft, Hilfe für Schwangere, Babyerstausstattung Schwangere, Schwangerschaftstest, '
      + 'Schwangerschaftswoche, Kind erwarten, Baby unterwegs, erwarte ein Kind, Beratung für werdende Eltern, SkF, Stiftung Mutter und Kind, anonyme Geburt, minderjährig schwanger, schwanger ohne Geld, '
      + 'schwanger ohne Mann, Anträge bei der Bundesstiftung, Test positiv, Regel ausgeblieben, Kind unterwegs, Nachwuchs erwarten, in anderen Umständen, guter Hoffnung, Babyausstattung Antrag, '
      + 'Beihilfe Schwangerschaft, Geldhilfe Schwangere, Schwanger und allein, schwanger und minderjährig, Vater will das Kind nicht, Beratung vor der Geburt, Rechte in der Schwangerschaft, '
      + 'Arbeit und Schwangerschaft, psychosoziale Beratung Schwangerschaft, Schwangerschaftsberaterin, Mutter werden, Papa werden, Eltern werden, Baby kommt bald, Vorbereitung aufs Baby, auffälliger Befund, '
      + 'Ultraschall auffällig, Behinderung beim ungeborenen Kind, erwarte ein Baby, bekomme ein Kind, Kinderwunsch, wir bekommen ein Kind, erstes Kind, Baby bekommen, Stiftungsmittel',
    en: "pregnancy advice, pregnant, pregnancy, i am pregnant, pregnancy counselling, unwanted pregnancy, expecting a baby, mother-to-be, expectant mothers, expectant parents, having a baby, unplanned pregnancy, "
      + "teenage pregnancy, help for pregnant women, pregnancy test, prenatal care, antenatal, money for pregnant women, anonymous birth, confidential birth, baby on the way, prenatal diagnosis, "
      + "advice during pregnancy, pregnant and alone, pregnant teenager, i'm pregnant, pregnant no money, my girlfriend is pregnant, pregnant refugee, pregnant without papers, maternity record, baby due, "
      + "foundation mother and child, i am expecting, missed period, morning sickness, first pregnancy, prenatal, first baby",
    ar: 'حامل, الحمل, حمل, استشارة حمل, انا حامل, حوامل, امرأة حامل, حملت, زوجتي حامل, مرتي حامل, حمل غير مرغوب, نصائح للحامل, مساعدة الحوامل, الحوامل, متابعة الحمل, فحص حمل, انتظر مولود, ام مستقبلية, مال للحامل, '
      + 'استشارات الحمل, فترة الحمل, رعاية الحوامل, اختبار حمل',
    uk: 'вагітність, вагітна, консультація для вагітних, я вагітна, вагітні, беременность, беременна, консультация для беременных, чекаю дитину, майбутня мама, майбутні батьки, небажана вагітність, тест на вагітність, '
      + 'допомога вагітним, ведення вагітності, виплати вагітним, анонімні пологи, жду ребенка, беременная, беременные, будущая мама, нежелательная беременность, помощь беременным, тест на беременность, ведение беременности, '
      + 'забеременела, завагітніла, консультація з вагітності, вагітна що робити, беременна что делать, вагітна і сама, беременна и одна, чекаємо на дитину, ждем ребенка, неочікувана вагітність, неожиданная беременность, '
      + 'майбутній тато, будущие родители, допомога при вагітності, деньги беременным, гроші вагітним, пособие беременным, фонд мати і дитя, фонд мать и дитя, швангершафтсбератунг, узд вагітність, стати на облік вагітність, '
      + 'встать на учет по беременности, постановка на облік по вагітності, вагітність тиждень, анонимные роды, про фамілія, про фамилия, донум вите, беременность сроки',
    tr: 'hamilelik, hamileyim, gebelik, hamile, gebelik danışmanlığı, istenmeyen gebelik, bebek bekliyorum, anne adayı, anne adayları, hamile kadınlar, hamilelere yardım, hamile kaldım, eşim hamile, gebelik testi, gebe, gebeler, '
      + 'plansız hamilelik, hamilelik parası, gebelikte destek, gizli doğum, gebelik takibi, hamileyim ne yapmalıyım, hamile ve yalnız, hamileyim param yok, kız arkadaşım hamile, mutterpass, hamilelik testi, hamilelik bulantısı, '
      + 'ilk hamilelik, genç hamile, hamile danışma, gebeyim, doğuma az kaldı' },
  { code: 'ABORTION_COUNSELLING', wider: 'PREGNANCY_ADVICE',
    de: 'Schwangerschaftskonfliktberatung, Schwangerschaftsabbruch, Abtreibung, Beratungsschein, Konfliktberatung, Schwangerschaftskonflikt, § 219, will das Kind nicht bekommen, abtreiben, '
      + 'Abbruch der Schwangerschaft, Schwangerschaft abbrechen, Schwangerschaft beenden, Baby nicht behalten, Kind nicht behalten, Pflichtberatung, Schwangerschaftskonfliktgesetz, Konflikt in der Schwangerschaft, '
      + 'Beratungsnachweis, Beratung nach § 219, Beratungsbescheinigung, medikamentöser Abbruch, Abtreibung Kosten, Entscheidung für oder gegen das Kind, Paragraf 218, Kind wegmachen, nicht austragen, '
      + 'Abbruch bis 12. Woche, Abtreibungspille, ungewollte Schwangerschaft abbrechen, Schein für den Abbruch, kann das Kind nicht kriegen, will kein Kind, wo abtreiben, Adressen Abbruch, ergebnisoffene Beratung, '
      + 'Konfliktberatungsschein, Pflichtberatungsschein, Beratung vor Abbruch, Entscheidungsfindung Schwangerschaft, ungewollt schwanger, schwanger aber will nicht, weiß nicht ob ich das Kind will, '
      + 'ungeplant schwanger',
    en: "abortion, abortion counselling, pregnancy conflict counselling, terminate pregnancy, end pregnancy, pregnancy termination, do not want the baby, cannot keep the baby, abortion certificate, "
      + "pregnant and undecided, abortion pill, mandatory counselling pregnancy, get rid of pregnancy, don't want this pregnancy, pregnant and do not want baby, abort, abortion clinic, keep the baby or not, "
      + "abortion costs, schein abortion, pregnant by rape, unwanted pregnancy",
    ar: 'اجهاض, إجهاض, استشارة اجهاض, انهاء الحمل, بدي نزل الجنين, تنزيل الحمل, اسقاط حمل, ما بدي الحمل, شهادة استشارة الاجهاض, انهاء حمل, لا اريد الطفل, اسقاط الجنين',
    uk: 'аборт, переривання вагітності, консультація щодо аборту, прерывание беременности, зробити аборт, перервати вагітність, не хочу народжувати, довідка для аборту, сделать аборт, прервать беременность, не хочу рожать, '
      + 'консультация перед абортом, вагітність конфлікт, справка для аборта, зробити аборт де, где сделать аборт, медикаментозний аборт, медикаментозный аборт, не хочу цю дитину, не хочу этого ребенка, позбутися дитини, '
      + 'избавиться от ребенка, бератунгсшайн, бератунгсшайн аборт, консультація аборт, абортная таблетка, таблетка аборт, перервати вагітність до 12 тижнів',
    tr: 'kürtaj, kürtaj danışmanlığı, gebeliği sonlandırma, çocuğu aldırmak, kürtaj olmak, hamileliği sonlandırmak, çocuğu istemiyorum, kürtaj belgesi, zorunlu kürtaj danışması, bebeği aldırmak, istemeden hamile, '
      + 'gebelik istemiyorum, hamileliği istemiyorum, kürtaj yaptırmak, kürtaj masrafı, bebeği doğurmak istemiyorum, kürtaj hapı, kürtaj nerede' },
  { code: 'MIDWIFE',
    de: 'Hebamme, Hebammen, Hebammensprechstunde, Hebammensuche, Wochenbett, Geburtsvorbereitung, Geburtsvorbereitungskurs, Rückbildung, Rückbildungskurs, Stillberatung, stillen, Familienhebamme, Entbindung, '
      + 'Geburt vorbereiten, Stillgruppe, Geburtshaus, Hebamme finden, keine Hebamme, Hebammenhilfe, Hebammenbetreuung, Hebammenpraxis, Wochenbettbetreuung, Nachsorge nach der Geburt, Nachsorgehebamme, '
      + 'Beleghebamme, Hausgeburt, entbinden, Geburt im Krankenhaus, Geburtskurs, Geburtsvorbereitungskurs Paare, Rückbildungsgymnastik, Beckenboden, Beckenbodentraining, Schwangerschaftsgymnastik, '
      + 'Schwangerschaftsyoga, Stillen klappt nicht, Stillprobleme, Stillberaterin, Milchstau, Stillen und Beikost, Beikost, Babys erste Wochen, Doula, Kreißsaalführung, Atemübungen Geburt, nach der Entbindung, '
      + 'Neugeborenes versorgen, Wehen, Geburtsbegleitung, Kaiserschnitt, nach der Geburt zu Hause betreut, Wochenbettbesuche, Rückbildung mit Baby, Brust entzündet, Milch reicht nicht, Abstillen, Baby anlegen, '
      + 'Milchpumpe leihen, Geburtsplan, Paarkurs Geburt, Geburtsvorbereitung für Paare, Stilltreff, Schwangerenschwimmen, Schwangerengymnastik, Fit mit Baby, Hebammenzentrale, Hebammenvermittlung, Hebammenliste, '
      + 'Geburtsklinik, Kreißsaal, Vorsorge bei der Hebamme, Brei einführen, Babypflegekurs, Säuglingspflegekurs, Wickelkurs, Nachsorge Baby, Baby trinkt nicht, Kurs vor der Geburt, Stillsprechstunde',
    en: 'midwife, midwives, birth preparation, antenatal class, postnatal care, breastfeeding advice, giving birth, breastfeeding, find a midwife, home birth, birth centre, birthing class, prenatal class, '
      + 'childbirth course, childbirth, pelvic floor, postnatal exercise, lactation consultant, trouble breastfeeding, nursing my baby, antenatal course, pregnancy yoga, doula, after birth care, newborn care, '
      + 'baby will not latch, no milk, milk supply, sore nipples, lactation, delivery room, birth plan, caesarean, c-section recovery, home visit midwife, midwife for newborn, no midwife found, labour pains, '
      + 'prenatal course, breast pump, breastfeeding group, give birth, after-birth exercise, birth course, course before birth',
    ar: 'قابلة, القابلة, قابلة قانونية, دورة تحضير للولادة, ولادة, رضاعة طبيعية, داية, الرضاعة, بدي قابلة, دورة ولادة, تحضير للولادة, تمارين بعد الولادة, تمارين الحوامل, رضاعة, مشاكل الرضاعة, حليب الام, ما بعد الولادة, '
      + 'نفاس, ولادة طبيعية, ولادة في البيت, هيبامه, استشارة رضاعة, العناية بالمولود',
    uk: 'акушерка, підготовка до пологів, пологи, грудне вигодовування, курси для вагітних, роды, подготовка к родам, грудное вскармливание, знайти акушерку, курс підготовки до пологів, народжувати, народження дитини, '
      + 'після пологів, лактація, проблеми з грудним вигодовуванням, годування груддю, вправи після пологів, відновлення після пологів, йога для вагітних, гебаме, найти акушерку, рожать, кормление грудью, '
      + 'курсы подготовки к родам, восстановление после родов, гимнастика для беременных, хебамме, дула, роди, пологовий, пологи де народжувати, где рожать, пологи партнерські, партнерские роды, кесарів розтин, '
      + 'кесарево, немає молока, нет молока, мало молока, лактостаз, зціджування, прикласти до грудей, приложить к груди, консультант з грудного вигодовування, консультант по грудному вскармливанию, хебаме, '
      + 'гебамме знайти, акушерка додому, акушерка на дом, після кесаревого, гімнастика для вагітних, йога для беременных, прикорм, догляд за новонародженим, уход за новорожденным, патронаж немовляти, перейми, '
      + 'схватки, рюкбільдунг, рюкбильдунг, тазове дно, тазовое дно',
    tr: 'ebe, doğuma hazırlık, emzirme danışmanlığı, lohusalık, emzirme, ebe arıyorum, hebamme, doğum kursu, doğuma hazırlık kursu, doğum sonrası bakım, doğum sonrası egzersiz, hamile yogası, süt gelmiyor, bebek emzirme, '
      + 'evde doğum, doğum yapmak, lohusa bakımı, pelvik taban, emzirme sorunları, ebe bulamıyorum, sezaryen, sezaryen doğum, sütüm yok, meme ucu yarası, doğum sancısı, emziremiyorum, normal doğum, doğum evi, doğum hazırlık, '
      + 'eve gelen ebe, emzirme grubu, lohusa, lohusayım' },
];
