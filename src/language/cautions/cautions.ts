import type { LanguagePack } from '../pack/pack.js';

/** The word lists that only the rules against false lines ask for. */
export type Cautions = Pick<
  LanguagePack,
  | 'anaphors'
  | 'anaphorStops'
  | 'objectPronouns'
  | 'possessives'
  | 'ellipses'
  | 'proForms'
  | 'endReferences'
  | 'aboveWords'
  | 'aboveStops'
  | 'outcomes'
  | 'shellNouns'
  | 'relationalNouns'
  | 'singlers'
  | 'limiters'
  | 'doubts'
  | 'deadlineOpeners'
  | 'deadlineStarts'
  | 'insertedTies'
  | 'otherWords'
  | 'restWords'
  | 'manners'
  | 'exceptionOpeners'
  | 'selfNouns'
  | 'expletiveEnds'
  | 'expletiveStops'
  | 'calendarNouns'
  | 'ties'
  | 'additions'
  | 'tieless'
  | 'pairs'
  | 'counterparts'
  | 'stances'
  | 'hedges'
  | 'formers'
  | 'shares'
  | 'targets'
  | 'comparers'
  | 'thresholds'
  | 'directions'
  | 'amountWords'
  | 'relativeTimes'
  | 'laterWords'
  | 'timeOpeners'
  | 'verdicts'
  | 'clauseLabels'
  | 'yesAndNo'
>;

/** Nothing is known: no such rule finds anything. */
export const noCautions: Cautions = {
  anaphors: [],
  anaphorStops: [],
  objectPronouns: [],
  possessives: [],
  ellipses: [],
  proForms: [],
  endReferences: [],
  aboveWords: [],
  aboveStops: [],
  outcomes: [],
  shellNouns: [],
  relationalNouns: [],
  singlers: [],
  limiters: [],
  doubts: [],
  deadlineOpeners: [],
  deadlineStarts: [],
  insertedTies: [],
  otherWords: [],
  restWords: [],
  manners: [],
  exceptionOpeners: [],
  selfNouns: [],
  expletiveEnds: [],
  expletiveStops: [],
  calendarNouns: [],
  ties: [],
  additions: [],
  tieless: [],
  pairs: [],
  counterparts: [],
  stances: [],
  hedges: [],
  formers: [],
  shares: [],
  targets: [],
  comparers: [],
  thresholds: [],
  directions: [],
  amountWords: [],
  relativeTimes: [],
  laterWords: [],
  timeOpeners: [],
  verdicts: [],
  clauseLabels: [],
  yesAndNo: [],
};
