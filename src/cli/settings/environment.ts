import { BriefdeckError } from '../../diagnostics/error.js';
import type { Io } from '../io.js';
import type { Given, Layer } from './layer.js';
import { settingValue } from './setting-value.js';
import { clashing, settings } from './settings.js';

/**
 * What the environment sets. An empty variable says nothing.
 *
 * @throws BriefdeckError of kind `template` for a value that can't be, or not beside another
 */
export function environmentLayer({ env }: Io): Layer {
  const layer = new Map<string, Given>();
  for (const setting of settings) {
    const given = env[setting.variable];
    if (given === undefined || given === '') continue;
    const told = settingValue(setting, setting.variable, given);
    if ('wrong' in told) {
      const hint = told.hint === undefined ? {} : { hint: told.hint };
      throw new BriefdeckError('template', 'config.environment', told.wrong, hint);
    }
    layer.set(setting.option, { value: told.value, from: setting.variable });
  }
  const clash = clashing([...layer.keys()]);
  if (clash !== undefined) {
    const [first, second] = [clash.first, clash.second].map((name) => layer.get(name)?.from ?? name);
    const message = `${first ?? ''} and ${second ?? ''} both say how long the deck is to be.`;
    throw new BriefdeckError('template', 'config.environment', message, { hint: 'Keep one of them.' });
  }
  return layer;
}
