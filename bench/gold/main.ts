// Makes the texts of the gold set: node scripts/run-ts.mjs bench/gold/main.ts MIRROR OUT [--draw]
//
// MIRROR holds the snapshots that bench/gold/sources.jsonl names, as bench/gold/mirror.ts reads them. Each text is written as
// OUT/ID.txt and held against its hash; exits with 1 when one is missing or another one. `--draw` draws the set anew from the
// snapshots' newest commits, and writes sources.jsonl.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from './draw.js';
import { sha256 } from './text/hash.js';
import { makeText } from './make-text.js';
import { Mirror } from './mirror.js';
import { readSources } from './sources.js';

const SOURCES = 'bench/gold/sources.jsonl';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { draw: { type: 'boolean', default: false } },
});
const [folder, out] = positionals;
if (folder === undefined || out === undefined) throw new Error('Name the mirror and the folder to write to.');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const mirror = new Mirror(folder);
mkdirSync(out, { recursive: true });

if (values.draw) {
  const drawn = draw(mirror, say);
  for (const { entry, text } of drawn) writeFileSync(join(out, `${entry.id}.txt`), text);
  writeFileSync(SOURCES, `${drawn.map(({ entry }) => JSON.stringify(entry)).join('\n')}\n`);
  say(`${drawn.length} texts drawn`);
} else {
  let wrong = 0;
  const entries = readSources(SOURCES);
  for (const { id, source, sha256: hash } of entries) {
    const text = makeText(mirror, source);
    if (text !== undefined && sha256(text) === hash) writeFileSync(join(out, `${id}.txt`), text);
    else {
      wrong += 1;
      say(`${id}: ${text === undefined ? 'not in the mirror' : 'not the text that was annotated'}`);
    }
  }
  say(`${entries.length - wrong} of ${entries.length} texts made`);
  if (wrong > 0) process.exitCode = 1;
}
