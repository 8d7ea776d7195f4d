/** One schema for all environment variables; nothing else in the project reads the environment. */
export { readSettings, type RuntimeUrls, type Settings } from './settings.js';
export { SettingsError } from './settings-error.js';
export { type SettingRow, settingsMarkdown, settingsTable } from './settings-table.js';
export { PUBLIC_URL } from './public-url.js';
export { makeDataFolder } from './data-folder.js';
