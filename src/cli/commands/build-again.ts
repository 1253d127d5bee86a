import { BriefdeckError } from '../../diagnostics/error.js';
import { printable } from '../../diagnostics/printable.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Io, Limit } from '../io.js';
import type { BuildArguments } from '../options/options.js';
import { ended } from '../process/ended.js';
import { pace, pathOfSource, pathOfTemplate, writtenFiles } from '../written-files.js';
import { isWebAddress } from '../web/web-address.js';
import { build } from './build.js';

/**
 * Builds a deck, and again whenever one of the files that it is made of was written, until the person ends it. What goes wrong then is
 * told, and the next change tried: whoever writes is seldom done when they save.
 *
 * @param limit of each build
 * @param tell says what went wrong
 */
export async function buildAgain(
  args: BuildArguments,
  limit: Limit,
  tell: (error: unknown) => Promise<unknown>,
  io: Io,
): Promise<ExitCode> {
  const { serving } = io;
  const { input } = args;
  if (serving === undefined || input === '-' || isWebAddress(input) || args.emit !== undefined || args.json)
    throw new BriefdeckError('usage', 'usage.watch', '--watch goes with a source that is a file, and a deck of it.', {
      hint: 'Leave --watch out, or give the path of the article and no --emit or --json.',
    });
  const files = filesOf(args);
  const written = writtenFiles(io);
  await written(files);
  const isBuilt = limit();
  await build(args, io);
  isBuilt();
  if (!args.quiet) await io.stderr.write(printable(`Watching ${input}. Ctrl-C ends it.`) + '\n');
  await io.uninterrupted(async () => {
    const stop = serving.every(pace, async () => {
      if ((await written(files)).size === 0) return;
      const isDone = limit();
      await build({ ...args, force: true }, io).catch(tell);
      isDone();
    });
    await ended(io.signal);
    stop();
  });
  return exitCodes.done;
}

function filesOf({ input, article, translation, template, map, into, languagePack }: BuildArguments): string[] {
  const named = [input, article, translation, map, into, languagePack].map(pathOfSource);
  return [...named, pathOfTemplate(template)].filter((path) => path !== undefined);
}
