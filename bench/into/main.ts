// Has slides of ours join decks that people made: npm run bench:into -- FOLDER|FILE… [--article FILE] [--decks FOLDER]
//
// Each .pptx gets the slides of an article with pictures, a table and a chart, in its own design, behind the half of its slides. Then
// all of its parts have to be as they were, to the byte, but for the two that list and count slides; its slides in their order;
// and neither the SDK nor our linter may find what was not there before. `decks.json` says where the decks that were measured are
// found; nothing of them is kept here. `--decks` keeps the results, to be looked at. Exits with 1 where anything is wrong.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles } from '../foreign/find-files.js';
import { materialsOf } from '../foreign/materials.js';
import { tryDeck } from './try-deck.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { article: { type: 'string', default: 'tests/fixtures/en/article.md' }, decks: { type: 'string' } },
});
if (positionals.length === 0) throw new Error('Give a folder of decks, or decks.');

const [material] = await materialsOf([values.article]);
if (material === undefined) throw new Error('There is no article.');
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-into-'));
const counts = { joined: 0, sound: 0, refused: 0, withMaster: 0 };
try {
  for (const file of findFiles(positionals, folder)) {
    const tried = await tryDeck(readFileSync(file), material, folder);
    const { refused, faults, slides = 0, joined = 0, bringsMaster = false, bytes } = tried;
    counts[refused === undefined ? 'joined' : 'refused'] += 1;
    if (refused === undefined && faults.length === 0) counts.sound += 1;
    if (bringsMaster) counts.withMaster += 1;
    const result = refused ?? `${slides} + ${joined} slides${bringsMaster ? ', a master of their own' : ''}`;
    process.stdout.write(`${basename(file)}: ${result}${faults.map((fault) => `\n    ${fault}`).join('')}\n`);
    if (values.decks === undefined || bytes === undefined) continue;
    mkdirSync(values.decks, { recursive: true });
    writeFileSync(join(values.decks, basename(file)), bytes);
  }
  const { joined, sound, refused, withMaster } = counts;
  process.stdout.write(
    `${joined} decks joined, ${sound} of them sound; ${withMaster} with a master of their own; ${refused} refused.\n`,
  );
  process.exitCode = joined === 0 || sound < joined ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
