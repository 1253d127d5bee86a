import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFontFile, type FontFile } from '../../../src/fonts/file/font-file.js';
import type { FamilyFaces } from '../../../src/fonts/file/family-faces.js';
import type { FontSources } from '../../../src/fonts/font-sources.js';

const google = (name: string, file: string): string =>
  resolve(`node_modules/@expo-google-fonts/${name}`, file.replace(/^.*_(\d.*)\.ttf$/, '$1'), file);

/** Font files that this project tests with. */
export const fontPaths = {
  beVietnamPro: google('be-vietnam-pro', 'BeVietnamPro_400Regular.ttf'),
  beVietnamProItalic: google('be-vietnam-pro', 'BeVietnamPro_400Regular_Italic.ttf'),
  beVietnamProSemiBold: google('be-vietnam-pro', 'BeVietnamPro_600SemiBold.ttf'),
  beVietnamProBold: google('be-vietnam-pro', 'BeVietnamPro_700Bold.ttf'),
  arimo: google('arimo', 'Arimo_400Regular.ttf'),
  tinos: google('tinos', 'Tinos_400Regular.ttf'),
  tinosBold: google('tinos', 'Tinos_700Bold.ttf'),
  carlito: google('carlito', 'Carlito_400Regular.ttf'),
  carlitoBold: google('carlito', 'Carlito_700Bold.ttf'),
  caladea: google('caladea', 'Caladea_400Regular.ttf'),
  selawik: resolve('assets/fonts/selawik/selawk.ttf'),
  selawikBold: resolve('assets/fonts/selawik/selawkb.ttf'),
} as const;

export const fontBytes = (name: keyof typeof fontPaths): Uint8Array => readFileSync(fontPaths[name]);

export function fontFile(name: keyof typeof fontPaths): FontFile {
  const [file] = readFontFile(fontBytes(name));
  if (file === undefined) throw new Error(`${fontPaths[name]} can't be read`);
  return file;
}

/** Sources that know nothing but what a test gives. */
export const sourcesOf = (
  given: Partial<Record<keyof FontSources, Readonly<Record<string, FamilyFaces<FontFile>>>>>,
): FontSources => {
  const find = (kind: keyof FontSources) => (family: string) => Promise.resolve(given[kind]?.[family] ?? {});
  return { own: find('own'), shipped: find('shipped'), machine: find('machine') };
};

/** Bytes of a font with one 16-bit number of a table changed. */
export function withNumber(bytes: Uint8Array, tag: string, at: number, value: number): Uint8Array {
  const [file] = readFontFile(bytes);
  const record = file?.tables.get(tag);
  if (record === undefined) throw new Error(`there is no table ${tag}`);
  const copy = Uint8Array.from(bytes);
  new DataView(copy.buffer).setUint16(record.offset + at, value);
  return copy;
}
