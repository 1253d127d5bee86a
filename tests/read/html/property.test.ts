import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { paragraphs, readPage } from './page.js';

/** Scraps of markup, whole and broken. */
const scraps = fc.oneof(
  fc.constantFrom(
    ...'div p figure figcaption table tr td th caption ul ol li h1 h2 blockquote article main aside noscript picture a b em time header br'
      .split(' ')
      .flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="caption credit share author date photo">`]),
  ),
  fc.constantFrom(
    '<img src="a.jpg" srcset="b.jpg 2x, ">',
    '<img src=x width=1>',
    '<td colspan=9 rowspan=9>',
    '<!--',
    '-->',
    '<',
    '>',
    '&',
    '&#0;',
    '<p style="display:none">',
  ),
  fc.constantFrom(...paragraphs, 'Read more:', 'Ảnh: Gia Vũ', '©', '\ud800', '\u200b'),
);

describe('whatever a page is made of', () => {
  it('is read, or refused with a reason; its spans lie in its text, and none of it is markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scraps, { maxLength: 60 }), async (pieces) => {
        const html = `<html><body>${pieces.join('')}`;
        const read = await readPage(html, { language: 'en' }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(BriefdeckError);
          return undefined;
        });
        if (read === undefined) return;
        const { text, blocks } = read.value;
        expect(text).not.toMatch(/<\/?(?:div|p|figure|table|img)\b/);
        for (const { span } of blocks) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
