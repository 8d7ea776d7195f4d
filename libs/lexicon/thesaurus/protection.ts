import { type Concept } from './concept.js';

/** Words about violence and protection from it. */
export const protectionConcepts: readonly Concept[] = [
  { code: 'CHILD_PROTECTION', wider: 'YOUTH_WELFARE_OFFICE',
    de: 'Kinderschutz, Kinderschutzbund, Kindeswohlgefährdung, Kindesmisshandlung, Kind wird geschlagen, sexueller Missbrauch, Kindesmissbrauch, Inobhutnahme, Vernachlässigung, Kindernotdienst, '
      + 'Kinderschutzzentrum, insoweit erfahrene Fachkraft, Missbrauch, Jugendnotdienst, Kind in Gefahr, Kind schlagen, Kinder werden geschlagen, Kinder werden vernachlässigt, Nachbarskind wird geschlagen, '
      + 'Gewalt gegen Kinder, Gewalt an Kindern, Verdacht auf Missbrauch, Verdacht auf Kindeswohlgefährdung, Gefährdung melden, Kindeswohl, missbraucht, Kind missbraucht, Missbrauchsverdacht, verwahrlost, '
      + 'Misshandlung, Schütteltrauma, InsoFa, ISEF, Schutz von Kindern, Schutzkonzept, Schutzkonzepte, Kinderschutzambulanz, Kinderschutzdienst, Kinder vor Gewalt schützen, Prävention sexueller Missbrauch, '
      + 'Cybergrooming, Kinderschutzhotline, sexuelle Gewalt gegen Kinder, Schutzstelle für Kinder, Kindernottelefon, Kind schreit nebenan, Nachbarn schlagen Kind, Kind hat blaue Flecken, '
      + 'Kind ist dünn und schmutzig, Kind allein gelassen, Onkel fasst Kind an, Kind wird angefasst, Sorge um ein Kind, Kind nicht versorgt, Meldung Jugendamt, Beratung bei Verdacht, Schutzauftrag, § 8a, '
      + 'Kinder in Not, Kinderrechte schützen, Gewaltschutz Kinder, Missbrauchte Kinder, Kinderschutzfachkraft, Prävention in Kitas, Schutz vor Missbrauch, Nachbarskind schreit immer, Kind misshandelt, '
      + 'jemand tut Kind weh, Sorge um Nachbarskind',
    en: "child protection, child abuse, child neglect, child is beaten, sexual abuse of children, child in danger, child at risk, child being hit, violence against children, report child abuse, child neglected, "
      + "protect children, suspected abuse, child welfare concern, safeguarding, safeguarding children, prevention of sexual abuse, child molested, abused child, child beaten by father, neighbour beats child, "
      + "i think a child is abused, parents hit child, hit by my father, hit by my mother, my dad beats me, my mom hits me, stepfather touches me, uncle touches me, child screams next door, grooming, "
      + "sexting child, child endangerment, protect my child, worried about neighbour's child",
    ar: 'حماية الطفل, حماية الاطفال, اساءة للاطفال, طفل يتعرض للضرب, تحرش بالاطفال, اعتداء على طفل, طفل في خطر, ضرب الاطفال, عنف ضد الاطفال, طفل مهمل, اهمال الاطفال, اعتداء جنسي على طفل, تحرش بطفل, ابي يضربني, امي '
      + 'تضربني, تبليغ عن عنف طفل, اساءة معاملة الاطفال, طفل مضروب, حماية القاصرين',
    uk: "захист дітей, насильство над дітьми, дитину б'ють, жорстоке поводження з дітьми, захист дитини, защита детей, насилие над детьми, дитина в небезпеці, б'ють дитину, насильство щодо дітей, "
      + 'сексуальне насильство над дітьми, безпека дітей, дитину ображають, знущання з дитини, нехтування дитиною, ребенок в опасности, бьют ребенка, жестокое обращение с детьми, защита ребенка, '
      + "сексуальное насилие над детьми, растление, педофілія, тато б'є, мама бьет, папа бьет, б'ють дитину сусіди, соседи бьют ребенка, дитина в синцях, ребенок в синяках, дитину залишають саму, ребенок без присмотра, "
      + "дитина без нагляду, захистити дитину, защитить ребенка, растлевают, розбещують дитину, насильство над дитиною, насилие над ребенком, вітчим б'є, отчим бьет, мати б'є дитину, мать бьет ребенка, кіндершутц, киндершутц, "
      + 'домагання до дитини, педофил',
    tr: 'çocuk koruma, çocuk istismarı, çocuk ihmali, çocuk dövülüyor, tehlikedeki çocuk, çocuğa şiddet, çocuğa cinsel istismar, çocuk dayak, babam beni dövüyor, annem beni dövüyor, istismar, çocukları koruma, ihmal edilen çocuk, '
      + 'çocuk istismarı bildirmek, çocuk hakları ihlali, komşu çocuğunu dövüyor, çocuk dövme, üvey babam dokunuyor, amcam dokunuyor, babam vuruyor, annem vuruyor, çocuğum taciz edildi, çocuğa taciz, tehlikede çocuk, çocuk ihmal, '
      + 'çocuğumu korumak' },
  { code: 'VIOLENCE_HELP',
    de: 'häusliche Gewalt, Gewalt in der Familie, Gewaltberatung, Gewalt, mein Mann schlägt mich, geschlagen, Interventionsstelle, Gewaltschutz, Hilfe bei Gewalt, bedroht, Partner ist gewalttätig, '
      + 'Angst vor meinem Mann, Gewaltschutzgesetz, Gewaltschutzambulanz, Partnerschaftsgewalt, Gewalt in der Partnerschaft, Gewalt in der Ehe, Gewalt zu Hause, Gewalt in der Beziehung, Mann schlägt, schlägt mich, '
      + 'schlägt die Kinder, Partner schlägt mich, Freund schlägt mich, Ehemann schlägt mich, werde geschlagen, verprügelt, misshandelt, Misshandlung in der Ehe, psychische Gewalt, Ex bedroht mich, '
      + 'Mann bedroht mich, Partner kontrolliert mich, Angst vor meinem Ex, Angst vor dem Partner, Angst zu Hause, von Gewalt betroffen, Betroffene von Gewalt, gewaltbetroffen, gewaltbetroffene Frauen, '
      + 'Gewaltopfer, Opfer häuslicher Gewalt, Opfer von Gewalt, gewalttätig, Gewalterfahrungen, Schutz vor Gewalt, Kontaktverbot, Näherungsverbot, Wegweisung Polizei, Wohnungsverweisung, proaktive Beratung, '
      + 'Istanbul-Konvention, Runder Tisch gegen häusliche Gewalt, Kinder haben Gewalt miterlebt, toxische Beziehung, Gewaltprävention häuslich, er schlägt zu, er tut mir weh, er würgt mich, mein Mann ist brutal, '
      + 'blaue Flecken vom Mann, traue mich nicht nach Hause, er schreit und droht, er sperrt mich ein, er lässt mich nicht raus, nimmt mir das Handy weg, er kontrolliert alles, er gibt mir kein Geld, '
      + 'Mann rastet aus, meine Tochter wird geschlagen, Freundin wird geschlagen, Schwester wird geschlagen, Prügel, häusliche Übergriffe, Gewalt durch Partner, Schutzanordnung, Beratung nach Polizeieinsatz, '
      + 'Gefährdungseinschätzung, Krisenintervention Gewalt, Frauen und Kinder schützen, Zwang und Kontrolle, Gewaltkreislauf, Wohnung zugewiesen, Mann ist gewalttätig, Wegweisung, Vater schlägt, '
      + 'Gewaltschutzantrag, Mann haut mich, Partner haut, er droht mir, Schläge',
    en: 'domestic violence, violence at home, help against violence, my husband hits me, abused, violent partner, abusive relationship, violence, partner violence, intimate partner violence, my partner hits me, '
      + 'my boyfriend hits me, beaten, beaten up, he beats me, he hits me, battered, abusive husband, abusive partner, afraid of my husband, afraid of my partner, threatened by my ex, controlling partner, '
      + 'coercive control, victims of violence, victim of domestic violence, affected by violence, restraining order, protection from violence, psychological violence, toxic relationship, '
      + 'survivors of domestic abuse, domestic abuse, my husband beats me, my husband hit me, husband hit me, husband threatens me, my husband controls me, my ex threatens me, my boyfriend beats me, '
      + 'partner threatens, slapped me, strangled, scared of my husband, locked me in, takes my money husband, does not let me out, violent husband, violent boyfriend, violent family, hitting, family violence, '
      + 'battered woman, abuse, my father beats my mother, violence in the family, gewaltschutz, he hurts me, scared at home',
    ar: 'عنف منزلي, العنف المنزلي, عنف, زوجي يضربني, ضرب, حماية من العنف, عنف اسري, عنف عائلي, يضربني, تهديد, جوزي بيضربني, زوجي بيضربني, عم يضربني, تعنيف, معنفة, معنفات, نساء معنفات, عنف الزوج, خايفة من زوجي, خوف من '
      + 'الزوج, زوجي يهددني, يهددني, ضحايا العنف, ضحية عنف, عنف جسدي, عنف نفسي, حماية المرأة من العنف, زوجي عنيف, طليقي يهددني, اهانة وضرب, العنف الاسري, اخي يضربني, امر ابتعاد',
    uk: "домашнє насильство, насильство, чоловік б'є, насильство в сім'ї, захист від насильства, погрози, домашнее насилие, муж бьет, насилие в семье, насилие, чоловік мене б'є, мене б'ють, він мене б'є, партнер б'є, побої, "
      + "домашній насильник, боюся чоловіка, чоловік погрожує, колишній погрожує, жертви насильства, постраждалі від насильства, аб'юз, аб'юзер, психологічне насильство, охоронний ордер, насильство вдома, муж меня бьет, "
      + 'меня бьют, он меня бьет, побои, боюсь мужа, муж угрожает, бывший угрожает, жертвы насилия, пострадавшие от насилия, абьюз, абьюзер, психологическое насилие, защита от насилия, охранный ордер, тиран дома, муж тиран, '
      + "чоловік тиран, б'є мене, бьет меня, чоловік бив, муж избил, муж избивает, чоловік побив, хлопець б'є, парень бьет, сожитель бьет, співмешканець б'є, он меня ударил, він мене вдарив, душить мене, не випускає з дому, "
      + "не выпускает из дома, контролює мене, контролирует меня, забирає гроші, отбирает деньги, боюся йти додому, боюсь идти домой, кричить і б'є, домашній тиран, домашний тиран, унижает меня муж, принижує чоловік, гевальт, "
      + "хойслихе гевальт, сестру б'є чоловік, дочку бьет муж, избиение, побиття, синці від чоловіка, заборона наближатися",
    tr: 'aile içi şiddet, ev içi şiddet, şiddet, kocam beni dövüyor, eşim dövüyor, şiddete karşı yardım, şiddetten korunma, dayak, dayak yiyorum, kocam dövüyor, eşim beni dövüyor, sevgilim dövüyor, kocamdan korkuyorum, '
      + 'eşimden korkuyorum, tehdit ediyor, eski kocam tehdit ediyor, şiddet mağduru, şiddet mağdurları, şiddet gören kadın, psikolojik şiddet, uzaklaştırma kararı, koruma kararı, aile şiddeti, şiddet görüyorum, evde şiddet, '
      + 'beni dövüyor, ev içi şiddete karşı, kocam vuruyor, eşim vuruyor, kocam tehdit ediyor, kocam dışarı bırakmıyor, kocam paramı alıyor, eve kilitliyor, eşim şiddet uyguluyor, kocam şiddet uyguluyor, babam annemi dövüyor, '
      + 'beni öldürecek, kocam beni öldürecek, sevgilim vuruyor, boğazımı sıktı, eşim kontrol ediyor, ailede şiddet, tokat attı, nişanlım dövüyor' },
  { code: 'STALKING', wider: 'VIOLENCE_HELP',
    de: 'Stalking, Stalker, gestalkt, Nachstellung, Ex lässt mich nicht in Ruhe, Ex verfolgt mich, jemand verfolgt mich, werde verfolgt, ständige Anrufe vom Ex, Cyberstalking, digitale Gewalt, Handy überwacht, '
      + 'Ex spioniert mir nach, Psychoterror, Nacktbilder verbreitet, Rachepornos, Ex steht vor der Tür, Ex ruft dauernd an, jemand lauert mir auf, verfolgt mich überall, ständige Nachrichten, '
      + 'belästigt mich per Telefon, GPS-Tracker, AirTag gefunden, Spionage-App, Bilder von mir im Netz, Nachstellungen, Stalkingberatung, Sextortion, erpresst mit Bildern, verfolgt mich, Ex lauert auf, '
      + 'lässt mich nicht in Ruhe',
    en: "stalking, stalker, being stalked, being followed by ex, ex will not leave me alone, cyberstalking, digital violence, phone being tracked, revenge porn, harassed by ex, he follows me, "
      + "someone follows me home, ex follows me, keeps calling me, unwanted messages, spy app phone, tracker on my car, airtag, won't leave me alone, posts my pictures, nude photos threatened, sextortion, "
      + "follows me",
    ar: 'مطاردة, ملاحقة, طليقي يلاحقني, حدا بيلاحقني, تجسس على الهاتف, ابتزاز بالصور, ابتزاز الكتروني, عنف رقمي',
    uk: 'сталкінг, переслідування, колишній переслідує, хтось переслідує мене, цифрове насильство, стежать за телефоном, сталкинг, преследование, бывший преследует, меня преследуют, цифровое насилие, слежка за телефоном, '
      + 'шантаж фотографиями, колишній пише постійно, бывший пишет постоянно, бывший следит, колишній стежить, ходить за мною, ходит за мной, чекає біля дому, ждет у дома, надзвонює, шантажує фото, шантаж интимными фото, '
      + 'сталкер, стежка за телефоном, жучок',
    tr: 'takip ediliyorum, ısrarlı takip, eski sevgilim takip ediyor, eski eşim rahat bırakmıyor, dijital şiddet, telefonum izleniyor, siber taciz, fotoğrafla şantaj, peşimi bırakmıyor, sürekli arıyor eski sevgilim, '
      + 'beni takip ediyor, çıplak fotoğraf tehdit, telefonuma casus, sürekli mesaj atıyor, sapık takip' },
  { code: 'WOMENS_SHELTER', wider: 'VIOLENCE_HELP',
    de: 'Frauenhaus, Frauenschutzwohnung, Frauenhäuser, Zuflucht für Frauen, Frauenschutzhaus, Schutzwohnung, Frauenhausplatz, Frauenhaus Platz frei, ins Frauenhaus, ins Frauenhaus gehen, Schutzraum für Frauen, '
      + 'geschützte Wohnung Frauen, Schutz für Frauen und Kinder, Schutz und Unterkunft für Frauen, sichere Unterkunft für Frauen, Unterkunft für Frauen und ihre Kinder, von zu Hause fliehen Frau, '
      + 'vor dem Mann fliehen, weg von meinem Mann, Schutzhaus, Frauenzuflucht, Frauenobdach, geheime Adresse, Second Stage Frauenhaus, Frauen in akuter Gefahr, Mädchenschutzhaus, Mädchenzuflucht, '
      + 'muss weg von zu Hause, brauche sofort sicheren Ort, mit Kindern weg vom Mann, nachts vor dem Mann geflohen, Platz für Frau und Kinder, sicheres Haus, geschützt wohnen, Aufnahme rund um die Uhr Frauen, '
      + 'Frauenhaus anonym, Wohnen für misshandelte Frauen, Frauenschutz, freie Frauenhausplätze, Schutz für Frauen, Zuflucht, flüchten vor Mann, Zufluchtswohnung, muss hier weg Mann',
    en: "women's shelter, women's refuge, shelter for women, safe house for women, women's shelters, women's house, battered women's shelter, refuge for women and children, flee from husband, escape from my husband, "
      + 'safe place for women, safe accommodation for women, shelter for girls, get away from my husband, frauenhaus place, run away from husband, leave my husband with children safely, protected flat women, women refuge, '
      + 'domestic violence shelter, hide from my husband, hide from my family, place for women and children, emergency place for women',
    ar: 'بيت النساء, ملجأ نساء, ملجأ للنساء, دار حماية النساء, فراون هاوس, بيت حماية المرأة, مأوى نساء, مأوى للنساء, مأوى للنساء والاطفال, اهرب من زوجي, هربت من زوجي, دار المعنفات, مكان آمن للنساء, مكان امن للمرأة, ملجأ '
      + 'المرأة, بيت آمن للنساء, فراونهاوس, بيت حماية النساء',
    uk: 'жіночий притулок, притулок для жінок, кризовий центр для жінок, женский приют, кризисный центр для женщин, убежище для женщин, сховище для жінок, втекти від чоловіка, безпечне місце для жінок, '
      + 'притулок для жінок з дітьми, фрауенхаус, шелтер для жінок, дім для жінок постраждалих, приют для женщин, убежать от мужа, сбежать от мужа, безопасное место для женщин, шелтер для женщин, приют для женщин с детьми, '
      + 'фрауэнхаус, втекти від чоловіка куди, куда убежать от мужа, піти від чоловіка, уйти от мужа, сховатися від чоловіка, спрятаться от мужа, фрауэнхаус место, фрауенгаус, кризовий центр, кризисный центр, '
      + 'жінка з дітьми на вулиці, женщина с детьми приют, безпечний дім, безопасный дом, місце в притулку для жінок, убежище для женщин с детьми',
    tr: 'kadın sığınma evi, kadın sığınağı, kadın konukevi, kadın sığınma evleri, kadınlar evi, kadın barınağı, kocamdan kaçmak, kaçmak istiyorum kocamdan, kadınlar için güvenli yer, frauenhaus, güvenli ev kadın, '
      + 'kadın ve çocuk sığınağı, kız sığınma evi, frauenhaus yeri, kocamdan saklanmak, ailemden saklanmak, çocuklarla kaçmak, kadın evi, sığınma evi kadın, kadın sığınma yeri, şiddetten kaçmak, sığınma evi' },
  { code: 'WOMENS_ADVICE',
    de: 'Frauenberatung, Frauenberatungsstelle, Frauennotruf, Beratung für Frauen, Hilfetelefon Gewalt gegen Frauen, Gleichstellungsbeauftragte, Gleichstellungsstelle, Frauenbeauftragte, Frauenbüro, Gewalt gegen Frauen, '
      + 'Frauenberatungsstellen, Beratung von Frauen, Rat für Frauen, Frauen in schwierigen Lebenslagen, Frauen in Krisen, Frauen in Not, Frauen in Notlagen, Frauennotruf 116016, 116 016, Hilfetelefon für Frauen, '
      + '08000 116 016, Frauen- und Mädchenberatung, Mädchenberatung, Fachberatung für Frauen, Gleichstellung von Frauen und Männern, Gleichstellung, Frauenrechte, kommunale Gleichstellungsbeauftragte, '
      + 'Sozialdienst katholischer Frauen, Frauen stärken, Empowerment für Frauen, Frauenhilfe, Fachstelle für Frauen, Frauenfachberatungsstelle, Frauenpolitik, Frau in Not, Sorgen als Frau, Anlaufstelle für Frauen, '
      + 'vertraulich von Frau zu Frau, Beraterinnen, Beratung nur für Frauen, Fragen von Frauen, Lebenskrise Frau, Trennung Frauenberatung, Frauengesundheitszentrum, Frauentelefon, Frauenberaterin, Frauenkrisentelefon, '
      + 'Mädchen und Frauen stärken, Selbstbewusstsein für Frauen, selbstbestimmt leben Frau, Migrantinnen beraten',
    en: "women's advice centre, women's counselling, women's helpline, advice for women, equal opportunities officer, violence against women, counselling for women, women's rights, help for women in need, women in need, "
      + "women in crisis, women's support centre, advice centre for women and girls, empowerment of women, gender equality, girls' advice, women in difficult situations, help for women, problems as a woman, women help, "
      + "female counsellor, talk to a woman, women's support, women's office, women support, hotline for women, advice for girls, migrant women advice, women refugees help",
    ar: 'استشارة نساء, استشارة للنساء, مركز استشارة المرأة, خط مساعدة النساء, مستشارة المرأة, حقوق المرأة, حقوق النساء, مساعدة النساء, دعم المرأة, دعم النساء, تمكين المرأة, تمكين النساء, نساء في ازمة, ارشاد للنساء, '
      + 'استشارات المرأة, مركز نسائي للاستشارة, مساواة المرأة, استشارة للفتيات, هاتف مساعدة المرأة',
    uk: 'консультація для жінок, жіноча консультаційна служба, телефон допомоги жінкам, насильство над жінками, консультация для женщин, женский центр, права жінок, підтримка жінок, жінки в кризі, консультація для дівчат, '
      + 'жіноча консультація підтримка, гендерна рівність, гаряча лінія для жінок, жінки у складній ситуації, права женщин, поддержка женщин, женщины в кризисе, горячая линия для женщин, гендерное равенство, '
      + 'консультация для девушек, женщины в трудной ситуации, жінка в біді, женщина в беде, допомога жінкам, помощь женщинам, фрауенбератунг, фрауэнбератунг, фрауэннотруф, фрауеннотруф, консультація жінкам, жіночий центр, '
      + 'телефон для жінок, телефон для женщин, психолог для жінок, психолог для женщин, юрист для жінок, підтримка для жінок, жіночі права',
    tr: 'kadın danışma merkezi, kadın danışmanlığı, kadınlar için yardım hattı, kadına şiddet, kadın hakları, kadınlara destek, kadın yardım hattı, kadınlar kadınlara yardım, zor durumdaki kadınlar, kadın dayanışma merkezi, '
      + 'kadınlar için danışma, kadın erkek eşitliği, kızlar için danışma, kadınları güçlendirme, eşitlik görevlisi, kadınlara yardım, kadın danışma, kadın bürosu, kadın danışman, göçmen kadın danışma, mülteci kadınlara destek, '
      + 'kadına destek, kadınlar hattı' },
  { code: 'SEXUAL_VIOLENCE', wider: 'VIOLENCE_HELP',
    de: 'sexuelle Gewalt, Vergewaltigung, sexualisierte Gewalt, vergewaltigt, sexuelle Belästigung, belästigt, Wildwasser, anonyme Spurensicherung, Übergriff, sexueller Übergriff, sexuell belästigt, '
      + 'sexuell missbraucht, sexueller Missbrauch Erwachsene, als Kind missbraucht, Belästigung, angefasst worden, unsittlich berührt, begrapscht, sexuelle Übergriffe, sexualisierte Übergriffe, '
      + 'Opfer sexueller Gewalt, Betroffene sexualisierter Gewalt, nach einer Vergewaltigung, vertrauliche Spurensicherung, Spurensicherung, Vergewaltigungsopfer, K.O.-Tropfen, KO-Tropfen, '
      + 'Frauennotruf Vergewaltigung, Zartbitter, Fachstelle sexualisierte Gewalt, Hilfetelefon sexueller Missbrauch, sexuelle Nötigung, Chef belästigt mich, hat mich angefasst, gegen meinen Willen, '
      + 'wollte nicht und er hat, betatscht, Nachbar hat mich angefasst, bedrängt, auf Party missbraucht, nach Missbrauch, als Kind missbraucht worden, sexueller Missbrauch in der Kindheit, '
      + 'Überlebende sexueller Gewalt, Belästigung am Arbeitsplatz, Exhibitionist, Catcalling, Notruf für vergewaltigte Frauen, Spuren sichern, Nein heißt Nein, sexualisierte Belästigung, sexueller Missbrauch, '
      + 'missbraucht, Missbrauch',
    en: 'sexual violence, rape, sexual assault, sexual harassment, raped, harassed, sexually abused, sexually harassed, sexual abuse, molested, groped, date rape, rape victim, rape crisis, survivors of sexual violence, '
      + 'sexualised violence, abused as a child, boss harasses me, spiking, he touched me, touched without consent, forced sex, no means no, drugged at party, date rape drug, teacher touches, harassed at work, harassed on street, '
      + 'catcalling, gang rape, assaulted sexually, abused in childhood, secure evidence after rape',
    ar: 'عنف جنسي, اغتصاب, تحرش جنسي, تحرش, اعتداء جنسي, اغتصبت, مغتصبة, تعرضت للاغتصاب, تعرضت للتحرش, متحرش, استغلال جنسي, ضحايا الاغتصاب, اساءة جنسية, مديري يتحرش بي, لمسني, تحرش في العمل, ضحية اغتصاب',
    uk: 'сексуальне насильство, зґвалтування, домагання, сексуальное насилие, изнасилование, домогательства, мене зґвалтували, сексуальні домагання, домагання на роботі, жертви зґвалтування, розбещення, сексуальне домагання, '
      + 'меня изнасиловали, сексуальные домогательства, домогательства на работе, жертвы изнасилования, сексуальное злоупотребление, пристает начальник, пережили сексуальне насильство, зґвалтували, изнасиловали, '
      + 'чіплявся до мене, приставал ко мне, торкався мене, трогал меня, мацав, лапал, начальник чіпляється, домагається, домогается, проти моєї волі, против моей воли, насильник, насильство в дитинстві сексуальне, '
      + 'сексуальное насилие в детстве, зґвалтував чоловік, розбестили',
    tr: 'cinsel şiddet, tecavüz, cinsel taciz, taciz, cinsel saldırı, tecavüze uğradım, tacize uğradım, cinsel istismar, cinsel saldırıya uğradım, tecavüz mağduru, iş yerinde taciz, patron taciz ediyor, cinsel şiddet mağdurları, '
      + 'taciz mağduru, sarkıntılık, bana dokundu, zorla ilişki, zorla seks, içkime ilaç, sokakta taciz, öğretmen taciz, çocukken taciz, çocuklukta istismar, tecavüz sonrası, tacizci' },
  { code: 'FORCED_MARRIAGE', wider: 'VIOLENCE_HELP',
    de: 'Zwangsheirat, Zwangsverheiratung, Zwangsehe, Menschenhandel, Zwangsprostitution, Genitalverstümmelung, Beschneidung, Gewalt im Namen der Ehre, FGM, Prostituiertenberatung, Sexarbeit, Ausstieg Prostitution, '
      + 'zwangsverheiratet, soll heiraten will aber nicht, muss heiraten gegen meinen Willen, Eltern wollen dass ich heirate, gegen den Willen verheiratet, arrangierte Ehe, Kinderehe, Frühehe, Ehrenmord, Ehrgewalt, '
      + 'Gewalt im Namen der sogenannten Ehre, weibliche Genitalverstümmelung, weibliche Genitalbeschneidung, sexuelle Ausbeutung, Opfer von Menschenhandel, Frauenhandel, Loverboy, Loverboys, Prostitution, Prostituierte, '
      + 'Sexarbeiterinnen, Prostituiertenschutzgesetz, Anmeldung Prostitution, Gesundheitsberatung Prostitution, Solwodi, Jadwiga, Arbeitsausbeutung Frauen, Familie will mich verheiraten, Vater sucht Mann für mich, '
      + 'soll Cousin heiraten, darf keinen Freund haben, Brüder kontrollieren mich, Familienehre, muss anschaffen, zur Prostitution gezwungen, Bordell, Laufhaus, Rotlicht, Escort, Beratung für Sexarbeitende, Pass weggenommen, '
      + 'beschnittene Frauen, Beschneidung von Mädchen, Ausstiegsberatung, Ausstiegshilfe Prostitution, Verschleppung, Ferienverheiratung',
    en: 'forced marriage, human trafficking, forced prostitution, female genital mutilation, honour violence, fgm, sex work advice, forced to marry, parents force me to marry, child marriage, arranged marriage, honour killing, '
      + 'victims of trafficking, trafficking victims, sexual exploitation, prostitution, prostitutes, sex workers, sex worker, female circumcision, leave prostitution, must marry my cousin, family wants me to marry, '
      + 'marry against my will, engaged against my will, honor killing, honour, trafficked, forced to work as prostitute, circumcised women, cut genital, pimp, sex trade, sent abroad to marry',
    ar: 'زواج قسري, زواج بالاكراه, اتجار بالبشر, ختان الاناث, جرائم الشرف, ختان, اهلي يجبروني على الزواج, اجبار على الزواج, زواج القاصرات, زواج مبكر, زواج مدبر, جريمة شرف, ختان البنات, تشويه الاعضاء التناسلية, ضحايا '
      + 'الاتجار بالبشر, دعارة, عاملات الجنس, بغاء',
    uk: 'примусовий шлюб, торгівля людьми, сексуальна експлуатація, принудительный брак, торговля людьми, змушують вийти заміж, ранній шлюб, дитячий шлюб, жертви торгівлі людьми, проституція, секс-робота, обрізання жінок, '
      + 'вбивство честі, заставляют выйти замуж, детский брак, жертвы торговли людьми, проституция, сексуальная эксплуатация, секс-работницы, женское обрезание, насильно замуж, батьки змушують заміж, '
      + 'родители заставляют замуж, змушують одружитися, заставляют жениться, продали в рабство, рабство, забрали паспорт змушують працювати, забрали паспорт заставляют, сутенер, проститутка, проститутки, бордель, '
      + 'секс послуги робота, обрезание девочек, насильно видають, вийти з проституції, уйти из проституции',
    tr: 'zorla evlilik, zorla evlendirme, insan ticareti, kadın sünneti, namus şiddeti, zorla evlendiriliyorum, evlenmeye zorluyorlar, çocuk gelin, çocuk evliliği, erken evlilik, görücü usulü zorla, namus cinayeti, '
      + 'insan ticareti mağduru, fuhuş, seks işçisi, seks işçileri, cinsel sömürü, kız sünneti, kuzenimle evlendiriyorlar, ailem evlendirmek istiyor, zorla nişan, beşik kertmesi, namus baskısı, töre, töre cinayeti, '
      + 'sünnet edilen kadın, fuhuşa zorlandım, pezevenk, fahişe' },
  { code: 'VIOLENCE_OFFENDERS', wider: 'VIOLENCE_HELP',
    de: 'Täterarbeit, Beratung für Täter, ich werde gewalttätig, Männerberatung, Gewaltberatung für Männer, Täterberatung, Aggressionstraining, Hilfe für Männer, Wut kontrollieren, ich schlage meine Frau, '
      + 'ich schlage meine Kinder, ich raste aus, raste schnell aus, verliere die Kontrolle, Aggression, Aggressionen, aggressiv, Anti-Aggressions-Training, Antigewalttraining, Anti-Gewalt-Training, Wutausbruch, '
      + 'Wutausbrüche, gewalttätige Männer, Männer mit Gewaltproblem, Gewalttäter, Täter häuslicher Gewalt, Täterprogramm, Trainingskurs gegen Gewalt, Verantwortung für Gewalt übernehmen, gewaltfrei leben lernen, '
      + 'Fachstelle Täterarbeit, Männer in Krisen, Männerbüro, Männertelefon, Männerhilfetelefon, Kein Täter werden, Konfliktlösung ohne Gewalt, ich habe meine Frau geschlagen, ich habe zugeschlagen, '
      + 'meine Hand rutscht aus, schreie meine Familie an, will nicht mehr schlagen, kann mich nicht beherrschen, Jähzorn, jähzornig, cholerisch, Wut im Bauch, Beratung für Männer, Gewalt beenden, Ausraster, '
      + 'Täterarbeit häusliche Gewalt, Männer reden, Krisenberatung für Männer, soziale Trainingskurse, Impulskontrolle, gewaltfreie Kommunikation, Wut nicht im Griff, Aggressionsproblem',
    en: "work with offenders, counselling for violent men, anger management, men's counselling, i hit my wife, i hit my children, i lose control, aggression, aggressive, anti-violence training, anger problems, "
      + "violent men, perpetrators, perpetrator programme, men in crisis, men's helpline, live without violence, angry all the time, i beat my wife, i hurt my wife, i hit my partner, i get angry fast, "
      + "can't control my anger, anger therapy, temper, rage, violent towards family, stop hitting, explosive, i am a violent man, violent myself",
    ar: 'استشارة الرجال, التحكم بالغضب, علاج العنف للرجال, اضرب زوجتي, بضرب مرتي, بضرب ولادي, افقد السيطرة, عصبي جدا, عصبية, غضب, ادارة الغضب, تدريب ضد العنف, رجال عنيفون, مرتكبي العنف, هاتف الرجال, رجال في ازمة, عدوانية',
    uk: "консультація для чоловіків, контроль гніву, робота з кривдниками, консультация для мужчин, контроль гнева, б'ю дружину, втрачаю контроль, агресія, агресивний, напади гніву, тренінг проти агресії, чоловіки в кризі, "
      + 'кривдники програма, чоловіки-насильники, бью жену, теряю контроль, агрессия, приступы гнева, вспышки гнева, мужчины в кризисе, антиагрессия, управление гневом, программа для агрессоров, управління гнівом, '
      + 'вдарив дружину, ударил жену, побив дружину, зриваюся на дружину, срываюсь на жену, не можу стримати гнів, не могу сдержать гнев, злюся, вспыльчивый, запальний, психолог для чоловіків, психолог для мужчин, '
      + 'руки розпускаю, распускаю руки, работа с агрессией, робота з агресією, чоловіча консультація',
    tr: 'erkek danışmanlığı, öfke kontrolü, şiddet uygulayanlar için danışma, karımı dövüyorum, eşimi dövüyorum, çocuklarımı dövüyorum, kontrolümü kaybediyorum, öfke patlaması, öfkeliyim, saldırganlık, agresif, şiddet eğilimli, '
      + 'öfke yönetimi, erkek yardım hattı, krizdeki erkekler, şiddetsiz yaşam, çabuk sinirleniyorum, öfkemi kontrol edemiyorum, eşime vurdum, karıma vurdum, öfke terapisi, sinir kontrolü, şiddet uyguluyorum' },
  { code: 'MEN_AFFECTED_BY_VIOLENCE', wider: 'VIOLENCE_HELP',
    de: 'Gewalt gegen Männer, Männerschutzwohnung, Männerschutz, Frau schlägt mich, Freundin schlägt mich, meine Frau schlägt mich, Männer als Opfer, betroffene Männer von Gewalt, gewaltbetroffene Männer, '
      + 'Männerhaus, Hilfetelefon Gewalt an Männern, Männernotruf, Jungen als Opfer von Gewalt, werde von meiner Frau geschlagen, Mann als Opfer, Männer in Not, Hilfe für geschlagene Männer, '
      + 'Partnerin bedroht mich, Schutz für Männer, Zuflucht für Männer, Männer erleben Gewalt, Opferberatung Männer, Männerberatung',
    en: "violence against men, male victims, my wife hits me, my girlfriend hits me, men affected by violence, men's shelter, abused men",
    ar: 'عنف ضد الرجال, زوجتي تضربني, مرتي بتضربني, رجال معنفون, ضحايا العنف من الرجال, مأوى للرجال',
    uk: "насильство щодо чоловіків, дружина б'є мене, чоловіки-жертви насильства, насилие над мужчинами, жена бьет, мужчины жертвы насилия, притулок для чоловіків, жена бьет мужа, дружина б'є чоловіка, жінка мене б'є, "
      + 'чоловік жертва, мужчина жертва, притулок чоловікам, приют для мужчин, мужчины в беде',
    tr: 'erkeğe şiddet, karım beni dövüyor, erkek mağdurlar, erkeğe yönelik şiddet, şiddet mağduru erkekler, erkek sığınma evi' },
];
