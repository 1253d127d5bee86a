import { type LanguagePack, phraseAt, wordsOf } from '../../language/index.js';
import { opens } from '../furniture/wording.js';
import type { Entry } from './entry.js';

/** Whether a line that has the shape of a heading is none by its words: a name, a law, thanks, or what lost its other half. */
export const isNoHeading = (text: string, pack: LanguagePack): boolean =>
  isTitledName(text, pack) || citesLaw(text, pack) || isThanks(text, pack);

/** A page may say its title again, broken into two lines: "Meet the" above "Harbour Pilots, who …". */
export function isPartOfTitle(entries: readonly Entry[], place: number, title: string): boolean {
  const whole = keysOf(title);
  const [above = '', line = '', below = ''] = [place - 1, place, place + 1].map((at) =>
    keysOf(entries[at]?.text ?? ''),
  );
  if (line === whole || line === '') return false;
  const saysAgain = (first: string, second: string): boolean =>
    first !== '' &&
    first.length < whole.length &&
    whole.startsWith(first) &&
    `${first} ${second} `.startsWith(`${whole} `);
  return saysAgain(line, below) || saysAgain(above, line);
}

const keysOf = (text: string): string =>
  wordsOf(text.slice(0, 400))
    .map(({ key }) => key)
    .join(' ');

/** "The", "In honour of": what a page parted from the words that it belongs to. */
export function isFragment(text: string, pack: LanguagePack): boolean {
  const words = wordsOf(text.slice(0, longest));
  const isLoose = (key: string): boolean => [pack.determiners, pack.coordinators].some((list) => list.includes(key));
  return words.every(({ key }) => isLoose(key)) || pack.genitives.includes(words.at(-1)?.key ?? '');
}

/** An interview may end so in bold: "Xin cảm ơn bà!" */
const isThanks = (text: string, pack: LanguagePack): boolean =>
  /[!！]$/u.test(text) && opens(pack, 'closing', { words: wordsOf(text) }) > 0;

/** What a text is based on is named in sentences that often lack their stop. */
const citesLaw = (text: string, pack: LanguagePack): boolean =>
  text.length <= longest && opens(pack, 'legal-basis', { words: wordsOf(text) }) > 0;

/** Who a picture shows, or who wrote: "Ông Trần Văn Nam", or the same with what he is behind a comma. */
function isTitledName(text: string, pack: LanguagePack): boolean {
  if (text.length > longest) return false;
  const name = text.replace(/(?:,| [–—-] ).*$/su, '');
  const words = wordsOf(name);
  const titled = phraseAt(pack, 'speakerTitles', words, 0);
  const proper = words.slice(titled);
  return titled > 0 && proper.length > 0 && proper.every(({ start }) => /^\p{Lu}\p{Ll}/u.test(name.slice(start)));
}

const longest = 160;
