import { execFileSync } from 'node:child_process';

/** A word of a page, in points from its top left corner. */
export interface DrawnWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of its font, as the PDF tells it: programs take it from different tables of one font file. */
  readonly height: number;
}

/** The words of each page of a PDF, as poppler finds them; bullets, which programs take from fonts of their own, are none. */
export function drawnWords(pdf: string): DrawnWord[][] {
  const found = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 27 });
  return found
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)</g)].map(
        ([, x, top, bottom, text = '']) => ({
          text,
          x: Number(x),
          y: (Number(top) + Number(bottom)) / 2,
          height: Number(bottom) - Number(top),
        }),
      ),
    )
    .map((words) => words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

/**
 * The lines of a page: words whose middles are about as high, from left to right. Without spaces: poppler parts letters that are set far apart
 * into words.
 */
export function linesOf(words: readonly DrawnWord[]): string[] {
  const lines: DrawnWord[][] = [];
  for (const word of [...words].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const line = lines.find(([first]) => first !== undefined && Math.abs(first.y - word.y) < 3);
    if (line === undefined) lines.push([word]);
    else line.push(word);
  }
  return lines.map((line) =>
    line
      .sort((one, other) => one.x - other.x)
      .map(({ text }) => text)
      .join(''),
  );
}
