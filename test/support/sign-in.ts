import { type TestApi } from './api.js';

/** A request for a sign-in mail, and what its mail holds; empty where the mail has none, or did not come. */
export interface Mailed {
  signInId: string;
  code: string;
  token: string;
}

/** What signing in answered. */
export interface SignInAnswer {
  __typename: string;
  code?: string;
  message?: string;
  token?: string;
}

const REQUEST = `mutation($e: String!) { requestSignIn(input: { email: $e }) { ... on SignInRequested { signInId } } }`;

/** Signing in, as an attacker or a person does it by hand; each request comes from another address unless one is given. */
export class SignInProbe {
  static readonly signInText = `mutation($i: SignInInput!) { signIn(input: $i) { __typename ... on SignedIn { token } ... on Problem { code message } } }`;
  private senders = 0;

  constructor(private readonly api: TestApi) {}

  /** Another address of the internet every time. */
  somewhere(): string {
    this.senders += 1;
    return `192.0.${this.senders >> 8}.${this.senders & 255}`;
  }

  /** Asks for a mail and answers the secret of the request. */
  async ask(email: string, from = this.somewhere()): Promise<string> {
    return String((await this.api.ok(REQUEST, { e: email }, { from })).requestSignIn.signInId);
  }

  /** Texts of the sign-in mails to an address, oldest first. */
  async mails(email: string): Promise<string[]> {
    return (await this.api.mailsTo(email)).filter((mail) => mail.kind === 'sign-in').map((mail) => mail.body_text);
  }

  /** Asks, and reads the newest mail. */
  async mailed(email: string): Promise<Mailed> {
    const signInId = await this.ask(email);
    const text = (await this.mails(email)).at(-1);
    return { signInId, code: codeIn(text), token: tokenIn(text) };
  }

  async signIn(input: object, from = this.somewhere()): Promise<SignInAnswer> {
    return (await this.api.ok(SignInProbe.signInText, { i: input }, { from })).signIn as SignInAnswer;
  }
}

/** The token of the link in a sign-in mail; empty without one. */
export function tokenIn(text: string | undefined): string {
  return /\/sign-in\/(\S+)/.exec(text ?? '')?.[1] ?? '';
}

/** The code in a sign-in mail; empty without one. */
export function codeIn(text: string | undefined): string {
  return /\b(\d{3}) (\d{3})\b/.exec(text ?? '')?.slice(1).join('') ?? '';
}

/** Another code than this. */
export function wrong(code: string, by = 1): string {
  return String((Number(code) + by) % 1_000_000).padStart(6, '0');
}
