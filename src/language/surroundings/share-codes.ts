/** "<HBR>", "(NYSE: HBR)": by what a share is found on an exchange, with the space before it. */
export const shareCode = /\s*(?:<[A-Z][A-Z.\d]{0,6}>|\(\p{Lu}[\p{L} ]{1,9}: ?[A-Z][A-Z.\d]{0,6}\))/gu;
