import { scriptedPattern } from '../../../language/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import { arePagesInRow } from './pages-counted.js';

/**
 * Plain text without the code of a paper that is printed at the foot of each page, with the number of the page: `KD/BX-260917-01 2`, on a line of
 * its own or run into the line below, again and again, as its numbers count on.
 */
export function withoutPageCodes(text: string): string {
  const numbers = new Map<string, number[]>();
  for (const [, code = '', number] of text.matchAll(codeAndNumber.in(text))) addToGroup(numbers, code, Number(number));
  const isPrinted = (code: string): boolean => arePagesInRow(numbers.get(code) ?? []);
  if (![...numbers.keys()].some(isPrinted)) return text;
  return text.replace(codeAndNumber.in(text), (whole, code: string) => (isPrinted(code) ? '' : whole));
}

/** Letters and digits without a space between them, and a number behind them: `Article 3` holds no digit in its first word. */
const codeAndNumber = scriptedPattern(
  '^ *((?=\\S*\\p{L})(?=\\S*\\d)[\\p{L}\\d/.-]{6,40}) (\\d{1,3})(?=[ \\n]|$)',
  'gmu',
);
