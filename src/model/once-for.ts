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

/**
 * The same for each of many places in an object, as sentences of an article are.
 *
 * @param make what is made of an object and a place
 */
export const onceForEach = <Key extends object, Made>(
  make: (key: Key, place: number) => Made,
): ((key: Key, place: number) => Made) => {
  const kept = onceFor<Key, [], Map<number, { readonly made: Made }>>(() => new Map());
  return (key, place) => {
    const places = kept(key);
    let known = places.get(place);
    if (known === undefined) places.set(place, (known = { made: make(key, place) }));
    return known.made;
  };
};
