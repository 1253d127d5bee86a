import type { Reading } from './reading.js';

/** Whether a sentence ends as the line below a headline may, without a stop: it says what the story is about, and the story begins below it. */
export const isStandfirst = ({ sentences, text }: Reading, index: number): boolean =>
  !/[.!?…:]["”’»)]*$/u.test(text.slice(sentences[index]?.start, sentences[index]?.end ?? 0));
