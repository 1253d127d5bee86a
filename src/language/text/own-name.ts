/** What a language is called in itself, as a heading: "English", "Tiếng Việt". */
export function ownNameOf(tag: string): string {
  // Where it is spoken is no part of its name.
  const [language = tag] = tag.split('-');
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(language) ?? tag;
  const [first = ''] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}
