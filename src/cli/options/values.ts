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

export const decode = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith(sign) ? value.slice(sign.length) : value,
    ]),
  );

const sign = '\u0000';

/** The text of an option; nothing where it is absent. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export const flag = (values: Values, name: string): boolean => values[name] === true;

/** One of the choices of an option, which the parser has checked; nothing where it is absent. */
export const choice = <T extends string>(values: Values, name: string, choices: readonly T[]): T | undefined =>
  choices.find((each) => each === values[name]);
