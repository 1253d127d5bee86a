/**
 * An id that is stable by content: equal words give an equal id, whatever stands around them. FNV-1a, 32 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/), which is enough for a document of some hundred ids.
 */
export const identify = (kind: string, content: string): string => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(content)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${kind}-${hash.toString(16).padStart(8, '0')}`;
};

/** Numbers ids that would stand twice. */
export const distinctIds = (): ((id: string) => string) => {
  const seen = new Map<string, number>();
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
};
