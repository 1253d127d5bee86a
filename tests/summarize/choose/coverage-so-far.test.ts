import { expect, it } from 'vitest';
import { CoverageSoFar } from '../../../src/summarize/choose/coverage-so-far.js';
import { annotated } from '../annotated.js';

const filler = 'Rain is kept in barrels by the stairs, and pupils carry it up in cans before lessons begin.';
const text = [
  '# Green town',
  '## Roof gardens',
  `Four schools grow beans above their classrooms. ${[1, 2, 3, 4].map((at) => filler.replace('Rain', `Rain ${at}`)).join(' ')}`,
  'The mayor keeps bees behind the town hall. A garden costs little to keep.',
  '## Costs',
  'The beds cost little.',
].join('\n\n');

it('a section is heard by what its heading names, and not by what stands far behind it and says none of its words', async () => {
  const { annotation, at } = await annotated(text);
  const heard = new CoverageSoFar(annotation.reading, { by: 'lines', listed: new Set() });
  const near = heard.share(at('Four schools'));
  expect(near).toBeGreaterThan(1);
  expect(heard.share(at('The mayor'))).toBe(1);
});

it('a list speaks for its section wherever it stands', async () => {
  const { annotation, at } = await annotated(text);
  const heard = new CoverageSoFar(annotation.reading, { by: 'lists', listed: new Set() });
  expect(heard.share(at('The mayor'))).toBe(heard.share(at('Four schools')));
});

it('a section under what parts of any document are called is heard by all of it', async () => {
  const { annotation, at } = await annotated(text.replace('Roof gardens', 'Results'));
  const heard = new CoverageSoFar(annotation.reading, { by: 'lines', listed: new Set() });
  expect(heard.share(at('The mayor'))).toBe(heard.share(at('Four schools')));
});

it('who answers beside somebody who is heard is wanted more than who answers the next question', async () => {
  const talk = [
    '# Two of the valley',
    'Nam Lee built the dam. Eva Ross farms below it. Both spoke with the Lenn Weekly.',
    'WEEKLY: Was it worth the money?',
    'NAM LEE: The dam keeps eleven villages dry in spring.',
    'EVA ROSS: My fields have had no mud since, and they need it.',
    'WEEKLY: What comes next?',
    'NAM LEE: A second gate opens in the autumn of 2031.',
  ].join('\n\n');
  const { annotation, at } = await annotated(talk, 'en', 'interview');
  const heard = new CoverageSoFar(annotation.reading, { by: 'lines', listed: new Set() });
  expect(heard.share(at('My fields'))).toBe(heard.share(at('A second gate')));
  heard.note(at('eleven villages'), 'here');
  expect(heard.share(at('My fields'))).toBeGreaterThan(heard.share(at('A second gate')));
});
