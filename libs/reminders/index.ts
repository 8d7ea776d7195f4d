/** Obligations, their reminders, digests, and "erledigt". */
export { type Obligation, type ObligationDraft, type Suppression } from './obligation.js';
export { type DoneLook, type ObligationKind, ObligationKinds } from './obligation-kinds.js';
export { RemindersService } from './reminders.service.js';
export { ReminderSweep } from './reminder-sweep.js';
export { RemindersHealth } from './reminders-health.js';
export { RemindersModule, RemindersWorkerModule } from './reminders.module.js';
export { fundingEndOffsetsDays, legalDeadlineOffsetsDays } from './domain/stages.js';
