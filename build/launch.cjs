#!/usr/bin/env node
// dist/bin.js: loads modules out of their packs together with what V8 has compiled of them already, and each when it is first used.
'use strict';
const { lstatSync, mkdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** @typedef {Record<string, unknown>} Exports */
/** @typedef {(exports: Exports, require: (name: string) => Exports, module: { exports: Exports }, filename: string) => void} Body */

/** @type {Map<string, Record<string, Body>>} */
const packs = new Map();
/** @type {Map<string, { exports: Exports }>} */
const loaded = new Map();
/** @type {Map<string, Exports>} */
const deferred = new Map();
/** How a pack is got; by Node itself where that keeps what it compiles. */
let read = (/** @type {string} */ pack) => scriptOf(pack).runInThisContext();

/**
 * What a module exports; `./pack#name` is one of ours, everything else Node's own.
 * @param {string} name
 * @returns {Exports}
 */
function load(name) {
  if (!isOurs(name)) return require(name);
  const known = loaded.get(name);
  if (known) return known.exports;
  const pack = packOf(name);
  const own = name.slice(name.indexOf('#') + 1);
  const bodies = packs.get(pack) ?? read(pack);
  packs.set(pack, bodies);
  /** @type {{ exports: Exports }} */
  const module = { exports: {} };
  loaded.set(name, module);
  let isBeginning = true;
  // What is imported at the top is read when something of it is first used; what is imported later is wanted now.
  const wanted = (/** @type {string} */ other) => (isBeginning && isOurs(other) ? later(other) : load(other));
  /** @type {Body} */ (bodies[own])(module.exports, wanted, module, pathOf(own));
  isBeginning = false;
  return module.exports;
}

/**
 * What a module exports, without the module: it is loaded at the first look at one of its names.
 * @param {string} name
 * @returns {Exports}
 */
function later(name) {
  const known = loaded.get(name)?.exports ?? deferred.get(name);
  if (known) return known;
  /** @type {Exports} */
  const exports = {};
  const get = (/** @type {object} */ _, /** @type {string} */ key) => {
    Object.setPrototypeOf(exports, null);
    Object.defineProperties(exports, Object.getOwnPropertyDescriptors(load(name)));
    return exports[key];
  };
  Object.setPrototypeOf(exports, new Proxy({}, { get }));
  deferred.set(name, exports);
  return exports;
}

/** @param {string} name */
function packOf(name) {
  return name.slice('./'.length, name.indexOf('#'));
}

/** @param {string} name */
function isOurs(name) {
  return name.startsWith('./');
}

/** @param {string} name */
function pathOf(name) {
  return `${__dirname}/chunks/${name}.js`;
}

/** @param {string} pack */
function scriptOf(pack) {
  const filename = pathOf(pack);
  return new Script(readFileSync(filename, 'utf8'), { filename, cachedData: compiled(filename) });
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
    const folder = join(/** @type {{ cacheFolder: () => string }} */ (/** @type {unknown} */ (load('FOLDERS'))).cacheFolder(), 'code');
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

if (require.main === module) {
  const pack = packOf('BIN');
  const first = scriptOf(pack);
  // V8 refuses what another version of it compiled, and Node keeps nothing of scripts that are not loaded by its own `require`.
  if (first.cachedDataRejected && keepsCompiled()) read = (name) => require(pathOf(name));
  else packs.set(pack, first.runInThisContext());
  load('BIN');
} else module.exports = { load };
