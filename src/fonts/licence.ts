import type { FontFile } from './file/font-file.js';

/** What may be done with a font in a document: read and edit, read and print only, show its bitmaps, or nothing. */
export type Permission = 'edit' | 'print' | 'bitmaps' | 'none';

/** What `fsType` permits (OpenType 1.9, "OS/2"): of several permissions the most liberal counts. */
export const permissionOf = ({ style: { licence } }: Pick<FontFile, 'style'>): Permission => {
  const usage = licence & 0x000e;
  if ((licence & 0x0200) !== 0) return 'bitmaps';
  if (usage === 0 || (usage & 0x0008) !== 0) return 'edit';
  return (usage & 0x0004) === 0 ? 'none' : 'print';
};

/** Whether a few letters of a font may stand in a document that shows them. */
export const mayBeSubset = (file: Pick<FontFile, 'style'>): boolean => {
  const permission = permissionOf(file);
  return (permission === 'edit' || permission === 'print') && (file.style.licence & 0x0100) === 0;
};
