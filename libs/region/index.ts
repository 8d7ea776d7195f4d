/** German counties by AGS key, the Länder, and their public holidays and working days. */
export { type CountyRow, counties, storeCounties } from './counties.js';
export { laender, type Land, landOfAgs } from './domain/land.js';
export { landOfNetwork } from './network-land.js';
export { legalWorkingDaysOf, type Place, publicHolidaysOf } from './domain/holiday.js';
