import { Inject, Injectable } from '@nestjs/common';
import { type Actor, isProblem, type Problem } from '#kernel';
import { authorise, NetworkSettings } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { MACHINE_TRANSLATOR, type MachineTranslator } from '#platform/translation';

const MACHINE_TRANSLATION = 'directory.machineTranslation';

/** The setting with the version to change it by; 0 = never set. */
export interface MachineTranslationView {
  isOffered: boolean;
  isOn: boolean;
  version: number;
}

/** Whether a network has its public offerings translated by the machine that the operator has set up. Off until it says so. */
@Injectable()
export class MachineTranslationSettingService {
  constructor(
    private readonly doors: Doors,
    private readonly settings: NetworkSettings,
    @Inject(MACHINE_TRANSLATOR) private readonly translator: MachineTranslator | null,
  ) {}

  /** That of the network acted in. */
  async shown(actor: Actor): Promise<MachineTranslationView> {
    authorise(actor, 'offering.list', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const setting = await this.settings.find(tx, MACHINE_TRANSLATION);
      return { isOffered: this.translator !== null, isOn: isOn(setting?.value), version: setting?.version ?? 0 };
    });
  }

  /** Problem: StaleVersion. */
  async set(actor: Actor, input: { expectedVersion: number; isOn: boolean }): Promise<MachineTranslationView | Problem> {
    authorise(actor, 'network.configure', {});
    return this.doors.inNetwork(actor, async (tx) => {
      const version = await this.settings.set(tx, actor, {
        name: MACHINE_TRANSLATION, value: { isOn: input.isOn }, expectedVersion: input.expectedVersion, fields: ['isOn'],
      });
      return isProblem(version) ? version : { isOffered: this.translator !== null, isOn: input.isOn, version };
    });
  }

  /** What holds in the network of the transaction. */
  async isOn(tx: Tx): Promise<boolean> {
    return isOn((await this.settings.find(tx, MACHINE_TRANSLATION))?.value);
  }
}

function isOn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'isOn' in value && value.isOn === true;
}
