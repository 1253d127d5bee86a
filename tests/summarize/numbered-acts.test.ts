import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/model/briefing.js';
import { briefingFrom } from './briefing-from.js';

// An act whose sections are counted by bare numbers, and cited by them.

const act = [
  'HARLOW FERRY BY-LAW, 2031',
  'CHAPTER 1: WORDS',
  '1. Definitions',
  'In this by-law –',
  '"crossing" means a trip of the ferry from one bank to the other;',
  '"owner" means a person who holds a licence under section 3;',
  '"landing" means a place where passengers board, and every pier is one.',
  '2. Application',
  'This by-law applies to every ferry on the river below the weir. It does not apply to a boat that carries nobody for money.',
  'CHAPTER 2: LICENCES',
  '3. No person may run a ferry without a licence of the council.',
  '4. (1) The council may grant at most four licences at a time.',
  '(2) A licence is valid for three years and costs 900 crowns a year.',
  '(3) An owner must show that the boat is insured for 2 million crowns.',
  '5. An owner who lets a licence lapse may not apply for a new one within a year.',
  'CHAPTER 3: CROSSINGS',
  '6. Bells',
  '(1) The crew rings a bell five minutes before each crossing.',
  '(2) A crew that leaves without ringing is reported to the council within a day.',
  '7. Offences and penalties',
  '(1) A person who contravenes section 3 is liable to a fine of 400 crowns.',
  '(2) An owner who contravenes section 6 is liable to a fine of 90 crowns.',
  '8. Repeal and commencement',
  'The Ferry By-law, 1988, is repealed. This by-law comes into operation on 1 May 2032.',
].join('\n\n');

describe('an act of numbered sections', () => {
  const topics = async (): Promise<Topic[]> => (await briefingFrom(act, 'en', 'standard')).briefing.topics;

  it('shows its sections and clauses by their own numbers', async () => {
    const told = await topics();
    expect(told.find(({ heading }) => heading === 'LICENCES')).toMatchObject({ kind: 'enumeration', first: 3 });
    expect(told.map(({ heading }) => heading)).toContain('7. Offences and penalties');
  });

  it('says from when it holds in its summary, and neither what its words mean nor what it repeals', async () => {
    const summary = (await topics()).find(({ kind }) => kind === 'summary');
    const said = summary?.points.map(({ text }) => text).join('\n') ?? '';
    expect(said).toContain('comes into operation on 1 May 2032');
    expect(said).not.toMatch(/means|every pier|repealed/u);
  });
});
