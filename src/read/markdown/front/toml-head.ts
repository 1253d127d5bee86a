/** What the lines between `+++` at the top of a page say, as Hugo and Zola have them. */
export interface TomlHead {
  /** Strings, and lists of strings; days as they are written. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The lines stay as empty ones, so that messages name the right line. */
  readonly body: string;
}

/**
 * Only `key = "value"`, `key = ["a", "b"]` and `key = 2026-05-12` are read, in whatever table they stand, the first of a name; other values
 * say nothing of who wrote what, and when.
 */
export function tomlHead(text: string): TomlHead | undefined {
  const block = /^\+\+\+[ \t]*\r?\n((?:(?!\+\+\+)[^\n]*\n){1,500}?)\+\+\+[ \t]*(?:\r?\n|$)/.exec(text);
  if (block === null || !/^[\w-]{1,40}[ \t]*=/mu.test(block[1] ?? '')) return undefined;
  const values: Record<string, unknown> = {};
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const [, key = '', written = ''] = /^([\w-]{1,40})[ \t]*=[ \t]*(.{1,2000})$/u.exec(line) ?? [];
    const value = valueOf(written.trim());
    if (key !== '' && value !== undefined) values[key] ??= value;
  }
  return { values, body: block[0].replace(/[^\n]/g, '') + text.slice(block[0].length) };
}

function valueOf(written: string): string | string[] | undefined {
  if (/^\d{4}-\d{2}-\d{2}/.test(written)) return written;
  const strings = [...written.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/gu)].map(
    ([, basic, literal = '']) => basic?.replace(/\\(["\\])/g, '$1') ?? literal,
  );
  return written.startsWith('[') ? strings : strings[0];
}
