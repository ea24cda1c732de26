// The GitLab job, its script run as GitLab's runner does it.
import { expect, test } from 'vitest';
import { BAD, committed, GOOD, gitlabJob, ground, INSTALLING, project } from './hosts.ts';

const GROUND = ground();

test(
  'the log shows what is wrong, the report has it for the merge request, and the job fails',
  () => {
    const at = project(GROUND, { 'sales/playbooks/bad.yaml': BAD, 'a b/good.yaml': GOOD });
    const { code, stdout, stderr, report } = gitlabJob(committed(GROUND), at, {
      CCS_LINT_DIRECTORY: 'sales',
      CCS_LINT_PATHS: 'playbooks/*.yaml\n../a b',
    });
    expect(code, stderr).toBe(1);
    expect(stdout).toContain('2 files.');
    expect(report).toContainEqual(
      expect.objectContaining({
        check_name: 'confirm-complete',
        severity: 'major',
        location: expect.objectContaining({ path: 'sales/playbooks/bad.yaml' }),
      }),
    );
  },
  INSTALLING,
);
