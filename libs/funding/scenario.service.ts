import { Injectable } from '@nestjs/common';
import { type ScenarioChangeInput } from '#contract';
import { type Actor, type LocalDate } from '#kernel';
import { authorise } from '#identity';
import { Doors, type Tx } from '#platform/database';
import { type FundingPosition, type OfferingRunway, runwaysOf } from './domain/runway.js';
import { programmeDependenciesOf } from './domain/scenario-impact.js';
import { maySeeGrant } from './grant-sight.js';
import { type LoadedPosition, OFFERINGS_MAX, RunwayPositions, sightedAll } from './runway-positions.js';
import { type RunwayQuestion } from './runway-question.js';
import { subjectOf } from './runway.view.js';
import { requireKnown, scenarioChangesOf } from './scenario-input.js';
import { addedGapOf, fundingScenarioView, type FundingScenarioView, type ProgrammeDependencyView } from './scenario.view.js';
import { OfferingFactsStore } from './store/offering-facts.store.js';
import { type ProgrammeName, ProgrammesStore } from './store/programmes.store.js';

/**
 * What would be if. Suppositions are never stored. They reach only grants of which the reader may know, and offerings whose amounts the
 * reader may not see are not asked how they bear a cut or dearer costs: by trying shares, the amounts could be found out.
 */
@Injectable()
export class ScenarioService {
  constructor(
    private readonly doors: Doors,
    private readonly positions: RunwayPositions,
    private readonly offerings: OfferingFactsStore,
    private readonly programmes: ProgrammesStore,
  ) {}

  /** The county before and under the suppositions, which hold in their order. @throws AppError FORBIDDEN; BAD_USER_INPUT for a supposition that is none, or about what is not known here. */
  async ofNetwork(actor: Actor, question: RunwayQuestion, input: readonly ScenarioChangeInput[]): Promise<FundingScenarioView> {
    authorise(actor, 'runway.readNetwork', {});
    const changes = scenarioChangesOf(input);
    return this.doors.readInNetwork(actor, async (tx) => {
      const params = await this.positions.params(tx, question);
      const loaded = await this.loaded(tx);
      const grants = new Set(knownGrants(actor, loaded));
      const named = changes.flatMap((change) => ('programme' in change ? [change.programme] : []));
      const programmes = new Set((await this.programmes.named(tx, named)).map(({ id }) => id));
      requireKnown(changes, { programmes, grants, offerings: new Set(loaded.offerings.map(({ id }) => id)) });
      const position = withKnownProgrammes(actor, loaded);
      const before = sightedAll(actor, loaded, runwaysOf(position, params, { lens: question.lens }));
      const open = new Set(before.filter(({ showsAmounts }) => showsAmounts).map(({ runway }) => runway.offering));
      const under = (isOpen: boolean): OfferingRunway[] => runwaysOf(
        { ...position, offerings: position.offerings.filter(({ id }) => open.has(id) === isOpen) }, params,
        { lens: question.lens, scenario: isOpen ? changes : changes.filter(({ type }) => type === 'END_PROGRAMME' || type === 'STATUS') },
      );
      return fundingScenarioView({ before, after: sightedAll(actor, loaded, [...under(true), ...under(false)]), params, lens: question.lens });
    });
  }

  /** What hangs on each programme, in the secured lens; the one that pays most first. `lastFundedDay` null = the first day asked for. @throws AppError FORBIDDEN. */
  async dependencies(actor: Actor, question: Pick<RunwayQuestion, 'asOf' | 'horizonMonths'>, lastFundedDay: LocalDate | null): Promise<ProgrammeDependencyView[]> {
    authorise(actor, 'runway.readNetwork', {});
    return this.doors.readInNetwork(actor, async (tx) => {
      const params = await this.positions.params(tx, question);
      const loaded = await this.loaded(tx);
      const position = withKnownProgrammes(actor, loaded);
      const open = new Set(sightedAll(actor, loaded, runwaysOf(position, params)).filter(({ showsAmounts }) => showsAmounts).map(({ runway }) => runway.offering));
      const countsMoneyOf = (offering: string): boolean => open.has(offering);
      const found = programmeDependenciesOf(position, params, { lastFundedDay: lastFundedDay ?? params.asOf, countsMoneyOf });
      const names = new Map<string, ProgrammeName>((await this.programmes.named(tx, found.map(({ programme }) => programme))).map((one) => [one.id, one]));
      return found.flatMap(({ programme, fundsCents, shareOfCostBp, ifItEnds }) => {
        const named = names.get(programme);
        return named ? [{
          programmeId: named.id, title: named.title, funderName: named.funderName, fundsCents, shareOfCostBp, addedGapCents: addedGapOf(ifItEnds, countsMoneyOf),
          offeringsWithNewGap: ifItEnds.filter(({ hasNewGap }) => hasNewGap).length, lostOfferings: ifItEnds.filter(({ lostOn }) => lostOn !== null).length,
        }] : [];
      });
    });
  }

  private async loaded(tx: Tx): Promise<LoadedPosition> {
    return this.positions.load(tx, await this.offerings.running(tx, OFFERINGS_MAX));
  }
}

function knownGrants(actor: Actor, { grants }: LoadedPosition): string[] {
  return grants.filter((grant) => maySeeGrant(actor, subjectOf(grant))).map((grant) => grant.funding.id);
}

/** The same money, where grants of which the reader may not know belong to no programme: its end would tell of them. */
function withKnownProgrammes(actor: Actor, loaded: LoadedPosition): FundingPosition {
  const known = new Set(knownGrants(actor, loaded));
  return { ...loaded.position, fundings: loaded.position.fundings.map((funding) => (known.has(funding.id) ? funding : { ...funding, programme: null })) };
}
