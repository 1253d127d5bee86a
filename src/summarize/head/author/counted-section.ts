import { namesDivision, onOneLine, phraseAt, type Word, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';
import { headingOf, type Heading } from '../heading.js';

/**
 * The heading of a section with its number, as an act writes it, where the act cites its sections by their numbers: who reads "a
 * contravention of section 7" finds that under "7. Parking". A number with a word ("Điều 7") is the label of its slide, and the
 * number of a clause ("2. Who pays", in "Điều 1") is cited together with it.
 */
export const withSectionNumber = (reading: Reading, section: number, own: Heading): Heading => {
  const { label, heading } = reading.sections[section] ?? {};
  const [evidence, ...others] = own.headingEvidence ?? [];
  if (label === undefined || heading === undefined || evidence === undefined || others.length > 0) return own;
  const isWhole = evidence.start === heading.start && label.end <= heading.start;
  const number = bareNumber(onOneLine(reading.text, label));
  return isWhole && number !== undefined && citedNumbers(reading).size > 0
    ? headingOf(reading, { start: label.start, end: evidence.end })
    : own;
};

const bareNumber = (label: string): string | undefined => /^(\d{1,3})[.)]?$/u.exec(label.trim())?.[1];

/** The numbers of its own that an act cites behind what it calls its parts: "section 7", and not the clause of another part ("khoản 7 Điều 2"). */
const citedNumbers = onceFor(({ article, sentences, sections, text, pack }: Reading): ReadonlySet<string> => {
  if (article.genre !== 'legal') return new Set();
  const own = new Set(sections.flatMap(({ label }) => (label && bareNumber(onOneLine(text, label))) ?? []));
  // "Điều 1" is cited by the word that labels it.
  const labels = new Set(
    sections.flatMap(({ label }) => (label && wordsOf(text, label.start, label.end)[0]?.key) ?? []),
  );
  const isDivision = (word: Word | undefined): boolean => word !== undefined && namesDivision(pack, word.key);
  return new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap((word, at) => {
        const number = words[at + 1]?.key ?? '';
        const behind = at + 2 + phraseAt(pack, 'prepositions', words, at + 2);
        const isCited = isDivision(word) && !labels.has(word.key) && own.has(number);
        return isCited && !isDivision(words[behind]) ? [number] : [];
      }),
    ),
  );
});
