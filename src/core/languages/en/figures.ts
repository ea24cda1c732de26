// The words that English has around its figures: twenty-five, half a million, a dozen a week, give or take.
import { oneLine } from '../one-line.ts';
import { all, currencies, ONE, type FigureWords, type Meaning } from '../figures/words.ts';
import { englishAmounts } from './amounts.ts';
import { englishUnits } from './figure-units.ts';

const SMALL =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');

function number(value: number, more: object = {}): Meaning {
  return { kind: 'number', low: BigInt(value) * ONE, high: BigInt(value) * ONE, word: true, ...more };
}

export const englishFigures = (): FigureWords => ({
  tokens: {
    ...Object.fromEntries(SMALL.map((word, value) => [word, number(value, value === 1 ? { one: true } : {})])),
    ...Object.fromEntries(TENS.map((word, index) => [word, number((index + 2) * 10)])),
    ...all(number(1), 'once'),
    ...all(number(2), 'twice'),
    ...all(number(2, { about: true }), 'couple|a couple|couple of|a couple of'),
    ...all({ kind: 'scale', by: 12n }, 'dozen|dozens|doz|dz'),
    ...all({ kind: 'scale', by: 100n }, 'hundred|hundreds'),
    ...all({ kind: 'scale', by: 1000n }, 'thousand|thousands|k'),
    ...all({ kind: 'scale', by: 1000n, money: true }, 'grand'),
    ...all({ kind: 'scale', by: ONE }, 'million|millions|m|mn|mio|mil'),
    ...all({ kind: 'scale', by: 1000n * ONE }, 'billion|billions|bn'),
    ...all({ kind: 'fraction', part: [1, 2] }, 'half'),
    ...all({ kind: 'fraction', part: [1, 3] }, 'third|thirds'),
    ...all({ kind: 'fraction', part: [1, 5] }, 'fifth|fifths'),
    ...all({ kind: 'fraction', part: [1, 10] }, 'tenth|tenths'),
    ...englishUnits(),
    ...all({ kind: 'every', unit: 'day' }, 'daily'),
    ...all({ kind: 'every', unit: 'hour' }, 'hourly'),
    ...all({ kind: 'every', unit: 'week' }, 'weekly'),
    ...all({ kind: 'every', unit: 'month' }, 'monthly'),
    ...all({ kind: 'every', unit: 'quarter' }, 'quarterly'),
    ...all({ kind: 'every', unit: 'year' }, 'yearly|annual|annually|p.a.|pa'),
    ...currencies(englishAmounts.currencies),
    ...all({ kind: 'money', code: 'EUR', of: 1 }, '€|eur'),
    ...all({ kind: 'money', code: '$', of: 1 }, '$|buck|bucks'),
    ...all({ kind: 'money', code: 'USD', of: 1 }, 'us$|usd'),
    ...all({ kind: 'money', code: 'GBP', of: 1 }, '£|gbp|quid|sterling'),
    ...all({ kind: 'money', code: 'CHF', of: 1 }, 'chf'),
    ...all({ kind: 'money', code: '¥', of: 1 }, '¥'),
    ...all({ kind: 'money', code: 'CNY', of: 1 }, 'cn¥|cny|rmb|kuai'),
    ...all({ kind: 'money', code: 'JPY', of: 1 }, 'jpy|jp¥|yen'),
    ...all({ kind: 'money', code: 'HKD', of: 1 }, 'hkd|hk$'),
    ...all({ kind: 'money', code: 'TWD', of: 1 }, 'twd|ntd|nt$'),
    ...all({ kind: 'money', code: 'SGD', of: 1 }, 'sgd|s$|sg$'),
    ...all({ kind: 'money', code: 'MYR', of: 1 }, 'myr|rm'),
    ...all({ kind: 'money', code: 'CAD', of: 1 }, 'c$|ca$'),
    ...all({ kind: 'money', code: 'AUD', of: 1 }, 'aud|a$|au$'),
    ...Object.fromEntries(
      'sek|nok|dkk|pln|czk|huf|inr|krw|nzd|zar|brl|mxn|mop'
        .split('|')
        .map((code) => [code, { kind: 'money', code: code.toUpperCase(), of: 1 } as const]),
    ),
    ...all({ kind: 'money', code: undefined, of: 100 }, 'cent|cents'),
    ...all({ kind: 'money', code: 'GBP', of: 100 }, 'pence|penny'),
    ...all({ kind: 'a' }, 'a|an'),
    ...all({ kind: 'per' }, 'per|each|every|/|a time'),
    ...all(
      { kind: 'about' },
      oneLine`
        about|around|round about|roughly|approximately|approx|approx.|circa|ca.|c.|~|≈|some|almost|nearly|near enough|close to|
        just under|just over|well over|a little over|a little under|slightly over|slightly under|over|under|above|below|
        more than|less than|fewer than|no more than|not more than|no less than|no fewer than|up to|at least|at most|at the most|
        maximum|minimum|upwards of|more like|or so|or more|or less|more or less|give or take|ish|-ish|plus|odd|maybe|perhaps|
        probably|possibly|something like|in the region of|ballpark|a good|i think|i guess|i suppose`,
    ),
    ...all({ kind: 'to' }, 'to|till|until|up to about|-|–|—|−'),
    ...all({ kind: 'between' }, 'between|from|anywhere between|anything from|anywhere from'),
    ...all({ kind: 'and' }, 'and|&'),
    ...all({ kind: 'or' }, 'or|or maybe|or perhaps'),
    ...all({ kind: 'of' }, 'of'),
    ...all({ kind: 'out-of' }, 'out of|out of every|of every|in every|in'),
    ...all(
      { kind: 'instead' },
      oneLine`
        , no,|, no wait|, sorry,|, tell a lie|, scratch that|, strike that|, scrap that|, forget that|, make that|, i mean|
        , i lie|, correction|, my mistake|, or rather| or rather|, hang on|, hold on|, wait|scratch that|strike that|scrap that|
        forget that|correction`,
    ),
    ...all({ kind: 'not' }, "not|isn't|wasn't|aren't"),
    ...all({ kind: 'none' }, 'none|nothing|nil|never|none at all|nothing at all|not one|not a single one|not a penny'),
    ...all({ kind: 'vague' }, 'figure|figures|digit|digits|few|a few|several|many|lots|loads|tons'),
    ...all({ kind: 'end' }, ',|;|:|!|?|(|)|\n|…|but|while|because|since'),
    ...all(
      { kind: 'filler' },
      oneLine`
        i|we|us|me|it|it's|its|is|that's|that|there|are|they|would|i'd|we'd|i'll|say|take|takes|need|needs|cost|costs|be|have|
        has|get|gets|do|does|the|really|well|oh|usually|normally|typically|on average|average|in all|all in all|altogether|them|
        us|think|reckon|just|only`,
    ),
  },
});
