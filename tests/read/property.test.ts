import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { articleSchema, type Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { cleanCharacters } from '../../src/read/clean.js';
import { read } from '../../src/read/index.js';
import { unwrapLines } from '../../src/read/lines/broken/unwrap.js';
import { runs } from '../property/runs.js';

const odd = fc.constantFrom(
  '\u0000',
  '\u200b',
  '\u200d',
  '\u200c',
  '\ufeff',
  '\u00ad',
  '\r',
  '\u2028',
  '\ud800',
  '\uffff',
  'e\u0301',
  '🇻🇳',
  '👩‍🔬',
  'א',
  '\u202e',
  'می‌خ',
  '\u00a0',
  '\t',
);
const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'Hội',
      'nghị',
      'harbour',
      'the',
      'nước',
      'gần',
      '80',
      'Council',
      'Ảnh:',
      'Photo:',
      '(AFP)',
      '3.5',
      'ba,',
    ),
  },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const line = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('', '', '', '', '- ', '1. ', '2) ', 'b) ', '| ', '|', '# ', '### ', '> ', '  ', '    '),
      fc.constantFrom('2. ', '  - ', 'I. ', 'II/ ', '1.1 ', 'A. ', 'Điều 1. ', 'Điều 2. ', 'Chương I', '**', '*', '-'),
      fc.constantFrom(
        'PV: ',
        'Ông Nam: ',
        'Hỏi: ',
        'Đáp:',
        'ANN LEE. ',
        'TOM REED. ',
        'Kết quả: ',
        'Kết luận. ',
        'KẾT QUẢ',
      ),
    ),
    fc.array(word, { maxLength: 40 }),
    fc.constantFrom('.', '', ':', '?', '.”', ';', '**', '*'),
  )
  .map(([mark, words, stop]) => mark + words.join(' ') + stop);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n')))
  .map((lines) => lines.flat().join(''));

const cleanText = (raw: string): string => unwrapLines(cleanCharacters(raw).text);

function spansOf(article: Article): Span[] {
  return article.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'list':
        return [block.span, ...block.items.flatMap(({ span, sentences }) => [span, ...sentences])];
      case 'figure':
        return [block.span, block.caption, block.credit].filter((span) => span !== undefined);
      case 'paragraph':
      case 'quote':
        return [block.span, ...block.sentences];
      default:
        return [block.span];
    }
  });
}

describe('reading any text', () => {
  it('cleans once: a second time changes nothing', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = cleanText(raw);
        expect(cleanText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
        expect(once.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(once).not.toMatch(/[\p{Cs}\ufeff\u200b]|\n{3}|^\s|\s$|\S {2}/u);
      }),
      runs(100, 400),
    );
  });

  it('gives spans that hold text, in order, within their blocks', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (raw) => {
        const article = await readOrUndefined(raw);
        if (article === undefined) return;
        expect(articleSchema.parse(article)).toEqual(article);
        expect(article.source.sha256).toBe(createHash('sha256').update(article.text).digest('hex'));
        for (const { start, end } of spansOf(article)) {
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
        // A photo may stand between two items of a list; no other blocks overlap.
        const spans = article.blocks.filter(({ kind }) => kind !== 'figure').map(({ span }) => span);
        spans.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0);
        });
        for (const { start, end } of [...article.sections, ...article.turns].map(({ span }) => span)) {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
        expectParted(article);
        const starts = article.blocks.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((first, second) => first - second));
      }),
      runs(100, 400),
    );
  });

  it('ends with an article or a known error, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const result: unknown = await read({ bytes, name: 'a.txt' }).catch((reason: unknown) => reason);
        if (result instanceof Error) expect(result).toBeInstanceOf(BriefdeckError);
      }),
    );
  });

  it('reads the same article from the text of an article', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (raw) => {
        const article = await readOrUndefined(raw);
        if (article === undefined) return;
        expect(await readOrUndefined(article.text)).toEqual(article);
      }),
      runs(100, 400),
    );
  });
});

/** Sections cover all blocks, none inside another; turns stand one behind the other; names stand in what they name. */
function expectParted({ blocks, sections, turns }: Article): void {
  for (const { span } of blocks)
    expect(
      sections.filter((each) => each.span.start <= span.start && span.end <= each.span.end).length,
    ).toBeGreaterThan(0);
  for (const parts of [sections, turns])
    parts.slice(1).forEach(({ span }, index) => {
      expect(span.start).toBeGreaterThanOrEqual(parts[index]?.span.end ?? 0);
    });
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span.start);
  // What goes on with the count of headings stands below none of them, on their level.
  const headed = sections.filter(({ level, heading, label }) => level > 0 && (heading ?? label) !== undefined);
  expect(headed.map(({ span }) => span.start)).toEqual(headings);
  for (const { heading, label, span } of sections)
    for (const part of [heading, label]) {
      if (part === undefined) continue;
      expect(part.start).toBeGreaterThanOrEqual(span.start);
      expect(part.end).toBeLessThanOrEqual(span.end);
      expect(part.end).toBeGreaterThan(part.start);
    }
}

async function readOrUndefined(raw: string): Promise<Article | undefined> {
  try {
    return (await read({ bytes: Buffer.from(`\ufeff${raw}`, 'utf16le'), name: 'a.txt', language: 'vi' })).value;
  } catch (error) {
    if (error instanceof BriefdeckError) return undefined;
    throw error;
  }
}
