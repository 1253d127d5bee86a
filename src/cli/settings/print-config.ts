import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { type Setting, settings } from './settings.js';
import type { ResolvedSettings } from './resolve-settings.js';

/**
 * Prints every setting with where its value comes from, as YAML that could be a config file; with `json` as one JSON object
 * by setting: `{ value, from }`, both null where nothing is set.
 */
export async function printConfig({ given, config }: ResolvedSettings, json: boolean, io: Io): Promise<ExitCode> {
  const held = settings.map((setting) => ({ setting, found: given.get(setting.option) }));
  if (json) {
    const shown = held.map(({ setting, found }) => [
      setting.key,
      { value: found === undefined ? null : keyValue(setting, found.value), from: found?.from ?? null },
    ]);
    await io.stdout.write(`${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`);
    return exitCodes.done;
  }
  const lines = held.map(({ setting, found }) =>
    found === undefined
      ? `# ${setting.key}:${setting.fallback === undefined ? '' : `   # default: ${setting.fallback}`}`
      : `${setting.key}: ${scalar(keyValue(setting, found.value))}   # ${found.from}`,
  );
  const head = `# Config file: ${config ?? 'none'}`;
  await io.stdout.write(`${[head, ...lines].join('\n')}\n`);
  return exitCodes.done;
}

const keyValue = ({ isOpposite }: Setting, value: string | boolean): string | boolean =>
  isOpposite && typeof value === 'boolean' ? !value : value;

/** JSON's strings are YAML's; words that can be nothing else need no quotation marks. */
const scalar = (value: string | boolean): string =>
  typeof value === 'boolean' || /^[a-z][\w./-]*$/i.test(value) ? String(value) : JSON.stringify(value);
