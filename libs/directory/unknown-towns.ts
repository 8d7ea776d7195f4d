import { Injectable } from '@nestjs/common';
import { isolated, type Text } from '#kernel';
import { type Tx } from '#platform/database';
import { type Spot, spotsOf } from './domain/near.js';
import { soughtTown } from './domain/sought-town.js';
import { TownPointsStore } from './store/town-points.store.js';
import { similarTowns } from './town-names.js';

/** Where something takes place: places, and the stops of mobile ones. */
type Places = Parameters<typeof spotsOf>[0];

/** Tells whoever enters a place that nobody will find it who searches near: it has no point, and its town is not in the list of the network. */
@Injectable()
export class UnknownTowns {
  constructor(private readonly store: TownPointsStore) {}

  /** What to say of each of these, null = every town is known, or the network has no list. One statement for all of them, none where all have points. */
  async warningsOf(tx: Tx, all: readonly Places[]): Promise<(Text | null)[]> {
    const sought = all.map((places) => new Map(spotsOf(places).pointless.map((spot) => [soughtTown(spot.town, spot.postcode), writtenAs(spot)])));
    const keys = [...new Set(sought.flatMap((towns) => [...towns.keys()]))].filter((key) => key !== '');
    if (keys.length === 0) return all.map(() => null);
    const { unknown, names } = await this.store.unknown(tx, keys);
    return sought.map((towns) => {
      const missed = unknown.flatMap((key) => towns.get(key) ?? []);
      return missed.length === 0 ? null : warning(missed, [...new Set(missed.flatMap((town) => similarTowns(town, names)))]);
    });
  }
}

function writtenAs({ town, postcode }: Spot): string {
  return [postcode, town].filter((part) => part !== null).join(' ');
}

function warning(towns: readonly string[], similar: readonly string[]): Text {
  const quoted = (open: string, close: string): string => towns.map((town) => `${open}${isolated(town)}${close}`).join(', ');
  const names = similar.map((name) => isolated(name)).join(', ');
  return {
    de: `Die Ortsliste des Netzwerks kennt ${quoted('„', '“')} nicht: Wer in der Nähe sucht, findet das Angebot dort nicht.${names ? ` Gemeint vielleicht: ${names}?` : ''} Eine Postleitzahl oder ein Punkt hilft auch.`,
    en: `The towns of the network do not include ${quoted('“', '”')}: whoever searches near it will not find what is there.${names ? ` Perhaps: ${names}?` : ''} A postcode or a point helps, too.`,
  };
}
