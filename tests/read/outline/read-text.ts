import type { Article } from '../../../src/model/article.js';
import type { Span } from '../../../src/model/span.js';
import { read } from '../../../src/read/index.js';

/** The article of a plain text. */
export async function readText(text: string, language = 'en'): Promise<Article> {
  return (await read({ bytes: Buffer.from(text), name: 'a.txt', language })).value;
}

/** The sections of an article in a line each: level, label, heading, and how its text begins: `2 | 1.1 | Costs | 1.1 Costs`. */
export const sectionsOf = ({ text, sections }: Article): string[] => {
  const at = (span: Span | undefined): string => (span === undefined ? '' : text.slice(span.start, span.end));
  return sections.map(({ level, label, heading }) => [level, at(label), at(heading)].join(' | '));
};
