import type { ExitCode } from '../exit-codes.js';
import type { Io } from '../io.js';
import { loadPacks } from '../language-pack.js';
import type { MergeArguments } from '../options/options.js';
import { sourcesOf } from '../outputs/emit.js';
import { findOutputs } from '../outputs/find-outputs.js';
import { writeDeck } from '../outputs/write-deck.js';
import { startWatch } from '../watch.js';
import { mergedDecks } from '../written/merged-decks.js';

/** Makes one deck of several of ours, as people left them: a section of each, in the design of the first. */
export async function merge(told: MergeArguments, io: Io): Promise<ExitCode> {
  const watch = startWatch(io, told.quiet);
  const packs = await loadPacks(told.languagePack, io);
  const { material, stem, template } = await mergedDecks(told, packs, watch, io);
  const outputs = await findOutputs(`${stem}-merged`, told, [...told.inputs, ...sourcesOf(told)], io);
  const isNamed = told.typed.includes('template');
  const design = { ...told, template: isNamed ? told.template : template };
  return writeDeck(material, { told, outputs, design, agenda: told.agenda, packs, watch }, io);
}
