// A letter as a message for a chat: greeting, sentences, name; what does not fit is named, what it needs is never left out.
import { describe, expect, test } from 'vitest';
import { toMessage, type Chat } from '../../../src/core/render/message.ts';
import { NoMessage, TooLong } from '../../../src/core/render/sizes.ts';

const CHAT: Chat = {
  language: 'en',
  greeting: 'Dear Ann Bell,',
  name: 'Kim Lee',
  needed: ['fill the trucks', 'try it in May'],
  wanted: [],
  agreed: [],
  inParts: [],
  spared: [],
};
const letter = (...body: readonly string[]): string =>
  [
    '**Ours Ltd**',
    '1 December 2026',
    'Ann Bell\\\nhead of logistics',
    'Dear Ann Bell,',
    ...body,
    'Kind regards,',
    'Kim Lee\\\nAccount manager',
    '',
  ].join('\n\n');

describe('a message', () => {
  test('has neither letterhead nor signature, and all of a short letter', () => {
    expect(toMessage(letter('Thank you for today. You want to fill the trucks.', 'You agreed to try it in May.'), CHAT)).toEqual({
      text: 'Dear Ann Bell,\nThank you for today. You want to fill the trucks.\nYou agreed to try it in May.\nKim Lee\n',
      leftOut: [],
    });
  });

  test('leaves out what nobody answered first, then the talk from its end, and names it', () => {
    const told = Array.from({ length: 12 }, (_, at) => `Order number ${at} waits in the hall until somebody has looked for it.`);
    const made = toMessage(
      letter('Thank you for today. You want to fill the trucks.', told.join(' '), 'You agreed to try it in May.', 'I am confident.'),
      { ...CHAT, inParts: [told.join(' ')] },
    );
    expect(made.text.split(/\s+/u).filter(Boolean).length).toBeLessThanOrEqual(120);
    expect(made.leftOut).toEqual([...told.slice(made.leftOut.length * -1 + 1), 'I am confident.']);
    for (const needed of CHAT.needed) expect(made.text).toContain(needed);
  });

  test.each([
    [
      'en',
      'They said so at length and nobody wrote it down anywhere at all. ',
      'It cost them 104,000 euros last year.',
      'Orders come in by voicemail.',
    ],
    ['zh-Hans', '说了很久也没有谁把这件事情写下来过。', '去年一年因此少收八十万元。', '订单都是语音来的。'],
  ])('of a long story keeps how it begins and its figures (%s)', (language, plain, figure, begins) => {
    const gap = language === 'en' ? ' ' : '';
    const story = [begins, plain.repeat(20).trim(), figure].join(gap);
    const body = ['You want to fill the trucks.', story, 'You agreed to try it in May.'];
    const { text } = toMessage(letter(...body), { ...CHAT, language, inParts: [story] });
    expect(text).toContain(begins);
    expect(text).toContain(figure);
  });

  test('does without clauses that may be spared before it is refused, and has its first sentence again where they leave room', () => {
    const long = `fill the trucks ${'and the yards '.repeat(26)}now`;
    const why = 'her area is the one that is most affected by all of this waiting';
    const chat = {
      ...CHAT,
      needed: [long, 'try it in May', 'Dana Whitfield', 'head of IT', why],
      spared: ['Dana Whitfield', 'head of IT', why],
    };
    const asked =
      'You said you would introduce us to Dana Whitfield, head of IT, because her area is the one that is most ' +
      'affected by all of this waiting.';
    const made = toMessage(letter('Thank you for today.', `You want to ${long}. You agreed to try it in May.`, asked), chat);
    expect(made.text).toBe(
      `Dear Ann Bell,\nThank you for today.\nYou want to ${long}. You agreed to try it in May.\n` +
        'You said you would introduce us to Dana Whitfield.\nKim Lee\n',
    );
    expect(made.leftOut).toEqual(['head of IT', why]);
  });

  test.each([
    ['en', 'On 4 December 2026, we show a pickup at the court.', 'because her area is the most affected by all of this waiting'],
    ['zh-Hans', '2026年12月4日，我们去法院那边演示一次取件。', '因为她的部门受这些等待的影响最大'],
  ])('keeps the agreed step with its day whatever else goes, whole (%s)', (language, step, why) => {
    const isEnglish = language === 'en';
    const goal = isEnglish ? `fill the trucks ${'and the yards '.repeat(28)}now` : `少跑第二趟${'也少等人来找'.repeat(38)}`;
    const [day, what] = step.replace(/[.。]$/u, '').split(/(?:, |，)/u) as [string, string];
    const chat = {
      ...CHAT,
      language,
      needed: [goal, 'Dana Whitfield', why.replace(/^because |^因为/u, '')],
      wanted: [what, day],
      agreed: [what, day.replace('On ', '')],
      spared: [what, day.replace('On ', ''), why.replace(/^because |^因为/u, '')],
    };
    const body = isEnglish
      ? [`You want to ${goal}.`, `You would introduce us to Dana Whitfield, ${why}.`, `I am confident. ${step}`]
      : [`您希望${goal}。`, `您愿意引荐Dana Whitfield，${why}。`, `相信您会放心。${step}`];
    const { text, leftOut } = toMessage(letter(...body), chat);
    expect(text).toContain(step);
    expect(text).not.toContain(why);
    expect([leftOut[0], leftOut.at(-1)]).toEqual([isEnglish ? 'I am confident.' : '相信您会放心。', chat.needed[2]]);
    // Only where the rest is as long as a message may be, it goes as well, and is named first.
    const most = isEnglish ? 112 : 270;
    const filled = isEnglish ? 'fill '.repeat(most).trim() : '少'.repeat(most);
    const full = toMessage(letter(`${filled}${isEnglish ? '.' : '。'}`, ...body.slice(2)), { ...chat, needed: [filled], spared: [] });
    expect(full.leftOut[0]).toBe(step);
  });

  test('leaves a list with all that leads to it, and makes its rows shorter from the last', () => {
    const rows = [
      '- Ann Bell: to fill the trucks, which means being able to see',
      '- Bo Cole: to go home, which means being able to sleep',
    ];
    const body = ['We met you all. This is what each of you wants:', rows.join('\n'), `You agreed to ${'try and '.repeat(38)}try.`];
    const chat = { ...CHAT, needed: ['fill the trucks', 'see', 'go home', 'sleep', body[2]!.slice(14, -1)], spared: ['sleep', 'see'] };
    const { text, leftOut } = toMessage(letter(...body), chat);
    expect(text).toContain(
      'We met you all. This is what each of you wants:\n' +
        '- Ann Bell: to fill the trucks, which means being able to see\n- Bo Cole: to go home\n',
    );
    expect(leftOut).toEqual(['sleep']);
  });

  test('is refused where what the letter needs does not fit, and where it is more than a letter', () => {
    const long = `You want to fill the trucks ${'and the yards '.repeat(60)}now.`;
    expect(() => toMessage(letter(long), { ...CHAT, needed: [long] })).toThrow(TooLong);
    expect(() => toMessage(letter('| a | b |\n|---|---|\n| 1 | 2 |'), CHAT)).toThrow(NoMessage);
    expect(() => toMessage(`${letter('Hello.')}\n---\n\nMore.`, CHAT)).toThrow(NoMessage);
  });

  test('of a Chinese letter holds 300 characters at most', () => {
    const sentences = Array.from({ length: 30 }, (_, at) => `第${at}张单子要等人来找才知道在哪儿。`);
    const chat: Chat = {
      language: 'zh-Hans',
      greeting: '王总监：您好！',
      name: '高宁',
      needed: ['少跑第二趟'],
      wanted: [],
      agreed: [],
      inParts: [sentences.join('')],
      spared: [],
    };
    const markdown = ['某某食品', '王总监：您好！', '您希望少跑第二趟。', sentences.join(''), '顺颂商祺！', '高宁', ''].join('\n\n');
    const { text, leftOut } = toMessage(markdown, chat);
    expect(text.replace(/\s/gu, '').length).toBeLessThanOrEqual(300);
    expect(text).toMatch(/^王总监：您好！\n您希望少跑第二趟。\n[\s\S]*高宁\n$/u);
    expect(leftOut.length).toBeGreaterThan(5);
  });
});
