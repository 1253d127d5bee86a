/**
 * Text of others on one line, without what steers a terminal or turns the direction of what follows: such characters may
 * stand in a name of a file, an address, or a page of anybody.
 */
export const printable = (text: string): string => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
