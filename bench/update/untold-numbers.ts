/**
 * Numbers that lines have now and had not before, or the other way, and that stand in no line of what is told.
 *
 * @param before the lines of the edited deck
 * @param after those of the updated one
 */
export function untoldNumbers(before: readonly string[], after: readonly string[], told: readonly string[]): string[] {
  const [was, is, said] = [numbersIn(before), numbersIn(after), numbersIn(told)];
  return [...was, ...is].filter((number) => was.has(number) !== is.has(number) && !said.has(number));
}

/** Notes repeat sentences, and tables their cells. */
const numbersIn = (lines: readonly string[]): Set<string> =>
  new Set(lines.filter((line) => !line.startsWith('notes ')).flatMap((line) => line.match(/\d+(?:[.,]\d+)*/g) ?? []));
