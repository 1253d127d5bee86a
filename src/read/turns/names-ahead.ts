import { type LanguagePack, wordsOf } from '../../language/index.js';
import { saysOnly } from '../furniture/wording.js';
import { type Entry, wordsOfEntry } from '../outline/entry.js';
import type { Opening } from './labelled-turns.js';

/**
 * Tells the items of a list that open with somebody else and a comma ("Ann, happy to wait for the tide"): what is told there is no
 * words of whoever spoke before. It must be the name of somebody who speaks or came, as any word may stand before a comma.
 */
export function namesAhead(
  entries: readonly Entry[],
  openings: readonly Opening[],
  pack: LanguagePack,
): (entry: Entry) => boolean {
  const names = new Set<string>();
  const add = (text: string): void => {
    for (const [name] of text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) names.add(name);
  };
  for (const { place, label } of openings) {
    if (label?.role === 'name') add(entries[place]?.text.slice(label.start, label.end) ?? '');
  }
  let tellsWhoCame = false;
  for (const entry of entries) {
    if (entry.kind === 'heading') tellsWhoCame = saysOnly(pack, 'procedure', { words: wordsOf(entry.text) });
    else if (tellsWhoCame && entry.kind === 'item') add(entry.text);
  }
  return (entry) => {
    const name = entry.item === undefined ? undefined : /^(\p{Lu}[\p{L}'’-]+), /u.exec(wordsOfEntry(entry))?.[1];
    return name !== undefined && names.has(name);
  };
}
