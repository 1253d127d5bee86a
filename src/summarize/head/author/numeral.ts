/** Whether a folded word is a Roman numeral as it numbers parts of a document. */
export const isNumeral = (key: string): boolean => /^(?=.)x{0,4}(?:ix|iv|v?i{0,3})$/.test(key);
