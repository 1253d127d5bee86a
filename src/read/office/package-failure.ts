import { BriefdeckError } from '../../diagnostics/error.js';
import { onlyTheArticle } from '../bytes/refusals.js';

/** Where a document of this format is saved anew, and as what. */
export interface Saving {
  readonly program: string;
  readonly extension: string;
}

/**
 * Runs what reads a package, and tells what is wrong with it in the terms of somebody who gave an article: packages are
 * known as templates everywhere else.
 *
 * @throws BriefdeckError of kind `input`, with the code that the package's reader gave
 */
export function readingPackage<T>(name: string, saving: Saving, readIt: () => T): T {
  try {
    return readIt();
  } catch (cause) {
    if (!(cause instanceof BriefdeckError) || cause.kind !== 'template') throw cause;
    const reason = cause.diagnostic.code.replace(/^template\./, '');
    const message = messageFor(cause, reason, name);
    throw new BriefdeckError('input', `input.${reason}`, message, { hint: hintFor(reason, saving), cause });
  }
}

function messageFor({ message }: BriefdeckError, reason: string, name: string): string {
  if (reason === 'not-a-package') return `${name} is damaged: it breaks off, or is no document at all.`;
  return message.startsWith('The file ') ? message.replace('The file', name) : `${name} is damaged: ${message}`;
}

function hintFor(reason: string, { program, extension }: Saving): string {
  switch (reason) {
    case 'encrypted':
      return `Save it in ${program} as ${extension}, without a password.`;
    case 'strict-package':
      return `Save it in ${program} as ${extension}, not as a strict Open XML document.`;
    case 'too-large':
      return onlyTheArticle;
    default:
      return `Open it in ${program}, let it repair the file, and save it again as ${extension}.`;
  }
}
