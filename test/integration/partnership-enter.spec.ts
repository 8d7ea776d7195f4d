/** The one door to an existing partnership asks for the right itself, whatever the use cases and the schema ask besides. */
import { afterAll, beforeAll, expect, test } from '#jest';
import { type Actor, anonymousActor, AppError, type Id, type NetworkRole, type OrganisationRole, uuidV7 } from '#kernel';
import { Doors } from '#platform/database';
import { PartnershipActs, type Plan } from '../../libs/cooperation/partnership-acts.js';
import { TestApi } from '../support/api.js';
import { Cooperation } from '../support/cooperation.js';
import { provider, type Provider } from '../support/directory.js';

const network = 'neumuenster';
let api: TestApi;
let networkId: Id;
let otherNetworkId: Id;
let lead: Provider;
let partner: Provider;
let third: Provider;
let partnershipId: Id;

beforeAll(async () => {
  api = await TestApi.start('2027-03-01T09:00:00Z');
  networkId = await api.network(network);
  otherNetworkId = await api.network('lippe', '05766');
  const place = { network, networkId, coordinator: await api.coordinator(networkId) };
  lead = await provider(api, place, 'TRAEGER', 'Bruecke');
  partner = await provider(api, place, 'ASSOCIATION', 'Sportverein');
  third = await provider(api, place, 'ASSOCIATION', 'Kulturverein');
  const cooperation = new Cooperation(api);
  partnershipId = String((await cooperation.joined(await cooperation.offering(lead), lead, partner)).id);
});
afterAll(async () => {
  await api.stop();
});

type Who = 'lead' | 'partner' | 'third' | 'office' | 'elsewhere';
const actorOf = (who: Who, role: OrganisationRole | NetworkRole): Actor => ({
  ...anonymousActor('de'), kind: 'PERSON', accountId: uuidV7(Date.now()), networkId: who === 'elsewhere' ? otherNetworkId : networkId, hasSecondFactor: true,
  ...(who === 'office' ? { networkRoles: [role as NetworkRole] }
    : { organisationId: { lead, partner, third, elsewhere: lead }[who].id, organisationRoles: [role as OrganisationRole] }),
});
async function enter(actor: Actor, plan: Partial<Plan> & Pick<Plan, 'action' | 'side'>): Promise<string> {
  const acts = api.app.get(PartnershipActs, { strict: false });
  try {
    const { row } = await api.app.get(Doors, { strict: false }).inNetwork(actor, (tx) => acts.enter(tx, actor, { id: partnershipId, ...plan }));
    return row.status;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
const onLeadSide = { action: 'partnership.withdraw', side: 'LEAD' } as const;
const onTargetSide = { action: 'partnership.giveNotice', side: 'TARGET' } as const;
const contributing = { action: 'contribution.write', side: 'TARGET' } as const;

test.each<[Who, OrganisationRole | NetworkRole, Pick<Plan, 'action' | 'side'>, string]>([
  ['lead', 'ADMIN', onLeadSide, 'ACTIVE'],
  ['lead', 'EDITOR', onLeadSide, 'ACTIVE'],
  ['lead', 'VIEWER', onLeadSide, 'FORBIDDEN'],
  ['partner', 'ADMIN', onLeadSide, 'FORBIDDEN'],
  ['office', 'COORDINATOR', onLeadSide, 'FORBIDDEN'],
  ['third', 'ADMIN', onLeadSide, 'NOT_FOUND'],
  ['elsewhere', 'ADMIN', onLeadSide, 'NOT_FOUND'],
  ['partner', 'ADMIN', onTargetSide, 'ACTIVE'],
  ['partner', 'EDITOR', onTargetSide, 'FORBIDDEN'],
  ['lead', 'ADMIN', onTargetSide, 'FORBIDDEN'],
  ['office', 'COORDINATOR', onTargetSide, 'FORBIDDEN'],
  ['third', 'ADMIN', onTargetSide, 'NOT_FOUND'],
  ['partner', 'EDITOR', contributing, 'ACTIVE'],
  ['partner', 'FINANCE', contributing, 'FORBIDDEN'],
  ['lead', 'EDITOR', contributing, 'FORBIDDEN'],
])('%s %s, %o: %s', async (who, role, plan, expected) => {
  expect(await enter(actorOf(who, role), plan)).toBe(expected);
});

test('what does not exist is what one may not know of', async () => {
  expect(await enter(actorOf('lead', 'ADMIN'), { ...onLeadSide, id: uuidV7(0) })).toBe('NOT_FOUND');
});
