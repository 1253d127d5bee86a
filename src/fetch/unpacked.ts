import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type InputType, type ZlibOptions } from 'node:zlib';
import { failure } from './failure.js';

/**
 * Undoes what `Content-Encoding` names (RFC 9110, 8.4).
 *
 * @returns nothing where there would be more than `maximumBytes`, of which no more than that are ever unpacked
 * @throws BriefdeckError of kind `input` where the encoding is unknown, or the bytes are not of it
 */
export async function unpacked(
  bytes: Uint8Array,
  encoding: string | undefined,
  host: string,
  maximumBytes: number,
): Promise<Uint8Array | undefined> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return bytes;
  const unpack = unpackerOf(name, bytes);
  if (unpack === undefined) {
    throw failure('encoding', `What ${host} sends is packed in a way that was not asked for.`, saveIt);
  }
  try {
    return await unpack(bytes, { maxOutputLength: maximumBytes });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw failure('encoding', `What ${host} sends can't be unpacked (${name}).`, saveIt, cause);
  }
}

type Unpack = (bytes: InputType, options: ZlibOptions) => Promise<Uint8Array>;

function unpackerOf(name: string, [first = 0]: Uint8Array): Unpack | undefined {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return promisify<InputType, ZlibOptions, Uint8Array>(gunzip);
    case 'deflate':
      // Some servers leave out the frame that the standard asks for; with it, the method stands first (RFC 1950, 2.2).
      return promisify<InputType, ZlibOptions, Uint8Array>((first & 15) === 8 ? inflate : inflateRaw);
    case 'br':
      return promisify<InputType, ZlibOptions, Uint8Array>(brotliDecompress);
    default:
      return undefined;
  }
}

const saveIt = 'Save the page in a browser, and give the path of the file.';
