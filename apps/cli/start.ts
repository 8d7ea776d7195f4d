/** `npm start`: everything in one process, on an embedded PostgreSQL unless DATABASE_URL names a server. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { makeDataFolder, readSettings, type RuntimeUrls, type Settings } from '#platform/config';
import { hasEmbedded, inPlainWords, startEmbedded, stopAtOnce, takeLock } from '#platform/embedded';
import { newLog } from '#platform/log';
import {
  requireFreePort, requireReachable, requireUsableDatabase, runProgram, say, StartFailure, systemClock, systemIds, type Undertaking,
} from '#platform/startup';
import { migrationsDirectory } from '#schema';
import { demoSignIns, seedDemo } from './demo/seed-demo.js';
import { prepareDatabase } from './prepare-database.js';

await runProgram((begun) => runAll(readSettings(), begun));

async function runAll(settings: Settings, begun: Undertaking): Promise<void> {
  const release = holdFolder(settings.dataDir);
  begun.add(release, release);
  await requireFreePort(settings.host, settings.port);
  // While a new database is made, this process waits; the demo then finds the thesaurus ready.
  if (!settings.database && !hasEmbedded(settings.dataDir)) void prepareWords();
  const urls = settings.database ? await ownDatabase(settings, settings.database) : await embeddedDatabase(settings.dataDir, begun);
  await requireUsableDatabase(urls, migrationsDirectory);
  // Loaded after the checks, so that a refusal comes at once.
  const { createServer } = await import('../api/server.js');
  const { startWorker } = await import('../worker/worker.js');
  const options = { settings, urls, clock: systemClock, ids: systemIds, log: newLog(settings.logLevel) };
  const app = await begun.begin(() => createServer(options), (server) => server.close());
  if (settings.isDemoWanted) await seedOnce(settings.dataDir, app);
  begun.goOn();
  await app.listen(settings.port, settings.host);
  begun.goOn();
  void prepareWords();
  const worker = startWorker(options);
  begun.add(() => worker.close());
  await worker.started;
  begun.goOn();
  say(`Teilhabenetz is running at ${settings.publicUrl}`);
  say(`  GraphQL: ${settings.publicUrl}/graphql (the contract: ${settings.publicUrl}/schema.graphql)`);
  if (settings.smtpUrl === null && settings.environment !== 'production') say(`  Mails: ${settings.publicUrl}/dev/outbox`);
  if (settings.isDemoWanted) sayWhoCanSignIn();
}

/** Nobody's first search waits for it. */
async function prepareWords(): Promise<void> {
  const { beginIndex } = await import('#lexicon');
  beginIndex();
}

/** Sign-in codes arrive as mails, so the addresses are all that is needed; nobody here exists. */
function sayWhoCanSignIn(): void {
  const signIns = demoSignIns();
  const width = Math.max(...signIns.map(({ email }) => email.length));
  say('  Demo sign-ins (the code comes by mail; of other counties: replace the short name):');
  for (const { email, shows } of signIns) say(`    ${email.padEnd(width)}  ${shows}`);
}

/**
 * Fills an empty database. A mark in the data folder lets the next start see an interruption; it is written only once
 * the database was found empty, so it never stands beside data of anybody's.
 */
async function seedOnce(dataDir: string, app: INestApplicationContext): Promise<void> {
  const { completeIndex } = await import('#lexicon');
  await seedDemo(app, () => {
    completeIndex();
    writeFileSync(seedingMark(dataDir), '');
  });
  rmSync(seedingMark(dataDir), { force: true });
}

function seedingMark(dataFolder: string): string {
  return path.join(dataFolder, 'demo-unfinished');
}

/** One running system per data folder. */
function holdFolder(dataDir: string): () => void {
  const lock = inPlainWords(dataDir, () => {
    makeDataFolder(dataDir);
    return takeLock(path.join(dataDir, 'start.lock'));
  });
  if (typeof lock === 'function') return lock;
  throw new StartFailure(`Teilhabenetz is already running on the data folder ${dataDir} (process ${lock.heldBy}). Stop it first, or start a second one with another DATA_DIR and PORT.`);
}

async function embeddedDatabase(dataFolder: string, begun: Undertaking): Promise<RuntimeUrls> {
  // Also a start that is interrupted half-way leaves no server behind.
  const embedded = await begun.begin(() => startEmbedded({ dataFolder }), (server) => server.stop(), () => { stopAtOnce(dataFolder); });
  if (existsSync(seedingMark(dataFolder))) {
    // A demo that was interrupted half-way is begun anew; nobody has worked with it yet.
    await embedded.drop(new URL(embedded.urls.owner).pathname.slice(1));
    await begun.begin(() => startEmbedded({ dataFolder }), (server) => server.stop());
    rmSync(seedingMark(dataFolder));
  }
  await prepareDatabase(embedded.urls);
  begun.goOn();
  return embedded.urls;
}

/** A server of one's own is migrated when the owner's address is given, and only checked when it is not. */
async function ownDatabase(settings: Settings, urls: RuntimeUrls): Promise<RuntimeUrls> {
  const mark = seedingMark(settings.dataDir);
  if (existsSync(mark)) throw new StartFailure(`The demo was interrupted half-way and is not complete. Name an empty database, or remove ${mark} to go on with what is there.`);
  if (settings.ownerUrl) {
    await requireReachable(settings.ownerUrl, 'MIGRATE_DATABASE_URL');
    await prepareDatabase({ owner: settings.ownerUrl, ...urls });
  }
  return urls;
}
