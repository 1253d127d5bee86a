/**
 * A value as it is after a change: sets of keys are changed key by key, everything else is replaced, and `null` takes a key
 * out. Neither value is changed.
 */
export function mergeValues(base: unknown, change: unknown): unknown {
  if (!isKeyed(base) || !isKeyed(change)) return change;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) merged.delete(key);
    else merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}

/** Keys and values, as YAML's mappings become. */
export type Keyed = Readonly<Record<string, unknown>>;

export const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
