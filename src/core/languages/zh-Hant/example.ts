// 規則的例子所用的劇本。

export const traditionalChineseExample = `ccs: 1
language: zh-Hant
product: 銷售預測軟體
industry: 裝備製造
title: 業務總監
goal: 給董事會報一個站得住的營收數字
frame: 報給董事會的營收數字，您現在是怎麼定下來的？
scenarios:
  - id: quarter-end
    capability: 看清哪些案子一個月沒有動靜
    diagnose: 答應了當季簽、結果又推後的單子，一季有多少張？
    event: 季度只剩最後一個星期
    question: 會不會更好掌握
    player: 每位區域經理
    action: 點開一個案子，看到哪些客戶一個月沒人聯繫過
  - id: new-hire
    capability: 分清新人報的數字和老業務報的數
    diagnose: 報得最準的業務和最不準的，大概差多少？
    event: 入職不到一年的業務，報了一張十拿九穩的大單
    question: 會不會安心一些
    player: 帶他的經理
    action: 先看一眼新人報的這類案子，以往有幾成簽了下來
  - id: board-question
    capability: 說清每個數背後的依據
    diagnose:
      - 數報得不準，還有哪些部門跟著受影響？
      - 為了回答董事們的追問，一季要花多少時間？
    event: 有董事不相信南區報上來的數字
    question: 會不會更有底氣
    player: 您
    action: 用一頁紙擺出每家客戶書面確認過的內容
  - id: late-surprise
    capability: 輸單的當週就知道
    diagnose: 案子丟了以後，一般要多久才會從預測裡拿掉？
    event: 客戶跟別家簽了約
    question: 會不會省事很多
    player: 跟案的業務
    action: 走到停車場就把這個案子從預測裡拿掉
confirm: 那麼，如果您能夠{{capabilities}}，是不是就可以{{goal}}？
`;
