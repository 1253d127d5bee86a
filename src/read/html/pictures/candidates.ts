import { attribute, elementsIn, type HtmlElement } from '../tree.js';

/** An address that a picture element offers, and how wide the picture there is, as far as the page says. */
export interface Candidate {
  readonly reference: string;
  /** Pixels. */
  readonly width?: number;
}

/**
 * All that a picture offers: the element itself, and the sources beside it in `<picture>`. Pages that load pictures late have
 * a stand-in in `src` and the true address in an attribute of their own.
 */
export function candidatesOf(image: HtmlElement): Candidate[] {
  const sources =
    image.parent?.tag === 'picture' ? [...elementsIn(image.parent)].filter(({ tag }) => tag === 'source') : [];
  const late = [...image.attributes].flatMap(([name, value]): Candidate[] => {
    if (!name.startsWith('data-') || !/src|original|url|lazy|image|img|full|hi-?res|large|photo/.test(name)) return [];
    return name.includes('srcset') || /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/.test(value) ? readSrcset(value) : [single(value)];
  });
  const sets = [image, ...sources].flatMap((element) =>
    ['srcset', 'data-srcset', 'data-lazy-srcset'].flatMap((name) => readSrcset(attribute(element, name))),
  );
  return [...sets, ...late, single(attribute(image, 'src'))].filter(({ reference }) => isPicture(reference));
}

const single = (value: string): Candidate => ({ reference: value.trim() });

/** `small.jpg 480w, large.jpg 1200w`; a comma may be part of an address (WHATWG HTML 4.8.4.2). */
export function readSrcset(value: string): Candidate[] {
  if (value.startsWith('data:')) return [];
  return [
    ...value.slice(0, 20_000).matchAll(/([^\s,]\S*?)(?:\s+([\d.]+)([wxh]))?\s*(?:,(?=\s)|,(?=https?:|\/)|$)/g),
  ].map(([, reference = '', figure, unit]): Candidate => ({
    reference,
    ...(figure === undefined ? {} : { width: unit === 'x' ? Number(figure) * 600 : Number(figure) }),
  }));
}

/** No stand-in that a page shows until the picture itself is there. */
function isPicture(reference: string): boolean {
  if (/^data:/i.test(reference))
    return /^data:image\/(?:jpe?g|png|gif|webp|avif|svg\+xml);base64,/i.test(reference) && reference.length > 1500;
  return (
    !/^(?:javascript|about|blob|file|chrome|moz-[a-z]+):/i.test(reference) &&
    // A program of the page writes the width there.
    !/[{}]|%7B|\*\*/i.test(reference) &&
    /[./]|^cid:/i.test(reference) &&
    !/(?:^|[/_.=-])(?:blank|spacer|pixel|placeholder|transparent|lazy-?load(?:ing|er)?|loading|1x1|dummy)(?:[_.-][^/]*)?\.(?:gif|png|jpe?g|webp)/i.test(
      reference,
    )
  );
}

/** The widest that a slide has a use for, else the narrowest beyond, else the one that the page names first. */
export function bestCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const measured = candidates.filter(({ width = 0 }) => width > 0);
  const wide = (candidate: Candidate): number => candidate.width ?? 0;
  const sorted = [...measured].sort((one, other) => wide(other) - wide(one));
  const best = sorted.find((candidate) => wide(candidate) <= widest) ?? sorted.at(-1);
  const plain = candidates.find(({ width }) => width === undefined);
  return best !== undefined && (plain === undefined || wide(best) >= 600) ? best : (plain ?? best);
}

/** Pixels across a slide on a large screen. */
const widest = 2048;
