/** What a server says that it sends. */
export interface ContentType {
  /** Lower case, without parameters; nothing where the server does not know, so that the bytes must tell. */
  readonly mediaType: string | undefined;
  /** A label of the WHATWG Encoding Standard; nothing where none is said, or none that is known. */
  readonly encoding: string | undefined;
}

/** Reads the header `Content-Type` (RFC 9110, 8.3). */
export function contentType(header: string | undefined = ''): ContentType {
  const type = /^\s*([^\s;,/]+\/[^\s;,/]+)/.exec(header)?.[1]?.toLowerCase();
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(header)?.[1]?.toLowerCase();
  return {
    mediaType: type === undefined || saysNothing.includes(type) ? undefined : type,
    encoding: charset !== undefined && isKnown(charset) ? charset : undefined,
  };
}

/** Whether a media type is one of those wished for, which may be a whole kind: `image/*`. */
export const isAccepted = (mediaType: string, accept: readonly string[]): boolean =>
  accept.some((each) => each === mediaType || (each.endsWith('/*') && mediaType.startsWith(each.slice(0, -1))));

/** What servers say of a file whose format they do not know; office documents are zip archives. */
const saysNothing: readonly string[] = [
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
  'application/x-download',
  'application/force-download',
  'application/zip',
  'application/x-zip-compressed',
];

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
