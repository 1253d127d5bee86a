import { pageOfCharacterSet } from './code-page.js';
import type { State } from './state.js';

type Effect = (state: State, parameter: number | undefined) => void;

/** What control words do (RTF 1.9.1), as far as text, pictures and their structure go. */
export const words: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  // Characters
  ...written({
    tab: ' ',
    line: '\n',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
  }),
  ...written({ bullet: '•', emspace: ' ', enspace: ' ', qmspace: ' ' }),
  ['u', addUnicode],
  ['uc', ({ group }, parameter = 1) => void (group.fallback = Math.max(parameter, 0))],
  // Character formatting
  [
    'plain',
    (state) =>
      void Object.assign(state.group, { isBold: false, isHidden: false, shift: undefined, font: state.defaultFont }),
  ],
  ['super', ({ group }, parameter) => void (group.shift = parameter === 0 ? undefined : 'raised')],
  ['sub', ({ group }, parameter) => void (group.shift = parameter === 0 ? undefined : 'lowered')],
  // By half points, as before there were words for it.
  ['up', ({ group }, parameter = 6) => void (group.shift = parameter >= leastShift ? 'raised' : undefined)],
  ['dn', ({ group }, parameter = 6) => void (group.shift = parameter >= leastShift ? 'lowered' : undefined)],
  [
    'chftn',
    ({ flow }) => {
      flow.numberNote();
    },
  ],
  ['nosupersub', ({ group }) => void (group.shift = undefined)],
  ['b', ({ group }, parameter) => void (group.isBold = parameter !== 0)],
  ['v', ({ group }, parameter) => void (group.isHidden = parameter !== 0)],
  ['deleted', ({ group }, parameter) => void (group.isDeleted = parameter !== 0)],
  // Fonts and code pages
  ['ansicpg', (state, parameter = 1252) => void (state.page = parameter)],
  ['mac', (state) => void (state.page = 10000)],
  ['deff', (state, parameter) => void (state.defaultFont = state.group.font = parameter)],
  ['f', (state, parameter = 0) => void (state.group.font = state.font = parameter)],
  ['fcharset', setCharacterSet],
  // Paragraphs
  ['pard', ({ group }) => void (group.paragraph = {})],
  ['s', setStyle],
  ['sbasedon', ({ style }, parameter) => void (style.basedOn = parameter)],
  ['outlinelevel', setOutline],
  ['ls', ({ group }, parameter) => void (group.paragraph = { ...group.paragraph, list: parameter })],
  ['ilvl', ({ group }, parameter) => void (group.paragraph = { ...group.paragraph, level: parameter })],
  ['intbl', ({ group }) => void (group.paragraph = { ...group.paragraph, inTable: true })],
  ['dropcapt', ({ group }) => void (group.paragraph = { ...group.paragraph, isDropCap: true })],
  ['par', endParagraph],
  ['sect', endParagraph],
  ['nestcell', endParagraph],
  // Tables
  ['trowd', (state) => void Object.assign(state, { cells: [], cell: plainCell, isHeader: false })],
  ['trhdr', (state) => void (state.isHeader = true)],
  ['clmrg', (state) => void (state.cell = { ...state.cell, isMerged: true })],
  ['clvmrg', (state) => void (state.cell = { ...state.cell, isCovered: true })],
  ['cellx', endCellForm],
  ['cell', endCell],
  ['row', endRow],
  // Pictures
  ...['pngblip', 'jpegblip', 'emfblip', 'wmetafile', 'dibitmap', 'wbitmap', 'macpict', 'pmmetafile'].map(
    (format): [string, Effect] => [format, (state) => void (state.pictureFormat = format)],
  ),
]);

const leastShift = 4;

const plainCell = { isCovered: false, isMerged: false };

function written(characters: Readonly<Record<string, string>>): [string, Effect][] {
  return Object.entries(characters).map(([word, text]) => [
    word,
    (state) => {
      state.addText(text);
    },
  ]);
}

/** Code units above 32767 are written as negative numbers. */
function addUnicode(state: State, parameter = 0): void {
  state.addUnicode(String.fromCharCode(parameter & 0xffff));
  state.toSkip = state.group.fallback;
}

function setCharacterSet(state: State, set = 0): void {
  const page = pageOfCharacterSet(set);
  if (page !== undefined && state.group.destination.kind === 'fonts') state.pages.set(state.font, page);
}

function setStyle(state: State, style = 0): void {
  if (state.group.destination.kind === 'style') state.styleNumber = style;
  else state.group.paragraph = { ...state.group.paragraph, style };
}

function setOutline(state: State, outline = 0): void {
  if (state.group.destination.kind === 'style') state.style.outline = outline;
  else state.group.paragraph = { ...state.group.paragraph, outline };
}

function inBody({ group }: State): boolean {
  return group.destination.kind === 'body' || group.destination.kind === 'box';
}

function endParagraph(state: State): void {
  if (inBody(state)) state.endParagraph();
}

function endCellForm(state: State): void {
  state.cells.push(state.cell);
  state.cell = plainCell;
}

function endCell(state: State): void {
  if (!inBody(state)) return;
  state.group.paragraph = { ...state.group.paragraph, inTable: true };
  state.endParagraph();
  state.flow.endCell();
}

function endRow(state: State): void {
  if (inBody(state)) state.flow.endRow(state.cells, state.isHeader);
}
