import { fold, phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * "Lead agency: the Harbour Office", "Thời gian thực hiện: trong năm 2026", and such a label alone: what belongs to a task of a plan, and
 * tells nothing without it. In an article where nobody is given tasks so, the same labels may be its matter.
 */
export const isAttribute = (reading: Reading, span: Span): boolean =>
  givesTasks(reading) && (opensWithLabel(reading, span, all) || opensWithDue(reading, span));

/** "Thời gian thực hiện sau khi quy chế được ban hành": the same label, without its colon. */
const opensWithDue = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  const length = phraseAt(pack, 'attributeLabels', words, 0);
  return length > 1 && words.length > length && whens.some((list) => phraseAt(pack, list, words, length) > 0);
};
const whens = ['prepositions', 'conditions', 'dateOpeners', 'timeOpeners'] as const;

/** Whether labels say again and again who has to do something. */
const givesTasks = onceFor(
  (reading: Reading): boolean =>
    reading.sentences.filter((sentence) => opensWithLabel(reading, sentence, ['owners'])).length >= fewestOwners,
);
const fewestOwners = 2;

type Labels = 'owners' | 'dueLabels' | 'attributeLabels';
const all: readonly Labels[] = ['owners', 'dueLabels', 'attributeLabels'];

const opensWithLabel = ({ text, pack }: Reading, { start, end }: Span, lists: readonly Labels[]): boolean => {
  const label = /^[^\p{L}]*([^:：\n]{2,60}?)[\s*_]*[:：]/u.exec(text.slice(start, end + 1))?.[1];
  return label !== undefined && lists.some((list) => isOf(label, pack, list));
};

const isOf = (label: string, pack: LanguagePack, list: Labels): boolean => {
  const folded = fold(label);
  return pack[list].some((known) => fold(known) === folded);
};
