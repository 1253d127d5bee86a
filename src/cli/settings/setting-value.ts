import { BriefdeckError } from '../../diagnostics/error.js';
import { suggest } from '../../schema/nearest.js';
import type { Setting } from './settings.js';

/** A value as an option has it, or what is wrong with it and what to do. */
export type SettingValue =
  { readonly value: string | boolean } | { readonly wrong: string; readonly hint: string | undefined };

/**
 * What a value from a config file or the environment is as the value of an option. In the environment all values are text.
 *
 * @param name what the setting is called where the value comes from
 */
export function settingValue(setting: Setting, name: string, given: unknown): SettingValue {
  const { form, choices, isOpposite } = setting;
  if (form === 'flag') {
    const told = flags.get(typeof given === 'string' ? given.toLowerCase() : given);
    if (told === undefined) return { wrong: `${name} must be true or false.`, hint: undefined };
    return { value: isOpposite ? !told : told };
  }
  if (typeof given !== 'string' && typeof given !== 'number') {
    return { wrong: `${name} must be text.`, hint: 'Write it in quotation marks.' };
  }
  const text = String(given);
  if (form === 'choice' && !choices.includes(text)) {
    return { wrong: `${name} can't be "${text}".`, hint: suggest(text, choices) };
  }
  try {
    setting.check(text);
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    return { wrong: `${name}: ${error.message}`, hint: error.diagnostic.hint };
  }
  return { value: text };
}

const flags = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['1', true],
  ['yes', true],
  [false, false],
  ['false', false],
  ['0', false],
  ['no', false],
]);
