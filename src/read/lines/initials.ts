/**
 * Puts the first letter of a heading back to the rest of it, from which a page parted it: `O` above `pening of the northern gate`. It is
 * sure where the heading stands elsewhere in one piece.
 */
export function withInitialsJoined(text: string): string {
  return text.replace(partedInitial, (parted: string, initial: string, rest: string) =>
    text.includes(`\n${initial}${rest}\n`) ? `${initial}${rest}` : parted,
  );
}

const partedInitial = /(?<=\n)(\p{Lu})\n{1,2}(\p{Ll}[^\n]{3,300})(?=\n)/gu;
