import { createHash } from 'node:crypto';
import type { Briefing, Caption, Evidence, Point } from '../../src/model/briefing.js';

/** A briefing of the English sample as a person might make it, whatever the summarizer would choose. */
export const harbourBriefing = (text: string): Briefing => {
  const evidence = (quote: string): Evidence => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`The article does not hold "${quote}".`);
    return { start, end: start + quote.length, quote };
  };
  let count = 0;
  const point = (quote: string): Point => ({
    id: `point-${(count += 1)}`,
    text: `${quote.charAt(0).toUpperCase()}${quote.slice(1)}`,
    evidence: [evidence(quote)],
    origin: 'extract',
  });
  const caption = (words: string, credit: string): Caption => ({
    text: words,
    credit,
    evidence: [evidence(words), evidence(credit)],
  });
  const headed = (heading: string) => ({ heading, headingEvidence: [evidence(heading)] });
  const title = 'Tarnmouth council backs £412 million harbour barrier after a decade of delay';
  return {
    version: 2,
    title,
    titleEvidence: [evidence(title)],
    language: 'en',
    sources: [{ id: 'article', name: 'a.txt', sha256: createHash('sha256').update(text).digest('hex') }],
    topics: [
      {
        id: 'summary',
        kind: 'summary',
        label: 'Summary',
        heading: 'What to remember',
        points: [
          point('The vote was 31 to 19, with two abstentions'),
          point(
            "According to the city's finance department, the national government will cover 65% of the cost and the port authority a further 15%",
          ),
          point(
            'The council has nevertheless set aside £1.5 million for sea trials, and Osei said that the width of the two central gates could still be changed if the results were poor',
          ),
        ],
        captions: [],
      },
      {
        id: 'conditions',
        kind: 'enumeration',
        label: 'Point by point',
        ...headed('Three conditions'),
        points: [
          point(
            'the gates may be closed only when the forecast tide exceeds 3.2 metres, so that the harbour stays open to shipping on ordinary days',
          ),
          point(
            'an independent panel must report every year on the salt marsh behind the barrier, and its findings must be made public',
          ),
          point(
            'no household may be charged more than £38 a year towards the cost, whatever happens to the price of steel',
          ),
        ],
        captions: [caption("Waves break over the north pier during last winter's storms.", 'Photo: Helen Marsh')],
      },
      {
        id: 'cap',
        kind: 'points',
        label: 'Key points',
        ...headed('The third condition proved the hardest to agree'),
        points: [
          point(
            'Members from the hill districts, which have never flooded, would not support an open bill, and Osei accepted the cap shortly before midnight',
          ),
        ],
        captions: [],
      },
      {
        id: 'fishermen',
        kind: 'points',
        label: 'Key points',
        ...headed('Fishermen are not convinced'),
        points: [
          point(
            '"Nobody here is against keeping the town dry," said Daniel Pryce, chairman of the Tarnmouth Fishermen\'s Association, "but a gate that keeps the sea out can also keep a boat out, and that is when men drown."',
          ),
        ],
        captions: [],
      },
      {
        id: 'engineers',
        kind: 'points',
        label: 'Key points',
        ...headed('The engineers dispute the danger but not the need for more evidence'),
        points: [
          point(
            'Their own study found that the current would rise by up to 12% on spring tides, which they describe as manageable',
          ),
        ],
        captions: [],
      },
      {
        id: 'marsh',
        kind: 'points',
        label: 'Key points',
        ...headed('Environmental groups have been cautious rather than hostile'),
        points: [
          point(
            'The marsh behind the harbour covers more than 600 hectares and shelters around 40,000 wading birds in winter',
          ),
        ],
        captions: [],
      },
      {
        id: 'first',
        kind: 'points',
        label: 'Key points',
        ...headed('The decision is only the first of several'),
        points: [
          point(
            'By 30 April 2027, the council must submit a full environmental statement to the national planning inspectorate',
          ),
        ],
        captions: [caption('Daniel Pryce aboard his trawler in the inner harbour.', 'Photo: Tomasz Wilk')],
      },
      {
        id: 'next',
        kind: 'points',
        label: 'Key points',
        ...headed('What must happen next'),
        points: [point('A public inquiry is due to open on 14 June 2027')],
        captions: [caption('The fish market after the surge of January 2023.', 'Photo: Tarnmouth City Archive')],
      },
    ],
    text,
  };
};
