import { type LanguagePack, phrasesOf } from '../../language/index.js';
import type { Furniture } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { Unit } from '../furniture/unit.js';
import { endsSentence } from '../lines/line.js';
import type { DraftArticle } from '../steps/draft-article.js';
import { exactDates } from '../exact-dates.js';

/**
 * `Town of Harlow`, `Licensing Board`, `Ann Lee, Chair`, `Hearing Agenda`, `May 12, 2026`: what a paper calls itself right above its day, or
 * with it on one line, below nothing but short lines of who sends it, which are the letterhead.
 */
export function typeAboveDay(
  units: readonly Unit[],
  { furniture, pack, text }: DraftArticle,
): { title: Span; above: Furniture[] } | undefined {
  const days = new Set(furniture.filter(({ kind }) => kind === 'place-date').map(({ span }) => span.start));
  const known = new Set(furniture.map(({ span }) => span.start));
  for (const [index, unit] of units.slice(0, longestHead).entries()) {
    if (unit.words.length > mostWords || unit.role === 'cell' || endsSentence(unit.text)) return undefined;
    if (unit.role === 'item') continue;
    const below = units[index + 1];
    const type = endOfType(unit, pack);
    const rest = type === undefined ? '' : text.slice(type, unit.end).trim();
    const isDated = rest === '' ? below !== undefined && days.has(below.start) : isDay(rest, { pack });
    if (index === 0 || type === undefined || !isDated) continue;
    const above = units.slice(0, index).filter(({ start }) => !known.has(start));
    return {
      title: { start: unit.start, end: unit.end },
      above: above.map(({ start, end }) => ({ kind: 'letterhead', span: { start, end } })),
    };
  }
  return undefined;
}

/** Where the word ends that says what kind of paper a line names: behind it stands the day, or nothing. */
function endOfType({ words }: Unit, pack: LanguagePack): number | undefined {
  const types = phrasesOf(pack, 'documentTypes');
  const last = words.findLastIndex((_, index) => types.matchBefore(words, index + 1) > 0);
  return words[last]?.end;
}

const isDay = (rest: string, draft: Pick<DraftArticle, 'pack'>): boolean =>
  rest.split(' ').length <= longestDay && exactDates(rest, draft).length === 1;

const longestDay = 6;
/** Lines of who sends it, and words of each. */
const longestHead = 12;
const mostWords = 10;
