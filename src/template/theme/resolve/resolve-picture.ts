import type { ArtDefinition } from '../schema/shapes.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';
import { resolvePlace } from './resolve-place.js';
import type { ResolvedPicture } from './resolved.js';

/** A picture in its place. What the file holds is looked at when the theme is compiled. */
export function resolvePicture(theme: Theme, definition: ArtDefinition, path: ThemePath): ResolvedPicture {
  refuseKeys(definition, ['fill', 'outline'], 'A picture', path);
  const { file, fit = 'contain', align = 'centre', anchor = 'middle', description } = definition;
  if (file === undefined) {
    throw new ThemeFault(path, `\`${path.join('.')}\` names no file.`, { hint: 'Write `file: logo.svg`.' });
  }
  const box = resolvePlace(theme, definition, path);
  if (box.width === 0 || box.height === 0) {
    throw new ThemeFault(path, `\`${path.join('.')}\` has no room for a picture.`, {
      hint: 'Give it a width and a height.',
    });
  }
  return { shape: 'picture', box, file, fit, align, anchor, description, path };
}

/** @throws ThemeFault at the first of these keys that is there */
export function refuseKeys(
  definition: ArtDefinition,
  keys: readonly (keyof ArtDefinition)[],
  kind: string,
  path: ThemePath,
): void {
  const key = keys.find((name) => definition[name] !== undefined);
  if (key === undefined) return;
  throw new ThemeFault([...path, key], `${kind} has no \`${key}\`.`, { hint: 'Delete the key.', atKey: true });
}
