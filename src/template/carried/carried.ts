/** What kind of thing a template brings along that a deck should not open, fetch or run unasked. */
export const carriedKinds = [
  'remote picture',
  'remote sound or film',
  'address on a disk or share',
  'script or program address',
  'link to another file',
  'ActiveX control',
  'own ribbon',
  'web extension',
  'program or macro action',
] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/** One thing that a template brings along. */
export interface Carried {
  readonly kind: CarriedKind;
  /** Where it stands: the name of a part, or `/` for the package. */
  readonly part: string;
  /** The address, part or action that it leads to. */
  readonly target: string;
}

/** How many there are of each kind, as a sentence says it: "2 remote pictures, 1 ActiveX control". */
export function countedKinds(carried: readonly Carried[]): string {
  return carriedKinds
    .flatMap((kind) => {
      const count = carried.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [`${count} ${count === 1 ? kind : plurals[kind]}`];
    })
    .join(', ');
}

const plurals: Readonly<Record<CarriedKind, string>> = {
  'remote picture': 'remote pictures',
  'remote sound or film': 'remote sounds or films',
  'address on a disk or share': 'addresses on disks or shares',
  'script or program address': 'script or program addresses',
  'link to another file': 'links to other files',
  'ActiveX control': 'ActiveX controls',
  'own ribbon': 'own ribbons',
  'web extension': 'web extensions',
  'program or macro action': 'program or macro actions',
};
