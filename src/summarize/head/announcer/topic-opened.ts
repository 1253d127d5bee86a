import { phraseAt, type LanguagePack, type Word } from '../../../language/index.js';
import { withoutListOpener } from './list-opener.js';

/**
 * "Về những việc viên chức không được làm, tại Điều 10 Luật Viên chức quy định các hành vi sau đây", "On fees, section 4 provides as follows":
 * what an announcement opens with that says what its list is about, where the rest says no more than which provision lists it. Undefined
 * for any other: "Đối với chủ tàu, mức phạt như sau" tells of the fine.
 */
export const topicOpened = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] | undefined => {
  const opener = phraseAt(pack, 'topicOpeners', words, 0);
  if (opener === 0) return undefined;
  const end = words.findIndex(
    (word, index) => index > opener && text.slice(words[index - 1]?.end, word.start).includes(','),
  );
  const matter = words.slice(opener, end);
  if (end < 0 || matter.length < fewestWords) return undefined;
  const rest = withoutListOpener(words.slice(end), pack);
  const verb = rest.findLastIndex((_, index) => phraseAt(pack, 'provisions', rest, index) > 0);
  if (verb < 0 || !rest.slice(0, verb).some(({ key }) => /\d/.test(key))) return undefined;
  return namesListAlone(rest.slice(verb + phraseAt(pack, 'provisions', rest, verb)), pack) ? matter : undefined;
};
const fewestWords = 2;

/** "các hành vi", or nothing. */
const namesListAlone = (words: readonly Word[], pack: LanguagePack): boolean => {
  const counted = phraseAt(pack, 'plurals', words, 0);
  return words.length === counted + phraseAt(pack, 'announcers', words, counted);
};
