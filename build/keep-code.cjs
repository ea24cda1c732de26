// Loaded before dist/bin.js by the build: keeps what V8 compiled in this run beside each chunk.
'use strict';
const { renameSync, writeFileSync } = require('node:fs');
const vm = require('node:vm');

const scripts = new Map();
/** Below this V8 compiles a chunk as fast as it reads what was compiled, and what is kept is larger than the chunk. */
const LEAST = 2500;
vm.Script = class extends vm.Script {
  /**
   * @param {string} source
   * @param {import('node:vm').ScriptOptions & { filename: string }} options
   */
  constructor(source, options) {
    super(source, options);
    if (source.length >= LEAST) scripts.set(options.filename, this);
  }
};
process.on('exit', () => {
  for (const [filename, script] of scripts) {
    const fresh = `${filename}.${process.pid}`;
    writeFileSync(fresh, script.createCachedData());
    renameSync(fresh, `${filename}.code`);
  }
});
