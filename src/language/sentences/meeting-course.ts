import { anyPhraseAt, phraseAt } from '../pack/lexicon.js';
import type { LanguagePack } from '../pack/pack.js';
import type { Word } from '../text/words.js';

/**
 * Where a sentence says that a meeting passes to a matter or hears of one, and nothing that was said of it: "The board then turned to a discussion of
 * | the quay". "The port reported on Monday …" says when.
 *
 * @returns the index of the word that the matter begins with, or 0 where no such words stand near the beginning
 */
export const behindMeetingCourse = (words: readonly Word[], pack: LanguagePack): number => {
  for (let index = 1; index <= longestMeeting; index += 1) {
    const length = phraseAt(pack, 'meetingCourses', words, index);
    const from = index + length;
    if (length > 0 && !/^\d/.test(words[from]?.key ?? '') && !anyPhraseAt(pack, times, words, from)) return from;
  }
  return 0;
};
/** In words: who meets, and when. */
const longestMeeting = 8;
const times = ['weekdays', 'months', 'calendarNouns', 'relativeTimes'] as const;
