import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

/** What is checked, and below it what was found there, as a person reads it. */
export const writtenFindings = (what: string, findings: readonly Diagnostic[]): string =>
  [
    what,
    ...findings.map(
      ({ code, message, place }) =>
        `   ${code.replace('check.', '')}${place?.offset === undefined ? '' : ` at ${place.offset}`}: ${message}`,
    ),
  ].join('\n');
