// Edits decks as people do, in LibreOffice, and takes them back: npm run bench:edited -- FILE… [--seed N] [--powerpoint] [--print] [--keep FOLDER]
//
// A deck is built of each text, in one template and size after the other. Five to eight edits are drawn for each, by a seed and those
// kinds first that were drawn least, made by a macro, and the deck is saved as .pptx. Then `briefdeck outline` and `briefdeck update`
// have to give back every edit and none besides: what the reader of the briefing sees is compared line by
// line with what the edits make of it. `--print` shows each deck that has a fault; `--keep` keeps the decks, and takes those that LibreOffice
// saved before, as long as texts, seed and templates are the same. Exits with 1 on any fault.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { editedInOffice, type OfficeEdit } from '../../tests/rendered/support/edit-in-office.js';
import { builtDeck, type BuiltDeck } from './built-deck.js';
import { drawEdits, type DrawnEdit } from './draw-edits.js';
import { editableDeck, pasteable } from './editable.js';
import { judged, type Judged } from './judged.js';
import { editedAsPowerPoint } from './powerpoint/edited-as-powerpoint.js';
import { randomOf } from './random.js';
import { report } from './report.js';
import { linesOf } from './seen.js';
import { takenBack } from './taken-back.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    /** Edits are written into the XML as PowerPoint writes them. */
    powerpoint: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
if (positionals.length === 0) throw new Error('Name at least one text.');

/** LibreOffice takes so long at the most, on a machine that has much to do. */
const secondsADeck = 600;
/** What is pasted now and then comes too late. */
const tries = 3;

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-edited-'));
try {
  const decks: BuiltDeck[] = [];
  for (const [index, file] of positionals.entries()) decks.push(await builtDeck(resolve(file), index));
  const files = decks.map(({ bytes }, index) => {
    const file = join(folder, `${index}.pptx`);
    writeFileSync(file, bytes);
    return pathToFileURL(file).href;
  });
  const random = randomOf(Number(values.seed));
  const counts = new Map<string, number>();
  const drawn = decks.map((deck, index): Drawn => {
    const other = (index + 1) % decks.length;
    const from = decks[other];
    // LibreOffice pastes slides of another deck through what a busy machine may lose.
    const toPaste = values.powerpoint ? from && pasteable(from, files[other] ?? '', random) : undefined;
    const deckToEdit = editableDeck(deck, toPaste, random);
    const edits = drawEdits(deckToEdit, counts);
    return { deck, edits, wanted: linesOf(deckToEdit.seen) };
  });
  const [outlines, updates]: [Judged[], Judged[]] = [[], []];
  let changed = 0;
  for (const [index, one] of drawn.entries()) {
    const { deck, edits, wanted } = one;
    const bytes = editedDeck(one, index);
    const { outline, update, changes, failures } = await takenBack(bytes, deck.file);
    const [outlined, updated] = [judged(edits, wanted, outline), judged(edits, wanted, update)];
    outlines.push(outlined);
    updates.push(updated);
    const told = changes.filter((line) => !line.startsWith('kept'));
    changed += told.length;
    const name = `${basename(deck.file)} (${deck.design})`;
    const faults = [
      ...failures,
      ...outlined.faults.map((fault) => `outline ${fault}`),
      ...updated.faults.filter((fault) => !outlined.faults.includes(fault)).map((fault) => `update ${fault}`),
      ...told.map((change) => `told ${change}`),
    ];
    const shown = faults.length > 0 && values.print;
    const office = edits.map((edit) => `${edit.name}: ${edit.office.map((words) => words.join(' | ')).join(' ; ')}`);
    process.stdout.write(`${name}: ${edits.length} edits, ${faults.length} faults\n`);
    if (shown) process.stdout.write([...office, ...faults].map((line) => `    ${line}\n`).join(''));
  }
  process.stdout.write(`\n${report(outlines, updates)}\nchanges told of articles that did not change: ${changed}\n`);
  process.exitCode = [...outlines, ...updates].some(({ faults }) => faults.length > 0) || changed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A deck as LibreOffice saves it after the edits, or as it did before. */
function editedDeck({ deck, edits }: Drawn, index: number): Uint8Array {
  const { keep = folder } = values;
  const all = edits.flatMap(({ office }) => office);
  const kept = join(keep, `${index}-edited.pptx`);
  if (existsSync(kept) && !values.powerpoint) return readFileSync(kept);
  const bytes = values.powerpoint
    ? editedAsPowerPoint(deck.bytes, all, deck.briefing)
    : editedOnce(deck.bytes, all, tries);
  mkdirSync(keep, { recursive: true });
  writeFileSync(kept, bytes);
  writeFileSync(join(keep, `${index}-before.pptx`), deck.bytes);
  return bytes;
}

function editedOnce(bytes: Uint8Array, edits: readonly OfficeEdit[], left: number): Uint8Array {
  try {
    return editedInOffice([{ bytes, edits }], secondsADeck)[0] ?? new Uint8Array();
  } catch (error) {
    if (left <= 1) throw error;
    return editedOnce(bytes, edits, left - 1);
  }
}

interface Drawn {
  readonly deck: BuiltDeck;
  readonly edits: readonly DrawnEdit[];
  readonly wanted: readonly string[];
}
