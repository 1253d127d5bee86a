/** Options and positionals as the parser gives them. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * yargs drops a positional `-`, and takes for options what stands behind `--`; so such words travel with a sign before them that
 * nobody types.
 */
export function encode(argv: readonly string[]): string[] {
  // What a shell asks to complete is read as it was typed so far.
  if (argv[0] === '--get-yargs-completions') return [...argv];
  const end = argv.indexOf('--');
  const [before, behind] = end < 0 ? [argv, []] : [argv.slice(0, end), argv.slice(end + 1)];
  return [...before.map((word) => (word === '-' ? sign + word : word)), ...behind.map((word) => sign + word)];
}

/**
 * Values as the parser gave them, without the signs that `encode` set; of an option that is given again the last counts, unless it takes several.
 */
export const decode = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) && name !== '_' ? decodedList(value, repeatable.has(name)) : decodedValue(value),
    ]),
  );

/** The options that mean more when they are given again; of all others the last counts. */
const repeatable = new Set(['output', 'inputs']);

function decodedList(given: readonly unknown[], isRepeatable: boolean): unknown {
  const values = given.map(decodedValue);
  return isRepeatable ? values : values.at(-1);
}

const decodedValue = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith(sign) ? value.slice(sign.length) : value;

const sign = '\u0000';

/** The text of an option, the last where it is given again; nothing where it is absent. */
export const text = (values: Values, name: string): string | undefined => texts(values, name).at(-1);

/** The texts of an option that may be given again. */
export function texts(values: Values, name: string): readonly string[] {
  const value = values[name];
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
}

/** Whether an option that takes no value is given. */
export const flag = (values: Values, name: string): boolean => values[name] === true;

/** One of the choices of an option, which the parser has checked; nothing where it is absent. */
export const choice = <T extends string>(values: Values, name: string, choices: readonly T[]): T | undefined =>
  choices.find((each) => each === values[name]);
