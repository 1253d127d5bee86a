import { holdsPhrase, phraseAt } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../reading.js';
import { ownPaper } from './own-paper.js';
import { isProvision } from './provisions.js';

/**
 * What an act says by form and every act says: who issues it, in front of its first article, as its last clause who carries it out, by whom
 * and when it was passed, and what it only asks others for. None of it tells what it rules.
 */
export const isFormulaOfAct = (reading: Reading, sentence: Sentence): boolean =>
  closesWithPassage(reading, sentence) ||
  (reading.article.genre === 'legal' &&
    [promulgates, issuesAnnex, closesAct, tellsPassage, asksOthers].some((isSo) => isSo(reading, sentence)));

/** "Passed by a vote of 5 to 2 on 14 April.", as the last paragraph: minutes tell outcomes so, and news. */
const closesWithPassage = ({ article, sentences, pack }: Reading, { words, block, item, index }: Sentence): boolean =>
  !tellsOutcomes.has(article.genre) &&
  item === undefined &&
  words.length <= longestPassage &&
  phraseAt(pack, 'adoptions', words, 0) > 0 &&
  sentences.every((other) => other.block <= block && (other.block < block || other.index >= index));
const tellsOutcomes: ReadonlySet<Genre> = new Set<Genre>(['minutes', 'news', 'release', 'interview', 'speech']);
/** In words. */
const longestPassage = 25;

/** "Ban hành kèm theo Quyết định này Quy định về …": the paper that is issued with it is what the title names. */
const issuesAnnex = ({ pack }: Reading, { words }: Sentence): boolean => {
  if (phraseAt(pack, 'promulgations', words, 0) === 0 || words.some(({ key }) => /\d/.test(key))) return false;
  const own = words.findIndex((_, at) => at <= mostBeforeOwn && ownPaper(pack, words, at) > 0);
  return own > 0 && phraseAt(pack, 'documentTypes', words, own + ownPaper(pack, words, own)) > 0;
};
/** In words: "issue with …" */
const mostBeforeOwn = 5;

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
