import { furnitureWords, holdsVerb, phraseAt, startsLowerCase, startsUpperCase } from '../../../language/index.js';
import type { Page } from '../page.js';
import { isCapitals } from '../unit.js';
import type { Wording } from '../wording.js';

/** No predicate is in a line that only calls people: it ends as a call does, and holds no word that opens a predicate. */
export function isAddress({ text, words, start }: Wording, count: number, pack: Page['pack']): boolean {
  if (/[.;?]["'”’»)\]]*$/u.test(text) && (words.length > 20 || goesOnBehindCall({ text, words, start }, count, pack)))
    return false;
  // "Distinguished Heads of State": what is written as a name is no verb.
  const isName = (word: Wording['words'][number]): boolean =>
    !isCapitals(text) && startsUpperCase(text.slice(word.start - start));
  const plain = words.filter((word, index) => index < count || !isName(word));
  return !holdsVerb(pack, plain, count) && !opensClauseBehind({ text, words, start }, pack);
}

/** `Mr President, while the drought goes on in the south,`: a sentence begins, of which the rest stands elsewhere. */
const opensClauseBehind = ({ text, words, start }: Wording, pack: Page['pack']): boolean =>
  words.some(
    (word, index) =>
      index > 0 &&
      /,\s*$/u.test(text.slice(0, word.start - start)) &&
      startsLowerCase(text.slice(word.start - start)) &&
      (pack.prepositions.includes(word.key) || phraseAt(pack, 'clauseOpeners', words, index) > 0),
  );

/** `Mr Speaker, Sir, this budget lays …`: behind the call a sentence begins, whatever its verb. */
const goesOnBehindCall = ({ text, words, start }: Wording, count: number, pack: Page['pack']): boolean =>
  words.some((word, index) => {
    if (index < count || !startsLowerCase(text.slice(word.start - start))) return false;
    const isOpened = ['determiners', 'firstPersons', 'definites'] as const;
    return (
      text.slice((words[index - 1]?.end ?? start) - start, word.start - start).includes(',') &&
      isOpened.some((list) => phraseAt(pack, list, words, index) > 0)
    );
  });

/** `Lord Provost, governors, ladies and gentlemen,` */
export function callsAtEnd({ text, words, start }: Wording, pack: Page['pack']): boolean {
  const { openers } = furnitureWords(pack, 'salutation');
  return (
    /[,:!]$/u.test(text) &&
    words.length <= longestCall &&
    openers.matchBefore(words, words.length) >= fewestAtEnd &&
    isAddress({ text, words, start }, 0, pack)
  );
}

const longestCall = 10;

/** Words of the call: "dear" alone ends many a line. */
const fewestAtEnd = 2;
