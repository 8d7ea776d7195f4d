import { fileURLToPath } from 'node:url';

/** The database as SQL: one linear list of migrations. */
export const migrationsDirectory = fileURLToPath(new URL('./migrations/', import.meta.url));
