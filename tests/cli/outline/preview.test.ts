import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalAnswer, LocalRequest } from '../../../src/cli/io.js';
import type { Answer, Edit, Request, ShownArticle, ShownState } from '../../../src/preview/protocol.js';
import { errno, previewAt, runIn, type Browsing, type World } from '../fake-io.js';

const article = readFileSync('assets/articles/harbour-flood-barrier.txt', 'utf8');

/** A page that asks as the real one does. */
function pageOf({ answer }: Browsing) {
  const host = `127.0.0.1:${previewAt.port}`;
  const send = (path: string, more: Partial<LocalRequest> = {}): Promise<LocalAnswer> =>
    answer(
      {
        method: 'GET',
        path: `/${previewAt.token}/${path}`,
        headers: { host },
        body: () => Promise.resolve(new Uint8Array()),
        ...more,
      },
      previewAt.port,
    );
  const post = (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<LocalAnswer> =>
    send('ask', {
      method: 'POST',
      headers: { host, origin: `http://${host}`, 'content-type': 'application/json', ...headers },
      body: (limit) => Promise.resolve(body.length > limit ? undefined : Buffer.from(body)),
    });
  const json = ({ body }: LocalAnswer): unknown => JSON.parse(String(body));
  return {
    send,
    post,
    state: async () => json(await send('state')) as ShownState,
    article: async () => json(await send('article')) as ShownArticle,
    ask: async (request: Request) => json(await post(JSON.stringify(request))) as Answer,
    bytes: async (path: string) => (await send(path)).body as Uint8Array,
  };
}

const previewed = (
  world: World,
  browser: (page: ReturnType<typeof pageOf>, seen: Browsing) => Promise<void>,
  ...argv: string[]
) => runIn({ ...world, browser: (seen) => browser(pageOf(seen), seen) }, 'preview', ...argv);

const files = { 'a.txt': article };

/** As many steps as an answer takes that waits for nothing. */
async function someSteps(): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) await Promise.resolve();
}

describe('briefdeck preview', () => {
  it('shows slides, notes and the article, and prints where', async () => {
    const { code, stdout, stderr } = await previewed(
      { files },
      async (page) => {
        const { slides, topics, isSaved, outline } = await page.state();
        expect(slides.length).toBeGreaterThan(3);
        expect(topics.flatMap(({ lines }) => lines).every(({ slide }) => slide !== undefined)).toBe(true);
        expect([isSaved, outline]).toEqual([true, 'a-outline.md']);
        const drawing = await page.send(`slides/${slides[1]?.key ?? ''}.svg`);
        expect(drawing.headers?.['content-type']).toContain('image/svg+xml');
        expect(String(drawing.body)).toContain('<svg');
        const text = (await page.article()).blocks.flatMap(({ parts }) => parts.map((part) => part.text));
        expect(text).toContain('The vote was 31 to 19, with two abstentions.');
      },
      'a.txt',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'http://127.0.0.1:4711/secret/\n' });
    expect(stderr).toContain('a-outline.md');
  });

  it('is loaded by a browser while the deck is made: what it asks for then is answered when there is something to show', async () => {
    await previewed(
      { files },
      async (page) => {
        const state = page.state();
        const html = await page.send('');
        expect([html.status, String(html.body)]).toEqual([200, expect.stringContaining('<script>')]);
        expect(await Promise.race([state, someSteps()])).toBeUndefined();
        expect((await state).slides.length).toBeGreaterThan(3);
      },
      'a.txt',
    );
  });

  it('tells no address where the article or the template can not be read', async () => {
    const nobody = () => Promise.reject(new Error('There is no page to look at.'));
    const unknown = await previewed({ files }, nobody, 'a.txt', '--template', 'nothing');
    expect(unknown).toMatchObject({ code: 4, stdout: '' });
    const empty = await previewed({ files: { 'a.txt': ' ' } }, nobody, 'a.txt');
    expect(empty).toMatchObject({ code: 3, stdout: '' });
  });

  it('tells in the terminal what goes wrong when the page is open, and listens no more', async () => {
    let asked = 0;
    const fail = (operation: string, path: string): void => {
      if (operation === 'stat' && path.endsWith('a-outline.md') && (asked += 1) > 1) throw errno('EIO');
    };
    const seen = await previewed(
      { files, fail },
      async (page) => {
        expect((await page.send('')).status).toBe(200);
      },
      'a.txt',
    );
    expect(seen).toMatchObject({ code: 3, isListening: false });
    expect(seen.stderr).toContain('the disk reports a fault');
  });

  it('saves an outline that builds what was shown, to the byte', async () => {
    let shown: Uint8Array | undefined;
    const seen = await previewed(
      { files },
      async (page, { files: now }) => {
        const { topics } = await page.state();
        const [topic] = topics;
        const [first, second] = topic?.lines ?? [];
        const at = { topic: topic?.id ?? '', point: first?.id };
        const worded = await page.ask({ kind: 'edit', edit: { kind: 'word', ...at, text: 'We had 31 votes' } });
        expect(worded.state.topics[0]?.lines[0]).toMatchObject({ text: 'We had 31 votes' });
        const { state } = await page.ask({
          kind: 'edit',
          edit: { kind: 'drop', topic: worded.state.topics[0]?.id ?? '', point: second?.id },
        });
        expect([state.isSaved, state.canUndo]).toEqual([false, true]);
        shown = await page.bytes('deck.pptx');
        expect(now.has('a-outline.md')).toBe(false);
        expect((await page.ask({ kind: 'save' })).state.isSaved).toBe(true);
      },
      'a.txt',
    );
    const outline = seen.files.get('a-outline.md') ?? new Uint8Array();
    expect(Buffer.from(outline).toString()).toContain('- We had 31 votes');
    const built = await runIn({ files: { ...files, 'a-outline.md': outline } }, 'a-outline.md', '-o', 'deck.pptx');
    expect(Buffer.from(built.files.get('deck.pptx') ?? []).equals(shown ?? Buffer.alloc(0))).toBe(true);
  });

  it('takes back and does again', async () => {
    await previewed(
      { files },
      async (page) => {
        const { topics } = await page.state();
        const dropped = await page.ask({ kind: 'edit', edit: { kind: 'drop', topic: topics[0]?.id ?? '' } });
        expect(dropped.state.topics).toHaveLength(topics.length - 1);
        expect((await page.ask({ kind: 'undo' })).state.topics).toEqual(topics);
        expect((await page.ask({ kind: 'redo' })).state.topics).toEqual(dropped.state.topics);
      },
      'a.txt',
    );
  });

  it('keeps what nobody saved beside the outline when it is ended', async () => {
    const seen = await previewed(
      { files },
      async (page) => {
        await page.ask({ kind: 'edit', edit: { kind: 'title', text: 'The barrier' } });
      },
      'a.txt',
    );
    expect(seen.files.has('a-outline.md')).toBe(false);
    expect(Buffer.from(seen.files.get('a-outline.unsaved.md') ?? []).toString()).toContain('title: The barrier');
    expect(seen.stderr).toContain('a-outline.unsaved.md');
  });

  it('adds a sentence, traced to where it stands', async () => {
    await previewed(
      { files },
      async (page) => {
        const { topics } = await page.state();
        const parts = (await page.article()).blocks.flatMap((block) => block.parts);
        const part = parts.find(({ text }) => text.startsWith('It would shield about'));
        const { start = 0, end = 0 } = part ?? {};
        const { state } = await page.ask({
          kind: 'edit',
          edit: { kind: 'add', topic: topics[0]?.id ?? '', start, end },
        });
        const added = state.topics[0]?.lines.find(({ text }) => text.startsWith('It would shield about'));
        expect(added?.isOwn).toBe(false);
        expect(added?.sources[0]?.start).toBe(start);
      },
      'a.txt',
    );
  });

  it('refuses an edit of a line that is gone, which another page took out', async () => {
    await previewed(
      { files },
      async (page) => {
        const { topics } = await page.state();
        const edit = { kind: 'drop', topic: topics[0]?.id ?? '', point: topics[0]?.lines[0]?.id } as const;
        expect((await page.ask({ kind: 'edit', edit })).refusal).toBeUndefined();
        expect((await page.ask({ kind: 'edit', edit })).refusal?.reason).toBe('gone');
      },
      'a.txt',
    );
  });

  it('does what was asked by what was shown a moment ago: lines and topics are called by their words', async () => {
    await previewed(
      { files },
      async (page) => {
        const [topic, next] = (await page.state()).topics;
        const [first, second] = topic?.lines ?? [];
        const at = (line: typeof first) => ({ topic: topic?.id ?? '', point: line?.id });
        const edit = async (edit: Edit) => page.ask({ kind: 'edit', edit });
        const done = [
          await edit({ kind: 'word', ...at(first), text: 'From one window' }),
          await edit({ kind: 'word', ...at(second), text: 'From the other' }),
          await edit({ kind: 'lock', ...at(first), lock: true }),
          await edit({ kind: 'move', ...at(first), by: 1 }),
          await edit({ kind: 'word', topic: topic?.id ?? '', text: 'New heading' }),
          await edit({ kind: 'notes', topic: next?.id ?? '', text: 'Slowly' }),
        ];
        expect(done.map(({ refusal }) => refusal)).toEqual(done.map(() => undefined));
        const [now] = (await page.state()).topics;
        expect(now?.heading).toBe('New heading');
        expect(now?.lines.slice(0, 2).map(({ text, isLocked }) => [text, isLocked])).toEqual([
          ['From the other', false],
          ['From one window', true],
        ]);
        // Words that nobody has seen are not written over.
        expect((await edit({ kind: 'word', ...at(first), text: 'Blind' })).refusal?.reason).toBe('gone');
        for (const { refusal } of done) if (refusal === undefined) await page.ask({ kind: 'undo' });
        expect((await edit({ kind: 'lock', ...at(second), lock: true })).refusal).toBeUndefined();
      },
      'a.txt',
    );
  });

  it('takes another template, size and length; undo brings all of it back', async () => {
    await previewed(
      { files },
      async (page) => {
        const before = await page.state();
        const bold = (await page.ask({ kind: 'choose', template: 'bold' })).state;
        expect(bold.template).toBe('bold');
        expect(bold.slides[0]?.key).not.toBe(before.slides[0]?.key);
        const narrow = (await page.ask({ kind: 'choose', size: '4:3' })).state;
        expect(narrow.size).toBe('4:3');
        const short = (await page.ask({ kind: 'choose', length: 'short' })).state;
        expect(short.topics.flatMap(({ lines }) => lines).length).toBeLessThan(
          before.topics.flatMap(({ lines }) => lines).length,
        );
        await page.ask({ kind: 'undo' });
        await page.ask({ kind: 'undo' });
        expect((await page.ask({ kind: 'undo' })).state.slides).toEqual(before.slides);
        const { refusal, state } = await page.ask({ kind: 'choose', template: 'nothing' });
        expect(refusal).toMatchObject({ reason: 'failed' });
        expect(state.slides).toEqual(before.slides);
      },
      'a.txt',
    );
  });

  it('edits the outline that it was given, and follows it when somebody else writes it', async () => {
    const first = await runIn({ files }, 'outline', 'a.txt');
    const world = { files: { ...files, 'b.md': first.stdout } };
    await previewed(
      world,
      async (page, seen) => {
        expect((await page.state()).outline).toBe('b.md');
        seen.write('b.md', first.stdout.replace(/^(## Three) \w+/m, '$1 terms'));
        await seen.wait();
        const followed = await page.state();
        expect(followed.topics.map(({ heading }) => heading)).toContain('Three terms');
        expect([followed.isSaved, followed.isChangedOnDisk]).toEqual([true, false]);
        await page.ask({ kind: 'edit', edit: { kind: 'title', text: 'Mine' } });
        seen.write('b.md', first.stdout);
        await seen.wait();
        expect(await page.state()).toMatchObject({ title: 'Mine', isChangedOnDisk: true });
        expect((await page.ask({ kind: 'save' })).refusal?.reason).toBe('changed');
        expect((await page.ask({ kind: 'overwrite' })).state).toMatchObject({ isSaved: true, isChangedOnDisk: false });
        expect(Buffer.from(seen.files.get('b.md') ?? []).toString()).toContain('title: Mine');
      },
      'b.md',
    );
  });

  it('can take what somebody else wrote in place of what was edited', async () => {
    const first = await runIn({ files }, 'outline', 'a.txt');
    await previewed(
      { files: { ...files, 'b.md': first.stdout } },
      async (page, seen) => {
        await page.ask({ kind: 'edit', edit: { kind: 'title', text: 'Mine' } });
        seen.write('b.md', first.stdout.replace(/^title: .*$/m, 'title: Theirs'));
        await seen.wait();
        const { state } = await page.ask({ kind: 'reload' });
        expect(state).toMatchObject({ title: 'Theirs', isSaved: true, isChangedOnDisk: false });
        expect((await page.ask({ kind: 'undo' })).state.title).toBe('Mine');
      },
      'b.md',
    );
  });

  it('follows the article', async () => {
    await previewed(
      { files },
      async (page, seen) => {
        const before = await page.state();
        seen.write('a.txt', article.replaceAll('£38 a year', '£44 a year'));
        await seen.wait();
        const now = await page.state();
        expect(now.article).not.toBe(before.article);
        expect(JSON.stringify(now.topics)).toContain('£44 a year');
        expect(JSON.stringify(await page.article())).toContain('£44 a year');
      },
      'a.txt',
    );
  });

  it('tells listeners of every change', async () => {
    await previewed(
      { files },
      async (page) => {
        const told: string[] = [];
        const stop = (await page.send('changes')).stream?.((text) => told.push(text));
        await page.ask({ kind: 'edit', edit: { kind: 'title', text: 'New' } });
        stop?.();
        await page.ask({ kind: 'undo' });
        expect(told).toEqual([expect.stringMatching(/^data: \d+\n\n$/)]);
      },
      'a.txt',
    );
  });

  it('goes on with an outline that is there, rather than over it', async () => {
    const { code, stderr } = await previewed(
      { files: { ...files, 'a-outline.md': 'mine' } },
      () => Promise.resolve(),
      'a.txt',
    );
    expect(code).toBe(6);
    expect(stderr).toContain('briefdeck preview a-outline.md');
  });
});

describe('the door of the preview', () => {
  const host = `127.0.0.1:${previewAt.port}`;
  const path = `/${previewAt.token}/state`;

  it('lets in nobody but its own page', async () => {
    await previewed(
      { files },
      async (page) => {
        const status = async (more: Partial<LocalRequest>) => (await page.send('state', more)).status;
        expect(await status({})).toBe(200);
        expect(await status({ headers: { host: `localhost:${previewAt.port}` } })).toBe(200);
        expect(await status({ headers: { host: 'evil.example' } })).toBe(403);
        expect(await status({ headers: { host: '127.0.0.1:80' } })).toBe(403);
        expect(await status({ headers: {} })).toBe(403);
        expect(await status({ headers: { host, origin: 'http://evil.example' } })).toBe(403);
        expect(await status({ headers: { host, origin: 'null' } })).toBe(403);
        expect(await status({ headers: { host, 'sec-fetch-site': 'cross-site' } })).toBe(403);
        expect(await status({ path: '/state' })).toBe(403);
        expect(await status({ path: '/wrong!/state' })).toBe(403);
        expect(await status({ path: path.toUpperCase() })).toBe(403);
        expect(await status({ method: 'POST', path: `/${previewAt.token}/ask` })).toBe(403);
      },
      'a.txt',
    );
  });

  it('knows no other paths, and changes nothing by what it does not understand', async () => {
    await previewed(
      { files },
      async (page) => {
        const before = await page.state();
        for (const wrong of [
          '../a.txt',
          '..%2fa.txt',
          'slides/../../a.txt',
          'slides/0000000000000000.svg',
          'etc/passwd',
        ])
          expect((await page.send(wrong)).status).toBe(404);
        expect((await page.post('{"kind":')).status).toBe(400);
        expect((await page.post('{"kind":"edit","edit":{"kind":"burn"}}')).status).toBe(400);
        expect((await page.post('{"kind":"undo","more":1}')).status).toBe(400);
        expect((await page.post(Buffer.from([0xff, 0xfe]))).status).toBe(400);
        expect((await page.post(`"${'x'.repeat(300_000)}"`)).status).toBe(413);
        expect((await page.post('{}', { 'content-length': '9000000' })).status).toBe(413);
        expect((await page.post('{"kind":"undo"}', { 'content-type': 'text/plain' })).status).toBe(415);
        expect(await page.state()).toEqual(before);
      },
      'a.txt',
    );
  });

  it('lets the page run nothing but its own script, and be framed by nobody', async () => {
    await previewed(
      { files },
      async (page) => {
        const { headers = {} } = await page.send('');
        expect(headers['content-security-policy']).toMatch(
          /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+';.*frame-ancestors 'none'$/,
        );
        expect(headers['x-content-type-options']).toBe('nosniff');
      },
      'a.txt',
    );
  });
});
