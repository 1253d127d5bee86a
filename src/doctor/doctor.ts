import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ReadTemplate } from '../template/open/read-template.js';
import type { Finding, Rule } from './finding.js';
import { askingWords } from './trial/asking-words.js';
import { addedLayouts } from './rules/added-layouts.js';
import { carriedIn } from './rules/carried-in.js';
import { contrast } from './rules/contrast.js';
import { duplicateIds } from './rules/duplicate-ids.js';
import { duplicateLayoutNames } from './rules/duplicate-layout-names.js';
import { duplicatePlaceholders } from './rules/duplicate-placeholders.js';
import { houseSlides } from './trial/house-slides.js';
import { layoutsWithoutTitle } from './rules/layouts-without-title.js';
import { missingRoles } from './rules/missing-roles.js';
import { offSlide } from './rules/off-slide.js';
import { overlaps } from './rules/overlaps.js';
import { smallBoxes } from './rules/small-boxes.js';
import { smallText } from './rules/small-text.js';
import { titlesWithoutPlace } from './rules/titles-without-place.js';
import { turnedText } from './rules/turned-text.js';
import { trial } from './trial/trial.js';
import { unknownFonts } from './rules/unknown-fonts.js';

const rules: readonly Rule[] = [
  layoutsWithoutTitle,
  trial,
  askingWords,
  houseSlides,
  carriedIn,
  missingRoles,
  addedLayouts,
  titlesWithoutPlace,
  turnedText,
  offSlide,
  overlaps,
  smallBoxes,
  smallText,
  contrast,
  unknownFonts,
  duplicateLayoutNames,
  duplicatePlaceholders,
  duplicateIds,
];

/**
 * Says what will go wrong with a template, before any deck is made: what falls back, what is too small, what can't be
 * read. What several layouts have in common is said once.
 *
 * @returns errors where no deck can be made; warnings where it will suffer; infos where it is only good to know
 */
export function doctor(read: ReadTemplate): Diagnostic[] {
  return rules.flatMap((rule) => grouped(rule(read)));
}

/** Findings alike in all but the layout become one. */
function grouped(findings: readonly Finding[]): Diagnostic[] {
  const groups = new Map<string, { readonly finding: Finding; readonly layouts: string[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.message]);
    const group = groups.get(key) ?? { finding, layouts: [] };
    groups.set(key, group);
    if (finding.layout !== undefined && !group.layouts.includes(finding.layout)) group.layouts.push(finding.layout);
  }
  return [...groups.values()].map(({ finding: { code, severity, message, hint }, layouts }) => ({
    code,
    severity,
    message: layouts.length === 0 ? message : `${naming(layouts)}: ${message}`,
    ...(hint === undefined ? {} : { hint }),
  }));
}

const most = 4;

function naming(layouts: readonly string[]): string {
  const rest = layouts.length - most;
  const names = layouts.slice(0, rest === 1 ? most + 1 : most).map((name) => `"${name}"`);
  return `${layouts.length === 1 ? 'Layout' : 'Layouts'} ${names.join(', ')}${rest > 1 ? ` and ${rest} more` : ''}`;
}
