/**
 * Plain text in which each numbered clause begins a line: of "1. Giao Ủy ban … tiêu cực.2. Giao Sở …" a line end was lost between two. Only where
 * the number is the next one and no space stands before it, as in no sentence.
 */
export const withGluedClausesApart = (text: string): string => text.split('\n').map(partedLine).join('\n');

const partedLine = (line: string): string => {
  const number = /^(\d{1,2})\. /u.exec(line)?.[1];
  if (number === undefined) return line;
  const next = String(Number(number) + 1);
  const glued = new RegExp(`[\\p{Ll})”"][.;](?=${next}\\. \\p{Lu})`, 'u').exec(line);
  if (glued === null) return line;
  const end = glued.index + glued[0].length;
  return `${line.slice(0, end)}\n\n${partedLine(line.slice(end))}`;
};
