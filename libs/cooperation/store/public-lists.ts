/** A list on public pages: its fields with the columns they come from, and where the rows of some offerings come from, in order. */
export interface PublicList {
  fields: Readonly<Record<string, string>>;
  /** `offerings` is how the id of the offering compares, such as `= $1`. */
  from: (offerings: string) => string;
}

/** The fields as columns of a statement. */
export function columnsOf({ fields }: PublicList): string {
  return Object.entries(fields).map(([name, column]) => `${column} AS "${name}"`).join(', ');
}

/** Whoever runs an offering together with its lead. */
export const PUBLIC_PARTNERS: PublicList = {
  fields: { organisationId: 'p.organisation_id', name: 'coalesce(p.public_name, o.name)', role: 'p.role', since: 'p.valid_from' },
  from: (offerings) => `FROM partnership p JOIN organisation o ON o.network_id = p.network_id AND o.id = p.organisation_id
    WHERE p.network_id = app.network() AND p.offering_id ${offerings} AND p.role <> 'LEAD' AND p.status IN ('ACTIVE', 'LEAVING') ORDER BY p.valid_from, p.id`,
};

/** What partners give to an offering, once it is certain. */
export const PUBLIC_CONTRIBUTIONS: PublicList = {
  fields: { kind: 'c.kind', description: 'c.description', organisationId: 'p.organisation_id', endsOn: 'c.ends_on' },
  from: (offerings) => `FROM contribution c
    JOIN partnership p ON p.network_id = c.network_id AND p.id = c.partnership_id AND p.status IN ('ACTIVE', 'LEAVING')
    WHERE c.network_id = app.network() AND c.offering_id ${offerings} AND c.status IN ('CONFIRMED', 'AT_RISK') ORDER BY c.starts_on, c.id`,
};
