import { inLanguage, isolated, type Language, LocalDate, type Text } from '#kernel';
import { type MailContent, mailContent } from '#platform/mail';

/** One obligation inside a mail. */
export interface DigestEntry {
  kindLabel: Text;
  title: string;
  nominal: LocalDate;
  effective: LocalDate;
  /** False when nothing is missed with its day: then it is asked for, and no days are counted. */
  isDeadline: boolean;
  /** True when an earlier mail named another day. */
  isChanged: boolean;
  /** True when the reader is told because it is still open, not because it is up to them. */
  isEscalated: boolean;
  /** True when the reminder goes out after its day. */
  isLate: boolean;
  /** True when an earlier mail about it perhaps arrived. */
  mayBeKnown: boolean;
  details: readonly Text[];
  /** Where it can be called done. */
  doneUrl: string;
}

const texts = {
  one: { de: '{when}: {kind} – {title}', en: '{when}: {kind} – {title}' },
  asked: { de: 'Bitte prüfen: {kind} – {title}', en: 'Please check: {kind} – {title}' },
  several: { de: '{n} Erinnerungen für Sie', en: '{n} reminders for you' },
  many: { de: '{n} Fristen brauchen Sie', en: '{n} deadlines need you' },
  heading: { de: 'Daran möchten wir Sie erinnern', en: 'A reminder for you' },
  overdue: { de: 'Überfällig', en: 'Overdue' },
  today: { de: 'Heute fällig', en: 'Due today' },
  tomorrow: { de: 'Morgen fällig', en: 'Due tomorrow' },
  inDays: { de: 'Noch {n} Tage', en: '{n} days left' },
  due: { de: 'Fällig am {day}.', en: 'Due on {day}.' },
  wished: { de: 'Bitte bis {day}, wenn es geht. Eine Frist ist das nicht.', en: 'By {day} if you can. This is no deadline.' },
  dueMoved: { de: 'Fällig am {day}; weil das kein Arbeitstag ist, endet die Frist am {effective}.', en: 'Due on {day}; as this is no working day, the deadline ends on {effective}.' },
  unreachable: { de: 'Bei {organisation} ist niemand erreichbar', en: 'Nobody can be reached at {organisation}' },
  unreachableWhy: {
    de: 'Dort steht eine Frist an, und es gibt niemanden mehr, den wir erinnern können. Worum es geht, zeigt die Organisation nur ihren eigenen Leuten.',
    en: 'A deadline is coming there, and there is nobody left whom we could remind. What it is about, the organisation shows to its own people only.',
  },
  unreachableHow: {
    de: 'Bitte sprechen Sie die Organisation an, damit sie wieder jemanden benennt.', en: 'Please talk to the organisation, so that it names somebody again.',
  },
  changed: { de: 'Der Termin hat sich geändert; er gilt jetzt so.', en: 'The date has changed; this is the one that holds now.' },
  escalated: { de: 'Sie hören davon, weil es noch nicht als erledigt gemeldet ist.', en: 'You hear of this because it has not been reported as done yet.' },
  late: { de: 'Diese Erinnerung kommt verspätet.', en: 'This reminder is late.' },
  mayBeKnown: { de: 'Eventuell schon zugestellt: Ob unsere vorige Mail dazu ankam, wissen wir nicht.', en: 'Perhaps delivered already: we do not know whether our last mail about this arrived.' },
  done: { de: 'Erledigt melden: {title}', en: 'Report as done: {title}' },
  why: { de: 'Sie bekommen diese Mail, weil Sie im Netzwerk „{network}“ dafür zuständig sind.', en: 'You receive this mail because you are responsible for it in the network "{network}".' },
  how: { de: 'Der Link öffnet eine Seite; erst dort melden Sie „erledigt“. Er gilt auch ohne Anmeldung, geben Sie ihn nicht weiter.', en: 'The link opens a page; only there you report it as done. It works without signing in, so do not pass it on.' },
} as const satisfies Record<string, Text>;

const SUBJECT_TITLE_MAX = 120;

/** What one mail says. Not both of its lists are empty. */
export interface Digest {
  language: Language;
  today: LocalDate;
  /** Name of the network: whoever works for two counties gets a mail of each. */
  network: string;
  entries: readonly DigestEntry[];
  /** Names of organisations where something is due that the reader may not see, and nobody else can be told. */
  unreachable: readonly string[];
}

/** The mail about one or more obligations. */
export function digestMail({ language, today, network, entries, unreachable }: Digest): MailContent {
  const say = (text: Text, values: Record<string, string> = {}): string =>
    inLanguage(text, language, values);
  return mailContent({
    language,
    subject: subjectOf({ entries, unreachable, today }, say),
    heading: say(texts.heading),
    paragraphs: entries.flatMap((entry) => [
      headingOf(entry, isolated(entry.title), { today, say }),
      [...factsOf(entry, today, say), ...entry.details.map((detail) => inLanguage(detail, language))],
      { label: say(texts.done, { title: entry.title }), url: entry.doneUrl },
    ]).concat(unreachable.flatMap((organisation) => [say(texts.unreachable, { organisation }), [say(texts.unreachableWhy), say(texts.unreachableHow)]])),
    footer: ['Teilhabenetz', say(texts.why, { network }), ...(entries.length > 0 ? [say(texts.how)] : [])],
  });
}

type Say = (text: Text, values?: Record<string, string>) => string;

function subjectOf({ entries, unreachable, today }: Omit<Digest, 'language' | 'network'>, say: Say): string {
  const [only] = entries;
  const [organisation] = unreachable;
  const count = entries.length + unreachable.length;
  if (count !== 1) return say(entries.every(({ isDeadline }) => isDeadline) ? texts.many : texts.several, { n: String(count) });
  if (!only) return say(texts.unreachable, { organisation: (organisation ?? '').slice(0, SUBJECT_TITLE_MAX) });
  return headingOf(only, only.title.slice(0, SUBJECT_TITLE_MAX), { today, say });
}

function headingOf(entry: DigestEntry, title: string, { today, say }: { today: LocalDate; say: Say }): string {
  const kind = say(entry.kindLabel);
  return entry.isDeadline ? say(texts.one, { when: whenOf(entry, today, say), kind, title }) : say(texts.asked, { kind, title });
}

function whenOf(entry: DigestEntry, today: LocalDate, say: Say): string {
  const days = LocalDate.daysBetween(today, entry.effective);
  if (days < 0) return say(texts.overdue);
  if (days === 0) return say(texts.today);
  return days === 1 ? say(texts.tomorrow) : say(texts.inDays, { n: String(days) });
}

function factsOf(entry: DigestEntry, today: LocalDate, say: Say): string[] {
  return [
    ...dayOf(entry, today, say),
    ...(entry.isChanged ? [say(texts.changed)] : []),
    ...(entry.isEscalated ? [say(texts.escalated)] : []),
    ...(entry.isLate ? [say(texts.late)] : []),
    ...(entry.mayBeKnown ? [say(texts.mayBeKnown)] : []),
  ];
}

function dayOf({ nominal, effective, isDeadline }: DigestEntry, today: LocalDate, say: Say): string[] {
  const [day, last] = [LocalDate.format(nominal), LocalDate.format(effective)];
  if (!isDeadline) return effective < today ? [] : [say(texts.wished, { day: last })];
  return [effective === nominal ? say(texts.due, { day }) : say(texts.dueMoved, { day, effective: last })];
}
