// What esbuild writes at the head of every module that it makes CommonJS of: four hundred chunks need it in short.

/** As esbuild writes them, without white space; what another of them needs comes after it. */
const HELPERS = [
  'var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);',
  'var __copyProps=(to,from,except,desc)=>{if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};',
  'var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};',
  'var __hasOwnProp=Object.prototype.hasOwnProperty;',
  'var __getOwnPropNames=Object.getOwnPropertyNames;',
  'var __getOwnPropDesc=Object.getOwnPropertyDescriptor;',
  'var __defProp=Object.defineProperty;',
];
const EXPORTS = /var (\w+)=\{\};__export\(\1,(\{[^{}]*\})\);module\.exports=__toCommonJS\(\1\);/u;

/**
 * The same module with its exports put straight onto `exports`, and without the helpers that nothing in it calls any more. A text that
 * looks otherwise stays as it is.
 * @param {string} code
 */
export function withoutHelpers(code) {
  const found = EXPORTS.exec(code);
  if (found === null) return code;
  const [whole, , names = ''] = found;
  const short = `(all=>{for(let name in all)Object.defineProperty(exports,name,{get:all[name],enumerable:true})})(${names});`;
  const marked = `Object.defineProperty(exports,"__esModule",{value:true});${short}`;
  return HELPERS.reduce((text, helper) => {
    const name = /^var (\w+)=/u.exec(helper)?.[1] ?? '';
    const isCalled = text.replace(helper, '').includes(name);
    return isCalled ? text : text.replace(helper, '');
  }, code.replace(whole, () => marked));
}
