import { languagePack, splitSentences } from '../../../src/language/index.js';
import type { Article } from '../../../src/model/article.js';
import type { Span } from '../../../src/model/span.js';
import { readingOf, type Reading } from '../../../src/summarize/annotate/reading.js';

/** A reading of paragraphs, one a string. */
export const readingFrom = (language: string, paragraphs: readonly string[]): Reading => {
  const pack = languagePack(language);
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph): Article['blocks'][number] => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
  });
  return readingOf(
    {
      version: 2,
      genre: 'news',
      language,
      source: { name: 'test', sha256: '' },
      text,
      blocks,
      sections: [],
      turns: [],
      furniture: [],
    },
    pack,
  );
};

export const textOf = (reading: Reading, span: Span | undefined): string | undefined =>
  span === undefined ? undefined : reading.text.slice(span.start, span.end);
