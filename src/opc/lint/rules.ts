import type { Rule } from './rule.js';
import { absentTarget } from './rules/absent-target.js';
import { coreProperties } from './rules/core-properties.js';
import { duplicatePlaceholder } from './rules/duplicate-placeholder.js';
import { duplicateShapeId } from './rules/duplicate-shape-id.js';
import { duplicateTitle } from './rules/duplicate-title.js';
import { emptyLine } from './rules/empty-line.js';
import { illegalCharacter } from './rules/illegal-character.js';
import { imageJpg } from './rules/image-jpg.js';
import { localPath } from './rules/local-path.js';
import { malformedPart } from './rules/malformed-part.js';
import { missingAltText } from './rules/missing-alt-text.js';
import { missingContentType } from './rules/missing-content-type.js';
import { missingLanguage } from './rules/missing-language.js';
import { negativeExtent } from './rules/negative-extent.js';
import { orphanPart } from './rules/orphan-part.js';
import { phantomContentType } from './rules/phantom-content-type.js';
import { placeholderOfLayout } from './rules/placeholder-of-layout.js';
import { presentationOrder } from './rules/presentation-order.js';
import { repeatedParagraphProperties } from './rules/repeated-paragraph-properties.js';
import { sectionGuid } from './rules/section-guid.js';
import { sharedTheme } from './rules/shared-theme.js';
import { slideTitle } from './rules/slide-title.js';
import { unknownRelationship } from './rules/unknown-relationship.js';

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
