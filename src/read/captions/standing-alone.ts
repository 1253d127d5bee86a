import { type LanguagePack, startsUpperCase, wordsOf } from '../../language/index.js';
import { endsSentence, type Line } from '../lines/line.js';
import { isNounPhrase } from './noun-phrase.js';

/**
 * Whether the line of that index is what is left of a picture in a text that lost its pictures: between two paragraphs of running
 * text, it names somebody or some place, ends in a stop and says nothing. `Thủ tướng tại Bệnh viện Yên Bái.`
 */
export function standsAlone(lines: readonly Line[], index: number, pack: LanguagePack): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || !isRunning(above) || !isRunning(below)) return false;
  return isNounPhrase(line.text, pack) && holdsName(line.text);
}

const isRunning = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= shortestParagraph && endsSentence(line.text);

const shortestParagraph = 100;

/** A word with a capital that does not open the line; two words alone may be the place of a dateline. */
function holdsName(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 2 && words.slice(1).some(({ start, end }) => startsUpperCase(text.slice(start, end)));
}
