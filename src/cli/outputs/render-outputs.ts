import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FontSources } from '../../fonts/font-sources.js';
import type { Briefing } from '../../model/briefing.js';
import type { DeckToJoin } from '../../joined.js';
import type { Deck } from '../../model/deck.js';
import { type Stage } from '../../pipeline.js';
import {
  handoutOf,
  htmlOf,
  markdownOf,
  pdfOf,
  pngOf,
  pptxOf,
  sceneOf,
  scriptDocxOf,
  svgOf,
  type PptxOptions,
} from '../../formats.js';
import type { SlidesAPage } from '../../render/pdf/handout/cells.js';
import type { Scene } from '../../render/scene/scene.js';
import type { Template } from '../../template/model.js';
import type { Result } from '../process/output.js';
import type { Output } from './find-outputs.js';

/** What is written, and what it is written with. */
export interface Built {
  readonly deck: Deck;
  readonly briefing: Briefing;
  readonly template: Template;
  /** How many slides a page of a PDF has that is to be handed out. */
  readonly handout?: SlidesAPage | undefined;
  readonly options: PptxOptions & { readonly fonts: FontSources };
  /** The deck that the slides join. */
  readonly into?: DeckToJoin | undefined;
}

/** Writes a deck in each format that is asked for; it is drawn once for all those that show it as it is seen. */
export async function renderOutputs(
  outputs: readonly Output[],
  built: Built,
  stage: Stage,
): Promise<{ readonly results: readonly Result[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { deck, briefing, template, options, into } = built;
  const diagnostics: Diagnostic[] = [];
  const results: Result[] = [];
  let scene: Scene | undefined;
  const drawn = async (): Promise<Scene> => {
    if (scene !== undefined) return scene;
    const outcome = await sceneOf(deck, briefing, template, options, stage);
    diagnostics.push(...outcome.diagnostics);
    return (scene = outcome.value);
  };
  for (const output of outputs) {
    const { format, isScript } = output;
    const contents: (string | Uint8Array)[] = [];
    if (format === 'pptx') {
      const pptx = await (into === undefined
        ? pptxOf(deck, briefing, template, options, stage)
        : joinedPptx(built, into, stage));
      diagnostics.push(...pptx.diagnostics);
      contents.push(pptx.bytes);
    } else if (format === 'pdf' && built.handout !== undefined) {
      const handout = await handoutOf(await drawn(), built.handout, options, stage);
      diagnostics.push(...handout.diagnostics);
      contents.push(handout.value);
    } else if (format === 'pdf') contents.push(await pdfOf(await drawn(), options, stage));
    else if (format === 'svg') contents.push(...(await svgOf(await drawn(), stage)));
    else if (format === 'png') contents.push(...(await pngOf(await drawn(), stage)));
    else if (format === 'html') contents.push(await htmlOf(await drawn(), stage));
    else if (format === 'docx') contents.push(await scriptDocxOf(deck, briefing, options, stage));
    else contents.push(await markdownOf(deck, template, isScript ? format : undefined, stage));
    const targets = await output.targetsFor(contents.length);
    results.push(...targets.map((target, index) => ({ target, content: contents[index] ?? '' })));
  }
  return { results, diagnostics: withoutTwins(diagnostics) };
}

/** What the linter says of slides holds for those in the deck that they joined. */
async function joinedPptx({ deck, briefing, template, options }: Built, into: DeckToJoin, stage: Stage) {
  const { joinedDeck } = await import('../../joined.js');
  const { trace = true } = options;
  const { bytes, diagnostics } = await pptxOf(deck, briefing, template, { ...options, trace: false }, stage);
  const joined = await stage('render', () => joinedDeck(into, bytes, { briefing, trace }));
  return {
    bytes: joined.bytes,
    diagnostics: [...diagnostics.filter(({ code }) => !code.startsWith('package.')), ...joined.diagnostics],
  };
}

/** A picture that is left out is told once, however many formats leave it out. */
const withoutTwins = (all: readonly Diagnostic[]): Diagnostic[] =>
  all.filter(
    ({ code, message }, index) => all.findIndex((other) => other.code === code && other.message === message) === index,
  );
