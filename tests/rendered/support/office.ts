import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fontkit from 'fontkit';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import type { DrawnWord, FontLine } from './words.js';
import { pagesOf } from './words.js';

/** A family that slides are drawn with, and the folder that it lies in. Nothing else of the machine is seen. */
export interface Family {
  readonly folder: string;
  /** What PDF calls its faces, up to the weight. */
  readonly name: string;
  /** A file of one of its faces, below the folder. */
  readonly file: string;
  /** Families that are drawn in others, which are as wide. */
  readonly inPlaceOf?: Readonly<Record<string, string>>;
  /** The family that all others are drawn in which are not there. */
  readonly otherwise?: string;
}

export const beVietnamPro: Family = {
  folder: resolve('node_modules/@expo-google-fonts/be-vietnam-pro'),
  name: 'BeVietnamPro',
  file: '400Regular/BeVietnamPro_400Regular.ttf',
};
export const arimo: Family = {
  folder: resolve('node_modules/@expo-google-fonts/arimo'),
  name: 'Arimo',
  file: '400Regular/Arimo_400Regular.ttf',
};
/** As wide as Times New Roman. */
export const tinos: Family = {
  folder: resolve('node_modules/@expo-google-fonts/tinos'),
  name: 'Tinos',
  file: '400Regular/Tinos_400Regular.ttf',
};
/** As wide as Calibri. */
export const carlito: Family = {
  folder: resolve('node_modules/@expo-google-fonts/carlito'),
  name: 'Carlito',
  file: '400Regular/Carlito_400Regular.ttf',
};

/** What LibreOffice on Linux takes for a font that is missing. */
export const dejaVuSans: Family = {
  folder: resolve('node_modules/dejavu-fonts-ttf/ttf'),
  name: 'DejaVuSans',
  file: 'DejaVuSans.ttf',
  otherwise: 'DejaVu Sans',
};

/** What is missing on this machine to draw slides, or `undefined`. */
export function missingTool(): string | undefined {
  return ['soffice', 'pdftotext', 'pdffonts', 'pdftoppm'].find((tool) => spawnSync('which', [tool]).status !== 0);
}

export interface Drawn {
  readonly pages: readonly (readonly DrawnWord[])[];
  /** Names of the fonts that were used. */
  readonly fonts: readonly string[];
}

/**
 * Draws decks with LibreOffice, in one run with a profile of its own and only the faces of one family. Text keeps the sizes
 * that were measured for it: shrunk, all of it would fit.
 *
 * @param decks bytes of .pptx files by name
 */
export const draw = (decks: Readonly<Record<string, Uint8Array>>, family: Family): Record<string, Drawn> =>
  drawShrunk(Object.fromEntries(Object.entries(decks).map(([name, bytes]) => [name, withoutShrinking(bytes)])), family);

/** The same with text that shrinks to its box, as programs draw it. */
export const drawShrunk = (decks: Readonly<Record<string, Uint8Array>>, family: Family): Record<string, Drawn> =>
  drawInto(decks, family, (pdf) => drawnFrom(pdf, lineOf(family)));

function withoutShrinking(bytes: Uint8Array): Uint8Array {
  const opc = readPackage(bytes);
  for (const name of opc.partNames().filter((part) => part.startsWith('/ppt/slides/'))) {
    const text = opc.find(name)?.text().replaceAll('<a:normAutofit/>', '<a:noAutofit/>') ?? '';
    opc.setBytes(name, opc.contentType(name), new TextEncoder().encode(text));
  }
  return writePackage(opc);
}

/**
 * Draws decks as `draw` does, for a look of one's own.
 *
 * @param look is called with the path of each deck's PDF, which is gone afterwards
 */
export function drawInto<T>(
  decks: Readonly<Record<string, Uint8Array>>,
  family: Family,
  look: (pdf: string) => T,
): Record<string, T> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-rendered-'));
  try {
    const names = Object.keys(decks);
    for (const name of names) writeFileSync(join(folder, `${name}.pptx`), decks[name] ?? new Uint8Array());
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.pptx`)),
      ],
      { env: { ...process.env, FONTCONFIG_FILE: fontConfiguration(folder, family) }, stdio: 'pipe' },
    );
    return Object.fromEntries(names.map((name) => [name, look(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "ABCDEF+BeVietnamPro-Bold" is of the family BeVietnamPro. */
export function familyOf(font: string): string {
  return font.replace(/^[A-Z]{6}\+/, '').replace(/-.*/, '');
}

function fontConfiguration(folder: string, { folder: fonts, inPlaceOf = {}, otherwise }: Family): string {
  const file = join(folder, 'fonts.conf');
  const cache = join(folder, 'font-cache');
  const aliases = Object.entries(inPlaceOf).map(
    ([wanted, drawn]) =>
      `<alias binding="same"><family>${wanted}</family><prefer><family>${drawn}</family></prefer></alias>`,
  );
  const last =
    otherwise === undefined
      ? ''
      : `<match target="pattern"><edit name="family" mode="append_last"><string>${otherwise}</string></edit></match>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir>${aliases.join('')}${last}<cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return file;
}

function drawnFrom(pdf: string, line: FontLine): Drawn {
  const words = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const [, , ...fonts] = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trimEnd().split('\n');
  return { pages: pagesOf(words, line), fonts: fonts.map((font) => font.split(/\s/)[0] ?? '') };
}

/** In presentations LibreOffice ends a line this many ems below the base line, whatever the font. */
const descentOfLine = 0.2;

function lineOf({ folder, file }: Family): FontLine {
  const font = fontkit.create(readFileSync(join(folder, file)));
  const { winAscent, winDescent } = font['OS/2'];
  return {
    above: winAscent - font.ascent,
    below: winDescent - descentOfLine * font.unitsPerEm,
    height: winAscent + winDescent,
  };
}
