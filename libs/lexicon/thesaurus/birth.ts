import { type Concept } from './concept.js';

/** Words about sexuality, pregnancy and birth. */
export const birthConcepts: readonly Concept[] = [
  { code: 'SEXUAL_HEALTH',
    de: 'HIV, Aids, HIV-Test, Aidsberatung, Geschlechtskrankheiten, STI, sexuell übertragbare Infektionen, sexuelle Gesundheit, Sexualberatung, Aidshilfe, Checkpoint, Sexualpädagogik, Sexualaufklärung, Hepatitis, STD, '
      + 'Tripper, Syphilis, Chlamydien, HPV, Safer Sex, PrEP, ungeschützter Sex, ungeschützter Geschlechtsverkehr, Angst vor Aids, Angst vor HIV, HIV-positiv, Leben mit HIV, anonymer HIV-Test, kostenloser HIV-Test, '
      + 'Testung auf HIV, Geschlechtskrankheit, Sex und Verhütung, Sexualität, Fragen zur Sexualität, sexuelle Bildung, Sexualkunde, Aufklärung Jugendliche Sexualität, sexuelle Probleme, Sexualtherapie, STI-Test, Jucken '
      + 'im Intimbereich, Liebe und Sexualität',
    en: 'hiv test, aids, sexually transmitted infections, sexual health, std test, sex education, sti advice, hiv, anonymous hiv test, syphilis, chlamydia, gonorrhea, safe sex, unprotected sex, sti test, living with hiv, '
      + 'hiv positive, sexuality, sexual education, questions about sex, sexual problems, hepatitis',
    ar: 'ايدز, فحص ايدز, امراض جنسية, الصحة الجنسية, امراض منقولة جنسيا, فيروس نقص المناعة, فحص مجهول للايدز, زهري, سيلان, جنس آمن, تثقيف جنسي, ثقافة جنسية, مشاكل جنسية, التهاب الكبد, فحص امراض جنسية, السيدا',
    uk: "віл, снід, тест на віл, венеричні захворювання, сексуальне здоров'я, вич, спид, тест на вич, анонімний тест на віл, сифіліс, хламідії, гонорея, безпечний секс, статеве виховання, сексуальна освіта, інфекції що "
      + 'передаються статевим шляхом, гепатит, захворювання статеві, анонимный тест на вич, сифилис, хламидии, венерические заболевания, безопасный секс, половое воспитание, половые инфекции',
    tr: 'hiv testi, aids, cinsel sağlık, cinsel hastalıklar, anonim hiv testi, frengi, bel soğukluğu, klamidya, güvenli seks, cinsel yolla bulaşan hastalıklar, cinsel eğitim, cinsellik, cinsel sorunlar, hepatit, zührevi '
      + 'hastalıklar, hiv pozitif' },
  { code: 'CONTRACEPTION', wider: 'PREGNANCY_ADVICE',
    de: 'Verhütung, Verhütungsmittel, Familienplanung, Pille, Spirale, Kondome, Pille danach, Verhütungsmittelfonds, Kinderwunsch, Kinderwunschberatung, Antibabypille, Hormonspirale, Kondom, Notfallverhütung, nicht '
      + 'schwanger werden, Sterilisation, Vasektomie, Diaphragma, Kosten für Verhütung, Kostenübernahme Verhütung, Pille kostenlos, schwanger werden klappt nicht, kann nicht schwanger werden, unerfüllter Kinderwunsch, '
      + 'künstliche Befruchtung, Fruchtbarkeit, Unfruchtbarkeit, Empfängnisverhütung, natürliche Familienplanung, Kinderwunschzentrum',
    en: 'contraception, birth control, family planning, morning-after pill, condoms, wanting a child, fertility advice, the pill, iud, coil contraception, emergency contraception, condom, prevent pregnancy, free '
      + 'contraception, sterilisation, vasectomy, infertility, fertility, cannot get pregnant, ivf, trying for a baby',
    ar: 'منع الحمل, وسائل منع الحمل, تنظيم الاسرة, حبوب منع الحمل, لولب, تأخر الحمل, حبوب منع, مانع حمل, واقي, واقي ذكري, حبة الصباح, عقم, لا استطيع الحمل, اطفال انابيب, تأخر الانجاب, كيف امنع الحمل, تعقيم, وسائل تنظيم '
      + 'الاسرة, طفل انبوب',
    uk: "контрацепція, запобігання вагітності, планування сім'ї, протизаплідні, безпліддя, контрацепция, противозачаточные, протизаплідні таблетки, презерватив, спіраль, екстрена контрацепція, не можу завагітніти, штучне "
      + 'запліднення, еко, стерилізація, презервативы, спираль, бесплодие, не могу забеременеть, таблетки от беременности, планирование семьи, экстренная контрацепция, эко',
    tr: 'doğum kontrolü, doğum kontrol hapı, aile planlaması, ertesi gün hapı, çocuk isteği, prezervatif, kondom, spiral, gebelik önleyici, hamile kalmamak, hamile kalamıyorum, kısırlık, tüp bebek, acil doğum kontrolü, '
      + 'korunma yöntemleri, çocuk sahibi olmak istiyorum, ücretsiz doğum kontrol' },
  { code: 'PREGNANCY_ADVICE',
    de: 'Schwangerschaftsberatung, schwanger, Schwangerschaft, Schwangere, Schwangerenberatung, ich bin schwanger, donum vitae, pro familia, Bundesstiftung Mutter und Kind, ungewollt schwanger, vertrauliche Geburt, '
      + 'Schwangerschaftsberatungsstelle, Pränataldiagnostik, Babyklappe, bin schwanger was nun, ungeplant schwanger, Teenagerschwangerschaft, werdende Mutter, werdende Mütter, werdende Eltern, werdender Vater, '
      + 'Babybauch, Mutterpass, Vorsorge in der Schwangerschaft, Geld für Baby in der Schwangerschaft, Hilfe für Schwangere, Babyerstausstattung Schwangere, Schwangerschaftstest, Schwangerschaftswoche, Kind erwarten, '
      + 'Baby unterwegs, erwarte ein Kind, Beratung für werdende Eltern, SkF, Stiftung Mutter und Kind, anonyme Geburt, minderjährig schwanger, schwanger ohne Geld, schwanger ohne Mann, Anträge bei der Bundesstiftung',
    en: 'pregnancy advice, pregnant, pregnancy, i am pregnant, pregnancy counselling, unwanted pregnancy, expecting a baby, mother-to-be, expectant mothers, expectant parents, having a baby, unplanned pregnancy, teenage '
      + 'pregnancy, help for pregnant women, pregnancy test, prenatal care, antenatal, money for pregnant women, anonymous birth, confidential birth, baby on the way, prenatal diagnosis, advice during pregnancy',
    ar: 'حامل, الحمل, حمل, استشارة حمل, انا حامل, حوامل, امرأة حامل, حملت, زوجتي حامل, مرتي حامل, حمل غير مرغوب, نصائح للحامل, مساعدة الحوامل, الحوامل, متابعة الحمل, فحص حمل, انتظر مولود, ام مستقبلية, مال للحامل, '
      + 'استشارات الحمل, فترة الحمل, رعاية الحوامل, اختبار حمل',
    uk: 'вагітність, вагітна, консультація для вагітних, я вагітна, вагітні, беременность, беременна, консультация для беременных, чекаю дитину, майбутня мама, майбутні батьки, небажана вагітність, тест на вагітність, '
      + 'допомога вагітним, ведення вагітності, виплати вагітним, анонімні пологи, жду ребенка, беременная, беременные, будущая мама, нежелательная беременность, помощь беременным, тест на беременность, ведение '
      + 'беременности, забеременела, завагітніла, консультація з вагітності',
    tr: 'hamilelik, hamileyim, gebelik, hamile, gebelik danışmanlığı, istenmeyen gebelik, bebek bekliyorum, anne adayı, anne adayları, hamile kadınlar, hamilelere yardım, hamile kaldım, eşim hamile, gebelik testi, gebe, '
      + 'gebeler, plansız hamilelik, hamilelik parası, gebelikte destek, gizli doğum, gebelik takibi' },
  { code: 'ABORTION_COUNSELLING', wider: 'PREGNANCY_ADVICE',
    de: 'Schwangerschaftskonfliktberatung, Schwangerschaftsabbruch, Abtreibung, Beratungsschein, Konfliktberatung, Schwangerschaftskonflikt, § 219, will das Kind nicht bekommen, abtreiben, Abbruch der Schwangerschaft, '
      + 'Schwangerschaft abbrechen, Schwangerschaft beenden, Baby nicht behalten, Kind nicht behalten, Pflichtberatung, Schwangerschaftskonfliktgesetz, Konflikt in der Schwangerschaft, Beratungsnachweis, Beratung nach § '
      + '219, Beratungsbescheinigung, medikamentöser Abbruch, Abtreibung Kosten, Entscheidung für oder gegen das Kind, Paragraf 218',
    en: 'abortion, abortion counselling, pregnancy conflict counselling, terminate pregnancy, end pregnancy, pregnancy termination, do not want the baby, cannot keep the baby, abortion certificate, pregnant and '
      + 'undecided, abortion pill, mandatory counselling pregnancy',
    ar: 'اجهاض, إجهاض, استشارة اجهاض, انهاء الحمل, بدي نزل الجنين, تنزيل الحمل, اسقاط حمل, ما بدي الحمل, شهادة استشارة الاجهاض, انهاء حمل, لا اريد الطفل, اسقاط الجنين',
    uk: 'аборт, переривання вагітності, консультація щодо аборту, прерывание беременности, зробити аборт, перервати вагітність, не хочу народжувати, довідка для аборту, сделать аборт, прервать беременность, не хочу '
      + 'рожать, консультация перед абортом, вагітність конфлікт, справка для аборта',
    tr: 'kürtaj, kürtaj danışmanlığı, gebeliği sonlandırma, çocuğu aldırmak, kürtaj olmak, hamileliği sonlandırmak, çocuğu istemiyorum, kürtaj belgesi, zorunlu kürtaj danışması, bebeği aldırmak, istemeden hamile' },
  { code: 'MIDWIFE',
    de: 'Hebamme, Hebammen, Hebammensprechstunde, Hebammensuche, Wochenbett, Geburtsvorbereitung, Geburtsvorbereitungskurs, Rückbildung, Rückbildungskurs, Stillberatung, stillen, Familienhebamme, Entbindung, Geburt '
      + 'vorbereiten, Stillgruppe, Geburtshaus, Hebamme finden, keine Hebamme, Hebammenhilfe, Hebammenbetreuung, Hebammenpraxis, Wochenbettbetreuung, Nachsorge nach der Geburt, Nachsorgehebamme, Beleghebamme, Hausgeburt, '
      + 'entbinden, Geburt im Krankenhaus, Geburtskurs, Geburtsvorbereitungskurs Paare, Rückbildungsgymnastik, Beckenboden, Beckenbodentraining, Schwangerschaftsgymnastik, Schwangerschaftsyoga, Stillen klappt nicht, '
      + 'Stillprobleme, Stillberaterin, Milchstau, Stillen und Beikost, Beikost, Babys erste Wochen, Doula, Kreißsaalführung, Atemübungen Geburt, nach der Entbindung, Neugeborenes versorgen',
    en: 'midwife, midwives, birth preparation, antenatal class, postnatal care, breastfeeding advice, giving birth, breastfeeding, find a midwife, home birth, birth centre, birthing class, prenatal class, childbirth '
      + 'course, childbirth, pelvic floor, postnatal exercise, lactation consultant, trouble breastfeeding, nursing my baby, antenatal course, pregnancy yoga, doula, after birth care, newborn care',
    ar: 'قابلة, القابلة, قابلة قانونية, دورة تحضير للولادة, ولادة, رضاعة طبيعية, داية, الرضاعة, بدي قابلة, دورة ولادة, تحضير للولادة, تمارين بعد الولادة, تمارين الحوامل, رضاعة, مشاكل الرضاعة, حليب الام, ما بعد الولادة, '
      + 'نفاس, ولادة طبيعية, ولادة في البيت, هيبامه, استشارة رضاعة, العناية بالمولود',
    uk: 'акушерка, підготовка до пологів, пологи, грудне вигодовування, курси для вагітних, роды, подготовка к родам, грудное вскармливание, знайти акушерку, курс підготовки до пологів, народжувати, народження дитини, '
      + 'після пологів, лактація, проблеми з грудним вигодовуванням, годування груддю, вправи після пологів, відновлення після пологів, йога для вагітних, гебаме, найти акушерку, рожать, кормление грудью, курсы '
      + 'подготовки к родам, восстановление после родов, гимнастика для беременных, хебамме, дула',
    tr: 'ebe, doğuma hazırlık, emzirme danışmanlığı, lohusalık, doğum, emzirme, ebe arıyorum, hebamme, doğum kursu, doğuma hazırlık kursu, doğum sonrası bakım, doğum sonrası egzersiz, hamile yogası, süt gelmiyor, bebek '
      + 'emzirme, evde doğum, doğum yapmak, lohusa bakımı, pelvik taban, emzirme sorunları' },
];
