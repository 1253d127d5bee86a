import { readFileSync } from 'node:fs';
import { articleOf } from '../src/pipeline.js';
for (const path of process.argv.slice(2)) {
  const started = performance.now();
  try {
    const { value: a } = await articleOf({ bytes: new Uint8Array(readFileSync(path)), name: path.split('/').pop() ?? '' });
    const ms = Math.round(performance.now() - started);
    const w = (s: { start: number; end: number } | undefined): string => (s === undefined ? '–' : a.text.slice(s.start, s.end).replace(/\n/g, '⏎'));
    const cut = (s: string): string => (s.length > 170 ? `${s.slice(0, 110)} … ${s.slice(-50)} (${s.length})` : s);
    const inf = (s: { start: number; end: number }) => a.furniture.find(({ span }) => span.start <= s.start && s.end <= span.end);
    console.log(`\n#### ${path.split('/').pop()} ${ms}ms ${a.language}\nTITLE ${w(a.title)}\nBY ${JSON.stringify(a.byline)} DATE ${a.published} PUB ${JSON.stringify((a as { publisher?: unknown }).publisher)} GENRE ${JSON.stringify((a as { genre?: unknown }).genre)}`);
    for (const b of a.blocks) {
      const f = inf(b.span);
      const mark = f ? `  -(${(f as { kind?: string; reason?: string }).kind ?? (f as { reason?: string }).reason ?? ''}) ` : '  ';
      const extra = b as unknown as Record<string, unknown>;
      const cap = b.kind === 'figure' ? ` CAP ${w(extra.caption as never)}` : '';
      console.log(`${mark}${b.kind}${extra.level ?? ''}${b.kind==='list-item'||extra.depth!==undefined?`/${extra.depth ?? ''}`:''}: ${cut(w(b.span))}${cap}`);
    }
  } catch (e) {
    console.log(`\n#### ${path.split('/').pop()} ERROR ${(e as { code?: string }).code} ${(e as Error).message}`);
  }
}
