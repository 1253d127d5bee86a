import { resolve } from 'node:path';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { Io } from '../io.js';
import { findTarget, writeTarget, type Target } from '../process/output.js';
import type { Opened } from './opened.js';
import type { PreviewArguments } from '../options/options.js';
import { refuseOtherEnding, written } from '../outputs/endings.js';

/** The file that edits are saved to, and what it holds as far as we know. */
export interface OutlineFile {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Reads it again; nothing where it is not there. */
  readonly read: () => Promise<string | undefined>;
  readonly write: (text: string) => Promise<void>;
  /** Writes beside it what nobody saved, and gives back where. */
  readonly writeUnsaved: (text: string) => Promise<string>;
}

/**
 * Where edits are saved: into the outline that is previewed, else where -o says, else beside the working folder's other files.
 *
 * @throws BriefdeckError of kind `output` or `usage`
 */
export async function outlineFile(
  { form, stem }: Pick<Opened, 'form' | 'stem'>,
  { input, output, force, template }: PreviewArguments,
  io: Io,
): Promise<OutlineFile> {
  const isOwn = form === 'markdown' && input !== '-' && output === undefined;
  const target = isOwn
    ? await ownFile(input, io)
    : await newFile(output, stem, { force, sources: [input, template] }, io);
  if (!isOwn) refuseOtherEnding(written.edited, target.name, 'md');
  const { path, name } = target;
  if (path === undefined || target.direct)
    throw new BriefdeckError('usage', 'usage.preview-output', 'Edits are saved to a file.', {
      hint: 'Name one with -o that ends in .md.',
    });
  return {
    name,
    path,
    read: async () => {
      if ((await io.files.stat(path))?.kind !== 'file') return undefined;
      return new TextDecoder().decode(await io.files.read(path, maximumBytes)).replaceAll('\r\n', '\n');
    },
    write: (text) => writeTarget({ name, path, direct: false }, text, io),
    writeUnsaved: (text) => writeUnsaved(name, text, io),
  };
}

/** Written when the person ends the preview, which is why nothing here stops for that. What was kept so before stays. */
async function writeUnsaved(outline: string, text: string, io: Io): Promise<string> {
  const stem = outline.replace(/\.md$/i, '');
  for (let number = 1; ; number += 1) {
    const name = `${stem}.unsaved${number === 1 ? '' : `-${number}`}.md`;
    const path = resolve(io.cwd, name);
    if ((await io.files.stat(path)) !== undefined) continue;
    await io.files.write(path, new TextEncoder().encode(text), 'create');
    return name;
  }
}

const maximumBytes = 10_000_000;

/** The file that is previewed is the one that is edited. */
const ownFile = async (input: string, io: Io): Promise<Target> =>
  findTarget(input, input, { force: true, binary: false, sources: [] }, io);

async function newFile(
  output: string | undefined,
  stem: string,
  { force, sources }: { readonly force: boolean; readonly sources: readonly (string | undefined)[] },
  io: Io,
): Promise<Target> {
  try {
    return await findTarget(output, `${stem}-outline.md`, { force, binary: false, sources }, io);
  } catch (error) {
    if (!(error instanceof BriefdeckError) || error.diagnostic.code !== 'output.exists') throw error;
    const name = output ?? `${stem}-outline.md`;
    throw new BriefdeckError('output', 'output.exists', error.diagnostic.message, {
      hint: `Go on with it: briefdeck preview ${name}; or name another file with -o.`,
    });
  }
}
