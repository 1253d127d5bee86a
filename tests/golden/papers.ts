import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Text } from '../summarize/passages/text.js';

/** A paper of our own, and where it stands without its ending: what is found in it stands beside it. */
export interface Paper {
  readonly path: string;
  readonly text: Text;
}

const folder = resolve('tests', 'golden', 'papers');

/** News, releases, talks, minutes, acts, reports and how-tos of our own in six languages, a hundred of them. */
export const papers: readonly Paper[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({
    path: resolve(folder, name.slice(0, -'.md'.length)),
    text: [name.slice(0, name.indexOf('/')), readFileSync(resolve(folder, name), 'utf8')],
  }));
