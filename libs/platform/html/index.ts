/** Small server-rendered pages for links in mails and for the local outbox. */
export { type SimplePage, escapeHtml, page, pageStyles } from './html.js';
export { sendPage } from './send-page.js';
export { pageLanguages, type PageVoice, pageVoice } from './page-voice.js';
