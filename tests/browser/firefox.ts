import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { z } from 'zod';

/** A window of Firefox. */
export interface FirefoxWindow {
  readonly goTo: (address: string) => Promise<void>;
  /** @param key one character, or a key of `keys` */
  readonly press: (key: string) => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  /** @param expression in the page, of a string */
  readonly text: (expression: string) => Promise<string>;
  /** Prints with the sizes of pages that the page asks for; gives back the PDF. */
  readonly print: () => Promise<Uint8Array>;
}

export interface Firefox {
  /** The window that it was opened with. */
  readonly first: FirefoxWindow;
  /** The next window that pages open. */
  readonly opened: () => Promise<FirefoxWindow>;
  /** What pages complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** As WebDriver writes keys that are no characters. */
export const keys = { right: '\uE014', end: '\uE010', escape: '\uE00C' } as const;

/**
 * Firefox without a window, driven by WebDriver BiDi: the builds that Debian ships lack what Playwright asks of its own.
 *
 * @param profile a folder of its own
 */
export async function startFirefox(profile: string): Promise<Firefox> {
  mkdirSync(profile, { recursive: true });
  const program = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    // It starts in no folder of somebody else's.
    { env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise((done) => program.once('exit', done));
  const socket = new WebSocket(`${await addressOf(program)}/session`);
  await new Promise((done) => {
    socket.addEventListener('open', done, { once: true });
  });
  const complaints: string[] = [];
  const windows: string[] = [];
  const waiting = new Map<number, (message: z.infer<typeof answer>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data));
    const { success, data: given } = answer.safeParse(message);
    if (success) waiting.get(given.id)?.(given);
    const opened = windowOpened.safeParse(message);
    if (opened.success) windows.push(opened.data.params.context);
    const said = entry.safeParse(message);
    if (said.success) complaints.push(said.data.params.text);
  });
  const send: Send = (method, params) =>
    new Promise((done, fail) => {
      const id = waiting.size + 1;
      waiting.set(id, ({ result, error, message }) => {
        if (error === undefined) done(result);
        else fail(new Error(`${method}: ${error}: ${message ?? ''}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const [first = ''] = tree.parse(await send('browsingContext.getTree', {})).contexts.map(({ context }) => context);
  await send('session.subscribe', { events: ['log.entryAdded', 'browsingContext.contextCreated'] });
  const known = new Set([first]);
  return {
    first: windowOf(first, send),
    complaints,
    opened: async () => {
      for (let looks = 0; looks < 300; looks += 1) {
        const next = windows.find((one) => !known.has(one));
        if (next !== undefined) {
          known.add(next);
          return windowOf(next, send);
        }
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error('No window was opened.');
    },
    close: async () => {
      program.kill();
      await gone;
    },
  };
}

function windowOf(context: string, send: Send): FirefoxWindow {
  const act = (type: string, actions: readonly object[]): Promise<unknown> =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  return {
    goTo: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    press: async (value) => {
      await act('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    click: async (x, y) => {
      await act('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    text: async (expression) =>
      evaluated.parse(await send('script.evaluate', { expression, target: { context }, awaitPromise: true })).result
        .value,
    print: async () =>
      new Uint8Array(
        Buffer.from(printed.parse(await send('browsingContext.print', { context, background: true })).data, 'base64'),
      ),
  };
}

/** Asks it something of the protocol; gives back what it answers. */
type Send = (method: string, params: object) => Promise<unknown>;

const answer = z.object({
  id: z.number(),
  result: z.unknown(),
  error: z.string().optional(),
  message: z.string().optional(),
});
const windowOpened = z.object({
  method: z.literal('browsingContext.contextCreated'),
  params: z.object({ context: z.string(), parent: z.null() }),
});
const entry = z.object({ method: z.literal('log.entryAdded'), params: z.object({ text: z.string() }) });
const tree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const evaluated = z.object({ result: z.object({ value: z.string() }) });
const printed = z.object({ data: z.string() });

const addressOf = (program: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    let said = '';
    program.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /ws:\/\/\S+(?=\s)/.exec(said) ?? [];
      if (address !== undefined) done(address);
    });
    program.once('exit', () => {
      fail(new Error(`Firefox ended at once: ${said}`));
    });
  });
