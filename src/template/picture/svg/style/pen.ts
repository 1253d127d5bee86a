import { arc } from '../geometry/arc.js';
import { close, curve, line, move, quadratic, type Point, type Segment } from '../geometry/segment.js';

/** Follows the commands, and remembers what the relative and the smooth ones begin from. */
export class Pen {
  readonly segments: Segment[] = [];
  #at: Point = [0, 0];
  #start: Point = [0, 0];
  /** The last handle of a cubic or of a quadratic curve, which a smooth one mirrors. */
  #cubic: Point | undefined;
  #quadratic: Point | undefined;

  draw(command: string, values: readonly number[]): void {
    const [fromX, fromY] = command === command.toLowerCase() ? this.#at : [0, 0];
    const point = (index: number): Point => [fromX + (values[index] ?? 0), fromY + (values[index + 1] ?? 0)];
    const [cubic, quadratic] = [this.#cubic, this.#quadratic];
    this.#cubic = undefined;
    this.#quadratic = undefined;
    switch (command.toUpperCase()) {
      case 'M':
        this.#start = point(0);
        this.#add(this.#start, move(...this.#start));
        break;
      case 'H':
        this.#line([fromX + (values[0] ?? 0), this.#at[1]]);
        break;
      case 'V':
        this.#line([this.#at[0], fromY + (values[0] ?? 0)]);
        break;
      case 'L':
        this.#line(point(0));
        break;
      case 'C':
        this.#curve(point(0), point(2), point(4));
        break;
      case 'S':
        this.#curve(mirrored(cubic, this.#at), point(0), point(2));
        break;
      case 'Q':
        this.#quadraticCurve(point(0), point(2));
        break;
      case 'T':
        this.#quadraticCurve(mirrored(quadratic, this.#at), point(0));
        break;
      case 'A': {
        const [rx = 0, ry = 0, rotation = 0, large, sweep] = values;
        const to = point(5);
        const shape = { radii: [rx, ry] as const, rotation, isLarge: large === 1, sweeps: sweep === 1 };
        this.#add(to, ...arc(this.#at, to, shape));
        break;
      }
      default:
        this.#add(this.#start, close);
    }
  }

  #line(to: Point): void {
    this.#add(to, line(...to));
  }

  #curve(one: Point, other: Point, to: Point): void {
    this.#cubic = other;
    this.#add(to, curve(one, other, to));
  }

  #quadraticCurve(handle: Point, to: Point): void {
    this.#quadratic = handle;
    this.#add(to, quadratic(this.#at, handle, to));
  }

  #add(to: Point, ...segments: readonly Segment[]): void {
    // A path may go on behind a closed part without saying where: it goes on from its start.
    if (this.segments.at(-1)?.kind === 'close' && segments[0]?.kind !== 'move' && segments[0]?.kind !== 'close') {
      this.segments.push(move(...this.#at));
    }
    for (const segment of segments) this.segments.push(segment);
    this.#at = to;
  }
}

const mirrored = (handle: Point | undefined, [x, y]: Point): Point =>
  handle === undefined ? [x, y] : [2 * x - handle[0], 2 * y - handle[1]];
