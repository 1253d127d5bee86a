import { describe, expect, it } from 'vitest';
import { furnitureLines } from './furniture-lines.js';

const body =
  'Der Vorstand beschließt, den Steg am Nordufer bis Ende Mai zu erneuern, und beauftragt die Werft Brandt damit; die Kosten trägt der Verein.';

describe('the particulars of a meeting', () => {
  it('are furniture beside who came, whatever they are called', () => {
    const found = furnitureLines(
      `Protokoll der Sitzung am Hafen

Anwesend: (...)

Beginn der Sitzung: 19:15 Uhr

Ort der Sitzung: Bootshaus

${body}`,
      'de',
    );
    expect(found).toEqual([
      'procedure Anwesend: (...)',
      'procedure Beginn der Sitzung: 19:15 Uhr',
      'procedure Ort der Sitzung: Bootshaus',
    ]);
  });

  it('are no heading that goes on behind a colon', () => {
    const found = furnitureLines(
      `Minutes of the harbour board\n\nContinuation: the fees of the outer basin in winter\n\nAttendees: Ann Lee\n\n${body}`,
      'en',
    );
    expect(found).toEqual(['procedure Attendees: Ann Lee']);
  });

  it('are none among what was said, nor where nobody met', () => {
    const among = `Anwesend: Lan Tran\n\n${body}\n\nKosten des Stegs: 4.000 Euro\n\nBeginn der Arbeit: 07:00 Uhr\n\n${body}`;
    expect(furnitureLines(among, 'de')).toEqual(['procedure Anwesend: Lan Tran']);
    expect(furnitureLines(`Konzert am Hafen\n\nBeginn: 19:15 Uhr\n\nOrt: Bootshaus\n\n${body}`, 'de')).toEqual([]);
  });
});
