import { join, resolve } from 'node:path';
import { themeJsonSchema } from '../../../template/theme/theme-json-schema.js';
import { exitCodes, type ExitCode } from '../../exit-codes.js';
import type { Io } from '../../io.js';
import type { TemplateArguments } from '../../options/options.js';
import { findTarget, writeTargets } from '../../process/output.js';

/**
 * Writes a theme file and the schema by which editors check it into a folder, which is made where it is not there.
 *
 * @param fallback name of the folder, unless told
 */
export async function writeThemeFolder(
  theme: string,
  fallback: string,
  { output, force, json, quiet }: TemplateArguments,
  io: Io,
): Promise<ExitCode> {
  const folder = output ?? fallback;
  const file = join(folder, 'theme.yaml');
  if ((await io.files.stat(resolve(io.cwd, folder))) === undefined) {
    // What stands in the way is told before anything is made.
    await findTarget(folder, folder, { force, binary: false, sources: [] }, io);
    await io.files.makeFolder(resolve(io.cwd, folder));
  }
  const options = { force, binary: false, sources: [] };
  const target = await findTarget(file, 'theme.yaml', options, io);
  const schema = await findTarget(
    join(folder, 'theme.schema.json'),
    'theme.schema.json',
    { ...options, force: true },
    io,
  );
  const results = [
    { target: schema, content: `${JSON.stringify(themeJsonSchema(), null, 2)}\n` },
    { target, content: theme },
  ];
  await writeTargets(results, io);
  if (json) await io.stdout.write(`${JSON.stringify({ output: target.name }, null, 2)}\n`);
  else if (!quiet) await io.stderr.write(`${target.name}: a theme to edit; try it with -t ${target.name}\n`);
  return exitCodes.done;
}
