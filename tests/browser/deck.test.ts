import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';
import { seriousIn } from './preview-page.js';

const project = join(import.meta.dirname, '../..');
const article = join(project, 'assets/articles/harbour-flood-barrier.txt');

let browser: Browser;
let folder: string;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-deck-'));
  const deck = join(folder, 'deck.html');
  execFileSync(process.execPath, [join(project, 'dist/cli.js'), article, '-o', deck, '--minutes', '5', '--quiet']);
  address = pathToFileURL(deck).href;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens the deck from the disk with the network off; whatever the page complains of fails the test. */
async function presenting(
  present: (page: Page, context: BrowserContext) => Promise<void>,
  width = 1280,
): Promise<void> {
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport: { width, height: 800 }, offline: true });
  context.on('page', (page) => {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
  });
  const page = await context.newPage();
  await page.goto(address);
  try {
    await present(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const at = (page: Page): Promise<unknown> => page.evaluate("document.querySelector('section.now').id");

describe('a deck as a page, from a disk', () => {
  it('goes on by keys and clicks, and back near the left edge', async () => {
    await presenting(async (page) => {
      await page.keyboard.press('ArrowRight');
      expect(await at(page)).toBe('2');
      await page.mouse.click(800, 400);
      expect(await at(page)).toBe('3');
      await page.mouse.click(60, 400);
      expect(await at(page)).toBe('2');
      await page.keyboard.press('o');
      await page.locator('section').first().click();
      expect(await at(page)).toBe('1');
    });
  });

  it('keeps the window of the speaker in step, which fits a phone too', async () => {
    await presenting(async (page, context) => {
      const opened = context.waitForEvent('page');
      await page.keyboard.press('s');
      const speaker = await opened;
      await speaker.waitForLoadState();
      await speaker.keyboard.press('ArrowRight');
      await expect.poll(() => at(page)).toBe('2');
      await page.keyboard.press('End');
      await expect.poll(() => at(speaker)).toBe(await at(page));
      for (const width of [390, 1200]) {
        await speaker.setViewportSize({ width, height: 700 });
        for (const id of ['notes', 'time', 'place']) {
          const box = await speaker.locator(`#${id}`).boundingBox();
          expect((box?.x ?? -1) + (box?.width ?? width)).toBeLessThanOrEqual(width);
          expect((box?.y ?? -1) + (box?.height ?? 700)).toBeLessThanOrEqual(700);
        }
      }
    });
  });

  it.each([390, 1280])('has nothing that keeps people out, at %i pixels', async (width) => {
    await presenting(async (page, context) => {
      expect(await seriousIn(page)).toEqual([]);
      await page.keyboard.press('o');
      expect(await seriousIn(page)).toEqual([]);
      const opened = context.waitForEvent('page');
      await page.keyboard.press('s');
      const speaker = await opened;
      await speaker.waitForLoadState();
      await speaker.setViewportSize({ width, height: 800 });
      expect(await seriousIn(speaker)).toEqual([]);
    }, width);
  });

  it('prints a page a slide, whichever way it is looked at', async () => {
    await presenting(async (page) => {
      const slides = await page.locator('section').count();
      for (const key of ['End', 'o']) {
        await page.keyboard.press(key);
        const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        const printed = await getDocumentProxy(new Uint8Array(bytes));
        expect(printed.numPages).toBe(slides);
        const [, , width, height] = (await printed.getPage(1)).view;
        expect([width, height]).toEqual([960, 540]);
      }
    });
  });
});
