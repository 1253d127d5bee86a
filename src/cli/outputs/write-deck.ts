import type { BriefingFile } from '../../briefing/briefing-file.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { DeckToJoin } from '../../joined.js';
import type { LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { deckOf } from '../../pipeline.js';
import { countedKinds } from '../../template/carried/carried.js';
import type { Template } from '../../template/model.js';
import { editsText } from '../counts.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { fontSourcesOf } from '../fonts/font-sources.js';
import type { Io } from '../io.js';
import { inItsWords, withEncoder, withTemplateOf, type Design } from '../laid-out.js';
import type { Material } from '../material.js';
import { creationTime } from '../options/iso-date.js';
import { languageName } from '../options/language-name.js';
import type { BuildArguments, SlideChoice } from '../options/options.js';
import { withCode } from '../pictures/with-code.js';
import { throwIfInterrupted, writeTargets } from '../process/output.js';
import { printReport } from '../print-report.js';
import { loadTemplate } from '../template/template.js';
import type { Watch } from '../watch.js';
import type { LoadedMaterial } from '../written/loaded.js';
import { emit } from './emit.js';
import type { Output } from './find-outputs.js';
import { renderOutputs } from './render-outputs.js';

/** What a deck is written with. */
export interface Writing {
  readonly args: BuildArguments;
  readonly outputs: readonly Output[];
  readonly design: Design;
  /** The template, where slides were counted with it. */
  readonly counted?: Template | undefined;
  readonly into?: (DeckToJoin & { readonly slides: number }) | undefined;
  readonly agenda: SlideChoice | undefined;
  readonly packs: readonly LanguagePack[];
  readonly watch: Watch;
}

/** Lays a Briefing out, writes the deck in each format that is asked for, and tells what came of it. */
export async function writeDeck(
  material: (Material & { readonly edits?: number }) | LoadedMaterial,
  { args, outputs, design, counted, into, agenda, packs, watch }: Writing,
  io: Io,
): Promise<ExitCode> {
  const written = 'file' in material ? material : undefined;
  const laidOut = into === undefined ? withTemplateOf(written?.file, design) : design;
  const isOfFile = laidOut.template !== design.template;
  const template = counted ?? (await templateNamed(laidOut, isOfFile ? written?.file : undefined, io));
  const { article } = material;
  const { pictures, code, ...coded } = await withCode(material, args);
  const { briefing, packs: worded } = await inItsWords(material.briefing, template, packs);
  const fonts = fontSourcesOf(laidOut.template, io);
  const named = written === undefined ? [] : await layoutsOf(briefing, written, template, worded);
  const { notes, captions, summary, sources, cite, minutes } = args;
  const given = { minutes, notes, captions, agenda, summary, sources, cite, packs: worded };
  const firstNumber = into === undefined ? undefined : into.after + 1;
  const shown = { ...given, code, firstNumber, pictures, article, fonts };
  const deck = await deckOf(briefing, template, shown, watch.stage);
  if (args.emit !== undefined) return emit(deck.value, args, io);
  const { trace } = args;
  const more = {
    trace,
    pictures: await withEncoder(pictures),
    created: creationTime(io),
    packs: worded,
    fonts,
    ...(args.embedFonts && into === undefined ? { embedFonts: fonts } : {}),
  };
  const { handout } = args;
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
    ...(into === undefined ? {} : { into: { file: args.into ?? '', after: into.after, slides: into.slides } }),
    diagnostics: [
      ...leftOut(template),
      ...material.diagnostics,
      ...coded.diagnostics,
      ...named,
      ...deck.diagnostics.filter((one) => !named.some((told) => isOfSameLayout(told, one))),
      ...diagnostics,
    ],
  };
  const slides = `${report.slides} ${report.slides === 1 ? 'slide' : 'slides'}${placeText(args.into, into)}`;
  const own = written?.isOwn === true ? '; all lines are its author’s, as it names no article' : '';
  const line = () =>
    `${slides}, ${languageName(report.language)}, template ${report.template}${own}${editsText(material.edits)}`;
  await printReport(report, line, args, watch, io);
  return exitCodes.done;
}

/** @param file that names it, and where in it is told if there is no such template */
async function templateNamed(design: Design, file: BriefingFile | undefined, io: Io): Promise<Template> {
  try {
    return await loadTemplate(design.template, design, io);
  } catch (error) {
    if (file === undefined || !(error instanceof BriefdeckError) || error.diagnostic.place !== undefined) throw error;
    const { code, message, hint } = error.diagnostic;
    const { place } = file.faultAt({ key: 'template' }, message, hint ?? '').diagnostic;
    throw new BriefdeckError(error.kind, code, message, {
      cause: error,
      ...(hint === undefined ? {} : { hint }),
      ...(place === undefined ? {} : { place }),
    });
  }
}

/** What a topic asked for is told where the outline names it, and not once more for its slide. */
const isOfSameLayout = ({ subject: one }: Diagnostic, { subject: other }: Diagnostic): boolean =>
  one?.part === 'layout' && other?.part === 'layout' && one.topic === other.topic && one.text === other.text;

/** One line for all that the template carries in and the deck goes without. */
function leftOut({ carried = [] }: Template): Diagnostic[] {
  if (carried.length === 0) return [];
  const message = `The deck goes without what the template carries in: ${countedKinds(carried)}.`;
  const hint = '`briefdeck template doctor` says where; --trust-template keeps it.';
  return [{ code: 'template.carried', severity: 'warning', message, hint }];
}

const layoutsOf = async (
  briefing: Briefing,
  { file }: LoadedMaterial,
  { model }: Template,
  packs: readonly LanguagePack[],
) => (await import('../written/named-layouts.js')).namedLayouts(briefing, file, model, packs);

const placeText = (file: string | undefined, into: DeckToJoin | undefined): string =>
  into === undefined ? '' : into.after === 0 ? ` at the head of ${file}` : ` behind slide ${into.after} of ${file}`;

/** The first result, and all of them where there are several. */
const writtenTo = ([first = '-', ...others]: readonly string[]) => ({
  output: first,
  ...(others.length === 0 ? {} : { outputs: [first, ...others] }),
});
