/**
 * A text without the codes that stand for small pictures in chats and blogs (`:gift:`, `:white_check_mark:`). One is told by where it stands once,
 * before all words of a line or of a link, or between spaces; then it goes wherever it stands.
 */
export function withoutEmojiCodes(text: string): string {
  const codes = new Set(Array.from(text.matchAll(codeApart), ([, code = '']) => code));
  return codes.size === 0 ? text : text.replace(anyCode, (code) => (codes.has(code) ? '' : code));
}

const codeApart = /(?<=^|[\s[(*])(:[a-z][a-z0-9_]{1,30}:)(?=[\s\p{Lu}[\])*]|$)/gmu;
const anyCode = /:[a-z][a-z0-9_]{1,30}:/g;
