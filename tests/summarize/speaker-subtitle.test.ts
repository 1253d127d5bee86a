import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';

const made = async (head: string) => {
  const body = [
    'Good evening. The ford has sunk by nine centimetres since 2029, and I have walked it twice a day.',
    'From 2 June 2031 the ford will be shut to carts. We shall build a bridge of 40 metres, and I promise it by 2033.',
    'I thank the county, which pays half of it. We must find the other half, and I ask you for two days of work each.',
  ];
  const bytes = new TextEncoder().encode([head, ...body].join('\n\n'));
  const { value: article } = await read({ bytes, name: 'speech.txt' });
  return summarize(article).value;
};

describe('the cover of a speech', () => {
  it('says who gave it, without the day, where the title does not', async () => {
    const { title, subtitle } = await made(
      'The ford that we must shut\nSpeech by Councillor Ann Lee, Mayor of Tarn, at the public meeting, Thursday 8 May 2031',
    );
    expect(title).toBe('The ford that we must shut');
    expect(subtitle).toBe('Speech by Councillor Ann Lee, Mayor of Tarn, at the public meeting');
  });

  it('says it once', async () => {
    const { title, subtitle } = await made('Speech by Councillor Ann Lee, Mayor of Tarn, at the public meeting');
    expect(title).toContain('Ann Lee');
    expect(subtitle).toBeUndefined();
  });
});
