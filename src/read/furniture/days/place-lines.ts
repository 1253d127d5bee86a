import { phrasesOf } from '../../../language/index.js';
import { looksLikeBody } from '../../lines/line.js';
import { headLength, type Step } from '../page.js';
import { isCapitals, isName } from '../unit.js';

/**
 * `An Hải`, between the title or the day of a report and its first words: the place of the dateline on a line of its own. The report names
 * it again; where other parts are headed by names too, it heads one of them.
 */
export const placeLines: Step = ({ units, kinds, pack, title }) => {
  const index = units.findIndex((_, at) => kinds.get(at) !== 'place-date');
  const [unit, below] = units.slice(index, index + 2);
  const isBelowHead = index > 0 || (title !== undefined && (unit?.start ?? 0) >= title.end);
  if (index < 0 || unit === undefined || below === undefined || !isBelowHead || kinds.has(index)) return [];
  if (unit.role === 'item' || unit.role === 'cell' || index >= headLength({ units })) return [];
  const isPlace =
    unit.words.length <= longestPlace && isName(unit.text) && !phrasesOf(pack, 'sectionNames').has(unit.text);
  const isAbove = below.role === 'passage' && looksLikeBody(below.text);
  const behind = units.slice(index + 1);
  const isNamed = behind.some(({ text }) => text.indexOf(unit.text) > 0);
  const isOneOfNames = behind.some(
    ({ role, text }) => role === 'heading' && isName(text) && isCapitals(text) === isCapitals(unit.text),
  );
  return isPlace && isAbove && isNamed && !isOneOfNames ? [[index, 'dateline']] : [];
};
const longestPlace = 4;
