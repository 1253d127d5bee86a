import { holdsPhrase, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Statement } from '../../say/statement.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { headingOf, mostOfClaim, type Heading } from '../heading.js';

/**
 * "Bộ Nội vụ ban hành Thông tư số 7/2026/TT-BNV hướng dẫn …": who issues a paper, up to its number and date. What the paper is about goes on
 * for lines, and the deck tells it. Undefined where the sentence names none, or more than one before it says so much.
 */
export const issuedPaper = (statement: Statement, { reading }: Annotation): Heading | undefined => {
  const { text, pack } = reading;
  const { sentence, speaker, spans } = statement;
  const written = text.slice(sentence.start, Math.min(sentence.end, sentence.start + mostOfClaim));
  const number = paperNumber.exec(written);
  if (number === null || speaker !== undefined || spans[0]?.start !== sentence.start) return undefined;
  const behind = written.slice(number.index + number[0].length);
  const end = sentence.start + written.length - behind.length + (datedBehind.exec(behind)?.[0].length ?? 0);
  const words = wordsOf(text, sentence.start, end);
  return holdsPhrase(pack, 'documentTypes', words) &&
    hasPredicate(words, 1, words.length, pack) &&
    !leansBack(text, sentence, pack)
    ? headingOf(reading, { start: sentence.start, end })
    : undefined;
};

/** `7/2026/TT-BNV`, `44/NQ-CP`, `3/2026/QĐ-TTg`, `15/2026/NQ-UBTVQH15` */
const paperNumber = /\d+\/(?:\d{4}\/)?\p{Lu}{2,}(?:-\p{Lu}[\p{L}\d]+)*(?![\p{L}\d-])/u;
const datedBehind = /^ \p{L}+ \d{1,2}\/\d{1,2}\/\d{4}/u;
