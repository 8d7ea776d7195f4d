import { Inject, Injectable } from '@nestjs/common';
import { directoryUseCases } from '#directory';
import { authorise, organisationExchange } from '#identity';
import { type Actor, type Clock, type FieldProblem, type Id, type IdSource, InvalidInput, isProblem, Problem } from '#kernel';
import { AuditTrail, CLOCK, Doors, IDS, networkOf, sqlState, type Tx } from '#platform/database';
import { type FileContent, fileContent, idOf, listNames, type Placed } from './domain/file-content.js';
import { finding, type Finding } from './domain/finding.js';
import { capacitiesFrom, offeringFrom, organisationFrom, placeFrom } from './domain/from-hsds.js';
import { type Json, type JsonObject, textIn } from './domain/json.js';
import { jsonOf } from './domain/json-text.js';
import { withReferences } from './domain/merge.js';
import { type OwnKind } from './domain/reference.js';
import { contradictions, danglingReferences } from './domain/references.js';
import { HsdsExportService } from './hsds-export.service.js';
import { readPackage } from './hsds-package.js';
import { ForeignRecordEntity } from './store/foreign-record.entity.js';
import { isZip } from './zip-file.js';

/** A whole county is a few megabytes; what is larger is read by nobody before it is refused. */
export const FILE_MAX_BYTES = 32 * 1024 * 1024;
/** Organisations, places and offerings of one file: it is one transaction. */
const ROWS_MAX = 20_000;
const EXTRA_MAX_BYTES = 100_000;
const ACTION = 'exchange.bring';
const UNIQUE_VIOLATION = '23505';

/** What was taken in, and what is to be said about it. */
export interface ImportOutcome {
  organisations: number;
  places: number;
  published: number;
  drafts: number;
  /** Kept as it came, without a row of ours. */
  records: number;
  /** What did not fit our fields, and why something is a draft. */
  notes: Finding[];
}

/** Why nothing was taken in: everything that is wrong, by its place. */
export class FileRefused extends Problem {
  constructor(readonly findings: readonly Finding[]) {
    super('FileRefused', 'FILE_REFUSED', {
      de: `Nichts wurde übernommen: ${findings.length} Fehler.`, en: `Nothing was imported: ${findings.length} ${findings.length === 1 ? 'error' : 'errors'}.`,
    });
  }
}

/** A trial that went well; returned so that it rolls back. */
class Trial extends Problem {
  constructor(readonly outcome: ImportOutcome) {
    super('Trial', 'TRIAL', { de: 'Nur ein Versuch.', en: 'Only a trial.' });
  }
}

/** One import while it runs. */
interface Run {
  tx: Tx;
  actor: Actor;
  content: FileContent;
  /** Rows of the network that were there before. */
  known: Readonly<Record<OwnKind, ReadonlySet<Id>>>;
  /** What got a row of ours in this run. */
  rows: Record<OwnKind, Map<Id, JsonObject>>;
  problems: Finding[];
  outcome: ImportOutcome;
}

/** Takes a file of HSDS 3.1 into a network: all of it or nothing. */
@Injectable()
export class HsdsImportService {
  constructor(
    private readonly doors: Doors,
    @Inject(organisationExchange.BroughtOrganisations) private readonly organisations: InstanceType<typeof organisationExchange.BroughtOrganisations>,
    @Inject(directoryUseCases.BroughtOfferings) private readonly offerings: InstanceType<typeof directoryUseCases.BroughtOfferings>,
    @Inject(directoryUseCases.OfferingSheets) private readonly sheets: InstanceType<typeof directoryUseCases.OfferingSheets>,
    private readonly exports: HsdsExportService,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: IdSource,
  ) {}

  /** Imports a JSON file or a tabular package; a trial says what would happen. `actor` is placed in the network. Problem: FileRefused. @throws AppError FORBIDDEN */
  async take(actor: Actor, bytes: Uint8Array, { isTrial = false }: { isTrial?: boolean } = {}): Promise<ImportOutcome | FileRefused> {
    authorise(actor, ACTION, {});
    if (bytes.length > FILE_MAX_BYTES) return new FileRefused([finding('the file', 'TOO_LARGE', `At most ${FILE_MAX_BYTES / 1024 / 1024} megabytes.`)]);
    const file = isZip(bytes) ? await readPackage(bytes) : jsonFile(bytes);
    if (Array.isArray(file)) return new FileRefused(file);
    const outcome = await this.takeValue(actor, file.value, isTrial);
    return outcome instanceof FileRefused ? new FileRefused(placed(outcome.findings, file)) : { ...outcome, notes: placed(outcome.notes, file) };
  }

  private async takeValue(actor: Actor, value: Json, isTrial: boolean): Promise<ImportOutcome | FileRefused> {
    const { content, problems, notes } = fileContent(value);
    problems.push(...contradictions(content.allServices), ...danglingReferences(content));
    const size = content.organizations.size + content.services.size + content.locations.size;
    if (size > ROWS_MAX) problems.push(finding('$', 'TOO_MANY', `${size} organizations, services and locations; at most ${ROWS_MAX} in one file.`));
    if (problems.length > 0) return new FileRefused(problems);
    const answer = await this.doors.inNetwork(actor, async (tx): Promise<ImportOutcome | Problem> => {
      const outcome = await this.run(tx, actor, { content, notes });
      return isTrial && !isProblem(outcome) ? new Trial(outcome) : outcome;
    });
    if (answer instanceof Trial) return answer.outcome;
    if (!isProblem(answer)) return answer;
    if (answer instanceof FileRefused) return answer;
    throw new Error(`An import ended with ${answer.code}.`);
  }

  private async run(tx: Tx, actor: Actor, { content, notes }: { content: FileContent; notes: Finding[] }): Promise<ImportOutcome | FileRefused> {
    // One at a time in the whole system, because ids are kept: what this one finds free is still so when it is written.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('hsds import', 0))`);
    const known = {
      organization: new Set(await this.organisations.taken(tx, [...content.organizations.keys(), ...ownersIn(content)])),
      service: new Set(await this.sheets.taken(tx, 'offering', [...content.services.keys()])), location: new Set(await this.sheets.taken(tx, 'place', [...content.locations.keys()])),
    };
    const run: Run = {
      tx, actor, content, known, problems: await this.conflicts(actor, content, known), rows: { organization: new Map(), service: new Map(), location: new Map() },
      outcome: { organisations: 0, places: 0, published: 0, drafts: 0, records: 0, notes: [...notes] },
    };
    if (run.problems.length > 0) return new FileRefused(run.problems);
    await this.bringOrganisations(run);
    await this.bringPlaces(run);
    await this.bringServices(run);
    await this.bringRecords(run);
    if (run.problems.length === 0) await this.keepSources(run);
    if (run.problems.length > 0) return new FileRefused(run.problems);
    const { notes: _notes, ...figures } = run.outcome;
    await this.audit.record(tx, actor, { action: ACTION, subjectType: 'network', subjectId: networkOf(actor), changes: { ...figures } });
    return run.outcome;
  }

  /** Ids that are taken, and references to organizations that neither the file nor the network has. */
  private async conflicts(actor: Actor, content: FileContent, known: Run['known']): Promise<Finding[]> {
    const taken = (list: readonly Placed[], ids: ReadonlySet<Id>): Finding[] => list.filter(({ entity }) => ids.has(idOf(entity, 'id') ?? '')).map(({ entity, path }) =>
      finding(`${path}.id`, 'ALREADY_EXISTS', `The network has something with the id ${String(entity['id'])} already; an import changes nothing that is there.`));
    const elsewhere = new Set(await this.organisations.takenElsewhere(networkOf(actor), [...content.organizations.keys()]));
    const owners = [...content.services.values(), ...content.locations.values()].filter(({ entity }) => {
      const id = idOf(entity, 'organization_id');
      return id !== null && !content.organizations.has(id) && !known.organization.has(id);
    });
    return [
      ...taken(content.lists.organizations, known.organization), ...taken([...content.services.values()], known.service), ...taken(content.lists.locations, known.location),
      ...[...content.organizations.values()].filter(({ entity }) => elsewhere.has(idOf(entity, 'id') ?? '')).map(({ entity, path }) =>
        finding(`${path}.id`, 'ID_IN_OTHER_NETWORK', `An organisation of another network has the id ${String(entity['id'])}; an id stands for one organisation in the whole system.`)),
      ...owners.map(({ entity, path }) => finding(`${path}.organization_id`, 'DANGLING_REFERENCE', `Neither the file nor the network has the organization ${String(entity['organization_id'])}.`)),
    ];
  }

  private async bringOrganisations(run: Run): Promise<void> {
    for (const [id, { entity, path }] of run.content.organizations) {
      if (run.known.organization.has(id)) continue;
      const left = await this.organisations.bring(run.tx, run.actor, { id, ...organisationFrom(entity), action: ACTION }).catch((error: unknown) => {
        // Another network has it without showing it. The transaction is over with that, so nothing after it is looked at.
        if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
        return new InvalidInput([{ path: 'id', code: 'ID_IN_OTHER_NETWORK', message: { de: 'Diese Kennung hat schon eine Organisation.', en: 'An organisation has this id already.' } }]);
      });
      if (!noted(run, path, left)) return;
      run.rows.organization.set(id, entity);
      run.outcome.organisations += 1;
    }
  }

  private async bringPlaces(run: Run): Promise<void> {
    if (run.problems.length > 0) return;
    for (const [id, { entity, path, organizationId }] of run.content.locations) {
      const fields = placeFrom(entity);
      if (run.known.location.has(id) || organizationId === null || fields === null || fields['kind'] === 'OWN' || this.isInformal(run, organizationId)) continue;
      if (!noted(run, path, await this.offerings.bringPlace(run.tx, run.actor, { id, organisationId: organizationId, fields, action: ACTION }))) continue;
      run.rows.location.set(id, entity);
      run.outcome.places += 1;
    }
  }

  private async bringServices(run: Run): Promise<void> {
    if (run.problems.length > 0) return;
    const vocabulary = await this.exports.vocabulary(run.tx);
    for (const [id, { entity, path, organizationId }] of run.content.services) {
      if (organizationId === null) continue;
      const organization = run.content.organizations.get(organizationId)?.entity ?? null;
      const places = {
        placeIdOf: (locationId: Id) => (run.rows.location.has(locationId) || run.known.location.has(locationId) ? locationId : null),
        locationOf: (locationId: Id) => run.content.locations.get(locationId)?.entity ?? null, isInformal: this.isInformal(run, organizationId),
      };
      const status = entity['status'];
      const brought = await this.offerings.bringOffering(run.tx, run.actor, {
        id, organisationId: organizationId, action: ACTION, fields: offeringFrom(entity, { organization, vocabulary, places }), capacities: capacitiesFrom(entity),
        isPublicWanted: status === 'active' || status === 'temporarily closed', assuredOn: textIn(entity['assured_date']),
      });
      if (brought instanceof InvalidInput) {
        noted(run, path, brought);
        continue;
      }
      noted(run, path, brought.left);
      run.rows.service.set(id, entity);
      run.outcome[brought.isPublic ? 'published' : 'drafts'] += 1;
      if (brought.hindrance) run.outcome.notes.push(finding(path, 'DRAFT', `Not public yet: ${brought.hindrance}`));
    }
  }

  private isInformal({ content }: Run, organizationId: Id): boolean {
    const organization = content.organizations.get(organizationId);
    return organization !== undefined && organisationFrom(organization.entity).kind === 'INITIATIVE';
  }

  /** What stands at the top of the file and has got no row. */
  private async bringRecords(run: Run): Promise<void> {
    if (run.problems.length > 0) return;
    const kindOf: Readonly<Partial<Record<string, OwnKind>>> = { organizations: 'organization', services: 'service', locations: 'location' };
    for (const kind of listNames) {
      const own = kindOf[kind];
      for (const { entity, path } of run.content.lists[kind]) {
        const id = idOf(entity, 'id') ?? '';
        if (own && run.rows[own].has(id)) continue;
        if (tooLarge(run, path, entity)) continue;
        if (kind !== 'taxonomies' && kind !== 'taxonomy_terms') run.outcome.notes.push(finding(path, 'KEPT_ONLY', 'Kept and exported again, but shown nowhere: it has no organization, or no address that we could show.'));
        const there = await run.tx.existsBy(ForeignRecordEntity, { knownAs: id, kind });
        if (there) run.problems.push(finding(`${path}.id`, 'ALREADY_EXISTS', `An import before this one brought ${kind} ${id}.`));
        else {
          await run.tx.insert(ForeignRecordEntity, { id: this.ids.next(), knownAs: id, kind, networkId: networkOf(run.actor), body: entity, broughtAt: this.clock.now() });
          run.outcome.records += 1;
        }
      }
    }
  }

  /** Beside every new row: what came, and what we say of it now, so that an export can tell what has changed since. */
  private async keepSources(run: Run): Promise<void> {
    const { rows, tx, content } = run;
    const now = await this.exports.rowsOf(tx, { organisations: [...rows.organization.keys()], places: [...rows.location.keys()], offerings: [...rows.service.keys()] });
    const rowOf = (kind: OwnKind, id: Id): JsonObject | null => rows[kind].get(id) ?? null;
    const extraOf = (kind: OwnKind, { beside: _beside, ...sheet }: { id: Id; beside: object }): object | null => {
      const entity = rows[kind].get(sheet.id);
      if (!entity) return null;
      const original = content.foreignIds.get(sheet.id);
      const extra = { source: withReferences(entity, rowOf), sheet, ...(original === undefined ? {} : { originalId: original }) };
      const path = [content.organizations, content.services, content.locations].map((map) => map.get(sheet.id)?.path).find((one) => one !== undefined) ?? '$';
      return tooLarge(run, path, extra) ? null : extra;
    };
    for (const row of now.organisations) {
      const extra = extraOf('organization', row);
      if (extra) await this.organisations.keepBeside(tx, row.id, extra);
    }
    for (const row of now.places) {
      const extra = extraOf('location', row);
      if (extra) await this.offerings.keepBeside(tx, 'place', row.id, extra);
    }
    for (const row of now.offerings) {
      const extra = extraOf('service', row);
      if (extra) await this.offerings.keepBeside(tx, 'offering', row.id, extra);
    }
  }
}

interface ReadFile {
  value: Json;
  placeOf(path: string): string;
}

function jsonFile(bytes: Uint8Array): ReadFile | Finding[] {
  const json = jsonOf(bytes);
  return 'value' in json ? { value: json.value, placeOf: (path) => path } : [json];
}

function placed(findings: readonly Finding[], { placeOf }: ReadFile): Finding[] {
  return findings.map((one) => ({ ...one, path: placeOf(one.path) }));
}

function tooLarge(run: Run, path: string, extra: object): boolean {
  const isTooLarge = Buffer.byteLength(JSON.stringify(extra)) > EXTRA_MAX_BYTES * 0.9;
  if (isTooLarge) run.problems.push(finding(path, 'TOO_LARGE', `More than ${EXTRA_MAX_BYTES / 1000} kilobytes for one entity.`));
  return isTooLarge;
}

function ownersIn({ services, locations }: FileContent): Id[] {
  return [...services.values(), ...locations.values()].flatMap(({ entity }) => idOf(entity, 'organization_id') ?? []);
}

/** Notes fields that did not fit; false where that made the whole thing impossible. */
function noted(run: Run, path: string, left: readonly FieldProblem[] | InvalidInput): boolean {
  const isRefused = left instanceof InvalidInput;
  const found = (isRefused ? left.fields : left).map((one) => finding(path, one.code, `${one.path}: ${one.message.en ?? one.message.de}${isRefused ? '' : ' Kept and exported again, but not shown.'}`));
  (isRefused ? run.problems : run.outcome.notes).push(...found);
  return !isRefused;
}
