import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../src/opc/part-kind.js';
import { readPackage } from '../../src/opc/read.js';
import { deckOf } from '../../src/pipeline.js';
import { pptxOf } from '../../src/formats.js';
import { brief } from '../compose/support/brief.js';
import { briefingWithGraphics } from '../compose/support/graphics.js';
import { beVietnamPro, draw, missingTool } from './support/office.js';

/** LibreOffice starts anew for each test, and a machine may be busy. */
const timeout = 120_000;

const missing = missingTool();
if (missing !== undefined && process.env['CI'])
  throw new Error(`${missing} is not installed, and CI must draw slides.`);

const hasCalc = spawnSync('which', ['localc']).status === 0;
if (!hasCalc && process.env['CI']) throw new Error('Calc is not installed, and CI must open the workbooks of charts.');

async function deckBytes(): Promise<Uint8Array> {
  const briefing = briefingWithGraphics();
  const { value: deck } = await deckOf(briefing, brief);
  return (await pptxOf(deck, briefing, brief)).bytes;
}

/** What LibreOffice reads in the workbooks of a deck: rows of the first sheet, as comma-separated values. */
function workbooksIn(bytes: Uint8Array): string[] {
  const opc = readPackage(bytes);
  const names = opc.partNames().filter((name) => opc.contentType(name) === contentTypes.workbook);
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-workbooks-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const files = names.map((name, index) => {
      const file = join(folder, `book${index}.xlsx`);
      writeFileSync(file, opc.find(name)?.bytes ?? new Uint8Array());
      return file;
    });
    const settings = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false';
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        settings,
        '--outdir',
        folder,
        ...files,
      ],
      { stdio: 'pipe' },
    );
    return files.map((file) => inPlainNumbers(readFileSync(file.replace(/xlsx$/, 'csv'), 'utf8').trim()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice writes a number in the language of its format: 11.8 is "11,8", in quotation marks. */
const inPlainNumbers = (values: string): string =>
  values.replace(/"(-?\d+)(?:,(\d+))?"/g, (_, whole: string, part?: string) =>
    part === undefined ? whole : `${whole}.${part}`,
  );

describe.skipIf(missing !== undefined)(
  missing === undefined
    ? 'tables and charts in LibreOffice'
    : `slides can't be drawn, since ${missing} is not installed`,
  () => {
    it.skipIf(!hasCalc)(
      'keep the numbers of the article in their workbooks',
      async () => {
        expect(workbooksIn(await deckBytes())).toEqual([
          ',Sản lượng\n2021,11.8\n2022,12.5\n2023,13.1\n2024,14',
          ',\nHuế,1312\nHội An,250\nVinh,180',
          ',Năm 2023,Năm 2024\nHuế,45.2,50\nHội An,-3.4,61\nVinh,12,30.5',
        ]);
      },
      timeout,
    );

    it(
      'are drawn with their labels, values as the language writes them, units and sources',
      async () => {
        const pages = draw({ deck: await deckBytes() }, beVietnamPro)['deck']?.pages ?? [];
        const words = pages.map((page) => page.map(({ text }) => text).join(' '));
        const page = (heading: string): string => words.find((text) => text.includes(heading)) ?? '';
        for (const shown of [
          '11,8',
          '12,5',
          '13,1',
          '14,0',
          '2021',
          '2024',
          'Đơn vị: triệu tấn',
          'Nguồn: Báo Cửa Sông',
        ])
          expect(page('Sản lượng lúa')).toContain(shown);
        for (const shown of ['1.312', '250', 'Huế', 'Đơn vị: mm']) expect(page('Mưa ở các nơi <&>')).toContain(shown);
        for (const shown of ['45,2%', '30,5%', 'Năm 2023']) expect(page('Tỷ lệ giải ngân')).toContain(shown);
        for (const shown of ['Hạng mục', '1.250,5', 'Nguồn: Báo Cửa Sông'])
          expect(page('Kinh phí các')).toContain(shown);
      },
      timeout,
    );
  },
);
