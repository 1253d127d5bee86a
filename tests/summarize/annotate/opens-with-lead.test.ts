import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { opensWithLead } from '../../../src/summarize/annotate/talk/opens-with-lead.js';
import { annotated } from '../annotated.js';

const lines = ['The gates of the inner basin were closed on Monday.', 'Two boats lay outside until the evening.'];
const opens = async (sentences: readonly string[], genre: Genre): Promise<boolean> =>
  opensWithLead((await annotated(['# The gates', ...sentences].join('\n\n'), 'en', genre)).annotation);

describe('an article says at its head what it is about', () => {
  it('in news and releases', async () => {
    expect(await opens(lines, 'news')).toBe(true);
    expect(await opens(lines, 'release')).toBe(true);
  });

  it.each(['speech', 'minutes', 'report'] as const)('and not in what is called a %s', async (genre) => {
    expect(await opens(lines, genre)).toBe(false);
  });

  it('nor where what passes for news is told by its author throughout', async () => {
    const own = ['We closed the gates on Monday.', 'We saw two boats outside.', 'We let them in when the tide fell.'];
    expect(await opens(own, 'news')).toBe(false);
  });

  it('nor where pages on end report nobody', async () => {
    const long = Array.from({ length: 45 }, (_, day) => `On day ${day + 1} the gate was shut for ${day + 2} hours.`);
    expect(await opens(long, 'news')).toBe(false);
    const reported = long.map((line, day) =>
      day % 5 === 0 ? `“The gate stays shut for ${day} hours,” Ann Lee said.` : line,
    );
    expect(await opens(reported, 'news')).toBe(true);
  });
});
