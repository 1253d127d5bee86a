import type { LanguagePack } from '../../language/index.js';
import type { Block, Furniture, FurnitureKind } from '../../model/article.js';
import { agenda } from './agenda.js';
import { contents } from './by-look/contents.js';
import { cutAgain } from './saved-page/cut-again.js';
import { footnotes } from './by-look/footnotes.js';
import { emptyEnd } from './by-look/empty-end.js';
import { pageEnd } from './saved-page/page-end.js';
import { pageMenu } from './saved-page/page-menu.js';
import { privacyNotices, promotionBoxes } from './by-look/boxes.js';
import { attendance } from './official/attendance.js';
import { closingNames } from './closing-names.js';
import { boilerplate, contacts, webAddresses } from './boilerplate.js';
import { contactLists } from './contact-lists.js';
import { letterheadAgain } from './by-look/letterhead-again.js';
import { referenceNotes } from './by-look/reference-notes.js';
import { teasers } from './saved-page/teasers.js';
import { mailHead } from './by-look/mail-head.js';
import { rightsLines } from './by-look/rights.js';
import { isPlaceDate } from './official/head/place-date.js';
import { officialHead } from './official/head/official-head.js';
import { aboveTitle, authorLines, relatedLists, signedOff } from './around-body.js';
import { addressedAbove } from './official/addressed-above.js';
import { addressees } from './official/addressees.js';
import { legalBases, preambles } from './official/legal-bases.js';
import { signatures } from './official/signed/signatures.js';
import { headLabels } from './official/head/head-labels.js';
import { headLines } from './official/head/head-lines.js';
import { particulars } from './official/particulars.js';
import { datedFoot } from './official/signed/dated-foot.js';
import { publisherAbove, publishers } from './official/publishers.js';
import { recipients } from './official/recipients.js';
import { signedBelow } from './official/signed/signed-below.js';
import { signedNames } from './official/signed/signed-names.js';
import { stamps } from './official/stamps.js';
import type { Page, Step } from './page.js';
import { furnitureWithin } from './sentences.js';
import { postalAddresses } from './postal-address.js';
import { placeLines } from './days/place-lines.js';
import { repeatedCalls } from './repeated-calls.js';
import { type Unit, unitsOf } from './unit.js';
import { wordedLines } from './worded/worded-lines.js';

/** What looks for furniture, the surest first: what one step has found no later one takes for something else. */
const steps: readonly Step[] = [
  mailHead,
  contents,
  officialHead,
  legalBases,
  preambles,
  addressees,
  recipients,
  signatures,
  datedFoot,
  stamps,
  promotionBoxes,
  privacyNotices,
  footnotes,
  referenceNotes,
  pageEnd,
  boilerplate,
  contactLists,
  contacts,
  postalAddresses,
  webAddresses,
  rightsLines,
  attendance,
  agenda,
  wordedLines,
  placeLines,
  particulars,
  addressedAbove,
  headLabels,
  publishers,
  teasers,
  cutAgain,
  pageMenu,
  repeatedCalls,
  signedOff,
  relatedLists,
  authorLines,
  publisherAbove,
  headLines,
  aboveTitle,
  letterheadAgain,
  signedNames,
  signedBelow,
  closingNames,
  emptyEnd,
];

/** What is known of an article before. */
type Known = Pick<Page, 'title' | 'shapes' | 'text'>;

/**
 * What a document carries beside its message, known by place, form and the words of the language: whole lines, sentences of
 * passages that say more, and datelines. Only what is sure; where a language has no words for it, next to nothing.
 *
 * @returns in reading order, no two over the same words
 */
export function findFurniture(
  blocks: readonly Block[],
  text: string,
  pack: LanguagePack,
  known: Known = {},
): Furniture[] {
  const units = unitsOf(blocks, text);
  const kinds = furnitureKindsOf(units, pack, { ...known, text });
  const lines = units.flatMap(({ start, end }, index): Furniture[] => {
    const kind = kinds.get(index);
    return kind === undefined ? [] : [{ kind, span: { start, end } }];
  });
  return [...lines, ...furnitureWithin({ units, pack, kinds })].sort(
    (first, second) => first.span.start - second.span.start,
  );
}

/** Which units are furniture as a whole, by their index. */
export function furnitureKindsOf(
  units: readonly Unit[],
  pack: LanguagePack,
  { title, shapes, text }: Known = {},
): ReadonlyMap<number, FurnitureKind> {
  const kinds = new Map<number, FurnitureKind>();
  const page: Page = { units, pack, kinds, title, shapes, ...(text === undefined ? {} : { text }) };
  for (const step of steps) {
    for (const [index, kind] of step(page)) {
      const fits = mayBe(units[index], kind) || step === attendance;
      if (!kinds.has(index) && fits) kinds.set(index, kind);
    }
  }
  for (const index of [...datedHeadings(units, kinds), ...datedRecords(units, kinds, pack)]) kinds.delete(index);
  return kinds;
}

/** `## 2026-05-04`, `## 2026-05-11`, or items of a list: of a log each day heads what was done on it, and none is the day of the paper. */
function datedHeadings(units: readonly Unit[], kinds: ReadonlyMap<number, FurnitureKind>): number[] {
  const dated = units.flatMap(({ role }, index) =>
    (role === 'heading' || role === 'item') && kinds.get(index) === 'place-date' && units[index + 1] !== undefined
      ? [index]
      : [],
  );
  return dated.length >= fewestDays ? dated : [];
}

/** `Date: 02/26/2026` in each of several records: none is the day of the paper. */
function datedRecords(units: readonly Unit[], kinds: ReadonlyMap<number, FurnitureKind>, pack: LanguagePack): number[] {
  const labelOf = ({ text }: Unit): string => /^\p{L}[\p{L} ]{0,30}[:：]/u.exec(text)?.[0].toLowerCase() ?? '';
  const labels = new Map(
    units.flatMap((unit, index) => (kinds.get(index) === 'place-date' ? [[labelOf(unit), 0]] : [])),
  );
  labels.delete('');
  for (const unit of labels.size === 0 ? [] : units) {
    const label = labelOf(unit);
    const count = labels.get(label);
    if (count !== undefined && isPlaceDate(unit, pack)) labels.set(label, count + 1);
  }
  return units.flatMap((unit, index) =>
    kinds.get(index) === 'place-date' && (labels.get(labelOf(unit)) ?? 0) >= fewestRecords ? [index] : [],
  );
}

const fewestRecords = 3;
const fewestDays = 2;

/** Tables hold heads and ends of official papers, and who came to a meeting; any other cell is a row's, whatever its words. */
const mayBe = (unit: Unit | undefined, kind: FurnitureKind): boolean => unit?.role !== 'cell' || kindsOfCells.has(kind);

const kindsOfCells: ReadonlySet<FurnitureKind> = new Set(['letterhead', 'number', 'recipients', 'signature']);
