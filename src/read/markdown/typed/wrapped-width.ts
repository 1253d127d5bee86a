/**
 * The width at which a program wrapped all lines of a text: no line that goes on below is longer, but for those that hold an address.
 * Nothing where too few lines go on, or where they are as long as people type them.
 */
export function wrappedWidth(text: string): number | undefined {
  const lines = text.split('\n');
  const wrapped = lines.filter(
    (line, index) => /\S/.test(line) && /^[\p{L}\p{N}"“(]/u.test(lines[index + 1] ?? '') && !/https?:|\]\(/.test(line),
  );
  if (wrapped.length < fewest) return undefined;
  const width = Math.max(...wrapped.map((line) => line.trimEnd().length));
  return width <= longest ? width : undefined;
}

const fewest = 8;
/** Letters of a line. */
const longest = 100;
