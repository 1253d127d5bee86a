import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../../src/model/article.js';
import type { Briefing } from '../../../src/model/briefing.js';
import type { Deck } from '../../../src/model/deck.js';
import { articleOf, briefingOf, deckOf } from '../../../src/pipeline.js';
import { pptxOf } from '../../../src/formats.js';
import type { Template } from '../../../src/template/model.js';
import { denseBriefing } from './dense-briefing.js';

export interface SampleDeck {
  readonly name: string;
  readonly deck: Deck;
  /** The .pptx. */
  readonly bytes: Uint8Array;
}

/**
 * Decks of the sample articles, and of a briefing that fills every layout.
 *
 * @param lengths of the points of that briefing, in words
 */
export async function sampleDecks(template: Template, lengths?: readonly number[]): Promise<SampleDeck[]> {
  const folder = 'assets/articles';
  const samples = await Promise.all(
    readdirSync(folder).map(async (name): Promise<Sample> => {
      const { value: article } = await articleOf({ bytes: readFileSync(`${folder}/${name}`), name });
      return { name: name.replace(/\..*/, ''), briefing: (await briefingOf(article)).value, article };
    }),
  );
  return await Promise.all(
    [...samples, { name: 'dense', briefing: denseBriefing(lengths) }].map((one) => deckIn(template, one)),
  );
}

interface Sample {
  readonly name: string;
  readonly briefing: Briefing;
  readonly article?: Article;
}

async function deckIn(template: Template, { name, briefing, article }: Sample): Promise<SampleDeck> {
  const { value: deck } = await deckOf(briefing, template, article ? { article } : {});
  return { name, deck, bytes: (await pptxOf(deck, briefing, template)).bytes };
}
