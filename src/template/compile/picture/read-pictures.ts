import type { Picture } from '../../picture/picture.js';
import { PictureRefusal } from '../../../picture/picture-refusal.js';
import { readPicture } from '../../picture/read-picture.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';
import { picturesOf } from '../../theme/theme-files.js';
import { ThemeFault } from '../../theme/theme-fault.js';

/**
 * Reads the pictures that a theme names.
 *
 * @param files their bytes, by the path that the theme writes
 * @throws ThemeFault at the name of a file that is absent, or that can't be used
 */
export function readPictures(
  theme: ResolvedTheme,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { file, fit, path } of picturesOf(theme)) {
    const picture = pictures.get(file) ?? read(file, files.get(file), [...path, 'file']);
    pictures.set(file, picture);
    if (picture.kind === 'drawing' && fit === 'cover') {
      throw new ThemeFault([...path, 'fit'], `"${file}" becomes shapes, which can't be cropped.`, {
        hint: 'Write `contain`, or take a PNG or JPEG picture.',
      });
    }
  }
  return pictures;
}

function read(file: string, bytes: Uint8Array | undefined, path: ThemeFault['path']): Picture {
  if (bytes === undefined) {
    throw new ThemeFault(path, `There is no file "${file}".`, {
      hint: 'Put it into the folder of the theme, or correct the path.',
    });
  }
  try {
    return readPicture(bytes);
  } catch (cause) {
    if (!(cause instanceof PictureRefusal)) throw cause;
    throw new ThemeFault(path, `"${file}" ${cause.message}.`, { hint: cause.hint });
  }
}
