import { BriefdeckError } from '../diagnostics/error.js';

/**
 * An error of fetching.
 *
 * @param code what comes after `fetch.`
 * @param message one plain sentence that names the host
 */
export const failure = (code: string, message: string, hint: string, cause?: unknown): BriefdeckError =>
  new BriefdeckError('input', `fetch.${code}`, message, { hint, ...(cause === undefined ? {} : { cause }) });
