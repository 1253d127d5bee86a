import type { Run } from '../../model/deck.js';

/** Runs whose last two words stay on one line: the space between them becomes one that no line ends with. */
export function withLastWordsJoined(runs: readonly Run[]): Run[] {
  const space = runs
    .map(({ text }) => text)
    .join('')
    .search(lastSpace);
  let start = 0;
  return runs.map((run) => {
    const place = space - start;
    start += run.text.length;
    if (place < 0 || place >= run.text.length) return { ...run };
    return { ...run, text: `${run.text.slice(0, place)}\u00a0${run.text.slice(place + 1)}` };
  });
}

/** Linear: what follows a space has none. */
const lastSpace = /(?<=\S) (?=\S+$)/u;
