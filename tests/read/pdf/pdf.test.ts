import { describe, expect, it, vi } from 'vitest';
import { read } from '../../../src/read/index.js';
import type { Article } from '../../../src/model/article.js';
import type { Span } from '../../../src/model/span.js';
import { type PdfPage, type PdfText, type PdfWish, writePdf } from './build/write-pdf.js';

const sentence = 'The council voted on Tuesday night to build a barrier';
const body = (y = 600): PdfText[] =>
  [`${sentence} across`, `the mouth of the harbour, which has been planned`, 'for ten years.'].map((text, index) => ({
    text,
    x: 60,
    y: y - 14 * index,
  }));
const paragraph = `${sentence} across the mouth of the harbour, which has been planned for ten years.`;

const bytesOf = (wish: PdfWish | PdfPage): Uint8Array => writePdf('pages' in wish ? wish : { pages: [wish] });
const readPdf = (bytes: Uint8Array) => read({ bytes, name: 'a.pdf' });
const refusal = (wish: PdfWish | PdfPage) =>
  readPdf(bytesOf(wish)).then(
    () => 'read',
    (error: unknown) => error,
  );
const said = ({ text }: Article, span: Span | undefined) => span && text.slice(span.start, span.end);
const wording = (article: Article): (string | undefined)[] => article.blocks.map(({ span }) => said(article, span));

describe('what a PDF says', () => {
  it('is read in Vietnamese and English, title first', async () => {
    const { value } = await readPdf(
      bytesOf({
        texts: [
          { text: 'Cửa Lam trồng lại rừng ngập mặn', x: 60, y: 700, size: 20 },
          { text: 'Sau năm mùa mưa bão, thị xã Cửa Lam đã trồng lại rừng', x: 60, y: 650 },
          { text: 'ngập mặn dọc cửa sông.', x: 60, y: 636 },
        ],
      }),
    );
    expect(value.language).toBe('vi');
    expect(said(value, value.title)).toBe('Cửa Lam trồng lại rừng ngập mặn');
    expect(wording(value)).toEqual(['Sau năm mùa mưa bão, thị xã Cửa Lam đã trồng lại rừng ngập mặn dọc cửa sông.']);
  });

  it('leaves turned text out, and reads a turned page upright', async () => {
    const { value } = await readPdf(
      bytesOf({ texts: [...body(), { text: 'Draft of the second of May', x: 30, y: 300, turned: true }] }),
    );
    expect(wording(value)).toEqual([paragraph]);
    const aside = body().map(({ text, y }) => ({ text, x: 800 - y, y: 60, turned: true }));
    expect(wording((await readPdf(bytesOf({ texts: aside, turned: 90 }))).value)).toEqual([paragraph]);
  });

  it('takes the author from the file where that reads like a name, and no date', async () => {
    const made = '/CreationDate (D:20250101000000)';
    const of = async (info: string) => (await readPdf(bytesOf({ pages: [{ texts: body() }], info }))).value;
    expect(await of(`/Author (Ann Lee) ${made}`)).toMatchObject({ byline: 'Ann Lee' });
    expect(await of(`/Author (Microsoft Office User)`)).not.toHaveProperty('byline');
    expect(await of(`/Author (alee01)`)).not.toHaveProperty('byline');
    expect(await of(made)).not.toHaveProperty('published');
  });

  it('takes the date from running heads', async () => {
    const head = { text: '26 October 2026', x: 60, y: 770 };
    const { value } = await readPdf(
      bytesOf({ pages: [{ texts: [head, ...body()] }, { texts: [head, ...body(500)] }] }),
    );
    expect(value.published).toBe('2026-10-26');
    expect(value.text).not.toContain('October');
  });
});

describe('pictures of a PDF', () => {
  const photo = { x: 60, y: 300, width: 240, height: 160, pixels: { width: 120, height: 80 } };

  it('stand where they are shown, as PNG files', async () => {
    const { value, pictures } = await readPdf(
      bytesOf({
        texts: [...body(), { text: 'The pier at dawn.', x: 60, y: 290, size: 8 }, ...body(200)],
        pictures: [photo],
      }),
    );
    expect(value.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph']);
    const figure = value.blocks[1];
    if (figure?.kind !== 'figure') throw new Error('no figure');
    expect(said(value, figure.caption)).toBe('The pier at dawn.');
    const bytes = pictures?.get(figure.image ?? '');
    expect(
      Buffer.from(bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const { default: sharp } = await import('sharp');
    const shown = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(shown.info).toMatchObject({ width: 120, height: 80, channels: 3 });
    expect(shown.data.every((byte) => byte === 0x80)).toBe(true);
  });

  it('are no icons, rules or backgrounds', async () => {
    const sizes = [
      { ...photo, width: 20, height: 20 },
      { ...photo, width: 400, height: 42 },
      { ...photo, pixels: { width: 20, height: 16 } },
      { ...photo, x: 0, y: 0, width: 600, height: 800 },
    ];
    const { value, pictures } = await readPdf(bytesOf({ texts: body(), pictures: sizes }));
    expect(value.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(pictures?.size).toBe(0);
  });

  it('are left out before they are decoded where they are too large', async () => {
    const huge = { ...photo, pixels: { width: 10_000, height: 10_000 } };
    const { value, pictures } = await readPdf(bytesOf({ texts: body(), pictures: [huge] }));
    expect(wording(value)).toEqual([paragraph]);
    expect(pictures?.size).toBe(0);
  });
});

describe('a PDF that can not be read', () => {
  it('says that it is scanned', async () => {
    const scan = { x: 0, y: 0, width: 600, height: 800, pixels: { width: 100, height: 130 } };
    expect(await refusal({ pictures: [scan] })).toMatchObject({
      kind: 'input',
      diagnostic: { code: 'input.scanned', hint: 'Run OCR on it first.' },
    });
  });

  it('says that it is empty', async () => {
    expect(await refusal({})).toMatchObject({ diagnostic: { code: 'input.empty' } });
  });

  it('says that it is locked', async () => {
    const key = '0'.repeat(64);
    const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
    expect(await refusal({ pages: [{ texts: body() }], trailer })).toMatchObject({
      diagnostic: { code: 'input.encrypted' },
    });
  });

  it('says that its letters are unknown', async () => {
    expect(await refusal({ pages: [{ texts: body() }], unmapped: true })).toMatchObject({
      diagnostic: { code: 'input.no-unicode' },
    });
  });

  it('says that it is damaged', async () => {
    const bytes = Buffer.from('%PDF-1.7\nnothing that anybody could read\n');
    await expect(readPdf(bytes)).rejects.toMatchObject({ kind: 'input', diagnostic: { code: 'input.damaged' } });
  });

  it('is read as far as it goes where its end is missing, with a warning', async () => {
    const bytes = bytesOf({ texts: body() });
    const { value, diagnostics } = await readPdf(bytes.subarray(0, Buffer.from(bytes).indexOf('startxref')));
    expect(wording(value)).toEqual([paragraph]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['read.pdf-cut-off']);
  });

  it('is refused by its number of pages, before any text is read', async () => {
    const pages = Array.from({ length: 301 }, () => ({ texts: body() }));
    expect(await refusal({ pages })).toMatchObject({
      message: 'a.pdf has 301 pages; 300 are the most that are read.',
      diagnostic: { code: 'input.too-many-pages' },
    });
  });

  it('is refused by the text of a page', async () => {
    const content = Array.from(
      { length: 20_001 },
      (_, index) => `1 0 0 1 ${(index % 50) * 12} ${(index * 7) % 790} Tm <0041> Tj`,
    );
    expect(await refusal({ content: `BT /F0 5 Tf ${content.join(' ')} ET` })).toMatchObject({
      message: 'a.pdf holds more text than any article.',
    });
  });

  it('is refused where it unpacks without measure', async () => {
    expect(await refusal({ content: ' '.repeat(50_000_000) })).toMatchObject({
      diagnostic: { code: 'input.too-large' },
    });
  });

  it('is refused where its drawing saves without end', async () => {
    expect(await refusal({ texts: body(), content: 'q '.repeat(100_000) })).toMatchObject({
      message: 'a.pdf asks for far more work than its size.',
      diagnostic: { code: 'input.too-large' },
    });
  });

  it('keeps its text where a picture inside a page has two thousand million bits a sample', async () => {
    const content = 'q 90 0 0 90 60 300 cm BI /W 300 /H 300 /BPC 2000000000 /CS /G ID xxxxxxxx EI Q';
    expect(wording((await readPdf(bytesOf({ texts: body(), content }))).value)).toEqual([paragraph]);
  });

  it.each(['PatternType', 'Pattern#54ype'])('keeps its text where a pattern is drawn with itself (%s)', async (key) => {
    const pattern = Buffer.from(
      `99 0 obj\n<< /${key} 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /N 99 0 R >> >> /Length 29 >>\nstream\n/Pattern cs /N scn 0 0 9 9 re f\nendstream\nendobj\n`,
    );
    const bytes = Buffer.from(bytesOf({ texts: body(), content: '/Pattern cs /N scn 0 0 9 9 re f' }));
    const end = bytes.indexOf('xref');
    const used = Buffer.from(
      bytes.subarray(0, end).toString('latin1').replace('/XObject <<', '/Pattern << /N 99 0 R >> /XObject <<'),
      'latin1',
    );
    const trailer = Buffer.from('trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n');
    const { value, pictures } = await readPdf(Buffer.concat([used, pattern, trailer]));
    expect(wording(value)).toEqual([paragraph]);
    expect(pictures?.size).toBe(0);
  });

  it('warns of pages that are pictures without text', async () => {
    const scan = { x: 0, y: 0, width: 600, height: 800, pixels: { width: 100, height: 130 } };
    const { diagnostics } = await readPdf(bytesOf({ pages: [{ texts: body() }, { pictures: [scan] }] }));
    expect(diagnostics).toMatchObject([{ code: 'read.pages-scanned', place: { page: 2 } }]);
  });

  it('prints nothing of its own accord', async () => {
    const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(process.stderr, 'write')];
    await readPdf(bytesOf({ texts: body(), content: 'BT /Absent 12 Tf (x) Tj ET /Absent Do Q Q Q' }));
    const calls = spies.map((spy) => spy.mock.calls.length);
    for (const spy of spies) spy.mockRestore();
    expect(calls).toEqual([0, 0, 0]);
  });
});
