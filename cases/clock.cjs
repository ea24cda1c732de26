// Loaded before the program: its clock starts at CASES_NOW and runs on from there.
'use strict';
const RealDate = Date;
const ahead = RealDate.parse(process.env['CASES_NOW'] ?? '') - RealDate.now();
const now = () => RealDate.now() + ahead;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, asked) => Reflect.construct(target, args.length > 0 ? args : [now()], asked),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
