import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { briefingOfTrace } from '../../src/briefing/briefing-of-trace.js';
import { readPackage } from '../../src/opc/read.js';
import { articleOf, briefingOf, deckOf } from '../../src/pipeline.js';
import { pptxOf } from '../../src/formats.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { readTrace } from '../../src/render/pptx/trace/trace.js';
import { review } from '../../src/review.js';
import { compileTheme } from '../../src/template/compile/compile-theme.js';
import { openTemplate } from '../../src/template/open/open-template.js';
import { loadTheme } from '../../src/template/theme/load-theme.js';

const hasOffice = spawnSync('which', ['soffice']).status === 0;
if (!hasOffice && process.env['CI']) throw new Error('soffice is not installed, and CI must save decks with it.');

/** LibreOffice starts anew, and a machine may be busy. */
const timeout = 120_000;

describe.skipIf(!hasOffice)(
  hasOffice ? 'decks saved by LibreOffice' : "decks can't be saved by LibreOffice, since soffice is not installed",
  () => {
    it(
      'still carry their briefing, and say what they said',
      async () => {
        const template = openTemplate(
          compileTheme(loadTheme(readFileSync('templates/brief/theme.yaml', 'utf8'), 'theme.yaml')),
          'brief',
        );
        const folder = 'assets/articles';
        const articles = await Promise.all(
          readdirSync(folder).map((name) => articleOf({ bytes: readFileSync(join(folder, name)), name })),
        );
        const decks = await Promise.all(
          articles.map(async ({ value: article }) => {
            const { value: briefing } = await briefingOf(article);
            const { value: deck } = await deckOf(briefing, template, { article });
            return (await pptxOf(deck, briefing, template)).bytes;
          }),
        );
        const saved = savedByOffice(decks);
        expect(saved).toHaveLength(decks.length);
        for (const [index, bytes] of saved.entries()) {
          const opc = readPackage(bytes);
          const article = articles[index]?.value;
          if (article === undefined) throw new Error('There is a deck of no article.');
          const deck = readShownDeck(opc);
          const briefing = briefingOfTrace(readTrace(opc) ?? '', 'saved.pptx');
          const { diagnostics } = review(briefing, article, { deck });
          expect(diagnostics.filter(({ code }) => !code.endsWith('-untold'))).toEqual([]);
          expect(deck.slides.length).toBeGreaterThan(2);
        }
      },
      timeout,
    );
  },
);

function savedByOffice(decks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-saved-'));
  try {
    const files = decks.map((bytes, index) => {
      const file = join(folder, `${index}.pptx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const saved = join(folder, 'saved');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pptx:Impress MS PowerPoint 2007 XML',
        '--outdir',
        saved,
        ...files,
      ],
      { stdio: 'pipe' },
    );
    return decks.map((_, index) => readFileSync(join(saved, `${index}.pptx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
