/** Names as they are meant: `/Im#61ge` is `/Image` (ISO 32000-1, 7.3.5). */
export const withoutEscapes = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
