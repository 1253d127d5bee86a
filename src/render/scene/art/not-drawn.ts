/** Collects by name what a template has and nobody draws here; each is told once. */
export interface NotDrawn {
  readonly notDrawn: (name: string, what: string) => void;
}
