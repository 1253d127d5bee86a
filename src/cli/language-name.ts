/** The English name of a language, or its tag where it has none. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'language unknown';
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
