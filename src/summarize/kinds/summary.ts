import type { Genre } from '../../model/article.js';
import type { Point, Topic } from '../../model/briefing.js';
import { withChildren } from '../../model/points.js';
import { holdsPhrase, phraseAt, wordsOf } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { goesOnInParagraph, type Reading } from '../annotate/reading.js';
import type { Candidate } from '../choose/candidate.js';
import { together } from '../group/together.js';
import { leadTitle } from '../head/title/lead-title.js';
import { identify } from '../../model/identify.js';
import { overlaps } from '../../model/overlap.js';
import { sentencesOf } from '../say/evidence.js';
import { pointOf } from '../say/point.js';
import { withAnswerer } from '../say/speech/answerer.js';
import { mainSentences } from '../value/lead/main-sentences.js';
import { lineOfMessage } from '../value/message.js';
import { saysTitle, shareOfTitleIn } from '../value/title/says-title.js';
import { isAboveQuestions } from '../value/summary/interview-summary.js';
import type { Statement } from '../say/statement.js';
import type { Draft } from './draft.js';

/**
 * What a person would say first, as the topic that the deck begins with: in the article's order, under the fixed heading.
 *
 * @param firstValues how likely each sentence is one that goes first, by index
 */
export const summaryDraft = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  firstValues: readonly number[],
): Draft => {
  // A sentence may be chosen for itself, and for one that leans on it.
  const told = [...new Set(chosen.flatMap(({ sentences }) => sentences))].sort((one, other) => one - other);
  const inOrder = told.flatMap((index) => statements[index] ?? []);
  const lines = together(annotation, inOrder, chosen).map((statement) =>
    pointOf(annotation, withAnswerer(annotation, statement)),
  );
  const points = opensByTitle(annotation, statements, lines[0]) ? lines : messageFirst(annotation, lines, firstValues);
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

/** Whether a line holds the sentence that a deck is called by whose article has no title: what follows goes on from it. */
const opensByTitle = (annotation: Annotation, statements: readonly Statement[], line: Point | undefined): boolean => {
  const { title } = annotation.reading.article;
  const [called] = title === undefined ? (leadTitle(annotation, statements)?.titleEvidence ?? []) : [];
  return called !== undefined && line?.evidence.some((span) => overlaps(span, called)) === true;
};

/**
 * What says what the title says goes before what else is told first, unless that says most of it as well; where no line is known to, what a person
 * would say first.
 */
const messageFirst = (annotation: Annotation, points: readonly Point[], firstValues: readonly number[]): Point[] => {
  const { reading } = annotation;
  // A vote stands below what was voted on.
  const lines = points.map((point) =>
    withChildren(point).flatMap(({ evidence }) => sentencesOf(reading, evidence).map(({ index }) => index)),
  );
  const said = lineOfMessage(annotation, lines);
  const main = mainSentences(annotation);
  const isMain = lines[said]?.some((index) => main.includes(index)) === true;
  if (isBriefLead(annotation, points[0], lines[0], firstValues)) return [...points];
  const isSaidFirst = !isMain && reading.article.genre !== 'interview' && saysTitle(reading, lines[0]?.[0] ?? -1);
  // Who is asked stands before what they say.
  const isPresented = isAboveQuestions(reading, lines[0]?.[0] ?? -1);
  const likely = said < 0 && !isPresented ? likelier(annotation, points, lines, firstValues) : { from: 0, to: 0 };
  const best = said < 0 ? likely.from : said;
  const first = points[isSaidFirst || isPresentedFirst(annotation, lines, best) ? 0 : best];
  if (first === undefined) return [];
  // What goes on from it in its paragraph is of it: "We expect that to last two winters."
  const from = points.indexOf(first);
  const goesOn = (at: number): boolean => {
    const [own, before] = [lines[at]?.[0] ?? -1, lines[at - 1]?.at(-1) ?? -1];
    return own === before + 1 && goesOnInParagraph(reading, own);
  };
  const to = from === likely.from ? likely.to : from;
  const parted = lines.findIndex((_, at) => at > to && !goesOn(at));
  const lead = points.slice(from, parted < 0 ? points.length : parted);
  return [...lead, ...points.filter((point) => !lead.includes(point))];
};

/** "Lee said the fee holds" behind "…, Ann Lee, the harbour master, said": in news whom a line calls for short is presented before it. */
const isPresentedFirst = (
  { reading, attributions, introductions }: Annotation,
  lines: readonly (readonly number[])[],
  line: number,
): boolean => {
  const own = lines[line]?.[0] ?? -1;
  return (
    briefLeads.has(reading.article.genre) &&
    attributions[own] !== undefined &&
    (introductions.get(own) ?? []).some(([place]) => place !== undefined && lines[0]?.includes(place) === true)
  );
};

/**
 * "Gần một phần ba số sạp đã đóng cửa": what stands between the title of news and their text, without a stop or in words of the title, was written to be taken in
 * at a glance.
 */
const isBriefLead = (
  { reading }: Annotation,
  point: Point | undefined,
  line: readonly number[] | undefined,
  firstValues: readonly number[],
): boolean => {
  const first = reading.sentences[0];
  if (!briefLeads.has(reading.article.genre) || first === undefined || line?.[0] !== 0) return false;
  const isSetApart = /[\p{L}\p{N})]$/u.test(reading.text.slice(first.start, first.end));
  return (
    (point?.text.length ?? Infinity) <= mostOfLead &&
    (isSetApart || ((firstValues[0] ?? 0) >= likelyFirst && shareOfTitleIn(reading, 0) >= leastOfTitle))
  );
};
const briefLeads: ReadonlySet<Genre> = new Set(['news', 'release']);
/** In UTF-16 units: what is read at a glance. */
const mostOfLead = 170;
const likelyFirst = 0.75;
/** Of what the words of the title weigh. */
const leastOfTitle = 0.25;

/**
 * The line that is likelier to go first than the first one by more than chance, and does not go on from what was told; else the first one.
 *
 * @param lines the sentences of each
 * @returns the places from the line that its paragraph begins with to that one
 */
const likelier = (
  { reading: { sentences, pack } }: Annotation,
  points: readonly Point[],
  lines: readonly (readonly number[])[],
  firstValues: readonly number[],
): { readonly from: number; readonly to: number } => {
  const asTold = { from: 0, to: 0 };
  // "The plan may be changed.": what a paper closes with looks back on what was told.
  const isClosing = (line: readonly number[]): boolean => (line[0] ?? 0) >= sentences.length - closing;
  const chances = lines.map((line, at) =>
    at > 0 && isClosing(line) ? 0 : Math.max(0, ...line.map((index) => firstValues[index] ?? 0)),
  );
  const likeliest = chances.indexOf(Math.max(...chances));
  if ((chances[likeliest] ?? 0) < (chances[0] ?? 0) + leastLead) return asTold;
  const best = firstOfParagraph(sentences, lines, likeliest, chances);
  const point = points[best];
  if (point === undefined) return asTold;
  // As it is shown: what only joined it to the sentence before is left out there.
  const words = wordsOf(point.text);
  const goesOn =
    turning.some((list) => phraseAt(pack, list, words, 0) > 0) ||
    holdsPhrase(pack, 'examples', words.slice(0, nearOpening));
  return goesOn ? asTold : { from: best, to: likeliest };
};
/**
 * "In the keeper's opinion, …" behind what the keeper plans: a paragraph is told from its beginning where the line that opens it on the slide is hardly
 * less likely to go first.
 */
const firstOfParagraph = (
  sentences: Reading['sentences'],
  lines: readonly (readonly number[])[],
  line: number,
  chances: readonly number[],
): number => {
  const blockOf = (at: number): number | undefined => sentences[lines[at]?.[0] ?? -1]?.block;
  const isAsLikely = (_: unknown, at: number): boolean =>
    blockOf(at) === blockOf(line) && (chances[at] ?? 0) >= (chances[line] ?? 0) * hardlyLess;
  return Math.min(line, ...lines.flatMap((own, at) => (at < line && isAsLikely(own, at) ? [at] : [])));
};
const hardlyLess = 0.75;

/** In sentences. */
const closing = 2;
/** What is less may be chance. Of 48 texts that were not learnt from 30 told their main message first without it, and 33 with it. */
const leastLead = 0.1;
/** "However, …" goes on from what was told, and what holds "if …" is one case. */
const turning = ['contrasts', 'ties', 'conditions'] as const;
/** In words: "Some examples are …". */
const nearOpening = 6;
