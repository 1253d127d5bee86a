import { describe, expect, it } from 'vitest';
import { cues } from '../../../src/read/genre/cues.js';
import type { Evidence } from '../../../src/read/genre/evidence.js';
import { genreOfEvidence } from '../../../src/read/genre/genre-of.js';

/** An article in which nothing is seen. */
const none: Evidence = {
  furniture: () => 0,
  titled: () => false,
  endsAsLaw: false,
  headed: () => 0,
  headings: 0,
  numbered: 0,
  questions: 0,
  speakers: 0,
  said: 0,
  articles: 0,
  firstPerson: 0,
  attributed: 0,
  quoted: 0,
  voiced: 0,
  courses: 0,
  orders: 0,
  lists: 0,
  listed: 0,
  isAsked: false,
  words: 400,
  hasAgencyDateline: false,
  opensWithCourtesy: false,
  isSignedOff: false,
};
const furniture =
  (counts: Readonly<Record<string, number>>): Evidence['furniture'] =>
  (kind) =>
    counts[kind] ?? 0;

/** What makes each cue hold and what does not quite, by its name. */
const seen: Readonly<Record<string, readonly [holds: Partial<Evidence>, fails: Partial<Evidence>]>> = {
  'questions and answers in turn': [{ questions: 3 }, { questions: 3, headings: 9 }],
  'two questions with answers': [{ questions: 2 }, { questions: 1 }],
  'most of it is asked and answered': [
    { questions: 2, said: 0.5 },
    { questions: 2, said: 0.4 },
  ],
  'a title of interviews': [{ titled: (genre) => genre === 'interview' }, {}],
  'articles of a law': [{ articles: 3 }, { articles: 2 }],
  'many articles of a law': [{ articles: 8 }, { articles: 7 }],
  'what it is founded on': [
    { furniture: furniture({ 'legal-basis': 2 }) },
    { furniture: furniture({ 'legal-basis': 1 }) },
  ],
  'a title of laws': [{ titled: (genre) => genre === 'legal' }, {}],
  'a title of laws above an article': [
    { titled: (genre) => genre === 'legal', articles: 1 },
    { titled: (genre) => genre === 'legal' },
  ],
  'a title of laws above what it orders': [
    { titled: (genre) => genre === 'legal', orders: 1 },
    { titled: (genre) => genre === 'legal', orders: 1, articles: 1 },
  ],
  'a title that ends as those of laws above numbered sections': [
    { endsAsLaw: true, numbered: 3 },
    { endsAsLaw: true, numbered: 2 },
  ],
  'a title of laws above numbered sections': [
    { titled: (genre) => genre === 'legal', numbered: 3 },
    { titled: (genre) => genre === 'legal', numbered: 2 },
  ],
  'headings of laws': [
    { headed: (genre) => (genre === 'legal' ? 2 : 0) },
    { headed: (genre) => (genre === 'legal' ? 1 : 0) },
  ],
  'whom it is written to': [
    { furniture: furniture({ addressee: 1 }) },
    { furniture: furniture({ addressee: 1 }), titled: (genre) => genre === 'report' },
  ],
  'a name below the closing': [
    { furniture: furniture({ salutation: 1, closing: 1 }), isSignedOff: true },
    { furniture: furniture({ salutation: 1, closing: 1 }) },
  ],
  'a salutation above and a closing below': [
    { furniture: furniture({ salutation: 1, closing: 1 }) },
    { furniture: furniture({ salutation: 1, closing: 1 }), words: 2000 },
  ],
  'thanks or a greeting to those who listen': [{ opensWithCourtesy: true }, { opensWithCourtesy: true, words: 200 }],
  'a title of letters': [{ titled: (genre) => genre === 'letter' }, {}],
  'a number and a signature': [
    { furniture: furniture({ number: 1, signature: 2 }) },
    { furniture: furniture({ number: 1 }) },
  ],
  'an embargo line': [{ furniture: furniture({ embargo: 1 }) }, {}],
  'press release above the title': [{ titled: (genre) => genre === 'release' }, {}],
  'who the sender is': [{ furniture: furniture({ about: 2 }) }, {}],
  'whom to ask': [{ furniture: furniture({ contact: 2 }) }, { furniture: furniture({ contact: 1 }) }],
  'a statement that lawyers ask for': [{ furniture: furniture({ disclaimer: 1 }) }, {}],
  'who was present': [
    { furniture: furniture({ procedure: 2 }) },
    { furniture: furniture({ procedure: 2 }), titled: (genre) => genre === 'legal' },
  ],
  'when a meeting was opened or closed': [{ furniture: furniture({ procedure: 1 }) }, {}],
  'how a meeting went on': [{ courses: 2 }, { courses: 1 }],
  'headings of minutes': [
    { headed: (genre) => (genre === 'minutes' ? 2 : 0) },
    { headed: (genre) => (genre === 'minutes' ? 1 : 0) },
  ],
  'a title of minutes': [{ titled: (genre) => genre === 'minutes' }, {}],
  'a salutation': [{ furniture: furniture({ salutation: 1 }) }, {}],
  'salutations again and again': [
    { furniture: furniture({ salutation: 2 }) },
    { furniture: furniture({ salutation: 1 }) },
  ],
  'somebody who speaks of themselves': [{ firstPerson: 0.3 }, { firstPerson: 0.2 }],
  'nobody else throughout, and no heading': [
    { firstPerson: 0.5, words: 900 },
    { firstPerson: 0.5, words: 900, headings: 1 },
  ],
  'a title of speeches': [{ titled: (genre) => genre === 'speech' }, {}],
  'a title of reports': [{ titled: (genre) => genre === 'report' }, {}],
  'headings of reports': [
    { headed: (genre) => (genre === 'report' ? 2 : 0) },
    { headed: (genre) => (genre === 'report' ? 1 : 0) },
  ],
  'many numbered sections': [{ numbered: 3 }, { numbered: 2 }],
  'a title of plans': [{ titled: (genre) => genre === 'plan' }, {}],
  'headings of plans': [
    { headed: (genre) => (genre === 'plan' ? 2 : 0) },
    { headed: (genre) => (genre === 'plan' ? 1 : 0) },
  ],
  'a short text with headings of studies': [
    { headed: (genre) => (genre === 'abstract' ? 3 : 0), headings: 3 },
    { headed: (genre) => (genre === 'abstract' ? 3 : 0), headings: 3, words: 5000 },
  ],
  'a title of abstracts': [
    { titled: (genre) => genre === 'abstract' },
    { titled: (genre) => genre === 'abstract', words: 5000 },
  ],
  'a title of notices': [{ titled: (genre) => genre === 'notice' }, {}],
  'headings of notices': [
    { headed: (genre) => (genre === 'notice' ? 2 : 0) },
    { headed: (genre) => (genre === 'notice' ? 1 : 0) },
  ],
  'a dateline with an agency': [{ hasAgencyDateline: true }, {}],
};

describe.each(cues)('the cue "$name"', ({ name, holds, weight, genre }) => {
  const [yes, no] = seen[name] ?? [{}, {}];

  it('holds of what it names, and not of what falls short', () => {
    expect(holds({ ...none, ...yes })).toBe(true);
    expect(holds({ ...none, ...no })).toBe(false);
  });

  const isEnough = weight >= 4;
  const named = isEnough
    ? `tells ${genre} by itself, and is named as the reason`
    : 'is not enough where it comes alone';
  it(named, () => {
    if (!isEnough) {
      const alone = cues.filter((cue) => cue.holds({ ...none, ...yes }));
      const sum = alone.filter((cue) => cue.genre === genre).reduce((total, cue) => total + cue.weight, 0);
      // What it takes to see some cues is what others are told by.
      const { genre: found, cues: reasons } = genreOfEvidence({ ...none, ...yes });
      expect([found, reasons.includes(name)]).toEqual(sum < 4 ? ['news', false] : [genre, true]);
      return;
    }
    const told = genreOfEvidence({ ...none, ...yes });
    expect([told.genre, told.cues]).toEqual([genre, expect.arrayContaining([name])]);
  });
});

describe('where nothing is sure', () => {
  it('is a report if there are headings, else news', () => {
    expect(genreOfEvidence({ ...none, headings: 2 })).toEqual({ genre: 'report', cues: [] });
    expect(genreOfEvidence(none)).toEqual({ genre: 'news', cues: [] });
  });

  it('is news under headings where it tells throughout who said what', () => {
    const voices = { ...none, headings: 3, attributed: 0.25, quoted: 0.1 };
    expect(genreOfEvidence(voices).genre).toBe('news');
    const reports: Partial<Evidence>[] = [{ attributed: 0.1 }, { quoted: 0 }, { lists: 1 }, { numbered: 2 }];
    for (const unlike of reports) expect(genreOfEvidence({ ...voices, ...unlike }).genre).toBe('report');
  });

  it('is news where a few lines of it list something, and somebody says something word for word', () => {
    const voices = { ...none, headings: 3, attributed: 0.16, quoted: 0.1, voiced: 0.04, lists: 2, listed: 0.1 };
    expect(genreOfEvidence(voices).genre).toBe('news');
    const reports: Partial<Evidence>[] = [{ voiced: 0 }, { listed: 0.3 }, { firstPerson: 0.4 }, { isAsked: true }];
    for (const unlike of reports) expect(genreOfEvidence({ ...voices, ...unlike }).genre).toBe('report');
  });

  it('is not told by two kinds that weigh the same', () => {
    const both = { ...none, titled: (genre: string) => genre === 'speech', hasAgencyDateline: true };
    expect(genreOfEvidence(both).cues).toEqual([]);
  });
});
