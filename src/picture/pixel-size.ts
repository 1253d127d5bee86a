/** The size of a picture in pixels; undefined where its header does not say it as the format asks for. */
export type PixelSize = { readonly width: number; readonly height: number } | undefined;
