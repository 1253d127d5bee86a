/** Whether a paragraph is read from right to left: its first letter says so (Unicode Annex 9, P2 and P3). */
export function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** The blocks of Unicode whose letters run from right to left: Hebrew to Arabic Extended-A, and presentation forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/;
