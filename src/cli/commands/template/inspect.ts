import { inspectTemplate } from '../../../template/inspect/inspect-template.js';
import { inspectionText } from '../../../template/inspect/inspection-text.js';
import { mapOf } from '../../../template/inspect/map-of.js';
import { exitCodes, type ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { findTarget, writeTarget } from '../../process/output.js';
import { loadReadTemplate, mapBeside } from '../../template/template.js';
import { pageTarget, writePage } from './page.js';

/** Prints what a template is made of, shows it in a page, or writes a map of it. */
export async function inspect(name: string, args: TemplateArguments, io: Io): Promise<ExitCode> {
  const target = args.writeMap ? await mapTarget(name, args, io) : undefined;
  const page = args.writeMap || args.output === undefined ? undefined : await pageTarget(args.output, args, io);
  const read = await loadReadTemplate(name, { map: args.map }, io);
  if (page !== undefined) return writePage(page, [{ name, read }], { ...args, isDetailed: true }, io);
  const inspection = inspectTemplate(read);
  if (target === undefined) {
    await io.stdout.write(args.json ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection));
    return exitCodes.done;
  }
  await writeTarget(target, mapOf(inspection), io);
  if (target.name === '-') return exitCodes.done;
  if (args.json) await io.stdout.write(`${JSON.stringify({ output: target.name, ...inspection }, null, 2)}\n`);
  else await io.stderr.write(`${target.name}: a map of ${inspection.layouts.length} layouts, to edit\n`);
  return exitCodes.done;
}

const mapTarget = (name: string, { output, force, map }: TemplateArguments, io: Io): ReturnType<typeof findTarget> => {
  const fallback = mapBeside(name);
  return findTarget(
    output ?? fallback,
    fallback,
    { force, binary: false, sources: [name, ...(force ? [] : [map])] },
    io,
  );
};
