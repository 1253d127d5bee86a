import { readPackage } from '../../opc/read.js';
import { writePackage } from '../../opc/write.js';
import { openTemplate } from '../open/open-template.js';
import { packModel } from './packed-model.js';
import type { Theme } from '../theme/schema/theme.js';
import { compileTheme } from '../compile/compile-theme.js';

/** A template as it ships: the file, and what opening it gives, so that nobody has to parse it again. */
export interface Precompiled {
  /** The .potx. */
  readonly bytes: Uint8Array;
  /** The `TemplateModel` as `packModel` writes it. */
  readonly model: string;
}

/** Compiles a theme with its files and opens the result, once, when briefdeck is built. */
export function precompile(theme: Theme, files?: ReadonlyMap<string, Uint8Array>): Precompiled {
  const bytes = writePackage(compileTheme(theme, files));
  const { model } = openTemplate(readPackage(bytes), theme.name);
  return { bytes, model: packModel(model) };
}
