import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { article } from './preview-page.js';
import { startPreview, type PreviewProgram } from './preview-program.js';

type Headers = Readonly<Record<string, string>>;

interface Heard {
  readonly status: number;
  readonly body: string;
}

/** A program that asks as no browser would: paths and headers go out as they are written. */
function strangerAt({ address }: PreviewProgram, agent?: Agent) {
  const { port, pathname, origin } = new URL(address);
  const ask = (path: string, headers: Headers = {}, body?: readonly string[]): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request({ host: '127.0.0.1', port, path, headers, method, ...(agent && { agent }) });
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
        });
      });
      sent.on('error', reject);
      for (const chunk of body ?? []) sent.write(chunk);
      sent.end();
    });
  const status = async (...asked: Parameters<typeof ask>): Promise<number> => (await ask(...asked)).status;
  const own: Headers = { origin, 'content-type': 'application/json' };
  return { ask, status, own, port, pathname };
}

describe('the server of the preview', () => {
  it('lets nobody in by another name, from another page, or without its token', async () => {
    const program = await startPreview({ 'article.txt': article });
    const { status, own, port, pathname } = strangerAt(program);
    expect(await status(`${pathname}state`)).toBe(200);
    for (const headers of [
      { host: 'evil.example' },
      { host: `evil.example:${port}` },
      { host: '127.0.0.1:1' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect(await status(`${pathname}state`, headers), JSON.stringify(headers)).toBe(403);
    const otherToken = `/${pathname.charAt(1) === 'x' ? 'y' : 'x'}${pathname.slice(2)}state`;
    for (const path of ['/', '/state', '/ask', otherToken, pathname.slice(0, -2)])
      expect(await status(path), path).toBe(403);
    const undo = ['{"kind":"undo"}'];
    expect(await status(`${pathname}ask`, own, undo)).toBe(200);
    expect(await status(`${pathname}ask`, { ...own, origin: 'http://evil.example' }, undo)).toBe(403);
    expect(await status(`${pathname}ask`, { 'content-type': 'application/json' }, undo)).toBe(403);
    await program.end();
  });

  it('gives no file of the computer away, whatever the path', async () => {
    const program = await startPreview({ 'article.txt': article });
    const { ask, pathname } = strangerAt(program);
    const secret = readFileSync('package.json', 'utf8').slice(0, 40);
    const ways = ['../article.txt', '../../../../../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%2e%2e/article.txt'];
    const others = [`/${process.cwd()}/package.json`, '..\\article.txt', 'slides/../../article.txt', 'looks/../state'];
    for (const way of [...ways, ...others, 'file:///etc/passwd', 'article.txt', '%00', '%'])
      for (const path of [`${pathname}${way}`, `/${way}`]) {
        const { status, body } = await ask(path.replace(/ /g, '%20'));
        expect([403, 404], path).toContain(status);
        expect(body).not.toContain('root:');
        expect(body).not.toContain('Tarnmouth');
        expect(body).not.toContain(secret);
      }
    await program.end();
  });

  it('refuses bodies that are huge, broken, or no request, and goes on', async () => {
    const program = await startPreview({ 'article.txt': article });
    const { ask, status, own, pathname } = strangerAt(program);
    const before = await ask(`${pathname}state`);
    // Its length told beforehand, and in pieces whose length nobody tells.
    const huge = 'x'.repeat(1_000_000);
    expect(await status(`${pathname}ask`, { ...own, 'content-length': String(huge.length) }, [huge])).toBe(413);
    for (const again of [1, 2]) expect(await status(`${pathname}ask`, own, [huge, huge]), `${again}`).toBe(413);
    for (const body of ['', '{', '{"kind":', '[]', 'null', '{"kind":"burn"}', '{"kind":"undo","more":1}'])
      expect(await status(`${pathname}ask`, own, [body]), body).toBe(400);
    expect(await status(`${pathname}ask`, { ...own, 'content-type': 'text/plain' }, ['{"kind":"undo"}'])).toBe(415);
    expect(await ask(`${pathname}state`)).toEqual(before);
    await program.end();
  });

  it('bears fifty requests at once, and fifty a second for some seconds', async () => {
    const program = await startPreview({ 'article.txt': article });
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    const { ask, status, own, pathname } = strangerAt(program, agent);
    const state = JSON.parse((await ask(`${pathname}state`)).body) as { readonly slides: readonly { key: string }[] };
    const drawings = state.slides.map(({ key }) => `slides/${key}.svg`);
    const paths = ['state', 'article', '', ...drawings];
    const pathAt = (index: number): string => `${pathname}${paths[index % paths.length] ?? ''}`;
    const many = await Promise.all(Array.from({ length: 50 }, (_, index) => status(pathAt(index))));
    expect(many.filter((one) => one !== 200)).toEqual([]);
    const asked: Promise<number>[] = [];
    const start = performance.now();
    for (let sent = 0; sent < 150; sent += 1) {
      // Every tenth is an edit.
      const edit = JSON.stringify({ kind: 'edit', edit: { kind: 'title', text: `Title ${sent}` } });
      asked.push(sent % 10 === 0 ? status(`${pathname}ask`, own, [edit]) : status(pathAt(sent)));
      await wait(Math.max(0, start + 20 * sent - performance.now()));
    }
    expect((await Promise.all(asked)).filter((one) => one !== 200)).toEqual([]);
    // It has not fallen behind: what is asked now is answered at once, on a busy machine too.
    const last = performance.now();
    expect(JSON.parse((await ask(`${pathname}state`)).body)).toMatchObject({ title: 'Title 140' });
    expect(performance.now() - last).toBeLessThan(2000);
    agent.destroy();
    await program.end();
  });

  it('ends by Ctrl-C at once, though somebody listens, and leaves nothing but what was not saved', async () => {
    const program = await startPreview({ 'article.txt': article });
    const { ask, own, port, pathname } = strangerAt(program);
    const listening = new Promise<void>((resolve) => {
      const heard = request({ host: '127.0.0.1', port, path: `${pathname}changes` });
      heard.on('response', (response) => {
        response.resume();
        response.on('close', resolve);
        response.on('error', () => undefined);
      });
      heard.on('error', () => undefined);
      heard.end();
    });
    await ask(`${pathname}ask`, own, [JSON.stringify({ kind: 'edit', edit: { kind: 'title', text: 'Not saved' } })]);
    let left: readonly string[] = [];
    const start = performance.now();
    const { signal, stderr } = await program.end((folder) => {
      left = readdirSync(folder).map((name) => `${name}: ${readFileSync(`${folder}/${name}`, 'utf8').length > 0}`);
    });
    expect(performance.now() - start).toBeLessThan(5000);
    await listening;
    expect(signal).toBe('SIGINT');
    expect(stderr).toContain('article-outline.unsaved.md');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(left).toEqual(['article-outline.unsaved.md: true', 'article.txt: true']);
    await expect(ask(`${pathname}state`)).rejects.toThrow('ECONNREFUSED');
  });
});
