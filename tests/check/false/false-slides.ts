import { cuts } from './cuts.js';
import { numbers } from './numbers.js';
import type { Case } from './on-slide.js';
import { references } from './references.js';
import { speech } from './speech.js';
import { structure } from './structure.js';

/** Slides with a fault beside slides without it, by what is at fault. */
export const falseSlidesBySubject: readonly (readonly [subject: string, cases: readonly Case[]])[] = [
  ['what leans on what is not shown', references],
  ['what a cut loses', cuts],
  ['who says it', speech],
  ['figures and charts', numbers],
  ['what stands under what', structure],
];

export const falseSlides: readonly Case[] = falseSlidesBySubject.flatMap(([, cases]) => cases);
