import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from './page-set.js';

/**
 * 181 pages of news and weblogs with the texts of their articles.
 *
 * @param folder a clone of https://github.com/scrapinghub/article-extraction-benchmark
 */
export function scrapinghubPages(folder: string): Page[] {
  const truths = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Readonly<
    Record<string, { readonly articleBody?: string; readonly url: string }>
  >;
  return Object.entries(truths).map(([id, { articleBody = '', url }]) => ({
    id,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
    address: url,
    truth: { body: articleBody },
  }));
}
