import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

/** Ends the run with what did not run on this machine and the plain line `N passed, N failed`. */
export default class PlainReporter {
  onRunComplete(_contexts: unknown, results: Counts): void {
    const folder = path.join(process.env['TEST_RUN_FOLDER'] ?? '', 'did-not-run');
    const lines = existsSync(folder) ? readdirSync(folder).map((name) => `did not run: ${readFileSync(path.join(folder, name), 'utf8')}`) : [];
    lines.unshift(`ran on Node ${process.versions.node} and PostgreSQL ${process.env['TEST_SERVER_VERSION'] ?? ''}`);
    // A file that cannot even be loaded has no tests to count, but it failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    lines.push(`${results.numPassedTests} passed, ${failed} failed`);
    // The very last word, after what other reporters print.
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }
}
