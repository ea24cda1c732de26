// What programs read is valid by the rules of those programs: json, sarif, gitlab and junit.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { fingerprints, fnv } from '../../../../src/core/lint/fingerprint.ts';
import { gitlab } from '../../../../src/core/lint/reporters/gitlab.ts';
import { json } from '../../../../src/core/lint/reporters/json.ts';
import { junit } from '../../../../src/core/lint/reporters/junit.ts';
import { sarif } from '../../../../src/core/lint/reporters/sarif.ts';
import { chinese, clean, contextFor, english, finding, hostile, LANGUAGE_OF, many, REPORTS, TEXTS } from './samples.ts';

const NAMES = Object.keys(REPORTS) as (keyof typeof REPORTS)[];
// One pattern of SARIF's schema is none in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);

describe('json', () => {
  test.each(NAMES)('%s: exactly the promised keys, in the promised order', (name) => {
    const value = JSON.parse(json(REPORTS[name], contextFor(LANGUAGE_OF[name])));
    expect(Object.keys(value)).toEqual(['version', 'files', 'findings']);
    expect(value).toEqual({
      version: 1,
      files: REPORTS[name].files,
      findings: REPORTS[name].findings.map(({ file, place, rule, severity, message, help }) => ({
        file,
        ...place,
        rule,
        severity,
        message,
        help,
      })),
    });
    for (const found of value.findings)
      expect(Object.keys(found)).toEqual(['file', 'line', 'column', 'endLine', 'endColumn', 'rule', 'severity', 'message', 'help']);
  });
});

describe('sarif', () => {
  // The published schema is written in draft 4; it uses nothing that later drafts read differently but its own name.
  const {
    id: _id,
    $schema: _draft,
    ...schema
  } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const valid = ajv.compile(schema);

  test('the schema is one that says no', () => {
    expect(valid({ version: '2.1.0', runs: [{}] })).toBe(false);
    const log = JSON.parse(sarif(english, contextFor('en')));
    log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b';
    expect(valid(log)).toBe(false);
  });

  test.each(NAMES)('%s is valid', (name) => {
    const helped = contextFor(LANGUAGE_OF[name]).rules.map((rule) => ({ ...rule, helpUri: `https://example.org/rules.md#${rule.id}` }));
    for (const context of [contextFor(LANGUAGE_OF[name]), contextFor(LANGUAGE_OF[name], { rules: helped, folder: 'a b/c' })]) {
      expect(valid(JSON.parse(sarif(REPORTS[name], context))), JSON.stringify(valid.errors)).toBe(true);
    }
  });

  test('each result leads to its rule, its file and its place', () => {
    const [run] = JSON.parse(sarif(chinese, contextFor('zh-Hans', { folder: 'sales' }))).runs;
    for (const [index, result] of run.results.entries()) {
      const told = chinese.findings[index];
      if (result.ruleIndex !== undefined) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(decodeURIComponent(artifactLocation.uri)).toBe(`sales/${told?.file}`);
      expect(run.originalUriBaseIds).toHaveProperty([artifactLocation.uriBaseId]);
      expect(region).toEqual({
        startLine: told?.place.line,
        startColumn: told?.place.column,
        endLine: told?.place.endLine,
        endColumn: told?.place.endColumn,
      });
    }
  });

  test('a playbook places no link in a message', () => {
    expect(sarif(hostile, contextFor('en'))).not.toContain('](https');
  });
});

describe('gitlab', () => {
  // As https://docs.gitlab.com/ci/testing/code_quality/ describes it.
  const valid = ajv.compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string' },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', minLength: 1 },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
            lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
          },
        },
      },
    },
  });

  test.each(NAMES)('%s is valid, and no fingerprint is there twice', (name) => {
    const issues = JSON.parse(gitlab(REPORTS[name], contextFor(LANGUAGE_OF[name])));
    expect(valid(issues), JSON.stringify(valid.errors)).toBe(true);
    expect(issues).toHaveLength(REPORTS[name].findings.length);
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(issues.length);
  });

  test('paths begin in the repository', () => {
    const issues = JSON.parse(gitlab(hostile, contextFor('en', { folder: 'sales/team' })));
    expect(issues[1].location.path).toBe('sales/outside/##[group]a b#c?d.yaml');
  });
});

describe('junit', () => {
  type Element = { name: string; attributes: Record<string, string>; text: string };

  function parsed(xml: string): Element[] {
    const elements: Element[] = [];
    const open: Element[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name, attributes: { ...attributes } as Record<string, string>, text: '' };
      elements.push(element);
      open.push(element);
    });
    parser.on('text', (text) => {
      const top = open.at(-1);
      if (top) top.text += text;
    });
    parser.on('closetag', () => void open.pop());
    parser.write(xml).close();
    return elements;
  }

  test.each(NAMES)('%s is well-formed, and its counts are right', (name) => {
    const elements = parsed(junit(REPORTS[name], contextFor(LANGUAGE_OF[name])));
    const { findings } = REPORTS[name];
    const all = (tag: string): Element[] => elements.filter((element) => element.name === tag);
    expect(all('failure')).toHaveLength(findings.length);
    expect(all('testcase')).toHaveLength(Math.max(1, findings.length));
    expect(all('testsuites')[0]?.attributes['failures']).toBe(String(findings.length));
    expect(
      all('testsuite')
        .map(({ attributes }) => Number(attributes['tests']))
        .reduce((sum, each) => sum + each),
    ).toBe(all('testcase').length);
    expect(all('testsuite')).toHaveLength(Math.max(1, new Set(findings.map(({ file }) => file)).size));
  });

  test('what was told arrives as it was told', () => {
    const failures = parsed(junit(chinese, contextFor('zh-Hans'))).filter(({ name }) => name === 'failure');
    expect(failures.map(({ attributes }) => attributes['message'])).toEqual(chinese.findings.map(({ message }) => message));
    for (const [index, { text }] of failures.entries()) expect(text).toContain(chinese.findings[index]?.help);
  });

  test('any character at all may stand in it', () => {
    const everything = `${String.fromCharCode(...Array(0x10000).keys())}\u{1F600}\u{10FFFF}`;
    for (let from = 0; from < everything.length; from += 500) {
      const piece = everything.slice(from, from + 500);
      expect(() =>
        parsed(junit({ ...clean, findings: [finding(piece, 'error', 'x', [1, 1, 1, 1], piece, piece)] }, contextFor('en'))),
      ).not.toThrow();
    }
  });
});

describe('fingerprints', () => {
  const text = (file: string): string | undefined => TEXTS[file];

  test('stay when lines are put above, and when the text is wrapped', () => {
    const before = fingerprints(english.findings, text);
    const moved = english.findings.map((each) => ({
      ...each,
      place: { ...each.place, line: each.place.line + 2, endLine: each.place.endLine + 2 },
    }));
    expect(fingerprints(moved, (file) => `# one\n# two\n${text(file)}`)).toEqual(before);
    const told = finding('a.yaml', 'error', 'x', [1, 4, 1, 11], '', '');
    const wrapped = finding('a.yaml', 'error', 'x', [1, 4, 2, 6], '', '');
    expect(fingerprints([told], () => 'k: one two')).toEqual(fingerprints([wrapped], () => 'k: one\n  two'));
  });

  test('change with the file, the rule, the code, the text and the name that is meant, not with counts and suggestions', () => {
    const one = finding('a.yaml', 'error', 'x', [1, 1, 1, 4], '', '', { key: 'goal', count: 2, near: 'gaol', options: ['a'] });
    const same = { ...one, message: 'other', severity: 'warning' as const, args: { key: 'goal', count: 3, near: 'goal', options: [] } };
    const others = [
      { ...one, file: 'b.yaml' },
      { ...one, rule: 'y' },
      { ...one, code: 'z' },
      { ...one, args: { key: 'frame' } },
      { ...one, place: { ...one.place, endColumn: 3 } },
    ];
    const of = (each: object): string | undefined => fingerprints([each as typeof one], () => 'abcdef')[0];
    expect(of(same)).toBe(of(one));
    expect(new Set([one, ...others].map(of)).size).toBe(others.length + 1);
  });

  test('of two missing keys one does not take the other’s place when it is mended', () => {
    const [confirm, goal] = fingerprints(english.findings.slice(0, 2), text);
    expect(fingerprints(english.findings.slice(1, 2), text)).toEqual([goal]);
    expect(confirm).not.toBe(goal);
  });

  test('are made by FNV-1a as it is published', () => {
    expect(['', 'a', 'foobar'].map(fnv)).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
  });

  test('are sixteen digits, and as many as there are findings', () => {
    const all = fingerprints(many.findings, text);
    expect(new Set(all).size).toBe(many.findings.length);
    for (const each of all) expect(each).toMatch(/^[0-9a-f]{16}$/u);
  });
});
