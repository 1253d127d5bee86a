import type { Options } from 'yargs';

/** Options by name, as yargs takes them. */
export type OptionTable = Readonly<Record<string, Options>>;

/** The options of a table but for some. */
export function without(table: OptionTable, names: readonly string[]): OptionTable {
  return Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));
}

/** Some of the options of a table. */
export const only = (table: OptionTable, names: readonly string[]): OptionTable =>
  Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));

/** An option with any text behind it. */
export const takesText = (describe: string, more: Options = {}): Options => ({
  type: 'string',
  requiresArg: true,
  describe,
  ...more,
});

/** An option with one of a few words behind it. */
export const takesChoice = (choices: readonly string[], describe: string, more: Options = {}): Options => ({
  choices,
  requiresArg: true,
  describe,
  ...more,
});

/** An option that stands by itself. */
export const isFlag = (describe: string): Options => ({ type: 'boolean', describe });
