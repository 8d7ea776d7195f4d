import { type Concept } from './concept.js';

/** Words about violence and protection from it. */
export const protectionConcepts: readonly Concept[] = [
  { code: 'CHILD_PROTECTION', wider: 'YOUTH_WELFARE_OFFICE',
    de: 'Kinderschutz, Kinderschutzbund, Kindeswohlgefährdung, Kindesmisshandlung, Kind wird geschlagen, sexueller Missbrauch, Kindesmissbrauch, Inobhutnahme, Vernachlässigung, Kindernotdienst, Kinderschutzzentrum, '
      + 'insoweit erfahrene Fachkraft, Missbrauch, Jugendnotdienst, Kind in Gefahr, Kind schlagen, Kinder werden geschlagen, Kinder werden vernachlässigt, Nachbarskind wird geschlagen, Gewalt gegen Kinder, Gewalt an '
      + 'Kindern, Verdacht auf Missbrauch, Verdacht auf Kindeswohlgefährdung, Gefährdung melden, Kindeswohl, missbraucht, Kind missbraucht, Missbrauchsverdacht, verwahrlost, Misshandlung, Schütteltrauma, InsoFa, ISEF, '
      + 'Schutz von Kindern, Schutzkonzept, Schutzkonzepte, Kinderschutzambulanz, Kinderschutzdienst, Kinder vor Gewalt schützen, Prävention sexueller Missbrauch, Cybergrooming, Kinderschutzhotline, sexuelle Gewalt gegen '
      + 'Kinder, Schutzstelle für Kinder, Kindernottelefon',
    en: 'child protection, child abuse, child neglect, child is beaten, sexual abuse of children, child in danger, child at risk, child being hit, violence against children, report child abuse, child neglected, protect '
      + 'children, suspected abuse, child welfare concern, safeguarding, safeguarding children, prevention of sexual abuse, child molested, abused child',
    ar: 'حماية الطفل, حماية الاطفال, اساءة للاطفال, طفل يتعرض للضرب, تحرش بالاطفال, اعتداء على طفل, طفل في خطر, ضرب الاطفال, عنف ضد الاطفال, طفل مهمل, اهمال الاطفال, اعتداء جنسي على طفل, تحرش بطفل, ابي يضربني, امي '
      + 'تضربني, تبليغ عن عنف طفل, اساءة معاملة الاطفال, طفل مضروب, حماية القاصرين',
    uk: "захист дітей, насильство над дітьми, дитину б'ють, жорстоке поводження з дітьми, захист дитини, защита детей, насилие над детьми, дитина в небезпеці, б'ють дитину, насильство щодо дітей, сексуальне насильство "
      + 'над дітьми, безпека дітей, дитину ображають, знущання з дитини, нехтування дитиною, ребенок в опасности, бьют ребенка, жестокое обращение с детьми, защита ребенка, сексуальное насилие над детьми, растление, '
      + "педофілія, тато б'є, мама бьет, папа бьет",
    tr: 'çocuk koruma, çocuk istismarı, çocuk ihmali, çocuk dövülüyor, tehlikedeki çocuk, çocuğa şiddet, çocuğa cinsel istismar, çocuk dayak, babam beni dövüyor, annem beni dövüyor, istismar, çocukları koruma, ihmal '
      + 'edilen çocuk, çocuk istismarı bildirmek, çocuk hakları ihlali' },
  { code: 'VIOLENCE_HELP',
    de: 'häusliche Gewalt, Gewalt in der Familie, Gewaltberatung, Gewalt, mein Mann schlägt mich, geschlagen, Interventionsstelle, Gewaltschutz, Hilfe bei Gewalt, bedroht, Partner ist gewalttätig, Angst vor meinem Mann, '
      + 'Gewaltschutzgesetz, Gewaltschutzambulanz, Partnerschaftsgewalt, Gewalt in der Partnerschaft, Gewalt in der Ehe, Gewalt zu Hause, Gewalt in der Beziehung, Mann schlägt, schlägt mich, schlägt die Kinder, Partner '
      + 'schlägt mich, Freund schlägt mich, Ehemann schlägt mich, werde geschlagen, verprügelt, misshandelt, Misshandlung in der Ehe, psychische Gewalt, Ex bedroht mich, Mann bedroht mich, Partner kontrolliert mich, '
      + 'Angst vor meinem Ex, Angst vor dem Partner, Angst zu Hause, von Gewalt betroffen, Betroffene von Gewalt, gewaltbetroffen, gewaltbetroffene Frauen, Gewaltopfer, Opfer häuslicher Gewalt, Opfer von Gewalt, '
      + 'gewalttätig, Gewalterfahrungen, Schutz vor Gewalt, Kontaktverbot, Näherungsverbot, Wegweisung Polizei, Wohnungsverweisung, proaktive Beratung, Istanbul-Konvention, Runder Tisch gegen häusliche Gewalt, Kinder '
      + 'haben Gewalt miterlebt, toxische Beziehung, Gewaltprävention häuslich',
    en: 'domestic violence, violence at home, help against violence, my husband hits me, abused, violent partner, abusive relationship, violence, partner violence, intimate partner violence, my partner hits me, my '
      + 'boyfriend hits me, beaten, beaten up, he beats me, he hits me, battered, abusive husband, abusive partner, afraid of my husband, afraid of my partner, threatened by my ex, controlling partner, coercive control, '
      + 'victims of violence, victim of domestic violence, affected by violence, restraining order, protection from violence, psychological violence, toxic relationship, survivors of domestic abuse, domestic abuse',
    ar: 'عنف منزلي, العنف المنزلي, عنف, زوجي يضربني, ضرب, حماية من العنف, عنف اسري, عنف عائلي, يضربني, تهديد, جوزي بيضربني, زوجي بيضربني, عم يضربني, تعنيف, معنفة, معنفات, نساء معنفات, عنف الزوج, خايفة من زوجي, خوف من '
      + 'الزوج, زوجي يهددني, يهددني, ضحايا العنف, ضحية عنف, عنف جسدي, عنف نفسي, حماية المرأة من العنف, زوجي عنيف, طليقي يهددني, اهانة وضرب, العنف الاسري, اخي يضربني, امر ابتعاد',
    uk: "домашнє насильство, насильство, чоловік б'є, насильство в сім'ї, захист від насильства, погрози, домашнее насилие, муж бьет, насилие в семье, насилие, чоловік мене б'є, мене б'ють, він мене б'є, партнер б'є, "
      + "побої, домашній насильник, боюся чоловіка, чоловік погрожує, колишній погрожує, жертви насильства, постраждалі від насильства, аб'юз, аб'юзер, психологічне насильство, охоронний ордер, насильство вдома, муж меня "
      + 'бьет, меня бьют, он меня бьет, побои, боюсь мужа, муж угрожает, бывший угрожает, жертвы насилия, пострадавшие от насилия, абьюз, абьюзер, психологическое насилие, защита от насилия, охранный ордер, тиран дома, '
      + 'муж тиран, чоловік тиран',
    tr: 'aile içi şiddet, ev içi şiddet, şiddet, kocam beni dövüyor, eşim dövüyor, şiddete karşı yardım, şiddetten korunma, dayak, dayak yiyorum, kocam dövüyor, eşim beni dövüyor, sevgilim dövüyor, kocamdan korkuyorum, '
      + 'eşimden korkuyorum, tehdit ediyor, eski kocam tehdit ediyor, şiddet mağduru, şiddet mağdurları, şiddet gören kadın, psikolojik şiddet, uzaklaştırma kararı, koruma kararı, aile şiddeti, şiddet görüyorum, evde '
      + 'şiddet, beni dövüyor, ev içi şiddete karşı' },
  { code: 'STALKING', wider: 'VIOLENCE_HELP',
    de: 'Stalking, Stalker, gestalkt, Nachstellung, Ex lässt mich nicht in Ruhe, Ex verfolgt mich, jemand verfolgt mich, werde verfolgt, ständige Anrufe vom Ex, Cyberstalking, digitale Gewalt, Handy überwacht, Ex '
      + 'spioniert mir nach, Psychoterror, Nacktbilder verbreitet, Rachepornos',
    en: 'stalking, stalker, being stalked, being followed by ex, ex will not leave me alone, cyberstalking, digital violence, phone being tracked, revenge porn, harassed by ex',
    ar: 'مطاردة, ملاحقة, طليقي يلاحقني, حدا بيلاحقني, تجسس على الهاتف, ابتزاز بالصور, ابتزاز الكتروني, عنف رقمي',
    uk: 'сталкінг, переслідування, колишній переслідує, хтось переслідує мене, цифрове насильство, стежать за телефоном, сталкинг, преследование, бывший преследует, меня преследуют, цифровое насилие, слежка за телефоном, '
      + 'шантаж фотографиями',
    tr: 'takip ediliyorum, ısrarlı takip, eski sevgilim takip ediyor, eski eşim rahat bırakmıyor, dijital şiddet, telefonum izleniyor, siber taciz, fotoğrafla şantaj' },
  { code: 'WOMENS_SHELTER', wider: 'VIOLENCE_HELP',
    de: 'Frauenhaus, Frauenschutzwohnung, Frauenhäuser, Zuflucht für Frauen, Frauenschutzhaus, Schutzwohnung, Frauenhausplatz, Frauenhaus Platz frei, ins Frauenhaus, ins Frauenhaus gehen, Schutzraum für Frauen, '
      + 'geschützte Wohnung Frauen, Schutz für Frauen und Kinder, Schutz und Unterkunft für Frauen, sichere Unterkunft für Frauen, Unterkunft für Frauen und ihre Kinder, von zu Hause fliehen Frau, vor dem Mann fliehen, '
      + 'weg von meinem Mann, Schutzhaus, Frauenzuflucht, Frauenobdach, geheime Adresse, Second Stage Frauenhaus, Frauen in akuter Gefahr, Mädchenschutzhaus, Mädchenzuflucht',
    en: "women's shelter, women's refuge, shelter for women, safe house for women, women's shelters, women's house, battered women's shelter, refuge for women and children, flee from husband, escape from my husband, safe "
      + 'place for women, safe accommodation for women, shelter for girls, get away from my husband',
    ar: 'بيت النساء, ملجأ نساء, ملجأ للنساء, دار حماية النساء, فراون هاوس, بيت حماية المرأة, مأوى نساء, مأوى للنساء, مأوى للنساء والاطفال, اهرب من زوجي, هربت من زوجي, دار المعنفات, مكان آمن للنساء, مكان امن للمرأة, ملجأ '
      + 'المرأة, بيت آمن للنساء, فراونهاوس, بيت حماية النساء',
    uk: 'жіночий притулок, притулок для жінок, кризовий центр для жінок, женский приют, кризисный центр для женщин, убежище для женщин, сховище для жінок, втекти від чоловіка, безпечне місце для жінок, притулок для жінок '
      + 'з дітьми, фрауенхаус, шелтер для жінок, дім для жінок постраждалих, приют для женщин, убежать от мужа, сбежать от мужа, безопасное место для женщин, шелтер для женщин, приют для женщин с детьми, фрауэнхаус',
    tr: 'kadın sığınma evi, kadın sığınağı, kadın konukevi, kadın sığınma evleri, kadınlar evi, kadın barınağı, kocamdan kaçmak, kaçmak istiyorum kocamdan, kadınlar için güvenli yer, frauenhaus, güvenli ev kadın, kadın '
      + 've çocuk sığınağı, kız sığınma evi' },
  { code: 'WOMENS_ADVICE',
    de: 'Frauenberatung, Frauenberatungsstelle, Frauennotruf, Beratung für Frauen, Hilfetelefon Gewalt gegen Frauen, Gleichstellungsbeauftragte, Gleichstellungsstelle, Frauenbeauftragte, Frauenbüro, Gewalt gegen Frauen, '
      + 'Frauenberatungsstellen, Beratung von Frauen, Rat für Frauen, Frauen in schwierigen Lebenslagen, Frauen in Krisen, Frauen in Not, Frauen in Notlagen, Frauennotruf 116016, 116 016, Hilfetelefon für Frauen, 08000 '
      + '116 016, Frauen- und Mädchenberatung, Mädchenberatung, Fachberatung für Frauen, Gleichstellung von Frauen und Männern, Gleichstellung, Frauenrechte, kommunale Gleichstellungsbeauftragte, Sozialdienst '
      + 'katholischer Frauen, Frauen stärken, Empowerment für Frauen, Frauenhilfe, Fachstelle für Frauen, Frauenfachberatungsstelle, Frauenpolitik',
    en: "women's advice centre, women's counselling, women's helpline, advice for women, equal opportunities officer, violence against women, counselling for women, women's rights, help for women in need, women in need, "
      + "women in crisis, women's support centre, advice centre for women and girls, empowerment of women, gender equality, girls' advice, women in difficult situations",
    ar: 'استشارة نساء, استشارة للنساء, مركز استشارة المرأة, خط مساعدة النساء, مستشارة المرأة, حقوق المرأة, حقوق النساء, مساعدة النساء, دعم المرأة, دعم النساء, تمكين المرأة, تمكين النساء, نساء في ازمة, ارشاد للنساء, '
      + 'استشارات المرأة, مركز نسائي للاستشارة, مساواة المرأة, استشارة للفتيات, هاتف مساعدة المرأة',
    uk: 'консультація для жінок, жіноча консультаційна служба, телефон допомоги жінкам, насильство над жінками, консультация для женщин, женский центр, права жінок, підтримка жінок, жінки в кризі, консультація для '
      + 'дівчат, жіноча консультація підтримка, гендерна рівність, гаряча лінія для жінок, жінки у складній ситуації, права женщин, поддержка женщин, женщины в кризисе, горячая линия для женщин, гендерное равенство, '
      + 'консультация для девушек, женщины в трудной ситуации',
    tr: 'kadın danışma merkezi, kadın danışmanlığı, kadınlar için yardım hattı, kadına şiddet, kadın hakları, kadınlara destek, kadın yardım hattı, kadınlar kadınlara yardım, zor durumdaki kadınlar, kadın dayanışma '
      + 'merkezi, kadınlar için danışma, kadın erkek eşitliği, kızlar için danışma, kadınları güçlendirme, eşitlik görevlisi' },
  { code: 'SEXUAL_VIOLENCE', wider: 'VIOLENCE_HELP',
    de: 'sexuelle Gewalt, Vergewaltigung, sexualisierte Gewalt, vergewaltigt, sexuelle Belästigung, belästigt, Wildwasser, anonyme Spurensicherung, Übergriff, sexueller Übergriff, sexuell belästigt, sexuell missbraucht, '
      + 'sexueller Missbrauch Erwachsene, als Kind missbraucht, Belästigung, angefasst worden, unsittlich berührt, begrapscht, sexuelle Übergriffe, sexualisierte Übergriffe, Opfer sexueller Gewalt, Betroffene '
      + 'sexualisierter Gewalt, nach einer Vergewaltigung, vertrauliche Spurensicherung, Spurensicherung, Vergewaltigungsopfer, K.O.-Tropfen, KO-Tropfen, Frauennotruf Vergewaltigung, Zartbitter, Fachstelle sexualisierte '
      + 'Gewalt, Hilfetelefon sexueller Missbrauch, sexuelle Nötigung, Chef belästigt mich',
    en: 'sexual violence, rape, sexual assault, sexual harassment, raped, harassed, sexually abused, sexually harassed, sexual abuse, molested, groped, date rape, rape victim, rape crisis, survivors of sexual violence, '
      + 'sexualised violence, abused as a child, boss harasses me, spiking',
    ar: 'عنف جنسي, اغتصاب, تحرش جنسي, تحرش, اعتداء جنسي, اغتصبت, مغتصبة, تعرضت للاغتصاب, تعرضت للتحرش, متحرش, استغلال جنسي, ضحايا الاغتصاب, اساءة جنسية, مديري يتحرش بي, لمسني, تحرش في العمل, ضحية اغتصاب',
    uk: 'сексуальне насильство, зґвалтування, домагання, сексуальное насилие, изнасилование, домогательства, мене зґвалтували, сексуальні домагання, домагання на роботі, жертви зґвалтування, розбещення, сексуальне '
      + 'домагання, меня изнасиловали, сексуальные домогательства, домогательства на работе, жертвы изнасилования, сексуальное злоупотребление, пристает начальник, пережили сексуальне насильство',
    tr: 'cinsel şiddet, tecavüz, cinsel taciz, taciz, cinsel saldırı, tecavüze uğradım, tacize uğradım, cinsel istismar, cinsel saldırıya uğradım, tecavüz mağduru, iş yerinde taciz, patron taciz ediyor, cinsel şiddet '
      + 'mağdurları, taciz mağduru, sarkıntılık' },
  { code: 'FORCED_MARRIAGE', wider: 'VIOLENCE_HELP',
    de: 'Zwangsheirat, Zwangsverheiratung, Zwangsehe, Menschenhandel, Zwangsprostitution, Genitalverstümmelung, Beschneidung, Gewalt im Namen der Ehre, FGM, Prostituiertenberatung, Sexarbeit, Ausstieg Prostitution, '
      + 'zwangsverheiratet, soll heiraten will aber nicht, muss heiraten gegen meinen Willen, Eltern wollen dass ich heirate, gegen den Willen verheiratet, arrangierte Ehe, Kinderehe, Frühehe, Ehrenmord, Ehrgewalt, '
      + 'Gewalt im Namen der sogenannten Ehre, weibliche Genitalverstümmelung, weibliche Genitalbeschneidung, sexuelle Ausbeutung, Opfer von Menschenhandel, Frauenhandel, Loverboy, Loverboys, Prostitution, Prostituierte, '
      + 'Sexarbeiterinnen, Prostituiertenschutzgesetz, Anmeldung Prostitution, Gesundheitsberatung Prostitution, Solwodi, Jadwiga, Arbeitsausbeutung Frauen',
    en: 'forced marriage, human trafficking, forced prostitution, female genital mutilation, honour violence, fgm, sex work advice, forced to marry, parents force me to marry, child marriage, arranged marriage, honour '
      + 'killing, victims of trafficking, trafficking victims, sexual exploitation, prostitution, prostitutes, sex workers, sex worker, female circumcision, leave prostitution',
    ar: 'زواج قسري, زواج بالاكراه, اتجار بالبشر, ختان الاناث, جرائم الشرف, ختان, اهلي يجبروني على الزواج, اجبار على الزواج, زواج القاصرات, زواج مبكر, زواج مدبر, جريمة شرف, ختان البنات, تشويه الاعضاء التناسلية, ضحايا '
      + 'الاتجار بالبشر, دعارة, عاملات الجنس, بغاء',
    uk: 'примусовий шлюб, торгівля людьми, сексуальна експлуатація, принудительный брак, торговля людьми, змушують вийти заміж, ранній шлюб, дитячий шлюб, жертви торгівлі людьми, проституція, секс-робота, обрізання '
      + 'жінок, вбивство честі, заставляют выйти замуж, детский брак, жертвы торговли людьми, проституция, сексуальная эксплуатация, секс-работницы, женское обрезание, насильно замуж',
    tr: 'zorla evlilik, zorla evlendirme, insan ticareti, kadın sünneti, namus şiddeti, zorla evlendiriliyorum, evlenmeye zorluyorlar, çocuk gelin, çocuk evliliği, erken evlilik, görücü usulü zorla, namus cinayeti, insan '
      + 'ticareti mağduru, fuhuş, seks işçisi, seks işçileri, cinsel sömürü, kız sünneti' },
  { code: 'VIOLENCE_OFFENDERS', wider: 'VIOLENCE_HELP',
    de: 'Täterarbeit, Beratung für Täter, ich werde gewalttätig, Männerberatung, Gewaltberatung für Männer, Täterberatung, Aggressionstraining, Hilfe für Männer, Wut kontrollieren, ich schlage meine Frau, ich schlage '
      + 'meine Kinder, ich raste aus, raste schnell aus, verliere die Kontrolle, Aggression, Aggressionen, aggressiv, Anti-Aggressions-Training, Antigewalttraining, Anti-Gewalt-Training, Wutausbruch, Wutausbrüche, '
      + 'gewalttätige Männer, Männer mit Gewaltproblem, Gewalttäter, Täter häuslicher Gewalt, Täterprogramm, Trainingskurs gegen Gewalt, Verantwortung für Gewalt übernehmen, gewaltfrei leben lernen, Fachstelle '
      + 'Täterarbeit, Männer in Krisen, Männerbüro, Männertelefon, Männerhilfetelefon, Kein Täter werden, Konfliktlösung ohne Gewalt',
    en: "work with offenders, counselling for violent men, anger management, men's counselling, i hit my wife, i hit my children, i lose control, aggression, aggressive, anti-violence training, anger problems, violent "
      + "men, perpetrators, perpetrator programme, men in crisis, men's helpline, live without violence, angry all the time",
    ar: 'استشارة الرجال, التحكم بالغضب, علاج العنف للرجال, اضرب زوجتي, بضرب مرتي, بضرب ولادي, افقد السيطرة, عصبي جدا, عصبية, غضب, ادارة الغضب, تدريب ضد العنف, رجال عنيفون, مرتكبي العنف, هاتف الرجال, رجال في ازمة, عدوانية',
    uk: "консультація для чоловіків, контроль гніву, робота з кривдниками, консультация для мужчин, контроль гнева, б'ю дружину, втрачаю контроль, агресія, агресивний, напади гніву, тренінг проти агресії, чоловіки в "
      + 'кризі, кривдники програма, чоловіки-насильники, бью жену, теряю контроль, агрессия, приступы гнева, вспышки гнева, мужчины в кризисе, антиагрессия, управление гневом, программа для агрессоров, управління гнівом',
    tr: 'erkek danışmanlığı, öfke kontrolü, şiddet uygulayanlar için danışma, karımı dövüyorum, eşimi dövüyorum, çocuklarımı dövüyorum, kontrolümü kaybediyorum, öfke patlaması, öfkeliyim, saldırganlık, agresif, şiddet '
      + 'eğilimli, öfke yönetimi, erkek yardım hattı, krizdeki erkekler, şiddetsiz yaşam' },
  { code: 'MEN_AFFECTED_BY_VIOLENCE', wider: 'VIOLENCE_HELP',
    de: 'Gewalt gegen Männer, Männerschutzwohnung, Männerschutz, Frau schlägt mich, Freundin schlägt mich, meine Frau schlägt mich, Männer als Opfer, betroffene Männer von Gewalt, gewaltbetroffene Männer, Männerhaus, '
      + 'Hilfetelefon Gewalt an Männern, Männernotruf, Jungen als Opfer von Gewalt',
    en: "violence against men, male victims, my wife hits me, my girlfriend hits me, men affected by violence, men's shelter, abused men",
    ar: 'عنف ضد الرجال, زوجتي تضربني, مرتي بتضربني, رجال معنفون, ضحايا العنف من الرجال, مأوى للرجال',
    uk: "насильство щодо чоловіків, дружина б'є мене, чоловіки-жертви насильства, насилие над мужчинами, жена бьет, мужчины жертвы насилия, притулок для чоловіків",
    tr: 'erkeğe şiddet, karım beni dövüyor, erkek mağdurlar, erkeğe yönelik şiddet, şiddet mağduru erkekler, erkek sığınma evi' },
];
