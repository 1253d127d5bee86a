import { holdsPhrase, phraseAt, type LanguagePack } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/** "Trường hợp …", behind a rule of a law in its item, or in a paragraph without a number below it: what the rule does not hold for. */
export const isException = ({ article, pack }: Reading, last: Sentence, next: Sentence): boolean =>
  article.genre === 'legal' &&
  last.item !== undefined &&
  (next.item === undefined || (next.item === last.item && next.block === last.block)) &&
  next.section === last.section &&
  phraseAt(pack, 'conditions', next.words, 0) > 0;

/** "Riêng bà Lan chưa được bồi thường.": for whom alone it does not hold, or does where it holds for nobody else. */
export const isExempt = (next: Sentence, last: Sentence, pack: LanguagePack): boolean =>
  phraseAt(pack, 'exceptionOpeners', next.words, 0) > 0 &&
  [next, last].some(({ words }) => holdsPhrase(pack, 'negations', words));

/** "Or …", and not "Between …". */
export const opensAlternative = ({ words }: Sentence, pack: LanguagePack): boolean =>
  (['alternatives', 'coordinators'] as const).every((list) => phraseAt(pack, list, words, 0) > 0);
