export { compose } from './compose.js';
export { measureText } from './measure/measure-text.js';
export type { ComposeOptions, NotesChoice } from './options.js';
