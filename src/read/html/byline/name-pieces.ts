import { surroundingPattern, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { isAddress } from '../../title/is-author.js';
import { isSiteLine } from '../select/site-phrases.js';

/** The names in a few words of a line of authors: without what opens it, addresses, and what office somebody holds. */
export const namesOfPiece = (text: string, packs: readonly LanguagePack[]): string[] =>
  partsOfPiece(text, packs).filter((name) => isNamePiece(name, packs));

/** What the words name each for itself, be it a name or not. */
export function partsOfPiece(text: string, packs: readonly LanguagePack[]): string[] {
  const { openers, joiners, behind } = patternsOf(packs);
  const bare = text
    .replace(/\s+/g, ' ')
    // Before names are parted at slashes.
    .replace(/ ?[-–—(|<]? ?(?:https?:\/\/|www\.)[^\s,;]*/giu, ' ')
    .trim()
    .replace(/^[–—|•·*(/-]+\s*/u, '');
  return withoutOpener(bare, openers)
    .split(joiners)
    .map((name) => withoutOpener(withoutAddress(name), openers).replace(behind, ''))
    .filter((part) => part !== '');
}

/** What may go from a line of authors without loss: an office, a degree, an address of mail or of the web. */
export const isBesideName = (text: string, packs: readonly LanguagePack[]): boolean =>
  patternsOf(packs).offices.test(text) ||
  patternsOf(packs).labels.test(text) ||
  isDegree(text) ||
  /@|^https?:/.test(text);

/** Whether words may be the name of a person, an account or an agency. */
export function isNamePiece(text: string, packs: readonly LanguagePack[]): boolean {
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > longest || words.length > mostWords || isAddress(text)) return false;
  if (!/\p{L}/u.test(text) || /[<>{}[\]()"“”„«»:?!%€$]|\.{2,}|…$/u.test(text)) return false;
  // An initial may end it; a statement does not.
  if (/\p{Ll}{4,}\.$/u.test(text)) return false;
  if (words.length > 1 && (/\d/.test(text) || !/^(?:\p{Lu}|\p{Lo}|\p{Ll}{1,3}['’\s])/u.test(text))) return false;
  const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);
  if (words.length > 1 && (isSmall(words.at(-1) ?? '') || words.some((word) => isSmall(word) && word.length > 3)))
    return false;
  const { labels, offices } = patternsOf(packs);
  return !labels.test(text) && !offices.test(text) && !isDegree(text) && !isSiteLine(text, 0, packs);
}

/** First name and family name, or a name in a script that has no spaces between them. */
export const isFull = (name: string): boolean => /\s/.test(name) || /^\p{Lo}{2,8}$/u.test(name);

/** Characters. */
const longest = 60;
const mostWords = 6;

function withoutOpener(text: string, openers: RegExp): string {
  let left = text;
  for (let count = 0; count < 3; count += 1) {
    const shorter = left.replace(openers, '').trim();
    if (shorter === left) break;
    left = shorter;
  }
  return left.replace(/[\s,;:|–—-]+$/u, '').trim();
}

/** `Ann Lee @lee`, `Ann Lee (ann@lee.example)`. */
const withoutAddress = (text: string): string => text.replace(/\s+[(<]?\S*@\S*$/u, '').trim();

/** What stands behind a name for what somebody learned. */
const isDegree = (text: string): boolean =>
  /^(?:Ph\.?\s?D|M\.?D|M\.?A|M\.?Sc|B\.?A|B\.?Sc|R\.?N|MBA|MPH|RDN?|J\.?D)\.?$/.test(text);

const patternsOf = onceFor((packs: readonly LanguagePack[]) => {
  const [opener, label] = [surroundingPattern('authorOpeners', packs), surroundingPattern('bylineLabels', packs)];
  return {
    // Without a colon, what names a field stands before more than a word.
    openers: new RegExp(`^(?:${opener}(?:\\s*[:：●]\\s*|\\s+)|${label}(?:\\s*:\\s*|\\s+(?=\\S+\\s)))`, 'iu'),
    labels: new RegExp(`^(?:${opener}|${label}|${surroundingPattern('nameJoiners', packs)})$`, 'iu'),
    joiners: new RegExp(
      `\\s*[;|•·/]\\s*|\\s*,\\s+(?:${surroundingPattern('nameJoiners', packs)}\\s+)?|\\s*&\\s*|\\s+${surroundingPattern('nameJoiners', packs)}\\s+|、`,
      'iu',
    ),
    /** Scripts without capitals set an office straight behind the name. */
    behind: new RegExp(`(?<=\\p{Lo}{2})\\s*${surroundingPattern('authorOffices', packs)}$`, 'iu'),
    offices: new RegExp(`(?<![\\p{L}])${surroundingPattern('authorOffices', packs)}(?![\\p{L}])`, 'iu'),
  };
});
