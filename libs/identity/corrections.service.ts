import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, type Id, isCursorInstant, isId, keyOfCursor, pageOf, pageSize, Problem } from '#kernel';
import { AuditTrail, CLOCK, Doors, type Tx } from '#platform/database';
import { accountOf, authorise, notFound } from './access.js';
import { ConfirmationEntity } from './store/confirmation.entity.js';

/** What an organisation has written about an entry of the office, or a public contact about an offering of its organisation, in the shape of the contract. */
export interface CorrectionView {
  id: Id;
  subjectType: string;
  subjectId: Id;
  organisationId: Id;
  organisationName: string;
  title: string;
  correction: string;
  answeredAt: Date;
  handledAt: Date | null;
  handledBy: Id | null;
}

// Over index confirmation_correction.
const CORRECTIONS = `SELECT c.id, upper(c.subject_type) AS "subjectType", c.subject_id AS "subjectId", c.organisation_id AS "organisationId",
    o.name AS "organisationName", c.title, c.correction, c.answered_at AS "answeredAt", c.handled_at AS "handledAt", c.handled_by AS "handledBy"
  FROM confirmation c JOIN organisation o ON o.network_id = c.network_id AND o.id = c.organisation_id WHERE c.answer = 'CORRECTED'`;

/** The lists of the office and of each organisation: corrections written to them that wait, and those they have dealt with. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly doors: Doors,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Oldest first: those to the organisation acted for, else those to the office of the network. */
  async page(
    actor: Actor, input: { isHandled?: boolean | null; first?: number | null; after?: string | null },
  ): Promise<{ items: CorrectionView[]; nextCursor: string | null }> {
    authorise(actor, 'confirmation.review', { organisationId: actor.organisationId });
    const first = pageSize(input.first);
    const after = keyOfCursor(input.after, [isCursorInstant, isId]);
    const rows: CorrectionView[] = await this.doors.readInNetwork(actor, (tx) => tx.query(
      `${CORRECTIONS} AND CASE WHEN $5::uuid IS NULL THEN c.corrected_to = 'OFFICE' ELSE c.corrected_to = 'ORGANISATION' AND c.organisation_id = $5 END
         AND (c.handled_at IS NOT NULL) = $1 AND ($2::timestamptz IS NULL OR (c.answered_at, c.id) > ($2, $3::uuid))
       ORDER BY c.answered_at, c.id LIMIT $4`, [input.isHandled ?? false, after?.[0] ?? null, after?.[1] ?? null, first + 1, actor.organisationId],
    ));
    return pageOf(rows, { first, keyOf: (row) => [row.answeredAt.toISOString(), row.id], show: (row) => row });
  }

  /** Notes who has dealt with a correction, and when. Problem: Refused WRONG_STATE when somebody has already. */
  async markHandled(actor: Actor, id: Id): Promise<CorrectionView | Problem> {
    authorise(actor, 'confirmation.review', { organisationId: actor.organisationId });
    return this.doors.inNetwork(actor, async (tx) => {
      const row = await tx.findOne(ConfirmationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row?.answer !== 'CORRECTED' || !isWrittenTo(actor, row)) throw notFound();
      if (row.handledAt) return handledAlready();
      await tx.update(ConfirmationEntity, { id }, { handledAt: this.clock.now(), handledBy: accountOf(actor) });
      await this.audit.record(tx, actor, {
        action: 'confirmation.review', subjectType: row.subjectType, subjectId: row.subjectId, changes: { correction: id, handled: true },
      });
      return shown(tx, id);
    });
  }
}

/** The office deals with what was written to it, an organisation with its own. */
function isWrittenTo({ organisationId }: Actor, row: ConfirmationEntity): boolean {
  return organisationId === null ? row.correctedTo === 'OFFICE' : row.correctedTo === 'ORGANISATION' && row.organisationId === organisationId;
}

async function shown(tx: Tx, id: Id): Promise<CorrectionView> {
  const rows: CorrectionView[] = await tx.query(`${CORRECTIONS} AND c.id = $1`, [id]);
  const [row] = rows;
  if (!row) throw notFound();
  return row;
}

function handledAlready(): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: 'Diese Korrektur hat schon jemand erledigt.', en: 'Somebody has dealt with this correction already.',
  });
}
