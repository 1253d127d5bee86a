import { parse } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DeckToJoin } from '../../joined.js';
import type { LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { countedKinds } from '../../template/carried/carried.js';
import type { Template } from '../../template/model.js';
import { deckOf } from '../../pipeline.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { fontSourcesOf } from '../fonts/font-sources.js';
import { readArticleSource } from '../input.js';
import type { Io } from '../io.js';
import { creationTime } from '../options/iso-date.js';
import { editsText } from '../counts.js';
import { languageName } from '../options/language-name.js';
import { inItsWords, withEncoder, withTemplateOf, type Design } from '../laid-out.js';
import { loadPacks } from '../language-pack.js';
import { readArticle, summarized } from '../material.js';
import type { BuildArguments } from '../options/options.js';
import { deckToJoin, refuseBesideInto } from '../outputs/deck-to-join.js';
import { findOutputs } from '../outputs/find-outputs.js';
import { renderOutputs } from '../outputs/render-outputs.js';
import { wantedOutputs } from '../outputs/wanted-outputs.js';
import { findTarget, throwIfInterrupted, writeTarget, writeTargets } from '../process/output.js';
import { refuseMixedStdout, tell } from '../teller.js';
import { withCode } from '../pictures/with-code.js';
import { loadTemplate } from '../template/template.js';
import { startWatch } from '../watch.js';
import { briefingForm } from '../written/is-briefing.js';
import type { loaded, LoadedMaterial } from '../written/loaded.js';

/** Builds a deck from an article or a briefing, or prints the document before one of the stages. */
export async function build(told: BuildArguments, io: Io): Promise<ExitCode> {
  const formats = told.emit === undefined ? wantedOutputs(told).map(({ format }) => format) : [];
  refuseBesideInto(told, formats);
  const watch = startWatch(io, told.quiet);
  const source = await readArticleSource(told.input, told, io);
  const packs = await loadPacks(told.languagePack, io);
  if (told.emit === 'article') return emit((await readArticle(source, told, packs, watch)).value, told, io);
  const form = briefingForm(source, told.from);
  const into = told.into === undefined ? undefined : await deckToJoin(told.into, told, io);
  const stem = stemOf(source.stem, form === 'deck', told);
  const outputs = told.emit === undefined ? await findOutputs(stem, told, sourcesOf(told), io) : [];
  const design = designOf(told);
  const isCounted = (told.slides ?? told.minutes) !== undefined && !form;
  const counted = isCounted ? await loadTemplate(design.template, design, io) : undefined;
  const written = form && (await loadedFrom(source, form, told, packs, watch, io));
  const { agenda = into && 'never', sources, images = 'auto' } = told;
  const material =
    written ?? (await summarized(source, told, { packs, template: counted, images, agenda, sources }, watch, io));
  if (told.emit === 'briefing') return emit(material.briefing, told, io);
  const laidOut = into === undefined ? withTemplateOf(written?.file, design) : design;
  const template = counted ?? (await loadTemplate(laidOut.template, laidOut, io));
  const { article } = material;
  const { pictures, code, ...coded } = await withCode(material, told);
  const { briefing, packs: worded } = await inItsWords(material.briefing, template, packs);
  const fonts = fontSourcesOf(laidOut.template, io);
  const named = written === undefined ? [] : await layoutsOf(briefing, written, template, worded);
  const { notes, captions, summary, cite, minutes } = told;
  const given = { minutes, notes, captions, agenda, summary, sources, cite, packs: worded };
  const shown = { ...given, code, pictures, article, fonts };
  const deck = await deckOf(briefing, template, shown, watch.stage);
  if (told.emit !== undefined) return emit(deck.value, told, io);
  const { trace } = told;
  const more = {
    trace,
    pictures: await withEncoder(pictures),
    created: creationTime(io),
    packs: worded,
    fonts,
    ...(told.embedFonts && into === undefined ? { embedFonts: fonts } : {}),
  };
  const { handout } = told;
  const built = { deck: deck.value, briefing, template, handout, options: more, into };
  const { results, diagnostics } = await renderOutputs(outputs, built, watch.stage);
  throwIfInterrupted(io);
  await writeTargets(results, io);
  const report = {
    ...writtenTo(results.map(({ target }) => target.name)),
    slides: deck.value.slides.length,
    language: briefing.language,
    title: briefing.title,
    template: template.model.name,
    ...(into === undefined ? {} : { into: { file: told.into ?? '', after: into.after, slides: into.slides } }),
    diagnostics: [
      ...leftOut(template),
      ...material.diagnostics,
      ...coded.diagnostics,
      ...named,
      ...deck.diagnostics,
      ...diagnostics,
    ],
  };
  const slides = `${report.slides} ${report.slides === 1 ? 'slide' : 'slides'}${placeText(told.into, into)}`;
  const own = written?.isOwn === true ? '; all lines are its author’s, as it names no article' : '';
  const line = () =>
    `${slides}, ${languageName(report.language)}, template ${report.template}${own}${editsText(written?.edits)}`;
  await tell(report, line, told, watch, io);
  return exitCodes.done;
}

/** One line for all that the template carries in and the deck goes without. */
function leftOut({ carried = [] }: Template): Diagnostic[] {
  if (carried.length === 0) return [];
  const message = `The deck goes without what the template carries in: ${countedKinds(carried)}.`;
  const hint = '`briefdeck template doctor` says where; --trust-template keeps it.';
  return [{ code: 'template.carried', severity: 'warning', message, hint }];
}

/** What reads a Briefing that a person wrote is loaded where there is one. */
const loadedFrom = async (...given: Parameters<typeof loaded>): Promise<LoadedMaterial> =>
  (await import('../written/loaded.js')).loaded(...given);

const layoutsOf = async (
  briefing: Briefing,
  { file }: LoadedMaterial,
  { model }: Template,
  packs: readonly LanguagePack[],
) => (await import('../written/named-layouts.js')).namedLayouts(briefing, file, model, packs);

/** Slides that join a deck are in its design, with all that it carries in: it stays there anyway. */
function designOf({ into, template, map, size, trustTemplate, typed, input }: BuildArguments): Design {
  if (into === undefined) return { template, map, size, trustTemplate, typed, input };
  return { template: into, map: typed.includes('map') ? map : undefined, trustTemplate: true, typed, input };
}

const placeText = (file: string | undefined, into: DeckToJoin | undefined): string =>
  into === undefined ? '' : into.after === 0 ? ` at the head of ${file}` : ` behind slide ${into.after} of ${file}`;

/** The first result, and all of them where there are several. */
const writtenTo = ([first = '-', ...others]: readonly string[]) => ({
  output: first,
  ...(others.length === 0 ? {} : { outputs: [first, ...others] }),
});

/** A deck that is made of a deck lies beside it, called by what it was made for; one that joins another has both names. */
function stemOf(stem: string, isDeck: boolean, { template, typed, into }: BuildArguments): string {
  if (into !== undefined) return `${parse(into).name}-${stem}`;
  if (!isDeck) return stem;
  const named = typed.includes('template') && template !== undefined ? parse(template).name : 'again';
  return `${stem}-${named}`;
}

const sourcesOf = ({ input, template, article, map }: BuildArguments) => [input, template, article, map];

/** Prints a document between two stages as JSON. */
async function emit(document: unknown, told: BuildArguments, io: Io): Promise<ExitCode> {
  const target = await findTarget(
    told.output ?? '-',
    `${told.emit ?? ''}.json`,
    { force: told.force, binary: false, sources: sourcesOf(told) },
    io,
  );
  refuseMixedStdout(target, told.json);
  await writeTarget(target, `${JSON.stringify(document, null, 2)}\n`, io);
  return exitCodes.done;
}
