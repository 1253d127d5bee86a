import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';
import { allWords, isFocused, line, lookAt, reach, save, slidesOfDownload, words } from './preview-page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({
    // Its first start reads hundreds of megabytes from the disk, beside other tests.
    timeout: 280_000,
  });
});
afterAll(() => browser.close());

const typed = 'Council voted for the barrier';

/** What a deck says, sentence by sentence and each once: a line that is shorter may leave room for the next on its slide, or in its line. */
const sentencesOf = (slides: readonly string[]): string[] =>
  [...new Set(slides.flatMap((slide) => slide.split(/\n|(?<=\.) /)).map((text) => text.replace(/\.$/, '')))]
    .filter((text) => !numberAlone.test(text))
    .sort();
/** Which number stands large beside the title is chosen by the line that is first. */
const numberAlone = /^\P{L}*\d\P{L}*\p{L}*$/u;

/**
 * What a deck says in which one line was put into other words, and nothing else is changed. The first sentence of a line may have stood as its slide's
 * title.
 */
const reworded = (slides: readonly string[], before: string): string[] => {
  const gone = new Set(sentencesOf([before]));
  return [...sentencesOf(slides).filter((sentence) => !gone.has(sentence)), typed].sort();
};

const firstTwo = async (page: Page): Promise<string[]> => (await allWords(page)).slice(0, 2);

const isLocked = (page: Page, number: number) => line(page, number).locator('[data-tool=lock][aria-pressed=true]');

describe('a session from a pasted article to the deck', () => {
  it('is made by the mouse: the deck has exactly what was edited, before and after a reload', async () => {
    const { stderr } = await lookAt(
      browser,
      async (page, { folder }) => {
        const untouched = await slidesOfDownload(page);
        await page.getByRole('button', { name: /^Slide 2:/ }).click();
        const [first = '', second = ''] = await allWords(page);
        await words(page, 1).fill(typed);
        // The click takes the words over, and does what it says.
        await line(page, 1).getByRole('button', { name: 'Lock' }).click();
        await isLocked(page, 1).waitFor();
        await expect.poll(() => words(page, 1).inputValue()).toBe(typed);
        await line(page, 1).getByRole('button', { name: 'Move down' }).click();
        await expect.poll(() => firstTwo(page)).toEqual([second, typed]);
        // What is taken out by mistake comes back, and nothing else with it.
        await line(page, 1).getByRole('button', { name: 'Remove' }).click();
        await expect.poll(() => words(page, 1).inputValue()).toBe(typed);
        await page.getByRole('button', { name: 'Undo' }).click();
        await expect.poll(() => firstTwo(page)).toEqual([second, typed]);
        const edited = await slidesOfDownload(page);
        expect(sentencesOf(edited)).toEqual(reworded(untouched, first));
        expect(edited[1]?.indexOf(second)).toBeLessThan(edited[1]?.indexOf(typed) ?? -1);
        await page.getByRole('button', { name: 'Template brief' }).click();
        await page.getByRole('button', { name: 'bold', exact: true }).click();
        await page.getByRole('button', { name: 'Template bold' }).waitFor();
        await save(page);
        const saved = await slidesOfDownload(page);
        expect(saved.join('\n')).toContain(typed);
        expect(saved.join('\n')).not.toContain(first);
        await page.reload();
        await page.getByRole('button', { name: 'Template bold' }).waitFor();
        await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
        await page.getByRole('button', { name: /^Slide 2:/ }).click();
        await expect.poll(() => firstTwo(page)).toEqual([second, typed]);
        await isLocked(page, 2).waitFor();
        expect(await slidesOfDownload(page)).toEqual(saved);
        const outline = readFileSync(join(folder, 'deck-outline.md'), 'utf8');
        expect(outline).toContain('template: bold');
        expect(outline).toContain(`- ${typed} {lock}\n`);
      },
      { isPasted: true },
    );
    expect(stderr).not.toContain('unsaved');
  });

  it('is made by the keyboard alone, from the first line to the download', async () => {
    await lookAt(browser, async (page, { folder }) => {
      const press = (key: string): Promise<void> => page.keyboard.press(key);
      const reachButton = (number: number, name: string): Promise<void> =>
        reach(page, () => isFocused(line(page, number).getByRole('button', { name })));
      const download = (): Promise<string[]> =>
        slidesOfDownload(page, async (link) => {
          await reach(page, () => isFocused(link));
          await press('Enter');
        });
      const untouched = await download();
      await press('PageDown');
      await expect.poll(() => page.locator('.lines > li').count()).toBeGreaterThan(1);
      const [first = '', second = ''] = await allWords(page);
      await reach(page, () => isFocused(words(page, 1)));
      await press('ControlOrMeta+a');
      await page.keyboard.type(typed);
      await press('Enter');
      await page.getByText('Your own words').waitFor();
      await reachButton(1, 'Lock');
      await press('Enter');
      await isLocked(page, 1).waitFor();
      await reachButton(1, 'Move down');
      await press('Enter');
      await expect.poll(() => firstTwo(page)).toEqual([second, typed]);
      await reachButton(1, 'Remove');
      await press('Enter');
      await expect.poll(() => words(page, 1).inputValue()).toBe(typed);
      await reachButton(1, 'Lock');
      await press('Control+z');
      await expect.poll(() => firstTwo(page)).toEqual([second, typed]);
      expect(sentencesOf(await download())).toEqual(reworded(untouched, first));
      await reach(page, () => isFocused(page.getByRole('button', { name: 'Template brief' })));
      await press('Enter');
      await reach(page, () => isFocused(page.getByRole('button', { name: 'bold', exact: true })));
      await press('Enter');
      await page.getByRole('button', { name: 'Template bold' }).waitFor();
      await press('Control+s');
      await page.getByText('Saved in article-outline.md.').waitFor();
      const saved = await download();
      await page.reload();
      await page.getByRole('button', { name: 'Template bold' }).waitFor();
      expect(await download()).toEqual(saved);
      expect(saved.join('\n')).toContain(typed);
      expect(saved.join('\n')).not.toContain(first);
      expect(readFileSync(join(folder, 'article-outline.md'), 'utf8')).toContain(`- ${typed} {lock}\n`);
    });
  });

  it('loses nothing where two windows edit at once, nor what is being typed in one of them', async () => {
    await lookAt(browser, async (page, _, open) => {
      const other = await open();
      for (const window of [page, other]) await window.getByRole('button', { name: /^Slide 2:/ }).click();
      await words(page, 1).fill('From the first');
      await words(other, 2).fill('From the second');
      await Promise.all([words(page, 1).press('Enter'), words(other, 2).press('Enter')]);
      for (const window of [page, other])
        await expect.poll(() => firstTwo(window)).toEqual(['From the first', 'From the second']);
      // Half a sentence stays where it is typed, whatever the other window does meanwhile.
      await words(page, 1).pressSequentially(', and more');
      await words(other, 2).fill('From the second again');
      await words(other, 2).press('Enter');
      await expect.poll(() => words(page, 2).inputValue()).toBe('From the second again');
      expect(await words(page, 1).inputValue()).toContain(', and more');
      await words(page, 1).press('Enter');
      await expect.poll(() => words(other, 1).inputValue()).toContain(', and more');
      expect(await words(other, 2).inputValue()).toBe('From the second again');
      const shown = (await slidesOfDownload(other)).join('\n');
      expect(shown).toContain(', and more');
      expect(shown).toContain('From the second again');
      await save(page);
      await other.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    });
  });
});
