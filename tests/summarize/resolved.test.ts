import { describe, expect, it } from 'vitest';
import { ofDecisions } from '../../src/summarize/value/summary/meeting-summary.js';
import { mainSentences } from '../../src/summarize/value/lead/main-sentences.js';
import { annotated, candidatesIn } from './annotated.js';
import { briefingFrom, pointTexts } from './briefing-from.js';

const minutes = [
  '# Minutes of the allotment society, 4 May 2031',
  '## 1. Minutes of the last meeting',
  'The minutes of 2 March were approved with one correction. On page 2, the price of the pump should read £760 and not £670.',
  '## 2. Matters arising',
  'The treasurer reported that the insurers had paid for the broken fence, but only in part. They gave £410 of the £560 claimed. The gate, in their view, had been rotten for years before the storm. Mr Blake could not honestly disagree with them about it. It was agreed not to appeal.',
  '## 3. The well',
  'Ms Orr joined the meeting.',
  'Mr Blake presented the measurements of the spring. The water in the well had sunk by 60 cm since 2027. Two firms had offered to deepen it, for £8,400 and £9,900. Mr Penn asked whether the cheaper firm could start in July. Mr Blake replied that it had quoted £9,100 for work in November.',
  'There was a full discussion. Mr Penn favoured waiting a year, since only £14,000 was left in the bank.',
  'It was RESOLVED, by six votes to two, to accept the offer of Dunmore Wells for November at £9,100, provided that the parish lends its pump.',
  '## 4. Rents',
  'The treasurer proposed a rise of 5 per cent from 1 October. Sheds had been dearer since January.',
  'Ms Orr felt that members over seventy should be spared. An amendment to that effect was put and carried by five votes to three. As amended, the proposal was resolved unanimously. The rise will therefore bring in about £820, instead of the £1,050 in the budget.',
  '## 5. Dogs',
  'The chair had received a letter with 41 signatures about dogs on the paths. Mr Blake had no objection to dogs on a lead before ten. Ms Orr will speak to the owners and report back in June. No decision was taken.',
].join('\n\n');

describe('what minutes say was resolved', () => {
  it('is told, the one with a number first, and neither a misprint nor who came', async () => {
    const { briefing } = await briefingFrom(minutes);
    const lines = pointTexts(briefing);
    expect(lines[0]).toContain('RESOLVED');
    expect(lines.join('\n')).not.toMatch(/should read|joined the meeting|full discussion/);
  });

  const linesOf = async (words: string): Promise<string[]> => {
    const known = await annotated(minutes, 'en', 'minutes');
    const place = known.at(words);
    const own = candidatesIn(known).find(({ lines }) => lines?.some((line) => line.includes(place)));
    return (own?.lines ?? []).map((line) => line.map((index) => known.statements[index]?.text ?? '').join('. '));
  };

  it('comes with the motion that it calls so and with what it comes to', async () => {
    const [moved, settled, result] = await linesOf('resolved unanimously');
    expect(moved).toBe('The treasurer proposed a rise of 5 per cent from 1 October');
    expect(settled).toContain('should be spared. An amendment');
    expect(result).toContain('£820');
  });

  it('comes with what its paragraph opens with, where it is brief', async () => {
    expect(await linesOf('agreed not to appeal')).toEqual([
      'The treasurer reported that the insurers had paid for the broken fence, but only in part',
      'It was agreed not to appeal',
    ]);
  });
});

describe('the summary of a meeting that decided something', () => {
  it('says before what was decided which matter it is of, however far down that stands', async () => {
    const lead = (await briefingFrom(minutes)).briefing.topics[0];
    expect(lead?.kind).toBe('summary');
    expect(lead?.points.find(({ text }) => text.includes('Dunmore Wells'))?.lead).toBe('The well');
  });

  it('takes no report of a matter on which nothing was decided', async () => {
    const business =
      '## 6. Any other business\n\nMs Orr told the meeting that she would leave the committee in September. The chair thanked her. She has kept the bees for twelve years. The hives go to the school.';
    const lead = (await briefingFrom(`${minutes}\n\n${business}`)).briefing.topics[0];
    expect(lead?.kind).toBe('summary');
    expect(lead?.points.map(({ text }) => text).join('\n')).not.toContain('in September');
  });

  it('is of decisions also where most of them stand in a list', async () => {
    const known = await annotated(
      [
        '# Minutes of the allotment society, 4 May 2031',
        '## 1. The well',
        'The water in the well had sunk by 60 cm since 2027.',
        '**RESOLVED:**',
        'a. that the well be deepened before the winter;\nb. that the offer of Dunmore Wells be accepted;\nc. that the parish be asked for its pump.',
        '## 2. Dogs',
        'Mr Blake had counted 19 dogs in one morning. RESOLVED (5 for, 2 against) to allow dogs on a lead before ten.',
      ].join('\n\n'),
      'en',
      'minutes',
    );
    const [reported, decided] = [known.at('had counted'), known.at('on a lead')].map((index) => ({
      sentences: [index],
    }));
    if (reported === undefined || decided === undefined) throw new Error('nothing was read');
    expect(ofDecisions(known.annotation, [reported, decided])).toEqual([decided]);
  });
});

describe('what was resolved', () => {
  const told = async (words: string, ...paragraphs: readonly string[]): Promise<string[]> => {
    const text = ['# Minutes of the allotment society, 4 May 2031', '## 3. The well', ...paragraphs].join('\n\n');
    const known = await annotated(text, 'en', 'minutes');
    const own = candidatesIn(known).find(({ sentences }) => sentences.includes(known.at(words)));
    return (own?.sentences ?? []).map((index) => known.statements[index]?.text ?? '');
  };

  it('comes with the condition that the next sentence sets to it', async () => {
    const lines = await told(
      'was carried',
      'Mr Blake proposed that the rent be raised from £32 to £36. The motion was carried by 6 votes to 1. The decision holds only if the members confirm it on 24 May.',
    );
    expect(lines.at(-1)).toContain('only if the members confirm it');
  });

  it('comes with the motion that has its amount, also where something else was resolved between', async () => {
    const lines = await told(
      'was rejected',
      'Mr Blake proposed that the society borrow £5,000 from the bank. Ms Orr wanted to ask the members first.',
      'It was RESOLVED by 5 votes to 3 that every member be asked in writing by 14 June about a smaller loan.',
      'The motion for £5,000 was rejected.',
    );
    expect(lines).toEqual([
      'Mr Blake proposed that the society borrow £5,000 from the bank',
      'The motion for £5,000 was rejected',
    ]);
  });
});

describe('minutes of people whom the lines of who came name', () => {
  const text = [
    '# Minutes of the allotment society, 4 May 2031',
    '**Present:** Ann Lee (Chair), Bo Holm (Treasurer), Cara Dunn (Secretary)',
    '## 1. The well',
    'BH reported that the water in the well had sunk by 60 cm since 2027, and that the AGM had asked for a new pump.',
    'CD had asked two firms, which want £8,400 and £9,900 for the work. It was RESOLVED by 6 votes to 2 to accept the lower offer.',
    '## 2. Next meeting',
    'Monday 9 June, 7.30 p.m. The general meeting of all members will be held on Friday 16 September.',
  ].join('\n\n');

  it('say beside the letters of a name whose they are, and nothing beside others', async () => {
    const told = pointTexts((await briefingFrom(text, 'en', 'long')).briefing).join('\n');
    expect(told).toContain('BH [Bo Holm] reported');
    expect(told).toContain('the AGM had asked');
  });

  it('tell the day that a heading announces before another one', async () => {
    const known = await annotated(text, 'en', 'minutes');
    const own = candidatesIn(known).filter(({ sentences }) => sentences.includes(known.at('general meeting of all')));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ sentences }) => sentences.includes(known.at('Monday 9 June')))).toBe(true);
  });
});

describe('what a meeting has not settled', () => {
  const decided = async (lines: readonly string[]): Promise<string[]> => {
    const { annotation, statements } = await annotated(
      ['# Minutes of the harbour board, 4 May 2031', ...lines].join('\n\n'),
      'en',
      'minutes',
    );
    return mainSentences(annotation).map((index) => statements[index]?.text ?? '');
  };

  it('is how it votes, or that nothing was decided', async () => {
    const elected = 'Ann Lee was elected to the chair until the spring of 2034.';
    expect(
      await decided([
        '## The chair',
        'Each member has one vote. A motion is approved when more than half of those present vote for it.',
        elected,
        '## The slip',
        'The slip was shown to the members. No decision was taken.',
      ]),
    ).toEqual([elected.slice(0, -1)]);
  });

  it('is what it turns down, and not what is called so', async () => {
    const refused = 'The board rejected the second offer for the outer gate by four votes to one.';
    expect(
      await decided([
        '## The gate',
        refused,
        '## The slip',
        'The rejected drawings of the slip lie in the harbour office. Members may look at them there.',
      ]),
    ).toEqual([refused.slice(0, -1)]);
  });

  it('may stand below a heading that says so', async () => {
    const mended = 'It was agreed to mend the outer gate for 9,100 crowns.';
    expect(
      await decided([
        '## The gate',
        mended,
        '## Matters without conclusion, not put to the vote',
        'The slip was shown to the members.',
      ]),
    ).toContain(mended.slice(0, -1));
  });
});
