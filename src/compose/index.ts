export { compose } from './compose.js';
export type { NotesChoice } from './options.js';
