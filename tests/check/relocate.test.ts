import { expect, it } from 'vitest';
import { checkBriefing, relocateEvidence } from '../../src/check/index.js';
import type { Briefing, Evidence } from '../../src/model/briefing.js';
import { pack, text, validBriefing, validParts } from './valid.js';

/** Every span of a Briefing, wherever it stands. */
const spansIn = (document: unknown): Evidence[] => {
  if (Array.isArray(document)) return document.flatMap(spansIn);
  if (typeof document !== 'object' || document === null) return [];
  if ('start' in document && 'end' in document) return [document as Evidence];
  return Object.values(document).flatMap(spansIn);
};

const wordsAt = (briefing: Briefing, article: string): string[] =>
  spansIn(briefing).map(({ start, end }) => article.slice(start, end));

it('leaves a Briefing of the same text as it is', () => {
  expect(relocateEvidence(validBriefing(), { text })).toEqual({ briefing: validBriefing(), diagnostics: [] });
});

it('moves every span behind a paragraph that was put in, to the letter', () => {
  const edited = `Một đoạn mới về nông dân, việc và Tỉnh.\n\n${text}`;
  const { briefing, diagnostics } = relocateEvidence(validBriefing(), { text: edited });
  expect(diagnostics).toEqual([]);
  expect(wordsAt(briefing, edited)).toEqual(wordsAt(validBriefing(), text));
  expect(checkBriefing(briefing, { text: edited }, pack)).toEqual([]);
});

it('finds words again whatever the white space and the case, and brings along what stands there', () => {
  const edited = text.replace('Trạm mới làm hai việc', 'TRẠM  mới làm\nhai việc');
  const { briefing, diagnostics } = relocateEvidence(validBriefing(), { text: edited });
  expect(diagnostics).toEqual([]);
  expect(briefing.topics[2]?.headingEvidence).toMatchObject([{ quote: 'TRẠM  mới làm\nhai việc' }]);
});

it('takes the words from the text of the Briefing where the spans bring none', () => {
  const { briefing } = validParts();
  for (const span of spansIn(briefing)) delete span.quote;
  const edited = `Mở đầu.\n\n${text}`;
  const found = relocateEvidence(briefing, { text: edited });
  expect(found.diagnostics).toEqual([]);
  expect(wordsAt(found.briefing, edited)).toEqual(wordsAt(validBriefing(), text));
});

it('finds words that stand in many places where the text about them went', () => {
  const { briefing, trial } = validParts();
  const start = text.indexOf('nông dân', text.indexOf('gửi tin nhắn'));
  trial.evidence = [{ start, end: start + 8, quote: 'nông dân' }];
  const edited = `nông dân ${'và nông dân '.repeat(30)}\n\n${text}`;
  const [found] = relocateEvidence(briefing, { text: edited }).briefing.topics[0]?.points[1]?.evidence ?? [];
  expect(edited.slice(0, found?.start)).toMatch(/gửi tin nhắn cho $/);
});

it('tells what is lost, and leaves it where it was', () => {
  const edited = text.replace('trạm đầu tiên đã chạy thử', 'mọi trạm đều chạy tốt');
  const { briefing, diagnostics } = relocateEvidence(validBriefing(), { text: edited });
  expect(diagnostics).toMatchObject([{ code: 'check.evidence-lost', severity: 'error' }]);
  expect(diagnostics[0]?.message).toContain('trạm đầu tiên đã chạy thử');
  expect(briefing.topics[0]?.points[1]?.evidence).toEqual(validBriefing().topics[0]?.points[1]?.evidence);
});

it('tells spans without words of which no text is left', () => {
  const { briefing, pump } = validParts();
  delete briefing.text;
  pump.evidence = [{ start: 3, end: 9 }];
  expect(relocateEvidence(briefing, { text: `x ${text}` }).diagnostics).toMatchObject([
    { code: 'check.evidence-lost' },
  ]);
});
