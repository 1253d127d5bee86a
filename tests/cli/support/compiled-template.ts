import { basename, dirname, extname, join } from 'node:path';
import { fileNameOfSize } from '../../../src/cli/template/built-in-templates.js';
import { builtIns, precompiledBuiltIn } from '../../template/built-in.js';
import { project } from './project.js';

/**
 * A file of a built-in template as a build puts it beside the program: NAME.potx and NAME.json, with .SIZE before the extension
 * for further sizes.
 */
export function compiledTemplate(path: string): Uint8Array | undefined {
  if (dirname(path) !== folder) return undefined;
  const extension = extname(path);
  const found = byFileName.get(basename(path, extension));
  if (found === undefined || !['.potx', '.json'].includes(extension)) return undefined;
  const { bytes, model } = precompiledBuiltIn(found.name, found.size);
  return extension === '.potx' ? bytes : Buffer.from(model);
}

/** Where the program looks for them when it runs from its sources. */
const folder = join(project, 'src/cli/template/templates');

/** The first size of a template is its own, and its files are named without it. */
const byFileName = new Map<string, (typeof builtIns)[number]>();
for (const one of builtIns)
  byFileName.set(byFileName.has(one.name) ? `${one.name}.${fileNameOfSize(one.size)}` : one.name, one);
