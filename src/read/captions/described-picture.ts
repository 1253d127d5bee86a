import { type LanguagePack, phrasesOf, startsUpperCase, type Word, wordsOf } from '../../language/index.js';

/**
 * Whether a sentence says where in a picture somebody is, which nothing but a caption does: `Ann Lee (left) greets Bo Lind`,
 * `Ông Lê An (thứ hai từ trái sang) tại lễ ký`, `From left: Ann Lee, Bo Lind`.
 */
export function describesPicture(sentence: string, pack: LanguagePack): boolean {
  if (sentence.length > longest || pack.pictureRows.length === 0) return false;
  const words = wordsOf(sentence);
  const rows = phrasesOf(pack, 'pictureRows');
  if (rows.matchAt(words, 0) > 0 && opensList.test(sentence)) return true;
  return [...sentence.matchAll(asides)].some(({ 1: name = '', 2: bracket, 3: between = '' }) => {
    const aside = wordsOf(bracket ?? between);
    return holdsRow(aside, pack) || (startsUpperCase(name) && isPlace(bracket ?? between, pack));
  });
}

const longest = 300;

/** A colon soon: behind it stands who is in the picture. */
const opensList = /^[^.:]{4,60}:/u;

/** A word, and what stands behind it in brackets or between commas. */
const asides = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*)(?: ?\(([^()]{2,60})\)|, ([^,()]{2,40})(?=,))/gu;

const holdsRow = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => phrasesOf(pack, 'pictureRows').matchAt(words, index) > 0);

/** `left`, or `left, in white`. */
function isPlace(aside: string, pack: LanguagePack): boolean {
  const words = wordsOf(aside.replace(/,.*$/u, ''));
  return words.length > 0 && phrasesOf(pack, 'picturePlaces').matchAt(words, 0) === words.length;
}
