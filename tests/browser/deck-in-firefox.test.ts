import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';
import { keys, startFirefox, type Firefox, type FirefoxWindow } from './firefox.js';

const project = join(import.meta.dirname, '../..');
const size = { width: 1280, height: 720 };

let browser: Browser;
let folder: string;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-firefox-'));
  const deck = join(folder, 'deck.html');
  const article = join(project, 'tests/fixtures/en/article.md');
  execFileSync(process.execPath, [join(project, 'dist/cli.js'), article, '-o', deck, '--quiet']);
  address = pathToFileURL(deck).href;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What Firefox shows of a page on the disk. */
function seenInFirefox(place: string): PNG {
  const picture = join(folder, 'seen.png');
  const profile = join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  execFileSync(
    'firefox-esr',
    [
      ...['--headless', '--no-remote', '--profile', profile, '--screenshot', picture],
      ...[`--window-size=${size.width},${size.height}`, `${address}${place}`],
    ],
    // It starts in no folder of somebody else's.
    { env: { ...process.env, HOME: folder }, stdio: 'pipe', timeout: 120_000 },
  );
  return PNG.sync.read(readFileSync(picture));
}

async function seenInChromium(place: string): Promise<PNG> {
  const page = await browser.newPage({ viewport: size });
  await page.goto(`${address}${place}`);
  const bytes = await page.screenshot();
  await page.close();
  return PNG.sync.read(bytes);
}

/** The cover, a slide with a picture, the last one, and what the speaker sees: the slide, the next one, notes, time. */
it.each(['', '#4', '#8', '#speak4'])(
  'a deck as a page looks in Firefox as in Chromium, from a disk: %s',
  async (place) => {
    const [firefox, chromium] = [seenInFirefox(place), await seenInChromium(place)];
    expect([firefox.width, firefox.height]).toEqual([size.width, size.height]);
    expect(shadesIn(chromium)).toBeGreaterThan(fewestShades);
    expect(shadesIn(firefox)).toBeGreaterThan(fewestShades);
    // Letters have other edges in each, and fonts of the system may differ where the page says notes.
    expect(shareOfOthers(firefox, chromium)).toBeLessThan(mostOthers);
  },
);

/** Presents the deck in Firefox; whatever it complains of fails the test. */
async function presenting(present: (page: FirefoxWindow, firefox: Firefox) => Promise<void>): Promise<void> {
  const firefox = await startFirefox(join(folder, 'driven'));
  try {
    await firefox.first.goTo(address);
    await present(firefox.first, firefox);
    expect(firefox.complaints).toEqual([]);
  } finally {
    await firefox.close();
  }
}

const at = (page: FirefoxWindow): Promise<string> => page.text("document.querySelector('section.now').id");

describe('a deck as a page in Firefox, from a disk', () => {
  it('goes on by keys and clicks, and shows all slides', async () => {
    await presenting(async (page) => {
      await page.press(keys.right);
      expect(await at(page)).toBe('2');
      await page.click(800, 300);
      expect(await at(page)).toBe('3');
      await page.click(60, 300);
      expect(await at(page)).toBe('2');
      await page.press('o');
      expect(await page.text('document.body.className')).toBe('show all');
      await page.press(keys.escape);
      await page.press('b');
      expect(await page.text("getComputedStyle(document.querySelector('section.now')).visibility")).toBe('hidden');
    });
  });

  it('keeps the window of the speaker in step', async () => {
    await presenting(async (page, firefox) => {
      await page.press('s');
      const speaker = await firefox.opened();
      await expect.poll(() => speaker.text('document.body.className')).toBe('show speak');
      await speaker.press(keys.right);
      await expect.poll(() => at(page)).toBe('2');
      await page.press(keys.end);
      await expect.poll(() => at(page)).not.toBe('2');
      await expect.poll(() => at(speaker)).toBe(await at(page));
      expect(await speaker.text("document.querySelector('#place').textContent")).toBe(
        await page.text(
          "[document.querySelector('section.now').id, document.querySelectorAll('section').length].join(' / ')",
        ),
      );
    });
  });

  it('prints a page a slide', async () => {
    await presenting(async (page) => {
      const printed = await getDocumentProxy(await page.print());
      expect(String(printed.numPages)).toBe(await page.text("String(document.querySelectorAll('section').length)"));
    });
  });
});

const fewestShades = 20;
const mostOthers = 0.01;

/** How many colours there are, so that an empty page is no page. */
const shadesIn = ({ data }: PNG): number => {
  const shades = new Set<number>();
  for (let at = 0; at < data.length; at += 4) shades.add(data.readUInt32BE(at));
  return shades.size;
};

/** The share of pixels that are clearly of another colour. */
function shareOfOthers(one: PNG, other: PNG): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const far = [0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 96);
    if (far) count += 1;
  }
  return count / (one.width * one.height);
}
