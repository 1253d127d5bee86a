import type { LocalAnswer } from '../io.js';
import type { PageFile } from './page-file.js';

/** What every answer says of itself: nothing of it is kept, framed, or loaded from elsewhere. */
const guarded: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** A drawing brings its letters and pictures along and needs nothing else. */
const ofDrawing = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A line of plain text, for what is refused. */
export const textAnswer = (status: number, text: string): LocalAnswer => ({
  status,
  headers: { ...guarded, 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});

/** The page, which runs nothing but its own script. */
export const pageAnswer = ({ html, script, style }: PageFile): LocalAnswer => ({
  status: 200,
  headers: {
    ...guarded,
    'content-security-policy': `default-src 'none'; script-src ${script}; style-src ${style}; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'content-type': 'text/html; charset=utf-8',
  },
  body: html,
});

/** A value as JSON, which no other site may read. */
export const jsonAnswer = (value: unknown): LocalAnswer => ({
  status: 200,
  headers: { ...guarded, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

/** A file to be saved. */
export const fileAnswer = (mediaType: string, body: Uint8Array, name: string): LocalAnswer => ({
  status: 200,
  headers: {
    ...guarded,
    'content-type': mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
  body,
});

/** A drawing is called by what it shows, so it may be kept. */
export const drawingAnswer = (svg: string): LocalAnswer => ({
  status: 200,
  headers: {
    ...guarded,
    'content-security-policy': ofDrawing,
    'content-type': 'image/svg+xml; charset=utf-8',
    'cache-control': 'private, max-age=31536000, immutable',
  },
  body: svg,
});

/** Events as they come (`text/event-stream`). */
export const streamAnswer = (stream: NonNullable<LocalAnswer['stream']>): LocalAnswer => ({
  status: 200,
  headers: { ...guarded, 'content-type': 'text/event-stream; charset=utf-8' },
  stream,
});
