import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { isPhatic, tellsCourse } from '../../../src/summarize/choose/no-statement/course-of-talk.js';
import { annotated, candidatesIn } from '../annotated.js';

/** Whether the last sentence of a text tells only how a meeting, a talk or a paper goes on. */
const isCourse = async (sentence: string, genre: Genre = 'speech', language = 'en'): Promise<boolean> => {
  const { annotation } = await annotated(`# T\n\n${sentence}`, language, genre);
  return tellsCourse(annotation, annotation.reading.sentences.at(-1) ?? expect.fail('nothing was read'));
};

describe('how a talk or a meeting goes on', () => {
  it.each([
    ['who is still to speak', 'Ann Lee, our harbour master; and Robert Gray, our adviser, will discuss the new quay.'],
    ['a first name', 'Then Ann will give an overview of the spring, review our moorings and take you to the winter.'],
    ['an office that tells more elsewhere', 'The Minister for Ports will talk about the lifeboats in the debate.'],
    ['what is gone through', 'First, a quick recap of our spring on both quays.'],
    ['what was turned to', 'The board then turned to a discussion of the quay and the moorings in the coming winter.'],
    [
      'what somebody reported on',
      'The harbour master also reported on the traffic in both basins from 3 March to 5 May 2027.',
    ],
    ['where a paper shows it', 'A summary of what the pilots said is provided below, followed by the new rules.'],
    ['what each meeting passes', 'By unanimous vote, the board approved the draft minutes of its spring meeting.'],
    ['what each meeting passes, in the passive', 'In the morning the agenda was adopted without a vote.'],
    ['nothing new', 'Northern quay - nothing new on that front'],
    ['no news, behind who has it', 'Lifeboats - Ann Lee - no updates from the pilots this week'],
    ['nothing in particular', 'Nothing in particular to note this week'],
    ['an entry of a tracker', 'Going to remove the agenda label'],
    ['an entry that somebody makes', 'Added to the agenda for visibility'],
  ])('tells nothing of the matter: %s', async (_, sentence) => {
    expect(await isCourse(sentence)).toBe(true);
  });

  it.each([
    ['Bến Tràm: không có gì mới', true],
    ['Bến Tràm: chưa có nội dung mới', true],
    ['Bến Tràm: không có gì ngăn tàu chở dầu vào bến trong mùa mưa', false],
  ])('tells nothing of the matter, or something, in Vietnamese: %s', async (sentence, tellsNothing) => {
    expect(await isCourse(sentence, 'minutes', 'vi')).toBe(tellsNothing);
  });

  it.each([
    ['who sent apologies', 'Apologies were received from Ann Lee and from the harbour master.', 'en'],
    ['who may not vote', 'Ann Lee declared an interest in item 6, as the owner of a boat in Mill Basin.', 'en'],
    [
      'that the last minutes were right',
      'The minutes of 4 July 2028 were agreed as a correct record and signed, after correction of one name in item 7.',
      'en',
    ],
    ['who leaves', 'Councillor Lee left.', 'en'],
    ['whom it thanks', 'She was thanked, and left.', 'en'],
    ['how long it talked', 'Discussion was long.', 'en'],
    ['who goes home before its end', 'Bà Lê Thị Mận xin phép về trước.', 'vi'],
    ['that its minutes were read out', 'Biên bản đọc lại lúc 22h05, bà Mận yêu cầu sửa 20 thành 25.', 'vi'],
    ['who is excused', 'Frau Lee und der Hafenmeister fehlen entschuldigt.', 'de'],
  ])('minutes tell nothing of the matter by %s', async (_, sentence, language) => {
    expect(await isCourse(sentence, 'minutes', language)).toBe(true);
  });

  it.each([
    ['an office does something', 'The Harbour Board will review our rules for the moorings before the winter.'],
    ['somebody new has a task', 'She will focus on our moorings and on the pilots of the northern quay.'],
    ['it only leads to what is said', 'As Ann will discuss later, our ferries have lost a day to every storm.'],
    ['more is said behind it', 'Ann will give more details, but I will tell you that the northern quay is sold.'],
    ['it says when', 'The harbour reported on Monday a rise in the traffic of both basins.'],
    ['what was reported on is told', 'The pilot reported on the storm, which had broken two of the gates.'],
    ['a paper of another body is adopted', 'The two towns adopted the Agenda for the Coast before the winter.'],
    ['something is not accepted', 'Such transactions are generally not accepted by the harbour as a sale.'],
    ['an overview is told of', 'In the spring a quick recap of the rules was sent to each boat.'],
    ['there is news', 'No updates were lost when the harbour moved its list of boats.'],
    ['an amount stands in it', 'The board turned to a discussion of the $400,000 that the lifeboats brought in.'],
    ['a step was taken as well', 'Approved and built, removed from the agenda'],
  ])('is told where %s', async (_, sentence) => {
    expect(await isCourse(sentence)).toBe(false);
  });

  it('is told in the news, where somebody else is still to speak', async () => {
    const sentence = 'Ann Lee will discuss the new quay with the board of the harbour on Monday.';
    expect(await isCourse(sentence, 'news')).toBe(false);
  });

  const entries = (first: string): string =>
    [
      '# Notes of the harbour board, 4 May 2027',
      '## Works',
      `- ${first}\n- Southern quay: the yard has built half of the wall\n- Lifeboats: the crews ask for a second engine`,
    ].join('\n\n');

  it('leaves a list without the entries that report nothing', async () => {
    const text = await annotated(entries('Northern quay - no update this week'));
    const [list] = candidatesIn(text).flatMap(({ series }) => series ?? []);
    expect(list?.items).toHaveLength(2);
  });

  it('leaves it without what only such an entry stands below, whatever number the line before ends in', async () => {
    const text = await annotated(entries('Rename the northern quay #33864\n  - No update this week'));
    const [list] = candidatesIn(text).flatMap(({ series }) => series ?? []);
    expect(list?.items).toHaveLength(2);
    const kept = await annotated(entries('Rename the northern quay #33864\n  - The pilots ask for a shorter name'));
    expect(candidatesIn(kept).flatMap(({ series }) => series ?? [])[0]?.items).toHaveLength(4);
  });

  it.each([
    ['en', 'No announcements this week.'],
    ['en', 'Nothing in particular to note this week.'],
    ['vi', 'Chưa có cập nhật mới trong tuần này.'],
  ])('reports nothing (%s): %s', async (language, entry) => {
    expect(await isCourse(entry, 'minutes', language)).toBe(true);
  });

  it('is no end of what stands before it, where it turns to the next slide', async () => {
    const text =
      'Earnings of our ferries rose 5%, with more boats and lower fees in the harbour. Turning to Slide 8.\n\nThe lamps cost less than in any year before.';
    const own = await annotated(`# The harbour in spring\n\n${text}`, 'en', 'speech');
    const turned = candidatesIn(own, 200).flatMap(({ sentences }) => sentences);
    expect(turned).toContain(own.at('rose 5%'));
    expect(turned).not.toContain(own.at('Turning to'));
  });

  it('leaves a list without what only leads to a page', async () => {
    const text = await annotated(entries('How to moor in the wind: https://port.example/northern-quay/mooring'));
    const [list] = candidatesIn(text).flatMap(({ series }) => series ?? []);
    expect(list?.items).toHaveLength(2);
  });

  it('leaves a list of reports without those who have none', async () => {
    const reports = [
      'Ann Lee (harbour) - the yard has built half of the wall',
      'Bo Lind (pilots)',
      'Cy Gray (crews) -',
    ];
    const more = [
      'Di Moss (board): the crews ask for a second engine',
      'Ed Vale (yard) - two of the gates are painted',
    ];
    const lines = [...reports, ...more].map((line) => `- ${line}`).join('\n');
    const text = await annotated(['# Notes of the harbour board, 4 May 2027', '## Reports', lines].join('\n\n'));
    const [list] = candidatesIn(text).flatMap(({ series }) => series ?? []);
    const article = text.annotation.reading.text;
    const shown = list?.items.map(({ span }) => article.slice(span.start, span.end)) ?? [];
    expect(shown).toHaveLength(3);
    expect(shown.some((item) => item.includes('Bo Lind') || item.includes('Cy Gray'))).toBe(false);
  });

  it('counts them where the list is numbered', async () => {
    const text = await annotated(entries('Northern quay - no update').replaceAll(/^- /gmu, '1. '));
    const [list] = candidatesIn(text).flatMap(({ series }) => series ?? []);
    expect(list?.items).toHaveLength(3);
  });
});

describe('what each meeting passes', () => {
  it.each([
    ['en', 'The minutes of 8 January were agreed with one correction: the paint cost £340, not £430.'],
    ['de', 'Das Protokoll vom 29. Januar wird ohne Änderungen genehmigt.'],
    ['es', 'Se aprueba el acta anterior sin cambios.'],
  ])('is no matter of it, in %s', async (language, sentence) => {
    expect(await isCourse(sentence, 'minutes', language)).toBe(true);
  });
});

it.each([
  ['## 1. Minutes of the last meeting\n\nAgreed without change.', true],
  ['## 1. Minutes of the last meeting\n\nThey were approved with one correction.', true],
  ['- **1. Minutes of 3 May.** Approved, subject to one correction.\n- **2. Quay.** The crane is sold.', false],
  ['- **1. Quay.** The crane is sold.\n- **2. Minutes of 3 May.** Approved, subject to one correction.', true],
  ['## 2. The quay\n\nAgreed without change.', false],
])('passes a paper that stands above it: %s', async (told, passes) => {
  expect(await isCourse(told, 'minutes')).toBe(passes);
});

describe('what is asked of the line itself', () => {
  const shownOf = async (question: string, answer: string): Promise<boolean> => {
    const text = `# T\n\nQ: ${question}\n\nA: ${answer}\n\nQ: Who pays for the gates of the harbour?\n\nA: The county pays for them.`;
    const { annotation } = await annotated(text, 'en', 'interview');
    const { reading } = annotation;
    const sentence = reading.sentences.find(({ turn }) => turn === 1) ?? expect.fail('nothing was answered');
    return !isPhatic(reading, sentence);
  };

  it('has an answer that tells nothing', async () => {
    expect(await shownOf("Hello. Can you hear me? I'm sorry.", 'We can hear you.')).toBe(false);
  });

  it('has an answer that only thanks who asked', async () => {
    expect(await shownOf('Who holds the keys of the old lock?', 'Well, thanks Ann.')).toBe(false);
  });

  it.each([
    ['of the matter, a few words tell it', 'Who holds the keys?', 'Nobody does.'],
    ['of the matter too, a few words tell it', 'Can you hear me? Who holds the keys of the old lock?', 'Nobody does.'],
    ['and more is answered, it is told', 'Can you hear me?', 'We can, and the lock opens at nine on Monday morning.'],
  ])('where it is asked %s', async (_, question, answer) => {
    expect(await shownOf(question, answer)).toBe(true);
  });
});
