import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type IdSource, isProblem, type Problem, StaleVersion } from '#kernel';
import { authorise, notFound } from '#identity';
import { AuditTrail, Doors, IDS, type Tx } from '#platform/database';
import { fieldsOf, parseThresholds, type ThresholdFields, type Thresholds, thresholdsOf } from './domain/thresholds.js';
import { SettingsStore } from './store/settings.store.js';

/** Name of the network's setting that holds its thresholds. */
const THRESHOLDS = 'funding.thresholds';

/** Thresholds of a network with the version to change them by; 0 = never set, the general ones hold. */
export type ThresholdsView = ThresholdFields & { version: number };

/** From when on a lack of money is a gap, an end or a cliff, and how likely hoped-for money is: each network decides. */
@Injectable()
export class ThresholdsService {
  constructor(
    private readonly doors: Doors,
    private readonly settings: SettingsStore,
    private readonly audit: AuditTrail,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

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
    const { networkId } = actor;
    if (!networkId) throw notFound();
    const fields = parseThresholds(input);
    if (isProblem(fields)) return fields;
    return this.doors.inNetwork(actor, async (tx) => {
      const before = await this.settings.lock(tx, THRESHOLDS);
      const version = before?.version ?? 0;
      if (version !== input.expectedVersion) return new StaleVersion({ expected: input.expectedVersion, actual: version }, Object.keys(fields));
      const id = before?.id ?? this.ids.next();
      await this.settings.save(tx, { id, networkId, name: THRESHOLDS, value: fields, version: version + 1 });
      await this.audit.record(tx, actor, {
        action: 'network.configure', subjectType: 'networkSetting', subjectId: id, changes: { name: THRESHOLDS, before: before?.value ?? null, after: fields },
      });
      return { ...fields, version: version + 1 };
    });
  }
}
