import { contentTypes } from '../../../opc/part-kind.js';
import type { Step } from '../assembly.js';

/** A template or a slide show becomes a presentation, which opens for editing. */
export const beAPresentation: Step = ({ package: opc, presentation }) => {
  opc.retype(presentation, contentTypes.presentation);
};
