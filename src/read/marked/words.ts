import type { MarkedDocument, Part } from './marked-document.js';

/** A document with other words in its parts, and in what it says of itself. */
export function withWords(document: MarkedDocument, changed: (words: string) => string): MarkedDocument {
  const { title, byline, publisher } = document;
  return {
    ...document,
    ...(title === undefined ? {} : { title: changed(title) }),
    ...(byline === undefined ? {} : { byline: changed(byline) }),
    ...(publisher === undefined ? {} : { publisher: changed(publisher) }),
    parts: document.parts.map((part) => changedPart(part, changed)),
  };
}

/** All words of a document's parts, piece by piece. */
export function textOfMarked(document: MarkedDocument): string {
  const pieces: string[] = [];
  withWords(document, (words) => {
    pieces.push(words);
    return words;
  });
  return pieces.join('\n');
}

function changedPart(part: Part, changed: (words: string) => string): Part {
  switch (part.kind) {
    case 'list':
      return { ...part, items: part.items.map((item) => ({ ...item, text: changed(item.text) })) };
    case 'table':
      return {
        ...part,
        rows: part.rows.map((cells) => cells.map(changed)),
        ...(part.caption === undefined ? {} : { caption: changed(part.caption) }),
      };
    case 'figure': {
      const { caption, credit, alternative } = part;
      return {
        ...part,
        ...(caption === undefined ? {} : { caption: changed(caption) }),
        ...(credit === undefined ? {} : { credit: changed(credit) }),
        ...(alternative === undefined ? {} : { alternative: changed(alternative) }),
      };
    }
    default:
      return { ...part, text: changed(part.text) };
  }
}
