import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');

/** `{a,b}` stands for each of them. */
function eachOf(path: string): string[] {
  const [braces, names = ''] = /\{([^{}]*)\}/.exec(path) ?? [];
  return braces === undefined ? [path] : names.split(',').flatMap((name) => eachOf(path.replace(braces, name)));
}

/** The files and folders of the project that a page names in its running text; what is typed in examples may be anybody's. */
function namedIn(page: string): string[] {
  const text = readFileSync(join(project, page), 'utf8').replace(/^```[^]*?^```/gm, '');
  return [...text.matchAll(/`((?:assets|bench|docs|schema|scripts|src|templates|tests)\/[^`\s]*)`/g)].flatMap(
    ([, path = '']) => eachOf(path),
  );
}

it('names no file that is not there on any page', () => {
  const pages = [
    'README.md',
    'SECURITY.md',
    ...readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file.replaceAll('\\', '/')}`),
  ];
  const named = pages.flatMap((page) => namedIn(page).map((path) => ({ page, path })));
  expect(named.length).toBeGreaterThan(100);
  // Pages of what was measured leave the ending of tests away.
  const missing = named.filter(
    ({ path }) => !['', '.ts', '.test.ts'].some((ending) => existsSync(join(project, path + ending))),
  );
  expect(missing).toEqual([]);
});
