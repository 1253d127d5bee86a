import { BriefdeckError } from '../diagnostics/error.js';
import type { Briefing } from '../model/briefing.js';
import type { ShownDeck } from '../model/shown-deck.js';
import type { Criterion } from '../render/pptx/read/accessibility.js';
import type { TemplateModel } from '../template/model.js';
import { maximumDeckBytes, readSource, type Source } from './input.js';
import type { Io } from './io.js';
import { plainStage } from '../pipeline.js';
import type { LanguagePack } from '../language/index.js';
import { briefingForm, isNamedDeck } from './written/is-briefing.js';
import type { Completed } from './written/completed.js';
import type { CheckArguments } from './options/options.js';

/** What is held against an article: a Briefing, and the slides that were made of it where it came inside a deck. */
export interface Reviewed {
  readonly briefing: Briefing;
  readonly deck: ShownDeck | undefined;
  /** What a deck does for those who do not see it, or not well. */
  readonly accessibility?: readonly Criterion[];
  /** Labels in words of the template that the deck was made with, as `TemplateModel` has them. */
  readonly labels?: TemplateModel['labels'];
  /** What came of completing a Briefing that a person wrote. */
  readonly completed?: Completed;
}

/**
 * Reads a deck with the Briefing that it carries, or a Briefing.
 *
 * @throws BriefdeckError of kind `input`: not readable, neither deck nor briefing, a deck that carries no briefing
 */
export async function readReviewed(args: CheckArguments, packs: readonly LanguagePack[], io: Io): Promise<Reviewed> {
  const { input, language } = args;
  const source = await readSource(input, io, maximumDeckBytes);
  const reviewed = isPackage(source) ? await ofDeck(source, input) : await ofBriefing(source, args, packs, io);
  return language === undefined ? reviewed : { ...reviewed, briefing: { ...reviewed.briefing, language } };
}

const isPackage = ({ bytes, name }: Source): boolean => (bytes[0] === 0x50 && bytes[1] === 0x4b) || isNamedDeck(name);

async function ofBriefing(
  source: Source,
  args: CheckArguments,
  packs: readonly LanguagePack[],
  io: Io,
): Promise<Reviewed> {
  const { input } = args;
  const form = briefingForm(source, args.from);
  if (form === undefined || form === 'deck') {
    throw new BriefdeckError('input', 'input.not-checked', `${input} is neither a deck nor a briefing.`, {
      hint: 'Give a .pptx that briefdeck built, or an outline (.md, .yaml, .json); --from outline says that it is one.',
    });
  }
  const { completed } = await import('./written/completed.js');
  const made = await completed(source, form, { ...args, ownTextFirst: true }, { packs, stage: plainStage }, io);
  return { briefing: made.briefing, deck: undefined, completed: made };
}

async function ofDeck({ bytes }: Source, input: string): Promise<Reviewed> {
  const { readCarried } = await import('./written/carried.js');
  const { briefing, deck, labels, package: opc } = readCarried(bytes, input);
  const [{ accessibilityOf }, { openTemplate }] = await Promise.all([
    import('../render/pptx/read/accessibility.js'),
    import('../template/open/open-template.js'),
  ]);
  return {
    briefing,
    deck,
    accessibility: accessibilityOf(opc, openTemplate(opc, input).model),
    ...(labels === undefined ? {} : { labels }),
  };
}
