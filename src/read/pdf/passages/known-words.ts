import type { Flowing } from '../layout/flow.js';

/** The words that stand whole within lines, in lower case, those with hyphens too; those at the end of a line may be cut. */
export function knownWords(flow: readonly Flowing[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const each of flow)
    if (each.kind === 'text')
      for (const [word] of each.text.replace(/\S+[-\u2010\u00ad]$/u, '').matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
        words.add(word.toLowerCase());
  return words;
}
