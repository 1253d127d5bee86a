import { describe, expect, it } from 'vitest';
import { quotedIn } from '../../../src/check/article/quoted.js';
import { isVoiceOf, speakerOf } from '../../../src/check/article/speaker-of.js';
import { voicesIn, type Voice } from '../../../src/check/article/voices.js';
import { languagePack } from '../../../src/language/index.js';

const voices = (language: string, text: string): Voice[] => {
  const unit = { index: 0, start: 0, end: text.length, kind: 'paragraph', block: 0 } as const;
  return voicesIn(text, unit, quotedIn({ text }), languagePack(language));
};

/** The names of each voice, or what it stands for, or its words. */
const told = (language: string, text: string): string =>
  voices(language, text)
    .map(({ names, words, standsFor, isLabel }) => {
      const cut = (all: Voice['words']): string => text.slice(all[0]?.start, all.at(-1)?.end);
      const who = names.length > 0 ? names.map(cut).join(' + ') : `${standsFor ?? 'nobody'} (${cut(words)})`;
      return isLabel === true ? `label ${who}` : who;
    })
    .join('; ');

type Row = readonly [language: string, text: string, found: string];
const holds = (rule: string, rows: readonly Row[]): void => {
  it.each(rows)(`${rule} (%s): %s`, (language, text, found) => {
    expect(told(language, text)).toBe(found);
  });
};

describe('who speaks in a sentence', () => {
  holds('is the subject of a verb of saying', [
    ['en', 'Ann Lee said that the gate leaks.', 'Ann Lee'],
    ['en', 'The mayor said that the gate leaks.', 'title (The mayor)'],
    ['en', 'She said that the gate leaks.', 'pronoun (She)'],
    ['en', 'They said that the gate leaks.', 'pronoun (They)'],
    ['vi', 'Bà Lê Thu An cho biết cống bị rò.', 'Bà Lê Thu An'],
  ]);
  holds('stands behind the verb where a mark stands before it', [
    ['en', '“The gate leaks,” said Ann Lee.', 'Ann Lee'],
    ['en', 'The gate leaks, said Ann Lee.', 'nobody (The gate leaks); Ann Lee'],
    ['en', 'Bo Gray told Ann Lee that the gate leaks.', 'Bo Gray'],
  ]);
  holds('stands behind "according to", up to the comma', [
    ['en', 'According to Ann Lee, the Harlow gate leaks.', 'Ann Lee'],
    ['vi', 'Theo bà Lê Thu An, cống Bến Lội bị rò.', 'Lê Thu An'],
  ]);
  holds('is named before the role between commas', [
    ['en', 'Ann Lee, director of the fund, said that the gate leaks.', 'Ann Lee; nobody (that the gate leaks)'],
    ['en', 'On Monday in Harlow, Ann Lee said that the gate leaks.', 'Ann Lee'],
  ]);
  holds('is no name behind a preposition', [
    ['en', 'A spokesman for Harlow Port said that the gate leaks.', 'title (A spokesman for Harlow Port)'],
    ['en', 'Residents of Harlow said that the gate leaks.', 'Residents'],
  ]);
  holds('is carried by the verb itself', [['id', 'Jembatan perlu diperiksa, katanya.', 'pronoun (katanya)']]);
  holds('is a label before a colon', [
    ['en', 'Ann Lee: The gate leaks badly.', 'label Ann Lee'],
    ['en', 'The gate leaks. Ann Lee: nothing.', ''],
    ['en', 'the gate: it leaks.', ''],
  ]);
  holds('is nobody inside a quotation, and not whoever says "we"', [
    ['en', '“Ann Lee said that the gate leaks.”', ''],
    ['en', 'We said that the gate leaks.', ''],
    ['en', 'The gate of Harlow leaks.', ''],
  ]);

  it.each(['heading', 'figure', 'table'] as const)('is nobody in a %s', (kind) => {
    const text = 'Ann Lee said that the gate leaks.';
    const unit = { index: 0, start: 0, end: text.length, kind, block: 0 };
    expect(voicesIn(text, unit, quotedIn({ text }), languagePack('en'))).toEqual([]);
  });
});

describe('a printed speaker', () => {
  const en = languagePack('en');
  const isIts = (text: string, speaker: string): boolean =>
    voices('en', text).some((voice) => isVoiceOf(voice, speakerOf(speaker, en)));

  it.each([
    ['Ann Lee', 'lee'],
    ['Mayor Ann Lee', 'lee'],
    ['The mayor', undefined],
    ['Ann Lee, the mayor', 'lee'],
    ['residents', undefined],
  ])('%s is known by the last word of the name: %s', (speaker, name) => {
    expect(speakerOf(speaker, en).name).toBe(name);
  });

  it.each([
    ['Ann Lee said that the gate leaks.', 'Mayor Ann Lee'],
    ['Lee said that the gate leaks.', 'Mayor Ann Lee'],
    ['Ann said that the gate leaks.', 'Ann Lee'],
    ['Port officials said that the gate leaks.', 'Several port officials'],
    ['The harbour board said that the gate leaks.', 'harbour board'],
  ])('is whose voice it is: %s (%s)', (text, speaker) => {
    expect(isIts(text, speaker)).toBe(true);
  });

  it.each([
    ['Bo Gray said that the gate leaks.', 'Ann Lee'],
    ['Ann Gray said that the gate leaks.', 'Ann Lee'],
    ['The harbour board said that the gate leaks.', 'Ann Lee'],
    ['The town council said that the gate leaks.', 'harbour board of the town'],
  ])('is not that of another: %s (%s)', (text, speaker) => {
    expect(isIts(text, speaker)).toBe(false);
  });
});
