import type { Article } from '../../../src/model/article.js';
import type { Span } from '../../../src/model/span.js';
import { read } from '../../../src/read/index.js';

/** The article of a text, a plain one where its name says nothing else. */
export async function readText(text: string, language = 'en', name = 'a.txt'): Promise<Article> {
  return (await read({ bytes: Buffer.from(text), name, language })).value;
}

/** The sections of an article in a line each: level, label, heading, and how its text begins: `2 | 1.1 | Costs | 1.1 Costs`. */
export const sectionsOf = ({ text, sections }: Article): string[] => {
  const at = (span: Span | undefined): string => (span === undefined ? '' : text.slice(span.start, span.end));
  return sections.map(({ level, label, heading }) => [level, at(label), at(heading)].join(' | '));
};
