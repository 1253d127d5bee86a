/** What closes each opening quotation mark; texts mix the forms of a pair. Single marks are too often apostrophes. */
export const quotationClosers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['«', '»'],
  ['„', '“”"'],
  ['「', '」'],
  ['『', '』'],
]);

/** Whether a text begins with a quotation mark of a language that we know by its letters: “, ", « or „. */
export const opensQuotation = (text: string): boolean => /^[“"«„]/u.test(text);

/** A text with spaces for what stands between quotation marks, so that all else keeps its place: there "I" is whoever is quoted. */
export const withoutQuotations = (text: string): string =>
  text.replace(/[“"«„][^“”"«»„]*[”"»“]/gu, (quoted) => ' '.repeat(quoted.length));
