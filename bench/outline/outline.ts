import { checkBriefing } from '../../src/check/index.js';
import { languagePack, wordsOf, type LanguagePack } from '../../src/language/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Briefing } from '../../src/model/briefing.js';
import { articleOf, briefingOf } from '../../src/pipeline.js';
import type { PlainArticle } from './articles.js';

/** What came of one article. */
export interface Outline {
  readonly id: string;
  /** Milliseconds from bytes to Briefing, its own check included. */
  readonly time: number;
  readonly briefing?: Briefing | undefined;
  readonly crash?: unknown;
  /** What a check of the finished Briefing finds, whatever its severity. */
  readonly findings: readonly Diagnostic[];
  readonly points: number;
  readonly longPoints: number;
  readonly longHeadings: number;
  readonly topics: number;
  /** Topics whose heading is but a label of the language. */
  readonly labelled: number;
}

const nothing = { findings: [], points: 0, longPoints: 0, longHeadings: 0, topics: 0, labelled: 0 };

/** Reads an article and makes its Briefing, as the program does, and checks what was made. */
export const outline = async ({ id, text }: PlainArticle): Promise<Outline> => {
  const bytes = new TextEncoder().encode(text);
  const begun = performance.now();
  try {
    const { value: article } = await articleOf({ bytes, name: `${id.replaceAll('/', '-')}.txt` });
    const { value: briefing } = await briefingOf(article);
    const time = performance.now() - begun;
    const pack = languagePack(article.language);
    return { id, time, briefing, findings: checkBriefing(briefing, article, pack), ...sizesOf(briefing, pack) };
  } catch (crash) {
    return { ...nothing, id, time: performance.now() - begun, crash };
  }
};

const sizesOf = ({ topics }: Briefing, pack: LanguagePack) => {
  const points = topics.flatMap((topic) => topic.points);
  return {
    points: points.length,
    longPoints: points.filter(({ text }) => wordsOf(text).length > pack.pointWords).length,
    longHeadings: topics.filter(({ heading, kind }) => kind !== 'figure' && wordsOf(heading).length > pack.headingWords)
      .length,
    topics: topics.length,
    labelled: topics.filter(({ headingEvidence, kind }) => headingEvidence === undefined && kind !== 'summary').length,
  };
};
