import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { FileFault, type FileForm } from '../../schema/file-fault.js';
import { suggest } from '../../schema/nearest.js';
import { readYamlFile, type YamlFile } from '../../schema/yaml-file.js';
import { readFile } from '../input.js';
import { buildOptions } from '../options/tables/build-options.js';
import { commonOptions } from '../options/tables/common-options.js';
import type { Io } from '../io.js';
import { isTemplateName } from '../template/built-in-templates.js';
import type { Given, Layer } from './layer.js';
import { clashing, type Setting, settings } from './settings.js';
import { settingValue } from './setting-value.js';
import { isRecord } from '../../schema/is-record.js';

/**
 * What a config file sets.
 *
 * @param path as it is to be called in messages
 * @throws BriefdeckError of kind `template`: not readable, no YAML or JSON, a key or value that can't be or not beside another,
 *   with its line
 */
export async function configLayer(path: string, io: Io): Promise<Layer> {
  const text = new TextDecoder().decode(await readFile(path, maximumBytes, 'template', io));
  const read = readYamlFile(text, path, form);
  const folder = relative(io.cwd, dirname(resolve(io.cwd, path)));
  try {
    const layer = new Map<string, Given>();
    for (const [key, value] of entriesOf(read.value)) {
      const { option, given } = settingAt(key, value, folder);
      layer.set(option, { value: given, from: `${path}:${lineOf(key, read)}` });
    }
    const clash = clashing([...layer.keys()]);
    if (clash !== undefined) {
      const message = `\`${clash.first}\` and \`${clash.second}\` both say how long the deck is to be.`;
      throw new FileFault(form, [clash.second], message, { hint: 'Keep one of them.', atKey: true });
    }
    return layer;
  } catch (fault) {
    throw fault instanceof FileFault ? read.located(fault) : fault;
  }
}

const lineOf = (key: string, { located }: YamlFile): number =>
  located(new FileFault(form, [key], '', { atKey: true })).diagnostic.place?.line ?? 1;

const maximumBytes = 100_000;

const form: FileForm = { name: 'a config file', kind: 'template', code: 'config.invalid' };

/** An empty file sets nothing. */
function entriesOf(value: unknown): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (!isRecord(value)) throw new FileFault(form, [], 'A config file holds one setting a line: key, colon, value.');
  return Object.entries(value).filter(([key]) => key !== '$schema');
}

function settingAt(key: string, value: unknown, folder: string): { option: string; given: string | boolean } {
  const setting = settings.find((each) => each.key === key);
  if (setting === undefined) {
    const keys = settings.map((each) => each.key);
    const hint = isOption(key) ? `It belongs to one deck: give --${key} on the command line.` : suggest(key, keys);
    throw new FileFault(form, [key], `There is no setting "${key}".`, { hint, atKey: true });
  }
  const told = settingValue(setting, `\`${key}\``, value);
  if ('wrong' in told) throw new FileFault(form, [key], told.wrong, told.hint === undefined ? {} : { hint: told.hint });
  return { option: setting.option, given: fromFolder(setting, told.value, folder) };
}

/** Whether a key is called as an option that no config file holds, such as `date`. */
const isOption = (key: string): boolean => [buildOptions, commonOptions].some((table) => Object.hasOwn(table, key));

/** A path starts from the folder of the file that names it; a word without folder and extension is a template's name. */
function fromFolder({ isPath }: Setting, value: string | boolean, folder: string): string | boolean {
  if (!isPath || typeof value === 'boolean' || isAbsolute(value)) return value;
  return isTemplateName(value) ? value : join(folder, value);
}
