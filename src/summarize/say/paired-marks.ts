/**
 * A text whose quotation marks are paired: of a quotation that goes on in another sentence the missing mark is set.
 */
export const pairedMarks = (text: string): string => {
  const open = count(text, '“') - count(text, '”');
  if (!text.includes('„') && open === 1) return `${text}”`;
  if (!text.includes('„') && open === -1) return `“${text}`;
  if (count(text, '"') % 2 === 1) return text.startsWith('"') ? `${text}"` : text.endsWith('"') ? `"${text}` : text;
  return text;
};

const count = (text: string, mark: string): number => text.split(mark).length - 1;
