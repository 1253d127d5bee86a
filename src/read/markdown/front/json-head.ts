/** What a JSON object at the top of a page says, as Hugo and programs that keep posts have it. */
export interface JsonHead {
  readonly values: Readonly<Record<string, unknown>>;
  /** The lines stay as empty ones, so that messages name the right line. */
  readonly body: string;
}

/** Only an object that names a title, or when it was written, is one: a page may show any other. The rule right below it parts it from the text. */
export function jsonHead(text: string): JsonHead | undefined {
  const block = /^\{[ \t]*\r?\n(?:(?!\})[^\n]*\n){1,500}?\}[ \t]*(?:\r?\n|$)/.exec(text)?.[0];
  const values = block === undefined || block.length > longest ? undefined : recordOf(block);
  if (block === undefined || values === undefined || !('title' in values || 'date' in values)) return undefined;
  const rule = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(block.length))?.[0] ?? '';
  const head = block + rule;
  return { values, body: head.replace(/[^\n]/g, '') + text.slice(head.length) };
}

const longest = 20_000;

function recordOf(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
