import { children } from '../../xml/query.js';
import type { Rule } from '../rule.js';

/** The children of `p:presentation` in the order of the schema (ECMA-376 part 1, 19.2.1.26). */
export const presentationOrder: Rule = {
  code: 'package.presentation-order',
  severity: 'error',
  check: ({ parts }) =>
    parts
      .filter(({ root }) => root.name === 'p:presentation')
      .filter(({ root }) => {
        const places = children(root).map(({ name }) => order.indexOf(name));
        return places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1));
      })
      .map(({ name: part }) => ({ part, message: 'The children of the presentation are out of order.' })),
};

const order = [
  'p:sldMasterIdLst',
  'p:notesMasterIdLst',
  'p:handoutMasterIdLst',
  'p:sldIdLst',
  'p:sldSz',
  'p:notesSz',
  'p:smartTags',
  'p:embeddedFontLst',
  'p:custShowLst',
  'p:photoAlbum',
  'p:custDataLst',
  'p:kinsoku',
  'p:defaultTextStyle',
  'p:modifyVerifier',
  'p:extLst',
];
