import { fold, startsUpperCase, scriptedPattern } from '../../../../language/index.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../reading.js';
import type { Marker } from './markers.js';

/**
 * A label and a number before a paragraph's words: "Bước 1: …", "Step 2. …", "Group 3 – …". Any label counts, since the same one must
 * go on with the next number.
 */
export const labelsOf = (reading: Reading, sentence: Sentence): Marker[] => {
  const before = reading.sentences[sentence.index - 1];
  if (areOfOneParagraph(before, sentence)) return [];
  const found = label.exec(reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)));
  if (found === null) return [];
  const [all, name = '', number, stop] = found;
  if (!startsUpperCase(name)) return [];
  return [
    {
      number: Number(number),
      role: 'number',
      family: `label ${fold(name)} ${stop}`,
      sentence: sentence.index,
      start: sentence.start,
      content: sentence.start + all.length,
      inner: false,
      needsAnnouncer: false,
    },
  ];
};

/** Signs of emphasis may stand around it where somebody typed them. */
const label = scriptedPattern('^[\\s*_]*(\\p{L}+(?: \\p{L}+){0,2}) (\\d{1,2}) ?([:.–-])[\\s*_]+(?=\\S)');

const longest = 80;
