import { relative } from 'node:path';
import type { Io } from '../io.js';
import { flag, text, type Values } from '../options/values.js';
import { environmentLayer } from './environment.js';
import { findConfig } from './find-config.js';
import type { Given, Layer } from './layer.js';
import { belonging, exclusive, settings } from './settings.js';

/** The values of a command line with what environment and config file add to them. */
export interface ResolvedSettings {
  readonly values: Values;
  /** What is set and where, by the name of the option. */
  readonly given: Layer;
  /** The config file that was read, as it is called in messages. */
  readonly config: string | undefined;
}

/**
 * Adds to the options of a command line what it leaves open: from the environment, else from the config file that is named,
 * else from the nearest one.
 *
 * @throws BriefdeckError of kind `template` where a setting of either can't be
 */
export async function resolveSettings(values: Values, io: Io): Promise<ResolvedSettings> {
  const config = await configOf(values, io);
  const layers: Layer[] = [commandLineLayer(values), environmentLayer(io)];
  // A parser, which nobody without a config file pays for.
  if (config !== undefined) layers.push(await (await import('./config-file.js')).configLayer(config, io));
  const given = merged(layers);
  return {
    values: { ...values, ...Object.fromEntries([...given].map(([name, { value }]) => [name, value])) },
    given,
    config,
  };
}

async function configOf(values: Values, io: Io): Promise<string | undefined> {
  const named = text(values, 'config');
  if (named !== undefined || flag(values, 'no-config')) return named;
  const found = await findConfig(io);
  return found === undefined ? undefined : relative(io.cwd, found);
}

function commandLineLayer(values: Values): Layer {
  const layer = new Map<string, Given>();
  for (const { option } of settings) {
    const value = values[option];
    if (typeof value === 'string' || typeof value === 'boolean') layer.set(option, { value, from: `--${option}` });
  }
  return layer;
}

/** Of each setting the value of the nearest layer, as far as it still makes sense beside the others. */
function merged(layers: readonly Layer[]): Layer {
  const all = new Map<string, Given>();
  for (const layer of layers) {
    const nearer = new Set(all.keys());
    for (const [name, given] of layer) {
      const owner = belonging[name];
      const rivals = exclusive.find((group) => group.includes(name)) ?? [];
      const isMoot = (owner !== undefined && nearer.has(owner)) || rivals.some((rival) => nearer.has(rival));
      if (!nearer.has(name) && !isMoot) all.set(name, given);
    }
  }
  return all;
}
