import { relative } from 'node:path';
import { BriefdeckError } from '../../diagnostics/error.js';
import { facesOfFamily } from '../../fonts/file/family-faces.js';
import { readFontFile, type FontFile } from '../../fonts/file/font-file.js';
import type { FindFaces } from '../../fonts/font-sources.js';
import { readFile } from '../input.js';
import type { Io } from '../io.js';
import { fontPathsIn, maximumFontBytes } from './font-folder.js';

const mostFiles = 16;

/**
 * The fonts in the folder beside a template, all of which are read: their owner put them there to be used.
 *
 * @throws BriefdeckError of kind `template`: too many files, or one that is too large, not readable or no font
 */
export async function ownFonts(folder: string, io: Io): Promise<FindFaces> {
  const paths = await fontPathsIn(folder, io);
  if (paths.length > mostFiles) {
    throw new BriefdeckError('template', 'template.too-many-fonts', `The folder holds ${paths.length} fonts.`, {
      place: { file: shown(folder, io) },
      hint: `Leave those that the template needs: at most ${mostFiles}.`,
    });
  }
  const files: FontFile[] = [];
  for (const path of paths) {
    const faces = readFontFile(await readFile(shown(path, io), maximumFontBytes, 'template', io));
    if (faces.length === 0) throw noFont(shown(path, io));
    files.push(...faces);
  }
  return (family) => Promise.resolve(facesOfFamily(files, family));
}

const shown = (path: string, io: Io): string => relative(io.cwd, path);

const noFont = (file: string): BriefdeckError =>
  new BriefdeckError('template', 'template.font-damaged', 'The file is no TrueType or OpenType font, or is damaged.', {
    place: { file },
    hint: 'Put a whole .ttf or .otf file there, or take it away.',
  });
