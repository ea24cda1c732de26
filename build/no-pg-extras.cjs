// In the place of what pg brings along for addresses, password files, other runtimes and types, see build/bundle.mjs: ccs reads the first
// itself, and takes everything that comes as a text.
exports.getTypeParser = () => (/** @type {string} */ text) => text;
exports.setTypeParser = () => undefined;
