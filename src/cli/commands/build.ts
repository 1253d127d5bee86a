import { extname } from 'node:path';
import { BriefdeckError } from '../../diagnostics/error.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import type { Template } from '../../template/model.js';
import type { SourcePictures } from '../../picture/picture.js';
import { deckOf, pptxOf, type PptxOptions } from '../../pipeline.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { fontSourcesOf } from '../fonts/font-sources.js';
import { readArticleSource } from '../input.js';
import type { Io } from '../io.js';
import { creationTime } from '../options/iso-date.js';
import { languageName } from '../options/language-name.js';
import { loadPacks } from '../language-pack.js';
import { isBriefing, loaded, readArticle, summarized } from '../material.js';
import type { BuildArguments } from '../options/options.js';
import { findTarget, throwIfInterrupted, writeTarget } from '../process/output.js';
import { refuseMixedStdout, tell } from '../teller.js';
import { loadTemplate } from '../template/template.js';
import { startWatch } from '../watch.js';

/** Builds a deck from an article or a briefing, or prints the document before one of the stages. */
export async function build(told: BuildArguments, io: Io): Promise<ExitCode> {
  if (told.emit === undefined) refuseOtherFormats(told);
  const watch = startWatch(io, told.quiet);
  const source = await readArticleSource(told.input, told, io);
  const packs = await loadPacks(told.languagePack, io);
  if (told.emit === 'article') return emit((await readArticle(source, told, packs, watch)).value, told, io);
  const target = told.emit === undefined ? await targetOf(source.stem, told, io) : undefined;
  const fromBriefing = told.from === undefined && isBriefing(source);
  const counted = told.slides === undefined || fromBriefing ? undefined : await loadTemplate(told.template, told, io);
  const material = fromBriefing
    ? await loaded(source, told, packs, watch, io)
    : await summarized(
        source,
        told,
        { packs, template: counted, images: told.images ?? 'auto', agenda: told.agenda, sources: told.sources },
        watch,
        io,
      );
  if (told.emit === 'briefing') return emit(material.briefing, told, io);
  const template = counted ?? (await loadTemplate(told.template, told, io));
  const { article, pictures } = material;
  const { briefing, packs: worded } = await inItsWords(material.briefing, template, packs);
  const fonts = fontSourcesOf(told.template, io);
  const { notes, captions, agenda, summary, sources } = told;
  const shown = { notes, captions, agenda, summary, sources, pictures, article, fonts, packs: worded };
  const deck = await deckOf(briefing, template, shown, watch.stage);
  if (target === undefined) return emit(deck.value, told, io);
  const { trace } = told;
  const more = {
    trace,
    pictures: await withEncoder(pictures),
    created: creationTime(io),
    packs: worded,
    ...(told.embedFonts ? { embedFonts: fonts } : {}),
  };
  const pptx = await pptxOf(deck.value, briefing, template, more, watch.stage);
  throwIfInterrupted(io);
  await writeTarget(target, pptx.bytes, io);
  const report = {
    output: target.name,
    slides: deck.value.slides.length,
    language: briefing.language,
    title: briefing.title,
    template: template.model.name,
    diagnostics: [...material.diagnostics, ...deck.diagnostics, ...pptx.diagnostics],
  };
  const slides = `${report.slides} ${report.slides === 1 ? 'slide' : 'slides'}`;
  const line = () => `${slides}, ${languageName(report.language)}, template ${report.template}`;
  await tell(report, line, told, watch, io);
  return exitCodes.done;
}

/** What writes pictures is loaded where there are some. */
async function withEncoder(sources: SourcePictures): Promise<PptxOptions['pictures']> {
  if (sources.size === 0) return undefined;
  const { pictureEncoder } = await import('../../picture/encode-picture.js');
  return { sources, encode: pictureEncoder() };
}

/** A template may word the fixed labels in its own way. */
async function inItsWords(briefing: Briefing, template: Template, packs: readonly LanguagePack[]) {
  if (template.model.labels === undefined) return { briefing, packs };
  const [{ packsFor }, { withLabels }] = await Promise.all([
    import('../../template/own-labels.js'),
    import('../../briefing/relabel.js'),
  ]);
  const { language } = briefing;
  const worded = packsFor(template.model, language, packs);
  return {
    briefing: withLabels(briefing, languagePack(language, packs), languagePack(language, worded)),
    packs: worded,
  };
}

/** The extension decides; a name without one gets a .pptx all the same. */
function refuseOtherFormats({ output, format }: BuildArguments): void {
  const extension =
    output === undefined || output === '-' || /[\\/]$/.test(output) ? '' : extname(output).toLowerCase();
  if (format !== undefined || extension === '' || extension === '.pptx') return;
  throw new BriefdeckError('usage', 'usage.format', `A deck can't be written as ${extension}.`, {
    hint: 'Name a .pptx file with -o.',
  });
}

async function targetOf(stem: string, told: BuildArguments, io: Io) {
  const target = await findTarget(
    told.output,
    `${stem}.pptx`,
    { force: told.force, binary: true, sources: sourcesOf(told) },
    io,
  );
  refuseMixedStdout(target, told.json);
  return target;
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
