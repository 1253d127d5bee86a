/** The site that a web address is on, as people call it: without "www."; undefined for what is no web address. */
export function siteOf(address: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address ?? '')?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
}
