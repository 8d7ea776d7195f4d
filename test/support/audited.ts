import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLSchema, isCompositeType, isObjectType, isUnionType } from 'graphql';
import { type Answer, type Caller, type TestApi } from './api.js';
import { type Operation, operationsOf } from './schema-walk.js';

/** Leaves that later steps need, wherever a type has them. */
const leaves = ['id', 'key', 'version', 'status', 'state', 'coreRevision', 'code', 'message', 'signInId', 'secret', 'token'];

/** Plays mutations by name, and keeps which actions each left in the audit trail. */
export class AuditedApi {
  /** Mutation -> actions of the rows that it left when it was played and succeeded. */
  readonly played = new Map<string, string[]>();
  readonly schema: GraphQLSchema;
  private readonly mutations: ReadonlyMap<string, Operation>;

  constructor(private readonly api: TestApi) {
    this.schema = api.app.get(GraphQLSchemaHost, { strict: false }).schema;
    this.mutations = new Map(operationsOf(this.schema).filter((one) => one.kind === 'mutation').map((one) => [one.name, one]));
  }

  /** Names of all mutations of the contract. */
  names(): string[] {
    return [...this.mutations.keys()];
  }

  operation(name: string): Operation {
    const operation = this.mutations.get(name);
    if (!operation) throw new Error(`There is no mutation ${name}.`);
    return operation;
  }

  /** Plays one that must succeed; answers its object. @throws Error for errors and Problems */
  async play(name: string, caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
    const before = await this.actions();
    const value = (await this.api.ok(this.document(this.operation(name)), variables, caller))[name];
    if ('code' in value) throw new Error(`${name}: ${JSON.stringify(value)}`);
    this.played.set(name, (await this.actions()).slice(before.length));
    return value;
  }

  private document({ name, field }: Operation): string {
    const declared = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
    const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const type = getNamedType(field.type);
    const members = isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : [];
    const selected = members.map((member) => {
      const fields = Object.values(member.getFields()).filter((one) => leaves.includes(one.name) && !isCompositeType(getNamedType(one.type)));
      return `... on ${member.name} { __typename ${fields.map((one) => one.name).join(' ')} }`;
    });
    return `mutation${declared && `(${declared})`} { ${name}${passed && `(${passed})`} { __typename ${selected.join(' ')} } }`;
  }

  private async actions(): Promise<string[]> {
    const { rows } = await this.api.admin.query<{ action: string }>('SELECT action FROM audit_entry ORDER BY at, id');
    return rows.map((row) => row.action);
  }
}
