import type { Slide } from '../false/on-slide.js';

/**
 * An article and a slide of it: "~" stands for none, one, two … small words in both, "§" for as many sentences. What is said of the slide
 * changes where a rule has its bound.
 */
export interface Frame {
  readonly language: 'en' | 'vi';
  readonly article: string;
  readonly slide: Slide;
}

const big = (value: string, of: string, number: number): Slide => ({ kind: 'figure', figure: { value, of, number } });
const said = (text: string, speaker: string, role?: string): Slide => ({
  points: [{ text, speaker, ...(role === undefined ? {} : { role }) }],
});

const english: readonly (readonly [article: string, slide: Slide])[] = [
  // A number that is shown big, and the words that say what it is.
  ['Traffic was higher than the ~ level of 12 percent in May.', big('12 percent', 'Traffic', 12)],
  ['The town set a target for ~ traffic of 12 percent in May.', big('12 percent', 'traffic', 12)],
  ['Traffic of 12 percent on the ~ bridge is the target in May.', big('12 percent', 'Traffic', 12)],
  ['If the ~ traffic is over 12 percent, the bridge is shut.', big('12 percent', 'traffic', 12)],
  ['Traffic is expected on the ~ bridge to reach 12 percent.', big('12 percent', 'Traffic', 12)],
  ['Traffic fell by about ~ 12 percent in May.', big('12 percent', 'Traffic', 12)],
  ['Traffic on the bridge rose ~ 12 percent in May.', big('12 percent', 'Traffic', 12)],
  ['In the ~ winter of 2024, traffic was 12 percent.', big('12 percent', 'traffic', 12)],
  ['Traffic was 12 percent on the ~ bridge in 2024.', big('12 percent', 'Traffic', 12)],
  ['Last year the ~ traffic was 12 percent.', big('12 percent', 'traffic', 12)],
  ['Between 8 and ~ 12 percent of the boats were sold.', big('12 percent', 'boats', 12)],
  ['Traffic was up ~ from 8 to 12 percent.', big('12 percent', 'Traffic', 12)],
  // Whoever is printed beside a line.
  ['Ann Lee spoke. § The gate is shut, she said.', said('The gate is shut', 'Ann Lee')],
  ['Ann Lee, the ~ director, said that the gate is shut.', said('the gate is shut', 'Ann Lee')],
  ['Ann Lee, the ~ director, said that the gate is shut.', said('the gate is shut', 'Tom Price')],
  ['According to the ~ office in the town, the gate is shut.', said('the gate is shut', 'office in the town')],
  ['Ann Lee said: “The gate is shut. § It stays shut.” Tom Price left.', said('It stays shut', 'Ann Lee')],
  ['“The gate is shut.” § Ann Lee said it on Monday.', said('The gate is shut', 'Ann Lee')],
  ['Ann Lee and the ~ owner Tom Price: the gate is shut.', said('the gate is shut', 'Tom Price')],
  ['The former ~ director Ann Lee said that the gate is shut.', said('the gate is shut', 'Ann Lee', 'director')],
  ['Ann Lee told the owners of the ~ boats that the gate is shut.', said('the gate is shut', 'Ann Lee')],
  ['Ann Lee told the owners of the ~ boats that the gate is shut.', said('the gate is shut', 'owners of the boats')],
  // What is left out.
  ['The town sold the gate. § It was a mistake.', { points: ['The town sold the gate.', 'It was a mistake.'] }],
  ['The town sold the gate. The ~ council rejected this.', { points: ['The town sold the gate.'] }],
  ['Not only the ~ gate was sold, but also the boats.', { points: ['the boats'] }],
  [
    'There are two ways to save the gate. § The first is to mend it. The second is to sell it.',
    { heading: 'two ways', kind: 'enumeration', points: ['The first is to mend it.', 'The second is to sell it.'] },
  ],
  [
    'There are three ways to save it: to mend the ~ gate, to sell it or to leave it.',
    { points: ['There are three ways to save it: to mend the ~ gate'] },
  ],
  ['The gate is shut, although the ~ owners said no.', { points: ['The gate is shut'] }],
  ['Because the ~ pillars gave way, the gate is shut.', { points: ['the gate is shut'] }],
  // Headings.
  [
    'The town sold the gate. § The boats are late in winter. They lie at the quay.',
    { heading: 'The town sold the gate', points: ['The boats are late in winter.'] },
  ],
  [
    'The town that has ~ sold the gate is poor.',
    { heading: 'The town that has', points: ['The town that has ~ sold the gate is poor.'] },
  ],
];

const vietnamese: typeof english = [
  ['Lượng xe cao hơn mức ~ của năm trước là 12% trong tháng 5.', big('12%', 'Lượng xe', 12)],
  ['Xã đặt mục tiêu lượng xe ~ là 12% trong tháng 5.', big('12%', 'lượng xe', 12)],
  ['Lượng xe 12% trên cầu ~ là mục tiêu của xã.', big('12%', 'Lượng xe', 12)],
  ['Nếu lượng xe ~ vượt 12% thì cầu đóng.', big('12%', 'lượng xe', 12)],
  ['Lượng xe dự kiến trên cầu ~ đạt 12%.', big('12%', 'Lượng xe', 12)],
  ['Lượng xe giảm khoảng ~ 12% trong tháng 5.', big('12%', 'Lượng xe', 12)],
  ['Năm 2024, lượng xe ~ là 12%.', big('12%', 'lượng xe', 12)],
  ['Năm ngoái lượng xe ~ là 12%.', big('12%', 'lượng xe', 12)],
  ['Ông Trần Văn Lèo phát biểu. § Cống đã đóng, ông nói.', said('Cống đã đóng', 'Trần Văn Lèo')],
  ['Ông Trần Văn Lèo, giám đốc ~ bến phà, cho biết cống đã đóng.', said('cống đã đóng', 'Trần Văn Lèo')],
  ['Theo giám đốc ~ bến phà, cống đã đóng.', said('cống đã đóng', 'bến phà')],
  [
    'Nguyên giám đốc ~ bến phà Trần Văn Lèo cho biết cống đã đóng.',
    said('cống đã đóng', 'Trần Văn Lèo', 'giám đốc bến phà'),
  ],
  ['Bà Sáu nói: “Cống đã đóng. § Cống sẽ không mở.” Ông Lèo ra về.', said('Cống sẽ không mở', 'Sáu')],
  ['Xã bán cống. § Điều đó là sai.', { points: ['Xã bán cống.', 'Điều đó là sai.'] }],
  ['Xã bán cống. Hội đồng ~ bác bỏ việc này.', { points: ['Xã bán cống.'] }],
  ['Không chỉ cống ~ bị bán, mà ghe cũng bị bán.', { points: ['ghe cũng bị bán'] }],
  ['Cống đã đóng, dù chủ ghe ~ không đồng ý.', { points: ['Cống đã đóng'] }],
  ['Vì trụ ~ đã lún, cống đã đóng.', { points: ['cống đã đóng'] }],
  [
    'Xã bán cống. § Ghe chậm vào mùa nước. Ghe nằm ở bến.',
    { heading: 'Xã bán cống', points: ['Ghe chậm vào mùa nước.'] },
  ],
];

export const frames: readonly Frame[] = [
  ...english.map(([article, slide]): Frame => ({ language: 'en', article, slide })),
  ...vietnamese.map(([article, slide]): Frame => ({ language: 'vi', article, slide })),
];
