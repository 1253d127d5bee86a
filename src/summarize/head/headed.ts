import { isSound, saysSomething } from '../../check/index.js';
import { fold } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Group } from '../group/groups.js';
import { announcerHeading } from './announcer.js';
import { authorHeading } from './author.js';
import { claimHeading } from './claim.js';
import { clauseHeadings } from './clause.js';
import type { Heading } from './heading.js';
import { keyPhraseHeadings } from './key-phrase.js';
import { questionHeading } from './question.js';
import { rolesOf } from './role.js';
import { topicHeading } from './topic.js';

/** A group with what stands over it. */
export interface HeadedGroup {
  readonly group: Group;
  readonly heading: Heading;
}

/** Fixed labels head at most this share of the slides. */
const labelledShare = 0.2;

/**
 * Gives every group its heading, in the order of `points.md`: the author's own, the question, what announces, a whole short claim, a
 * noun phrase; else a fixed label, on few of them and none twice. A group that nothing names joins the one before it.
 *
 * @param refused headings that may not be used, folded
 */
export const headedGroups = (
  annotation: Annotation,
  groups: readonly Group[],
  refused: ReadonlySet<string> = new Set(),
): HeadedGroup[] => {
  const taken = new Set(refused);
  let labels = Math.max(1, Math.floor(groups.length * labelledShare));
  const headed: HeadedGroup[] = [];
  for (const group of groups) {
    const own = headingsFor(annotation, group).find(
      (heading) => heading.heading !== '' && !taken.has(fold(heading.heading)) && isSoundHeading(annotation, heading),
    );
    const last = headed.at(-1);
    const role =
      own === undefined && labels > 0
        ? rolesOf(group.statements, annotation.reading.pack).find((label) => !taken.has(fold(label)))
        : undefined;
    if (own === undefined && role === undefined && last !== undefined && canJoin(last.group, group)) {
      headed[headed.length - 1] = {
        ...last,
        group: { ...last.group, statements: [...last.group.statements, ...group.statements] },
      };
      continue;
    }
    if (role !== undefined) labels -= 1;
    const heading = own ?? { heading: role ?? numbered(annotation, taken) };
    taken.add(fold(heading.heading));
    headed.push({ group, heading });
  }
  return headed;
};

/** Never over a heading, a series or a turn. */
const canJoin = (one: Group, other: Group): boolean =>
  one.section === other.section && one.turn === other.turn && one.series === undefined && other.series === undefined;

const numbered = ({ reading }: Annotation, taken: ReadonlySet<string>): string => {
  const label = reading.pack.labels.points;
  let number = 1;
  while (taken.has(fold(number === 1 ? label : `${label} (${number})`))) number += 1;
  return number === 1 ? label : `${label} (${number})`;
};

/** The rules of a Briefing, asked before a heading is made of part of a sentence. */
const isSoundHeading = ({ reading }: Annotation, { heading, headingEvidence, spent }: Heading): boolean => {
  const [span, ...more] = headingEvidence ?? [];
  const sentence =
    span === undefined ? undefined : reading.sentences.find(({ start, end }) => span.start >= start && span.end <= end);
  if (span === undefined || sentence === undefined || more.length > 0 || spent !== undefined) return true;
  const use = saysSomething(heading, reading.pack) ? 'heading' : 'name';
  return isSound({ text: heading, spans: [span], use, spoken: true }, sentence, reading.text, reading.pack);
};

/** What may head a group, the best first. */
const headingsFor = (annotation: Annotation, group: Group): Heading[] => {
  const { reading } = annotation;
  const { statements, series, section, turn } = group;
  const question = turn === undefined ? undefined : questionHeading(reading, turn);
  const author = authorHeading(reading, section);
  const announcer = series === undefined ? undefined : announcerHeading(reading, series);
  const own =
    series === undefined
      ? [
          statements.length > 1 ? claimHeading(annotation, statements) : undefined,
          topicHeading(reading, statements),
          ...clauseHeadings(annotation, statements),
          ...keyPhraseHeadings(annotation, statements),
        ]
      : [];
  return [question, author, announcer, ...own].filter((heading) => heading !== undefined);
};
