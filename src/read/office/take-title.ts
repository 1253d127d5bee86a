import type { OfficeDocument, OfficePart, TitlePart } from './office-document.js';
import { withPlainSpaces } from '../../language/index.js';

/** What stands below a title, and the title, where one is marked. */
export interface Titled {
  readonly title?: string;
  readonly rest: readonly Exclude<OfficePart, TitlePart>[];
}

/**
 * Takes the title out of a document: the paragraphs in the style of titles that stand together first, else a line near the
 * top that the properties name. Further down, the style of titles makes a heading.
 */
export function takeTitle({ parts, namedTitle }: Pick<OfficeDocument, 'parts' | 'namedTitle'>): Titled {
  const start = parts.findIndex((part) => part.kind === 'title' && hasWords(part.text));
  const styled = start < 0 ? [] : titlesFrom(parts, start);
  const title = styled.length > 0 ? firstLines(styled) : namedLine(parts, namedTitle);
  const loose = styled.slice(title.length);
  const rest = parts
    .filter((part) => !title.includes(part))
    .map((part) => {
      if (part.kind !== 'title') return part;
      return loose.includes(part)
        ? { kind: 'paragraph' as const, text: part.text }
        : { kind: 'heading' as const, level: 1, text: part.text };
    });
  if (title.length === 0) return { rest };
  return { title: title.map((part) => ('text' in part ? part.text : '')).join(' '), rest };
}

function titlesFrom(parts: readonly OfficePart[], start: number): readonly OfficePart[] {
  const after = parts.slice(start).findIndex(({ kind }) => kind !== 'title');
  return parts.slice(start, after < 0 ? undefined : start + after);
}

/** Of a form that has the style of titles for most of its lines: those above the first empty one, or the first alone. */
function firstLines(styled: readonly OfficePart[]): readonly OfficePart[] {
  const isWorded = (part: OfficePart): boolean => 'text' in part && hasWords(part.text);
  if (styled.filter(isWorded).length <= mostLines) return styled;
  const gap = styled.findIndex((part) => !isWorded(part));
  return styled.slice(0, gap > 0 && gap <= mostLines ? gap : 1);
}
const mostLines = 4;

/** Properties are often left over from a template or an older document, so they only count where the text says the same. */
function namedLine(parts: readonly OfficePart[], named: string | undefined): readonly OfficePart[] {
  if (named === undefined || !hasWords(named)) return [];
  const wanted = comparable(named);
  const line = parts
    .flatMap((part) => ((part.kind === 'paragraph' || part.kind === 'heading') && hasWords(part.text) ? [part] : []))
    .slice(0, searched)
    .find(({ text }) => comparable(text) === wanted);
  return line === undefined ? [] : [line];
}

/** A press release may open with who sends it, where and when. */
const searched = 8;

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const comparable = (text: string): string => withPlainSpaces(text).toLowerCase();
