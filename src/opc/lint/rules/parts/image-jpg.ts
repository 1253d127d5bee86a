import type { Rule } from '../../rule.js';

/** `image/jpg` is no registered type; strict readers do not show the picture. */
export const imageJpg: Rule = {
  code: 'package.image-jpg',
  severity: 'warning',
  check: ({ package: opc }) =>
    opc
      .partNames()
      .filter((part) => opc.contentType(part) === 'image/jpg')
      .map((part) => ({ part, message: 'The content type is image/jpg instead of image/jpeg.' })),
};
