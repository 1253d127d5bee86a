import { spawnSync } from 'node:child_process';

const tools = {
  montage: 'imagemagick',
  convert: 'imagemagick',
};

/** Ends with a word about what is missing to draw slides, and the Debian package that has it. */
export function requireTools() {
  const missing = Object.keys(tools).filter((tool) => spawnSync('which', [tool]).status !== 0);
  if (missing.length === 0) return;
  console.error(`Previews are drawn with ${missing.join(', ')}, which this machine lacks.`);
  console.error(`On Debian: apt-get install ${[...new Set(missing.map((tool) => tools[tool]))].join(' ')}`);
  process.exit(1);
}
