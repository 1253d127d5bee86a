/**
 * The day in the path of an address: `2026-05-04` for `https://harbour.example/2026/05/04/barrier` and `/world/2026-05/04/c_12.htm`.
 *
 * @returns one day at most; none where the path says two that differ
 */
export function dayOfAddress(address = ''): string[] {
  const path = address.replace(/[?#].*$/s, '').slice(0, longest);
  const days = [...path.matchAll(dayInPath)].map(([, ...parts]) =>
    parts.map((part) => part.padStart(2, '0')).join('-'),
  );
  const [first, ...others] = new Set(days);
  return first === undefined || others.length > 0 ? [] : [first];
}

const dayInPath = /(?<=\/)((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_-])/g;

/** Characters. */
const longest = 1000;
