import { hasLetterOrDigit } from '../../../language/index.js';
import { wordsOf } from '../../../language/index.js';
import { lengthOf, type Passage, sizeOf } from './passage.js';
import type { TypeStyle } from './type-style.js';

/**
 * The passage that is the title: the largest type of the first page, where it stands in its upper part; else what the file says
 * its title is, where that stands on the first page word for word.
 */
export function titleAmong(
  passages: readonly Passage[],
  style: TypeStyle,
  told: string | undefined,
  height: number,
): Passage | undefined {
  const first = passages.filter(({ lines: [line] }) => line.page === 1);
  const large = first.filter(
    (passage) =>
      sizeOf(passage) >= 1.2 * style.size &&
      lengthOf(passage) >= shortest &&
      lengthOf(passage) <= longest &&
      passage.lines[0].baseline < 0.6 * height,
  );
  const largest = Math.max(...large.map(sizeOf));
  const key = keyOf(told ?? '');
  return (
    large.find((passage) => sizeOf(passage) > 0.97 * largest) ??
    (key === '' ? undefined : first.find(({ lines }) => keyOf(lines.map(({ text }) => text).join(' ')) === key))
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
