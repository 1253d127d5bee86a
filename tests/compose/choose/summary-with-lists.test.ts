import { expect, it } from 'vitest';
import { pointFrom } from '../support/briefing.js';
import { brief } from '../support/brief.js';
import { slidesOf } from '../support/compose.js';

const message = 'Tỉnh mở lại đường ven biển sau bốn tháng sửa chữa, kịp cho mùa du lịch và cho hai vụ tôm cuối năm';
const items = ['Xây lại hai cầu nhỏ', 'Nâng mặt đường nửa mét', 'Kè đá suốt mười hai cây số', 'Dựng trạm cân xe tải'];

it('what stands below a line of a summary is set in, and takes no number of its own', () => {
  const children = items.map((text) => pointFrom({ text }));
  const points = [pointFrom({ text: message }), pointFrom({ text: 'Sở giao thông đã làm bốn việc:', children })];
  const slides = slidesOf({ kind: 'summary', heading: 'Những điều cần nhớ', points }, brief.model);
  const paragraphs = slides.flatMap(({ fills }) => fills.flatMap((fill) => fill.paragraphs));
  const levelOf = (text: string): number | undefined =>
    paragraphs.find(({ runs }) => runs.map((run) => run.text).join('') === text)?.level;
  expect(items.map(levelOf)).toEqual(items.map(() => 1));
  expect(levelOf('Sở giao thông đã làm bốn việc:')).toBe(0);
});
