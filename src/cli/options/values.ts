/** Options and positionals as the parser gives them. */
export type Values = Readonly<Record<string, unknown>>;

/** yargs drops a positional `-`, so it travels as a word that nobody types. */
const dash = '\u0000-';

export const encode = (argv: readonly string[]): string[] => argv.map((word) => (word === '-' ? dash : word));

export const decode = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === dash ? '-' : value]));

/** The text of an option; nothing where it is absent. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export const flag = (values: Values, name: string): boolean => values[name] === true;

/** One of the choices of an option, which the parser has checked; nothing where it is absent. */
export const choice = <T extends string>(values: Values, name: string, choices: readonly T[]): T | undefined =>
  choices.find((each) => each === values[name]);
