import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  extensionOf,
  relationshipsPart,
  relativeTarget,
  resolveTarget,
  sourceOfRelationships,
} from '../../src/opc/part-name.js';

const partName = fc
  .array(fc.constantFrom('ppt', 'slides', 'media', 'a', 'b.xml'), { minLength: 1, maxLength: 5 })
  .map((segments) => `/${segments.join('/')}`);

test('a relative target leads back to its part', () => {
  fc.assert(
    fc.property(fc.oneof(partName, fc.constant('/')), partName, (source, target) => {
      expect(resolveTarget(source, relativeTarget(source, target))).toBe(target);
    }),
  );
});

test('targets are resolved like addresses and never leave the package', () => {
  expect(resolveTarget('/ppt/slides/slide1.xml', '../media/a.png')).toBe('/ppt/media/a.png');
  expect(resolveTarget('/ppt/slides/slide1.xml', '/ppt/media/a.png#x')).toBe('/ppt/media/a.png');
  expect(resolveTarget('/', './ppt/presentation.xml')).toBe('/ppt/presentation.xml');
  expect(resolveTarget('/ppt/a.xml', '../../../etc/passwd')).toBe('/etc/passwd');
});

test('a source and its relationships part name each other', () => {
  for (const source of ['/', '/a.xml', '/ppt/slides/slide1.xml']) {
    expect(sourceOfRelationships(relationshipsPart(source))).toBe(source);
  }
  expect(relationshipsPart('/')).toBe('/_rels/.rels');
  expect(sourceOfRelationships('/ppt/rels.xml')).toBeUndefined();
});

test('an extension is that of the file, in lower case', () => {
  expect(extensionOf('/ppt/media/A.PNG')).toBe('png');
  expect(extensionOf('/ppt.d/media')).toBe('');
});
