/**
 * How much a stream asks of whoever draws it: for each of its bytes the states of drawing (`q`, ISO 32000-1, 8.4.2) that are saved there
 * and not yet restored (`Q`). PDF.js goes through all of them for each operator, so that half a million of `q` take it hours.
 *
 * @param most counting ends beyond
 */
export function drawingWork(content: string, most: number): number {
  let work = 0;
  let saved = 0;
  let before = 0;
  for (const { 0: operator, index } of content.matchAll(saveOrRestore)) {
    work += saved * (index - before);
    if (work > most) return work;
    before = index;
    saved = operator === 'q' ? saved + 1 : Math.max(0, saved - 1);
  }
  return work + saved * (content.length - before);
}

/** Alone, as operators stand; `/q` is a name. */
const saveOrRestore = /(?<![^\s[\]<>){}])[qQ](?![^\s[\]<>({}/%])/g;
