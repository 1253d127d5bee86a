import type { Topic } from '../../../model/briefing.js';
import { withChildren } from '../../../model/points.js';
import { onceFor } from '../../../model/once-for.js';
import type { Budget } from '../../choose/budget/budget.js';
import type { Refused } from '../../refused.js';
import { sentencesOf } from '../../say/evidence.js';
import { budgetedWords } from '../budgeted-words.js';
import type { Draft } from '../draft.js';
import { comparedPassage } from './compared-passage.js';
import { datedPassages } from './dated-passages.js';
import type { Lines } from './passage-lines.js';
import { taskedPassage } from './tasked-passage.js';

/** What they may take of all words together, so that the message is told beside them. */
const passageShare = 0.65;
/** The same where all that is told has less than this many slides of words: beside a passage little of the message would be left. */
const shareOfShort = 0.45;
const leastForPassage = 1.25;

/** Passages that a layout of its own shows, whole, as far as there is room: a course of events, two sides, tasks. */
export const passageDrafts = (lines: Lines, spent: ReadonlySet<number>, { words, whole: isWhole }: Budget): Draft[] => {
  const shown: { readonly draft: Draft; readonly sentences: readonly number[] }[] = [];
  for (const whole of foundPassages(lines.refused, lines)) {
    const sentences = sentencesIn(lines, whole.topic);
    const isFree = (index: number): boolean =>
      !spent.has(index) && !shown.some((other) => other.sentences.includes(index));
    const isShort = words < lines.annotation.reading.pack.slideWords * leastForPassage;
    const left = words * (isShort ? shareOfShort : passageShare) - budgetedWords(shown.map(({ draft }) => draft));
    const draft = sentences.every(isFree) ? within(lines, whole, isWhole ? Infinity : left) : undefined;
    if (draft !== undefined) shown.push({ draft, sentences: sentencesIn(lines, draft.topic) });
  }
  return shown.map(({ draft }) => draft);
};

/** The passages of an article: the same whatever the number of words. */
const foundPassages = onceFor((refused: Refused, lines: Lines): Draft[] =>
  [...datedPassages(lines).slice(0, 1), comparedPassage(lines), taskedPassage(lines)].flatMap((topic) =>
    topic === undefined || refused.passages.has(topic.id) ? [] : [draftOf(lines, topic)],
  ),
);

/** A draft without the lines that are worth least, as far as it has more than it needs; undefined where it takes more words all the same. */
const within = (lines: Lines, draft: Draft, room: number): Draft | undefined => {
  if (budgetedWords([draft]) <= room) return draft;
  const { points, kind } = draft.topic;
  const brief = points.map((point) => ({ ...point, ...(point.children && { children: point.children.slice(0, 1) }) }));
  if (points.some(({ children = [] }) => children.length > 1))
    return within(lines, draftOf(lines, { ...draft.topic, points: brief }), room);
  if (points.length <= fewestLines || kind === 'comparison') return undefined;
  const worths = points.map(({ evidence }) =>
    Math.max(...sentencesOf(lines.annotation.reading, evidence).map(({ index }) => lines.values[index] ?? 0)),
  );
  const least = worths.indexOf(Math.min(...worths));
  return within(lines, draftOf(lines, { ...draft.topic, points: points.filter((_, index) => index !== least) }), room);
};
const fewestLines = 3;

/** The places of the sentences that a topic tells. */
export const sentencesIn = ({ annotation }: Lines, { points }: Topic): number[] =>
  sentencesOf(
    annotation.reading,
    points.flatMap(withChildren).flatMap(({ evidence }) => evidence),
  ).map(({ index }) => index);

const draftOf = (lines: Lines, topic: Topic): Draft => {
  const { reading } = lines.annotation;
  const sentences = sentencesIn(lines, topic).flatMap((index) => reading.sentences[index] ?? []);
  return {
    topic,
    at: Math.min(...sentences.map(({ start }) => start)),
    worth: sentences.reduce((sum, { index }) => sum + (lines.values[index] ?? 0), 0),
    blocks: new Set(sentences.map(({ block }) => block)),
    passage: topic.id,
  };
};
