import { namesDivision, wordsOf } from '../../../language/index.js';
import type { Reading } from '../reading.js';

/** Whether a section is counted as a part of an act: its label is "Điều 12", "Article 3". */
export const isProvision = ({ sections, text, pack }: Reading, section: number): boolean => {
  const label = sections[section]?.label;
  const [first] = label === undefined ? [] : wordsOf(text, label.start, label.end);
  return first !== undefined && namesDivision(pack, first.key);
};
