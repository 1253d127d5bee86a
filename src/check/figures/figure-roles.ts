import { holdsPhrase, phraseAt, phraseBefore } from '../../language/index.js';
import { isNumber } from '../words/words.js';
import { holdsWord, isValue, phraseIn, type FigureView } from './figure-view.js';

/**
 * What a number is that is no plain measure: a target, what something is compared with, part of a condition, a forecast; undefined
 * where it is none, or where the words beside it say so.
 */
export const roleUntold = (view: FigureView): string | undefined =>
  comparedUntold(view) ?? targetUntold(view) ?? conditionUntold(view) ?? forecastUntold(view);

/** "lower than the target of | 4.5%": what is shown as measured is what it is measured by. */
const comparedUntold = (view: FigureView): string | undefined => {
  const { of, pack, from, index } = view;
  const at = phraseIn(view, 'comparers', Math.max(view.clause.from, index - reach), from);
  if (at === undefined || hasValue(view, at, index)) return undefined;
  const adjoins = at + phraseAt(pack, 'comparers', view.words, at) >= from;
  const named =
    (holdsPhrase(pack, 'targets', of) || holdsPhrase(pack, 'relativeTimes', of)) && !holdsPhrase(pack, 'comparers', of);
  // "2 points lower than": the amount of a difference says so.
  const differs =
    adjoins && holdsPhrase(pack, 'comparers', view.beside) && pack.typology.head === 'first' && !followsTarget(view);
  return named || differs ? undefined : 'is what something else is compared with';
};

const followsTarget = (view: FigureView): boolean =>
  phraseIn(view, 'targets', view.clause.from, view.clause.to) !== undefined;

/** "a target of | 4.5%", "| 85% that the city set itself". */
const targetUntold = (view: FigureView): string | undefined => {
  const { index, behind, clause, pack } = view;
  const before = phraseIn(view, 'targets', Math.max(clause.from, index - reach), index);
  const after = phraseIn(view, 'targets', behind, Math.min(clause.to, behind + nearBehind));
  const near = before !== undefined && !hasValue(view, before, index);
  const far = after !== undefined && !hasValue(view, behind, after);
  if (!near && !far) return undefined;
  const told = holdsPhrase(pack, 'targets', view.of) || (!hasRival(view) && holdsPhrase(pack, 'targets', view.beside));
  return told ? undefined : 'is a target, a plan or a limit';
};

/** "if it exceeds | 200 mm". */
const conditionUntold = (view: FigureView): string | undefined => {
  const { clause, from, beside, pack } = view;
  const at = phraseIn(view, 'thresholds', clause.from, from) ?? phraseIn(view, 'conditions', clause.from, from);
  if (at === undefined) return undefined;
  const told = holdsPhrase(pack, 'thresholds', beside) || holdsPhrase(pack, 'conditions', beside);
  return told ? undefined : 'is part of a condition';
};

/** "is expected to reach | 70%". */
const forecastUntold = (view: FigureView): string | undefined => {
  const { clause, from, beside, pack } = view;
  const at = phraseIn(view, 'hedges', Math.max(clause.from, from - farthestHedge), from);
  if (at === undefined || hasValue(view, at, from)) return undefined;
  return holdsPhrase(pack, 'hedges', beside) || holdsPhrase(pack, 'targets', beside)
    ? undefined
    : 'is expected, planned or possible';
};

const reach = 8;
const nearBehind = 7;
const farthestHedge = 12;

const hasValue = (view: FigureView, from: number, to: number): boolean => {
  for (let index = from; index < to; index += 1) if (isValue(view, index)) return true;
  return false;
};

/** Another value of its kind in the sentence, which was measured. */
const hasRival = (view: FigureView): boolean =>
  view.words.some(
    (_, index) => index !== view.index && isValue(view, index) && unitOf(view, index) === unitOf(view, view.index),
  );

const unitOf = ({ words, article }: FigureView, index: number): string => {
  const word = words[index];
  const sign = word === undefined ? '' : (/^\s?[%‰°]/.exec(article.slice(word.end, word.end + 2))?.[0].trim() ?? '');
  return sign === '' ? (words[index + 1]?.key ?? '') : sign;
};

/** Whether a number names one of many ("Điều 12", "Route 9"): then it is no figure. */
export const isNameNumber = ({ words, index, behind, pack, article }: FigureView): boolean => {
  const word = words[index];
  if (word === undefined || !isNumber(word) || phraseBefore(pack, 'numbered', words, index) === 0) return false;
  const measured = (['units', 'currencies', 'keyCounts'] as const).some(
    (list) => phraseAt(pack, list, words, index + 1) > 0,
  );
  return !measured && behind === index + 1 && !/^\s?%/.test(article.slice(word.end, word.end + 2));
};

/** The other end of a range, or of a change, that is not shown with the number. */
export const rangeUntold = (view: FigureView): 'range' | 'change' | undefined => {
  const { words, index, behind, pack, clause } = view;
  for (const range of pack.ranges) {
    const [opener = '', joiner = ''] = range.split('…').map((part) => part.trim());
    const ahead = joinerAt(view, joiner, behind, Math.min(clause.to, behind + mostBetween));
    const back = joinerAt(view, joiner, Math.max(clause.from, index - mostBetween), index);
    const isFirst = ahead !== undefined && isValue(view, ahead + joiner.split(' ').length);
    const isSecond =
      back !== undefined && back + joiner.split(' ').length >= view.from && hasValue(view, back - mostBetween, back);
    if (!isFirst && !isSecond) continue;
    const end = isFirst ? index : (back ?? index);
    const opened = opener === '' || joinerAt(view, opener, Math.max(0, end - mostBetween), end) !== undefined;
    if (!opened) continue;
    const changes = phraseIn(view, 'directions', clause.from, end) !== undefined;
    if (changes && isSecond) return undefined;
    const other = isFirst ? words[ahead + joiner.split(' ').length] : undefined;
    if (other !== undefined && holdsWord(view.of, other.key)) return undefined;
    return changes ? 'change' : 'range';
  }
  return undefined;
};
const mostBetween = 5;

const joinerAt = ({ words }: FigureView, joiner: string, from: number, to: number): number | undefined => {
  const keys = joiner.split(' ');
  for (let index = Math.max(0, from); index < to; index += 1)
    if (keys.every((key, offset) => words[index + offset]?.key === key)) return index;
  return undefined;
};
