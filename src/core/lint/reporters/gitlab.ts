// GitLab's Code Quality report, which a merge request shows as what it made worse and what it mended.
import { fingerprints } from '../fingerprint.ts';
import type { Reporter } from './reporter.ts';
import { inRepository, safeJson, shown } from './shown.ts';

/** GitLab knows info, minor, major, critical and blocker; no playbook brings a service down. */
const SEVERITIES = { error: 'major', warning: 'minor', note: 'info' } as const;

export const gitlab: Reporter = ({ findings }, { text, folder }) => {
  const known = fingerprints(findings, text);
  return safeJson(
    findings.map(({ file, rule, severity, place, message, help }, index) => ({
      description: `${shown(message)} ${shown(help)}`.trim(),
      check_name: rule,
      fingerprint: known[index],
      severity: SEVERITIES[severity],
      location: { path: inRepository(file, folder).replace(/^(?:\.\/)+/u, ''), lines: { begin: place.line } },
    })),
  );
};
