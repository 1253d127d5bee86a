/** What closes each opening quotation mark; texts mix the forms of a pair. Single marks are too often apostrophes. */
export const quotationClosers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['«', '»'],
  ['„', '“”"'],
  ['「', '」'],
  ['『', '』'],
]);
