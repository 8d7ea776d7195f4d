import { AccountOperationsService } from '#identity';
import { systemActor } from '#kernel';
import { say } from '#platform/startup';
import { withServices } from './context.js';
import { optionsOf, succeeded } from './options.js';

/** `account lock`: nobody is or gets signed in with the account any more. */
export async function lockAccount(args: readonly string[]): Promise<void> {
  await about(args, (accounts, email) => accounts.lock(systemActor(null), email), 'is locked; all sessions and keys have ended.');
}

/** `account unlock`: signing in is possible again. */
export async function unlockAccount(args: readonly string[]): Promise<void> {
  await about(args, (accounts, email) => accounts.unlock(systemActor(null), email), 'can sign in again.');
}

/** `second-factor reset`: for somebody who has lost the device. */
export async function resetSecondFactor(args: readonly string[]): Promise<void> {
  await about(args, (accounts, email) => accounts.resetSecondFactor(systemActor(null), email), 'has no second factor any more; all sessions and keys have ended.');
}

/** `operator grant`: makes an account an operator. */
export async function grantOperator(args: readonly string[]): Promise<void> {
  await about(args, (accounts, email) => accounts.setOperator(systemActor(null), email, true), 'is an operator now.');
}

/** `operator revoke`: takes that away. */
export async function revokeOperator(args: readonly string[]): Promise<void> {
  await about(args, (accounts, email) => accounts.setOperator(systemActor(null), email, false), 'is no operator any more.');
}

async function about(
  args: readonly string[], work: (accounts: AccountOperationsService, email: string) => ReturnType<AccountOperationsService['lock']>, outcome: string,
): Promise<void> {
  const { email } = optionsOf(args, ['email']);
  await withServices(async (services) => {
    await succeeded(work(services.get(AccountOperationsService, { strict: false }), email));
    say(`${email} ${outcome}`);
  });
}
