import { fold, phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';

/** Whether two heads name sides that stand against each other: "Pros" and "Cons", "Phương án 1" and "Phương án 2". */
export const areOpposed = (one: string, other: string, pack: LanguagePack): boolean => {
  const [first, second] = [keyOf(one), keyOf(other)];
  return oppositesOf(pack).has(`${first} … ${second}`) || areTwoOptions(first, second, pack);
};

/**
 * The words that two sentences open with, where the first tells what held until now, and the second what holds in its place; undefined where
 * they don't, or in the other order.
 */
export const thenAndNow = (
  one: string,
  other: string,
  pack: LanguagePack,
): { readonly then: string; readonly now: string } | undefined => {
  const [then, now] = [openingTime('formerTimes', one, pack), openingTime('presentTimes', other, pack)];
  return then === undefined || now === undefined ? undefined : { then, now };
};

/** The words that a sentence opens with, as it writes them: "Trước đây". */
const openingTime = (list: 'formerTimes' | 'presentTimes', text: string, pack: LanguagePack): string | undefined => {
  const words = wordsOf(text);
  const length = phraseAt(pack, list, words, 0);
  const last = words[length - 1];
  return last === undefined ? undefined : text.slice(0, last.end);
};

const keyOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

/** Either side may be named first. */
const oppositesOf = onceFor(({ opposites }: LanguagePack): ReadonlySet<string> => {
  const pairs = opposites.map((pair) => fold(pair).split(' … '));
  return new Set(pairs.flatMap(([one = '', other = '']) => [`${one} … ${other}`, `${other} … ${one}`]));
});

/** The same noun before the first two numbers or letters; what an option is called may follow. */
const areTwoOptions = (one: string, other: string, pack: LanguagePack): boolean =>
  pack.options.some((noun) => {
    const name = fold(noun);
    return counters.some(([first, second]) => opens(one, `${name} ${first}`) && opens(other, `${name} ${second}`));
  });

const opens = (text: string, phrase: string): boolean => text === phrase || text.startsWith(`${phrase} `);

const counters = [
  ['1', '2'],
  ['a', 'b'],
  ['i', 'ii'],
] as const;
