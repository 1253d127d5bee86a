import { hasLetterOrDigit, wordsOf } from '../../../language/index.js';
import { isBold, lengthOf, type Passage, sizeOf } from './passage.js';
import type { TypeStyle } from './type-style.js';

/**
 * The passage that is the title: the largest type of the first page, where it stands in its upper part; else what the file says
 * its title is, where that stands there word for word; else what is bold and centred above the text, as ministries write.
 */
export function titleAmong(
  passages: readonly Passage[],
  style: TypeStyle,
  told: string | undefined,
  height: number,
): Passage | undefined {
  const high = passages.filter(({ lines: [line] }) => line.page === 1 && line.baseline < 0.6 * height);
  const first = high.filter((passage) => lengthOf(passage) >= shortest && lengthOf(passage) <= longest);
  const large = first.filter((passage) => sizeOf(passage) >= 1.2 * style.size);
  const largest = Math.max(...large.map(sizeOf));
  const key = keyOf(told ?? '');
  return (
    large.find((passage) => sizeOf(passage) > 0.97 * largest) ??
    (key === '' ? undefined : first.find(({ lines }) => keyOf(lines.map(({ text }) => text).join(' ')) === key)) ??
    longestOf(centredRun(high, style))
  );
}

/** A number or a name of a section in large type is no title. */
const shortest = 8;
const longest = 300;

const keyOf = (text: string): string =>
  hasLetterOrDigit(text)
    ? wordsOf(text.normalize('NFC'))
        .map(({ key }) => key)
        .join(' ')
    : '';

/** The first bold, centred passages on end: what kind of paper it is, and what it is about. */
function centredRun(passages: readonly Passage[], style: TypeStyle): Passage[] {
  const isCentredTitle = (passage: Passage): boolean =>
    isBold(passage) && !style.bold && sizeOf(passage) >= 0.96 * style.size && passage.lines.every(isCentred);
  const start = passages.findIndex(isCentredTitle);
  const end = passages.findIndex((passage, index) => index > start && !isCentredTitle(passage));
  return start < 0 || end < 0 ? [] : passages.slice(start, end);
}

function isCentred({ left, right, size, columnLeft, columnRight }: Passage['lines'][number]): boolean {
  const [before, behind] = [left - columnLeft, columnRight - right];
  return Math.abs(before - behind) < size && before > size;
}

const longestOf = (passages: readonly Passage[]): Passage | undefined =>
  passages
    .filter((passage) => lengthOf(passage) >= 2 * shortest)
    .sort((first, second) => lengthOf(second) - lengthOf(first))[0];
