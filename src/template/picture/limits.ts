/** The largest file of a picture, in bytes: every deck carries it. */
export const maximumPictureBytes = 5_000_000;

/** The largest width and height, in pixels: a viewer holds them all in memory. */
export const maximumPixels = 8000;
