import { contentWords, fold, type LanguagePack, phraseAt, type Word, wordsOf } from '../../../language/index.js';
import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import { authorHeading } from '../../head/author/author.js';
import type { Heading } from '../../head/heading.js';
import { sentencesOf } from '../../say/evidence.js';
import { pointOf } from '../../say/point.js';
import type { Statement } from '../../say/statement.js';
import { isSingleLine } from '../shown/single-line.js';
import { timeOfPoint } from '../shown/time-of-point.js';
import { thenAndNow } from '../sides/opposed.js';
import { comparedClauses } from './compared-clauses.js';
import { comparedSections } from './compared-sections.js';
import { mayStandApart, leansInPassage, type Lines } from './passage-lines.js';

/** In slides of words: each side has half a slide to itself. */
const mostOfSide = 1.2;
/** So many sentences may stand between the two sides. */
const mostBetween = 1;

/**
 * The two sides of an article: sections whose headings stand against each other, else two sentences that do, else the clauses of one. Sections say
 * themselves what is compared; of sentences the heading that they stand under does, without which they are told in their paragraph.
 */
export const comparedPassage = (lines: Lines): Topic | undefined => {
  const { comparison } = lines.annotation.reading.pack.labels;
  const parts = comparedSections(lines);
  if (parts !== undefined) return topicOf(parts, { heading: comparison });
  const sides = comparedSentences(lines) ?? firstClauses(lines);
  const heading = sides && headingOver(lines, sides);
  return sides && heading && { ...topicOf(sides, heading), label: comparison };
};

const topicOf = (sides: readonly Point[], heading: Heading): Topic => ({
  id: identify('comparison', sides.map(({ text }) => text).join('\n')),
  kind: 'comparison',
  ...heading,
  points: [...sides],
  captions: [],
});

/** The author's heading of the section that tells what is compared, and hardly more: a longer one is headed for all that it says. */
const headingOver = ({ annotation: { reading } }: Lines, sides: readonly Point[]): Heading | undefined => {
  const compared = sentencesOf(
    reading,
    sides.flatMap(({ evidence }) => evidence),
  );
  const section = compared[0]?.section;
  const own = reading.sentences.filter((sentence) => sentence.section === section);
  return section === undefined || own.length > compared.length + mostBeside
    ? undefined
    : authorHeading(reading, section);
};
/** In sentences. */
const mostBeside = 2;

/** The first sentence of two clauses about two of a kind. */
const firstClauses = (lines: Lines): readonly Point[] | undefined => {
  for (const statement of lines.statements) {
    const clauses = mayStandApart(lines, statement.sentence, mostOfSide)
      ? comparedClauses(lines, statement)
      : undefined;
    if (clauses !== undefined) return clauses;
  }
  return undefined;
};

/**
 * The first two neighbouring sentences of an article that stand against each other: what held and what holds in its place, or two that open
 * with the same words but for what each is about ("For small models, …", "For large models, …"), where no third one does.
 */
const comparedSentences = (lines: Lines): readonly Point[] | undefined => {
  const { annotation, statements } = lines;
  const told = statements.filter((statement) => mayStandApart(lines, statement.sentence, mostOfSide));
  for (const [place, one] of told.entries()) {
    const other = told[place + 1];
    if (other === undefined || !areNear(one, other)) continue;
    const sides = sidesOf(lines, one, other, told);
    if (sides === undefined || leansInPassage(lines, one, false)) continue;
    const points = [one, other].map((statement, index): Point => ({
      ...pointOf(annotation, statement),
      lead: sides[index] ?? '',
    }));
    if (points.every(isSingleLine)) return points;
  }
  return undefined;
};

const areNear = ({ sentence: one }: Statement, { sentence: other }: Statement): boolean =>
  one.section === other.section && one.turn === other.turn && other.index - one.index <= mostBetween + 1;

/** The words that each side opens with. */
const sidesOf = (
  { annotation }: Lines,
  one: Statement,
  other: Statement,
  told: readonly Statement[],
): readonly [string, string] | undefined => {
  const { pack } = annotation.reading;
  const times = thenAndNow(one.text, other.text, pack);
  if (times !== undefined) return [times.then, times.now];
  const [first, second] = [openingOf(one.text), openingOf(other.text)];
  if (first === undefined || second === undefined || !areParallel(first, second, pack)) return undefined;
  // Years and months side by side are a course, no two sides.
  if ([one, other].some((statement) => timeOfPoint(annotation, pointOf(annotation, statement), true) !== undefined))
    return undefined;
  const isThird = (statement: Statement): boolean => {
    const opening = statement === one || statement === other ? undefined : openingOf(statement.text);
    return opening !== undefined && areParallel(first, opening, pack);
  };
  return told.some(isThird) ? undefined : [first, second];
};

/** What stands before the first comma, where it is short. */
const openingOf = (text: string): string | undefined => {
  const comma = text.search(/,\s/u);
  const opening = comma < 0 ? '' : text.slice(0, comma);
  const count = wordsOf(opening).length;
  return count >= fewestWords && count <= mostWords ? opening : undefined;
};
const fewestWords = 2;
const mostWords = 9;

/** Both open with the same preposition, and differ in a few words that stand together. */
const areParallel = (one: string, other: string, pack: LanguagePack): boolean => {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const opening = phraseAt(pack, 'prepositions', first, 0);
  if (opening === 0 || phraseAt(pack, 'prepositions', second, 0) !== opening) return false;
  const before = shared(first, second);
  const behind = shared(first.slice(before).toReversed(), second.slice(before).toReversed());
  const [apart, others] = [first.length - before - behind, second.length - before - behind];
  if (before < opening || apart < 1 || others < 1 || apart > mostApart || others > mostApart) return false;
  // "In one case, …", "In another case, …": cases that are counted up, and no two sides.
  const isCount = (words: readonly Word[]): boolean => words.every(({ key }) => pack.numerals[key] !== undefined);
  if (isCount(first.slice(before, before + apart)) !== isCount(second.slice(before, before + others))) return false;
  // "With the works, …", "With the town, …", "In our study, …", "In our paper, …": words of little meaning make no pair.
  return contentWords([...first.slice(0, before), ...first.slice(first.length - behind)], pack).length > 0;
};
const mostApart = 3;

const shared = (one: readonly Word[], other: readonly Word[]): number => {
  let count = 0;
  while (count < Math.min(one.length, other.length) && fold(one[count]?.key ?? '') === fold(other[count]?.key ?? ''))
    count += 1;
  return count;
};
