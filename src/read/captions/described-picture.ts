import {
  anyPhraseAt,
  type LanguagePack,
  phrasesOf,
  type Word,
  type WordList,
  wordsOf,
  scriptedPattern,
} from '../../language/index.js';

/**
 * Whether a sentence says where in a picture somebody is, which nothing but a caption does: `Ann Lee (left) greets Bo Lind`,
 * `Ông Lê An (thứ hai từ trái sang) tại lễ ký`, `From left: Ann Lee, Bo Lind`.
 */
export function describesPicture(sentence: string, pack: LanguagePack): boolean {
  if (sentence.length > longest) return false;
  const words = wordsOf(sentence);
  const rows = phrasesOf(pack, 'pictureRows');
  if (rows.matchAt(words, 0) > 0 && opensList.test(sentence)) return true;
  return [...sentence.matchAll(asides.in(sentence))].some(({ 1: before = '', 2: bracket, 3: between = '', index }) => {
    const aside = bracket ?? between;
    return (
      holdsRow(wordsOf(aside), pack) ||
      (isFullName.test(before) && !(index === 0 && opensNameless(words, pack)) && isPlace(aside, pack))
    );
  });
}

const longest = 300;

/** A colon soon: behind it stands who is in the picture. */
const opensList = /^[^.:]{4,60}:/u;

/** A word or two, and what stands behind them in brackets or between commas. */
const asides = scriptedPattern(
  "((?:[\\p{L}\\p{M}'’.-]+ )?[\\p{L}\\p{M}\\p{N}'’.-]+)(?: ?\\(([^()]{2,60})\\)|, (\\p{Ll}[^,()]{1,40})(?=,))",
  'gu',
);

/** A lone name may be a party's, which stands left or right of others. */
const isFullName = /^\p{Lu}\S* \p{Lu}\S*$/u;

/** A sentence gives a capital to any word that opens it. */
const opensNameless = (words: readonly Word[], pack: LanguagePack): boolean => anyPhraseAt(pack, nameless, words, 0);

const nameless: readonly WordList[] = ['prepositions', 'determiners'];

const holdsRow = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => phrasesOf(pack, 'pictureRows').matchAt(words, index) > 0);

/** `left`, or `left, in white`. */
function isPlace(aside: string, pack: LanguagePack): boolean {
  const words = wordsOf(aside.replace(/,.*$/u, ''));
  return words.length > 0 && phrasesOf(pack, 'picturePlaces').matchAt(words, 0) === words.length;
}
