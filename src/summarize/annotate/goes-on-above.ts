import type { Section } from '../../model/article.js';

/** Whether a section has no heading of its own, as it goes on with what stands above behind what is quoted there. */
export const goesOnAbove = (section: Section | undefined): boolean =>
  section !== undefined && section.level > 0 && section.heading === undefined && section.label === undefined;
