import { parse } from 'node:path';
import type { ExitCode } from '../exit-codes.js';
import { readArticleSource } from '../input.js';
import type { Io } from '../io.js';
import type { Design } from '../laid-out.js';
import { loadPacks } from '../language-pack.js';
import { readArticle, summarized } from '../material.js';
import type { BuildArguments } from '../options/options.js';
import { deckToJoin, refuseBesideInto } from '../outputs/deck-to-join.js';
import { emit, sourcesOf } from '../outputs/emit.js';
import { findOutputs } from '../outputs/find-outputs.js';
import { wantedOutputs } from '../outputs/wanted-outputs.js';
import { writeDeck } from '../outputs/write-deck.js';
import { loadTemplate } from '../template/template.js';
import { startWatch } from '../watch.js';
import { briefingForm } from '../written/is-briefing.js';
import type { loaded, LoadedMaterial } from '../written/loaded.js';
import { refuseBeside } from '../written/refuse-beside.js';

/** Builds a deck from an article or a briefing, or prints the document before one of the stages. */
export async function build(args: BuildArguments, io: Io): Promise<ExitCode> {
  const formats = args.emit === undefined ? wantedOutputs(args).map(({ format }) => format) : [];
  refuseBesideInto(args, formats);
  const watch = startWatch(io, args.quiet);
  const source = await readArticleSource(args.input, args, io);
  const packs = await loadPacks(args.languagePack, io);
  const form = briefingForm(source, args.from);
  refuseBeside(form, args);
  if (args.emit === 'article') return emit((await readArticle(source, args, packs, watch)).value, args, io);
  const into = args.into === undefined ? undefined : await deckToJoin(args.into, args, io);
  const stem = stemOf(source.stem, form === 'deck', args);
  const outputs = args.emit === undefined ? await findOutputs(stem, args, sourcesOf(args), io) : [];
  const design = designOf(args);
  const isCounted = (args.slides ?? args.minutes) !== undefined && !form;
  const counted = isCounted ? await loadTemplate(design.template, design, io) : undefined;
  const written = form && (await loadedFrom(source, form, args, packs, watch, io));
  const { agenda = into && 'never', sources, images = 'auto' } = args;
  const plain =
    written ?? (await summarized(source, args, { packs, template: counted, images, agenda, sources }, watch, io));
  const isPlain = (args.translation ?? args.bilingual) === undefined;
  const material = isPlain
    ? plain
    : await (await import('../written/in-two-languages.js')).inTwoLanguages(plain, args, packs, watch, io);
  if (args.emit === 'briefing') return emit(material.briefing, args, io);
  return writeDeck(material, { args, outputs, design, counted, into, agenda, packs, watch }, io);
}

/** What reads a Briefing that a person wrote is loaded where there is one. */
const loadedFrom = async (...given: Parameters<typeof loaded>): Promise<LoadedMaterial> =>
  (await import('../written/loaded.js')).loaded(...given);

/** Slides that join a deck are in its design, with all that it carries in: it stays there anyway. */
function designOf({ into, template, map, size, trustTemplate, typed, input }: BuildArguments): Design {
  if (into === undefined) return { template, map, size, trustTemplate, typed, input };
  return { template: into, map: typed.includes('map') ? map : undefined, trustTemplate: true, typed, input };
}

/** A deck that is made of a deck lies beside it, called by what it was made for; one that joins another has both names. */
function stemOf(stem: string, isDeck: boolean, { template, typed, into }: BuildArguments): string {
  if (into !== undefined) return `${parse(into).name}-${stem}`;
  if (!isDeck) return stem;
  const named = typed.includes('template') && template !== undefined ? parse(template).name : 'again';
  return `${stem}-${named}`;
}
