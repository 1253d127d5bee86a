import { verdictIn, type Verdict } from '../../../../check/index.js';
import { optionNameIn, phraseAt } from '../../../../language/index.js';
import { onceFor } from '../../../../model/once-for.js';
import type { Reading } from '../../reading.js';
import { optionSets, type Option, type OptionSet } from './options.js';
import { ownVerdict, takes, turnsDown } from './said-of-option.js';

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
  /** Sentences that stand in the section of the last option, and go on behind all of them. */
  readonly beyond: readonly number[];
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

/** Sentences that a heading of an option stands over, and that tell of none. */
export const beyondOptions = onceFor(
  (reading: Reading): ReadonlySet<number> => new Set(weighedOptions(reading).flatMap(({ beyond }) => beyond)),
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

/** How many sentences of a section are of its option: what goes on behind the last of them names the one that is taken. */
const endOfOption = ({ sentences, text, pack }: Reading, option: Option, noun: string): number => {
  const [first] = option.sentences;
  const firstBlock = sentences[first ?? -1]?.block;
  const at = option.sentences.findIndex((index) => {
    const own = sentences[index];
    const named = own === undefined || own.block === firstBlock ? undefined : optionNameIn(own.words, 0, text, pack);
    return named?.noun === noun;
  });
  if (option.section === undefined || at < 0) return option.sentences.length;
  const { block } = sentences[option.sentences[at] ?? -1] ?? {};
  return option.sentences.findIndex((index) => sentences[index]?.block === block);
};

const weighed = (reading: Reading, set: OptionSet): WeighedSet => {
  const own = set.options.map((whole): WeighedOption => {
    const option = { ...whole, sentences: whole.sentences.slice(0, endOfOption(reading, whole, set.noun)) };
    const said = option.sentences
      .map((index) => ({ index, verdict: ownVerdict(reading, index, set.noun) }))
      .findLast(({ verdict }) => verdict !== undefined);
    return said?.verdict === undefined ? option : { ...option, verdict: said.verdict, verdictSentence: said.index };
  });
  const told = new Set(own.flatMap(({ sentences }) => sentences));
  const beyond = set.options.flatMap(({ sentences }) => sentences.filter((index) => !told.has(index)));
  const outside = reading.sentences.filter(({ index }) => !told.has(index));
  const isTaken = own.some(({ verdict }) => verdict === 'for');
  return {
    ...set,
    beyond,
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
