import type { OfficePart } from '../office/office-document.js';
import { type Paragraph, paragraphParts } from '../office/paragraph-parts.js';
import { type Shift, type ShiftedRun, textOfRuns } from '../raised/raised.js';
import { type Cell, type Row, tableParts } from '../office/table.js';

/** How the cells of a row are merged, by what `\trowd` says of them. */
export interface CellForm {
  readonly isCovered: boolean;
  /** It belongs to the cell to the left. */
  readonly isMerged: boolean;
}

/** The paragraphs of a body or a text box as they come, and the table that is open. */
export class Flow {
  readonly #parts: OfficePart[] = [];
  #rows: Row[] = [];
  #cells: Omit<Cell, 'isCovered' | 'columns'>[] = [];
  #cell: OfficePart[] = [];
  #isBold = true;
  #isParagraphBold = true;
  readonly #runs: ShiftedRun[] = [];
  #hasWords = false;
  #isNoteNumbered = false;
  readonly before: OfficePart[] = [];
  readonly behind: OfficePart[] = [];
  marker: string | undefined;
  sequence: string | undefined;

  add(text: string, isBold: boolean, shift?: Shift): void {
    this.#runs.push({ text, shift });
    if (text.trim() === '') return;
    this.#hasWords = true;
    if (isBold) return;
    this.#isBold = false;
    this.#isParagraphBold = false;
  }

  /** The program numbers the note that follows. */
  numberNote(): void {
    this.#isNoteNumbered = true;
  }

  /** What is raised right before a note that nobody numbers is its mark. */
  endAtNote(): void {
    const isNumbered = this.#isNoteNumbered;
    this.#isNoteNumbered = false;
    if (isNumbered) return;
    while (this.#runs.at(-1)?.shift === 'raised') this.#runs.pop();
  }

  draw(...parts: readonly OfficePart[]): void {
    (this.#hasWords ? this.behind : this.before).push(...parts);
  }

  endParagraph(paragraph: Pick<Paragraph, 'role' | 'item'>, inTable: boolean): void {
    const { sequence } = this;
    const text = textOfRuns(this.#runs);
    const isBold = this.#isParagraphBold;
    const drawn = { before: [...this.before], behind: [...this.behind] };
    const read = paragraphParts({ ...paragraph, text, isBold, sequence, ...drawn });
    if (inTable) this.#cell.push(...read);
    else {
      this.#endTable();
      this.#parts.push(...read);
    }
    this.#runs.length = 0;
    this.#hasWords = false;
    this.#isParagraphBold = true;
    this.sequence = undefined;
    this.marker = undefined;
    this.before.length = 0;
    this.behind.length = 0;
  }

  endCell(): void {
    this.#cells.push({ parts: this.#cell, isBold: this.#isBold });
    this.#cell = [];
    this.#isBold = true;
  }

  endRow(forms: readonly CellForm[], isHeader: boolean): void {
    const cells = this.#cells.map(({ parts, isBold }, index) => ({
      parts: forms[index]?.isMerged === true ? [] : parts,
      isBold,
      columns: 1,
      isCovered: forms[index]?.isCovered === true,
    }));
    this.#rows.push({ cells, isHeader });
    this.#cells = [];
  }

  /** All parts, once the text is at its end. */
  end(): readonly OfficePart[] {
    this.endParagraph({ role: undefined }, false);
    return this.#parts;
  }

  #endTable(): void {
    // A cell that nothing ends is text all the same.
    const left = [...this.#cells.flatMap(({ parts }) => parts), ...this.#cell];
    this.#parts.push(...(this.#rows.length > 0 ? tableParts(this.#rows) : []), ...left);
    this.#rows = [];
    this.#cells = [];
    this.#cell = [];
    this.#isBold = true;
  }
}
