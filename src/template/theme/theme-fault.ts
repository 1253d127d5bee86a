import { BriefdeckError } from '../../diagnostics/error.js';

/** Keys and indices from the root of a theme to what is wrong. */
export type ThemePath = readonly (string | number)[];

/** Something wrong in a theme. Whoever has the file at hand turns the path into a line and a column. */
export class ThemeFault extends BriefdeckError {
  readonly path: ThemePath;
  /** The fault is in the key itself, not in its value. */
  readonly atKey: boolean;

  constructor(path: ThemePath, message: string, details: { readonly hint?: string; readonly atKey?: boolean } = {}) {
    super('template', 'template.theme', message, details.hint === undefined ? {} : { hint: details.hint });
    this.path = path;
    this.atKey = details.atKey ?? false;
  }
}
