import { Body, Controller, Get, Headers, Inject, Ip, Param, Post, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { anonymousActor, AppError, InvalidInput, isProblem, type Text } from '#kernel';
import { PUBLIC_URL } from '#platform/config';
import { sendPage, type PageVoice, pageVoice } from '#platform/html';
import { senderOf } from '#platform/http';
import { BrowserSession } from './browser-session.js';
import { returnPathOf } from './domain/return-path.js';
import { noSessionCookie, noSignInCookie, type RequestHeaders, sessionCookie, signInCookie, signInIdOf } from './sign-in-cookies.js';
import { SignInService } from './sign-in.service.js';
import { signInTexts as texts } from './sign-in-texts.js';

interface FormPage {
  returnPath: string | null;
  problem?: Text;
}

/**
 * Signing in with a browser and without a script: address, then code or link, then back to where the person came from.
 * A GET only shows; a POST acts and leads on with 303, so that going back or reloading sends nothing twice.
 */
@Controller()
export class SignInPagesController {
  constructor(
    private readonly signIns: SignInService,
    private readonly browser: BrowserSession,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Get('sign-in')
  async show(@Query('return') wanted: unknown, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const returnPath = returnPathOf(wanted);
    const person = await this.browser.personOf(headers);
    return sendPage(reply, 200, person
      ? voice.page(texts.signedIn, signedInBody(voice, person.email, returnPath)) : voice.page(texts.signIn, addressForm(voice, { returnPath })));
  }

  @Post('sign-in')
  async ask(
    @Query('return') wanted: unknown, @Body() body: Record<string, unknown> | undefined, @Headers() headers: RequestHeaders, @Ip() ip: string, @Res() reply: FastifyReply,
  ): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const returnPath = returnPathOf(wanted);
    const asked = await orTooOften(() => this.signIns.request(anonymousActor(voice.language), { email: textOf(body?.['email']), returnPath }, senderOf(ip)));
    if (asked instanceof AppError) return tooOftenPage(reply, voice, texts.signIn, addressForm(voice, { returnPath, problem: asked.text }), asked);
    if (isProblem(asked)) return sendPage(reply, 422, voice.page(texts.signIn, addressForm(voice, { returnPath, problem: firstText(asked) })));
    return goTo(reply.header('set-cookie', signInCookie(this.publicUrl, asked.signInId)), withReturn('/sign-in/code', returnPath));
  }

  @Get('sign-in/code')
  async showCode(@Query('return') wanted: unknown, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    return sendPage(reply, 200, voice.page(texts.codeTitle, codeForm(voice, { returnPath: returnPathOf(wanted) })));
  }

  @Post('sign-in/code')
  async enterCode(
    @Query('return') wanted: unknown, @Body() body: Record<string, unknown> | undefined, @Headers() headers: RequestHeaders, @Ip() ip: string, @Res() reply: FastifyReply,
  ): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const returnPath = returnPathOf(wanted);
    const signInId = signInIdOf(this.publicUrl, headers);
    // The browser has forgotten its request after ten minutes; then the code is over as well.
    if (signInId === null) return goTo(reply, withReturn('/sign-in', returnPath));
    const answer = await orTooOften(() => this.signIns.signIn({ signInId, code: textOf(body?.['code']) }, senderOf(ip)));
    if (answer instanceof AppError) return tooOftenPage(reply, voice, texts.codeTitle, codeForm(voice, { returnPath, problem: answer.text }), answer);
    if (isProblem(answer)) return sendPage(reply, 422, voice.page(texts.codeTitle, codeForm(voice, { returnPath, problem: firstText(answer) })));
    return goTo(reply.header('set-cookie', [sessionCookie(this.publicUrl, answer), noSignInCookie(this.publicUrl)]), returnPath ?? '/sign-in');
  }

  @Get('sign-in/:token')
  async showLink(@Param('token') token: string, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const open = await this.signIns.open(token);
    if (!open) return sendPage(reply, 410, voice.page(texts.refused, voice.paragraphs(texts.linkOver) + newMailLink(voice, null)));
    return sendPage(reply, 200, voice.page(texts.signIn, `<p>${voice.say(texts.linkAsk, open.email)}</p>
<form method="post"><button>${voice.say(texts.signIn)}</button></form>`));
  }

  @Post('sign-in/:token')
  async followLink(@Param('token') token: string, @Headers() headers: RequestHeaders, @Ip() ip: string, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(headers['accept-language']);
    const answer = await this.signIns.signIn({ token }, senderOf(ip));
    if (isProblem(answer)) return sendPage(reply, 410, voice.page(texts.refused, voice.paragraphs(answer.text) + newMailLink(voice, null)));
    reply.header('set-cookie', sessionCookie(this.publicUrl, answer));
    const returnPath = returnPathOf(answer.returnPath);
    if (returnPath !== null) return goTo(reply, returnPath);
    return sendPage(reply, 200, voice.page(texts.signedIn, signOutForm(voice, null)));
  }

  @Post('sign-out')
  async signOut(@Query('return') wanted: unknown, @Headers() headers: RequestHeaders, @Res() reply: FastifyReply): Promise<void> {
    await this.browser.end(headers);
    return goTo(reply.header('set-cookie', noSessionCookie(this.publicUrl)), withReturn('/sign-in', returnPathOf(wanted)));
  }
}

function addressForm(voice: PageVoice, { problem }: FormPage): string {
  return `${voice.paragraphs(texts.signInHow)}
<form method="post">${problemOf(voice, problem)}<label for="email">${voice.say(texts.email)}</label>
<input id="email" name="email" type="email" autocomplete="email" dir="ltr" maxlength="254" required${described(problem)}>
<button>${voice.say(texts.sendMail)}</button></form>`;
}

function codeForm(voice: PageVoice, { returnPath, problem }: FormPage): string {
  return `${voice.paragraphs(texts.codeHow)}
<form method="post">${problemOf(voice, problem)}<label for="code">${voice.say(texts.code)}</label>
<input id="code" name="code" class="short" type="text" inputmode="numeric" autocomplete="one-time-code" dir="ltr" maxlength="12" required${described(problem)}>
<button>${voice.say(texts.signIn)}</button></form>
${voice.paragraphs(texts.noMail)}${newMailLink(voice, returnPath)}`;
}

function signedInBody(voice: PageVoice, email: string, returnPath: string | null): string {
  const goOn = returnPath === null ? '' : `<p><a class="button" href="${voice.attribute(returnPath)}">${voice.say(texts.goOn)}</a></p>`;
  return `<p>${voice.say(texts.signedInAs, email)}</p>${goOn}${signOutForm(voice, returnPath)}`;
}

function signOutForm(voice: PageVoice, returnPath: string | null): string {
  return `${voice.paragraphs(texts.signOutWhy)}<form method="post" action="${voice.attribute(withReturn('/sign-out', returnPath))}">
<button class="quiet">${voice.say(texts.signOut)}</button></form>`;
}

function newMailLink(voice: PageVoice, returnPath: string | null): string {
  return `<p><a href="${voice.attribute(withReturn('/sign-in', returnPath))}">${voice.say(texts.newMail)}</a></p>`;
}

function problemOf(voice: PageVoice, problem: Text | undefined): string {
  return problem ? `<p id="problem" class="problem" role="alert">${voice.say(problem)}</p>` : '';
}

function described(problem: Text | undefined): string {
  return problem ? ' aria-invalid="true" aria-describedby="problem"' : '';
}

/** The address of our sign-in page that leads back to `returnPath`. */
function withReturn(path: string, returnPath: string | null): string {
  return returnPath === null ? path : `${path}?return=${encodeURIComponent(returnPath)}`;
}

function firstText(problem: { text: Text }): Text {
  return problem instanceof InvalidInput ? problem.fields[0]?.message ?? problem.text : problem.text;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function orTooOften<Answer>(act: () => Promise<Answer>): Promise<Answer | AppError> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AppError && error.code === 'RATE_LIMITED') return error;
    throw error;
  }
}

async function tooOftenPage(reply: FastifyReply, voice: PageVoice, title: Text, body: string, error: AppError): Promise<void> {
  return sendPage(reply.header('retry-after', String(error.details['retryAfterSeconds'] ?? 60)), 429, voice.page(title, body));
}

async function goTo(reply: FastifyReply, path: string): Promise<void> {
  await reply.status(303).header('location', path).header('cache-control', 'no-store').send();
}
