import { describe, expect, it } from 'vitest';
import { languagePack, wordsOf } from '../../../../src/language/index.js';
import { lacksMainClause } from '../../../../src/summarize/annotate/clauses/main-clause.js';
import { neededBy } from '../../../../src/summarize/choose/needs.js';
import { annotated } from '../../annotated.js';

const isFragment = (sentence: string, language = 'en'): boolean =>
  lacksMainClause(wordsOf(sentence), sentence, languagePack(language));

describe('a sentence without a verb of its own', () => {
  it.each([
    'Gates that keep the tide out of the town.',
    'The worst imaginable storm — the flood of the three towns.',
    'A harbour in which we only count the boats of ourselves — but not of others.',
    'A gate that grants every boat in the basin the right to choose its own berth, that casts a shadow over the quay.',
    'To find a berth — despite all the boats that divide us.',
    'Including a pilot of the town.',
    'Such as the right to a berth — especially, when crews are left in the storm.',
    'When the town called the pilots to the quay.',
    'One of the towns that bears, as the charter says, “the first duty for the gates”.',
    'And preventing another flood in the basin.',
    'In the lower town, the fish market, the net loft, and beyond.',
    'That there is only one side of the basin to look at.',
    'Gates that close the basin and keep the town dry.',
  ])('is known: %s', (sentence) => {
    expect(isFragment(sentence)).toBe(true);
  });

  it.each([
    'The gates that keep the tide out were sold.',
    'Every berth that we have is a berth at which the board could place a boat.',
    'If it works, that would be a gift to the town.',
    'In that case, we want two gates.',
    'When the storm rages on, the pilots stay at home.',
    'What many crews don’t know is that the gates — for example, the outer one — refer to the tide.',
    'The fee that a crew owes will depend on the boat.',
    'Their plans provided a sound basis for the quay.',
    'That day we left the basin.',
    'So that is why the gates were closed.',
    'In the years of the flood, Ann Lee, for whom the quay is named, was the harbour master.',
    'Keep the gates closed.',
    'To build this kind of quay, it is important to ask the crews.',
    'This augurs well for the fish market in the next few years.',
    'We strive for a quay where crews help one another.',
    'Storms bring the crews together.',
    'THE TOWN ABHORS A FLOOD.',
    'A crew who transgresses section 2 of the byelaw is liable to a fine.',
    'Below is a sketch of the gates.',
  ])('is none: %s', (sentence) => {
    expect(isFragment(sentence)).toBe(false);
  });

  it('is not known in a language whose pack lists no such forms', () => {
    expect(isFragment('Les portes de la ville basse et du port.', 'fr')).toBe(false);
  });

  const needs = async (text: string, words: string): Promise<readonly number[] | undefined> => {
    const { annotation, statements, at } = await annotated(text);
    return neededBy(annotation, statements, at(words), new Set(), new Set());
  };

  it('is told with the sentence before it', async () => {
    const text = '# T\n\nThe board asks the town for two gates. Gates that keep the tide out of the lower streets.';
    expect(await needs(text, 'keep the tide')).toEqual([0]);
  });

  it('stands alone where it presents somebody by name', async () => {
    const text =
      '# T\n\nThe board asks the town for two gates. Harbour master Ann Lee, who has kept the gates for years.';
    expect(await needs(text, 'Ann Lee')).toEqual([]);
  });
});
