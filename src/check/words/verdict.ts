import { holdsPhrase, phraseAt, type LanguagePack, type Word } from '../../language/index.js';

/** What a paper says of an option in the end: that it is the one to take, that it is not, or that it is kept for later. */
export type Verdict = 'for' | 'against' | 'later';

/** The verdict that a sentence which speaks of an option says; undefined where it says none. */
export const verdictIn = (words: readonly Word[], pack: LanguagePack): Verdict | undefined => {
  if (holdsPhrase(pack, 'verdicts', words)) return 'against';
  const denied = words.some(
    (_, at) => takingVerbs.some((list) => phraseAt(pack, list, words, at) > 0) && isDenied(words, at, pack),
  );
  if (denied) return 'against';
  if (holdsPhrase(pack, 'deferrals', words)) return 'later';
  return holdsPhrase(pack, 'endorsements', words) || asksToTake(words, pack) ? 'for' : undefined;
};

/** "Phòng đề nghị Ủy ban chọn phương án này", and not "chọn phương án này sẽ tốn thêm …". */
const asksToTake = (words: readonly Word[], pack: LanguagePack): boolean => {
  const asked = words.findIndex((_, at) => phraseAt(pack, 'appeals', words, at) > 0);
  return asked >= 0 && words.some((_, at) => at > asked && phraseAt(pack, 'choosingVerbs', words, at) > 0);
};

export const takingVerbs = ['endorsements', 'choosingVerbs'] as const;

/** "Not recommended, because …", "Khuyến nghị chọn …", "Verdict: rejected": a verdict without a subject, of what stands before it. */
export const opensWithVerdict = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const start = behindLabel(words, text);
  const from = start + phraseAt(pack, 'negations', words, start);
  // "No se recomienda.", "Wird nicht empfohlen."
  const denied = from === start ? phraseAt(pack, 'negations', words, start + 1) : 0;
  return [start, from, ...(denied === 0 ? [] : [start + 1 + denied])].some((at) =>
    openings.some((list) => phraseAt(pack, list, words, at) > 0),
  );
};

/** "Verdict:", "Kết luận:": where what it labels begins. */
const behindLabel = (words: readonly Word[], text: string): number => {
  const at = words.findIndex(({ end }, index) => index < longestLabel && /^\s?[:：]/u.test(text.slice(end, end + 2)));
  return at + 1;
};
/** In words. */
const longestLabel = 3;
const openings = ['endorsements', 'verdicts', 'deferrals'] as const;

/** Whether a word of negation stands right before a place. */
export const isDenied = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  [1, 2].some((back) => at >= back && phraseAt(pack, 'negations', words, at - back) > 0);
