import { FileFault, type FileForm, type FilePath } from '../../schema/file-fault.js';

/** Keys and indices from the root of a theme to what is wrong. */
export type ThemePath = FilePath;

export const themeForm: FileForm = { name: 'a theme', kind: 'template', code: 'template.theme' };

/** Something wrong in a theme. */
export class ThemeFault extends FileFault {
  constructor(path: ThemePath, message: string, details: { readonly hint?: string; readonly atKey?: boolean } = {}) {
    super(themeForm, path, message, details);
  }
}
