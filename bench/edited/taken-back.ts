import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asEdited } from '../../src/edited.js';
import { briefingOfTrace } from '../../src/briefing/briefing-of-trace.js';
import { readPackage } from '../../src/opc/read.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { readTrace } from '../../src/render/pptx/trace/trace.js';
import { linesOf, seenOf } from './seen.js';

/** What a deck says when it comes back, by each way: as an outline, as an outline in Markdown read again, and brought up to date. */
export interface TakenBack {
  readonly outline: readonly string[];
  readonly update: readonly string[];
  /** What the update says that the article changed; it did not change. */
  readonly changes: readonly string[];
  readonly failures: readonly string[];
}

/**
 * Takes an edited deck back with the program as it is built in `dist`.
 *
 * @param article that the deck was made of
 */
export function takenBack(bytes: Uint8Array, article: string, folder: string): TakenBack {
  const [deck, updated] = [join(folder, 'edited.pptx'), join(folder, 'updated.pptx')];
  writeFileSync(deck, bytes);
  const [outlined, followed] = [
    run('outline', deck, '-o', join(folder, 'outline.json'), '--force', '--quiet'),
    run('update', deck, '--source', article, '-o', updated, '--force', '--quiet'),
  ];
  const failed = [outlined, followed].filter(({ status }) => status !== 0).map(({ stderr }) => stderr.trim());
  return {
    outline: outlined.status === 0 ? seenInTrace(readFileSync(join(folder, 'outline.json'), 'utf8')) : [],
    update: followed.status === 0 ? seenInDeck(readFileSync(updated)) : [],
    changes: followed.stdout.split('\n').filter((line) => line !== ''),
    failures: failed,
  };
}

const run = (...words: string[]) => spawnSync(process.execPath, ['dist/cli.js', ...words], { encoding: 'utf8' });

const seenInTrace = (text: string): string[] => linesOf(seenOf(briefingOfTrace(text, 'outline.json')));

function seenInDeck(bytes: Uint8Array): string[] {
  const opc = readPackage(bytes);
  const trace = briefingOfTrace(readTrace(opc) ?? '', 'updated.pptx');
  return linesOf(seenOf(asEdited(trace, readShownDeck(opc)).briefing));
}
