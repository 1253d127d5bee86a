import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeText } from '../gold/make-text.js';
import { Mirror } from '../gold/mirror.js';
import type { Marks } from './marks.js';

/** A document's bytes out of the mirror, or nothing where it is another than was marked. */
export function makeDocument(folder: string, { made, source, sha256, format }: Marks): Uint8Array | undefined {
  const bytes = made === 'text' ? textOf(folder, source) : fileOf(folder, source);
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  return format === 'html' ? repaired(bytes) : bytes;
}

function textOf(folder: string, source: Marks['source']): Uint8Array | undefined {
  const mirror = new Mirror(folder);
  const text = makeText(mirror, { ...source, part: '0' }) ?? makeText(mirror, source);
  return text === undefined ? undefined : Buffer.from(text);
}

function fileOf(folder: string, { repository, commit, path }: Marks['source']): Uint8Array {
  const repo = join(folder, repository.replace('/', '+'), 'repo');
  const directory = existsSync(join(repo, '.git')) ? join(repo, '.git') : repo;
  return execFileSync('git', ['-C', directory, 'show', `${commit}:${path}`], { maxBuffer: 2 ** 28 });
}

/** Pages that whoever collected them read as the wrong encoding, and wrote out again as UTF-8. */
const repaired = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/[\u00C2-\u00F4][\u0080-\u00BF]+/g, (signs) => {
        const text = Buffer.from(signs, 'latin1').toString('utf8');
        return text.includes('\uFFFD') ? signs : text;
      }),
  );
