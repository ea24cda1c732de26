// 商機裡的人：問什麼，還缺什麼、為什麼要緊，以及關係圖。
import { maybe } from '../phrases.ts';
import { type Said, worded } from '../../../wording.ts';

const roles = {
  coach: '教練',
  champion: '內部推動者',
  'decision-maker': '決策者',
  'finance-approver': '財務核准人',
  user: '使用者',
  implementer: '導入人員',
  adversary: '反對者',
};

const gaps: typeof import('../../../en/words/opportunity/players.ts').gaps = {
  nobody: (): Said => ['一個人都還沒記下', '生意是跟人做的：先記下您認識的人。'],
  'met-before-decider': (a): Said => [
    `還不知道誰能拍板，卻已經在見${a.names.join('、')}`,
    '先找到買得了的人，再去見買不了的人。',
  ],
  'role-unfilled': (a): Said => [
    a.role === 'adversary'
      ? '誰反對還不知道'
      : a.graded
        ? `沒標出誰是${roles[a.role]}`
        : a.role === 'coach'
          ? '沒有肯指點我們的人（教練）'
          : `沒有${roles[a.role]}`,
    {
      coach: '沒有希望我們贏的人，消息總是最後才到。',
      champion: '沒有人帶您去見別人，就只能停在原地。',
      'decision-maker': '對方買不了，您就賣不成。',
      'finance-approver': '核准經費的人可以在最後一天叫停。',
      user: '用的人不用開口就能否決。',
      implementer: '真正動手執行的人，最後總會有人去問他。',
      adversary: '總有人想維持現狀，或者看好別家：是誰？',
    }[a.role],
  ],
  'goal-unknown': (): Said => [
    '目標不清楚',
    '沒有目標就沒有商機，而且每個人的目標都不一樣。',
  ],
  'win-unknown': (): Said => [
    '個人好處不清楚',
    '人憑感覺做決定：這件事對他本人有什麼好處？',
  ],
  'not-met-alone': (): Said => ['沒記過單獨見面', '真正想要什麼，沒有旁人在場才會說。'],
  'adversary-not-met': (): Said => [
    '是反對者，沒記過單獨見面',
    '反對的人會去找別人談，您要先和他談。',
  ],
  'no-role': (): Said => ['角色不清楚', '誰說了算，在哪件事上說了算？'],
  'not-on-map': (): Said => ['職級或影響力不清楚', '關係圖能看出大家到底聽誰的。'],
  'unknown-player': (a): Said => [`名單裡沒有「${a.ref}」`, '請補上這個人，或者改正寫法。'],
};

const contacts = { none: '還沒有', brief: '短暫', several: '多次', deep: '深入' };

export const players: typeof import('../../../en/words/opportunity/players.ts').players = {
  roles,
  parts: { approves: '核准', decides: '決定', evaluates: '評估', uses: '使用' },
  attitudes: {
    sponsor: '力挺',
    supporter: '支持',
    neutral: '中立',
    'non-supporter': '不支持',
    enemy: '敵對',
  },
  styles: {
    innovator: '創新者',
    visionary: '遠見者',
    pragmatist: '務實者',
    conservative: '保守者',
    laggard: '落後者',
  },
  contacts,
  fields: {
    name: '姓名',
    title: '職位',
    roles: '角色',
    goal: '目標',
    win: '個人好處',
    metAlone: '單獨見過',
    attitude: '態度',
    trust: '信任',
    rank: '等級',
    influence: '影響力',
    part: '決策分工',
    style: '風格',
    contact: '接觸',
    prefers: '看好誰',
    circle: '圈子',
    reportsTo: '向誰報告',
    pain: '痛點',
    painFrom: '痛點來自',
    left: '離開',
    notes: '備註',
  },
  contactOf: (a) => `接觸：${contacts[a.contact]}`,
  circles: { political: '權力圈', inner: '核心圈' },
  prefersNames: { us: '我們的', other: '別家的', nobody: '還沒有看好誰' },
  prefersUs: '看好我們',
  prefersOther: '看好別家',
  trustNext: {
    0: '要讓他喜歡：關心他這個人，小事也說到做到',
    1: '要讓他相信：做不到的直說，請跟他一樣的人講講我們做過什麼',
    2: '要讓他離不開：不等他開口，把別人做不到的事替他的目標做成',
    3: '讓雙方更多的人走到一起：再上一級，就是兩個組織之間的事',
  },
  trusts: {
    0: '還沒有',
    1: '喜歡我們',
    2: '相信我們',
    3: '離不開我們',
    4: '雙方組織已經綁在一起',
  },
  unknown: '還不清楚',
  person: (a) => (a.title === undefined ? a.name : `${a.name}（${a.title}）`),
  because: (a) => `${a.what}：${a.why}`,
  met: (a) => `${a.date} 單獨見過`,
  hasLeft: (a) => `${a.date} 離開`,
  noPlayers: (a) => `一個人都還沒記下。加一個：${a.command} --add 姓名`,
  added: (a) =>
    a.id === a.name ? `已加上${a.name}。` : `已加上${a.name}，在這裡叫 ${a.id}。`,
  removed: (a) => `已去掉${a.name}。`,
  map: {
    title: (a) => `誰說了算：${a.account}`,
    rank: '等級',
    influence: '影響力',
    axes: () => '向上：正式職級。向右：實際影響力。',
    circles: () => '* 權力圈，** 核心圈',
    rings: () => '一個圈（*）：權力圈。兩個圈（**）：核心圈。',
    attitudes: () => '態度：',
    notPlaced: () => '職級或影響力不清楚，還不在圖上：',
    reports: () => '誰向誰報告',
    pain: () => '痛點鏈',
    painMeans: () => '箭頭從原因指向結果：前一個人的痛點造成後一個人的痛點。',
    nobodyReports: () => '還不知道誰向誰報告。',
    noPain: () => '誰的痛點都還沒記下。',
    unknownAttitude: '不清楚',
    columns: {
      name: '姓名',
      title: '職位',
      roles: '角色',
      attitude: '態度',
      rank: '等級',
      influence: '影響力',
      circle: '圈子',
      traits: '分工、風格、接觸',
    },
  },
};

export const playersAsk: typeof import('../../../en/words/opportunity/players.ts').playersAsk =
  {
    'player.name': ['是誰？', '姓名，照本人的寫法。'],
    'player.title': ['什麼職位？', '每個職位關心的目標不一樣。'],
    'player.roles': [
      '扮演什麼角色？',
      '教練：希望我們贏，會告訴我們消息。內部推動者：帶我們去見別人。' +
        '決策者：選定方案，也能動用預算外的錢。財務核准人：核准經費的人。' +
        '使用者和導入人員：以後要天天面對它。反對者：想維持現狀，或者看好別家。' +
        '一個人可以有幾個角色。',
    ],
    'player.goal': [
      '他想達到什麼目標？',
      '用他自己的話。沒有目標就沒有商機，每個人的目標都不一樣。',
    ],
    'player.win': [
      '這件事對他本人有什麼好處？',
      '人憑感覺做決定，再用價值來解釋：位子更穩、少出差、被主管看到。絕不是回扣。',
    ],
    'player.metAlone': [
      '哪天單獨見過？',
      '照平時的說法寫：昨天、11月28日、2026-11-28。' +
        '每個人都要單獨見一次，反對者也一樣；還沒見過就不填。',
    ],
    'player.attitude': [
      '對我們是什麼態度？',
      '從力挺到敵對，看他做了什麼，而不是您希望怎樣。',
    ],
    'player.trust': [
      '對我們信任到什麼程度？',
      '一是喜歡我們，二是相信我們，三是離不開我們。第四級是兩個組織之間的，記在客戶那裡。',
    ],
    'player.rank': ['正式職級，0 到 5', '5 是最高主管那一層。'],
    'player.influence': ['實際影響力，0 到 5', '5 是不管什麼職位，大家都聽他的。'],
    'player.part': ['在決策中做什麼？', '核准、決定、評估或使用。'],
    'player.style': [
      '對新事物是什麼態度？',
      '創新者什麼都想試；遠見者想搶先；務實者要看到真的有用；保守者求穩；落後者什麼都不想換。',
    ],
    'player.contact': ['接觸有多深？', '從還沒有接觸，到往來很深。'],
    'player.prefers': [
      '最看好誰的方案？',
      '看好您的跡象：跟您細談細節、風險，談簽約以後怎麼做。不看好的跡象：跟您只談價。' +
        '「內部我自己去說」也是這樣的跡象。',
    ],
    'player.circle': [
      '屬於哪個圈子？',
      '權力圈決定事情怎麼走；其中的核心圈決定由誰來決定。',
    ],
    'player.reportsTo': ['向誰報告？', '從名單裡選；如果那個人還不在名單裡，請先加上。'],
    'player.pain': [
      '他的痛點是什麼？',
      '他本人感受到的問題。一個人的痛點是下一個人的原因，一直連到拍板的人。',
    ],
    'player.painFrom': ['他的痛點由誰的痛點引起？', '名單裡哪些人的問題造成了他的問題。'],
    'player.left': [
      '哪天離開的？',
      '照平時的說法寫：昨天、11月28日、2026-11-28。離開的人留在紀錄裡，不再計入。',
    ],
    'player.notes': ['還有什麼？', '對接手的同事有用的事實。'],
  };

export const gap: typeof import('../../../en/words/opportunity/players.ts').gap = (one) =>
  worded(gaps, one);
export const gapOf: typeof import('../../../en/words/opportunity/players.ts').gapOf = (
  one,
) => {
  const [what, why] = gap(one);
  const name = one.args && 'name' in one.args ? one.args.name : undefined;
  return [name === undefined ? what : `${name}：${what}`, why];
};

export const playersRefusals: typeof import('../../../en/words/opportunity/players.ts').playersRefusals =
  {
    'no-player': (a): Said => [
      `名單裡沒有 ${a.player}。`,
      maybe(
        a.near,
        a.known.length === 0
          ? '一個人都還沒記下，請用 --add 姓名 加上。'
          : `現有：${a.known.join('、')}。加一個：--add 姓名`,
      ),
    ],
    'one-player': (a): Said => [
      `${a.option} 要寫明是給誰的。`,
      '請寫明：ccs opportunity players 編號 關鍵人',
    ],
  };
