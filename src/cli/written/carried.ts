import { briefingOfTrace } from '../../briefing/briefing-of-trace.js';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { Briefing } from '../../model/briefing.js';
import type { ShownDeck } from '../../model/shown-deck.js';
import type { OpcPackage } from '../../opc/package.js';
import { readPackage } from '../../opc/read.js';
import { presentationOf } from '../../opc/presentation-part.js';
import { readShownDeck } from '../../render/pptx/read/read-shown-deck.js';
import { readTrace } from '../../render/pptx/trace/trace.js';
import type { TemplateModel } from '../../template/model.js';
import { builtInTemplates } from '../template/built-in-templates.js';
import { readTemplatePart } from '../../template/open/template-part.js';

/** What a deck of ours carries and shows. */
export interface Carried {
  readonly package: OpcPackage;
  readonly briefing: Briefing;
  readonly deck: ShownDeck;
  /** Labels in words of the template that the deck was made with. */
  readonly labels: TemplateModel['labels'];
  /**
   * The built-in template that it was made with, where the deck itself no longer serves as one: LibreOffice leaves little of the places
   * of a layout when it saves.
   */
  readonly design: string | undefined;
}

/**
 * Reads a deck and the Briefing that travels inside it.
 *
 * @throws BriefdeckError of kind `input`: no package that can be read, or one that carries no briefing
 */
export function readCarried(bytes: Uint8Array, input: string): Carried {
  try {
    const opc = readPackage(bytes);
    const trace = readTrace(opc);
    if (trace === undefined) {
      throw new BriefdeckError(
        'input',
        'input.no-trace',
        `${input} carries no briefing, so its lines can't be traced.`,
        {
          hint: 'It was built with --no-trace, by another program, or saved by one that left it out; take its outline or its article instead.',
        },
      );
    }
    // LibreOffice hangs custom XML on the package instead of the presentation.
    const template = readTemplatePart(opc, presentationOf(opc)) ?? readTemplatePart(opc, '/');
    return {
      package: opc,
      briefing: briefingOfTrace(trace, input),
      deck: readShownDeck(opc),
      labels: template?.labels,
      design: isOfLibreOffice(opc) ? builtInTemplates.find((name) => name === (template?.name ?? '')) : undefined,
    };
  } catch (error) {
    throw asInput(error, input);
  }
}

/** LibreOffice writes the type of the relationship to its properties wrong, so that the part is known by its name. */
const isOfLibreOffice = (opc: OpcPackage): boolean =>
  (opc.find('/docProps/app.xml')?.text() ?? '').includes('<Application>LibreOffice');

/** A package that can't be read is no template here, but what was to be read. */
function asInput(error: unknown, file: string): unknown {
  if (!(error instanceof BriefdeckError) || error.kind !== 'template') return error;
  const { code, message, hint, place } = error.diagnostic;
  return new BriefdeckError('input', code.replace(/^template\./, 'input.'), message, {
    place: place ?? { file },
    cause: error,
    ...(hint === undefined ? {} : { hint }),
  });
}
