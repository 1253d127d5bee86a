import { viewOf, type View } from '../../../src/summarize/annotate/structure/speakers/view.js';
import { readingFrom } from '../structure/attribution-reading.js';

/** The last sentence of a text as speakers are looked for in it. */
export const viewFrom = (language: string, text: string): View => {
  const reading = readingFrom(language, [text]);
  return viewOf(reading, reading.sentences.slice(-1));
};
