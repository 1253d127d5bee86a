import { holdsPhrase, phraseAt, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { isProvision } from '../../annotate/acts/provisions.js';
import { sectionAndAbove, type Reading } from '../../annotate/reading.js';

/** Sentences that are told together, by index. */
interface Told {
  readonly sentences: readonly number[];
}

/**
 * What may stand in the summary of an act: what it rules. Of its closing provisions (in force, transition, who carries it out) only from
 * when it holds, unless it has no others.
 */
export const ofSubstance = <One extends Told>(annotation: Annotation, candidates: readonly One[]): readonly One[] => {
  const { reading } = annotation;
  const { closing, others } = provisionsOf(reading);
  if (closing.size === 0 || others.size === 0) return candidates;
  return candidates.filter(({ sentences }) =>
    sentences.every((index) => !closing.has(articleOf(reading, index)) || saysFromWhen(reading, index)),
  );
};

/**
 * Whether what was chosen of an act of several articles stands in one of them: it is told there, under the name of its article.
 */
export const isOfOneArticle = ({ reading }: Annotation, chosen: readonly Told[]): boolean => {
  if (provisionsOf(reading).others.size < severalArticles) return false;
  const told = new Set(chosen.flatMap(({ sentences }) => sentences.map((index) => articleOf(reading, index))));
  return told.size < severalArticles;
};
const severalArticles = 2;

/** "Nghị định này có hiệu lực từ ngày …" */
const saysFromWhen = ({ sentences, pack }: Reading, index: number): boolean => {
  const words = sentences[index]?.words ?? [];
  return phraseAt(pack, 'documentTypes', words, 0) > 0 && holdsPhrase(pack, 'commencements', words);
};

/** The articles of an act by the index of their sections; none of what is no act. */
const provisionsOf = onceFor((reading: Reading): { closing: ReadonlySet<number>; others: ReadonlySet<number> } => {
  const closing = new Set<number>();
  const others = new Set<number>();
  if (reading.article.genre !== 'legal') return { closing, others };
  for (const { index } of reading.sentences) {
    const article = articleOf(reading, index);
    if (article === nowhere) continue;
    (isClosing(reading, article) ? closing : others).add(article);
  }
  return { closing, others };
});

/** Whether an article, or the chapter that it stands in, is called as those are that close an act. */
const isClosing = (reading: Reading, article: number): boolean => {
  const { sections, text, pack } = reading;
  return [...sectionAndAbove(reading, article)].some((section) => {
    const heading = sections[section]?.heading;
    return (
      heading !== undefined && phraseAt(pack, 'closingProvisions', wordsOf(text, heading.start, heading.end), 0) > 0
    );
  });
};

/** The nearest section around a sentence that is counted as a part of an act: "Điều 12". */
const articleOf = (reading: Reading, index: number): number => {
  for (const section of sectionAndAbove(reading, reading.sentences[index]?.section ?? 0))
    if (isProvision(reading, section)) return section;
  return nowhere;
};
const nowhere = -1;
