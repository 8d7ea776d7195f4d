/** Runs before every test file: a worker of Jest outlives a killed Jest until its test ends, so the guardian knows it. */
import { guardProcess } from './run-folder.js';

if (String(process.pid) !== process.env['TEST_RUN_PID']) guardProcess(process.pid, 'single');
