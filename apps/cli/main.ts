/** `npm run cli -- COMMAND`: what an operator does by hand. */
import { begin, StartFailure } from '#platform/startup';
import { grantOperator, lockAccount, resetSecondFactor, revokeOperator, unlockAccount } from './commands/account.js';
import { backUp, restore } from './commands/backup.js';
import { printCode } from './commands/code.js';
import { exportHsds, importHsds } from './commands/hsds.js';
import { createNetwork, inviteCoordinator } from './commands/network.js';
import { seedForMeasuring } from './commands/seed.js';
import { importTowns } from './commands/towns.js';

/** One command of the operator: how it is called, what it does. */
interface Command {
  usage: string;
  purpose: string;
  run(args: readonly string[]): Promise<void>;
}

const commands: Readonly<Record<string, Command>> = {
  'network create': {
    usage: 'network create --ags 01004 --slug neumuenster --name "Neumünster" --coordinator mail@kreis.example',
    purpose: 'opens an empty network for a county and invites its first coordinator by mail',
    run: createNetwork,
  },
  'network invite': {
    usage: 'network invite --slug neumuenster --coordinator mail@kreis.example',
    purpose: 'invites a coordinator into a network by mail; replaces an open invitation of that address',
    run: inviteCoordinator,
  },
  'operator grant': {
    usage: 'operator grant --email mail@kreis.example',
    purpose: 'makes an account that has signed in before an operator (second factor needed)',
    run: grantOperator,
  },
  'operator revoke': {
    usage: 'operator revoke --email mail@kreis.example',
    purpose: 'takes that away again; effective for the very next request',
    run: revokeOperator,
  },
  'account lock': {
    usage: 'account lock --email mail@verein.example',
    purpose: 'nobody signs in with the account; all its sessions and keys end at once',
    run: lockAccount,
  },
  'account unlock': {
    usage: 'account unlock --email mail@verein.example',
    purpose: 'lets the account sign in again',
    run: unlockAccount,
  },
  'second-factor reset': {
    usage: 'second-factor reset --email mail@verein.example',
    purpose: 'takes a lost second factor away and ends all sessions; the person sets up a new one',
    run: resetSecondFactor,
  },
  'towns import': {
    usage: 'towns import --network neumuenster FILE.csv',
    purpose: 'replaces the towns of a network, for distances: columns name, postcode, latitude, longitude, ags',
    run: importTowns,
  },
  'hsds import': {
    usage: 'hsds import --network neumuenster FILE.json [--dry-run]',
    purpose: 'takes a file of HSDS 3.1 into a network, all of it or nothing; --dry-run only says what would happen',
    run: importHsds,
  },
  'hsds export': {
    usage: 'hsds export --network neumuenster [FILE.json] [--all]',
    purpose: 'writes what is public as HSDS 3.1, into a new file or to the terminal; --all adds what was imported and is not public',
    run: exportHsds,
  },
  code: {
    usage: 'code SECRET',
    purpose: 'prints the present six digits of an authenticator secret (Base32), for trying out without an app',
    run: printCode,
  },
  'seed scale': {
    usage: 'seed scale --offerings 200000',
    purpose: 'fills networks with invented offerings to measure with, in a database of their own (docs/operations.md)',
    run: seedForMeasuring,
  },
  backup: {
    usage: 'backup FILE',
    purpose: 'writes all data into one new file, while the system runs (docs/operations.md)',
    run: backUp,
  },
  restore: {
    usage: 'restore FILE',
    purpose: 'brings a backup into an empty database and proves it',
    run: restore,
  },
};

await begin(async () => {
  const args = process.argv.slice(2);
  const name = Object.keys(commands).find((one) => args.join(' ').startsWith(one));
  const command = name === undefined ? undefined : commands[name];
  if (!name || !command) throw new StartFailure(`${args.length === 0 ? 'Which command?' : `There is no command "${args.join(' ')}".`}\n${help()}`);
  await command.run(args.slice(name.split(' ').length));
});

function help(): string {
  const lines = Object.values(commands).map(({ usage, purpose }) => `  npm run cli -- ${usage}\n      ${purpose}`);
  return `Commands:\n${lines.join('\n')}`;
}
