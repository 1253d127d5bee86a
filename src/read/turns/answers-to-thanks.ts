import { phraseAt, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Entry } from '../outline/entry.js';
import type { Opening } from './labelled-turns.js';

/** What stands below the thanks that an interview ends with answers nothing: a box of facts, or others' words. */
export function withoutAnswersToThanks(
  entries: readonly Entry[],
  openings: readonly Opening[],
  pack: LanguagePack,
): readonly Opening[] {
  const last = openings.findLastIndex(({ kind }) => kind === 'question');
  const [thanks, below] = openings.slice(last);
  const said = entries[thanks?.place ?? -1]?.text.slice(thanks?.label?.length ?? 0).replace(/^[*_]+/u, '') ?? '';
  const isThanks = said.length <= longestThanks && !said.includes('?') && opensWithThanks(said, pack);
  if (last < 1 || thanks === undefined || !isThanks || below?.label !== undefined) return openings;
  return [...openings.slice(0, last), { ...thanks, until: thanks.place + 1 }];
}
const opensWithThanks = (said: string, pack: LanguagePack): boolean =>
  phraseAt(pack, 'courtesies', wordsOf(said), 0) > 0;
/** In UTF-16 units. */
const longestThanks = 80;
