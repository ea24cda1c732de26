// A template can be filled, in every language: found in lint/, explained here.
import type { TemplateRule } from './rule.ts';

export const template: TemplateRule<'template'> = {
  id: 'template',
  level: 'error',
  section: '9',
  scope: 'template',
  examples: {
    en: {
      bad: '# {{account}}\n\n{{#if contact.phone}}\nCall first.\n{{/if}}\n',
      good: '# {{account}}\n\n{{#if contact.title}}\n{{contact.title}}\n{{/if}}\n',
      mark: 2,
    },
    'zh-Hans': {
      bad: '# {{account}}\n\n{{#each scenarios}}\n- {{capabillity}}\n{{/each}}\n',
      good: '# {{account}}\n\n{{#each scenarios}}\n- {{capability}}\n{{/each}}\n',
      mark: 3,
    },
    'zh-Hant': {
      bad: '# {{account}}\n\n{{#each scenarios}}\n- {{capabillity}}\n{{/each}}\n',
      good: '# {{account}}\n\n{{#each scenarios}}\n- {{capability}}\n{{/each}}\n',
      mark: 3,
    },
  },
};
