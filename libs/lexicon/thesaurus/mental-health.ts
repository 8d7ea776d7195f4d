import { type Concept } from './concept.js';

/** Words about the mind, crises, addiction and groups of people who share an illness. */
export const mentalHealthConcepts: readonly Concept[] = [
  { code: 'MENTAL_HEALTH',
    de: 'psychische Gesundheit, psychische Probleme, Depression, depressiv, Angst, Panik, Panikattacken, traurig, Seele, mir geht es schlecht, psychisch krank, sozialpsychiatrischer Dienst, SpDi, psychosoziale Beratung, '
      + 'Burnout, Stress, Überlastung, psychologische Beratung, kann nicht schlafen, immer müde und traurig, Psychiatrie, seelische Probleme, seelische Gesundheit, psychisch belastet, seelisch belastet, psychische '
      + 'Belastung, seelische Belastung, psychische Erkrankung, psychisch Erkrankte, seelische Erkrankung, Psyche, psychische Hilfe, fühle mich leer, ich bin am Ende, mir wird alles zu viel, alles zu viel, '
      + 'niedergeschlagen, antriebslos, Angststörung, Angstzustände, Schlafstörungen, schlaflos, Grübeln, weine viel, Heimweh, Zwangsstörung, Schizophrenie, Psychose, bipolar, Borderline, Persönlichkeitsstörung, '
      + 'ausgebrannt, Erschöpfung, erschöpft, überfordert, Lebenskrise, Psychosoziale Kontaktstelle, psychosoziale Begleitung, seelische Unterstützung, seelisches Gleichgewicht, psychiatrische Hilfe, Wut und Trauer, '
      + 'Beratung für psychisch kranke Menschen, PIA, psychiatrische Institutsambulanz, Selbstwertgefühl',
    en: 'mental health, depression, anxiety, panic attacks, i feel bad, mental illness, psychological help, psychological counselling, stress, burnout, sad all the time, cannot sleep, psychiatric service, mental '
      + 'problems, mental illness support, mental wellbeing, mental distress, psychological support, emotional support, emotional problems, feeling down, feel depressed, feeling empty, overwhelmed, cannot cope, '
      + 'exhausted, sleep problems, insomnia, panic, anxious, nervous breakdown, psychosis, schizophrenia, bipolar disorder, ocd, homesick, crying all the time, worried all the time, psychosocial counselling, i am '
      + 'stressed, psychiatry, depressed',
    ar: 'صحة نفسية, الصحة النفسية, اكتئاب, كآبة, قلق, خوف, دعم نفسي, مشاكل نفسية, نفسيتي تعبانة, مساعدة نفسية, حالة نفسية, ضغط نفسي, استشارة نفسية, لا استطيع النوم, تعبان نفسيا, تعبانة نفسيا, حزين دائما, زعلان, مخنوق, '
      + 'مضغوط, قلق دائم, نوبات هلع, نوبة هلع, ارق, ما عم نام, ما بقدر نام, مرض نفسي, امراض نفسية, حالتي النفسية, ضغوط نفسية, ارهاق نفسي, توتر, كئيب, بكاء, وسواس, انفصام, دعم نفسي اجتماعي, عيادة نفسية, راحة نفسية, الصحة '
      + 'العقلية, محبط, احباط, الاكتئاب, القلق',
    uk: "психічне здоров'я, депресія, тривога, психологічна допомога, панічні атаки, психологічна підтримка, стрес, вигорання, погано на душі, не можу спати, психологическая помощь, депрессия, тревога, панические атаки, "
      + "стресс, депресивний стан, пригнічений настрій, важко на душі, постійна тривога, безсоння, панічна атака, психічні проблеми, психічне захворювання, психічний розлад, ментальне здоров'я, психосоціальна підтримка, "
      + 'нервовий зрив, емоційне вигорання, виснаження, перевантаження, нема сил, немає сил жити далі, психиатрическая помощь, психологическая поддержка, психическое здоровье, душевное состояние, бессонница, не могу '
      + 'спать, нервный срыв, паническая атака, выгорание, тяжело на душе, нет сил, психическое расстройство, постоянная тревога, плачу каждый день, шизофренія, психоз, емоційна підтримка, психиатрия',
    tr: 'ruh sağlığı, depresyon, kaygı, panik atak, psikolojik destek, psikolojik yardım, stres, ruhsal sorunlar, uyuyamıyorum, tükenmişlik, psikolojim bozuk, moralim bozuk, bunalım, bunalımdayım, depresyondayım, çok '
      + 'stresliyim, çok üzgünüm, uykusuzluk, uyku sorunu, anksiyete, panik, endişe, ruhsal destek, ruhsal hastalık, psikolojik sorunlar, psikolojik danışmanlık, psikiyatri, ruh hastalıkları, şizofreni, takıntı '
      + 'hastalığı, psikososyal destek, kendimi boşlukta hissediyorum, artık dayanamıyorum, bitkinlik, sürekli ağlıyorum, ruh sağlığı merkezi' },
  { code: 'PSYCHOTHERAPY', wider: 'MENTAL_HEALTH',
    de: 'Psychotherapie, Psychotherapeut, Psychotherapeutin, Therapieplatz, Psychologe, Psychologin, Therapeut, Therapeutin, Psychiater, Psychiaterin, Kinder- und Jugendpsychiatrie, KJP, Therapie machen, Therapie, '
      + 'Therapeuten, Psychotherapeuten, Psychotherapiepraxis, Gesprächstherapie, Verhaltenstherapie, Gruppentherapie, Einzeltherapie, Psychologen, Psychoanalyse, EMDR, Kunsttherapie, Musiktherapie, Therapieplatz finden, '
      + 'Warteliste Therapie, kein Therapieplatz, psychotherapeutische Sprechstunde, psychotherapeutisch, therapeutische Gespräche, therapeutische Begleitung, psychiatrische Praxis, Nervenarzt, Seelendoktor, Facharzt für '
      + 'Psychiatrie, psychiatrische Behandlung, Termin beim Psychologen, psychologische Praxis, Traumatherapeutin',
    en: 'psychotherapy, psychotherapist, psychologist, therapist, therapy, psychiatrist, find a therapist, therapy place, talk therapy, behavioural therapy, group therapy, art therapy, psychoanalysis, waiting list '
      + 'therapy, psychological treatment, psychiatric treatment, therapy session, see a psychologist',
    ar: 'علاج نفسي, طبيب نفسي, معالج نفسي, دكتور نفسي, اخصائي نفسي, طبيبة نفسية, العلاج النفسي, معالجة نفسية, جلسات نفسية, جلسة علاج نفسي, طبيبة نفسانية, طبيب نفساني, بدي دكتور نفسي, دكتورة نفسية, معالج, علاج سلوكي, علاج '
      + 'جماعي, سيكولوج, اخصائية نفسية, العلاج بالفن, تيرابي',
    uk: 'психотерапія, психотерапевт, психолог, психологиня, психіатр, терапія, психотерапия, психиатр, найти психолога, сеанси психотерапії, психотерапевтична допомога, групова терапія, когнітивна терапія, арт-терапія, '
      + 'знайти психолога, прийом психолога, психологи, потрібен психолог, психологическая консультация, нужен психолог, групповая терапия, арт-терапия, сеанс психолога, психіатрична допомога, приём психолога',
    tr: 'psikoterapi, psikolog, psikoterapist, terapi, psikiyatrist, terapist, psikoloğa gitmek, terapist arıyorum, terapi almak, psikoloji, ruh doktoru, sinir doktoru, grup terapisi, bireysel terapi, davranış terapisi, '
      + 'sanat terapisi, psikolog arıyorum, türkçe konuşan psikolog, psikiyatr, terapi sırası' },
  { code: 'CHILD_PSYCHIATRY', wider: 'PSYCHOTHERAPY',
    de: 'Kinder- und Jugendpsychiatrie, Kinderpsychologe, Kinderpsychologin, Kinder- und Jugendlichenpsychotherapie, Jugendpsychiater, Kinderpsychiater, Kindertherapeut, Therapie für mein Kind, Kind ist depressiv, '
      + 'Tochter ist depressiv, Sohn ist depressiv, mein Kind ist traurig, Kind hat Angst, Kind verletzt sich selbst, seelische Probleme bei Jugendlichen, psychische Gesundheit von Kindern, KJP, Spieltherapie',
    en: 'child psychologist, child psychiatrist, child and adolescent psychiatry, therapy for my child, therapy for teenagers, my child is depressed, my daughter is depressed, child is anxious, youth mental health, play '
      + 'therapy, camhs',
    ar: 'طبيب نفسي للاطفال, اخصائي نفسي للاطفال, ابني نفسيته تعبانة, بنتي مكتئبة, طفلي خائف, علاج نفسي للاطفال, نفسية الطفل, دعم نفسي للاطفال, دعم نفسي للمراهقين',
    uk: 'дитячий психолог, дитячий психіатр, психолог для дитини, психолог для підлітка, дитина в депресії, дитина тривожна, дитина боїться, детский психолог, детский психиатр, психолог для ребенка, психолог для '
      + 'подростка, подросток в депрессии, ребенок боится, ігрова терапія',
    tr: 'çocuk psikoloğu, çocuk psikiyatristi, ergen psikolojisi, çocuğum için terapi, çocuğum depresyonda, kızım depresyonda, çocuğum korkuyor, pedagog, oyun terapisi, çocuk ve ergen psikiyatrisi' },
  { code: 'MENTAL_DAY_CENTRE', wider: 'MENTAL_HEALTH',
    de: 'Tagesstätte für psychisch kranke Menschen, Tageszentrum, Kontakt- und Begegnungsstätte psychisch Kranke, Tagesstruktur, tagesstrukturierende Angebote, Psychiatrieerfahrene, ambulant betreutes Wohnen psychisch '
      + 'Kranke, gemeindepsychiatrisches Zentrum, Soziotherapie, psychiatrische Pflege, ambulante psychiatrische Pflege, Genesungsbegleiter, EX-IN, Angehörige psychisch Kranker, mein Mann ist psychisch krank, meine '
      + 'Mutter ist psychisch krank, Teestube für Psychiatrieerfahrene, Psychoseseminar, Wiedereingliederung nach Psychiatrie',
    en: 'day centre for people with mental illness, daily structure, relatives of mentally ill people, my husband is mentally ill, recovery companion, community psychiatry, psychiatric home care, peer counselling mental '
      + 'illness, life after psychiatric hospital',
    ar: 'مركز نهاري للمرضى النفسيين, اهل المرضى النفسيين, زوجي مريض نفسيا, امي مريضة نفسيا, قريب مريض نفسي, رعاية نفسية منزلية, هيكلة اليوم',
    uk: 'денний центр для людей з психічними розладами, родичі психічно хворих, чоловік психічно хворий, мама психічно хвора, дневной центр для психически больных, родственники психически больных, муж психически болен, '
      + 'соціотерапія, структура дня',
    tr: 'ruhsal hastalar için gündüz merkezi, ruh hastası yakınları, eşim ruh hastası, annem ruh hastası, günlük yapı, psikiyatrik evde bakım, toplum ruh sağlığı merkezi, sosyoterapi' },
  { code: 'CHILDREN_OF_ILL_PARENTS', wider: 'MENTAL_HEALTH',
    de: 'Kinder psychisch kranker Eltern, Kinder suchtkranker Eltern, Kinder aus suchtbelasteten Familien, Kinder krebskranker Eltern, Mama ist krank, meine Mutter trinkt, mein Vater trinkt, Papa trinkt, psychisch kranke '
      + 'Eltern, kranke Eltern, suchtkranke Eltern, Gruppe für Kinder kranker Eltern, Familien mit psychischer Erkrankung, junge Pflegende, pflegende Kinder, Young Carers',
    en: 'children of mentally ill parents, children of addicts, children of alcoholics, my mother drinks, my father drinks, sick parents, parent with mental illness, young carers, mum is ill',
    ar: 'اطفال الاهل المرضى نفسيا, اطفال المدمنين, ابي يشرب, امي مريضة, والدي مدمن, اطفال يرعون والديهم, اهل مرضى',
    uk: "діти психічно хворих батьків, діти залежних батьків, мама хворіє, тато п'є, батько п'є, діти алкоголіків, дети психически больных родителей, дети алкоголиков, отец пьет, папа пьет, мама болеет",
    tr: 'ruh hastası ebeveynlerin çocukları, bağımlı ebeveynlerin çocukları, babam içiyor, annem içiyor, hasta ebeveyn, alkoliklerin çocukları, annem hasta' },
  { code: 'POSTNATAL_DEPRESSION', wider: 'MENTAL_HEALTH',
    de: 'Wochenbettdepression, postpartale Depression, postnatale Depression, Babyblues, Baby-Blues, traurig nach der Geburt, keine Freude am Baby, kann mein Baby nicht lieben, Krise nach der Geburt, Mutter-Kind-Station, '
      + 'schwierige Geburt, traumatische Geburt, psychische Krise rund um die Geburt, belastete junge Mütter, Mütter in der Krise',
    en: 'postnatal depression, postpartum depression, baby blues, sad after birth, no feelings for my baby, depressed after having a baby, traumatic birth, mother in crisis',
    ar: 'اكتئاب ما بعد الولادة, حزينة بعد الولادة, كآبة النفاس, اكتئاب بعد الولادة, لا اشعر بحب لطفلي, ولادة صعبة, نفسيتي بعد الولادة',
    uk: 'післяпологова депресія, депресія після пологів, сумно після пологів, не відчуваю любові до дитини, важкі пологи, послеродовая депрессия, депрессия после родов, грустно после родов, тяжелые роды',
    tr: 'doğum sonrası depresyon, lohusa depresyonu, lohusalık depresyonu, doğumdan sonra üzgünüm, bebeğimi sevemiyorum, zor doğum, travmatik doğum, anne depresyonu' },
  { code: 'TRAUMA_HELP', wider: 'MENTAL_HEALTH',
    de: 'Trauma, traumatisiert, Traumatherapie, PTBS, Traumaberatung, Folteropfer, psychosoziales Zentrum, PSZ, Flucht und Trauma, Albträume, Kriegserlebnisse, Traumatisierte, Therapie für Geflüchtete, Traumapädagogik, '
      + 'Flashbacks, schlimme Erlebnisse, schreckliche Erlebnisse, Krieg erlebt, Krieg verarbeiten, Bilder vom Krieg, Alpträume, Erlebnisse auf der Flucht, Fluchterfahrung verarbeiten, Gewalterfahrung, traumatische '
      + 'Erlebnisse, traumatische Erfahrungen, belastende Erfahrungen, belastende Erlebnisse, Traumafolgen, Traumaambulanz, traumasensibel, posttraumatische Belastungsstörung, Folter, Opfer von Folter, Überlebende, '
      + 'psychologische Hilfe für Geflüchtete, psychosoziale Versorgung Geflüchteter, psychosoziale Beratung für Geflüchtete, Kind hat Krieg erlebt, Refugio, traumatisierte Kinder, Traumafachberatung',
    en: 'trauma, traumatised, trauma therapy, ptsd, torture victims, nightmares, war trauma, psychosocial centre for refugees, flashbacks, post-traumatic stress, survivors of torture, traumatic experiences, bad memories '
      + 'of war, psychological help for refugees, terrible experiences, experienced war, traumatised children, torture survivors, therapy for refugees, trauma centre',
    ar: 'صدمة نفسية, صدمات نفسية, علاج الصدمات, ضحايا التعذيب, كوابيس, صدمة الحرب, ترومة, كابوس, ذكريات الحرب, عشت الحرب, تعذيب, ناجين من التعذيب, اضطراب ما بعد الصدمة, تجارب صعبة, تجارب مؤلمة, دعم نفسي للاجئين, علاج '
      + 'نفسي للاجئين, طفلي عاش الحرب, صور الحرب, ذكريات مؤلمة, صدمة',
    uk: 'травма війни, психологічна травма, птср, травмотерапія, нічні кошмари, посттравматичний, психологическая травма, кошмары, пережив війну, пережила війну, спогади про війну, жахіття вночі, травмовані діти, жертви '
      + 'катувань, флешбеки, психолог для біженців, психологічна допомога біженцям, травма, посттравматичний синдром, тортури, пережил войну, воспоминания о войне, травма войны, жертвы пыток, психологическая помощь '
      + 'беженцам, птср лечение, травмированные дети',
    tr: 'travma, travma terapisi, savaş travması, kabuslar, işkence mağdurları, savaş yaşadım, kötü anılar, kötü rüyalar, savaş anıları, işkence, travma sonrası stres, mülteciler için psikolojik destek, travmatik '
      + 'olaylar, travmalı çocuklar, savaş mağduru, kabus görüyorum, mültecilere terapi' },
  { code: 'CRISIS_HELP', wider: 'MENTAL_HEALTH',
    de: 'Krise, Krisendienst, Krisenhilfe, Suizid, Selbstmord, ich will nicht mehr leben, Suizidgedanken, Krisentelefon, Sorgentelefon, TelefonSeelsorge, Krisenintervention, seelische Krise, selbstverletzendes Verhalten, '
      + 'ritzen, Notfallseelsorge, Nummer gegen Kummer, seelischer Notfall, psychischer Notfall, ich will sterben, mir das Leben nehmen, sich umbringen, umbringen, lebensmüde, Lebensmüdigkeit, suizidgefährdet, '
      + 'Suizidprävention, Suizidberatung, niemand zum Reden, jemand zum Reden sofort, jemanden zum Zuhören, Zuhören am Telefon, anonym am Telefon reden, Kummertelefon, Seelsorgetelefon, Krisenberatung, akute Krise, in '
      + 'Krisen, in Krisensituationen, ich halte es nicht mehr aus, verzweifelt, keinen Ausweg mehr, selbst verletzen, Selbstverletzung, Suizid eines Angehörigen, Hinterbliebene nach Suizid, AGUS, Krisenchat, '
      + 'psychosoziale Notfallversorgung, PSNV, schlimmes Ereignis, Sorgen am Telefon, Krisenteam',
    en: 'crisis, crisis service, suicide, suicidal thoughts, i do not want to live, crisis hotline, helpline, self-harm, emotional crisis, i want to die, kill myself, want to end it all, suicidal, someone to listen, talk '
      + 'to someone now, desperate, hurting myself, cutting myself, telephone counselling, crisis line, crisis team, suicide prevention, bereaved by suicide, mental health emergency, listening service, samaritans, crisis '
      + 'chat',
    ar: 'ازمة نفسية, انتحار, لا اريد العيش, خط المساعدة النفسية, افكار انتحارية, بدي موت, اريد ان اموت, اريد الموت, بفكر بالانتحار, اقتل نفسي, انهي حياتي, يائس, يأس, حدا احكي معه, شخص يسمعني, خط ساخن نفسي, ايذاء النفس, '
      + 'اجرح نفسي, الانتحار, هاتف الدعم, طوارئ نفسية, ضاقت بي الدنيا, مساعدة عاجلة نفسية',
    uk: 'криза, кризова допомога, самогубство, не хочу жити, телефон довіри, гаряча лінія психолог, суицид, кризисная помощь, не хочу жить, телефон доверия, хочу померти, думки про самогубство, суїцид, суїцидальні думки, '
      + 'покінчити з собою, нема з ким поговорити, відчай, самоушкодження, ріжу себе, кризовий чат, екстрена психологічна допомога, хочу умереть, мысли о самоубийстве, самоубийство, покончить с собой, не с кем '
      + 'поговорить, отчаяние, экстренная психологическая помощь, горячая линия психолога, суицидальные мысли, кризис, поговорити про самогубство',
    tr: 'kriz, intihar, kriz hattı, yaşamak istemiyorum, intihar düşünceleri, kriz yardımı, ölmek istiyorum, kendimi öldürmek, canıma kıymak, konuşacak kimse, çaresizim, umutsuzum, kendine zarar verme, kendimi kesiyorum, '
      + 'dert hattı, telefonla destek, intihar önleme, psikolojik acil, dinleyecek biri, ruhsal kriz, kriz ekibi' },
  { code: 'ADDICTION_HELP',
    de: 'Suchtberatung, Sucht, Suchthilfe, süchtig, Suchtberatungsstelle, Entzug, Entgiftung, Suchtprävention, Suchtkrank, Angehörige von Suchtkranken, Jugend- und Drogenberatung, Suchtselbsthilfe, rückfällig, '
      + 'Suchtkranke, Suchtmittel, Substanzen, Substanzgebrauch, Suchtproblem, Suchtprobleme, Suchtklinik, Suchttherapie, Suchtreha, Entzugsklinik, Entwöhnung, entgiften, Entzug machen, clean werden, clean bleiben, '
      + 'trocken bleiben, von der Sucht loskommen, aufhören mit der Sucht, Rückfall, Rückfallprophylaxe, PSB, Suchtberater, Suchtfachambulanz, Fachambulanz, Fachstelle Sucht, Nachsorge Sucht, suchtgefährdet, '
      + 'Suchtgefährdung, Sucht im Alter, Drogen- und Suchtberatung, Konsum reduzieren, Konsum verringern, Freundeskreis für Suchtkrankenhilfe, Angehörige von Süchtigen, Partner ist süchtig, mein Sohn ist süchtig, '
      + 'Abhängigkeitserkrankung, Abhängigkeitserkrankungen, Suchtmittelabhängigkeit, stoffliche Abhängigkeit',
    en: 'addiction, addiction counselling, addicted, rehab, detox, substance abuse, addiction help, dependency, addict, addicts, addiction advice, addiction centre, getting clean, get clean, stay sober, recovery from '
      + 'addiction, rehab clinic, withdrawal, relapse, relatives of addicts, my son is addicted, my partner is addicted, drug and alcohol service, addiction prevention, substance use, reduce consumption',
    ar: 'ادمان, إدمان, استشارة ادمان, علاج الادمان, مدمن, الادمان, ابني مدمن, زوجي مدمن, علاج ادمان, مركز ادمان, اهل المدمنين, الاقلاع عن الادمان, انا مدمن, سحب السموم, انتكاس, التخلص من الادمان, مدمنين, وقاية من '
      + 'الادمان, استشارات ادمان',
    uk: 'залежність, допомога при залежності, наркозалежність, лікування залежності, детокс, зависимость, лечение зависимости, реабилитация зависимых, син залежний, чоловік залежний, родичі залежних, реабілітація '
      + 'залежних, звільнитися від залежності, рецидив, профілактика залежності, муж зависимый, сын наркоман, родственники зависимых, избавиться от зависимости, помощь при зависимости, срыв, реабцентр, реабілітаційний '
      + 'центр залежність, консультація з залежності',
    tr: 'bağımlılık, bağımlılık danışmanlığı, bağımlıyım, bağımlılık tedavisi, madde bağımlılığı, bağımlı, bağımlılar, bağımlı yakınları, oğlum bağımlı, eşim bağımlı, bağımlılıktan kurtulmak, detoks, arınma, madde '
      + 'kullanımı, bağımlılık önleme, nüks, bağımlılık merkezi, yeşilay, temiz kalmak' },
  { code: 'ALCOHOL', wider: 'ADDICTION_HELP',
    de: 'Alkohol, Alkoholsucht, Alkoholiker, trinke zu viel, Anonyme Alkoholiker, Blaues Kreuz, Kreuzbund, Guttempler, alkoholabhängig, mein Mann trinkt, Alkoholproblem, trinken aufhören, mit dem Trinken aufhören, ich '
      + 'trinke zu viel, trinkt zu viel, Frau trinkt, Vater Alkoholiker, Partner trinkt, Saufen, Trinker, Bier und Schnaps, Alkoholabhängigkeit, Alkoholkranke, Alkoholkonsum, trocken werden, trockene Alkoholiker, AA, '
      + 'Al-Anon, weniger trinken, kontrolliertes Trinken, Alkohol am Steuer, MPU, MPU-Vorbereitung, MPU-Beratung, Führerschein weg wegen Alkohol, abstinent, abstinent leben, Abstinenz, Alkoholberatung, Rausch, Komasaufen',
    en: 'alcohol, alcoholism, drinking problem, alcoholics anonymous, drink too much, husband drinks, drinking too much, stop drinking, alcoholic, alcohol addiction, alcohol problem, aa meeting, wife drinks, partner '
      + 'drinks, sober, get sober, drunk, binge drinking, abstinence, drink driving, al-anon',
    ar: 'كحول, ادمان الكحول, مشروب, زوجي يشرب, الكحول, كحولي, بشرب كتير, خمر, شرب الخمر, ترك الكحول, ابي يشرب الكحول, زوجي سكير, مدمن كحول, ترك الشرب, مدمنين الكحول',
    uk: "алкоголь, алкоголізм, анонімні алкоголіки, чоловік п'є, багато п'ю, алкоголизм, муж пьет, алкоголік, випивка, кинути пити, зловживання алкоголем, алкогольна залежність, п'яний, тверезість, запій, муж алкоголик, "
      + "бросить пить, пьянство, алкогольная зависимость, анонимные алкоголики, запой, трезвость, сын пьет, алкоголик, багато п'є",
    tr: 'alkol, alkol bağımlılığı, alkolik, kocam içiyor, adsız alkolikler, içki, içkiyi bırakmak, çok içiyorum, alkolü bırakmak, alkol sorunu, içki sorunu, ayyaş, babam alkolik, alkolizm, alkol bağımlısı, eşim içiyor, '
      + 'ayık kalmak' },
  { code: 'DRUGS', wider: 'ADDICTION_HELP',
    de: 'Drogen, Drogenberatung, Drogenhilfe, Cannabis, Kiffen, Heroin, Substitution, Medikamentenabhängigkeit, Drogensucht, Kokain, Konsumraum, mein Kind nimmt Drogen, Drogenberatungsstelle, drogenabhängig, '
      + 'Drogenabhängige, Drogenkonsum, Drogenprävention, Drogenproblem, Droge, Gras rauchen, Haschisch, Marihuana, THC, bekifft, Crystal, Crystal Meth, Amphetamine, Ecstasy, Koks, LSD, Opiate, Methadon, Spritzentausch, '
      + 'Drogenkonsumraum, Kontaktladen, Drop-in Drogen, Tablettensucht, tablettenabhängig, Schlaftablettensucht, Schmerzmittelabhängigkeit, Sohn kifft, Tochter kifft, Sohn nimmt Drogen, substituiert, illegale '
      + 'Substanzen, Partydrogen, Lachgas, Naloxon, Drogennotfall, FreD',
    en: 'drugs, drug counselling, cannabis, heroin, drug addiction, methadone, my child takes drugs, drug, weed, marijuana, smoking weed, hashish, cocaine, crystal meth, speed drug, ecstasy, pills addiction, painkiller '
      + 'addiction, needle exchange, drug consumption room, substitution treatment, son takes drugs, daughter takes drugs, drug abuse, drug prevention, opioids, overdose',
    ar: 'مخدرات, حشيش, ادمان المخدرات, استشارة مخدرات, المخدرات, حشيشة, ماريجوانا, كوكايين, هيروين, حبوب مخدرة, ابني يتعاطى, تعاطي المخدرات, كبتاغون, مدمن مخدرات, ابني يحشش, ادمان الحبوب, ميثادون, متعاطي, كريستال ميث, '
      + 'جرعة زائدة',
    uk: 'наркотики, наркоманія, канабіс, консультація з наркотиків, замісна терапія, наркомания, наркотики помощь, марихуана, гашиш, кокаїн, героїн, амфетамін, трава наркотик, син вживає наркотики, дитина вживає '
      + 'наркотики, наркозалежний, наркоман, обмін шприців, метадон, снодійні залежність, сын употребляет наркотики, кокаин, героин, наркозависимость, наркоман в семье, наркотическая зависимость, замещающая терапия, '
      + 'обмен шприцев, ребенок употребляет наркотики, передозировка, передозування',
    tr: 'uyuşturucu, uyuşturucu bağımlılığı, esrar, uyuşturucu danışmanlığı, esrar içiyor, ot içmek, eroin, kokain, hap bağımlılığı, oğlum uyuşturucu kullanıyor, çocuğum uyuşturucu kullanıyor, madde kullanıyor, bonzai, '
      + 'metamfetamin, uyuşturucu madde, metadon, ilaç bağımlılığı, iğne değişimi, uyuşturucu tedavisi' },
  { code: 'GAMBLING', wider: 'ADDICTION_HELP',
    de: 'Glücksspielsucht, Spielsucht, Glücksspiel, Spielautomaten, Mediensucht, Computerspielsucht, Handysucht, Onlinesucht, Internetsucht, Kind zockt nur, Kaufsucht, spielsüchtig, Zocken, Glücksspieler, Spielhalle, '
      + 'Spielothek, Casino, Sportwetten, Wetten, Online-Casino, verspielt mein Geld, verspielt alles, alles verspielt, Geld verzockt, verzockt, Automaten spielen, Spielerberatung, Spielersperre, OASIS Sperre, '
      + 'pathologisches Glücksspiel, Fachstelle Glücksspielsucht, exzessive Mediennutzung, Medienabhängigkeit, Computerspiele nicht aufhören, Sohn spielt nur am Computer, Kind spielt nur am Handy, nur noch am Handy, zu '
      + 'viel Bildschirmzeit, Bildschirmzeit, TikTok-Sucht, Pornosucht, Kaufrausch, Verhaltenssucht, Internetabhängigkeit',
    en: 'gambling, gambling addiction, gaming addiction, internet addiction, media addiction, child always on phone, gambling problem, gambler, betting, sports betting, slot machines, casino, lost money gambling, online '
      + 'casino, compulsive gambling, video game addiction, phone addiction, screen time, social media addiction, son only plays computer games, shopping addiction, porn addiction, excessive gaming',
    ar: 'قمار, ادمان القمار, ادمان الالعاب, ادمان الانترنت, ادمان الموبايل, المقامرة, مقامر, مراهنات, مراهنة, كازينو, خسرت فلوسي بالقمار, زوجي يقامر, ابني عالموبايل, ابني على الجوال طول الوقت, ابني يلعب كثيرا, بلاي ستيشن '
      + 'ادمان, ادمان الهاتف, ادمان الجوال, ادمان التواصل الاجتماعي, العاب القمار, قمار الكتروني',
    uk: "ігроманія, залежність від азартних ігор, азартні ігри, залежність від комп'ютера, игромания, азартные игры, зависимость от телефона, казино, ставки на спорт, ігрові автомати, програв гроші, програв усе, "
      + "лудоманія, комп'ютерна залежність, дитина весь час у телефоні, інтернет-залежність, ігрова залежність, телефон залежність, шопоголізм, лудомания, проиграл деньги, игровые автоматы, компьютерная зависимость, "
      + 'ребенок все время в телефоне, игровая зависимость, интернет-зависимость, экранное время',
    tr: 'kumar, kumar bağımlılığı, oyun bağımlılığı, internet bağımlılığı, telefon bağımlılığı, kumarhane, bahis, iddaa, kumarbaz, slot makinesi, kumarda para kaybettim, eşim kumar oynuyor, telefon bağımlısı, ekran '
      + 'süresi, oğlum hep bilgisayar oynuyor, çocuğum hep telefonda, sosyal medya bağımlılığı, bilgisayar bağımlılığı, alışveriş bağımlılığı, online kumar, casino' },
  { code: 'SMOKING', wider: 'ADDICTION_HELP',
    de: 'Rauchen aufhören, Rauchfrei, Nichtraucherkurs, Raucherentwöhnung, Nikotin, Rauchstopp, mit dem Rauchen aufhören, Raucher, Rauchen, Zigaretten, Zigarette, Tabak, Tabakentwöhnung, Vapen, Vape, E-Zigarette, '
      + 'E-Zigaretten, Shisha, Nichtraucher werden, Nichtrauchertraining, rauchfrei werden, rauchfrei bleiben, Tabaksucht, Nikotinsucht, weg von der Zigarette, Tabakprävention',
    en: 'stop smoking, quit smoking, smoking cessation, nicotine, smoking, smoker, cigarettes, give up smoking, non-smoker course, become a non-smoker, vaping, e-cigarettes, tobacco, smoke-free, shisha',
    ar: 'ترك التدخين, الاقلاع عن التدخين, التدخين, وقف التدخين, دخان, سجائر, سيجارة, بدي اترك الدخان, تدخين, مدخن, نيكوتين, اركيلة, شيشة, سيجارة الكترونية, ترك الدخان, تبغ',
    uk: 'кинути палити, відмова від куріння, куріння, бросить курить, курение, сигарети, тютюн, курець, нікотин, вейп, електронні сигарети, кальян, сигареты, курить, отказ от курения, никотин, табак, перестати курити, '
      + 'перестать курить',
    tr: 'sigarayı bırakma, sigara bırakma, sigara, tütün, nikotin, sigarayı bırakmak istiyorum, sigara içiyorum, nargile, elektronik sigara, sigarasız yaşam, sigara bağımlılığı, tiryaki' },
  { code: 'EATING_DISORDER',
    de: 'Essstörung, isst nichts mehr, isst nicht, viel zu dünn, Angst vor dem Essen, Essstörungen, Magersucht, Bulimie, Esssucht, Binge Eating, isst nicht mehr, Anorexie, essgestört, Fressattacken, Fress-Brech-Sucht, erbrechen nach dem Essen, hungert sich, Tochter isst nicht, Tochter '
      + 'ist magersüchtig, Kind isst nichts, Angst zuzunehmen, zu dünn, Untergewicht, Bulimie und Magersucht, Hungern und Erbrechen, gestörtes Essverhalten, Essverhalten, emotionales Essen, Beratung bei Essstörungen, '
      + 'ANAD, Körperbild, Heißhunger',
    en: 'eating disorder, anorexia, bulimia, binge eating, does not eat anymore, daughter does not eat, anorexic, bulimic, afraid of eating, too thin, throwing up after eating, body image, overeating, eating problems, '
      + 'eating disorders, underweight, compulsive eating',
    ar: 'اضطراب الاكل, اضطرابات الطعام, فقدان الشهية, نحافة مرضية, بنتي ما بتاكل, بنتي لا تأكل, شراهة, شره عصبي, نحيفة جدا, انوركسيا, بوليميا, تقيؤ بعد الاكل, مشاكل الاكل, اضطراب الطعام, نهم',
    uk: 'розлад харчової поведінки, анорексія, булімія, расстройство пищевого поведения, анорексия, рхп, розлади харчування, донька не їсть, переїдання, блювання після їжі, надто худа, харчовий розлад, рпп, булимия, дочь '
      + 'не ест, переедание, пищевое расстройство, слишком худая, недостатня вага',
    tr: 'yeme bozukluğu, anoreksiya, bulimia, yemek yemiyor, kızım yemek yemiyor, aşırı yeme, tıkınırcasına yeme, çok zayıf, yeme sorunları, beden algısı, anoreksi, blumia, yeme bozuklukları' },
  { code: 'SELF_HELP_GROUP',
    de: 'Selbsthilfegruppe, Selbsthilfe, Selbsthilfekontaktstelle, Gesprächsgruppe für Betroffene, Selbsthilfegruppen, Betroffene treffen, Austausch mit Betroffenen, Angehörigengruppe, Betroffene helfen Betroffenen, '
      + 'Gleichbetroffene, Gleichgesinnte mit gleicher Krankheit, Erfahrungsaustausch unter Betroffenen, Austausch unter Betroffenen, Menschen mit dem gleichen Problem, andere mit gleichem Problem, Selbsthilfebüro, '
      + 'Selbsthilfezentrum, SEKO, Selbsthilfegruppe gründen, Selbsthilfeverein, Selbsthilfetreffen, Treffen der Selbsthilfe, Gruppe für Angehörige, Angehörige treffen sich, Angehörigenkreis, Peer-Beratung, Peer-to-Peer, '
      + 'Selbsthilfeförderung, Junge Selbsthilfe',
    en: 'self-help group, support group, self-help, peer support, self help, people with the same problem, people with same illness, meet others affected, sharing experiences with others affected, peer group, peer '
      + "counselling, relatives' group, support group for relatives, mutual support group, start a self-help group",
    ar: 'مجموعة مساعدة ذاتية, مجموعة دعم, مجموعات الدعم, المساعدة الذاتية, مساعدة ذاتية, ناس عندهم نفس المشكلة, اشخاص لهم نفس المرض, تبادل الخبرات بين المرضى, مجموعة اقارب, مجموعة للمرضى, جروب دعم, مجموعات مساعدة ذاتية, '
      + 'دعم الاقران, مجموعة لاهالي المرضى',
    uk: 'група самодопомоги, група підтримки, групи взаємодопомоги, группа поддержки, группа самопомощи, люди з такою ж проблемою, взаємодопомога, взаємна підтримка, зустрічі людей з хворобою, група для родичів, '
      + 'самодопомога, группа взаимопомощи, люди с такой же проблемой, группа для родственников, взаимоподдержка, группы самопомощи, группа для больных',
    tr: 'kendi kendine yardım grubu, destek grubu, dayanışma grubu, aynı sorunu yaşayanlar, aynı hastalığı olanlar, hasta yakınları grubu, hasta destek grubu, öz yardım grubu, deneyim paylaşımı hastalar, akran desteği, '
      + 'yardımlaşma grubu, selbsthilfe, hastalar buluşması' },
];
