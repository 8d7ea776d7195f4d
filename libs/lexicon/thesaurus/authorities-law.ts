import { authoritiesConcepts } from './authorities.js';
import { type Concept } from './concept.js';
import { moneyLawConcepts } from './money-law.js';

/** Words about offices, papers, the right to stay, benefits, money and law. */
export const authoritiesLawConcepts: readonly Concept[] = [
  ...authoritiesConcepts,
  { code: 'MIGRATION_ADVICE',
    de: 'Migrationsberatung, MBE, Migrationsberatung für erwachsene Zuwanderer, Migrationsdienst, Integrationsberatung, Integrationsmanagement, Integrationsmanager, Migrationssozialarbeit, Migrationsfachdienst, '
      + 'Integrationsfachdienst Migration, Beratung für Zugewanderte, Integrationszentrum, Integrationsbeauftragte, Zuwanderer, Beratung für Menschen mit Migrationshintergrund, Beratung für Einwanderer, '
      + 'Beratung für Migrantinnen, Zugewanderte beraten, Zuwanderungsberatung, Einzelfallbegleitung Migration, Integrationslotsenprojekt, Hilfe beim Ankommen in Deutschland, Integrationsfachkraft, '
      + 'neu in Deutschland was tun, Beratung rund um Aufenthalt und Alltag, Fachdienst für Migration, Fachdienst Integration, Migrationsberater, Migrationsberaterin, Migrationsberatungsstelle, '
      + 'Neuzugewanderte beraten, Integrationsbegleitung, Unterstützung im Integrationsprozess, Förderplan Integration, Beratung nach der Einreise, Clearing für Zugewanderte, Sprachkurs Arbeit Wohnung klären, '
      + 'Fragen von Einwanderern, Bundesprogramm MBE, Landesintegrationsprogramm, Asylsozialberatung, Flüchtlings- und Integrationsberatung, Integrationsbüro, Integrationsstelle, Beratung für Ausländer, '
      + 'Beratung für Migranten, Hilfe für Ausländer, Beratung für Flüchtlinge, Migrations Beratung, Flüchtlingsberatung, Integrationshilfe, Zugewanderte, Menschen mit Migrationsgeschichte, Neuzugewanderte',
    en: 'migration advice, advice for migrants, advice for immigrants, migration counselling, integration advice, immigrant services, help for migrants, counselling for immigrants, integration manager, '
      + 'help settling in germany, advice for newcomers, migration service, new to germany advice, migrant advice, migrants advice, immigrant help, immigration help, immigration advice, advice for foreigners, '
      + 'help for foreigners, migration counsellor, mbe advice, integration pilot, integration guides, adult migrants advice, i am new in germany who helps, integration office, immigrant counselling, '
      + 'counselling for migrants in arabic, settle in germany, help for newcomers, advice on integration, resettlement help, immigrant support centre, help for refugees',
    ar: 'استشارة هجرة, استشارات الهجرة, مكتب الهجرة, مساعدة المهاجرين, استشارة المهاجرين, استشارة اندماج, استشارة للمهاجرين الكبار, مستشار هجرة, مكتب الاندماج, مساعدة القادمين الجدد, مستشارة اندماج',
    uk: 'консультація для мігрантів, міграційна консультація, допомога мігрантам, консультація з інтеграції, консультация для мигрантов, миграционная консультация, помощь мигрантам, консультування мігрантів, '
      + 'допомога новоприбулим, радник з інтеграції, интеграционная консультация, помощь вновь прибывшим, советник по интеграции, мбе, миграционсбератунг, міграційсбератунг, міграційна служба, миграционная служба, '
      + 'порадник для мігрантів, консультант по миграции, консультант з міграції, соціальна консультація мігрантів, інтеграція консультація, интеграция помощь, допомога приїжджим, помощь приезжим, '
      + 'приїхав у німеччину що робити, приехали в германию что делать, карітас мігранти, каритас мигранты, консультация переселенцев',
    tr: 'göç danışmanlığı, göçmen danışmanlığı, göçmenlere yardım, uyum danışmanlığı, göçmen bürosu, göçmenler için danışma, entegrasyon danışmanlığı, yeni gelenlere danışmanlık, goc danisma merkezi, yabancılara danışma, '
      + 'yabancılara yardım, göçmenlere destek, göçmen merkezi, entegrasyon bürosu, entegrasyon yardımı, uyum bürosu, uyum desteği, almanyada yeniyim kim yardım eder, göç danışma, mbe, göçmenlik danışmanlığı, '
      + 'yetişkin göçmen danışma, türkçe göçmen danışması, entegrasyon rehberi, migrationsberatung' },
  { code: 'YOUTH_MIGRATION_SERVICE', wider: 'MIGRATION_ADVICE',
    de: 'Jugendmigrationsdienst, JMD, Beratung für junge Migranten, junge Zugewanderte, JMD im Quartier, Migrationsberatung für Jugendliche, zugewanderte Jugendliche beraten, junge Geflüchtete beraten, '
      + 'Integration junger Menschen, Migranten bis 27 Jahre, Zugewanderte zwischen 12 und 27, Integrationsförderplan Jugendliche, junge Leute mit Migrationshintergrund beraten, Begleitung junger Zugewanderter, '
      + 'Schule Ausbildung Beruf für junge Migranten, JMD-Beratung, Jugendintegration, Respekt Coaches, junge Neuzugewanderte, jmd4you, Beratung junge Geflüchtete Schule, junge Migranten, junge Geflüchtete, '
      + 'Jugendliche mit Migrationshintergrund',
    en: 'youth migration service, advice for young migrants, jmd, young immigrants, advice for young refugees, integration of young people, migrants under 27, young newcomers advice, help for young migrants, young refugees advice, '
      + 'teen immigrants, young foreigners, migrant youth, new in germany 18 years old, integration of young migrants, support for immigrant teens, youth migration advice, help for young immigrants school and work',
    ar: 'خدمة هجرة الشباب, استشارة الشباب المهاجرين, مكتب هجرة الشباب, استشارة للاجئين الشباب, اندماج الشباب, مساعدة الشباب القادمين',
    uk: 'міграційна служба для молоді, консультація для молодих мігрантів, молодежная миграционная служба, інтеграція молоді, консультація для молодих біженців, інтеграція підлітків, молодые мигранты консультация, '
      + 'интеграция молодежи, йотемде, югендміграціонсдінст, югендмиграционсдинст, молодий мігрант, подростки мигранты, допомога молодим біженцям, помощь молодым беженцам, радник для молоді мігрантів, '
      + 'міграція молодь до 27, молодежь беженцы консультация',
    tr: 'gençlik göç hizmeti, genç göçmen danışmanlığı, genç mülteciler için danışmanlık, gençlerin uyumu, 27 yaş altı göçmenler, genç göçmenler, göçmen gençler, genç yabancılar, jmd, jugendmigrationsdienst, '
      + 'genç göçmenlere destek, yeni gelen gençler, göçmen gençlere danışma' },
  { code: 'RETURN_COUNSELLING', wider: 'MIGRATION_ADVICE',
    de: 'Rückkehrberatung, freiwillige Rückkehr, zurück in die Heimat, Perspektivberatung Rückkehr, zurückkehren ins Heimatland, Rückkehrhilfe, Reintegration Heimatland, Heimkehr unterstützen, '
      + 'wieder nach Hause in die Heimat, Heimreise, Ausreise unterstützen, Rückkehrwillige, Rückkehrprojekt, Starthilfe im Herkunftsland, zurück in die Ukraine, zurück nach Syrien, IOM, REAG/GARP, StarthilfePlus, '
      + 'Reisekosten für die Rückkehr, freiwillig ausreisen, zurück in mein Land, Ausreise',
    en: 'return counselling, go back to my country, voluntary return advice, return home support, reintegration home country, return to syria, return to ukraine, go home voluntarily, want to go back home, '
      + 'go back to my homeland, help to return home, money for return, flight home voluntary return, reag garp, starthilfe return, remigration, going home for good, voluntary return',
    ar: 'استشارة العودة, العودة الى الوطن, بدي ارجع على بلدي, الرجوع الى بلدي',
    uk: 'консультація щодо повернення, повернутися на батьківщину, добровільне повернення додому, вернуться на родину, возвращение на родину, хочу додому в україну, хочу домой в украину, повернення додому, '
      + 'повернення в україну, возвращение в украину, вернуться домой, квиток додому допомога, добровольное возвращение, допомога з поверненням, помощь с возвращением, вернуться в украину',
    tr: 'geri dönüş danışmanlığı, ülkeme dönmek istiyorum, memlekete dönüş, vatana dönüş, kesin dönüş, türkiyeye kesin dönüş, memleketime dönmek, suriyeye dönüş, ülkeme dönüş yardımı, dönüş parası, geri dönmek istiyorum, '
      + 'gönüllü dönüş, vatanıma dönmek' },
  { code: 'EU_CITIZENS', wider: 'MIGRATION_ADVICE',
    de: 'EU-Bürger, EU-Bürgerberatung, Unionsbürger, Freizügigkeit, Freizügigkeitsbescheinigung, Beratung für Menschen aus Rumänien und Bulgarien, Zuwanderung aus Südosteuropa, mobile Beschäftigte aus der EU, '
      + 'aus der EU zugezogen, EU-Ausländer, Freizügigkeitsberechtigte, Rechte als EU-Bürger, Bulgarisch Rumänisch Beratung, polnische Beschäftigte, EHAP, EhAP Plus, EU-Migranten, '
      + 'Gleichbehandlungsstelle EU-Arbeitnehmer, aus Rumänien, aus Bulgarien, aus Polen, EU-Zugewanderte',
    en: 'eu citizens, freedom of movement, advice for eu citizens, people from romania and bulgaria, eu worker, eu migrants, eu national advice, romanian workers, bulgarian workers, polish workers, free movement, '
      + 'mobile eu workers, eu family member, come from italy to work, eu registration, from romania',
    ar: 'مواطني الاتحاد الاوروبي, حرية التنقل الاوروبية',
    uk: 'громадяни єс, свобода пересування єс, граждане ес, громадянин єс, гражданин ес, громадяни євросоюзу, граждане евросоюза, румунська болгарська консультація, вільне пересування, свобода передвижения ес, '
      + 'поляки румуни болгари консультація',
    tr: 'ab vatandaşları, ab vatandaşı danışmanlığı, serbest dolaşım, ab vatandaşıyım, bulgar pasaportu, bulgaristan göçmeni, romanyalı işçiler, bulgar işçiler, polonyalı işçiler, ab içi göç, avrupa birliği vatandaşı' },
  { code: 'ASYLUM_ADVICE',
    de: 'Asylberatung, Asyl, Asylantrag, Asylverfahren, Asylverfahrensberatung, Flüchtlingsberatung, BAMF, Bundesamt für Migration und Flüchtlinge, Anhörung, Dublin, Ablehnung Asyl, Flüchtlingsrat, '
      + 'Flüchtlingssozialarbeit, abgelehnter Asylantrag, Flüchtlingshilfe, Asylbewerber, Vorbereitung auf die Anhörung, Anhörungsvorbereitung, Dublin-Verfahren, subsidiärer Schutz, Flüchtlingsanerkennung, '
      + 'Asylbescheid, Asyl abgelehnt, Klage gegen BAMF, negativer Bescheid vom BAMF, Interview beim Bundesamt, Beratung für Geflüchtete, Asylfolgeantrag, Zweitantrag Asyl, Abschiebungsverbot, '
      + 'Flüchtlingsberaterin, Asylsozialberatung, Asylgesuch, Asylantrag stellen, Anerkennung als Flüchtling, Klagefrist, Ablehnungsbescheid BAMF, Flüchtlingseigenschaft, Fluchtgründe, '
      + 'unabhängige Asylverfahrensberatung, AVB, Beratung im Asylverfahren, Schutzstatus, Widerruf Asyl, Rechte im Asylverfahren, Asylrecht, Anhörung beim BAMF, Anwalt Asyl, offensichtlich unbegründet, '
      + 'Bundesamt Bescheid, Flüchtling anerkannt',
    en: 'asylum advice, asylum, asylum application, refugee advice, asylum procedure, bamf interview, asylum rejected, refugee council, asylum seeker, prepare for the interview asylum, dublin procedure, subsidiary protection, '
      + 'refugee status, negative asylum decision, appeal bamf decision, asylum lawyer, counselling for refugees, asylum hearing, claim asylum, apply for asylum, seek asylum, asylum claim, seeking asylum, asylum decision, '
      + 'asylum rejection, asylum appeal, my asylum was refused, bamf letter, bamf decision, hearing at bamf, legal help asylum, asylum court, refugee law clinic, refugee protection, dublin case, second asylum application, '
      + 'follow-up application, new asylum application, refugee counselling, asylum process, asylum lawyer free, refugee rights, withdrawal of refugee status',
    ar: 'لجوء, اللجوء, طلب لجوء, استشارة لجوء, البامف, بامف, مقابلة اللجوء, رفض اللجوء, اجراءات اللجوء, استشارة لاجئين, بصمة دبلن, التحضير لمقابلة اللجوء, حماية ثانوية, حماية فرعية, صفة لاجئ, انرفض لجوئي, '
      + 'الطعن في قرار اللجوء, محامي لجوء, محكمة اللجوء, دبلن',
    uk: "притулок, прохання про притулок, консультація для біженців, бамф, процедура притулку, статус біженця, отказ в убежище, убежище, беженство, бамф интервью, підготовка до інтерв'ю бамф, відмова у притулку, "
      + 'додатковий захист, дублін процедура, подать на убежище, оскаржити рішення бамф, субсидиарная защита, подготовка к интервью, азюль, азюлант, подати на притулок, прошу притулку, подати на азюль, '
      + "подать на азюль, беженец статус, получить статус беженца, отримати статус біженця, інтерв'ю бамф, интервью в бамф, консультация для беженцев, отказ бамф, відмова бамф, дублин, дублін, "
      + 'федеральне відомство міграції, консультація з притулку, шукаю захисту, суд против бамф, оскарження відмови притулок, процедура убежища',
    tr: 'iltica, iltica başvurusu, sığınma, mülteci danışmanlığı, bamf, iltica danışmanlığı, iltica reddi, iltica mülakatı, iltica talebi, ikincil koruma, mülteci statüsü, ilticam reddedildi, dublin süreci, iltica avukatı, '
      + 'mülakata hazırlık, iltica etmek, iltica etmek istiyorum, sığınma başvurusu, iltica süreci, iltica kararı, bamf mektubu, bamf kararı, bamf görüşmesi, iltica mahkemesi, iltica itiraz, iltica ret itiraz, dublin, '
      + 'mülteci hakları, mülteci hukuku, ilticacılara danışma, ikinci iltica başvurusu, sığınma talebi, asyl, asyl başvurusu, mültecilik, iltica avukatı ücretsiz, koruma statüsü' },
  { code: 'DEPORTATION', wider: 'ASYLUM_ADVICE',
    de: 'Abschiebung, Duldung, Ausreisepflicht, Härtefallkommission, Kirchenasyl, Abschiebehaft, freiwillige Ausreise, Rückführung, Ausbildungsduldung, Beschäftigungsduldung, Chancenaufenthalt, Bleiberecht, REAG, '
      + 'abgeschoben werden, Angst vor Abschiebung, Ausreise freiwillig, Ausreiseaufforderung, Duldung verlängern, Geduldete, Härtefallantrag, Chancen-Aufenthaltsrecht, Abschiebung verhindern, '
      + 'droht die Abschiebung, Reisefähigkeit, gut integrierte Jugendliche Aufenthalt, soll ausreisen, muss Deutschland verlassen, Ausweisung, Ausreisefrist, Angst zurückgeschickt zu werden, Dublin-Überstellung, '
      + 'Abschiebeandrohung, Abschiebungsandrohung, Duldungsstatus, § 60a, § 25a, § 25b, Grenzübertrittsbescheinigung, Petition Härtefall, Abschiebebeobachtung, Bleibeperspektive, Identitätsklärung, geduldet, '
      + 'abgeschoben',
    en: 'deportation, tolerated stay, obligation to leave, hardship commission, voluntary return, church asylum, right to stay, being deported, afraid of deportation, stop deportation, duldung, hardship application, '
      + 'opportunity residence, letter to leave germany, deport, deported, deportation order, they want to deport me, afraid to be sent back, sent back to my country, expelled from germany, must leave germany, tolerated, '
      + 'toleration certificate, petition hardship, stop my deportation, deportation custody, residence after toleration, threatened with deportation, church sanctuary',
    ar: 'ترحيل, الترحيل, دولدونغ, دولدنغ, اقامة مؤقتة, العودة الطوعية, حق البقاء, خايف من الترحيل, قرار ترحيل, منع الترحيل, دولدونج, تجديد الدولدونغ, حق الاقامة للفرصة, اجبار على المغادرة',
    uk: 'депортація, дульдунг, видворення, добровільне повернення, депортация, высылка, право остаться, загрожує депортація, боюся депортації, терпимий статус, наказ виїхати, грозит депортация, депортируют, '
      + 'продлить дульдунг, принудительный выезд, дульдунг продовжити, дульдунг консультація, висилка, вислати з країни, выслать из страны, боюсь депортации, приказ о выезде, право залишитися, гертефаль, абшибунг, '
      + 'треба виїхати з німеччини, заставляют уехать, церковный приют убежище, церковний притулок, статус терпимости, депортувати, депортировать',
    tr: 'sınır dışı, duldung, gönüllü geri dönüş, sınır dışı edilme, sınır dışı edilecek miyim, sınırdışı korkusu, duldung uzatma, ülkeyi terk etme kararı, kalma hakkı, sınır dışı kararı, beni sınır dışı, geri gönderilmek, '
      + 'geri gönderiliyorum, ülkeme gönderiyorlar, abschiebung, duldungum var, sınır dışı durdurmak, almanyayı terk etmem, kilise sığınma, sınır dışı hapsi, geri gönderme' },
  { code: 'RESIDENCE',
    de: 'Aufenthalt, Aufenthaltserlaubnis, Aufenthaltstitel, Aufenthaltsrecht, Aufenthaltsgestattung, Verlängerung Aufenthalt, Ausländerbehörde, Ausländeramt, Niederlassungserlaubnis, Fiktionsbescheinigung, Visum, '
      + 'Ausländerrecht, ABH, unbefristeter Aufenthalt, Reiseausweis, Wohnsitzauflage, Migrationsamt, elektronischer Aufenthaltstitel, Aufenthaltskarte läuft ab, Aufenthalt läuft ab, Aufenthaltskarte, '
      + 'Titel abgelaufen, vorübergehender Schutz, Aufenthalt verlängern, Blaue Karte, Daueraufenthalt EU, Visum verlängern, Visa-Angelegenheiten, Ausländerrechtliche Beratung, Ausländerwesen, Zuwanderungsbehörde, '
      + 'Paragraf 24, Wohnsitzauflage ändern, Verpflichtungserklärung, Besuchsvisum, Familie einladen Visum, § 24 Aufenthaltsgesetz, Aufenthalt läuft bald ab, Visum abgelaufen, Aufenthaltspapiere, '
      + 'Aufenthaltszweck, Aufenthaltsverfestigung, Aufenthaltsgesetz, Aufenthaltsdokument, eAT, Ausländerstelle, Termin Ausländerbehörde, Aufenthalt beantragen, Niederlassung beantragen, Schengen-Visum, '
      + 'Einladung nach Deutschland, Besuch aus dem Ausland einladen, Umzug Wohnsitzauflage, grüner Reisepass, Aufenthaltsfragen, Aufenthaltsstatus, Massenzustrom-Richtlinie, Dauerkarte Aufenthalt, Auslandsamt, '
      + 'Drittstaatler, Titel verlängern, Daueraufenthalt',
    en: "residence permit, residence title, immigration office, foreigners' office, extend residence permit, settlement permit, permanent residence, visa, right of residence, temporary protection, my residence permit expires, "
      + 'residence permit expired, renew my visa, blue card, immigration authority, extend my stay, fictional certificate, residence card, invitation letter visa, aliens office, section 24, residency, residence permits, '
      + 'stay permit, extend visa, visa expired, visa extension, aufenthaltstitel, aufenthaltserlaubnis, ausländerbehörde, immigration appointment, no appointment immigration office, green card, unlimited residence, '
      + 'permanent resident, indefinite leave to remain, temporary residence, electronic residence permit, residence status, immigration status, papers expire, my card expires, student visa, tourist visa, '
      + 'visitor visa for my parents, schengen visa, ukraine protection extension, niederlassungserlaubnis, leave to remain, immigration papers, stay in germany',
    ar: 'إقامة, اقامة, الاقامة, تجديد الاقامة, تصريح اقامة, دائرة الاجانب, دائرة الأجانب, مكتب الاجانب, اقامة دائمة, فيزا, تمديد الاقامة, الاجانب, اقامتي منتهية, انتهت اقامتي, كرت الاقامة, بطاقة الاقامة, اقامة مؤقتة حماية, '
      + 'حماية مؤقتة, دعوة زيارة فيزا, البطاقة الزرقاء, الفيكسيون, اوسلندر, تمديد الفيزا',
    uk: "дозвіл на проживання, посвідка на проживання, посвідка, відомство у справах іноземців, параграф 24, продовження посвідки, віза, тимчасовий захист, внж, вид на жительство, ведомство по делам иностранцев, "
      + "аусвайс внж, закінчується посвідка, продовжити дозвіл на проживання, карта перебування, постійне проживання, блакитна карта, иностранное ведомство, заканчивается внж, продление внж, временная защита, "
      + "аусландербехорде, постоянное место жительства, запрошення віза, ауслендерамт, ауслендербехерде, аусландербехорде термін, ауфентхальт, ауфентхальтстітель, ауфентхальтститель, 24 параграф, "
      + "параграф 24 продовження, фікціон, фиктион, фікціонсбешайнігунг, фиксионсбешайнигунг, нідерласунг, пмж, впж, виза, виза невесты, національна віза, пропустила термін внж, аусвайс прострочений, "
      + "перевипуск посвідки, тимчасовий захист продовжити, продлить временную защиту, продлить параграф 24, змінити статус перебування, сменить статус, приглашение виза, запросити родичів, "
      + "пригласить родственников, прив'язка до місця проживання, вонзітцауфлаге, дозвіл на перебування, продовжити дозвіл",
    tr: 'oturum izni, oturum, oturma izni, yabancılar dairesi, oturum uzatma, süresiz oturum, vize, ikamet izni, oturumum bitiyor, oturum kartı, oturumum bitti, geçici koruma, mavi kart, yabancılar şubesi, vize uzatma, '
      + 'davetiye vize, yerleşim izni, oturma müsaadesi, oturumum, oturum almak, oturum başvurusu, oturum randevu, ausländerbehörde, ausländeramt, yabancılar dairesi randevu, kalıcı oturum, süresiz oturma izni, sınırsız oturum, '
      + 'öğrenci vizesi, turist vizesi, vizem bitti, vizem bitiyor, fiktif belge, fiktionsbescheinigung, aufenthalt, aufenthaltstitel, oturum süresi, oturma hakkı, niederlassung, schengen vizesi, annemi davet etmek, 24 paragraf' },
  { code: 'FAMILY_REUNIFICATION',
    de: 'Familiennachzug, Familienzusammenführung, Familie nachholen, Ehegattennachzug, Kinder nachholen, Familie nach Deutschland holen, Frau nachholen, Ehefrau nach Deutschland holen, Mann nachholen, '
      + 'Eltern nach Deutschland holen, Nachzug von Angehörigen, Ehegattenvisum, Visum für Ehefrau, meine Familie ist noch im Heimatland, Geschwisternachzug, Nachzug Kinder, Angehörige herholen, '
      + 'Familie im Ausland, Frau und Kinder noch in Syrien, Eltern aus der Heimat holen, Familienvisum, Nachzug Ehepartner, Botschaftstermin Visum, getrennte Familie zusammenbringen, A1 für Ehegattennachzug, '
      + 'Kindernachzug, Elternnachzug, Familie trennen Flucht, Familiennachzugsverfahren, Frau nach Deutschland holen, Ehefrau nachholen, Visum für meine Frau, Mann herholen, Eltern nachholen',
    en: 'family reunification, family reunion, bring my family to germany, spouse visa, join family, bring my wife to germany, bring my husband here, bring my parents, reunite with family, visa for spouse, '
      + 'family is still abroad, my wife is still in my country, my husband is still in my country, bring my children to germany, bring my mother to germany, family visa, fiancé visa, marriage visa, '
      + 'visa for my wife, visa for my children, wait for family visa, embassy appointment family, reunification, relatives to germany, children left behind, get family here, bring my wife, bring my family',
    ar: 'لم شمل, لم الشمل, لم شمل العائلة, احضار عائلتي, لم شمل الزوجة, جلب العائلة, جيب مرتي على المانيا, بدي جيب عيلتي, احضار زوجتي, لم شمل الاولاد, لم شمل الاهل, فيزا لم شمل',
    uk: "воз'єднання сім'ї, возз'єднання сім'ї, перевезти сім'ю, воссоединение семьи, привезти семью, забрати сім'ю до німеччини, перевезти дружину, перевезти батьків, забрать семью, перевезти родителей, виза для жены, "
      + "возз'єднання родини, привезти маму, привезти батьків, привезти дружину, привезти мужа, привезти жену, забрать родителей, забрати маму з україни, забрать маму из украины, перевезти дитину, "
      + "возз'єднання з чоловіком, воссоединение с мужем, фаміліеннахцуг, фамилиеннахцуг, виза воссоединения, віза для дружини, воссоединение с ребенком",
    tr: 'aile birleşimi, aile birleştirme, ailemi getirmek, eş vizesi, eşimi getirmek istiyorum, ailemi almanyaya getirmek, çocuklarımı getirmek, aile birleşimi vizesi, ailem türkiyede, eşim ülkemde kaldı, eşim türkiyede, '
      + 'kocamı getirmek, annemi getirmek, eş getirme, evlilik vizesi, nişanlı vizesi, aile vizesi, çocuklarım ülkemde, ailem hala orada, aile getirmek, eşime vize, aile birleşimi randevu' },
  { code: 'NATURALISATION',
    de: 'Einbürgerung, deutsche Staatsangehörigkeit, deutscher Pass, Staatsbürgerschaft, einbürgern, Einbürgerungsantrag, Einbürgerungsbehörde, Staatsangehörigkeit, Deutscher werden, Doppelpass, '
      + 'doppelte Staatsbürgerschaft, eingebürgert werden, deutschen Pass bekommen, Einbürgerungsfeier, Einbürgerungsurkunde, Deutsche werden, Einbürgerungsvoraussetzungen, Staatsangehörigkeitsbehörde, '
      + 'Staatsangehörigkeitsausweis, Mehrstaatigkeit, Staatsbürger werden, Staatsbürgerschaft beantragen, Einbürgerungsberatung, Einbürgerungsverfahren, Pass von Deutschland, turbo einbürgern, Einbürgerung dauert, '
      + 'Einbürgerungsstelle, Untätigkeitsklage Einbürgerung, Staatsangehörigkeitsrecht, Anspruchseinbürgerung, Loyalitätserklärung, deutsche Staatsbürgerschaft',
    en: 'naturalisation, german citizenship, become german, citizenship, german passport, apply for citizenship, dual nationality, get german citizenship, requirements for citizenship, citizenship ceremony, get a german passport, '
      + 'nationality, german citizen, become a german citizen, become a citizen, citizenship application, naturalization, naturalize, naturalisation requirements, how long until german passport, two passports, dual citizenship, '
      + 'keep my turkish passport, einbürgerung, citizenship office, citizenship interview, pass german citizenship, citizenship for my children, get naturalised, mavi kart citizenship',
    ar: 'جنسية, الجنسية, تجنيس, الجنسية الالمانية, التجنيس, جواز سفر الماني, طلب الجنسية, بدي اخد الجنسية, الجواز الالماني, الحصول على الجنسية, شروط الجنسية, تقديم على الجنسية, ازدواجية الجنسية',
    uk: 'громадянство, набуття громадянства, німецьке громадянство, натуралізація, гражданство, немецкое гражданство, получить гражданство, отримати громадянство, німецький паспорт, стати громадянином, '
      + 'подвійне громадянство, немецкий паспорт, двойное гражданство, подать на гражданство, айнбюргерунг, ейнбюргерунг, айнбюргерунг подати, стать гражданином, документы на гражданство, документи на громадянство, '
      + 'заява на громадянство, заявление на гражданство, відмовитися від громадянства, немецкое подданство, гражданство германии, громадянство німеччини, натурализация',
    tr: 'vatandaşlık, alman vatandaşlığı, vatandaşlığa geçiş, vatandaşlık başvurusu, çifte vatandaşlık, alman pasaportu, alman vatandaşı olmak, vatandaşlığa başvurmak, vatandaslik şartları, alman pasaportu almak, '
      + 'vatandaşlığa alınma, alman olmak, einbürgerung, vatandaş olmak, vatandaş olmak istiyorum, vatandaşlık almak, vatandaşlık evrakları, çifte pasaport, iki pasaport, türk vatandaşlığından çıkma, vatandaşlık ne zaman, '
      + 'vatandaşlık dairesi, çocuğuma vatandaşlık, alman vatandaşlığı almak, vatandaşlığa geçmek' },
  { code: 'REPATRIATES', wider: 'MIGRATION_ADVICE',
    de: 'Spätaussiedler, Aussiedler, Bundesvertriebenengesetz, Spätaussiedlerinnen, Russlanddeutsche, Vertriebene, Aussiedlerberatung, Deutsche aus Russland, Russlanddeutscher, Landsmannschaft, Aufnahmebescheid, '
      + 'Spätaussiedlerbescheinigung, Heimatvertriebene, Aussiedlerinnen, Spätaussiedlerfamilien, Aussiedlerfamilien, Deutsche aus Kasachstan, Russlanddeutsche Treffen, BVFG, Bund der Vertriebenen, Friedland, '
      + 'Rentenfragen Aussiedler, § 4 BVFG, Schlesier, Sudetendeutsche, Banater Schwaben, Siebenbürger Sachsen',
    en: 'late repatriates, ethnic germans, resettlers, russian germans, germans from russia, repatriate certificate, expellees, german resettlers, ethnic german repatriates, spätaussiedler, german ancestry, '
      + 'german roots from kazakhstan, germans from kazakhstan, admission decision repatriates, bvfg, home country association, resettler advice, displaced germans, silesian, repatriates',
    ar: 'الالمان العائدون, المستوطنون الالمان, الالمان من روسيا, المستوطنون المتأخرون',
    uk: 'пізні переселенці, російські німці, етнічні німці, поздние переселенцы, русские немцы, німці з росії, німці з казахстану, немцы из россии, пізній переселенець, поздний переселенец, немцы из казахстана, '
      + 'переселенцы из казахстана, шпетаусзідлер, шпетаусзидлер, аусзидлер, русаки, земляческий союз, ландсманшафт, приемный лагерь фридланд, паровоз переселенці, параграф 4 переселенцы, немцы из казахстана община, '
      + 'российские немцы, пенсия переселенцам, бумаги переселенца',
    tr: 'geç göçmenler, alman kökenliler, rusya almanları, almanya kökenli göçmenler, geri dönen almanlar, spätaussiedler, kazakistan almanları, alman asıllı, alman soylu göçmen, alman kökenli rusyalı, alman köken belgesi' },
  ...moneyLawConcepts,
];
