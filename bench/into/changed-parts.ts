import type { OpcPackage } from '../../src/opc/package.js';
import { relationshipTypes } from '../../src/opc/part-kind.js';
import { saysSame } from '../../src/render/pptx/keep/copy-part.js';

/** Parts of a deck that are gone from another, or not the same to the byte there, or lead elsewhere; but for those that have to change. */
export function changedParts(before: OpcPackage, after: OpcPackage): string[] {
  const lists = new Set(
    before
      .relationships('/')
      .filter(({ type }) => type === relationshipTypes.officeDocument || type === relationshipTypes.extendedProperties)
      .map(({ target }) => target),
  );
  const parts = before.partNames().filter((name) => !lists.has(name) && !saysSame(before, after, name));
  const arrows = ['/', ...before.partNames()].filter((name) => {
    const [one, other] = [before.relationships(name), after.relationships(name)].map((all) =>
      all.map((relationship) => JSON.stringify(relationship)),
    );
    const stays = (one ?? []).every((arrow) => other?.includes(arrow) === true);
    return !stays || (!lists.has(name) && one?.length !== other?.length);
  });
  const types = before
    .partNames()
    .filter(
      (name) => !lists.has(name) && after.has(name) && registered(before.contentType(name)) !== after.contentType(name),
    );
  return [
    ...parts.map((name) => `changed: ${name}`),
    ...arrows.map((name) => `leads elsewhere: ${name}`),
    ...types.map((name) => `other type: ${name}`),
  ];
}

/** Written as what it is registered as. */
const registered = (type: string): string => (type === 'image/jpg' ? 'image/jpeg' : type);
