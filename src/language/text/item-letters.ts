/** The letters that count the items of a list: other languages count a, b, c, d, e, and Vietnamese a, b, c, d, đ, e, g. */
export const itemAlphabets = { latin: 'abcdefghijklmnopqrstuvwxyz', vietnamese: 'abcdđeghiklmnopqrstuvxy' } as const;

/** Any of them, as a class of a pattern without its brackets. */
export const itemLetters = { small: 'a-zđ', capital: 'A-ZĐ' } as const;
