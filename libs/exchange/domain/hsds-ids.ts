import { type Id, uuidV5, uuidV8 } from '#kernel';

/** Namespace of what is the same in every network; never changes. */
const OURS = '0d2f1c5e-51f4-5b6e-8a57-6f3a8f3d6c11';

/** The id of something that hangs on an entity and has none of its own here: the same at every export. */
export function childId(parent: Id, ...name: readonly (string | number)[]): Id {
  return uuidV5(parent, name.join('/'));
}

/** The id of a taxonomy of ours. */
export function taxonomyId(taxonomy: string): Id {
  return uuidV5(OURS, taxonomy);
}

/** The id of a value of a taxonomy of ours. */
export function termId(taxonomy: string, code: string): Id {
  return uuidV5(taxonomyId(taxonomy), code);
}

/** The id of a service being at a location: that of the place, or the position of what the service says in its own words. The database makes the same (app.presence_id). */
export function presenceId(serviceId: Id, place: Id | number): Id {
  return uuidV8(`${serviceId}/at/${place}`);
}
