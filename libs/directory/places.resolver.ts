import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type MutationCreatePlaceArgs, type MutationRemovePlaceArgs, type MutationUpdatePlaceArgs, type PlaceInput, type QueryPlaceArgs, type QueryWorkspacePlacesArgs, type ScheduleInput } from '#contract';
import { weekdayNumber } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { type HoursFields, type PlaceFields } from './domain/place-input.js';
import { PlacesReader } from './places.reader.js';
import { PlacesService } from './places.service.js';

/** Places in GraphQL. Takes no decision. */
@Resolver()
export class PlacesResolver {
  constructor(private readonly service: PlacesService, private readonly reader: PlacesReader) {}

  @Query('place')
  place(@Context() { actor }: RequestContext, @Args() { id }: QueryPlaceArgs): Promise<object | null> {
    return this.reader.find(actor, id);
  }

  @Query('workspacePlaces')
  workspacePlaces(@Context() { actor }: RequestContext, @Args() args: QueryWorkspacePlacesArgs): Promise<object> {
    return this.reader.workspace(actor, args);
  }

  @Mutation('createPlace')
  createPlace(@Context() { actor }: RequestContext, @Args() { input }: MutationCreatePlaceArgs): Promise<object> {
    return this.service.create(actor, { ...input, place: counted(input.place) });
  }

  @Mutation('updatePlace')
  updatePlace(@Context() { actor }: RequestContext, @Args() { input }: MutationUpdatePlaceArgs): Promise<object> {
    return this.service.update(actor, { ...input, changes: counted(input.changes) });
  }

  @Mutation('removePlace')
  removePlace(@Context() { actor }: RequestContext, @Args() args: MutationRemovePlaceArgs): Promise<object> {
    return this.service.remove(actor, args);
  }
}

/** The same input with days of the week as numbers. */
function counted({ hours, stops, ...place }: PlaceInput): PlaceFields {
  return { ...place, hours: hours?.map(countedHours), stops: stops?.map((stop) => ({ ...stop, hours: stop.hours?.map(countedHours) })) };
}

function countedHours(time: ScheduleInput): HoursFields {
  return { ...time, weekdays: time.weekdays?.map(weekdayNumber) };
}
