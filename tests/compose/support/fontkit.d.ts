/** What the tests use of a library that has no types of its own. */
declare module 'fontkit' {
  export function create(data: Uint8Array): {
    readonly unitsPerEm: number;
    layout(text: string): { readonly advanceWidth: number };
  };
}
