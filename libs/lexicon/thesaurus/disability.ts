import { type Concept } from './concept.js';

/** Words about living with a disability, from early intervention to leisure. */
export const disabilityConcepts: readonly Concept[] = [
  { code: 'EARLY_INTERVENTION',
    de: 'Frühförderung, Frühförderstelle, interdisziplinäre Frühförderung, Entwicklungsverzögerung, Sozialpädiatrisches Zentrum, SPZ, Kind entwickelt sich langsam, Heilpädagogik, Heilpädagogische Förderung, '
      + 'Kind spricht nicht, Frühberatung, Kind entwickelt sich nicht, Kind läuft noch nicht, Kind spricht noch nicht, entwicklungsverzögert, Entwicklungsstörung, Entwicklungsrückstand, '
      + 'Entwicklungsauffälligkeiten, Frühchen, Frühgeborene, Frühgeburt, Entwicklungsdiagnostik, heilpädagogisch, Heilpädagogin, Kinder mit Entwicklungsrisiko, Kinder bis zur Einschulung fördern, '
      + 'behindertes Baby, Kind mit Förderbedarf vor der Schule, Förderung im Kleinkindalter, Frühförderung im Kindergarten, Kind ist langsamer als andere, Kind krabbelt nicht, Kind redet nicht, '
      + 'Kind hinkt hinterher, zurückgeblieben, Auffälligkeiten im Kindergartenalter, motorische Entwicklung, Frühförderin, Sprachauffälligkeiten, heilpädagogische Praxis, Hausfrühförderung, '
      + 'Förderung von Geburt an, Entwicklungsförderung, Entwicklungsgespräch, Entwicklungstest, Spielförderung, Wahrnehmungsförderung, Komplexleistung, Beratung bei Entwicklungsfragen, von Behinderung bedroht, '
      + 'spricht noch nicht, Kleinkind gefördert, Kind mit Behinderung fördern',
    en: 'early intervention, developmental delay, early childhood intervention, child does not speak, special paediatric centre, late talker, slow development, my child develops slowly, child not walking yet, '
      + 'developmental disorder, premature baby, preterm, special needs toddler, early support for children with disabilities, child development centre, delayed development, my toddler does not talk, '
      + 'two years old does not speak, three years old does not speak, developmental check, motor delay, child behind in development, speech delay, baby with disability support, early therapy for babies, '
      + 'born too early, baby with down syndrome support, remedial education, child does not play, developmental support, not speaking yet',
    ar: 'دعم مبكر للطفل, تدخل مبكر, تأخر النمو, تأخر النطق, طفلي لا يتكلم, طفلي تأخر بالكلام, ابني ما بيحكي, تأخر الكلام, تأخر في النمو, طفل خديج, تنمية الطفل المبكرة, طفلي لا يمشي, مركز نمو الطفل, تطور الطفل, تأخر عقلي',
    uk: 'раннє втручання, затримка розвитку, рання допомога дитині, дитина не говорить, раннее развитие, задержка развития, ребенок не говорит, дитина не розмовляє, дитина відстає в розвитку, недоношена дитина, '
      + 'корекційний педагог, дефектолог, раннє втручання для дітей, розвиток дитини затримка, ребенок отстает в развитии, недоношенный ребенок, дефектолог для ребенка, раннее вмешательство, ранняя помощь ребенку, '
      + 'задержка речи, затримка мовлення, дитина не ходить, ребенок не ходит, пізно говорить, поздно говорит, відстає у розвитку, отстает в развитии, дитина розвивається повільно, ребенок медленно развивается, '
      + 'корекційні заняття, коррекционные занятия, логопед дефектолог, фрюфьордерунг, фрюфердерунг, шпц центр, реабілітація для дітей, реабилитация для детей, затримка психічного розвитку, зпр, зрр, '
      + 'недоношенные дети, розвиток дитини раннього віку, неговорящий ребенок',
    tr: 'erken müdahale, gelişim geriliği, erken destek, çocuğum konuşmuyor, çocuğum geç konuşuyor, geç konuşma, gelişim bozukluğu, prematüre bebek, erken doğan bebek, çocuğum yürümüyor, özel gereksinimli bebek, '
      + 'çocuk gelişimi merkezi, gelişim gecikmesi, iki yaşında konuşmuyor, üç yaşında konuşmuyor, çocuğum geç gelişiyor, gelişimi geri, erken doğum bebek, engelli bebek desteği, konuşma gecikmesi, gelişim testi, gelişim desteği, '
      + 'motor gelişim, frühförderung' },
  { code: 'AUTISM_ADHD',
    de: 'Autismus, ADHS, Autismustherapie, Autismuszentrum, autistisch, ADS, Asperger, hyperaktiv, Zappelphilipp, AD(H)S, Autist, Autisten, Autismus-Spektrum, Autismus-Spektrum-Störung, Autismusberatung, '
      + 'Kind kann nicht stillsitzen, Kind ist unruhig, unruhiges Kind, Aufmerksamkeitsstörung, Aufmerksamkeitsdefizit, Konzentrationsprobleme, Kind kann sich nicht konzentrieren, neurodivergent, Neurodiversität, '
      + 'Autismus-Therapie, Ritalin, Tourette, Kind hibbelig, kann nicht ruhig sitzen, vergisst alles Schule, träumt im Unterricht, ADHS bei Erwachsenen, ADHS-Diagnose, Autismusdiagnostik, '
      + 'hochfunktionaler Autismus, spätdiagnostiziert, Impulsivität, reizüberflutet, Autismusambulanz, Autismusförderung, Eltern autistischer Kinder, Autismus Erwachsene, ADHS-Elterntraining, '
      + 'Marburger Konzentrationstraining, zappelig',
    en: "autism, adhd, autistic, asperger, hyperactive child, autism spectrum, asperger's, attention deficit, cannot concentrate, hyperactivity, restless child, neurodivergent, neurodiversity, autism therapy, add and adhd, "
      + 'my child is autistic, my son has adhd, is my child autistic, autism diagnosis, adhd diagnosis, adult adhd, autistic adults, autism group, hyperactive, impulsive child, cannot sit still, ritalin, sensory overload, '
      + 'on the spectrum, parents of autistic children, autism centre',
    ar: 'توحد, التوحد, فرط الحركة, طفل توحدي, اطفال التوحد, طيف التوحد, ابني عنده توحد, ابني كثير الحركة, تشتت الانتباه, نقص الانتباه, طفل كثير الحركة, مركز توحد, اسبرجر, متلازمة اسبرجر',
    uk: 'аутизм, рдуг, сдуг, аутист, гіперактивна дитина, сдвг, гиперактивный ребенок, розлад аутистичного спектру, дитина з аутизмом, дефіцит уваги, дитина не може всидіти, аутична дитина, ребенок с аутизмом, '
      + 'дефицит внимания, ребенок не может усидеть, аутичный ребенок, расстройство аутистического спектра, гіперактивність, гиперактивность, рас у дитини, рас у ребенка, аутист дитина, ребенок аутист, '
      + 'сдвг у ребенка, рдуг у дитини, сдвг у взрослых, рдуг у дорослих, непосидюча дитина, непоседливый ребенок, синдром аспергера, аспергер, ава терапія, ава терапия, дитина дуже активна, ребенок очень активный, '
      + 'не може зосередитись, центр для аутистів, центр для аутистов, аутизм помощь, адхс',
    tr: 'otizm, dehb, hiperaktivite, otistik, otizmli çocuk, otizm spektrum, dikkat eksikliği, hiperaktif, çocuğum yerinde duramıyor, çocuğum otistik, asperger sendromu, otizm terapisi, konsantrasyon bozukluğu, oğlum otistik, '
      + 'oğlum hiperaktif, çocuğum hiperaktif, otizm teşhisi, dehb teşhisi, yetişkin dehb, otizm merkezi, otizm derneği, otizmli aileler, yerinde duramıyor, ritalin, otizm grubu, otizm belirtileri' },
  { code: 'DISABILITY_ADVICE',
    de: 'Behindertenberatung, EUTB, ergänzende unabhängige Teilhabeberatung, Teilhabeberatung, Behindertenbeauftragte, Beratung bei Behinderung, Leben mit Behinderung, Lebenshilfe, VdK, SoVD, Sozialverband, '
      + 'Inklusionsbeauftragte, Offene Behindertenarbeit, OBA, persönliches Budget, Behindertenhilfe, Behindertenbeirat, Behindertenrat, Behindertenverband, Inklusionsberatung, Inklusionsbüro, '
      + 'Beratung für Menschen mit Behinderung, Hilfe für Behinderte, Rechte von Menschen mit Behinderung, Schwerbehindertenvertretung, Peer-Beratung Behinderung, Rollstuhl brauche Beratung, Beratung zur Teilhabe, '
      + 'Teilhabeplan, Kommunaler Behindertenbeauftragter, Aktionsplan Inklusion, Selbstbestimmt leben, Zentrum für selbstbestimmtes Leben, Sozialverband VdK, Beratung auf Augenhöhe für Behinderte, '
      + 'Rechte bei Behinderung, behindert geworden, nach Unfall behindert, Leistungen bei Behinderung, Selbstvertretung, Selbsthilfe Behinderter, Betroffene beraten Betroffene, Teilhabeberaterin, Teilhabeberater, '
      + 'Peer Counseling, unabhängig beraten Behinderung, Inklusionslotsen, Behindertenkoordinator, Netzwerk Inklusion, Barrieren abbauen, Beratungsstelle für Behinderte, BSK, Lebenshilfe Beratung, '
      + 'Reha und Teilhabe, Beratung für Behinderte, Behinderung was steht mir zu, Hilfe für Menschen mit Behinderung, Peer-Beratung, Hilfsmittel abgelehnt, Rollstuhl nicht bezahlt, '
      + 'Krankenkasse zahlt Rollstuhl nicht, Fragen zur Behinderung, selbst bestimmen',
    en: 'disability advice, advice for disabled people, participation counselling, living with a disability, disability rights, disabled advice centre, disability officer, disability council, inclusion office, '
      + 'independent living, peer counselling disability, rights of disabled people, disability organisation, advisory service for disabled people, my rights as a disabled person, eutb, help with disability, '
      + 'recently disabled, disabled after accident, disability support centre, vdk, benefits for disabled, disability organisation advice, disabled migrants, disability lawyer, advice for wheelchair users, '
      + 'disability services, participation advice, who helps disabled people, wheelchair not paid',
    ar: 'استشارة لذوي الاعاقة, استشارة اعاقة, الاعاقة, حقوق المعاقين, مساعدة لذوي الاحتياجات الخاصة, مركز ذوي الاعاقة, مساعدة المعاقين, استشارات الاعاقة, ابني معاق, مستشار الاعاقة, جمعية المعاقين, خدمات ذوي الاعاقة, حقوق '
      + 'ذوي الاعاقة',
    uk: 'консультація для людей з інвалідністю, допомога при інвалідності, консультация для инвалидов, помощь инвалидам, права людей з інвалідністю, організація інвалідів, уповноважений з питань інвалідності, '
      + 'поради щодо інвалідності, самостійне життя з інвалідністю, права инвалидов, общество инвалидов, консультация по инвалидности, допомога інвалідам, центр для інвалідів, інвалідність консультація, '
      + 'инвалидность консультация, інвалідність що робити, допомога людям з інвалідністю, помощь людям с инвалидностью, лебенсхільфе, лебенсхильфе, еутб, еутб консультація, уполномоченный по делам инвалидов, '
      + 'організація для людей з інвалідністю, організація людей з вадами, льготы инвалидам, пільги по інвалідності, союз инвалидов, товариство інвалідів, фдк союз',
    tr: 'engelli danışmanlığı, engelliler için danışma, engelli hakları, engelli derneği, engellilere yardım, engelli hakları danışma, engelli temsilcisi, engelliler meclisi, engelli bürosu, bağımsız yaşam engelli, '
      + 'engelli yardımları, engelli haklarım, engelli kaldım, kazadan sonra engelli, eutb, vdk, engelli göçmen, engelliye destek, engelliye hangi yardım, engelli danışma merkezi, engelli hakkı, özürlü hakları' },
  { code: 'DISABILITY_CARD',
    de: 'Schwerbehindertenausweis, Schwerbehinderung, Grad der Behinderung, GdB, Versorgungsamt, Behindertenausweis, Merkzeichen, Schwerbehindertenrecht, Behinderung feststellen lassen, Behindertenparkausweis, '
      + 'Parkausweis für Behinderte, Schwerbehindertenantrag, Ausweis für Behinderte, Schwerbehinderte, GdB beantragen, GdB erhöhen, Nachteilsausgleich, Nachteilsausgleiche, Feststellungsantrag, '
      + 'Feststellung der Behinderung, Zentrum Bayern Familie und Soziales, Merkzeichen G, Merkzeichen aG, Gleichstellung Schwerbehinderung, gleichgestellt, Behindertenparkplatz, blauer Parkausweis, '
      + 'Grad der Behinderung beantragen, Wertmarke, Prozente Behinderung, wie viel Prozent Behinderung, 50 Prozent behindert, Ausweis verlängern Behinderung, Widerspruch GdB, Verschlimmerungsantrag, '
      + 'Änderungsantrag GdB, unentgeltliche Beförderung, Ausweis grün orange, Merkzeichen H, Merkzeichen B, Merkzeichen RF, Landesamt für Soziales, Behindertengrad, Steuerfreibetrag Behinderung, Euroschlüssel, '
      + 'Euro-WC-Schlüssel, Schwerbehinderteneigenschaft, Ausweis für Menschen mit Behinderung, Behinderung beantragen',
    en: "disabled person's pass, severe disability card, degree of disability, disability pass, disabled parking permit, disability certificate, severely disabled, apply for disability card, recognised disability, "
      + 'disability status, blue badge, disability grade, compensation for disadvantages, disabled card, disability id, apply for degree of disability, 50 percent disability, disability percentage, handicap card, '
      + 'handicapped parking, schwerbehindertenausweis, gdb, medical assessment disability, free bus with disability card, disability card rejected, disabled badge',
    ar: 'بطاقة اعاقة, هوية المعاق, بطاقة العجز, نسبة الاعاقة, تقرير اعاقة, شهادة اعاقة, كرت الاعاقة, كرت اعاقة, درجة الاعاقة, هوية اعاقة, موقف معاقين, تصريح وقوف للمعاقين, طلب بطاقة اعاقة',
    uk: 'посвідчення інваліда, посвідчення особи з інвалідністю, група інвалідності, ступінь інвалідності, удостоверение инвалида, инвалидность оформить, оформити інвалідність, картка інваліда, '
      + 'встановлення інвалідності, паркування для інвалідів, посвідчення про інвалідність, оформить инвалидность, карточка инвалида, группа инвалидности, степень инвалидности, парковка для инвалидов, '
      + 'ступінь інвалідності оформити, оформити інвалідність у німеччині, оформить инвалидность в германии, група інвалідності оформити, втек мсек, мсек, мсэк, втэк, перша група інвалідності, '
      + 'друга група інвалідності, третья группа инвалидности, швербехіндертенаусвайс, швербехиндертенаусвайс, гдб ступінь, процент инвалидности, відсоток інвалідності, подтвердить инвалидность, '
      + 'підтвердити інвалідність, карта інваліда парковка, пенсійне посвідчення інваліда, інвалідність, инвалидность',
    tr: 'engelli kimliği, engelli kartı, engellilik derecesi, engelli raporu, engelli kimlik kartı, engelli kartı başvurusu, ağır engelli, engel oranı, sakatlık raporu, engelli park kartı, engelli belgesi, engelli park yeri, '
      + 'engelli yüzdesi, yüzde elli engelli, schwerbehindertenausweis, engelli kartı almak, engelli derecesi, özürlü raporu, engelli raporu almak, engelli kartı reddedildi, engelli ücretsiz otobüs, sakatlık derecesi' },
  { code: 'INTEGRATION_ASSISTANCE',
    de: 'Eingliederungshilfe, Teilhabe, BTHG, Bundesteilhabegesetz, Assistenzleistungen, Assistenz im Alltag, Fachleistungsstunden, Familienentlastender Dienst, Persönliche Assistenz, Gesamtplan, SGB IX, '
      + 'Freizeit für Menschen mit Behinderung, Assistenzdienst, Begleitung für Menschen mit Behinderung, Unterstützung für Menschen mit Behinderung im Alltag, FED, FUD, Familienunterstützender Dienst, '
      + 'Entlastung für Familien mit behindertem Kind, Träger der Eingliederungshilfe, Bezirk Eingliederungshilfe, Teilhabe am Arbeitsleben, Teilhabeleistungen, Arbeitgebermodell, Persönliches Budget beantragen, '
      + 'Bedarfsermittlung, Kurzzeitwohnen Behinderung, Elternassistenz, Freizeitassistenz, Leistungen zur Teilhabe, Assistent für Behinderte, jemand unterstützt im Alltag mit Behinderung, Assistenzkräfte, '
      + 'Familienentlastung, Hilfe bei Behinderung im Alltag, Begleitung in der Freizeit, stundenweise Begleitung, Wunsch- und Wahlrecht, Teilhabeplanung, Hilfeplanung, ITP, BEI_NRW, Gesamtplanverfahren, '
      + 'Soziale Teilhabe, LVR, LWL, KVJS, Landeswohlfahrtsverband, Entlastung von Familien, individuelle Assistenz, Assistenz beim Wohnen und Leben, Assistenz, Assistenz beantragen, Einzelfallhilfe',
    en: 'integration assistance for disabled people, personal assistance, disability support service, participation benefits, assistance for disabled people, helper for disabled person, support worker disability, '
      + 'personal budget, relief for families with disabled children, family support service disability, leisure assistance, helper for my disabled son, carer for disabled child, assistant for disabled adult, '
      + 'someone to accompany disabled person, help with everyday life with disability, eingliederungshilfe, disability care at home, direct payments disability, daily support for disabled people, '
      + 'support plan disability, assistance at home disability, support for mentally ill at home, integration assistance',
    ar: 'مساعدة الدمج لذوي الاعاقة, مساعد شخصي, مرافق لذوي الاعاقة, دعم المعاقين, مساعدة شخصية لذوي الاعاقة, مرافق للمعاق, مرافقة المعاقين, دعم اسر المعاقين, ميزانية شخصية, مساعدة في الحياة اليومية للمعاقين, خدمات '
      + 'المشاركة',
    uk: "допомога в інтеграції людей з інвалідністю, персональний асистент, персональный ассистент, асистент для людини з інвалідністю, супровід людей з інвалідністю, допомога сім'ям з дітьми з інвалідністю, "
      + 'особистий бюджет, сопровождение инвалидов, ассистент для инвалида, помощь семьям с детьми инвалидами, личный бюджет, помічник для інваліда, помощник для инвалида, асистент для дитини з інвалідністю, '
      + "ассистент для ребенка инвалида, соціальний супровід, социальное сопровождение, айнглідерунгсхільфе, айнглидерунгсхильфе, персональна допомога, личный ассистент, розвантаження для сім'ї, "
      + 'послуги для людей з інвалідністю, реабилитация инвалидов, інтеграція людей з інвалідністю, допомога у побуті інвалідам',
    tr: 'engelli entegrasyon yardımı, kişisel asistan, engelli destek hizmeti, engelliye asistan, engelliye refakat, engelli çocuk ailelerine destek, kişisel bütçe, engelliler için günlük yaşam desteği, engelli bakım asistanı, '
      + 'topluma katılım engelli, engelli oğluma yardımcı, engelli çocuğa bakıcı, engelliye evde destek, engelli kişiye yardımcı, eingliederungshilfe, engelliye günlük destek, engelli bütçe, engelliye eşlik, engelli asistanı' },
  { code: 'DISABLED_CHILD_FAMILIES', wider: 'INTEGRATION_ASSISTANCE',
    de: 'behindertes Kind, Kind mit Behinderung, Kinder mit Behinderung, Eltern behinderter Kinder, Eltern von Kindern mit Behinderung, mein Kind ist behindert, Geschwister behinderter Kinder, Geschwisterkinder, '
      + 'Geschwistergruppe, Kind mit Down-Syndrom, Down-Syndrom, Trisomie 21, chronisch kranke Kinder, schwerkrankes Kind, Nachsorge für Frühgeborene, Kinder mit Handicap, Tochter behindert, Sohn behindert, '
      + 'Pflege von behindertem Kind, besondere Kinder, Familien mit besonderen Kindern, Inklusionskind, Rett-Syndrom, Spina bifida, Bunter Kreis, Lebenslimitierend erkranktes Kind, Kind im Rollstuhl, '
      + 'Eltern im Austausch Behinderung, pflegende Eltern, Kind mit Pflegegrad, schwerstmehrfachbehinderte Kinder, unterstützte Elternschaft, Familienentlastender Dienst, Kinderhospiz, autistischer Sohn Freizeit, '
      + 'Entlastung Familie behindertes Kind',
    en: 'disabled child, child with a disability, children with disabilities, parents of disabled children, siblings of disabled children, down syndrome, seriously ill child, special needs child, special needs children, '
      + 'my child has a disability, my son is disabled, my daughter is disabled, baby with disability, handicapped child, chronically ill child, parents with disabled child, mother of disabled child, trisomy 21, cerebral palsy, '
      + 'rare disease child, child in wheelchair, siblings of ill children',
    ar: 'طفل معاق, اطفال ذوي الاعاقة, ابني من ذوي الاحتياجات, اهل الاطفال المعاقين, متلازمة داون, طفل من ذوي الهمم, اخوة الطفل المعاق, طفل مريض مزمن',
    uk: 'дитина з інвалідністю, діти з інвалідністю, батьки дітей з інвалідністю, синдром дауна, ребенок инвалид, дети инвалиды, родители детей инвалидов, ребенок с инвалидностью, тяжелобольной ребенок, дитина інвалід, '
      + 'дитина на візку, ребенок на коляске, дцп, дцп дитина, ребенок с дцп, особлива дитина, особенный ребенок, мама особливої дитини, мама особенного ребенка, реабілітація дитини з інвалідністю, даун, '
      + "ребенок с синдромом дауна, важкохвора дитина, діти з вадами, сім'ї з дітьми з інвалідністю, родители особенных детей, братья и сестры инвалидов",
    tr: 'engelli çocuk, engelli çocuğum var, engelli çocuk ailesi, down sendromu, özel gereksinimli çocuk, engelli çocukların kardeşleri, ağır hasta çocuk, oğlum engelli, kızım engelli, engelli bebek, engelli anneleri, '
      + 'engelli çocuk annesi, serebral palsi, özürlü çocuk, tekerlekli sandalyede çocuk, kronik hasta çocuk, engelli çocuk aileleri, hasta kardeşi olan çocuklar' },
  { code: 'INCLUSIVE_LEISURE',
    de: 'Freizeitangebote für Menschen mit Behinderung, Behinderten-Freizeit, inklusiver Treff, inklusive Freizeit, inklusive Gruppe, inklusives Angebot, Menschen mit und ohne Behinderung, '
      + 'Reisen für Menschen mit Behinderung, Treff für Behinderte, Freizeitclub Lebenshilfe, inklusives Café, inklusive Disco, Begegnung von Menschen mit und ohne Handicap, Ferien für behinderte Kinder, '
      + 'Freizeit mit Handicap, Treff mit und ohne Behinderung, gemeinsam aktiv inklusiv, Disco für Menschen mit Behinderung, integrative Freizeit, Clubabend Lebenshilfe, '
      + 'Freizeitgruppe für Erwachsene mit Behinderung, Ausflug mit Behinderung, inklusives Ferienprogramm, begleitete Freizeit, Offene Hilfen, inklusives Theater, inklusive Band, Freizeit mit Behinderung, '
      + 'Freizeitgruppe, Reisen für Behinderte, Freizeit-Gruppe Behinderung, Freizeit im Rollstuhl, Rollstuhl Wochenende machen, Ausflug mit Rollstuhl, Freunde mit Behinderung, Freizeit autistisch, '
      + 'Freizeit für autistischen Sohn, Club für Menschen mit Behinderung, Freizeit mit Assistenz',
    en: 'leisure for disabled people, inclusive group, inclusive meeting, people with and without disabilities, trips for disabled people, inclusive café, inclusive holiday camp, club for disabled people, '
      + 'activities for disabled people, disco for disabled people, holidays for disabled people, meeting for disabled people, hobbies for disabled adults, leisure club disability, wheelchair friendly outing, '
      + 'friends for my disabled son, inclusive disco, leisure activities with disability, travel group disabled, day out for disabled, leisure disabled, inclusive leisure, friends with a disability, '
      + 'free time for autistic child',
    ar: 'ترفيه لذوي الاعاقة, انشطة لذوي الاعاقة, لقاء المعاقين, رحلات لذوي الاعاقة, مجموعة دامجة, انشطة للمعاقين',
    uk: 'дозвілля для людей з інвалідністю, інклюзивна група, інклюзивний гурток, поїздки для людей з інвалідністю, досуг для инвалидов, инклюзивная группа, поездки для инвалидов, кружок для инвалидов, '
      + 'відпочинок для людей з інвалідністю, отдых для инвалидов, клуб для людей з інвалідністю, клуб для инвалидов, гурток для дітей з інвалідністю, кружок для детей инвалидов, инклюзивный кружок, '
      + 'інклюзивне дозвілля, инклюзивный лагерь, інклюзивний табір, дискотека для людей з інвалідністю',
    tr: 'engelliler için boş zaman, engelliler için etkinlik, engelliler buluşması, kapsayıcı grup, engelli gezileri, engelli kulübü, engelli ve engelsiz birlikte, engelliler için tatil, engelli arkadaş grubu, '
      + 'engelli oğluma arkadaş, engelli diskosu, engelliler için gezi, engelli hobi, engelliler kafesi, engelli buluşma' },
  { code: 'BLIND_AND_DEAF',
    de: 'blind, sehbehindert, Blindenverein, gehörlos, schwerhörig, Gehörlosenberatung, Blindenhilfe, Taubblind, Blindengeld, Gehörlosenverein, Sehbehinderung, Hörbehinderung, taub, Blinde, blinde Menschen, '
      + 'sehbehinderte Menschen, Sehbehinderte, hörbehindert, hörgeschädigt, Hörgeschädigte, Gehörlose, Schwerhörige, Schwerhörigenverein, Schwerhörigkeit, kann nicht hören, kann nicht sehen, Blindenschrift, '
      + 'Braille, Blindenstock, Blindenhund, Mobilitätstraining Blinde, Gehörlosengeld, Gehörlosentreff, Sehbehindertenverein, Hörbücherei, Makuladegeneration, erblindet, sehgeschädigt, weiße Stock, Ertaubte, '
      + 'Pro Retina, Taubblinde, taubstumm, sehe nichts mehr, höre nichts mehr, Augenlicht verloren, fast blind, hochgradig sehbehindert, Lupe, Lesegerät, Sprachausgabe, Blindenschrift lernen, Langstock, '
      + 'Bildtelefon, Lichtklingel, Hörgeschädigtenberatung, Cochlea, CI-Träger, Gehörlosenzentrum, Gehörlosengemeinschaft, Gehörlosenseelsorge, Blinden- und Sehbehindertenverein, Sehrestberatung, Low Vision, '
      + 'Audiodeskription, Hörschleife, Usher-Syndrom, sehe immer schlechter, sehe schlecht, höre schlecht, nachlassendes Augenlicht, Gehör wird schlechter, Sehverlust, Hörverlust',
    en: 'blind, visually impaired, deaf, hard of hearing, advice for deaf people, hearing impaired, blindness, deafness, deaf people, blind people, sight loss, losing my sight, partially sighted, braille, guide dog, white cane, '
      + 'deaf club, deafblind, low vision, i cannot hear, i cannot see, going blind, blind person help, my mother is blind, my child is deaf, deaf child, blind child, blind association, mobility training blind, talking books, '
      + 'vision loss, deaf community, deaf café, hearing loss group, sign language users, lip reading, cochlear, macular degeneration, guide dogs, blind money, severe hearing loss',
    ar: 'مكفوف, ضعيف البصر, اصم, صم وبكم, ضعيف السمع, اعمى, كفيف, مكفوفين, المكفوفين, فاقد البصر, فاقد السمع, صم, الصم, طرش, اطرش, اخرس, ضعاف البصر, ضعاف السمع, برايل, لغة بريل',
    uk: 'сліпий, незрячий, глухий, слабозорий, слабочуючий, вади слуху, слепой, глухой, слабослышащий, незрячі, глухі, сліпі люди, втрата зору, товариство сліпих, товариство глухих, шрифт брайля, собака-поводир, '
      + 'не чую, не бачу, общество слепых, общество глухих, потеря зрения, слабовидящий, шрифт брайля обучение, глухие, нечуючі, нарушение слуха, глухонімий, глухонемой, незрячий помощь, слепые, глухие люди, '
      + 'чоловік не бачить, погано чує дитина, ребенок плохо слышит, ребенок не видит, дитина не бачить, дитина не чує, слабослышащие, слабочуючі, слабозорі, товариство незрячих, утос, воз, вог, клуб глухих, '
      + 'собака поводырь, кохлеарний імплант, кохлеарный имплант, аудиокниги для слепых, белая трость, біла тростина',
    tr: 'görme engelli, işitme engelli, sağır, kör, görmeyen, körler derneği, sağırlar derneği, işitme kaybı, görme kaybı, körler alfabesi, braille, işitme engelliler, görme engelliler, duyamıyorum, göremiyorum, az gören, '
      + 'ağır işiten, görmüyorum, annem görmüyor, çocuğum sağır, çocuğum işitmiyor, sağır çocuk, görmeyen çocuk, körüm, sağırım, beyaz baston, rehber köpek, sağırlar, körler, sarı nokta, dudak okuma, körler için, '
      + 'sesli kitap körler, körlük parası' },
];
