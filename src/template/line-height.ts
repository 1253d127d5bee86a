/**
 * What 100 % line spacing is in PowerPoint and LibreOffice: 1.2 times the size, whatever the font's own metrics say
 * (measured; docs/adr/0005-line-pitch.md). So a pitch is per cent times this, and the same for a font and its fallback.
 */
export const singleLine = 1.2;
