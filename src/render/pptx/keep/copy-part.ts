import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';

/** Copies parts of one package into another, each once. */
export interface PartCopier {
  /** The name of a part, with all that it leads to, in the package that it is copied into. */
  readonly copy: (name: string) => string;
}

/** What is not copied as it is. */
export interface CopyingRules {
  /** What a part is led to in place of one that is not to be copied: of a slide that nobody keeps. */
  readonly instead?: (name: string, type: string) => string | undefined;
  /** Whether a part that is there already under its name, to the byte, is used in place of a copy. */
  readonly mayShare?: (name: string) => boolean;
}

/** A part that is there already under its name, to the byte, is used; any other is copied as it is, under a name that is free. */
export function partCopier(
  from: OpcPackage,
  to: OpcPackage,
  { instead = () => undefined, mayShare = () => true }: CopyingRules = {},
): PartCopier {
  const copied = new Map<string, string>();
  const copy = (name: string): string => {
    const known = copied.get(name);
    if (known !== undefined) return known;
    const part = from.find(name);
    if (part === undefined) return name;
    const isThere = mayShare(name) && to.has(name) && isSame(from, to, name);
    const target = isThere ? name : unusedName(to, name);
    copied.set(name, target);
    if (isThere) return target;
    to.setBytes(target, from.contentType(name), part.bytes);
    for (const { id, type, target: next, external } of from.relationships(name)) {
      to.relate(target, type, external ? next : (instead(next, type) ?? copy(next)), { id, external });
    }
    return target;
  };
  return { copy };
}

/** Masters and layouts lead to one another: that they say the same is enough. Slides and notes are nobody's but their deck's. */
function isSame(from: OpcPackage, to: OpcPackage, name: string): boolean {
  const leadsOn = from
    .relationships(name)
    .some(({ type }) => type === relationshipTypes.slide || type === relationshipTypes.notesSlide);
  return !leadsOn && !name.includes('/slides/') && saysSame(from, to, name);
}

/** Whether two packages have a part of this name, and it is the same to the byte. */
export function saysSame(one: OpcPackage, other: OpcPackage, name: string): boolean {
  const [here, there] = [one.find(name)?.bytes, other.find(name)?.bytes];
  return here !== undefined && there !== undefined && Buffer.compare(here, there) === 0;
}

/** The name itself where it is free, else with the next number that is. Names differ by more than the case of their letters. */
export function unusedName(opc: OpcPackage, name: string): string {
  const taken = new Set(opc.partNames().map((one) => one.toLowerCase()));
  const isFree = (wanted: string): boolean => !taken.has(wanted.toLowerCase());
  if (isFree(name)) return name;
  const [, stem = name, extension = ''] = /^(.*?)\d*(\.[^./]*)?$/.exec(name) ?? [];
  let number = 1;
  while (!isFree(`${stem}${number}${extension}`)) number += 1;
  return `${stem}${number}${extension}`;
}
