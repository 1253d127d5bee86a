import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { nothingRefused, refusedBy } from '../../src/summarize/refused.js';
import { evidenceOf } from '../../src/summarize/say/evidence.js';
import { annotated } from './annotated.js';
import { draftOf, pointOf } from './kinds/draft-of.js';

it('refuses the items of a list that lacks one, and not the sentence that announces them', async () => {
  const { annotation, at } = await annotated(
    '# T\n\nThe audit turned up several shortfalls.\n\n- Crews raise the quay too late.\n- The yard has no doors.',
  );
  const { reading } = annotation;
  const pointAt = (index: number, text: string): ReturnType<typeof pointOf> => {
    const sentence = reading.sentences[index] ?? expect.fail(`There is no sentence ${index}.`);
    return pointOf(`point-${index}`, { text, evidence: evidenceOf(reading, [sentence]) });
  };
  const [lead, first, second] = [at('The audit'), at('Crews'), at('The yard')];
  const points = [
    pointAt(lead, 'The audit turned up several shortfalls:'),
    pointAt(first, 'Crews raise the quay too late'),
    pointAt(second, 'The yard has no doors'),
  ];
  const found: Diagnostic = {
    code: 'check.enumeration-incomplete',
    severity: 'error',
    message: 'The enumeration lacks an item.',
    subject: { topic: 'topic-0', part: 'the enumeration', text: 'Audit' },
  };
  const { sentences } = refusedBy(reading, [draftOf({ kind: 'enumeration', points })], [found], nothingRefused());
  expect([...sentences]).toEqual([first, second]);
});

const study = [
  '# Ferry times in the outer islands',
  '## What we asked',
  'We asked forty skippers how long they wait at the locks.',
  '## What they said',
  'Skippers of large boats wait 40 minutes on most days, those of small boats nearly two hours.',
  '## What it costs',
  'An hour of waiting costs a large boat 300 crowns and a small boat 90 crowns.',
].join('\n\n');

it('refuses the heading before a line of the summary first, and the line only where that does not help', async () => {
  const { annotation, at } = await annotated(study);
  const { reading } = annotation;
  const sentence = reading.sentences[at('Skippers')] ?? expect.fail('There is no such sentence.');
  const heading = reading.sections[sentence.section]?.heading ?? expect.fail('There is no heading.');
  const text = 'Skippers of large boats wait 40 minutes on most days, those of small boats nearly two hours';
  const led = pointOf('led', {
    text: `What they said: ${text}`,
    lead: 'What they said',
    evidence: evidenceOf(reading, [heading, sentence]),
  });
  const found: Diagnostic = {
    code: 'check.reference-wrong',
    severity: 'error',
    message: 'The point points back with "they".',
    subject: { topic: 'topic-0', point: led.id, part: 'line', text: led.text },
  };
  const first = refusedBy(reading, [draftOf({ kind: 'summary', points: [led] })], [found], nothingRefused());
  expect([...first.leads]).toEqual(['what they said']);
  expect([...first.sentences]).toEqual([]);
  // What stands below a heading of furniture is furniture.
  const beside: Diagnostic = { ...found, code: 'check.furniture-as-line' };
  const none = refusedBy(reading, [draftOf({ kind: 'summary', points: [led] })], [beside], nothingRefused());
  expect([[...none.leads], [...none.sentences]]).toEqual([[], [sentence.index]]);
  const bare = pointOf('bare', { text, evidence: evidenceOf(reading, [sentence]) });
  const again = { ...found, subject: { topic: 'topic-0', point: bare.id, part: 'line', text } };
  const second = refusedBy(reading, [draftOf({ kind: 'summary', points: [bare] })], [again], first);
  expect([...second.sentences]).toEqual([sentence.index]);
});
