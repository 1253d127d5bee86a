import { holdsPhrase, phraseAt } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../reading.js';
import { ownPaper } from './own-paper.js';
import { isProvision } from './provisions.js';

/**
 * What an act says by form and every act says: who issues it, in front of its first article, as its last clause who carries it out, by whom
 * and when it was passed, and what it only asks others for. None of it tells what it rules.
 */
export const isFormulaOfAct = (reading: Reading, sentence: Sentence): boolean =>
  reading.article.genre === 'legal' &&
  [promulgates, closesAct, tellsPassage, asksOthers].some((isSo) => isSo(reading, sentence));

/** "Nghị quyết này được Hội đồng nhân dân … thông qua ngày 27 tháng 11", "Made on 9 January": the paper itself, and no day from which it holds. */
const tellsPassage = ({ pack }: Reading, { words }: Sentence): boolean => {
  if (phraseAt(pack, 'adoptions', words, 0) > 0) return true;
  const isOwn = ownPaper(pack, words, 0) > 0;
  return isOwn && holdsPhrase(pack, 'passages', words) && !holdsPhrase(pack, 'commencements', words);
};

/** "Đề nghị Ủy ban Mặt trận Tổ quốc … giám sát": an act binds those whom it rules for, and asks the others. */
const asksOthers = (reading: Reading, { words, start }: Sentence): boolean =>
  phraseAt(reading.pack, 'actRequests', words, 0) > 0 && firstArticle(reading) >= 0 && start > firstArticle(reading);

/** "… chịu trách nhiệm thi hành Quyết định này": every act ends so, and many a plan. */
export const namesWhoCarriesOut = ({ article, pack }: Reading, { words }: Sentence): boolean =>
  article.genre !== 'news' && holdsPhrase(pack, 'enforcements', words);

/** "Bộ trưởng Bộ Y tế ban hành Thông tư quy định về …": what is issued has no number, as it stands on the paper itself. */
const promulgates = (reading: Reading, { words, start }: Sentence): boolean =>
  start < firstArticle(reading) &&
  words.some((_, at) => {
    const verb = at > 0 ? phraseAt(reading.pack, 'promulgations', words, at) : 0;
    const type = verb === 0 ? 0 : phraseAt(reading.pack, 'documentTypes', words, at + verb);
    return (
      type > 0 && !words.slice(at + verb + type, at + verb + type + numberBehind).some(({ key }) => /\d/.test(key))
    );
  });
/** "số 12/2026/TT-BYT" */
const numberBehind = 2;

/** Where the articles of an act begin; what has none has no formula in front of them. */
const firstArticle = onceFor((reading: Reading): number => {
  const first = reading.sections.find((_, section) => isProvision(reading, section));
  return first?.span.start ?? -1;
});

/** The paper itself stands behind who carries it out, or nothing: "… chịu trách nhiệm thi hành phần kinh phí" tells a task. */
const closesAct = ({ pack }: Reading, { words }: Sentence): boolean =>
  words.some((_, at) => {
    const length = phraseAt(pack, 'enforcements', words, at);
    if (length === 0) return false;
    const behind = at + length;
    const type = phraseAt(pack, 'documentTypes', words, behind);
    return behind === words.length || type > 0;
  });
