import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Debian's Chromium, without a window, and with nothing that calls out. */
export const launchChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ...options,
  });
