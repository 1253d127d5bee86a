import type { Sheet } from '../../content/sheet.js';
import { takesPicture } from './beside-content.js';
import type { ShownPicture } from '../../content/shown-picture.js';

/** The sheets of a topic with its pictures: they go with the first that has room for one, else with the last. */
export function withPictures(sheets: readonly Sheet[], pictures: readonly ShownPicture[]): Sheet[] {
  if (pictures.length === 0) return [...sheets];
  const home = sheets.find(takesPicture) ?? sheets.at(-1);
  return sheets.map((sheet) => (sheet === home ? { ...sheet, pictures } : sheet));
}
