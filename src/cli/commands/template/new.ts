import { BriefdeckError } from '../../../diagnostics/error.js';
import { suggest } from '../../../schema/nearest.js';
import { newTheme } from '../../../template/theme/scaffold.js';
import { builtInTemplates } from '../../template/built-in-templates.js';
import type { ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { writeThemeFolder } from './write-theme-folder.js';

/** Writes a theme file to begin from: a built-in template, and how to change it. */
export async function newTemplate(name: string, args: TemplateArguments, io: Io): Promise<ExitCode> {
  const base = args.extends ?? builtInTemplates[0] ?? '';
  if (!builtInTemplates.includes(base))
    throw new BriefdeckError('template', 'template.unknown', `There is no template "${base}" to begin from.`, {
      hint: suggest(base, builtInTemplates),
    });
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new BriefdeckError('usage', 'usage.template-name', `"${name}" can't be the name of a template.`, {
      hint: 'Use small letters, digits and hyphens, a letter first: our-house.',
    });
  if (builtInTemplates.includes(name))
    throw new BriefdeckError('usage', 'usage.template-name', `A built-in template is called "${name}".`, {
      hint: 'Take another name.',
    });
  return writeThemeFolder(newTheme(name, base), name, args, io);
}
