#!/usr/bin/env node
// dist/bin.js: loads the chunks together with what V8 has compiled of them already, which halves the time of a start.
'use strict';
const { lstatSync, mkdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const loaded = new Map();

/**
 * What `require` is in a chunk: `./` is another chunk, everything else Node's own.
 * @param {string} name
 */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  return loaded.get(name)?.exports ?? run(name, scriptOf(name));
}

/**
 * @param {string} name
 * @param {import('node:vm').Script} script
 */
function run(name, script) {
  const module = { exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, load, module, pathOf(name));
  return module.exports;
}

/** @param {string} name */
function scriptOf(name) {
  const filename = pathOf(name);
  const source = `(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`;
  return new Script(source, { filename, cachedData: compiled(filename) });
}

/** @param {string} name */
function pathOf(name) {
  return join(__dirname, 'chunks', name);
}

/** @param {string} filename */
function compiled(filename) {
  try {
    return readFileSync(`${filename}.code`);
  } catch {
    return undefined;
  }
}

/** Has Node keep what it compiles, from 22.1 on, for the next start. */
function keepsCompiled() {
  const modules = require('node:module');
  if (!('enableCompileCache' in modules) || typeof modules.enableCompileCache !== 'function') return false;
  try {
    const folder = join(load('./folders.js').cacheFolder(), 'code');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isPrivate(lstatSync(folder))) return false;
    modules.enableCompileCache(folder);
    return true;
  } catch {
    // Without a folder to write to, everything is compiled each time.
    return false;
  }
}

/**
 * Code is only taken from where nobody else can write. Windows says nothing of it here, but keeps a user's folder for the user.
 * @param {import('node:fs').Stats} stat
 */
function isPrivate(stat) {
  if (!stat.isDirectory()) return false;
  return process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0);
}

const first = scriptOf('./bin.js');
// V8 refuses what another version of it compiled, and Node keeps nothing of scripts that are not loaded by its own `require`.
if (first.cachedDataRejected && keepsCompiled()) require(pathOf('./bin.js'));
else run('./bin.js', first);
