import { BriefdeckError } from '../../diagnostics/error.js';

/** Something wrong with the command line. */
export const usage = (code: string, message: string, hint: string): BriefdeckError =>
  new BriefdeckError('usage', code, message, { hint });
