import { extname } from 'node:path';
import { BriefdeckError } from '../../../diagnostics/error.js';
import { writePackage } from '../../../opc/write.js';
import { sizeName } from '../../../template/theme/layers/size-name.js';
import { builtInTemplates, themeOfBuiltIn } from '../../template/built-in-templates.js';
import { compiledTheme } from '../../template/compiled-theme.js';
import { exitCodes, type ExitCode } from '../../exit-codes.js';
import { readFile } from '../../input.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { findTarget, writeTarget } from '../../process/output.js';

/** Compiles a theme to a template that PowerPoint edits, and that a deck can be built with again. */
export async function buildTemplate(name: string, args: TemplateArguments, io: Io): Promise<ExitCode> {
  const source = await sourceOf(name, io);
  const { theme, package: opc } = await compiledTheme(source, args.size, io);
  const { output, force, json, quiet } = args;
  const target = await findTarget(output, `${theme.name}.potx`, { force, binary: true, sources: [name] }, io);
  if (target.name !== '-' && extname(target.name).toLowerCase() !== '.potx')
    throw new BriefdeckError('usage', 'usage.format', `A template can't be written as ${target.name}.`, {
      hint: 'Name a .potx file with -o.',
    });
  await writeTarget(target, writePackage(opc), io);
  const size = sizeName(theme.size);
  const layouts = Object.keys(theme.layouts).length;
  if (json) {
    const report = { output: target.name, name: theme.name, title: theme.title, size, layouts };
    await io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else if (!quiet && target.name !== '-') await io.stderr.write(`${target.name}: ${layouts} layouts, ${size}\n`);
  return exitCodes.done;
}

async function sourceOf(name: string, io: Io) {
  if (builtInTemplates.includes(name)) return themeOfBuiltIn(name, io);
  if (!/\.ya?ml$/i.test(name))
    throw new BriefdeckError('usage', 'usage.no-theme', `${name} is no theme file.`, {
      hint: 'Give a .yaml file, or the name of a built-in template.',
    });
  return { text: new TextDecoder().decode(await readFile(name, maximumBytes, 'template', io)), file: name };
}
const maximumBytes = 1_048_576;
