import { execFileSync } from 'node:child_process';

/** A line of text as it was drawn: its rectangle in shares of the slide's width and height. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines of each page of a PDF, as poppler finds them; what stands side by side on one line is one. */
export function drawnLines(pdf: string): DrawnLine[][] {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-hidden', '-stdout', pdf], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return xml
    .split(/<page /)
    .slice(1)
    .map((page) => joined(linesOf(page)));
}

function linesOf(page: string): DrawnLine[] {
  const number = (name: string, text: string): number =>
    Number(new RegExp(`(?:^|\\s)${name}="(-?[\\d.]+)"`).exec(text)?.[1] ?? 0);
  const [width, height] = [number('width', page), number('height', page)];
  return Array.from(page.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs), ([, place = '', inner = '']) => {
    const [left, top] = [number('left', place) / width, number('top', place) / height];
    return {
      text: decoded(inner.replace(/<[^>]*>/g, '')),
      left,
      top,
      right: left + number('width', place) / width,
      bottom: top + number('height', place) / height,
    };
  }).filter(({ text }) => text.trim() !== '');
}

/** Runs of one line, which differ in weight or colour. */
function joined(parts: readonly DrawnLine[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const gap = last === undefined ? Infinity : part.left - last.right;
    if (last !== undefined && Math.abs(part.top - last.top) < 0.006 && gap > -0.01 && gap < 0.012)
      lines.splice(-1, 1, { ...last, text: last.text + part.text, right: Math.max(last.right, part.right) });
    else lines.push(part);
  }
  return lines;
}

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decoded = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (reference, name: string) => references[name] ?? reference);
