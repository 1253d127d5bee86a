import { anyPhraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';

/**
 * Text in which the bar that a scan read for the letter of whoever speaks is that letter: "| echo what was said. To that, | say yes." A bar is that where
 * a clause may begin behind it in small letters, with no preposition; behind a word that no mark ends only where another one is sure, so that the bars of
 * tables and of commands stay. As long as it was.
 *
 * @param pack the language of the text: in most nobody is called by one letter
 */
export function withPronounsRead(text: string, pack: LanguagePack): string {
  const letter = pack.oneselves.find((word) => word.length === 1)?.toUpperCase();
  if (letter === undefined || !text.includes('| ')) return text;
  const lines = text.split('\n');
  if (!lines.some((line) => withLetter(line, letter, pack, atMark) !== line)) return text;
  return lines.map((line) => withLetter(line, letter, pack, anywhere)).join('\n');
}

/** Behind the end of a sentence or a comma. */
const atMark = /(?<=[.!?,;:—”"’] |\.\.\.|…)\|(?= \p{Ll})/gu;
/** The same, behind a word, and where a line begins that is no caption. */
const anywhere = /(?:(?<=[\p{L}.!?,;:—”"’] |\.\.\.|…)|^)\|(?= \p{Ll})/gu;

function withLetter(line: string, letter: string, pack: LanguagePack, places: RegExp): string {
  // A row of a table, or a command.
  if (line.length < shortestLine || line.split('|').length > mostBars) return line;
  return line.replace(places, (bar, at: number) => {
    const words = wordsOf(line, at + 1, Math.min(line.length, at + 1 + lookedAt));
    return words.length === 0 || anyPhraseAt(pack, ['prepositions', 'coordinators', 'determiners'], words, 0)
      ? bar
      : letter;
  });
}
/** In characters. */
const shortestLine = 40;
const lookedAt = 40;
const mostBars = 12;
