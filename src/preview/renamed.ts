import type { Topic } from '../model/briefing.js';
import { pointsOf } from '../model/points.js';
import type { Edit } from './edit.js';

/**
 * What topics and lines are called now that were called otherwise before an edit: ids follow words, and whoever edits may have seen the deck as it was
 * before the last edit, in another window or a moment ago.
 */
export class Renamed {
  readonly #names = new Map<string, string>();

  /** Remembers what one step made of the topics: what it changed stands where it stood. */
  note(before: readonly Topic[], after: readonly Topic[]): void {
    this.#pair(before.map(idOf), after.map(idOf));
    before.forEach((topic, index) => {
      const now = after[index];
      if (now !== undefined) this.#pair(pointsOf(topic).map(idOf), pointsOf(now).map(idOf));
    });
  }

  /** An edit by the names that are in use now. Other words for a line that has other words already are left: nobody saw both. */
  upToDate(edit: Edit, topics: readonly Topic[]): Edit {
    if (edit.kind === 'title') return edit;
    const topic = this.#nowOf(edit.topic, topics.map(idOf));
    if (!('point' in edit) || edit.point === undefined || edit.kind === 'word') return { ...edit, topic };
    const lines = topics.filter(({ id }) => id === topic).flatMap(pointsOf);
    return { ...edit, topic, point: this.#nowOf(edit.point, lines.map(idOf)) };
  }

  #pair(before: readonly string[], after: readonly string[]): void {
    const gone = before.filter((id) => !after.includes(id));
    // One step changes one topic, or two where a line goes from one to the other.
    if (before.length !== after.length || gone.length > 2) return;
    for (const id of gone) this.#names.set(id, after[before.indexOf(id)] ?? id);
  }

  #nowOf(id: string, known: readonly string[]): string {
    const passed = new Set<string>();
    // What was taken back is called as it was before, so that names may lead in a ring.
    for (let name: string | undefined = id; name !== undefined && !passed.has(name); name = this.#names.get(name)) {
      if (known.includes(name)) return name;
      passed.add(name);
    }
    return id;
  }
}

const idOf = ({ id }: { readonly id: string }): string => id;
