/** Whether a source is meant as an address, of whatever scheme, and not as a path. A single letter is a disk of Windows. */
export const isWebAddress = (given: string): boolean => /^(?:https?:|[a-z][a-z\d+.-]+:\/\/)/i.test(given);

/** The address that was probably meant by what is no file: `www.example.org`, or a host with a path behind it. */
export function webAddressMeant(given: string): string | undefined {
  const isMeant = /^(?:www\.[a-z\d-]+\.|(?:[a-z\d-]+\.)+[a-z]{2,}\/)/i.test(given) && !/[\s\\]/.test(given);
  return isMeant ? `https://${given}` : undefined;
}
