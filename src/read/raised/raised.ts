/** Whether text stands above or below its line. */
export type Shift = 'raised' | 'lowered' | undefined;

/** A piece of a line, and how it stands on it. */
export interface ShiftedRun {
  readonly text: string;
  readonly shift?: Shift;
}

/**
 * The words of a line whose raised and lowered pieces still say that they are: `10` and a raised `6` are `10⁶`, never `106`.
 * Marks of notes in square brackets go. Letters alone stay as they are: `1st`, `M.me`.
 */
export function textOfRuns(runs: readonly ShiftedRun[]): string {
  // A line that stands above itself from end to end is set so for its looks.
  if (runs.every(({ text, shift }) => shift !== undefined || !/[\p{L}\p{N}]/u.test(text)))
    return runs.map(({ text }) => text).join('');
  const pieces: string[] = [];
  let last = '';
  const add = (text: string): void => {
    if (text === '') return;
    // `x^12` and the 3 behind it are no 123.
    if (/[\^_][^\s()]*\d$/.test(last) && /^\d/.test(text)) pieces.push(' ');
    pieces.push(text);
    last = text;
  };
  for (const { text, shift } of joined(runs)) add(shift === undefined ? text : shifted(text, shift, last));
  return pieces.join('');
}

/** Word processors cut what is set alike into many pieces. */
function joined(runs: readonly ShiftedRun[]): ShiftedRun[] {
  const whole: { shift: Shift; texts: string[] }[] = [];
  for (const { text, shift } of runs) {
    const last = whole.at(-1);
    if (text === '') continue;
    if (last?.shift === shift && last !== undefined) last.texts.push(text);
    else whole.push({ shift, texts: [text] });
  }
  return whole.map(({ shift, texts }) => ({ shift, text: texts.join('') }));
}

/**
 * Raised or lowered text in characters of its own: superscripts and subscripts of Unicode where there are some for all of it,
 * else behind `^` or `_`. Words are left as they are.
 *
 * @param before what stands before it
 */
export function shifted(text: string, shift: 'raised' | 'lowered', before = ''): string {
  const words = text.trim();
  const signs = shift === 'raised' ? raisedSigns : loweredSigns;
  if (shift === 'raised' && isBracketedMark(words)) return '';
  if (words === '' || !(/\d/.test(words) || alone.test(words))) return text;
  const all = inSigns(words, signs);
  if (all !== undefined) return text.replace(words, all);
  if (words.length <= longest && !/\s/.test(words)) {
    const mark = shift === 'raised' ? '^' : '_';
    return text.replace(words, () => `${mark}${/^[\p{L}\p{N}.,]+$/u.test(words) ? words : `(${words})`}`);
  }
  // A whole passage that is set so is mere style, but for digits right behind others.
  if (!/\d$/.test(before)) return text;
  return text.replace(/^[+\-−–]?\d+/, (number) => inSigns(number, signs) ?? number);
}

/** The mark of a note: `[1]`, `[a]`, `[citation needed]`. */
const isBracketedMark = (words: string): boolean => /^(?:\[[^[\]]{1,40}\][,;\s]*)+$/.test(words);

/** Signs and the letters that stand for numbers, where nothing else stands with them. */
const alone = /^(?:[+\-−–]|[nx])$/;

/** Characters; an exponent is shorter. */
const longest = 12;

function inSigns(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const found = Array.from(text, (character) => signs.get(character));
  return found.every((sign) => sign !== undefined) ? found.join('') : undefined;
}

const signsOf = (plain: string, set: string): ReadonlyMap<string, string> => {
  const own = Array.from(set);
  // Formulas inside formulas were set already.
  return new Map([
    ...Array.from(plain, (character, index): [string, string] => [character, own[index] ?? character]),
    ...own.map((character): [string, string] => [character, character]),
  ]);
};

const raisedSigns = signsOf('0123456789+-−–=()nx', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿˣ');
const loweredSigns = signsOf('0123456789+-−–=()nx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙₓ');
