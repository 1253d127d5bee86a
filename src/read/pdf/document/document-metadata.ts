import type { OpenedPdf } from './pdf-js.js';

/** What a PDF says that its title and author are. When it was made is not when the article was published. */
export async function metadataOf({
  document,
}: OpenedPdf): Promise<{ readonly title?: string; readonly author?: string }> {
  const metadata = await document.getMetadata().catch(() => undefined);
  const [title, author] = [textIn(metadata?.info, 'Title'), textIn(metadata?.info, 'Author')];
  return { ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }) };
}

function textIn(info: object | undefined, key: string): string | undefined {
  const value: unknown = info === undefined ? undefined : Reflect.get(info, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
