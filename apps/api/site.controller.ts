import { Controller, Get, Header, Headers, Inject, Res } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type FastifyReply } from 'fastify';
import { NetworksService } from '#identity';
import { type Text } from '#kernel';
import { printedContract } from '#platform/graphql';
import { pageStyles, pageVoice, sendPage } from '#platform/html';

const texts = {
  title: { de: 'Das lokale Netzwerk Ihres Kreises', en: 'The local network of your county' },
  what: {
    de: 'Angebote für alle, gemeinsam getragen; Engagement; und wie lange das Geld reicht.',
    en: 'Services open to all and run together; volunteering; and how long the money lasts.',
  },
  signIn: { de: 'Anmelden', en: 'Sign in' },
  networks: { de: 'Netzwerke auf diesem System', en: 'Networks on this system' },
  none: { de: 'Noch keines. So wird eines eröffnet: npm run cli -- network create', en: 'None yet. This opens one: npm run cli -- network create' },
  programs: { de: 'Für Programme', en: 'For programs' },
  graphql: { de: 'GraphQL, mit POST:', en: 'GraphQL, by POST:' },
  contract: { de: 'Der Vertrag der Schnittstelle', en: 'The contract of the interface' },
  state: { de: 'Zustand des Systems', en: 'State of the system' },
  outbox: { de: 'Postausgang: alle Mails dieses Systems', en: 'Outbox: all mails of this system' },
} satisfies Record<string, Text>;

/** Nest token: whether the outbox page is there, a boolean. */
export const SHOWS_OUTBOX = Symbol('ShowsOutbox');

/** The start page, the contract as text, and the style sheet of the small pages. */
@Controller()
export class SiteController {
  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly networks: NetworksService,
    @Inject(SHOWS_OUTBOX) private readonly showsOutbox: boolean,
  ) {}

  @Get()
  async start(@Headers('accept-language') language: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const voice = pageVoice(language);
    const names = (await this.networks.all()).map(({ name }) => `<li dir="auto">${voice.value(name)}</li>`).join('');
    const link = (path: string, text: Text): string => `<li><a href="${path}">${voice.say(text)}</a></li>`;
    await sendPage(reply, 200, voice.page(texts.title, `${voice.paragraphs(texts.what)}
      <p><a class="button" href="/sign-in">${voice.say(texts.signIn)}</a></p>
      <h2>${voice.say(texts.networks)}</h2>${names === '' ? voice.paragraphs(texts.none) : `<ul>${names}</ul>`}
      <h2>${voice.say(texts.programs)}</h2><ul><li>${voice.say(texts.graphql)} <code>/graphql</code></li>
      ${link('/schema.graphql', texts.contract)}${link('/readyz', texts.state)}${this.showsOutbox ? link('/dev/outbox', texts.outbox) : ''}</ul>`));
  }

  @Get('schema.graphql')
  @Header('content-type', 'text/plain; charset=utf-8')
  contract(): string {
    return printedContract(this.host.schema);
  }

  @Get('page.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  styles(): string {
    return pageStyles;
  }
}
