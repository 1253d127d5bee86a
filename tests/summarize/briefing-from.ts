import { checkBriefing } from '../../src/check/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { languagePack } from '../../src/language/index.js';
import type { Briefing } from '../../src/model/briefing.js';
import { read } from '../../src/read/index.js';
import { summarize, type Size } from '../../src/summarize/index.js';

/** The Briefing of a plain text, and what breaks a rule in it. */
export const briefingFrom = async (
  text: string,
  language?: string,
  size?: Size,
): Promise<{ briefing: Briefing; errors: Diagnostic[] }> => {
  const bytes = new TextEncoder().encode(text);
  const { value: article } = await read({
    bytes,
    name: 'article.txt',
    ...(language === undefined ? {} : { language }),
  });
  const briefing = summarize(article, size === undefined ? {} : { size }).value;
  const found = checkBriefing(briefing, article, languagePack(article.language));
  return { briefing, errors: found.filter(({ severity }) => severity === 'error') };
};

export const pointTexts = ({ topics }: Briefing): string[] =>
  topics.flatMap(({ points }) => points.map(({ text }) => text));
