// 方法小書：ccs explain 講的原則、觀念、提問、里程碑、角色和策略，都用我們自己的話。

type English = typeof import('../../en/words/book.ts');

export const book: English['book'] = {
  tenets: {
    title: '八條原則',
    about: '整個程式都立在這上面。',
    pages: [
      ['聊對方的處境，不做宣講', '宣講回答的是沒人問的問題。聊這個人平常的一天，聊哪裡會出岔子。', 'ccs prompter new'],
      ['問到點子上，不發表看法', '您的看法可以不信，他自己的回答不會不信。問得好，比說得好更顯內行。', 'ccs playbook show 編號'],
      ['把事情辦成，交情自然來', '人喜歡一起辦成過事的人。光吃飯，批不下預算。', 'ccs call'],
      ['找能拍板的人', '用的人想要，可他買不了。早點弄清誰能動沒列預算的錢。', 'ccs opportunity players 編號'],
      ['說怎麼用，不說有什麼', '遇到什麼事，他們的人怎麼做，離目標就近一步。功能留在自己的筆記裡。', 'ccs playbook new'],
      ['看做得好不好，不看做得多不多', '跑四十趟，只說明跑了四十趟。該贏的才去爭，也要算清輸了花多少。', 'ccs team'],
      ['等客戶準備好再成交', '算數的是客戶的日子，不是您的季末。讓給行事曆的，下回還會來要。', 'ccs opportunity ready 編號'],
      ['讓客戶自己買', '把做決定、說服別人要用的東西交到他手上。沒有人喜歡被人說動。', 'ccs letter champion-kit'],
    ],
  },
  concepts: {
    title: '十四個觀念',
    about: '為難的時候，拿出來想一想的短句。',
    pages: [
      ['您說什麼話，就會被領去見什麼人', '談設定，領您去見管理員；談利潤，樓上的門才會開。', 'ccs goals'],
      ['先診斷，再開方', '答案再對，來得太早也像瞎猜。先弄清現在怎麼做、要花多少。', 'ccs call'],
      [
        '人向真誠、內行、又讓自己做主的人買',
        '三樣缺一不可，而且開頭幾分鐘就要看得出來。開場白就是為這個準備的。',
        'ccs prompter show 編號',
      ],
      ['有給就要有得', '白給的東西，等於自己說不值錢。要一個下一步、一次引薦、一個日子。', 'ccs opportunity negotiate 編號'],
      ['買不了的人，賣不成', '照樣要見，但要先知道誰買得了。', 'ccs opportunity power 編號 關鍵人'],
      ['壞訊息來得早，就是好訊息', '第二週聽到「不」，賠兩週；第十個月聽到，賠一年。', 'ccs opportunity rfp 編號'],
      ['沒有目標，就沒有商機', '說目標容易，認麻煩難。沒人說出目標之前，您只是來坐坐。', 'ccs goals --pains'],
      ['自己找到的理由，自己最信', '問出數字，讓他自己算。', 'ccs letter value'],
      ['人向幫得上忙的人買，不向什麼都懂的人買', '給他的主意留個位置。他添上去的，他會護著。', 'ccs letter plan'],
      ['是不是解決辦法，客戶說了算', '他沒說之前，那只是一件產品。', 'ccs opportunity audit 編號'],
      ['先跟別家打平，再顯出不同', '別家做得到的您也做得到，然後拿出只有您做得到的那一樣。', 'ccs opportunity assess 編號 --of competitor'],
      [
        '憑感覺決定，用價值和道理說圓',
        '要知道這件事辦成了對他本人有什麼好處，再給他在財務面前站得住的數字。',
        'ccs opportunity players 編號 關鍵人',
      ],
      ['客戶沒準備好，不要催單', '開口要得太早，人家就知道您在為誰著急。', 'ccs opportunity ready 編號'],
      ['見誰不要緊，說什麼才要緊', '拿著跟操作工說的話去見老闆，一個小時就白費了。', 'ccs playbook list'],
    ],
  },
  questions: {
    title: '提問的種類',
    about: '先問開放的，但要有邊；開放的後面別跟著一個封閉的。問不用多想就答得上的，聽，再順著問下去。',
    pages: [
      ['開放式', '問出情況：什麼、怎麼、哪個。「急單是怎麼到司機手裡的？」', 'ccs explain frame-open'],
      ['列舉式', '擺出幾樣，讓他挑一樣，也看看第一樣以外的。「最費時間的是找、核對，還是等簽字？」', 'ccs playbook show 編號'],
      ['假設式', '鬆動固定的看法。「要是每晚的數都對，您可以不用再做什麼？」', 'ccs playbook show 編號'],
      ['複述式', '說明您聽進去了，也核對一下。「所以有兩位司機要等到單子找著為止？」', 'ccs call'],
      ['應和式', '讓他說下去。「這我倒沒想到，您接著說。」', 'ccs call'],
      ['封閉式', '要一個回答，是或不是，也能把跑遠的話拉回來。「明年的預算報上去了嗎？」', 'ccs explain confirm-closed'],
      [
        '原因、影響、能力',
        '每樣先開放地問，再問數字，再確認，一共九格：為什麼會這樣，還波及誰，要能做到什麼才行。',
        'ccs worksheet nine-block --for 編號',
      ],
    ],
  },
  milestones: {
    title: '里程碑',
    about: '客戶做到的事，有檔案或日期為證。一個也不能跳，由經理評定。',
    pages: [
      ['已接觸', '見到了人，對方對自己的一件事有興趣談。', 'ccs prompter new'],
      ['已說出目標', '有人說了想達到什麼，信裡或您的記錄裡複述了。', 'ccs letter sponsor'],
      ['已有推動者', '信發了，對方認可，還帶您去見了別人。「我自己在裡面推」是個警訊。', 'ccs letter mark 編號 --access'],
      ['正在評估', '拍板的人接受了評估計畫，最好還動手改過。', 'ccs letter plan --for 編號'],
      ['口頭同意', '能簽字的人答應了。', 'ccs opportunity ready 編號'],
      ['已簽約', '簽了字，接下來答應過的要兌現。', 'ccs worksheet after-signing --for 編號'],
      ['丟單或擱置', '問客戶為什麼。去年的回答，會告訴您自己的流程需要哪些里程碑。', 'ccs opportunity review 編號'],
      ['六個問題、五個基礎', '流程要回答什麼、立在什麼上面，定自己的流程時會問到。', 'ccs process new'],
    ],
  },
  roles: {
    title: '七種角色',
    about: '人人都有目標，都要單獨見。一個人可以身兼幾樣。',
    pages: [
      ['教練', '盼您贏，會告訴您裡面的動靜。', 'ccs opportunity players 編號'],
      ['內部推動者', '帶您去見別人，您不在的時候替您說話。', 'ccs letter champion'],
      ['決策人', '由他選，沒列預算的錢他也動得了。', 'ccs letter power-sponsor'],
      ['財務簽核人', '批錢的人；有時只是蓋個章，有時最後一天說不。', 'ccs worksheet roi --for 編號'],
      ['使用者和他們的主管', '天天要用，一句話不說也能讓它用不起來。', 'ccs worksheet stakeholders --for 編號'],
      ['實施者', '要把它弄起來的人，最後總會被問到。', 'ccs worksheet blueprint --for 編號'],
      ['反對者', '想維持現狀、想用別家，或者想自己做。也要去見：辦成了對他有什麼好處？', 'ccs opportunity map 編號'],
      ['實權支持者', '不是角色，是一道檢驗：不論頭銜，想要就要得到，誰都找得到，採購的步驟安排得動。', 'ccs opportunity power 編號 關鍵人'],
    ],
  },
  strategies: {
    title: '六種策略',
    about: '走哪一種，由 22 個問題得出；它需要什麼，會問您，也會記下來。',
    pages: [
      [
        '正面進攻',
        '靠方案或口碑，在整個戰場上贏。要有對方三倍的實力、規模、速度或出其不意；誰都看得見，也最耗人手。',
        'ccs opportunity strategy 編號',
      ],
      [
        '側翼',
        '換一套比法，或者添一條。要有對方的弱處、自己的強處、對業務的價值和裡面的支持者；看準時機。',
        'ccs opportunity strategy 編號',
      ],
      ['區域性突破', '只拿下一個部門、一個地方或一部分，跟別家並存。要先有一隻腳在門裡，也要處得來。', 'ccs opportunity strategy 編號'],
      ['防守', '已經在裡面：扎得更深，一直拿得出成效，往外擴，四面都守。', 'ccs worksheet after-signing --for 編號'],
      ['培育', '不是這一單，是下一單：少花銷售成本，攢信任，鋪好路。', 'ccs worksheet account-plan --for 編號'],
      ['離開', '客氣地離開，說清缺了什麼、怎樣才會改變。', 'ccs letter decline'],
    ],
  },
};

export const bookWords: English['bookWords'] = {
  used: (a) => `用在：${a.command}`,
  chapters: () => '方法，一章一章看：',
  rules: () => 'ccs lint 的規則：',
  further: (a) => `這方面還可以看：ccs explain ${a.chapter}`,
  more: () => '看一章：ccs explain tenets · 看一條規則和正反例子：ccs explain frame-open',
};
