import { endsInQuestionMark } from '../../../language/index.js';
import type { Entry } from '../../outline/entry.js';
import { countEach } from './count-each.js';
import type { TurnLabel } from './turn-label.js';

/**
 * The labels that come back section by section, once in each and in one order ("Concept:", "Costs:", "Risks:"): of records, and nobody
 * speaks. Of people who talk one comes twice somewhere.
 */
export function recordKeys(entries: readonly Entry[], labels: ReadonlyMap<number, TurnLabel>): ReadonlySet<string> {
  const sections: string[][] = [[]];
  let isAsked = false;
  entries.forEach((entry, place) => {
    if (entry.kind === 'heading') {
      sections.push([]);
      isAsked = endsInQuestionMark(entry.text);
    }
    const label = labels.get(place);
    if (label === undefined && heads(entry)) sections.push([]);
    // Two words are mostly a name, and below a question people answer.
    if (label?.role === 'name' && !label.key.includes(' ') && !isAsked) sections.at(-1)?.push(label.key);
  });
  const told = sections.filter((keys) => keys.length > 0);
  const isOnce = told.every((keys) => new Set(keys).size === keys.length);
  if (told.length < 2 || !isOnce) return new Set();
  const again = new Set([...countEach(told.flat())].flatMap(([key, count]) => (count >= 2 ? [key] : [])));
  if (again.size < fewest || again.size > most) return new Set();
  // Which label stands before which, in any section.
  const pairs = new Set(
    told.flatMap((keys) => {
      const shared = keys.filter((key) => again.has(key));
      return shared.flatMap((key, index) => shared.slice(index + 1).map((next) => `${key}\n${next}`));
    }),
  );
  const isOrdered = [...pairs].every((pair) => !pairs.has(pair.split('\n').reverse().join('\n')));
  return isOrdered ? new Set(told.flat()) : new Set();
}

/** "Option 2 – a steel pier": a line that ends in no mark parts records as a heading does. */
const heads = ({ kind, text }: Entry): boolean =>
  kind === 'line' && text.length <= longestHead && !/[.!?…:;,。！？]["”’»)]*$/u.test(text);
/** In letters. */
const longestHead = 100;

const fewest = 2;
/** A record has a few fields; the pairs of more would cost the square of a text. */
const most = 60;
