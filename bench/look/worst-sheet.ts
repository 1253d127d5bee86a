import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A page of a PDF. */
export interface Page {
  readonly pdf: string;
  readonly number: number;
  readonly caption: string;
}

const font = 'node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';

/** Pages side by side in one picture, each above its caption. */
export function sheetOf(pages: readonly Page[], file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-look-'));
  try {
    const labelled = pages.flatMap(({ pdf, number, caption }, index) => {
      const stem = join(folder, String(index).padStart(4, '0'));
      const page = String(number);
      execFileSync('pdftoppm', ['-png', '-r', '48', '-f', page, '-l', page, '-singlefile', pdf, stem]);
      return ['-label', caption, `${stem}.png`];
    });
    if (readdirSync(folder).length === 0) return;
    mkdirSync(dirname(file), { recursive: true });
    const place = ['-tile', '4x', '-geometry', '+5+5', '-background', '#D3D9E0'];
    execFileSync('montage', ['-font', font, '-pointsize', '14', ...labelled, ...place, file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
