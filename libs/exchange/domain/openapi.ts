import { type ListName, type Lists, organizationParameters, type ParameterName, parameters } from './api-parameters.js';
import { entityNames, type Field, fieldsOf } from './entities.js';
import { entityOf } from './file-content.js';

type Part = Readonly<Record<string, unknown>>;

/** Where an API is, and whose it is. */
export interface ApiFacts {
  title: string;
  version: string;
  /** What it is, in a sentence. */
  summary: string;
  /** Its address without a slash at the end. */
  url: string;
  lists: Lists;
  /** Whether each list is asked by POST as well. */
  hasSecureQueries: boolean;
}

const schemaRef = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });
const parameterRef = (name: ParameterName): Part => ({ $ref: `#/components/parameters/${name}` });

const formats: Readonly<Partial<Record<Field['type'], Part>>> = {
  id: { type: 'string', format: 'uuid' }, number: { type: 'number' }, uri: { type: 'string', format: 'uri' }, email: { type: 'string', format: 'email' }, instant: { type: 'string', format: 'date-time' }, text: { type: 'string' },
};

function fieldSchema({ type, entity, values }: Field): Part {
  if (type === 'list') return { type: 'array', items: schemaRef(entity) };
  if (type === 'entity') return schemaRef(entity);
  return type === 'choice' ? { type: 'string', enum: [...values] } : formats[type] ?? {};
}

function entitySchema(name: string): Part {
  const fields = [...fieldsOf(name)];
  return { type: 'object', required: fields.filter(([, { isRequired }]) => isRequired).map(([field]) => field), properties: Object.fromEntries(fields.map(([field, one]) => [field, fieldSchema(one)])) };
}

const page: Part = {
  type: 'object', required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'],
  properties: {
    total_items: { type: 'integer', description: 'Of all pages.' }, total_pages: { type: 'integer' }, page_number: { type: 'integer' }, size: { type: 'integer', description: 'Entities on this page.' },
    first_page: { type: 'boolean' }, last_page: { type: 'boolean' }, empty: { type: 'boolean', description: 'Nothing is on this page.' }, contents: { type: 'array', items: { type: 'object' } },
  },
};
const problem: Part = {
  type: 'object', required: ['title', 'status', 'code', 'detail'],
  properties: {
    title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' }, detail: { type: 'string', description: 'For people.' },
    parameters: { type: 'array', items: { type: 'string' }, description: 'The names of all wrong parameters.' },
  },
};

function answer(description: string, content: Part): Part {
  return { ...freshAnswer(description, content), headers: { ETag: { schema: { type: 'string' }, description: 'Sent back as If-None-Match, it spares an answer that has not changed (304).' } } };
}

function freshAnswer(description: string, content: Part): Part {
  return { description, content };
}

const refusals = { '304': { description: 'Not changed.' }, '429': { $ref: '#/components/responses/TooMany' } };

function listOperation(name: ListName, names: readonly ParameterName[], hasSecureQuery: boolean): Part {
  const entity = entityOf(name);
  const whole = { allOf: [schemaRef('Page'), { type: 'object', properties: { contents: { type: 'array', items: schemaRef(entity) } } }] };
  const minimal = { allOf: [schemaRef('Page'), { type: 'object', properties: { contents: { type: 'array', items: schemaRef('Minimal') } } }] };
  const isMinimalToo = names.includes('minimal');
  const hasLines = names.includes('format');
  const content: Part = { 'application/json': { schema: isMinimalToo ? { anyOf: [whole, minimal] } : whole }, ...(hasLines ? { 'application/x-ndjson': { schema: schemaRef(entity) } } : {}) };
  return { get: {
    operationId: `list_${name}`, summary: `Public ${name.replaceAll('_', ' ')}, in the order of their ids. Parameters are combined with AND.`, parameters: names.map(parameterRef),
    responses: {
      '200': answer(hasLines ? 'A page, or everything with format=ndjson.' : 'A page.', content),
      '400': { $ref: '#/components/responses/Wrong' }, '404': { $ref: '#/components/responses/Missing' }, ...refusals,
    },
  }, ...(hasSecureQuery ? { post: {
    operationId: `query_${name}`, summary: `The same list, asked with the parameters in the body, where no log keeps them (secure query). The answer is that of GET, and is never kept.`,
    requestBody: { required: true, content: { 'application/json': { schema: bodySchema(names) } } },
    responses: {
      '200': freshAnswer('A page, or everything with format ndjson.', content),
      '400': { $ref: '#/components/responses/Wrong' }, '404': { $ref: '#/components/responses/Missing' }, '413': { $ref: '#/components/responses/Unread' }, '415': { $ref: '#/components/responses/Unread' }, '429': refusals['429'],
    },
  } } : {}) };
}

/** The parameters as the properties of an object, and no others. */
function bodySchema(names: readonly ParameterName[]): Part {
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(names.map((name) => [name, { description: parameters[name].description, ...parameters[name].schema }])) };
}

function oneOperation(name: ListName): Part {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: 'The id, or what it was where it came from.' };
  return { get: {
    operationId: `get_${entityOf(name)}`, summary: `One ${entityOf(name).replaceAll('_', ' ')} with everything that belongs to it.`,
    parameters: [id, ...(name === 'organizations' ? organizationParameters.map(parameterRef) : [])],
    responses: { '200': answer('It.', { 'application/json': { schema: schemaRef(entityOf(name)) } }), '400': { $ref: '#/components/responses/Wrong' }, '404': { $ref: '#/components/responses/Missing' }, ...refusals },
  } };
}

const problemContent = { 'application/problem+json': { schema: schemaRef('Problem') } };

/** The description of the API in OpenAPI 3.1, made of the tables by which requests are read. */
export function openApi({ title, version, summary, url, lists, hasSecureQueries }: ApiFacts): Part {
  const all = Object.entries(lists) as [ListName, readonly ParameterName[]][];
  const used = new Set<string>([...all.flatMap(([, names]) => names), ...('organizations' in lists ? organizationParameters : [])]);
  return {
    openapi: '3.1.0', jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    info: { title, version, summary },
    servers: [{ url }],
    paths: {
      '/': { get: { operationId: 'get_api', summary: 'What this is.', responses: { '200': answer('Version, profile and publisher.', { 'application/json': { schema: schemaRef('Api') } }), '404': { $ref: '#/components/responses/Missing' }, ...refusals } } },
      ...Object.fromEntries(all.flatMap(([name, names]) => [[`/${name}`, listOperation(name, names, hasSecureQueries)], [`/${name}/{id}`, oneOperation(name)]])),
      '/openapi.json': { get: { operationId: 'get_description', summary: 'This description.', responses: { '200': answer('OpenAPI 3.1.', { 'application/json': { schema: { type: 'object' } } }), '404': { $ref: '#/components/responses/Missing' }, ...refusals } } },
    },
    components: {
      parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => used.has(name)).map(([name, { schema, description }]) => [name, { name, in: 'query', required: false, description, schema }])),
      responses: {
        Wrong: { description: 'Some parameters are wrong; all of them are named.', content: problemContent }, Missing: { description: 'There is nothing here, or nothing public.', content: problemContent },
        Unread: { description: 'The body is too large, or no JSON.', content: problemContent },
        TooMany: { description: 'Too many requests; Retry-After says how many seconds to wait.', headers: { 'Retry-After': { schema: { type: 'integer' } } }, content: problemContent },
      },
      schemas: {
        Api: { type: 'object', required: ['version', 'profile', 'openapi_url'], properties: {
          version: { type: 'string' }, profile: { type: 'string', format: 'uri' }, openapi_url: { type: 'string', format: 'uri' }, description: { type: 'string' },
          publisher: { type: 'object', properties: { name: { type: 'string' }, identifier: { type: 'string' }, website: { type: 'string', format: 'uri' } } } } },
        Page: page, Problem: problem, Minimal: { type: 'object', required: ['id', 'last_modified'], properties: { id: { type: 'string', format: 'uuid' }, last_modified: { type: 'string', format: 'date-time' } } },
        ...Object.fromEntries(entityNames.map((name) => [name, entitySchema(name)])),
      },
    },
  };
}
