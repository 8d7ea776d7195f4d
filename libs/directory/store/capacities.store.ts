import { Inject, Injectable } from '@nestjs/common';
import { type Id, type IdSource } from '#kernel';
import { IDS, rowsOf, type Tx } from '#platform/database';
import { type Capacity, type CapacityFigures } from '../domain/capacity.js';
import { CapacityEntity } from './capacity.entity.js';
import { type OfferingEntity } from './offering.entity.js';

/** What was told of offering $1, as its card shows it. */
export const shownCapacities = `SELECT unit, label, available, maximum, to_char(reported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "reportedAt"
  FROM capacity WHERE network_id = app.network() AND offering_id = $1 ORDER BY position`;

/** Every statement about what is free. */
@Injectable()
export class CapacitiesStore {
  constructor(@Inject(IDS) private readonly ids: IdSource) {}

  /** What was told of these offerings, with one statement; those without are not in the map. */
  async of(tx: Tx, offeringIds: readonly Id[]): Promise<ReadonlyMap<Id, Capacity[]>> {
    const rows = offeringIds.length === 0 ? [] : await rowsOf(tx, CapacityEntity, 'WHERE r.offering_id = ANY($1) ORDER BY r.position', [offeringIds]);
    const told = new Map<Id, Capacity[]>();
    for (const { offeringId, unit, label, available, maximum, reportedAt } of rows) {
      told.set(offeringId, [...told.get(offeringId) ?? [], { unit, label, available, maximum, reportedAt: reportedAt.toISOString() }]);
    }
    return told;
  }

  /** Replaces what was told of an offering. */
  async replace(tx: Tx, { id: offeringId, networkId, isInformal }: OfferingEntity, figures: readonly CapacityFigures[], reportedAt: Date): Promise<void> {
    await tx.delete(CapacityEntity, { offeringId });
    if (figures.length > 0) {
      await tx.insert(CapacityEntity, figures.map((one, position) => ({ ...one, id: this.ids.next(), networkId, offeringId, isInformal, position, reportedAt })));
    }
  }
}
