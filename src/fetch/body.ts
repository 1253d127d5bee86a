import type { IncomingMessage } from 'node:http';
import type { Deadline } from './deadline.js';
import { failure } from './failure.js';
import { unpacked } from './unpacked.js';

/**
 * Reads what a server sends, and unpacks it.
 *
 * @param maximumBytes of what comes over the wire, and again of what that is unpacked to
 * @throws BriefdeckError of kind `input`: too large, packed in an unknown or false way; or the errors of Node
 */
export async function bodyOf(
  answer: IncomingMessage,
  host: string,
  maximumBytes: number,
  deadline: Deadline,
): Promise<Uint8Array> {
  const tooLarge = (): Error =>
    failure(
      'too-large',
      `What ${host} sends is larger than ${maximumBytes / 1_000_000} MB.`,
      'Save the article itself, and give the path of the file.',
    );
  if (Number(answer.headers['content-length'] ?? 0) > maximumBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Node declares chunks of anything; without an encoding they are bytes.
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    deadline.touch();
    length += chunk.length;
    if (length > maximumBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const whole = await unpacked(Buffer.concat(chunks), answer.headers['content-encoding'], host, maximumBytes);
  if (whole === undefined) throw tooLarge();
  return whole;
}
