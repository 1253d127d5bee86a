import { extname, parse } from 'node:path';

/** What a source is called, and what a file that is made of it, without extension. */
export interface Names {
  readonly name: string;
  readonly stem: string;
}

/** The last part of a path that says more than `index.html`, if it is the name of a file; else the host. */
export function namesOfAddress(url: URL): Names {
  const parts = url.pathname.split('/').map(decoded);
  const last = parts.findLast((part) => part !== '' && !/^(?:index|default|amp)(?:\.[a-z]+)?$/i.test(part)) ?? '';
  const isFile = /^\.[a-z\d]{1,8}$/i.test(extname(last)) && !last.startsWith('.');
  const stem = safe(isFile ? parse(last).name : last);
  return { name: isFile ? last : url.hostname, stem: stem === '' ? safe(url.hostname) : stem };
}

/** Letters, digits and hyphens of any language, so that it is a file name everywhere. */
function safe(name: string): string {
  const words = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const kept = words.replace(beyondLimit, '').replace(/^-+|-+$/g, '');
  // Names of devices are no names of files on Windows, with any extension.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(kept) ? `${kept}-page` : kept;
}

/** 56 letters are at most 224 bytes; a name may have 255, and is longer while it is written. */
const beyondLimit = /(?<=^.{56}).*/u;

function decoded(part: string): string {
  try {
    // What steers a terminal, or would be a part of a path, is no part of a name.
    return decodeURIComponent(part).replace(/[\p{C}/\\]/gu, '-');
  } catch {
    return part;
  }
}
