import { expect, test } from 'vitest';
import { lintPackage } from '../../src/opc/lint/lint-package.js';
import { readPackage } from '../../src/opc/read.js';
import { writePackage } from '../../src/opc/write.js';
import { minimalPackage } from './minimal-package.js';
import { validate } from './validate.js';

test('the package that the other tests break is sound', async () => {
  const bytes = writePackage(minimalPackage());
  expect(await validate(bytes)).toEqual([]);
  expect(lintPackage(minimalPackage())).toEqual([]);
  expect(lintPackage(readPackage(bytes))).toEqual([]);
});
