import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';
import { article, isFocused, line, lookAt, reach, save, seriousIn, slidesOfDownload, words } from './preview-page.js';
import { join } from 'node:path';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium({
    // Its first start reads hundreds of megabytes from the disk, beside other tests.
    timeout: 280_000,
  });
});
afterAll(() => browser.close());

const looking = (...given: DropFirst<Parameters<typeof lookAt>>) => lookAt(browser, ...given);

type DropFirst<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

describe('the page of the preview', () => {
  it('edits a deck by the mouse: the file that is saved and the deck that is downloaded hold exactly that', async () => {
    const { signal, stderr } = await looking(async (page, { folder }) => {
      await page.getByRole('button', { name: /^Slide 2:/ }).click();
      await words(page, 1).fill('Council voted for the barrier');
      await words(page, 1).press('Enter');
      await page.getByText('Your own words').waitFor();
      const second = await words(page, 2).inputValue();
      await line(page, 2).getByRole('button', { name: 'Remove' }).click();
      await expect.poll(() => words(page, 2).inputValue()).not.toBe(second);
      await line(page, 1).getByRole('button', { name: 'Lock' }).click();
      await line(page, 1).locator('[data-tool=lock][aria-pressed=true]').waitFor();
      await line(page, 1).getByRole('button', { name: 'Move down' }).click();
      await expect.poll(() => words(page, 2).inputValue()).toBe('Council voted for the barrier');
      await page.getByRole('button', { name: /^The marsh behind the harbour covers/ }).click();
      await page.getByText('No slide tells this sentence.').waitFor();
      await page.getByRole('button', { name: /^Add to “What to remember”/ }).click();
      await page
        .getByText(/^Told on slide [23]$/)
        .last()
        .waitFor();
      await page.getByRole('button', { name: 'Template brief' }).click();
      await page.getByRole('button', { name: 'bold', exact: true }).click();
      await page.getByRole('button', { name: 'Template bold' }).waitFor();
      await save(page);
      const outline = readFileSync(join(folder, 'article-outline.md'), 'utf8');
      expect(outline).toContain('template: bold');
      expect(outline).toContain('- Council voted for the barrier {lock}\n');
      expect(outline).not.toContain(second);
      const shown = (await slidesOfDownload(page)).join('\n');
      expect(shown).toContain('Council voted for the barrier');
      expect(shown).toContain('The marsh behind the harbour covers more than 600 hectares');
      expect(shown).not.toContain(second);
    });
    expect({ signal, stderr }).toEqual({ signal: 'SIGINT', stderr: expect.not.stringContaining('unsaved') as string });
  });

  it('does the same by the keyboard alone', async () => {
    await looking(async (page) => {
      await page.keyboard.press('PageDown');
      const field = words(page, 1);
      const before = await field.inputValue();
      await reach(page, () => isFocused(field));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('Typed');
      await page.keyboard.press('Enter');
      await page.getByText('Your own words').waitFor();
      await reach(page, () => isFocused(line(page, 1).getByRole('button', { name: 'Move down' })));
      await page.keyboard.press('Enter');
      await expect.poll(() => words(page, 2).inputValue()).toBe('Typed');
      await expect.poll(() => isFocused(line(page, 2).getByRole('button', { name: 'Move down' }))).toBe(true);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect.poll(() => words(page, 1).inputValue()).toBe(before);
      await page.keyboard.press('Control+y');
      await expect.poll(() => words(page, 1).inputValue()).toBe('Typed');
      const sentences = page.locator('.text [role=button]');
      await reach(page, () => isFocused(sentences.first()));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => sentences.nth(1).getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Control+s');
      await page.getByText('Saved in article-outline.md.').waitFor();
    });
  });

  it('has the lines of the slide to edit, and names those that other slides say under the same heading', async () => {
    // Without headings all lines are of one topic, on two slides.
    const text = article
      .split('\n\n')
      .filter((part, index) => index === 0 || part.length > 100)
      .join('\n\n');
    await looking(
      async (page) => {
        await page.getByRole('button', { name: /^Slide 3:/ }).click();
        await page.locator('.stage img[alt^="Slide 3"]').waitFor();
        const elsewhere = page.locator('.lines > .elsewhere');
        await expect.poll(() => elsewhere.count()).toBeGreaterThan(0);
        expect(await line(page, 1).textContent()).toContain('Told on slide 2');
        const edited = await page.locator('.lines textarea').first().inputValue();
        expect(edited).not.toBe('');
        // A line that moves to another slide is followed there, and so is the focus.
        const values = async (): Promise<string[]> =>
          Promise.all((await page.locator('.lines textarea').all()).map((one) => one.inputValue()));
        const up = page.locator('.lines > li:not(.elsewhere)').first().getByRole('button', { name: 'Move up' });
        await up.focus();
        // Above one line of its slide it may still stand there.
        const moved = async (): Promise<string | null> => {
          await page.keyboard.press('Enter');
          return page.locator('.turning').textContent();
        };
        await expect.poll(moved, { interval: 2500 }).toContain('2 / ');
        await expect.poll(values).toContain(edited);
        expect(await page.locator('.stage :focus, .stage:focus').count()).toBe(1);
        // And from there to what the next slide says of the topic, once the lines are those of this slide.
        await expect.poll(() => elsewhere.last().textContent()).toContain('Told on slide 3');
        // A click is lost where the lines are drawn anew under it.
        const followed = async (): Promise<string | null> => {
          const at = await page.locator('.turning').textContent();
          if (at?.includes('3 / ') !== true) await elsewhere.last().getByRole('button').click();
          return at;
        };
        await expect.poll(followed, { interval: 2500 }).toContain('3 / ');
      },
      { text },
    );
  });

  it('shows this deck in every template to choose from, and the slide that is turned to', async () => {
    await looking(async (page) => {
      const opener = page.getByRole('button', { name: 'Template brief' });
      await opener.focus();
      await page.keyboard.press('Enter');
      const looks = page.locator('.looks button');
      await expect.poll(() => looks.locator('img').count()).toBe(2 * (await looks.count()));
      const drawings = await Promise.all(
        (await looks.locator('img').all()).map((drawing) => drawing.getAttribute('src')),
      );
      expect(new Set(drawings).size).toBe(drawings.length);
      expect(await seriousIn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => isFocused(opener)).toBe(true);
      expect(await looks.count()).toBe(0);
      await page.getByRole('button', { name: /^Slide 2:/ }).click();
      await page.locator('.keys').scrollIntoViewIfNeeded();
      const scrolled = "document.querySelector('.stage').scrollTop";
      expect(await page.evaluate(scrolled)).toBeGreaterThan(0);
      await page.getByRole('button', { name: /^Slide 3:/ }).click();
      await expect.poll(() => page.evaluate(scrolled)).toBe(0);
    });
  });

  it('never scrolls as a whole where article and slide stand beside one another', async () => {
    const text = Array.from({ length: 12 }, (_, index) => article.replaceAll('Monday', `Monday ${index}`)).join('\n\n');
    await looking(
      async (page) => {
        await expect.poll(() => page.locator('.mark').count()).toBeGreaterThan(0);
        const free = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';
        expect(await page.evaluate(free)).toBe(0);
      },
      { text },
    );
  });

  it('shows in the article what the slide tells, however quickly slides are turned', async () => {
    const parts = ['North', 'South', 'East', 'West'].map(
      (side) => `# The ${side} quay\n\n${article.replaceAll('harbour', `${side} harbour`)}`,
    );
    await looking(
      async (page) => {
        await page.locator('.mark').first().waitFor();
        const slides = page.locator('.rail button');
        await slides.nth(1).click();
        await slides.last().click();
        await slides.nth(1).click();
        await page.waitForTimeout(1500);
        const inSight = await page.evaluate(`[...document.querySelectorAll('.text .here')].some((part) => {
          const [{ top, bottom }, pane] = [part.getBoundingClientRect(), document.querySelector('.text').getBoundingClientRect()];
          return top >= pane.top && bottom <= pane.bottom;
        })`);
        expect(inSight).toBe(true);
      },
      { text: parts.join('\n\n') },
    );
  });

  it('brings back with Escape what was typed over', async () => {
    await looking(async (page) => {
      await page.keyboard.press('PageDown');
      const before = await words(page, 1).inputValue();
      await words(page, 1).fill('Not this');
      await words(page, 1).press('Escape');
      await expect.poll(() => words(page, 1).inputValue()).toBe(before);
      await expect.poll(() => page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
    });
  });

  it('shows in two windows what either of them does', async () => {
    await looking(async (page, _, open) => {
      const other = await open();
      for (const window of [page, other]) await window.getByRole('button', { name: /^Slide 2:/ }).click();
      await words(page, 1).fill('From the first');
      await words(page, 1).press('Enter');
      await expect.poll(() => words(other, 1).inputValue()).toBe('From the first');
      await words(other, 2).fill('From the second');
      await words(other, 2).press('Enter');
      await expect.poll(() => words(page, 2).inputValue()).toBe('From the second');
      expect(await words(other, 1).inputValue()).toBe('From the first');
    });
  });

  it('runs nothing that an article holds', async () => {
    const text = `${article}\n\n<img src=x onerror="document.title='run'"><script>document.title='run'</script> is what the clerk wrote on Monday.\n`;
    await looking(
      async (page) => {
        await page.getByRole('button', { name: /^Slide 2:/ }).click();
        await words(page, 1).fill('<img src=x onerror="document.title=\'run\'">');
        await words(page, 1).press('Enter');
        await page.getByText('Your own words').waitFor();
        expect(await page.title()).toContain('briefdeck');
        expect(await page.locator('img[src="x"]').count()).toBe(0);
      },
      { text },
    );
  });

  it.each([390, 1280])('has nothing that keeps people out, at %i pixels', async (width) => {
    await looking(
      async (page) => {
        await page.keyboard.press('PageDown');
        await expect.poll(() => page.locator('.lines > li').count()).toBeGreaterThan(0);
        expect(await seriousIn(page)).toEqual([]);
        if (width < 1000) await page.getByRole('button', { name: 'Article', exact: true }).click();
        await page.locator('.text [role=button]').nth(1).click();
        expect(await seriousIn(page)).toEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBe(0);
      },
      { width },
    );
  });
});
