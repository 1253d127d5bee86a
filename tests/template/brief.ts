import { readFileSync } from 'node:fs';
import { loadTheme } from '../../src/template/theme/load-theme.js';
import type { Theme } from '../../src/template/theme/schema/theme.js';

export const briefSource = readFileSync(new URL('../../templates/brief/theme.yaml', import.meta.url), 'utf8');

/** The built-in theme, loaded anew. */
export const brief = (): Theme => loadTheme(briefSource, 'theme.yaml');

/** A small theme, for tests that need no more. */
export const smallSource = `version: 1
name: small
title: Small
size: { width: 10, height: 7.5 }
grid: { columns: 4, margin: 1, gutter: 0.5 }
colours:
  ink: '#000000'
  paper: '#FFFFFF'
  deep: '#101010'
  pale: '#F0F0F0'
  brand: '#003366'
  accent: '#AA0000'
  highlight: '#FFAA00'
  muted: '#555555'
  calm: '#999999'
  extra: '#338855'
  link: '#0000AA'
  visited: '#660066'
fonts:
  heading: { name: Georgia, fallback: Times New Roman }
  body: { name: Verdana }
areas:
  title: { columns: 1-4, y: 0.5, height: 1 }
  body: { columns: 1-4, y: 2, height: 4 }
styles:
  title: { font: heading, size: 32, range: [24, 36], bold: true }
  text: { size: 20, range: [18, 28] }
  loud: { like: text, colour: accent }
master:
  title: { area: title, style: title }
  body: { area: body, style: text }
  date: { x: 1, y: 7, width: 2, height: 0.3, style: text }
  footer: { x: 3, y: 7, width: 4, height: 0.3, style: text }
  slide-number: { x: 8, y: 7, width: 1, height: 0.3, style: text }
frames:
  page:
    placeholders:
      title: { area: title, style: title }
      footer: { x: 3, y: 7, width: 4, height: 0.3, style: text }
layouts:
  points:
    title: Points
    roles: [points]
    type: obj
    frame: page
    placeholders:
      body: { area: body, style: text, type: obj }
`;

export const small = (): Theme => loadTheme(smallSource, 'small.yaml');
