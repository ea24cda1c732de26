// 商機下一步做什麼，以及哪裡在往後退。
import { say } from '../phrases.ts';
import { type Step, worded } from '../../../wording.ts';
import { wants } from './advance.ts';
import { evidence } from '../evidence.ts';
import { grading } from '../grading.ts';
import { gapOf } from './players.ts';
import { ready } from './ready.ts';
import { decline } from './rfp.ts';
import { strategy } from './strategy.ts';

export const next: typeof import('../../../en/words/opportunity/next.ts').next = {
  slides: {
    overstayed: (a) =>
      `${a.milestone === undefined ? '一直沒有評定，' : `停在「${say(a.milestone)}」`}已有 ${a.months.toFixed(1)} 個月，正常是 ${a.normal} 個月`,
    'access-not-given': (a) =>
      `${a.since} 的信函 ${a.letter} 請對方引薦，${a.days} 天了還沒有引薦`,
    stale: (a) => `客戶上一次有動作是 ${a.since}，已經 ${a.days} 天`,
    'nothing-known': (a) =>
      `從 ${a.since} 開始跟進到現在 ${a.days} 天，沒有客戶做過什麼的紀錄`,
    'unknown-milestone': (a) => `它的流程裡沒有「${a.milestone}」這個里程碑`,
  },
  next: {
    over: (a): Step =>
      a.won
        ? [
            '和客戶一起量一量帶來的好處，再請對方引薦別人。',
            '已經贏單；量得出來的好處能帶來下一個案子。',
          ]
        : ['寫下這次學到了什麼。', '這個案子丟了；壞消息來得早也是好消息。'],
    'set-aside': (a): Step => ['想清楚要不要重新跟進。', `從 ${a.since} 起擱置：${a.why}`],
    withdraw: (a, id): Step => [
      '禮貌地退出，然後請經理擱置。',
      `${a.because === 'tender' ? '這份招標文件是照著別家寫的。' : '策略是退出。'}壞消息來得早也是好消息：ccs opportunity advance ${id} inactive --as manager --what "……"`,
      decline(a),
    ],
    'stay-in-touch': (a, id): Step => [
      '請經理把這個案子擱置，您繼續保持聯繫。',
      `${a.date} 的策略是培育：不爭這個案子，爭下一個案子。`,
      `ccs opportunity advance ${id} inactive --as manager --what "……"`,
    ],
    'close-passed': (a): Step => [
      '請客戶給一個新日期，並問清為什麼推遲。',
      `原定 ${a.close} 前簽約；只有我們自己相信的日期不算日期。`,
    ],
    'plan-overdue': (a): Step => [
      `問清這一步怎麼樣了：${a.event}`,
      `約好的是 ${a.date}。計畫沒人理會，就是第一個警訊。`,
    ],
    'plan-next': (a): Step => [`做好準備：${a.event}`, `和客戶約好的日期是 ${a.date}。`],
    'find-players': (_, id): Step => [
      '記下您認識的人。',
      '生意是跟人做的，這裡卻一個人都還沒記下。',
      `ccs opportunity players ${id} --add 姓名`,
    ],
    'find-goal': (): Step => [
      '弄清楚其中一位關鍵人想達到什麼目標。',
      '沒有目標，就沒有商機。',
    ],
    'ask-to-meet': (a): Step => [
      `動筆之前，先提出見關鍵人${a.due === undefined ? '。' : `；投標截止日期是 ${a.due}。`}`,
      '客戶看好的不是我們：見不到人，就不投。',
    ],
    assess: (_, id): Step => [
      '回答 22 個問題。',
      '值不值得繼續、怎麼競爭，都要看這些答案。',
      `ccs opportunity assess ${id}`,
    ],
    'assess-again': (a, id): Step => [
      '把 22 個問題再答一遍。',
      `上一次是 ${a.date} 答的，那時還沒有到這個階段。`,
      `ccs opportunity assess ${id}`,
    ],
    'choose-strategy': (_, id): Step => [
      '定下來怎麼競爭。',
      '22 個問題已經答了，接下來怎麼做還沒有定。',
      `ccs opportunity strategy ${id}`,
    ],
    'rethink-strategy': (a, id): Step => [
      '重新定怎麼競爭。',
      `${a.date} 定的是「${strategy.outcomes[a.outcome][0]}」，當時的依據現在變了。`,
      `ccs opportunity strategy ${id}`,
    ],
    'test-power': (a, id): Step => [
      `測一測${a.name}是不是實權支持者。`,
      '附計畫草稿的信，要寄給想要什麼都要得到的人，現在還不知道是誰。',
      `ccs opportunity power ${id} ${a.player}`,
    ],
    'find-power': (a): Step => [
      `請${a.name ?? '人'}引路，去見真正掌權的人。`,
      '名單裡還沒有人確定是實權支持者；對方買不了，您就賣不成。',
    ],
    'know-first': (a, id): Step => [
      '開口要訂單之前，先把該知道的弄清楚。',
      `還不清楚：${a.unknown.map((key) => ready.names[key]).join('、')}。客戶還沒準備好，不要急著成交。`,
      `ccs opportunity ready ${id}`,
    ],
    'ask-order': (a, id): Step => [
      '請客戶下單；要是還差一件事沒談攏，先看看拿什麼來換。',
      `該知道的七件事都清楚了，接下來就是「${say(a.milestone)}」。`,
      `ccs opportunity negotiate ${id}`,
    ],
    'hold-call': (a): Step => [
      '去談一次，並記下來。',
      '客戶有沒有說出目標，是後面一切的基礎。',
      `ccs call ${a.prompter}`,
    ],
    'write-letter': (a, id): Step => [
      '寫成信，寄出去。',
      `「${say(a.milestone)}」要靠一封客戶能認可的信來證明。`,
      `ccs letter ${a.kind} --for ${id}`,
    ],
    'mark-letter': (a): Step => [
      {
        sent: `把信函 ${a.letter} 寄出去。`,
        accepted: `問客戶，信函 ${a.letter} 寫得對不對。`,
        access: `請客戶依信函 ${a.letter} 裡說的，引薦其他人。`,
      }[a.mark],
      `做到了才能評定「${say(a.milestone)}」：ccs letter mark ${a.letter} --${a.mark} 日期`,
    ],
    'have-graded': (a, id): Step => [
      '請經理評定。',
      a.lacks?.includes('what') === true
        ? `光有日期證明不了「${say(a.milestone)}」：請在 --what 後面寫清對方誰做了什麼。`
        : `「${say(a.milestone)}」的證據已經有了。`,
      `ccs opportunity advance ${id} ${a.id} --evidence ${a.evidence}${(a.lacks ?? []).map((one) => ` --${one} "……"`).join('')} --as manager --name "……"`,
    ],
    'mend-evidence': (a, id): Step => [
      `先把「${say(a.milestone)}」的證據（${a.evidence}）補好：` +
        `${a.back === undefined ? a.reasons.map((one) => worded(evidence.findings, one, id)).join('') : grading.sentBack(a.back)}`,
      `照現在這樣，經理沒辦法評定；查出的問題都在：ccs opportunity audit ${id}`,
    ],
    'mend-player': (a): Step => [`補上缺口：${gapOf(a.gap)[0]}`, gapOf(a.gap)[1]],
    'show-milestone': (a): Step => [
      `和客戶約好，怎麼走到「${say(a.milestone)}」。`,
      `${a.outcome === undefined ? '' : say(a.outcome)}${wants(a)}`,
    ],
  },
};
