import type { Assembly, Step } from './assembly.js';
import { addNotes } from './steps/add-notes.js';
import { addProperties } from './steps/add-properties.js';
import { addSections } from './steps/add-sections.js';
import { addSlides } from './steps/add-slides.js';
import { addTrace } from './steps/add-trace.js';
import { beAPresentation } from './steps/be-a-presentation.js';
import { embedFonts } from './steps/embed-fonts.js';
import { nameTableStyles } from './steps/name-table-styles.js';
import { removeTemplateSlides } from './steps/remove-template-slides.js';

/** What is done to a template's package, in this order, until it is the deck. */
const steps: readonly Step[] = [
  beAPresentation,
  removeTemplateSlides,
  nameTableStyles,
  addSlides,
  addSections,
  addNotes,
  addProperties,
  embedFonts,
  addTrace,
];

/** Turns the package of the assembly, a clone of the template's, into the deck. */
export function assemble(assembly: Assembly): void {
  for (const step of steps) step(assembly);
}
