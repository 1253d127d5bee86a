import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readPackage } from '../../src/opc/read.js';
import { readShownDeck } from '../../src/render/pptx/read/read-shown-deck.js';
import { startPreview, type PreviewProgram } from './preview-program.js';

export const article = readFileSync(
  join(import.meta.dirname, '../../assets/articles/harbour-flood-barrier.txt'),
  'utf8',
);

/** What is done in a window: with its page, the program behind it, and further windows. */
type Look = (page: Page, program: PreviewProgram, open: () => Promise<Page>) => Promise<void>;

export interface Window {
  /** Pixels. */
  readonly width?: number;
  readonly text?: string;
  /** The article is given to the program on its standard input, as somebody pastes it into a terminal. */
  readonly isPasted?: boolean;
}

/** Looks at a preview of its own in a window; whatever the page complains of fails the test. */
export async function lookAt(
  browser: Browser,
  look: Look,
  { width = 1280, text = article, isPasted = false }: Window = {},
): Promise<{ readonly signal: string | null; readonly stderr: string }> {
  const program = isPasted ? await startPreview({}, text) : await startPreview({ 'article.txt': text });
  const complaints: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'en-GB',
    acceptDownloads: true,
  });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(program.address);
    await page.locator('.stage img').waitFor();
    return page;
  };
  try {
    await look(await open(), program, open);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
  return program.end();
}

/** A line of the slide that is turned to, counted from 1. */
export const line = (page: Page, number: number): Locator => page.locator('.lines > li').nth(number - 1);

export const words = (page: Page, number: number): Locator => line(page, number).locator('textarea');

/** The words of all lines of the slide. */
export const allWords = async (page: Page): Promise<string[]> =>
  Promise.all((await page.locator('.lines textarea').all()).map((one) => one.inputValue()));

export const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
};

/** What the slides of the deck say that a click, or what else is done, downloads. */
export async function slidesOfDownload(page: Page, act = (link: Locator) => link.click()): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    act(page.getByRole('link', { name: 'Download .pptx' })),
  ]);
  const deck = readShownDeck(readPackage(readFileSync(await download.path())));
  return deck.slides.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'));
}

export const isFocused = async (one: Locator): Promise<boolean> =>
  (await one.and(one.page().locator(':focus')).count()) === 1;

/** Goes on with the Tab key until something has the focus. */
export async function reach(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It can’t be reached by the Tab key.');
}

/** What axe finds that is serious or worse. */
export async function seriousIn(page: Page): Promise<unknown> {
  await page.evaluate(axeCore.source);
  return page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
    violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]))`);
}
