import { type LanguagePack, wordsOf } from '../../language/index.js';
import { opens } from '../furniture/wording.js';

/**
 * Whether a byline may be who wrote the article: not the publisher, an address of the web or of mail, an account, or the name of
 * an office, a ministry or a company.
 *
 * @param publisher as the source says it; may be empty
 */
export function isAuthor(byline: string, publisher: string, pack: LanguagePack): boolean {
  if (isPublisher(byline, publisher) || isAddress(byline)) return false;
  if (/^(?:admin|administrator|webmaster|editor|user|root|guest)\d*$/i.test(byline.trim())) return false;
  return !isOffice(byline, pack);
}

/** Whether a byline names the paper itself: its name, or the first letters of that. */
export function isPublisher(byline: string, publisher: string): boolean {
  const [name, host] = [comparable(byline), comparable(publisher)];
  if (host === '') return false;
  const initials = host
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
  return name.replaceAll(' ', '') === host.replaceAll(' ', '') || (name.length > 2 && name === initials);
}

/** An address of the web or of mail. */
export const isAddress = (byline: string): boolean => /@|^https?:|^www\.|^[\w-]+(?:\.[\w-]+)+$/i.test(byline.trim());

/** `Ministry of Health`, `Ban biên tập`. Some such words are family names too. */
function isOffice(byline: string, pack: LanguagePack): boolean {
  const words = wordsOf(byline);
  const count = opens(pack, 'letterhead', { words });
  const [first] = words;
  const mayBeName = count === 1 && first !== undefined && pack.surnames.includes(first.key);
  return count > 0 && words.length > 1 && !mayBeName;
}

const comparable = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
