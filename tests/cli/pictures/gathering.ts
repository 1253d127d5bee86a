import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { files } from '../../../src/cli/process/process-io.js';
import { gatherPictures } from '../../../src/cli/pictures/gather-pictures.js';
import type { Inspect } from '../../../src/cli/pictures/gather-pictures.js';
import type { PictureOrigin } from '../../../src/cli/pictures/picture-loader.js';
import { reportText } from '../../../src/diagnostics/report-text.js';
import type { Article } from '../../../src/model/article.js';
import type { SourcePictures } from '../../../src/picture/picture.js';

/** An article whose figures show these pictures. */
export const articleWith = (names: readonly string[]): Article => ({
  version: 2,
  genre: 'news',
  sections: [],
  turns: [],
  furniture: [],
  language: 'vi',
  source: { name: 'bai.html', sha256: '' },
  text: '',
  blocks: names.map((image) => ({ kind: 'figure', span: { start: 0, end: 0 }, image })),
});

/** Calls with a folder of its own that holds these files. */
export async function inFolder<T>(held: Readonly<Record<string, Uint8Array>>, work: (folder: string) => Promise<T>) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-pictures-'));
  try {
    for (const [name, bytes] of Object.entries(held)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Found {
  readonly sources: SourcePictures;
  readonly names: readonly string[];
  /** What is told, a line each. */
  readonly lines: readonly string[];
}

/** Gathers pictures by name with the files of this computer. */
export async function gather(
  names: readonly string[],
  { inside, inspect, ...origin }: PictureOrigin & Given = {},
): Promise<Found> {
  const { signal } = new AbortController();
  const read = {
    value: articleWith(names),
    ...(inside === undefined ? {} : { pictures: new Map(Object.entries(inside)) }),
  };
  const gathered = await gatherPictures(read, { ...origin, fetchHint: 'Say it.' }, { files, signal }, inspect);
  const { sources, diagnostics } = gathered;
  return { sources, names: [...sources.keys()], lines: diagnostics.map(reportText) };
}

interface Given {
  readonly inside?: Readonly<Record<string, Uint8Array>>;
  readonly inspect?: Inspect;
}
