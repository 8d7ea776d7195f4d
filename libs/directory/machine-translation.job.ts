import { Inject, Logger, Module, type OnModuleInit } from '@nestjs/common';
import { type Id, systemActor } from '#kernel';
import { Doors } from '#platform/database';
import { Jobs } from '#platform/queue';
import { MACHINE_TRANSLATOR, type MachineTranslator, TranslationUnavailable } from '#platform/translation';
import { DirectoryModule } from './directory.module.js';
import { MachineTranslation } from './machine-translation.js';
import { MachineTranslationSettingService } from './machine-translation-setting.service.js';

const EVERY_MS = 600_000;
/** Offerings that are looked for at a time. */
const BATCH_MAX = 50;
/** Offerings of one network in one run, so that every network has its turn. */
const OFFERINGS_MAX = 500;

/**
 * Every ten minutes: has translated what changed, in networks that want it, and forgets it in those that do not. A module
 * of its own, for the worker process, beside the queue module.
 */
@Module({ imports: [DirectoryModule] })
export class MachineTranslationJob implements OnModuleInit {
  private readonly log = new Logger(MachineTranslationJob.name);

  constructor(
    private readonly jobs: Jobs,
    private readonly doors: Doors,
    private readonly setting: MachineTranslationSettingService,
    private readonly work: MachineTranslation,
    @Inject(MACHINE_TRANSLATOR) private readonly translator: MachineTranslator | null,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'directory.machineTranslation', idPrefix: 'dt', attempts: 3, backOffMs: 60_000, timeoutMs: 3_600_000, keepFinished: 0, everyMs: EVERY_MS,
      run: (_, signal) => this.run(signal),
    });
  }

  /** All networks. @throws Error when the machine was away or an offering failed, so that the job is tried again and shows as failed. */
  async run(signal: AbortSignal = new AbortController().signal): Promise<void> {
    const networks = await this.doors.asJob((tx) => tx.query<{ id: Id }>('SELECT id FROM network ORDER BY id'));
    let failed = 0;
    for (const { id } of networks) {
      const isOn = await this.doors.readInNetwork(systemActor(id), (tx) => this.setting.isOn(tx));
      if (!isOn) await this.forgetAll(id);
      else if (this.translator) failed += await this.fillAll(id, this.translator, signal);
    }
    if (failed > 0) throw new Error(`${failed} offerings could not be translated.`);
  }

  private async forgetAll(networkId: Id): Promise<void> {
    while (await this.work.forget(networkId, BATCH_MAX) === BATCH_MAX);
  }

  /** How many failed. Trouble with one does not hold up the others; a machine that is away does. */
  private async fillAll(networkId: Id, translator: MachineTranslator, signal: AbortSignal): Promise<number> {
    let failed = 0;
    let after: Id | null = null;
    for (let looked = 0; looked < OFFERINGS_MAX && !signal.aborted; looked += BATCH_MAX) {
      const ids: Id[] = await this.work.due(networkId, { after, limit: BATCH_MAX });
      for (const offeringId of ids) {
        if (signal.aborted) break;
        failed += await this.fillOne({ networkId, offeringId }, translator, signal);
      }
      after = ids.at(-1) ?? null;
      if (ids.length < BATCH_MAX) break;
    }
    return failed;
  }

  private async fillOne(subject: { networkId: Id; offeringId: Id }, translator: MachineTranslator, signal: AbortSignal): Promise<number> {
    try {
      await this.work.fill(subject, translator, signal);
      return 0;
    } catch (error) {
      if (error instanceof TranslationUnavailable) throw error;
      this.log.error(`Translating the offering ${subject.offeringId} failed: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
  }
}
