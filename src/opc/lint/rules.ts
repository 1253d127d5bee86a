import type { Rule } from './rule.js';
import { absentTarget } from './rules/parts/absent-target.js';
import { coreProperties } from './rules/parts/core-properties.js';
import { duplicatePlaceholder } from './rules/shapes/duplicate-placeholder.js';
import { duplicateShapeId } from './rules/shapes/duplicate-shape-id.js';
import { duplicateTitle } from './rules/text/duplicate-title.js';
import { emptyLine } from './rules/text/empty-line.js';
import { illegalCharacter } from './rules/text/illegal-character.js';
import { imageJpg } from './rules/parts/image-jpg.js';
import { localPath } from './rules/text/local-path.js';
import { malformedPart } from './rules/parts/malformed-part.js';
import { missingAltText } from './rules/shapes/missing-alt-text.js';
import { missingContentType } from './rules/parts/missing-content-type.js';
import { missingLanguage } from './rules/text/missing-language.js';
import { negativeExtent } from './rules/shapes/negative-extent.js';
import { orphanPart } from './rules/parts/orphan-part.js';
import { phantomContentType } from './rules/parts/phantom-content-type.js';
import { placeholderOfLayout } from './rules/shapes/placeholder-of-layout.js';
import { presentationOrder } from './rules/parts/presentation-order.js';
import { repeatedParagraphProperties } from './rules/text/repeated-paragraph-properties.js';
import { sectionGuid } from './rules/parts/section-guid.js';
import { sharedTheme } from './rules/parts/shared-theme.js';
import { slideTitle } from './rules/text/slide-title.js';
import { unknownRelationship } from './rules/parts/unknown-relationship.js';

/** All rules, in the order of their names. */
export const rules: readonly Rule[] = [
  absentTarget,
  coreProperties,
  duplicatePlaceholder,
  duplicateShapeId,
  duplicateTitle,
  emptyLine,
  illegalCharacter,
  imageJpg,
  localPath,
  malformedPart,
  missingAltText,
  missingContentType,
  missingLanguage,
  negativeExtent,
  orphanPart,
  phantomContentType,
  placeholderOfLayout,
  presentationOrder,
  repeatedParagraphProperties,
  sectionGuid,
  sharedTheme,
  slideTitle,
  unknownRelationship,
];
