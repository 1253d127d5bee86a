import { execFileSync } from 'node:child_process';

/**
 * Puts pictures of slides side by side into one.
 *
 * @param slides with the path of their picture
 * @param options the file to write, how many stand in a row, and how many pixels wide each is
 */
export function contactSheet(slides, { file, columns, width }) {
  execFileSync('montage', [
    ...slides.map(({ picture }) => picture),
    ...['-resize', `${width}x`, '-geometry', '+5+5', '-tile', `${columns}x`, '-background', '#D3D9E0'],
    // Few colours and no times, so that the file is small and the same for the same slides.
    ...['-colors', '200', '-strip', '-define', 'png:exclude-chunks=date,time', `PNG8:${file}`],
  ]);
}
