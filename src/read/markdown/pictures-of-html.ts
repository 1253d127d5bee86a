import { withoutReferences } from '../html/character-references.js';
import { pictureAt, type Picture } from './picture-of.js';

/** The pictures of raw HTML, each with the `figcaption` that follows it before the next. All else is dropped. */
export function picturesOfHtml(html: string): Picture[] {
  const tags = [...html.matchAll(/<img\b([^<>]{0,4000})>/gi)];
  return tags.flatMap(({ index, 0: tag, 1: attributes = '' }, position) => {
    const source = attribute(attributes, 'src');
    if (source === undefined || source === '') return [];
    const behind = html.slice(index + tag.length, tags[position + 1]?.index);
    return [pictureAt(source, attribute(attributes, 'alt'), captionOfHtml(behind))];
  });
}

/** The words of the first `figcaption` of raw HTML; its picture may stand in other HTML, or be lost. */
export function captionOfHtml(html: string): string | undefined {
  const told = /<figcaption\b[^<>]*>((?:(?!<\/figcaption)[^]){0,2000})/i.exec(html)?.[1];
  return told === undefined ? undefined : withoutReferences(told.replace(/<[^<>]*>/g, ' ')).trim();
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : withoutReferences(value);
}
