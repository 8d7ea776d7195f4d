import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, type Id, isolated, LocalDate, type Text } from '#kernel';
import { type Tx } from '#platform/database';
import { fundingEndOffsetsDays, legalDeadlineOffsetsDays, type Obligation, type ObligationKind, ObligationKinds } from '#reminders';
import { type DeadlineCount, reasonOf } from './domain/deadline.js';
import { type GrantDeadlineKind } from './domain/deadline-kind.js';
import { GrantProof } from './grant-proof.service.js';
import { GrantSights } from './grant-sights.service.js';
import { missedAdvice, periodText } from './grant.view.js';
import { GrantDeadlineEntity } from './store/grant-deadline.entity.js';
import { GrantEntity } from './store/grant.entity.js';
import { ProgrammeEntity } from './store/programme.entity.js';

const handedInToday: Text = {
  de: 'Damit gilt der Verwendungsnachweis als heute abgegeben, und von heute an zählt, wie lange die Belege aufzubewahren sind. War es ein anderer Tag, tragen Sie ihn bitte nach der Anmeldung ein.',
  en: 'The proof of use then counts as handed in today, and from today on counts how long its documents are kept. If it was another day, please enter it after signing in.',
};

/** For what comes by itself and asks for little. */
const onceAhead = [14];

interface KindOfDeadline {
  label: Text;
  offsetsDays: readonly number[];
  /** False for what comes by itself; the others are missed for good if nobody acts. */
  escalates?: false;
}

/** What each kind is called in a mail, and how many days before it somebody is told. */
const kinds: Readonly<Record<GrantDeadlineKind, KindOfDeadline>> = {
  FUNDING_END: { label: { de: 'Ende der Förderung', en: 'End of funding' }, offsetsDays: fundingEndOffsetsDays, escalates: false },
  PROOF_OF_USE: { label: { de: 'Verwendungsnachweis', en: 'Proof of use (Verwendungsnachweis)' }, offsetsDays: legalDeadlineOffsetsDays },
  INTERIM_REPORT: { label: { de: 'Zwischennachweis', en: 'Interim report (Zwischennachweis)' }, offsetsDays: legalDeadlineOffsetsDays },
  SPEND_BY: { label: { de: 'Ausgezahlte Mittel verwenden', en: 'Spend the money paid out' }, offsetsDays: legalDeadlineOffsetsDays },
  FOLLOW_UP_APPLICATION: {
    label: { de: 'Folgeantrag spätestens stellen', en: 'Latest follow-up application (Folgeantrag)' }, offsetsDays: legalDeadlineOffsetsDays,
  },
  CALL_CLOSES: { label: { de: 'Antrag stellen', en: 'Apply (call closes)' }, offsetsDays: legalDeadlineOffsetsDays },
  POSTS_END: {
    label: { de: 'Beschäftigten Bescheid geben, deren Stelle endet', en: 'Tell staff whose posts end' }, offsetsDays: [90, 30, 14, 7, 1],
  },
  RETENTION_END: { label: { de: 'Ende der Aufbewahrung der Belege', en: 'End of keeping the documents (Aufbewahrungsfrist)' }, offsetsDays: onceAhead, escalates: false },
  DRAWDOWN: { label: { de: 'Mittel abrufen', en: 'Call for the money (Mittelabruf)' }, offsetsDays: legalDeadlineOffsetsDays },
  CHANGE_NOTICE: { label: { de: 'Änderung anzeigen', en: 'Give notice of a change (Änderungsanzeige)' }, offsetsDays: legalDeadlineOffsetsDays },
  EARMARK_END: { label: { de: 'Ende der Zweckbindung', en: 'End of the earmarking (Zweckbindung)' }, offsetsDays: onceAhead, escalates: false },
  REPAYMENT: { label: { de: 'Geld zurückzahlen', en: 'Pay money back (Rückforderung)' }, offsetsDays: legalDeadlineOffsetsDays },
  INTERNAL: { label: { de: 'Eigener Termin', en: 'Day of our own' }, offsetsDays: legalDeadlineOffsetsDays },
};

/** Says what a mail about a deadline of a grant holds, from the data of the moment it goes out, and when it is pointless. */
@Injectable()
export class GrantDeadlineReminder implements OnModuleInit {
  constructor(private readonly kinds: ObligationKinds, private readonly sights: GrantSights, private readonly proofs: GrantProof) {}

  onModuleInit(): void {
    for (const [kind, { label, offsetsDays, escalates = true }] of Object.entries(kinds)) {
      this.kinds.register({
        kind, label, offsetsDays, escalates, details, ...(kind === 'PROOF_OF_USE' ? this.asProof() : {}), obsoleteReason, visible: (tx, actor, obligations) => this.visible(tx, actor, obligations),
      });
    }
  }

  /** Whoever says that the proof is done says that it was handed in: from today on its documents are kept. */
  private asProof(): Pick<ObligationKind, 'look' | 'done'> {
    return {
      look: async () => Promise.resolve({ facts: [], effect: handedInToday, hindrance: null }),
      done: async (tx, actor, obligation) => {
        await this.proofs.handedIn(tx, actor, obligation.subjectId);
        return null;
      },
    };
  }

  /** A deadline follows the sight of its grant. */
  private async visible(tx: Tx, actor: Actor, obligations: readonly Obligation[]): Promise<ReadonlySet<Id>> {
    const deadlines = await this.sights.deadlines(tx, actor, obligations.map((one) => one.subjectId));
    return new Set(obligations.filter((one) => deadlines.has(one.subjectId)).map((one) => one.id));
  }
}

/** The second look, at the moment of the claim: withdrawn, renewed, or no longer given by the grant. */
async function obsoleteReason(tx: Tx, obligation: Obligation): Promise<string | null> {
  const deadline = await tx.findOneBy(GrantDeadlineEntity, { id: obligation.subjectId });
  if (!deadline) return 'GONE';
  return deadline.state === 'OPEN' || deadline.state === 'MISSED' ? null : deadline.stateReason ?? deadline.state;
}

/** Programme, reference, period and why that day; never an amount. Only those are told who may know of the grant. */
async function details(tx: Tx, obligation: Obligation): Promise<Text[]> {
  const deadline = await tx.findOneByOrFail(GrantDeadlineEntity, { id: obligation.subjectId });
  const grant = await tx.findOneByOrFail(GrantEntity, { id: deadline.grantId });
  const programme = await tx.findOneByOrFail(ProgrammeEntity, { id: grant.programmeId });
  const proposed = deadline.proposedOn === null ? null : LocalDate.format(deadline.proposedOn);
  return [
    ...(deadline.state === 'MISSED' ? [missedAdvice] : []),
    { de: `${isolated(programme.title)}${grant.reference === null ? '' : `, ${isolated(grant.reference)}`}, ${periodText(grant)}` },
    ...(deadline.note === null ? [] : [{ de: isolated(deadline.note) }]),
    reasonText(deadline),
    ...(deadline.isSourceChecked ? [] : [{
      de: 'Ob diese Regel hier gilt, ist nicht geprüft; bitte mit dem Bescheid vergleichen.',
      en: 'Whether this rule holds here was not checked; please compare it with the notice (Bescheid).',
    }]),
    ...(proposed === null ? [] : [{
      de: `Nach der Regel wäre es jetzt der ${proposed}; bitte entscheiden.`, en: `By the rule it would be ${proposed} now; please decide.`,
    }]),
  ];
}

/** Why that day: counted again from what is stored, in today's words and in both languages. */
function reasonText(deadline: GrantDeadlineEntity): Text {
  const { countKind, n, monthDay, anchor, anchorOn, source } = deadline;
  if (countKind === null || n === null || anchor === null || anchorOn === null) {
    return { de: deadline.reason, en: 'Entered by hand from the notice (Bescheid); it holds until the entry is deleted.' };
  }
  const count: DeadlineCount = countKind === 'FIXED_MONTH_DAY' ? { kind: countKind, n, monthDay: monthDay ?? '' } : { kind: countKind, n };
  return reasonOf({ ...count, anchor, source }, { anchor: anchorOn, nominal: deadline.nominalOn });
}
