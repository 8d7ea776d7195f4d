import { directoryUseCases } from '#directory';
import { accepted, type DemoNetwork, service } from './demo-network.js';

/** More than the five below which nothing is shown. */
const REPORTS = 6;

/** Some residents of the last town of the county found no way to get around; one of them says what is missing. */
export async function fillEmptySearches({ county, services }: DemoNetwork): Promise<void> {
  const reporting = service(services, directoryUseCases.NothingFoundService);
  for (let at = 1; at <= REPORTS; at += 1) {
    accepted(await reporting.report({
      network: county.slug, lifeArea: 'MOBILITY', place: county.towns.at(-1)?.name, note: at === 1 ? 'Abends fährt kein Bus mehr nach Hause.' : null,
    }, { sender: `demo ${county.slug} ${at}`, language: 'de' }));
  }
}
