// In the place of the driver's choice between runtimes, see build/bundle.mjs: to find out whether it is Cloudflare it makes a `Response`, and
// for that Node loads all that belongs to `fetch`.
exports.getStream = () => new (require('node:net').Socket)();
exports.getSecureStream = (/** @type {import('node:tls').ConnectionOptions} */ options) => require('node:tls').connect(options);
