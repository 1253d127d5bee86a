import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Draws decks with LibreOffice and the fonts that briefdeck is measured with, besides those of the machine.
 *
 * @param decks paths of .pptx files
 * @param folder where pictures and what LibreOffice keeps may lie
 * @returns the pictures of the slides, in order, by path of the deck
 */
export function drawDecks(decks, folder) {
  const fonts = join(folder, 'fonts.conf');
  const folders = ['be-vietnam-pro', 'arimo', 'tinos', 'carlito'].map((family) =>
    resolve('node_modules/@expo-google-fonts', family),
  );
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${folders
      .map((one) => `<dir>${one}</dir>`)
      .join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...decks], {
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    stdio: 'pipe',
  });
  return Object.fromEntries(
    decks.map((deck) => {
      const stem = deck.slice(0, -'.pptx'.length);
      execFileSync('pdftoppm', ['-png', '-r', '72', `${stem}.pdf`, stem]);
      const pictures = readdirSync(folder)
        .map((file) => join(folder, file))
        .filter((file) => file.startsWith(`${stem}-`) && file.endsWith('.png'));
      return [deck, pictures.sort()];
    }),
  );
}
