/** What we use of a library that has no types of its own. */
declare module 'fontkit' {
  /** @param postScriptName of the face of a collection that is meant */
  export function create(
    data: Uint8Array,
    postScriptName?: string,
  ): {
    readonly unitsPerEm: number;
    readonly ascent: number;
    /** Below the base line, so negative. */
    readonly descent: number;
    readonly familyName: string;
    readonly fullName: string;
    readonly version: string;
    readonly 'OS/2': { readonly winAscent: number; readonly winDescent: number; readonly usWeightClass: number };
    readonly hmtx: {
      readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
    };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): {
      readonly id: number;
      readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] };
    };
    layout(text: string): { readonly advanceWidth: number; readonly glyphs: readonly object[] };
  };
}
