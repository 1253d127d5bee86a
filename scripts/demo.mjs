// Builds the program and, with it, a deck of a sample article into out/.  node scripts/demo.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));
const run = (...words) =>
  execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

run('scripts/build.mjs');
mkdirSync('out', { recursive: true });
const article = 'assets/articles/hanoi-convention.txt';
const report = JSON.parse(
  run('dist/cli.js', article, '-o', 'out/hanoi-convention.pptx', '--force', '--quiet', '--json'),
);
const deck = JSON.parse(run('dist/cli.js', article, '--emit', 'deck'));

console.log(`\n${article} is now a deck of ${report.slides} slides:\n`);
deck.slides.forEach(({ title }, index) => {
  console.log(`${String(index + 1).padStart(4)}  ${title}`);
});
console.log(`\nOpen it:  ${report.output}`);
console.log(`Build your own:  node dist/cli.js YOUR-ARTICLE.txt`);
