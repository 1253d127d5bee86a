/**
 * Units are types, never bare numbers: a length in a document says what it is measured in.
 * English Metric Units are what a .pptx stores; points are what type is set in; inches are what people write in themes.
 */
export type Emu = number & { readonly unit: 'emu' };
export type Points = number & { readonly unit: 'points' };
export type Inches = number & { readonly unit: 'inches' };

const emuPerInch = 914_400;
const emuPerPoint = 12_700;

/** A whole number of English Metric Units. */
export const emu = (value: number): Emu => Math.round(value) as Emu;
/** A length in points (1/72 inch). */
export const points = (value: number): Points => value as Points;
/** A length in inches. */
export const inches = (value: number): Inches => value as Inches;

/** ECMA-376 part 1, 20.1.2.1: 914400 units an inch. */
export const inchesToEmu = (value: number): Emu => emu(value * emuPerInch);
/** ECMA-376 part 1, 20.1.2.1: 12700 units a point. */
export const pointsToEmu = (value: number): Emu => emu(value * emuPerPoint);
export const emuToPoints = (value: number): Points => points(value / emuPerPoint);

/** English Metric Units in inches. */
export const emuToInches = (value: number): Inches => inches(value / emuPerInch);

/** A rectangle on a slide, in English Metric Units from the top left corner. */
export interface Box {
  readonly x: Emu;
  readonly y: Emu;
  readonly width: Emu;
  readonly height: Emu;
}
