import type { Mirror } from './mirror.js';
import { readerOf } from './readers/index.js';
import { tidy } from './text/lines.js';
import type { Source } from './sources.js';

/** A source's text as it is kept: NFC, a paragraph a line. Nothing where the snapshot lacks it. */
export function makeText(mirror: Mirror, source: Source): string | undefined {
  const raw = mirror.read(source.repository, source.commit, source.path);
  const text = raw === undefined ? undefined : readerOf(source.repository, source.path).text(raw, source.part);
  return text === undefined ? undefined : tidy(text);
}
