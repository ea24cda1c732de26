// From what the server says, or the way to it, to what the user can be told.
import { CcsError, type ErrorCode } from '../../core/errors.ts';
import type { Address } from './address.ts';

/** What the server says by its five signs, or of a whole class of them by the first two. */
const SAID: Readonly<Record<string, Extract<ErrorCode, `store-${string}`>>> = {
  '28P01': 'store-password',
  '28000': 'store-unknown',
  '3D000': 'store-no-database',
  '42501': 'store-not-allowed',
  '3F000': 'store-no-schema',
  '42P01': 'store-no-schema',
  '42883': 'store-no-schema',
  '22003': 'store-refused',
  '22021': 'store-refused',
  '22P05': 'store-refused',
  '23': 'store-refused',
  '54': 'store-refused',
  '25006': 'store-read-only',
  '53100': 'store-full',
  '53200': 'store-busy',
  '53300': 'store-busy',
  '57014': 'store-slow',
  '55P03': 'store-slow',
  '40P01': 'store-slow',
};
const LOST = /^(?:08|57P)/u;
const GONE = new RegExp(
  [
    /^Connection terminated/u,
    /^Client (?:has encountered|was closed)/u,
    /^(?:timeout expired|Query read timeout)/u,
    /^The(?:re was an error establ| server does not)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Whether there is nobody at the other end any more; what had been begun is undone there. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof CcsError) return false;
  return isGone(error) || /^Connection terminated|^Client (?:has|was)/u.test(error.message);
}

/** Whether there was no answer in time: what comes of it nobody knows, and nothing more is to be expected there. */
export function isSilent(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout';
}

/** What the system says of the way there; of a name with several addresses it says it of all of them together. */
function isGone(error: Error): boolean {
  const code = codeOf(error);
  return 'syscall' in error || LOST.test(code) || /^E[A-Z]+$/u.test(code);
}

/** Whether the server stopped one of two that waited for each other. */
export function stoodInTheWay(error: unknown): boolean {
  return ['40P01', '40001'].includes(codeOf(error));
}

/** The five signs of the server, or the errno. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether a rule of the store says it in its own words; what the server says by itself names tables, which tell nobody anything. */
function isOfTheStore(error: Error): boolean {
  return 'routine' in error && error.routine === 'exec_stmt_raise';
}

/** Which of its bounds the server says was passed. */
const BOUNDS: readonly (readonly [RegExp, 'size' | 'name' | 'depth'])[] = [
  [/_(?:content|source)_check$|^document_is_a_map$|_doc_check$/u, 'size'],
  [/_(?:id|folded|path)_check$/u, 'name'],
  [/^document_is_shallow$/u, 'depth'],
];

function boundOf(error: Error): 'size' | 'name' | 'depth' | undefined {
  const passed = 'constraint' in error ? String(error.constraint) : '';
  return BOUNDS.find(([name]) => name.test(passed))?.[1];
}

/** What to throw instead of what came out of the driver; anything else as it is. */
export function told(error: unknown, { shown: address, user }: Address): unknown {
  if (!(error instanceof Error) || error instanceof CcsError) return error;
  const code = codeOf(error);
  const said = SAID[code] ?? SAID[code.slice(0, 2)];
  const reason = error.message;
  if (said === 'store-refused')
    return new CcsError(said, { address, user, reason: isOfTheStore(error) ? reason : '', bound: boundOf(error) });
  if (said !== undefined) return new CcsError(said, { address, user, reason: isOfTheStore(error) ? reason : '' });
  if (/^(?:Query read timeout|timeout expired)/u.test(reason)) return new CcsError('store-slow', { address, user, reason });
  if (/^(?:SASL|SCRAM)/u.test(reason)) return new CcsError('store-password', { address, user, reason });
  if (/^(?:CERT_|DEPTH_|SELF_|UNABLE_|ERR_TLS|ERR_SSL)/u.test(code) || /SSL/u.test(reason))
    return new CcsError('store-certificate', { address, user, reason });
  if (isGone(error) || GONE.test(reason)) return new CcsError('store-away', { address, user, reason: reason || code });
  return error;
}
