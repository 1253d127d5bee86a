import { extname } from 'node:path';
import { BriefdeckError } from '../diagnostics/error.js';
import type { Briefing } from '../model/briefing.js';
import type { ShownDeck } from '../model/shown-deck.js';
import type { TemplateModel } from '../template/model.js';
import { readSource, type Source } from './input.js';
import type { Io } from './io.js';
import { plainStage } from '../pipeline.js';
import type { LanguagePack } from '../language/index.js';
import { briefingForm } from './written/is-briefing.js';
import type { Completed } from './written/completed.js';
import type { CheckArguments } from './options/options.js';

/** What is held against an article: a Briefing, and the slides that were made of it where it came inside a deck. */
export interface Reviewed {
  readonly briefing: Briefing;
  readonly deck: ShownDeck | undefined;
  /** Labels in words of the template that the deck was made with, as `TemplateModel` has them. */
  readonly labels?: TemplateModel['labels'];
  /** What came of completing a Briefing that a person wrote. */
  readonly completed?: Completed;
}

const maximumBytes = 100_000_000;

/**
 * Reads a deck with the Briefing that it carries, or a Briefing.
 *
 * @throws BriefdeckError of kind `input`: not readable, neither deck nor briefing, a deck that carries no briefing
 */
export async function readReviewed(told: CheckArguments, packs: readonly LanguagePack[], io: Io): Promise<Reviewed> {
  const { input, language } = told;
  const source = await readSource(input, io, maximumBytes);
  const reviewed = isPackage(source) ? await ofDeck(source, input) : await ofBriefing(source, told, packs, io);
  return language === undefined ? reviewed : { ...reviewed, briefing: { ...reviewed.briefing, language } };
}

const isPackage = ({ bytes, name }: Source): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || ['.pptx', '.ppsx', '.potx', '.ppt'].includes(extname(name).toLowerCase());

async function ofBriefing(
  source: Source,
  told: CheckArguments,
  packs: readonly LanguagePack[],
  io: Io,
): Promise<Reviewed> {
  const { input } = told;
  const form = briefingForm(source, told.from);
  if (form === undefined) {
    throw new BriefdeckError('input', 'input.not-checked', `${input} is neither a deck nor a briefing.`, {
      hint: 'Give a .pptx that briefdeck built, or an outline (.md, .yaml, .json); --from outline says that it is one.',
    });
  }
  const { completed } = await import('./written/completed.js');
  const made = await completed(source, form, { ...told, ownTextFirst: true }, { packs, stage: plainStage }, io);
  return { briefing: made.briefing, deck: undefined, completed: made };
}

async function ofDeck({ bytes }: Source, input: string): Promise<Reviewed> {
  const [
    { readPackage },
    { readTrace },
    { readShownDeck },
    { briefingOfTrace },
    { presentationOf },
    { readTemplatePart },
  ] = await Promise.all([
    import('../opc/read.js'),
    import('../render/pptx/trace/trace.js'),
    import('../render/pptx/read/read-shown-deck.js'),
    import('../briefing/briefing-of-trace.js'),
    import('../render/pptx/assembly.js'),
    import('../template/open/template-part.js'),
  ]);
  try {
    const opc = readPackage(bytes);
    const trace = readTrace(opc);
    if (trace === undefined) {
      throw new BriefdeckError(
        'input',
        'input.no-trace',
        `${input} carries no briefing, so its lines can't be traced.`,
        {
          hint: 'It was built with --no-trace, by another program, or saved by one that left it out; check its briefing instead.',
        },
      );
    }
    const labels = readTemplatePart(opc, presentationOf(opc))?.labels;
    return {
      briefing: briefingOfTrace(trace, input),
      deck: readShownDeck(opc),
      ...(labels === undefined ? {} : { labels }),
    };
  } catch (error) {
    throw asInput(error, input);
  }
}

/** A package that can't be read is no template here, but what was to be checked. */
function asInput(error: unknown, file: string): unknown {
  if (!(error instanceof BriefdeckError) || error.kind !== 'template') return error;
  const { code, message, hint, place } = error.diagnostic;
  return new BriefdeckError('input', code.replace(/^template\./, 'input.'), message, {
    place: place ?? { file },
    cause: error,
    ...(hint === undefined ? {} : { hint }),
  });
}
