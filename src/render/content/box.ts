import { emu, type Box } from '../../model/units.js';

/** A box as a document holds it, with its unit. */
export const boxOf = ({ x, y, width, height }: Readonly<Record<keyof Box, number>>): Box => ({
  x: emu(x),
  y: emu(y),
  width: emu(width),
  height: emu(height),
});
