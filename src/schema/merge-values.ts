import { isRecord } from './is-record.js';

/**
 * A value as it is after a change: sets of keys are changed key by key, everything else is replaced, and `null` takes a key
 * out. Neither value is changed.
 */
export function mergeValues(base: unknown, change: unknown): unknown {
  if (!isRecord(base) || !isRecord(change)) return change;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) merged.delete(key);
    else merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}
