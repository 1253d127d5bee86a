// How long the preview lets people wait: from the command to the first slide that is seen, and from an edit to the slide that
// shows it, medians of five in Chromium, as the page itself sees it, beside an empty page. What of it the program itself works is told in processor time, where the
// system tells that, since a busy machine says little by the clock.  npm run build && npm run bench:preview
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** In the page: notes when the first slide is painted, and how long it takes from the key that ends an edit to the slide that shows it. */
const watching = `
  const drawn = () => {
    const slide = document.querySelector('.stage img');
    return slide !== null && slide.complete && slide.naturalWidth > 0 ? slide.src : undefined;
  };
  const whenOther = (old, then) => {
    const now = drawn();
    if (now !== undefined && now !== old) then();
    else requestAnimationFrame(() => whenOther(old, then));
  };
  const note = (attribute, time) => document.documentElement.setAttribute(attribute, time);
  whenOther(undefined, () => note('data-first-seen', performance.timeOrigin + performance.now()));
  addEventListener('keydown', ({ key }) => {
    const typed = performance.now();
    if (key === 'Enter') whenOther(drawn(), () => note('data-edit-seen', performance.now() - typed));
  }, true);
`;

const article = resolve(process.argv[2] ?? 'assets/articles/harbour-flood-barrier.txt');
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'));
cpSync(article, join(folder, 'article.txt'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const rounds: Waited[] = [];
  for (let round = 0; round < 5; round += 1) rounds.push(await waited(browser));
  const median = (key: keyof Waited): string =>
    (rounds.map((one) => one[key]).sort((one, other) => one - other)[2] ?? 0).toFixed(0);
  process.stdout.write(
    `first slide seen ${median('first')} ms after the command (an empty page: ${median('empty')} ms), an edit seen after ${median('edit')} ms; ` +
      `the program worked ${median('firstWork')} ms of that, and ${median('editWork')} ms\n`,
  );
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** In milliseconds. */
interface Waited {
  readonly empty: number;
  readonly first: number;
  readonly firstWork: number;
  readonly edit: number;
  readonly editWork: number;
}

async function waited(open: Browser): Promise<Waited> {
  const page = await open.newPage({ viewport: { width: 1280, height: 800 } });
  const before = performance.now();
  await page.goto('about:blank');
  const empty = performance.now() - before;
  await page.addInitScript(watching);
  const began = Date.now();
  const program = spawn(process.execPath, [resolve('dist/cli.js'), 'preview', 'article.txt'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((done) => {
    program.stdout.once('data', (chunk: Buffer) => {
      done(chunk.toString().trim());
    });
  });
  await page.goto(address, { waitUntil: 'commit' });
  const first = (await noted(page, 'data-first-seen')) - began;
  const firstWork = workOf(program.pid);
  await page.keyboard.press('PageDown');
  // What the first edit needs is made ready by then.
  await page.locator('.stage img[alt^="Slide 2"]').waitFor();
  await page.waitForTimeout(4000);
  const words = page.locator('.lines textarea').first();
  await words.fill('Words of our own');
  const worked = workOf(program.pid);
  await words.press('Enter');
  const edit = await noted(page, 'data-edit-seen');
  const editWork = workOf(program.pid) - worked;
  program.kill('SIGINT');
  await new Promise((done) => program.once('exit', done));
  await page.close();
  rmSync(join(folder, 'article-outline.unsaved.md'), { force: true });
  return { empty, first, firstWork, edit, editWork };
}

/** Processor time of a process and its threads, in milliseconds to the nearest ten; 0 where the system does not tell it. */
function workOf(process: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${process ?? 0}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return 0;
  }
}

/** A time that the page noted, in milliseconds, as soon as it has. */
async function noted(page: Page, attribute: string): Promise<number> {
  const noting = page.locator(`html[${attribute}]`);
  await noting.waitFor({ state: 'attached' });
  return Number(await noting.getAttribute(attribute));
}
