import { answersOf } from '../../check/index.js';
import { fold } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import type { Candidate } from '../choose/candidate.js';
import type { ShownSeries } from '../choose/lists/shown-series.js';
import { isWordForWord, type Statement } from '../say/statement.js';
import { byMatter } from './by-matter.js';
import { together } from './together.js';

/** Units that one topic shows, in the article's order. */
export interface Group {
  readonly statements: readonly Statement[];
  /** Place of their section in `Reading.sections`. */
  readonly section: number;
  /** Place of the answer that they are part of, in `Article.turns`. */
  readonly turn?: number;
  readonly series?: ShownSeries;
  /** What whoever talks turned to before the first of them. */
  readonly matter?: Span;
}

/**
 * What was chosen as groups: by the article's own sections and turns; without a heading of the article's, all that stands between two
 * lists or two speakers, which is parted into passages when it is headed.
 */
export const groupsOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  shownBefore: ReadonlySet<number>,
): Group[] => {
  const { reading } = annotation;
  const series = chosen.flatMap((candidate) => (candidate.series === undefined ? [] : [candidate]));
  const inSeries = new Set(series.flatMap(({ sentences }) => sentences));
  const single = new Set(
    chosen.flatMap(({ sentences }) => sentences).filter((index) => !inSeries.has(index) && !shownBefore.has(index)),
  );
  const groups: Group[] = series.map((candidate) => {
    const shown = candidate.sentences.flatMap((index) => statements[index] ?? []);
    const turn = shown[0] === undefined ? undefined : answerOf(reading, shown[0]);
    return {
      statements: shown,
      section: reading.sentences[candidate.sentences[0] ?? 0]?.section ?? 0,
      ...(turn === undefined ? {} : { turn }),
      ...(candidate.series === undefined ? {} : { series: candidate.series }),
    };
  });
  let run: Statement[] = [];
  const end = (): void => {
    const [first] = run;
    if (first !== undefined) {
      const { section } = first.sentence;
      const turn = answerOf(reading, first);
      if (turn === undefined) groups.push(...byMatter(reading, { statements: run, section }));
      else groups.push({ statements: run, section, turn });
    }
    run = [];
  };
  const inOrder = [...single].sort((one, other) => one - other).flatMap((index) => statements[index] ?? []);
  for (const statement of together(annotation, inOrder, chosen)) {
    const last = run.at(-1);
    if (last !== undefined && !goesOn(reading, run, statement, inSeries)) end();
    run.push(statement);
  }
  end();
  return groups.sort((one, other) => startOf(one) - startOf(other));
};

/**
 * The turn that a statement is part of, where it answers a question or is somebody's at length; what people say briefly in turn stands
 * together, each line with its speaker.
 */
const answerOf = (reading: Reading, { sentence: { turn } }: Statement): number | undefined => {
  const { turns, text } = reading.article;
  if (turn === undefined || (turns[turn]?.kind === 'speech' && !longTurns(reading).has(turn))) return undefined;
  return answersOf(turns, text, reading.pack).get(turn)?.first ?? turn;
};

/** The turns of more than a few sentences where nobody speaks twice: opinions rather than talk. */
const longTurns = onceFor(({ sentences, article, text }: Reading): ReadonlySet<number> => {
  const speakers = article.turns.flatMap(({ speaker }) =>
    speaker === undefined ? [] : [fold(text.slice(speaker.start, speaker.end))],
  );
  if (new Set(speakers).size < speakers.length) return new Set();
  const counts = new Map<number, number>();
  for (const { turn } of sentences) if (turn !== undefined) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return new Set([...counts].flatMap(([turn, count]) => (count >= fewestOfOpinion ? [turn] : [])));
});
const fewestOfOpinion = 6;

/** Where a group begins in the article: with what announces its list, or with its first line. */
export const startOf = ({ series, statements }: Group): number =>
  series?.series.announcer?.start ?? statements[0]?.sentence.start ?? 0;

const goesOn = (
  reading: Reading,
  run: readonly Statement[],
  next: Statement,
  inSeries: ReadonlySet<number>,
): boolean => {
  const last = run.at(-1);
  if (last === undefined) return true;
  const [one, other] = [last.sentence, next.sentence];
  const { sections, pack } = reading;
  const answer = answerOf(reading, last);
  if (one.section !== other.section || answer !== answerOf(reading, next)) return false;
  if (next.goesOn === true) return true;
  if (sections[one.section]?.heading !== undefined || answer !== undefined) return true;
  return !speaksElse(last, next, pack.slideWords) && !isParted(one.index, other.index, inSeries);
};

/** A series that is shown between two sentences parts them. */
const isParted = (from: number, to: number, inSeries: ReadonlySet<number>): boolean =>
  [...inSeries].some((index) => index > from && index < to);

/**
 * What somebody says word for word at some length stands with nothing else; a few words of theirs, and what is reported of them, each
 * line with its speaker, may.
 */
const speaksElse = (one: Statement, other: Statement, slideWords: number): boolean =>
  one.speaker !== other.speaker &&
  [one, other].some((statement) => isWordForWord(statement) && statement.words >= slideWords * mostOfLine);
const mostOfLine = 0.2;
