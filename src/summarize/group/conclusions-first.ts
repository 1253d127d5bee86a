import type { Topic } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import { sectionHolding, type Reading } from '../annotate/reading.js';
import { isConclusion } from '../annotate/talk/conclusions.js';
import { sentencesOf } from '../say/evidence.js';
import type { Statement } from '../say/statement.js';
import type { Group } from './groups.js';

/**
 * Groups with what answers the question that heads a section in front of the law that it is founded on, and so the lines of each: who asks whether a tax
 * is due hears that first.
 *
 * @param groups in the article's order
 */
export const conclusionsFirst = ({ reading }: Annotation, groups: readonly Group[]): Group[] => {
  const inOrder = groups.map((group) =>
    group.series === undefined ? { ...group, statements: answersFirst(reading, group.statements) } : group,
  );
  return inFrontOfSection(
    inOrder,
    ({ section }) => section,
    ({ series, statements: [first] }) =>
      series === undefined && first !== undefined && isConclusion(reading, first.sentence.index),
  );
};

/**
 * Topics, once more, when they stand in the article's order.
 *
 * @param topics in the article's order
 */
export const concludingFirst = <Placed extends { readonly at: number; readonly topic: Topic }>(
  { reading }: Annotation,
  topics: readonly Placed[],
): Placed[] =>
  inFrontOfSection(
    topics,
    ({ at }) => sectionHolding(reading, at),
    ({
      topic: {
        kind,
        points: [first],
      },
    }) =>
      kind === 'points' &&
      first !== undefined &&
      sentencesOf(reading, first.evidence).some(({ index }) => isConclusion(reading, index)),
  );

/** What only leads into a conclusion ("Căn cứ Điều 23 … như sau:") leads into nothing below it. */
const answersFirst = (reading: Reading, statements: readonly Statement[]): Statement[] => {
  const isAnswer = (one: Statement | undefined): boolean =>
    one !== undefined && isConclusion(reading, one.sentence.index);
  const others = statements.filter((one, at) => {
    const leadsOn = isAnswer(statements[at + 1]) && /[:：]$/u.test(one.text);
    return !isAnswer(one) && !leadsOn;
  });
  return [...statements.filter(isAnswer), ...others];
};

/** Each item that answers in front of the first of its section. */
const inFrontOfSection = <Item>(
  items: readonly Item[],
  sectionOf: (item: Item) => number,
  answers: (item: Item) => boolean,
): Item[] => {
  const ordered: Item[] = [];
  for (const item of items) {
    const first = answers(item) ? ordered.findIndex((other) => sectionOf(other) === sectionOf(item)) : -1;
    ordered.splice(first < 0 ? ordered.length : first, 0, item);
  }
  return ordered;
};
