// 一問一答寫對話腳本：問什麼，以及方法對此怎麼說。

export const playbookWalk: typeof import('../../en/words/playbook-walk.ts').playbookWalk = {
  playbookLanguage: () => '這次拜訪用什麼語言？',
  playbookLanguageHelp: () => '問句會照這種語言的習慣來組織。',
  playbookProduct: () => '賣的是什麼？',
  playbookProductHelp: () =>
    '產品或服務，用你們自己的叫法。只用來尋找對話腳本，不會說給客戶聽。',
  playbookIndustry: () => '客戶在哪個行業？',
  playbookIndustryHelp: () => '一個腳本只針對一個行業：行業不同，一天裡碰到的事情就不同。',
  playbookTitle: () => '寫給哪個職位？',
  playbookTitleHelp: () => '一個腳本只針對一個職位。職位越高，目標越少；先寫給能拍板的人。',
  authority: () => '這個職位能做什麼？',
  authorityHelp: () =>
    '跟買不了的人是做不成生意的。請說明這個職位是拍板、出錢、導入還是使用。',
  authorities: {
    decides: '拍板',
    funds: '出錢',
    implements: '導入',
    uses: '使用',
    unknown: '還不清楚',
  },
  playbookGoal: () => '這個人想達到什麼目標？',
  playbookGoalHelp: () =>
    '直接用動詞開頭，要能接在「是不是就可以……」後面，用客戶自己的話：是業務上的變化，' +
    '值得他去申請預算，而不是要裝一套系統。',
  goalKind: () => '他會怎麼說？',
  goalKindHelp: () =>
    '說目標容易，承認問題難；只有這個職位的人都這麼說的時候，才選問題或需求。',
  goalKinds: { goal: '當作目標說', problem: '當作問題說', need: '當作需求說' },
  otherGoals: () => '這個職位還有哪些目標？',
  otherGoalsHelp: () => '每行一個，沒有就留空。它們會出現在目標選單裡，等著有人來寫。',
  opening: () => '前三分鐘說什麼？',
  openingHelp: () =>
    '一行一句，也可以不寫：我們是誰，同樣職位的人常跟我們說什麼，其中一位的故事。' +
    '對方要先覺得您誠懇、內行，才會說出自己的目標。',
  impact: () => '還影響到誰？一行一個問題',
  impactHelp: () =>
    '問還有誰在等、接下來會怎樣。豎線後面可以寫受影響的職位：出了這種事，還有誰在等？' +
    '| 物流經理。沒有就不寫。',
  playbookDiagnose: () => '情境前面的問題',
  playbookDiagnoseHelp: () =>
    '一行一個問題：現在怎麼做、有多少、代價多大。豎線後面寫單位：一週有多少張訂單？' +
    '| 訂單/週；一張訂單要花多少錢？| 錢/訂單。這樣的數字可以相乘。',
  worth: () => '要不要把這些數字乘起來，算出一年值多少？',
  worthHelp: () =>
    '兩邊的名詞一樣就能消掉：每週多少訂單，乘以每個訂單多少錢，就是一年多少錢。' +
    '拜訪中客戶一給出數字，這筆帳馬上就出來。',
  worthChoices: { yes: '要', no: '不要' },
  playbookScenarios: () => '客戶一天裡的哪些瞬間？每行給一個瞬間起個短名',
  playbookScenariosHelp: () =>
    '至少三個，四個更穩妥，依客戶遇到的先後排列。' +
    '短名只給自己看，不會印出來：小寫字母、數字和連字號，例如 after-hours。',
  feature: () => '背後是哪項功能？',
  featureHelp: () => '給自己人看的備註，不會說出來，也不會印給客戶。可以不填。',
  playbookConfirm: () => '怎麼確認？',
  playbookConfirmHelp: () =>
    '一個能用「是」回答的問題。{{capabilities}} 和 {{goal}} 到時候會換成客戶希望做到的事和他的目標。',
  playbookId: () => '存成什麼名字？',
  playbookIdHelp: () => '檔名，以後就用它來呼叫：ccs prompter new --playbook 名字',
};
