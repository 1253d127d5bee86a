import type { TemplateModel } from '../../../template/model.js';
import type { Choice } from '../../choose/choose-layout.js';
import type { Entry } from '../../content/entry.js';
import type { Sheet } from '../../content/sheet.js';
import { pointsWithChildren, weightOf } from '../../split/blocks.js';
import { besideContent } from './beside-content.js';
import type { ShownPicture } from '../../content/shown-picture.js';

/** Slides with a picture of a sheet beside what it says, and what is left of both. */
export interface BesidePictures {
  readonly choices: readonly Choice[];
  readonly left: Sheet;
}

/**
 * What a sheet says beside its pictures: a figure or a quotation beside the first, points spread over all of them as evenly as
 * they allow. A picture alone, under a heading that was read before, is half a slide.
 */
export function besidePictures(sheet: Sheet, template: TemplateModel): BesidePictures | undefined {
  if (sheet.kind === 'points') return pointsBeside(sheet, template);
  const choice = besideContent(sheet, template);
  const left = { entries: [], figure: undefined, quote: undefined, pictures: sheet.pictures?.slice(1) };
  return choice && { choices: [choice], left: { ...sheet, ...left } };
}

function pointsBeside(sheet: Sheet, template: TemplateModel): BesidePictures | undefined {
  const pictures = sheet.pictures ?? [];
  const choices: Choice[] = [];
  const alone: ShownPicture[] = [];
  let blocks = pointsWithChildren(sheet.entries);
  for (const [index, picture] of pictures.entries()) {
    const fitting = firstFitting(blocks, pictures.length - index, (entries) =>
      besideContent({ ...sheet, entries, pictures: [picture] }, template),
    );
    const isLast = index === pictures.length - 1;
    const whole = isLast && fitting && isRemnant(blocks.slice(fitting.count)) ? tightly(blocks, picture) : undefined;
    const choice = whole ?? fitting?.choice;
    if (choice) choices.push(choice);
    else alone.push(picture);
    blocks = whole ? [] : blocks.slice(fitting?.count ?? 0);
  }
  return choices.length === 0 ? undefined : { choices, left: { ...sheet, entries: blocks.flat(), pictures: alone } };

  function tightly(all: readonly Entry[][], picture: ShownPicture): Choice | undefined {
    return besideContent({ ...sheet, entries: all.flat(), pictures: [picture] }, template, { tight: true });
  }
}

/** A line or two, which would have a slide of their own. */
const isRemnant = (blocks: readonly Entry[][]): boolean =>
  blocks.length === 1 && (blocks[0] ?? []).reduce((sum, { text }) => sum + text.length, 0) <= mostOfRemnant;

/** UTF-16 units. */
const mostOfRemnant = 120;

/** The first points, as many as come on the first of so many slides; where they don't fit, of more slides. */
function firstFitting(
  blocks: readonly Entry[][],
  slides: number,
  fit: (entries: readonly Entry[]) => Choice | undefined,
): { readonly choice: Choice; readonly count: number } | undefined {
  let tried = Infinity;
  for (let among = slides; tried > 1 && blocks.length > 0; among += 1) {
    const count = shareOf(blocks, among);
    if (count >= tried) continue;
    tried = count;
    const choice = fit(blocks.slice(0, count).flat());
    if (choice) return { choice, count };
  }
  return undefined;
}

/** How many of the blocks come nearest to the share of one of so many slides, at least one. */
function shareOf(blocks: readonly Entry[][], slides: number): number {
  const share = weightOf(blocks.flat()) / slides;
  const counts = blocks.map((_, index) => index + 1);
  const distance = (count: number): number => Math.abs(weightOf(blocks.slice(0, count).flat()) - share);
  return counts.reduce((best, count) => (distance(count) < distance(best) ? count : best), 1);
}
