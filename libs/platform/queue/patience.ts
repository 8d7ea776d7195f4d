/**
 * What BullMQ 6.7 lacks for a store that comes and goes. Left alone it keeps a failed first look at PostgreSQL for ever
 * (https://github.com/taskforcesh/bullmq/pull/4781 mended the same for LISTEN only); its worker tries again without any
 * pause after every error but a refused connection, so that one lost connection costs a whole processor; and a job
 * whose end could not be noted counts as failed, although it ran.
 */
import {
  assertSchemaCompatibility, type BackendFactory, type IQueueBackend, PostgresConnection, type PostgresConnectionOptions, PostgresQueueBackend,
} from 'bullmq';
import { toldAsOutage } from './outage.js';
import { Pace, type Wait } from './pace.js';

/** A worker that heard nothing looks for itself after this time: the connection that tells it of new jobs may be dead. */
const LOOK_AGAIN_S = 5;

/** Told of every try to take a job. */
export interface Listener {
  onError(error: Error): void;
  onAnswer(): void;
}

/** BullMQ on PostgreSQL which looks again, as often as it is asked, until the tables are there. */
export const createPatientPostgresBackend: BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> = (name, options) =>
  new PatientBackend(new PatientConnection(options.connection), name, options, true);

class PatientBackend extends PostgresQueueBackend {
  /** Asked before the end of each job is noted. */
  override waitUntilReady(): Promise<void> {
    return this.connection.waitUntilReady();
  }
}

class PatientConnection extends PostgresConnection {
  private looked: Promise<void> | undefined;

  override waitUntilReady(): Promise<void> {
    this.looked ??= this.look().catch((error: unknown) => {
      this.looked = undefined;
      throw error;
    });
    return this.looked;
  }

  private async look(): Promise<void> {
    const client = await this.pool.connect();
    let isUsable = false;
    try {
      await assertSchemaCompatibility(client, this.schema);
      isUsable = true;
    } finally {
      client.release(!isUsable);
    }
  }
}

/**
 * The backend of a worker, which pauses after each failed try to take a job or to wait for one, until `ended`, and
 * which has BullMQ try again to note the end of a job. `wait` is for tests.
 */
export function paced<Backend extends IQueueBackend, Connection>(
  create: BackendFactory<Backend, Connection>, listener: Listener, ended: AbortSignal, wait?: Wait,
): BackendFactory<Backend, Connection> {
  return (name, options, more) => {
    const backend = create(name, options, more);
    const [taking, waiting] = [new Pace(ended, wait), new Pace(ended, wait)];
    const take = backend.moveToActive.bind(backend);
    const listen = backend.waitForJob.bind(backend);
    backend.moveToActive = (token, worker) => taking.hold(() => told(() => take(token, worker), listener, ended));
    backend.waitForJob = (seconds) => waiting.hold(() => listen(Math.min(seconds, LOOK_AGAIN_S)));
    return noting(backend);
  };
}

function noting<Backend extends IQueueBackend>(backend: Backend): Backend {
  const ready = backend.waitUntilReady.bind(backend);
  const complete = backend.moveToCompleted.bind(backend);
  const fail = backend.moveToFailed.bind(backend);
  const postpone = backend.moveToDelayed.bind(backend);
  const retry = backend.retryJob.bind(backend);
  backend.waitUntilReady = () => toldAsOutage(ready);
  backend.moveToCompleted = (...of) => toldAsOutage(() => complete(...of));
  backend.moveToFailed = (...of) => toldAsOutage(() => fail(...of));
  backend.moveToDelayed = (...of) => toldAsOutage(() => postpone(...of));
  backend.retryJob = (...of) => toldAsOutage(() => retry(...of));
  return backend;
}

async function told<Result>(work: () => Promise<Result>, listener: Listener, ended: AbortSignal): Promise<Result> {
  try {
    const result = await work();
    listener.onAnswer();
    return result;
  } catch (error) {
    if (!ended.aborted) listener.onError(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}
