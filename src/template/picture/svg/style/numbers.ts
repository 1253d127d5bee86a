/** A number as SVG writes it: ".5", "-3e2". Each can be read in one way only, so that no text takes long to fail. */
export const numberPattern = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;

const one = new RegExp(numberPattern, 'y');
const separator = /[\s]*,?[\s]*/y;

/** Numbers between which stand spaces, commas or nothing: "1-2.5.5"; undefined where there is something else. */
export function readNumbers(written: string): number[] | undefined {
  const text = written.trim();
  const numbers: number[] = [];
  for (let position = 0; position < text.length;) {
    one.lastIndex = position;
    const match = one.exec(text);
    if (match === null) return undefined;
    numbers.push(Number(match[0]));
    separator.lastIndex = one.lastIndex;
    separator.exec(text);
    position = separator.lastIndex;
  }
  return numbers.every(Number.isFinite) ? numbers : undefined;
}
