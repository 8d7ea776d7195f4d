/** Small server-rendered pages for links in mails and for the local outbox. */
export { type SimplePage, escapeHtml, htmlText, page, pageStyles } from './html.js';
export { formNumber, formText } from './form-input.js';
export { sendPage } from './send-page.js';
export { type PageForm, pageLanguages, type PageTextArea, type PageVoice, pageVoice } from './page-voice.js';
