import { describe, expect, it } from 'vitest';
import { changeLine } from '../../src/briefing/update/change.js';
import { updateBriefing } from '../../src/briefing/update/update-briefing.js';
import { checkBriefing } from '../../src/check/index.js';
import { languagePack } from '../../src/language/index.js';
import type { Article } from '../../src/model/article.js';
import type { Briefing } from '../../src/model/briefing.js';
import { articleOf, briefingOf, knownOf } from '../../src/pipeline.js';

const pack = languagePack('en');

const read = async (text: string): Promise<Article> =>
  (await articleOf({ bytes: new TextEncoder().encode(text), name: 'article.txt', language: 'en' })).value;

describe('an article that names its speakers otherwise', () => {
  const text = `The footbridge reopens in May

The footbridge over the Arl will reopen on 11 May after two years of repairs, the district council said on Tuesday. The work cost £1.8 million.

Councillor Tom Beddoes said the bridge would carry 900 people a day. "Nobody should have to walk three miles round to reach a school that they can see," Councillor Tom Beddoes said.

The council will close the lower path from 4 to 9 May. Cyclists are asked to use Mill Street.

"We counted every stone twice, and replaced one in five," said Mara Quill, who led the works.
`;
  const speakers = ({ topics }: Briefing) =>
    topics.flatMap((topic) =>
      [...topic.points, ...(topic.quote ? [topic.quote] : [])].flatMap((one) => one.speaker ?? []),
    );
  const follow = async (change: (words: string) => string, mine: (base: Briefing) => Briefing = (base) => base) => {
    const old = await read(text);
    const { value: base } = await briefingOf(old, { length: 'long' });
    const now = await read(change(text));
    const { briefing, changes } = updateBriefing(mine(base), {
      article: now,
      known: knownOf(now),
      oldText: old.text,
      base,
      pack,
    });
    return {
      base,
      briefing,
      changes: changes.map(changeLine),
      found: checkBriefing(briefing, now, pack),
    };
  };

  it('names them so, tells it, and passes its own check', async () => {
    const { base, briefing, changes, found } = await follow((words) => words.replaceAll('Tom Beddoes', 'Tim Beddoes'));
    expect(speakers(base)).toContain('Councillor Tom Beddoes');
    expect(speakers(briefing)).toContain('Councillor Tim Beddoes');
    expect(speakers(briefing)).not.toContain('Councillor Tom Beddoes');
    expect(changes.join('\n')).toMatch(/^changed: .*: “— Councillor Tom Beddoes” → “— Councillor Tim Beddoes”$/m);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names another who says the same words now, though both are in the article', async () => {
    const { base, briefing, found } = await follow((words) =>
      words
        .replace('said Mara Quill, who led the works', 'said Councillor Tom Beddoes')
        .replace('Mill Street.', 'Mill Street. Mara Quill led the works.'),
    );
    expect(speakers(base)).toContain('Mara Quill');
    expect(speakers(briefing)).not.toContain('Mara Quill');
    expect(briefing.topics.map(({ heading }) => heading).join('\n')).not.toContain('Mara Quill');
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves a speaker of a locked line, and tells whom the article names', async () => {
    const { briefing, changes } = await follow(
      (words) => words.replaceAll('Tom Beddoes', 'Tim Beddoes'),
      (base) => ({
        ...base,
        topics: base.topics.map((topic) => ({
          ...topic,
          points: topic.points.map((point) => ({ ...point, lock: true })),
        })),
      }),
    );
    expect(speakers(briefing)).toContain('Councillor Tom Beddoes');
    expect(changes).toContainEqual(
      expect.stringMatching(/^kept: .*“— Councillor Tom Beddoes” stays.*“— Councillor Tim Beddoes”$/),
    );
  });

  it('leaves a speaker whom a person named', async () => {
    const { briefing } = await follow(
      (words) => words.replace('900 people', '950 people'),
      (base) => ({
        ...base,
        topics: base.topics.map((topic) => ({
          ...topic,
          points: topic.points.map((point) =>
            point.speaker?.includes('Beddoes') === true ? { ...point, speaker: 'The chair' } : point,
          ),
        })),
      }),
    );
    expect(speakers(briefing)).toContain('The chair');
  });
});
