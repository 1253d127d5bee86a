import { execFileSync } from 'node:child_process';

/**
 * Puts pictures of slides side by side into one.
 *
 * @param slides with the path of their picture
 * @param options the file to write, how many stand in a row, and how many pixels wide each is
 */
export function contactSheet(slides, { file, columns, width }) {
  const place = ['-resize', `${width}x`, '-geometry', '+5+5', '-tile', `${columns}x`, '-background', '#D3D9E0'];
  const sheet = execFileSync('montage', [...slides.map(({ picture }) => picture), ...place, 'miff:-'], {
    maxBuffer: 1 << 28,
  });
  // Few colours and no times, so that the file is small and the same for the same slides.
  const small = ['-quantize', 'YUV', '+dither', '-colors', '256', '-depth', '8', '-strip'];
  execFileSync('convert', ['miff:-', ...small, '-define', 'png:exclude-chunks=date,time', `PNG8:${file}`], {
    input: sheet,
  });
}
