import { createHash } from 'node:crypto';
import { fundusPages } from './fundus.js';
import { ours } from './ours.js';
const half = (id: string): boolean => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
for (const page of fundusPages('/tmp/me/w5/fundus').filter(({ id }) => half(id))) {
  const f = await ours(page);
  console.log([page.id, f.title, page.truth.title, f.published, page.truth.published, f.authors.join(';'), page.truth.authors?.join(';')].join(' | '));
}
