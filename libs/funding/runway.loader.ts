import DataLoader from 'dataloader';
import { type Actor, type Id } from '#kernel';
import { type RequestContext } from '#platform/graphql';
import { type RunwayQuestion } from './runway-question.js';
import { type RunwayService } from './runway.service.js';
import { type RunwayView } from './runway.view.js';

type Loader = DataLoader<Id, RunwayView | null>;

/** Offerings of one request that ask the same question are computed together, from one set of statements. */
export function runwayLoader(service: RunwayService, context: RequestContext, question: RunwayQuestion): Loader {
  const name = `runway ${question.lens} ${question.horizonMonths} ${question.asOf ?? ''}`;
  const known = context.loaders.get(name);
  if (known instanceof DataLoader) return known as Loader;
  const fresh = newLoader(service, context.actor, question);
  context.loaders.set(name, fresh);
  return fresh;
}

function newLoader(service: RunwayService, actor: Actor, question: RunwayQuestion): Loader {
  return new DataLoader((ids) => service.ofOfferings(actor, ids, question));
}
