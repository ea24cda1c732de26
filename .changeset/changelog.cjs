// How an entry stands in CHANGELOG.md: the words of its author, and nothing else.
'use strict';

module.exports = {
  /** @param {{ summary: string }} changeset */
  getReleaseLine: async ({ summary }) => `- ${summary.trim().split('\n').join('\n  ')}`,
  getDependencyReleaseLine: async () => '',
};
