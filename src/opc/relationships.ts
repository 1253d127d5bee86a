import { strictPackage } from './failures.js';
import { relativeTarget, resolveTarget } from './part-name.js';
import { element, type XmlElement } from './xml/element.js';
import { isStrict } from './xml/namespaces.js';
import { children } from './xml/query.js';

/** An arrow from a part (or the package) to another part, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The address that says what the target is to the source. */
  readonly type: string;
  /** An absolute part name, or as written when external. */
  readonly target: string;
  readonly external: boolean;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Reads a relationships part (ECMA-376 part 2, 6.5.3). */
export function readRelationships(source: string, root: XmlElement): Relationship[] {
  return children(root, 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (isStrict(type)) throw strictPackage();
    const external = mode === 'External';
    return { id, type, target: external ? target : resolveTarget(source, target), external };
  });
}

/** Writes a relationships part, with relative targets. */
export function writeRelationships(source: string, relationships: readonly Relationship[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: namespace },
    ...relationships.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: external ? target : relativeTarget(source, target),
        ...(external ? { TargetMode: 'External' } : {}),
      }),
    ),
  );
}
