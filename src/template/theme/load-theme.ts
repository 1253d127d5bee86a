import { checked } from '../../schema/checked.js';
import { FileFault } from '../../schema/file-fault.js';
import { isKeyed } from '../../schema/merge-values.js';
import { readYamlFile, type YamlFile } from '../../schema/yaml-file.js';
import { layOver } from './layers/lay-over.js';
import { named } from './layers/name-of.js';
import { inSize } from './layers/in-size.js';
import type { ThemeSource } from './layers/theme-source.js';
import { resolveTheme } from './resolve/resolve-theme.js';
import { themeSchema, type Theme } from './schema/theme.js';
import { themeForm } from './theme-fault.js';
import { themeJsonSchema } from './theme-json-schema.js';

export interface LoadThemeOptions {
  /** The files that this one begins from, by `extends`, the nearest first. */
  readonly bases?: readonly ThemeSource[];
  /** The name of the size that is wanted; the theme's own unless given. */
  readonly size?: string | undefined;
}

/**
 * Reads a theme file.
 *
 * @param text the file's text, YAML
 * @param file what to call the file in errors
 * @throws BriefdeckError of kind `template` that names file, line and column: `template.theme-syntax`, `template.theme`;
 *   `template.size` where the theme has no such size
 */
export function loadTheme(text: string, file: string, { bases = [], size }: LoadThemeOptions = {}): Theme {
  const layers = [{ text, file }, ...bases].map((source) => readYamlFile(source.text, source.file, themeForm));
  const whole = layers.reduceRight<unknown>((base, layer) => layOver(base, layer.value), undefined);
  const own = layers[0]?.value;
  const value = bases.length > 0 && isKeyed(whole) && isKeyed(own) ? named(whole, own, file) : whole;
  try {
    const theme = checkedTheme(value);
    const sized = inSize(theme, value, size);
    return sized === value ? theme : checkedTheme(sized);
  } catch (fault) {
    throw fault instanceof FileFault ? locate(fault, layers, size) : fault;
  }
}

function checkedTheme(value: unknown): Theme {
  const theme = checked(themeSchema, value, { ...themeForm, jsonSchema: themeJsonSchema });
  // Names of styles, areas and frames, and what only adds up in the whole, are checked by resolving them.
  resolveTheme(theme);
  return theme;
}

/** The file that says most of what is wrong, the last one that had its say; what a size changes goes before the rest. */
function locate(fault: FileFault, layers: readonly YamlFile[], size: string | undefined): Error {
  const sized =
    size === undefined ? [] : [new FileFault(themeForm, ['sizes', size, ...fault.path], fault.message, fault)];
  let [best, deepest] = [layers[0]?.located(fault), -1];
  for (const layer of layers)
    for (const [told, skipped] of [...sized.map((one) => [one, 2] as const), [fault, 0] as const]) {
      const depth = layer.depthOf(told) - skipped;
      if (depth > deepest) [best, deepest] = [layer.located(told), depth];
    }
  return best ?? fault;
}
