import { furnitureWords, holdsPhrase } from '../../../../language/index.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../../annotate/reading.js';

/**
 * "Thực hiện Quyết định số 12/QĐ-UBND của tỉnh ban hành Kế hoạch phòng lũ.", before "Ủy ban nhân dân xã ban hành …": what a paper carries out, with a stop
 * where a comma should part it from who does so. It says nothing by itself.
 */
export const isBasisAlone = ({ text, pack, sentences }: Reading, sentence: Sentence): boolean => {
  const { words, start, end, index, item } = sentence;
  const next = sentences[index + 1];
  return (
    item === undefined &&
    furnitureWords(pack, 'legal-basis').lines.matchAt(words, 0) > 0 &&
    numberOfPaper.test(text.slice(start, end)) &&
    !/, \p{Lu}|[:;]\s/u.test(text.slice(start, end)) &&
    !holdsPhrase(pack, 'finites', words) &&
    next !== undefined &&
    areOfOneParagraph(sentence, next)
  );
};
const numberOfPaper = /\d+\/(?:\d{4}\/)?\p{Lu}/u;
