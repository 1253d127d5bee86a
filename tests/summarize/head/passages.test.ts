import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/summarize/group/groups.js';
import { passagesOf } from '../../../src/summarize/head/passages.js';
import { annotated, candidatesIn } from '../annotated.js';

/** A text without headings as passages: what heads each, and the lines of it, those first that the heading spends. */
const passages = async (sentences: readonly string[], language = 'en', refused = ''): Promise<[string, number][]> => {
  const known = await annotated(['# T', ...sentences].join('\n\n'), language);
  const groups = groupsOf(known.annotation, known.statements, candidatesIn(known), new Set());
  return groups
    .flatMap((group) =>
      passagesOf(known.annotation, group, {
        isFree: ({ heading }) => heading !== refused,
        shown: new Set(known.statements.keys()),
      }),
    )
    .map(({ heading, group }) => [heading?.heading ?? '', group.statements.length]);
};

const ferry = [
  'The new ferry will cross the bay in twenty minutes.',
  'Two crews are trained for the ferry, which carries forty cars across the bay at a time, and a third is to follow before the end of the winter.',
];
const marsh = [
  'The salt marsh behind the quays will dry out by summer.',
  'Birds will leave the salt marsh for the wet meadows of the north, as they did in the dry years before the last war.',
];

describe('a text that the article has no headings for', () => {
  it('is parted where what its claims say ends', async () => {
    expect(await passages([...ferry, ...marsh])).toEqual([
      ['The new ferry will cross the bay in twenty minutes', 2],
      ['The salt marsh behind the quays will dry out by summer', 2],
    ]);
  });

  it('has the main clause of a sentence as heading where none is short', async () => {
    const told = [
      'Trong hai ngày mưa lớn vừa qua, nước sông Tràm đã tràn qua đê bao, khiến toàn bộ vườn cây và kho thóc của ba mươi hộ ở cuối ấp chìm trong nước.',
      'Nước sông Tràm còn chia cắt con đường duy nhất vào ấp, nên ba mươi hộ phải dùng xuồng để chở gạo, thuốc và nước uống suốt cả tuần.',
    ];
    expect(await passages(told, 'vi')).toEqual([
      ['Trong hai ngày mưa lớn vừa qua, nước sông Tràm đã tràn qua đê bao', 2],
    ]);
  });

  it('has another claim where one may not be used', async () => {
    const [first, second] = ferry;
    const short = 'The ferry is painted green and carries forty cars across the bay.';
    const found = await passages([first ?? '', short, second ?? ''], 'en', first?.slice(0, -1));
    expect(found).toEqual([[short.slice(0, -1), 3]]);
  });

  it('has no heading that is only its neighbour’s', async () => {
    const odd = [
      'Schools will teach pupils to read tide tables.',
      'A baker from the upper town has moved his oven to another floor because of the rats, the noise of the street and the price of coal.',
    ];
    expect((await passages(odd)).map(([heading]) => heading)).not.toContain(odd[0]?.slice(0, -1));
  });

  it('keeps what goes on from a sentence behind it', async () => {
    const told = [
      ...ferry,
      'It replaces the wooden boat that sank in the harbour in the storm of last November with all its freight.',
    ];
    for (const [heading, lines] of await passages(told)) {
      expect(heading).not.toMatch(/^It /);
      expect(lines).toBeGreaterThan(1);
    }
  });
});
