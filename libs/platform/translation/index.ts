/** Translation by machines: a port, and the way to services that speak the API of LibreTranslate. Off unless set up. */
export { LibreTranslator } from './libre-translator.js';
export { MACHINE_TRANSLATOR, type MachineTranslator, type TextToTranslate, TranslationRefused, TranslationUnavailable } from './translator.js';
