import { languagePack, type LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { readArticleSource, type Source } from '../input.js';
import type { Io } from '../io.js';
import { languageName } from '../options/language-name.js';
import { loadPacks } from '../language-pack.js';
import { summarized, type Material } from '../material.js';
import type { OutlineFormat } from '../options/choices.js';
import type { OutlineArguments } from '../options/options.js';
import { formatByEnding, refuseOtherEnding, written } from '../outputs/endings.js';
import { findTarget, throwIfInterrupted, writeTarget } from '../process/output.js';
import { refuseMixedStdout, printReport } from '../print-report.js';
import { loadTemplate } from '../template/template.js';
import { startWatch, type Watch } from '../watch.js';
import { asNamedIn, templateNamedIn } from '../written/article-place.js';
import { briefingForm } from '../written/is-briefing.js';

/** Writes what a deck of an article would say, or what another outline says, for a person to edit. */
export async function outline(args: OutlineArguments, io: Io): Promise<ExitCode> {
  const watch = startWatch(io, args.quiet);
  const source = await readArticleSource(args.input, args, io);
  const format = args.format ?? formatByEnding(written.outline, args.output) ?? 'md';
  const fallback = `${source.stem}.${format}`;
  const target = await findTarget(
    args.output ?? '-',
    fallback,
    { force: args.force, binary: false, sources: [args.input, args.template] },
    io,
  );
  refuseOtherEnding(written.outline, target.name, format, args.format !== undefined);
  refuseMixedStdout(target, args.json);
  const packs = await loadPacks(args.languagePack, io);
  const { briefing, diagnostics, place, template } = await materialOf(source, args, packs, watch, io);
  const named = {
    source: place === undefined ? undefined : asNamedIn(target.path, place, io),
    template: template === undefined ? undefined : templateNamedIn(target.path, template, io),
    genre: args.typed.includes('genre') ? args.genre : undefined,
  };
  const text = await textOf(briefing, named, { format, withText: args.withText, packs });
  throwIfInterrupted(io);
  await writeTarget(target, text, io);
  if (target.name === '-' && !args.verbose) return exitCodes.done;
  const { language, title } = briefing;
  const topics = `${briefing.topics.length} ${briefing.topics.length === 1 ? 'topic' : 'topics'}`;
  const report = { output: target.name, slides: 0, language, title, template: null, diagnostics };
  await printReport(report, () => `${topics}, ${languageName(language)}`, args, watch, io);
  return exitCodes.done;
}

/** What is written, where the article is, and what lays it out, as far as that is known. */
interface Outlined extends Pick<Material, 'briefing' | 'diagnostics'> {
  readonly place: string | undefined;
  readonly template: string | undefined;
}

async function materialOf(
  source: Source,
  args: OutlineArguments,
  packs: readonly LanguagePack[],
  watch: Watch,
  io: Io,
): Promise<Outlined> {
  const form = briefingForm(source, args.from);
  if (form !== undefined) {
    const { loaded } = await import('../written/loaded.js');
    const { briefing, diagnostics, file, place } = await loaded(source, form, args, packs, watch, io);
    // The deck itself lies where it was read from.
    const own = file.template?.startsWith('./') === true && form === 'deck' ? args.input : file.template;
    return { briefing, diagnostics, place, template: args.template ?? own };
  }
  const template = (args.slides ?? args.minutes) === undefined ? undefined : await loadTemplate(args.template, {}, io);
  const { briefing, diagnostics } = await summarized(source, args, { packs, template }, watch, io);
  return { briefing, diagnostics, place: args.input, template: args.template };
}

async function textOf(
  briefing: Briefing,
  facts: {
    readonly source: string | undefined;
    readonly template: string | undefined;
    readonly genre: string | undefined;
  },
  wanted: {
    readonly format: OutlineFormat;
    readonly withText: boolean;
    readonly packs: readonly LanguagePack[];
  },
): Promise<string> {
  if (wanted.format === 'md') {
    const { outlineText } = await import('../../briefing/outline/write-outline.js');
    return outlineText(briefing, facts, languagePack(briefing.language, wanted.packs));
  }
  const { briefingJson, briefingYaml } = await import('../../briefing/write-briefing.js');
  return wanted.format === 'json' ? briefingJson(briefing) : briefingYaml(briefing, wanted.withText);
}
