export { newPool, SteadyClient, withClient } from './connection.js';
