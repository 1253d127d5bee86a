import { type LanguagePack, phrasesOf, startsUpperCase, wordsOf } from '../../language/index.js';
import { endsSentence, type Line } from '../line.js';
import { isNounPhrase } from './noun-phrase.js';
import { opensWithTitle } from './opens-with-title.js';

/**
 * Whether the line of that index is what is left of a picture in a text that lost its pictures: between two paragraphs of running
 * text, it names somebody or some of a kind, ends in a stop and says nothing. `Thủ tướng tại Bệnh viện Đa khoa tỉnh.`
 */
export function standsAlone(lines: readonly Line[], index: number, pack: LanguagePack): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || !isRunning(above) || !isRunning(below) || !isNounPhrase(line.text, pack)) return false;
  return holdsName(line.text) && (opensWithTitle(line.text, pack) || countsSome(line.text, pack));
}

const isRunning = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= shortestParagraph && endsSentence(line.text);

const shortestParagraph = 100;

/** A word with a capital that does not open the line. */
const holdsName = (text: string): boolean =>
  wordsOf(text)
    .slice(1)
    .some(({ start, end }) => startsUpperCase(text.slice(start, end)));

const countsSome = (text: string, pack: LanguagePack): boolean =>
  phrasesOf(pack, 'plurals').matchAt(wordsOf(text), 0) > 0;
