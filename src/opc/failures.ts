import { BriefdeckError } from '../diagnostics/error.js';

/** The refusal of a package that is broken. */
export function damaged(message: string, cause?: unknown): BriefdeckError {
  return new BriefdeckError('template', 'template.damaged', `The file is damaged: ${message}.`, {
    hint: 'Open it in PowerPoint, let it repair the file, and save it again.',
    cause,
  });
}

/** The refusal of a package that is larger than the limits allow. */
export function tooLarge(message: string): BriefdeckError {
  return new BriefdeckError('template', 'template.too-large', `The file is refused: ${message}.`);
}

/** The refusal of a package with a VBA project. */
export function macrosRefused(): BriefdeckError {
  return new BriefdeckError('template', 'template.macros', 'The file holds macros, which are refused.', {
    hint: 'Save it in PowerPoint as .pptx or .potx, without macros.',
  });
}

/** The refusal of a package whose namespaces or relationship types are those of ISO 29500 strict. */
export function strictPackage(): BriefdeckError {
  return new BriefdeckError('template', 'template.strict-package', 'The file is a strict Open XML package.', {
    hint: 'Save it in PowerPoint as "PowerPoint Presentation (*.pptx)", not as "Strict Open XML Presentation".',
  });
}
