import { Inject, Injectable } from '@nestjs/common';
import { PUBLIC_URL } from '#platform/config';
import { type Id } from '#kernel';
import { type ListName, type Query } from './domain/api-parameters.js';
import { type JsonObject } from './domain/json.js';
import { orukForm } from './domain/oruk-form.js';
import { type EntityPage, HsdsPublicService, type Scope } from './hsds-public.service.js';

/** What the validators of Open Referral UK look for at the root. */
const VERSION = 'HSDS-UK-3.0';
/** Where the profile is described. */
const PROFILE = 'https://docs.openreferraluk.org/en/latest/';

/** The same public services and places as in HSDS 3.1, in the UK profile. */
@Injectable()
export class OrukService {
  constructor(private readonly hsds: HsdsPublicService, @Inject(PUBLIC_URL) private readonly publicUrl: string) {}

  /** What this is. */
  about(scope: Scope): JsonObject {
    return { ...this.hsds.about(scope), version: VERSION, profile: PROFILE, openapi_url: `${this.url(scope)}/openapi.json` };
  }

  /** The address of the API of these networks. */
  url({ ags }: Pick<Scope, 'ags'>): string {
    return `${this.publicUrl}/oruk${ags === null ? '' : `/${ags}`}`;
  }

  /** A page of a list. @throws AppError BAD_USER_INPUT for a postcode that cannot be measured from. */
  async page(scope: Scope, name: ListName, query: Query): Promise<EntityPage> {
    return this.hsds.page(scope, name, query, orukForm);
  }

  /** One entity with everything that belongs to it. @throws AppError NOT_FOUND */
  async one(scope: Scope, { list, id }: { list: ListName; id: Id }): Promise<JsonObject> {
    return orukForm(list, await this.hsds.one(scope, { list, id, fullService: false }));
  }
}
