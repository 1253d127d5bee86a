import type { Box } from '../page.js';

/**
 * Whether a picture may be one of the article: no icon, rule or ornament, and no background that the page is printed on.
 *
 * @param width in pixels, as is `height`
 */
export function isWorthShowing(
  box: Box,
  width: number,
  height: number,
  page: { readonly width: number; readonly height: number },
): boolean {
  const [across, down] = [box.right - box.left, box.bottom - box.top];
  const onPage = box.right > 0 && box.bottom > 0 && box.left < page.width && box.top < page.height;
  const slim = Math.max(across / down, down / across, width / height, height / width) > 6;
  const tiny = across < 60 || down < 40 || width < 64 || height < 48;
  return onPage && !slim && !tiny && !coversPage(box, page);
}

/** Whether a picture takes up nearly all of a page, as a scan or a background does. */
export const coversPage = (
  { left, right, top, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
): boolean => (right - left) * (bottom - top) >= 0.8 * width * height;
