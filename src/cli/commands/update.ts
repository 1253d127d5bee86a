import { extname } from 'node:path';
import { changeLine } from '../../briefing/update/change.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import { printable } from '../../diagnostics/printable.js';
import { reportText } from '../../diagnostics/report-text.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { readArticleSource } from '../input.js';
import type { Io } from '../io.js';
import { loadPacks } from '../language-pack.js';
import type { OutlineFormat } from '../options/choices.js';
import type { UpdateArguments } from '../options/options.js';
import { formatByEnding, refuseOtherEnding, written } from '../outputs/endings.js';
import { findTarget, throwIfInterrupted, writeTarget, type Target } from '../process/output.js';
import { refuseMixedStdout } from '../print-report.js';
import type { Updated } from '../updated/updated.js';
import { startWatch } from '../watch.js';
import { type BriefingForm, briefingForm } from '../written/is-briefing.js';

/** Brings a deck or an outline up to date with its article, and lists what that changes, a line each. */
export async function update(args: UpdateArguments, io: Io): Promise<ExitCode> {
  const { article } = args;
  if (article === undefined)
    throw new BriefdeckError('usage', 'usage.no-article', 'It is not said which article it is to follow.', {
      hint: 'Name the article as it is now with --source.',
    });
  const watch = startWatch(io, args.quiet);
  const source = await readArticleSource(args.input, args, io);
  const form = briefingForm(source, args.from);
  if (form === undefined) {
    throw new BriefdeckError('input', 'input.not-updated', `${args.input} is neither a deck nor an outline.`, {
      hint: 'Give a .pptx that briefdeck built, or an outline (.md, .yaml, .json); --from outline says that it is one.',
    });
  }
  const target = args.dryRun ? undefined : await targetOf(source.stem, form, args, io);
  const packs = await loadPacks(args.languagePack, io);
  const updated =
    form === 'deck'
      ? await (await import('../updated/deck.js')).updatedDeckOf(source, { ...args, article }, packs, watch, io)
      : await (
          await import('../updated/outline.js')
        ).updatedOutline(source, form, { ...args, article }, { packs, watch, target }, io);
  throwIfInterrupted(io);
  if (target !== undefined) await writeTarget(target, updated.content, io);
  await watch.clear();
  await tellOf(updated, target, { ...args, article }, io);
  return exitCodes.done;
}

/**
 * Where the result goes: it has the format of what is brought up to date.
 *
 * @throws BriefdeckError of kind `usage` for a name that ends in another one
 */
async function targetOf(stem: string, form: BriefingForm, args: UpdateArguments, io: Io): Promise<Target> {
  const isDeck = form === 'deck';
  const format = outlineFormat(form, args.input);
  const ending = isDeck ? '.pptx' : extname(args.input) || `.${format}`;
  const target = await findTarget(
    args.output,
    `${stem}-updated${ending}`,
    { force: args.force, binary: isDeck, sources: [args.input, args.article] },
    io,
  );
  if (isDeck) refuseOtherEnding(written.updatedDeck, target.name, 'pptx');
  else if (extname(target.name) !== ending) refuseOtherEnding(written.outline, target.name, format);
  refuseMixedStdout(target, args.json);
  return target;
}

function outlineFormat(form: BriefingForm, input: string): OutlineFormat {
  if (form === 'markdown') return 'md';
  return formatByEnding(written.outline, input) ?? 'yaml';
}

/** The changes are what is asked for: they stand on stdout, unless the result does. */
async function tellOf(
  { changes, slides, diagnostics }: Updated,
  target: Target | undefined,
  { input, article, json, quiet, verbose }: UpdateArguments,
  io: Io,
): Promise<void> {
  const output = target?.name ?? null;
  const told = diagnostics.filter(
    ({ severity }) => severity === 'error' || verbose || (severity === 'warning' && !quiet),
  );
  const counted = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  const stay = slides === undefined ? '' : `; ${slides.kept} of ${slides.kept + slides.made} slides stay as they are`;
  const lines = told.map(reportText);
  if (!quiet)
    lines.push(
      printable(
        `${output === '-' ? 'stdout' : (output ?? input)}: ${changes.length === 0 ? 'nothing changed' : counted}${stay}`,
      ),
    );
  if (lines.length > 0) await io.stderr.write(`${lines.join('\n')}\n`);
  if (json) {
    const report = { input, source: article, output, changes, slides: slides ?? null, diagnostics };
    await io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const text = changes.map((change) => `${printable(changeLine(change))}\n`).join('');
  if (text !== '') await (output === '-' ? io.stderr : io.stdout).write(text);
}
