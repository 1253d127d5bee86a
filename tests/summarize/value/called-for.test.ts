import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { calledFor } from '../../../src/summarize/value/asked/called-for.js';
import { annotated } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

const title = 'Statement by the Republic of Harlow at the assembly of ports';
const greeting = 'The ports of the bay meet in a year of storms, and the mood on the quays is low.';
const losses = 'Three piers were lost between March and June, and two more stand empty behind their fences.';

/** What is found to be called for, by its words. */
const found = async (sentences: readonly string[], language = 'en', genre: Genre = 'speech', above = title) => {
  const { annotation } = await annotated(`# ${above}\n\n${sentences.join('\n\n')}`, language, genre);
  const { reading } = annotation;
  const index = calledFor(
    annotation,
    reading.sentences.map((one) => one.index),
  );
  const sentence = reading.sentences[index ?? -1];
  return sentence === undefined ? undefined : reading.text.slice(sentence.start, sentence.end);
};

describe('what a speech calls for', () => {
  it.each([
    ['en', 'We urge all members to open their basins to ships in distress.'],
    ['en', 'If the storms go on, then we must share our pilots and our tugs.'],
    ['en', 'The Republic of Harlow firmly opposes the new toll on small boats.'],
    ['en', 'My country, Harlow, calls on the owners of large ships to slow down in the bay.'],
    ['vi', 'Chúng tôi kêu gọi các cảng mở vũng trú bão cho tàu cá nhỏ của cả ba tỉnh.'],
    ['fr', 'Nous appelons tous les ports à ouvrir leurs bassins aux bateaux de pêche.'],
    ['es', 'Nosotros pedimos a los puertos que abran sus muelles a los barcos pequeños.'],
    ['de', 'Wir fordern alle Häfen auf, ihre Becken für kleine Boote zu öffnen.'],
    ['id', 'Kami mendesak semua pelabuhan membuka kolamnya bagi kapal kecil.'],
  ])('is told in %s by who speaks: %s', async (language, call) => {
    expect(await found([greeting, losses, call], language)).toBe(call);
  });

  it('is the first of several calls', async () => {
    const first = 'We propose a fund for the piers of the bay.';
    const second = 'We reject any toll on small boats.';
    expect(await found([greeting, first, second])).toBe(first);
  });

  it.each([
    ['of somebody else', 'Ann Lee urged the members to wait for the spring tides.'],
    ['of what is theirs', 'Our tax on tolls must be paid by the owners of large ships.'],
    ['that adds to one before', 'In addition to the tolls, we also propose a fee for large ships.'],
    ['in the words of who is named above', 'The lamp, in the words of the late secretary of Harlow, calls for care.'],
  ])('is no call %s', async (_, sentence) => {
    expect(await found([greeting, losses, sentence])).toBeUndefined();
  });

  it('is none of what is no speech, nor of one that gives account in amounts', async () => {
    const call = 'We urge all members to open their basins to ships in distress.';
    expect(await found([greeting, call], 'en', 'report')).toBeUndefined();
    const account = [
      'The port earned $40 million, 12 per cent more than last year.',
      'Ferries brought in $9 million of that.',
      'Repairs of the quay took $4 million.',
    ];
    expect(await found([...account, call])).toBeUndefined();
    // A short speech may tell an amount, whatever it is for.
    expect(await found([...account.slice(0, 1), call])).toBe(call);
  });

  it('opens what to remember', async () => {
    const call =
      'We urge all members to open their basins to fishing boats before the storms of next winter reach the bay.';
    const rest = [
      'The lights of the outer pier have been dark since the storm of March, and no pilot leaves the basin after sunset.',
      'Every family on the long quay knows somebody who waited a night outside of the bar for a berth that never came.',
      'Our fathers built the first pier with their own hands, and it stood for ninety years before the sea took it.',
      'The young people of our islands watch all of this, and they ask what the ports of the bay will do.',
    ];
    const text = [`# ${title}`, greeting, losses, ...rest, call, 'Storms do not wait for committees to agree.'];
    const { briefing, errors } = await briefingFrom(text.join('\n\n'), 'en');
    expect(errors).toEqual([]);
    expect(briefing.topics.find(({ kind }) => kind === 'summary')?.points[0]?.text).toContain('We urge all members');
  });
});
