import {
  furnitureWords,
  holdsVerb,
  phraseAt,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/** "Mr President, …", "Kính thưa các đồng chí, …": more words than this are no call. */
const longestCall = 9;
/** "Mr Speaker, Sir, …": more calls than these do not open a sentence. */
const mostCalls = 4;

/**
 * Where a sentence begins behind the words that call those who listen: on a slide nobody is called.
 *
 * @returns an offset of the article's text; the start of the span where nobody is called
 */
export const behindAddress = (reading: Reading, { start, end }: Span): number => {
  let from = behindDateline(reading, { start, end });
  for (let calls = 0; calls < mostCalls; calls += 1) {
    const next = behindCall(reading, { start: from, end });
    if (next === from) break;
    from = next;
  }
  return from;
};

/** "3 May 2030, Harbour Hall, 6 pm Excellencies, …": the line above the call that a page or a scan joined to it. */
const behindDateline = ({ text, pack }: Reading, { start, end }: Span): number => {
  const words = wordsOf(text, start, end).slice(0, longestDateline);
  const { lines } = furnitureWords(pack, 'salutation');
  const at = words.findIndex((_, index) => {
    const last = words[index + lines.matchAt(words, index) - 1];
    const opens = startsUpperCase(text.slice(words[index]?.start));
    return index > 0 && opens && last !== undefined && last !== words[index - 1] && /^[,!]/u.test(text.slice(last.end));
  });
  const call = words[at];
  const isDateline =
    call !== undefined && /\d/u.test(text.slice(start, call.start)) && !holdsVerb(pack, words.slice(0, at));
  return isDateline ? call.start : start;
};
/** In words. */
const longestDateline = 14;

const behindCall = ({ text, pack, article }: Reading, { start, end }: Span): number => {
  const parted = /[,，!]\s+/u.exec(text.slice(start, end));
  if (parted === null) return start;
  const call = wordsOf(text, start, start + parted.index);
  if (call.length === 0 || call.length > longestCall) return start;
  const isCall =
    furnitureWords(pack, 'salutation').openers.matchAt(call, 0) > 0 ||
    (article.genre === 'speech' && isTitleAlone(call, pack));
  return !isCall || holdsVerb(pack, call) ? start : start + parted.index + parted[0].length;
};

/** "Sir, before we …": in a speech, a title that no name follows calls who bears it. */
const isTitleAlone = (call: readonly Word[], pack: LanguagePack): boolean =>
  phraseAt(pack, 'speakerTitles', call, 0) === call.length;
