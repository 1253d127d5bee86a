import { surroundingPattern, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { isAddress } from '../../title/is-author.js';
import { isSiteLine } from '../select/site-phrases.js';

/** The names in a few words of a line of authors: without what opens it, dates, addresses, and what office somebody holds. */
export function namesOfPiece(text: string, packs: readonly LanguagePack[]): string[] {
  const { openers, joiners } = patternsOf(packs);
  const bare = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[–—|•·*(/-]+\s*/u, '');
  return withoutOpener(bare, openers)
    .split(joiners)
    .map((name) => withoutOpener(withoutAddress(name), openers))
    .filter((name) => isNamePiece(name, packs));
}

/** Whether words may be the name of a person, an account or an agency. */
export function isNamePiece(text: string, packs: readonly LanguagePack[]): boolean {
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > longest || words.length > mostWords || isAddress(text)) return false;
  if (!/\p{L}/u.test(text) || /[<>{}[\]()"“”„«»:?!%€$]|\.{2,}|…$/u.test(text)) return false;
  // An initial may end it; a statement does not.
  if (/\p{Ll}{4,}\.$/u.test(text)) return false;
  if (words.length > 1 && (/\d/.test(text) || !/^(?:\p{Lu}|\p{Lo}|\p{Ll}{1,3}['’\s])/u.test(text))) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3).length;
  if (words.length > 1 && small > 0) return false;
  const { labels, offices } = patternsOf(packs);
  return !labels.test(text) && !offices.test(text) && !isDegree(text) && !isSiteLine(text, 0, packs);
}

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

/** `Ann Lee (https://lee.example)`, `Ann Lee - https://lee.example`, `Ann Lee @lee`. */
const withoutAddress = (text: string): string =>
  text
    .replace(/\s*[-–—(|<]?\s*(?:https?:\/\/|www\.)\S*$/iu, '')
    .replace(/\s+[(<]?\S*@\S*$/u, '')
    .trim();

/** What stands behind a name for what somebody learned. */
const isDegree = (text: string): boolean =>
  /^(?:Ph\.?\s?D|M\.?D|M\.?A|M\.?Sc|B\.?A|B\.?Sc|R\.?N|MBA|MPH|RDN?|J\.?D)\.?$/.test(text);

const patternsOf = onceFor((packs: readonly LanguagePack[]) => {
  const opening = `(?:${surroundingPattern('authorOpeners', packs)}|${surroundingPattern('bylineLabels', packs)})`;
  return {
    openers: new RegExp(
      `^(?:${opening}(?:\\s*:\\s*|\\s+)|${surroundingPattern('authorOpeners', packs)}(?=\\p{Lu}\\p{Ll}))`,
      'iu',
    ),
    labels: new RegExp(`^(?:${opening}|${surroundingPattern('nameJoiners', packs)})$`, 'iu'),
    joiners: new RegExp(
      `\\s*[;|•·/]\\s*|\\s*,\\s+(?:${surroundingPattern('nameJoiners', packs)}\\s+)?|\\s*&\\s*|\\s+${surroundingPattern('nameJoiners', packs)}\\s+|、`,
      'iu',
    ),
    offices: new RegExp(`(?<![\\p{L}])${surroundingPattern('authorOffices', packs)}(?![\\p{L}])`, 'iu'),
  };
});
