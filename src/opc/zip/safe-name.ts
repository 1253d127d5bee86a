import { BriefdeckError } from '../../diagnostics/error.js';

/**
 * The name of an entry as text, refused when it could lead out of a folder or break a line of output.
 *
 * @throws BriefdeckError `template.unsafe-name`
 */
export function safeName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\\:\u0000-\u001f]|^\/|\/\//.test(name) || name.split('/').includes('..')) {
    const message = `The file holds an unsafe name: ${JSON.stringify(name)}.`;
    throw new BriefdeckError('template', 'template.unsafe-name', message);
  }
  return name;
}
