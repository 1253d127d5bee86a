/**
 * Whether numbers are those of pages in a row, as something is printed on each: at least three, each greater than the one before.
 *
 * @param longestStep how far one may be from the next; a blank page has none
 */
export const arePagesInRow = (numbers: readonly number[], longestStep = 1): boolean =>
  numbers.length >= fewestPages &&
  numbers.every((number, index) => {
    const step = number - (numbers[index - 1] ?? number - 1);
    return step >= 1 && step <= longestStep;
  });

const fewestPages = 3;
