import { isolated, LocalDate, type Text, WorkingDays } from '#kernel';

/**
 * How a deadline treats a day off. FRIST: a period; its end moves to the next working day (§ 31 (3) VwVfG, § 193 BGB).
 * TERMIN: a date an authority set expressly; it holds on such a day too. LEAD: must be done before something; moves back.
 */
export type ShiftKind = 'FRIST' | 'TERMIN' | 'LEAD';

/** What a rule counts from. BUDGET_YEAR_END is 31 December of the year that is accounted for. */
export type DeadlineAnchor =
  | 'AWARD_PERIOD_START' | 'AWARD_PERIOD_END' | 'BUDGET_YEAR_END' | 'PAYOUT' | 'PROJECT_START' | 'PROJECT_COMPLETED'
  | 'PROOF_SUBMITTED' | 'SUPERIOR_DEADLINE' | 'CALL_CLOSES_ON';

/** How a rule counts; months follow §§ 187, 188 BGB and are cut to the end of a shorter month. */
export type DeadlineCount =
  /** n months after the anchor. */
  | { readonly kind: 'PLUS_MONTHS'; readonly n: number }
  /** The last day of the n-th month after the anchor's month. */
  | { readonly kind: 'END_OF_NTH_MONTH_AFTER'; readonly n: number }
  /** n weeks after the anchor; negative before it. */
  | { readonly kind: 'PLUS_WEEKS'; readonly n: number }
  /** n months before the anchor. */
  | { readonly kind: 'MINUS_MONTHS'; readonly n: number }
  /** The day `monthDay` (`MM-DD`) of the n-th year after the anchor's year. */
  | { readonly kind: 'FIXED_MONTH_DAY'; readonly n: number; readonly monthDay: string };

/** One row of the rules: what the notice or directive says, from when, and where it says so. */
export type DeadlineRule = DeadlineCount & {
  readonly anchor: DeadlineAnchor;
  readonly shiftKind: ShiftKind;
  /** Law, directive or clause of the notice. */
  readonly source: string;
  /** First anchor day the rule holds for; null = always. */
  readonly validFrom: LocalDate | null;
};

/** A deadline in its three days. */
export interface DueDates {
  /** What the count gives. */
  readonly nominal: LocalDate;
  /** The day by which it must be done, moved as its kind says. */
  readonly effective: LocalDate;
  /** Last working day on or before the nominal day. Reminders count from it, so the shift makes nobody late. */
  readonly safeDue: LocalDate;
}

/** A deadline with the reason for it. */
export interface DerivedDeadline extends DueDates {
  readonly rule: DeadlineRule;
  readonly anchorDay: LocalDate;
  /** Why that day, in German, with the source at the end. */
  readonly reason: string;
}

/** The day a rule gives before any day off is looked at. Throws RangeError for a `monthDay` that is none. */
export function nominalDay(count: DeadlineCount, anchorDay: LocalDate): LocalDate {
  switch (count.kind) {
    case 'PLUS_MONTHS': return LocalDate.addMonths(anchorDay, count.n);
    case 'MINUS_MONTHS': return LocalDate.addMonths(anchorDay, -count.n);
    case 'PLUS_WEEKS': return LocalDate.addDays(anchorDay, 7 * count.n);
    case 'END_OF_NTH_MONTH_AFTER':
      return LocalDate.endOfMonth(LocalDate.addMonths(LocalDate.startOfMonth(anchorDay), count.n));
    case 'FIXED_MONTH_DAY': return fixedDay(LocalDate.year(anchorDay) + count.n, count.monthDay);
  }
}

/** 29 February is the 28th in a common year. */
function fixedDay(year: number, monthDay: string): LocalDate {
  const inLeapYear = LocalDate.parseOrThrow(`2000-${monthDay}`);
  return LocalDate.addYears(inLeapYear, year - 2000);
}

/** The three days of a deadline by the working days at the funder's seat. */
export function dueDatesOf(nominal: LocalDate, shiftKind: ShiftKind, isWorkingDay: WorkingDays): DueDates {
  const safeDue = WorkingDays.onOrBefore(isWorkingDay, nominal);
  switch (shiftKind) {
    case 'FRIST': return { nominal, effective: WorkingDays.onOrAfter(isWorkingDay, nominal), safeDue };
    case 'TERMIN': return { nominal, effective: nominal, safeDue };
    case 'LEAD': return { nominal, effective: safeDue, safeDue };
  }
}

/** The deadline a rule gives for an anchor day; null when the rule does not hold for that day yet. */
export function derivedDeadline(
  rule: DeadlineRule, anchorDay: LocalDate, isWorkingDay: WorkingDays,
): DerivedDeadline | null {
  if (rule.validFrom !== null && anchorDay < rule.validFrom) return null;
  const nominal = nominalDay(rule, anchorDay);
  return {
    ...dueDatesOf(nominal, rule.shiftKind, isWorkingDay), rule, anchorDay,
    reason: reasonOf(rule, { anchor: anchorDay, nominal }).de,
  };
}

/** Of several versions of a rule the one that holds for an anchor day: the latest that is valid; null = none yet. */
export function ruleInForce(versions: readonly DeadlineRule[], anchorDay: LocalDate): DeadlineRule | null {
  const valid = versions.filter((rule) => rule.validFrom === null || rule.validFrom <= anchorDay);
  return valid.reduce<DeadlineRule | null>(
    (latest, rule) => (latest === null || (rule.validFrom ?? '') >= (latest.validFrom ?? '') ? rule : latest), null);
}

/** What a rule counts from, for people: who or what it is, and after "nach" or "vor". */
const anchorNames: Readonly<Record<DeadlineAnchor, { readonly de: string; readonly dative: string; readonly en: string }>> = {
  AWARD_PERIOD_START: { de: 'Beginn des Bewilligungszeitraums', dative: 'dem Beginn des Bewilligungszeitraums', en: 'the beginning of the award period' },
  AWARD_PERIOD_END: { de: 'Ende des Bewilligungszeitraums', dative: 'dem Ende des Bewilligungszeitraums', en: 'the end of the award period' },
  BUDGET_YEAR_END: { de: 'Ende des Haushaltsjahres', dative: 'dem Ende des Haushaltsjahres', en: 'the end of the budget year' },
  PAYOUT: { de: 'Auszahlung', dative: 'der Auszahlung', en: 'the payment' },
  PROJECT_START: { de: 'Projektbeginn', dative: 'dem Projektbeginn', en: 'the beginning of the project' },
  PROJECT_COMPLETED: { de: 'Abschluss des Projekts', dative: 'dem Abschluss des Projekts', en: 'the completion of the project' },
  PROOF_SUBMITTED: {
    de: 'Einreichung des Verwendungsnachweises', dative: 'der Einreichung des Verwendungsnachweises', en: 'the submission of the proof of use',
  },
  CALL_CLOSES_ON: { de: 'Ende der Antragsfrist', dative: 'dem Ende der Antragsfrist', en: 'the end of the call' },
  SUPERIOR_DEADLINE: { de: 'Frist der übergeordneten Stelle', dative: 'der Frist der übergeordneten Stelle', en: 'the deadline of the level above' },
};

/** Why that day, for the person who asks; the source stands at the end and keeps the words of the law. */
export function reasonOf(rule: DeadlineCount & Pick<DeadlineRule, 'anchor' | 'source'>, days: { anchor: LocalDate; nominal: LocalDate }): Required<Pick<Text, 'de' | 'en'>> {
  const [from, on] = [LocalDate.format(days.anchor), LocalDate.format(days.nominal)];
  return { de: `${inGerman(rule, from, on)}. Quelle: ${isolated(rule.source)}`, en: `${inEnglish(rule, from, on)}. Source: ${isolated(rule.source)}` };
}

function inGerman(rule: DeadlineCount & Pick<DeadlineRule, 'anchor'>, from: string, on: string): string {
  const { de, dative } = anchorNames[rule.anchor];
  const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  switch (rule.kind) {
    case 'PLUS_MONTHS':
      if (rule.n === 0) return `Es zählt der Tag selbst (${de}: ${from})`;
      return `${plural(rule.n, 'Monat', 'Monate')} nach ${dative} (${from}) ist der ${on}`;
    case 'MINUS_MONTHS': return `${plural(rule.n, 'Monat', 'Monate')} vor ${dative} (${from}) ist der ${on}`;
    case 'PLUS_WEEKS': return `${plural(Math.abs(rule.n), 'Woche', 'Wochen')} ${rule.n < 0 ? 'vor' : 'nach'} ${dative} (${from}) ist der ${on}`;
    case 'END_OF_NTH_MONTH_AFTER': return `Der ${rule.n}. Monat nach ${dative} (${from}) endet am ${on}`;
    case 'FIXED_MONTH_DAY': {
      const [month, day] = rule.monthDay.split('-');
      const year = rule.n === 0 ? 'im selben Jahr' : rule.n === 1 ? 'im Jahr danach' : `im ${rule.n}. Jahr danach`;
      return `Fester Tag: der ${day}.${month}. ${year} (${de}: ${from}), also der ${on}`;
    }
  }
}

function inEnglish(rule: DeadlineCount & Pick<DeadlineRule, 'anchor'>, from: string, on: string): string {
  const { en } = anchorNames[rule.anchor];
  const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
  switch (rule.kind) {
    case 'PLUS_MONTHS':
      return rule.n === 0 ? `What counts is the day itself (${en}: ${from})` : `${plural(rule.n, 'month')} after ${en} (${from}) is ${on}`;
    case 'MINUS_MONTHS': return `${plural(rule.n, 'month')} before ${en} (${from}) is ${on}`;
    case 'PLUS_WEEKS': return `${plural(Math.abs(rule.n), 'week')} ${rule.n < 0 ? 'before' : 'after'} ${en} (${from}) is ${on}`;
    case 'END_OF_NTH_MONTH_AFTER': return `Month ${rule.n} after ${en} (${from}) ends on ${on}`;
    case 'FIXED_MONTH_DAY': {
      const [month, day] = rule.monthDay.split('-');
      const year = rule.n === 0 ? 'in the same year' : rule.n === 1 ? 'in the next year' : `${rule.n} years later`;
      return `A fixed day: ${day}.${month}. ${year} (${en}: ${from}), which is ${on}`;
    }
  }
}
