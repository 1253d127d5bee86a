import {
  contentWords,
  fold,
  holdsPhrase,
  wordsOf,
  type LanguagePack,
  endsInQuestionMark,
} from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../reading.js';
import { claimsSomething } from './claims-something.js';

/** The sentences that say what a heading claims. */
export type Voices = ReadonlySet<number>;

/**
 * By section, what its heading claims, each as the sentences of the section that say it: a number ("The pier leans by 17 cm"), what it says of
 * somebody ("The fishermen are not convinced"), and both halves of what it sets side by side ("Joy on the hill, worry in the town"). Over other
 * lines alone such a heading promises what nobody reads. One that names a matter claims nothing, nor does one that no sentence says again.
 */
export const claimsOfSections = onceFor((reading: Reading): ReadonlyMap<number, readonly Voices[]> => {
  const { sections, sentences, text } = reading;
  const found = new Map<number, readonly Voices[]>();
  sections.forEach(({ heading }, section) => {
    if (heading === undefined) return;
    const own = sentences.filter((sentence) => sentence.section === section);
    const claims = testsOf(reading, text.slice(heading.start, heading.end)).map(
      (tells): Voices => new Set(own.filter(tells).map(({ index }) => index)),
    );
    if (claims.length > 0 && claims.every(({ size }) => size > 0)) found.set(section, claims);
  });
  return found;
});

type Tells = (sentence: Sentence) => boolean;

const testsOf = ({ pack }: Reading, heading: string): Tells[] => {
  const numbers = numbersIn(heading);
  if (numbers.length > 0)
    return numbers.map(
      (number) =>
        ({ words }) =>
          words.some(({ key }) => key === number),
    );
  const halves = halvesOf(heading, pack);
  if (halves.length > 0) return halves.map((half) => saying(half, pack, 1));
  return claimsSomething(heading, pack) ? [saying(heading, pack)] : [];
};

/** Whether a sentence says half of the words of a claim that mean something, and no single one of many. */
const saying = (claim: string, pack: LanguagePack, least = fewestShared): Tells => {
  const claimed = new Set(contentWords(wordsOf(claim), pack).map(fold));
  const fewest = Math.min(claimed.size, least);
  return ({ words }) => {
    const said = new Set(contentWords(words, pack).map(fold));
    const shared = [...claimed].filter((key) => said.has(key)).length;
    return shared >= fewest && shared * 2 >= claimed.size;
  };
};
const fewestShared = 2;

/** The numbers of a heading, but for one that counts it among others ("Step 2: Apply", "3. Fees"). */
const numbersIn = (heading: string): string[] =>
  wordsOf(heading.replace(counted, '')).flatMap(({ key }) => (/^\d/u.test(key) ? [key] : []));
const counted = /^(?:[\p{L}\p{M}]+ )?\d+(?:[./]\d+)*[.:)\s]/u;

/** "Joy on the hill, worry in the town": two halves with nothing that joins them. "Fees, fines and charges" counts what it names. */
const halvesOf = (heading: string, pack: LanguagePack): string[] => {
  const halves = heading.split(/, /u);
  const [, second = ''] = halves;
  // "Quản lý, sử dụng kinh phí": where words carry no endings a comma joins what an "and" does elsewhere.
  const isPair =
    pack.typology.verbs === 'inflected' &&
    halves.length === 2 &&
    !holdsPhrase(pack, 'coordinators', wordsOf(second)) &&
    !endsInQuestionMark(heading);
  return isPair && halves.every((half) => contentWords(wordsOf(half), pack).length >= fewestShared) ? halves : [];
};
