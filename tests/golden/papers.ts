import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Text } from '../summarize/passages/text.js';

/** A paper of our own, and where it stands without its ending: what is found in it stands beside it. */
export interface Paper {
  readonly path: string;
  readonly text: Text;
}

const folder = resolve('tests', 'golden', 'papers');

/** The ending of a paper; what is made of it has two. */
const written = /(?<!\.[a-z]+)\.(?:md|txt)$/;

/** News, releases, talks, minutes, acts, reports and how-tos of our own in six languages, two hundred of them, some as plain text. */
export const papers: readonly Paper[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => written.test(name))
  .sort()
  .map((name) => ({
    path: resolve(folder, name.replace(written, '')),
    text: [name.slice(0, name.indexOf('/')), readFileSync(resolve(folder, name), 'utf8'), basename(name)],
  }));
