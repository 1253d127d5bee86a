import {
  phraseAt,
  splitSentences,
  turnsMeaning,
  wordsOf,
  type LanguagePack,
  type Word,
  scriptedPattern,
} from '../../language/index.js';
import type { Briefing, Point, Topic } from '../../model/briefing.js';
import { sameButForMarks } from './text/wording.js';
import { standsAlone } from './text/stands-alone.js';
import { entriesOf, type Entry } from './entry.js';
import { tidyOptional } from './text/tidy-text.js';

/**
 * What the article says comes next, for the last slide: whole sentences that tell with a verb of the future what happens at a time that
 * was still ahead, under no condition. None where the article has no date, so that nobody knows what was ahead, where the last topic says
 * all of it, which has just been read, where the deck is short, so that all of it has, or where a topic is called so.
 *
 * @returns in the order of the article, at most so many as a slide holds beside its source
 */
export function nextSteps({ topics, date }: Briefing, pack: LanguagePack): Entry[] {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  if (year === undefined || topics.length < fewestTopics) return [];
  if (topics.some(({ heading }) => sameButForMarks(heading, pack.labels.nextSteps))) return [];
  const isAlone = standsAlone(pack);
  const ahead = topics.flatMap((topic) =>
    tells(topic)
      ? topic.points
          .filter((point) => isWhole(point) && isAlone(point.text) && isStep(point.text, Number(year), pack))
          .map((point) => ({ topic, point }))
      : [],
  );
  const last = topics.at(-1);
  if (ahead.length === last?.points.length && ahead.every(({ topic }) => topic === last)) return [];
  return ahead.slice(0, mostSteps).flatMap(({ topic, point }) => entryOf(topic, point));
}

const entryOf = (topic: Topic, point: Point): Entry[] =>
  entriesOf([{ ...point, core: undefined }], undefined).map((entry) => ({
    ...entry,
    speaker: entry.speaker ?? tidyOptional(topic.speaker),
  }));

/** Readers of decks of a few slides took the last for a slip: each of its lines stood on another, word for word. */
const fewestTopics = 9;
/** Beside the source. */
const mostSteps = 4;
/** In UTF-16 units: longer ones are no step but an account. */
const mostInStep = 240;

/** What answers a question, or is said in somebody's words, leans on that. */
const tells = ({ kind }: Topic): boolean =>
  kind === 'summary' || kind === 'points' || kind === 'enumeration' || kind === 'timeline' || kind === 'figure';

const isWhole = ({ text, children = [], origin }: Point): boolean =>
  origin === 'extract' && children.length === 0 && text.length <= mostInStep && opensWithWord.test(text);

const opensWithWord = scriptedPattern('^[\\p{L}\\p{N}]');

/**
 * What a point opens with is the step: a day of one of its sentences and the future of another are two matters.
 *
 * @param now the year of the article
 */
function isStep(text: string, now: number, pack: LanguagePack): boolean {
  const [first] = splitSentences(text, { start: 0, end: text.length }, pack);
  return isAhead(text, now, pack) && (first === undefined || isAhead(text.slice(first.start, first.end), now, pack));
}

function isAhead(text: string, now: number, pack: LanguagePack): boolean {
  if (!/(?<!\d)\d{1,2}(?!\d)/.test(text)) return false;
  const words = wordsOf(text);
  const isFuture = words.map((_, index) => tellsFuture(pack, words, index));
  const isHedged = words.some((_, index) => phraseAt(pack, 'hedges', words, index) > 0 && isFuture[index] !== true);
  if (!isFuture.includes(true) || isHedged || turnsMeaning(words, 0, words.length, pack)) return false;
  const years = [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/g)].map(([year]) => Number(year));
  return years.every((year) => year >= now) && tellsDay(text, words, pack);
}

/** "February 24", "24 February", "ngày 15/7": a year alone is a forecast more often than a step. */
function tellsDay(text: string, words: readonly Word[], pack: LanguagePack): boolean {
  const isMonth = (index: number): boolean => phraseAt(pack, 'months', words, index) > 0;
  const inFigures = [...text.matchAll(/(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d])/g)].some(({ index }) => {
    const before = words.findLastIndex(({ end }) => end <= index);
    return phraseAt(pack, 'dateOpeners', words, before) > 0;
  });
  return (
    inFigures || words.some(({ key }, index) => /^\d{1,2}$/.test(key) && (isMonth(index - 1) || isMonth(index + 1)))
  );
}

/** An auxiliary that tells of what is to come, "will", "sẽ", or a phrase that does, "dự kiến": "plan" and "next" tell of much else. */
function tellsFuture(pack: LanguagePack, words: readonly Word[], index: number): boolean {
  const length = phraseAt(pack, 'outlooks', words, index);
  return length > 1 || (length === 1 && phraseAt(pack, 'subjectAuxiliaries', words, index) > 0);
}
