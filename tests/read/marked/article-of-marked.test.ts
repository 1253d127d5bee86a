import { describe, expect, it } from 'vitest';
import { articleOfMarked } from '../../../src/read/marked/article-of-marked.js';
import type { MarkedDocument, Part } from '../../../src/read/marked/marked-document.js';
import type { Article } from '../../../src/model/article.js';
import type { Span } from '../../../src/model/span.js';

const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';
const input = { bytes: new Uint8Array(), name: 'news.html', language: 'en' };

async function articleOf(parts: readonly Part[], more: Partial<MarkedDocument> = {}): Promise<Article> {
  return (await articleOfMarked({ parts, marksHeadings: true, ...more }, input)).value;
}

const said = ({ text }: Article, span: Span | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

describe('what a marked document becomes', () => {
  it('keeps one part a line, cleaned, with spans that point at its words', async () => {
    const article = await articleOf([
      { kind: 'heading', level: 1, text: 'Council  backs\nbarrier' },
      { kind: 'paragraph', text: `${long}\u200b` },
      { kind: 'list', ordered: true, items: [{ text: 'One gate' }, { text: 'Two locks' }] },
      {
        kind: 'table',
        header: true,
        rows: [
          ['Year', 'Floods'],
          ['2024', '3'],
        ],
        caption: 'Floods a year',
      },
    ]);
    expect(article.text).toBe(
      `Council backs barrier\n\n${long}\n\n1. One gate\n2. Two locks\n\nFloods a year\nYear | Floods\n2024 | 3`,
    );
    expect(said(article, article.title)).toBe('Council backs barrier');
    const [, list, table] = article.blocks;
    expect(list?.kind === 'list' && list.items.map(({ span }) => said(article, span))).toEqual([
      'One gate',
      'Two locks',
    ]);
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => said(article, cell)))).toEqual([
      ['Year', 'Floods'],
      ['2024', '3'],
    ]);
    expect(table?.kind === 'table' && said(article, table.caption)).toBe('Floods a year');
  });

  it('names the title that the format names, and not a second time as a heading', async () => {
    const article = await articleOf(
      [
        { kind: 'heading', level: 2, text: 'COUNCIL BACKS BARRIER' },
        { kind: 'paragraph', text: long },
      ],
      { title: 'Council backs barrier', byline: 'Ann Lee', published: '2026-10-26' },
    );
    expect(said(article, article.title)).toBe('Council backs barrier');
    expect(article.byline).toBe('Ann Lee');
    expect(article.published).toBe('2026-10-26');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('takes title, author and date from the first lines where nothing marks them', async () => {
    const article = await articleOf(
      ['Council backs barrier', 'By Ann Lee', '26 October 2026', long].map((text) => ({ kind: 'paragraph', text })),
    );
    expect(said(article, article.title)).toBe('Council backs barrier');
    expect(article.byline).toBe('Ann Lee');
    expect(article.published).toBe('2026-10-26');
    expect(article.blocks).toHaveLength(1);
  });
});

describe('a heading that says the title again', () => {
  const title = { kind: 'heading', level: 1, text: 'Who pays for the barrier?' } as const;
  const other = { kind: 'heading', level: 2, text: 'What the barrier is' } as const;
  const headings = ({ text, blocks }: Article): string[] =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [text.slice(block.span.start, block.span.end)] : []));

  it('is none before all others, and heads its section behind one', async () => {
    const told = { kind: 'paragraph', text: long } as const;
    const again = { ...title, level: 2 };
    expect(headings(await articleOf([title, again, told, other, told]))).toEqual([other.text]);
    expect(headings(await articleOf([title, told, other, told, again, told]))).toEqual([other.text, title.text]);
  });
});

describe('captions', () => {
  const figures = (article: Article) =>
    article.blocks.flatMap((block) =>
      block.kind === 'figure'
        ? [{ caption: said(article, block.caption), credit: said(article, block.credit), image: block.image }]
        : [],
    );

  it('parts the credit from the caption by marks first and by wording second', async () => {
    const article = await articleOf([
      { kind: 'paragraph', text: long },
      { kind: 'figure', caption: 'The pier at dawn.', credit: 'Ann Lee', image: 'pier.jpg' },
      { kind: 'figure', caption: 'The gate. (Photo: Bo Lind)', image: 'gate.jpg', alternative: 'A gate' },
      { kind: 'figure', image: 'bare.jpg' },
      { kind: 'paragraph', text: long },
    ]);
    expect(figures(article)).toEqual([
      { caption: 'The pier at dawn.', credit: 'Ann Lee', image: 'pier.jpg' },
      { caption: 'The gate.', credit: 'Photo: Bo Lind', image: 'gate.jpg' },
      { caption: undefined, credit: undefined, image: 'bare.jpg' },
    ]);
  });

  it('gives a paragraph that is worded like a caption to the picture beside it', async () => {
    const article = await articleOf([
      { kind: 'figure', image: 'first.jpg' },
      { kind: 'paragraph', text: 'The pier at dawn. (Photo: Ann Lee)' },
      { kind: 'paragraph', text: long },
      { kind: 'paragraph', text: 'The gate by night. (Photo: Bo Lind)' },
      { kind: 'figure', image: 'second.jpg' },
      { kind: 'paragraph', text: `${long} Again.` },
    ]);
    expect(figures(article)).toEqual([
      { caption: 'The pier at dawn.', credit: 'Photo: Ann Lee', image: 'first.jpg' },
      { caption: 'The gate by night.', credit: 'Photo: Bo Lind', image: 'second.jpg' },
    ]);
  });

  it('joins a credit that stands in a paragraph of its own below the caption', async () => {
    const article = await articleOf([
      { kind: 'paragraph', text: long },
      { kind: 'figure', caption: 'The pier at dawn', image: 'pier.jpg' },
      { kind: 'paragraph', text: 'Photo: Ann Lee' },
      { kind: 'paragraph', text: `${long} Again.` },
    ]);
    expect(figures(article)).toEqual([{ caption: 'The pier at dawn', credit: 'Photo: Ann Lee', image: 'pier.jpg' }]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph']);
  });
});

describe('what stands in paragraphs alone', () => {
  it('finds lists that were typed, and headings only where the format marks none', async () => {
    const parts: Part[] = [long, 'Why now', `${long} Again.`, '- One gate', '- Two locks'].map((text) => ({
      kind: 'paragraph',
      text,
    }));
    expect((await articleOf(parts)).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'list',
    ]);
    expect((await articleOf(parts, { marksHeadings: false })).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list',
    ]);
  });

  it('refuses a document without a word', async () => {
    await expect(articleOf([{ kind: 'figure', image: 'a.jpg' }])).rejects.toThrow('news.html holds no text.');
  });
});
