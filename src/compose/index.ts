export { compose } from './compose.js';
export { layoutsHolding } from './choose/layouts-holding.js';
export { dateText } from './content/text/date-text.js';
export { taskRows } from './content/sheets/task-sheet.js';
export type { AddressCode, ComposeOptions, NotesChoice, PictureSizes, SlideChoice } from './options.js';
export { knownSheets, type KnownSheets } from './known-sheets.js';
