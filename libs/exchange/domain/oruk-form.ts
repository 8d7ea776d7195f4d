import { type ListName } from './api-parameters.js';
import { nativeIn } from './attributes.js';
import { childId } from './hsds-ids.js';
import { type JsonObject, objectsIn, said, textIn } from './json.js';

/*
 * What the UK profile (Open Referral UK 3.0) has in another place than HSDS 3.1. Everything else stays as it is: the profile is a
 * part of HSDS, and more than it names is allowed.
 */

/** An entity of a list in the form of the profile. */
export function orukForm(name: ListName, entity: JsonObject): JsonObject {
  switch (name) {
    case 'services': return orukService(entity);
    case 'service_at_locations': return orukServiceAtLocation(entity);
    default: return entity;
  }
}

/** All times stand at the service, those at one place with the id of being there; and fees under their older name. */
function orukService(service: JsonObject): JsonObject {
  const { schedules, service_at_locations: all, ...rest } = service;
  const presences = objectsIn(all);
  const own = objectsIn(schedules);
  const isByArrangement = nativeIn(service, 'facts')?.['isTimeByArrangement'] === true;
  const lendsHours = own.length === 0 && !(isByArrangement && presences.every((one) => objectsIn(one['schedules']).length === 0));
  return {
    ...rest, ...said({
      fees: service['fees'] ?? service['fees_description'],
      schedules: once([...own, ...presences.flatMap((presence) => timesAt(presence, lendsHours))]), service_at_locations: presences.map(withoutTimes),
    }),
  };
}

function orukServiceAtLocation(presence: JsonObject): JsonObject {
  const { service, ...alone } = presence;
  const [whole] = objectsIn([service ?? null]);
  if (!whole) return withoutTimes(alone);
  const { service_at_locations: _one, ...shown } = orukService({ ...whole, service_at_locations: [alone] });
  return { ...withoutTimes(alone), service: shown };
}

/** What the service says of this place; where it says nothing, neither here nor for all places, the hours of the house. */
function timesAt(presence: JsonObject, lendsHours: boolean): JsonObject[] {
  const id = textIn(presence['id']) ?? '';
  const own = objectsIn(presence['schedules']);
  const [location] = objectsIn([presence['location'] ?? null]);
  const times = own.length > 0 || !lendsHours ? own : objectsIn(location?.['schedules']).map((one) => ({ ...one, id: childId(id, 'schedule', textIn(one['id']) ?? '') }));
  return times.map((one) => ({ ...one, service_at_location_id: id }));
}

/** One id is one thing, also where somebody has said the same time of the service and of its place. */
function once(schedules: readonly JsonObject[]): JsonObject[] {
  return [...new Map([...schedules].reverse().map((one) => [one['id'], one])).values()].reverse();
}

function withoutTimes({ schedules: _times, location, ...presence }: JsonObject): JsonObject {
  const [place] = objectsIn([location ?? null]);
  if (!place) return presence;
  const { schedules: _hours, ...rest } = place;
  return { ...presence, location: rest };
}
