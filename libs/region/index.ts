/** German counties by AGS key, and the working days of the Länder. */
export { type CountyRow, counties, storeCounties } from './counties.js';
