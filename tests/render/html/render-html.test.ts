import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/render/html/render-html.js';
import type { Scene } from '../../../src/render/scene/scene.js';
import { drawnBriefing } from '../support/scenes.js';

type Handler = (event: Record<string, unknown>) => void;

/** What is asked of the document here; the types of the library are those of browsers, which this project has none of. */
interface PageElement {
  readonly id: string;
  readonly textContent: string;
  readonly classList: { readonly contains: (name: string) => boolean };
}
interface PageDocument {
  readonly body: PageElement;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly getElementById: (id: string) => PageElement | null;
}

/** A window in which the page runs, as far as its script asks for one. */
function opened(html: string, hash = '') {
  const { document } = parseHTML(html) as unknown as { readonly document: PageDocument };
  const handlers = new Map<string, Handler>();
  const sent: unknown[] = [];
  const other = { closed: false, postMessage: (message: unknown) => sent.push(message) };
  const window = { opener: other, open: () => other };
  const location = { hash, href: `file:///deck.html${hash}` };
  runInNewContext(document.querySelector('script')?.textContent ?? '', {
    ...{ document, window, location, Date, setInterval: () => 0 },
    history: { replaceState: (_state: unknown, _title: string, address: string) => (location.hash = address) },
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
  });
  const happen = (name: string, event: Record<string, unknown> = {}): void =>
    handlers.get(name)?.({ preventDefault: () => undefined, ...event });
  return {
    press: (...keys: string[]) => {
      for (const key of keys) happen('keydown', { key });
    },
    happen,
    sent,
    other,
    location,
    shown: (): string[] => Array.from(document.querySelectorAll('section.now'), ({ id }) => id),
    textOf: (id: string): string => document.getElementById(id)?.textContent ?? '',
    has: (name: string): boolean => document.body.classList.contains(name),
  };
}

describe('a deck as a page', () => {
  let scene: Scene;
  let html: string;
  beforeAll(async () => {
    const { value } = await drawnBriefing();
    const notes = [{ kind: 'note' as const, text: 'Nói chậm: <b> & "thế"' }];
    scene = { ...value, slides: value.slides.map((slide, index) => (index === 1 ? { ...slide, notes } : slide)) };
    html = renderHtml(scene);
  });

  it('asks for nothing outside, and lets no script run but its own', () => {
    const [, policy = ''] = /content="(default-src[^"]*)"/.exec(html) ?? [];
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(html) ?? [];
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).toMatch(/^default-src 'none';/);
    const addresses = [...html.matchAll(/(?:href="|src="|url\()([^")]{1,10})/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !/^(?:data:|#)/.test(address))).toEqual([]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi-VN">/);
  });

  it('shows the slide that its address names, and goes on and back by keys', () => {
    const page = opened(html, '#3');
    expect(page.shown()).toEqual(['3']);
    page.press('ArrowRight');
    expect(page.shown()).toEqual(['4']);
    expect(page.location.hash).toBe('#4');
    page.press('Home', 'ArrowLeft');
    expect(page.shown()).toEqual(['1']);
    page.press('End', ' ');
    expect(page.shown()).toEqual([String(scene.slides.length)]);
  });

  it('goes on by a sweep to the left, and not by one downwards', () => {
    const page = opened(html);
    const sweep = (right: number, down: number): void => {
      page.happen('touchstart', { changedTouches: [{ clientX: 200, clientY: 200 }] });
      page.happen('touchend', { changedTouches: [{ clientX: 200 + right, clientY: 200 + down }] });
    };
    sweep(-100, 10);
    expect(page.shown()).toEqual(['2']);
    sweep(-60, 200);
    expect(page.shown()).toEqual(['2']);
  });

  it('keeps two windows in step, and listens to nobody else', () => {
    const page = opened(html);
    page.press('s', 'ArrowRight');
    expect(page.sent).toEqual([{ briefdeck: 1 }]);
    page.happen('message', { source: page.other, data: { briefdeck: 4 } });
    expect(page.shown()).toEqual(['5']);
    expect(page.sent).toHaveLength(1);
    page.happen('message', { source: {}, data: { briefdeck: 0 } });
    expect(page.shown()).toEqual(['5']);
  });

  it('shows whoever speaks the notes, and where the deck is', () => {
    const page = opened(html, '#speak2');
    expect(page.has('speak')).toBe(true);
    expect(page.textOf('notes')).toBe('Nói chậm: <b> & "thế"');
    expect(page.textOf('place')).toBe(`2 / ${scene.slides.length}`);
    page.press('PageDown');
    expect(page.sent).toEqual([{ briefdeck: 2 }]);
  });
});
