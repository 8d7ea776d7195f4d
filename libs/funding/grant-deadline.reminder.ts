import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LocalDate, type Text } from '#kernel';
import { type Tx } from '#platform/database';
import { fundingEndOffsetsDays, legalDeadlineOffsetsDays, type Obligation, ObligationKinds } from '#reminders';
import { type DerivedKind } from './domain/grant-deadlines.js';
import { periodText } from './grant.view.js';
import { GrantDeadlineEntity } from './store/grant-deadline.entity.js';
import { GrantEntity } from './store/grant.entity.js';
import { ProgrammeEntity } from './store/programme.entity.js';

/** What each kind is called in a mail, and how many days before it somebody is told. */
const kinds: Readonly<Record<DerivedKind, { label: Text; offsetsDays: readonly number[] }>> = {
  FUNDING_END: { label: { de: 'Ende der Förderung', en: 'End of funding' }, offsetsDays: fundingEndOffsetsDays },
  PROOF_OF_USE: { label: { de: 'Verwendungsnachweis', en: 'Proof of use (Verwendungsnachweis)' }, offsetsDays: legalDeadlineOffsetsDays },
  INTERIM_REPORT: { label: { de: 'Zwischennachweis', en: 'Interim report (Zwischennachweis)' }, offsetsDays: legalDeadlineOffsetsDays },
  SPEND_BY: { label: { de: 'Ausgezahlte Mittel verwenden', en: 'Spend the money paid out' }, offsetsDays: legalDeadlineOffsetsDays },
  FOLLOW_UP_APPLICATION: {
    label: { de: 'Folgeantrag spätestens stellen', en: 'Latest follow-up application (Folgeantrag)' }, offsetsDays: legalDeadlineOffsetsDays,
  },
};

/** Says what a mail about a deadline of a grant holds, from the data of the moment it goes out, and when it is pointless. */
@Injectable()
export class GrantDeadlineReminder implements OnModuleInit {
  constructor(private readonly kinds: ObligationKinds) {}

  onModuleInit(): void {
    for (const [kind, { label, offsetsDays }] of Object.entries(kinds)) {
      this.kinds.register({ kind, label, offsetsDays, details, obsoleteReason });
    }
  }
}

/** The second look, at the moment of the claim: withdrawn, renewed, or no longer given by the grant. */
async function obsoleteReason(tx: Tx, obligation: Obligation): Promise<string | null> {
  const deadline = await tx.findOneBy(GrantDeadlineEntity, { id: obligation.subjectId });
  if (!deadline) return 'GONE';
  return deadline.state === 'OPEN' ? null : deadline.stateReason ?? deadline.state;
}

/**
 * Programme, reference, period and why that day; never an amount. A grant that is not shared with the county is not
 * named: when nobody of the organisation can be reached, the mail goes to the integration office.
 */
async function details(tx: Tx, obligation: Obligation): Promise<string[]> {
  const deadline = await tx.findOneByOrFail(GrantDeadlineEntity, { id: obligation.subjectId });
  const grant = await tx.findOneByOrFail(GrantEntity, { id: deadline.grantId });
  const programme = await tx.findOneByOrFail(ProgrammeEntity, { id: grant.programmeId });
  if (!grant.isSharedWithCounty && !programme.isCountyFunded) return ['Einzelheiten stehen in Teilhabenetz bei Ihren Zuwendungen.'];
  return [
    `${programme.title}${grant.reference === null ? '' : `, ${grant.reference}`}, ${periodText(grant)}`,
    deadline.reason,
    ...(deadline.isSourceChecked ? [] : ['Die Quelle dieser Regel ist nicht geprüft; bitte mit dem Bescheid vergleichen.']),
    ...(deadline.proposedOn === null ? [] : [`Nach der Regel wäre es jetzt der ${LocalDate.format(deadline.proposedOn)}; bitte entscheiden.`]),
  ];
}
