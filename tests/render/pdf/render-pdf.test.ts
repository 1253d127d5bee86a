import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import Document from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Briefing } from '../../../src/model/briefing.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { briefingWithGraphics } from '../../compose/support/graphics.js';
import { fontFile, sourcesOf } from '../../fonts/support/font-files.js';
import { builtIn, drawnBriefing, lettersOf, linesOn, textsOn, type DrawnDeck } from '../support/scenes.js';

/** The last glyph of its file, the space that is not broken, has no outline. */
const carlitoAlone = sourcesOf({ shipped: { 'Be Vietnam Pro': { regular: fontFile('carlito') } } });

/** The objects of a PDF as text, streams unpacked. */
function objectsOf(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  return raw.replace(/(FlateDecode[^>]*>>\n?)stream\n([\s\S]*?)\nendstream/g, (whole, head: string, packed: string) => {
    try {
      return `${head}${inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')}`;
    } catch {
      return whole;
    }
  });
}

/** Text of a PDF string: UTF-16 with a mark before it, or plain. */
function textOf(written: string): string {
  const bytes = Buffer.from(
    written
      .replace(/\\([\\()])/g, '$1')
      .replace(/\\r/g, '\r')
      .replace(/\\n/g, '\n'),
    'latin1',
  );
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

/** So many topics that their headings are listed, and a page of the web as their source. */
function longBriefing() {
  const headings = Array.from({ length: 11 }, (_, index) => `The ${index + 1}. district has a plan of its own`);
  const briefing: Briefing = {
    version: 2,
    title: 'Plans of the districts',
    language: 'en',
    sources: [
      { id: 's1', name: 'Town News', uri: 'https://news.example/flood?id=7', sha256: '0'.repeat(64), title: 'Plans' },
    ],
    topics: headings.map((heading, index) => ({
      id: `t${index}`,
      kind: 'points',
      heading,
      points: [
        { id: 'p1', text: `District ${index + 1} builds a wall along the river.`, evidence: [], origin: 'author' },
        { id: 'p2', text: `District ${index + 1} pays for it by itself.`, evidence: [], origin: 'author' },
      ],
      captions: [],
    })),
  };
  return { briefing, first: headings[0], last: headings.at(-1) };
}

describe('a deck as PDF', () => {
  let drawn: DrawnDeck;
  let pdf: Uint8Array;
  beforeAll(async () => {
    drawn = await drawnBriefing();
    pdf = await renderPdf(drawn.value);
  });

  it('has a page a slide, whose text comes out whole and in the order in which it is read', async () => {
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    expect(document.numPages).toBe(drawn.value.slides.length);
    for (const [index, slide] of drawn.value.slides.entries()) {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      const planned = slide.content
        .flatMap((item) => (item.kind === 'text' ? item.paragraphs : []))
        .map(({ mark, lines }) => [
          mark === undefined || 'kind' in mark ? '' : mark.text,
          ...lines.map(({ spans }) => spans.map((span) => span.text).join('')),
        ]);
      let from = 0;
      for (const line of planned.flat()) {
        const at = text.replace(/\s+/g, '').indexOf(line.replace(/\s+/g, ''), from);
        expect(at, line).toBeGreaterThanOrEqual(0);
        from = at;
      }
    }
  });

  it('parts the words of two lines by a space, so that copies and voices do not run them together', async () => {
    // Programs that give the text of a PDF part lines by themselves, some of them.
    const set = vi.spyOn(Document.prototype, 'text');
    await renderPdf(drawn.value);
    const text = set.mock.calls.map(([words]) => words).join('');
    set.mockRestore();
    let ends = 0;
    for (const { lines } of drawn.value.slides.flatMap(textsOn).flatMap(({ paragraphs }) => paragraphs))
      lines.forEach((line, at) => {
        const next = lines[at + 1];
        if (next === undefined || line.endsInSpace !== true) return;
        ends += 1;
        expect(text).toContain(`${lettersOf(line).slice(-4)} ${lettersOf(next).slice(0, 4)}`);
      });
    expect(ends).toBeGreaterThan(10);
  });

  it('has its structure in the order of its text, and the letters of Vietnamese as they are written', async () => {
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    let all = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      all += items.map((item) => ('str' in item ? item.str : '')).join('');
      const tree: unknown = await page.getStructTree();
      const ids = [...JSON.stringify(tree).matchAll(/"id":"[^"]*_mc(\d+)"/g)].map(([, id]) => Number(id));
      expect(ids.length).toBeGreaterThan(1);
      expect(ids).toEqual([...ids].sort((one, other) => one - other));
    }
    expect(all).toBe(all.normalize('NFC'));
    const planned = drawn.value.slides.flatMap(linesOn).map(lettersOf).join('');
    const letters = new Set(Array.from(planned).filter((letter) => /[^\s\p{ASCII}]/u.test(letter)));
    expect(letters.size).toBeGreaterThan(30);
    for (const letter of letters) expect(all).toContain(letter);
  });

  it('says title, language and who made it, and shows the title in the window', async () => {
    const { info } = await (await getDocumentProxy(Uint8Array.from(pdf))).getMetadata();
    expect(info).toMatchObject({ Title: drawn.value.title, Creator: 'briefdeck', Producer: 'briefdeck' });
    const objects = objectsOf(pdf);
    expect(objects).toContain('/Lang (vi-VN)');
    expect(objects).toContain('/DisplayDocTitle true');
    expect(objects).toContain('/Marked true');
  });

  it('has a bookmark for each slide', async () => {
    const document = await getDocumentProxy(Uint8Array.from(pdf));
    const outline = (await document.getOutline()) as { readonly title: string }[];
    expect(outline.map(({ title }) => title)).toEqual(drawn.value.slides.map(({ title }) => title));
  });

  it('leads from the contents to slides, and from sources to their page, as links in the structure', async () => {
    const { briefing, first, last } = longBriefing();
    const { value } = await drawnBriefing(briefing);
    const linked = await renderPdf(value);
    const document = await getDocumentProxy(Uint8Array.from(linked));
    const linksOf = async (slide: number) =>
      (await (await document.getPage(slide + 1)).getAnnotations()) as {
        readonly subtype: string;
        readonly url?: string;
        readonly dest?: string;
        readonly rect: readonly number[];
      }[];
    const contents = value.slides.findIndex(({ content }) =>
      content.some((item) => item.kind === 'text' && item.paragraphs.some(({ link }) => link && 'slide' in link)),
    );
    const leads = await linksOf(contents);
    const pages = await Promise.all(
      leads.map(async ({ dest = '' }) => document.getPageIndex((await document.getDestination(dest))?.[0] as never)),
    );
    expect(new Set(pages.map((page) => value.slides[page]?.title))).toEqual(
      new Set(briefing.topics.map(({ heading }) => heading)),
    );
    const named = [...objectsOf(linked).matchAll(/\(slide-(\d+)\) \d+ 0 R|\(slide-(\d+)\) \[/g)].map(([name]) =>
      name.replace(/\).*/, ''),
    );
    // By their codes, else a reader that looks names up by halves misses some (ISO 32000-1, 7.9.6).
    expect(named).toHaveLength(value.slides.length);
    expect(named).toEqual([...named].sort());
    expect([pages[0], pages.at(-1)].map((page) => value.slides[page ?? 0]?.title)).toEqual([first, last]);
    for (const { rect } of leads) {
      const [left = 0, bottom = 0, right = 0, top = 0] = rect;
      expect(left >= 0 && bottom >= 0 && right <= value.width && top <= value.height && right > left).toBe(true);
    }
    expect((await linksOf(value.slides.length - 1)).map(({ url }) => url)).toEqual(['https://news.example/flood?id=7']);
    const objects = objectsOf(linked);
    const links = objects.split('/S /Link\n').length - 1;
    expect(links).toBe(leads.length + 1);
    expect(objects.split('/Type /OBJR').length - 1).toBe(links);
    expect(objects.split('/StructParent ').length - 1).toBe(links);
  });

  it('says what everything is: one heading a slide, lists with their marks, figures with what they show', () => {
    const objects = objectsOf(pdf);
    const count = (tag: string): number => objects.split(new RegExp(`/S /${tag}\\n`)).length - 1;
    expect(count('H1')).toBe(drawn.value.slides.length);
    expect(count('LI')).toBe(count('Lbl'));
    expect(count('LI')).toBe(count('LBody'));
    const figures = drawn.value.slides.flatMap((slide) => slide.content.filter((item) => item.kind === 'figure'));
    const told = [...objects.matchAll(/\/S \/Figure\n[\s\S]*?\/Alt \(([\s\S]*?[^\\])\)\n/g)].map(([, alt = '']) =>
      textOf(alt),
    );
    expect(told.sort()).toEqual(figures.map(({ alternative }) => alternative).sort());
  });

  it('embeds subsets of its fonts, each with what its glyphs mean', () => {
    const objects = objectsOf(pdf);
    const fonts = [...objects.matchAll(/\/BaseFont \/([A-Z]{6})\+(\S+)/g)].map(([, , name]) => name);
    expect(new Set(fonts)).toEqual(new Set(['BeVietnamPro-Regular', 'BeVietnamPro-Bold']));
    expect(objects.split('/Subtype /Type0').length - 1).toBe(2);
    expect(objects.split('/ToUnicode').length - 1).toBe(2);
    expect(objects.split(/\/FontFile[23] /).length - 1).toBe(2);
    expect(objects).not.toContain('/Subtype /Type1');
    // Both faces whole are 270 KB.
    expect(pdf.length).toBeLessThan(150_000);
  });

  it('draws an empty letter that stands at the end of its font file', async () => {
    const { briefing } = longBriefing();
    const title = 'Plans of\u00a0the districts';
    const drawnInCarlito = await drawnBriefing({ ...briefing, title }, builtIn('brief'), carlitoAlone);
    const document = await getDocumentProxy(await renderPdf(drawnInCarlito.value));
    const { items } = await (await document.getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('Plans of');
  });

  it('gives equal bytes for equal scenes, and the time that it is told', async () => {
    expect(Buffer.from(await renderPdf(drawn.value)).equals(Buffer.from(pdf))).toBe(true);
    const created = new Date('2026-10-26T08:00:00Z');
    expect(objectsOf(await renderPdf(drawn.value, { created }))).toContain('(D:20261026080000Z)');
  });

  it('says of tables which cells name their columns', async () => {
    const { value } = await drawnBriefing(briefingWithGraphics());
    const tables = value.slides.flatMap((slide) => slide.content.filter((item) => item.kind === 'table'));
    expect(tables.length).toBeGreaterThan(0);
    const objects = objectsOf(await renderPdf(value));
    const count = (tag: string): number => objects.split(new RegExp(`/S /${tag}\\n`)).length - 1;
    expect(count('TR')).toBe(tables.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(count('TH')).toBe(
      tables.reduce((sum, { rows, header }) => sum + (header ? (rows[0]?.cells.length ?? 0) : 0), 0),
    );
  });

  it('is without a fault to qpdf, and its fonts to poppler', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-pdf-'));
    try {
      const file = join(folder, 'deck.pdf');
      writeFileSync(file, pdf);
      expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
        'No syntax or stream encoding errors',
      );
      const [, , ...fonts] = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n');
      expect(fonts).toHaveLength(2);
      // Embedded, a subset, with what its glyphs mean.
      for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
