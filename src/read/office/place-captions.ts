import type { TablePart } from '../marked/marked-document.js';
import type { CaptionPart, OfficePart, TitlePart } from './office-document.js';

type Untitled = Exclude<OfficePart, TitlePart>;
export type Placed = Exclude<Untitled, CaptionPart>;

/**
 * Gives each caption of a table to its table; any other is a figure, which the article's reading joins to the picture
 * beside it. Where a caption could belong to several, a picture above it goes before a table below it, that before a
 * picture below it, and a table above it comes last.
 */
export function placeCaptions(parts: readonly Untitled[]): readonly Placed[] {
  const captions = new Map<TablePart, string>();
  const placed = parts.flatMap((part, index): readonly Placed[] => {
    if (part.kind !== 'caption') return [part];
    const table = tableOf(part, parts[index - 1], parts[index + 1]);
    if (table === undefined || captions.has(table)) return [{ kind: 'figure', caption: part.text }];
    captions.set(table, part.text);
    return [];
  });
  return placed.map((part) =>
    part.kind === 'table' && captions.has(part) ? { ...part, caption: captions.get(part) } : part,
  );
}

function tableOf({ ofTable }: CaptionPart, above?: Untitled, below?: Untitled): TablePart | undefined {
  const tableBelow = below?.kind === 'table' ? below : undefined;
  const tableAbove = above?.kind === 'table' ? above : undefined;
  if (ofTable === true) return tableBelow ?? tableAbove;
  if (isPicture(above)) return undefined;
  return tableBelow ?? (isPicture(below) ? undefined : tableAbove);
}

const isPicture = (part: Untitled | undefined): boolean => part?.kind === 'figure' && part.image !== undefined;
