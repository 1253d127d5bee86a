/** What the tests use of a library that has no types of its own. */
declare module 'fontkit' {
  export function create(data: Uint8Array): {
    readonly unitsPerEm: number;
    readonly ascent: number;
    /** Below the base line, so negative. */
    readonly descent: number;
    readonly 'OS/2': { readonly winAscent: number; readonly winDescent: number };
    layout(text: string): { readonly advanceWidth: number };
  };
}
