/** The database as SQL: one linear list of migrations. */
export const migrationsDirectory = new URL('./migrations/', import.meta.url).pathname;
