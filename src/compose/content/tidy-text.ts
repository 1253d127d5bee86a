/** A text on one line: runs of white space and line breaks become a space, and what can't be seen goes. */
export function tidyText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** The same for what may be absent; nothing but white space counts as absent. */
export function tidyOptional(text: string | undefined): string | undefined {
  const tidy = text === undefined ? '' : tidyText(text);
  return tidy === '' ? undefined : tidy;
}
