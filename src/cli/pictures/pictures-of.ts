import type { Article } from '../../model/article.js';
import type { Read } from '../../read/index.js';
import type { Source } from '../input.js';
import type { Io } from '../io.js';
import type { Watch } from '../watch.js';
import { pictureSource, type PictureReach } from '../web/picture-source.js';
import type { Gathered } from './gather-pictures.js';

/** The pictures of an article, as far as the command line lets them be shown. What gathers them is loaded where there are some. */
export async function picturesOf(
  read: Read,
  source: Source,
  reach: PictureReach,
  watch: Watch,
  io: Io,
): Promise<Gathered> {
  if (reach.images === 'none' || !namesPictures(read.value)) return { sources: new Map(), diagnostics: [] };
  return watch.stage('pictures', async () => {
    const { gatherPictures } = await import('./gather-pictures.js');
    const { folder, uri: address } = source;
    const fetch = await pictureSource(source, reach, io);
    const fetchHint = reach.offline ? 'Leave --offline out, or save them beside the article.' : sayFetch;
    return gatherPictures(read, { folder, address, fetch, fetchHint }, io);
  });
}

const namesPictures = ({ blocks }: Article): boolean =>
  blocks.some((block) => block.kind === 'figure' && block.image !== undefined);

const sayFetch = 'Say --images fetch to have them fetched, or save them beside the article.';
