/* eslint-disable no-console -- this script talks to people */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDeck, type Built } from './build-deck.js';
import { makePhotos } from './make-photos.js';

// npm run bench:pictures: how much memory a deck of 60 photos takes beyond a deck without, against the bytes of the photos.
const [, script = '', task, given = '', wanted = '0'] = process.argv;

interface Measured extends Built {
  /** The most memory that the process had, in bytes. */
  readonly peak: number;
}

const measure = (folder: string, count: number): Measured =>
  JSON.parse(
    execFileSync(process.execPath, [script, 'measure', folder, String(count)], { encoding: 'utf8' }),
  ) as Measured;

if (task === 'measure') {
  const built = await buildDeck(given, Number(wanted));
  console.log(JSON.stringify({ ...built, peak: process.resourceUsage().maxRSS * 1024 }));
} else {
  const count = Number(task ?? 60);
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-photos-'));
  try {
    const photos = await makePhotos(folder, count);
    const [base, full] = [measure(folder, 0), measure(folder, count)];
    const more = full.peak - base.peak;
    const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
    console.log(`${count} photos: ${mega(photos)}; in the deck: ${mega(full.media)}`);
    console.log(`peak ${mega(full.peak)}, without photos ${mega(base.peak)}: ${mega(more)} more`);
    console.log(`${(more / photos).toFixed(2)} × the photos; ${(full.milliseconds / count).toFixed(0)} ms a photo`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
