import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../../src/model/article.js';
import { mainSentences } from '../../../../src/summarize/value/lead/main-sentences.js';
import { leadingSeries } from '../../../../src/summarize/value/lead/leading-series.js';
import { annotated } from '../../annotated.js';

const why =
  'Three barges have run into the pier since March, and each of them carried no lamp although it was long after dark.';
const order = 'You are hereby informed that no barge may leave the basin after dark.';
const reminder = 'Skippers are reminded that 41 returns for the spring are still to be sent.';

const firstOf = async (sentences: readonly string[], genre: Genre): Promise<string | undefined> => {
  const { annotation } = await annotated(`# Barges without lamps\n\n${sentences.join('\n\n')}`, 'en', genre);
  const [main] = mainSentences(annotation);
  const { text, sentences: own } = annotation.reading;
  return main === undefined ? undefined : text.slice(own[main]?.start, own[main]?.end);
};

describe('what a letter or a notice orders', () => {
  it('is what it is written for, wherever it stands', async () => {
    expect(await firstOf([why, order, reminder], 'letter')).toBe(order);
    expect(await firstOf([reminder, why, order], 'notice')).toBe(order);
  });

  it('is nothing where it only reminds of something, and in what is neither', async () => {
    expect(await firstOf([why, reminder], 'notice')).toBe(undefined);
    expect(await firstOf([why, order], 'news')).toBe(undefined);
  });

  it('may be a list that the first sentence of a notice announces, and no list further down', async () => {
    const list = '- Day: Saturday, 10 May\n- Streets: Quay Row and Mill Lane';
    const leads = async (text: string): Promise<boolean> => {
      const { annotation } = await annotated(`# A drained lock\n\n${text}`, 'en', 'notice');
      return leadingSeries(annotation) !== undefined;
    };
    expect(await leads(`The harbour office drains the lock for two days as follows:\n\n${list}\n\n${why}`)).toBe(true);
    expect(await leads(`${why}\n\nThe lock is open on these days:\n\n${list}`)).toBe(false);
  });
});
