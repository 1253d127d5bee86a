import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../../diagnostics/error.js';
import type { Refusal } from '../../../preview/protocol.js';

/** What a person did wrong, or a file, is told in the page; a fault of ours goes on. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof BriefdeckError)) throw error;
  return { reason: 'failed', message: messageOf(error.diagnostic) };
}

const messageOf = ({ message, hint }: Diagnostic): string => (hint === undefined ? message : `${message} ${hint}`);
