import { type Concept } from './concept.js';

/** Words that fit many offerings: how it takes place, what it costs, what form it has. */
export const generalConcepts: readonly Concept[] = [
  { code: 'ADVICE',
    de: 'Beratung, Beratungsstelle, Hilfe, beraten, Rat, Unterstützung, Sprechstunde, Ansprechpartner, Information, ich brauche Hilfe, offene Sprechstunde, Beratungsgespräch, Auskunft, wer kann mir helfen, Problem, '
      + 'Anlaufstelle, helfen, Beratungsangebot, Beratungsangebote, persönliche Beratung, Beratungstermin, individuelle Beratung, kostenlose Beratung, Beratung und Begleitung, Beratung und Information, '
      + 'Beratung und Unterstützung, Sprechzeiten, Sprechstunden, Sprechtag, Bürgerberatung, Informationsveranstaltung, Infoabend, Info-Nachmittag, Informationsstelle, Infostelle, Kontaktstelle, Servicestelle, Fachstelle, '
      + 'Ansprechperson, wer hilft mir, an wen kann ich mich wenden, wo bekomme ich Hilfe, Hilfsangebot, Hilfsangebote, Orientierungsberatung, berät und unterstützt, informiert und berät, Verweisberatung, Ratsuchende, '
      + 'Ratschlag, Tipps',
    en: 'advice, help, counselling, support, information, i need help, consultation, advice centre, who can help me, assistance, guidance, contact point, contact person, office hours, open consultation, personal advice, '
      + 'free advice, information evening, information session, drop-in advice, counselling service, who do i ask, where do i get help, support services, help desk, adviser, individual counselling, people seeking advice',
    ar: 'استشارة, مساعدة, نصيحة, معلومات, احتاج مساعدة, دعم, بدي مساعدة, مركز استشارة, استشارات, من يساعدني, ساعدوني, مكتب استشارة, مين يساعدني, نصائح, جلسة استشارية, استشارة مجانية, ارشاد, توجيه, استعلامات, خدمة استشارية, '
      + 'بدي استشارة, لمين اروح, جهة اتصال, ساعات الاستشارة',
    uk: 'консультація, допомога, порада, підтримка, інформація, потрібна допомога, консультування, хто допоможе, консультация, помощь, поддержка, информация, нужна помощь, совет, консультаційний центр, де отримати допомогу, '
      + 'до кого звернутися, години прийому, безкоштовна консультація, індивідуальна консультація, поради, радник, хто мені допоможе, куда обратиться за помощью, к кому обратиться, часы приема, бесплатная консультация, '
      + 'кто поможет, консультационный центр, индивидуальная консультация, советы',
    tr: 'danışmanlık, yardım, danışma, destek, bilgi, yardıma ihtiyacım var, bana kim yardım edebilir, danışma merkezi, danışma saatleri, ücretsiz danışmanlık, bilgilendirme, bilgi almak, nereden yardım alabilirim, '
      + 'kime başvurmalıyım, yardım merkezi, bireysel danışmanlık, bilgilendirme toplantısı, tavsiye, rehberlik hizmeti' },
  { code: 'COURSE',
    de: 'Kurs, Kurse, Seminar, Workshop, Unterricht, Schulung, Lehrgang, lernen, Kursangebot, Vortrag, Vorträge, Lernangebot, Kursreihe, Seminarreihe, Vortragsreihe, Vortragsabend, Abendkurs, Fortbildung, Weiterbildungskurs, '
      + 'Crashkurs, Intensivkurs, Ferienkurs, Workshopreihe, Lehrveranstaltung, Unterrichtseinheiten, Übungsstunde, Teilnahmebescheinigung, Kursleitung, Kursgebühr, Kurs belegen, Kursplatz, etwas lernen, lernen Sie, '
      + 'vermittelt Kenntnisse, Einführungskurs, Themenabend, Training',
    en: 'course, courses, class, classes, seminar, workshop, lesson, lessons, learn, lecture, training course, evening class, intensive course, series of lectures, talk, tutorial, learning group, course fee, '
      + 'certificate of attendance, take a course, want to learn, course place, lectures, workshops',
    ar: 'دورة, دورات, كورس, كورسات, درس, ورشة عمل, محاضرة, تعلم, دروس, دورة تدريبية, ورشة, ندوة, محاضرات, دورة مسائية, دورة مكثفة, تدريب, بدي اتعلم, شهادة حضور, برنامج تدريبي, دورة مجانية',
    uk: 'курс, курси, семінар, заняття, навчання, вчитися, лекція, курсы, занятия, обучение, учиться, вечірній курс, тренінг, майстер-клас, лекції, інтенсивний курс, хочу навчитися, воркшоп, тренинг, лекция, лекции, '
      + 'хочу научиться, вечерние курсы, интенсивный курс, семинары, учебный курс, заняття з',
    tr: 'kurs, kurslar, ders, seminer, atölye, öğrenmek, eğitim, akşam kursu, yoğun kurs, eğitim kursu, konferans, sunum, çalıştay, öğrenmek istiyorum, kurs yeri, katılım belgesi, seminerler, ders almak' },
  { code: 'GROUP',
    de: 'Gruppe, Gruppen, Gesprächskreis, Gesprächsgruppe, Arbeitskreis, Gruppentreffen, Gruppenangebot, Gruppenstunde, Gruppentreff, Gruppenabend, Gesprächsrunde, Austauschgruppe, Austauschtreffen, in der Gruppe, '
      + 'Kleingruppe, Gruppenarbeit, feste Gruppe, offene Gruppe, regelmäßige Treffen, monatliches Treffen, wöchentliches Treffen, Gesprächskreise, Interessengemeinschaft, Teilnehmerkreis',
    en: 'group, groups, circle, discussion group, club meeting, regular meetings, open group, small group, weekly meeting, monthly meeting, group sessions, talking circle, exchange group',
    ar: 'مجموعة, مجموعات, حلقة, جروب, مجموعة مفتوحة, لقاء اسبوعي, لقاء شهري, جلسات جماعية, حلقة نقاش, مجموعات صغيرة',
    uk: 'група, групи, гурток спілкування, группа, группы, відкрита група, щотижнева зустріч, щомісячна зустріч, групові заняття, дискусійна група, открытая группа, еженедельная встреча, групповые занятия, '
      + 'регулярные встречи, коло спілкування',
    tr: 'grup, gruplar, topluluk, açık grup, haftalık buluşma, aylık buluşma, grup çalışması, sohbet grubu, düzenli buluşma' },
  { code: 'FREE_OF_CHARGE',
    de: 'kostenlos, gratis, umsonst, kostenfrei, ohne Kosten, kostet nichts, Eintritt frei, unentgeltlich, gebührenfrei, für umme, für lau, ohne Gebühr, ohne Bezahlung, kostenfreie, keine Kosten, kostenlose Teilnahme, '
      + 'Teilnahme kostenlos, Teilnahme ist frei, freier Eintritt, Spende erbeten, auf Spendenbasis, muss man nichts bezahlen, geschenkt, Eintritt kostenlos, kostenlos nutzbar, keine Gebühren, ohne Eintritt, Gratisangebot, '
      + 'Nulltarif, für null Euro, kostet es was, ohne Geld, zum Nulltarif, Spenden willkommen, kein Eintritt, frei zugänglich, kostenneutral, Kostenübernahme möglich, wird gefördert und ist frei',
    en: 'free of charge, free, for free, no cost, costs nothing, without charge, no fee, no charge, free entry, free admission, cost-free, nothing to pay, gratis, complimentary, donations welcome, do not have to pay',
    ar: 'مجاني, مجانا, ببلاش, بدون مقابل, مجانية, بلا رسوم, ببلاش تماما, من غير مصاري, بدون رسوم, بدون مصاري, مجانية تماما, دخول بدون رسوم, على حساب الدولة, بلاش',
    uk: 'безкоштовно, безкоштовний, безкоштовна, задарма, бесплатно, бесплатный, бесплатная, без оплати, вхід вільний, нічого не коштує, безплатно, участь безкоштовна, на безоплатній основі, безоплатно, без оплаты, '
      + 'вход свободный, ничего не стоит, участие бесплатное, даром, за донат, скільки коштує безкоштовно, сколько стоит бесплатно, не платити, не платить ничего, бесплатные, безкоштовні, за так, безоплатна, безоплатний, '
      + 'ні копійки, задаром',
    tr: 'ücretsiz, bedava, parasız, para ödemeden, ücret alınmaz, giriş ücretsiz, masrafsız, hiç para vermeden, beleş, katılım ücretsiz' },
  { code: 'LOW_COST',
    de: 'günstig, billig, ermäßigt, Ermäßigung, vergünstigt, wenig kosten, preiswert, bezahlbar, Rabatt, preisgünstig, für wenig Geld, kleines Geld, kleiner Preis, kleiner Beitrag, geringe Gebühr, geringer Kostenbeitrag, '
      + 'kostengünstig, Sozialtarif, sozial gestaffelt, Preisnachlass, verbilligt, kann mir nicht leisten, zu teuer, erschwinglich, Ermäßigungen möglich, halber Preis',
    en: 'cheap, low cost, reduced price, affordable, inexpensive, discount, for little money, low price, small fee, small contribution, cheaper, half price, cannot afford, too expensive, concessions, reduced fee, low-priced, '
      + 'sliding scale',
    ar: 'رخيص, رخيصة, مخفض, ارخص, خصم, سعر رخيص, بسعر رمزي, رسوم قليلة, غالي كتير, ما بقدر ادفع, اسعار مخفضة, ارخص سعر, نص السعر, تنزيلات',
    uk: 'дешево, недорого, знижка, пільговий, скидка, дешевый, за невелику плату, доступна ціна, дешевше, задорого, невеликий внесок, знижки, недорого цена, за небольшую плату, доступная цена, дешевле, слишком дорого, '
      + 'скидки, полцены',
    tr: 'ucuz, indirimli, uygun fiyatlı, indirim, düşük ücret, az para, çok pahalı, hesaplı, küçük katkı payı, yarı fiyat, daha ucuz, indirimler' },
  { code: 'ONLINE',
    de: 'online, per Video, im Internet, Zoom, virtuell, von zu Hause aus, Videokonferenz, Onlinekurs, Online-Angebot, Online-Treffen, Onlineveranstaltung, digital teilnehmen, per Zoom, Videocall, Videoberatung, per E-Mail, '
      + 'per Chat, Chat, per Telefon, telefonisch, Webinar, Livestream, hybrid, ortsunabhängig, am Bildschirm, über das Internet, am Computer von daheim, von daheim',
    en: 'on the internet, virtual, via zoom, from home, remote, by video, online course, webinar, live stream, online meeting, by chat, by phone, by email, video call, hybrid, over the internet',
    ar: 'اونلاين, أونلاين, عبر الانترنت, عن بعد, اون لاين, دورة اونلاين, لقاء اونلاين, عبر زوم, عبر الهاتف, محادثة, مكالمة فيديو, تطبيق, من البيت اونلاين',
    uk: 'онлайн, через інтернет, дистанційно, по зуму, дистанционно, через интернет, вебінар, онлайн зустріч, онлайн-курс, у чаті, відеодзвінок, через зум, вебинар, онлайн встреча, по телефону, в чате, видеозвонок, '
      + 'по зуму онлайн, з дому',
    tr: 'çevrimiçi, internet üzerinden, uzaktan, zoom ile, online kurs, çevrimiçi kurs, webinar, görüntülü görüşme, telefonla, sohbet üzerinden, evden katılım, canlı yayın, uygulama üzerinden' },
  { code: 'NEARBY',
    de: 'in der Nähe, in meiner Nähe, nahe, bei mir, vor Ort, um die Ecke, wo gibt es, wo ist, in meiner Stadt, in meinem Ort, wohnortnah, ortsnah, im Ort, im Dorf, auf dem Land, nicht weit, fußläufig, zu Fuß erreichbar, '
      + 'in meinem Dorf, in meiner Gegend, gleich nebenan, Umkreis, in unserer Region, wo finde ich',
    en: 'nearby, near me, close by, in my area, where is, where can i find, walking distance, close to home, in my town, in my village, not far, in the region, around here, round the corner',
    ar: 'قريب, بالقرب مني, قريب مني, وين, اين, في مدينتي, جنبي, قريب من بيتي, بمنطقتي, بضيعتي, مو بعيد, بالحارة, على مشي, بمدينتي',
    uk: 'поруч, поблизу, біля мене, недалеко, де знайти, рядом, возле меня, где найти, в моем городе, неподалік, у моєму місті, у моєму селі, у моєму районі, близько від дому, пішки, по соседству, неподалеку, в моем районе, '
      + 'рядом с домом, в нашем городе, пешком, близко',
    tr: 'yakınımda, yakında, yakın, nerede, nerede bulabilirim, şehrimde, yakın çevre, evime yakın, köyümde, mahallemde, uzak değil, yürüme mesafesi, civarda, buralarda' },
  { code: 'URGENT_HELP',
    de: 'Notfall, Nothilfe, dringend, sofort, Notruf, Soforthilfe, schnelle Hilfe, heute noch, rund um die Uhr, Notfallnummer, 24 Stunden, in Not, brauche sofort Hilfe, Hilfe jetzt, ganz schnell, so schnell wie möglich, '
      + 'eilig, Eilfall, Notdienst, Notfallhilfe, Notfalltelefon, Notfallnummern, Hotline, Krisentelefon Tag und Nacht, Tag und Nacht, auch nachts, rund um die Uhr erreichbar, SOS, akut, akute Not, Akuthilfe, Notlage, '
      + 'Notlagen, noch heute, heute Nacht, es eilt, keine Zeit, brauche heute, jetzt gleich, Hilfe bitte schnell, Notrufnummern, akuter Notfall, Gefahr, in Gefahr, schnellstmöglich, sofortige Hilfe, unverzüglich, Krisenfall',
    en: 'emergency, urgent, immediately, emergency number, right now, urgent help, 24 hours, quick help, right away, as soon as possible, asap, hotline, helpline, day and night, around the clock, acute, sos, at night, '
      + 'tonight, today urgent, in an emergency',
    ar: 'حالة طارئة, عاجل, مستعجل, فورا, رقم الطوارئ, ضروري, مساعدة عاجلة, بسرعة, هلأ, ضروري جدا, طوارئ, الطوارئ, خط ساخن, ليل نهار, على مدار الساعة, اليوم ضروري, حالة عاجلة, نجدة',
    uk: 'терміново, надзвичайна ситуація, негайно, екстрена допомога, цілодобово, срочно, экстренная помощь, немедленно, потрібна негайна допомога, гаряча лінія, вдень і вночі, якнайшвидше, невідкладно, '
      + 'зараз потрібна допомога, горячая линия, днем и ночью, как можно скорее, неотложно, круглосуточно, прямо сейчас, сос, екстрено, экстренно, треба зараз, нужно сейчас, сьогодні терміново, сегодня срочно, '
      + 'допоможіть терміново, помогите срочно, біда, беда, небезпека, опасность, рятуйте, спасите, нотфаль, екстрений випадок, экстренный случай, немедленная помощь',
    tr: 'acil, acil durum, hemen, acil yardım, ivedi, acil numara, hemen yardım, çok acil, imdat, yardım hattı, gece gündüz, 24 saat açık, mümkün olduğunca çabuk, derhal, şimdi yardım' },
  { code: 'HOME_VISIT',
    de: 'zu Hause, kommt nach Hause, Hausbesuche, aufsuchend, aufsuchende Hilfe, aufsuchende Beratung, mobile Beratung, kommt zu Ihnen, kommen zu Ihnen nach Hause, kommt ins Haus, besucht Sie zu Hause, bei Ihnen zu Hause, '
      + 'in der eigenen Wohnung, in den eigenen vier Wänden, daheim, zuhause, kann nicht aus dem Haus, kann das Haus nicht verlassen, mobiles Angebot, mobiler Dienst, mobile Hilfe, vor die Haustür, aufsuchende Arbeit, '
      + 'Hausbesuch möglich, aufsuchende Sozialarbeit',
    en: 'at home, comes to my home, outreach, mobile service, visits at home, comes to your house, at your home, home service, cannot leave the house, housebound, mobile team, home-based, we visit you',
    ar: 'في البيت, زيارات منزلية, يأتي الى البيت, خدمة متنقلة, بالبيت, يجي على البيت, خدمة منزلية, فريق متنقل, ما بقدر اطلع من البيت, زيارة بالبيت, في المنزل, خدمة بالبيت',
    uk: 'вдома, виїзд додому, мобільна служба, на дому, выезд на дом, приїжджають додому, прийти додому, послуги вдома, не виходжу з дому, мобільна бригада, приезжают домой, приходят на дом, услуги на дому, '
      + 'не выхожу из дома, мобильная бригада, выездная служба',
    tr: 'evde, eve gelen, evde hizmet, gezici hizmet, eve geliyor, evinizde, evden çıkamıyorum, mobil ekip, ev hizmeti, eve servis, evinize geliyoruz, ayağınıza hizmet' },
  { code: 'BARRIER_FREE',
    de: 'barrierefrei, rollstuhlgerecht, ohne Stufen, Aufzug, Barrierefreiheit, behindertengerecht, Induktionsschleife, ebenerdig, mit dem Rollstuhl erreichbar, mit Rollstuhl zugänglich, Zugang für Rollstuhl, Rollstuhlrampe, '
      + 'Rampe, Fahrstuhl, stufenlos, stufenfreier Zugang, ohne Treppen, keine Treppen, barrierearm, rollstuhlgängig, barrierefreie Toilette, Gebärdensprachdolmetscher vor Ort, inklusiv, für alle zugänglich, '
      + 'ebenerdiger Eingang, rollatorgerecht, Rollstuhl, Rollator, Rollstuhlfahrer',
    en: 'accessible, barrier-free, wheelchair accessible, step-free, lift, accessibility, ramp, elevator, no stairs, no steps, step-free access, wheelchair access, ground level, hearing loop, accessible toilet, '
      + 'disabled access, accessible entrance, wheelchair, wheelchair user',
    ar: 'مهيأ للكراسي المتحركة, بدون درج, مصعد, سهل الوصول, مناسب للكراسي المتحركة, بدون ادراج, اسانسير, رامب, مدخل لذوي الاعاقة, حمام لذوي الاعاقة, دخول بالكرسي المتحرك',
    uk: "безбар'єрний, доступно для візка, ліфт, доступність, без бар'єрів, без барьеров, доступная среда, пандус, без сходів, заїзд для візка, доступний вхід, доступно для людей з інвалідністю, без ступенек, лифт, "
      + 'доступно для колясок, доступный вход, без лестниц, вхід для візків',
    tr: 'engelsiz, engelli erişimine uygun, asansör, erişilebilir, rampa, merdivensiz, tekerlekli sandalyeye uygun, basamaksız, engelli girişi, engelli tuvaleti, asansörlü' },
  { code: 'WITH_CHILDCARE',
    de: 'mit Kinderbetreuung, Kinder können mitkommen, mit Kind, Kinder willkommen, mit Kindern kommen, Kinderbetreuung während des Kurses, Kinderbetreuung vorhanden, Kinderbetreuung möglich, Kinder werden betreut, '
      + 'parallele Kinderbetreuung, gleichzeitig Kinderbetreuung, Kinderspielecke, Spielecke, Kinder dürfen mitgebracht werden, Kind mitbringen, Kinder mitbringen, mit Baby, mit kleinen Kindern, '
      + 'kursbegleitende Kinderbetreuung',
    en: 'with childcare, children welcome, bring your child, childcare during course, with kids, childcare available, childcare provided, bring children, bring your kids, play corner, with a baby, children are looked after, '
      + 'crèche during course, with small children',
    ar: 'مع رعاية اطفال, مع الاطفال, يمكن احضار الاطفال, مع حضانة, رعاية الاطفال متوفرة, جيب الاطفال معي, احضار الاولاد, مع الاولاد, ركن اطفال, الاطفال مرحب بهم',
    uk: 'з доглядом за дітьми, можна з дитиною, з дітьми, с детьми, можно с ребенком, догляд за дітьми під час курсу, дитячий куточок, приходити з дитиною, з малюком, присмотр за детьми во время курса, детский уголок, '
      + 'приходить с ребенком, с маленькими детьми, дети приветствуются',
    tr: 'çocuk bakımı ile, çocukla gelinebilir, çocukla, çocuklarla, çocuk getirilebilir, çocuk köşesi, bebekle gelinebilir, kurs sırasında çocuk bakımı, çocuğumla' },
  { code: 'ANONYMOUS',
    de: 'anonym, vertraulich, ohne Namen, Schweigepflicht, ohne Papiere, ohne Anmeldung der Daten, niemand erfährt davon, anonyme Beratung, ohne Namen nennen, muss meinen Namen nicht sagen, geheim, vertrauensvoll, '
      + 'streng vertraulich, unterliegt der Schweigepflicht, unterliegen der Schweigepflicht, verschwiegen, Daten werden nicht weitergegeben, ohne Krankenschein, auf Wunsch anonym, diskret, unerkannt',
    en: 'anonymous, confidential, without giving name, without papers, anonymously, secret, discreet, no name needed, duty of confidentiality, in confidence, anonymous advice, data not passed on, bound to secrecy',
    ar: 'سري, بدون اسم, مجهول الهوية, سرية, بدون اوراق, بسرية تامة, بدون ذكر الاسم, سرا, ما حدا يعرف, استشارة سرية, كتمان, خصوصية',
    uk: "анонімно, конфіденційно, без імені, анонимно, конфиденциально, без документов, таємно, ніхто не дізнається, не називати ім'я, анонімна консультація, нерозголошення, тайно, никто не узнает, не называть имя, "
      + 'анонимная консультация, без имени, неразглашение',
    tr: 'anonim, gizli, isimsiz, kimlik vermeden, gizlice, kimse bilmesin, isim vermeden, gizlilik içinde, anonim danışma, sır olarak' },
  { code: 'WITHOUT_APPOINTMENT',
    de: 'ohne Anmeldung, ohne Termin, einfach vorbeikommen, ohne Voranmeldung, einfach kommen, spontan kommen, keine Anmeldung nötig, Anmeldung nicht erforderlich, keine Anmeldung erforderlich, eine Anmeldung ist nicht nötig, '
      + 'ohne vorherige Anmeldung, einfach vorbeischauen, spontan vorbeikommen, kommen Sie vorbei, kommt vorbei, schauen Sie vorbei, jederzeit vorbeikommen, ohne Terminvereinbarung, Termin nicht nötig, offenes Angebot, '
      + 'Einstieg jederzeit möglich, jederzeit Einstieg, einfach reinkommen, ohne vorher anzurufen, gleich hingehen, kommt einfach, reinschauen, keine Voranmeldung, ungezwungen vorbeikommen, Tür steht offen',
    en: 'without appointment, no appointment, walk-in, just come, without registration, no registration, no registration needed, drop in, just drop by, come along, no booking, come anytime, without booking, '
      + 'registration not required, without an appointment',
    ar: 'بدون موعد, بلا موعد, بدون تسجيل, تعال مباشرة, بلا تسجيل, بدون حجز, من غير موعد, مروا علينا, ما في داعي لموعد, تعالوا باي وقت, الموعد غير ضروري',
    uk: 'без запису, без реєстрації, без терміну, просто прийти, без записи, без попереднього запису, просто заходьте, приходьте будь-коли, запис не потрібен, реєстрація не потрібна, без предварительной записи, '
      + 'просто приходите, приходите в любое время, запись не нужна, без регистрации, вільне відвідування, без терміна, без термина, без попередження прийти, живая очередь, жива черга, прийти просто так, прийти без записи, '
      + 'вільний вхід без запису',
    tr: 'randevusuz, kayıtsız, doğrudan gelinebilir, kayıt gerekmez, randevu gerekmez, rezervasyonsuz, istediğiniz zaman gelin, randevu almadan, önceden kayıt yok' },
  { code: 'APPOINTMENT',
    de: 'Termin, Termine, Termin vereinbaren, mit Termin, Terminvereinbarung, Termin machen, Öffnungszeiten, Termin buchen, Termin machen online, Onlinetermin, Termin ausmachen, Termin absagen, Termin verschieben, '
      + 'kein Termin frei, nach Vereinbarung, nach Absprache, nach telefonischer Vereinbarung, nur mit Termin, Voranmeldung, Anmeldung unter, telefonische Anmeldung, wann geöffnet, wann hat offen, Wartezeit, Warteliste, '
      + 'brauche einen Termin, wann haben Sie auf, bis wann offen, geschlossen heute, Termin bekommen, telefonisch vereinbaren, Anmeldung erforderlich, um Anmeldung wird gebeten, Anmeldeschluss',
    en: 'appointment, make an appointment, appointments, opening hours, book an appointment, cancel appointment, by appointment, by arrangement, when open, waiting list, reschedule appointment, sign up',
    ar: 'موعد, مواعيد, حجز موعد, تيرمين, اوقات الدوام, حجز ترمين, ترمين, الغاء موعد, تغيير موعد, ساعات العمل, قائمة انتظار, متى يفتح, تسجيل مسبق, موعد اونلاين',
    uk: 'термін, запис на прийом, записатися на прийом, години роботи, термин, запись на прием, часы работы, забронювати термін, записатися, скасувати запис, за домовленістю, лист очікування, коли відчинено, '
      + 'записаться на прием, отменить запись, по договоренности, лист ожидания, когда открыто, взять термин, взяти термін, термін записатися, немає термінів, нет терминов, коли працює, когда работает, графік роботи, '
      + "график работы, время работы, години прийому запис, відчинено, открыто сегодня, прийомні дні, приемные дни, обов'язковий запис",
    tr: 'randevu, randevu almak, termin, çalışma saatleri, randevu iptali, online randevu, termin almak, bekleme listesi, açılış saatleri, ne zaman açık, kayıt gerekli, ön kayıt, randevu değiştirmek' },
  { code: 'EVENING_WEEKEND',
    de: 'abends, am Abend, Samstag, Sonntag, Wochenende, nach der Arbeit, Feierabend, Wochenendkurs, nach Feierabend, für Berufstätige, berufsbegleitend, am Wochenende, samstags, sonntags, freitagabends, in den Abendstunden, '
      + 'abendlich, Wochenendangebot, Abendveranstaltung, Abendsprechstunde, spätnachmittags, außerhalb der Arbeitszeit, neben der Arbeit, arbeite tagsüber, nur abends Zeit, nach 18 Uhr, nach 17 Uhr, Samstagvormittag, '
      + 'Sonntagnachmittag, Wochenendkurse, Abendtermin, am Freitagabend, am späten Nachmittag',
    en: 'in the evening, evenings, weekend, saturday, sunday, after work, at the weekend, on saturdays, on sundays, outside working hours, for working people, evening hours, late opening, alongside work',
    ar: 'مساء, في المساء, عطلة نهاية الاسبوع, السبت, الاحد, بعد الدوام, بالليل بعد الشغل, يوم السبت, يوم الاحد, ويكند, المسا, بنهاية الاسبوع, للموظفين بعد الدوام',
    uk: 'увечері, вихідні, субота, неділя, після роботи, вечером, выходные, суббота, воскресенье, у вихідні, по суботах, по неділях, ввечері, для працюючих, на вихідних, по вечерам, по выходным, в выходные, по субботам, '
      + 'для работающих, после работы, після 18, после 18, працюю вдень, работаю днем, тільки ввечері, только вечером, вечірній, вечерний, суботній, в неділю, в воскресенье, на выходных, вихідного дня, выходного дня',
    tr: 'akşam, hafta sonu, cumartesi, pazar günü, işten sonra, akşamları, hafta sonları, cumartesi günleri, mesai sonrası, çalışanlar için, iş çıkışı, akşam saatleri' },
  { code: 'BEGINNERS',
    de: 'Anfänger, Einsteiger, Anfängerkurs, für Anfänger, ohne Vorkenntnisse, Einsteigerkurs, Grundkurs, Vorkenntnisse nicht erforderlich, keine Vorkenntnisse nötig, Einstieg leicht gemacht, Neueinsteiger, absolute Anfänger, '
      + 'bei null anfangen, von Anfang an, Anfängergruppe, Schnupperkurs, Schnupperstunde, Schnuppertag, zum Ausprobieren, erste Kenntnisse, Grundlagenkurs, Basiskurs, für Ungeübte, zum ersten Mal, kann noch nichts, '
      + 'nie gemacht, erster Schritt, einfacher Einstieg, Neulinge, Erstlinge, niedrigschwelliger Einstieg, ganz von vorne, Kurs für Neue',
    en: 'beginners, for beginners, no previous knowledge, starters, basic course, no experience needed, no prior knowledge, absolute beginners, taster session, taster course, from scratch, introductory course, first steps, '
      + 'try out, foundation course, novice',
    ar: 'مبتدئين, للمبتدئين, بدون خبرة, مبتدئ, من الصفر, بدون معرفة سابقة, دورة اساسية, لاول مرة, مستوى مبتدئ, حصة تجريبية',
    uk: 'початківці, для початківців, без підготовки, для начинающих, начинающие, с нуля, з нуля, без досвіду, базовий курс, пробне заняття, вперше, новачки, без подготовки, без опыта, базовый курс, пробное занятие, новички, '
      + 'впервые, ніколи не пробував, никогда не пробовал, перше заняття, первое занятие, новенькі, новенькие, нульовий рівень, нулевой уровень, з початку, с самого начала, початкова група, начальная группа',
    tr: 'yeni başlayanlar, başlangıç seviyesi, yeni başlayanlar için, sıfırdan, deneyim gerekmez, temel kurs, deneme dersi, ilk kez, acemiler için, başlangıç kursu' },
  { code: 'MULTILINGUAL_STAFF',
    de: 'mehrsprachig, mehrsprachige Beratung, auf Arabisch, auf Türkisch, auf Ukrainisch, auf Englisch, auf Russisch, in meiner Sprache, spricht Arabisch, muttersprachliche Beratung, spricht meine Sprache, '
      + 'Beratung auf Arabisch, spricht Ukrainisch, auf Farsi, Beratung in mehreren Sprachen, in vielen Sprachen, in verschiedenen Sprachen, in Ihrer Sprache, fremdsprachig, Fremdsprachenkenntnisse, wir sprechen Arabisch, '
      + 'wir sprechen auch Englisch, wir sprechen Türkisch, spricht Türkisch, spricht Russisch, spricht Englisch, arabischsprachig, arabischsprachige Beratung, türkischsprachig, ukrainischsprachig, russischsprachige Beratung, '
      + 'englischsprachig, auf Persisch, auf Dari, auf Kurdisch, auf Polnisch, auf Rumänisch, auf Französisch, auf Tigrinya, auf Italienisch, mit Dolmetscher, Dolmetscher ist dabei, kann kein Deutsch Beratung, '
      + 'mehrsprachiges Team, mehrsprachige Informationen, muttersprachlich, versteht Ukrainisch, jemand spricht Russisch, auf Bulgarisch, auf Somali, auf Spanisch, auf Vietnamesisch, auf Albanisch, auf Serbisch, '
      + 'mehrsprachige Mitarbeitende, Beraterin spricht, Muttersprachlerinnen',
    en: 'in my language, in english, in arabic, in ukrainian, in turkish, arabic speaking, english speaking, russian speaking, speaks my language, multilingual, in several languages, many languages, in russian, in farsi, '
      + 'in kurdish, in polish, in french, turkish speaking, ukrainian speaking, we speak english, we speak arabic, with interpreter, native speaker advice, multilingual staff, in your language, do you speak english',
    ar: 'بالعربي, باللغة العربية, يتكلم عربي, بلغتي, يتحدث العربية, عربي, بالعربية, حدا بيحكي عربي, بيحكوا عربي, مع مترجم, بعدة لغات, متعدد اللغات, موظف يتكلم العربية, استشارة بالعربي, بالكردي, بالفارسي, دكتور عربي, بلغتك, '
      + 'يتكلمون العربية, بالانجليزي',
    uk: 'українською, російською, моєю мовою, українською мовою, україномовний, російськомовний, на русском, по-русски, русскоговорящий, на украинском, рідною мовою, говорять українською, розмовляють російською, '
      + 'з перекладачем, різними мовами, кількома мовами, багатомовний, консультація українською, на родном языке, говорят по-русски, говорят по-украински, с переводчиком, на разных языках, многоязычный, на моем языке, '
      + 'російською мовою, русскоязычный, говорять по-українськи, хто говорить російською, кто говорит по-русски, російськомовна консультація, русскоязычная консультация, русскоязычный консультант, україномовна консультація, '
      + 'не знаю німецької хто допоможе, консультация на русском, консультация на украинском, спеціаліст українською, без немецкого языка помощь',
    tr: 'türkçe konuşan, türkçe, kendi dilimde, türkçe danışmanlık, türkçe bilen, türkçe bilen biri, türkçe konuşulan, ana dilimde, birçok dilde, çok dilli, tercüman ile, türkçe bilgi, türkçe hizmet, kürtçe, arapça konuşan, '
      + 'kendi dilinde' },
  { code: 'ASSOCIATION',
    de: 'Vereinsmitglied, Mitglied werden, Mitgliedschaft, Initiative, gemeinnützig, Selbstorganisation, Träger, Wohlfahrtsverband, Caritas, Diakonie, AWO, Der Paritätische, Malteser, Verein, Vereine, DRK, Johanniter, ASB, '
      + 'Rotes Kreuz, Vereinigung, Verband, Vereinsregister, eingetragen im Vereinsregister, Mitglied in einem Verein, Mitgliedsbeitrag, Ortsverein, Ortsgruppe, Kreisverband, Kreisverein, Sozialverband, Wohlfahrtsverbände, '
      + 'Stiftung, Bürgerstiftung, Lebenshilfe, Arbeiterwohlfahrt, Diakonisches Werk, Deutsches Rotes Kreuz, Arbeiter-Samariter-Bund, Parität, Volkssolidarität, freie Träger, Förderkreis, Hilfsorganisation, '
      + 'Nichtregierungsorganisation, NGO, Bündnis, Vereinsleben vor Ort, Vereinsverzeichnis',
    en: 'member of a club, become a member, membership, initiative, non-profit, charity organisation, caritas, club, association, red cross, foundation, ngo, charity, charities, welfare association, alliance, '
      + 'relief organisation, local branch, nonprofit, registered association, clubs and associations, aid organisation',
    ar: 'جمعية, جمعيات, عضوية, منظمة خيرية, مبادرة, كاريتاس, الصليب الاحمر, مؤسسة خيرية, منظمات, اتحاد, الهلال الاحمر, جمعية خيرية, نوادي وجمعيات, منظمة غير ربحية, اشتراك بنادي, دياكوني, منظمة انسانية',
    uk: 'товариство, членство, благодійна організація, ініціатива, громадська організація, карітас, каритас, благотворительная организация, червоний хрест, красный крест, благодійна установа, громадські організації, '
      + "об'єднання, фонд, союз, спілка, благодійний фонд допомоги, стати членом, общественная организация, объединение, членство в клубе, стать членом, диаконія, диакония, гуманітарна організація, некоммерческая организация",
    tr: 'dernek, üyelik, üye olmak, hayır kurumu, girişim, kızılhaç, vakıf, hayır derneği, sivil toplum kuruluşu, dernek üyeliği, yardım kuruluşu, kızılay, federasyon, dernekler listesi, kar amacı gütmeyen' },
];
