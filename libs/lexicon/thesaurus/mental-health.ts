import { type Concept } from './concept.js';

/** Words about the mind, crises, addiction and groups of people who share an illness. */
export const mentalHealthConcepts: readonly Concept[] = [
  { code: 'MENTAL_HEALTH',
    de: 'psychische Gesundheit, psychische Probleme, Depression, depressiv, Angst, Panik, Panikattacken, traurig, Seele, mir geht es schlecht, psychisch krank, sozialpsychiatrischer Dienst, SpDi, '
      + 'psychosoziale Beratung, Burnout, Stress, Überlastung, psychologische Beratung, kann nicht schlafen, immer müde und traurig, Psychiatrie, seelische Probleme, seelische Gesundheit, psychisch belastet, '
      + 'seelisch belastet, psychische Belastung, seelische Belastung, psychische Erkrankung, psychisch Erkrankte, seelische Erkrankung, Psyche, psychische Hilfe, fühle mich leer, ich bin am Ende, '
      + 'mir wird alles zu viel, alles zu viel, niedergeschlagen, antriebslos, Angststörung, Angstzustände, Schlafstörungen, schlaflos, Grübeln, weine viel, Heimweh, Zwangsstörung, Schizophrenie, Psychose, '
      + 'bipolar, Borderline, Persönlichkeitsstörung, ausgebrannt, Erschöpfung, erschöpft, überfordert, Lebenskrise, Psychosoziale Kontaktstelle, psychosoziale Begleitung, seelische Unterstützung, '
      + 'seelisches Gleichgewicht, psychiatrische Hilfe, Wut und Trauer, Beratung für psychisch kranke Menschen, PIA, psychiatrische Institutsambulanz, Selbstwertgefühl, bin nur noch traurig, keine Kraft mehr, '
      + 'liege nur im Bett, komme nicht aus dem Bett, Gedanken kreisen, Sorgen machen krank, habe Panik, Herzrasen, innere Unruhe, Nerven am Ende, Nervenzusammenbruch, heule nur noch, keine Freude, Lustlosigkeit, '
      + 'Stimmen hören, fühlt sich verfolgt, Mann ist depressiv, Freundin depressiv, mutlos, hoffnungslos, Zwänge, Waschzwang, soziale Angst, Seelenleben, seelisch krank, Belastungen, '
      + 'Gespräche bei seelischen Krisen, sozialpsychiatrisch, stabilisierende Gespräche, Lebenskrisen, geht mir psychisch schlecht, psychisch nicht gut, krank im Kopf, psychisch, seelische Krise, '
      + 'mein Kopf ist krank, psychiatrisch, hab keinen Antrieb, Kopf macht nicht mit, keine Lust mehr auf nichts, innerlich leer',
    en: "mental health, depression, anxiety, panic attacks, i feel bad, mental illness, psychological help, psychological counselling, stress, burnout, sad all the time, cannot sleep, psychiatric service, "
      + "mental problems, mental illness support, mental wellbeing, mental distress, psychological support, emotional support, emotional problems, feeling down, feel depressed, feeling empty, overwhelmed, "
      + "cannot cope, exhausted, sleep problems, insomnia, panic, anxious, nervous breakdown, psychosis, schizophrenia, bipolar disorder, ocd, homesick, crying all the time, worried all the time, "
      + "psychosocial counselling, i am stressed, psychiatry, depressed, sadness, i feel sad, i am sad, unhappy, hopeless, i am depressed, i have anxiety, anxiety attacks, i cannot sleep, can't sleep, "
      + "fear of people, social anxiety, phobia, phobias, mood swings, personality disorder, borderline, burnt out, mental breakdown, stressed out, too much stress, no energy, tired all the time, no motivation, "
      + "feel worthless, worries, mind problems, psychological problems, psychic problems, hearing voices, paranoia, obsessive thoughts, panic disorder, mental health counselling, mental illnesses, "
      + "psychologically ill, emotional wellbeing, mental strain, social psychiatric service, my head is full, missing home, culture shock, low mood, fears, afraid to go out",
    ar: 'صحة نفسية, الصحة النفسية, اكتئاب, كآبة, قلق, خوف, دعم نفسي, مشاكل نفسية, نفسيتي تعبانة, مساعدة نفسية, حالة نفسية, ضغط نفسي, استشارة نفسية, لا استطيع النوم, تعبان نفسيا, تعبانة نفسيا, حزين دائما, زعلان, مخنوق, '
      + 'مضغوط, قلق دائم, نوبات هلع, نوبة هلع, ارق, ما عم نام, ما بقدر نام, مرض نفسي, امراض نفسية, حالتي النفسية, ضغوط نفسية, ارهاق نفسي, توتر, كئيب, بكاء, وسواس, انفصام, دعم نفسي اجتماعي, عيادة نفسية, راحة نفسية, الصحة '
      + 'العقلية, محبط, احباط, الاكتئاب, القلق',
    uk: "психічне здоров'я, депресія, тривога, психологічна допомога, панічні атаки, психологічна підтримка, стрес, вигорання, погано на душі, не можу спати, психологическая помощь, депрессия, тревога, панические атаки, "
      + "стресс, депресивний стан, пригнічений настрій, важко на душі, постійна тривога, безсоння, панічна атака, психічні проблеми, психічне захворювання, психічний розлад, ментальне здоров'я, психосоціальна підтримка, "
      + 'нервовий зрив, емоційне вигорання, виснаження, перевантаження, нема сил, немає сил жити далі, психиатрическая помощь, психологическая поддержка, психическое здоровье, душевное состояние, бессонница, не могу спать, '
      + 'нервный срыв, паническая атака, выгорание, тяжело на душе, нет сил, психическое расстройство, постоянная тревога, плачу каждый день, шизофренія, психоз, емоційна підтримка, психиатрия, мені погано, мне плохо, '
      + 'постійно плачу, постоянно плачу, не хочу вставати, не хочется жить обычной жизнью, апатія, апатия, нервы, нерви здали, нервы сдали, тоска, туга за домом, тоска по дому, сумую за домом, скучаю по дому, тривожність, '
      + 'тревожность, паника, паніка, страхи, не сплю, не сплю ночами, безсилля, я устала, я втомилася, пригніченість, подавленность, чую голоси, слышу голоса, мама в депресії, муж в депрессии, чоловік у депресії, '
      + 'важко психологічно, тяжело психологически, душа болить, душа болит, психіатрія, бурнаут, берн-аут',
    tr: 'ruh sağlığı, depresyon, kaygı, panik atak, psikolojik destek, psikolojik yardım, stres, ruhsal sorunlar, uyuyamıyorum, tükenmişlik, psikolojim bozuk, moralim bozuk, bunalım, bunalımdayım, depresyondayım, çok stresliyim, '
      + 'çok üzgünüm, uykusuzluk, uyku sorunu, anksiyete, panik, endişe, ruhsal destek, ruhsal hastalık, psikolojik sorunlar, psikolojik danışmanlık, psikiyatri, ruh hastalıkları, şizofreni, takıntı hastalığı, psikososyal destek, '
      + 'kendimi boşlukta hissediyorum, artık dayanamıyorum, bitkinlik, sürekli ağlıyorum, ruh sağlığı merkezi, üzgünüm, mutsuzum, mutsuz, umutsuz, hiçbir şeyden zevk almıyorum, enerjim yok, çok yorgunum, sinirlerim bozuk, '
      + 'sinirliyim, uyku tutmuyor, gece uyuyamıyorum, korkularım var, fobi, sosyal fobi, ruhsal hasta, ruhsal bozukluk, kişilik bozukluğu, borderline, bipolar, vesvese, ses duyuyorum, psikolojik sorunum var, kafam çok dolu, '
      + 'içim daralıyor, vatan hasreti, gurbet hasreti, sıla hasreti, değersiz hissediyorum, kafayı yiyeceğim, sinir krizi, bıktım hayattan, ağlama krizi, sosyal psikiyatrik hizmet' },
  { code: 'PSYCHOTHERAPY', wider: 'MENTAL_HEALTH',
    de: 'Psychotherapie, Psychotherapeut, Psychotherapeutin, Therapieplatz, Psychologe, Psychologin, Therapeut, Therapeutin, Psychiater, Psychiaterin, Kinder- und Jugendpsychiatrie, KJP, Therapie machen, Therapie, '
      + 'Therapeuten, Psychotherapeuten, Psychotherapiepraxis, Gesprächstherapie, Verhaltenstherapie, Gruppentherapie, Einzeltherapie, Psychologen, Psychoanalyse, EMDR, Kunsttherapie, Musiktherapie, Therapieplatz finden, '
      + 'Warteliste Therapie, kein Therapieplatz, psychotherapeutische Sprechstunde, psychotherapeutisch, therapeutische Gespräche, therapeutische Begleitung, psychiatrische Praxis, Nervenarzt, Seelendoktor, '
      + 'Facharzt für Psychiatrie, psychiatrische Behandlung, Termin beim Psychologen, psychologische Praxis, Traumatherapeutin, mit Psychologen reden, brauche Therapie, Termin Therapeut, Warten auf Therapie, '
      + 'Therapeut auf Russisch, Therapeut auf Arabisch, Therapie Kassenplatz, psychologisches Gespräch, Medikamente für Psyche, Antidepressiva, tiefenpsychologisch, Traumatherapeut, Gestalttherapie, Paartherapeut, '
      + 'Erstgespräch Therapie',
    en: 'psychotherapy, psychotherapist, psychologist, therapist, therapy, psychiatrist, find a therapist, therapy place, talk therapy, behavioural therapy, group therapy, art therapy, psychoanalysis, waiting list therapy, '
      + 'psychological treatment, psychiatric treatment, therapy session, see a psychologist, counselor therapy, shrink, need a therapist, therapist in arabic, therapist in english, therapist who speaks my language, '
      + 'therapy appointment, therapist waiting time, no therapy place, depth psychology, emdr, hypnotherapy, trauma therapist, cognitive therapy, first consultation psychotherapy, psychotherapeutic practice, psychologists, '
      + 'mental health doctor, antidepressants, see a psychiatrist, couch talk, online therapy',
    ar: 'علاج نفسي, طبيب نفسي, معالج نفسي, دكتور نفسي, اخصائي نفسي, طبيبة نفسية, العلاج النفسي, معالجة نفسية, جلسات نفسية, جلسة علاج نفسي, طبيبة نفسانية, طبيب نفساني, بدي دكتور نفسي, دكتورة نفسية, معالج, علاج سلوكي, علاج '
      + 'جماعي, سيكولوج, اخصائية نفسية, العلاج بالفن, تيرابي',
    uk: 'психотерапія, психотерапевт, психолог, психологиня, психіатр, терапія, психотерапия, психиатр, найти психолога, сеанси психотерапії, психотерапевтична допомога, групова терапія, когнітивна терапія, '
      + 'арт-терапія, знайти психолога, прийом психолога, психологи, потрібен психолог, психологическая консультация, нужен психолог, групповая терапия, арт-терапия, сеанс психолога, психіатрична допомога, '
      + 'приём психолога, піти до психолога, пойти к психологу, психолог українською, психолог на русском, русскоязычный психолог, україномовний психолог, психолог безкоштовно, бесплатный психолог, антидепресанти, '
      + 'антидепрессанты, терапевт психолог, психотерапия на русском, записатися до психолога, записаться к психологу, поговорити з психологом, поговорить с психологом, психологічна допомога',
    tr: 'psikoterapi, psikolog, psikoterapist, terapi, psikiyatrist, terapist, psikoloğa gitmek, terapist arıyorum, terapi almak, psikoloji, ruh doktoru, sinir doktoru, grup terapisi, bireysel terapi, '
      + 'davranış terapisi, sanat terapisi, psikolog arıyorum, türkçe konuşan psikolog, psikiyatr, terapi sırası, terapi yeri, terapist bulamıyorum, psikolog bulmak, psikoloğa ihtiyacım var, psikolog lazım, '
      + 'arapça psikolog, kürtçe psikolog, psikiyatriste gitmek, antidepresan, hipnoterapi, emdr, psikanaliz, online terapi, bilişsel terapi, psikolog randevusu, psikoterapi yeri, psikologlar, psikolojik destek' },
  { code: 'CHILD_PSYCHIATRY', wider: 'PSYCHOTHERAPY',
    de: 'Kinder- und Jugendpsychiatrie, Kinderpsychologe, Kinderpsychologin, Kinder- und Jugendlichenpsychotherapie, Jugendpsychiater, Kinderpsychiater, Kindertherapeut, Therapie für mein Kind, Kind ist depressiv, '
      + 'Tochter ist depressiv, Sohn ist depressiv, mein Kind ist traurig, Kind hat Angst, Kind verletzt sich selbst, seelische Probleme bei Jugendlichen, psychische Gesundheit von Kindern, KJP, Spieltherapie, '
      + 'Kind redet nicht mehr, Kind ritzt sich, Kind zieht sich zurück, Kind weint viel, Kind will sterben, Tochter verletzt sich, Sohn hat Ängste, Tics, Teenager depressiv, KJP-Ambulanz, '
      + 'Jugendliche psychisch krank, Kindertherapie, Therapie für Jugendliche, Jugendlicher depressiv, Tochter ritzt sich',
    en: 'child psychologist, child psychiatrist, child and adolescent psychiatry, therapy for my child, therapy for teenagers, my child is depressed, my daughter is depressed, child is anxious, '
      + 'youth mental health, play therapy, camhs, my teenager is depressed, my son is depressed, child has panic attacks, child trauma therapy, my child hurts himself, my daughter cuts herself, '
      + 'psychologist for my son, psychologist for my daughter, teen therapist, child therapist, child has nightmares, child wets himself stress, youth psychiatry, psychotherapy for children, child mental health, '
      + 'kids therapist, children and teenagers psychotherapy, child mental problems, self harm teenager',
    ar: 'طبيب نفسي للاطفال, اخصائي نفسي للاطفال, ابني نفسيته تعبانة, بنتي مكتئبة, طفلي خائف, علاج نفسي للاطفال, نفسية الطفل, دعم نفسي للاطفال, دعم نفسي للمراهقين',
    uk: 'дитячий психолог, дитячий психіатр, психолог для дитини, психолог для підлітка, дитина в депресії, дитина тривожна, дитина боїться, детский психолог, детский психиатр, психолог для ребенка, психолог для подростка, '
      + 'подросток в депрессии, ребенок боится, ігрова терапія, дитина замкнулася, ребенок замкнулся, дитина плаче постійно, ребенок постоянно плачет, підліток ріже себе, подросток режет себя, дочка ріже руки, '
      + 'дочь режет руки, дитина не розмовляє після війни, страхи у дитини, страхи у ребенка, тики у дитини, нервный тик ребенок, психолог дитині, психолог ребенку, дитяча психіатрія',
    tr: 'çocuk psikoloğu, çocuk psikiyatristi, ergen psikolojisi, çocuğum için terapi, çocuğum depresyonda, kızım depresyonda, çocuğum korkuyor, pedagog, oyun terapisi, çocuk ve ergen psikiyatrisi, oğlum depresyonda, '
      + 'çocuğuma psikolog, oğluma psikolog, kızıma psikolog, ergen psikolog, gençlere terapi, çocuk terapisti, çocuğum kendine zarar veriyor, kızım kendini kesiyor, çocuğum kabus görüyor, çocuk ruh sağlığı, ergen terapisi, '
      + 'çocuk psikoterapisi, çocuğumun psikolojisi bozuk' },
  { code: 'MENTAL_DAY_CENTRE', wider: 'MENTAL_HEALTH',
    de: 'Tagesstätte für psychisch kranke Menschen, Tageszentrum, Kontakt- und Begegnungsstätte psychisch Kranke, Tagesstruktur, tagesstrukturierende Angebote, Psychiatrieerfahrene, '
      + 'ambulant betreutes Wohnen psychisch Kranke, gemeindepsychiatrisches Zentrum, Soziotherapie, psychiatrische Pflege, ambulante psychiatrische Pflege, Genesungsbegleiter, EX-IN, Angehörige psychisch Kranker, '
      + 'mein Mann ist psychisch krank, meine Mutter ist psychisch krank, Teestube für Psychiatrieerfahrene, Psychoseseminar, Wiedereingliederung nach Psychiatrie, Tag strukturieren, was tun nach der Psychiatrie, '
      + 'Beschäftigung für psychisch Kranke, Treff für seelisch Kranke, Kontaktclub, Angehörige von psychisch Kranken, Sohn ist schizophren, Tochter ist psychisch krank, Betreuung psychisch kranker Menschen, '
      + 'Zuverdienst psychisch krank, Psychiatrieerfahrene Treff, seelisch behindert, Tagesstätte, psychisch krank Treff, Tagesklinik, Begegnungsstätte für psychisch Kranke',
    en: 'day centre for people with mental illness, daily structure, relatives of mentally ill people, my husband is mentally ill, recovery companion, community psychiatry, psychiatric home care, '
      + 'peer counselling mental illness, life after psychiatric hospital, somewhere to go with mental illness, meeting place mental illness, café for people with mental illness, family of mentally ill person, '
      + 'my wife is mentally ill, my son has schizophrenia, my mother has schizophrenia, after psychiatric clinic, out of psychiatry, day clinic, sociotherapy, contact centre mental health, '
      + 'psychosocial contact point, day structure mental illness, ex-in, home treatment psychiatry, day centre mental health',
    ar: 'مركز نهاري للمرضى النفسيين, اهل المرضى النفسيين, زوجي مريض نفسيا, امي مريضة نفسيا, قريب مريض نفسي, رعاية نفسية منزلية, هيكلة اليوم',
    uk: 'денний центр для людей з психічними розладами, родичі психічно хворих, чоловік психічно хворий, мама психічно хвора, дневной центр для психически больных, родственники психически больных, муж психически болен, '
      + 'соціотерапія, структура дня, після психлікарні, после психбольницы, син шизофренія, сын шизофреник, психічно хворий родич, психически больной родственник, клуб для психічно хворих, дневное занятие психически больным, '
      + 'мать психически больна, дочка психічно хвора',
    tr: 'ruhsal hastalar için gündüz merkezi, ruh hastası yakınları, eşim ruh hastası, annem ruh hastası, günlük yapı, psikiyatrik evde bakım, toplum ruh sağlığı merkezi, sosyoterapi, ruhsal hastalık buluşma yeri, oğlum şizofren, '
      + 'annem şizofren, kocam ruh hastası, ruh hastalarına destek, psikiyatri sonrası, gündüz kliniği, psikiyatriden çıktım, ruhsal hasta yakını, ruh hastaları kafesi, sosyal terapi, ruhsal hastalara günlük destek' },
  { code: 'CHILDREN_OF_ILL_PARENTS', wider: 'MENTAL_HEALTH',
    de: 'Kinder psychisch kranker Eltern, Kinder suchtkranker Eltern, Kinder aus suchtbelasteten Familien, Kinder krebskranker Eltern, Mama ist krank, meine Mutter trinkt, mein Vater trinkt, Papa trinkt, '
      + 'psychisch kranke Eltern, kranke Eltern, suchtkranke Eltern, Gruppe für Kinder kranker Eltern, Familien mit psychischer Erkrankung, junge Pflegende, pflegende Kinder, Young Carers, Mama trinkt, '
      + 'Papa ist süchtig, Mama ist depressiv, Papa ist krank, Eltern trinken, Mutter in der Psychiatrie, Kindergruppe Sucht, kleine Helden, Patenschaft Kinder psychisch kranker Eltern, Kind pflegt Mutter, '
      + 'vergessene Kinder, Mutter ist psychisch krank, Kinder aus Suchtfamilien',
    en: 'children of mentally ill parents, children of addicts, children of alcoholics, my mother drinks, my father drinks, sick parents, parent with mental illness, young carers, mum is ill, '
      + 'my dad is mentally ill, my mum is depressed, i care for my sick mother child, kids of addicts, mum drinks too much, dad is an alcoholic, mother in psychiatry who helps child, when parents are ill, '
      + 'kids caring for parents, children of sick parents, parents addicted, my mom is sick in the head, young carer, my mother is mentally ill',
    ar: 'اطفال الاهل المرضى نفسيا, اطفال المدمنين, ابي يشرب, امي مريضة, والدي مدمن, اطفال يرعون والديهم, اهل مرضى',
    uk: "діти психічно хворих батьків, діти залежних батьків, мама хворіє, тато п'є, батько п'є, діти алкоголіків, дети психически больных родителей, дети алкоголиков, отец пьет, папа пьет, мама болеет, мама п'є, мама пьет, "
      + "тато алкоголік, папа алкоголик, батьки п'ють, родители пьют, мама в депресії дитина, мама наркоманка, дети наркоманов, хвора мама дитина",
    tr: 'ruh hastası ebeveynlerin çocukları, bağımlı ebeveynlerin çocukları, babam içiyor, annem içiyor, hasta ebeveyn, alkoliklerin çocukları, annem hasta, annem depresyonda, babam ruh hastası, anne babam bağımlı, '
      + 'babam uyuşturucu kullanıyor, hasta anneme bakıyorum çocuk, anne babası hasta çocuklar, genç bakıcılar, annem psikiyatride, babam hep sarhoş' },
  { code: 'POSTNATAL_DEPRESSION', wider: 'MENTAL_HEALTH',
    de: 'Wochenbettdepression, postpartale Depression, postnatale Depression, Babyblues, Baby-Blues, traurig nach der Geburt, keine Freude am Baby, kann mein Baby nicht lieben, Krise nach der Geburt, '
      + 'Mutter-Kind-Station, schwierige Geburt, traumatische Geburt, psychische Krise rund um die Geburt, belastete junge Mütter, Mütter in der Krise, nach der Geburt nur geweint, kein Gefühl fürs Baby, '
      + 'Baby nicht lieb haben, Angst mit Baby allein, Geburt verarbeiten, Gewalt bei der Geburt, Schatten und Licht, überfordert und traurig Baby, Muttergefühle fehlen, Depression nach Geburt, '
      + 'freue mich nicht über mein Baby',
    en: 'postnatal depression, postpartum depression, baby blues, sad after birth, no feelings for my baby, depressed after having a baby, traumatic birth, mother in crisis, sad mother, new mum depressed, '
      + 'crying since birth, cannot bond with my baby, unhappy after birth, mum depression, depressed mother, anxious new mother, birth trauma, overwhelmed after birth, pregnancy depression, '
      + 'depression in pregnancy, bad birth experience, postpartum',
    ar: 'اكتئاب ما بعد الولادة, حزينة بعد الولادة, كآبة النفاس, اكتئاب بعد الولادة, لا اشعر بحب لطفلي, ولادة صعبة, نفسيتي بعد الولادة',
    uk: 'післяпологова депресія, депресія після пологів, сумно після пологів, не відчуваю любові до дитини, важкі пологи, послеродовая депрессия, депрессия после родов, грустно после родов, тяжелые роды, '
      + 'не люблю дитину після пологів, не люблю ребенка после родов, плачу після пологів, плачу после родов, депресія молода мама, депрессия молодая мама, післяродова депресія, травма пологів',
    tr: 'doğum sonrası depresyon, lohusa depresyonu, lohusalık depresyonu, doğumdan sonra üzgünüm, bebeğimi sevemiyorum, zor doğum, travmatik doğum, anne depresyonu, doğumdan sonra ağlıyorum, doğumdan sonra mutsuzum, lohusa hüznü, '
      + 'doğum travması, hamilelikte depresyon, bebeğime ısınamıyorum, yeni anne depresyon, doğumdan beri üzgün' },
  { code: 'TRAUMA_HELP', wider: 'MENTAL_HEALTH',
    de: 'Trauma, traumatisiert, Traumatherapie, PTBS, Traumaberatung, Folteropfer, psychosoziales Zentrum, PSZ, Flucht und Trauma, Albträume, Kriegserlebnisse, Traumatisierte, Therapie für Geflüchtete, '
      + 'Traumapädagogik, Flashbacks, schlimme Erlebnisse, schreckliche Erlebnisse, Krieg erlebt, Krieg verarbeiten, Bilder vom Krieg, Alpträume, Erlebnisse auf der Flucht, Fluchterfahrung verarbeiten, '
      + 'Gewalterfahrung, traumatische Erlebnisse, traumatische Erfahrungen, belastende Erfahrungen, belastende Erlebnisse, Traumafolgen, Traumaambulanz, traumasensibel, posttraumatische Belastungsstörung, Folter, '
      + 'Opfer von Folter, Überlebende, psychologische Hilfe für Geflüchtete, psychosoziale Versorgung Geflüchteter, psychosoziale Beratung für Geflüchtete, Kind hat Krieg erlebt, Refugio, traumatisierte Kinder, '
      + 'Traumafachberatung, kann den Krieg nicht vergessen, Bomben, Angst bei lauten Geräuschen, Schlafen geht nicht wegen Krieg, Erinnerungen an die Flucht, nach der Haft, gefoltert, Unglück erlebt, '
      + 'Überfall verarbeiten, Stabilisierung, Kriegstrauma, Fluchttrauma, Psychologe für Geflüchtete, Kunsttherapie Geflüchtete, psychisch belastete Geflüchtete, Traumabewältigung, schlimmes erlebt, '
      + 'schlimme Erinnerungen, Flucht erlebt',
    en: 'trauma, traumatised, trauma therapy, ptsd, torture victims, nightmares, war trauma, psychosocial centre for refugees, flashbacks, post-traumatic stress, survivors of torture, traumatic experiences, '
      + 'bad memories of war, psychological help for refugees, terrible experiences, experienced war, traumatised children, torture survivors, therapy for refugees, trauma centre, war memories, i saw war, '
      + 'survived war, i was tortured, escaped and traumatised, bad dreams, nightmares about war, cannot forget the war, my child saw war, trauma counselling, trauma group, trauma expert, complex ptsd, '
      + 'shock after accident, refugees mental health, traumatized, trauma pedagogy, stabilisation group, fled and cannot sleep, emotional wounds, accident trauma, prisoner of war, survivor of genocide, '
      + 'lost family in the war, tortured',
    ar: 'صدمة نفسية, صدمات نفسية, علاج الصدمات, ضحايا التعذيب, كوابيس, صدمة الحرب, ترومة, كابوس, ذكريات الحرب, عشت الحرب, تعذيب, ناجين من التعذيب, اضطراب ما بعد الصدمة, تجارب صعبة, تجارب مؤلمة, دعم نفسي للاجئين, علاج '
      + 'نفسي للاجئين, طفلي عاش الحرب, صور الحرب, ذكريات مؤلمة, صدمة',
    uk: 'травма війни, психологічна травма, птср, травмотерапія, нічні кошмари, посттравматичний, психологическая травма, кошмары, пережив війну, пережила війну, спогади про війну, жахіття вночі, травмовані діти, '
      + 'жертви катувань, флешбеки, психолог для біженців, психологічна допомога біженцям, травма, посттравматичний синдром, тортури, пережил войну, воспоминания о войне, травма войны, жертвы пыток, '
      + 'психологическая помощь беженцам, птср лечение, травмированные дети, сняться вибухи, снятся взрывы, боюся гучних звуків, боюсь громких звуков, обстріли, обстрелы, бомбили, бомбардування, після окупації, '
      + 'после оккупации, полон, плен, після полону, после плена, ветеран війни психолог, ветеран войны психолог, дитина боїться сирени, ребенок боится сирены, война в голове, не можу забути війну, '
      + 'не могу забыть войну, кошмари сняться, птсд, травматерапія, психолог война, жахи вночі',
    tr: 'travma, travma terapisi, savaş travması, kabuslar, işkence mağdurları, savaş yaşadım, kötü anılar, kötü rüyalar, savaş anıları, işkence, travma sonrası stres, mülteciler için psikolojik destek, travmatik olaylar, '
      + 'travmalı çocuklar, savaş mağduru, kabus görüyorum, mültecilere terapi, savaşı unutamıyorum, savaş gördüm, işkence gördüm, çocuğum savaş gördü, kaza travması, deprem travması, depremzede, mülteci psikoloji, '
      + 'travma danışmanlığı, travma grubu, travma merkezi, travmatize, tssb, flashback, kötü şeyler yaşadım, savaş kabusları, travma uzmanı, soykırım mağduru, geçmişi unutamıyorum' },
  { code: 'CRISIS_HELP', wider: 'MENTAL_HEALTH',
    de: 'Krise, Krisendienst, Krisenhilfe, Suizid, Selbstmord, ich will nicht mehr leben, Suizidgedanken, Krisentelefon, Sorgentelefon, TelefonSeelsorge, Krisenintervention, seelische Krise, '
      + 'selbstverletzendes Verhalten, ritzen, Notfallseelsorge, Nummer gegen Kummer, seelischer Notfall, psychischer Notfall, ich will sterben, mir das Leben nehmen, sich umbringen, umbringen, lebensmüde, '
      + 'Lebensmüdigkeit, suizidgefährdet, Suizidprävention, Suizidberatung, niemand zum Reden, jemand zum Reden sofort, jemanden zum Zuhören, Zuhören am Telefon, anonym am Telefon reden, Kummertelefon, '
      + 'Seelsorgetelefon, Krisenberatung, akute Krise, in Krisen, in Krisensituationen, ich halte es nicht mehr aus, verzweifelt, keinen Ausweg mehr, selbst verletzen, Selbstverletzung, Suizid eines Angehörigen, '
      + 'Hinterbliebene nach Suizid, AGUS, Krisenchat, psychosoziale Notfallversorgung, PSNV, schlimmes Ereignis, Sorgen am Telefon, Krisenteam, will nicht mehr, kann nicht mehr, Leben hat keinen Sinn, '
      + 'alles sinnlos, will Schluss machen, mich umbringen, Sohn will sich umbringen, Freundin will sich umbringen, Tabletten geschluckt, brauche jetzt jemand, sofort reden, nachts jemand anrufen, Panik jetzt, '
      + '0800 1110111, 116 123, Krisentelefonnummer, Sorgen loswerden anonym, rund um die Uhr zuhören, Suizidgefahr, seelische Krisen, Krisenbegleitung, Notfallbegleitung, Einsatznachsorge, nachts reden, '
      + 'Lebenskrise, am Ende mit den Kräften, jemand zum Reden, jemand der zuhört, Seelsorge Telefon, sterben will, möchte tot sein, offenes Ohr, keinen Ausweg, Reden mit jemandem, sofort Hilfe Seele, '
      + 'nachts allein mit Sorgen, Kummer und Sorgen',
    en: "crisis, crisis service, suicide, suicidal thoughts, i do not want to live, crisis hotline, helpline, self-harm, emotional crisis, i want to die, kill myself, want to end it all, suicidal, "
      + "someone to listen, talk to someone now, desperate, hurting myself, cutting myself, telephone counselling, crisis line, crisis team, suicide prevention, bereaved by suicide, mental health emergency, "
      + "listening service, samaritans, crisis chat, i can't go on, cannot go on, end my life, life is not worth living, do not want to live anymore, thinking of suicide, suicide hotline, "
      + "my friend wants to kill herself, my son wants to die, cutting, self harm, talk to someone at night, phone counselling, telefonseelsorge, 24 hour helpline, acute crisis, psychological emergency, "
      + "psychiatric emergency, someone to talk to right now, need someone to listen, despair, breakdown right now, life crisis, tired of living, want to die, need to talk to someone, someone to talk to, "
      + "call someone at night",
    ar: 'ازمة نفسية, انتحار, لا اريد العيش, خط المساعدة النفسية, افكار انتحارية, بدي موت, اريد ان اموت, اريد الموت, بفكر بالانتحار, اقتل نفسي, انهي حياتي, يائس, يأس, حدا احكي معه, شخص يسمعني, خط ساخن نفسي, ايذاء النفس, '
      + 'اجرح نفسي, الانتحار, هاتف الدعم, طوارئ نفسية, ضاقت بي الدنيا, مساعدة عاجلة نفسية',
    uk: 'криза, кризова допомога, самогубство, не хочу жити, телефон довіри, гаряча лінія психолог, суицид, кризисная помощь, не хочу жить, телефон доверия, хочу померти, думки про самогубство, суїцид, суїцидальні думки, '
      + 'покінчити з собою, нема з ким поговорити, відчай, самоушкодження, ріжу себе, кризовий чат, екстрена психологічна допомога, хочу умереть, мысли о самоубийстве, самоубийство, покончить с собой, не с кем поговорить, '
      + 'отчаяние, экстренная психологическая помощь, горячая линия психолога, суицидальные мысли, кризис, поговорити про самогубство, не хочу больше жить, не хочу більше жити, немає сенсу жити, нет смысла жить, '
      + 'хочу покінчити, не бачу виходу, не вижу выхода, потрібно поговорити зараз, нужно поговорить сейчас, терміново психолог, срочно психолог, син хоче вбити себе, подруга хоче померти, наложить на себя руки, '
      + 'вкоротити віку, суицидальный, суїцид підліток, режу себе, режу вены, лінія довіри, линия доверия, телефонзеельзорге, в розпачі, все пропало',
    tr: 'kriz, intihar, kriz hattı, yaşamak istemiyorum, intihar düşünceleri, kriz yardımı, ölmek istiyorum, kendimi öldürmek, canıma kıymak, konuşacak kimse, çaresizim, umutsuzum, kendine zarar verme, '
      + 'kendimi kesiyorum, dert hattı, telefonla destek, intihar önleme, psikolojik acil, dinleyecek biri, ruhsal kriz, kriz ekibi, artık yaşamak istemiyorum, hayatıma son vermek, intihar edeceğim, '
      + 'intihar etmek istiyorum, arkadaşım intihar, oğlum ölmek istiyor, hayattan bıktım, konuşmaya ihtiyacım var şimdi, telefonseelsorge, gece konuşacak biri, acil psikolog, bileğimi kesmek, kendime zarar, '
      + 'hayat krizi, umudum kalmadı, telefonda dertleşmek, psikiyatrik acil, intihar hattı, intihar eden yakını, konuşacak biri' },
  { code: 'ADDICTION_HELP',
    de: 'Suchtberatung, Sucht, Suchthilfe, süchtig, Suchtberatungsstelle, Entzug, Entgiftung, Suchtprävention, Suchtkrank, Angehörige von Suchtkranken, Jugend- und Drogenberatung, Suchtselbsthilfe, rückfällig, '
      + 'Suchtkranke, Suchtmittel, Substanzen, Substanzgebrauch, Suchtproblem, Suchtprobleme, Suchtklinik, Suchttherapie, Suchtreha, Entzugsklinik, Entwöhnung, entgiften, Entzug machen, clean werden, '
      + 'clean bleiben, trocken bleiben, von der Sucht loskommen, aufhören mit der Sucht, Rückfall, Rückfallprophylaxe, PSB, Suchtberater, Suchtfachambulanz, Fachambulanz, Fachstelle Sucht, Nachsorge Sucht, '
      + 'suchtgefährdet, Suchtgefährdung, Sucht im Alter, Drogen- und Suchtberatung, Konsum reduzieren, Konsum verringern, Freundeskreis für Suchtkrankenhilfe, Angehörige von Süchtigen, Partner ist süchtig, '
      + 'mein Sohn ist süchtig, Abhängigkeitserkrankung, Abhängigkeitserkrankungen, Suchtmittelabhängigkeit, stoffliche Abhängigkeit, komme nicht davon los, abhängig, von Tabletten abhängig, Kind ist süchtig, '
      + 'Partner süchtig, Entzug wo, Therapie Sucht, Langzeittherapie, Suchtgruppe, will aufhören, Suchtdruck, Sucht Angehörige, Mann trinkt und spielt, Substitution Beratung, Beratung für Konsumierende, '
      + 'Kurs Suchtvorbeugung, ambulante Rehabilitation Sucht, Tablettensucht, Drogenberatung, Medikamentenabhängig, nicht aufhören können, Handysucht, MPU, Führerschein weg Alkohol, trinken aufhören, '
      + 'Rauchen und Trinken aufhören, aufhören mit Drogen, Suchtambulanz',
    en: 'addiction, addiction counselling, addicted, rehab, detox, substance abuse, addiction help, dependency, addict, addicts, addiction advice, addiction centre, getting clean, get clean, stay sober, '
      + 'recovery from addiction, rehab clinic, withdrawal, relapse, relatives of addicts, my son is addicted, my partner is addicted, drug and alcohol service, addiction prevention, substance use, '
      + 'reduce consumption, how to stop addiction, addiction clinic, withdrawal clinic, inpatient addiction treatment, drug rehab, rehab place addiction, husband addicted, wife addicted, daughter addicted, '
      + 'father addicted, narcotics anonymous, help for families of addicts, family of addict, addictive behaviour, relapsed, substance dependence, addiction group, addiction therapy, detoxification, blue cross, '
      + 'clean living, addiction counsellor, youth addiction, digital addiction advice, stop taking drugs',
    ar: 'ادمان, إدمان, استشارة ادمان, علاج الادمان, مدمن, الادمان, ابني مدمن, زوجي مدمن, علاج ادمان, مركز ادمان, اهل المدمنين, الاقلاع عن الادمان, انا مدمن, سحب السموم, انتكاس, التخلص من الادمان, مدمنين, وقاية من '
      + 'الادمان, استشارات ادمان',
    uk: 'залежність, допомога при залежності, наркозалежність, лікування залежності, детокс, зависимость, лечение зависимости, реабилитация зависимых, син залежний, чоловік залежний, родичі залежних, '
      + 'реабілітація залежних, звільнитися від залежності, рецидив, профілактика залежності, муж зависимый, сын наркоман, родственники зависимых, избавиться от зависимости, помощь при зависимости, срыв, '
      + 'реабцентр, реабілітаційний центр залежність, консультація з залежності, залежний, зависимый, позбутися залежності, хочу кинути, хочу бросить зависимость, зухтбератунг, зухтгільфе, кодування, кодирование, '
      + 'кодироваться, закодуватися, лікуватися від залежності, лечиться от зависимости, дезинтоксикація, детоксикация, ломка, син вживає, сын употребляет, анонимные группы зависимых, 12 кроків, 12 шагов, '
      + 'наркотики допомога, кинути пити, алкоголізм',
    tr: 'bağımlılık, bağımlılık danışmanlığı, bağımlıyım, bağımlılık tedavisi, madde bağımlılığı, bağımlı, bağımlılar, bağımlı yakınları, oğlum bağımlı, eşim bağımlı, bağımlılıktan kurtulmak, detoks, arınma, '
      + 'madde kullanımı, bağımlılık önleme, nüks, bağımlılık merkezi, yeşilay, temiz kalmak, bağımlılıktan nasıl kurtulurum, bağımlılık kliniği, kızım bağımlı, kocam bağımlı, babam bağımlı, kardeşim bağımlı, '
      + 'bağımlılık terapisi, bağımlı aileleri, bağımlılık grubu, adsız narkotik, tekrar başladım madde, bağımlı gençler, bağımlılık danışma, bırakmak istiyorum bağımlılık, arındırma tedavisi, madde bağımlısı, '
      + 'suchtberatung, uyuşturucu bağımlısı' },
  { code: 'ALCOHOL', wider: 'ADDICTION_HELP',
    de: 'Alkohol, Alkoholsucht, Alkoholiker, trinke zu viel, Anonyme Alkoholiker, Blaues Kreuz, Kreuzbund, Guttempler, alkoholabhängig, mein Mann trinkt, Alkoholproblem, trinken aufhören, mit dem Trinken aufhören, '
      + 'ich trinke zu viel, trinkt zu viel, Frau trinkt, Vater Alkoholiker, Partner trinkt, Saufen, Trinker, Bier und Schnaps, Alkoholabhängigkeit, Alkoholkranke, Alkoholkonsum, trocken werden, '
      + 'trockene Alkoholiker, AA, Al-Anon, weniger trinken, kontrolliertes Trinken, Alkohol am Steuer, MPU, MPU-Vorbereitung, MPU-Beratung, Führerschein weg wegen Alkohol, abstinent, abstinent leben, Abstinenz, '
      + 'Alkoholberatung, Rausch, Komasaufen, Mann trinkt, Mann säuft, Mutter säuft, Vater säuft, Papa betrunken, jeden Tag Bier, besoffen, Suff, Alk, Schnaps, Wein jeden Abend, betrunken, nüchtern werden, '
      + 'Promille, Alkoholiker in der Familie, Alkoholentzug, alkoholkrank, Trinkmenge, trockene Gruppe, Suchtgefährdete Alkohol, trinkt jeden Tag, trocken bleiben, Freund trinkt, säuft, Vater trinkt, Mutter trinkt',
    en: 'alcohol, alcoholism, drinking problem, alcoholics anonymous, drink too much, husband drinks, drinking too much, stop drinking, alcoholic, alcohol addiction, alcohol problem, aa meeting, wife drinks, partner drinks, sober, '
      + 'get sober, drunk, binge drinking, abstinence, drink driving, al-anon, my husband drinks too much, my wife drinks too much, my son drinks, my mother drinks alcohol, i drink every day, i drink too much, heavy drinking, '
      + 'drinks every day, alcoholics, drinker, alcohol dependence, alcohol dependent, alcohol detox, reduce drinking, drink less, mpu alcohol, alcohol counselling, alcohol withdrawal, wine every evening, dry alcoholic, '
      + 'alcohol abuse, lost licence alcohol',
    ar: 'كحول, ادمان الكحول, مشروب, زوجي يشرب, الكحول, كحولي, بشرب كتير, خمر, شرب الخمر, ترك الكحول, ابي يشرب الكحول, زوجي سكير, مدمن كحول, ترك الشرب, مدمنين الكحول',
    uk: "алкоголь, алкоголізм, анонімні алкоголіки, чоловік п'є, багато п'ю, алкоголизм, муж пьет, алкоголік, випивка, кинути пити, зловживання алкоголем, алкогольна залежність, п'яний, тверезість, запій, муж алкоголик, "
      + "бросить пить, пьянство, алкогольная зависимость, анонимные алкоголики, запой, трезвость, сын пьет, алкоголик, багато п'є, чоловік пиячить, муж пьянствует, син п'є, брат п'є, брат пьет, батько п'яниця, п'яниця, "
      + "пьяница, пьяный муж, п'яний чоловік, водка, горілка, пиво щодня, пиво каждый день, не можу не пити, не могу не пить, хочу кинути пити, хочу бросить пить, кодування від алкоголю, кодировка от алкоголя, вийти із запою, "
      + 'вывести из запоя, аа група, алкогольная группа, мама пиячить, белая горячка',
    tr: 'alkol, alkol bağımlılığı, alkolik, kocam içiyor, adsız alkolikler, içki, içkiyi bırakmak, çok içiyorum, alkolü bırakmak, alkol sorunu, içki sorunu, ayyaş, babam alkolik, alkolizm, alkol bağımlısı, eşim içiyor, '
      + 'ayık kalmak, kocam çok içiyor, her gün içiyorum, oğlum içki içiyor, eşim alkolik, rakı, bira içmek, alkolikler, alkolikler derneği, alkol tedavisi, alkol danışmanlığı, alkolle ehliyet, mpu alkol, içki bağımlısı, sarhoş, '
      + 'alkol yoksunluğu, daha az içmek, alkolü azaltmak, babam çok içiyor' },
  { code: 'DRUGS', wider: 'ADDICTION_HELP',
    de: 'Drogen, Drogenberatung, Drogenhilfe, Cannabis, Kiffen, Heroin, Substitution, Medikamentenabhängigkeit, Drogensucht, Kokain, Konsumraum, mein Kind nimmt Drogen, Drogenberatungsstelle, drogenabhängig, '
      + 'Drogenabhängige, Drogenkonsum, Drogenprävention, Drogenproblem, Droge, Gras rauchen, Haschisch, Marihuana, THC, bekifft, Crystal, Crystal Meth, Amphetamine, Ecstasy, Koks, LSD, Opiate, Methadon, '
      + 'Spritzentausch, Drogenkonsumraum, Kontaktladen, Drop-in Drogen, Tablettensucht, tablettenabhängig, Schlaftablettensucht, Schmerzmittelabhängigkeit, Sohn kifft, Tochter kifft, Sohn nimmt Drogen, '
      + 'substituiert, illegale Substanzen, Partydrogen, Lachgas, Naloxon, Drogennotfall, FreD, Sohn kifft nur noch, Tochter nimmt was, Pillen, Gras, Joint, Speed, Spritzen gefunden, nimmt Drogen, Fentanyl, '
      + 'Ketamin, Benzos, Dope, Dealer, auf Droge, Konsumenten, akzeptierende Drogenarbeit, Safer Use, Drug-Checking, Cannabisgesetz, Cannabis-Club, Notschlafstelle Drogen, kifft',
    en: 'drugs, drug counselling, cannabis, heroin, drug addiction, methadone, my child takes drugs, drug, weed, marijuana, smoking weed, hashish, cocaine, crystal meth, speed drug, ecstasy, pills addiction, painkiller addiction, '
      + 'needle exchange, drug consumption room, substitution treatment, son takes drugs, daughter takes drugs, drug abuse, drug prevention, opioids, overdose, my son smokes weed, my daughter smokes weed, smokes pot, pot smoking, '
      + 'joint smoking, addicted to drugs, drug addict, drug user, drug dealer school, taking pills, sleeping pills addiction, fentanyl, amphetamines, mdma, lsd, ketamine, opium, heroin addict, drug therapy, '
      + 'substitution programme, drug help, drug test, child found with drugs, mpu drugs, tablet addiction, hash, party drugs, drug problem',
    ar: 'مخدرات, حشيش, ادمان المخدرات, استشارة مخدرات, المخدرات, حشيشة, ماريجوانا, كوكايين, هيروين, حبوب مخدرة, ابني يتعاطى, تعاطي المخدرات, كبتاغون, مدمن مخدرات, ابني يحشش, ادمان الحبوب, ميثادون, متعاطي, كريستال ميث, '
      + 'جرعة زائدة',
    uk: 'наркотики, наркоманія, канабіс, консультація з наркотиків, замісна терапія, наркомания, наркотики помощь, марихуана, гашиш, кокаїн, героїн, амфетамін, трава наркотик, син вживає наркотики, дитина вживає наркотики, '
      + 'наркозалежний, наркоман, обмін шприців, метадон, снодійні залежність, сын употребляет наркотики, кокаин, героин, наркозависимость, наркоман в семье, наркотическая зависимость, замещающая терапия, обмен шприцев, '
      + 'ребенок употребляет наркотики, передозировка, передозування, наркота, травка, курить траву, курить травку, син курить траву, сын курит траву, солі, соли наркотик, мефедрон, таблетки наркотик, колеться, колется, '
      + 'шприцы нашла, знайшла шприци, спайс, амфетамин, дроген, дрогенбератунг, метадоновая программа, кинути наркотики, бросить наркотики, канабіс легалізація, опіати',
    tr: 'uyuşturucu, uyuşturucu bağımlılığı, esrar, uyuşturucu danışmanlığı, esrar içiyor, ot içmek, eroin, kokain, hap bağımlılığı, oğlum uyuşturucu kullanıyor, çocuğum uyuşturucu kullanıyor, madde kullanıyor, bonzai, '
      + 'metamfetamin, uyuşturucu madde, metadon, ilaç bağımlılığı, iğne değişimi, uyuşturucu tedavisi, oğlum ot içiyor, kızım uyuşturucu, ot bağımlılığı, esrar içmek, eroin bağımlısı, kokain bağımlısı, uyuşturucu bağımlısı, '
      + 'uyuşturucu kullanıyorum, uyuşturucudan kurtulmak, uyuşturucu bırakmak, uyku hapı bağımlılığı, kardeşim uyuşturucu, ekstazi, captagon, tramadol, afyon, ikame tedavi, mpu uyuşturucu, kenevir, gençler uyuşturucu' },
  { code: 'GAMBLING', wider: 'ADDICTION_HELP',
    de: 'Glücksspielsucht, Spielsucht, Glücksspiel, Spielautomaten, Mediensucht, Computerspielsucht, Handysucht, Onlinesucht, Internetsucht, Kind zockt nur, Kaufsucht, spielsüchtig, Zocken, Glücksspieler, '
      + 'Spielhalle, Spielothek, Casino, Sportwetten, Wetten, Online-Casino, verspielt mein Geld, verspielt alles, alles verspielt, Geld verzockt, verzockt, Automaten spielen, Spielerberatung, Spielersperre, '
      + 'OASIS Sperre, pathologisches Glücksspiel, Fachstelle Glücksspielsucht, exzessive Mediennutzung, Medienabhängigkeit, Computerspiele nicht aufhören, Sohn spielt nur am Computer, Kind spielt nur am Handy, '
      + 'nur noch am Handy, zu viel Bildschirmzeit, Bildschirmzeit, TikTok-Sucht, Pornosucht, Kaufrausch, Verhaltenssucht, Internetabhängigkeit, Mann verspielt alles, Spielsüchtiger, '
      + 'kann nicht aufhören zu spielen, Schulden durch Spielen, Wettbüro, Poker um Geld, Lootboxen, spielt nächtelang, Computer Tag und Nacht, nur noch online, Gaming Disorder, Kind computersüchtig, '
      + 'Shoppingsucht, Geld gewonnen und verloren, Automaten, zockt, Sohn zockt nur, Kind hängt nur am Handy',
    en: 'gambling, gambling addiction, gaming addiction, internet addiction, media addiction, child always on phone, gambling problem, gambler, betting, sports betting, slot machines, casino, lost money gambling, online casino, '
      + 'compulsive gambling, video game addiction, phone addiction, screen time, social media addiction, son only plays computer games, shopping addiction, porn addiction, excessive gaming, gambling debts, husband gambles, '
      + 'my son gambles, gamblers anonymous, poker addiction, lottery addiction, betting shop, addicted to games, addicted to phone, addicted to internet, addicted to gaming, son always on computer, kids always on phone, '
      + 'playstation all day, fortnite all day, tiktok addiction, too much phone, too much screen, loot boxes, slot arcade, self-exclusion gambling, online betting, stop gambling, screen addiction, pornography addiction',
    ar: 'قمار, ادمان القمار, ادمان الالعاب, ادمان الانترنت, ادمان الموبايل, المقامرة, مقامر, مراهنات, مراهنة, كازينو, خسرت فلوسي بالقمار, زوجي يقامر, ابني عالموبايل, ابني على الجوال طول الوقت, ابني يلعب كثيرا, بلاي ستيشن '
      + 'ادمان, ادمان الهاتف, ادمان الجوال, ادمان التواصل الاجتماعي, العاب القمار, قمار الكتروني',
    uk: "ігроманія, залежність від азартних ігор, азартні ігри, залежність від комп'ютера, игромания, азартные игры, зависимость от телефона, казино, ставки на спорт, ігрові автомати, програв гроші, програв усе, лудоманія, "
      + "комп'ютерна залежність, дитина весь час у телефоні, інтернет-залежність, ігрова залежність, телефон залежність, шопоголізм, лудомания, проиграл деньги, игровые автоматы, компьютерная зависимость, "
      + 'ребенок все время в телефоне, игровая зависимость, интернет-зависимость, экранное время, чоловік грає в автомати, муж играет в автоматы, програв зарплату, проиграл зарплату, ставки, букмекер, онлайн казино, '
      + "сын играет сутками, син грає цілодобово, ігроман, игроман, комп'ютерні ігри залежність, зависимость от игр, не може відірватися від телефону, покер, шпільзухт, шпильзухт",
    tr: 'kumar, kumar bağımlılığı, oyun bağımlılığı, internet bağımlılığı, telefon bağımlılığı, kumarhane, bahis, iddaa, kumarbaz, slot makinesi, kumarda para kaybettim, eşim kumar oynuyor, telefon bağımlısı, ekran süresi, '
      + 'oğlum hep bilgisayar oynuyor, çocuğum hep telefonda, sosyal medya bağımlılığı, bilgisayar bağımlılığı, alışveriş bağımlılığı, online kumar, casino, kocam kumar oynuyor, oğlum kumar oynuyor, kumar borcu, kumarı bırakmak, '
      + 'bahis bağımlısı, bahis oynuyor, iddaa bağımlısı, oğlum hep oyunda, oğlum telefonu bırakmıyor, oyun bağımlısı, playstation bağımlısı, tiktok bağımlılığı, çocuğum bilgisayar başında, tablet bağımlılığı, ekran bağımlılığı, '
      + 'şans oyunları, poker, adsız kumarbazlar, porno bağımlılığı' },
  { code: 'SMOKING', wider: 'ADDICTION_HELP',
    de: 'Rauchen aufhören, Rauchfrei, Nichtraucherkurs, Raucherentwöhnung, Nikotin, Rauchstopp, mit dem Rauchen aufhören, Raucher, Rauchen, Zigaretten, Zigarette, Tabak, Tabakentwöhnung, Vapen, Vape, E-Zigarette, '
      + 'E-Zigaretten, Shisha, Nichtraucher werden, Nichtrauchertraining, rauchfrei werden, rauchfrei bleiben, Tabaksucht, Nikotinsucht, weg von der Zigarette, Tabakprävention, Kippen, Qualmen, zum Nichtraucher, '
      + 'will nicht mehr rauchen, Kind raucht, Tochter vapt, Snus, Wasserpfeife, rauche zu viel, Raucherhusten, Nichtraucherseminar, Ausstieg Nikotin',
    en: 'stop smoking, quit smoking, smoking cessation, nicotine, smoking, smoker, cigarettes, give up smoking, non-smoker course, become a non-smoker, vaping, e-cigarettes, tobacco, smoke-free, shisha, how to quit smoking, '
      + 'smoke too much, pregnant and smoking, my son vapes, teen vaping, cigarette addiction, tobacco addiction, nicotine patches, chain smoker, smokefree course, i want to stop smoking, hookah, snus, non-smoker',
    ar: 'ترك التدخين, الاقلاع عن التدخين, التدخين, وقف التدخين, دخان, سجائر, سيجارة, بدي اترك الدخان, تدخين, مدخن, نيكوتين, اركيلة, شيشة, سيجارة الكترونية, ترك الدخان, تبغ',
    uk: 'кинути палити, відмова від куріння, куріння, бросить курить, курение, сигарети, тютюн, курець, нікотин, вейп, електронні сигарети, кальян, сигареты, курить, отказ от курения, никотин, табак, перестати курити, '
      + 'перестать курить, палити, курю, палю, хочу кинути палити, хочу бросить курить, покинути куріння, син курить, сын курит, вейпы, дитина курить, ребенок курит, айкос, лікуватися від куріння',
    tr: 'sigarayı bırakma, sigara bırakma, sigara, tütün, nikotin, sigarayı bırakmak istiyorum, sigara içiyorum, nargile, elektronik sigara, sigarasız yaşam, sigara bağımlılığı, tiryaki, sigarayı bırakamıyorum, '
      + 'sigarayı nasıl bırakırım, çok sigara içiyorum, hamileyim sigara, oğlum sigara içiyor, nikotin bandı, sigara bırakma kursu, vape, puff, sigara bırakma danışmanlığı' },
  { code: 'EATING_DISORDER',
    de: 'Essstörung, isst nichts mehr, isst nicht, viel zu dünn, Angst vor dem Essen, Essstörungen, Magersucht, Bulimie, Esssucht, Binge Eating, isst nicht mehr, Anorexie, essgestört, Fressattacken, '
      + 'Fress-Brech-Sucht, erbrechen nach dem Essen, hungert sich, Tochter isst nicht, Tochter ist magersüchtig, Kind isst nichts, Angst zuzunehmen, zu dünn, Untergewicht, Bulimie und Magersucht, '
      + 'Hungern und Erbrechen, gestörtes Essverhalten, Essverhalten, emotionales Essen, Beratung bei Essstörungen, ANAD, Körperbild, Heißhunger, Tochter erbricht, hat Angst vor Kalorien, hungert, '
      + 'stopft sich voll, isst heimlich, isst nur noch Salat, abgemagert, Mager, Waage, Körpergewicht, dick fühlen, Essanfälle, Essensregeln, ARFID, erbricht nach dem Essen, nimmt immer mehr ab, '
      + 'Kind will nicht mehr essen',
    en: 'eating disorder, anorexia, bulimia, binge eating, does not eat anymore, daughter does not eat, anorexic, bulimic, afraid of eating, too thin, throwing up after eating, body image, overeating, '
      + 'eating problems, eating disorders, underweight, compulsive eating, my daughter is too thin, refuses to eat, afraid of getting fat, vomits after meals, skips meals, obsessed with weight, food addiction, '
      + 'emotional eating, eating attacks, bulimic daughter, anorexic daughter, starving herself, hate my body, eating disorder clinic, orthorexia, does not eat',
    ar: 'اضطراب الاكل, اضطرابات الطعام, فقدان الشهية, نحافة مرضية, بنتي ما بتاكل, بنتي لا تأكل, شراهة, شره عصبي, نحيفة جدا, انوركسيا, بوليميا, تقيؤ بعد الاكل, مشاكل الاكل, اضطراب الطعام, نهم',
    uk: 'розлад харчової поведінки, анорексія, булімія, расстройство пищевого поведения, анорексия, рхп, розлади харчування, донька не їсть, переїдання, блювання після їжі, надто худа, харчовий розлад, рпп, булимия, '
      + 'дочь не ест, переедание, пищевое расстройство, слишком худая, недостатня вага, дочка не їсть, дочь ничего не ест, дитина нічого не їсть, ребенок ничего не ест, худая дочь, морить себя голодом, морить себе голодом, '
      + 'вызывает рвоту, викликає блювоту, обжерливість, обжорство, заедает стресс, заїдаю стрес, боится поправиться, боїться погладшати',
    tr: 'yeme bozukluğu, anoreksiya, bulimia, yemek yemiyor, kızım yemek yemiyor, aşırı yeme, tıkınırcasına yeme, çok zayıf, yeme sorunları, beden algısı, anoreksi, blumia, yeme bozuklukları, kızım çok zayıf, '
      + 'yemek yemeyi reddediyor, yemekten sonra kusuyor, kilo almaktan korkuyor, yeme atakları, yeme krizi, duygusal yeme, yemek bağımlılığı, bedenimden nefret, anoreksik, kendini aç bırakıyor' },
  { code: 'SELF_HELP_GROUP',
    de: 'Selbsthilfegruppe, Selbsthilfe, Selbsthilfekontaktstelle, Gesprächsgruppe für Betroffene, Selbsthilfegruppen, Betroffene treffen, Austausch mit Betroffenen, Angehörigengruppe, '
      + 'Betroffene helfen Betroffenen, Gleichbetroffene, Gleichgesinnte mit gleicher Krankheit, Erfahrungsaustausch unter Betroffenen, Austausch unter Betroffenen, Menschen mit dem gleichen Problem, '
      + 'andere mit gleichem Problem, Selbsthilfebüro, Selbsthilfezentrum, SEKO, Selbsthilfegruppe gründen, Selbsthilfeverein, Selbsthilfetreffen, Treffen der Selbsthilfe, Gruppe für Angehörige, '
      + 'Angehörige treffen sich, Angehörigenkreis, Peer-Beratung, Peer-to-Peer, Selbsthilfeförderung, Junge Selbsthilfe, Leute mit gleicher Krankheit, wem geht es auch so, andere Betroffene finden, '
      + 'Erfahrungen austauschen, Gruppe für Betroffene, sich gegenseitig stützen, Leidensgenossen, Gruppe gründen, Gesprächsrunde Betroffene, vertraulicher Austausch, Selbsthilfeberatung, Selbsthilfetag, '
      + 'von Betroffenen für Betroffene, In-Gang-Setzer, Gesprächsgruppe, andere mit derselben Krankheit, Gruppe Depression, Gruppe für Kranke, Gruppen zu Krankheiten, Gruppe über Depression reden, '
      + 'gleiche Krankheit',
    en: "self-help group, support group, self-help, peer support, self help, people with the same problem, people with same illness, meet others affected, sharing experiences with others affected, peer group, "
      + "peer counselling, relatives' group, support group for relatives, mutual support group, start a self-help group, people like me with illness, others with the same illness, talk to other patients, "
      + "affected people meet, patients meet, group for patients, exchange with others affected, support groups, self help groups, self-help contact point, relatives meet, relatives exchange, patients group, "
      + "twelve step group, found a support group, share experiences, not alone with illness, peer-to-peer support, group for depression, talk to others affected",
    ar: 'مجموعة مساعدة ذاتية, مجموعة دعم, مجموعات الدعم, المساعدة الذاتية, مساعدة ذاتية, ناس عندهم نفس المشكلة, اشخاص لهم نفس المرض, تبادل الخبرات بين المرضى, مجموعة اقارب, مجموعة للمرضى, جروب دعم, مجموعات مساعدة ذاتية, '
      + 'دعم الاقران, مجموعة لاهالي المرضى',
    uk: 'група самодопомоги, група підтримки, групи взаємодопомоги, группа поддержки, группа самопомощи, люди з такою ж проблемою, взаємодопомога, взаємна підтримка, зустрічі людей з хворобою, група для родичів, самодопомога, '
      + 'группа взаимопомощи, люди с такой же проблемой, группа для родственников, взаимоподдержка, группы самопомощи, группа для больных, люди як я, такие же как я, хто має таку ж хворобу, группа взаимоподдержки, '
      + 'зустріч людей із залежністю, зельбстхільфе, зельбстхильфегруппе, спілкування хворих, общение больных, поделиться опытом, поділитися досвідом хвороби, товариші по нещастю, кто пережил то же',
    tr: 'kendi kendine yardım grubu, destek grubu, dayanışma grubu, aynı sorunu yaşayanlar, aynı hastalığı olanlar, hasta yakınları grubu, hasta destek grubu, öz yardım grubu, deneyim paylaşımı hastalar, akran desteği, '
      + 'yardımlaşma grubu, selbsthilfe, hastalar buluşması, benimle aynı hastalığı olan, hastalar grubu, aynı dertten, hasta grupları, hastalarla tanışmak, dert ortakları, benzer sorunları olanlar, yakınlar grubu, '
      + 'destek grupları, hasta yakınları buluşması, deneyim paylaşma grubu, kendine yardım grubu, selbsthilfegruppe, hastalık destek grubu' },
];
