import { compose } from '../../../src/compose/compose.js';
import type { ComposeOptions } from '../../../src/compose/options.js';
import { languagePack } from '../../../src/language/index.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Briefing, Topic } from '../../../src/model/briefing.js';
import type { Deck, Slide } from '../../../src/model/deck.js';
import type { TemplateModel } from '../../../src/template/model.js';
import { briefingFrom, topicFrom } from './briefing.js';
import { fullTemplate } from './template.js';

/** A deck of a briefing, in Vietnamese and with the full template where a test does not say otherwise. */
export function deckOf(
  briefing: Briefing,
  options: Partial<ComposeOptions> & { readonly template?: TemplateModel } = {},
): { readonly deck: Deck; readonly diagnostics: readonly Diagnostic[] } {
  const { template = fullTemplate, ...rest } = options;
  const pack = languagePack(briefing.language);
  const { value, diagnostics } = compose(briefing, template, { pack }, { notes: 'both', ...rest });
  return { deck: value, diagnostics };
}

/** The slides of one topic. */
export function slidesOf(topic: Partial<Topic>, template: TemplateModel = fullTemplate): Slide[] {
  const { deck } = deckOf(briefingFrom({ topics: [topicFrom(topic)] }), { template });
  return deck.slides.filter((slide) => slide.topic === 't1');
}

/**
 * The paragraphs of a placeholder as plain text; empty where it is not filled. What keeps the last two words on a line is
 * seen as the space that it is, but for the dash before a name.
 */
export function textsIn(slide: Slide | undefined, placeholder: string): string[] {
  const fill = slide?.fills.find((candidate) => candidate.placeholder === placeholder);
  return fill?.paragraphs.map(({ runs }) => wordsOf(runs.map((run) => run.text).join(''))) ?? [];
}

/** A text with its last two words parted by a space like others. */
export const wordsOf = (text: string): string => text.replace(/(?<!—)\u00a0(?=\S+$)/u, ' ');
