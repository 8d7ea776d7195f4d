import { parentPort, workerData } from 'node:worker_threads';
import { grantTables } from '../domain/grant-tables/grant-columns.js';
import { readTable } from '../tables/table-file.js';

// Reads one file and ends. A thread of its own has its own bound of memory, and holds up nothing else while it reads.
parentPort?.postMessage(await readTable(workerData as Uint8Array, grantTables));
