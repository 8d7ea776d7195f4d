import { Injectable } from '@nestjs/common';
import { type Actor, isProblem, type Problem } from '#kernel';
import { authorise, NetworkSettings } from '#identity';
import { Doors } from '#platform/database';
import { type FreshnessMonths, parseFreshnessMonths } from './domain/freshness.js';
import { FRESHNESS, monthsOf } from './freshness.js';

/** The setting with the version to change it by; 0 = never set. */
export interface FreshnessView {
  months: FreshnessMonths;
  version: number;
}

/** After how many months a network wants its published offerings looked at again. The daily job carries a change out. */
@Injectable()
export class FreshnessSettingService {
  constructor(private readonly doors: Doors, private readonly settings: NetworkSettings) {}

  /** That of the network acted in. */
  async shown(actor: Actor): Promise<FreshnessView> {
    authorise(actor, 'offering.list', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const setting = await this.settings.find(tx, FRESHNESS);
      return { months: monthsOf(setting?.value), version: setting?.version ?? 0 };
    });
  }

  /** Problems: InvalidInput for anything but 6 and 12; StaleVersion. */
  async set(actor: Actor, input: { expectedVersion: number; months: number }): Promise<FreshnessView | Problem> {
    authorise(actor, 'network.configure', {});
    const months = parseFreshnessMonths(input.months);
    if (isProblem(months)) return months;
    return this.doors.inNetwork(actor, async (tx) => {
      const version = await this.settings.set(tx, actor, { name: FRESHNESS, value: { months }, expectedVersion: input.expectedVersion, fields: ['months'] });
      return isProblem(version) ? version : { months, version };
    });
  }
}
