const whiteSpace = /[ \t\n\v\f\r\u2028\u2029]+/g;

/** A text on one line, composed: runs of white space and line breaks become a space. No-break spaces stay. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(whiteSpace, ' ').trim();
}

/** The same for what may be absent; nothing but white space counts as absent. */
export function tidyOptional(text: string | undefined): string | undefined {
  const tidy = text === undefined ? '' : tidyText(text);
  return tidy === '' ? undefined : tidy;
}
