import { onceFor } from '../../../model/once-for.js';
import { readYamlFile, type YamlFile } from '../../../schema/yaml-file.js';
import { isRecord } from '../../../schema/is-record.js';
import { ThemeFault, themeForm } from '../theme-fault.js';
import type { BriefdeckError } from '../../../diagnostics/error.js';

/** The text of a theme file. */
export interface ThemeSource {
  /** YAML. */
  readonly text: string;
  /** What to call the file in errors; a theme without a name is called after it. */
  readonly file: string;
}

/**
 * What a theme file says, not yet checked. Its text is parsed once for as long as the source lives: every theme that begins from it, in each of
 * its sizes, asks for it again.
 *
 * @throws BriefdeckError of kind `template` with file, line and column where it is no YAML
 */
export const parsedTheme = onceFor(({ text, file }: ThemeSource): YamlFile => readYamlFile(text, file, themeForm));

/** What a theme file begins from. */
export interface Beginning {
  /** The name of a built-in template, or a path from the folder of the file. */
  readonly name: string;
  /** The error to tell where that can't be begun from. */
  readonly fault: (message: string, hint?: string) => BriefdeckError;
}

/**
 * What a theme file says it extends; undefined where it stands for itself.
 *
 * @throws BriefdeckError of kind `template` where the file is no YAML, or names it by anything but text
 */
export function beginningOf(source: ThemeSource): Beginning | undefined {
  // Reading a theme takes long, and most have no such key; a backslash may hide it.
  if (!/extends|\\/.test(source.text)) return undefined;
  const read = parsedTheme(source);
  if (!isRecord(read.value)) return undefined;
  const name = read.value['extends'];
  if (name === undefined || name === null) return undefined;
  const fault = (message: string, hint?: string): BriefdeckError =>
    read.located(new ThemeFault(['extends'], message, hint === undefined ? {} : { hint }));
  if (typeof name !== 'string' || name === '')
    throw fault('`extends` must be the name of a template, or the path of a theme file.');
  return { name, fault };
}
