import { BriefdeckError } from '../../diagnostics/error.js';
import { printable } from '../../diagnostics/printable.js';
import { reportText } from '../../diagnostics/report-text.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Io, Limit } from '../io.js';
import { loadPacks } from '../language-pack.js';
import type { PreviewArguments } from '../options/options.js';
import type { Stage } from '../../pipeline.js';
import { openedPage } from '../preview/opened-page.js';
import { given, opened } from '../preview/opened.js';
import { ended } from '../process/ended.js';
import { pace } from '../written-files.js';
import { outlineFile } from '../preview/outline-file.js';
import { pageFile } from '../preview/page-file.js';
import { Session } from '../preview/session/session.js';
import { Workshop } from '../preview/workshop.js';
import { loadTemplate } from '../template/template.js';
import { startWatch } from '../watch.js';

/**
 * Shows a deck in a page on this computer, to be looked at and edited, until the person ends it.
 *
 * @param limit of what is done until the page stands, and of each thing that is asked for there
 */
export async function preview(args: PreviewArguments, limit: Limit, io: Io): Promise<ExitCode> {
  const { serving } = io;
  if (serving === undefined)
    throw new BriefdeckError('output', 'output.no-page', 'No page can be shown here.', {
      hint: 'Build a page to look at instead: -o deck.html.',
    });
  const isReady = limit();
  const watch = startWatch(io, args.quiet);
  const packs = await loadPacks(args.languagePack, io);
  const source = await given(args, io);
  const outline = await outlineFile(source, args, io);
  const template = source.form === undefined ? await loadTemplate(args.template, args, io) : undefined;
  // Whoever edits keeps what they have, whatever goes wrong with us.
  const tellFault = (error: unknown): Promise<void> =>
    io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const page = openedPage(await pageFile(io), serving, tellFault, io);
  const stage: Stage = async (name, work) => {
    // What is wrong with an article is told by then.
    if (name === 'summarize') await page.open();
    return watch.stage(name, work);
  };
  try {
    const read = await opened(source, args, packs, { ...watch, stage }, io);
    const workshop = new Workshop(read, outline, { args, packs, template, io });
    const first = workshop.first();
    await serving.catchUp();
    const laidOut = await workshop.laidOut(first);
    const session = new Session(workshop, first, laidOut, { onDisk: await outline.read(), limit });
    await workshop.changedFiles();
    await watch.clear();
    await page.open();
    isReady();
    await io.uninterrupted(async () => {
      page.show(session);
      if (!args.quiet) {
        const warnings = read.diagnostics.filter(({ severity }) => severity !== 'info').map(reportText);
        const where = printable(`Edits are saved to ${outline.name}. Ctrl-C ends the preview.`);
        await io.stderr.write(`${[...warnings, where].join('\n')}\n`);
      }
      const stop = serving.every(pace, () => session.lookAtFiles().catch(tellFault));
      await ended(io.signal);
      stop();
      await page.close();
      if (session.unsaved === undefined) return;
      const name = await outline.writeUnsaved(session.unsaved);
      await io.stderr.write(printable(`Edits that were not saved are in ${name}.`) + '\n');
    });
  } catch (error) {
    await page.close();
    throw error;
  }
  return exitCodes.done;
}
