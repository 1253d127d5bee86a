import { optionNameAt, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import {
  recommendedOf,
  verdictsElsewhere,
  weighedOptions,
  type WeighedOption,
  type WeighedSet,
} from '../../annotate/structure/options/verdicts.js';
import { isRecommending } from '../../annotate/structure/options/recommending.js';
import { wordsAt, type Statement } from '../../say/statement.js';
import { askedFor } from '../../value/asked/asked-for.js';
import { costOfListWord } from '../budget/budget.js';
import type { Candidate } from '../candidate.js';
import { fullnesses, mostOfBrief, optionLine, runningSentences, type Fullness } from './option-line.js';

/** What is told of options, and what of them stands nowhere else. */
export interface ChosenOptions {
  readonly candidates: readonly Candidate[];
  /** Words of a budget that they take. */
  readonly words: number;
  /** Sentences elsewhere that go before others: which option is recommended, what else is asked for, and what is said in the end of others that are told. */
  readonly firsts: readonly (readonly number[])[];
  /** Sentences of options that are told here or nowhere. */
  readonly spent: ReadonlySet<number>;
}

/**
 * The options that a paper weighs, each with its verdict: all of them as fully as there is room beside what the paper asks for, else the one
 * that is recommended. One among several, or one without its verdict, would mislead.
 *
 * @param words of the whole budget
 * @param closed sentences that are refused, or shown elsewhere
 */
export const chosenOptions = (
  annotation: Annotation,
  statements: readonly Statement[],
  words: number,
  closed: ReadonlySet<number>,
): ChosenOptions => {
  const candidates: Candidate[] = [];
  const spent = new Set<number>();
  const others: number[] = [];
  let left = words * shareOfAll;
  const room = words - asked(annotation, statements, words) - words * leastElse;
  for (const set of weighedOptions(annotation.reading)) {
    const forms = formsOf(annotation, statements, set).filter(
      ({ lines }) => !lines.flat().some((at) => closed.has(at)),
    );
    const form = forms.find((one) => one.words <= Math.min(left, room, words * one.share));
    // A paper that is all options and recommends none of them is told as any other.
    if (form === undefined && recommendedOf(set) === undefined) continue;
    for (const option of set.options)
      if (option.sentences.length <= mostOfBrief) for (const at of runningSentences(annotation, option)) spent.add(at);
    // What turns down an option that nobody is told of.
    if (form?.lines.length !== set.options.length) for (const at of namingOthers(annotation, set)) spent.add(at);
    else others.push(...set.options.flatMap(({ elsewhere }) => elsewhere ?? []));
    if (form === undefined) continue;
    for (const at of form.lines.flat()) spent.add(at);
    candidates.push({ sentences: form.lines.flat(), lines: form.lines });
    left -= form.words;
  }
  const verdicts = verdictsElsewhere(annotation.reading);
  const firsts = verdicts.length === 0 ? [] : [verdicts, askedFor(annotation), others];
  return { candidates, firsts, spent, words: words * shareOfAll - left };
};

/** Of the words of a deck. */
const shareOfAll = 0.62;
/** What else a deck tells, beside options and what is asked for. */
const leastElse = 0.1;

/** "Option C is ruled out", beside what is told of the options: sentences that open with the name of one that is not recommended. */
const namingOthers = ({ reading: { sentences, text, pack } }: Annotation, set: WeighedSet): number[] => {
  const recommended = recommendedOf(set)?.number;
  return sentences.flatMap(({ index, words }) => {
    const name = optionNameAt(words, 0, text, pack);
    return name?.noun === set.noun && name.number !== recommended ? [index] : [];
  });
};

/** How many words what the paper asks for takes. */
const asked = (annotation: Annotation, statements: readonly Statement[], words: number): number => {
  const { reading } = annotation;
  const below = reading.sentences.filter(({ section }) => isRecommending(reading, section)).map(({ index }) => index);
  const all = new Set([...askedFor(annotation), ...verdictsElsewhere(reading), ...below]);
  return Math.min(words * mostOfAsked, wordsAt(statements, all));
};
const mostOfAsked = 0.5;

interface Form {
  readonly lines: readonly (readonly number[])[];
  readonly words: number;
  /** Of the words of a deck that it may take. */
  readonly share: number;
}

/** The fullest first; behind those of all options those of the recommended one. */
const formsOf = (annotation: Annotation, statements: readonly Statement[], set: WeighedSet): Form[] => {
  const recommended = recommendedOf(set);
  const formOf = (options: readonly WeighedOption[], fullness: Fullness): Form => {
    const lines = options.map((option) => optionLine(annotation, option, fullness));
    const headings = options.reduce((sum, option) => sum + wordsOfHeading(annotation, option), 0);
    return { lines, words: wordsAt(statements, lines.flat()) * costOfListWord + headings, share: shares[fullness] };
  };
  return [set.options, ...(recommended === undefined ? [] : [[recommended]])].flatMap((options) =>
    fullnesses.map((fullness) => formOf(options, fullness)),
  );
};
const shares: Readonly<Record<Fullness, number>> = { whole: 0.4, ample: 0.5, full: 0.45, medium: 0.5, brief: 0.62 };

const wordsOfHeading = ({ reading }: Annotation, { section }: WeighedOption): number => {
  const heading = reading.sections[section ?? -1]?.heading;
  return heading === undefined ? 0 : wordsOf(reading.text, heading.start, heading.end).length;
};
