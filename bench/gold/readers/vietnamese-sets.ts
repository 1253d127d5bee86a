// Vietnamese news sets: vietnews (VNDS), Abmusu, VSoLSCSum.
import { detokenize, mergeSmall, paragraphsOf } from '../text/detokenize.js';
import { sha256 } from '../text/hash.js';
import { decodeEntities } from '../text/html.js';
import type { Reader } from './reader.js';

const linesOf = (block: string | undefined): string[] => (block ?? '').split('\n').filter((line) => line.trim() !== '');

/**
 * Title, lead, body and captions stand in blocks. Whoever copies the page gets the captions between the paragraphs: so do we,
 * evenly; every other text marks them as briefdeck's own article files do, the rest leaves them bare, as a browser does.
 */
export const vietnews: Reader = {
  text: (raw) => {
    const [title, lead, body, captionBlock] = raw.replace(/^\n+|\n+$/g, '').split('\n\n');
    if (title === undefined || lead === undefined || body === undefined) return undefined;
    const captions = linesOf(captionBlock).map(detokenize);
    const paragraphs = paragraphsOf(mergeSmall(linesOf(body)).map(detokenize));
    const mark = Number.parseInt(sha256(raw).slice(0, 2), 16) % 2 === 0 ? '| ' : '';
    const out = [detokenize(title), mergeSmall(linesOf(lead)).map(detokenize).join(' ')];
    let placed = 0;
    paragraphs.forEach((paragraph, i) => {
      out.push(paragraph);
      while (placed < captions.length && (placed + 1) * paragraphs.length <= (i + 1) * (captions.length + 1)) {
        out.push(`${mark}${captions[placed] ?? ''}`);
        placed += 1;
      }
    });
    return [...out, ...captions.slice(placed).map((caption) => `${mark}${caption}`)].join('\n\n');
  },
};

interface Cluster {
  readonly single_documents: readonly { title: string; anchor_text?: string; raw_text: string }[];
}

const clusters = (raw: string): Cluster[] => linesOf(raw).map((line) => JSON.parse(line) as Cluster);

export const abmusu: Reader = {
  parts: (raw) => clusters(raw).flatMap((cluster, i) => cluster.single_documents.map((_, j) => `${i}/${j}`)),
  text: (raw, part = '') => {
    const [i = 0, j = 0] = part.split('/').map(Number);
    const found = linesOf(raw)[i];
    const article = found === undefined ? undefined : (JSON.parse(found) as Cluster).single_documents[j];
    return (
      article &&
      [article.title, article.anchor_text ?? '', ...linesOf(article.raw_text)]
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n\n')
    );
  },
};

const post = (raw: string, id: string): string | undefined =>
  raw.split('<post ').find((piece) => piece.startsWith(`id="${id}"`));

export const vsolscsum: Reader = {
  parts: (raw) => [...raw.matchAll(/<post id="([^"]+)"/g)].map(([, id]) => id ?? ''),
  text: (raw, part = '') => {
    const found = post(raw, part);
    const title = /<title>([\s\S]*?)<\/title>/.exec(found ?? '')?.[1];
    const body = /<document>([\s\S]*?)<\/document>/.exec(found ?? '')?.[1];
    if (title === undefined || body === undefined) return undefined;
    const sentences = [...body.matchAll(/<content>([\s\S]*?)<\/content>/g)].map(([, line]) =>
      detokenize(decodeEntities(line ?? '')),
    );
    // The set takes the full stop off each sentence.
    const stopped = sentences.map((line) =>
      /[.!?…:"”]$/.test(line) || line.split(' ').length < 6 ? line : `${line}.`,
    );
    return [detokenize(decodeEntities(title)), ...paragraphsOf(stopped)].join('\n\n');
  },
};
