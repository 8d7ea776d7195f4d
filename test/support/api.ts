import { createHash } from 'node:crypto';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { createServer } from '../../apps/api/server.js';
import { completeIndex } from '#lexicon';
import { type Settings } from '#platform/config';
import { valueParsers } from '#platform/database';
import { newLog } from '#platform/log';
import { createTestDatabase, type TestDatabase } from './database.js';
import { FixedClock, sequentialIds } from './fixed-clock.js';

/** As whom and how a request is sent. */
export interface Caller {
  token?: string;
  actAs?: string;
  key?: string;
  language?: string;
  /** Address of the internet that the request comes from; the same one for all that name none. */
  from?: string;
}

/** A person with a session. */
export interface Person {
  email: string;
  token: string;
  accountId: string;
}

// What a test reads from an answer is whatever it asked for; the assertions are the check.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers have the shape of the query
export type Answer = { data: any; errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[]; status: number };

/** A mail as it waits or was sent. */
export interface Mail {
  to_address: string | null;
  email: string | null;
  kind: string;
  state: string;
  subject: string;
  body_text: string;
}

/** The whole API on a database of its own, with a clock that the test moves. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly clock: FixedClock,
    readonly database: TestDatabase,
    /** Passes by row level security: for arranging and checking only. */
    readonly admin: pg.Pool,
  ) {}

  /** On a fresh database, or on one that the test has prepared; `stop` removes either. */
  static async start(now = '2027-03-01T09:00:00Z', settings: Partial<Settings> = {}, prepared?: TestDatabase): Promise<TestApi> {
    const database = prepared ?? await createTestDatabase();
    const clock = new FixedClock(now);
    // As a running system does it after its start: not within the transaction of the first publication.
    completeIndex();
    const app = await createServer({
      settings: { ...testSettings, ...settings }, urls: database.urls, clock, ids: sequentialIds(clock), log: newLog(process.env['TEST_LOG'] ?? 'silent'),
    });
    await app.listen(0, '127.0.0.1');
    const admin = new pg.Pool({ connectionString: database.superuserUrl, max: 2, types: valueParsers() });
    return new TestApi(app, await app.getUrl(), clock, database, admin);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.admin.end();
    await this.database.drop();
  }

  /** Sends a GraphQL request as any client would. */
  async graphql(query: string, variables: Record<string, unknown> = {}, caller: Caller = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headersOf(caller) }, body: JSON.stringify({ query, variables }),
    });
    return { ...await response.json() as Omit<Answer, 'status'>, status: response.status };
  }

  /** The data of a request that must not fail. */
  async ok(query: string, variables: Record<string, unknown> = {}, caller: Caller = {}): Promise<Answer['data']> {
    const answer = await this.graphql(query, variables, caller);
    if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 1)}`);
    return answer.data;
  }

  /** A network on a county, founded as the operator's command does it. */
  async network(slug: string, ags = '01004'): Promise<string> {
    const { NetworksService } = await import('#identity');
    const id = await this.app.get(NetworksService, { strict: false }).found({ ags, slug, name: `Netzwerk ${slug}` });
    if (typeof id !== 'string') throw new Error(`The network ${slug} was not founded: ${JSON.stringify(id)}`);
    return id;
  }

  /** Signs in by mail and code; with `secondFactor` the session has shown one. */
  async signIn(email: string, options: { secondFactor?: boolean } = {}): Promise<Person> {
    // Every person sits somewhere else, so that many of them in one test are no crowd behind one address.
    const from = `10.${[...createHash('sha256').update(email).digest().subarray(0, 3)].join('.')}`;
    const { requestSignIn } = await this.ok(`mutation($email: String!) { requestSignIn(input: { email: $email }) { ... on SignInRequested { signInId } } }`, { email }, { from });
    const code = /\b(\d{3}) (\d{3})\b/.exec((await this.mailsTo(email)).at(-1)?.body_text ?? '')?.slice(1).join('') ?? '';
    const { signIn } = await this.ok(
      `mutation($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { token } ... on Problem { code message } } }`, { input: { signInId: requestSignIn.signInId, code } }, { from },
    );
    if (signIn.__typename !== 'SignedIn') throw new Error(`Signing in failed: ${JSON.stringify(signIn)}`);
    const token = String(signIn.token);
    if (options.secondFactor) await this.stepUp(token);
    const { me } = await this.ok(`{ me { id } }`, {}, { token });
    return { email, token, accountId: String(me.id) };
  }

  /** Sets up an authenticator app and shows its first code. */
  async stepUp(token: string): Promise<void> {
    const { enrolSecondFactor } = await this.ok(`mutation { enrolSecondFactor { ... on SecondFactorEnrolment { secret } } }`, {}, { token });
    const totp = new TOTP({ secret: Secret.fromBase32(String(enrolSecondFactor.secret)) });
    const code = totp.generate({ timestamp: this.clock.now().getTime() });
    const { stepUp } = await this.ok(`mutation($code: String!) { stepUp(code: $code) { __typename } }`, { code }, { token });
    if (stepUp.__typename !== 'Done') throw new Error('The second factor was refused.');
  }

  /** A signed-in coordinator of a network, with second factor, invited as the operator's command does it. */
  async coordinator(networkId: string, email = 'koordination@kreis.example'): Promise<Person> {
    const { InvitationsService } = await import('#identity');
    const { systemActor } = await import('#kernel');
    await this.app.get(InvitationsService, { strict: false }).inviteToNetwork(systemActor(networkId), { email, role: 'COORDINATOR' });
    const person = await this.signIn(email, { secondFactor: true });
    await this.acceptInvitation(person);
    return person;
  }

  /** Accepts the newest invitation in the person's mail. */
  async acceptInvitation(person: Person): Promise<void> {
    const token = await this.invitationToken(person.email);
    const { acceptInvitation } = await this.ok(
      `mutation($token: String!) { acceptInvitation(token: $token) { __typename ... on Problem { message } } }`, { token }, { token: person.token },
    );
    if (acceptInvitation.__typename !== 'Identity') throw new Error(`The invitation was refused: ${JSON.stringify(acceptInvitation)}`);
  }

  /** The token of the newest invitation mail to an address. */
  async invitationToken(email: string): Promise<string> {
    const mail = (await this.mailsTo(email)).filter((one) => one.kind === 'invitation').at(-1);
    return /\/invitation\/(\S+)/.exec(mail?.body_text ?? '')?.[1] ?? '';
  }

  /** Mails to an address, oldest first, sent or not. */
  async mailsTo(email: string): Promise<Mail[]> {
    const { rows } = await this.admin.query<Mail>(
      `SELECT d.to_address, a.email, d.kind, d.state, d.subject, d.body_text FROM delivery d LEFT JOIN account a ON a.id = d.account_id
       WHERE coalesce(d.to_address, a.email) = $1 ORDER BY d.created_at, d.id`, [email],
    );
    return rows;
  }
}

function headersOf(caller: Caller): Record<string, string> {
  return {
    ...(caller.token === undefined ? {} : { authorization: `Bearer ${caller.token}` }),
    ...(caller.actAs === undefined ? {} : { 'act-as': caller.actAs }),
    ...(caller.key === undefined ? {} : { 'idempotency-key': caller.key }),
    ...(caller.from === undefined ? {} : { 'x-forwarded-for': caller.from }),
    ...(caller.language === undefined ? {} : { 'accept-language': caller.language }),
  };
}

/** Settings as they would be read, for a system that runs inside a test. */
export const testSettings: Settings = {
  environment: 'test', port: 0, host: '127.0.0.1', publicUrl: 'http://127.0.0.1:3000', trustProxy: ['127.0.0.1'], database: null, ownerUrl: null, redisUrl: null,
  smtpUrl: null, mailFrom: 'Teilhabenetz <teilhabenetz@kreis.example>', dataDir: '', secretKey: Buffer.alloc(32, 7), isDemoWanted: false, isLinkCheckWanted: false,
  logLevel: 'silent', keptAnswersMb: 32, mayEmbedInProduction: false, translation: null,
};
