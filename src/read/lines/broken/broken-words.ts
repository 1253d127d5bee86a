import { type LanguagePack, phrasesOf } from '../../../language/index.js';

/**
 * Puts words together that the ends of lines broke before a program ran the lines into one: "the consump- tion of power". It is sure where
 * the word stands whole elsewhere: a dash may be set so as well ("what we lack - quays, cranes- is …"). "Pre- and post-war" leaves out what
 * follows once.
 *
 * @returns what joins the words of a piece of the text; nothing where none is broken
 */
export function brokenWordsOf(text: string, pack: LanguagePack): ((piece: string) => string) | undefined {
  if (pack.typology.writtenWords === 'syllables' || text.search(broken) < 0) return undefined;
  const words = new Set(
    text
      .replace(broken, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu),
  );
  const joining = phrasesOf(pack, 'coordinators');
  return (piece) =>
    piece.replace(broken, (whole: string, first: string, second: string, behind: string) => {
      const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
      if (joining.has(tail) || /^ [\p{L}\p{M}]+-\p{L}/u.test(behind)) return whole;
      if (words.has(head + tail)) return `${first}${second}${behind}`;
      return words.has(`${head}-${tail}`) ? `${first}-${second}${behind}` : whole;
    });
}

const broken = /(?<![\p{L}\p{M}-])(\p{L}[\p{L}\p{M}]+)- (\p{Ll}[\p{Ll}\p{M}]+)(?!-)((?: [\p{L}\p{M}]+-\p{L})?)/gu;
