import { Injectable } from '@nestjs/common';
import { type Actor, isProblem, type Problem } from '#kernel';
import { authorise, NetworkSettings } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { fieldsOf, parseThresholds, type ThresholdFields, type Thresholds, thresholdsOf } from './domain/thresholds.js';

/** Name of the network's setting that holds its thresholds. */
const THRESHOLDS = 'funding.thresholds';

/** Thresholds of a network with the version to change them by; 0 = never set, the general ones hold. */
export type ThresholdsView = ThresholdFields & { version: number };

/** From when on a lack of money is a gap, an end or a cliff, and how likely hoped-for money is: each network decides. */
@Injectable()
export class ThresholdsService {
  constructor(private readonly doors: Doors, private readonly settings: NetworkSettings) {}

  /** Those that hold in the network of the transaction. */
  async of(tx: Tx): Promise<Thresholds> {
    return thresholdsOf((await this.settings.find(tx, THRESHOLDS))?.value ?? null);
  }

  /** The same for a client. */
  async shown(actor: Actor): Promise<ThresholdsView> {
    authorise(actor, 'programme.read', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const setting = await this.settings.find(tx, THRESHOLDS);
      return { ...fieldsOf(thresholdsOf(setting?.value ?? null)), version: setting?.version ?? 0 };
    });
  }

  /** The office sets them. Problems: InvalidInput, StaleVersion. */
  async set(actor: Actor, input: ThresholdFields & { expectedVersion: number }): Promise<ThresholdsView | Problem> {
    authorise(actor, 'network.configure', {});
    const fields = parseThresholds(input);
    if (isProblem(fields)) return fields;
    return this.doors.inNetwork(actor, async (tx) => {
      const version = await this.settings.set(tx, actor, { name: THRESHOLDS, value: fields, expectedVersion: input.expectedVersion, fields: Object.keys(fields) });
      return isProblem(version) ? version : { ...fields, version };
    });
  }
}
