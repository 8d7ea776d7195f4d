import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type OrganisationRole, networkRoles, uuidV7 } from '#kernel';
import { actionOf } from '#platform/graphql';
import { mayDo } from '../permission-matrix.js';
import { type Answer, type Caller, type TestApi } from './api.js';
import { allTables, rowCounts, type Table } from './catalogue.js';
import { type StoryWorld } from './story.js';

/** Somebody who tries what is not theirs. */
interface Member {
  label: string;
  caller: Caller;
  accountId: string | null;
  organisationId: string | null;
  roles: readonly string[];
}

/** One request that was refused. */
export interface Refusal {
  field: string;
  as: string;
  code: string;
}

/**
 * Where the contract's row says who may begin, and the object decides more narrowly. SELF = the person acting and nobody
 * else.
 */
const actionOnObject: Readonly<Record<string, string>> = {
  setCostPlan: 'costPlan.write', addPayment: 'grant.update', extendGrant: 'grant.update', acceptInvitation: 'SELF',
};
/** About nothing that exists: whoever has the role does it for the organisation they act for themselves. */
const withoutObject: ReadonlySet<string> = new Set(['createOffering']);
/** Rights of the lead in what belongs to a partner. */
const leadToo: ReadonlySet<string> = new Set(['addContribution']);
/** Refused by a Problem, because everybody with an account may try. */
const problems: Readonly<Record<string, string>> = { acceptInvitation: 'INVITATION_NOT_OPEN' };

/**
 * The story's world with a refused side: before somebody does a step, everybody else who may not tries the very same
 * request, on the same objects. Who may is taken from the permission matrix; who holds which role, from `me`.
 */
export class RefusedSide {
  readonly refusals: Refusal[] = [];
  readonly world: StoryWorld;
  private readonly cast: Member[] = [{ label: 'anonymous', caller: {}, accountId: null, organisationId: null, roles: [] }];
  private readonly tables: Table[] = [];
  private lead: string | null = null;

  constructor(private readonly api: TestApi, private readonly inner: StoryWorld) {
    this.world = { ...inner, graphql: (query, variables, caller) => this.afterTheOthers(query, variables, caller) };
  }

  /** People with a role in the network or with none, who take no part in the story. */
  async addOutsiders(networkId: string, elsewhere: string): Promise<void> {
    this.tables.push(...(await allTables(this.api.admin)).filter((table) => table.name !== 'rate_limit'));
    const person = async (label: string): Promise<{ token: string; accountId: string }> => this.api.signIn(`${label.toLowerCase()}@zaungast.example`, { secondFactor: true });
    const { accountId, token } = await person('betrieb');
    await this.api.admin.query('UPDATE account SET is_operator = true WHERE id = $1', [accountId]);
    await this.add('an operator', { token, actAs: networkId });
    await this.add('a resident', { token: (await person('anwohnerin')).token, actAs: networkId });
    for (const [label, role, place] of [...networkRoles.filter((role) => role !== 'COORDINATOR').map((role) => [role, role, networkId] as const), ['a COORDINATOR elsewhere', 'COORDINATOR', elsewhere] as const]) {
      const officer = await person(label.replaceAll(' ', '-'));
      await this.api.admin.query('INSERT INTO network_role (id, network_id, account_id, role, created_at) VALUES ($1, $2, $3, $4, now())', [uuidV7(Date.now()), place, officer.accountId, role]);
      await this.add(label, { token: officer.token, actAs: networkId });
    }
  }

  /** Colleagues in an organisation of the story. The lead is the one that runs the shared offering. */
  async addColleagues(name: string, place: { networkId: string; organisationId: string; isLead: boolean }, roles: readonly OrganisationRole[]): Promise<void> {
    if (place.isLead) this.lead = place.organisationId;
    for (const role of roles) {
      const { token, accountId } = await this.api.signIn(`${role.toLowerCase()}@${name}.example`, { secondFactor: true });
      await this.api.admin.query('INSERT INTO membership (id, network_id, organisation_id, account_id, role, created_at) VALUES ($1, $2, $3, $4, $5, now())',
        [uuidV7(Date.now()), place.networkId, place.organisationId, accountId, role]);
      await this.add(`${role} of ${name}`, { token, actAs: place.organisationId });
    }
  }

  /** Time has passed: their sessions are as fresh as on the first day. */
  async comeBack(): Promise<void> {
    await this.api.admin.query(`UPDATE session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`, [this.api.clock.now()]);
  }

  private async afterTheOthers(query: string, variables: Record<string, unknown>, caller: Caller): Promise<Answer> {
    const [, kind = 'query', field = ''] = /^\s*(query|mutation)?[^{]*\{\s*(\w+)/.exec(query) ?? [];
    const { schema } = this.api.app.get(GraphQLSchemaHost, { strict: false });
    const type = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType();
    const known = type?.getFields()[field];
    const action = known ? actionOnObject[field] ?? actionOf(schema, type?.name ?? '', known) : null;
    if (action === null) throw new Error(`No policy is known for the story's field ${field}.`);
    const may = action === 'SELF' ? ['SELF'] : mayDo(action);
    if (!may.includes('ANYONE')) {
      const acting = await this.seen(caller);
      const before = await rowCounts(this.api.admin, this.tables);
      for (const other of this.cast.filter((one) => one !== acting && !this.isAllowed(one, { field, may, acting }))) {
        await this.isRefused(other, { field, query, variables });
      }
      const after = await rowCounts(this.api.admin, this.tables);
      if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error(`Refused tries of ${field} left rows: ${JSON.stringify([before, after])}`);
    }
    return this.inner.graphql(query, variables, caller);
  }

  private async isRefused(other: Member, request: { field: string; query: string; variables: Record<string, unknown> }): Promise<void> {
    const { field } = request;
    const answer = await this.inner.graphql(request.query, request.variables, other.caller);
    const result = answer.data?.[field] ?? null;
    // A query of one object answers null: it sounds like what does not exist.
    const code = String(answer.errors?.[0]?.extensions['code'] ?? (result === null ? 'NOTHING' : result.code));
    const expected = problems[field] !== undefined && other.caller.token !== undefined ? [problems[field]]
      : other.caller.token === undefined ? ['UNAUTHENTICATED'] : request.query.trimStart().startsWith('mutation') ? ['FORBIDDEN', 'NOT_FOUND'] : ['FORBIDDEN', 'NOTHING'];
    if (!expected.includes(code)) throw new Error(`${field} as ${other.label}: expected ${expected.join(' or ')}, got ${JSON.stringify(answer)}`);
    this.refusals.push({ field, as: other.label, code });
  }

  private isAllowed(one: Member, { field, may, acting }: { field: string; may: readonly string[]; acting: Member }): boolean {
    const owners = withoutObject.has(field) ? [one.organisationId] : [acting.organisationId, ...(leadToo.has(field) ? [this.lead] : [])];
    const isInOwner = one.organisationId !== null && owners.includes(one.organisationId);
    return may.some((grant) => {
      const [scope, role] = grant.split(':');
      if (scope === 'SIGNED_IN') return one.accountId !== null;
      if (scope === 'SELF') return one.accountId !== null && one.accountId === acting.accountId;
      return role !== undefined && one.roles.includes(role)
        && (scope === 'ANY_ORG' ? one.organisationId !== null : scope === 'OWN' ? isInOwner : scope === 'NETWORK' && one.organisationId === null);
    });
  }

  /** Whoever has acted once is among those who try later. Roles are read again each time, because they grow. */
  private async seen(caller: Caller): Promise<Member> {
    const known = this.cast.find((one) => one.caller.token === caller.token);
    if (known && (known.caller.actAs === caller.actAs || caller.actAs === undefined) && known.roles.length > 0) return known;
    if (known) this.cast.splice(this.cast.indexOf(known), 1);
    return this.add(null, caller);
  }

  private async add(label: string | null, caller: Caller): Promise<Member> {
    const { data } = await this.inner.graphql('{ me { id email identities { actAs organisationId roles } } }', {}, caller);
    const identity = data.me.identities.find((one: { actAs: string }) => one.actAs === caller.actAs);
    const member = { label: label ?? String(data.me.email), caller, accountId: String(data.me.id), organisationId: identity?.organisationId ?? null, roles: identity?.roles ?? [] };
    this.cast.push(member);
    return member;
  }
}
