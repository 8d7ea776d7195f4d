import { Inject, Injectable } from '@nestjs/common';
import { berlinDateOf, type Clock, LocalDate } from '#kernel';
import { NetworkSettings } from '#identity';
import { CLOCK, type Tx } from '#platform/database';
import { assuranceDueOf, type FreshnessMonths, freshnessMonthsOf, usualFreshnessMonths } from './domain/freshness.js';
import { type OfferingEntity } from './store/offering.entity.js';

/** Name of the network's setting. */
export const FRESHNESS = 'directory.freshness';

type AssuranceColumns = Pick<OfferingEntity, 'assuredOn' | 'assuranceDueOn' | 'assuranceMonths'>;

/** When an offering was last looked at, and when it is to be looked at again. */
@Injectable()
export class Freshness {
  constructor(private readonly settings: NetworkSettings, @Inject(CLOCK) private readonly clock: Clock) {}

  /** The calendar day in Germany. */
  today(): LocalDate {
    return berlinDateOf(this.clock.now());
  }

  /** What the network of the transaction has set, or what holds without. */
  async months(tx: Tx): Promise<FreshnessMonths> {
    return monthsOf((await this.settings.find(tx, FRESHNESS))?.value);
  }

  /**
   * What a change of an offering means for its days. Becoming public counts as looked at where nobody did before, and
   * sets the due day anew; so does every assurance. Nothing for any other change.
   */
  async columnsOf(tx: Tx, before: OfferingEntity | null, columns: Partial<OfferingEntity>): Promise<AssuranceColumns | Record<string, never>> {
    const isPublic = (columns.state ?? before?.state) === 'PUBLISHED';
    if (!isPublic || (before?.state === 'PUBLISHED' && columns.assuredOn === undefined)) return {};
    return this.countedFrom(tx, columns.assuredOn ?? before?.assuredOn ?? this.today());
  }

  /** The days of an offering that was last looked at on this day, with the setting of now. */
  async countedFrom(tx: Tx, assuredOn: string): Promise<AssuranceColumns> {
    const assuranceMonths = await this.months(tx);
    return { assuredOn, assuranceMonths, assuranceDueOn: assuranceDueOf(LocalDate.parseOrThrow(assuredOn), assuranceMonths, this.today()) };
  }
}

/** Of the stored value of the setting; nothing stored = what holds without. */
export function monthsOf(value: unknown): FreshnessMonths {
  const months = typeof value === 'object' && value !== null && 'months' in value ? freshnessMonthsOf(value.months) : null;
  return months ?? usualFreshnessMonths;
}
