import { describe, expect, it } from 'vitest';
import { headsAlone } from '../../../src/compose/content/text/heads-alone.js';
import { languagePack } from '../../../src/language/index.js';

describe('a sentence over a slide', () => {
  it.each([
    ['en', 'The town will also close the outer gate'],
    ['en', 'In most cases, the rules of the quay hold for the ferries'],
    ['en', 'As with the others described here, the gate is made of oak'],
    ['en', 'Although the tide was low, the gate stayed shut'],
    ['en', 'I keep the gates of the inner basin'],
    ['en', 'The second reason for the gate is the marsh'],
    ['en', 'The board pays for this initiative'],
    ['en', 'Other gates close at night'],
    ['en', 'The harbour master does not dispute it'],
    ['en', 'Why are they closing?'],
    ['en', 'Captain Okoro, would you open the gate?'],
    ['en', 'In the year of the flood he counted 41 boats'],
    ['en', 'What did it cost? We have paid for two gates'],
    ['en', 'What the divers found is this'],
    ['en', 'Three million was paid by the county'],
    ['vi', 'Thành phố cũng đóng cửa cống ngoài'],
    ['vi', 'Lý do của sáng kiến này là nước triều'],
    ['vi', 'Mặc dù nước ròng, cống vẫn đóng'],
  ])('is none that leans, leads up or adds (%s): %s', (language, text) => {
    expect(headsAlone(text, languagePack(language))).toBe(false);
  });

  it.each([
    ['en', 'The town closes the outer gate this week'],
    ['en', 'Two boats lie at the quay'],
    ['en', 'Why do the gates close?'],
    ['en', 'What should you do at the gate?'],
    ['en', 'The second quarter brought more boats'],
    ['en', 'Boats such as ferries pay half of the fee'],
    ['en', 'The Tern sails on Monday, but she carries no cars'],
    ['en', 'We will close the outer gate at night'],
    ['en', 'Three million crowns were paid by the county'],
    ['en', 'Twelve votes decided the matter'],
    ['vi', 'Thành phố đóng cửa cống ngoài trong tuần này'],
    ['vi', 'Hai chiếc phà nằm ở bến'],
  ])('may be one that stands by itself (%s): %s', (language, text) => {
    expect(headsAlone(text, languagePack(language))).toBe(true);
  });

  it('may be of somebody whom the slide names', () => {
    expect(headsAlone('I keep the gates of the inner basin', languagePack('en'), true)).toBe(true);
  });
});
