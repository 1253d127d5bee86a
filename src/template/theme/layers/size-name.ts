/**
 * What the size of a slide is called: "16:9", "4:3", "A4" as PowerPoint names them, else its inches ("11×8.5").
 *
 * @param width in inches
 * @param height in inches
 */
export function sizeName({ width, height }: { readonly width: number; readonly height: number }): string {
  const known = knownSizes.find((size) => Math.abs(size.width - width) < 0.02 && Math.abs(size.height - height) < 0.02);
  return known?.name ?? `${String(round(width))}×${String(round(height))}`;
}

const round = (inches: number): number => Math.round(inches * 100) / 100;

const knownSizes = [
  { name: '16:9', width: 13.333, height: 7.5 },
  { name: '16:9', width: 10, height: 5.625 },
  { name: '4:3', width: 10, height: 7.5 },
  { name: 'A4', width: 10.833, height: 7.5 },
];
