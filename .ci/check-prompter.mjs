// Says whether a whole prompter came out: the right people, every scenario as it is spoken, the confirm question, no feature.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const document = readFileSync(process.argv[2], 'utf8');
const playbook = parse(readFileSync('playbooks/en/urgent-documents.yaml', 'utf8'));
const wanted = [
  'Example & Partners',
  'A. Buyer',
  playbook.goal,
  ...playbook.frame,
  ...playbook.scenarios.flatMap(({ event, player, action, diagnose }) => [
    event,
    `${player} could ${action}`,
    ...diagnose.map((item) => item.ask ?? item),
  ]),
  'So if you could',
];
const absent = wanted.filter((text) => !document.includes(text));
const leaked = playbook.scenarios.map(({ feature }) => feature).filter((feature) => feature && document.includes(feature));
for (const text of absent) console.error(`The prompter lacks: ${text}`);
for (const text of leaked) console.error(`The prompter shows a seller's note: ${text}`);
process.exitCode = absent.length + leaked.length > 0 ? 1 : 0;
