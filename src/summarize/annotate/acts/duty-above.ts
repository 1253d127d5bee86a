import { contentWords, holdsPhrase, wordsOf } from '../../../language/index.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../reading.js';
import type { Series } from '../structure/found.js';

/**
 * The sentence of a clause that says who has to do what, before one that announces what belongs to it: "Người vận tải phải lập phương án …,
 * trình … phê duyệt. Phương án gồm các nội dung sau:". Without it the list says what a plan holds, and not that anybody needs one.
 *
 * @returns undefined where the sentence before is none, tells of something else or is longer than a slide holds beside a list
 */
export const dutyAbove = (reading: Reading, { announcerSentence }: Series): Sentence | undefined => {
  const { article, sentences, pack, text } = reading;
  const own = sentences[announcerSentence ?? -1];
  const before = sentences[(own?.index ?? 0) - 1];
  if (article.genre !== 'legal' || own === undefined || before === undefined || !areOfOneParagraph(before, own))
    return undefined;
  if (before.words.length > pack.slideWords * mostOfSlide || !holdsPhrase(pack, 'needs', before.words))
    return undefined;
  // "Phương án", of which both tell.
  const subject = contentWords(wordsOf(text, own.start, own.end), pack).slice(0, wordsOfSubject);
  const told = new Set(before.words.map(({ key }) => key));
  return subject.length > 0 && subject.every((key) => told.has(key)) ? before : undefined;
};
const mostOfSlide = 1.4;
const wordsOfSubject = 2;
