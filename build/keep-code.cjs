// Loaded before dist/bin.js by the build: says which packs a run loads, or keeps what V8 compiled in it beside each of them.
'use strict';
const { renameSync, writeFileSync } = require('node:fs');
const { basename } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

const { setFlagsFromString } = v8;
const scripts = new Map();
// What is kept is taken over before the program tells V8 anything, or as if it had told it nothing (src/io/engine.ts).
v8.setFlagsFromString = () => undefined;
vm.Script = class extends vm.Script {
  /**
   * @param {string} source
   * @param {import('node:vm').ScriptOptions & { filename: string }} options
   */
  constructor(source, options) {
    // V8 forgets what was compiled and not run again for a while; and it refuses what was compiled under other flags.
    setFlagsFromString('--flush-bytecode');
    super(source, options);
    setFlagsFromString('--no-flush-bytecode');
    scripts.set(options.filename, this);
  }
};
process.on('exit', () => {
  const { LOADED } = process.env;
  if (LOADED) return writeFileSync(LOADED, JSON.stringify([...scripts.keys()].map((path) => basename(path, '.js'))));
  setFlagsFromString('--flush-bytecode');
  for (const [filename, script] of scripts) {
    // Of packs that are patterns and sentences in Chinese it would hold these once more, and little else; what is kept packed is seldom run.
    if (filename.endsWith('-wide.js') || !filename.endsWith('.js')) continue;
    const fresh = `${filename}.${process.pid}`;
    writeFileSync(fresh, script.createCachedData());
    renameSync(fresh, `${filename}.code`);
  }
});
