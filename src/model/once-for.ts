/**
 * A function that makes something of an object once and keeps it for as long as the object lives.
 *
 * @param make what is made; further arguments must be the same each time for one object
 */
export const onceFor = <Key extends object, More extends readonly unknown[], Made>(
  make: (key: Key, ...more: More) => Made,
): ((key: Key, ...more: More) => Made) => {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key, ...more) => {
    let known = kept.get(key);
    if (known === undefined) kept.set(key, (known = { made: make(key, ...more) }));
    return known.made;
  };
};
