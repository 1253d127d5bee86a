import { phraseAt, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../reading.js';

/**
 * The sentences that answer the heading of their section behind the law that they are founded on, by section: "Như vậy, …", "Do đó, …" below a
 * heading that asks, and "Theo Điều 22 Luật …".
 */
export const conclusionsBySection = onceFor((reading: Reading): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const sentence of reading.sentences) {
    if (!concludes(reading, sentence)) continue;
    found.set(sentence.section, [...(found.get(sentence.section) ?? []), sentence.index]);
  }
  return found;
});

const concludes = ({ sections, sentences, text, pack }: Reading, sentence: Sentence): boolean => {
  const { index, section, item, words, start, end } = sentence;
  const heading = sections[section]?.heading;
  return (
    heading !== undefined &&
    /[?？]$/u.test(text.slice(heading.start, heading.end).trimEnd()) &&
    item === undefined &&
    sentences.some((other) => other.index < index && other.section === section && citesLaw(pack, other)) &&
    !/[:：]$/u.test(text.slice(start, end)) &&
    phraseAt(pack, 'conclusions', words, 0) > 0
  );
};

const citesLaw = (pack: LanguagePack, { words }: Sentence): boolean =>
  phraseAt(pack, 'legalBases', words, 0) > 0 && words.some(({ key }) => /\d/u.test(key));
