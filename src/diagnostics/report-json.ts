import type { Diagnostic } from './diagnostic.js';

/** What `--json` prints: one document, whether the command succeeded or not. */
export interface Report {
  /** Where the result was written, `-` for stdout; null where nothing was. */
  readonly output: string | null;
  /** Where all results were written, in the order in which they were asked for; only where there are several. */
  readonly outputs?: readonly string[];
  readonly slides: number;
  /** BCP 47 tag; null where nothing was read. */
  readonly language: string | null;
  readonly title: string | null;
  readonly template: string | null;
  /** The deck that the slides joined: behind which of its slides, and how many it had. */
  readonly into?: { readonly file: string; readonly after: number; readonly slides: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** The report of a command that failed. */
export const failedReport = (diagnostics: readonly Diagnostic[]): Report => ({
  output: null,
  slides: 0,
  language: null,
  title: null,
  template: null,
  diagnostics,
});

/** A report as JSON, with a line break at its end. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
