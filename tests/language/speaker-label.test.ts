import { expect, it } from 'vitest';
import { labelsOfSpeakers, languagePack, speakerLabel, speakersLabel } from '../../src/language/index.js';

it.each([
  ['en', 'Ann Lee', 'What Ann Lee said'],
  ['en', 'The harbour board', 'What the harbour board said'],
  ['en', 'A harbour official', 'What a harbour official said'],
  ['en', 'One western banker', 'What one western banker said'],
  ['en', 'A. Lee', 'What A. Lee said'],
  ['en', 'LockWorks analyst Ann Lee', 'What LockWorks analyst Ann Lee said'],
  ['en', 'Chief executive Ann Lee', 'What chief executive Ann Lee said'],
  ['vi', 'Ông Trần Nam', 'Phát biểu của ông Trần Nam'],
  ['vi', 'Người phát ngôn Bộ Ngoại giao', 'Phát biểu của người phát ngôn Bộ Ngoại giao'],
  ['vi', 'Bộ Ngoại giao', 'Phát biểu của Bộ Ngoại giao'],
  ['vi', 'UBND tỉnh', 'Phát biểu của UBND tỉnh'],
  ['de', 'Der Hafenrat', 'Der Hafenrat im Wortlaut'],
  ['en', '$& Ltd', 'What $& Ltd said'],
])('(%s) the words of %s stand below "%s"', (tag, speaker, label) => {
  expect(speakerLabel(languagePack(tag), speaker)).toBe(label);
});

it('is none in a language without such a label', () => {
  const pack = languagePack('en');
  expect(speakerLabel({ ...pack, labels: { ...pack.labels, saidBy: undefined } }, 'Ann Lee')).toBeUndefined();
});

it.each([
  ['en', ['Ann Lee', 'Jan Voss', 'Lee'], 'What Ann Lee and Jan Voss said'],
  ['en', ['Ann Lee', 'The harbour board', 'Jan Voss'], 'What Ann Lee, the harbour board and Jan Voss said'],
  ['vi', ['Ông Trần Nam', 'Người dân trong xã'], 'Phát biểu của ông Trần Nam và người dân trong xã'],
  ['fr', ['Ann Lee', 'Jan Voss'], 'Ce que disent Ann Lee et Jan Voss'],
  ['en', ['Ann Lee', 'Lee'], undefined],
  ['en', ['Ann Lee', 'Chair Lee'], undefined],
  ['en', ['Ann Lee', 'Jan Voss', 'Mai An', 'Tom Orr'], undefined],
])('(%s) the words of %j stand below "%s"', (tag, speakers, label) => {
  expect(speakersLabel(languagePack(tag), speakers)).toBe(label);
  if (label !== undefined) expect(labelsOfSpeakers(languagePack(tag), speakers)).toContain(label);
});
