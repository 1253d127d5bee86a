import { briefingOf } from '../../../bench/check/briefing-of.js';
import { slideSchema, type SlideRecord } from '../../../bench/check/records.js';
import { checkBriefing } from '../../../src/check/index.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { languagePack } from '../../../src/language/index.js';
import type { Article } from '../../../src/model/article.js';
import { read } from '../../../src/read/index.js';

/** A slide as a reader writes it down; see `bench/check/records.ts`. */
export type Slide = Partial<SlideRecord>;

/** A slide that a code is found on, and one that is much like it and is fine; both of one article. */
export interface Case {
  readonly code: string;
  readonly language: 'en' | 'vi';
  readonly article: string;
  readonly bad: Slide;
  readonly good: Slide;
  /** What a plain text does not tell by itself. */
  readonly more?: (article: Article) => Partial<Article>;
}

/** The codes of errors and warnings on a slide; of what is no more than noted, the code that the case is of. */
export const codesOn = async (one: Case, slide: Slide): Promise<string[]> =>
  (await findingsOn(one, slide))
    .filter(({ severity, code }) => severity !== 'info' || code === `check.${one.code}`)
    .map(({ code }) => code.replace('check.', ''));

/** All that the checker says of a slide. */
export const findingsOn = async ({ article: text, language, more }: Case, slide: Slide): Promise<Diagnostic[]> => {
  const { value } = await read({ bytes: Buffer.from(text), name: 'a.txt' });
  const article = { ...value, language, ...more?.(value) };
  return checkBriefing(briefingOf(slideSchema.parse(slide), article), article, languagePack(language));
};
