#!/usr/bin/env node
// dist/bin.js: loads modules out of their packs together with what V8 has compiled of them already, and each when it is first used.
'use strict';
const { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** @typedef {Record<string, unknown>} Exports */
/** @typedef {(exports: Exports, require: (name: string) => Exports, module: { exports: Exports }, filename: string) => void} Body */

const SHIPPED = `${__dirname}/chunks`;

/** @type {Map<string, Record<string, Body>>} */
const packs = new Map();
/** @type {Map<string, { exports: Exports }>} */
const loaded = new Map();
/** @type {Map<string, Exports>} */
const deferred = new Map();
/** Where what was compiled lies: beside the packs, or in the user's own folder where the V8 that runs is not the one that built. */
let code = SHIPPED;
/** What is compiled anew, to be kept. @type {Map<string, import('node:vm').Script>} */
const fresh = new Map();

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
  const bodies = packs.get(pack) ?? scriptOf(pack).runInThisContext();
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
  return `${SHIPPED}/${name}.js`;
}

/** @param {string} pack */
function scriptOf(pack) {
  const isPacked = pack.endsWith('.br');
  const filename = isPacked ? `${SHIPPED}/${pack}` : pathOf(pack);
  const kept = readFileSync(filename);
  // What hardly a run needs is kept packed, and only such a run pays for its unpacking.
  const text = (isPacked ? require('node:zlib').brotliDecompressSync(kept) : kept).toString();
  const cachedData = compiled(pack);
  const script = asUsual(() => new Script(text, { filename, cachedData }));
  if (code !== SHIPPED && (cachedData === undefined || script.cachedDataRejected)) fresh.set(pack, script);
  return script;
}

/**
 * V8 refuses code that was compiled under other flags than it has.
 * @template T
 * @param {() => T} make
 * @returns {T}
 */
function asUsual(make) {
  const engine = /** @type {{ asUsual: (make: () => T) => T } | undefined} */ (/** @type {unknown} */ (loaded.get('ENGINE')?.exports));
  return engine ? engine.asUsual(make) : make();
}

/** @param {string} pack */
function compiled(pack) {
  try {
    return readFileSync(`${code}/${pack}.js.code`);
  } catch {
    return undefined;
  }
}

/** Has what is compiled from now on kept for the next start. */
function keepCompiled() {
  try {
    const own = join(/** @type {{ cacheFolder: () => string }} */ (/** @type {unknown} */ (load('FOLDERS'))).cacheFolder(), 'code');
    mkdirSync(own, { recursive: true, mode: 0o700 });
    if (!isPrivate(lstatSync(own))) return;
    // V8 itself knows code of another V8, but not of another text.
    const folder = join(own, `TEXTS-${process.version}-${process.arch}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    code = folder;
    process.once('exit', keep);
  } catch {
    // Without a folder to write to, everything is compiled each time.
  }
}

function keep() {
  try {
    for (const [pack, script] of fresh) {
      const file = `${code}/${pack}.js.code`;
      // Another process reads it whole or not at all.
      writeFileSync(
        `${file}.${process.pid}`,
        asUsual(() => script.createCachedData()),
        { mode: 0o600 },
      );
      renameSync(`${file}.${process.pid}`, file);
    }
  } catch {
    // A full disk is no reason to fail: it is compiled again.
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
  packs.set(pack, first.runInThisContext());
  if (first.cachedDataRejected) keepCompiled();
  load('BIN');
} else module.exports = { load };
