import { holdsPhrase, phraseAt, phraseBefore } from '../../language/index.js';
import { isYear, type Token } from '../words/words.js';
import { holdsWord, type FigureView } from './figure-view.js';

/** The direction of a change ("fell by | 12%") that the words beside its number do not tell. */
export const directionUntold = ({ words, from, clause, beside, pack, article }: FigureView): string | undefined => {
  for (let end = from; end > Math.max(clause.from, from - mostBetween); end -= 1) {
    const length = phraseBefore(pack, 'directions', words, end);
    const word = words[end - length];
    if (length > 0 && word !== undefined) {
      const last = words[end - 1];
      const told = beside.some((one) => one.key === word.key);
      return told ? undefined : article.slice(word.start, last?.end);
    }
    // "by", "thêm", "khoảng": what stands between a change and its amount; "to" leads to a level.
    if (!amountLists.some((list) => phraseBefore(pack, list, words, end) > 0)) return undefined;
  }
  return undefined;
};
const mostBetween = 3;

const amountLists = ['qualifiers', 'amountWords'] as const;

/** The year, or the time told from the day of the article, that the words beside a number do not tell. */
export const timeUntold = (view: FigureView): string | undefined => {
  const { words, clause, beside, article, pack } = view;
  const year = nearestYear(view);
  if (year !== undefined) return holdsWord(beside, year.key) ? undefined : year.key;
  const [from, to] = [frontedEnd(view) > 0 ? 0 : clause.from, clause.to];
  for (let index = from; index < to; index += 1) {
    const length = phraseAt(pack, 'relativeTimes', words, index);
    if (length === 0 || (index < view.index && isParted(view, index + length, view.index))) continue;
    const told = holdsPhrase(pack, 'relativeTimes', beside);
    return told ? undefined : article.slice(words[index]?.start, words[index + length - 1]?.end);
  }
  return undefined;
};

/** The year that stands nearest to the number in its clause, or before the comma that closes the beginning of its sentence. */
const nearestYear = (view: FigureView): Token | undefined => {
  const { words, clause, index } = view;
  const near = words
    .slice(clause.from, clause.to)
    .map((word, at) => ({ word, at: clause.from + at }))
    .filter(({ word, at }) => isYear(word) && at !== index && !isParted(view, Math.min(at, index), Math.max(at, index)))
    .sort((one, other) => Math.abs(one.at - index) - Math.abs(other.at - index))[0];
  return near?.word ?? words.slice(0, frontedEnd(view)).find(isYear);
};

/** Another clause begins between two words where "and" stands between them. */
const isParted = ({ words, pack }: FigureView, from: number, to: number): boolean => {
  for (let index = from + 1; index < to; index += 1) if (phraseAt(pack, 'coordinators', words, index) > 0) return true;
  return false;
};

/** Where the adverbial ends that opens the sentence, if its clause is the next: "Năm 2024, …". */
const frontedEnd = ({ words, clause, pack }: FigureView): number => {
  const opens = (['timeOpeners', 'relativeTimes', 'adverbialOpeners'] as const).some(
    (list) => phraseAt(pack, list, words, 0) > 0,
  );
  return opens && clause.from <= longestFront ? clause.from : 0;
};
const longestFront = 8;
