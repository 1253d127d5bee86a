import { countsOn } from '../../../check/index.js';
import { anyPhraseAt, holdsPhrase, pointsToOption } from '../../../language/index.js';
import { leadOf } from '../../say/lead.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { WeighedOption } from '../../annotate/structure/options/verdicts.js';

/**
 * How much is told of an option: all of it; all that has a number or a label ("Drawbacks: …"), and its verdict; what it is, what it costs or brings, its verdict and what stands before a bare one; the same without another
 * figure where there is one; or without what speaks for the verdict.
 */
export const fullnesses = ['whole', 'ample', 'full', 'medium', 'brief'] as const;
export type Fullness = (typeof fullnesses)[number];

/** Sentences of an option that tell what it is, what it costs or brings and its verdict, in order: one line. */
export const optionLine = (annotation: Annotation, option: WeighedOption, fullness: Fullness): number[] => {
  const own = runningSentences(annotation, option);
  if (fullness === 'whole') return [...own];
  const verdict = fullness === 'brief' && isToldElsewhere(annotation, option) ? undefined : option.verdictSentence;
  const [first] = own;
  const what = option.isTold ? [] : own.slice(0, 1);
  // "Emissions fall by 71 per cent. Recommended."
  const reason = fullness !== 'brief' && verdict !== undefined && isBare(annotation, verdict) ? [verdict - 1] : [];
  const told = new Set([...what, ...reason, ...(verdict === undefined ? [] : [verdict])]);
  // Where there is least room, any figure will do.
  const isCosted =
    fullness !== 'full' &&
    [...told].some((index) =>
      fullness === 'brief' ? worthOfFigures(annotation, index) > 0 : tellsAmount(annotation, index),
    );
  if (fullness === 'ample') for (const index of own) if (tellsMuch(annotation, index)) told.add(index);
  const others = own.filter((index) => !told.has(index));
  const cost = isCosted
    ? undefined
    : (behindLabel(annotation, what[0]) ?? costly(annotation, others) ?? (told.size > 1 ? undefined : others[0]));
  const picked = new Set([...told, ...(cost === undefined ? [] : [cost])].filter((index) => own.includes(index)));
  if (picked.size === 0 && first !== undefined) picked.add(first);
  for (const index of [...picked].sort((one, other) => other - one))
    for (let at = index; own.includes(at - 1) && goesOn(annotation, option, at); at -= 1) picked.add(at - 1);
  return own.filter((index) => picked.has(index) || isCounted(annotation, index, picked));
};

/** What options are compared by: an amount, a day, or what a label says it is. */
const tellsMuch = ({ reading: { sentences, text } }: Annotation, index: number): boolean => {
  const own = sentences[index];
  if (own === undefined) return false;
  const said = text.slice(own.start, own.end);
  return /\d/u.test(said) || (own.item !== undefined && leadOf(said) !== undefined);
};

/** "Phase 2, …", beside "Phase 1, …", or the other way round: one alone would be taken for what all of it costs. */
const isCounted = (
  { reading: { sentences, text } }: Annotation,
  index: number,
  picked: ReadonlySet<number>,
): boolean => {
  const wordsAt = (at: number) => sentences[at]?.words ?? [];
  return (
    (picked.has(index - 1) && countsOn(wordsAt(index - 1), wordsAt(index), text)) ||
    (picked.has(index + 1) && countsOn(wordsAt(index), wordsAt(index + 1), text))
  );
};

/** "The board is asked to approve Option B", which is told before anything else; an item is told with its list, or not. */
const isToldElsewhere = ({ reading }: Annotation, { elsewhere }: WeighedOption): boolean =>
  elsewhere !== undefined && reading.sentences[elsewhere]?.item === undefined;

/** Without the lists inside it where it is long: these are told as lists. */
export const runningSentences = ({ reading }: Annotation, { sentences, section }: WeighedOption): readonly number[] => {
  const first = reading.sentences[sentences[0] ?? -1];
  if (section !== undefined && sentences.length <= mostOfBrief) return sentences;
  return sentences.filter((index) => reading.sentences[index]?.item === first?.item);
};
/** In sentences: of options of more, what else they say is chosen as anywhere. */
export const mostOfBrief = 6;

const worthOfFigures = ({ figures }: Annotation, index: number): number =>
  Math.max(0, ...figures.flatMap(({ sentence, worth }) => (sentence === index ? [worth] : [])));

/** The first of some with money or a share in it, else with any figure. */
const costly = (annotation: Annotation, among: readonly number[]): number | undefined =>
  among.find((index) => tellsAmount(annotation, index)) ?? among.find((index) => worthOfFigures(annotation, index) > 0);

const tellsAmount = ({ reading: { sentences, text, pack } }: Annotation, index: number): boolean => {
  const own = sentences[index];
  return (
    own !== undefined &&
    (/\d[\d.,]*\s?[$€£¥%]|[$€£¥]\s?\d/u.test(text.slice(own.start, own.end)) ||
      (['currencies', 'percents'] as const).some((list) => holdsPhrase(pack, list, own.words)))
  );
};

/** "Option C: a new pump. For 2 million, …": what stands behind a few words that only call it something, with a number in it. */
const behindLabel = ({ reading: { sentences, text } }: Annotation, what: number | undefined): number | undefined => {
  const [own, next] = [sentences[what ?? -1], sentences[(what ?? -1) + 1]];
  const isLabel = own !== undefined && own.words.length <= longestLabel;
  return isLabel && next?.block === own.block && /\d/u.test(text.slice(next.start, next.end)) ? next.index : undefined;
};
/** In words. */
const longestLabel = 7;

/** A verdict of a word or two, whose reason stands before it. */
const isBare = ({ reading }: Annotation, verdict: number): boolean =>
  (reading.sentences[verdict]?.words.length ?? Infinity) <=
  longestBare * (reading.pack.typology.writtenWords === 'syllables' ? 1.5 : 1);
const longestBare = 4;

/** Whether a sentence is understood only behind the one before it; "this option" is the one that the line tells of. */
const goesOn = ({ reading }: Annotation, option: WeighedOption, index: number): boolean => {
  const { sentences, text, pack } = reading;
  const own = sentences[index];
  if (own === undefined) return false;
  if (anyPhraseAt(pack, turning, own.words, 0)) return true;
  const isVerdict = index === option.verdictSentence && pointsToOption(own.words, text, pack);
  return !isVerdict && leansBack(text, own, pack, { isNews: false });
};
const turning = ['ties', 'contrasts', 'additions'] as const;
