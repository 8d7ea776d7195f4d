import fc, { type GeneratorValue } from 'fast-check';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/** A document with the variables that its directives ask. */
export interface GeneratedDocument {
  query: string;
  variables: Record<string, unknown>;
}

/** The field of the query type that documents ask for, as it is written, and the variables that it needs. */
interface Root {
  field: string;
  /** With its arguments, such as `thing(name: $name)`. */
  written: string;
  /** Such as `$name: String!`. */
  definitions: string;
  variables: Record<string, unknown>;
}

const DEPTH_MAX = 5;
const ALIASES_MAX = 12;
const DIRECTIVES_MAX = 4;
const FRAGMENTS_MAX = 3;
/** Fields and fragments in all; a request may have 1,000 tokens. */
const PARTS_MAX = 50;

interface Writing {
  pick: GeneratorValue;
  fragments: string[];
  parts: number;
  aliases: number;
  directives: number;
}

/** Valid documents about one field in every way they can be written: in any order, with aliases, fragments, fields twice, and parts left out. */
export function generatedDocuments(schema: GraphQLSchema, root: Root): fc.Arbitrary<GeneratedDocument> {
  const type = getNamedType(schema.getQueryType()?.getFields()[root.field]?.type);
  if (!isObjectType(type)) throw new Error(`${root.field} is no object.`);
  return fc.gen().map((pick) => {
    const writing: Writing = { pick, fragments: [], parts: 0, aliases: 0, directives: 0 };
    const selection = selectionOf(writing, type, DEPTH_MAX);
    const [yes, no] = [pick(fc.boolean), pick(fc.boolean)];
    // Variables must be used, so each document asks them somewhere.
    const query = `query Generated(${root.definitions}, $yes: Boolean = true, $no: Boolean!) { ${root.written} ${selection} }\n${writing.fragments.join('\n')}`;
    return { query: withUsed(query), variables: { ...root.variables, ...(pick(fc.boolean) ? { yes } : {}), no } };
  });
}

function withUsed(query: string): string {
  const body = query.slice(query.indexOf('{'));
  return ['yes', 'no'].filter((name) => !body.includes(`$${name}`)).reduce((text, name) => text.replace(/\$(yes|no): Boolean(!| = true),? ?/g, (definition: string, found: string) => (found === name ? '' : definition)), query);
}

function selectionOf(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const count = writing.pick(fc.integer, { min: 1, max: 5 });
  return `{ ${Array.from({ length: count }, () => partOf(writing, type, depth)).join(' ')} __typename }`;
}

function partOf(writing: Writing, type: GraphQLObjectType, depth: number): string {
  writing.parts += 1;
  if (writing.parts > PARTS_MAX) return '__typename';
  const kind = writing.pick(fc.integer, { min: 0, max: 9 });
  if (kind === 0) return `...${writing.pick(fc.boolean) ? ` on ${type.name}` : ''}${directiveOf(writing)} ${selectionOf(writing, type, Math.max(0, depth - 1))}`;
  if (kind === 1 && writing.fragments.length < FRAGMENTS_MAX) {
    const at = writing.fragments.push('') - 1;
    writing.fragments[at] = `fragment F${at} on ${type.name} ${selectionOf(writing, type, Math.max(0, depth - 1))}`;
    return `...F${at}${directiveOf(writing)}`;
  }
  return fieldOf(writing, type, depth);
}

function fieldOf(writing: Writing, type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter((field) => {
    const named = getNamedType(field.type);
    return !field.args.some(isRequiredArgument) && (isLeafType(named) || (isObjectType(named) && depth > 0));
  });
  const field = fields[writing.pick(fc.nat, { max: fields.length - 1 })];
  if (!field) return '__typename';
  const alias = writing.aliases < ALIASES_MAX && writing.pick(fc.integer, { min: 0, max: 3 }) === 0 ? `a${writing.aliases += 1}: ` : '';
  const named = getNamedType(field.type);
  return `${alias}${field.name}${directiveOf(writing)}${isObjectType(named) ? ` ${selectionOf(writing, named, depth - 1)}` : ''}`;
}

function directiveOf(writing: Writing): string {
  if (writing.directives >= DIRECTIVES_MAX || writing.pick(fc.integer, { min: 0, max: 4 }) > 0) return '';
  writing.directives += 1;
  return ` @${writing.pick(fc.constantFrom, 'skip', 'include')}(if: ${writing.pick(fc.constantFrom, 'true', 'false', '$yes', '$no')})`;
}
