/** Adds a value to those that a map holds for a key, behind them. In place: a copy for each value would take the square of their number. */
export function addToGroup<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [value]);
  else known.push(value);
}
