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
export async function merge(args: MergeArguments, io: Io): Promise<ExitCode> {
  const watch = startWatch(io, args.quiet);
  const packs = await loadPacks(args.languagePack, io);
  const { material, stem, template } = await mergedDecks(args, packs, watch, io);
  const outputs = await findOutputs(`${stem}-merged`, args, [...args.inputs, ...sourcesOf(args)], io);
  const isNamed = args.typed.includes('template');
  const design = { ...args, template: isNamed ? args.template : template };
  return writeDeck(material, { args, outputs, design, agenda: args.agenda, packs, watch }, io);
}
