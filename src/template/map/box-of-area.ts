import { inchesToEmu, type Box } from '../../model/units.js';
import type { AreaMap } from './area-map-schema.js';

/** A part of a slide that a map names, in EMU. Apart from the schema, which no build needs. */
export const boxOfArea = ({ x, y, width, height }: AreaMap): Box => ({
  x: inchesToEmu(x),
  y: inchesToEmu(y),
  width: inchesToEmu(width),
  height: inchesToEmu(height),
});
