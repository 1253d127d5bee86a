import { keepsMeaning, saysSomething } from '../../check/index.js';
import type { Reading } from '../annotate/reading.js';
import type { Heading } from './heading.js';

/** The rules of a Briefing, asked before a heading is made of part of a sentence. */
export const headingKeepsMeaning = (reading: Reading, { heading, headingEvidence }: Heading): boolean => {
  const [span, ...more] = headingEvidence ?? [];
  const sentence =
    span === undefined ? undefined : reading.sentences.find(({ start, end }) => span.start >= start && span.end <= end);
  if (span === undefined || sentence === undefined || more.length > 0) return true;
  // "Tell us about the gates": what somebody is asked stands as it was said.
  if (sentence.turn !== undefined && reading.article.turns[sentence.turn]?.kind === 'question') return true;
  const use = saysSomething(heading, reading.pack) ? 'heading' : 'name';
  return keepsMeaning({ text: heading, spans: [span], use, spoken: true }, sentence, reading.text, reading.pack);
};
