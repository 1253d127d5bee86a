import { anyPhraseAt, itemAlphabets, scriptedPattern, type LanguagePack } from '../../../../language/index.js';
import type { Sentence } from '../../reading.js';
import type { Marker } from './markers.js';

/** Enumerators inside running text: "(1) …; (2) …", "a) … b) …", "(i) …, (ii) …", and "1. …" behind a colon or stop. */
export const enumeratorsOf = (text: string, sentence: Sentence, pack: LanguagePack): Marker[] => {
  const whole = text.slice(sentence.start, sentence.end);
  if (!mayEnumerate.test(whole)) return [];
  const vietnamese = countsInVietnamese(text);
  const markers: Marker[] = [];
  for (const match of whole.matchAll(enumerator)) {
    const [all, opened, value = '', stop] = match;
    const number = numberOf(value, vietnamese);
    if (number === undefined) continue;
    const before = whole.slice(0, match.index);
    if (stop === '.' && !/(?:^|[:;.]\s*)$/.test(before)) continue;
    if (stop === ')' && opened === '' && isOpen(before)) continue;
    if (namesItem(sentence, sentence.start + match.index + all.length, pack)) continue;
    markers.push({
      number,
      role: 'number',
      family: `${opened ?? ''}${kindOf(value)}${stop ?? ''}`,
      sentence: sentence.index,
      start: sentence.start + match.index,
      content: sentence.start + match.index + all.length,
      inner: false,
      needsAnnouncer: false,
    });
  }
  return markers;
};

/** Whether letters count a, b, c, d, đ, e somewhere in an article, which is asked about for each of its sentences. */
function countsInVietnamese(text: string): boolean {
  if (text !== latest.text) latest = { text, vietnamese: onlyVietnamese.test(text) };
  return latest.vietnamese;
}

let latest = { text: '', vietnamese: false };

/** A letter that counts nothing elsewhere. */
const onlyVietnamese = new RegExp(`(?![a-z])[${itemAlphabets.vietnamese}][).]\\s`);

/** Items inside a sentence are few: letters beyond the eighth are those of words. */
const letters = { latin: itemAlphabets.latin.slice(0, 8), vietnamese: itemAlphabets.vietnamese.slice(0, 8) };

const enumerator = new RegExp(
  `(?<![\\p{L}\\p{N}.,/(])(\\(?)(\\d{1,2}|[ivx]{1,4}|[${letters.latin}${letters.vietnamese}])([).])\\s+(?=[\\p{L}\\p{N}“"])`,
  'gu',
);

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const kindOf = (value: string): string => (/\d/.test(value) ? '1' : romans.includes(value) ? 'i' : 'a');

/** @param vietnamese whether the letters count a, b, c, d, đ, e */
const numberOf = (value: string, vietnamese: boolean): number | undefined => {
  if (/\d/.test(value)) return Number(value);
  const place =
    kindOf(value) === 'i' ? romans.indexOf(value) : letters[vietnamese ? 'vietnamese' : 'latin'].indexOf(value);
  return place < 0 ? undefined : place + 1;
};

/** "… bid for (a) and, should it fail, come back to (b)", "(a) would cost 414,000": the name of what stands elsewhere, of which something is said. */
const namesItem = ({ words }: Sentence, content: number, pack: LanguagePack): boolean => {
  const next = words.findIndex(({ start }) => start >= content);
  return next >= 0 && anyPhraseAt(pack, ['coordinators', 'auxiliaries'], words, next);
};

/** Whether a bracket is open at the end of a text: then a ")" closes it and enumerates nothing. */
const isOpen = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

const mayEnumerate = scriptedPattern('[\\p{L}\\d][).]\\s');
