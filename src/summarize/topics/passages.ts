import { phraseAt } from '../../language/index.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/** Neighbouring sentences that make one topic. */
export interface Passage {
  readonly sentences: readonly Sentence[];
  /** Further sentences that may name it, though they are not told. */
  readonly untold?: readonly Sentence[];
  /** How many headings stand before it. */
  readonly section: number;
}

/** More blocks than this are first gathered into as many groups of equal size, so that merging stays quick. */
const mostUnits = 80;

/**
 * Parts the body into at most `limit` passages: paragraphs, merged with their neighbours, the smallest pairs first.
 * A passage never crosses a heading while there are fewer sections than passages, nor a sentence that is told elsewhere
 * where that can be helped; a sentence that opens with its subject matter ("Về …, …") rather begins one.
 *
 * @param full a passage as long as this many points is merged only when there are too many of them
 */
export const passagesOf = (
  reading: Reading,
  sentences: readonly Sentence[],
  limit: number,
  full: number,
): Passage[] => {
  let passages = gathered(paragraphs(sentences));
  while (passages.length > 1) {
    const best = cheapestPair(reading, passages);
    if (passages.length <= limit && best.cost > full * reading.pack.pointWords) break;
    passages = merged(passages, best.index);
  }
  return passages;
};

const sectionCost = 400;
const openerCost = 40;
const gapCost = 40;
/** A passage of one sentence is the first to be merged. */
const loneShare = 0.5;

const paragraphs = (sentences: readonly Sentence[]): Passage[] => {
  const passages: { sentences: Sentence[]; section: number; block: number }[] = [];
  for (const sentence of sentences) {
    const last = passages.at(-1);
    if (last?.block === sentence.block) last.sentences.push(sentence);
    else passages.push({ sentences: [sentence], section: sentence.section, block: sentence.block });
  }
  return passages;
};

const gathered = (passages: readonly Passage[]): Passage[] => {
  if (passages.length <= mostUnits) return [...passages];
  const size = Math.ceil(passages.length / mostUnits);
  const groups: Passage[] = [];
  for (let start = 0; start < passages.length; start += size)
    groups.push(passages.slice(start, start + size).reduce(joined));
  return groups;
};

const joined = (one: Passage, other: Passage): Passage => ({
  sentences: [...one.sentences, ...other.sentences],
  section: one.section,
});

const merged = (passages: readonly Passage[], index: number): Passage[] => {
  const one = passages[index];
  const other = passages[index + 1];
  if (one === undefined || other === undefined) return [...passages];
  return [...passages.slice(0, index), joined(one, other), ...passages.slice(index + 2)];
};

const cheapestPair = (reading: Reading, passages: readonly Passage[]): { index: number; cost: number } => {
  let best = { index: 0, cost: Infinity };
  for (let index = 0; index + 1 < passages.length; index += 1) {
    const cost = costOf(reading, passages[index], passages[index + 1]);
    if (cost < best.cost) best = { index, cost };
  }
  return best;
};

const costOf = (reading: Reading, one: Passage | undefined, other: Passage | undefined): number => {
  if (one === undefined || other === undefined) return Infinity;
  const first = other.sentences[0];
  const last = one.sentences.at(-1);
  const opener = first !== undefined && phraseAt(reading.pack, 'topicOpeners', first.words, 0) > 0;
  const gap = first !== undefined && last !== undefined && first.index > last.index + 1;
  const lone = one.sentences.length === 1 || other.sentences.length === 1;
  return (
    (wordsIn(one) + wordsIn(other)) * (lone ? loneShare : 1) +
    (one.section === (last?.section ?? one.section) && first?.section === last?.section ? 0 : sectionCost) +
    (opener ? openerCost : 0) +
    (gap ? gapCost : 0)
  );
};

const wordsIn = (passage: Passage): number =>
  passage.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
