/** A text up to where its first clause ends, at least a few words of it. */
export function firstClause(text: string): string {
  const [whole, clause] = /^(.{20,}?)(?:[,;:.!?](?=\s|$)|\s[–—(]|$)/u.exec(text) ?? [];
  return (clause ?? whole ?? text).trim();
}
