/** The English name of a language, or its tag where it has none. */
export function languageName(tag: string): string {
  return names.get(tag) ?? new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** Those that are asked for most: looking names up takes as long as laying out a deck. */
const names: ReadonlyMap<string, string> = new Map([
  ['und', 'language unknown'],
  ['vi', 'Vietnamese'],
  ['en', 'English'],
  ['fr', 'French'],
  ['de', 'German'],
  ['es', 'Spanish'],
  ['id', 'Indonesian'],
  ['ja', 'Japanese'],
  ['zh', 'Chinese'],
]);
