import type { TurnLabel } from './turn-label.js';

/**
 * The labels of turns where each speaker has one key: "TOBIAS WREN:" is "WREN:" from the second time on, where nobody else who speaks is
 * called so.
 */
export function withOneKeyEach(labels: ReadonlyMap<number, TurnLabel>): Map<number, TurnLabel> {
  const named = [...labels.values()].filter(({ role }) => role === 'name');
  const fullKeys = new Set(named.map(({ key }) => key).filter((key) => key.includes(' ')));
  const fullKeyOf = (key: string): string => {
    const fuller = [...fullKeys].filter((full) => full.startsWith(`${key} `) || full.endsWith(` ${key}`));
    return key.includes(' ') || fuller.length !== 1 ? key : (fuller[0] ?? key);
  };
  return new Map(
    [...labels].map(([place, label]) => [
      place,
      label.role === 'name' ? { ...label, key: fullKeyOf(label.key) } : label,
    ]),
  );
}
