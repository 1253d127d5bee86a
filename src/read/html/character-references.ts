import { printed } from '../charset/windows-1252.js';

/** Text with its character references resolved: those in figures, and the few names that all of HTML's writers use. */
export const withoutReferences = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      // Pages name characters of windows-1252 by their places there.
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code).replace(/[\u0080-\u009f]/, printed) : '';
    },
  );

const named: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
]);
