import type { Candidate } from '../choose/candidate.js';
import { concludingFirst, conclusionsFirst } from '../group/conclusions-first.js';
import { decisionsFirst } from '../group/decisions-first.js';
import { groupsOf, startOf } from '../group/groups.js';
import { leadingFirst, mainFirst } from '../group/leading-first.js';
import { headedGroups, type HeadedGroup } from '../head/headed.js';
import type { Draft } from '../kinds/draft.js';
import { ownHeadings, withDistinctHeadings } from '../kinds/graphics/distinct-headings.js';
import { tablesInLines } from '../kinds/graphics/tables-in-lines.js';
import { withIntroducedSpeakers } from '../kinds/introduced-speakers.js';
import { summaryDraft } from '../kinds/summary.js';
import { topicDraft } from '../kinds/topics.js';
import { refusing, refusingTopics, type Refused } from '../refused.js';
import type { Statement } from '../say/statement.js';
import { apartOf } from './apart.js';
import { backToSections } from './back-to-sections.js';
import { choosableIn } from './choosable.js';
import type { DeckWish } from './deck-wish.js';
import { fewLines } from './few-lines.js';
import { chosenLines } from './lines.js';
import { chosenLists } from './lists.js';
import type { Material } from './material.js';
import { supplementedBody } from './supplemented.js';

/**
 * The topics that a number of words allows: the summary first, the others in the order of the article but for what goes before. The steps, each in
 * the words that the one before leaves:
 *
 * 1. what is told apart: tables, charts, passages with a layout of their own, options;
 * 2. lists, as they are wanted whole; then the summary; then the lines of the body;
 * 3. what these lines need beside them: support of a claim, the law behind an answer, how an answer begins;
 * 4. groups of all that with their headings;
 * 5. lines that are too little for a slide move to the summary, and what is too much for that back to the sections;
 * 6. topics in their order.
 *
 * What no slide can hold, and a table of which the lines say most, is refused: all is chosen anew without it.
 *
 * @param round how often all was chosen anew before
 */
export const draftsOf = (material: Material, wish: DeckWish, round = 0): Draft[] => {
  const { annotation } = material;
  const isLastRound = round === mostRounds;
  const anewWithout = (refused: Refused): Draft[] => draftsOf(material, { ...wish, refused }, round + 1);

  const apart = apartOf(material, wish);
  const { candidates, founding } = choosableIn(material, wish, apart.spent);
  const lists = chosenLists(material, candidates, apart.wordsLeft);
  const lines = chosenLines(material, wish, candidates, apart, lists);
  const body = supplementedBody(material, wish, { apart, lists, lines, founding });

  const closed = new Set([...wish.refused.headings, ...ownHeadings(annotation.reading, apart.topics)]);
  const headedBeside = (summary: readonly Candidate[], beside: readonly Candidate[]): HeadedGroup[] =>
    headedInOrder(material, [...lists.candidates, ...beside], placesOf(summary), closed);
  const headed = headedBeside(lines.summary, body);
  const few = fewLines(material, wish.budget, lines.summary, headed);
  // The words of what is refused are for what is told at more length.
  if (few.tooLittle.length > 0 && !isLastRound) return anewWithout(refusing(wish.refused, few.tooLittle));

  const { toSummary } = few;
  const moved = body.filter((candidate) => tellsOneOf(candidate, toSummary));
  const given = backToSections(material, lines.summary, toSummary, headed, wish.refused.unnamed);
  const summary = [...without(lines.summary, given), ...moved];
  // The label of what moves is free for what stays.
  const groups =
    moved.length === 0 && given.length === 0 ? headed : headedBeside(summary, [...without(body, moved), ...given]);

  const topics = topicsInOrder(material, apart.topics, groups);
  const all =
    summary.length === 0
      ? topics
      : [summaryDraft(annotation, material.statements, summary, material.firstValues), ...topics];
  const repeatedTables = isLastRound ? [] : tablesInLines(all, annotation.reading.pack);
  if (repeatedTables.length > 0) return anewWithout(refusingTopics(wish.refused, repeatedTables));
  return withIntroducedSpeakers(
    annotation,
    withDistinctHeadings(
      annotation.reading,
      leadingFirst(annotation, mainFirst(annotation, all), ({ at }) => at),
    ),
  );
};

/** So often is chosen anew what was too little, or told twice. */
const mostRounds = 4;

/**
 * What was chosen as groups with their headings: in the article's order, but for conclusions before their law and the list that a paper is written for.
 *
 * @param inSummary indices of sentences that the summary tells
 * @param closed headings, folded, that may not be used
 */
const headedInOrder = (
  { annotation, statements }: Material,
  chosen: readonly Candidate[],
  inSummary: ReadonlySet<number>,
  closed: ReadonlySet<string>,
): HeadedGroup[] => {
  const groups = conclusionsFirst(annotation, groupsOf(annotation, statements, chosen, inSummary));
  return headedGroups(annotation, leadingFirst(annotation, groups, startOf), closed, inSummary);
};

/** What is told apart and the headed groups as topics, by where they stand in the article, but for what a paper concluded or decided. */
const topicsInOrder = (
  { annotation, values }: Material,
  apart: readonly Draft[],
  groups: readonly HeadedGroup[],
): Draft[] => {
  const inOrder = [...apart, ...groups.map((group) => topicDraft(annotation, group, values))].sort(
    (one, other) => one.at - other.at,
  );
  return concludingFirst(annotation, decisionsFirst(annotation, inOrder));
};

const placesOf = (chosen: readonly Candidate[]): ReadonlySet<number> =>
  new Set(chosen.flatMap(({ sentences }) => sentences));

const without = (chosen: readonly Candidate[], some: readonly Candidate[]): Candidate[] =>
  chosen.filter((candidate) => !some.includes(candidate));

const tellsOneOf = ({ series, sentences }: Candidate, statements: readonly Statement[]): boolean =>
  series === undefined && statements.some(({ sentence }) => sentences.includes(sentence.index));
