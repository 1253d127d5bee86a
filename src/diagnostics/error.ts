import type { Diagnostic, Place } from './diagnostic.js';

/** What failed, in the terms of the exit codes that the command line documents. */
export type FailureKind = 'usage' | 'input' | 'template' | 'summarizer' | 'output' | 'interrupted';

/** A failure that is known and explained. Anything else that is thrown is a fault of ours. */
export class BriefdeckError extends Error {
  override readonly name = 'BriefdeckError';
  readonly kind: FailureKind;
  readonly diagnostic: Diagnostic;

  /**
   * @param kind what failed; decides the exit code
   * @param code stable, dotted, lower case: `input.not-found`
   * @param message one plain sentence: what is so
   */
  constructor(
    kind: FailureKind,
    code: string,
    message: string,
    details: { readonly hint?: string; readonly place?: Place; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.diagnostic = {
      code,
      severity: 'error',
      message,
      ...(details.hint === undefined ? {} : { hint: details.hint }),
      ...(details.place === undefined ? {} : { place: details.place }),
    };
  }
}
