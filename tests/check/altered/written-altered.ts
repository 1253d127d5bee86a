import { briefingOf } from '../../../bench/check/briefing-of.js';
import type { SlideRecord } from '../../../bench/check/records.js';
import { slideText } from '../../../bench/check/report.js';
import { checkBriefing } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import type { Article } from '../../../src/model/article.js';
import { alterations, type Beside } from './alterations.js';

/** What is said of each slide of an article, and of each with an alteration where that is something else. */
export const writtenAltered = (article: Article, slides: readonly SlideRecord[]): string[] =>
  slides.flatMap((slide) => {
    const before = codesOf(slide, article);
    const beside = besideOf(slides, slide);
    const told = Object.entries(alterations).flatMap(([name, alter]) => {
      const altered = alter(slide, beside);
      const now = altered === undefined ? before : codesOf(altered, article);
      return now === before ? [] : [`      ${name}: ${now || 'nothing'}`];
    });
    return [`   ${slideText({ article: article.source.name, slide })}${before === '' ? '' : `: ${before}`}`, ...told];
  });

/** The next slide of the article that has a heading, and one that has lines, in turns; and who speaks next. */
const besideOf = (slides: readonly SlideRecord[], slide: SlideRecord): Beside => {
  const at = slides.indexOf(slide);
  const next = [...slides.slice(at + 1), ...slides.slice(0, at)];
  const speakers = next.flatMap(({ speaker, points }) => [
    ...(speaker === undefined ? [] : [speaker]),
    ...points.flatMap((line) => (typeof line === 'string' || line.speaker === undefined ? [] : [line.speaker])),
  ]);
  return {
    heading: next.find(({ heading }) => heading !== undefined && heading !== slide.heading)?.heading,
    line: next.find(({ points }) => points.length > 0)?.points[0],
    speaker: speakers.find((one) => one !== slide.speaker),
  };
};

const codesOf = (slide: SlideRecord, article: Article): string => {
  const found = checkBriefing(briefingOf(slide, article), article, languagePack(article.language));
  return found.map(({ code }) => code.replace('check.', '')).join(' ');
};
