import {
  isDenied,
  opensWithVerdict,
  optionNameIn,
  pointsToOption,
  takingVerbs,
  verdictIn,
  type Verdict,
} from '../../../../check/index.js';
import { holdsPhrase, phraseAt, wordsOf } from '../../../../language/index.js';
import { onceFor } from '../../../../model/once-for.js';
import type { Reading, Sentence } from '../../reading.js';
import { optionSets, type Option, type OptionSet } from './options.js';

/** An option with what a paper says of it in the end. */
export interface WeighedOption extends Option {
  readonly verdict?: Verdict;
  /** The sentence that says so, where the option is told of. */
  readonly verdictSentence?: number;
  /** The sentence that says so elsewhere, by its name. */
  readonly elsewhere?: number;
}

export interface WeighedSet extends OptionSet {
  readonly options: readonly WeighedOption[];
}

/** The options of an article that it says a verdict of, at least of one of them. */
export const weighedOptions = onceFor((reading: Reading): readonly WeighedSet[] =>
  optionSets(reading)
    .map((set) => weighed(reading, set))
    .filter(({ options }) => options.some(({ verdict }) => verdict !== undefined)),
);

/** By sentence, the option that it tells of. */
export const optionOfSentence = onceFor(
  (reading: Reading): ReadonlyMap<number, WeighedOption> =>
    new Map(
      weighedOptions(reading).flatMap(({ options }) =>
        options.flatMap((option) => option.sentences.map((index): [number, WeighedOption] => [index, option])),
      ),
    ),
);

/** The option that is recommended, where it is one. */
export const recommendedOf = ({ options }: WeighedSet): WeighedOption | undefined => {
  const taken = options.filter(({ verdict }) => verdict === 'for');
  return taken.length === 1 ? taken[0] : undefined;
};

/**
 * The sentences outside of what is told of options that say which one is taken: by its name ("approve Option B"), else the first that recommends anything
 * ("We recommend shared pumps").
 */
export const verdictsElsewhere = onceFor((reading: Reading): readonly number[] => {
  const sets = weighedOptions(reading);
  if (sets.length === 0) return [];
  const { sentences, pack } = reading;
  const recommending = sentences.find(
    ({ index, words, item, turn }) =>
      item === undefined &&
      turn === undefined &&
      !optionOfSentence(reading).has(index) &&
      phraseAt(pack, 'conditions', words, 0) === 0 &&
      verdictIn(words, pack) === 'for',
  );
  const named = sets.flatMap(({ options }) =>
    options.flatMap(({ verdict, elsewhere }) => (verdict === 'for' ? (elsewhere ?? []) : [])),
  );
  return [...new Set([...named, ...(recommending === undefined ? [] : [recommending.index])])];
});

const weighed = (reading: Reading, set: OptionSet): WeighedSet => {
  const own = set.options.map((option): WeighedOption => {
    const said = option.sentences
      .map((index) => ({ index, verdict: ownVerdict(reading, index, set.noun) }))
      .findLast(({ verdict }) => verdict !== undefined);
    return said?.verdict === undefined ? option : { ...option, verdict: said.verdict, verdictSentence: said.index };
  });
  const told = new Set(own.flatMap(({ sentences }) => sentences));
  const outside = reading.sentences.filter(({ index }) => !told.has(index));
  const isTaken = own.some(({ verdict }) => verdict === 'for');
  return {
    ...set,
    options: own.map((option): WeighedOption => {
      if (option.verdict !== undefined && option.verdict !== 'for') return option;
      const taking = outside.find((sentence) => takes(reading, sentence, set.noun) === option.number);
      if (taking !== undefined && (!isTaken || option.verdict === 'for'))
        return { ...option, verdict: 'for', elsewhere: taking.index };
      const said = outside.find((sentence) => turnsDown(reading, sentence, set.noun) === option.number);
      const verdict = said === undefined ? undefined : verdictIn(said.words, reading.pack);
      return option.verdict !== undefined || said === undefined || verdict === undefined
        ? option
        : { ...option, verdict, elsewhere: said.index };
    }),
  };
};

/** "Option C is not recommended", "The first option is kept in reserve": the number of the only option that a sentence names, where it takes it not. */
const turnsDown = (reading: Reading, { words }: Sentence, noun: string): number | undefined => {
  const { text, pack } = reading;
  const named = optionNameIn(words, 0, text, pack);
  if (named?.noun !== noun || named.at > nearName || words.length > longest) return undefined;
  const other = optionNameIn(words, named.at + named.length, text, pack);
  const verdict = verdictIn(words, pack);
  return other === undefined && (verdict === 'against' || verdict === 'later') ? named.number : undefined;
};

/** What a sentence of an option says of it: a few words without a subject, or a sentence that names it ("this option", "Option B"). */
const ownVerdict = (reading: Reading, index: number, noun: string): Verdict | undefined => {
  const { sentences, text, pack } = reading;
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const { words } = sentence;
  const isOfIt =
    opensWithVerdict(words, pack) ||
    pointsToOption(words, text, pack, noun) ||
    // "Đây là phương án được khuyến nghị."
    phraseAt(pack, 'presenters', words, 0) > 0;
  if (!isOfIt && words.length > briefest)
    return holdsPhrase(pack, 'deferrals', words) && words.length <= longest ? 'later' : undefined;
  return words.length > longest ? undefined : verdictIn(words, pack);
};
/** In words: "We recommend it." */
const briefest = 5;
/** In words, with its reason. */
const longest = 45;

/**
 * The number of the option that a sentence takes: "The board is asked to approve Option B …", "Phòng kiến nghị chọn phương án A", or "Option C." below
 * "Recommendation".
 */
const takes = (reading: Reading, { words, section, start, end }: Sentence, noun: string): number | undefined => {
  const { text, pack } = reading;
  const named = optionNameIn(words, 0, text, pack);
  if (named?.noun !== noun || holdsPhrase(pack, 'verdicts', words)) return undefined;
  // "If you agree to Option B:"
  if (phraseAt(pack, 'conditions', words, 0) > 0 || /[:：?？]$/u.test(text.slice(start, end))) return undefined;
  const verb = words.findIndex(
    (_, at) =>
      takingVerbs.some((list) => phraseAt(pack, list, words, at) > 0) &&
      Math.abs(named.at - at) <= nearName &&
      !isDenied(words, at, pack),
  );
  if (verb >= 0) return named.number;
  return named.at === 0 && isRecommending(reading, section) ? named.number : undefined;
};
/** In words. */
const nearName = 6;

/** Whether a section is called by what its writers want done: "Recommendation", "Kiến nghị". */
export const isRecommending = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  if (heading === undefined) return false;
  const words = wordsOf(text, heading.start, heading.end);
  return (
    words.length <= longestHeading && words.some((_, at) => at <= 1 && phraseAt(pack, 'recommendations', words, at) > 0)
  );
};
const longestHeading = 4;
