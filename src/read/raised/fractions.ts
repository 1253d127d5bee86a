/** Text whose raised numbers over lowered ones are fractions: `1¹/₂` becomes 1½, and `3⁵/₁₆` 3 5/16, which has no sign. */
export const withFractions = (text: string): string =>
  text.replace(
    /(?<![⁰¹²³⁴-⁹₀-₉])([⁰¹²³⁴-⁹]{1,4})\s?[/⁄∕]\s?([₀-₉]{1,4})(?![₀-₉⁰¹²³⁴-⁹])/g,
    (whole, above: string, below: string, at: number) => {
      const [over, under] = [plainDigits(above), plainDigits(below)];
      const sign = fractions.get(`${over}/${under}`);
      const joins = /\d$/.test(text.slice(Math.max(0, at - 1), at));
      const parts = /^\d/.test(text.slice(at + whole.length, at + whole.length + 1));
      return `${sign ?? `${joins ? ' ' : ''}${over}/${under}`}${parts ? ' ' : ''}`;
    },
  );

const plainDigits = (signs: string): string => signs.normalize('NFKC');

const fractions: ReadonlyMap<string, string> = new Map(
  Array.from('½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒', (sign): [string, string] => [sign.normalize('NFKC').replace('⁄', '/'), sign]),
);
