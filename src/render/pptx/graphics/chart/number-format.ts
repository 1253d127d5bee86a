/**
 * The format code of values (ECMA-376 part 1, 18.8.30): grouped, with as many decimals as the article writes. Which marks are
 * drawn is for the program to say: PowerPoint takes those of the machine, LibreOffice those of the language that the code names.
 *
 * @param suffix stands behind each value
 */
export function numberFormat(decimals: number, suffix: string | undefined, locale: string): string {
  const code = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const language = languageCodes.get(locale) ?? languageCodes.get(locale.split('-')[0] ?? '');
  return `${language === undefined ? '' : `[$-${language}]`}${code}${suffix === undefined ? '' : `"${suffix.replaceAll('"', '')}"`}`;
}

/** Windows language codes ([MS-LCID]) of the languages that briefdeck has a pack for. */
const languageCodes: ReadonlyMap<string, string> = new Map([
  ['vi', '42A'],
  ['en', '409'],
  ['en-GB', '809'],
  ['de', '407'],
  ['fr', '40C'],
  ['es', 'C0A'],
  ['id', '421'],
  ['ja', '411'],
  ['zh', '804'],
]);
