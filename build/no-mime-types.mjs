// In the place of nodemailer's table of a thousand endings, see build/bundle.mjs: what a letter attaches says itself what it is.
export const detectMimeType = () => 'application/octet-stream';
export const detectExtension = () => 'bin';
