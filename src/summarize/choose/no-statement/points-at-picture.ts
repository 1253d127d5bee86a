import { holdsPhrase, phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../language/index.js';

/** "Hình 2 cho thấy …", "Ta có bảng như hình dưới.": it speaks of a picture of the article, which nobody sees. */
export const pointsAtPicture = (words: readonly Word[], pack: LanguagePack): boolean =>
  namesExhibit(words, pack) || looksLikePicture(words, pack);

/** "Ta có bảng như hình dưới"; who stands "in the picture" may be news, and what is to be done "as in the picture below" a step. */
const looksLikePicture = (words: readonly Word[], pack: LanguagePack): boolean => {
  const length = phraseBefore(pack, 'captionOpeners', words, words.length);
  return (
    length > 1 &&
    words.length <= pack.slideWords * slidesOfPointing &&
    phraseBefore(pack, 'exampleOpeners', words, words.length - length) > 0
  );
};
const slidesOfPointing = 0.25;

const namesExhibit = (words: readonly Word[], pack: LanguagePack): boolean =>
  holdsPhrase(pack, 'exhibits', words) &&
  words.some((_, index) => {
    const length = phraseAt(pack, 'exhibits', words, index);
    return length > 0 && /^\d{1,2}[a-z]?$/.test(words[index + length]?.key ?? '');
  });
