import { isolated, LocalDate, Money, type Text } from '#kernel';
import { type Tx } from '#platform/database';
import { allocateByYear } from './domain/tranche.js';
import { type FinancingPlan } from './domain/financing.js';
import { financingNames, percentOf, statusNames } from './domain/words.js';
import { financingOf, periodText } from './grant.view.js';
import { type GrantsStore } from './store/grants.store.js';

/** One line of what the recipient is asked to confirm: its label and its value. */
export type GrantFact = readonly [label: Text, value: Text];

/** Everything about a grant that the office entered and that is counted: who, for what, when, how much, and for which offerings. */
export async function grantFacts(tx: Tx, store: GrantsStore, id: string): Promise<GrantFact[]> {
  const grant = await store.find(tx, id);
  const [stored] = grant ? await store.complete(tx, [grant]) : [];
  if (!grant || !stored) return [];
  const { programme, shares, tranches } = stored;
  const financing = financingOf(grant);
  const proofs = stored.deadlines.filter((row) => row.kind === 'PROOF_OF_USE' && row.anchor === 'SUPERIOR_DEADLINE');
  const titles = await store.titlesOfOfferings(tx, shares.map((share) => share.offeringId));
  const { allocatedCents, unallocatedCents } = allocateByYear(grant.amountCents, tranches, shares.map((share) => share.basisPoints));
  const work = periodText({ awardFrom: grant.workFrom, awardTo: grant.workTo });
  return [
    [{ de: 'Programm', en: 'Programme' }, { de: programme.title }],
    [{ de: 'Mittelgeber', en: 'Funder' }, { de: grant.funderName }],
    ...(stored.forwarder === null ? [] : [[{ de: 'Weitergeleitet von', en: 'Passed on by' }, { de: stored.forwarder.organisationName }] as const]),
    ...proofs.map((row): GrantFact => [{ de: 'Verwendungsnachweis an diese Stelle bis', en: 'Proof of use due there by' }, { de: LocalDate.format(row.nominalOn) }]),
    ...(grant.reference === null ? [] : [[{ de: 'Aktenzeichen', en: 'Reference' }, { de: grant.reference }] as const]),
    [{ de: 'Stand', en: 'Status' }, statusNames[grant.status]],
    [{ de: 'Bewilligungszeitraum', en: 'Award period' }, { de: periodText(grant) }],
    ...(work === periodText(grant) ? [] : [[{ de: 'Durchführungszeitraum', en: 'Work period' }, { de: work }] as const]),
    ...(grant.mayBePassedOn === null ? [] : [[{ de: 'Weiterleiten an andere', en: 'Passing on to others' }, grant.mayBePassedOn ? { de: 'erlaubt', en: 'allowed' } : { de: 'nicht erlaubt', en: 'not allowed' }] as const]),
    ...(grant.earlyStartOn === null ? [] : [[{ de: 'Beginn auf eigenes Risiko ab', en: 'May begin at own risk from' }, { de: LocalDate.format(grant.earlyStartOn) }] as const]),
    ...grant.posts.map(({ title, fullTimeBp }): GrantFact => [{ de: 'Stelle', en: 'Post' }, { de: `${isolated(title)}: ${percentOf(fullTimeBp).de}`, en: `${isolated(title)}: ${percentOf(fullTimeBp).en}` }]),
    [{ de: 'Betrag', en: 'Amount' }, { de: Money.format(grant.amountCents) }],
    ...tranches.map(({ year, amountCents }): GrantFact => [{ de: `Davon für ${year}`, en: `Of this for ${year}` }, { de: Money.format(amountCents) }]),
    ...(financing === null ? [] : financingFacts(financing)),
    ...(grant.weightBp === null ? [] : [[{ de: 'Wahrscheinlichkeit', en: 'Likelihood' }, percentOf(grant.weightBp)] as const]),
    ...shares.map(({ offeringId, part, basisPoints }, position): GrantFact => {
      const name = `${titles.get(offeringId) ?? '–'}${part === 'main' ? '' : ` (${part})`}`;
      const cents = Money.format(allocatedCents[position] ?? 0);
      const percent = percentOf(basisPoints);
      return [{ de: 'Davon für', en: 'Of this for' }, { de: `${isolated(name)}: ${percent.de}, ${cents}`, en: `${isolated(name)}: ${percent.en}, ${cents}` }];
    }),
    ...(unallocatedCents === 0 ? [] : [[{ de: 'Keinem Angebot zugeordnet', en: 'For no offering' }, { de: Money.format(unallocatedCents) }] as const]),
    ...(grant.renewsGrantId === null ? [] : [[{ de: 'Folgt auf eine frühere Zuwendung', en: 'Follows on an earlier grant' }, { de: 'ja', en: 'yes' }] as const]),
    [{ de: 'Die Koordination des Landkreises sieht diese Zuwendung', en: 'The integration office of the county sees this grant' }, grant.isSharedWithCounty || programme.isCountyFunded ? { de: 'ja', en: 'yes' } : { de: 'nein', en: 'no' }]
  ];
}

function financingFacts(plan: FinancingPlan): GrantFact[] {
  const percent = plan.shareBp === null ? null : percentOf(plan.shareBp);
  const kind = financingNames[plan.kind];
  return [
    [{ de: 'Finanzierungsart', en: 'Kind of financing' }, percent ? { de: `${kind.de}, ${percent.de}`, en: `${kind.en}, ${percent.en}` } : kind],
    [{ de: 'Zuwendungsfähige Ausgaben', en: 'Eligible cost' }, { de: Money.format(plan.eligibleCostCents) }],
    [{ de: 'Eigenmittel', en: 'Own funds' }, { de: Money.format(plan.ownFundsCents) }],
    [{ de: 'Mittel Dritter', en: 'Money of third parties' }, { de: Money.format(plan.thirdPartyCents) }],
  ];
}
