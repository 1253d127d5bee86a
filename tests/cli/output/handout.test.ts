import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { cellsOfPage, page, slidesAPage } from '../../../src/render/pdf/handout/cells.js';
import { runIn } from '../fake-io.js';

const files = { 'a.txt': readFileSync('assets/articles/hanoi-convention.txt', 'utf8') };

describe('the cells of a handout', () => {
  it.each(slidesAPage.flatMap((count) => [16 / 9, 4 / 3].map((aspect) => [count, aspect] as const)))(
    'hold %i slides of %f within the page, none over another',
    (count, aspect) => {
      const cells = cellsOfPage(count, aspect);
      expect(cells).toHaveLength(count);
      const boxes = cells.flatMap(({ slide, notes }) => [slide, notes]);
      for (const { x, y, width, height } of boxes) {
        expect(Math.min(x, y, width, height)).toBeGreaterThan(0);
        expect(x + width).toBeLessThanOrEqual(page.width - page.margin + 0.01);
        expect(y + height).toBeLessThanOrEqual(page.height - page.margin);
      }
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(isApart).toBe(true);
        }
      });
      for (const { slide } of cells) expect(slide.width / slide.height).toBeCloseTo(aspect);
    },
  );
});

describe('--handout', () => {
  it('makes pages of A4 that hold slides and notes, and can be read out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-handout-'));
    try {
      const { files: built } = await runIn({ files }, 'a.txt', '-o', 'a.pdf', '--handout', '3', '-o', 'notes.txt');
      const pdf = join(folder, 'a.pdf');
      writeFileSync(pdf, built.get('a.pdf') ?? '');
      const told = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
      expect(told).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
      expect(told).toMatch(/Tagged: +yes/);
      const plain = (text: string): string => text.replace(/\s+/g, '');
      const text = plain(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }));
      const [, first = ''] = Buffer.from(built.get('notes.txt') ?? [])
        .toString()
        .split(/\n\n1\. /);
      const notes = first.split('\n').filter((line) => line.length > 40 && !/^\d+\. /.test(line));
      expect(notes.length).toBeGreaterThan(2);
      for (const line of notes) expect(text).toContain(plain(line));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is refused where no PDF is asked for', async () => {
    const { code, stderr } = await runIn({ files }, 'a.txt', '-o', 'a.pptx', '--handout', '2');
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining('--handout makes pages of a PDF')]);
  });
});

describe('the script as a document', () => {
  it('says what the plain one says, and equal bytes come of equal input', async () => {
    const ran = await runIn({ files }, 'a.txt', '-o', 'notes.docx', '-o', 'notes.txt');
    const opc = readPackage(ran.files.get('notes.docx') ?? new Uint8Array());
    const texts: string[] = [];
    const collect = (node: ReturnType<typeof opc.look> | string): void => {
      if (typeof node === 'string') texts.push(node);
      else node.children.forEach(collect);
    };
    collect(opc.look('/word/document.xml'));
    const script = Buffer.from(ran.files.get('notes.txt') ?? []).toString();
    expect(texts).toEqual(script.split('\n').filter((line) => line !== ''));
    const again = await runIn({ files }, 'a.txt', '-o', 'notes.docx');
    expect(
      Buffer.from(again.files.get('notes.docx') ?? []).equals(Buffer.from(ran.files.get('notes.docx') ?? [])),
    ).toBe(true);
  });
});
