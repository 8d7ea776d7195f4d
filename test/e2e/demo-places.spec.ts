/** Protects: a demo county shows what places are for: houses that several offerings share, a bus on its route, a room on the web. */
import { berlinDateOf } from '#kernel';
import { TestApi } from '../support/api.js';
import { foundDemoNetwork } from '../../apps/cli/demo/demo-network.js';
import { fillOfferings } from '../../apps/cli/demo/fill-offerings.js';
import { demoCounties } from '../../apps/cli/demo/places.js';

interface Shown {
  title: string;
  organisation: { name: string } | null;
  places: { placeId: string | null; kind: string; barrierFacts: { state: string }[] }[];
  times: { origin: string; where: { town: string | null } | null }[];
  nextTimes: { origin: string }[];
}

test('the first county', async () => {
  const api = await TestApi.start('2027-03-01T09:00:00Z');
  try {
    const [county] = demoCounties;
    if (!county) throw new Error('The demo has counties.');
    await fillOfferings(await foundDemoNetwork(api.app, county, berlinDateOf(api.clock.now())));
    const { searchOfferings } = await api.ok(`{ searchOfferings(network: "${county.slug}", first: 100) { items {
      title organisation { name } places { placeId kind barrierFacts { state } } times { origin where { town } } nextTimes { origin } } } }`);
    const shown = searchOfferings.items as Shown[];
    const at = (kind: string): string[] => shown.flatMap(({ places }) => places.flatMap((place) => place.kind === kind && place.placeId !== null ? [place.placeId] : []));
    const inHouses = at('PHYSICAL');
    const shared = [...new Set(inHouses)].filter((id) => inHouses.filter((one) => one === id).length >= 3);
    expect(shared.length).toBeGreaterThanOrEqual(2);
    const open = shown.filter(({ times }) => times.length > 0 && times.every(({ origin }) => origin === 'PLACE')).map(({ title }) => title).sort();
    expect(open).toEqual(['Familienberatung', 'Hilfe bei Formularen', 'Mobile Familienhilfe im Dorf']);
    const bus = shown.find(({ title }) => title === 'Mobile Familienhilfe im Dorf');
    expect(bus?.times.map(({ where }) => where?.town)).toEqual(county.towns.slice(1).map(({ name }) => name));
    expect([at('MOBILE').length, at('REMOTE').length]).toEqual([1, 2]);
    const states = new Set(shown.flatMap(({ places }) => places.flatMap(({ barrierFacts }) => barrierFacts.map(({ state }) => state))));
    expect([...states].sort()).toEqual(['NO', 'PARTLY', 'YES']);
  } finally {
    await api.stop();
  }
});
