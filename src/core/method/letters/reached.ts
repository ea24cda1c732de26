// Where whoever signs is reached: by whose settings the name is (docs/method.md §4).
import { letterSpeechFor } from '../../languages/index.ts';
import { oneLine } from '../../languages/one-line.ts';
import { samePerson } from './addressee.ts';
import { filledList, filledText, type Computation } from './given.ts';

const SERVICE = new RegExp(
  oneLine`
    \b(?:WhatsApp|WeChat|Weixin|LINE|Telegram|Signal|Teams|Slack|Messenger|Viber|Skype|Zalo|KakaoTalk|Threema|QQ|iMessage|SMS|
    Instagram)\b|微信|企微|钉钉|釘釘|飞书|飛書|[:：]`,
  'iu',
);

export const REACHED = {
  /** The lines below the name: telephone and messenger, of oneself before whoever the settings of the team name. */
  reach({ language, answers, me, workspace }) {
    const signs = filledText(answers['from.name']);
    const theirs = [me, workspace?.seller].filter(({ name } = {}) => name === undefined || signs === undefined || samePerson(name, signs));
    const given = (key: 'telephone' | 'messenger'): string => theirs.flatMap((one) => one?.[key]?.trim() || [])[0] ?? '';
    const [telephone, messenger] = [given('telephone'), given('messenger')];
    const { reached } = letterSpeechFor(language);
    if (telephone !== '' && sameNumber(telephone, messenger)) return [reached.both(telephone)];
    const written = messenger === '' || SERVICE.test(messenger) ? messenger : reached.messenger(messenger);
    return filledList([telephone && reached.telephone(telephone), written].filter(Boolean));
  },
} satisfies Record<string, Computation>;

/** One number however it is spaced, and nothing besides. */
function sameNumber(one: string, other: string): boolean {
  return /^[+\d][\d\s().-]*$/u.test(other) && one.replace(/\D/gu, '') === other.replace(/\D/gu, '');
}
