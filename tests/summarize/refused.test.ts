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
