/** Is this process alive, may it be given work, how is it doing. */
export { Health, type HealthFinding, type HealthReport, type HealthStatus } from './health.js';
export { METRICS } from './health.controller.js';
export { HealthModule } from './health.module.js';
