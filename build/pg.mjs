// Of the driver only its client: what it brings along for pools, native code and other runtimes is not used.
// @ts-expect-error: its types are those of the whole package.
import Client from '../node_modules/pg/lib/client.js';

export { Client };
