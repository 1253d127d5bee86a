import { type LanguagePack, phrasesOf, scriptedPattern } from '../../../language/index.js';
import type { Entry } from '../../outline/entry.js';
import { countEach } from './count-each.js';
import type { TurnLabel } from './turn-label.js';

/**
 * The labels of a conversation in which people are called as on their network ("mlind: Good idea."), by the place of their entries. Such
 * names may be words, so that they count only where nearly every line has one, and two or more come back.
 */
export function handleLabels(entries: readonly Entry[], pack: LanguagePack): Map<number, TurnLabel> {
  const found = new Map<number, TurnLabel>();
  entries.forEach(({ kind, text }, place) => {
    const [whole = '', before = '', name] = kind === 'line' ? (handle.exec(text) ?? []) : [];
    if (name === undefined || phrasesOf(pack, 'decisionLabels').has(name)) return;
    const start = before.length;
    found.set(place, {
      role: 'name',
      start,
      end: start + name.length,
      length: whole.length,
      key: name.toLowerCase(),
      capitals: false,
      isFull: false,
    });
  });
  const places = [...found.keys()];
  const lines = entries.slice(places[0] ?? 0, (places.at(-1) ?? -1) + 1).filter(({ kind }) => kind === 'line').length;
  const often = [...countEach([...found.values()].map(({ key }) => key)).values()].filter(
    (count) => count >= fewestTurns,
  );
  const isTalk = often.length >= 2 && found.size >= fewestLines && found.size >= leastShare * lines;
  return isTalk ? found : new Map<number, TurnLabel>();
}

/** Whether a label is such a name. */
export const isHandle = (entry: Entry | undefined, { start }: TurnLabel): boolean =>
  /^\p{Ll}/u.test(entry?.text.slice(start) ?? '');

const handle = scriptedPattern('^([*_]{0,3})([\\p{Ll}\\d][\\p{L}\\p{N}_-]{1,24})[*_]{0,3}:[*_]{0,3} +(?=\\S)');
const fewestTurns = 3;
const fewestLines = 8;
const leastShare = 0.7;
