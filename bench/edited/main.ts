// Edits decks as people do, in LibreOffice, and takes them back: npm run bench:edited -- FILE… [--seed N] [--powerpoint] [--print] [--keep FOLDER]
//
// A deck is built of each text, in one template and size after the other. Five to eight edits are drawn for each, by a seed and those
// kinds first that were drawn least, made by a macro, and the deck is saved as .pptx. Then `briefdeck outline` and `briefdeck update`
// have to give back every edit and none besides: what the reader of the briefing sees is compared line by
// line with what the edits make of it. `--print` shows each deck that has a fault; `--keep` keeps the decks, and takes those that it kept
// before, as long as texts, seed and templates are the same. Exits with 1 on any fault.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { editedInOffice } from '../../tests/rendered/support/edit-in-office.js';
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
/** So many decks are edited at a time. */
const batch = 5;

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
    const deckToEdit = editableDeck(deck, from && pasteable(from, files[other] ?? ''), random);
    const edits = drawEdits(deckToEdit, counts);
    return { deck, edits, wanted: linesOf(deckToEdit.seen) };
  });
  const [outlines, updates]: [Judged[], Judged[]] = [[], []];
  let changed = 0;
  let saved: readonly Uint8Array[] = [];
  for (const [index, { deck, edits, wanted }] of drawn.entries()) {
    if (index % batch === 0) saved = editedDecks(drawn.slice(index, index + batch), index);
    const bytes = saved[index % batch] ?? new Uint8Array();
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

/** Decks as LibreOffice saves them after the edits, or as it did before. */
function editedDecks(drawn: readonly Drawn[], from: number): Uint8Array[] {
  const { keep } = values;
  if (values.powerpoint)
    return drawn.map(({ deck, edits }) =>
      editedAsPowerPoint(
        deck.bytes,
        edits.flatMap(({ office }) => office),
        deck.briefing,
      ),
    );
  const kept = drawn.map((_, index) => join(keep ?? folder, `${from + index}-edited.pptx`));
  if (keep !== undefined && kept.every((file) => existsSync(file))) return kept.map((file) => readFileSync(file));
  const saved = editedInOffice(
    drawn.map(({ deck, edits }) => ({ bytes: deck.bytes, edits: edits.flatMap(({ office }) => office) })),
    secondsADeck * drawn.length,
  );
  if (keep === undefined) return saved;
  mkdirSync(keep, { recursive: true });
  for (const [index, file] of kept.entries()) {
    writeFileSync(file, saved[index] ?? new Uint8Array());
    writeFileSync(join(keep, `${from + index}.pptx`), drawn[index]?.deck.bytes ?? new Uint8Array());
  }
  return saved;
}

interface Drawn {
  readonly deck: BuiltDeck;
  readonly edits: readonly DrawnEdit[];
  readonly wanted: readonly string[];
}
