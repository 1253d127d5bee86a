import type { Point, Topic } from '../../model/briefing.js';
import { withChildren } from '../../model/points.js';
import { holdsPhrase, phraseAt } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { isTalk } from '../annotate/talk/own-voice.js';
import type { Candidate } from '../choose/candidates.js';
import { together } from '../group/together.js';
import { identify } from '../../model/identify.js';
import { sentencesOf } from '../say/evidence.js';
import { pointOf } from '../say/point.js';
import { withAnswerer } from '../say/speech/answerer.js';
import { decisiveSentences } from '../value/decisive.js';
import { mainSentences } from '../value/lead/main-sentences.js';
import { lineOfMessage } from '../value/message.js';
import { saysTitle } from '../value/says-title.js';
import type { Statement } from '../say/statement.js';
import type { Draft } from './draft.js';

/**
 * What a person would say first, as the topic that the deck begins with: in the article's order, under the fixed heading.
 *
 * @param values of sentences, by index
 */
export const summaryDraft = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  values: readonly number[],
): Draft => {
  // A sentence may be chosen for itself, and for one that leans on it.
  const told = [...new Set(chosen.flatMap(({ sentences }) => sentences))].sort((one, other) => one - other);
  const inOrder = told.flatMap((index) => statements[index] ?? []);
  const lines = together(annotation, inOrder, chosen).map((statement) =>
    pointOf(annotation, withAnswerer(annotation, statement)),
  );
  const points = messageFirst(annotation, lines, values);
  const { labels } = annotation.reading.pack;
  const topic: Topic = {
    id: identify('summary', points.map(({ text }) => text).join('\n')),
    kind: 'summary',
    label: labels.summary,
    heading: labels.summaryHeading,
    points,
    captions: [],
  };
  return { at: -1, worth: Infinity, blocks: new Set(), topic };
};

/** What says what the title says goes before what else is told first, unless that says most of it as well; else what is worth far more. */
const messageFirst = (annotation: Annotation, points: readonly Point[], values: readonly number[]): Point[] => {
  const { reading } = annotation;
  // A vote stands below what was voted on.
  const lines = points.map((point) =>
    withChildren(point).flatMap(({ evidence }) => sentencesOf(reading, evidence).map(({ index }) => index)),
  );
  const places = lines.map(([first]) => first ?? -1);
  const said = lineOfMessage(annotation, lines);
  const main = mainSentences(annotation);
  const isMain = lines[said]?.some((index) => main.includes(index)) === true;
  const isSaidFirst = !isMain && reading.article.genre !== 'interview' && saysTitle(reading, places[0] ?? -1);
  const message = points[said < 0 ? farWorthier(annotation, places, values) : said];
  if (message === undefined || isSaidFirst) return [...points];
  return [message, ...points.filter((point) => point !== message)];
};

/**
 * The line beside whose first sentence that of the first line is worth little; -1 where there is none. Of acts this would be from when they hold, and of
 * minutes it is what was decided. News that begin with their own first sentence begin with what happened, and whoever talks goes on from what
 * was said. In annotated articles one summary in thirty has such a line.
 *
 * @param places the first sentence of each line
 */
const farWorthier = (annotation: Annotation, places: readonly number[], values: readonly number[]): number => {
  const { article, sentences, pack } = annotation.reading;
  const worth = places.map((at) => values[at] ?? 0);
  const best = worth.indexOf(Math.max(...worth));
  const [first, worthiest] = [sentences[places[0] ?? -1], sentences[places[best] ?? -1]];
  if (first === undefined || worthiest === undefined) return -1;
  const beginsAsItShould =
    article.genre === 'legal' ||
    (article.genre === 'news' && first.index <= furthestLead) ||
    (isTalk(annotation) && first.section === worthiest.section) ||
    (article.genre === 'minutes' && !decisiveSentences(annotation).has(worthiest.index));
  const leadsOn =
    turning.some((list) => phraseAt(pack, list, worthiest.words, 0) > 0) ||
    holdsPhrase(pack, 'examples', worthiest.words.slice(0, nearOpening));
  return beginsAsItShould || leadsOn || (worth[0] ?? 0) >= (worth[best] ?? 0) * shareOfBest ? -1 : best;
};
/** The first sentence may be a place or a day. */
const furthestLead = 1;
/** "However, …" goes on from what was told, and what holds "if …" is one case. */
const turning = ['contrasts', 'ties', 'conditions'] as const;
/** In words: "Some examples are …". */
const nearOpening = 6;
const shareOfBest = 0.3;
