import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { asEdited } from '../../src/edited.js';
import { briefingOfTrace } from '../../src/briefing/briefing-of-trace.js';
import { readPackage } from '../../src/opc/read.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { readTrace } from '../../src/render/pptx/trace/trace.js';
import { runIn } from '../../tests/cli/fake-io.js';
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
 * Takes an edited deck back with `outline` and `update`, run as the program runs them.
 *
 * @param article path of the text that the deck was made of
 */
export async function takenBack(bytes: Uint8Array, article: string): Promise<TakenBack> {
  const name = basename(article);
  const files = { 'edited.pptx': bytes, [name]: readFileSync(article) };
  const outlined = await runIn({ files }, 'outline', 'edited.pptx', '-o', 'outline.json', '--quiet');
  const followed = await runIn({ files }, 'update', 'edited.pptx', '--source', name, '-o', 'updated.pptx', '--quiet');
  const [outline, updated] = [outlined.files.get('outline.json'), followed.files.get('updated.pptx')];
  return {
    outline: outline === undefined ? [] : seenInTrace(new TextDecoder().decode(outline)),
    update: updated === undefined ? [] : seenInDeck(updated),
    changes: followed.stdout.split('\n').filter((line) => line !== ''),
    failures: [outlined, followed].filter(({ code }) => code !== 0).map(({ stderr }) => stderr.trim()),
  };
}

const seenInTrace = (text: string): string[] => linesOf(seenOf(briefingOfTrace(text, 'outline.json')));

function seenInDeck(bytes: Uint8Array): string[] {
  const opc = readPackage(bytes);
  const trace = briefingOfTrace(readTrace(opc) ?? '', 'updated.pptx');
  return linesOf(seenOf(asEdited(trace, readShownDeck(opc)).briefing));
}
