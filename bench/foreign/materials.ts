import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { gatherPictures } from '../../src/cli/pictures/gather-pictures.js';
import { files } from '../../src/cli/process/process-io.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import type { SourcePictures } from '../../src/picture/picture.js';
import { articleOf, briefingOf } from '../../src/pipeline.js';

/** What decks are made of. */
export interface Material {
  readonly name: string;
  readonly article: Article;
  readonly briefing: Briefing;
  readonly pictures: SourcePictures;
}

/** Reads articles, each with the pictures that it names. */
export async function materialsOf(paths: readonly string[]): Promise<Material[]> {
  const { signal } = new AbortController();
  const materials: Material[] = [];
  for (const path of paths) {
    const name = basename(path).replace(/\.\w+$/, '');
    const read = await articleOf({ bytes: readFileSync(path), name: basename(path) });
    const { value: briefing } = await briefingOf(read.value);
    const { sources } = await gatherPictures(read, { folder: dirname(path), fetchHint: '' }, { files, signal });
    materials.push({ name, article: read.value, briefing, pictures: sources });
  }
  return materials;
}
