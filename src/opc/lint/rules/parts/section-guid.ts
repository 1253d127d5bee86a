import { eachElement, type Rule } from '../../rule.js';

/** Section ids are GUIDs in upper case ([MS-PPTX] 2.2.7, ST_Guid). */
export const sectionGuid: Rule = {
  code: 'package.section-guid',
  severity: 'error',
  check: (scope) =>
    eachElement(scope, ({ name, attributes }) => {
      if (name !== 'p14:section' || guid.test(attributes['id'] ?? '')) return undefined;
      return 'The id of a section is no GUID in upper case.';
    }),
};

const guid = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/;
