import { endsSentence } from '../../lines/line.js';
import { readMarker } from '../../lines/marker.js';
import { noMarks, type RunMarks } from './run-marks.js';

/** A paragraph of runs, with the share of its characters that each mark covers. */
export interface MarkedLine {
  readonly text: string;
  readonly bold: number;
  readonly italic: number;
  readonly linked: number;
  readonly kept: boolean;
}

interface Run extends RunMarks {
  readonly text: string;
}

/** Gathers the text of a block; line breaks are told apart into those between paragraphs and those within one. */
export class LineBuffer {
  #lines: Run[][] = [[]];

  add(text: string, marks: RunMarks): void {
    this.#lines.at(-1)?.push({ text, ...marks });
  }

  /** What `<br>` does. */
  endLine(): void {
    this.#lines.push([]);
  }

  /** The paragraphs so far; the buffer is empty again. */
  take(): MarkedLine[] {
    const lines = this.#lines;
    this.#lines = [[]];
    return joined(lines)
      .map(measured)
      .filter(({ text }) => text !== '');
  }
}

/** Two breaks part paragraphs; one does behind the end of a long sentence and before the marker of a list. */
function joined(lines: readonly (readonly Run[])[]): Run[][] {
  const paragraphs: Run[][] = [];
  let previous = '';
  for (const line of lines) {
    const text = plain(line);
    const last = paragraphs.at(-1);
    const apart = previous === '' || readMarker(text) !== undefined || (previous.length > 60 && endsSentence(previous));
    if (text !== '') {
      if (last === undefined || apart) paragraphs.push([...line]);
      else last.push({ text: ' ', ...noMarks }, ...line);
    }
    previous = text;
  }
  return paragraphs;
}

const plain = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function measured(runs: readonly Run[]): MarkedLine {
  const length = ({ text }: Run): number => text.replace(/\s+/g, '').length;
  const total = runs.reduce((sum, run) => sum + length(run), 0);
  const share = (mark: 'bold' | 'italic' | 'linked'): number =>
    total === 0 ? 0 : runs.reduce((sum, run) => sum + (run[mark] ? length(run) : 0), 0) / total;
  return {
    text: plain(runs),
    bold: share('bold'),
    italic: share('italic'),
    linked: share('linked'),
    kept: runs.some(({ kept, text }) => kept && /\S/.test(text)),
  };
}
