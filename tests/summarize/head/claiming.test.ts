import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { groupsOf } from '../../../src/summarize/group/groups.js';
import { claimsSomething } from '../../../src/summarize/annotate/claims/claims-something.js';
import { claimsOfOthers } from '../../../src/summarize/head/author/claiming.js';
import { annotated, candidatesIn } from '../annotated.js';

describe('a heading', () => {
  it.each([
    ['en', 'The fishermen are not convinced', true],
    ['en', 'We did just enough design', true],
    ['en', 'What must happen next', false],
    ['en', 'Where we stand', false],
    ['en', 'Who will pay for the gates?', false],
    ['en', 'Three conditions', false],
    ['vi', 'Chủ tàu chưa đồng ý', true],
    ['vi', 'Tổ chức thực hiện', false],
    ['vi', 'Phạm vi điều chỉnh', false],
    ['de', 'Die Fischer sind nicht überzeugt', true],
  ] as const)('(%s) "%s" claims something: %s', (language, heading, does) => {
    expect(claimsSomething(heading, languagePack(language))).toBe(does);
  });

  const article = (heading: string, last: string): string =>
    [
      '# The harbour',
      `## ${heading}`,
      'The boats lie far out. Their owners fear the current. A model was shown to them. They want trials.',
      last,
    ].join('\n\n');

  it.each([
    ['Fishermen are not convinced', 'The marsh shelters 40,000 birds in winter.', true],
    ['Fishermen are not convinced', 'Fishermen have been heard twice by the board.', false],
    ['Boats and owners', 'The marsh shelters 40,000 birds in winter.', false],
  ])('"%s" is claimed of others than "%s" tells of: %s', async (heading, last, does) => {
    const known = await annotated(article(heading, last), 'en');
    const candidates = candidatesIn(known).filter(({ sentences }) => sentences.includes(known.at(last.slice(0, 20))));
    const [group] = groupsOf(known.annotation, known.statements, candidates, new Set());
    expect(group && claimsOfOthers(known.annotation.reading, heading, group)).toBe(does);
  });
});
