// Makes a workspace with any number of opportunities, the same ones every time, a third of them Chinese.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dice } from './playbooks.mjs';

const DAY = 86_400_000;
const FIRST = Date.UTC(2025, 9, 1);
const STAGES = ['active', 'goal-shared', 'champion', 'evaluating', 'verbal', 'signed'];
const ROLES = ['coach', 'champion', 'decision-maker', 'finance-approver', 'user', 'implementer', 'adversary'];
const EN = {
  currency: 'USD',
  companies: ['Northern Freight', 'Harbour Legal', 'Blue Mill Foods', 'Kestrel Machines', 'Ostrava Glass', 'Pine & Partners'],
  people: ['Ada Meyer', 'Tom Okafor', 'Lena Brandt', 'Ravi Shah', 'Mary O’Neill', 'Jan Novak'],
  owners: ['Anna Keller', 'Ben Ortiz', 'Clara Dubois', 'David Stein'],
  titles: ['CFO', 'Head of IT', 'Plant manager', 'Purchasing director'],
  goals: [
    'bring the cost of a shipment down by a tenth',
    'answer every claim within two days',
    'close the books in five days instead of twelve',
  ],
  wins: ['is seen by the board as the one who turned it round', 'has the evenings back'],
  notes: [
    'She asked twice whether the plant in the north could go first; the budget for this year is not spent yet.',
    'He will bring the head of operations to the next meeting and wants the numbers of the pilot beforehand.',
  ],
  events: ['Visit to a customer who has done it', 'Legal reads the contract', 'Calculation with the controller', 'Decision of the board'],
  manager: 'M. Roth',
};
const ZH = {
  currency: 'CNY',
  companies: ['北京长城机电', '江南纺织', '华东药业', '海河物流', '西山食品', '岭南电子'],
  people: ['王建国', '李芳', '陈思远', '赵敏', '周海涛', '吴丽华'],
  owners: ['张伟', '刘洋'],
  titles: ['财务总监', '信息部经理', '厂长', '采购总监'],
  goals: ['把每票货的成本降低一成', '两天之内答复每一件投诉', '五天完成月结，而不是十二天'],
  wins: ['让总经理看到是他把局面扭转过来的', '晚上可以按时回家'],
  notes: ['她两次问到北厂能不能先上，今年的预算还没有用完。', '他答应下次把运营负责人一起请来，希望会前先看到试点的数字。'],
  events: ['参观已经做成的客户', '法务审合同', '和财务一起算账', '董事会决定'],
  manager: '马经理',
};

const dayOf = (/** @type {number} */ time) => new Date(time).toISOString().slice(0, 10);

/**
 * The text of one opportunity, about three kilobytes.
 * @param {number} number
 */
function opportunity(number) {
  const roll = dice(number + 1);
  const said = number % 3 === 2 ? ZH : EN;
  const one = (/** @type {string[]} */ list) => list[roll(list.length)];
  const opened = FIRST + roll(330) * DAY;
  const value = (5 + roll(400)) * 1000;
  const owner = one(said.owners);
  const account = `${one(said.companies)} ${1 + roll(900)}`;
  const close = dayOf(opened + (120 + roll(300)) * DAY);
  const lines = [
    'ccs: 1',
    'kind: opportunity',
    `account: ${account}`,
    `opened: ${dayOf(opened)}`,
    `value: ${value}`,
    `currency: ${said.currency}`,
    `owner: ${owner}`,
    `close: ${close}`,
  ];
  if (roll(4) === 0) lines.push('process: default');
  const left = roll(12) === 0;
  if (roll(10) === 0) lines.push('inactive:', `  date: ${dayOf(opened + 200 * DAY)}`, `  why: ${one(said.goals)}`);
  lines.push('players:');
  for (let i = 0; i < 4 + roll(3); i++) {
    lines.push(
      `  - id: p${i + 1}`,
      `    name: ${said.people[i]}`,
      `    title: ${one(said.titles)}`,
      '    roles:',
      `      - ${ROLES[i]}`,
      `    goal: ${one(said.goals)}`,
      `    win: ${one(said.wins)}`,
      `    trust: ${roll(5)}`,
      `    rank: ${roll(6)}`,
      `    influence: ${roll(6)}`,
      '    attitude: supporter',
      '    style: pragmatist',
      '    contact: several',
    );
    if (roll(2) === 0) lines.push(`    metAlone: ${dayOf(opened + roll(150) * DAY)}`);
    if (i > 0) lines.push('    reportsTo: p1', `    pain: ${one(said.goals)}`);
    if (i === 3 && left) lines.push(`    left: ${dayOf(opened + 150 * DAY)}`);
  }
  let time = opened;
  lines.push('milestones:');
  for (let i = 0; i <= roll(7) && i < STAGES.length; i++) {
    time += (5 + roll(50)) * DAY;
    lines.push(
      `  - milestone: ${STAGES[i]}`,
      `    date: ${dayOf(time)}`,
      '    evidence:',
      `      date: ${dayOf(time - 2 * DAY)}`,
      `      what: ${one(said.notes)}`,
      `    by: ${said.manager}`,
    );
  }
  if (roll(9) === 0)
    lines.push(
      '  - milestone: lost',
      `    date: ${dayOf(time + 30 * DAY)}`,
      '    evidence:',
      `      what: ${one(said.goals)}`,
      `    by: ${said.manager}`,
    );
  lines.push('plan:');
  for (let i = 0; i < 3; i++)
    lines.push(
      `  - event: ${said.events[i]}`,
      `    date: ${dayOf(opened + (60 + 60 * i + roll(30)) * DAY)}`,
      `    ours: ${owner}`,
      `    status: ${['done', 'open', 'postponed'][roll(3)]}`,
    );
  if (roll(6) === 0)
    lines.push(
      'signals:',
      `  - date: ${dayOf(opened + 100 * DAY)}`,
      `    signal: ${one(['postponed', 'access-harder', 'requirements-changed', 'player-changed'])}`,
      `    what: ${one(said.notes)}`,
    );
  lines.push(
    'changes:',
    `  - date: ${dayOf(opened)}`,
    `    value: ${value + 1000}`,
    `    close: ${dayOf(opened + 100 * DAY)}`,
    `    owner: ${owner}`,
    `  - date: ${dayOf(opened + 90 * DAY)}`,
    `    value: ${value}`,
    `    close: ${close}`,
  );
  lines.push('notes:');
  for (let i = 0; i < 4; i++)
    lines.push(`  - date: ${dayOf(opened + 20 * (i + 1) * DAY)}`, `    by: ${owner}`, `    text: ${one(said.notes)}`);
  return { id: `${dayOf(opened)}-${account.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${number}`, text: `${lines.join('\n')}\n` };
}

/**
 * Makes the workspace.
 * @param {string} root
 * @param {number} count
 */
export function workspaceOf(root, count) {
  mkdirSync(join(root, 'opportunities'), { recursive: true });
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nlanguage: en\ncurrency: CNY\n');
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const { id, text } = opportunity(number);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(root, 'opportunities', `${id}.yaml`), text);
  }
  return bytes;
}
