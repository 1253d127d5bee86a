import { BriefdeckError, type FailureKind } from '../diagnostics/error.js';

/** Keys and indices from the root of a file to what is wrong. */
export type FilePath = readonly (string | number)[];

/** What a file is, for errors about it. */
export interface FileForm {
  /** What it holds, with its article: "a theme". */
  readonly name: string;
  readonly kind: FailureKind;
  /** Code of what is wrong in it; `-syntax` and `-too-large` are added where it is no YAML or too large. */
  readonly code: string;
}

/** Something wrong in a file. Whoever has its text at hand turns the path into a line and a column. */
export class FileFault extends BriefdeckError {
  readonly path: FilePath;
  /** The fault is in the key itself, not in its value. */
  readonly atKey: boolean;

  constructor(
    form: FileForm,
    path: FilePath,
    message: string,
    details: { readonly hint?: string; readonly atKey?: boolean } = {},
  ) {
    super(form.kind, form.code, message, details.hint === undefined ? {} : { hint: details.hint });
    this.path = path;
    this.atKey = details.atKey ?? false;
  }
}
