import { cutCodes } from './cuts.js';
import type { Entry } from './entry.js';
import { evidenceCodes } from './evidence.js';
import { formCodes } from './form.js';
import { numberCodes } from './numbers.js';
import { referenceCodes } from './reference.js';
import { speechCodes } from './speech.js';
import { structureCodes } from './structure.js';

/** Every code by the group that it is told in, in the order of the reference. */
export const codeGroups = [
  { title: 'What leans on what is not shown', codes: referenceCodes },
  { title: 'What a cut loses', codes: cutCodes },
  { title: 'Who says it', codes: speechCodes },
  { title: 'Figures, charts, tables and times', codes: numberCodes },
  { title: 'What stands under what', codes: structureCodes },
  { title: 'What a line is made of', codes: evidenceCodes },
  { title: 'How a line is laid out', codes: formCodes },
] as const;

export type Code =
  | keyof typeof referenceCodes
  | keyof typeof cutCodes
  | keyof typeof speechCodes
  | keyof typeof numberCodes
  | keyof typeof structureCodes
  | keyof typeof evidenceCodes
  | keyof typeof formCodes;

/** What is told of every code, without the "check." before it. */
export const catalogue: Readonly<Record<Code, Entry>> = {
  ...referenceCodes,
  ...cutCodes,
  ...speechCodes,
  ...numberCodes,
  ...structureCodes,
  ...evidenceCodes,
  ...formCodes,
};

export type { Entry } from './entry.js';
