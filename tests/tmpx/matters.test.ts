import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { annotated } from '../summarize/annotated.js';
import { announcedMatters } from '../../src/summarize/annotate/talk/announced-matters.js';
it('x', async () => {
  for (const f of (process.env['FILES'] ?? '').split(' ')) {
    const { annotation } = await annotated(readFileSync(f, 'utf8'), process.env['LG'] ?? 'en');
    const { reading } = annotation;
    for (const [i, m] of announcedMatters(reading)) {
      const s = reading.sentences[i];
      console.log(f.split('/').pop(), m.isAll ? 'ALL' : '---', '[' + (m.span ? reading.text.slice(m.span.start, m.span.end) : '') + ']', reading.text.slice(s?.start, s?.end).slice(0, 160));
    }
  }
}, 100000);
