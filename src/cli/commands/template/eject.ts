import { ejectedTheme } from '../../../template/theme/scaffold.js';
import { builtInTemplates, themeOfBuiltIn, unknownTemplate } from '../../template/built-in-templates.js';
import type { ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { writeThemeFolder } from './write-theme-folder.js';

/** Writes the theme file of a built-in template, for its owner-to-be to edit. */
export async function eject(name: string, args: TemplateArguments, io: Io): Promise<ExitCode> {
  if (!builtInTemplates.includes(name)) throw unknownTemplate(name);
  const { text } = await themeOfBuiltIn(name, io);
  return writeThemeFolder(ejectedTheme(text), name, args, io);
}
