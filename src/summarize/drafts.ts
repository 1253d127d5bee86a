import type { Annotation } from './annotate/annotation.js';
import { foundsAnswer } from './annotate/citations.js';
import { backToSections } from './back-to-sections.js';
import { beyondOptions, optionOfSentence } from './annotate/structure/options/verdicts.js';
import { isTalk } from './annotate/talk/own-voice.js';
import { mostInSummary, type Budget } from './choose/budget/budget.js';
import { withClaimsSupported } from './choose/with-claims-supported.js';
import { candidatesWithin, type Candidate } from './choose/candidates.js';
import { choose, valueOf } from './choose/choose.js';
import { withoutShown } from './choose/passages/parts.js';
import { chosenOptions } from './choose/options/chosen-options.js';
import { sharesOfLists } from './choose/budget/shares-of-lists.js';
import { itemsAlone } from './choose/lists/items-alone.js';
import { sentencesOf } from './choose/lists/shown-series.js';
import { withOpenings } from './answer-openings.js';
import { withEnoughOfAnswers } from './enough-of-answers.js';
import { notCovered } from './choose/covered.js';
import { firstAndRest, withFirsts, wordsOfOpening } from './choose/first-and-rest.js';
import { fewLines } from './few-lines.js';
import { groupsOf, startOf } from './group/groups.js';
import { headedGroups, type HeadedGroup } from './head/headed.js';
import type { Draft } from './kinds/draft.js';
import { withIntroducedSpeakers } from './kinds/introduced-speakers.js';
import { concludingFirst, conclusionsFirst } from './group/conclusions-first.js';
import { decisionsFirst } from './group/decisions-first.js';
import { leadingFirst, mainFirst } from './group/leading-first.js';
import { graphicDrafts, sentencesBelow } from './kinds/graphics/graphics.js';
import { budgetedWords } from './kinds/budgeted-words.js';
import { passageDrafts, sentencesIn } from './kinds/passages/passages.js';
import { summaryDraft } from './kinds/summary.js';
import { ownHeadings, withDistinctHeadings } from './kinds/graphics/distinct-headings.js';
import { tablesInLines } from './kinds/graphics/tables-in-lines.js';
import { topicDraft } from './kinds/topics.js';
import { refusing, refusingTopics, type Refused } from './refused.js';
import { saying, statementsOf, wordsAt, type Statement } from './say/statement.js';
import { isTalkAlone } from './value/summary/meeting-summary.js';
import { saidFirst } from './value/said-first/said-first.js';
import { unitValues } from './value/unit-values.js';

/** What the stages before choosing have made of an article. */
export interface Material {
  readonly annotation: Annotation;
  readonly statements: readonly Statement[];
  readonly values: readonly number[];
  /** How likely each sentence is one that goes first. */
  readonly firstValues: readonly number[];
  /** Whether there may be charts. */
  readonly charts: boolean;
}

/** What is said of an annotated article, and what each sentence of it is worth. */
export const materialOf = (annotation: Annotation, charts: boolean): Material => {
  const values = unitValues(annotation);
  return {
    annotation,
    statements: statementsOf(annotation),
    values,
    firstValues: saidFirst(annotation, values),
    charts,
  };
};

/** What a person would say in a few sentences takes up to this share of all words, and of those that lists leave. */
const summaryShare = 0.8;
const summaryRoom = 0.95;

/** How topics are put together. */
export interface Way {
  /** Whether answers begin with their brief first sentences. */
  readonly opened: boolean;
  /** How many words the deck may have, whatever is tried: how much is told of options changes with no round. */
  readonly most: number;
  /** How often topics of too little were left out. */
  readonly round?: number;
}

/** The topics that a number of words allows, the summary first, in the order of the article but for what goes before. */
export const draftsOf = (
  material: Material,
  budget: Budget,
  refused: Refused,
  { opened, most, round = 0 }: Way,
): Draft[] => {
  const { annotation, statements, values, firstValues } = material;
  const ofLists = sharesOfLists(annotation);
  const strict = candidatesWithin(refused, material, budget.words * ofLists.longest);
  // An article that gives nothing by the rules is still told.
  const candidates =
    strict.length > 0 ? strict : saying(statements).map(({ sentence }): Candidate => ({ sentences: [sentence.index] }));
  const graphic = graphicDrafts(annotation, material.charts, budget, refused);
  const below = new Set(graphic.flatMap((draft) => sentencesBelow(annotation, draft)));
  const lines = { annotation, statements, values, refused };
  const told = new Set([...below, ...optionOfSentence(annotation.reading).keys()]);
  const passages = passageDrafts(lines, told, { ...budget, words: budget.words - budgetedWords(graphic) });
  const drawn = new Set([...below, ...passages.flatMap(({ topic }) => sentencesIn(lines, topic))]);
  const graphics = [...graphic, ...passages];
  const free = Math.max(0, budget.words - budgetedWords(graphics));
  const ofDeck = Math.max(0, most - budgetedWords(graphics));
  const options = chosenOptions(annotation, statements, ofDeck, new Set([...drawn, ...refused.sentences]));
  const spent = new Set([...drawn, ...options.spent]);
  // What goes on behind the last option stands under its heading: a summary may say it.
  const beyond = budget.summary ? beyondOptions(annotation.reading) : new Set();
  const open = withoutShown(candidates, (index) => spent.has(index) || beyond.has(index));
  const words = Math.max(0, free - options.words);
  // The law that a letter quotes is told in the words that its answer leaves.
  const founding = open.filter((candidate) => foundsAnswer(annotation.reading, candidate.sentences));
  const own = open.filter(
    (candidate) => !founding.includes(candidate) && !candidate.sentences.some((index) => refused.unnamed.has(index)),
  );
  // Lists are wanted whole: what is chosen of them first keeps its room beside the summary.
  const lists = own.some(({ series }) => series !== undefined)
    ? choose(annotation, statements, own, {
        values,
        sections: { by: 'lists', listed: new Set() },
        words: ofLists.areAll
          ? words * ofLists.all
          : Math.min(words * ofLists.all, words - wordsOfOpening(annotation, statements, own)),
      }).candidates.filter(({ series }) => series)
    : [];
  const room = words - lists.reduce((sum, { series }) => sum + (series?.words ?? 0), 0);
  // A summary may name an item of a list that is not shown.
  const listed = new Set(
    lists.flatMap(({ series }) => (series === undefined ? [] : sentencesOf(annotation.reading, series))),
  );
  const summable = candidatesWithin(refused, material, 0).filter(
    ({ sentences }) => !sentences.some((index) => spent.has(index) || listed.has(index)),
  );
  const single = [
    ...own.filter(({ series }) => series === undefined),
    ...itemsAlone(annotation, own, listed, summable, words),
  ];
  const withOptions = withFirsts(values, options.firsts);
  const { first, rest: chosen } = budget.summary
    ? firstAndRest(annotation, statements, {
        single,
        summable,
        values: withOptions,
        firstValues,
        room,
        listed,
        roomOfSummary: Math.min(words * summaryShare, room * summaryRoom),
      })
    : {
        first: [],
        rest: choose(annotation, statements, single, {
          values: withOptions,
          words: room,
          sections: { by: 'lines', listed },
        }).candidates,
      };
  const summed = new Set(first.flatMap(({ sentences }) => sentences));
  const shown = new Set([...summed, ...chosen.flatMap(({ sentences }) => sentences)]);
  const founded = choose(annotation, statements, notCovered(annotation.reading, founding, shown), {
    values,
    words: room - wordsAt(statements, shown),
    taken: shown,
  }).candidates;
  const shownElsewhere = new Set([...summed, ...listed, ...spent]);
  const claims = { open: single, shown: shownElsewhere, values };
  const behindSummary = [...options.candidates, ...withClaimsSupported(annotation, chosen, claims), ...founded];
  const elsewhere = { shown: shownElsewhere, refused: refused.sentences };
  const answered = opened ? withOpenings(annotation, statements, behindSummary, elsewhere) : behindSummary;
  const rest = withEnoughOfAnswers(annotation, statements, answered, elsewhere);
  const taken = new Set([...refused.headings, ...ownHeadings(annotation.reading, graphics)]);
  const headedOf = (more: readonly Candidate[], shown: ReadonlySet<number>): HeadedGroup[] =>
    headedGroups(
      annotation,
      leadingFirst(
        annotation,
        conclusionsFirst(annotation, groupsOf(annotation, statements, [...lists, ...more], shown)),
        startOf,
      ),
      taken,
      shown,
    );
  const headed = headedOf(rest, summed);
  const isSummed = !isTalkAlone(annotation);
  const { toSummary, tooLittle } = fewLines(
    annotation,
    headed,
    {
      lines: first.length,
      mostLines: isTalk(annotation) ? Math.min(mostInSummary, budget.linesOfSummary) : budget.linesOfSummary,
      leastWorth: Math.min(...first.map((one) => valueOf(one, values))),
      isAllowed: budget.summary && isSummed,
      // What is told whole has its first lines of all said first, as a summary of it would have.
      mayLead: isSummed && (budget.summary || (budget.whole && budget.linesOfSummary > 0)),
    },
    values,
  );
  // Their words are for what is told at more length.
  if (tooLittle.length > 0 && round < mostRounds)
    return draftsOf(material, budget, refusing(refused, tooLittle), { opened, most, round: round + 1 });
  const moved = rest.filter((one) => isOf(one, toSummary));
  const given = backToSections(annotation, statements, first, toSummary, headed, firstValues, refused.unnamed);
  const summary = [...first.filter((one) => !given.includes(one)), ...moved];
  // The label of what moves is free for what stays.
  const body =
    moved.length === 0 && given.length === 0
      ? headed
      : headedOf(
          [...rest.filter((one) => !moved.includes(one)), ...given],
          new Set(summary.flatMap(({ sentences }) => sentences)),
        );
  const inOrder = [...graphics, ...body.map((one) => topicDraft(annotation, one, values))].sort(
    (one, other) => one.at - other.at,
  );
  const topics = concludingFirst(annotation, decisionsFirst(annotation, inOrder));
  const all = summary.length === 0 ? topics : [summaryDraft(annotation, statements, summary, firstValues), ...topics];
  const again = round < mostRounds ? tablesInLines(all, annotation.reading.pack) : [];
  if (again.length > 0)
    return draftsOf(material, budget, refusingTopics(refused, again), { opened, most, round: round + 1 });
  return withIntroducedSpeakers(
    annotation,
    withDistinctHeadings(
      annotation.reading,
      leadingFirst(annotation, mainFirst(annotation, all), ({ at }) => at),
    ),
  );
};

/** Topics of too little are left out so often. */
const mostRounds = 4;

const isOf = ({ series, sentences }: Candidate, statements: readonly Statement[]): boolean =>
  series === undefined && statements.some(({ sentence }) => sentences.includes(sentence.index));
