import { type Concept } from './concept.js';
import { disabilityConcepts } from './disability.js';

/** Words about care in old age, dementia, aids, the end of life and grief. */
export const careConcepts: readonly Concept[] = [
  ...disabilityConcepts,
  { code: 'NURSING_ADVICE',
    de: 'Pflegeberatung, Pflege, Pflegestützpunkt, Pflegegrad, Pflegegeld, Pflegeversicherung, Pflegekasse, pflegebedürftig, Pflegestufe, Mutter braucht Pflege, Pflegeantrag, Pflegekosten, Hilfe zur Pflege, '
      + 'Pflegeberater, Entlastungsbetrag, MDK, Pflegestützpunkte, Pflegefall, pflegen, zum Pflegefall werden, Oma braucht Pflege, Opa braucht Pflege, Vater braucht Pflege, kann mich nicht mehr selbst versorgen, '
      + 'Pflegebedürftigkeit, Pflegebedürftige, pflegebedürftige Menschen, Pflegegrad beantragen, Pflegegrad 2, Pflegegrad abgelehnt, Höherstufung, Begutachtung Pflege, Medizinischer Dienst, Pflegegutachten, '
      + 'Pflegesachleistung, Pflegeleistungen, Pflegebegutachtung, wer zahlt die Pflege, Fragen zur Pflege, Rund um die Pflege, Pflege organisieren, Pflegeplanung, Pflegelotse, Pflegekonferenz, Pflege im Alter, '
      + 'Versorgung im Alter, Beratungseinsatz, § 37.3, Pflegewegweiser, Fachstelle für pflegende Angehörige, Landespflegegeld, compass Pflegeberatung, Altenpflege, Mutter kommt nicht mehr allein zurecht, '
      + 'Mama kann nicht mehr, Papa kann nicht mehr allein, Oma fällt oft hin, Opa kommt nicht mehr klar, braucht rund um die Uhr Hilfe, plötzlich Pflegefall, Pflege beantragen, Pflegegeld beantragen, '
      + 'Pflegestufe beantragen, Einstufung Pflege, MD kommt, Gutachter Pflege, wer hilft bei Pflege, was zahlt die Pflegekasse, Kosten im Alter, Leistungen der Pflegeversicherung, Pflegetagebuch, Pflegebüro, '
      + 'Pflegetelefon, Pflegeinfo, Versorgung organisieren, Pflegekoordination, Case Management, Senioren- und Pflegestützpunkt, Pflegeangebote vor Ort, Hilfe- und Pflegebedarf, Pflegeberaterin, Pflegegrad 1, '
      + 'Pflegegrad 3, Pflegeberatungsbesuch, Zuschuss Pflege, Oma kann nicht mehr alleine, Opa braucht Hilfe, Vater kann sich nicht versorgen, Hilfe für alte Mutter, kann sich nicht selbst versorgen, '
      + 'Mutter soll nicht ins Heim, alt und krank Eltern, Mann ist krank und pflege, Pflege meiner Frau, Eltern werden alt, Vater braucht Hilfe, Mutter ist alt, Mann braucht Pflege',
    en: 'care advice, nursing care, long-term care, care level, care allowance, care insurance, mother needs care, care for elderly, care counselling, care support centre, in need of care, father needs care, '
      + 'grandma needs care, care benefits, care grade, apply for care level, care level rejected, elderly care, care of the elderly, care for my parents, nursing allowance, who pays for care, nursing advice, '
      + 'nursing insurance, questions about care, care for my mother, care for my father, who cares for my parents, my mother can no longer live alone, my father can no longer live alone, dad needs help at home, '
      + 'old mother needs help, pflegegrad, care level 2, nursing grade, assessment care level, nursing care insurance, apply for care allowance, care support, elder care, eldercare, help for my grandmother, '
      + 'money for caring, nursing fund, care case management, aged care, advice on caring, care degree, needs care at home, my parents are getting old',
    ar: 'رعاية, استشارة رعاية, رعاية المسنين, درجة الرعاية, تأمين الرعاية, بدل رعاية, رعاية كبار السن, فليغه غراد, امي تحتاج رعاية, ابي يحتاج رعاية, جدتي تحتاج رعاية, اهلي كبروا, بدي رعاية لامي, درجة العناية, تأمين '
      + 'العناية, طلب درجة رعاية, رعاية العجزة, العناية بكبار السن, رعاية الوالدين, نقود الرعاية, بفليغه, رعاية مسن, تمريض المسنين, خدمة كبار السن, استشارة الرعاية',
    uk: 'догляд за хворими, консультація з догляду, догляд за літніми, ступінь догляду, допомога по догляду, потребує догляду, уход за пожилыми, уход за больными, пфлегеград, степень ухода, '
      + 'догляд за людьми похилого віку, мама потребує догляду, тато потребує догляду, бабуся потребує догляду, батьки старіють, оформити ступінь догляду, каса догляду, гроші на догляд, '
      + 'страхування на випадок догляду, поради щодо догляду, пфлеге, пфлегегельд, мама нуждается в уходе, бабушка нуждается в уходе, уход за родителями, пособие по уходу, консультация по уходу, '
      + 'уход за престарелыми, уход за лежачими, страхование по уходу, лежачий больной, догляд за лежачими, нуждается в уходе, кто оплатит уход, пфлегеград оформити, оформить пфлегеград, пфлегегельд оформити, '
      + 'оформить пфлегегельд, пфлегекасса, пфлегекассе, пфлегештюцпункт, догляд за мамою, уход за мамой, догляд за бабусею, уход за бабушкой, догляд за дідусем, уход за дедушкой, бабуся не ходить, '
      + 'бабушка не ходит, мама лежача, мама лежачая, лежача хвора, бабуся лежача, за батьками потрібен догляд, нужен уход за матерью, потрібен догляд, выплаты по уходу, виплати по догляду, '
      + 'допомога по догляду за інвалідом, пособие по уходу за инвалидом, тимчасовий догляд, оцінка ступеня догляду, отказали в пфлегеград, отримати ступінь догляду, допомога літній мамі',
    tr: 'bakım danışmanlığı, yaşlı bakımı, bakım derecesi, bakım parası, bakım sigortası, annem bakıma muhtaç, babam bakıma muhtaç, büyükannem bakıma muhtaç, bakıma muhtaç, pflegegrad, pflegegeld, '
      + 'bakım derecesi başvurusu, bakım kasası, anne babam yaşlandı, bakım hizmeti danışma, bakım desteği, yaşlı anneme bakım, bakım masrafı, hasta bakımı, yaşlı bakım danışmanlığı, bakım noktası, '
      + 'pflegegrad başvurusu, annem yalnız yaşayamıyor, babam yalnız yaşayamıyor, anneme kim bakacak, babama kim bakacak, yaşlı annem yardıma muhtaç, bakım seviyesi, bakım parası başvurusu, bakım parası almak, '
      + 'pflege danışma, pflegekasse, yaşlıya bakım, dedem bakıma muhtaç, yaşlılara bakım, bakım ihtiyacı, bakım derecesi reddedildi, annem için bakım' },
  { code: 'HOME_CARE', wider: 'NURSING_ADVICE',
    de: 'ambulanter Pflegedienst, Pflegedienst, häusliche Pflege, Sozialstation, Pflege zu Hause, Diakoniestation, Krankenpflege, häusliche Krankenpflege, Pflegerin, 24-Stunden-Pflege, Pflegedienste, '
      + 'Hilfe bei der Körperpflege, Grundpflege, Behandlungspflege, Körperpflege, Hilfe beim Waschen, Hilfe beim Duschen, Hilfe beim Anziehen, Verbandswechsel, Medikamentengabe, Spritzen geben, Insulin spritzen, '
      + 'Pfleger, Pflegekräfte kommen nach Hause, Pflegekraft, Pflegehelfer, Altenpfleger, Intensivpflege zu Hause, Tourenpflege, polnische Pflegekraft, Betreuungskraft, Kinderkrankenpflege, ambulante Pflege, '
      + 'ambulant pflegen, mobile Pflege, Pflege daheim, daheim gepflegt, in den eigenen vier Wänden gepflegt, Sozialstationen, Nachtpflege, Betreuung zu Hause Senioren, Palliativpflege daheim, '
      + 'Schwester kommt ins Haus, kommt morgens zum Waschen, Stützstrümpfe anziehen, Tabletten richten, Wunden versorgen, Wundversorgung, Katheter, Hilfe bei der Morgentoilette, Pflegeteam, '
      + 'Schwestern und Pfleger, Pflegeeinsatz, examinierte Pflegekräfte, medizinische Behandlungspflege, Kompressionsstrümpfe anziehen, Blutzuckermessung, Pflege in der Wohnung, Live-in-Pflege, '
      + 'osteuropäische Pflegekräfte, häuslicher Pflegedienst, Rund-um-die-Uhr-Betreuung, Baden und Duschen Hilfe, mobile Krankenpflege, Gemeindekrankenpflege, Kinderpflegedienst, jemand der meine Mutter wäscht, '
      + 'beim Anziehen helfen, Hilfe zu Hause im Alter, jemand wäscht mich, Medikamente geben zu Hause, nicht ins Heim',
    en: 'home care service, nursing service, care at home, home nurse, outpatient care, emergency call system at home, home nursing, home carer, carer at home, nurse at home, mobile nursing, help with dressing, '
      + 'help with showering, caregiver at home, live-in carer, 24 hour care, wound care, injections at home, district nurse, personal care at home, domiciliary care, nurse comes home, wash my mother at home, '
      + 'help to wash, help bathing, help with medication at home, home health care, home health aide, home care nurse, visiting nurse, polish carer, 24h carer, give injections at home, change bandages at home, '
      + 'private carer, in-home care, ambulatory care, personal care, care service at home, intensive care at home, bedridden at home, help washing',
    ar: 'رعاية منزلية, تمريض منزلي, خدمة رعاية منزلية, ممرضة في البيت, ممرض منزلي, ممرضة منزلية, رعاية بالبيت, تمريض في البيت, مساعدة في الاستحمام, مساعدة بالحمام, مرافقة مسن, جليسة مسنين, رعاية 24 ساعة, تغيير ضماد, '
      + 'عناية منزلية, خدمة تمريض, رعاية في المنزل, شركة رعاية',
    uk: "догляд вдома, служба догляду, патронажна служба, доглядальниця, уход на дому, сиделка, догляд на дому, медсестра додому, допомога з миттям, допомога з одяганням, доглядальниця додому, догляд 24 години, "
      + "мобільний догляд, перев'язка вдома, патронаж, медсестра на дом, уход за больным на дому, помощь с мытьем, круглосуточный уход, патронажная служба, служба по уходу, патронажна медсестра, сиделка для мамы, "
      + "амбулаторний догляд, доглядальниця для мами, сиделка для бабушки, доглядальниця для бабусі, сиделка на дом, сидилка, патронаж на дому, патронаж вдома, медсестра вдома, медсестра приходить, "
      + "приходит медсестра, уколи вдома, уколы на дому, помити бабусю, помыть бабушку, помить лежачого, допомога з душем, помощь с душем, перевязки на дому, пфлегединст, пфлегедінст, служба догляду вдома, "
      + "круглосуточная сиделка, цілодобова доглядальниця, амбулаторный уход, соціальний працівник додому, соцработник на дом, обслуговування вдома, допомога вдома літнім",
    tr: 'evde bakım, bakım servisi, evde hemşire, evde hasta bakımı, eve hemşire, evde yaşlı bakımı, banyo yardımı, giyinme yardımı, yatılı bakıcı, 24 saat bakım, pansuman, iğne yapmak, hasta bakıcı, '
      + 'gezici bakım servisi, pflegedienst, evde bakım hizmeti, yaşlı bakıcısı, yaşlıya bakıcı, anneme bakıcı, babama bakıcı, eve gelen hemşire, evde iğne, evde pansuman, 24 saat bakıcı, yatalak hasta evde, '
      + 'yatalak, evde yıkama, hasta yıkama, evde bakım elemanı, türkçe konuşan bakıcı, türk bakım servisi, ilaç verme evde, evde hemşirelik, bakıcı' },
  { code: 'EMERGENCY_CALL_SYSTEM', wider: 'HOME_CARE',
    de: 'Hausnotruf, Hausnotrufsystem, Notrufknopf, Notfallknopf, Notrufarmband, Sturz zu Hause, gestürzt und niemand hilft, Knopf für den Notfall, mobiler Notruf, Hausnotrufdienst, Senioren-Notruf, Notrufuhr, '
      + 'Johanniter Hausnotruf, Sturzmelder, per Knopfdruck Hilfe, Angst allein zu stürzen, hingefallen und komme nicht hoch, Alarmknopf, Funkfinger, Notrufgerät, Sicherheit im Alter, Notrufzentrale Senioren, '
      + 'Hilferuf per Knopf, Alarm am Handgelenk, Notrufkette, Seniorenhandy mit Notruf, Teilnehmerstation, Schlüsselhinterlegung, Sicherheit rund um die Uhr zu Hause, Notruf für Oma, stürzt und keiner merkt es, '
      + 'Oma gefallen und keiner da, Notruf Armband',
    en: 'emergency button, panic button for seniors, home emergency call, personal alarm, fall at home alone, alarm bracelet, emergency call at home, call button, alarm button, medical alert, lifeline pendant, '
      + 'emergency wristband, button to call for help, house emergency call, senior alarm, i fell at home, emergency pendant, mother fell alone at home, emergency alarm for elderly, fall alarm',
    ar: 'زر الطوارئ, زر طوارئ للمسنين, جهاز نداء منزلي, سوار طوارئ, نداء طوارئ منزلي, سقوط في البيت',
    uk: 'тривожна кнопка, кнопка екстреного виклику, браслет екстреного виклику, впала вдома, тревожная кнопка, кнопка экстренного вызова, домашний экстренный вызов, упала дома, кнопка для бабусі, кнопка для бабушки, '
      + 'бабуся впала, бабушка упала, мама впала вдома, мама упала дома, тривожний браслет, тревожный браслет, хаусноутруф, хауснотруф, кнопка сос, кнопка виклику допомоги, кнопка вызова помощи, экстренная кнопка, '
      + 'безпека вдома для літніх, датчик падіння',
    tr: 'acil durum düğmesi, acil çağrı düğmesi, panik butonu, ev acil çağrı, yaşlılar için acil düğme, evde düştüm, alarm düğmesi, acil bileklik, yaşlı alarmı, annem evde düştü, hausnotruf, düğmeye basınca yardım, acil kolye, '
      + 'ev alarmı yaşlı' },
  { code: 'NURSING_HOME', wider: 'NURSING_ADVICE',
    de: 'Pflegeheim, Altenheim, Seniorenheim, Altersheim, Kurzzeitpflege, stationäre Pflege, Heimplatz, Seniorenresidenz, Verhinderungspflege, Heimaufsicht, Pflegeheimplatz, ins Heim, ins Heim müssen, '
      + 'Altenheimplatz, Mutter ins Heim, Heim für alte Leute, Altenpflegeheim, Altenzentrum, Seniorenzentrum, Seniorenstift, Seniorenwohnheim, vollstationäre Pflege, vollstationär, Pflegeeinrichtung, '
      + 'Pflegezentrum, Pflegewohngruppe, Heimkosten, Heim zu teuer, Heimbeirat, Heimbewohner, Bewohnerinnen und Bewohner im Pflegeheim, FQA, Pflege- und Behinderteneinrichtungen, freie Pflegeplätze, Pflegeplatz, '
      + 'Kurzzeitpflegeplatz, Pflege während des Urlaubs, Demenz-WG, Pflegeoase, Oma ins Altersheim, Platz im Heim suchen, kann nicht mehr zu Hause leben, rund um die Uhr betreut, Wohnbereich Demenz, Dauerpflege, '
      + 'Pflegestift, Alten- und Pflegeheim, Haus für Senioren, Altenheim gesucht, Pflegewohnheim, vorübergehend ins Heim, nach dem Krankenhaus ins Pflegeheim, Eigenanteil Heim, Probewohnen im Heim, '
      + 'Heimaufenthalt, Einzelzimmer Pflege, Heimvertrag, beschützender Bereich, Heimeinzug, Wachkoma, junge Pflege, Heim für Oma',
    en: "nursing home, care home, retirement home, old people's home, short-term care, day care for seniors, care homes, old age home, home for the elderly, residential care, nursing home place, nursing home costs, "
      + 'move into a care home, short-term care place, inpatient care, assisted nursing home, senior residence, free nursing places, retirement homes, nursing homes, home for my mother, place in a home for the elderly, '
      + 'care home costs, who pays the nursing home, elderly home, senior home, respite nursing home, live in a home old, old folks home, move mum into home, home for dementia, temporary care after hospital, '
      + 'residential home for elderly, nursing home for muslims, pflegeheim',
    ar: 'دار مسنين, دار رعاية, بيت المسنين, دار العجزة, رعاية قصيرة الامد, مأوى عجزة, بيت عجزة, بيت كبار السن, مكان في دار المسنين, دار كبار السن, دار للمسنين, تكاليف دار المسنين, رعاية داخلية للمسنين, مأوى المسنين',
    uk: 'будинок для літніх людей, будинок престарілих, пансіонат для літніх, денний догляд за літніми, дом престарелых, будинок догляду, дім для літніх, місце в будинку престарілих, пансіонат, геріатричний пансіонат, '
      + 'короткочасний догляд, место в доме престарелых, пансионат для пожилых, дом для пожилых, хайм для пожилых, кратковременный уход, стаціонарний догляд, стационарный уход, будинок для пристарілих, '
      + 'дім престарілих, пристарілих будинок, бабусю в пансіонат, бабушку в дом престарелых, маму в дом престарелых, маму в будинок престарілих, альтенхайм, пфлегехайм, альтерсхайм, зеніоренхайм, '
      + 'хайм для престарелых, будинок інтернат для літніх, интернат для престарелых, пансионат, хоспіс пансіонат, курцайтпфлеге, тимчасове перебування для літніх, место в пфлегехайм, цілодобовий догляд у закладі',
    tr: 'huzurevi, bakımevi, yaşlılar yurdu, kısa süreli bakım, yaşlı bakım evi, yaşlılar evi, bakım evi yeri, huzurevine yerleştirmek, huzurevi masrafı, yatılı yaşlı bakımı, pflegeheim, yaşlı yurdu, huzurevi fiyat, '
      + 'huzurevi arıyorum, anneme huzurevi, babama huzurevi, yaşlı evi, hastaneden sonra geçici bakım, müslüman huzurevi, demans bakım evi, bakım evi masrafı, bakım evi ücreti, altenheim, yaşlılar için ev, huzur evi, huzurevleri' },
  { code: 'SENIOR_DAY_CARE', wider: 'NURSING_ADVICE',
    de: 'Tagespflege für Senioren, Tagespflege Senioren, Tagespflegeeinrichtung, Seniorentagespflege, Tagesbetreuung für Senioren, Tagesbetreuung Demenz, teilstationäre Pflege, Mutter tagsüber betreuen, '
      + 'tagsüber allein zu Hause Senioren, Fahrdienst zur Tagespflege, Altentagespflege, Seniorentagesstätte, Tagespflege, Mama tagsüber allein, Vater tagsüber unter Leuten, tagsüber versorgt abends zu Hause, '
      + 'Gäste der Tagespflege, Tagesgäste, Tagesstätte Senioren, Tagesgestaltung, gemeinsames Kochen und Gedächtnisübungen, Tagesbetreuung, Betreuung am Tag, abholen und heimbringen Senioren, Tagespflegeplatz, '
      + 'Betreuung tagsüber für Oma, tagsüber jemand für meinen Vater, tagsüber Betreuung Mutter',
    en: 'day care for older people, adult day care, senior day centre, mother alone during the day, daytime care for seniors, day guests, day centre for elderly, elderly day care, day care for grandma, '
      + 'day care for dementia, during the day care for my father, who is with my mother during the day, tagespflege, day nursing, senior day care',
    ar: 'رعاية نهارية للمسنين, مركز نهاري للمسنين, رعاية المسنين في النهار, حضانة مسنين, امي وحدها في النهار',
    uk: 'денний центр для літніх людей, денний догляд за людьми похилого віку, мама вдома сама вдень, дневной уход за пожилыми, дневной центр для пожилых, мама днем одна дома, тагеспфлеге, денне перебування для літніх, '
      + 'дневное пребывание пожилых, дневной стационар для пожилых, бабусю на день, бабушку на день, куди бабусю на день, куда деть маму днем, денний догляд, дневной уход, садок для літніх',
    tr: 'yaşlılar için gündüz bakımı, yaşlı gündüz merkezi, gündüzlü yaşlı bakımı, annem gündüz yalnız, gündüz yaşlı bakım evi, tagespflege, babam gündüz yalnız, gündüz yaşlı merkezi, annem için gündüz bakım, demans gündüz bakımı, '
      + 'gündüz bakımı yaşlı' },
  { code: 'RELIEF_FOR_CARERS', wider: 'NURSING_ADVICE',
    de: 'pflegende Angehörige, Entlastung für pflegende Angehörige, Pflegekurs, Gesprächskreis pflegende Angehörige, Angehörige pflegen, Betreuungsgruppe, Entlastungsangebote, Alltagsbegleitung, Alltagsbegleiter, '
      + 'ich pflege meine Mutter, Pflegezeit, pflegende Verwandte, ich pflege meinen Mann, ich pflege meine Frau, ich pflege meinen Vater, Pflege überfordert mich, mit der Pflege überfordert, '
      + 'Auszeit von der Pflege, Pause von der Pflege, Vereinbarkeit von Pflege und Beruf, Pflege und Beruf, Familienpflegezeit, Pflegeunterstützungsgeld, Entlastung im Alltag, Entlastungsleistungen, '
      + 'Entlastung der Angehörigen, Angehörigenentlastung, Schulung für Angehörige, häusliche Pflege lernen, Helferinnen entlasten Angehörige, stundenweise Betreuung, Betreuung von Menschen mit Demenz, Pflegende, '
      + 'Pflegeselbsthilfe, Angebote zur Unterstützung im Alltag, Ehrenamtliche Seniorenbegleiter, Betreuungsnachmittag, Ersatzpflege, Angehörigentreff, kann nicht mehr pflegen, brauche eine Pause, '
      + 'kein Urlaub wegen Pflege, Urlaub von der Pflege, wer springt ein, Vertretung für Pflege, Partner pflegen, Frau ist Pflegefall, Mann ist Pflegefall, Pflege neben dem Job, pflegen und arbeiten, '
      + 'Austausch pflegende Angehörige, jemand bleibt bei Oma, Stundenweise Entlastung, ehrenamtliche Helfer entlasten, Helferkreis Demenz, niedrigschwellige Betreuung, Betreuungsstunden, Seniorenbegleiterin, '
      + 'Betreuungsassistenz, 45b, Entlastungsbetrag einlösen, Kurs für Pflegende, Schulung Pflege zu Hause, rückenschonend pflegen, Angehörigencafé, Angehörigenberatung, Angehörigenschulung, Pflegelots:innen, '
      + 'Pflegeguide, Pflege macht mich fertig, Verhinderungspflege, Pflege entlasten, Kurs häusliche Pflege, Angehörigengruppe, Entlastung Pflege, pflegen lernen, pflege und bin müde, pflege meine Eltern, '
      + 'Belastung durch Pflege, Pflege zu schwer, Eltern pflegen, Pflege kaum noch schaffen',
    en: 'family carers, relief for carers, i care for my mother, caregiver support, respite care, caring relatives, caring for my husband, caring for my wife, caring for my father, i look after my mother, '
      + 'carers group, carer burnout, break from caring, care course for relatives, respite for family, combine care and work, companion for seniors, everyday companion, hourly care, caring for my parents, '
      + 'i care for my husband, i care for my grandmother, tired of caring, carer break, carers support, time off for carers, someone to stay with my mother for a few hours, holiday for carers, carers café, '
      + 'exhausted from caring, relief amount 131 euro, help caring for dementia husband, carer leave, family caregiver, caregivers, everyday helpers, replacement care, carer needs holiday, carers, care course, '
      + 'looking after my parents',
    ar: 'اقارب راعون, دعم مقدمي الرعاية, ارعى امي, مساعدة لمن يرعى قريبا, ارعى ابي, اعتني بامي, اعتني بزوجي, استراحة من الرعاية, رعاية الاهل والعمل, دورة رعاية للاقارب, دعم الاقارب الراعين, مرافق يومي لكبار السن, تعبت من '
      + 'رعاية امي, مساعدة اهل المريض',
    uk: 'родичі що доглядають, підтримка доглядальників, доглядаю за мамою, перепочинок для доглядальників, ухаживаю за мамой, доглядаю за чоловіком, доглядаю за батьком, доглядаю за хворим, відпочинок від догляду, '
      + 'курси догляду для родичів, догляд і робота, супровід літніх людей, ухаживаю за мужем, ухаживаю за отцом, отдых от ухода, курсы по уходу для родственников, помощь ухаживающим родственникам, '
      + 'родственники ухаживающие за больным, погодинний догляд, доглядаю за бабусею, ухаживаю за бабушкой, втомилася доглядати, устала ухаживать, хто посидить з мамою, кто посидит с мамой, посидіти з бабусею, '
      + 'посидеть с бабушкой, заміна на час відпустки догляд, отпуск от ухода, доглядаю за дружиною, ухаживаю за женой, доглядаю за свекрухою, уход и работа, родичі по догляду, навчання догляду, '
      + 'курс догляду за хворим, курсы ухода, почасовий догляд, почасовой уход, сидіти з хворим, ентлястунгсбетраг, ентластунгсбетраг, фергіндерунгспфлеге',
    tr: 'bakım veren yakınlar, anneme bakıyorum, bakıcı desteği, yakınına bakanlar, babama bakıyorum, eşime bakıyorum, hasta yakınıma bakıyorum, bakımdan yoruldum, bakım molası, bakım kursu yakınlar, bakım ve iş, günlük refakatçi, '
      + 'yaşlılara refakat, saatlik bakım, bakım izni, hasta eşime bakıyorum, kayınvalideme bakıyorum, babaanneme bakıyorum, bakmaktan yoruldum, birkaç saat annemin yanında, bakım yapanlar, bakıcı molası, bakan aileler, '
      + 'entlastungsbetrag, bakım yapan yakınlar, tatil için yedek bakım, günlük yardımcı yaşlı, hasta yakını tükendi, annemle ilgilenecek' },
  { code: 'DEMENTIA',
    de: 'Demenz, Alzheimer, vergesslich, Demenzberatung, Demenzgruppe, Demenzcafé, demenzkrank, Menschen mit Demenz, Gedächtnistraining, Mutter ist dement, Gedächtnisambulanz, demenzkranke Menschen, Demenzkranke, '
      + 'demenziell erkrankt, Demenzerkrankung, Demenz-Gruppe, Demenzbetreuung, Demenzhelfer, Demenz Partner, Demenzlotsen, Vergesslichkeit, ich vergesse alles, Oma vergisst alles, Vater vergisst alles, '
      + 'Mutter vergisst alles, Gedächtnisprobleme, Gedächtnisstörungen, Gedächtnis trainieren, Gehirnjogging, Gedächtnissprechstunde, Alzheimer Gesellschaft, Alzheimergesellschaft, '
      + 'Angehörige von Menschen mit Demenz, Angehörige von Demenzkranken, Oma ist verwirrt, verwirrt, Weglaufen Demenz, Betreuungsgruppe für Menschen mit Demenz, Demenznetzwerk, Frühdemenz, demenzfreundlich, '
      + 'ist dement, dementer Mensch, demente Menschen, dement geworden, Vater läuft weg, Mutter erkennt mich nicht, Mutter findet nicht heim, Oma redet wirr, wird immer vergesslicher, sucht ständig Sachen, '
      + 'Herd angelassen, Gedächtnis lässt nach, Gedächtnisschwund, Gedächtniscafé, Konzentrationsübungen für Ältere, geistig fit, geistig fit bleiben, Denkübungen, Erinnerungscafé, Erinnerungspflege, '
      + 'Tanzcafé Demenz, Leben mit Demenz, kognitive Einschränkungen, lokale Allianz für Demenz, Demenzfachstelle, Demenzbegleiter, Demenzbegleitung, Schulung Demenz, junge Demenz, Alzheimer-Beratung, '
      + 'hirnleistungsgestört, Umgang mit Demenz, Demenzparcours, vergisst alles, dement, erkennt uns nicht mehr, vergisst viele Dinge, vergisst viel, weiß nicht mehr wo er wohnt, findet nicht nach Hause',
    en: "dementia, alzheimer, memory loss, forgetful, dementia group, memory training, mother has dementia, father has dementia, alzheimer's, forgets everything, grandma forgets everything, memory problems, memory clinic, "
      + 'memory café, dementia café, people with dementia, relatives of people with dementia, confused elderly, dementia friendly, brain training, mum forgets everything, dad forgets everything, my husband forgets, '
      + 'forgetting things, forgetfulness, losing memory, grandpa is confused, gets lost outside, mother runs away dementia, early dementia, dementia advice, senile, dementia singing, dementia partner, wife has dementia, '
      + 'memory test, afternoon for people with dementia, dementia relatives group',
    ar: 'خرف, الزهايمر, زهايمر, ضعف الذاكرة, نسيان, امي تنسى, ابي ينسى, مرض الزهايمر, فقدان الذاكرة, جدتي تنسى كل شيء, تدريب الذاكرة, مرضى الخرف, الخرف, استشارة خرف, امي عندها زهايمر, تقوية الذاكرة',
    uk: "деменція, альцгеймер, втрата пам'яті, забудькуватість, деменция, потеря памяти, мама все забуває, бабуся все забуває, хвороба альцгеймера, люди з деменцією, тренування пам'яті, проблеми з пам'яттю, "
      + "родичі людей з деменцією, мама забывает, бабушка все забывает, болезнь альцгеймера, альцгеймер помощь, тренировка памяти, проблемы с памятью, люди с деменцией, старческое слабоумие, бабуся забуває, "
      + "бабушка забывает, дідусь забуває, дедушка забывает, мама не впізнає, мама не узнает, бабуся губиться, бабушка теряется, тато забуває, папа забывает, старече слабоумство, склероз забуває, маразм, "
      + "старческий маразм, провали в пам'яті, провалы в памяти, деменція у мами, деменция у мамы, догляд при деменції, уход при деменции, память ухудшилась, пам'ять погіршилась, тренинг памяти, деменц, "
      + "вправи для пам'яті, упражнения для памяти, родственники людей с деменцией, все забуває, забывает все, втрачає пам'ять",
    tr: 'demans, alzheimer, bunama, unutkanlık, annem unutuyor, babam unutuyor, hafıza kaybı, alzaymır, hafıza eğitimi, unutkan, demans hastası, demanslı, demans grubu, hafıza sorunu, demans yakınları, bunamış, '
      + 'annem her şeyi unutuyor, babam her şeyi unutuyor, eşim unutuyor, unutkanlık testi, dedem unutuyor, babaannem unutuyor, annem kayboluyor, demans danışmanlığı, alzheimer hastası, alzheimer derneği, '
      + 'hafıza kafesi, demanslı annem, yaşlı kafası karışık, demans belirtileri, erken demans, her şeyi unutuyor' },
  { code: 'END_OF_LIFE',
    de: 'Hospiz, Hospizdienst, Trauer, Palliativ, Palliativversorgung, SAPV, Sterbebegleitung, Sterben, Tod, gestorben, Hospizverein, Abschied nehmen, Sterbende, sterbende Menschen, Schwerkranke, '
      + 'schwerkranke Menschen, unheilbar krank, todkrank, letzte Lebensphase, Ende des Lebens, Hospizgruppe, Kinderhospiz, Kinderhospizdienst, Hospizhelfer, Hospizbegleiter, ehrenamtliche Sterbebegleitung, '
      + 'Sitzwache, würdevoll sterben, in Würde sterben, Mutter liegt im Sterben, Palliativstation, Palliativberatung, Palliativmedizin, Palliative Care, ambulanter Hospizdienst, Letzte-Hilfe-Kurs, Letzte Hilfe, '
      + 'Wünschewagen, Sterbehilfe, Mama stirbt, Vater stirbt, liegt im Sterben, hat nicht mehr lange, austherapiert, letzte Wochen, letzter Weg, Begleitung am Lebensende, zu Hause sterben, Schmerzen lindern, '
      + 'schmerzfrei, Sterbende begleiten, Hospizhaus, Hospizbegleiterin, Kinderhospizarbeit, palliative Versorgung, Palliativnetz, Brückenteam, Palliativdienst, Palliativteam, Hospizkurs, Befähigungskurs Hospiz, '
      + 'Lebensende, schwerstkrank, Schwerstkranke und Sterbende, Mutter stirbt',
    en: "hospice, palliative care, grief, bereavement, mourning, dying, grief group, end of life, someone died, dying person, terminally ill, terminal illness, seriously ill people, mother is dying, children's hospice, "
      + 'hospice volunteers, last help course, die with dignity, palliative team, end-of-life care, hospice service, die at home, dying at home, last days, final days, my father is dying, my husband is dying, accompany dying, '
      + 'hospice place, hospice at home, palliative, pain relief dying, dying children, terminal cancer, farewell, companion for the dying, prepare for death, death doula, incurable, no cure',
    ar: 'رعاية تلطيفية, حداد, دعم الحزن, مرافقة المحتضرين, موت, وفاة قريب, دار رعاية المحتضرين, مرض لا شفاء منه, مريض ميؤوس منه, احتضار, نهاية الحياة, امي تموت, رعاية المحتضرين, هوسبيس, مرافقة المريض في ايامه الاخيرة, '
      + 'رعاية الاطفال المحتضرين, مرضى بحالة خطيرة',
    uk: 'хоспіс, паліативна допомога, втрата близької людини, горе, смерть, скорбота, хоспис, потеря близкого, паллиативная помощь, невиліковно хворий, вмираючий, кінець життя, дитячий хоспіс, супровід вмираючих, '
      + 'помирає мама, важкохворі люди, паліативний догляд, неизлечимо больной, умирающий, детский хоспис, сопровождение умирающих, умирает мама, паллиативный уход, тяжелобольные люди, помирає батько, умирает отец, '
      + 'тато помирає, муж умирает, чоловік помирає, при смерті, при смерти, остання стадія, последняя стадия, четверта стадія, четвертая стадия рака, безнадійно хворий, безнадежно больной, невиліковна хвороба, '
      + 'неизлечимая болезнь, знеболення, обезболивание, дні життя, гідно померти, умереть дома, паліатив, паллиатив, хоспіс вдома, хоспис на дому, отделение хосписа, провести в последний путь',
    tr: 'hospis, palyatif bakım, yas desteği, ölümcül hasta, ölmek üzere, son dönem hasta, çocuk hospisi, ağır hasta, ölüme refakat, hayatın sonu, palyatif servis, son günlerinde destek, yas tutmak, yasta olmak, evde ölmek, '
      + 'babam ölüyor, annem ölüyor, eşim ölüyor, ölüm döşeğinde, ölmek üzere annem, hospiz, ölüme hazırlık, çaresiz hastalık, iyileşmeyecek hasta, son nefes, evde hospis, ölmek üzere olanlara refakat, palyatif' },
  { code: 'GRIEF', wider: 'END_OF_LIFE',
    de: 'Trauercafé, Trauergruppe, Trauerbegleitung, Trauerberatung, Trauernde, Trauernde begleiten, trauern, Trauerkreis, Lebenscafé, Gesprächskreis für Trauernde, Gesprächskreis Trauer, '
      + 'Verlust eines geliebten Menschen, Verlust eines Angehörigen, Verlust verarbeiten, Todesfall in der Familie, mein Mann ist gestorben, meine Frau ist gestorben, Mutter gestorben, Vater gestorben, Witwe, '
      + 'Witwer, verwitwet, Hinterbliebene, nach dem Tod des Partners, Kindertrauergruppe, Kindertrauer, Trauer bei Kindern, Sternenkinder, Sternenkind, Fehlgeburt, Totgeburt, verwaiste Eltern, Kind verloren, '
      + 'Baby verloren, Abschied und Trauer, Trauerspaziergang, Trauerwanderung, gemeinsam trauern, Mann ist tot, Frau ist tot, Mama ist tot, Papa ist tot, Kind ist tot, Oma gestorben, Opa gestorben, '
      + 'Freund gestorben, Haustier gestorben, Tod verarbeiten, Verlustschmerz, nach dem Tod, plötzlicher Tod, Trauerarbeit, Trauerhilfe, Trauerprozess, Trauertreff, Trauerwege, Trauerfrühstück, '
      + 'Trauer nach Suizid, Kochen für Trauernde, Leere nach Todesfall, um jemanden trauern, früh verwitwet, junge Verwitwete, trauernde Kinder, trauernde Jugendliche, stille Geburt, Kind tot geboren, '
      + 'Raum für Trauer, Trauerbegleiterin, Trauer, Tod in der Familie, Tod meines Bruders, Tod meiner Mutter, Oma ist tot, jemand gestorben, Todesfall, Geschwister verloren, Vater verloren, Mutter verloren',
    en: 'grieving, bereaved, my husband died, my wife died, mother died, father died, loss of a loved one, widow, widower, widowed, coping with loss, miscarriage, stillbirth, lost my baby, bereaved parents, '
      + 'grieving children, grief counselling, grief café, walk for mourners, mourners, grieve, griefs, my son died, my daughter died, my child died, my friend died, my brother died, my baby died, lost my husband, '
      + 'lost my wife, lost my mother, lost my father, widows, widowers, mourn, sad because someone died, mourning café, mourning group, sudden death in family, star children, bereavement support, '
      + 'bereavement group, condolence, children who mourn, funeral is over and i am alone, lost my child, death in the family',
    ar: 'زوجي مات, زوجتي ماتت, امي ماتت, توفي زوجي, توفيت امي, توفى والدي, فقدان شخص عزيز, فقدان طفل, ارملة, ارمل, ارامل, مجموعة حزن, حزن على الميت, اجهاض تلقائي, فقدت جنيني, عزاء, مواساة, دعم الارامل',
    uk: 'помер чоловік, померла мама, помер батько, вдова, вдівець, траур, група для тих хто втратив близьких, втрата дитини, викидень, мертвонародження, переживання втрати, умер муж, умерла мама, умер отец, вдовец, '
      + 'скорбь, потеря ребенка, выкидыш, пережить утрату, группа скорби, горе утраты, діти що втратили батьків, чоловік загинув, муж погиб, загинув на війні, погиб на войне, сын погиб, син загинув, брат загинув, '
      + 'втратила сина, потеряла сына, втратила чоловіка, потеряла мужа, втратила маму, умерла бабушка, померла бабуся, померла дитина, умер ребенок, важко після втрати, горюю, горевать, помер тато, умер папа, вдови, '
      + 'вдовы, дитина втратила батька, ребенок потерял отца, пережити смерть, пережить смерть, траурна група, поддержка при утрате, підтримка при втраті',
    tr: 'eşim öldü, kocam öldü, annem öldü, babam öldü, vefat, dul, dul kadın, yakınını kaybetmek, bebeğimi kaybettim, düşük yapmak, ölü doğum, yas danışmanlığı, yas tutanlar, taziye, çocuklarda yas, kayıp yaşayanlar, yas acısı, '
      + 'oğlum öldü, kızım öldü, çocuğum öldü, kardeşim öldü, arkadaşım öldü, bebeğim öldü, babaannem öldü, eşimi kaybettim, annemi kaybettim, babamı kaybettim, yas kafesi, yas tutan çocuklar, yas yürüyüşü, yas danışma, '
      + 'dul kaldım, dullar, ani ölüm, acım çok büyük, yas grupları' },
  { code: 'ADVANCE_DIRECTIVE',
    de: 'Patientenverfügung, Vorsorgevollmacht, Betreuungsverfügung, Vollmacht, Notfallmappe, Vorsorgemappe, Vorsorgedokumente, Vorsorgeregister, Vorsorgevollmachten, Generalvollmacht, Bankvollmacht, '
      + 'Gesundheitsvollmacht, wer entscheidet für mich, wer entscheidet wenn ich nicht mehr kann, rechtzeitig vorsorgen, Vorsorge treffen, Vorsorge für den Ernstfall, Vorsorge für das Alter, Vorsorgeberatung, '
      + 'Betreuungsverfügungen, Patientenverfügungen, Testament, Testament schreiben, Erbe regeln, Notfallausweis, Notfalldose, Vollmacht beglaubigen, Vordruck Patientenverfügung, Ehegattennotvertretung, '
      + 'lebensverlängernde Maßnahmen, Organspende Entscheidung, Nachlass regeln, wenn ich nicht mehr kann, wenn ich mal nicht mehr bin, wer darf für mich unterschreiben, für mich entscheiden, Wille am Lebensende, '
      + 'Maschinen abschalten, künstliche Ernährung, letzter Wille, Vermögen regeln, Papiere für den Notfall, Notfallordner, Bevollmächtigte, Bevollmächtigter, Kontovollmacht, Vollmachten, '
      + 'Vorsorge für Unfall Krankheit Alter, Vorsorgeordner, Vortrag Patientenverfügung, Betreuungsverfügung erstellen, digitaler Nachlass, selbstbestimmt bis zuletzt, alles regeln, alles regeln bevor ich sterbe, '
      + 'für den Notfall regeln, wenn ich gestorben bin, Vorsorge für später',
    en: 'advance directive, power of attorney, lasting power of attorney, patient decree, healthcare proxy, testament, who decides for me, provision for emergencies, emergency folder, precautionary documents, '
      + 'life-prolonging measures, enduring power of attorney, power of attorney for health, last will and testament, living will, who decides when i am in coma, write a living will, patient decision, '
      + 'health care proxy, durable power of attorney, proxy, authorise someone, authorisation for my daughter, powers of attorney, patientenverfügung, vorsorgevollmacht, prepare for old age documents, '
      + 'end-of-life decisions, do not resuscitate, care directive, custody directive, last will, decide for me if i cannot, arrange everything before i die',
    ar: 'وصية طبية, توكيل, وكالة عامة, توكيل رعاية, وكالة قانونية, وصية, كتابة وصية, توكيل طبي, ملف طوارئ, من يقرر عني, توكيل للرعاية, وصية المريض, وكالة طبية, وكالة عن المريض',
    uk: 'заповіт пацієнта, довіреність, розпорядження пацієнта, доверенность, написати заповіт, заповіт, генеральна довіреність, медична довіреність, хто вирішує за мене, довіреність на випадок хвороби, завещание, '
      + 'написать завещание, медицинская доверенность, генеральная доверенность, кто решает за меня, распоряжение пациента, попередні розпорядження, довіреність оформити, оформить доверенность, доверенность на маму, '
      + 'довіреність на маму, довіреність на дитину, доверенность на ребенка, фольмахт, форзоргефольмахт, паціентенферфюгунг, пациентенферфюгунг, хто підпише за мене, кто подпишет за меня, заповіт скласти, '
      + 'составить завещание, тестамент, доверенность нотариус, якщо захворію хто вирішує, последняя воля, остання воля',
    tr: 'hasta talimatı, vekaletname, vekalet, hasta vasiyeti, vasiyet, vasiyet yazmak, genel vekaletname, sağlık vekaleti, benim yerime kim karar verir, bakım vekaleti, acil durum dosyası, hasta vasiyetnamesi, vekalet vermek, '
      + 'ön talimat, patientenverfügung, vorsorgevollmacht, komaya girersem, kızıma vekalet, oğluma vekalet, vekaletname yazmak, hasta hakkı vasiyet, kim karar verecek hastanede, vekalet çıkarmak, yaşam vasiyeti, önceden karar' },
  { code: 'MEDICAL_AIDS',
    de: 'Sanitätshaus, Hilfsmittel, Hilfsmittelversorgung, Hilfsmittelberatung, Rollator, Rollstuhl, Rollstuhl leihen, Rollstuhl ausleihen, Krücken leihen, Pflegebett, Pflegebett leihen, Pflegebett mieten, '
      + 'Pflegehilfsmittel, Windeln für Erwachsene, Inkontinenz, Kompressionsstrümpfe, Orthesen, Toilettensitzerhöhung, Duschhocker, Gehhilfe, Elektromobil, Badewannenlift, Hilfsmittelverleih, Hilfsmittelpool, '
      + 'Rollatortraining, Rollatorcheck, Gehstock, Gehwagen, Gehhilfen, Krücken, Unterarmgehstützen, Bandagen, Einlagen, Prothese, Windelhosen, Inkontinenzmaterial, Toilettenstuhl, Rollstuhl kaputt, '
      + 'Rollstuhl gesucht, Elektrorollstuhl, Hilfsmittel beantragen, Hilfsmittel ausprobieren, Orthopädietechnik, Orthopädieschuhtechnik, Sauerstoffgerät, Patientenlifter, Duschstuhl, orthopädische Schuhe, '
      + 'Scooter Elektromobil, Stomaversorgung, Blutdruckmessgerät',
    en: 'wheelchair, rollator, walking frame, medical aids, mobility aids, assistive devices, care bed, borrow a wheelchair, rent a wheelchair, crutches, hospital bed at home, incontinence, medical supply store, prosthesis, '
      + 'compression stockings, wheelchairs, need a wheelchair, walker, zimmer frame, walking stick, walking aid, electric wheelchair, stairlift, shower chair, raised toilet seat, diapers for adults, adult nappies, '
      + 'orthopaedic shoes, insoles, bandages, hearing aid shop, blood pressure monitor, medical devices, care aids, artificial leg, hospital bed, rent a hospital bed',
    ar: 'كرسي متحرك, استئجار كرسي متحرك, كرسي عجلات, مشاية لكبار السن, عكازات, سرير طبي, مستلزمات طبية, اجهزة مساعدة, ووكر, حفاضات للكبار, سلس البول, طرف صناعي',
    uk: 'інвалідний візок, візок напрокат, ходунки, милиці, медичне ліжко, технічні засоби реабілітації, ортопедичні товари, памперси для дорослих, ролатор, инвалидная коляска, коляска напрокат, костыли, '
      + 'медицинская кровать, ходунки для пожилых, роллатор, подгузники для взрослых, нетримання сечі, протези, візок для бабусі, коляска для бабушки, костилі, палиця для ходьби, трость, тростина, ортопедичне взуття, '
      + 'ортопедическая обувь, ортопедические стельки, бандаж, корсет, протез, протезирование, протезування, дорослі підгузки, памперсы для взрослых, пеленки для лежачих, кровать для лежачего больного, '
      + 'ліжко для лежачого, санітетсхаус, санитетсхаус, хільфсміттель, хильфсмиттель, инвалидное кресло, інвалідне крісло, крісло для душу, стілець для душу, мочеприемник',
    tr: 'tekerlekli sandalye, tekerlekli sandalye kiralama, rollator, yürüteç, koltuk değneği, hasta yatağı, hasta bezi, medikal malzeme, tıbbi malzeme, yardımcı cihaz, ortopedik malzeme, yürüme yardımı, tekerlekli sandalye lazım, '
      + 'baston, elektrikli tekerlekli sandalye, akülü sandalye, duş sandalyesi, yetişkin bezi, yaşlı bezi, tabanlık, ortopedik ayakkabı, protez bacak, varis çorabı, tansiyon aleti, hasta yatağı kiralama, medikal mağaza, '
      + 'sanitätshaus, hasta karyolası' },
];
