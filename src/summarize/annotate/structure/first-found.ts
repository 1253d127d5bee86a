/** What the first of some rules finds that knows; undefined where none does. */
export const firstFound = <Rule, Found>(
  rules: readonly Rule[],
  find: (rule: Rule) => Found | undefined,
): Found | undefined => {
  for (const rule of rules) {
    const found = find(rule);
    if (found !== undefined) return found;
  }
  return undefined;
};
