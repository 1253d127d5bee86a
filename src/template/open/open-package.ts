import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child } from '../../opc/xml/query.js';
import { emu } from '../../model/units.js';
import type { TemplateModel } from '../model.js';
import { findParts, incomplete, type TemplateParts } from './find-parts.js';
import { withCalledTitles } from './called/with-called-titles.js';
import { settingOf } from './master-setting.js';
import { asLargeAsSlide } from './page/as-large-as-slide.js';
import { PackagePictures } from './ground/picture-paint.js';
import { layoutsAsBefore } from './layouts-as-before.js';
import { nameInTemplate, readLayout, type FoundLayout } from './layouts/read-layout.js';
import { freeName } from './placeholders/free-name.js';
import { withOneColumn } from './placeholders/one-column.js';
import { withPlainLetters } from './plain-letters.js';
import { withMarks } from './points-marks.js';
import { withSampleStyles } from './sample-styles.js';
import { withParagraphLetters } from './slides/paragraph-letters.js';
import { readTemplatePart, type TemplateNotes } from './template-part.js';

/** A package with what was read from it, before it is known what its layouts are for. */
export interface Opened {
  readonly package: OpcPackage;
  readonly parts: TemplateParts;
  readonly notes: TemplateNotes | undefined;
  readonly size: TemplateModel['size'];
  readonly layouts: readonly OpenedLayout[];
  /** The part of the layout that was made of the file's first slide. */
  readonly ownCover: string | undefined;
}

export interface OpenedLayout {
  readonly found: FoundLayout;
  /** Number of its master, from 0. */
  readonly master: number;
  /** Of its master. */
  readonly fonts: Pick<TemplateModel, 'fonts' | 'colours'>;
}

/** Reads the layouts of a package. A template that says nothing of itself may leave its styles to its sample text, and its titles to any text. */
export const openPackage = (opc: OpcPackage): Opened => opened(opc, undefined, undefined);

/**
 * Reads a package again that was changed somewhere.
 *
 * @param before how it was: layouts that are the same, under a master that is, are not read anew
 */
export const reopenPackage = (opc: OpcPackage, before: Opened, ownCover = before.ownCover): Opened =>
  opened(opc, before, ownCover);

function opened(opc: OpcPackage, before: Opened | undefined, ownCover: string | undefined): Opened {
  const parts = findParts(opc);
  const notes = readTemplatePart(opc, parts.presentation);
  const size = slideSize(parts.presentationRoot);
  const mended =
    notes === undefined
      ? withMarks(
          withCalledTitles(
            withSampleStyles(
              withPlainLetters(
                withParagraphLetters(withOneColumn(asLargeAsSlide(opc, parts, size), parts), parts),
                parts,
              ),
              parts,
            ),
            parts,
            size,
          ),
          parts,
        )
      : opc;
  const found = mended === opc ? parts : findParts(mended);
  return {
    package: mended,
    parts: found,
    notes,
    size,
    layouts: findLayouts(mended, found, size, notes, before),
    ownCover,
  };
}

function findLayouts(
  opc: OpcPackage,
  { masters }: TemplateParts,
  size: TemplateModel['size'],
  notes: TemplateNotes | undefined,
  before: Opened | undefined,
): OpenedLayout[] {
  const names = new Set<string>();
  const pictures = new PackagePictures(opc);
  return masters.flatMap((master, number) => {
    const known = before === undefined ? [] : layoutsAsBefore(opc, before, master, number);
    const setting = settingOf(master, size, pictures, notes?.fallbacks ?? new Map<string, string>());
    const fonts = { fonts: setting.fonts, colours: setting.colours };
    return master.layouts.map((part) => {
      const same = known.find(({ found }) => found.part === part)?.found;
      const found =
        same === undefined
          ? readLayout(part, opc.look(part), setting, (title) => notes?.layouts.get(title), names)
          : { ...same, name: freeName(nameInTemplate(same), ' ', names) };
      return { found, master: number, fonts };
    });
  });
}

/**
 * A presentation that states no size is 10 by 7.5 inches (ECMA-376 part 1, 19.2.1.36).
 *
 * @throws BriefdeckError `template.incomplete` for a size that PowerPoint does not take
 */
function slideSize(presentation: XmlElement): TemplateModel['size'] {
  const { cx, cy } = child(presentation, 'p:sldSz')?.attributes ?? {};
  const [width, height] = [Number(cx ?? 9_144_000), Number(cy ?? 6_858_000)];
  if (![width, height].every((side) => side >= sides.least && side <= sides.most))
    throw incomplete('its slides have no size that PowerPoint takes');
  return { width: emu(width), height: emu(height) };
}

/** EMU; 1 and 56 inches (ECMA-376 part 1, 19.7.8). */
const sides = { least: 914_400, most: 51_206_400 } as const;
