// In the place of yaml where it only writes, see build/bundle.mjs: its index brings along all that reads, which is more than half of it.
// @ts-expect-error: only its index has types
export { Document } from '../node_modules/yaml/browser/dist/doc/Document.js';
// @ts-expect-error: the same
export { isMap, isScalar } from '../node_modules/yaml/browser/dist/nodes/identity.js';
