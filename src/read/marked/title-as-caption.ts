import { wording } from '../captions/said-again.js';
import type { FigurePart, MarkedDocument, Part } from './marked-document.js';

/**
 * A document whose pictures have no caption that is its title again, as programs that publish pages set on every picture: it says nothing
 * of what is seen, and the line below the picture may be the caption.
 */
export function withoutTitleAsCaption(document: MarkedDocument): MarkedDocument {
  const heading = document.parts.find((part) => part.kind === 'heading' && part.level === 1);
  const titles = [document.title, heading?.kind === 'heading' ? heading.text : undefined];
  const known = new Set(titles.flatMap((title) => (title === undefined ? [] : wording(title))));
  known.delete('');
  const isTitle = ({ caption }: FigurePart): boolean => caption !== undefined && known.has(wording(caption));
  return {
    ...document,
    parts: document.parts.map((part) => (part.kind === 'figure' && isTitle(part) ? withoutCaption(part) : part)),
  };
}

/** One that has no picture is a line of the text that only looks like a caption. */
const withoutCaption = ({ caption, ...figure }: FigurePart): Part =>
  figure.image === undefined ? { ...figure, caption } : { ...figure, alternative: figure.alternative ?? caption };
