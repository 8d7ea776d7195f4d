import { type Concept } from './concept.js';

/** Words about disability, aids, care in old age, dementia, the end of life and grief. */
export const careConcepts: readonly Concept[] = [
  { code: 'EARLY_INTERVENTION',
    de: 'Frühförderung, Frühförderstelle, interdisziplinäre Frühförderung, Entwicklungsverzögerung, Sozialpädiatrisches Zentrum, SPZ, Kind entwickelt sich langsam, Heilpädagogik, Heilpädagogische Förderung, Kind spricht '
      + 'nicht, Frühberatung, Kind entwickelt sich nicht, Kind läuft noch nicht, Kind spricht noch nicht, entwicklungsverzögert, Entwicklungsstörung, Entwicklungsrückstand, Entwicklungsauffälligkeiten, Frühchen, '
      + 'Frühgeborene, Frühgeburt, Entwicklungsdiagnostik, heilpädagogisch, Heilpädagogin, Kinder mit Entwicklungsrisiko, Kinder bis zur Einschulung fördern, behindertes Baby, Kind mit Förderbedarf vor der Schule, '
      + 'Förderung im Kleinkindalter, Frühförderung im Kindergarten',
    en: 'early intervention, developmental delay, early childhood intervention, child does not speak, special paediatric centre, late talker, slow development, my child develops slowly, child not walking yet, '
      + 'developmental disorder, premature baby, preterm, special needs toddler, early support for children with disabilities, child development centre',
    ar: 'دعم مبكر للطفل, تدخل مبكر, تأخر النمو, تأخر النطق, طفلي لا يتكلم, طفلي تأخر بالكلام, ابني ما بيحكي, تأخر الكلام, تأخر في النمو, طفل خديج, تنمية الطفل المبكرة, طفلي لا يمشي, مركز نمو الطفل, تطور الطفل, تأخر عقلي',
    uk: 'раннє втручання, затримка розвитку, рання допомога дитині, дитина не говорить, раннее развитие, задержка развития, ребенок не говорит, дитина не розмовляє, дитина відстає в розвитку, недоношена дитина, '
      + 'корекційний педагог, дефектолог, раннє втручання для дітей, розвиток дитини затримка, ребенок отстает в развитии, недоношенный ребенок, дефектолог для ребенка, раннее вмешательство, ранняя помощь ребенку, '
      + 'задержка речи, затримка мовлення',
    tr: 'erken müdahale, gelişim geriliği, erken destek, çocuğum konuşmuyor, çocuğum geç konuşuyor, geç konuşma, gelişim bozukluğu, prematüre bebek, erken doğan bebek, çocuğum yürümüyor, özel gereksinimli bebek, çocuk '
      + 'gelişimi merkezi, gelişim gecikmesi' },
  { code: 'AUTISM_ADHD',
    de: 'Autismus, ADHS, Autismustherapie, Autismuszentrum, autistisch, ADS, Asperger, hyperaktiv, Zappelphilipp, AD(H)S, Autist, Autisten, Autismus-Spektrum, Autismus-Spektrum-Störung, Autismusberatung, Kind kann nicht '
      + 'stillsitzen, Kind ist unruhig, unruhiges Kind, Aufmerksamkeitsstörung, Aufmerksamkeitsdefizit, Konzentrationsprobleme, Kind kann sich nicht konzentrieren, neurodivergent, Neurodiversität, Autismus-Therapie, '
      + 'Ritalin, Tourette',
    en: "autism, adhd, autistic, asperger, hyperactive child, autism spectrum, asperger's, attention deficit, cannot concentrate, hyperactivity, restless child, neurodivergent, neurodiversity, autism therapy, add and adhd",
    ar: 'توحد, التوحد, فرط الحركة, طفل توحدي, اطفال التوحد, طيف التوحد, ابني عنده توحد, ابني كثير الحركة, تشتت الانتباه, نقص الانتباه, طفل كثير الحركة, مركز توحد, اسبرجر, متلازمة اسبرجر',
    uk: 'аутизм, рдуг, сдуг, аутист, гіперактивна дитина, сдвг, гиперактивный ребенок, розлад аутистичного спектру, дитина з аутизмом, дефіцит уваги, дитина не може всидіти, аутична дитина, ребенок с аутизмом, дефицит '
      + 'внимания, ребенок не может усидеть, аутичный ребенок, расстройство аутистического спектра, гіперактивність, гиперактивность',
    tr: 'otizm, dehb, hiperaktivite, otistik, otizmli çocuk, otizm spektrum, dikkat eksikliği, hiperaktif, çocuğum yerinde duramıyor, çocuğum otistik, asperger sendromu, otizm terapisi, konsantrasyon bozukluğu' },
  { code: 'DISABILITY_ADVICE',
    de: 'Behindertenberatung, EUTB, ergänzende unabhängige Teilhabeberatung, Teilhabeberatung, Behindertenbeauftragte, Beratung bei Behinderung, Leben mit Behinderung, Lebenshilfe, VdK, SoVD, Sozialverband, '
      + 'Inklusionsbeauftragte, Offene Behindertenarbeit, OBA, persönliches Budget, Behindertenhilfe, Behindertenbeirat, Behindertenrat, Behindertenverband, Inklusionsberatung, Inklusionsbüro, Beratung für Menschen mit '
      + 'Behinderung, Hilfe für Behinderte, Rechte von Menschen mit Behinderung, Schwerbehindertenvertretung, Peer-Beratung Behinderung, Rollstuhl brauche Beratung, Beratung zur Teilhabe, Teilhabeplan, Kommunaler '
      + 'Behindertenbeauftragter, Aktionsplan Inklusion, Selbstbestimmt leben, Zentrum für selbstbestimmtes Leben, Sozialverband VdK, Beratung auf Augenhöhe für Behinderte',
    en: 'disability advice, advice for disabled people, participation counselling, living with a disability, disability rights, disabled advice centre, disability officer, disability council, inclusion office, '
      + 'independent living, peer counselling disability, rights of disabled people, disability organisation, advisory service for disabled people',
    ar: 'استشارة لذوي الاعاقة, استشارة اعاقة, الاعاقة, حقوق المعاقين, مساعدة لذوي الاحتياجات الخاصة, مركز ذوي الاعاقة, مساعدة المعاقين, استشارات الاعاقة, ابني معاق, مستشار الاعاقة, جمعية المعاقين, خدمات ذوي الاعاقة, حقوق '
      + 'ذوي الاعاقة',
    uk: 'консультація для людей з інвалідністю, допомога при інвалідності, консультация для инвалидов, помощь инвалидам, права людей з інвалідністю, організація інвалідів, уповноважений з питань інвалідності, поради щодо '
      + 'інвалідності, самостійне життя з інвалідністю, права инвалидов, общество инвалидов, консультация по инвалидности, допомога інвалідам, центр для інвалідів',
    tr: 'engelli danışmanlığı, engelliler için danışma, engelli hakları, engelli derneği, engellilere yardım, engelli hakları danışma, engelli temsilcisi, engelliler meclisi, engelli bürosu, bağımsız yaşam engelli' },
  { code: 'DISABILITY_CARD',
    de: 'Schwerbehindertenausweis, Schwerbehinderung, Grad der Behinderung, GdB, Versorgungsamt, Behindertenausweis, Merkzeichen, Schwerbehindertenrecht, Behinderung feststellen lassen, Behindertenparkausweis, '
      + 'Parkausweis für Behinderte, Schwerbehindertenantrag, Ausweis für Behinderte, Schwerbehinderte, GdB beantragen, GdB erhöhen, Nachteilsausgleich, Nachteilsausgleiche, Feststellungsantrag, Feststellung der '
      + 'Behinderung, Zentrum Bayern Familie und Soziales, Merkzeichen G, Merkzeichen aG, Gleichstellung Schwerbehinderung, gleichgestellt, Behindertenparkplatz, blauer Parkausweis, Grad der Behinderung beantragen, '
      + 'Wertmarke',
    en: "disabled person's pass, severe disability card, degree of disability, disability pass, disabled parking permit, disability certificate, severely disabled, apply for disability card, recognised disability, "
      + 'disability status, blue badge, disability grade, compensation for disadvantages',
    ar: 'بطاقة اعاقة, هوية المعاق, بطاقة العجز, نسبة الاعاقة, تقرير اعاقة, شهادة اعاقة, كرت الاعاقة, كرت اعاقة, درجة الاعاقة, هوية اعاقة, موقف معاقين, تصريح وقوف للمعاقين, طلب بطاقة اعاقة',
    uk: 'посвідчення інваліда, посвідчення особи з інвалідністю, група інвалідності, ступінь інвалідності, удостоверение инвалида, инвалидность оформить, оформити інвалідність, картка інваліда, встановлення інвалідності, '
      + 'паркування для інвалідів, посвідчення про інвалідність, оформить инвалидность, карточка инвалида, группа инвалидности, степень инвалидности, парковка для инвалидов, ступінь інвалідності оформити',
    tr: 'engelli kimliği, engelli kartı, engellilik derecesi, engelli raporu, engelli kimlik kartı, engelli kartı başvurusu, ağır engelli, engel oranı, sakatlık raporu, engelli park kartı, engelli belgesi, engelli park '
      + 'yeri' },
  { code: 'INTEGRATION_ASSISTANCE',
    de: 'Eingliederungshilfe, Teilhabe, BTHG, Bundesteilhabegesetz, Assistenzleistungen, Assistenz im Alltag, Fachleistungsstunden, Familienentlastender Dienst, Persönliche Assistenz, Gesamtplan, SGB IX, Freizeit für '
      + 'Menschen mit Behinderung, Assistenzdienst, Begleitung für Menschen mit Behinderung, Unterstützung für Menschen mit Behinderung im Alltag, FED, FUD, Familienunterstützender Dienst, Entlastung für Familien mit '
      + 'behindertem Kind, Träger der Eingliederungshilfe, Bezirk Eingliederungshilfe, Teilhabe am Arbeitsleben, Teilhabeleistungen, Arbeitgebermodell, Persönliches Budget beantragen, Bedarfsermittlung, Kurzzeitwohnen '
      + 'Behinderung, Elternassistenz, Freizeitassistenz, Leistungen zur Teilhabe',
    en: 'integration assistance for disabled people, personal assistance, disability support service, participation benefits, assistance for disabled people, helper for disabled person, support worker disability, '
      + 'personal budget, relief for families with disabled children, family support service disability, leisure assistance',
    ar: 'مساعدة الدمج لذوي الاعاقة, مساعد شخصي, مرافق لذوي الاعاقة, دعم المعاقين, مساعدة شخصية لذوي الاعاقة, مرافق للمعاق, مرافقة المعاقين, دعم اسر المعاقين, ميزانية شخصية, مساعدة في الحياة اليومية للمعاقين, خدمات '
      + 'المشاركة',
    uk: "допомога в інтеграції людей з інвалідністю, персональний асистент, персональный ассистент, асистент для людини з інвалідністю, супровід людей з інвалідністю, допомога сім'ям з дітьми з інвалідністю, особистий "
      + 'бюджет, сопровождение инвалидов, ассистент для инвалида, помощь семьям с детьми инвалидами, личный бюджет',
    tr: 'engelli entegrasyon yardımı, kişisel asistan, engelli destek hizmeti, engelliye asistan, engelliye refakat, engelli çocuk ailelerine destek, kişisel bütçe, engelliler için günlük yaşam desteği, engelli bakım '
      + 'asistanı, topluma katılım engelli' },
  { code: 'DISABLED_CHILD_FAMILIES', wider: 'INTEGRATION_ASSISTANCE',
    de: 'behindertes Kind, Kind mit Behinderung, Kinder mit Behinderung, Eltern behinderter Kinder, Eltern von Kindern mit Behinderung, mein Kind ist behindert, Geschwister behinderter Kinder, Geschwisterkinder, '
      + 'Geschwistergruppe, Kind mit Down-Syndrom, Down-Syndrom, Trisomie 21, chronisch kranke Kinder, schwerkrankes Kind, Nachsorge für Frühgeborene, Kinder mit Handicap',
    en: 'disabled child, child with a disability, children with disabilities, parents of disabled children, siblings of disabled children, down syndrome, seriously ill child, special needs child, special needs children',
    ar: 'طفل معاق, اطفال ذوي الاعاقة, ابني من ذوي الاحتياجات, اهل الاطفال المعاقين, متلازمة داون, طفل من ذوي الهمم, اخوة الطفل المعاق, طفل مريض مزمن',
    uk: 'дитина з інвалідністю, діти з інвалідністю, батьки дітей з інвалідністю, синдром дауна, ребенок инвалид, дети инвалиды, родители детей инвалидов, ребенок с инвалидностью, тяжелобольной ребенок',
    tr: 'engelli çocuk, engelli çocuğum var, engelli çocuk ailesi, down sendromu, özel gereksinimli çocuk, engelli çocukların kardeşleri, ağır hasta çocuk' },
  { code: 'INCLUSIVE_LEISURE',
    de: 'Freizeitangebote für Menschen mit Behinderung, Behinderten-Freizeit, inklusiver Treff, inklusive Freizeit, inklusive Gruppe, inklusives Angebot, Menschen mit und ohne Behinderung, Reisen für Menschen mit '
      + 'Behinderung, Treff für Behinderte, Freizeitclub Lebenshilfe, inklusives Café, inklusive Disco, Begegnung von Menschen mit und ohne Handicap, Ferien für behinderte Kinder',
    en: 'leisure for disabled people, inclusive group, inclusive meeting, people with and without disabilities, trips for disabled people, inclusive café, inclusive holiday camp, club for disabled people',
    ar: 'ترفيه لذوي الاعاقة, انشطة لذوي الاعاقة, لقاء المعاقين, رحلات لذوي الاعاقة, مجموعة دامجة, انشطة للمعاقين',
    uk: 'дозвілля для людей з інвалідністю, інклюзивна група, інклюзивний гурток, поїздки для людей з інвалідністю, досуг для инвалидов, инклюзивная группа, поездки для инвалидов, кружок для инвалидов',
    tr: 'engelliler için boş zaman, engelliler için etkinlik, engelliler buluşması, kapsayıcı grup, engelli gezileri, engelli kulübü, engelli ve engelsiz birlikte' },
  { code: 'BLIND_AND_DEAF',
    de: 'blind, sehbehindert, Blindenverein, gehörlos, schwerhörig, Gehörlosenberatung, Blindenhilfe, Taubblind, Blindengeld, Gehörlosenverein, Sehbehinderung, Hörbehinderung, taub, Blinde, blinde Menschen, sehbehinderte '
      + 'Menschen, Sehbehinderte, hörbehindert, hörgeschädigt, Hörgeschädigte, Gehörlose, Schwerhörige, Schwerhörigenverein, Schwerhörigkeit, kann nicht hören, kann nicht sehen, Blindenschrift, Braille, Blindenstock, '
      + 'Blindenhund, Mobilitätstraining Blinde, Gehörlosengeld, Gehörlosentreff, Sehbehindertenverein, Hörbücherei, Makuladegeneration, erblindet, sehgeschädigt, weiße Stock, Ertaubte, Pro Retina, Taubblinde, taubstumm',
    en: 'blind, visually impaired, deaf, hard of hearing, advice for deaf people, hearing impaired, blindness, deafness, deaf people, blind people, sight loss, losing my sight, partially sighted, braille, guide dog, '
      + 'white cane, deaf club, deafblind, low vision, i cannot hear, i cannot see',
    ar: 'مكفوف, ضعيف البصر, اصم, صم وبكم, ضعيف السمع, اعمى, كفيف, مكفوفين, المكفوفين, فاقد البصر, فاقد السمع, صم, الصم, طرش, اطرش, اخرس, ضعاف البصر, ضعاف السمع, برايل, لغة بريل',
    uk: 'сліпий, незрячий, глухий, слабозорий, слабочуючий, вади слуху, слепой, глухой, слабослышащий, незрячі, глухі, сліпі люди, втрата зору, товариство сліпих, товариство глухих, шрифт брайля, собака-поводир, не чую, '
      + 'не бачу, общество слепых, общество глухих, потеря зрения, слабовидящий, шрифт брайля обучение, глухие, нечуючі, нарушение слуха',
    tr: 'görme engelli, işitme engelli, sağır, kör, görmeyen, körler derneği, sağırlar derneği, işitme kaybı, görme kaybı, körler alfabesi, braille, işitme engelliler, görme engelliler, duyamıyorum, göremiyorum, az '
      + 'gören, ağır işiten' },
  { code: 'NURSING_ADVICE',
    de: 'Pflegeberatung, Pflege, Pflegestützpunkt, Pflegegrad, Pflegegeld, Pflegeversicherung, Pflegekasse, pflegebedürftig, Pflegestufe, Mutter braucht Pflege, Pflegeantrag, Pflegekosten, Hilfe zur Pflege, '
      + 'Pflegeberater, Entlastungsbetrag, MDK, Pflegestützpunkte, Pflegefall, pflegen, zum Pflegefall werden, Oma braucht Pflege, Opa braucht Pflege, Vater braucht Pflege, kann mich nicht mehr selbst versorgen, '
      + 'Pflegebedürftigkeit, Pflegebedürftige, pflegebedürftige Menschen, Pflegegrad beantragen, Pflegegrad 2, Pflegegrad abgelehnt, Höherstufung, Begutachtung Pflege, Medizinischer Dienst, Pflegegutachten, '
      + 'Pflegesachleistung, Pflegeleistungen, Pflegebegutachtung, wer zahlt die Pflege, Fragen zur Pflege, Rund um die Pflege, Pflege organisieren, Pflegeplanung, Pflegelotse, Pflegekonferenz, Pflege im Alter, '
      + 'Versorgung im Alter, Beratungseinsatz, § 37.3, Pflegewegweiser, Fachstelle für pflegende Angehörige, Landespflegegeld, compass Pflegeberatung, Altenpflege, Mutter kommt nicht mehr allein zurecht',
    en: 'care advice, nursing care, long-term care, care level, care allowance, care insurance, mother needs care, care for elderly, care counselling, care support centre, in need of care, father needs care, grandma '
      + 'needs care, care benefits, care grade, apply for care level, care level rejected, elderly care, care of the elderly, care for my parents, nursing allowance, who pays for care, nursing advice, nursing insurance, '
      + 'questions about care',
    ar: 'رعاية, استشارة رعاية, رعاية المسنين, درجة الرعاية, تأمين الرعاية, بدل رعاية, رعاية كبار السن, فليغه غراد, امي تحتاج رعاية, ابي يحتاج رعاية, جدتي تحتاج رعاية, اهلي كبروا, بدي رعاية لامي, درجة العناية, تأمين '
      + 'العناية, طلب درجة رعاية, رعاية العجزة, العناية بكبار السن, رعاية الوالدين, نقود الرعاية, بفليغه, رعاية مسن, تمريض المسنين, خدمة كبار السن, استشارة الرعاية',
    uk: 'догляд за хворими, консультація з догляду, догляд за літніми, ступінь догляду, допомога по догляду, потребує догляду, уход за пожилыми, уход за больными, пфлегеград, степень ухода, догляд за людьми похилого '
      + 'віку, мама потребує догляду, тато потребує догляду, бабуся потребує догляду, батьки старіють, оформити ступінь догляду, каса догляду, гроші на догляд, страхування на випадок догляду, поради щодо догляду, пфлеге, '
      + 'пфлегегельд, мама нуждается в уходе, бабушка нуждается в уходе, уход за родителями, пособие по уходу, консультация по уходу, уход за престарелыми, уход за лежачими, страхование по уходу, лежачий больной, догляд '
      + 'за лежачими, нуждается в уходе, кто оплатит уход',
    tr: 'bakım danışmanlığı, bakım, yaşlı bakımı, bakım derecesi, bakım parası, bakım sigortası, annem bakıma muhtaç, babam bakıma muhtaç, büyükannem bakıma muhtaç, bakıma muhtaç, pflegegrad, pflegegeld, bakım derecesi '
      + 'başvurusu, bakım kasası, anne babam yaşlandı, bakım hizmeti danışma, bakım desteği, yaşlı anneme bakım, bakım masrafı, hasta bakımı, yaşlı bakım danışmanlığı, bakım noktası' },
  { code: 'HOME_CARE', wider: 'NURSING_ADVICE',
    de: 'ambulanter Pflegedienst, Pflegedienst, häusliche Pflege, Sozialstation, Pflege zu Hause, Diakoniestation, Krankenpflege, häusliche Krankenpflege, Pflegerin, 24-Stunden-Pflege, Pflegedienste, Hilfe bei der '
      + 'Körperpflege, Grundpflege, Behandlungspflege, Körperpflege, Hilfe beim Waschen, Hilfe beim Duschen, Hilfe beim Anziehen, Verbandswechsel, Medikamentengabe, Spritzen geben, Insulin spritzen, Pfleger, Pflegekräfte '
      + 'kommen nach Hause, Pflegekraft, Pflegehelfer, Altenpfleger, Intensivpflege zu Hause, Tourenpflege, polnische Pflegekraft, Betreuungskraft, Kinderkrankenpflege, ambulante Pflege, ambulant pflegen, mobile Pflege, '
      + 'Pflege daheim, daheim gepflegt, in den eigenen vier Wänden gepflegt, Sozialstationen, Nachtpflege, Betreuung zu Hause Senioren, Palliativpflege daheim',
    en: 'home care service, nursing service, care at home, home nurse, outpatient care, emergency call system at home, home nursing, home carer, carer at home, nurse at home, mobile nursing, help with dressing, help with '
      + 'showering, caregiver at home, live-in carer, 24 hour care, wound care, injections at home, district nurse, personal care at home, domiciliary care',
    ar: 'رعاية منزلية, تمريض منزلي, خدمة رعاية منزلية, ممرضة في البيت, ممرض منزلي, ممرضة منزلية, رعاية بالبيت, تمريض في البيت, مساعدة في الاستحمام, مساعدة بالحمام, مرافقة مسن, جليسة مسنين, رعاية 24 ساعة, تغيير ضماد, '
      + 'عناية منزلية, خدمة تمريض, رعاية في المنزل, شركة رعاية',
    uk: 'догляд вдома, служба догляду, патронажна служба, доглядальниця, уход на дому, сиделка, догляд на дому, медсестра додому, допомога з миттям, допомога з одяганням, доглядальниця додому, догляд 24 години, мобільний '
      + "догляд, перев'язка вдома, патронаж, медсестра на дом, уход за больным на дому, помощь с мытьем, круглосуточный уход, патронажная служба, служба по уходу, патронажна медсестра, сиделка для мамы, амбулаторний "
      + 'догляд',
    tr: 'evde bakım, bakım servisi, evde hemşire, bakıcı, evde hasta bakımı, eve hemşire, evde yaşlı bakımı, banyo yardımı, giyinme yardımı, yatılı bakıcı, 24 saat bakım, pansuman, iğne yapmak, hasta bakıcı, gezici bakım '
      + 'servisi, pflegedienst, evde bakım hizmeti, yaşlı bakıcısı' },
  { code: 'EMERGENCY_CALL_SYSTEM', wider: 'HOME_CARE',
    de: 'Hausnotruf, Hausnotrufsystem, Notrufknopf, Notfallknopf, Notrufarmband, Sturz zu Hause, gestürzt und niemand hilft, Knopf für den Notfall, mobiler Notruf, Hausnotrufdienst, Senioren-Notruf, Notrufuhr, Johanniter '
      + 'Hausnotruf, Sturzmelder, per Knopfdruck Hilfe',
    en: 'emergency button, panic button for seniors, home emergency call, personal alarm, fall at home alone, alarm bracelet, emergency call at home, call button',
    ar: 'زر الطوارئ, زر طوارئ للمسنين, جهاز نداء منزلي, سوار طوارئ, نداء طوارئ منزلي, سقوط في البيت',
    uk: 'тривожна кнопка, кнопка екстреного виклику, браслет екстреного виклику, впала вдома, тревожная кнопка, кнопка экстренного вызова, домашний экстренный вызов, упала дома',
    tr: 'acil durum düğmesi, acil çağrı düğmesi, panik butonu, ev acil çağrı, yaşlılar için acil düğme, evde düştüm' },
  { code: 'NURSING_HOME', wider: 'NURSING_ADVICE',
    de: 'Pflegeheim, Altenheim, Seniorenheim, Altersheim, Kurzzeitpflege, stationäre Pflege, Heimplatz, Seniorenresidenz, Verhinderungspflege, Heimaufsicht, Pflegeheimplatz, ins Heim, ins Heim müssen, Altenheimplatz, '
      + 'Mutter ins Heim, Heim für alte Leute, Altenpflegeheim, Altenzentrum, Seniorenzentrum, Seniorenstift, Seniorenwohnheim, vollstationäre Pflege, vollstationär, Pflegeeinrichtung, Pflegezentrum, Pflegewohngruppe, '
      + 'Heimkosten, Heim zu teuer, Heimbeirat, Heimbewohner, Bewohnerinnen und Bewohner im Pflegeheim, FQA, Pflege- und Behinderteneinrichtungen, freie Pflegeplätze, Pflegeplatz, Kurzzeitpflegeplatz, Pflege während des '
      + 'Urlaubs, Demenz-WG, Pflegeoase',
    en: "nursing home, care home, retirement home, old people's home, short-term care, day care for seniors, care homes, old age home, home for the elderly, residential care, nursing home place, nursing home costs, move "
      + 'into a care home, short-term care place, inpatient care, assisted nursing home, senior residence, free nursing places',
    ar: 'دار مسنين, دار رعاية, بيت المسنين, دار العجزة, رعاية قصيرة الامد, مأوى عجزة, بيت عجزة, بيت كبار السن, مكان في دار المسنين, دار كبار السن, دار للمسنين, تكاليف دار المسنين, رعاية داخلية للمسنين, مأوى المسنين',
    uk: 'будинок для літніх людей, будинок престарілих, пансіонат для літніх, денний догляд за літніми, дом престарелых, будинок догляду, дім для літніх, місце в будинку престарілих, пансіонат, геріатричний пансіонат, '
      + 'короткочасний догляд, место в доме престарелых, пансионат для пожилых, дом для пожилых, хайм для пожилых, кратковременный уход, стаціонарний догляд, стационарный уход',
    tr: 'huzurevi, bakımevi, yaşlılar yurdu, kısa süreli bakım, yaşlı bakım evi, yaşlılar evi, bakım evi yeri, huzurevine yerleştirmek, huzurevi masrafı, yatılı yaşlı bakımı, pflegeheim, yaşlı yurdu, huzurevi fiyat' },
  { code: 'SENIOR_DAY_CARE', wider: 'NURSING_ADVICE',
    de: 'Tagespflege für Senioren, Tagespflege Senioren, Tagespflegeeinrichtung, Seniorentagespflege, Tagesbetreuung für Senioren, Tagesbetreuung Demenz, teilstationäre Pflege, Mutter tagsüber betreuen, tagsüber allein '
      + 'zu Hause Senioren, Fahrdienst zur Tagespflege, Altentagespflege, Seniorentagesstätte, Tagespflege',
    en: 'day care for older people, adult day care, senior day centre, mother alone during the day, daytime care for seniors, day guests',
    ar: 'رعاية نهارية للمسنين, مركز نهاري للمسنين, رعاية المسنين في النهار, حضانة مسنين, امي وحدها في النهار',
    uk: 'денний центр для літніх людей, денний догляд за людьми похилого віку, мама вдома сама вдень, дневной уход за пожилыми, дневной центр для пожилых, мама днем одна дома',
    tr: 'yaşlılar için gündüz bakımı, yaşlı gündüz merkezi, gündüzlü yaşlı bakımı, annem gündüz yalnız, gündüz yaşlı bakım evi' },
  { code: 'RELIEF_FOR_CARERS', wider: 'NURSING_ADVICE',
    de: 'pflegende Angehörige, Entlastung für pflegende Angehörige, Pflegekurs, Gesprächskreis pflegende Angehörige, Angehörige pflegen, Betreuungsgruppe, Entlastungsangebote, Alltagsbegleitung, Alltagsbegleiter, ich '
      + 'pflege meine Mutter, Pflegezeit, pflegende Verwandte, ich pflege meinen Mann, ich pflege meine Frau, ich pflege meinen Vater, Pflege überfordert mich, mit der Pflege überfordert, Auszeit von der Pflege, Pause '
      + 'von der Pflege, Vereinbarkeit von Pflege und Beruf, Pflege und Beruf, Familienpflegezeit, Pflegeunterstützungsgeld, Entlastung im Alltag, Entlastungsleistungen, Entlastung der Angehörigen, Angehörigenentlastung, '
      + 'Schulung für Angehörige, häusliche Pflege lernen, Helferinnen entlasten Angehörige, stundenweise Betreuung, Betreuung von Menschen mit Demenz, Pflegende, Pflegeselbsthilfe, Angebote zur Unterstützung im Alltag, '
      + 'Ehrenamtliche Seniorenbegleiter, Betreuungsnachmittag, Ersatzpflege, Angehörigentreff',
    en: 'family carers, relief for carers, i care for my mother, caregiver support, respite care, caring relatives, caring for my husband, caring for my wife, caring for my father, i look after my mother, carers group, '
      + 'carer burnout, break from caring, care course for relatives, respite for family, combine care and work, companion for seniors, everyday companion, hourly care',
    ar: 'اقارب راعون, دعم مقدمي الرعاية, ارعى امي, مساعدة لمن يرعى قريبا, ارعى ابي, اعتني بامي, اعتني بزوجي, استراحة من الرعاية, رعاية الاهل والعمل, دورة رعاية للاقارب, دعم الاقارب الراعين, مرافق يومي لكبار السن, تعبت من '
      + 'رعاية امي, مساعدة اهل المريض',
    uk: 'родичі що доглядають, підтримка доглядальників, доглядаю за мамою, перепочинок для доглядальників, ухаживаю за мамой, доглядаю за чоловіком, доглядаю за батьком, доглядаю за хворим, відпочинок від догляду, курси '
      + 'догляду для родичів, догляд і робота, супровід літніх людей, ухаживаю за мужем, ухаживаю за отцом, отдых от ухода, курсы по уходу для родственников, помощь ухаживающим родственникам, родственники ухаживающие за '
      + 'больным, погодинний догляд',
    tr: 'bakım veren yakınlar, anneme bakıyorum, bakıcı desteği, yakınına bakanlar, babama bakıyorum, eşime bakıyorum, hasta yakınıma bakıyorum, bakımdan yoruldum, bakım molası, bakım kursu yakınlar, bakım ve iş, günlük '
      + 'refakatçi, yaşlılara refakat, saatlik bakım, bakım izni' },
  { code: 'DEMENTIA',
    de: 'Demenz, Alzheimer, vergesslich, Demenzberatung, Demenzgruppe, Demenzcafé, demenzkrank, Menschen mit Demenz, Gedächtnistraining, Mutter ist dement, Gedächtnisambulanz, demenzkranke Menschen, Demenzkranke, '
      + 'demenziell erkrankt, Demenzerkrankung, Demenz-Gruppe, Demenzbetreuung, Demenzhelfer, Demenz Partner, Demenzlotsen, Vergesslichkeit, ich vergesse alles, Oma vergisst alles, Vater vergisst alles, Mutter vergisst '
      + 'alles, Gedächtnisprobleme, Gedächtnisstörungen, Gedächtnis trainieren, Gehirnjogging, Gedächtnissprechstunde, Alzheimer Gesellschaft, Alzheimergesellschaft, Angehörige von Menschen mit Demenz, Angehörige von '
      + 'Demenzkranken, Oma ist verwirrt, verwirrt, Weglaufen Demenz, Betreuungsgruppe für Menschen mit Demenz, Demenznetzwerk, Frühdemenz, demenzfreundlich, ist dement, dementer Mensch, demente Menschen, dement geworden',
    en: "dementia, alzheimer, memory loss, forgetful, dementia group, memory training, mother has dementia, father has dementia, alzheimer's, forgets everything, grandma forgets everything, memory problems, memory "
      + 'clinic, memory café, dementia café, people with dementia, relatives of people with dementia, confused elderly, dementia friendly, brain training',
    ar: 'خرف, الزهايمر, زهايمر, ضعف الذاكرة, نسيان, امي تنسى, ابي ينسى, مرض الزهايمر, فقدان الذاكرة, جدتي تنسى كل شيء, تدريب الذاكرة, مرضى الخرف, الخرف, استشارة خرف, امي عندها زهايمر, تقوية الذاكرة',
    uk: "деменція, альцгеймер, втрата пам'яті, забудькуватість, деменция, потеря памяти, мама все забуває, бабуся все забуває, хвороба альцгеймера, люди з деменцією, тренування пам'яті, проблеми з пам'яттю, родичі людей "
      + 'з деменцією, мама забывает, бабушка все забывает, болезнь альцгеймера, альцгеймер помощь, тренировка памяти, проблемы с памятью, люди с деменцией, старческое слабоумие',
    tr: 'demans, alzheimer, bunama, unutkanlık, annem unutuyor, babam unutuyor, hafıza kaybı, alzaymır, hafıza eğitimi, unutkan, demans hastası, demanslı, demans grubu, hafıza sorunu, demans yakınları, bunamış' },
  { code: 'END_OF_LIFE',
    de: 'Hospiz, Hospizdienst, Trauer, Palliativ, Palliativversorgung, SAPV, Sterbebegleitung, Sterben, Tod, gestorben, Hospizverein, Abschied nehmen, Sterbende, sterbende Menschen, Schwerkranke, schwerkranke Menschen, '
      + 'unheilbar krank, todkrank, letzte Lebensphase, Ende des Lebens, Hospizgruppe, Kinderhospiz, Kinderhospizdienst, Hospizhelfer, Hospizbegleiter, ehrenamtliche Sterbebegleitung, Sitzwache, würdevoll sterben, in '
      + 'Würde sterben, Mutter liegt im Sterben, Palliativstation, Palliativberatung, Palliativmedizin, Palliative Care, ambulanter Hospizdienst, Letzte-Hilfe-Kurs, Letzte Hilfe, Wünschewagen, Sterbehilfe',
    en: "hospice, palliative care, grief, bereavement, mourning, dying, grief group, end of life, someone died, dying person, terminally ill, terminal illness, seriously ill people, mother is dying, children's hospice, "
      + 'hospice volunteers, last help course, die with dignity, palliative team, end-of-life care, hospice service',
    ar: 'رعاية تلطيفية, حداد, دعم الحزن, مرافقة المحتضرين, موت, وفاة قريب, دار رعاية المحتضرين, مرض لا شفاء منه, مريض ميؤوس منه, احتضار, نهاية الحياة, امي تموت, رعاية المحتضرين, هوسبيس, مرافقة المريض في ايامه الاخيرة, '
      + 'رعاية الاطفال المحتضرين, مرضى بحالة خطيرة',
    uk: 'хоспіс, паліативна допомога, втрата близької людини, горе, смерть, скорбота, хоспис, потеря близкого, паллиативная помощь, невиліковно хворий, вмираючий, кінець життя, дитячий хоспіс, супровід вмираючих, помирає '
      + 'мама, важкохворі люди, паліативний догляд, неизлечимо больной, умирающий, детский хоспис, сопровождение умирающих, умирает мама, паллиативный уход, тяжелобольные люди',
    tr: 'hospis, palyatif bakım, ölüm, yas desteği, ölümcül hasta, ölmek üzere, son dönem hasta, çocuk hospisi, ağır hasta, ölüme refakat, hayatın sonu, palyatif servis, son günlerinde destek, yas tutmak, yasta olmak' },
  { code: 'GRIEF', wider: 'END_OF_LIFE',
    de: 'Trauercafé, Trauergruppe, Trauerbegleitung, Trauerberatung, Trauernde, Trauernde begleiten, trauern, Trauerkreis, Lebenscafé, Gesprächskreis für Trauernde, Gesprächskreis Trauer, Verlust eines geliebten '
      + 'Menschen, Verlust eines Angehörigen, Verlust verarbeiten, Todesfall in der Familie, mein Mann ist gestorben, meine Frau ist gestorben, Mutter gestorben, Vater gestorben, Witwe, Witwer, verwitwet, Hinterbliebene, '
      + 'nach dem Tod des Partners, Kindertrauergruppe, Kindertrauer, Trauer bei Kindern, Sternenkinder, Sternenkind, Fehlgeburt, Totgeburt, verwaiste Eltern, Kind verloren, Baby verloren, Abschied und Trauer, '
      + 'Trauerspaziergang, Trauerwanderung, gemeinsam trauern',
    en: 'grieving, bereaved, my husband died, my wife died, mother died, father died, loss of a loved one, widow, widower, widowed, coping with loss, miscarriage, stillbirth, lost my baby, bereaved parents, grieving '
      + 'children, grief counselling, grief café, walk for mourners, mourners',
    ar: 'زوجي مات, زوجتي ماتت, امي ماتت, توفي زوجي, توفيت امي, توفى والدي, فقدان شخص عزيز, فقدان طفل, ارملة, ارمل, ارامل, مجموعة حزن, حزن على الميت, اجهاض تلقائي, فقدت جنيني, عزاء, مواساة, دعم الارامل',
    uk: 'помер чоловік, померла мама, помер батько, вдова, вдівець, траур, група для тих хто втратив близьких, втрата дитини, викидень, мертвонародження, переживання втрати, умер муж, умерла мама, умер отец, вдовец, '
      + 'скорбь, потеря ребенка, выкидыш, пережить утрату, группа скорби, горе утраты, діти що втратили батьків',
    tr: 'eşim öldü, kocam öldü, annem öldü, babam öldü, vefat, dul, dul kadın, yakınını kaybetmek, bebeğimi kaybettim, düşük yapmak, ölü doğum, yas danışmanlığı, yas tutanlar, taziye, çocuklarda yas, kayıp yaşayanlar, '
      + 'yas acısı' },
  { code: 'ADVANCE_DIRECTIVE',
    de: 'Patientenverfügung, Vorsorgevollmacht, Betreuungsverfügung, Vorsorge, Vollmacht, Notfallmappe, Vorsorgemappe, Vorsorgedokumente, Vorsorgeregister, Vorsorgevollmachten, Generalvollmacht, Bankvollmacht, '
      + 'Gesundheitsvollmacht, wer entscheidet für mich, wer entscheidet wenn ich nicht mehr kann, rechtzeitig vorsorgen, Vorsorge treffen, Vorsorge für den Ernstfall, Vorsorge für das Alter, Vorsorgeberatung, '
      + 'Betreuungsverfügungen, Patientenverfügungen, Testament, Testament schreiben, Erbe regeln, Notfallausweis, Notfalldose, Vollmacht beglaubigen, Vordruck Patientenverfügung, Ehegattennotvertretung, '
      + 'lebensverlängernde Maßnahmen, Organspende Entscheidung, Nachlass regeln',
    en: 'advance directive, power of attorney, lasting power of attorney, patient decree, healthcare proxy, testament, who decides for me, provision for emergencies, emergency folder, precautionary documents, '
      + 'life-prolonging measures, enduring power of attorney, power of attorney for health, last will and testament',
    ar: 'وصية طبية, توكيل, وكالة عامة, توكيل رعاية, وكالة قانونية, وصية, كتابة وصية, توكيل طبي, ملف طوارئ, من يقرر عني, توكيل للرعاية, وصية المريض, وكالة طبية, وكالة عن المريض',
    uk: 'заповіт пацієнта, довіреність, розпорядження пацієнта, доверенность, написати заповіт, заповіт, генеральна довіреність, медична довіреність, хто вирішує за мене, довіреність на випадок хвороби, завещание, '
      + 'написать завещание, медицинская доверенность, генеральная доверенность, кто решает за меня, распоряжение пациента, попередні розпорядження',
    tr: 'hasta talimatı, vekaletname, vekalet, hasta vasiyeti, vasiyet, vasiyet yazmak, genel vekaletname, sağlık vekaleti, benim yerime kim karar verir, bakım vekaleti, acil durum dosyası, hasta vasiyetnamesi, vekalet '
      + 'vermek, ön talimat' },
  { code: 'MEDICAL_AIDS',
    de: 'Sanitätshaus, Hilfsmittel, Hilfsmittelversorgung, Hilfsmittelberatung, Rollator, Rollstuhl, Rollstuhl leihen, Rollstuhl ausleihen, Krücken leihen, Pflegebett, Pflegebett leihen, Pflegebett mieten, '
      + 'Pflegehilfsmittel, Windeln für Erwachsene, Inkontinenz, Kompressionsstrümpfe, Orthesen, Toilettensitzerhöhung, Duschhocker, Gehhilfe, Elektromobil, Badewannenlift, Hilfsmittelverleih, Hilfsmittelpool, '
      + 'Rollatortraining, Rollatorcheck',
    en: 'wheelchair, rollator, walking frame, medical aids, mobility aids, assistive devices, care bed, borrow a wheelchair, rent a wheelchair, crutches, hospital bed at home, incontinence, medical supply store, '
      + 'prosthesis, compression stockings',
    ar: 'كرسي متحرك, استئجار كرسي متحرك, كرسي عجلات, مشاية لكبار السن, عكازات, سرير طبي, مستلزمات طبية, اجهزة مساعدة, ووكر, حفاضات للكبار, سلس البول, طرف صناعي',
    uk: 'інвалідний візок, візок напрокат, ходунки, милиці, медичне ліжко, технічні засоби реабілітації, ортопедичні товари, памперси для дорослих, ролатор, инвалидная коляска, коляска напрокат, костыли, медицинская '
      + 'кровать, ходунки для пожилых, роллатор, подгузники для взрослых, нетримання сечі, протези',
    tr: 'tekerlekli sandalye, tekerlekli sandalye kiralama, rollator, yürüteç, koltuk değneği, hasta yatağı, hasta bezi, medikal malzeme, tıbbi malzeme, yardımcı cihaz, ortopedik malzeme, yürüme yardımı' },
];
