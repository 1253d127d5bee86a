/** Values by their name, in the order in which names come. */
export function groupedBy<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const name = nameOf(value);
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [value]);
    else own.push(value);
  }
  return groups;
}
