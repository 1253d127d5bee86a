import type { LanguagePack } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { readAnyMarker } from '../../lines/marker.js';
import { readDivision } from '../../lines/division.js';

/** What a heading's line consists of. */
export interface HeadingParts {
  /** Its words alone; nothing where only a number stands there. */
  readonly words?: Span | undefined;
  /** What numbers it, as written. */
  readonly label?: Span | undefined;
  /** Headings of one scheme stand on one level: `division 4`, `number .`. Empty for those without a number. */
  readonly scheme: string;
  /** Places in its count that the number may stand for. */
  readonly ordinals: readonly number[];
}

/**
 * Takes the line of a heading, or the two lines of one whose words stand below its number, apart.
 *
 * @param isBare it opens with a number without a stop, as its neighbours do
 */
export function headingParts(text: string, { start, end }: Span, pack: LanguagePack, isBare = false): HeadingParts {
  const line = text.slice(start, end);
  const bare = isBare ? /^\d+/.exec(line)?.[0] : undefined;
  if (bare !== undefined) {
    const from = start + bare.length;
    return {
      label: { start, end: from },
      words: wordsFrom(text, from, end),
      scheme: 'number .',
      ordinals: [Number(bare)],
    };
  }
  const division = readDivision(
    line.replace(/\n+/, (gap) => ' '.repeat(gap.length)),
    pack,
  );
  if (division !== undefined) {
    const label = { start, end: start + division.name };
    return {
      label,
      words: wordsFrom(text, start + division.length, end),
      scheme: `division ${division.rank}`,
      ordinals: [],
    };
  }
  // A number whose words stand in the paragraph below it.
  const marker = readAnyMarker(line) ?? readAnyMarker(`${line} x`);
  if (marker === undefined || marker.style === 'bullet') {
    const mark = Math.min(marker?.length ?? 0, line.length);
    return { words: wordsFrom(text, start + mark, end), scheme: '', ordinals: [] };
  }
  const depth = marker.path === undefined ? '' : ` ${marker.path.length}`;
  return {
    label: { start, end: start + marker.text.length },
    words: wordsFrom(text, start + marker.length, end),
    scheme: `${marker.style} ${marker.stop}${depth}`,
    ordinals: marker.ordinals,
  };
}

/** Without the colon that ends it, and without emphasis that was typed. */
function wordsFrom(text: string, from: number, to: number): Span | undefined {
  const line = text.slice(from, to);
  const open = /^[\s*_#|:.–—-]*/u.exec(line)?.[0].length ?? 0;
  const close = /[\s*_#|:]*$/u.exec(line)?.[0].length ?? 0;
  return open + close >= line.length ? undefined : { start: from + open, end: to - close };
}
