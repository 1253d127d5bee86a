import { compose } from '../../compose/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { languagePack } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Deck } from '../../model/deck.js';
import type { TemplateModel } from '../../template/model.js';
import { sampleBriefings, samplePictures } from './sample-briefings.js';

/** A sample as a template lays it out, and what composing told. */
export interface LaidOut {
  readonly deck: Deck;
  readonly diagnostics: readonly Diagnostic[];
}

/** The samples on the layouts of a template; none where no layout has a title. */
export const laidOut = onceFor((model: TemplateModel): readonly LaidOut[] => {
  if (!model.layouts.some(({ placeholders }) => placeholders.some(({ key }) => key === 'title'))) return [];
  return sampleBriefings().map((briefing) => {
    const options = { notes: 'none', pictures: samplePictures } as const;
    const { value: deck, diagnostics } = compose(briefing, model, { pack: languagePack(briefing.language) }, options);
    return { deck, diagnostics };
  });
});
