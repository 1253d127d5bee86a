import { headerLines } from './headers.js';

/**
 * Whether the bytes begin with the head of a message. A text may begin with lines like those of a memorandum (`From:`, `To:`),
 * so that one line must be there which only programs write, unless the name says that it is one.
 */
export function looksLikeMessage(bytes: Uint8Array, name = ''): boolean {
  const beginning = Buffer.from(bytes.subarray(0, looked))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?(?:\s*\n)*(?:From [^\n]*\n)?/, '');
  const head = beginning.split(/\r?\n\r?\n/, 1)[0] ?? '';
  // A head that goes on behind what is looked at breaks off within a line.
  const whole = head.length < beginning.length || bytes.length <= looked ? head : head.replace(/\n[^\n]*$/, '');
  const names = namesOfHeaders(whole);
  if (names === undefined || names.length < 2) return false;
  const isNamed = /\.eml$/i.test(name) && names.includes('from') && names.includes('subject');
  return isNamed || names.some((header) => writtenByPrograms.has(header));
}

/** Whether a message ends with its head: each line is a header, two of which people write or one only programs do. */
export function isHeadAlone(source: string): boolean {
  const names = source.length > looked ? undefined : namesOfHeaders(source);
  if (names === undefined) return false;
  return (names.includes('from') && names.includes('subject')) || names.some((header) => writtenByPrograms.has(header));
}

/** The names of the headers of a head, lower case; nothing where a line is none. */
function namesOfHeaders(head: string): readonly string[] | undefined {
  const names = headerLines(head.trimEnd()).map((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1]?.toLowerCase());
  return names.includes(undefined) ? undefined : names.flatMap((header) => header ?? []);
}

const looked = 32_768;
const writtenByPrograms = new Set(
  'mime-version message-id received return-path delivered-to content-type dkim-signature snapshot-content-location x-mailer'.split(
    ' ',
  ),
);
