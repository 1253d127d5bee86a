import { relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import { descend, descendants } from '../../../opc/xml/query.js';
import { openingOf, ownSlides } from '../layouts/slide-use.js';
import { reopenPackage, type Opened } from '../open-package.js';
import { placeholderOf } from '../shapes.js';
import { carry } from './carry.js';
import { piecesOf, type Piece } from './furniture-pieces.js';
import { saysWords } from '../slides/is-drawn.js';

/**
 * A file on most of whose slides the same logo or rule was put by hand, in the head or the foot, or a panel over all of them, what adorns a
 * corner, a ribbon around their titles, or signs before them, gets it on its layouts: people copy such slides, and nobody of the house knows one without it.
 * Covers are left as they are.
 */
export function withSlideFurniture(opened: Opened): Opened {
  const { package: opc, parts, size, layouts } = opened;
  const { opening: first, rest: slides } = openingOf(opc, ownSlides(opc, parts.presentation, parts.presentationRoot));
  const usual = layouts.find(({ found }) => found.part === slides[0]?.layout)?.master;
  const master = parts.masters[usual ?? 0];
  const alike = slides.filter(({ layout }) => master?.layouts.includes(layout));
  // Slides that say nothing are a form, and each of them shows how the house's are.
  const isForm = [first, ...slides].every((one) => one === undefined || !saysWords(opc.look(one.slide)));
  if (usual === undefined || master === undefined || alike.length < (isForm ? 1 : fewest)) return opened;
  const drawn = [master.name, ...master.layouts].filter((part) => part !== opened.ownCover);
  const isThere = new Set(drawn.flatMap((part) => picturesOf(opc, part)));
  const found: Found[] = [];
  for (const { slide } of alike) {
    for (const piece of piecesOf(opc, slide, size, isForm)) {
      if (piece.picture !== undefined && isThere.has(piece.picture)) continue;
      const same = found.find((one) => one.look === piece.look && isNear(one.place, piece.place));
      if (same === undefined) found.push({ ...piece, slide, slides: new Set([slide]) });
      else same.slides.add(slide);
    }
  }
  const least = alike.length < several ? alike.length : leastOfSlides * alike.length;
  // A band that stands on fewer slides than the logo on it stays behind that.
  const kept = inOneColour(found)
    .filter(({ slides: on }) => on.size >= least)
    .toSorted((one, other) => one.at - other.at);
  if (kept.length === 0) return opened;
  // What stands at the same place of the first slide is on the cover, too, where that is the layout's.
  const opening = first === undefined ? [] : piecesOf(opc, first.slide, size);
  const opens = ({ look, place }: Found): boolean =>
    opened.ownCover === undefined && opening.some((one) => one.look === look && isNear(one.place, place));
  const copy = opc.clone();
  const targets = layouts.filter((one) => one.master === usual);
  for (const { found: layout } of targets)
    kept.forEach((one, index) => {
      if (!covers.has(layout.type) || (layout.part === first?.layout && opens(one))) put(copy, layout.part, one, index);
    });
  return reopenPackage(copy, opened);
}

interface Found extends Piece {
  readonly slide: string;
  /** Those that it stands on. */
  readonly slides: Set<string>;
}

/** Of pictures that stand at exactly one place, as a logo for light and one for dark slides, that of most, counted with the others. */
function inOneColour(found: readonly Found[]): Found[] {
  const ranked = found.toSorted((one, other) => other.slides.size - one.slides.size);
  return ranked.flatMap((one, index) => {
    const alike = ranked.filter(
      (other) => one.picture !== undefined && other.picture !== undefined && isSame(one.place, other.place),
    );
    if (alike.some((other) => ranked.indexOf(other) < index)) return [];
    return [{ ...one, slides: new Set([...one.slides, ...alike.flatMap(({ slides }) => [...slides])]) }];
  });
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((share, index) => Math.abs(share - (other[index] ?? 0)) <= hair);

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((share, index) => Math.abs(share - (other[index] ?? 0)) <= (index === across ? mostOffAcross : mostOff));

/** Of a place: its width. Rules are drawn as long as the title above them. */
const across = 2;

const picturesOf = (opc: OpcPackage, part: string): string[] =>
  opc.relationships(part).flatMap(({ type, target }) => (type === relationshipTypes.image ? [target] : []));

/** Draws a piece of a slide on a layout, behind its texts. */
function put(opc: OpcPackage, layout: string, { slide, shape, isMark }: Found, index: number): void {
  const tree = descend(opc.xml(layout), 'p:cSld', 'p:spTree');
  const { elements, pictures } = carry(opc, slide, [shape], { keepsText: isMark });
  if (tree === undefined) return;
  for (const [id, target] of pictures) {
    const own = opc.relate(layout, relationshipTypes.image, target);
    for (const blip of elements.flatMap((one) => descendants(one, 'a:blip')))
      if (blip.attributes['r:embed'] === id) blip.attributes['r:embed'] = own;
  }
  for (const names of elements.flatMap((one) => descendants(one, 'p:cNvPr')))
    names.attributes['id'] = String(firstId + index);
  const at = tree.children.findIndex((node) => typeof node !== 'string' && placeholderOf(node) !== undefined);
  tree.children.splice(at < 0 ? tree.children.length : at, 0, ...elements);
}

const covers = new Set(['title', 'secHead']);

/** Of fewer slides nothing is told. */
const fewest = 2;
/** Of fewer it stands on all. */
const several = 4;
const leastOfSlides = 0.6;
/** As shares of the slide: copies stand a little off. */
const mostOff = 0.02;
const hair = 0.002;
const mostOffAcross = 0.06;
const firstId = 9201;
