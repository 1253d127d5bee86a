export { compose } from './compose.js';
export { dateText } from './content/date-text.js';
export type { CaptionsChoice, NotesChoice } from './options.js';
