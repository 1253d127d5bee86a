import { startsUpperCase, phraseAt, type LanguagePack, type Word } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from './reading.js';

/**
 * What a letter is about, as its opening names the matter of the letter that it answers or hands on: "We have your letter of 3 March
 * regarding the tolls at the lock." Undefined where it opens with something else.
 */
export const matterOfLetter = onceFor((reading: Reading): Span | undefined => {
  const { article, sentences } = reading;
  if (article.genre !== 'letter') return undefined;
  for (const sentence of sentences.slice(0, sentencesOfOpening)) {
    if (sentence.section !== sentences[0]?.section) return undefined;
    const matter = matterIn(sentence, reading);
    if (matter !== undefined) return matter;
  }
  return undefined;
});

/** Whether a sentence says no more than what was asked, which the title says. */
export const namesMatterOfLetter = (reading: Reading, { start, end }: Sentence): boolean => {
  const matter = matterOfLetter(reading);
  return matter !== undefined && matter.start >= start && matter.end <= end && matter.end >= end - 1;
};

const sentencesOfOpening = 3;

const matterIn = ({ words, end }: Sentence, { text, pack }: Reading): Span | undefined => {
  const letter = words.findIndex((_, index) => phraseAt(pack, 'correspondence', words, index) > 0);
  if (letter < 0) return undefined;
  const opener = words.findIndex((_, index) => index > letter && phraseAt(pack, 'matterOpeners', words, index) > 0);
  const from = opener < 0 ? -1 : opener + phraseAt(pack, 'matterOpeners', words, opener);
  const first = words[from];
  if (first === undefined) return undefined;
  const stop = words.findIndex((_, index) => index > from && endsMatter(words, index, text, pack));
  const last = words[(stop < 0 ? words.length : stop) - 1];
  if (last === undefined || last.end <= first.start) return undefined;
  const closing = stop < 0 ? (/^[”"»)]+/u.exec(text.slice(last.end, end))?.[0].length ?? 0) : 0;
  const matter = { start: first.start, end: last.end + closing };
  return matter.end - matter.start > longest ? undefined : matter;
};

/** "…, the Harbour Office answers as follows": what the letter itself says of the matter stands behind a comma and a capital. */
const endsMatter = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const [before, own] = [words[index - 1], words[index]];
  if (before === undefined || own === undefined) return false;
  const gap = text.slice(before.end, own.start);
  return (
    /[.;:!?]\s+$/u.test(gap) ||
    (gap.includes(',') && (startsUpperCase(text.slice(own.start)) || phraseAt(pack, 'partOpeners', words, index) > 0))
  );
};

/** In letters: a longer one is no title. */
const longest = 260;
