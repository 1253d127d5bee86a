import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { suggest } from '../../schema/nearest.js';
import { beginningOf, type ThemeSource } from '../../template/theme/layers/theme-source.js';
import { builtInTemplates, themeOfBuiltIn } from './built-in-templates.js';
import { readFile } from '../input.js';
import type { Io } from '../io.js';

const mostBases = 8;

/**
 * The files that a theme begins from, by what each says in `extends`, the nearest first.
 *
 * @throws BriefdeckError of kind `template` that names the line: no such template or file, or themes that begin from each other
 */
export async function themeBases(source: ThemeSource, io: Io): Promise<ThemeSource[]> {
  const bases: ThemeSource[] = [];
  const seen = new Set([source.file]);
  for (let current = source; ;) {
    const beginning = beginningOf(current);
    if (beginning === undefined) return bases;
    const { name, fault } = beginning;
    const file = builtInTemplates.includes(name) ? undefined : pathFrom(current.file, name);
    if (file === undefined && !builtInTemplates.includes(name))
      throw fault(`There is no template "${name}".`, suggest(name, builtInTemplates));
    const base = file === undefined ? await themeOfBuiltIn(name, io) : await themeFile(file, fault, io);
    if (seen.has(base.file)) throw fault(`The theme begins from itself, by way of ${base.file}.`);
    if (bases.length === mostBases) throw fault(`Themes begin from each other more than ${mostBases} times.`);
    seen.add(base.file);
    bases.push(base);
    current = base;
  }
}

/** A path ends in .yaml or .yml; anything else is the name of a template. */
const pathFrom = (file: string, name: string): string | undefined => {
  if (!/^\.ya?ml$/.test(extname(name).toLowerCase())) return undefined;
  return isAbsolute(name) ? name : join(dirname(file), name);
};

async function themeFile(file: string, fault: (message: string) => Error, io: Io): Promise<ThemeSource> {
  if ((await io.files.stat(resolve(io.cwd, file)))?.kind !== 'file')
    throw fault(`There is no file ${file} to begin from.`);
  return { text: new TextDecoder().decode(await readFile(file, maximumBytes, 'template', io)), file };
}
const maximumBytes = 1_048_576;
