// Other people's tools as they run us: GitHub's runner, pre-commit and GitLab's runner, each in a shell of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { parse } from 'yaml';
import { BUILT, ROOT, THOROUGH } from '../support.ts';

export const GOOD = readFileSync(join(ROOT, 'playbooks', 'en', 'urgent-documents.yaml'), 'utf8');
export const BAD = GOOD.replace(/^confirm:.*$/mu, 'confirm: We are the best.');
/** Installing takes longer than any test, the more so while other tests run. */
export const INSTALLING = 900_000;

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Env = Readonly<Record<string, string>>;

const GIT = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** npm needs the machine's way to its registry and its cache; what a CI that runs this suite says about itself must not leak. */
function environment(more: Env): Record<string, string> {
  const own = Object.entries(process.env).filter(
    ([name, value]) =>
      value !== undefined &&
      !/^(?:GITHUB_|CI_|CCS_|LC_|LANG|NO_COLOR|FORCE_COLOR|NODE_ENV|VITEST|npm_(?!config_(?:cache|registry|userconfig|globalconfig)$))/u.test(
        name,
      ),
  ) as [string, string][];
  return { ...Object.fromEntries(own), ...GIT, LANG: 'C.UTF-8', npm_config_prefer_offline: 'true', ...more };
}

function ran(command: string, args: readonly string[], cwd: string, env: Env): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment(env), encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/**
 * The way to npm: to the real one where there is time, else to one that knows the lines it may be given, and has ready what they would
 * bring: installing and building takes a minute, and `npm test` has built already.
 */
function pathToNpm(on: string): string {
  const path = process.env['PATH'] ?? '';
  if (THOROUGH) return path;
  const bin = join(on, 'npm-bin');
  mkdirSync(bin, { recursive: true });
  const lines = [
    '#!/bin/sh',
    'case "$*" in',
    `'ci --include=dev --no-audit --no-fund') cp -R '${join(ROOT, 'dist')}' dist ;;`,
    `'install --allow-git=root --install-links -g git+file://'*) ln -s '${BUILT}' "$npm_config_prefix/bin/ccs" ;;`,
    '*) exit 64 ;;',
    'esac',
    '',
  ];
  writeFileSync(join(bin, 'npm'), lines.join('\n'), { mode: 0o755 });
  return `${bin}${delimiter}${path}`;
}

/** A folder for all that a file of tests sets up; it goes when they are over. */
export function ground(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ccs-hosts-')));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A project of somebody else's, in a repository of its own. */
export function project(on: string, files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(on, 'project '));
  mkdirSync(join(path, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** A repository with what stands in the working tree in its one commit. */
export function committed(on: string): string {
  const path = join(on, 'origin');
  const left = new Set(['.git', 'node_modules', 'dist', '.ccs']);
  cpSync(ROOT, path, { recursive: true, filter: (from) => !left.has(basename(from)) && !from.endsWith('.tmp') });
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: path, env: environment({}), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=test: the working tree');
  return path;
}

export function cloned(origin: string, to: string): string {
  execFileSync('git', ['clone', '--quiet', origin, to], { env: environment({}), stdio: 'pipe' });
  return to;
}

type Action = {
  inputs: Record<string, { default?: string }>;
  runs: { using: string; steps: { name: string; shell: string; run: string; env?: Record<string, string> }[] };
};

/**
 * Runs the steps of `action.yml` as GitHub's runner does: each `run` a file for bash, expressions filled in only where the runner fills
 * them in.
 */
export class Runner {
  readonly path: string;
  readonly action: Action;

  constructor(path: string) {
    this.path = path;
    this.action = parse(readFileSync(join(path, 'action.yml'), 'utf8')) as Action;
  }

  use(workspace: string, inputs: Record<string, string> = {}): Ran & { readonly summary: string } {
    const value = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/gu, (_, name: string) => inputs[name] ?? this.action.inputs[name]?.default ?? '');
    const summary = join(this.path, '.git', 'summary.md');
    writeFileSync(summary, '');
    let [code, stdout, stderr]: [number | null, string, string] = [0, '', ''];
    for (const { name, run, env = {} } of this.action.runs.steps) {
      if (code !== 0) break;
      const script = join(this.path, '.git', 'step.sh');
      writeFileSync(script, value(run));
      const step = Object.fromEntries(Object.entries(env).map(([key, text]) => [key, value(text)]));
      const github = {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: this.path,
        GITHUB_WORKSPACE: workspace,
        GITHUB_STEP_SUMMARY: summary,
        PATH: pathToNpm(dirname(this.path)),
      };
      const one = ran('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], workspace, { ...github, ...step });
      code = one.code;
      stdout += one.stdout;
      stderr += `${name}: ${one.stderr}`;
    }
    return { code, stdout, stderr, summary: readFileSync(summary, 'utf8') };
  }
}

type Hook = { id: string; entry: string; language: string; files: string };

/** Installs a clone and runs its hook as pre-commit does with `language: node` and the system's Node. */
export class PreCommit {
  readonly clone: string;
  readonly hook: Hook;
  private readonly prefix: string;

  constructor(clone: string) {
    this.clone = clone;
    [this.hook] = parse(readFileSync(join(clone, '.pre-commit-hooks.yaml'), 'utf8')) as [Hook];
    this.prefix = join(clone, 'node_env-system');
    mkdirSync(join(this.prefix, 'bin'), { recursive: true });
  }

  install(): Ran {
    const line = ['install', '--allow-git=root', '--install-links', '-g', `git+file://${this.clone}`];
    return ran('npm', line, this.clone, this.env(pathToNpm(dirname(this.clone))));
  }

  /** What versions before 4.6 take for the name of the package they are to install. */
  packed(): string {
    symlinkSync(join(ROOT, 'node_modules'), join(this.clone, 'node_modules'));
    return ran('npm', ['pack'], this.clone, this.env()).stdout;
  }

  /** @param staged the files of the commit, as git names them */
  run(project: string, staged: readonly string[]): Ran {
    const files = staged.filter((file) => new RegExp(this.hook.files, 'u').test(file) && existsSync(join(project, file)));
    const [command = '', ...args] = this.hook.entry.split(' ');
    return files.length === 0 ? { code: 0, stdout: 'no files', stderr: '' } : ran(command, [...args, ...files], project, this.env());
  }

  private env(path = process.env['PATH'] ?? ''): Env {
    return {
      npm_config_prefix: this.prefix,
      NPM_CONFIG_PREFIX: this.prefix,
      NODE_PATH: join(this.prefix, 'lib', 'node_modules'),
      PATH: `${join(this.prefix, 'bin')}${delimiter}${path}`,
    };
  }
}

type Job = { variables: Record<string, string>; script: string[]; artifacts: { reports: { codequality: string } } };

/** Runs the job of `ci/gitlab.yml` as GitLab's runner does: all lines of the script in one shell, stopping at the first that fails. */
export function gitlabJob(origin: string, project: string, variables: Env): Ran & { readonly report: unknown } {
  const job = (parse(readFileSync(join(origin, 'ci', 'gitlab.yml'), 'utf8')) as Record<string, Job>)['ccs-lint'];
  if (job === undefined) throw new Error('no such job');
  const env = {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: project,
    CCS_REPOSITORY: origin,
    PATH: pathToNpm(dirname(origin)),
  };
  const result = ran('sh', ['-e', '-c', job.script.join('\n')], project, { ...job.variables, ...env, ...variables });
  const report = join(project, job.artifacts.reports.codequality);
  return { ...result, report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined };
}
