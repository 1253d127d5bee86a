import type { Place } from '../../src/doctor/trial/seen.js';
import type { Build, Tried } from './try-file.js';

/** What may be wrong with a deck. */
export const kindsOfFault = [
  'cut title',
  'lost',
  'over art',
  'faint',
  'small',
  'off the slide',
  'too long',
  'validator',
  'linter',
  'left over',
  'no title',
  'no text',
  'map',
  'thrown',
] as const;
export type KindOfFault = (typeof kindsOfFault)[number];

/** What is seen, and harms neither the file nor what it tells. */
export const faultsOfLook: ReadonlySet<KindOfFault> = new Set<KindOfFault>([
  'cut title',
  'over art',
  'faint',
  'small',
  'off the slide',
  'too long',
]);

export interface Fault {
  readonly kind: KindOfFault;
  readonly where: string;
}

/** What is wrong with the decks of a template. A refusal with a reason is no fault. */
export function faultsOf({ thrown, builds, mapIsFaithful }: Tried): Fault[] {
  if (thrown !== undefined) return [{ kind: 'thrown', where: thrown }];
  return [
    ...builds.flatMap(faultsOfBuild),
    ...(mapIsFaithful ? [] : [{ kind: 'map', where: 'the map that is written of it changes it' } as const]),
  ];
}

function faultsOfBuild({ article, seen, lost, sdk, lint, left, landings }: Build): Fault[] {
  const all = (kind: KindOfFault, found: readonly string[]): Fault[] =>
    found.map((where) => ({ kind, where: `${article}: ${where}` }));
  const places = (kind: KindOfFault, found: readonly Place[]): Fault[] =>
    all(
      kind,
      found.map(({ what }) => what),
    );
  return [
    ...places('cut title', seen.cut),
    ...all('lost', lost),
    ...places('over art', seen.overArt),
    ...places('faint', seen.faint),
    ...places('small', seen.small),
    ...places('off the slide', seen.offSlide),
    ...places('too long', seen.tooLong),
    ...all('validator', sdk),
    ...all('linter', lint),
    ...all('left over', left),
    ...all('no title', landings.titled < landings.slides ? ['slides without a title'] : []),
    ...all('no text', landings.bare > 0 ? [`${landings.bare} slides without text`] : []),
  ];
}
