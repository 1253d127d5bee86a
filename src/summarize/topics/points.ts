import type { Point } from '../../model/briefing.js';
import type { Reading } from '../annotate/reading.js';
import type { KeptExtract } from '../shorten/index.js';
import { evidenceOf, type Claim } from './claims.js';
import { identify } from './identify.js';
import { leadOf } from './lead.js';

const leastWords = 4;

/** The extract that a point shows: the fullest that is no longer than a slide bears, else the shortest there is. */
export const shownExtract = (claim: Claim, limit: number): KeptExtract => {
  const fitting = claim.extracts.filter((extract) => extract.length <= limit && extract.length >= leastWords);
  const best = fitting.sort((one, other) => worthOf(other, limit) - worthOf(one, limit))[0];
  return best ?? claim.extracts.reduce((short, extract) => (extract.length < short.length ? extract : short));
};

/** Fuller is better, but not at any price. */
const worthOf = (extract: KeptExtract, limit: number): number => extract.length / limit - 1.2 * extract.loss;

export const pointOf = (reading: Reading, claim: Claim, limit = reading.pack.pointWords): Point => {
  const shown = shownExtract(claim, limit);
  const lead = leadOf(shown.text, reading.pack);
  return {
    id: identify('point', shown.text),
    text: shown.text,
    evidence: evidenceOf(reading, shown.spans),
    origin: 'extract',
    ...(lead === undefined ? {} : { lead }),
    ...(claim.speaker === undefined ? {} : { speaker: claim.speaker }),
  };
};
