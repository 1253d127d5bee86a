import { phraseAt, type LanguagePack } from '../../../../language/index.js';
import type { FurnitureKind } from '../../../../model/article.js';
import { endsSentence, looksLikeBody } from '../../../lines/line.js';
import { headLength, type Page, type Step } from '../../page.js';
import { isCapitals, isName, type Unit } from '../../unit.js';
import { labels } from '../../wording.js';

/**
 * `Ann Lee`, `HARBOUR MASTER`, `HARLOW` below all that a paper says, where its head has its number or whom it is sent to: who signs, as what
 * and where; and below `Copy to: …` the others who get it.
 */
export const signedBelow: Step = (page) => {
  const { units, kinds, pack } = page;
  const isSent = [...kinds].some(([index, kind]) => index < headLength(page) && ofHead.has(kind));
  if (!isSent) return [];
  const copied = copiesBelow(page);
  let end = units.length;
  while (end > 0 && (kinds.has(end - 1) || copied.has(end - 1))) end -= 1;
  let from = end;
  while (from > 0 && end - from < mostLines && isOfSigner(units[from - 1], pack)) from -= 1;
  const run = units.slice(from, end);
  const name = run.findIndex(({ text }) => isName(text) && !isCapitals(text));
  const signed =
    name < 0 ? [] : run.slice(name).map((_, away): [number, FurnitureKind] => [from + name + away, 'signature']);
  return [...signed, ...[...copied].map((index): [number, FurnitureKind] => [index, 'recipients'])];
};

const ofHead: ReadonlySet<FurnitureKind> = new Set(['number', 'addressee']);
/** A name, an office of two lines, and a place. */
const mostLines = 4;

/** A name, or what follows it: an office, or a place in capitals. */
const isOfSigner = (unit: Unit | undefined, pack: LanguagePack): boolean =>
  unit !== undefined &&
  unit.role !== 'item' &&
  unit.role !== 'cell' &&
  unit.words.length <= longest &&
  !endsSentence(unit.text) &&
  (isName(unit.text) || isCapitals(unit.text) || phraseAt(pack, 'speakerTitles', unit.words, 0) > 0);

/** The short lines below `Copy to: …`, down to the end, none of which says anything. */
function copiesBelow({ units, pack }: Page): ReadonlySet<number> {
  const label = units.findLastIndex((unit) => labels(pack, 'recipients', unit) > 0 && !/[:：]$/u.test(unit.text));
  const below = units.slice(label + 1);
  const areShort = below.every(
    ({ text, words, role }) =>
      role === 'passage' && words.length <= longest && !looksLikeBody(text) && !isCapitals(text),
  );
  return new Set(label > 0 && areShort && below.length <= mostCopies ? below.map((_, away) => label + 1 + away) : []);
}
const mostCopies = 10;
/** In words. */
const longest = 10;
