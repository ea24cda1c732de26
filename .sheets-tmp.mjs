var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all3) => {
  for (var name in all3)
    __defProp(target, name, { get: all3[name], enumerable: true });
};

// src/core/languages/en/amounts.ts
var englishAmounts;
var init_amounts = __esm({
  "src/core/languages/en/amounts.ts"() {
    "use strict";
    englishAmounts = {
      sizes: { k: 1000n, thousand: 1000n, m: 1000000n, mn: 1000000n, million: 1000000n, bn: 1000000000n, billion: 1000000000n },
      currencies: {},
      names: {}
    };
  }
});

// src/core/languages/en/answers.ts
var englishAnswers;
var init_answers = __esm({
  "src/core/languages/en/answers.ts"() {
    "use strict";
    englishAnswers = {
      yes: ["yes", "y", "true"],
      no: ["no", "n", "false"],
      unsure: ["unsure", "u"],
      statuses: { open: ["open"], done: ["done"], postponed: ["postponed"], dropped: ["dropped"] },
      manager: ["manager"]
    };
  }
});

// src/core/languages/grammar.ts
function bare(part) {
  const text2 = part.trim();
  let end = text2.length;
  while (end > 0 && (FINAL.has(text2.charAt(end - 1)) || /\s/u.test(text2.charAt(end - 1)))) end--;
  return text2.slice(0, end);
}
function fillPlaceholders(template, fill) {
  let filled = "";
  let from = 0;
  for (const match of template.matchAll(/\{\{\s*(capabilities|goal)\s*\}\}/gu)) {
    filled += template.slice(from, match.index);
    filled += fill(match[1], filled);
    from = match.index + match[0].length;
  }
  return filled + template.slice(from);
}
var FINAL;
var init_grammar = __esm({
  "src/core/languages/grammar.ts"() {
    "use strict";
    FINAL = new Set(".,;:!?\u2026\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\u3001");
  }
});

// src/core/languages/en/grammar.ts
function withoutModal(part) {
  return part.replace(LEADING_MODAL, "");
}
function after(stem, part) {
  return TRAILING_MODAL.test(stem.trimEnd()) ? withoutModal(part) : part;
}
function capital(sentence) {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
function counts(unit3) {
  const [counted5 = ""] = unit3.trim().split(BEGINS_LATER);
  const [first = ""] = counted5.split(/\s+and\s+/iu);
  return [first, first.split(SAID_OF_IT)[0] ?? ""].some(
    (things) => !/^cost\b/iu.test(things) && /(?:(?<!s)s|people|percent)$/iu.test(things) && !/\bsales$/iu.test(things)
  );
}
function amount(number4, unit3) {
  if (!counts(unit3) || /[€$£¥]/u.test(number4)) return `${unit3}: ${number4}`;
  return `${/^percent\b/iu.test(unit3) ? number4.replace(/\s*%$/u, "") : number4} ${unit3}`;
}
function range({ low, high, about }) {
  return `${about ? "about " : ""}${low === high ? low : `${low} to ${high}`}`;
}
function money(currency2, low) {
  const name = currency2 === void 0 ? "" : MONEY[currency2] ?? currency2;
  return low === "1" && name !== currency2 ? name.replace(/s$/u, "") : name;
}
function over(per) {
  return PERIOD.test(per) ? `${/^hour/iu.test(per) ? "an" : "a"} ${per}` : `per ${per}`;
}
function statement(clauses) {
  const said = clauses.map(bare).filter(Boolean).join("; ");
  return said === "" ? "" : `${capital(said)}.`;
}
function join(items) {
  const parts2 = items.map(bare);
  const last = parts2.at(-1) ?? "";
  if (parts2.length < 2) return last;
  const heavy = parts2.some((part) => /,|\band\b/iu.test(part));
  return `${parts2.slice(0, -1).join(heavy ? "; " : ", ")}${heavy ? "; and " : " and "}${last}`;
}
var BEGINS_WITH_TIME, MONTHS, LEADING_MODAL, TRAILING_MODAL, BEGINS_LATER, SAID_OF_IT, PERIOD, MONEY, english;
var init_grammar2 = __esm({
  "src/core/languages/en/grammar.ts"() {
    "use strict";
    init_grammar();
    BEGINS_WITH_TIME = /^(?:when|whenever|after|before|once|if|while|as soon as|during|at|on)\s/iu;
    MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    LEADING_MODAL = /^(?:can|could|to)\s+/iu;
    TRAILING_MODAL = /\s*\b(?:can|could|to)$/iu;
    BEGINS_LATER = /\s(?:an?|per|of|in|on|out|without|to|before|off|at|with|up|lost)(?:\s|$)/iu;
    SAID_OF_IT = /\s(?:after|back|late|sent|\p{L}{3,}ed)(?:\s|$)/iu;
    PERIOD = /^(?:minute|hour|(?:working )?day|week|month|quarter|year)$/iu;
    MONEY = { EUR: "euros", USD: "dollars", GBP: "pounds", CHF: "francs" };
    english = {
      usual: { question: "would it help if", confirm: "So if you could {{capabilities}}, would that help you {{goal}}?" },
      scenario(parts2) {
        const [event, question, player, action] = [parts2.event, parts2.question, parts2.player, parts2.action].map(bare);
        const opening = BEGINS_WITH_TIME.test(event) ? event : `When ${event}`;
        return `${capital(opening)}, ${question} ${player.replace(TRAILING_MODAL, "")} could ${withoutModal(action)}?`;
      },
      date: (year4, month2, day4) => `${day4} ${MONTHS[month2 - 1] ?? month2} ${year4}`,
      join,
      confirm(template, capabilities, goal) {
        return fillPlaceholders(
          template,
          (name, before) => name === "goal" ? after(before, bare(goal)) : join(capabilities.map((capability) => after(before, bare(capability))))
        );
      },
      stem(part, value, player = "\u2026") {
        const rest = withoutModal(bare(value)) || "\u2026";
        if (part === "goal") return `\u2026 would that help you ${rest}?`;
        return part === "capability" ? `If you could ${rest} \u2026` : `\u2026 ${bare(player) || "\u2026"} could ${rest}?`;
      },
      counts,
      measured: ({ unit: unit3, currency: currency2 = "money", per }) => [unit3 ?? currency2, ...per.map(over)].join(" "),
      figure({ unit: unit3, currency: currency2, money: isMoney, share: share3, per, ...number4 }) {
        const counted5 = isMoney ? money(currency2, number4.high) : unit3;
        return [`${range(number4)}${share3 ? "%" : ""}`, share3 ? "" : counted5, ...per.map(over)].filter(Boolean).join(" ");
      },
      sum: ({ factors, year: year4, month: month2 }) => factors.length > 1 ? `${factors.join(" \xD7 ")} = ${year4} a year; a month of waiting costs ${month2}` : `${year4} a year; a month of waiting costs ${month2}`,
      total: ({ year: year4, month: month2, open }) => `Together ${year4} a year${open ? ", as far as it is known" : ""}; a month of waiting costs ${month2}`,
      clauses: (clauses) => clauses.map(bare).join("; "),
      stated: ({ figure, said }) => said === void 0 || said === figure ? figure : `${figure} ("${bare(said)}")`,
      year({ weeks, days: days2, hours }) {
        const said = [
          weeks === void 0 ? "" : `a year has ${weeks} weeks`,
          days2 === void 0 ? "" : `a year has ${days2} working days`,
          hours === void 0 ? "" : `a working day has ${hours} hours`
        ];
        return join(said.filter(Boolean));
      },
      seen: (sums) => `${join(sums.map(({ factors, year: year4 }) => factors.length > 1 ? `${year4} a year (${factors.join(" \xD7 ")})` : `${year4} a year`))} can be seen in your own figures`,
      notKnown: ({ factors, missing }) => `${factors.join(" \xD7 ")} = not known yet (${missing.join(" ")})`,
      amount,
      added: (said, more) => `${bare(said)} (${more})`,
      statement,
      atStake: (amounts) => amounts.length === 0 ? "" : `At stake today: ${amounts.join("; ")}.`
    };
  }
});

// src/core/languages/en/bargaining.ts
function phrase(part) {
  const text2 = bare(part).replace(/^(?:we|i|you|they)\s+(?:can|could|will|would)\s+|^(?:to|can|could)\s+/iu, "");
  return text2.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}
var englishBargaining;
var init_bargaining = __esm({
  "src/core/languages/en/bargaining.ts"() {
    "use strict";
    init_grammar2();
    init_grammar();
    englishBargaining = {
      bargain: (get, gives) => `If you are willing to ${phrase(get) || "\u2026"}, then I can ${english.join(gives.map(phrase)) || "\u2026"}; can we sign?`,
      percentage: /\d+(?:[.,]\d+)?\s*(?:%|％|per ?cent\b|percentage points?\b)|\bper ?cent\b/iu,
      surrender: /\bwhere\s+(?:do|should|would|must)\s+(?:we|i|you)\s+(?:need|have|want|like)\s+(?:us\s+)?to\s+be\b|\bwhat\s+(?:price|number|figure|discount)\s+(?:do|would|will|should)\b|\bhow\s+(?:low|much\s+lower)\b|\bwhat(?:\s+is|['’]s)\s+your\s+(?:target\s+price|best\s+price|number)\b/iu
    };
  }
});

// src/core/languages/days/meaning.ts
function dayRules(slots, rules3) {
  let ready3;
  return (text2) => {
    ready3 ??= rules3.map(([pattern, meaning]) => ({ pattern: withSlots(slots, pattern), meaning }));
    for (const { pattern, meaning } of ready3) {
      const found4 = pattern.exec(text2);
      if (found4) return meaning(numbersIn(slots, found4.groups ?? {}));
    }
    return void 0;
  };
}
function numbersIn(slots, groups) {
  const numbers = {};
  for (const name of Object.keys(slots)) numbers[name] = 0;
  for (const [group, text2] of Object.entries(groups)) {
    const name = group.replace(/\d+$/u, "");
    if (text2 !== void 0) numbers[name] = numberOf(slots[name], text2);
  }
  return numbers;
}
function numberOf(slot, text2) {
  return typeof slot["number"] === "function" ? slot["number"](text2) : slot[text2] ?? 0;
}
function weekdayAtEnds(weekdays, between) {
  const any2 = anyOf(weekdays);
  const patterns = [
    new RegExp(`^(?<weekday>${any2})${between}(?<rest>.+)$`, "u"),
    new RegExp(`^(?<rest>.+?)${between}(?<weekday>${any2})[)\uFF09]?$`, "u")
  ];
  return (text2) => patterns.flatMap((pattern) => {
    const { weekday: weekday3 = "", rest = "" } = pattern.exec(text2)?.groups ?? {};
    const number4 = weekdays[weekday3];
    return number4 === void 0 ? [] : [{ weekday: number4, rest: rest.trim() }];
  });
}
function withSlots(slots, pattern) {
  let at = 0;
  const source = pattern.replace(/\{([a-z]+)\}/giu, (_, name) => `(?<${name}${at++}>${anyOf(slots[name] ?? {})})`);
  return new RegExp(`^(?:${source})$`, "u");
}
function anyOf(slot) {
  if (typeof slot["pattern"] === "string") return slot["pattern"];
  return Object.keys(slot).sort((a, b) => b.length - a.length).join("|");
}
function counted(list, first = 1) {
  return Object.fromEntries(list.split(" ").flatMap((same2, index) => same2.split("|").map((word) => [word, index + first])));
}
function digits(last, ending = "") {
  const all3 = Array.from({ length: last }, (_, index) => index + 1);
  return Object.fromEntries(
    all3.flatMap((number4) => [`${number4}${ending}`, `${String(number4).padStart(2, "0")}${ending}`].map((word) => [word, number4]))
  );
}
var init_meaning = __esm({
  "src/core/languages/days/meaning.ts"() {
    "use strict";
  }
});

// src/core/languages/days/calendar.ts
function parts(day4) {
  const [year4 = 0, month2 = 0, date = 0] = day4.split("-").map(Number);
  return { year: year4, month: month2, day: date };
}
function weekdayOf(day4) {
  return (numberOf2(day4) + 3) % 7 + 1;
}
function numberOf2(day4) {
  return Math.round(Date.parse(`${day4}T00:00:00Z`) / MILLISECONDS);
}
var MILLISECONDS;
var init_calendar = __esm({
  "src/core/languages/days/calendar.ts"() {
    "use strict";
    MILLISECONDS = 864e5;
  }
});

// src/core/languages/en/days.ts
function longerFirst(a, b) {
  return b.length - a.length;
}
function away(count3, unit3, sign3 = 1) {
  if (unit3 === 5) return { kind: "away", unit: "week", count: 2 * count3 * sign3 };
  return { kind: "away", unit: ["day", "week", "month", "year"][unit3 - 1] ?? "day", count: count3 * sign3 };
}
function whichOf(nth3) {
  return nth3 === 5 ? "last" : nth3;
}
var WEEKDAYS, MONTHS2, weekday, month, ordinal, day, nth, TENS, count, unit, year, shortYear, side, holiday, ofMonth, working, RULES, CLOCK, englishDays;
var init_days = __esm({
  "src/core/languages/en/days.ts"() {
    "use strict";
    init_meaning();
    init_calendar();
    WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    MONTHS2 = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    weekday = counted("monday|mon tuesday|tues|tue wednesday|weds|wednes|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun");
    month = counted(
      "january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec"
    );
    ordinal = counted(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    );
    day = {
      pattern: `\\d{1,2}(?:st|nd|rd|th)?|${Object.keys(ordinal).sort(longerFirst).join("|").replaceAll("-", "[- ]")}`,
      number: (text2) => ordinal[text2.replace(" ", "-")] ?? Number.parseInt(text2, 10)
    };
    nth = { ...counted("first|1st second|2nd third|3rd fourth|4th"), last: 5 };
    TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
    count = {
      ...digits(999),
      ...counted(
        "a|an|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      ),
      ...TENS
    };
    unit = { ...counted("days|day|d weeks|week|wks|wk|w months|month|mths|m years|year|yrs|yr|y"), fortnights: 5, fortnight: 5 };
    year = { pattern: "\\d{4}", number: Number };
    shortYear = { pattern: "\\d{2}", number: (text2) => 2e3 + Number(text2) };
    side = { this: 0, next: 1, last: -1 };
    holiday = {
      "christmas eve": 1224,
      "christmas day": 1225,
      christmas: 1225,
      "boxing day": 1226,
      "new year's eve": 1231,
      "new year's day": 101
    };
    ofMonth = "(?:the )?{day}(?: day)?";
    working = "(?:working|business|work) days?";
    RULES = [
      ["today|now|tonight|this (?:morning|afternoon|evening|noon)", () => away(0, 1)],
      ["tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2moro", () => away(1, 1)],
      ["yesterday|yday|last night", () => away(1, 1, -1)],
      ["(?:the )?day after tomorrow|overmorrow", () => away(2, 1)],
      ["(?:the )?day before yesterday", () => away(2, 1, -1)],
      ["(?:this )?coming {weekday}|{weekday}", ({ weekday: weekday3 }) => ({ kind: "weekday", weekday: weekday3 })],
      ["this {weekday}", ({ weekday: weekday3 }) => ({ kind: "nearest", weekday: weekday3, side: "this" })],
      ["(?:last|past) {weekday}", ({ weekday: weekday3 }) => ({ kind: "nearest", weekday: weekday3, side: "last" })],
      ["next {weekday}", ({ weekday: weekday3 }) => ({ kind: "of-week", weekday: weekday3, weeks: 1 })],
      ["{weekday}(?: of)? {side} week", ({ weekday: weekday3, side: side2 }) => ({ kind: "of-week", weekday: weekday3, weeks: side2 })],
      ["(?:the )?{weekday}(?: of)? the week after next", ({ weekday: weekday3 }) => ({ kind: "of-week", weekday: weekday3, weeks: 2 })],
      ["{weekday} week|(?:a|one) week (?:on|from) {weekday}", ({ weekday: weekday3 }) => ({ kind: "weekday", weekday: weekday3, weeks: 1 })],
      ["(?:two weeks|a fortnight) (?:on|from) {weekday}", ({ weekday: weekday3 }) => ({ kind: "weekday", weekday: weekday3, weeks: 2 })],
      ["(?:a|one) week (?:from )?today", () => away(1, 2)],
      ["(?:a|one) week (?:from )?tomorrow", () => away(8, 1)],
      ["(?:in|within) {count} {unit}(?:'s|s')?(?: time)?", ({ count: count3, unit: unit3 }) => away(count3, unit3)],
      ["\\+ ?{count} ?{unit}", ({ count: count3, unit: unit3 }) => away(count3, unit3)],
      ["- ?{count} ?{unit}", ({ count: count3, unit: unit3 }) => away(count3, unit3, -1)],
      ["{count} {unit} (?:from (?:now|today)|hence|later)", ({ count: count3, unit: unit3 }) => away(count3, unit3)],
      ["{count} {unit} (?:ago|back|earlier)", ({ count: count3, unit: unit3 }) => away(count3, unit3, -1)],
      [`(?:the )?next ${working}`, () => ({ kind: "away", unit: "working-day", count: 1 })],
      [`(?:in )?{count} ${working}(?: from (?:now|today))?`, ({ count: count3 }) => ({ kind: "away", unit: "working-day", count: count3 })],
      [`${ofMonth}(?: of)?[ -]?{month}[ -]?{year}`, ({ day: day4, month: month2, year: year4 }) => ({ kind: "date", day: day4, month: month2, year: year4 })],
      [`${ofMonth}(?: of)?[ -]?{month}[ -]?'?{short}`, ({ day: day4, month: month2, short }) => ({ kind: "date", day: day4, month: month2, year: short })],
      [`${ofMonth}(?: of)?[ -]?{month}`, ({ day: day4, month: month2 }) => ({ kind: "date", day: day4, month: month2 })],
      ["{month}[ -]?(?:the )?{day}[ -]{year}", ({ day: day4, month: month2, year: year4 }) => ({ kind: "date", day: day4, month: month2, year: year4 })],
      ["{month}[ -]?(?:the )?{day}", ({ day: day4, month: month2 }) => ({ kind: "date", day: day4, month: month2 })],
      ["{year}[ -]{month}[ -]{day}", ({ day: day4, month: month2, year: year4 }) => ({ kind: "date", day: day4, month: month2, year: year4 })],
      [`${ofMonth}(?: of)? {month}(?: of)? {side} year`, ({ day: day4, month: month2, side: side2 }) => ({ kind: "date", day: day4, month: month2, years: side2 })],
      ["{month} (?:the )?{day}(?: of)? {side} year", ({ day: day4, month: month2, side: side2 }) => ({ kind: "date", day: day4, month: month2, years: side2 })],
      [`${ofMonth}(?: of)? {side} month`, ({ day: day4, side: side2 }) => ({ kind: "of-month", day: day4, months: side2 })],
      [`the {day}`, ({ day: day4 }) => ({ kind: "month-day", day: day4 })],
      ["(?:the )?{nth} {weekday} (?:of|in) {month}", ({ nth: nth3, weekday: weekday3, month: month2 }) => ({ kind: "nth", nth: whichOf(nth3), weekday: weekday3, month: month2 })],
      [
        "(?:the )?{nth} {weekday} (?:of|in) {month} {year}",
        ({ nth: nth3, weekday: weekday3, month: month2, year: year4 }) => ({ kind: "nth", nth: whichOf(nth3), weekday: weekday3, month: month2, year: year4 })
      ],
      [
        "(?:the )?{nth} {weekday} (?:of|in) {side} month",
        ({ nth: nth3, weekday: weekday3, side: side2 }) => ({ kind: "nth", nth: whichOf(nth3), weekday: weekday3, months: side2 })
      ],
      ["(?:the )?last day of (?:the|this) month", () => ({ kind: "of-month", day: "last", months: 0 })],
      ["(?:the )?last day of {side} month", ({ side: side2 }) => ({ kind: "of-month", day: "last", months: side2 })],
      ["(?:the )?last day of {month}", ({ month: month2 }) => ({ kind: "date", day: "last", month: month2 })],
      ["(?:the )?last day of {month} {year}", ({ month: month2, year: year4 }) => ({ kind: "date", day: "last", month: month2, year: year4 })],
      ["(?:the )?last day of (?:the|this) year", () => ({ kind: "date", day: 31, month: 12, years: 0 })],
      ["(?:the )?last day of {side} year", ({ side: side2 }) => ({ kind: "date", day: 31, month: 12, years: side2 })],
      ["{holiday}", ({ holiday: holiday3 }) => ({ kind: "date", day: holiday3 % 100, month: Math.floor(holiday3 / 100) })],
      ["{holiday} {year}", ({ holiday: holiday3, year: year4 }) => ({ kind: "date", day: holiday3 % 100, month: Math.floor(holiday3 / 100), year: year4 })]
    ];
    CLOCK = "(?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m|h|ish| o'clock)|\\d{1,2}[:.]\\d{2}|at \\d{1,2}|noon|midday|midnight|lunch(?:time)?)";
    englishDays = {
      plain: (text2) => text2.toLowerCase().replaceAll("\u2019", "'").replace(/([ap])\.m\.?/gu, "$1m").replace(/(?<=\p{L})\.(?=\s|,|$)/gu, "").replace(/[,\s]+/gu, " ").trim(),
      beside: [
        new RegExp(`(?: ?@| at| from| around| about|^at)? ?${CLOCK}$`, "u"),
        / (?:early )?(?:in the )?(?:morning|afternoon|evening|night)$/u,
        / (?:first thing|at the latest|latest|please|eod|cob|close of business|end of (?:the )?day)$/u,
        /^(?:on|by|for|due|no later than|not later than|at the latest(?: by)?|latest|(?:the )?(?:morning|afternoon|evening) of) /u,
        new RegExp(`^${CLOCK} (?:on )?`, "u")
      ],
      meaning: dayRules({ weekday, month, day, nth, count, unit, year, short: shortYear, side, holiday }, RULES),
      weekdayBeside: weekdayAtEnds(weekday, "[ (]+"),
      shown(day4) {
        const { year: year4, month: month2, day: date } = parts(day4);
        return `${WEEKDAYS[weekdayOf(day4) - 1]}, ${date} ${MONTHS2[month2 - 1]} ${year4}`;
      }
    };
  }
});

// src/core/languages/en/letters-names.ts
function englishGreeting(name) {
  return `Dear ${addressed(name)},`;
}
function addressed(name) {
  const words3 = inOrder(name.replace(/\s*\([^)]*\)/gu, " ").trim());
  if (/&|\band\b/iu.test(name)) return words3.join(" ");
  const ranks = words3.findIndex((word) => !HONORIFIC.test(word));
  const [rank = ""] = words3;
  if (ranks < 1) return KNIGHTLY.test(rank) && words3.length > 2 ? words3.slice(0, 2).join(" ") : words3.join(" ");
  const rest = words3.slice(ranks);
  return [...words3.slice(0, ranks), ...familyName(rest)].join(" ");
}
function familyName(words3) {
  const particle = words3.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  if (particle > 0) return words3.slice(particle);
  const isUnsure = words3.length > 3 || words3.length === 2 && FAMILY_FIRST.test(words3[0] ?? "");
  return isUnsure ? words3 : words3.slice(-1);
}
function inOrder(name) {
  const parts2 = name.split(",").map((part) => part.trim().split(/\s+/u).filter(Boolean));
  const [first = [], ...more] = parts2.filter((part) => part.length > 0 && !part.every((word) => DEGREE.test(word)));
  const after3 = more.flat();
  const ranks = after3.filter((word) => HONORIFIC.test(word));
  const words3 = [...ranks, ...after3.filter((word) => !HONORIFIC.test(word)), ...first];
  const kept = words3.filter((word, index) => index === 0 || !DEGREE.test(word));
  const letters3 = kept.join("");
  const isOneCase = kept.length > 1 && (letters3 === letters3.toUpperCase() || letters3 === letters3.toLowerCase());
  return isOneCase ? kept.map((word) => PARTICLE.test(word) ? word.toLowerCase() : titled(word)) : kept;
}
function titled(word) {
  return word.toLowerCase().replace(/(?<=^|[-'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
var HONORIFIC, KNIGHTLY, DEGREE, PARTICLE, FAMILY_FIRST;
var init_letters_names = __esm({
  "src/core/languages/en/letters-names.ts"() {
    "use strict";
    HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|mme|madame|monsieur|sra?|lord|lady|judge|rev|reverend|captain|capt|colonel|col|major|maj|general|gen|lieutenant|lt|sergeant|sgt|rabbi|father|sister|brother)\.?$/iu;
    KNIGHTLY = /^(?:sir|dame|sheikh|sheikha|princess|prince)$/iu;
    DEGREE = /^(?:jr|sr|ii|iii|iv|esq|mba|ph\.?d|cpa|msc|bsc|ba|ma|m\.?d|obe|cbe|mbe|rn|pe|pmp|llm|dds)\.?$/iu;
    PARTICLE = /^(?:van|von|der|den|de|da|do|dos|das|di|du|del|della|la|le|ter|ten|bin|ibn|al|el|zu|zur|af|av)$/iu;
    FAMILY_FIRST = /^(?:li|wang|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|deng|han|feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|ouyang|sima|kim|park|choi|jung|nguyen|tran|pham|le|tanaka|suzuki|sato)$/iu;
  }
});

// src/core/languages/en/letters-verbs.ts
function isBase(word) {
  return BASES.has(word.toLowerCase());
}
function isNounToo(word) {
  const base = BY_FORM.get(word.toLowerCase()) ?? word.toLowerCase();
  return NOUNS_TOO.has(base);
}
function isFinite(word) {
  const lower = word.toLowerCase().replace(/’/gu, "'");
  return AUXILIARIES.has(lower) || BASES.has(lower) || BY_FORM.has(lower);
}
function isAuxiliary(word) {
  return AUXILIARIES.has(word.toLowerCase().replace(/’/gu, "'"));
}
function thirdPerson(base) {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
function past(base) {
  const irregular = IRREGULAR[base];
  if (irregular !== void 0) return irregular;
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdglmnprt]$/u.test(base) ? `${base}${base.at(-1) ?? ""}ed` : `${base}ed`;
}
function baseOfGerund(word) {
  const [, stem = ""] = /^(\p{L}{2,})ing$/u.exec(word.toLowerCase()) ?? [];
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, "$1")].find((base) => BASES.has(base));
}
var REGULAR, IRREGULAR, BASES, NOUNS_TOO, BY_FORM, AUXILIARIES;
var init_letters_verbs = __esm({
  "src/core/languages/en/letters-verbs.ts"() {
    "use strict";
    REGULAR = `accept add adjust agree allow answer apply approve argue arrange arrive ask assign attach audit balance bill interview present demonstrate evaluate tour invite introduce blame book borrow
call cancel carry cause change charge chase chat check claim clean clear click close collect compare complain complete confirm connect consider
contact copy correct count cover cross dare decide decline delay deliver demand depend discover discuss download drop e-mail earn email end exceed
enter escalate estimate expect explain export face fail fax file fill filter finish fit fix follow forecast forward gather guess hand handle
happen help hope hurry import improve include inform insist inspect interrupt invoice involve issue join judge jump kick know label land last
learn like list live load lock log look manage mark match measure mention miss move need note notice notify obtain occur offer open
order organise organize overlook own pack park pass paste phone pick plan plead plug post prepare print process produce promise prove pull
push query queue quote raise react receive reach record recover reduce refuse release remain remember remind remove rename reorder repair
repeat replace reply report request require reserve respond return retype return review roll rush save scan schedule scrap search
serve settle share ship shout show sign skip sort stack stage start stay stop store struggle subtract suffer supply suppose switch talk
tick tidy total touch trace track trade train translate travel treat trust try turn type update upset use verify visit wait walk want
warn waste watch weigh wonder work worry grumble idle slip shift lift crash stall spill bounce climb clog jam leak flood cook bake brew dispatch
weld paint pour dry rot spoil expire lapse renew tender sample recount discard dump refund credit reconcile rebook reschedule postpone extend
shorten double halve staff hire retrain lease rent insure admit discharge prescribe dispense refill edit proofread publish design redesign
install migrate archive delete restore test bid tick swap rework rely depart board`;
    IRREGULAR = {
      be: "was",
      become: "became",
      begin: "began",
      break: "broke",
      bring: "brought",
      build: "built",
      burn: "burned",
      buy: "bought",
      catch: "caught",
      choose: "chose",
      come: "came",
      cost: "cost",
      cut: "cut",
      do: "did",
      draw: "drew",
      drink: "drank",
      drive: "drove",
      eat: "ate",
      fall: "fell",
      feel: "felt",
      find: "found",
      fly: "flew",
      forget: "forgot",
      get: "got",
      give: "gave",
      go: "went",
      grow: "grew",
      have: "had",
      hear: "heard",
      hold: "held",
      keep: "kept",
      know: "knew",
      lead: "led",
      learn: "learned",
      leave: "left",
      lend: "lent",
      let: "let",
      lie: "lay",
      lose: "lost",
      make: "made",
      mean: "meant",
      meet: "met",
      pay: "paid",
      put: "put",
      read: "read",
      ride: "rode",
      ring: "rang",
      run: "ran",
      say: "said",
      see: "saw",
      sell: "sold",
      send: "sent",
      set: "set",
      shut: "shut",
      sit: "sat",
      sleep: "slept",
      speak: "spoke",
      spend: "spent",
      split: "split",
      stand: "stood",
      steal: "stole",
      take: "took",
      teach: "taught",
      tell: "told",
      think: "thought",
      throw: "threw",
      wear: "wore",
      deal: "dealt",
      feed: "fed",
      fight: "fought",
      freeze: "froze",
      hide: "hid",
      hit: "hit",
      hurt: "hurt",
      lay: "laid",
      rise: "rose",
      seek: "sought",
      shrink: "shrank",
      sink: "sank",
      slide: "slid",
      stick: "stuck",
      strike: "struck",
      sweep: "swept",
      tear: "tore",
      wake: "woke",
      win: "won",
      withdraw: "withdrew",
      upset: "upset",
      write: "wrote"
    };
    BASES = /* @__PURE__ */ new Set([...REGULAR.trim().split(/\s+/u), ...Object.keys(IRREGULAR)]);
    NOUNS_TOO = new Set(
      `answer bill book call cause change charge check claim close copy cost count cover cut delay demand draw drive e-mail email end estimate
  fall fax file find fit fix forecast forward guess hand help hope import invoice issue lead list load lock log look mark match measure move need
  note offer open order own pack park pass phone pick plan post print process promise push query queue quote read record release repair
  reply report request return review ring run rush scan schedule search set share ship show sign sleep sort split stack stage stand start stay
  stop store supply switch talk total touch track trade train treat trust try turn type update use visit wait walk waste watch win
  wonder work worry last like land face idle scrap travel label feel audit rework scrap test design sample credit bid board paint double deal hit lift shift leak staff rent jam`.split(
        /\s+/u
      )
    );
    BY_FORM = new Map([
      ...[...BASES].map((base) => [thirdPerson(base), base]),
      ...[...BASES].map((base) => [past(base), base])
    ]);
    AUXILIARIES = new Set(
      `am is are was were isn't aren't wasn't weren't has have had hasn't haven't do does did don't doesn't didn't can could can't couldn't cannot
  will would won't wouldn't must might may should shall`.split(/\s+/u)
    );
  }
});

// src/core/languages/en/letters-turn.ts
function turnedQuestion(ask) {
  const asked2 = ask.trim().replace(/\s*\?+$/u, "").replace(FILLER, "");
  if (/[?.!]\s/u.test(asked2)) return void 0;
  const [, lead = ""] = LEADING.exec(asked2) ?? [];
  const rest = lead === "" ? asked2 : asked2.slice(lead.length).replace(/^,\s*/u, "");
  const found4 = PATTERNS.find(([pattern2]) => pattern2.test(rest));
  if (found4 === void 0) return lead === "" && isAuxiliary(firstOf(rest)) ? inverted("whether", "", "", rest) : void 0;
  const [pattern, asks] = found4;
  return inverted(asks, lowered(lead), "", rest.replace(pattern, ""));
}
function inverted(asks, lead, counted5, rest) {
  const [clause = "", split] = cutWhen(rest.replace(TODAY, ""));
  const when = [lead, split].filter(Boolean).join(", ");
  const words3 = clause.split(/\s+/u).filter(Boolean);
  const at = words3.findIndex((word) => isAuxiliary(word));
  const counts3 = asks === "many" || asks === "much" || asks === "share" || asks === "often";
  const helper = (words3[at] ?? "").toLowerCase();
  const next3 = words3[at + 1] ?? "";
  const isDo = /^(?:do|does|did)$/u.test(helper);
  const whole = { asks, when, counted: counted5 };
  if (at < 0 || !isDo && !PRONOUN.test(next3) && !BEGINS_NOUN.test(next3) && counts3) {
    if (!counts3 || asks === "often") return void 0;
    const verbAt = at >= 0 ? at : verbIn(words3, asks === "share" || asks === "much" || words3.length < 4 ? 0 : 1, true);
    const from = verbAt;
    if (from < 0) return void 0;
    return {
      ...whole,
      counted: words3.slice(0, from).join(" "),
      subject: "",
      verb: words3[from] ?? "",
      base: (words3[from] ?? "").toLowerCase(),
      tail: words3.slice(from + 1).join(" ")
    };
  }
  const noun = words3.slice(0, at).join(" ");
  const after3 = words3.slice(at + 1);
  if (isDo || /^(?:would|will|can|could|may|must|might)$/u.test(helper)) {
    const verbAt = PRONOUN.test(after3[0] ?? "") && !/^one$/iu.test(after3[0] ?? "") ? skipAdverbs(after3, 1) : verbIn(after3, 1, false);
    const [, said = "", mark = ""] = /^(.*?)([,;:]?)$/u.exec(after3[verbAt] ?? "") ?? [];
    const base = said.toLowerCase();
    const negated = after3.slice(1, verbAt).some((word) => /^not$/iu.test(word)) ? "not " : "";
    if (verbAt < 1 || !isBase(base)) return void 0;
    const verb = helper === "do" ? base : helper === "does" ? thirdPerson(base) : helper === "did" ? past(base) : `${helper} ${negated}${base}`;
    return {
      ...whole,
      asks: asks === "what" && base === "cost" ? "cost" : asks,
      counted: noun,
      subject: after3.slice(0, verbAt).filter((word) => !/^not$/iu.test(word)).join(" "),
      verb,
      base,
      tail: `${mark}${mark === "" ? "" : " "}${after3.slice(verbAt + 1).join(" ")}`
    };
  }
  if (/^(?:is|are|was|were|have|has|had)$/u.test(helper)) {
    const until = PRONOUN.test(after3[0] ?? "") && !(/^(?:that|this|these|those|one)$/iu.test(after3[0] ?? "") && /^\p{L}+$/u.test(after3[1] ?? "")) ? 1 : predicateIn(after3);
    if (until < 1 || /^to$/iu.test(after3[0] ?? "")) return void 0;
    return {
      ...whole,
      counted: noun,
      subject: after3.slice(0, until).join(" "),
      verb: helper,
      base: helper,
      tail: after3.slice(until).join(" ")
    };
  }
  return void 0;
}
function verbIn(words3, from, finite) {
  const can = words3.flatMap((word, index) => {
    const before = words3[index - 1] ?? "";
    const bare2 = word.replace(/[,;:]$/u, "");
    const isVerb = finite ? isFinite(bare2) : isBase(bare2);
    const isTime = /^(?:last|next)$/iu.test(bare2) && /^(?:year|quarter|month|week|season|term|night|spring|summer|autumn|winter)\b/iu.test(words3[index + 1] ?? "");
    return index >= from && isVerb && !isTime && !/^(?:to|the|an?|your|our|their|its|my|this|that|of|in|for|on|with|by|from|at|each|every)$/iu.test(before) ? [index] : [];
  });
  return can.find((index) => !isNounToo(words3[index] ?? "")) ?? can.at(-1) ?? -1;
}
function predicateIn(words3) {
  return words3.findIndex(
    (word, index) => index > 0 && /^(?:\p{L}+ed|missing|late|open|closed|sorted|made|done|kept|sent|paid|lost|found|spent|put|short|out|back|full|empty)$/iu.test(word)
  );
}
function skipAdverbs(words3, from) {
  let at = from;
  while (ADVERB.test(words3[at] ?? "")) at++;
  return at;
}
function cutWhen(text2) {
  const [whole = "", when = ""] = WHEN.exec(text2) ?? [];
  const isAsked = ASKED_FOR.test(text2.slice(0, text2.length - whole.length));
  return when === "" || isAsked ? [text2, ""] : [text2.slice(0, text2.length - whole.length), when];
}
function firstOf(text2) {
  return text2.split(/\s+/u, 1)[0] ?? "";
}
function lowered(text2) {
  return text2.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}
var PRONOUN, BEGINS_NOUN, ADVERB, WHEN, ASKED_FOR, LEADING, FILLER, TODAY, PATTERNS;
var init_letters_turn = __esm({
  "src/core/languages/en/letters-turn.ts"() {
    "use strict";
    init_letters_verbs();
    PRONOUN = /^(?:you|we|they|it|he|she|i|that|this|these|those|there|one)$/iu;
    BEGINS_NOUN = /^(?:the|an?|your|our|their|its|his|her|my|this|that|these|those|each|every|one|some|all|both)$/iu;
    ADVERB = /^(?:usually|normally|often|typically|still|currently|actually|really|mainly|always|generally|now|each|not)$/iu;
    WHEN = /\s((?:when|while|whenever|after|before|once|if|as soon as|until|by the time)\s.+)$/iu;
    ASKED_FOR = /\b(?:find out|know|learn|notice|tell|decide|see|say|hear|agree|settle|judge|plan)$/iu;
    LEADING = /^((?:when|while|whenever|after|before|once|if|as soon as|on|in|at|during|over|last)\b[^,?]*),\s+(?=(?:how|what|who|where|which)\b)/iu;
    FILLER = /^(?:(?:and|so|oh|well|ok|okay|then|now)\b,?\s+)+/iu;
    TODAY = /\s+(?:today|right now|nowadays|at present|currently|these days)\b/giu;
    PATTERNS = [
      [/^how many\b\s*/iu, "many"],
      [/^how much\b\s*/iu, "much"],
      [/^(?:what|which) (?:share|percentage|proportion|part|fraction|per ?cent)\b\s*(?:of\s+)?/iu, "share"],
      [/^how long\b\s*/iu, "long"],
      [/^how often\b\s*/iu, "often"],
      [/^how\b\s*/iu, "how"],
      [/^where\b\s*/iu, "how"],
      [/^what(?:['’]s| is)\s+(?=(?:the|your|an?)\b)/iu, "what"],
      [/^what\b\s*/iu, "what"]
    ];
  }
});

// src/core/languages/en/letters-figure.ts
function figureClause(said, toBuyer) {
  const { quantity, remark } = quantityOf(said);
  const turned2 = turnedQuestion(said.ask);
  const put = turned2 && placed(turned2, quantity, said.unit);
  const text2 = put ?? asked(said.ask, turned2, quantity);
  return { text: toBuyer(text2).replace(/\s+/gu, " ").trim(), remark: toBuyer(remark) };
}
function quantityOf({ answer: answer2, number: number4, unit: unit3 }) {
  const digits2 = number4?.replace(/[^\d]/gu, "") ?? "";
  const spoken = (answer2 ?? "").trim().replace(/[.!…\s]+$/u, "");
  if (number4 !== void 0 && (spoken === "" || !/\d/u.test(spoken) && digits2 !== "" && unit3 !== void 0 && MONEY2.test(unit3)))
    return { quantity: unit3 === void 0 ? number4 : MONEY2.test(unit3) ? `${unit3} ${number4}` : `${number4} ${unit3}`, remark: "" };
  const [, before = "", corrected] = CORRECTED.exec(spoken) ?? [];
  const period = corrected === void 0 ? "" : PERIOD2.exec(before)?.[0] ?? "";
  const plain5 = (corrected ?? spoken).replace(LED, "");
  const [first = "", ...more] = plain5.split(/,\s+(?!\d|(?:\S+\s+){0,1}(?:euros|dollars|pounds)\b)|;\s+|\.\s+|\s+[–—-]\s+/u);
  const bare2 = first.replace(/\s+(?:or so)$/iu, "").trim();
  const about = first !== bare2 && !/^(?:about|around|roughly|some)\b/iu.test(bare2) ? `about ${bare2}` : bare2;
  const kept = /^(?:roughly|approximately|about|or thereabouts|more or less|give or take|at least|at most)$/iu;
  const hedge = more.find((part) => kept.test(part.trim()));
  const others2 = more.filter(
    (part) => part !== hedge && !/^(?:honestly|i think|i guess|i suppose|really|you know|easily|you name it)$/iu.test(part.trim())
  );
  const hedged = hedge === void 0 ? about : `${/^(?:roughly|approximately|about|at)/iu.test(hedge.trim()) ? hedge.trim() : "about"} ${about}`;
  return { quantity: lowerFirst(period && !PERIOD2.test(hedged) ? `${hedged} ${period}` : hedged), remark: others2.join(", ") };
}
function placed(turned2, quantity, unit3) {
  const { asks, when, subject, verb, tail } = turned2;
  if (quantity === "" || isClauseLike(quantity)) return void 0;
  const object2 = counted2(turned2, quantity, unit3);
  if (object2 === void 0) return void 0;
  const lead = when !== "" && subject === "" ? ` ${when}` : "";
  if (subject === "") return joined(object2, verb, tail, lead);
  const early = /^(?:when|if|once|after|on|in|at|last)\b/iu.test(when) && asks !== "how" ? when : "";
  const late = early === "" ? when : "";
  const whole = (...parts2) => `${early === "" ? "" : `${early}, `}${joined(...parts2, late)}`;
  const times2 = /\btimes\b/iu.test(object2) || asks === "often";
  if (asks === "long" && turned2.base !== "take" && turned2.base !== "last") return whole(subject, verb, tail, `for ${object2}`);
  if (times2 && !/^(?:is|are|was|were)$/u.test(verb)) return whole(subject, verb, tail, object2);
  if (/^(?:nights?|days?|evenings?|mornings?|weekends?)\b/iu.test(turned2.counted) && turned2.base === "happen")
    return whole(subject, verb, tail, `on ${object2}`);
  if (/^(?:is|are|was|were)$/u.test(verb)) {
    if (/^there$/iu.test(subject)) return whole(subject, verb, object2, tail);
    const done = tail.split(/\s+/u).findIndex((word) => /(?:ed|paid|told|sold|sent|lost)$/iu.test(word));
    if ((asks === "much" || asks === "many") && done >= 0) {
      const parts2 = tail.split(/\s+/u);
      return whole(subject, verb, parts2.slice(0, done + 1).join(" "), object2, parts2.slice(done + 1).join(" "));
    }
    return whole(subject, verb, tail, object2);
  }
  const [, io = ""] = DITRANSITIVE.test(turned2.base) ? /^(.+?)(?=\s|,|$)/u.exec(INDIRECT.exec(tail)?.[0] ?? "") ?? [] : [];
  const indirect2 = io === "" ? "" : INDIRECT.exec(tail)?.[0] ?? "";
  const rest = tail.slice(indirect2.length).trim();
  const words3 = rest.split(/\s+/u);
  if (/^(?:still|idle|empty|alive|open|short)$/iu.test(words3[0] ?? ""))
    return whole(subject, verb, words3[0] ?? "", object2, words3.slice(1).join(" "));
  if (PARTICLE2.test(words3[0] ?? "") && (words3.length === 1 || /^(?:last|over|during|this|per)$/iu.test(words3[1] ?? "")))
    return whole(subject, verb, words3[0] ?? "", object2, words3.slice(1).join(" "));
  if (/^(?:have|need)$/u.test(turned2.base) && words3[0] === "to") {
    let at = 2;
    while (at < words3.length && (/^(?:or|and)$/iu.test(words3[at] ?? "") || /^(?:or|and)$/iu.test(words3[at + 1] ?? "") || /^(?:or|and)$/iu.test(words3[at - 1] ?? "")))
      at++;
    return whole(subject, verb, words3.slice(0, at).join(" "), object2, words3.slice(at).join(" "));
  }
  return whole(subject, verb, indirect2, object2, rest);
}
function counted2({ asks, counted: things, subject, verb }, quantity, unit3) {
  const plain5 = stripEach(quantity, subject);
  if (asks === "what" && subject !== "" && !isQuantity(plain5)) return void 0;
  if (asks === "what" || asks === "cost" || asks === "how") return asks === "how" ? void 0 : plain5;
  if (asks === "long") return isQuantity(plain5) && !hasTime(plain5) ? timeOf(unit3) ? `${plain5} ${timeOf(unit3)}` : void 0 : plain5;
  if (asks === "often") {
    return isQuantity(plain5) && !isPart(plain5) && !/\btimes\b/iu.test(plain5) ? `${plain5} times ${things}`.trim() : plain5;
  }
  if (asks === "share") return /\bof\b/iu.test(plain5) || things === "" ? plain5 : `${plain5} of ${things}`;
  if (asks === "much" && (things === "" || /^(?:money|of)\b/iu.test(things) || MONEY2.test(plain5))) {
    const extra = things.replace(/^money\b\s*/iu, "");
    if (extra === "") return plain5;
    if (/^(?:less|more|later|longer)\b/iu.test(extra)) return `${plain5} ${extra}`;
    if (/^of\b/iu.test(extra)) return isPart(plain5) || MONEY2.test(plain5) ? `${plain5} ${extra}` : void 0;
    return MONEY2.test(plain5) ? `${plain5} in ${extra}` : `${plain5} ${extra}`;
  }
  return manyOf(plain5, things, verb);
}
function manyOf(quantity, things, verb) {
  if (things === "") return quantity;
  const said = quantity.toLowerCase();
  if (said.endsWith(things.toLowerCase())) return quantity;
  const own = PERIOD2.exec(quantity)?.[0] ?? "";
  const bareQuantity = quantity.replace(PERIOD2, "").trim();
  const theirs = PERIOD2.exec(things)?.[0] ?? "";
  const put = own !== "" && theirs !== "" && own.toLowerCase() !== theirs.toLowerCase() ? things.replace(theirs, own) : things;
  const withOwn = own !== "" && theirs === "" ? `${put} ${own}` : put;
  const [head = "", ...rest] = withOwn.split(/\s+/u);
  const shared = tailShared(bareQuantity, put);
  if (shared !== void 0) return shared;
  if (isQuantity(bareQuantity)) {
    if (/^times$/iu.test(head) && /\btimes$/iu.test(bareQuantity)) return [bareQuantity, ...rest].join(" ");
    if (isPart(bareQuantity) && !/^(?:of|in)\b/iu.test(put)) return `${bareQuantity} of the ${withOwn}`;
    return `${bareQuantity} ${withOwn}`;
  }
  const words3 = bareQuantity.split(/\s+/u);
  const last = words3.at(-1) ?? "";
  if (same(last, head) && isQuantity(words3.slice(0, -1).join(" "))) return [bareQuantity, ...rest].join(" ");
  const theNoun = withOwn.split(/\s+/u).findIndex((word) => same(word, last));
  if (theNoun > 0 && isQuantity(words3.slice(0, -1).join(" "))) return `${words3.slice(0, -1).join(" ")} ${withOwn}`;
  if (isPart(words3[0] ?? "") && /\bof (?:them|those|these)$/iu.test(bareQuantity))
    return verb === "" ? void 0 : `${bareQuantity.replace(/\bof (?:them|those|these)$/iu, "of the")} ${withOwn}`;
  return void 0;
}
function tailShared(quantity, things) {
  const words3 = quantity.split(/\s+/u);
  for (let from = 1; from < words3.length; from++) {
    const tail = words3.slice(from).join(" ").toLowerCase();
    if (/^(?:of|in|out)\b/u.test(tail) && things.toLowerCase().startsWith(tail)) return `${quantity}${things.slice(tail.length)}`;
  }
  return void 0;
}
function isQuantity(text2) {
  const words3 = text2.split(/\s+|(?<=\p{L})-(?=\p{L})/u).filter(Boolean);
  return words3.length > 0 && words3.every((word) => QUANTITY.test(word.replace(/[,.]$/u, ""))) && words3.some((word) => /\d|^(?:[a-z]{2,})$/iu.test(word));
}
function isPart(text2) {
  return /\b(?:half|third|quarter|fifth|tenth|most|all|none|percent|per cent)$|%$/iu.test(text2);
}
function isClauseLike(text2) {
  return text2.split(/\s+/u).length > 3 && /^(?:i|we|they|it|he|she|you|nobody|somebody|the|my|our)\b/iu.test(text2) && text2.split(/\s+/u).slice(1).some(isFinite);
}
function asked(ask, turned2, quantity) {
  const short = elliptic(ask, quantity);
  if (short !== void 0) return short;
  const said = `\u201C${quantity}\u201D`;
  if (turned2 === void 0 || turned2.asks === "whether") return `to the question \u201C${ask.trim()}\u201D you said ${said}`;
  return `asked ${indirect(ask, turned2)}, you said ${said}`;
}
function indirect(ask, turned2) {
  const asked2 = /\b(how many|how much|how long|how often|how|where|what|which|who)\b/iu.exec(ask)?.[1]?.toLowerCase() ?? "how";
  const { counted: things, subject, verb, tail, when } = turned2;
  const share3 = turned2.asks === "share" ? "what share of" : asked2;
  return joined(share3, things, subject, verb, tail, when);
}
function hasTime(text2) {
  return text2.split(/[\s-]+/u).some((word) => TIMES.test(word));
}
function timeOf(unit3) {
  const first = unit3?.split(/\s+/u)[0] ?? "";
  return TIMES.test(first) ? first : void 0;
}
function stripEach(quantity, subject) {
  const noun = subject.split(/\s+/u).at(-1) ?? "";
  const bare2 = quantity.replace(/\s+(?:each|apiece)$/iu, "");
  const [again = ""] = noun === "" ? [] : new RegExp(`\\s(?:an?|per)\\s${noun.replace(/[^\p{L}]/gu, "")}$`, "iu").exec(bare2) ?? [];
  return bare2.slice(0, bare2.length - again.length);
}
function same(a, b) {
  const plain5 = (word) => word.toLowerCase().replace(/s$/u, "");
  return a !== "" && plain5(a) === plain5(b);
}
function joined(...parts2) {
  return parts2.filter(Boolean).join(" ").replace(/\s+,/gu, ",").replace(/\s+/gu, " ").trim();
}
function elliptic(ask, quantity) {
  const [, things] = /^(?:and |so |oh,? )?how many\s+(?:of (?:those|them|these)\s*)?(.*?)\s*(?:now|today)?\?*$/iu.exec(ask.trim()) ?? [];
  if (things === void 0)
    return /^(?:and )?how (?:often|much|long)\s*\?*$/iu.test(ask.trim()) && isQuantity(quantity.replace(PERIOD2, "")) ? `that is ${quantity}` : void 0;
  if (things.split(/\s+/u).some(isFinite) || turnedQuestion(ask) !== void 0) return void 0;
  if (things === "" || /^(?:a|an|per|each|every|in an?)\s+\p{L}+$/iu.test(things))
    return `it is ${PERIOD2.test(quantity) ? quantity : `${quantity} ${things}`}`;
  const put = manyOf(quantity, things, "");
  return put === void 0 ? void 0 : `there are ${put}`;
}
function lowerFirst(text2) {
  const [first = ""] = text2.split(/\s+/u);
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(first) && (QUANTITY.test(first) || isQuantity(first.toLowerCase().replace(/,$/u, ""))) ? text2.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text2;
}
var NUMBER_WORD, CURRENCY, QUANTITY, PERIOD2, LED, CORRECTED, MONEY2, DITRANSITIVE, INDIRECT, PARTICLE2, TIMES;
var init_letters_figure = __esm({
  "src/core/languages/en/letters-figure.ts"() {
    "use strict";
    init_letters_verbs();
    init_letters_turn();
    NUMBER_WORD = "zero|twice|once|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|third|thirds|quarters?|fifth|tenth|none|couple|few|several|most|nearly|almost|all";
    CURRENCY = "[\u20AC$\xA3\xA5]|USD|EUR|GBP|CHF|CNY|RMB|JPY|US\\$";
    QUANTITY = new RegExp(
      `^(?:${NUMBER_WORD}|(?:${CURRENCY})?\\d[\\d.,]*(?:k|m|bn)?%?(?:[-\u2013](?:${CURRENCY})?\\d[\\d.,]*(?:k|m|bn)?%?)?|(?:${CURRENCY})|a|an|and|or|to|of|the|at|about|around|roughly|some|maybe|perhaps|probably|between|up|over|under|than|more|less|least|most|north|south|close|good|bare|odd|so|approximately|circa|ca|nearly|almost|only|just|euros?|dollars?|pounds?|francs?|yuan|cents?|grand|bucks|percent|per|cent|%|k|m|times|every|in)$`,
      "iu"
    );
    PERIOD2 = /\b(?:a|an|per|each|every|in a|the)\s+(second|minute|hour|shift|day|night|week|weekend|month|quarter|season|term|year)\b/iu;
    LED = /^(?:(?:oh|well|honestly|i think|i guess|i['’]d say|we think|let['’]s say|say|it['’]s|it is|that['’]s|that is|they['’]re|we have|i have|i['’]d guess|yes)\b[,:]?\s+)+/iu;
    CORRECTED = /^(.*?)\s*[,;.–—-]+\s*(?:no|sorry|wait|i mean|make that|or rather|rather|correction)\b[,:]?\s+(.+)$/iu;
    MONEY2 = new RegExp(`(?:${CURRENCY})|\\b(?:euros?|dollars?|pounds?|francs?|yuan)\\b`, "iu");
    DITRANSITIVE = /^(?:cost|bring|earn|save|give|take|pay|lose)$/u;
    INDIRECT = /^(?:you|them|us|me|it|him|her|(?:the|your|each|every)\s+(?:firm|company|office|plant|team|house|practice|business|store|shop|clinic|ward|department|\p{L}+))\b(?!\s+of\b)/iu;
    PARTICLE2 = /^(?:to|on|in|into|up|out|for|from|by|of|at|off|away|back)$/iu;
    TIMES = /^(?:hours?|minutes?|days?|weeks?|months?|years?|seconds?|evenings?|nights?)$/iu;
  }
});

// src/core/languages/en/letters-substance.ts
function words(text2) {
  return text2.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
function left(text2, ...patterns) {
  return words(patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text2));
}
var ASSENT, SMALL, OPINION, GENERAL, NOBODY, FIGURE, englishHollow;
var init_letters_substance = __esm({
  "src/core/languages/en/letters-substance.ts"() {
    "use strict";
    init_letters_figure();
    ASSENT = /\b(?:yes|yeah|yep|yup|ok|okay|sure|fine|agreed|agree|right|good|great|absolutely|definitely|certainly|exactly|of course|sounds (?:good|great|fine|interesting)|will do|go ahead|no problem|all ?right|perfect|deal|let['’]s (?:see|do it|go)|why not|interested|happy|think about it|get back to (?:us|you|me)|talk (?:again|later)|maybe|probably)\b/giu;
    SMALL = /\b(?:i|we|they|he|she|you|it|that|this|everything|all|to|the|a|an|is|are|was|be|with|in|on|and|for|very|really|so|then|well|just|some|more|of|by|us|our|my|your|their|who|has|have|had|would|will|could|can|like|at|also|much|quite|what)\b/giu;
    OPINION = /\b(?:likes?|liked|loves?|loved|knows?|knew|trusts?|recommends?|uses?|used|buys?|bought|happy|satisfied|pleased|delighted|impressed|enjoys?|enjoyed|fans?|customers?|clients?|users?|reference|works?|worked|good|great|nice|well|best|long|years?|product|software|system|service|solution|tool|platform|team|partners?|friends?)\b/giu;
    GENERAL = /\b(?:improve[ds]?|increase[ds]?|optimi[sz]e[ds]?|reduce[ds]?|cut|lower|save[ds]?|boost|raise|better|faster|cheaper|more|less|higher|efficien(?:t|cy)|productiv(?:e|ity)|quality|costs?|money|time|profits?|revenue|sales|business|process(?:es)?|performance|work|things?|growth|grow|success|succeed|digital|transformation|get|make|have|do)\b/giu;
    NOBODY = /^(?:(?:some|any|no)(?:one|body)(?: else)?(?: (?:in|from|at|who) .*)?|whoever .*|the (?:right|relevant|responsible) (?:person|people)|(?:the |my |his |her |their )?(?:boss(?:es)?|management|leadership|bosses|superiors?|higher[- ]ups?|board|others?|team|people|decision[- ]?makers?|people in charge|person in charge|manager|director|executives?)|tb[cda]|to be (?:decided|confirmed|defined)|n\/?a|none|unknown|not known yet|\?+|-+|x+)$/iu;
    FIGURE = /\d|[€$£¥%]|\b(?:half|halves|halved|third|quarter|doubled?|doubling|twice|tripled?|per ?cent|dozen|hundreds?|thousands?|millions?)\b/iu;
    englishHollow = {
      promise: (text2) => left(text2, ASSENT, SMALL).length === 0,
      vision: (text2) => words(text2).length < 3 || left(text2, GENERAL, SMALL).length === 0,
      proof: (text2) => words(text2).length < 2 || left(text2, OPINION, SMALL).length === 0,
      person: (text2) => NOBODY.test(text2.trim().replace(/[.!]+$/u, "")),
      figure: (text2) => !FIGURE.test(text2) && !words(text2).some(
        (word) => isQuantity(word) && !/^(?:a|an|and|or|to|of|the|at|about|some|more|most|less|least|than|in|so|only|just|up|over|under|good|bare|all|few|every|one|none|close)$/iu.test(
          word
        )
      )
    };
  }
});

// src/core/languages/en/letters.ts
var AMOUNT, PRICE, OURS, BUYERS, COUNT, SUM, PAID, REACHED, englishLetters;
var init_letters = __esm({
  "src/core/languages/en/letters.ts"() {
    "use strict";
    init_letters_names();
    init_letters_substance();
    AMOUNT = /(?:[$€£¥]|\b(?:USD|EUR|GBP|CNY|RMB))\s?\d|\d[\d,.]*\s?(?:[km]\b\s?)?(?:[$€£]|(?:USD|EUR|GBP|CNY|RMB|dollars|euros|pounds|yuan)\b)/iu;
    PRICE = /\b(?:price[ds]?|pricing|quot(?:e[ds]?|ation)|fees?|charges?|licen[cs]e cost|subscription|per (?:seat|user|licen[cs]e)|investment of)\b/iu;
    OURS = /\b(?:our|we|us)\b[^.;]{0,60}\b(?:price[ds]?|pricing|quot(?:e[ds]?|ation)|fees?|charge[ds]?|rates?)\b|\byour (?:price|quote|quotation|discount)\b|\b(?:price list|list price|special price)\b/iu;
    BUYERS = /\byou(?:r)?\b|\btoday\b|\blast (?:year|month|quarter)\b|\bcurrently\b/iu;
    COUNT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|half a)";
    SUM = new RegExp(
      `(?:(?:[$\u20AC\xA3\xA5]|\\b(?:USD|EUR|GBP|CHF|CNY|RMB)\\b)\\s?\\d[\\d,.]*(?:\\s?[km]\\b)?|\\b\\d[\\d,.]*\\s?(?:k\\b|m\\b|thousand|million)?\\s?(?:[$\u20AC\xA3]|(?:USD|EUR|GBP|CHF|CNY|RMB|dollars?|euros?|pounds?|francs?|yuan|bucks|grand)\\b)|\\b\\d+\\s?k\\b|\\b${COUNT}(?:[- ]${COUNT})?(?:\\s(?:hundred|thousand|million|grand))*\\s(?:dollars?|euros?|pounds?|francs?|yuan|bucks|grand)\\b|\\b${COUNT}(?:[- ]${COUNT})?\\s(?:thousand|hundred thousand|million)(?=\\s(?:for|a|per|plan|package|pilot)\\b))`,
      "iu"
    );
    PAID = /\b(?:pay|pays|paid|paying|spend|spends|spent|for only|only costs?|costs? (?:only|just)|charged?|invoiced?|price[ds]?|(?:a|per|each) (?:month|user|seat|site|year) for)\b/iu;
    REACHED = /\b(?:sav(?:e|es|ed|ing)|earn(?:s|ed|ing)?|gain(?:s|ed)?|w[io]n|bring(?:s|ing)?|brought|los(?:e|es|t|ing)|recover(?:s|ed)?|avoid(?:s|ed)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed)?|freed?|worth|revenue|profit|sales|stock|at stake)\b/iu;
    englishLetters = {
      called: (name) => name.trim(),
      greeting: englishGreeting,
      introduced: (name, title) => title.trim() === "" ? name.trim() : `${name.trim()}, ${title.trim()}`,
      yourself: "you yourself",
      wanting: "want to",
      closing: "Kind regards,",
      hollow: englishHollow,
      askedIn(text2, result) {
        const amount3 = SUM.exec(text2)?.[0];
        const isPrice = PAID.test(text2) || !result && !REACHED.test(text2);
        return isPrice ? amount3 : void 0;
      },
      priceIn(sentence) {
        const amount3 = AMOUNT.exec(sentence)?.[0];
        const ours = OURS.test(sentence);
        return amount3 !== void 0 && (ours || PRICE.test(sentence) && !BUYERS.test(sentence)) ? { amount: amount3, ours } : void 0;
      },
      discount: /\bdiscount(?:s|ed|ing)?\b|\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\s(?:off|less than list|rebate)\b|\brebates?\b|\bspecial offer\b|\bmoney off\b|\bprice cuts?\b|\bfree of (?:charge|cost)\b|\bfor free\b|\bfree (?:trial|months?|weeks?|years?|pilot|licen[cs]es?|setup|training|support)\b|\b(?:months?|weeks?|years?|quarters?|users?|sites?|setup|installation|training|pilot|it) (?:is |are |comes? |for )?free\b|\b(?:no|without|at no(?: extra)?) (?:charge|cost)\b|\bhalf[- ](?:the )?price\b|\bat cost\b|\bwaive[ds]?\b|\bon the house\b|\bmoney[- ]back\b|\bcheaper than\b|\bthrow(?:n)? in\b/giu,
      feature: /\b(?:API|SDK|dashboards?|modules?|plug-?ins?|integrations?|single sign-on|SSO|encryption|cloud-based|AI-powered|real-time|drag[- ]and[- ]drop|user interface|workflow engine|feature)\b/iu
    };
  }
});

// src/core/languages/en/processes.ts
var processes;
var init_processes = __esm({
  "src/core/languages/en/processes.ts"() {
    "use strict";
    processes = {
      default: {
        name: "The usual process",
        milestones: {
          active: ["Active", "Somebody on their side talks with us about a subject of theirs."],
          "goal-shared": ["Goal shared", "A buyer told us a goal; a letter that repeats it was sent, or it stands in the notes of a call."],
          champion: ["Champion", "The letter is sent, its content accepted, and access to the others granted."],
          evaluating: ["Evaluating", "The decision maker accepted the evaluation plan."],
          verbal: ["Verbal", "Somebody who can sign said yes."],
          signed: ["Signed", "The agreement is signed."]
        }
      },
      signature: {
        name: "Signature Selling",
        milestones: {
          engaged: ["Engaged", "Both sides see value in working together."],
          identified: ["Identified", "The customer admits a need to act; a sponsor is found, a plan of action agreed."],
          validated: ["Validated", "Vision, satisfaction criteria and access are agreed, and the letter acknowledged."],
          qualified: ["Qualified", "The power sponsor accepts the preliminary solution and the evaluation plan; if not, we leave."],
          proposed: ["Proposed", "Solution, price, dates and conditions of signing are agreed."],
          won: ["Won", "It is signed, and the start is fixed."],
          measured: ["Measured", "The benefit has been measured."]
        }
      }
    };
  }
});

// src/core/languages/en/words/call.ts
var call;
var init_call = __esm({
  "src/core/languages/en/words/call.ts"() {
    "use strict";
    call = {
      goalShared: () => "Has the buyer shared a goal?",
      goalSharedHelp: () => "Begin with the sentences above. Without a goal there is no opportunity: people buy to reach a goal of their own; yes only if they said it or agreed to it. y yes; n no, and their title\u2019s other goals are offered; v they came with a ready-made wish (\u201Cwe need X\u201D), and the talk begins at its end. Enter leaves it open.",
      shared: { yes: "yes", no: "no, not yet", vision: "they came with a ready-made wish: \u201Cwe need \u2026\u201D" },
      menu: () => "Offer what others with this title want to reach. Which is theirs?",
      menuHelp: () => "A goal is easier to choose than to think of. Read two or three of them out and wait. If they name one of their own, go back with Shift+Tab, press y and write it down. If none is shared still, there is no opportunity yet.",
      noneOfThem: () => "none of them",
      ownConversation: (a) => `(prepared: ${a.id})`,
      menuChosen: (a) => `A conversation is prepared for this goal: ${a.command}`,
      visionWhat: () => "What do they say they need?",
      visionWhatHelp: () => "In their words, as they came with it. Do not argue, and do not offer yours instead: somebody else may have helped them see it. First find out what they would do with it.",
      visionUse: () => "What would they do with it: when, who, what?",
      visionUseHelp: () => "Begin at the confirming end: let them describe the moment, the person and what that person then does. From there go back to the reasons.",
      visionAsk: () => ["What would you do with it?", "When would that be, who would do it, and what would they do then?"],
      whatFor: () => "And what would that help you reach?",
      visionAdded: () => "Which of these had they not thought of before?",
      visionAddedHelp: () => "One capability that the others do not have changes what they compare. Choose the one that was new to them and that they now want too.",
      nothingAdded: () => "none: all of it was theirs already",
      goal: () => "The goal, in the buyer\u2019s words",
      goalHelp: () => 'As they said it, not as you prepared it. It completes "would that help you \u2026": a bare verb phrase.',
      frame: () => "How is it done today? What did you hear?",
      frameHelp: () => "Ask, and let them talk: reasons people find themselves convince them. Note in their words how it is done today. Enter on an empty line goes on.",
      row: (a) => `${a.number} \xB7 ${a.ask}`,
      rowHelp: () => 'Type what they say. A number is taken with its unit as soon as it is certain which one is meant; it is shown below the field. Behind a bar you name it yourself: "by phone | 12 filings a month". A bar with nothing behind it: no number. Enter on an empty line goes on; the question stays empty.',
      wanted: (a) => `${a.number} \xB7 Wanted: ${a.capability}?`,
      wantedHelp: () => "Ask the scenario as it stands here and wait. Only the buyer can say what a solution is. y yes, n no, u unsure; Enter leaves it open.",
      choices: { yes: "yes", no: "no", unsure: "unsure" },
      scenarioNotes: (a) => `${a.number} \xB7 Notes: ${a.capability}`,
      scenarioNotesHelp: () => "Whatever else was said about this: names, exceptions, who reports to whom. Ctrl+N opens these notes at any moment of the scenario.",
      impactHelp: () => "Ask it, and note who else feels it and what happens then. The answers lead to the next person to meet, and show whether it is only theirs or a matter of the whole company. Enter on an empty line goes on.",
      confirm: () => "Confirm: what did they say?",
      confirmHelp: () => "Ask the question as it stands here: it lists what they wanted and repeats their goal. Note the answer, and what is still missing for a yes.",
      nothingToConfirm: () => "They turned down all of it. What would it have to be able to do instead?",
      value: () => "What is it worth to them, in their own numbers?",
      valueHelp: () => "Let the buyer do the sum; what their figures come to stands above. What is not known is worth asking again. People decide with feeling and justify with value and logic.",
      nextWhat: () => "Next step: what did you agree?",
      nextWhatHelp: () => "Something the buyer does as well: nothing is given without getting.",
      nextDate: () => "Next step: on which day?",
      nextDateHelp: () => "As you would write it: friday, in two weeks, 15 December. A step without a date is a wish.",
      accessName: () => "Access: whom will they introduce you to?",
      accessNameHelp: () => "You cannot sell to someone who cannot buy. Ask for the person who is most affected or who decides; the letter you send today names them.",
      accessTitle: () => "Access: what is this person\u2019s job?",
      accessTitleHelp: () => "The title of the person you want to meet.",
      accessWhy: () => "Access: why this person? Because \u2026",
      accessWhyHelp: () => 'Most affected, pays for it, decides. It completes "because \u2026" in the letter.',
      proofName: () => "Proof: who can tell them it works?",
      proofNameHelp: () => "A customer of yours with the same job or the same goal, who has agreed to talk to them.",
      proofTitle: () => "Proof: what is this customer\u2019s job?",
      proofTitleHelp: () => "The title of the person who vouches for you.",
      proofCompany: () => "Proof: at which company?",
      proofCompanyHelp: () => "The company of the person who vouches for you.",
      proofWhat: () => "Proof: what have they done with you? Who \u2026",
      proofWhatHelp: () => 'What this customer reached, best with a number. It completes "who \u2026" in the letter.',
      notes: () => "Notes",
      notesHelp: () => "Anything else. Ctrl+N opens these notes at any moment outside a scenario.",
      noGoal: () => "No goal shared, so there is no opportunity yet. What did you hear?",
      noGoalHelp: () => "Do not go on to the scenarios. Ask what others with this title want to reach, tell a short story of one of them, or ask who would have such a goal. Note what you heard; it is kept.",
      date: () => "On which day was the meeting?",
      dateHelp: () => "As you would write it: today, yesterday, 28 November. The letter goes out on the same day.",
      situation: () => "The situation today",
      situationHelp: () => "Put together from the answers, without the scenarios they did not want. Change it into their words; the letters use it.",
      capabilities: () => "What they want to be able to do",
      capabilitiesHelp: () => 'The capabilities they said yes to, one a line. Each completes "if you could \u2026".',
      benefit: () => "What it is worth",
      benefitHelp: () => "From what they said it is worth and the numbers behind it. No number of yours: only theirs convince.",
      places: {
        goal: "Goal",
        vision: "What they say they need",
        frame: "How it is done today",
        impact: "Who else feels it",
        confirm: "Confirm",
        value: "Value",
        next: "Next step",
        access: "Access",
        proof: "Proof",
        notes: "Notes",
        summary: "Situation, capabilities, benefit"
      },
      figureFrom: (a) => `${a.figure}: ${a.said === void 0 ? "entered without words" : `\u201C${a.said}\u201D`} (${a.name}, ${a.date}, asked: ${a.ask})`,
      figureMissing: (a) => a.said === void 0 ? `not known yet: ${a.ask}` : `no figure in \u201C${a.said}\u201D: ${a.ask}`,
      noSums: () => 'There is nothing to multiply: no scenario says what it is worth ("worth:" in the playbook), or no call was noted.',
      noted: (a) => `Call ${a.count} noted in ${a.path}`,
      noOpportunity: () => "No goal was shared, so there is no opportunity yet, and no letter to send.\nWhat to do: meet again with a story of somebody with the same title,\nask which of their goals is not being reached, or find out who else has one.",
      nextLetter: (a) => `Next, today: ${a.command}`,
      held: (a) => a.count === 1 ? `One call was noted: ${a.dates}` : `${a.count} calls were noted: ${a.dates}`,
      notedHere: () => "\u2500\u2500\u2500\u2500 What was noted \u2500\u2500\u2500\u2500",
      correct: (a) => `To correct the notes: ${a.command}`,
      heldOne: (a) => `Call ${a.number} of ${a.count}`,
      need: (a) => `${a.name}, need ${a.step}/${a.of}: ${a.need}`,
      needs: {
        unseen: "not seen yet; nobody buys without a goal of their own",
        admitted: "admitted; they do not see yet who would do what differently",
        envisioned: "envisioned; they see who would do what, and when"
      },
      again: (a) => `A call of today is noted already (${a.account}, ${a.name}). What now?`,
      againHelp: () => "Going on asks what is still open and writes into the same entry. Another call is an entry of its own; letters read both as one story.",
      goOn: () => "go on with today\u2019s call",
      noteAnother: () => "note another",
      perRow: () => "one answer for each of these, in this order"
    };
  }
});

// src/core/languages/en/words/commands.ts
var commands;
var init_commands = __esm({
  "src/core/languages/en/words/commands.ts"() {
    "use strict";
    init_days();
    commands = {
      about: () => "Plan a sales conversation from the playbooks marketing wrote, take notes in the meeting, send the letter the same day.",
      version: () => "print the version; with --json also what it runs on",
      help: () => "show help",
      titles: {
        "Usage:": "Usage:",
        "Options:": "Options:",
        "Commands:": "Commands:",
        "Arguments:": "Arguments:",
        "Global Options:": "Global options:",
        "[options]": "[options]",
        "[command]": "[command]"
      },
      groups: {
        prompter: "the sheet you take to a meeting",
        playbook: "the conversations marketing prepared",
        opportunity: "a sale: its people, its milestones, its evidence",
        import: "opportunities from another system"
      },
      verbs: {
        "prompter new": "be walked through a conversation and leave with a prompter",
        "prompter list": "your prompters, the newest first",
        "prompter show": "look at one, with what has changed since",
        "prompter edit": "open one again",
        "prompter render": "print one as Markdown, text, HTML or JSON",
        "prompter questions": "what a walk asks: ids, kinds, defaults",
        call: "hold the conversation: its questions in order, your notes on record",
        "call show": "read what was noted: all talks told as one, or one of them by its number",
        "call edit": "correct the notes of a talk: the last one, or one by its number",
        letter: "write a letter: ccs letter sponsor; ccs letter --list says which there are",
        "letter list": "your letters and what became of them, the newest first",
        "letter show": "read one, with what became of it",
        "letter render": "print one again, as any format",
        "letter mark": "note what became of one: sent, accepted, access granted",
        "letter new": "start a letter of your own, or your own version of one of ours",
        worksheet: "fill a job aid and print it, or print an empty one: ccs worksheet --list says which there are",
        pipeline: "what is where, how much, in what danger, and what the forecast is",
        goals: "the goal menu: industry, title, goals",
        lint: "check playbooks, templates and records against the method",
        explain: "what a rule of lint asks for, why, and a bad and a good example",
        "playbook list": "every conversation there is",
        "playbook show": "read one",
        "playbook new": "write one by being asked",
        "playbook check": "hold one sentence to the method",
        "playbook schema": "the JSON Schema of a playbook, for editors",
        export: "opportunities for another system: salesforce, hubspot, csv with every field, or json",
        "import csv": "opportunities from a table; a bad row is reported, and the others go in",
        init: "make a workspace to share with your team",
        "opportunity new": "open one, from nothing or from a conversation",
        "opportunity list": "every opportunity and where it stands",
        "opportunity show": "one page: where it stands and the one next thing to do",
        "opportunity edit": "open one again",
        "opportunity note": "write a dated note, or a danger signal, into one",
        "opportunity link": "tie prompters and letters to one",
        "opportunity players": "the people in one: list, add, change, what is missing",
        "opportunity map": "draw who counts, who reports to whom, whose pain causes whose",
        "opportunity advance": "grade a milestone on evidence, as the manager; also: lost, inactive, back",
        "opportunity assess": "the 22 questions, ours and the competitor\u2019s, and what changed",
        "opportunity strategy": "how to compete, and what led there",
        "opportunity rfp": "a tender: bid or not, and what losing costs",
        "opportunity ready": "seven things to know before asking for the order",
        "opportunity power": "whether a player is a power sponsor, by four statements",
        "opportunity negotiate": "the worksheet of a negotiation: what to say, ask, get and give"
      },
      options: {
        lang: "the program\u2019s own words: en or zh-Hans",
        workspace: "work in this workspace",
        noColor: "no colours",
        accessible: "plain lines for screen readers",
        noInput: "never ask; say what is missing instead",
        quiet: "no remarks",
        debug: "show where an error comes from",
        json: "as JSON",
        product: "only this product",
        industry: "only this industry",
        title: "only this job title",
        goal: "only goals that hold this text",
        language: "only playbooks in this language, e.g. en or zh-Hans",
        set: "answer a question by its id; repeat it for lists",
        answers: "answers from a YAML or JSON file, - for standard input",
        defaults: "take the default wherever there is one",
        from: "the prompter it is made from; otherwise the newest with notes",
        letterLanguage: "the language of the letter; otherwise that of the prompter",
        letterFormat: "md, txt, html, docx, json, eml or ics",
        fromForWorksheet: "the prompter that it takes defaults from",
        worksheetLanguage: "the language of the worksheet",
        worksheetFormat: "md, txt, html or docx; json: the answers, for --answers another time",
        showSums: "also say, for every figure that was multiplied, the sentence it came from",
        blank: "print it empty, to be filled in by hand",
        worksheetKinds: "the worksheets there are",
        questions: "list what it asks, and do nothing else",
        of: 'us, or the main competitor by name or as "competitor"',
        assessedAt: "the day of the assessment; today if none is given",
        kinds: "the letters there are",
        attach: "a letter that goes with the e-mail, by id",
        sent: "the day it was sent; today if none is given",
        accepted: "the day the buyer agreed with it; today if none is given",
        access: "the day the buyer gave access; today if none is given",
        playbook: "the playbook, by id or file",
        continue: "go on with the call noted today instead of noting another",
        resume: "go on with a draft, the newest if no id is given",
        format: "md, txt, html, docx or json; without it, what --out ends in",
        field: "what it is written for: frame (the usual one), diagnose, impact, opening, capability, event, question, player, action, say, confirm or goal",
        textLanguage: "the language of the sentence, e.g. en or zh-Hans",
        productName: "the product, whose name must not be said",
        sinceRef: "only what changed since this commit, branch or tag, and what is not committed",
        lintFormat: "pretty, compact, json, sarif, github, gitlab or junit; with :FILE into a file; repeatable",
        rule: "the level of a rule: off, warn or error; repeatable",
        maxWarnings: "fail when there are more warnings than this",
        fix: "mend what can be mended without harm",
        dryRun: "with --fix: show what would change, and change nothing",
        baseline: "hold back the findings that this file lists",
        updateBaseline: "write the findings there are now into the baseline",
        stdin: "check what comes from standard input",
        stdinFilename: "what to call it",
        at: "as it was on this day, e.g. 2026-09-30",
        since: "beside it this earlier day, and what moved since",
        ownerFilter: "only what this person owns",
        processFilter: "only what follows this process",
        csv: "as CSV for a spreadsheet, one line an opportunity",
        pipelineFormat: "txt, html, csv or json",
        noCache: "read everything anew",
        map: "a column map: a YAML file, or the name of a system",
        bom: "begin with a mark by which Excel knows UTF-8; usual for csv",
        noBom: "begin without it; usual for everything else",
        update: "change opportunities that are there already",
        dryImport: "say what would happen, and write nothing",
        out: "write to a file instead",
        example: "with an invented story in it, to try everything on",
        force: "replace the file if it is there",
        fromPrompter: "the prompter that it begins with",
        linkPrompter: "a prompter, by its id",
        linkLetter: "a letter, by its id",
        addPlayer: "add somebody",
        editPlayer: "open a player again",
        removePlayer: "take out a player who was a mistake; who has left gets --set left=DATE",
        mapFormat: "txt, html, md, docx or json",
        evidence: "what shows it: the id of a letter, a file, or a date",
        signal: "it is a danger signal, and counts as one in ccs pipeline",
        whatFor: "what is to be said about it; the reason where one is needed",
        as: "manager: only a manager grades",
        grader: "who grades",
        lost: 'the same as the milestone "lost"'
      },
      exampleMade: (a) => `Made a workspace with an invented story in it: ${a.path}
Look around in that folder: ccs pipeline, ccs opportunity list, ccs prompter list, ccs letter list.`,
      bug: () => "Something went wrong inside ccs. This is a bug in ccs, not something you did.",
      reportBug: () => "Your records are as they were. Please report the lines above in the issues of the ccs project, with the command you typed.",
      saved: (a) => `Saved: ${a.path}`,
      onward: (a) => `To print it: ${a.command} --out ${a.name}.docx (Word) or ${a.name}.html (browser, telephone); to paste it into a mail: --format txt`,
      written: (a) => `Written: ${a.path}`,
      walkInstead: (a) => `To be walked through it instead, run this in a terminal: ${a.command}`,
      dayUnderstood: (a) => `${a.option}: "${a.text}" is ${englishDays.shown(a.day)}.`,
      ignoredAnswers: (a) => `Not used, because what they belong to was not chosen: ${a.ids}`,
      draftKept: (a) => `Your answers are kept in ${a.path}
Go on with: ${a.command}`,
      resumed: (a) => `Going on with the draft ${a.id}.`,
      writeOne: () => "None of these fits, so one is written now; the prompter goes on with it. Ctrl+C leaves.",
      conversation: (a) => `Conversation: ${a.name} (${a.id})`,
      draftDamaged: (a) => a.lines === 1 ? "One line of it could not be read; that answer is asked again." : `${a.lines} lines of it could not be read; those answers are asked again.`,
      draftFound: (a) => `There is an unfinished draft (${a.about}, ${a.answered} of ${a.of} answered, last at ${a.when}). What now?`,
      draftFoundHelp: () => "Nothing that was answered is lost. A new beginning leaves the draft where it is; thrown away, it is gone.",
      draftContinue: () => "go on with it",
      draftNew: () => "begin anew, and keep it",
      draftRemove: () => "throw it away, and begin anew",
      draftThere: (a) => `There is an unfinished draft (${a.about}, ${a.answered} of ${a.of} answered, last at ${a.when}). Go on with it: ${a.command}`,
      draftElsewhere: (a) => `A walk for the same thing (${a.about}) has been open since ${a.since} ${a.where}; this one begins anew and does not touch it.`,
      inWindow: (a) => a.terminal === "" ? `in another window (process ${a.pid})` : `in another window (${a.terminal}, process ${a.pid})`,
      leftOut: (a) => a.count === 1 ? "1 file cannot be used and was left out:" : `${a.count} files cannot be used and were left out:`,
      moreFaults: (a) => `\u2026 and ${a.count} more: ccs lint ${a.path}`,
      playbookChanged: (a) => `The playbook ${a.id} has changed since this was made; this record keeps its wording.`,
      playbookGone: (a) => `The playbook ${a.id} is not in the library; this record keeps its wording.`,
      faultySettings: () => "These settings cannot be used; what else there is, is shown all the same:",
      foreignSettings: (a) => `Not used, because it belongs to another user of this machine: ${a.path}
To work there all the same, say so: --workspace ${a.folder}`,
      syncCopies: (a) => `Not counted, because a sync program made a copy when two people had changed a file: ${a.paths.slice(0, 10).join(", ")}${a.paths.length > 10 ? ", \u2026" : ""}
Put what is right into the one file and take the copy away.`,
      waiting: (a) => `Another ccs is writing ${a.path}; waiting for it \u2026`,
      unknownKeys: (a) => `Kept, but not known to this version of ccs: ${a.keys}`,
      broughtUp: (a) => `It was in the format of an earlier ccs and is now in today's: ${a.names}`,
      brokenRecords: () => "These could not be read; the others are shown:",
      noPrompters: () => "No prompters yet. Make one: ccs prompter new",
      noPlaybooks: () => "No playbook fits. See all: ccs playbook list. Write one: ccs playbook new",
      noneFits: () => "None of these fits: write a playbook",
      oneOf: (a) => `one of: ${a.values.join(", ")}`,
      someOf: (a) => `any of: ${a.values.join(", ")}`,
      choice: (a) => a.label.toLowerCase().replaceAll(" ", "-") === a.value ? a.value : `${a.value} (${a.label})`,
      inEachRow: (a) => `in each row: ${a.columns}`,
      notedAs: (a) => `noted as: ${a.text}`,
      worthOf: (a) => `worth in a year: ${a.factors.join(" \xD7 ")}`,
      audiences: { buyer: "for a buyer", partner: "for a partner who is to sell with us" },
      markets: {
        mainstream: "mainstream market: buyers who trust references of their own kind",
        early: "early market: buyers who want to be first"
      },
      servesMilestone: (a) => `serves the milestone ${a.milestone}`,
      aside: (a) => `(${a.text})`,
      notWritten: () => "(no conversation written yet)",
      heads: {
        id: "ID",
        account: "Account",
        contact: "Contact",
        date: "Date",
        goal: "Goal",
        kind: "Kind",
        default: "Default",
        required: "required",
        requiredFilled: "required, filled already",
        optional: "optional"
      },
      settingsFile: (a) => `# What ccs knows about you and your team. Everything is optional but the first line.
ccs: 1
language: ${a.language}
# seller:
#   name: Your name
#   company: Your company
#   title: Your job title
#   email: you@example.org
`,
      workspaceMade: (a) => `Made a workspace: ${a.path}
Put your name into ccs.yaml, your playbooks into playbooks/, and share the folder with git.`,
      playbookMade: (a) => `Saved: ${a.path}
Try it: ccs prompter new --playbook ${a.id}`
    };
  }
});

// src/core/languages/en/words/phrases.ts
var say, listed, quoted, days, maybe;
var init_phrases = __esm({
  "src/core/languages/en/words/phrases.ts"() {
    "use strict";
    say = (wording) => typeof wording === "string" ? wording : wording.en;
    listed = (items, last = "and") => items.length < 2 ? String(items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
    quoted = (items) => items.map((item) => `"${item}"`).join(", ");
    days = (count3) => count3 === 1 ? "1 day" : `${count3} days`;
    maybe = (near, otherwise) => near ? `Did you mean ${near}?` : otherwise;
  }
});

// src/core/languages/en/words/errors.ts
var errors;
var init_errors = __esm({
  "src/core/languages/en/words/errors.ts"() {
    "use strict";
    init_phrases();
    errors = {
      usage: (a) => [a.what, `See: ${a.command} --help`],
      "unknown-option": (a) => [
        `There is no option ${a.option}.`,
        maybe(a.near, `See: ${a.command} --help`)
      ],
      "unknown-command": (a) => [
        `There is no command ${a.name}.`,
        maybe(a.near, `See: ${a.command} --help`)
      ],
      "missing-argument": (a) => [`${a.name} is missing.`, `See: ${a.command} --help`],
      "option-needs-value": (a) => [`${a.option} needs a value.`, `Write it behind: ${a.option} \u2026`],
      "too-many-arguments": (a) => [
        "There is more on the line than this command takes.",
        `See: ${a.command} --help`
      ],
      "bad-choice": (a) => [
        `${a.option} cannot be ${a.value}.`,
        `It can be: ${a.choices}`
      ],
      "no-language": (a) => [
        `ccs does not speak ${a.value}.`,
        `It speaks: ${a.known.join(", ")}`
      ],
      "no-file": (a) => [
        `There is no file ${a.path}.`,
        "Check the path; a relative one starts from the folder you are in."
      ],
      "not-a-file": (a) => [
        `${a.path} is not a file that can be read.`,
        "Name a file or a pipe, not a folder or a device."
      ],
      "cannot-read": (a) => [`${a.path} cannot be read (${a.reason}).`, "Check who may read it."],
      "cannot-write": (a) => [
        `${a.path || "Standard output"} cannot be written (${a.reason}). Nothing that was there before is lost.`,
        "Make room or choose another folder, then do it again."
      ],
      "no-current-folder": () => ["The folder you are in is no longer there.", "Go to one that is, then do it again."],
      "file-exists": (a) => [`${a.path} is there already.`, "Choose another name, or add --force to replace it."],
      "no-baseline": (a) => [
        `${a.path} is no baseline, so nothing was changed in it.`,
        "Name a baseline, or a file that is not there yet: --baseline FILE --update-baseline"
      ],
      "faulty-file": (a) => [
        `${a.path} cannot be used as it is.`,
        "Mend what stands above, then try again."
      ],
      "no-workspace": (a) => [
        `${a.folder} is no workspace: it has no ccs.yaml.`,
        `Make it one: ccs init ${a.folder}`
      ],
      "no-data-folder": (a) => [
        a.reason === "relative" ? `${a.folder} cannot be your own folder for records, because it would be another one wherever you are.` : `${a.folder} cannot be your own folder for records (${a.reason}).`,
        "Set XDG_DATA_HOME to a folder you may write in, with its whole path, or take it away; or make a workspace where you are: ccs init"
      ],
      "workspace-exists": (a) => [`${a.folder} is a workspace already.`, "Nothing was changed."],
      "example-in-the-way": (a) => [
        `The example does not go into ${a.folder}: ${a.path} is there already.`,
        "Nothing was changed. Give it a folder of its own: ccs init --example my-example"
      ],
      "no-playbook": (a) => [
        `There is no playbook ${a.id}.`,
        maybe(a.near, "See what there is: ccs playbook list")
      ],
      "no-playbook-fits": (a) => [
        a.asked === "" ? "No playbook fits." : `No playbook fits ${a.asked}.`,
        "See what there is: ccs goals. Write one: ccs playbook new"
      ],
      "which-playbook": (a) => [
        "Several playbooks fit, and there is no terminal to ask in.",
        `Name one with --playbook: ${a.candidates}`
      ],
      "ambiguous-id": (a) => [`Several ids begin with ${a.id}.`, `Write more of it: ${a.candidates}`],
      "changed-meanwhile": (a) => [
        `Somebody changed ${a.path} while you worked on it; theirs was kept.`,
        "Open it again: what you had answered is kept as a draft."
      ],
      "no-draft": (a) => [
        a.id === "" ? "There is no draft to go on with." : `There is no draft ${a.id} of this.`,
        a.id === "" ? `Begin anew: ${a.command ?? "leave --resume out"}` : `Without an id, --resume takes the newest${a.command === void 0 ? "." : `; or begin anew: ${a.command}`}`
      ],
      "record-locked": (a) => [`${a.path} is being written by another ccs.`, "Wait until it is done, then try again."],
      "nothing-to-lint": () => [
        "There is no workspace here, and no folder playbooks or templates.",
        "Name what to check: ccs lint PATH, or make a workspace: ccs init"
      ],
      "no-match": (a) => [
        `Nothing fits ${a.path}.`,
        "Check the path; a relative one starts from the folder you are in."
      ],
      "no-git": () => [
        "This folder is in no git repository, or git is not installed.",
        "Leave out --since, or call it inside the repository."
      ],
      "bad-ref": (a) => [
        `git knows no commit, branch or tag ${a.ref}.`,
        "See: git branch -a; in CI fetch enough history, for example with fetch-depth: 0."
      ],
      "unknown-rule": (a) => [
        `There is no rule ${a.rule}.`,
        maybe(a.near, "See the rules: ccs explain")
      ],
      "not-together": (a) => [`${a.one} and ${a.other} do not go together.`, "Leave one of them out."],
      "report-over": (a) => [
        `${a.path} is no report but something that ccs reads; it was left as it is.`,
        `Name another file: --format ${a.format}:FILE`
      ],
      "needs-option": (a) => [`${a.one} needs ${a.other}.`, `Add ${a.other}, or leave ${a.one} out.`],
      "no-letter": (a) => [
        a.kind === "" ? "Which letter?" : `There is no letter called ${a.kind}.`,
        maybe(a.near, `There are: ${a.kinds}`)
      ],
      "no-worksheet": (a) => [
        a.kind === "" ? "Which worksheet?" : `There is no worksheet called ${a.kind}.`,
        maybe(a.near, `There are: ${a.kinds}`)
      ],
      "letter-refused": (a) => [
        [`The method does not let a ${a.name} be written without: ${a.ids.join(", ")}`, ...a.reasons].join("\n"),
        `Give them: ${a.ids.map((id) => `--set ${id}="\u2026"`).join(" ")}`
      ],
      "no-calendar": (a) => [
        `The letter ${a.kind} has no dated steps, so there is no calendar.`,
        "Only a plan can be written as .ics: ccs letter plan"
      ],
      "bad-day": (a) => [`${a.option}: ${a.why}`, `Give another day: ${a.option} "\u2026"`],
      "nothing-to-mark": () => [
        "Nothing was said of what became of it.",
        "Say what and when: --sent DATE, --accepted DATE or --access DATE"
      ],
      "needs-workspace": () => ["Letters of your own live in a workspace, and this is none.", "Make one here: ccs init"],
      "bad-kind": (a) => [
        `A letter cannot be called "${a.name}".`,
        "Use small letters, digits and hyphens, for example after-the-fair; new, list, mark, show and render are taken."
      ],
      "template-exists": (a) => [`${a.path} is there already.`, "Change the files in it, or choose another name."],
      "no-system": (a) => [
        `There is no export for ${a.system}.`,
        maybe(a.near, `There are: ${a.known}. Write a column map for another: templates/export/NAME.yaml in your workspace`)
      ],
      "csv-not-utf8": (a) => [
        `${a.path} is not in the encoding UTF-8; it seems to be ${a.encoding}.`,
        'In Excel: Save As, and choose "CSV UTF-8 (comma delimited)".'
      ],
      "csv-not-text": (a) => [
        `${a.path} is not a text file; a spreadsheet has its own format, which is not read.`,
        'In Excel: Save As, and choose "CSV UTF-8 (comma delimited)".'
      ],
      "empty-table": (a) => [
        `${a.path} has no rows.`,
        "The first row names the columns; see what they can be called: ccs export csv"
      ],
      "too-many-columns": (a) => [
        `${a.path}:1 has ${a.count} columns, and a spreadsheet has ${a.most} at most.`,
        "Nothing was imported. Export only the columns that you need."
      ],
      "strange-columns": (a) => [
        `${a.path}:1 has columns that opportunities do not know: ${a.heads}`,
        a.near ? `Did you mean ${a.near}? Nothing was imported.` : "Nothing was imported. Take them out, or say with --map what they are."
      ],
      "other-columns": (a) => [
        `${a.path}:1 has the columns of another system: ${a.systems}`,
        `Nothing was imported. Say so: --map ${a.first}`
      ],
      "doubled-columns": (a) => [
        `${a.path}:1 names a column twice: ${a.heads}`,
        "Nothing was imported. Keep the one that counts, or give the other another name."
      ],
      "nameless-columns": (a) => [
        `${a.path}:1 says nothing above a column in which something stands: ${a.columns}`,
        "Nothing was imported. Write its name into the first row, or empty the column."
      ],
      "no-account-column": (a) => [
        `${a.path}:1 has no column "${a.head}", and without it nobody knows whose the rows are.`,
        `Name the column with the customers "${a.head}", or say with --map which one it is.`
      ],
      "bad-record-id": (a) => [
        `"${a.id}" cannot be the id of a record.`,
        "Leave the cell empty for a new id, or use letters, digits and hyphens, 120 bytes at most, and no name that Windows keeps for itself (con, nul, com1)."
      ],
      "missing-answers": (a) => [
        `Still missing: ${a.ids.join(", ")}`,
        `Give them: ${a.ids.map((id) => `--set ${id}="\u2026"`).join(" ")}`
      ],
      "unknown-id": (a) => [
        `There is no question with the id ${a.id}.`,
        maybe(a.near, `See the ids: ${a.command}`)
      ],
      "set-twice": (a) => [`${a.id} was set twice, and it takes one answer.`, "Leave one of them out."],
      "bad-set": (a) => [
        a.text.includes("=") ? `--set ${a.text} does not say which question it answers.` : `--set ${a.text} has no "=".`,
        'Write --set id=value, for example --set account="Example & Partners"'
      ],
      "bad-answer": (a) => [`${a.id}: ${a.why}`, `Give another answer: --set ${a.id}="\u2026"`],
      "answers-no-map": (a) => [`${a.path} holds no answers.`, 'Write one "id: value" a line, as YAML or JSON.'],
      "nothing-to-change": (a) => [
        "Nothing was handed in to change, and there is no terminal to ask in.",
        `Change an answer: ${a.command} --set id="\u2026"`
      ],
      "nothing-heard": (a) => [
        "Nothing of the conversation was handed in, and nobody is asked here.",
        `Say what was heard: ${a.command} --set goalShared=yes --set value="\u2026", or --answers FILE; all ids: ${a.command} --questions`
      ],
      "draft-in-use": (a) => [
        `The draft ${a.id} has been open since ${a.since} ${a.where}.`,
        "Go on there, or finish there first: two walks on one draft would wipe each other\u2019s answers."
      ],
      "no-call": (a) => ["No call is noted here yet.", `Hold one: ${a.command}`],
      "no-noted-call": (a) => [`There is no call "${a.number}" here.`, `There are: ${a.dates}`],
      "no-call-today": (a) => [
        "No call of today is noted, so there is none to go on with.",
        `An earlier one is corrected with: ${a.command}`
      ],
      "outside-folder": (a) => [
        `${a.path} leads out of the workspace.`,
        "Records are only kept inside it; remove the link."
      ],
      "stdin-taken": () => [
        "The answers come from standard input, so nothing can be asked there.",
        "Put them into a file: --answers FILE"
      ],
      "other-ending": (a) => [
        `${a.path} would be called by another format than ${a.format}.`,
        "Leave --format away, or give the file the ending of the format."
      ],
      "docx-to-terminal": () => ["A Word document cannot be shown in a terminal.", "Write it to a file: --out letter.docx"]
    };
  }
});

// src/core/languages/en/words/exchange.ts
var MOST, few, opportunities, exchange;
var init_exchange = __esm({
  "src/core/languages/en/words/exchange.ts"() {
    "use strict";
    MOST = 10;
    few = (all3) => `${all3.slice(0, MOST).join(", ")}${all3.length > MOST ? ", \u2026" : ""}`;
    opportunities = (count3) => count3 === 1 ? "1 opportunity" : `${count3} opportunities`;
    exchange = {
      lacking: (a) => `${opportunities(a.count)} without "${a.head}", which the other system needs: ${a.ids}`,
      noWord: (a) => `The column map has no word for "${a.value}" in "${a.head}", so it is left empty for ${opportunities(a.count)}: ${a.ids}. Add it under values in your own map.`,
      ignored: (a) => `Not taken: ${a.heads}`,
      missing: (a) => [`"${a.key}" is missing.`, "Fill in the cell."],
      noNumber: (a) => [
        `"${a.text}" is no number.`,
        a.decimalComma ? "Write it like 120.000 or 1.200,50, as the column map says." : "Write it like 120,000 or 1,200.50."
      ],
      decimalComma: (a) => [
        `"${a.text}" is not how numbers are written here.`,
        'Write it like 120,000 or 1,200.50, or take a column map that says decimal: ",".'
      ],
      noDay: (a) => [
        `"${a.text}" is not how days are written here.`,
        "Write it like 2026-12-01, or take a column map that says dates: dd.MM.yyyy, or how they are written there."
      ],
      otherCurrency: (a) => [
        `"${a.text}" is in ${a.currency}, and the row or the record in another currency.`,
        "Mend the amount or the currency; amounts are not converted."
      ],
      tooManyCells: () => [
        "This row has more cells than the first row names.",
        "Look for a comma too many, or put quotes around text with a comma in it."
      ],
      unclosed: () => [
        "Quotes are opened in this row and never closed, so it and everything after it was not read.",
        "Close them; a quote inside a text is written twice."
      ],
      exists: (a) => [
        `${a.id} is there already and says something else.`,
        "To change it add --update; for another sale give it another id or another name."
      ],
      oneSale: (a) => [
        `Lines ${few(a.lines)} are one sale by account, name and day, and yet not the same; none of them was taken.`,
        "Keep the one that counts, or give each sale a name or an id of its own."
      ],
      onlyCase: (a) => [
        `"${a.id}" differs from ${a.other} in case or form only, and on Windows and macOS both would be one file.`,
        "Write it like that one, or give it another id."
      ],
      oneId: (a) => [
        `Lines ${few(a.lines)} have the same id, and yet are not the same; none of them was taken.`,
        "Keep the one that counts, or give each an id of its own."
      ],
      severalRecords: (a) => [
        `Several records have this account, name and day: ${few(a.ids)}`,
        "Say which one is meant: write its id into a column for the id."
      ],
      passed: (a) => `Nothing that is taken stands in ${a.lines.length === 1 ? "1 row, so it was" : `${a.lines.length} rows, so they were`} passed over: ${a.lines.length === 1 ? "line" : "lines"} ${few(a.lines)}`,
      doubled: (a) => `The same in every cell as a line before, and taken once: ${few(a.rows.map(({ line: line3, like }) => `line ${line3} as ${like}`))}`,
      meanwhile: (a) => [
        `Somebody changed ${a.id} while the file was read; theirs was kept.`,
        "Look at it, then import the file once more."
      ],
      unreadable: (a) => [
        `${a.id} is there already and cannot be read.`,
        "Mend that record first, or give the row another id."
      ],
      done: (a) => `${a.dryRun ? "Nothing was written. It would be" : "Imported"}: ${a.made} new, ${a.changed} changed, ${a.same} unchanged, ${a.refused} refused.`
    };
  }
});

// src/core/languages/en/words/keys.ts
var keys;
var init_keys = __esm({
  "src/core/languages/en/words/keys.ts"() {
    "use strict";
    keys = {
      enter: () => "Enter next",
      keep: () => "Enter keep",
      back: () => "Shift+Tab back",
      help: () => "? help",
      helpF1: () => "F1 help",
      newLine: () => "Alt+Enter new line",
      editor: () => "Ctrl+E editor",
      move: () => "\u2191\u2193 move",
      toggle: () => "Space choose",
      reorder: () => "[ ] reorder",
      openCard: () => "e open",
      leaveOut: () => "x leave out",
      takeNote: () => "Ctrl+N note",
      jump: (a) => a.first === a.last ? `Alt+${a.first} scenario` : `Alt+${a.first}\u2026${a.last} scenario`,
      goTo: () => "Ctrl+G go to",
      goToTitle: () => "Go to which part?",
      goToHelp: () => "Press the key that stands before a part, or choose with the arrows. What you had begun to type stays in its field. Shift+Tab returns.",
      typeToFilter: () => "Type to filter",
      noMatch: () => "Nothing matches",
      kept: () => "kept",
      leftOut: () => "left out",
      list: (a) => a.items.length > 0 ? a.items.join(", ") : "(none)",
      noKey: (a) => `"${a.typed}" does nothing here. What does: ${a.keys}`,
      noEditor: () => "No simple editor was found (nano, micro). Here Alt+Enter begins a new line; to use one of yours, set EDITOR, e.g. EDITOR=nano.",
      editorFailed: (a) => `The editor "${a.editor}" did not succeed; your text stays as it was.`,
      editorKept: (a) => `The editor "${a.editor}" did not succeed; your text stays as it was, and what you wrote is in ${a.file}`,
      now: (a) => `Now: ${a.value}`,
      becomes: (a) => `Becomes: ${a.sentence}`,
      tellText: (a) => `Type your answer; end a line with \\ to go on in the next. ${a.filled ? "An empty line keeps what stands there, - empties it." : "An empty line leaves it empty."} < goes back, ? helps, ! opens the editor.`,
      tellLines: (a) => `One element a line; an empty line ends. ${a.filled ? "An empty line at once keeps what stands there, - empties it. " : ""}< goes back, ? helps, ! opens the editor.`,
      tellChoice: (a) => `Type a number or a part of the text. ${a.filled ? "An empty line takes what stands there. " : ""}< goes back, ? helps.`,
      tellChecks: () => "Type numbers with spaces between them, - for none. An empty line takes what stands there. < goes back, ? helps.",
      tellOrder: () => "Type numbers in the order you want, with spaces between them, - for none. An empty line takes what stands there. < goes back, ? helps.",
      tellCard: () => "An empty line keeps it, e opens it, x leaves it out. < goes back, ? helps.",
      tellGo: (a) => `> lists the parts you can go to, >1 goes to one (${a.keys}).`,
      tellAside: () => "# takes a note in between.",
      nowhere: (a) => `There is no part "${a.typed}"; there are: ${a.keys}`,
      whichNumber: (a) => `"${a.typed}" is none of the numbers 1 to ${a.count}.`,
      noneFits: (a) => `Nothing fits "${a.typed}".`,
      severalFit: (a) => `"${a.typed}" fits several: ${a.labels.join(", ")}`
    };
  }
});

// src/core/languages/en/words/lint.ts
var findings, places, lint;
var init_lint = __esm({
  "src/core/languages/en/words/lint.ts"() {
    "use strict";
    findings = (count3) => count3 === 1 ? "1 finding" : `${count3} findings`;
    places = (count3) => count3 === 1 ? "1 place" : `${count3} places`;
    lint = {
      mended: (a) => `${a.file}: mended in ${places(a.count)}`,
      wouldMend: (a) => `${a.file}: ${places(a.count)} would be mended; nothing was changed`,
      /** One line for each place, under one of the two above. */
      mendedAt: (a) => `  ${a.place}  ${a.rule}  ${a.before === "" ? "nothing" : a.before} \u2192 ${a.after === "" ? "nothing" : a.after}`,
      stale: (a) => `${a.count === 1 ? "1 line" : `${a.count} lines`} of the baseline no longer hold anything back. Take them out: ccs lint --update-baseline`,
      baselineWritten: (a) => `Baseline: ${findings(a.count)} in ${a.path}`,
      reportWritten: (a) => `Report: ${a.path}`,
      /** `ccs playbook check` found nothing. */
      fine: () => "Nothing to mend.",
      many: (a) => `Checking ${a.count.toLocaleString("en")} files \u2026`,
      levels: { error: "error", warning: "warning", note: "note" },
      why: () => "Why",
      bad: () => "Not like this",
      good: () => "Like this",
      section: (a) => ({ 1: "asking, not telling", 2: "what a playbook holds", 3: "how the conversation runs", 4: "asking, not telling" })[a.section] ?? "the file itself",
      explainMore: () => "Why, with a bad and a good example: ccs explain RULE"
    };
  }
});

// src/core/languages/en/words/opportunity/advance.ts
var marks, kinds, letterOf, shownBy, wants, advance, advanceRefusals;
var init_advance = __esm({
  "src/core/languages/en/words/opportunity/advance.ts"() {
    "use strict";
    init_phrases();
    marks = { sent: "sent", accepted: "its content accepted", access: "access granted" };
    kinds = {
      call: "the date of a call in which the goal was shared",
      file: "a file",
      date: "the date on which the buyer did it"
    };
    letterOf = ({ kinds: of, marks: wanted }) => `a letter${of.length > 0 ? ` (${listed(of, "or")})` : ""}${wanted.length > 0 ? ` that is ${listed(
      wanted.map((mark) => marks[mark]),
      "and"
    )}` : ""}`;
    shownBy = (wanted) => listed(
      wanted.evidence.map((kind) => kind === "letter" ? letterOf(wanted) : kinds[kind]),
      "or"
    );
    wants = (a) => `"${say(a.milestone)}" is shown by ${shownBy(a)}.`;
    advance = {
      ungraded: () => "not graded yet",
      milestoneNamed: (a) => a.id,
      lost: () => "lost",
      setAside: (a) => `${a.stage} (set aside)`,
      oddProcess: (a) => `There is no process "${a.process}"; the usual one is shown instead. See "process:" in ccs.yaml.`,
      gradedNow: (a) => `"${say(a.milestone)}", graded by ${a.by} on ${a.date}${a.evidence === "" ? "" : `; evidence: ${a.evidence}`}`,
      gradesOwn: (a) => `${a.by} is the owner as well: whoever sells should not be the one who grades. If somebody else graded, say who: --name "\u2026"`,
      steppedBack: (a) => `Back to "${say(a.milestone)}", graded by ${a.by} on ${a.date}: ${a.why}`,
      lostNow: (a) => `Lost, said by ${a.by} on ${a.date}: ${a.why}`,
      setAsideNow: (a) => `Set aside by ${a.by} on ${a.date}: ${a.why}`,
      backNow: (a) => `Taken up again by ${a.by} on ${a.date}.`
    };
    advanceRefusals = {
      "no-process": (a) => [
        `There is no process "${a.process}".`,
        maybe(a.near, `There are: ${a.known}. See "process:" in ccs.yaml.`)
      ],
      "no-milestone": (a) => [
        `This process has no milestone "${a.milestone}".`,
        maybe(a.near, `It has: ${a.known}`)
      ],
      "which-milestone": (a) => ["Which milestone?", `Name one behind the id: ${a.known}`],
      "not-a-manager": () => [
        "Milestones are graded by a manager, not by the rep.",
        'If you are the manager, say so: --as manager --name "Your name"'
      ],
      "no-grader": () => [
        "It is recorded who graded a milestone, and no name is known.",
        'Give it: --name "Your name", or put it into ccs.yaml under seller.'
      ],
      "needs-why": (a) => [
        "A reason is needed, so that it is still understood in a year.",
        `Give it: ${a.command} --what "\u2026"`
      ],
      "milestone-skipped": (a) => [
        `"${say(a.milestone)}" cannot be graded: ${listed(
          a.missing.map((one) => `"${say(one)}"`),
          "and"
        )} ${a.missing.length === 1 ? "comes" : "come"} before it.`,
        "No milestone is skipped; grade them one after the other, each with its evidence."
      ],
      "milestone-reached": (a) => [
        `It stands at "${say(a.milestone)}" since ${a.since}.`,
        "Nothing was changed."
      ],
      "step-back-unexplained": (a) => [
        `"${say(a.milestone)}" comes before "${say(a.now)}": that is a step back, and it needs a reason.`,
        'Give it: --what "\u2026"'
      ],
      "is-lost": (a) => [
        "This opportunity is lost.",
        `If the buyer came back, take it up again first: ccs opportunity advance ${a.id} back --as manager --what "\u2026"`
      ],
      "is-inactive": (a) => [
        "This opportunity is set aside.",
        `Take it up again first: ccs opportunity advance ${a.id} back --as manager`
      ],
      "changed-before-grading": (a) => [
        "Somebody changed this opportunity at the same moment, and nothing was graded.",
        `See where it stands now, then grade it: ${a.command}`
      ],
      "not-set-aside": () => ["This opportunity is neither lost nor set aside.", "Nothing was changed."],
      "is-won": (a) => [
        "This opportunity is won.",
        `If it was not, step back first: ccs opportunity advance ${a.id} MILESTONE --as manager --what "\u2026"`
      ],
      "no-evidence": (a) => [
        `"${say(a.milestone)}" needs evidence, and none was given.`,
        `Show it with --evidence: ${shownBy(a)}.`
      ],
      "wrong-evidence": (a) => [
        `A ${a.given} does not show "${say(a.milestone)}".`,
        wants(a)
      ],
      "wrong-letter": (a) => [
        `${a.letter} is a letter of the kind "${a.kind}", which does not show "${say(a.milestone)}".`,
        wants(a)
      ],
      "foreign-letter": (a) => [
        `The letter ${a.letter} belongs to ${a.account}.`,
        `If it is about this sale all the same, link it first: ccs opportunity link ${a.id} --letter ${a.letter}`
      ],
      "letter-unmarked": (a) => [
        `The letter ${a.letter} is no evidence yet; missing: ${listed(
          a.marks.map((mark) => marks[mark]),
          "and"
        )}.`,
        `When it has happened, write it down: ccs letter mark ${a.letter}${a.marks.map((mark) => ` --${mark} DATE`).join("")}`
      ],
      "no-such-call": (a) => [
        `No linked prompter has a call of ${a.date} in which the goal was shared.`,
        `Note the call with ccs call, or link its prompter: ccs opportunity link ${a.id} --prompter PROMPTER`
      ],
      "evidence-unkept": (a) => [
        `"${a.milestone}" needs no evidence, and none is kept with it.`,
        "Leave --evidence out, and say with --what why."
      ],
      "evidence-in-future": (a) => [`${a.date} is still to come.`, "Only what has happened shows anything."],
      "unknown-evidence": (a) => [
        `"${a.evidence}" is neither a letter, nor a file, nor a day of the calendar.`,
        maybe(a.near, "Give the id of a letter (ccs letter list), the path of a file, or a day (yesterday, 28 November, 2026-11-28).")
      ]
    };
  }
});

// src/core/languages/en/words/opportunity/new.ts
var opportunityFields, opportunityAsk;
var init_new = __esm({
  "src/core/languages/en/words/opportunity/new.ts"() {
    "use strict";
    opportunityFields = {
      /** Headings in a record; between them two people can work without getting in each other’s way. */
      sections: {
        value: "What it is worth, whose it is, when it closes",
        prompters: "The conversations",
        letters: "The letters",
        players: "The people",
        milestones: "What the buyer did, graded by a manager",
        plan: "The steps agreed with the buyer",
        assessments: "The 22 questions",
        strategies: "How to compete",
        ready: "Ready to close?",
        negotiations: "Negotiations",
        signals: "What was noticed",
        changes: "What became different, and when",
        notes: "Notes"
      },
      planStatuses: { open: "open", done: "done", postponed: "postponed", dropped: "dropped" },
      planColumns: () => "what | date | owner on their side | owner on ours | * | billable | status | what shows it"
    };
    opportunityAsk = {
      account: ["Which company is it?", "The customer, as their own people write it."],
      name: ["What is it about?", "A few words that tell this sale from others with the same customer. Leave it empty if there is only one."],
      value: [
        "What is it worth?",
        "The amount you expect to be signed, e.g. 120,000, 120k or \u20AC120,000. Leave it empty as long as you would be guessing."
      ],
      currency: ["In which currency?", 'Three capital letters, e.g. CNY, EUR or USD. "currency: CNY" in ccs.yaml saves you the question.'],
      owner: ["Who owns it?", "The one person who answers for it. A ccs.yaml with your name saves you the question."],
      opened: ["Since when?", "The day on which it was opened, as you would write it: today, 28 November, 2026-11-28."],
      close: [
        "When will it be signed?",
        "As you would write it (end of March, 31 March, 2027-03-31): the day the buyer named, not the end of your quarter. Leave it empty if nobody named one."
      ],
      process: [
        "Which process does it follow?",
        "The milestones it will be graded on. Each is something the buyer does, and each needs something to show."
      ],
      competitor: ["Who is the main competitor?", "Often it is doing nothing. Leave it empty if you do not know yet."],
      plan: [
        "Which steps are agreed with the buyer?",
        "One step a line, its parts with | between them, in this order; what you do not know stays empty. * where both sides decide together whether to go on; status is open, done, postponed or dropped. Ctrl+E opens them in your editor."
      ]
    };
  }
});

// src/core/languages/wording.ts
function worded(table2, { code, args }, ...more) {
  return table2[code](args, ...more);
}
var init_wording = __esm({
  "src/core/languages/wording.ts"() {
    "use strict";
  }
});

// src/core/languages/en/words/opportunity/players.ts
var roles, gaps, players, playersAsk, gap, gapOf, playersRefusals;
var init_players = __esm({
  "src/core/languages/en/words/opportunity/players.ts"() {
    "use strict";
    init_phrases();
    init_wording();
    roles = {
      coach: "coach",
      champion: "champion",
      "decision-maker": "decision maker",
      "finance-approver": "finance approver",
      user: "user",
      implementer: "implementer",
      adversary: "adversary"
    };
    gaps = {
      nobody: () => ["nobody is named yet", "A sale is made with people: write down whom you know."],
      "role-unfilled": (a) => [
        `no ${roles[a.role]}`,
        {
          coach: "Without somebody who wants you to win you hear things last.",
          champion: "Without somebody who takes you to the others you stay where you are.",
          "decision-maker": "You cannot sell to someone who cannot buy.",
          "finance-approver": "Whoever signs the money can stop it on the last day.",
          user: "Those who will use it can say no without a word.",
          implementer: "Those who must make it run are asked in the end.",
          adversary: "Somebody always wants things as they are, or somebody else: who is it?"
        }[a.role]
      ],
      "goal-unknown": (_) => ["goal unknown", "Without a goal there is no opportunity; each has one of their own."],
      "win-unknown": (_) => ["no personal win", "People decide with feeling: what does it do for this person?"],
      "not-met-alone": (_) => ["not met alone", "What people really want they say when nobody else is in the room."],
      "adversary-not-met": (_) => [
        "an adversary, not met alone",
        "Whoever is against it will speak with the others; speak with them first."
      ],
      "no-role": (_) => ["no role", "Whose say counts, and for what?"],
      "not-on-map": (_) => ["rank or influence unknown", "The map shows who is really listened to."],
      "unknown-player": (a) => [`"${a.ref}" is none of the players`, "Add that player, or mend the reference."]
    };
    players = {
      roles,
      parts: { approves: "approves", decides: "decides", evaluates: "evaluates", uses: "uses" },
      attitudes: { sponsor: "sponsor", supporter: "supporter", neutral: "neutral", "non-supporter": "non-supporter", enemy: "enemy" },
      styles: { innovator: "innovator", visionary: "visionary", pragmatist: "pragmatist", conservative: "conservative", laggard: "laggard" },
      contacts: { none: "none yet", brief: "brief", several: "several times", deep: "deep" },
      circles: { political: "political structure", inner: "inner circle" },
      trusts: { 0: "none yet", 1: "likes us", 2: "believes us", 3: "cannot do without us", 4: "the organisations are bound to each other" },
      unknown: "not known yet",
      person: (a) => a.title === void 0 ? a.name : `${a.name}, ${a.title}`,
      because: (a) => `${a.what}: ${a.why}`,
      met: (a) => `met alone ${a.date}`,
      hasLeft: (a) => `left ${a.date}`,
      noPlayers: (a) => `Nobody is named yet. Add somebody: ${a.command} --add NAME`,
      added: (a) => a.id === a.name ? `Added ${a.name}.` : `Added ${a.name}, called ${a.id} here.`,
      removed: (a) => `Removed ${a.name}.`,
      map: {
        title: (a) => `Who counts: ${a.account}`,
        rank: "Rank",
        influence: "Influence",
        axes: () => "Up: formal rank. To the right: informal influence.",
        circles: () => "* political structure, ** inner circle",
        rings: () => "One ring (*): political structure. Two rings (**): inner circle.",
        attitudes: () => "Attitude: ",
        notPlaced: () => "Not on the map yet, because rank or influence is unknown:",
        reports: () => "Who reports to whom",
        pain: () => "Pain chain",
        painMeans: () => "Each pain is a reason for the one it points to.",
        nobodyReports: () => "Nobody\u2019s superior is known yet.",
        noPain: () => "No pain has been written down yet.",
        unknownAttitude: "unknown",
        columns: { name: "Name", title: "Title", roles: "Roles", attitude: "Attitude", rank: "Rank", influence: "Influence", circle: "Circle" }
      }
    };
    playersAsk = {
      "player.name": ["Who is it?", "The name, as the person would write it."],
      "player.title": ["What is their job title?", "Every title has goals of its own."],
      "player.roles": [
        "Which part do they play?",
        "Coach: wants us to win and tells us things. Champion: gives access to the others. Decision maker: chooses, and may spend what nobody budgeted. Finance approver: signs the money. Users and implementers live with it. Adversary: wants the status quo, or somebody else. One person may be several."
      ],
      "player.goal": [
        "What do they want to reach?",
        "In their own words. Without a goal there is no opportunity, and each player has another one."
      ],
      "player.win": [
        "What does it do for them personally?",
        "People decide with feeling and justify with value: a safer job, less travel, to be seen. Never a kickback."
      ],
      "player.metAlone": [
        "When did you meet them alone?",
        "As you would write it: yesterday, 28 November, 2026-11-28. Everyone is met alone once, adversaries too; leave it empty if it has not happened."
      ],
      "player.attitude": ["How do they stand to us?", "From sponsor over neutral to enemy, as they showed it, not as you hope."],
      "player.trust": [
        "How far do they trust us?",
        "One likes us, two believes us, three cannot do without us, four the organisations are bound to each other."
      ],
      "player.rank": ["Formal rank, 0 to 5", "5 stands at the top of the house."],
      "player.influence": ["Informal influence, 0 to 5", "5 is listened to by everybody, whatever the title."],
      "player.part": ["What is their part in the decision?", "Approves, decides, evaluates or uses."],
      "player.style": [
        "How do they take to what is new?",
        "Innovators try anything; visionaries want to be first; pragmatists want to see it work; conservatives want it safe; laggards want none of it."
      ],
      "player.contact": ["How much contact was there?", "From none to deep."],
      "player.circle": [
        "Do they belong to a circle?",
        "The political structure decides what happens; the inner circle in it decides who decides."
      ],
      "player.reportsTo": ["Whom do they report to?", "One of the players; add that one first if they are missing."],
      "player.pain": [
        "What hurts them?",
        "The problem this person feels. One player\u2019s pain is a reason for the next one\u2019s, up to somebody who decides."
      ],
      "player.painFrom": ["Whose pain is a reason for theirs?", "The players whose problem causes this one."],
      "player.left": [
        "When did they leave?",
        "As you would write it: yesterday, 28 November, 2026-11-28. Who has left stays on record and is no longer counted."
      ],
      "player.notes": ["Anything else?", "Facts that help the next colleague."]
    };
    gap = (one) => worded(gaps, one);
    gapOf = (one) => {
      const [what, why] = gap(one);
      const name = one.args && "name" in one.args ? one.args.name : void 0;
      return [name === void 0 ? what : `${name}: ${what}`, why];
    };
    playersRefusals = {
      "no-player": (a) => [
        `There is no player ${a.player} here.`,
        maybe(
          a.near,
          a.known === "" ? "Nobody is named yet; add somebody with --add NAME." : `There are: ${a.known}. Add somebody with --add NAME.`
        )
      ],
      "one-player": (a) => [`${a.option} needs the player it is for.`, "Name one: ccs opportunity players ID PLAYER"]
    };
  }
});

// src/core/languages/en/words/opportunity/ready.ts
var ready, readyAsk;
var init_ready = __esm({
  "src/core/languages/en/words/opportunity/ready.ts"() {
    "use strict";
    ready = {
      heading: (a) => a.known === a.of ? "Ready: ask for the order." : `Not ready: ${a.of - a.known} of ${a.of} are still unknown. Do not ask for the order yet.`,
      unknown: "UNKNOWN",
      unsure: "NOT SURE",
      known: "known",
      names: {
        goals: "Goals",
        situation: "Situation",
        help: "How it helps",
        justification: "Justification",
        delivery: "Delivery",
        trust: "Trust",
        decision: "Decision"
      },
      what: (a) => `${a.name}: what do you know?`,
      whatHelp: () => "In a few words, as the buyer said it, and where you have it from.",
      negotiate: (a) => `If something is still to be negotiated: ${a.command}`,
      pushed: () => "Who asks before the buyer is ready pays for it with a discount, or with the sale."
    };
    readyAsk = {
      "ready.goals": ["Do you know their goals?", "Of everyone who has a say, in their own words."],
      "ready.situation": ["Do you know how it is today?", "How they do it now, and what that costs them, with numbers."],
      "ready.help": ["Do you both know how it helps?", "Which scenarios they want, and that these bring the goal closer."],
      "ready.justification": ["Do you know how it is justified?", "The numbers they will show to whoever signs, and that they are theirs."],
      "ready.delivery": [
        "Do they know what happens between signature and delivery?",
        "Who does what by when, so that nobody is afraid of the day after."
      ],
      "ready.trust": ["Do they trust us to deliver?", "What have they seen, and whom have they talked to?"],
      "ready.decision": [
        "Do you know how the organisation decides?",
        "Who signs, who must be heard before, and what can still come in between."
      ]
    };
  }
});

// src/core/languages/en/words/opportunity/rfp.ts
var bid, bidAsk, bidProblems, decline;
var init_rfp = __esm({
  "src/core/languages/en/words/opportunity/rfp.ts"() {
    "use strict";
    bid = {
      heading: { bid: "Bid", "no-bid": "Do not bid", open: "Not decided yet" },
      reasons: {
        uninvited: "They are deciding already and did not ask you in: somebody else is preferred, and you are there to be compared with.",
        preferred: "The buyer prefers us.",
        players: "The buyer does not prefer us, but the key players can be met: meet them before you write a line.",
        "ask-first": "The buyer does not prefer us, and nobody knows whether the key players can be met. Ask for that first; without it, do not bid.",
        "written-for-another": "The buyer does not prefer us and the key players cannot be met: the tender was written with somebody else."
      },
      cost: (a) => `Cost of losing: (1 \u2212 ${a.share} %) \xD7 ${a.cost} = ${a.losing}`,
      noCost: () => "Cost of losing: not known; give the win rate and the cost of selling.",
      due: (a) => `Due: ${a.due}`,
      overdue: (a) => `Due: ${a.due}, which is past.`,
      letter: () => "The polite no, with what would change it:",
      letterIfNot: () => "If they say no to that:"
    };
    bidAsk = {
      "rfp.due": ["When is it due?", "As you would write it: friday, 8 December, 2026-12-01. Leave it empty if nobody has said."],
      "rfp.preferred": [
        "Does the buyer prefer you?",
        "Yes, if the criteria are the ones that you discussed with them. If you are not sure, you are not the one."
      ],
      "rfp.meetPlayers": [
        "Can you meet the key players before you write?",
        "Each of them, alone. A buyer who wants your bid will let you; one who only needs a third offer will not."
      ],
      "rfp.winRate": [
        "How many of a hundred such tenders do you win?",
        "In percent, from your own records, for tenders that you did not help to write: write 20 for 20 %."
      ],
      "rfp.costOfSelling": ["What does it cost to take part?", "Everybody\u2019s days, travel, samples, in the currency of the opportunity."]
    };
    bidProblems = {
      "no-percent": (a) => `"${a.text}" is no percentage from 1 to 100, nor 0; write 20 for 20 %.`
    };
    decline = (a) => a.named ? a.command : `${a.command} --set to.name=NAME`;
  }
});

// src/core/languages/en/words/opportunity/assess.ts
var sign, assess, assessRefusals;
var init_assess = __esm({
  "src/core/languages/en/words/opportunity/assess.ts"() {
    "use strict";
    init_phrases();
    sign = (mark) => mark === "-" ? "\u2212" : mark;
    assess = {
      sign,
      groups: { opportunity: "Is there an opportunity?", compete: "Can we compete?", win: "Can we win?", worth: "Is it worth winning?" },
      /** By number: what it is called in a table, the question, and what a + and a − mean. */
      questions: {
        1: [
          "Business plan",
          "Do we know the plan that this purchase serves?",
          "What serves no plan of the business is the first to be put off. + you can name the plan and who stands for it; \u2212 there is none."
        ],
        2: [
          "Market and business",
          "Do we understand their market and how they earn their money?",
          "+ you can say who their customers are, what they want and what is changing; \u2212 you would have to look it up."
        ],
        3: [
          "Finances",
          "Are they well enough off to buy?",
          "Sales, profit, and what they measure themselves by. + the figures are known and good; \u2212 they are known and bad."
        ],
        4: [
          "Funding",
          "Is there money for it, or can somebody find it?",
          "+ a budget, or a person who may spend what nobody budgeted; \u2212 neither."
        ],
        5: [
          "Compelling event",
          "Must they act by a certain day?",
          "Why act, by when, what does it cost to be late, what is gained, how large is it? + a day after which it hurts; \u2212 nothing happens if they wait."
        ],
        6: [
          "Decision process",
          "Do we know their formal process, and does it leave us a chance?",
          "+ steps, people and criteria are known and we can meet them; \u2212 they were written for somebody else."
        ],
        7: ["Fit with the plan", "Does what we offer bring their plan forward?", "+ somebody on their side says so; \u2212 it is beside the point."],
        8: [
          "Technical fit",
          "Does it fit what their specialists prefer?",
          "+ it runs with what they have and want; \u2212 they would have to give something up."
        ],
        9: [
          "Resources",
          "Can we put the people and the time into it?",
          "To sell it and to deliver it. + the people are named and free; \u2212 they are not there."
        ],
        10: [
          "Unique value",
          "Is there a benefit that they get from us alone?",
          "In their business, not in the product. + they named it themselves; \u2212 anybody could give it to them."
        ],
        11: [
          "Relationship",
          "Is their experience with us good?",
          "+ they have worked with us and would again; \u2212 they have not, or would rather not."
        ],
        12: ["Access to power", "Do we talk with the people who get what they want?", "+ you meet them alone; \u2212 you are kept from them."],
        13: [
          "Buying vision",
          "Do they picture the solution the way we would build it?",
          "+ they describe it in the scenarios you discussed; \u2212 they describe somebody else\u2019s."
        ],
        14: [
          "Informal process",
          "Do we know how it is really decided?",
          "Who is asked in the corridor, and who may say no. + somebody has told you and it holds; \u2212 you only know the chart."
        ],
        15: [
          "Politics",
          "Are those who want us the ones who are listened to?",
          "+ your sponsors have the influence; \u2212 your adversaries have it."
        ],
        16: [
          "Fit of cultures",
          "Do the two houses work well together?",
          "Pace, manners, how risk is seen. + it already shows; \u2212 every meeting grates."
        ],
        17: [
          "Evaluation plan",
          "Are the next steps agreed with the buyer in writing?",
          "+ the buyer changed the plan and keeps to it; \u2212 there is none."
        ],
        18: [
          "Revenue soon",
          "Does it bring enough, soon enough?",
          "Held against your own minimum and your own horizon. + both are met; \u2212 one of them is missed."
        ],
        19: ["Later revenue", "Will more business follow?", "+ you can name it; \u2212 this is all."],
        20: ["Profit", "Will we earn on it?", "After the cost of selling and of delivering. + yes, reckoned; \u2212 no, or only if all goes well."],
        21: ["Risk", "Is the risk small enough?", "What could fail, and what would it cost us? + small, or shared; \u2212 it could hurt us."],
        22: [
          "Strategic value",
          "Is it worth having beyond its money?",
          "A market, a reference, something we learn. + you can say which; \u2212 it is one more order."
        ]
      },
      marks: { "+": "speaks for us", "?": "not known", "-": "speaks against us" },
      marksOf: (a) => ({ "+": `speaks for ${a.name}`, "?": "not known", "-": `speaks against ${a.name}` }),
      answerFor: (a) => `Answer it for ${a.name}: here "we" are ${a.name}.`,
      number: (a) => `${a.text} (q${a.number})`,
      evidence: (a) => `${a.short}: what shows it? (q${a.number})`,
      evidenceHelp: () => "Who said what, which document, which figure. Leave it empty if there is nothing yet; it is then listed as not shown.",
      groupHelp: () => "Enter keeps the marks of last time, e goes through them one by one, x goes back to last time\u2019s.",
      lastTime: (a) => `${a.tally["+"]} +   ${a.tally["?"]} ?   ${a.tally["-"]} \u2212`,
      us: "Us",
      table: {
        title: (a) => `${a.account}: the 22 questions, ${a.date}`,
        sum: (a) => `${a.name}: ${a.tally["+"]} +, ${a.tally["?"]} ?, ${a.tally["-"]} \u2212`,
        changed: (a) => `${a.name}, changed since ${a.since}:`,
        unchanged: (a) => `${a.name}: nothing changed since ${a.since}.`,
        moved: (a) => `${a.number} ${a.short}: ${sign(a.from)} \u2192 ${sign(a.to)}${a.evidence === void 0 ? "" : ` (${a.evidence})`}`,
        unshown: (a) => `${a.name}: nothing to show yet for ${listed(a.numbers)}. A mark that nobody can show is a hope.`,
        noRival: (a) => `The main competitor has not been assessed yet: ${a.command}`,
        next: (a) => `What follows from it: ${a.command}`
      }
    };
    assessRefusals = {
      "not-assessed": (a) => [
        "Without the 22 questions there is nothing to decide by.",
        `Answer them first: ccs opportunity assess ${a.id}`
      ],
      "no-competitor": (a) => [
        a.known === void 0 ? "No main competitor is on record here." : `${a.name} is not the main competitor here; that is ${a.known}.`,
        a.known === void 0 ? `Name it: ccs opportunity edit ${a.id} --set competitor="${a.name}"` : `Write --of "${a.known}" or --of competitor, or change it: ccs opportunity edit ${a.id} --set competitor="${a.name}"`
      ],
      "day-to-come": (a) => [`${a.date} is still to come.`, "Only what is known today can be marked; leave --at out."]
    };
  }
});

// src/core/languages/en/words/opportunity/strategy.ts
var strategySteps, strategy, strategyAsk;
var init_strategy = __esm({
  "src/core/languages/en/words/opportunity/strategy.ts"() {
    "use strict";
    init_phrases();
    init_assess();
    strategySteps = {
      late: "the buyer is deciding already, phase 3",
      invited: "the buyer asked us in",
      event: "there is a compelling event",
      makeEvent: "a compelling event can be made",
      compete: "we can compete: more + than \u2212",
      advantage: "we are three times as strong",
      criteria: "the criteria can be changed or widened",
      split: "a profitable part can be split off",
      position: "there is a place inside to protect",
      later: "there is later revenue or strategic value"
    };
    strategy = {
      heading: (a) => `Strategy on ${a.date}: ${a.name}`,
      why: () => "What led there",
      yes: "yes",
      no: "no",
      step: (a) => `${strategySteps[a.step]}${a.marks ? ` (${Object.entries(a.marks).map(([number4, mark]) => `${number4} ${sign(mark)}`).join(", ")})` : a.answer === "unsure" ? " (not sure, which counts as no)" : ""}`,
      outcomes: {
        frontal: [
          "frontal",
          "Fight on the ground as it is: you are three times as strong as anybody else. Keep to the agreed plan, prove it in front of those who decide, and be quick; every week gives the others time to catch up."
        ],
        flank: [
          "flank",
          "Change what they compare. On their criteria you are not strong enough: in the next weeks diagnose with the players what the criteria leave out, until they themselves add what only you can do. Show nothing before that."
        ],
        fragment: [
          "fragment",
          "Take a part. Split off the piece in which you are ahead and earn money, with a sponsor and a decision of its own, and leave the rest to others for now."
        ],
        defend: [
          "defend",
          "Hold what you have. Protect your place inside: look after the people who use you, let them say what it is worth, and slow down a decision that would put somebody else next to you."
        ],
        develop: [
          "develop",
          "Not this sale; the next. Keep in touch at little cost, meet the players before they have a need, and be there first when they form it. Take it out of the forecast."
        ],
        disengage: [
          "disengage",
          "Leave, politely and soon. Say why, say what would change it, and put the time into somebody who wants to buy from you. Bad news early is good news."
        ]
      },
      unknown: (a) => `Not known: ${listed(a.numbers)}. What is not known does not speak for us; find it out before you act on this.`,
      letter: () => "A polite no, with what would change it:"
    };
    strategyAsk = {
      buyerPhase: [
        "How far is the buyer?",
        "First they form the need, then they compare solutions, in the end they decide and are afraid of the risk. In the last phase a newcomer is rarely wanted for more than a comparison."
      ],
      invited: ["Did the buyer ask you in, before the others were chosen?", "An invitation that went to a whole list of suppliers is none."],
      makeEvent: [
        "Can a compelling event be made?",
        "Question 5 has no +. Is there a day after which doing nothing would cost them something, and can they be made to see it? Yes only if you know which."
      ],
      advantage: [
        "Are you three times as strong as anybody else?",
        "In what they will decide by, and in their eyes. A head start is not enough to win by force."
      ],
      criteria: [
        "Can you change or widen what they compare?",
        "Yes, if a player who counts would listen to a goal that the criteria leave out and that you alone can serve."
      ],
      split: ["Can a profitable part be split off?", "A part with a sponsor and a decision of its own, in which you are ahead."],
      position: ["Have you a place inside to protect?", "Something they use of yours today, and people who want to keep it."]
    };
  }
});

// src/core/languages/en/words/opportunity/next.ts
var next;
var init_next = __esm({
  "src/core/languages/en/words/opportunity/next.ts"() {
    "use strict";
    init_phrases();
    init_advance();
    init_players();
    init_ready();
    init_rfp();
    init_strategy();
    next = {
      slides: {
        overstayed: (a) => `${a.milestone === void 0 ? "not graded" : `"${say(a.milestone)}"`} for ${a.months.toFixed(1)} months; ${a.normal} is normal`,
        "access-not-given": (a) => `access asked for in ${a.letter} on ${a.since}, and not given for ${days(a.days)}`,
        stale: (a) => `the buyer last did something on ${a.since}, ${days(a.days)} ago`,
        "unknown-milestone": (a) => `its process has no milestone "${a.milestone}"`
      },
      next: {
        over: (a) => a.won ? ["Measure the benefit with the customer, and ask whom else they know.", "It is won; a measured benefit sells the next one."] : ["Write down what you learnt.", "It is lost; bad news early is good news."],
        "set-aside": (a) => [
          "Decide whether to take it up again.",
          `It has been set aside since ${a.since}: ${a.why}`
        ],
        withdraw: (a, id) => [
          "Withdraw politely, then have your manager set it aside.",
          `${a.because === "tender" ? "This tender was written with somebody else." : "The strategy is to disengage."} Bad news early is good news: ccs opportunity advance ${id} inactive --as manager --what "\u2026"`,
          decline(a)
        ],
        "stay-in-touch": (a, id) => [
          `Have your manager set this one aside, and stay in touch: ccs opportunity advance ${id} inactive --as manager --what "\u2026"`,
          `The strategy of ${a.date} is to develop: not this sale, the next one.`
        ],
        "close-passed": (a) => [
          "Ask the buyer for a new date, and why it moved.",
          `It was to be signed by ${a.close}; a date only we believe in is none.`
        ],
        "plan-overdue": (a) => [
          `Ask what became of: ${a.event}`,
          `It was agreed for ${a.date}. A plan that is ignored is the first sign of danger.`
        ],
        "plan-next": (a) => [`Prepare: ${a.event}`, `It is agreed with the buyer for ${a.date}.`],
        "find-players": (_, id) => [
          `Write down whom you know: ccs opportunity players ${id} --add NAME`,
          "A sale is made with people, and nobody is named yet."
        ],
        "find-goal": () => ["Find out what one of the players wants to reach.", "Without a goal there is no opportunity."],
        "ask-to-meet": (a) => [
          `Ask to meet the key players before you write a line${a.due === void 0 ? "." : `; the tender is due on ${a.due}.`}`,
          "The buyer does not prefer us: without that meeting, do not bid."
        ],
        assess: (_, id) => [
          `Answer the 22 questions: ccs opportunity assess ${id}`,
          "Whether it is worth going on, and how to compete, follows from them."
        ],
        "assess-again": (a, id) => [
          `Answer the 22 questions again: ccs opportunity assess ${id}`,
          `They were last answered on ${a.date}, before this stage.`
        ],
        "choose-strategy": (_, id) => [
          `Decide how to compete: ccs opportunity strategy ${id}`,
          "The 22 questions are answered; what follows from them is not decided."
        ],
        "rethink-strategy": (a, id) => [
          `Decide again how to compete: ccs opportunity strategy ${id}`,
          `What led to "${strategy.outcomes[a.outcome][0]}" on ${a.date} is no longer so.`
        ],
        "test-power": (a, id) => [
          `Test whether ${a.name} is a power sponsor: ccs opportunity power ${id} ${a.player}`,
          "The letter with the plan goes to somebody who gets what they want; nobody here is known to."
        ],
        "find-power": (a) => [
          `Ask ${a.name === void 0 ? "" : `${a.name} `}for the way to somebody who gets what they want.`,
          "None of the players is known to be a power sponsor, and you cannot sell to someone who cannot buy."
        ],
        "know-first": (a, id) => [
          `Find out what you must know before you ask for the order: ccs opportunity ready ${id}`,
          `Not known yet: ${a.unknown.map((key) => ready.names[key].toLowerCase()).join(", ")}. Do not close before the buyer is ready.`
        ],
        "ask-order": (a, id) => [
          `Ask for the order; if one thing is still in the way: ccs opportunity negotiate ${id}`,
          `You know all seven things that one has to know. "${say(a.milestone)}" comes next.`
        ],
        "hold-call": (a) => [
          `Hold the conversation and note it: ccs call ${a.prompter}`,
          "Whether the buyer shares the goal is what everything else stands on."
        ],
        "write-letter": (a) => [
          `Write it down and send it: ccs letter ${a.kind}`,
          `"${say(a.milestone)}" is shown by a letter that the buyer can accept.`
        ],
        "mark-letter": (a) => [
          {
            sent: `Send the letter ${a.letter}.`,
            accepted: `Ask the buyer whether the letter ${a.letter} says it right.`,
            access: `Ask for the introductions that the letter ${a.letter} speaks of.`
          }[a.mark],
          `Only then "${say(a.milestone)}" can be graded: ccs letter mark ${a.letter} --${a.mark} DATE`
        ],
        "have-graded": (a, id) => [
          `Have your manager grade it: ccs opportunity advance ${id} ${a.id} --evidence ${a.evidence} --as manager`,
          `What shows "${say(a.milestone)}" is there.`
        ],
        "mend-player": (a) => [`Close the gap: ${gapOf(a.gap)[0]}`, gapOf(a.gap)[1]],
        "show-milestone": (a) => [
          `Agree with the buyer on the step to "${say(a.milestone)}".`,
          `${a.outcome === void 0 ? "" : `${say(a.outcome)} `}${wants(a)}`
        ]
      }
    };
  }
});

// src/core/languages/en/words/opportunity/show.ts
var changed, show, linkRefusals;
var init_show = __esm({
  "src/core/languages/en/words/opportunity/show.ts"() {
    "use strict";
    changed = (word, { names, more }) => names.length === 0 ? "" : `${word}: ${names.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
    show = {
      comma: () => ", ",
      /** One of several: the heads of a page that shows where it stands. */
      page: {
        stage: "Stage",
        evidence: "Evidence",
        players: "People",
        assessed: "Assessed",
        strategy: "Strategy",
        tender: "Tender",
        ready: "Ready",
        missing: "Missing",
        plan: "Plan",
        danger: "Danger",
        next: "Next",
        note: "Note"
      },
      heads: {
        id: "ID",
        stage: "Stage",
        value: "Value",
        close: "Close",
        owner: "Owner",
        name: "Name",
        roles: "Roles",
        attitude: "Attitude",
        missing: "Missing"
      },
      by: (a) => `owner ${a.owner}`,
      closes: (a) => `to be signed ${a.close}`,
      since: (a) => `${a.stage} since ${a.date} (${a.months.toFixed(1)} months${a.normal === void 0 ? "" : `; ${a.normal} is normal`})`,
      setAsideSince: (a) => `set aside since ${a.date}: ${a.why}`,
      gradedBy: (a) => `${a.evidence === "" ? "" : `${a.evidence} \xB7 `}graded by ${a.by}`,
      letterShows: (a) => `letter ${a.letter}`,
      openedAlready: (a) => `From this prompter there is a sale already: ${a.ids}. A second one counts twice in the pipeline; to look at it: ccs opportunity show ${a.id}`,
      lookAt: (a) => `See where it stands: ${a.command}`,
      nothing: () => "nothing",
      noDanger: () => "none seen",
      noPlan: (a) => `no step agreed with the buyer${a.command === void 0 ? "" : `: ${a.command}`}`,
      power: { yes: "power sponsor", no: "no power sponsor" },
      /** How the marks of a side stand; a mark nobody gave is left out. */
      totals: (a) => `${a.name}: ${a.groups.map(({ group, marks: given }) => `${group} ${given.map(({ mark, count: count3 }) => `${count3}${mark}`).join(" ")}`).join(", ")}`,
      groups: { opportunity: "opportunity", compete: "compete", win: "win", worth: "worth" },
      assessedOn: (a) => `${a.date}${a.since === void 0 ? "" : a.better.names.length + a.worse.names.length === 0 ? `, nothing changed since ${a.since}` : `, since ${a.since} ${[changed("better", a.better), changed("worse", a.worse)].filter(Boolean).join("; ")}`}`,
      strategyOf: (a) => `${a.name} (${a.date}): ${a.meaning}`,
      strategyGone: (a) => `what led there is no longer so: ${a.command}`,
      readyOf: (a) => `${a.known} of ${a.of} known${a.open.length === 0 ? "" : `; open: ${a.open.map((name) => name.toLowerCase()).join(", ")}`}`,
      more: (a) => `\u2026 and ${a.count} more: ${a.command}`,
      noOpportunities: () => "No opportunities yet. Make one: ccs opportunity new"
    };
    linkRefusals = {
      "no-links": () => ["Nothing was named to be linked.", "Name it: --prompter ID or --letter ID"],
      "empty-note": () => ["The note has nothing in it.", "Write it behind the id, in quotes."]
    };
  }
});

// src/core/languages/en/words/opportunity.ts
var opportunity, refusals;
var init_opportunity = __esm({
  "src/core/languages/en/words/opportunity.ts"() {
    "use strict";
    init_advance();
    init_new();
    init_next();
    init_players();
    init_show();
    opportunity = {
      ...opportunityFields,
      ...players,
      ...advance,
      ...next,
      ...show,
      ask: { ...opportunityAsk, ...playersAsk },
      gap,
      gapOf
    };
    refusals = { ...advanceRefusals, ...playersRefusals, ...linkRefusals };
  }
});

// src/core/languages/en/words/letters.ts
var fates, unsaid, letters;
var init_letters2 = __esm({
  "src/core/languages/en/words/letters.ts"() {
    "use strict";
    fates = { sent: "sent", accepted: "accepted", access: "access granted" };
    unsaid = {
      nothing: "says that nothing is known.",
      works: "says that it goes well as it is, and so is no reason.",
      aside: "is a note to yourself."
    };
    letters = {
      from: (a) => `From the prompter ${a.id}.`,
      late: (a) => `The letter is dated ${a.date}, the meeting was on ${a.meeting}: it should go out on the same day, while both remember the same conversation.`,
      place: (a) => `line ${a.line}, column ${a.column}`,
      price: (a) => `"${a.piece}" names a price. Letters carry none: agree what it is worth before anybody speaks of what it costs.`,
      discount: (a) => `"${a.piece}" gives something away. Nothing is given without getting, and never in a letter.`,
      feature: (a) => `"${a.piece}" is your own note of a feature. Say what the buyer\u2019s people will be able to do instead.`,
      features: (a) => `The list with "${a.piece}" names parts of a product. Say what the buyer\u2019s people will be able to do instead.`,
      nothingToAttach: (a) => `There is no ${a.kind} on record to go with it. Write one: ccs letter ${a.kind}`,
      noLetters: () => "No letters yet. See what can be written: ccs letter --list",
      heads: { id: "ID", kind: "Letter", to: "To", sent: "Sent", accepted: "Accepted", access: "Access", about: "What for" },
      marked: (a) => `Noted: ${a.path}`,
      future: (a) => `${fates[a.fate]} ${a.day}: that day is still to come. Note what has happened; if the day is wrong: ${a.command} DATE`,
      outOfOrder: (a) => `${fates[a.fate]} ${a.day}, but ${a.after === "date" ? "dated" : fates[a.after]} ${a.afterDay}: that cannot be. If the first day is wrong: ${a.command} DATE`,
      fate: fates,
      made: (a) => `Made: ${a.path}
Change the texts and the questions as you like, then see what it asks: ccs letter ${a.kind} --questions`,
      unsaid: (a) => `Not in the letter: "${a.answer}" (${a.ask}) ${unsaid[a.why]}`,
      missingReason: (a) => `${a.id}: ${a.because}`
    };
  }
});

// src/core/languages/en/words/pipeline.ts
var reached, known, signals, pipeline, pipelineRefusals;
var init_pipeline = __esm({
  "src/core/languages/en/words/pipeline.ts"() {
    "use strict";
    init_phrases();
    reached = (wording) => wording === void 0 ? "not graded" : say(wording);
    known = (text2) => text2 ?? "unknown";
    signals = {
      postponed: "postponed",
      "access-harder": "access gets harder",
      "plan-obstructed": "plan ignored",
      "requirements-changed": "requirements changed",
      "player-changed": "key player changed",
      overstayed: "too long in stage",
      stale: "buyer silent",
      "unknown-milestone": "unknown milestone"
    };
    pipeline = {
      title: (a) => `Pipeline on ${a.date}`,
      process: (a) => `Process: ${a.name}`,
      all: () => "All",
      nobody: () => "No owner",
      ungraded: () => "Not graded",
      heads: {
        milestone: "Milestone",
        count: "Number",
        then: "Then",
        amount: "Amount",
        thenAmount: "Amount then",
        months: "Months",
        inactive: "Inactive",
        danger: "In danger"
      },
      forecast: () => "Forecast",
      won: () => "Won",
      lost: () => "Lost",
      states: { active: "active", inactive: "inactive", won: "won", lost: "lost" },
      none: () => "No opportunities.",
      noneThen: (a) => `No opportunity was open on ${a.date}; all were opened later.`,
      noneOf: (a) => `No opportunity follows the process "${a.process}".`,
      unopened: (a) => `Not shown, because "opened" is a day still to come: ${a.ids}${a.more > 0 ? ` and ${a.more} more` : ""}`,
      monthsMean: () => "Number and amount include what is inactive; months are the average in the stage. The forecast begins at the milestone marked *.",
      then: (a) => `Then: on ${a.date}.`,
      noRoom: (a) => `No room for: ${a.columns.join(", ")}.`,
      dangerTitle: (a) => a.count === 1 ? "1 opportunity in danger" : `${a.count} opportunities in danger`,
      noDanger: () => "Nothing in danger.",
      movesTitle: (a) => `Moved since ${a.since}: ${a.count}`,
      noMoves: (a) => `Nothing moved since ${a.since}.`,
      more: (a) => `\u2026 and ${a.count} more. All of them: --csv, --json or --format html; fewer: --owner NAME`,
      moreRows: (a) => `\u2026 and ${a.count} more.`,
      signals,
      dangers: {
        "close-moved": (a) => `signing moved from ${a.from} to ${a.to} (on ${a.date})`,
        "close-passed": (a) => `was to be signed by ${a.close}`,
        "step-postponed": (a) => `step postponed: ${a.event}`,
        "step-overdue": (a) => `overdue since ${a.date}: ${a.event}`,
        "player-left": (a) => `${a.name} left on ${a.date}`,
        noted: (a) => `${signals[a.signal]} (${a.date})${a.what === void 0 ? "" : `: ${a.what}`}`
      },
      moveNames: {
        new: "new",
        won: "won",
        lost: "lost",
        "set-aside": "set aside",
        "taken-up": "taken up again",
        forward: "forward",
        back: "back",
        value: "value changed",
        close: "signing day changed",
        owner: "owner changed"
      },
      moves: {
        new: () => "new",
        won: () => "won",
        lost: () => "lost",
        "set-aside": () => "set aside",
        "taken-up": () => "taken up again",
        forward: (a) => `forward: ${reached(a.from)} \u2192 ${reached(a.to)}`,
        back: (a) => `back: ${reached(a.from)} \u2192 ${reached(a.to)}`,
        value: (a) => `value ${known(a.from)} \u2192 ${known(a.to)}`,
        close: (a) => `signing ${known(a.from)} \u2192 ${known(a.to)}`,
        owner: (a) => `owner ${known(a.from)} \u2192 ${known(a.to)}`
      },
      columns: {
        id: "ID",
        account: "Account",
        name: "Name",
        owner: "Owner",
        value: "Value",
        currency: "Currency",
        close: "To be signed",
        process: "Process",
        milestone: "Milestone",
        since: "Since",
        months: "Months",
        state: "State",
        forecast: "In forecast",
        lastBuyerAction: "Buyer last acted",
        danger: "Danger",
        moves: "Moved"
      },
      yes: "yes",
      no: "no",
      charts: {
        count: () => "How many at each milestone",
        amount: (a) => `How much at each milestone, ${a.currency}`,
        months: (a) => `Forecast by month of signing, ${a.currency}`,
        inForecast: () => "active, in the forecast",
        noMonth: () => "no day",
        noCurrency: () => "currency unknown"
      },
      sections: { reps: "Each rep", danger: "In danger", moves: "What moved", all: "All opportunities" }
    };
    pipelineRefusals = {
      "no-owner": (a) => [
        `No opportunity belongs to "${a.owner}".`,
        maybe(a.near, `There are: ${a.known}`)
      ],
      "day-not-yet": (a) => [
        `${a.option}: ${a.value} is still to come.`,
        "Name today or an earlier day."
      ],
      "since-not-before": (a) => [
        `--since ${a.since} is not before ${a.at}.`,
        "Name an earlier day behind --since."
      ]
    };
  }
});

// src/core/languages/en/words/playbook-walk.ts
var playbookWalk;
var init_playbook_walk = __esm({
  "src/core/languages/en/words/playbook-walk.ts"() {
    "use strict";
    playbookWalk = {
      playbookLanguage: () => "In which language is the conversation held?",
      playbookLanguageHelp: () => "The questions are put together by the grammar of this language.",
      playbookProduct: () => "What is sold?",
      playbookProductHelp: () => "The product or service, as your own people call it. It is only used to find the conversation; it is never spoken.",
      playbookIndustry: () => "In which industry are the buyers?",
      playbookIndustryHelp: () => "One industry for each conversation: the moments of a working day differ from one to the next.",
      playbookTitle: () => "Which job title is it written for?",
      playbookTitleHelp: () => "One title for each conversation. The higher the title, the fewer the goals; write first for those who decide.",
      authority: () => "What can this title do?",
      authorityHelp: () => "You cannot sell to someone who cannot buy. Say whether this title decides, funds, implements or uses.",
      authorities: { decides: "decides", funds: "funds it", implements: "implements it", uses: "uses it", unknown: "I do not know yet" },
      playbookGoal: () => "What does this person want to reach?",
      playbookGoalHelp: () => 'A bare verb phrase that completes "would that help you \u2026", in the buyer\u2019s words: a change in the business they would ask finance to pay for, not a system they would install.',
      goalKind: () => "How would they put it?",
      goalKindHelp: () => "A goal is easier to share than a problem is to admit; say problem or need only where everybody in that job says so.",
      goalKinds: { goal: "as a goal", problem: "as a problem", need: "as a need" },
      otherGoals: () => "Which other goals does this title have?",
      otherGoalsHelp: () => "One a line, or nothing. They stand in the goal menu as conversations that are still to be written.",
      opening: () => "What do you say in the first three minutes?",
      openingHelp: () => "One sentence a line, or nothing: who you are, what people with this title tell you, and the story of one of them. Nobody shares a goal with somebody they do not find sincere and competent.",
      impact: () => "Who else feels it? Questions, one a line",
      impactHelp: () => "Who else waits, and what happens then. Behind a bar the title that feels it: Who else waits when that happens? | head of logistics. Nothing, if there is nobody else.",
      playbookDiagnose: () => "Questions before the scenario",
      playbookDiagnoseHelp: () => "One question a line: how is it done today, how much of it is there, what does it cost. Behind a bar stands what the number counts: How many in a week? | orders per week; What does one cost you? | money per order. Such figures can be multiplied.",
      worth: () => "Shall these figures be multiplied to what it is worth in a year?",
      worthHelp: () => "The same noun on both sides cancels: orders per week and money per order make money a year. The sum comes up in the conversation as soon as the buyer has given the figures.",
      worthChoices: { yes: "yes", no: "no" },
      playbookScenarios: () => "Which moments of the buyer\u2019s day? One short name a line",
      playbookScenariosHelp: () => "Three at least, four to be well prepared, in the order in which the buyer meets them. Names for you alone: small letters, digits and hyphens, e.g. after-hours.",
      feature: () => "Which feature stands behind it?",
      featureHelp: () => "A note for your own people. It is never spoken and never printed for the buyer. Leave it empty if you like.",
      playbookConfirm: () => "How is it confirmed?",
      playbookConfirmHelp: () => "One question that is answered with yes or no. {{capabilities}} and {{goal}} are put in later: what this buyer wanted, and what for.",
      playbookId: () => "Under which name is it kept?",
      playbookIdHelp: () => "The name of the file, by which it is called: ccs prompter new --playbook NAME"
    };
  }
});

// src/core/languages/en/words/problems.ts
var hollow, problems;
var init_problems = __esm({
  "src/core/languages/en/words/problems.ts"() {
    "use strict";
    init_days();
    hollow = {
      promise: "says yes to nothing in particular. Write what was agreed: to do what, with whom, by when.",
      vision: "is too little to be pictured. Write what the buyer\u2019s people would be able to do.",
      person: "is nobody in particular. Write a name; a door to somebody is no door yet.",
      proof: "proves nothing: it is an opinion. Write what they did and what came of it.",
      figure: "holds no figure. Write money, a count or a per cent, and over which time."
    };
    problems = {
      hollow: (a) => `"${a.text}" ${hollow[a.substance]}`,
      needed: () => "This is needed; without it nothing can be made.",
      "one-only": () => "This takes one answer, not several.",
      "far-day": (a) => `"${a.text}" is too far from any sale to be meant; write a day between 1900 and 2199.`,
      "no-day": (a) => `"${a.text}" is no day of the calendar; write the one you mean, for example 8 December.`,
      "no-single-day": (a) => `"${a.text}" is not one day; write it as you would say it: friday, 8 December, in two weeks, 2026-12-01.`,
      "two-days": (a) => `"${a.text}" can be ${englishDays.shown(a.days[0])} or ${englishDays.shown(a.days[1])}; write the day with the name of its month.`,
      "other-weekday": (a) => `"${a.text}" does not fit together: that day is ${englishDays.shown(a.day)}.`,
      "no-number": (a) => `"${a.text}" is no number; write it like 1200 or 1,200.50.`,
      "no-amount": (a) => `"${a.text}" is no amount that can be read in only one way; write it like 600,000 or 600,000.50, with or without a currency.`,
      "no-price": (a) => `"${a.text}" is no price to divide by; write an amount above 0.`,
      "two-currencies": (a) => `"${a.one}" and "${a.other}" are in two currencies; write all amounts in one.`,
      "no-column": (a) => `"${a.text}" belongs to no column; write: ${a.columns}`,
      "no-option": (a) => `"${a.text}" is not one of: ${a.options}`,
      "last-scenario": () => "This is the only scenario left; a conversation needs at least one.",
      "no-scenario": () => "Choose at least one scenario.",
      "no-file-name": (a) => `"${a.text}" cannot be the name of a file on Windows or macOS; choose another.`,
      "not-kebab": (a) => `"${a.text}" has neither a letter nor a digit to make an id of; write a word or two, for example after hours.`,
      "too-many-answers": (a) => `There are only ${a.count} questions here; an answer to another one says which: {ask: "\u2026", answer: "\u2026"}`,
      taken: (a) => `"${a.text}" is taken already; choose another.`,
      "too-few-scenarios": () => "A playbook needs at least three scenarios.",
      "against-the-method": (a) => `${a.what} ${a.remedy}`,
      "no-currency": (a) => `"${a.text}" is no currency; write its three letters, e.g. CNY, EUR or USD.`,
      negative: (a) => `${a.text} is less than nothing; write an amount of 0 or more.`,
      "in-circle": (a) => `That goes round in a circle: ${a.names.join(" \u2192 ")}`
    };
  }
});

// src/core/languages/en/words/opportunity/negotiate.ts
var gate, negotiation, negotiationAsk, negotiationRefusals, negotiationProblems;
var init_negotiate = __esm({
  "src/core/languages/en/words/opportunity/negotiate.ts"() {
    "use strict";
    gate = (missing) => ({
      choosingUs: 'a yes to "If we agree, are you choosing us?"',
      onlyThing: 'a yes to "Is this the only thing left?"',
      signToday: 'a yes to "If we agree today, can you sign?"',
      "no-signer": "a person at the table who can sign",
      "cannot-sign": `a person who can sign (nothing on record says that ${"name" in missing ? missing.name : ""} can)`
    })[missing.code];
    negotiation = {
      title: (a) => `Negotiation: ${a.account}`,
      percentage: (a) => `"${a.give}" gives away a share (${a.piece}): every percent of the total comes off your profit. Give something that costs you little and is worth much to them.`,
      surrender: (a) => `"${a.piece}" asks the buyer how low to go. Say why the price is right instead.`,
      withdrawn: () => "What I offered today is withdrawn.",
      untied: (a) => `Nothing is given for: ${a.gets.join("; ")}. Ask for it all the same.`,
      stillToCome: (a) => `When it is agreed, look whether all is known before you ask: ${a.command}`
    };
    negotiationAsk = {
      choosingUs: ["If we agree, are you choosing us?", "What did they say? Without this yes you are negotiating for somebody else\u2019s price."],
      onlyThing: ["Is this the only thing left?", "What did they say? Without this yes the next point comes when this one is given."],
      signToday: ["If we agree today, can you sign?", "What did they say? Without this yes you are negotiating with a messenger."],
      signer: ["Who signs?", "One of the players, who has to be in the room. Add them first if they are missing."],
      stand: [
        "Our stand: why is the price right?",
        "What it is worth to them in their own numbers, and what it takes. You say it calmly, and as often as it is needed."
      ],
      refusals: [
        "Three polite refusals, one a line",
        "Three ways to say no before anything is given, each by itself. A buyer who has to ask three times knows that there is nothing left to find."
      ],
      questions: [
        "Three questions before any give, one a line",
        'What they need it for, what else would serve, what happens if it stays as it is. Never "where do we need to be?": it says that the price was not meant.'
      ],
      gets: [
        "Two gets, the larger first, one a line",
        'What you want in return: a longer term, an earlier date, people of theirs, an introduction. Each completes "if you are willing to \u2026".'
      ],
      gives: [
        "What you would give, each for a get",
        'One a line, with the get behind a bar, by its number or its words: "train your people in the first year | 1". Each completes "then I can \u2026". Never a percentage of the total.'
      ],
      withdrawn: ["What happens if there is no agreement?", "What you offered in the meeting ends with the meeting. Say so beforehand."],
      nextDate: ["On which day do you talk again, if not?", "As you would write it: friday, 8 December, in two weeks, 2026-12-01."]
    };
    negotiationRefusals = {
      "not-to-negotiate": (a) => {
        const person2 = a.missing.find((one) => one.code === "cannot-sign");
        const remedy = person2 ? `If they can, write it down: ccs opportunity players ${a.id} ${person2.id} --set part=approves` : a.missing.some(({ code }) => code === "no-signer") ? `Name who signs: --set signer=PLAYER; see ccs opportunity players ${a.id}` : "Get it from the buyer, in these words; until then give nothing.";
        return [`The negotiation is not opened. Missing: ${a.missing.map(gate).join("; ")}.`, remedy];
      },
      "nothing-there": (a) => [
        "There is nothing on record yet, and nobody can be asked here.",
        `See what is asked: ${a.command} --questions; answer with --set id="\u2026", or run it in a terminal.`
      ]
    };
    negotiationProblems = {
      "too-few": (a) => `There ${a.found === 1 ? "is" : "are"} only ${a.found}; write ${a.wanted}, one a line.`,
      "step-without-event": (a) => `"${a.text}" does not say what happens; write that first: Legal review | 2026-12-01`,
      "give-without-get": (a) => `Nothing is got for "${a.give}"; write the get behind a bar, by its number: "${a.give} | 1".`,
      "no-such-get": (a) => `"${a.give}" is given for "${a.get}", which is none of the gets: ${a.gets.map((get, index) => `${index + 1} ${get}`).join("; ")}`,
      "gives-share": (a) => `"${a.give}" gives away a share of the whole (${a.piece}).`,
      "asks-where": (a) => `"${a.piece}" asks the buyer how low to go.`
    };
  }
});

// src/core/languages/en/words/opportunity/power.ts
var power, powerAsk;
var init_power = __esm({
  "src/core/languages/en/words/opportunity/power.ts"() {
    "use strict";
    power = {
      heading: (a) => ({
        yes: `${a.name} is a power sponsor.`,
        no: `${a.name} is no power sponsor.`,
        unknown: `Whether ${a.name} is a power sponsor is not known yet.`
      })[a.verdict],
      statements: {
        getsIt: "gets it if they want it, whatever the title",
        takesUs: "can take us to anyone",
        arranges: "can arrange the steps that lead to a purchase",
        inner: "belongs to the inner circle"
      },
      usual: () => "Not of the inner circle, which is unusual: ask somebody else whether the rest is true.",
      next: {
        yes: "Send the letter with the draft of the plan: ccs letter power-sponsor",
        no: "Ask for the way to somebody who is one; this person may be a good champion.",
        unknown: "Find it out by asking for something only a power sponsor can arrange."
      },
      byEvidence: (a) => `Shown by: ${a.evidence} (${a.date})`,
      noEvidence: () => "Nothing was written down that shows it."
    };
    powerAsk = {
      "power.getsIt": ["Do they get it if they want it, whatever the title?", "Think of something they wanted: did it happen?"],
      "power.takesUs": ["Can they take you to anyone?", "Has one sentence from them opened a door?"],
      "power.arranges": [
        "Can they arrange the steps that lead to a purchase?",
        "Interviews, a test, the lawyers, the date: who moves when they ask?"
      ],
      "power.inner": ["Do they belong to the inner circle?", "The few who decide who decides. Most power sponsors do."],
      "power.evidence": ["What shows it?", "What you saw or were told, and by whom. Without it the test is an opinion."]
    };
  }
});

// src/core/languages/en/words/qualifying.ts
var qualifying, qualifyingRefusals, qualifyingProblems;
var init_qualifying = __esm({
  "src/core/languages/en/words/qualifying.ts"() {
    "use strict";
    init_assess();
    init_negotiate();
    init_power();
    init_ready();
    init_rfp();
    init_strategy();
    qualifying = {
      ...assess,
      strategy,
      bid,
      ready,
      power,
      negotiation,
      gate,
      yesNo: { yes: "yes", no: "no", unsure: "not sure" },
      decline,
      phases: { "": "not known", 1: "forming the need", 2: "comparing solutions", 3: "deciding, and afraid of the risk" },
      ask: { ...strategyAsk, ...bidAsk, ...readyAsk, ...powerAsk, ...negotiationAsk }
    };
    qualifyingRefusals = { ...assessRefusals, ...negotiationRefusals };
    qualifyingProblems = { ...bidProblems, ...negotiationProblems };
  }
});

// src/core/languages/en/words/reading.ts
var reading;
var init_reading = __esm({
  "src/core/languages/en/words/reading.ts"() {
    "use strict";
    reading = {
      alias: ({ text: text2 }) => [
        `The text begins with "*" (${text2}), which YAML takes for a reference to another place.`,
        "Put the whole text in quotes; if a reference is meant, write out what it refers to."
      ],
      anchor: ({ text: text2 }) => [
        `The text begins with "&" (${text2}), which YAML takes for a name of this place.`,
        "Put the whole text in quotes; if a name is meant, remove it."
      ],
      "bad-escape": ({ escape: escape2 }) => [
        `"${escape2}" means nothing inside double quotes.`,
        "Write the backslash twice, or put the text in single quotes."
      ],
      "bad-indent": () => [
        "This line does not fit under the lines above it.",
        "Give it as many spaces in front as the lines it belongs with; an item of a list begins with a dash, everything else with a key."
      ],
      "bad-start": ({ character }) => [
        `A text cannot begin with "${character}" here, because YAML gives that character a meaning of its own.`,
        "Put the whole text in quotes."
      ],
      braces: () => [
        'The text begins with "{{", which YAML takes for a table and not for a placeholder.',
        "Put the whole text in quotes."
      ],
      "colon-in-value": () => [
        "The text has a colon followed by a space, which YAML takes for the end of a key.",
        "Put the whole text in quotes."
      ],
      "control-character": ({ character }) => [
        `There is an invisible control character here (${character}).`,
        "Delete it; if nothing can be seen, delete the characters around it and type them again."
      ],
      "cut-by-hash": ({ cut: cut2 }) => [
        `A "#" behind a space begins a remark in YAML, so "${cut2}" is left out of the text.`,
        'Put the whole text in quotes; a remark of your own begins with "# " and a space.'
      ],
      "dash-without-space": () => [
        "There is no space after the dash, so YAML sees no item of a list here.",
        "Put a space after the dash."
      ],
      directive: ({ text: text2 }) => [
        `A line that begins with "%" (${text2}) is an instruction to a YAML program, and ccs takes none.`,
        "Remove the line, or put a # in front of it."
      ],
      "duplicate-key": ({ key }) => [`"${key}" stands here a second time.`, "Keep one of the two, or join them."],
      "fullwidth-braces": ({ text: text2 }) => [
        `The braces of ${text2} are full-width ones, so it would be read out as it is.`,
        "Write them as {{ and }}."
      ],
      "fullwidth-colon": ({ key }) => [
        `The colon after "${key}" is a full-width one (\uFF1A), so YAML sees no key here.`,
        'Write a plain colon and a space (": "); if it is meant as text, put the whole text in quotes.'
      ],
      "git-conflict": () => [
        "Two people changed this at the same time, and git has left both versions here.",
        "Keep what is right of both, each entry of a list with all of its own lines, and delete the lines with <<<<<<<, ======= and >>>>>>>."
      ],
      "key-forbidden": ({ key }) => [`"${key}" cannot be a key.`, "Give it another name."],
      "key-not-text": ({ key }) => [
        `The key "${key}" is not a word to YAML but a number, a list or something else.`,
        "Put the key in quotes, or give it a name made of letters."
      ],
      "list-in-text": ({ line: line3 }) => [
        `"${line3}" looks like an item of a list, but it is read as part of the text above it.`,
        "Make a list of the text above as well, with a dash in front, or delete the line."
      ],
      "missing-comma": () => [
        "Between the brackets a comma is missing, or a text with a colon has no quotes.",
        "Put a comma between the items, and quotes around a text that has a colon in it."
      ],
      "missing-space": ({ key }) => [
        `There is no space after the colon of "${key}", so YAML sees no key here.`,
        "Put a space after the colon."
      ],
      "not-a-key": ({ text: text2 }) => [
        `"${text2}" is neither a key with a colon nor an item of a list.`,
        "Put the key and a colon in front; if the line carries on the text above, give it more spaces in front than that line has."
      ],
      "not-text": () => [
        "This is not a text file.",
        "Save it as plain text in the encoding UTF-8; a word processor has its own format, which cannot be read."
      ],
      "not-utf8": ({ encoding }) => [
        `The file is not in the encoding UTF-8; it seems to be ${encoding}.`,
        "Open it in your editor and save it again with the encoding UTF-8."
      ],
      "odd-indent": ({ character }) => [
        `The line begins with what looks like a space but is another character (${character}), and YAML counts only plain spaces.`,
        "Replace it by plain spaces."
      ],
      "odd-space": ({ key, character }) => [
        `What follows the colon of "${key}" looks like a space but is another character (${character}), so YAML sees no key here.`,
        "Replace it by a plain space."
      ],
      "file-name": ({ name }) => [
        `Windows or macOS cannot hold a file that is called "${name}".`,
        'Give it another name: none that Windows keeps for itself (con, nul, com1, \u2026), no : * ? " < > |, no point or space at the end.'
      ],
      "file-twin": ({ other }) => [
        `This differs from ${other} in case or form only: on Windows and macOS both are one file, and one would hide the other.`,
        "Give one of them another name."
      ],
      "not-a-file": () => ["This is a folder that is named like a file.", "Give the folder another name, or put the file in its place."],
      "several-documents": () => [
        'A line "---" begins a second document, and a file can hold only one.',
        "Remove the line, or put what follows it in a file of its own."
      ],
      "stray-bracket": ({ bracket }) => [
        `There is a "${bracket}" that closes nothing.`,
        "Remove it; if it belongs to the text, put the whole text in quotes."
      ],
      syntax: () => [
        "From here on YAML cannot make sense of the text.",
        "Compare the line with its neighbours: spaces in front, colon and space after the key, quotes around unusual text."
      ],
      "tab-indent": () => [
        "The line begins with a tab, and YAML counts only spaces.",
        "Replace the tabs in front of the lines by spaces, two for each step."
      ],
      tag: ({ text: text2 }) => [
        `The text begins with "!" (${text2}), which YAML takes for the name of a type.`,
        "Put the whole text in quotes; if a type is meant, remove it."
      ],
      "text-as-key": ({ key }) => [
        `The colon behind "${key}" makes a key of it, so this is no text any more.`,
        "Put the whole text in quotes."
      ],
      "text-after-bracket": ({ bracket }) => [
        `The text begins with "${bracket}", which YAML takes for a list or a table, and goes on after that has ended.`,
        "Put the whole text in quotes."
      ],
      "text-after-quote": ({ quote }) => [
        `The text goes on after its closing quote (${quote}).`,
        quote === '"' ? 'Write a quote inside the text as \\", or put single quotes around the whole text.' : "Write a quote inside the text twice (''), or put double quotes around the whole text."
      ],
      "too-deep": ({ limit }) => [
        `There are more than ${limit} lists and tables inside each other here.`,
        "A file of ours needs fewer than ten; look for brackets or dashes that got there by mistake."
      ],
      "too-large": ({ limit }) => [`The file is larger than ${limit} MiB.`, "Split it into smaller files."],
      "too-many-keys": ({ keys: keys3, limit }) => [
        `There are ${keys3} keys side by side here; ${limit} are allowed.`,
        "Split the file into smaller ones."
      ],
      "too-many-parts": ({ limit }) => [
        `The file has more than ${limit} words and marks that must be looked at one by one.`,
        "Split it into smaller files."
      ],
      unreadable: ({ reason }) => [
        `The file cannot be read (${reason}).`,
        "Check who may read it and, if it is a link, where it leads."
      ],
      "unclosed-bracket": ({ bracket, missing }) => [
        `The "${bracket}" that opens here is never closed.`,
        `Put a "${missing}" where it ends; if it belongs to the text, put the whole text in quotes.`
      ],
      "unclosed-quote": ({ quote }) => [
        `The quote (${quote}) that opens here is never closed.`,
        "Put the same quote at the end of the text."
      ]
    };
  }
});

// src/core/languages/en/words/records.ts
var maybe2, records, recordRefusals;
var init_records = __esm({
  "src/core/languages/en/words/records.ts"() {
    "use strict";
    maybe2 = (near, otherwise) => near ? `Did you mean ${near}?` : otherwise;
    records = {
      prompter: { one: "prompter", list: "ccs prompter list", beginning: "Make one: ccs prompter new" },
      letter: { one: "letter", list: "ccs letter list", beginning: "Write one; see which there are: ccs letter --list" },
      opportunity: { one: "opportunity", list: "ccs opportunity list", beginning: "Make one: ccs opportunity new" }
    };
    recordRefusals = {
      "no-record": ({ kind, id, near }) => {
        const { one, list, beginning } = records[kind];
        return id === "" ? [`There is no ${one} yet.`, beginning] : [`There is no ${one} whose id begins with ${id}.`, maybe2(near, `See what there is: ${list}`)];
      }
    };
  }
});

// src/core/languages/en/words/reports.ts
var files, errors2, warnings, notes, both, all, reports;
var init_reports = __esm({
  "src/core/languages/en/words/reports.ts"() {
    "use strict";
    files = (count3) => count3 === 1 ? "1 file" : `${count3} files`;
    errors2 = (count3) => count3 === 1 ? "1 error" : `${count3} errors`;
    warnings = (count3) => count3 === 1 ? "1 warning" : `${count3} warnings`;
    notes = (count3) => count3 === 1 ? "1 note" : `${count3} notes`;
    both = (a) => [a.errors > 0 ? errors2(a.errors) : "", a.warnings > 0 ? warnings(a.warnings) : ""].filter((part) => part !== "").join(" and ");
    all = (a) => [both(a), a.notes > 0 ? notes(a.notes) : ""].filter((part) => part !== "").join(" and ");
    reports = {
      error: "error",
      warning: "warning",
      note: "note",
      /** How a remedy is introduced below its finding. */
      remedy: (a) => `What to do: ${a.help}`,
      found: (a) => `${both(a)} in ${a.affected} of ${files(a.files)}.`,
      clean: (a) => `${files(a.files)} checked, nothing to mend.`,
      nothing: () => "No playbook and no template was checked.",
      skipped: (a) => a.count === 1 ? "1 other YAML file was left out: it is none of ours." : `${a.count} other YAML files were left out: they are none of ours.`,
      known: (a) => a.count === 1 ? "1 finding is known from the baseline and not shown." : `${a.count} findings are known from the baseline and not shown.`,
      /** Notes are told apart, because nothing fails over them. */
      notes: (a) => a.count === 1 ? "1 note: advice, nothing fails over it." : `${a.count} notes: advice, nothing fails over them.`,
      /** GitHub shows ten annotations of a kind and nothing of the rest. */
      dropped: (a) => `${all(a)} more stand only in the log of this step, because GitHub shows ten of each.`,
      /** Where a report has no room for more. */
      cut: (a) => `\u2026 and ${a.count} more in the log of this step.`,
      columns: { place: "Place", severity: "Weight", rule: "Rule", message: "What is wrong", help: "What to do" },
      root: "The folder that the paths of this report begin in."
    };
  }
});

// src/core/languages/en/words/rules/files.ts
var files2;
var init_files = __esm({
  "src/core/languages/en/words/rules/files.ts"() {
    "use strict";
    files2 = {
      schema: {
        summary: "All fields are there, known and of the right kind.",
        reason: "A prompter is put together from these fields. One that is missing or misspelt leaves a gap in the conversation, and nobody notices it before the meeting.",
        findings: {}
      },
      "unknown-key": {
        summary: "A record holds only what this version of ccs knows.",
        reason: "Another version may have written the key, and then it is kept as it is, whatever you do to the record. It may also be a slip of the hand, and then what stands behind it is read by nobody.",
        findings: {}
      },
      yaml: {
        summary: "The file is readable YAML.",
        reason: "What cannot be read cannot be checked or spoken. ccs stops here rather than guess what was meant.",
        findings: {}
      },
      "yaml-trap": {
        summary: "Nothing is read as something else than it looks like.",
        reason: "Some characters look right to people and mean something else to a program: a full-width colon, a tab, an unquoted {{. The file would be read, but not as you meant it.",
        findings: {}
      },
      template: {
        summary: "Every template can be filled, in every language.",
        reason: "A misspelt field leaves a hole in the document, and inside {{#if}} nobody is told. It should show here, not on the page that the buyer reads.",
        findings: {}
      },
      "unused-suppression": {
        summary: "Every suppression is still needed.",
        reason: "A comment that silences a rule where there is nothing to silence will one day hide a real fault.",
        findings: {
          unused: (a) => [`"${a.rule}" has nothing to say here.`, "Remove the comment."],
          "unknown-rule": (a) => [
            `There is no rule "${a.rule}".`,
            a.near === void 0 ? "See the rules: ccs explain" : `Did you mean "${a.near}"?`
          ],
          "no-reason": (a) => [
            `Nothing says why "${a.rule}" is silenced here.`,
            `Add the reason behind two hyphens: # ccs-disable-${a.scope} ${a.rule} -- why`
          ],
          "no-rule": (a) => [
            "This comment names no rule, so it silences nothing.",
            `Name the rule and the reason: # ccs-disable-${a.scope} RULE -- why. The rules are listed by: ccs explain`
          ],
          "unknown-comment": (a) => [
            `"ccs-disable${a.scope === "" ? "" : `-${a.scope}`}" is no comment that ccs knows, so it silences nothing.`,
            "Write # ccs-disable-line RULE -- why, or above the line # ccs-disable-next-line RULE -- why"
          ]
        }
      }
    };
  }
});

// src/core/languages/en/words/rules/library.ts
var library;
var init_library = __esm({
  "src/core/languages/en/words/rules/library.ts"() {
    "use strict";
    library = {
      "goal-is-business": {
        summary: "The goal is a change in the business: not a purchase, not a noun, not a phrase that fits everybody.",
        reason: "Nobody\u2019s goal is to own a system, and nobody pays for efficiency as such; they pay for what should be better afterwards. Only such a goal can be asked of a buyer who is not looking for anything yet.",
        findings: {
          phrase: (a) => [
            `"${a.piece}" cannot follow "would that help you \u2026".`,
            "Begin with a verb: deliver, keep, cut, answer, fill \u2026"
          ],
          empty: (a) => [
            `"${a.piece}" could be said of any business.`,
            "Say of what, and how it would show: how many, how fast, for whom, by when."
          ],
          acquisition: (a) => [
            `"${a.piece}" is a means and not a goal.`,
            "Ask what will be better once it is there, and write that: more revenue, less cost, fewer delays."
          ]
        }
      },
      "goal-for-decider": {
        summary: "For those who use or implement there is also a playbook for someone who decides or funds.",
        reason: "People who use a product can recommend it but cannot buy it. Whoever prepares only for them will talk to nobody else.",
        findings: {
          nobody: (a) => [
            `No playbook for ${a.product} in ${a.industry} is for somebody who decides or funds${a.title === void 0 ? "" : `; "${a.title}" does neither`}.`,
            'Write one for the title that decides ("authority: decides") or pays ("authority: funds").'
          ]
        }
      },
      "goal-duplicate": {
        summary: "One goal does not serve two titles.",
        reason: "People in different jobs are measured by different things. A goal that fits two titles word for word is probably close to neither.",
        findings: {
          twice: (a) => [
            `"${a.goal}" is also the goal of "${a.otherTitle}" (${a.otherFile}).`,
            `Write it as "${a.title}" would say it, about what that job is measured by.`
          ]
        }
      },
      "playbook-duplicate": {
        summary: "No two playbooks are for the same product, industry, title, goal and language.",
        reason: "The rep chooses a playbook by these. Two that agree in all of them cannot be told apart, and one of the two will grow old unnoticed.",
        findings: {
          twice: (a) => [
            `${a.otherFile} has the same product, industry, title, goal and language.`,
            "Keep one of the two, or make clear in title or goal what the difference is."
          ]
        }
      },
      "translation-parity": {
        summary: "A translation has the same scenarios as its original.",
        reason: "Colleagues who sell in different languages should be prepared for the same moments. When an original changes, its translations are easily forgotten.",
        findings: {
          differs: (a) => [
            [
              a.missing.length > 0 ? `Scenarios of "${a.other}" are missing here: ${a.missing.join(", ")}.` : "",
              a.extra.length > 0 ? `Scenarios that "${a.other}" does not have: ${a.extra.join(", ")}.` : ""
            ].filter(Boolean).join(" "),
            "Translate what is missing, and give scenarios that belong together the same id."
          ],
          unknown: (a) => [
            `There is no playbook "${a.other}" among those that were checked.`,
            "Write the file name of the original without its ending, or check both together."
          ]
        }
      }
    };
  }
});

// src/core/languages/en/words/rules/questions.ts
var questions;
var init_questions = __esm({
  "src/core/languages/en/words/rules/questions.ts"() {
    "use strict";
    init_phrases();
    questions = {
      "frame-open": {
        summary: "The frame cannot be answered with yes or no.",
        reason: "The frame is there to get the buyer talking about how things are done today. A yes or a no ends the talk before anything has been learnt.",
        findings: {
          closed: (a) => [
            `"${a.sentence}" can be answered with yes or no.`,
            'Begin with how, what or why: "How do you \u2026 today?"'
          ]
        }
      },
      "confirm-closed": {
        summary: "Confirm is one question that is answered with yes or no.",
        reason: "Here the buyer says whether these capabilities would bring the goal nearer. A question that invites a speech lets that yes slip away.",
        findings: {
          open: (a) => [
            `"${a.sentence}" cannot be answered with a simple yes.`,
            "Write it like this: So if you could {{capabilities}}, would that help you {{goal}}?"
          ]
        }
      },
      "confirm-complete": {
        summary: "Confirm carries every capability and the goal.",
        reason: "The buyer agrees to what is said in this sentence and to nothing else. A capability or a goal that is left out has not been agreed.",
        findings: {
          capabilities: (a) => [
            a.missing.length > 0 ? `The confirm question does not say ${quoted(a.missing)}.` : "The confirm question does not list the capabilities.",
            "Put {{capabilities}} where they belong, and the rep\u2019s choice will be filled in: So if you could {{capabilities}}, \u2026"
          ],
          goal: (a) => [
            a.goal === void 0 ? "The confirm question does not repeat the goal." : `The confirm question does not repeat the goal "${a.goal}".`,
            "End it with {{goal}}: \u2026 would that help you {{goal}}?"
          ],
          placeholder: (a) => [
            `"{{${a.name}}}" stands for nothing and would be read out as it is.`,
            "There are two placeholders: {{capabilities}} and {{goal}}."
          ]
        }
      },
      "asks-not-tells": {
        summary: "Frame, diagnosis, impact, scenario and confirm are questions.",
        reason: "Buyers believe what they find out themselves more than what they are told. So a rep asks, and a question ends in a question mark.",
        findings: {
          told: (a) => [
            `This is said, not asked: it ends in "${a.ending}".`,
            'Turn it into a question that ends in a question mark, or into an invitation such as "Tell me how \u2026".'
          ],
          mark: (a) => [`This is a question, but it ends in "${a.ending}".`, "End it with a question mark."],
          part: (a) => [
            `"${a.piece}" tells the buyer something instead of asking.`,
            'Ask: "would it help if", "what would it mean to you if".'
          ]
        }
      },
      "one-question-at-a-time": {
        summary: "One question at a time.",
        reason: "Buyers answer the last thing they heard. What was asked before it in the same breath is lost, and a yes or a no takes an open question back.",
        findings: {
          second: (a) => [
            `"${a.clause}" is a second question in the same breath.`,
            "Stop after the first one. Ask the second one later, as an item of its own."
          ]
        }
      },
      "no-interrogation": {
        summary: "Not three closed questions in a row.",
        reason: "Three questions running that want only yes or no feel like a police interview, and nothing is learnt that you did not know before.",
        findings: {
          third: (a) => [
            `"${a.sentence}" is the third question running that wants only yes or no.`,
            "Make one of them open: how, what, how many."
          ]
        }
      },
      "leading-question": {
        summary: "A question does not suggest its answer.",
        reason: "A buyer who is pushed says yes to be polite, or no to be free. Either way you learn nothing, and the reason was yours and not theirs.",
        findings: {
          pushes: (a) => [
            `"${a.piece}" pushes for an answer.`,
            'Ask so that "no" is as easy to say as "yes": how it is today, what happens, whether it would help at all.'
          ]
        }
      },
      "boundless-question": {
        summary: "No question without limits.",
        reason: "What anybody could ask anybody shows that you come unprepared, and the answer takes the time that the question was to save.",
        findings: {
          anything: (a) => [
            `"${a.piece}" could be asked of anybody.`,
            'Name the part of their work that you mean: "How do you plan the shifts of a peak week today?"'
          ]
        }
      },
      "known-beforehand": {
        summary: "Nothing is asked that can be looked up.",
        reason: "Buyers see from the first question whether you did your homework. Their own time is for what only they can tell.",
        findings: {
          public: (a) => [
            `"${a.piece}" can be found out before the meeting.`,
            "Look it up, and ask what only this person can say about it."
          ]
        }
      },
      "impact-asked": {
        summary: "At least one question asks who else feels it, or what happens then.",
        reason: "A trouble that one person has is put up with; one that others feel as well is solved. Only the buyer can say who they are, and there is the way to them.",
        findings: {
          none: () => [
            "No question asks who else feels it or what happens then.",
            'Add one, for example "Who else waits when that happens?", under a scenario or under "impact".'
          ]
        }
      },
      "question-load": {
        summary: "No more questions than a conversation bears.",
        reason: "Above twenty questions it is an interrogation, and the rep looks at the sheet instead of the buyer.",
        findings: {
          many: (a) => [
            `This conversation asks ${a.count} questions; ${a.most} are enough.`,
            "Keep those whose answers you would use in the letter, two or three a scenario."
          ]
        }
      },
      "same-mould": {
        summary: "Not every scenario is diagnosed by the same pattern.",
        reason: 'By the third "how, how many, how much" the buyer hears a form being filled in.',
        findings: {
          alike: (a) => [
            `Every scenario asks the same: ${a.moulds.join(", ")}.`,
            "Ask one of them differently: what happened the last time, who decides, where it shows first."
          ]
        }
      }
    };
  }
});

// src/core/languages/en/words/rules/scenarios.ts
var scenarios;
var init_scenarios = __esm({
  "src/core/languages/en/words/rules/scenarios.ts"() {
    "use strict";
    scenarios = {
      "scenario-count": {
        summary: "A playbook has three scenarios at least; four are well prepared.",
        reason: "The rep needs a choice: some scenarios will not fit the buyer in front of them. With fewer than three the conversation is soon back at the product.",
        findings: {
          few: (a) => [
            a.count === 1 ? "There is only one scenario here." : `There are only ${a.count} scenarios here.`,
            "Write at least three, better four: moments in the buyer\u2019s own working day in which the need appears."
          ],
          three: () => [
            "Three scenarios are the least; one that does not fit leaves the rep with two.",
            "Add a fourth moment in which the buyer needs help."
          ]
        }
      },
      "no-pitch": {
        summary: "What is spoken does not offer or name the product.",
        reason: "Until the buyer knows what they need, a product is only something to object to. Speak of what people do with it, not of what you have.",
        findings: {
          promise: (a) => [
            `"${a.piece}" is a promise of the seller.`,
            "Ask whether it would help if one of the buyer\u2019s own people could do it."
          ],
          offer: (a) => [
            `"${a.piece}" is about you and not about the buyer.`,
            "Say what the buyer\u2019s people would be able to do, or ask how they do it today."
          ],
          product: (a) => [
            `"${a.piece}" is the name of the product.`,
            'Leave the name out and say what somebody does with it; the name can stand in "feature", which is never spoken.'
          ],
          word: (a) => [`"${a.piece}" is on your company\u2019s list of words that pitch.`, "Say it in the buyer\u2019s words."]
        }
      },
      "player-is-buyer": {
        summary: "The player is on the buyer\u2019s side.",
        reason: "Buyers picture themselves with a solution only when one of their own people or systems acts in the scene. What you would do for them is a promise, not a picture.",
        findings: {
          seller: (a) => [
            `"${a.piece}" is on the seller\u2019s side.`,
            'Name the person, or the system, at the buyer\u2019s who does it: "your dispatcher", "the order system".'
          ]
        }
      },
      "plain-words": {
        summary: "No embellishing words, no jargon.",
        reason: "Praise from the seller is discounted at once and makes the rest sound like advertising. Buyers trust the words they use themselves.",
        findings: {
          word: (a) => [
            `"${a.piece}" praises and says nothing.`,
            "Leave it out, or say what can be seen or counted instead: how fast, how many, who."
          ],
          own: (a) => [`"${a.piece}" is on your company\u2019s list of words to avoid.`, "Say it in plain words."]
        }
      },
      "action-concrete": {
        summary: "An action or a capability can be pictured.",
        reason: "A buyer says yes to a scene they can see: somebody rings, opens, sends, signs. Nobody has ever seen visibility, and nobody can say what is done when a process is optimised.",
        findings: {
          abstract: (a) => [
            `Nobody can picture "${a.piece}".`,
            "Say what somebody does with hands and eyes: opens which list, rings whom, sees what on which screen, by when."
          ]
        }
      },
      "diagnose-measures": {
        summary: "Each scenario asks for a number once.",
        reason: "What a problem costs is what makes it worth solving, and only the buyer knows that number. Without one there is no value to talk about later.",
        findings: {
          none: () => [
            "Nothing in this diagnosis asks for a number.",
            'Add a question such as "How many \u2026 a month?" or "What does one of them cost?", or name the number an item asks for with "measure".'
          ]
        }
      },
      "no-blame": {
        summary: "No question embarrasses the buyer.",
        reason: "Somebody who has to defend themselves stops telling you things. What went wrong can be found out without asking whose fault it was.",
        findings: {
          blame: (a) => [
            `"${a.piece}" sounds like a reproach.`,
            'Ask about the matter and not about the person: "What happens when \u2026?", "What made that difficult?"'
          ]
        }
      },
      speakable: {
        summary: "What is said can be said in one breath.",
        reason: "These sentences are spoken to somebody\u2019s face, in the middle of a conversation. Whoever has to breathe or to read has lost the listener.",
        findings: {
          question: (a) => [
            `This question has ${a.length} ${a.unit}; ${a.most} can be said in one breath.`,
            "Ask for one thing, and leave out what the buyer knows."
          ],
          capability: (a) => [
            `This capability has ${a.length} ${a.unit}; ${a.most} are enough.`,
            'It is said among others behind "if you could": keep the verb and its object.'
          ],
          scenario: (a) => [
            `Spoken as one question this scenario has ${a.length} ${a.unit}; ${a.most} can be said in one breath.`,
            "Make event and action shorter: one circumstance, one thing that is done."
          ],
          unsayable: (a) => [
            `"${a.piece}" can be read but not said.`,
            "Write it the way you would say it: no brackets, no abbreviations, no clause inside a clause."
          ],
          reported: (a) => [
            `"${a.piece}" is a question inside the question.`,
            'Say what happens and not what somebody asks: "a client rings about a late filing".'
          ]
        }
      },
      "worth-adds-up": {
        summary: "What a scenario is worth multiplies to money a year.",
        reason: "The buyer\u2019s own sum convinces like no other, as long as it is one: orders a week and money per order make money a week; orders and money per delivery make nothing.",
        findings: {
          unknown: (a) => [
            `No question of this playbook has the id "${a.id}".`,
            a.known.length === 0 ? "Give the questions that ask for the figures an id each, and name them here." : `The figures of this playbook: ${a.known.join(", ")}`
          ],
          untyped: (a) => [
            `"${a.id}" has no typed measure, so it cannot be multiplied.`,
            "Write what it counts: measure: { unit: orders, per: week }, or for money: measure: { money: true, per: order }"
          ],
          "not-money": () => [
            "These figures do not multiply to money.",
            "One of them, and only one, is money: measure: { money: true, per: \u2026 }"
          ],
          "units-left": (a) => [
            `"${a.left.join('", "')}" does not cancel: it is counted and nothing is "per" it, or the other way round.`,
            "Use the same noun on both sides: { unit: orders, per: week } and { money: true, per: order }"
          ],
          "not-per-time": () => [
            "These figures multiply to money, but not to money a year.",
            "One of them says how often: per: day, week, month, quarter or year."
          ]
        }
      }
    };
  }
});

// src/core/languages/en/words/rules.ts
var rules;
var init_rules = __esm({
  "src/core/languages/en/words/rules.ts"() {
    "use strict";
    init_files();
    init_library();
    init_questions();
    init_scenarios();
    rules = { ...files2, ...questions, ...scenarios, ...library };
  }
});

// src/core/languages/en/words/schema.ts
var schema, found;
var init_schema = __esm({
  "src/core/languages/en/words/schema.ts"() {
    "use strict";
    schema = {
      missing: (a) => [`"${a.key}" is missing.`, `Add a line "${a.key}: \u2026" here.`],
      "question-not-used": (a) => [
        `"${a.key}" is only part of a question.`,
        `It is written out in questions/${a.use}.yaml; take it from there with "- use: ${a.use}", or add its kind and title here.`
      ],
      "unknown-key": (a) => [
        `"${a.key}" is not known here.`,
        a.near ? `Did you mean "${a.near}"?` : `Known here: ${a.known}`
      ],
      "newer-format": (a) => [
        `A newer ccs wrote this: its format is ${a.value}, and ccs ${a.version} reads up to ${a.most}.`,
        "Update ccs on this machine: npm install --global ccs@latest"
      ],
      "wanted-text": (a) => [
        `"${a.key}" should be a text, but is ${a.found}.`,
        "Write the words behind the colon, in quotes if they look like a number or a list."
      ],
      "wanted-list": (a) => [
        `"${a.key}" should be a list, but is ${a.found}.`,
        'Write one item a line, each beginning with "- ".'
      ],
      "wanted-map": (a) => [
        `"${a.key}" should have named parts, but is ${a.found}.`,
        'Write each part on a line of its own: "name: \u2026".'
      ],
      "wanted-text-or-list": (a) => [
        `"${a.key}" should be a text or a list of texts, but is ${a.found}.`,
        'Write the words behind the colon, or one item a line, each beginning with "- ".'
      ],
      "wanted-number": (a) => [
        `"${a.key}" should be a number, but is ${a.found}.`,
        "Write digits only, without quotes."
      ],
      "wanted-yes-no": (a) => [
        `"${a.key}" should be true or false, but is ${a.found}.`,
        "Write true or false, without quotes."
      ],
      empty: (a) => [`"${a.key}" has nothing in it.`, "Write something there, or remove the line if it is optional."],
      "empty-list": (a) => [`"${a.key}" has no items.`, 'Write at least one item, beginning with "- ".'],
      "too-few": (a) => [
        `"${a.key}" has too few items.`,
        `Write at least ${a.least}, each beginning with "- ".`
      ],
      "one-of": (a) => [
        `"${a.key}" cannot be "${a.value}".`,
        a.near ? `Did you mean "${a.near}"? It can be: ${a.options}` : `It can be: ${a.options}`
      ],
      "bad-id": (a) => [
        `"${a.value}" is no id.`,
        'Use small letters, digits and hyphens only, for example "after-hours".'
      ],
      "bad-language": (a) => [
        `"${a.value}" is no language.`,
        "Write en, zh-Hans, or another language tag."
      ],
      "far-day": (a) => [
        `"${a.value}" is too far from any sale to be meant.`,
        "Write a day between 1900 and 2199, or leave it out."
      ],
      "bad-day": (a) => [`"${a.value}" is no day of the calendar.`, "Write it like 2026-12-01."],
      "same-id": (a) => [
        `The id "${a.value}" is used twice in this file.`,
        "Give one of them another id."
      ],
      "reserved-id": (a) => [
        `"${a.value}" has a meaning of its own in ccs.`,
        "Give the milestone another id."
      ],
      "letter-unused": () => [
        'This says which letters count, but "evidence" takes no letter.',
        'Add letter to "evidence", or take "letter" out.'
      ],
      "won-twice": () => ["The sale is won at an earlier milestone already.", 'Leave "won: true" at one milestone only.'],
      "bad-ref": (a) => [
        `"${a.value}" is no short name.`,
        'Use letters and digits of any language, with single hyphens between them, for example "zhang-wei".'
      ],
      "bad-currency": (a) => [
        `"${a.value}" is no currency.`,
        "Write its three capital letters, for example CNY, EUR or USD."
      ],
      "out-of-range": (a) => [
        `"${a.key}" cannot be ${a.value}.`,
        a.above !== void 0 ? `It is more than ${a.above}.` : a.most === void 0 ? `It is ${a.least} at least.` : `It is ${a.most} at most.`
      ],
      "needs-say": (a) => [
        `ccs cannot put a spoken question together in "${a.language}".`,
        'Write the whole question in "say".'
      ],
      "not-a-playbook": () => [
        "This is no playbook.",
        'A playbook begins with "ccs: 1" and has product, industry, title, goal, frame, scenarios and confirm.'
      ],
      invalid: (a) => [`"${a.key}" cannot be read as it is.`, "See the format: ccs playbook schema"]
    };
    found = {
      nothing: "empty",
      text: "a text",
      number: "a number",
      "yes-no": "true or false",
      list: "a list",
      map: "a group of named parts"
    };
  }
});

// src/core/languages/en/words/templates.ts
var listed2, templates;
var init_templates = __esm({
  "src/core/languages/en/words/templates.ts"() {
    "use strict";
    listed2 = (names) => names.length === 0 ? "none" : names.join(", ");
    templates = {
      syntax: (a) => [
        a.near === "" ? "The template ends where more was expected." : `The template cannot be read at "${a.near}".`,
        "Fields are written {{name}}, blocks {{#if name}} \u2026 {{/if}}; look for a brace too many or too few."
      ],
      unclosed: () => ["The template ends while a block is still open.", "Close it with {{/if}}, {{/unless}}, {{/each}} or {{/with}}."],
      "wrong-close": (a) => [
        `{{#${a.open}}} is closed by {{/${a.close}}}.`,
        `Close it with {{/${a.open}}}.`
      ],
      "unknown-helper": (a) => [
        `Templates cannot do "${a.name}".`,
        `They can do: ${listed2(a.helpers)}`
      ],
      "block-argument": (a) => [
        `{{#${a.name}}} takes one field and nothing else.`,
        `Write {{#${a.name} field}} \u2026 {{/${a.name}}}.`
      ],
      expression: (a) => [
        `"${a.text}" is more than the name of a field; templates do not calculate.`,
        "Write the name of one field."
      ],
      "inline-partial": () => [
        "Templates cannot define partials or decorators of their own.",
        "Put the part into a file of its own and include it with {{> name}}."
      ],
      "dynamic-partial": () => ["The name of a partial cannot come from the data.", "Write the name itself: {{> name}}"],
      "raw-block": () => ["Four braces have no meaning in these templates.", "Write two braces, or \\{{ where braces are meant as text."],
      "unknown-partial": (a) => [
        `There is no partial "${a.name}".`,
        `There are: ${listed2(a.partials)}`
      ],
      "unknown-field": (a) => [
        `There is no field "${a.field}" here.`,
        a.fields.length === 0 ? "Here there are no fields at all." : `Here there are: ${listed2(a.fields)}`
      ],
      "above-data": (a) => [
        `"${a.path}" leads out above everything there is.`,
        'Take out a "../", or begin at the top: {{@root.name}}. A partial sees only what it is given: {{> part field}}'
      ],
      "no-text": (a) => [
        `"${a.field}" is no text: it holds fields of its own.`,
        `Name one of them: ${listed2(a.fields)}`
      ],
      "template-too-large": (a) => [
        `The template is larger than ${a.limit} KiB.`,
        "Split it into partials, or take out what belongs into the data."
      ],
      "output-too-large": (a) => [
        `The document grows larger than ${a.limit} MiB.`,
        "Look for blocks inside each other that repeat over the same list."
      ],
      "too-many-blocks": (a) => [
        `The template has more than ${a.limit} blocks or nested brackets.`,
        "Split it into partials."
      ],
      "too-deep": (a) => [`Blocks stand inside each other more than ${a.limit} deep.`, "Close blocks earlier."],
      "partials-too-deep": (a) => [
        `The partial "${a.name}" leads more than ${a.limit} partials deep.`,
        "A partial must not include itself, not even through another."
      ],
      "too-much-work": () => [
        "The blocks repeat so often that the document would never be done.",
        "Look for {{#each}} inside {{#each}} over the same list."
      ],
      "missing-language": (a) => [
        `There is no ${a.file} beside this template.`,
        "Write one, so that colleagues who write in that language get your wording too."
      ],
      "not-filled": (a) => [
        `The template could not be filled (${a.reason}).`,
        "Take out the field or block that stands there."
      ]
    };
  }
});

// src/core/languages/en/words/walk.ts
var walk;
var init_walk = __esm({
  "src/core/languages/en/words/walk.ts"() {
    "use strict";
    init_days();
    walk = {
      product: () => "What do you sell?",
      productHelp: () => "A conversation is prepared for one product, one industry, one job title and one goal. Choose what you will talk about; the rest narrows as you go.",
      industry: () => "In which industry is the buyer?",
      industryHelp: () => "People listen to somebody who knows their industry. Choose the one your buyer works in.",
      title: () => "What is the job of the person you will meet?",
      titleHelp: () => "Every title has goals of its own, and you are sent to the people you sound like. Choose the title you will meet, the one that can decide if you can.",
      goalChoice: () => "Which goal will you talk about?",
      goalChoiceHelp: () => "Without a goal there is no opportunity. Choose the goal that this person most likely has and would pay for.",
      onlyChoice: () => "There is one conversation for that. This one?",
      onlyChoiceHelp: () => "Its goal, and below it product, industry and job title. Enter takes it; if the person you meet has another goal, choose the last line.",
      account: () => "Which company are you meeting?",
      accountHelp: () => "The name of the customer, as it should stand on the page.",
      contactName: () => "Whom are you meeting?",
      contactNameHelp: () => "The name of the one person this conversation is for. A prompter is made for one person; make another for the next.",
      contactTitle: () => "What is their job title?",
      contactTitleHelp: () => "The goal and the questions were prepared for this title. If theirs is a different one, ask yourself whether the goal is still theirs.",
      date: () => "On which day is the meeting?",
      dateHelp: () => "As you would write it: tomorrow, friday, 8 December, in two weeks, 2026-12-01.",
      sellerName: () => "Your name?",
      sellerNameHelp: () => "Who holds the conversation; it stands on the page. Leave it empty if you like. A ccs.yaml with your name saves you the question.",
      sellerCompany: () => "Your company?",
      sellerCompanyHelp: () => "It stands on the page beside your name. Leave it empty if you like.",
      preconditions: () => "Which of these are true already?",
      preconditionsHelp: () => "Before a prompter is worth anything, three things must be true. What is not true yet will stand on the page as the first thing to find out; it is no obstacle.",
      precondition: {
        contact: "I know the title and the industry of the person I meet",
        goal: "This person has shared a goal with me",
        fit: "What we sell really helps with that goal"
      },
      goal: () => "The goal, in the buyer\u2019s words",
      goalHelp: () => 'Write it so that it completes "would that help you \u2026": a bare verb phrase, something this person would ask finance to pay for. People act on their own goal, in their own words.',
      opening: () => "What will you say in the first three minutes?",
      openingHelp: () => "One sentence a line: who you are, and what people with this title tell you, as a menu to choose from. Nobody shares a goal with somebody they do not find sincere and competent.",
      frame: () => "How will you open?",
      frameHelp: () => "One or more open questions, one a line, that get the buyer talking about how it is done today. Diagnose before you prescribe.",
      scenarios: () => "Which scenarios, in which order?",
      scenariosHelp: () => "Each is a moment in the buyer\u2019s day. Keep the ones this person will recognise, in the order in which they meet them; three or four are a good conversation.",
      scenario: (a) => `Scenario ${a.number}: ${a.name}`,
      scenarioHelp: () => "First the questions that find out how it is done today and what that costs, then the scenario as one question. Keep it, open it to put it into your words, or leave it out.",
      capability: () => "Capability",
      capabilityHelp: () => 'A short phrase that completes "if you could \u2026". The confirm question lists these.',
      diagnose: () => "Questions before the scenario",
      diagnoseHelp: () => "One question a line: how is it done today, how much of it is there, what does it cost. Ask for a number at least once.",
      event: () => "Event: when does the need appear?",
      eventHelp: () => 'A circumstance the buyer can see before them, with or without "when".',
      question: () => "Question: how is it asked?",
      questionHelp: () => 'Asking instead of telling: "would it help if".',
      player: () => "Player: who acts?",
      playerHelp: () => "A person or a system on the buyer\u2019s side, never the seller.",
      action: () => "Action: what do they then do?",
      actionHelp: () => 'It completes "PLAYER could \u2026", in the buyer\u2019s own terms, concrete enough to picture.',
      say: () => "The whole question, if the parts do not bend",
      sayHelp: () => "Leave it empty, and the question is put together from event, question, player and action. Write it only where the grammar will not do.",
      impact: () => "Who else feels it? What will you ask?",
      impactHelp: () => "One question a line; behind a bar the title that feels it. The answers show whether it is only theirs or a matter of the whole company, and whom to meet next.",
      confirm: () => "How will you confirm?",
      confirmHelp: () => "One closed question that lists what the buyer wanted and repeats the goal. It is put together from the capabilities and the goal you chose.",
      day: (a) => englishDays.shown(a.day),
      review: () => "Look it over",
      reviewHelp: () => "Choose an answer to open it again, or finish.",
      finish: () => "Finish",
      nothing: () => "\u2013",
      leftOut: () => "left out",
      passedOver: (a) => a.count === 1 ? "One question was passed over. Go to it?" : `${a.count} questions were passed over. Go through them?`,
      passedOverHelp: () => "You jumped over them. What is left open is no obstacle: it can be answered another time.",
      goThrough: () => "yes, go through them",
      leaveOpen: () => "no, leave them open",
      orKeepIt: (a) => `${a.doubt} (Enter once more keeps it.)`,
      firstQuestion: () => "This is the first question."
    };
  }
});

// src/core/languages/en/words.ts
var words_exports = {};
__export(words_exports, {
  en: () => en
});
var en;
var init_words = __esm({
  "src/core/languages/en/words.ts"() {
    "use strict";
    init_call();
    init_commands();
    init_errors();
    init_exchange();
    init_keys();
    init_lint();
    init_opportunity();
    init_letters2();
    init_pipeline();
    init_playbook_walk();
    init_problems();
    init_qualifying();
    init_reading();
    init_records();
    init_reports();
    init_rules();
    init_schema();
    init_templates();
    init_walk();
    en = {
      call,
      commands,
      errors: { ...errors, ...pipelineRefusals, ...refusals, ...qualifyingRefusals, ...recordRefusals },
      exchange,
      found,
      keys,
      letters,
      lint,
      opportunity,
      pipeline,
      playbookWalk,
      problems: { ...problems, ...qualifyingProblems },
      qualifying,
      reading,
      records,
      reports,
      rules,
      schema,
      templates,
      walk
    };
  }
});

// src/core/languages/en/index.ts
var english2;
var init_en = __esm({
  "src/core/languages/en/index.ts"() {
    "use strict";
    init_amounts();
    init_answers();
    init_bargaining();
    init_days();
    init_grammar2();
    init_letters();
    init_processes();
    english2 = {
      name: "English",
      serves: /^en(?:-|$)/u,
      understoodBy: /^en(?:-|$)/u,
      words: async () => (await Promise.resolve().then(() => (init_words(), words_exports))).en,
      grammar: english,
      letters: englishLetters,
      bargaining: englishBargaining,
      amounts: englishAmounts,
      answers: englishAnswers,
      days: englishDays,
      processes,
      typesetting: { script: "latin", font: "Calibri", locale: "en-GB", fontSize: 22, lineHeight: 276 }
    };
  }
});

// src/core/languages/zh-Hans/amounts.ts
var simplifiedChineseAmounts;
var init_amounts2 = __esm({
  "src/core/languages/zh-Hans/amounts.ts"() {
    "use strict";
    simplifiedChineseAmounts = {
      sizes: { \u767E: 100n, \u5343: 1000n, \u4E07: 10000n, \u5341\u4E07: 100000n, \u767E\u4E07: 1000000n, \u5343\u4E07: 10000000n, \u4EBF: 100000000n },
      currencies: {
        \u5143: "CNY",
        \u4EBA\u6C11\u5E01: "CNY",
        \u5143\u4EBA\u6C11\u5E01: "CNY",
        \u7F8E\u5143: "USD",
        \u6B27\u5143: "EUR",
        \u82F1\u9551: "GBP",
        \u65E5\u5143: "JPY",
        \u6E2F\u5143: "HKD",
        \u6E2F\u5E01: "HKD"
      },
      names: { CNY: "\u5143", USD: "\u7F8E\u5143", EUR: "\u6B27\u5143", GBP: "\u82F1\u9551", JPY: "\u65E5\u5143", HKD: "\u6E2F\u5143" }
    };
  }
});

// src/core/languages/zh-Hans/answers.ts
var simplifiedChineseAnswers;
var init_answers2 = __esm({
  "src/core/languages/zh-Hans/answers.ts"() {
    "use strict";
    simplifiedChineseAnswers = {
      yes: ["\u662F", "\u5BF9"],
      no: ["\u5426", "\u4E0D"],
      unsure: ["\u4E0D\u786E\u5B9A"],
      statuses: { open: ["\u5F85\u529E", "\u672A\u5B8C\u6210"], done: ["\u5DF2\u5B8C\u6210", "\u5B8C\u6210"], postponed: ["\u5DF2\u63A8\u8FDF", "\u63A8\u8FDF"], dropped: ["\u5DF2\u53D6\u6D88", "\u53D6\u6D88"] },
      manager: ["\u7ECF\u7406"],
      day: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?(?: .*)?$/u
    };
  }
});

// src/core/languages/zh-Hans/grammar.ts
function withoutModal2(part) {
  return part.replace(LEADING_MODAL2, "");
}
function after2(stem, part) {
  return TRAILING_MODAL2.test(stem.trimEnd()) ? withoutModal2(part) : part;
}
function counts2(unit3) {
  return !/(?:比|百分比|天数|率)$/u.test(unit3.trim());
}
function amount2(number4, unit3) {
  return counts2(unit3) ? `${number4}${/^[A-Za-z]/u.test(unit3) ? " " : ""}${unit3}` : `${unit3}\uFF1A${number4}`;
}
function answered(ask, said, unit3) {
  const [per = ""] = unit3.split("/");
  const asked2 = bare(ask);
  if (per === "" || !counts2(unit3) || OTHERWISE_ASKED.test(asked2)) return void 0;
  const [found4, ...more] = asked2.matchAll(/多少|多长时间/gu);
  if (found4 === void 0 || more.length > 0 || asked2.length < found4[0].length + 6) return void 0;
  const tail = asked2.slice(found4.index + found4[0].length);
  const put = found4[0] === "\u591A\u5C11" ? withMeasure(said.number, tail, per) : `${said.number}${per}${tail}`;
  if (put === void 0) return void 0;
  const before = asked2.slice(0, found4.index);
  return ABOUT.test(before) ? `${before.replace(ABOUT, said.about)}${put}` : `${before}${said.about}${put}`;
}
function withMeasure(number4, tail, per) {
  if (!MONEY3.test(per))
    return (SAID_FOR[per] ?? [per]).some((measure2) => tail.startsWith(measure2) || tail.startsWith(`\u4E2A${measure2}`)) ? `${number4}${tail}` : void 0;
  const rest = tail.startsWith("\u94B1") ? tail.slice(1) : /^(?:$|[，,是]|毛利)/u.test(tail) ? tail : void 0;
  return rest === void 0 ? void 0 : `${number4}${/^[€$£¥￥]/u.test(number4) ? "" : per}${rest}`;
}
function statement2(clauses) {
  const said = clauses.map(bare).filter(Boolean).join("\uFF1B");
  return said === "" ? "" : `${said}\u3002`;
}
function join2(items) {
  const parts2 = items.map(bare);
  return parts2.join(parts2.some((part) => /[,，、]|\band\b/iu.test(part)) ? "\uFF1B" : "\u3001");
}
var LEADING_WHEN, LEADING_MODAL2, TRAILING_MODAL2, ENDS_WITH_TIME, CURRENCY2, OTHERWISE_ASKED, ABOUT, MONEY3, SAID_FOR, simplifiedChinese;
var init_grammar3 = __esm({
  "src/core/languages/zh-Hans/grammar.ts"() {
    "use strict";
    init_grammar();
    LEADING_WHEN = /^当(?![天日年月晚下今前时初中场面班值地事])/u;
    LEADING_MODAL2 = /^(?:能够|可以|能)/u;
    TRAILING_MODAL2 = /(?:能够|可以|能)$/u;
    ENDS_WITH_TIME = /(?:时候|期间|(?<![准及按临])时|[前后])$/u;
    CURRENCY2 = {
      CNY: "\u5143",
      USD: "\u7F8E\u5143",
      EUR: "\u6B27\u5143",
      GBP: "\u82F1\u9551",
      JPY: "\u65E5\u5143",
      HKD: "\u6E2F\u5143",
      CHF: "\u745E\u58EB\u6CD5\u90CE",
      TWD: "\u65B0\u53F0\u5E01"
    };
    OTHERWISE_ASKED = /什么|怎[么样]|哪|谁|吗|是不是|多[久大高远快]/u;
    ABOUT = /大概|大约|差不多/u;
    MONEY3 = /^[万亿]?[元块]$/u;
    SAID_FOR = { \u5468: ["\u5468", "\u661F\u671F"] };
    simplifiedChinese = {
      usual: { question: "\u4F1A\u4E0D\u4F1A\u6709\u5E2E\u52A9", confirm: "\u90A3\u4E48\uFF0C\u5982\u679C\u60A8\u80FD\u591F{{capabilities}}\uFF0C\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5{{goal}}\uFF1F" },
      scenario(parts2) {
        const [event, question, player, action] = [parts2.event, parts2.question, parts2.player, parts2.action].map(bare);
        const when = event.replace(LEADING_WHEN, "");
        const opening = ENDS_WITH_TIME.test(when) ? when : `${when}\u7684\u65F6\u5019`;
        return `${opening}\uFF0C\u5982\u679C${player.replace(TRAILING_MODAL2, "")}\u80FD\u591F${withoutModal2(action)}\uFF0C${question}\uFF1F`;
      },
      date: (year4, month2, day4) => `${year4}\u5E74${month2}\u6708${day4}\u65E5`,
      join: join2,
      confirm(template, capabilities, goal) {
        return fillPlaceholders(
          template,
          (name, before) => name === "goal" ? after2(before, bare(goal)) : join2(capabilities.map((capability) => after2(before, bare(capability))))
        );
      },
      stem(part, value, player = "\u2026") {
        const rest = withoutModal2(bare(value)) || "\u2026";
        if (part === "goal") return `\u2026\u2026\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5${rest}\uFF1F`;
        return part === "capability" ? `\u5982\u679C\u60A8\u80FD\u591F${rest}\u2026\u2026` : `\u2026\u2026\u5982\u679C${bare(player) || "\u2026"}\u80FD\u591F${rest}\u2026\u2026`;
      },
      counts: counts2,
      measured: ({ unit: unit3, currency: currency2 = "\u91D1\u989D", per }) => [unit3 ?? currency2, ...per].join("/"),
      figure({ unit: unit3 = "", currency: currency2, money: money4, share: share3, per, low, high, about }) {
        const number4 = `${about ? "\u7EA6" : ""}${low === high ? low : `${low}\u5230${high}`}`;
        const counted5 = share3 ? "%" : money4 ? currency2 === void 0 ? "" : CURRENCY2[currency2] ?? ` ${currency2}` : `${/^[A-Za-z]/u.test(unit3) ? " " : ""}${unit3}`;
        return `${per.map((one) => `\u6BCF${one.replace(/^[个每]/u, "")}`).join("")}${number4}${counted5}`;
      },
      sum: ({ factors, year: year4, month: month2 }) => factors.length > 1 ? `${factors.join(" \xD7 ")} = \u4E00\u5E74${year4}\uFF1B\u6BCF\u665A\u4E00\u4E2A\u6708\uFF0C\u5C31\u662F${month2}` : `\u4E00\u5E74${year4}\uFF1B\u6BCF\u665A\u4E00\u4E2A\u6708\uFF0C\u5C31\u662F${month2}`,
      total: ({ year: year4, month: month2, open }) => `${open ? "\u5DF2\u77E5\u7684\u5408\u8BA1" : "\u5408\u8BA1"}\u4E00\u5E74${year4}\uFF1B\u6BCF\u665A\u4E00\u4E2A\u6708\uFF0C\u5C31\u662F${month2}`,
      clauses: (clauses) => clauses.map(bare).join("\uFF1B"),
      stated: ({ figure, said }) => said === void 0 || said === figure ? figure : `${figure}\uFF08\u539F\u8BDD\uFF1A\u201C${bare(said)}\u201D\uFF09`,
      year({ weeks, days: days2, hours }) {
        const said = [
          weeks === void 0 ? "" : `\u4E00\u5E74\u6309${weeks}\u5468\u8BA1`,
          days2 === void 0 ? "" : `\u4E00\u5E74\u6309${days2}\u4E2A\u5DE5\u4F5C\u65E5\u8BA1`,
          hours === void 0 ? "" : `\u4E00\u4E2A\u5DE5\u4F5C\u65E5\u6309${hours}\u5C0F\u65F6\u8BA1`
        ];
        return said.filter(Boolean).join("\uFF0C");
      },
      seen: (sums) => `${sums.map(({ factors, year: year4 }) => factors.length > 1 ? `\u4E00\u5E74${year4}\uFF08${factors.join(" \xD7 ")}\uFF09` : `\u4E00\u5E74${year4}`).join("\u3001")}\uFF0C\u5728\u60A8\u81EA\u5DF1\u7684\u8D26\u4E0A\u770B\u5F97\u51FA\u6765`,
      notKnown: ({ factors, missing }) => `${factors.join(" \xD7 ")} = \u8FD8\u4E0D\u77E5\u9053\uFF08${missing.join("")}\uFF09`,
      amount: amount2,
      answered,
      added: (said, more) => `${bare(said)}\uFF08${more}\uFF09`,
      statement: statement2,
      atStake: (amounts) => amounts.length === 0 ? "" : `\u76EE\u524D\u6D89\u53CA\uFF1A${amounts.join(amounts.some((one) => one.includes("\uFF0C")) ? "\uFF1B" : "\uFF0C")}\u3002`
    };
  }
});

// src/core/languages/zh-Hans/bargaining.ts
function phrase2(part) {
  return bare(part).replace(/^(?:您|贵方|贵公司|我们|我方|我)?(?:愿意|可以|能够|就可以)?/u, "");
}
var simplifiedChineseBargaining;
var init_bargaining2 = __esm({
  "src/core/languages/zh-Hans/bargaining.ts"() {
    "use strict";
    init_grammar();
    init_grammar3();
    simplifiedChineseBargaining = {
      bargain: (get, gives) => `\u5982\u679C\u60A8\u613F\u610F${phrase2(get) || "\u2026\u2026"}\uFF0C\u6211\u5C31\u53EF\u4EE5${simplifiedChinese.join(gives.map(phrase2)) || "\u2026\u2026"}\uFF1B\u6211\u4EEC\u4ECA\u5929\u7B7E\uFF0C\u53EF\u4EE5\u5417\uFF1F`,
      percentage: /\d+(?:\.\d+)?\s*(?:%|％)|百分之[\d零一二三四五六七八九十百点]+|(?:[一二三四五六七八九]{1,2}|\d{1,2}(?:\.\d)?)折(?!算|合|叠)|(?:[一二两三四五六七八九十]|\d+(?:\.\d)?)个点/u,
      surrender: /(?:价格|价钱)?(?:要|得|需要)?(?:降|便宜|让)到(?:多少|什么程度|哪)|多少钱(?:能|可以|才|就)(?:签|成|定|接受)|(?:心理价|目标价)(?:位)?是?(?:多少|什么)|什么(?:价|价格|价位)(?:能|可以|才|就)(?:签|成|定|接受)|(?:还要|再)(?:降|让|便宜)多少/u
    };
  }
});

// src/core/languages/zh-Hans/hant-fold.ts
function lined(text2) {
  return text2.replace(/\s+/gu, "");
}
function toSimplified(text2) {
  any ??= new RegExp(`[${TRADITIONAL}\u5605\u5187\u5514\u4EF2]`);
  if (!any.test(text2)) return text2;
  table ??= new Map([...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)]));
  words2 ??= new RegExp(Object.keys(SAID_DIFFERENTLY).join("|"), "g");
  let simple = "";
  for (let at = 0; at < text2.length; at++) simple += table.get(text2.charAt(at)) ?? text2.charAt(at);
  return simple.replace(words2, (word) => SAID_DIFFERENTLY[word] ?? word);
}
var TRADITIONAL, SIMPLIFIED, SAID_DIFFERENTLY, table, any, words2;
var init_hant_fold = __esm({
  "src/core/languages/zh-Hans/hant-fold.ts"() {
    "use strict";
    TRADITIONAL = lined(`
  \u4E1F\u4E26\u4E82\u4E99\u4E9E\u4F47\u4F48\u4F54\u4F75\u4F86\u4F96\u4FB6\u4FB7\u4FC1\u4FC2\u4FE0\u4FEC\u5000\u5006\u5009\u500B\u5011\u5016\u502B\u5049\u5074\u5075\u507D\u5091\u5096\u5098\u5099\u50A2\u50AD\u50AF\u50B3\u50B4\u50B5\u50B7\u50BE\u50C2\u50C5\u50C9\u50D1\u50D5\u50DE\u50E5\u50E8\u50F1\u50F9\u5100\u5101\u5102\u5104\u5108\u5109\u5110\u5114\u5115\u5118\u511F\u512A\u5132\u5137
  \u513A\u513B\u513C\u5147\u514C\u5152\u5157\u5167\u5169\u518A\u5191\u51AA\u51C8\u51CD\u51DC\u51F1\u5225\u522A\u5244\u5247\u524B\u524E\u525B\u525D\u526E\u5274\u5275\u5277\u5283\u5284\u5287\u5289\u528A\u528C\u528D\u5291\u52C1\u52D5\u52D9\u52DB\u52DD\u52DE\u52E2\u52F1\u52F3\u52F5\u52F8\u52FB\u532D\u532F\u5331\u5340\u5354\u5379\u537B\u537D\u5399\u53A0\u53A4\u53AD\u53B2\u53B4\u53C3\u53C4
  \u53E2\u5433\u5436\u5442\u54BC\u54E1\u5504\u5538\u554F\u5553\u555E\u555F\u559A\u55AA\u55AB\u55AC\u55AE\u55B2\u55C6\u55C7\u55CE\u55DA\u55E9\u55F6\u5606\u560D\u5614\u5616\u5617\u561C\u5629\u562E\u562F\u5630\u5635\u5638\u5641\u5653\u565D\u5660\u5665\u5666\u566F\u5672\u5674\u5678\u5679\u5680\u5687\u568C\u5690\u5695\u5699\u56A5\u56A6\u56A8\u56AE\u56B3\u56B4\u56B6\u56C0\u56C1\u56C2\u56C5
  \u56C8\u56CC\u56D1\u56EA\u5707\u570B\u570D\u5712\u5713\u5716\u5718\u57BB\u57E1\u57F0\u57F7\u5805\u580A\u5816\u581D\u582F\u5831\u5834\u584A\u584B\u584F\u5852\u5857\u585A\u5862\u5864\u5875\u5879\u588A\u589C\u58AE\u58B0\u58B3\u58BB\u58BE\u58C7\u58CE\u58D3\u58D8\u58D9\u58DA\u58DC\u58DE\u58DF\u58E0\u58E2\u58E9\u58EF\u58FA\u58FD\u5920\u5922\u593E\u5950\u5967\u5969\u596A\u596C\u596E\u597C
  \u599D\u59CD\u59E6\u5A1B\u5A41\u5A66\u5A6D\u5AA7\u5AAF\u5ABC\u5ABD\u5ACB\u5AD7\u5AF5\u5AFA\u5AFB\u5B00\u5B08\u5B0B\u5B0C\u5B19\u5B21\u5B24\u5B2A\u5B30\u5B38\u5B43\u5B4C\u5B6B\u5B78\u5B7F\u5BAE\u5BC0\u5BE2\u5BE6\u5BE7\u5BE9\u5BEB\u5BEC\u5BF5\u5BF6\u5C07\u5C08\u5C0B\u5C0D\u5C0E\u5C37\u5C46\u5C4D\u5C5C\u5C62\u5C64\u5C68\u5C6C\u5CA1\u5CEF\u5CF4\u5CF6\u5CFD\u5D0D\u5D11\u5D17\u5D19\u5D22
  \u5D2C\u5D50\u5D57\u5D81\u5D84\u5D87\u5D97\u5DA0\u5DA7\u5DB8\u5DBA\u5DBC\u5DBD\u5DCB\u5DD2\u5DD4\u5DD6\u5DF0\u5DF9\u5E25\u5E2B\u5E33\u5E36\u5E40\u5E43\u5E57\u5E58\u5E5F\u5E63\u5E6B\u5E6C\u5E77\u5E79\u5E7E\u5EAB\u5EC1\u5EC2\u5EC4\u5EC8\u5ED5\u5EDA\u5EDD\u5EDF\u5EE0\u5EE1\u5EE2\u5EE3\u5EE9\u5EEC\u5EF3\u5F12\u5F14\u5F33\u5F35\u5F37\u5F46\u5F48\u5F4C\u5F4E\u5F54\u5F59\u5F65\u5F6B\u5F7F
  \u5F91\u5F9E\u5FA0\u5FA9\u5FB9\u6046\u6065\u6085\u60B5\u60B6\u60BD\u60E1\u60F1\u60F2\u60FB\u611B\u611C\u6128\u6134\u6137\u613E\u6144\u614B\u614D\u6158\u615A\u615F\u6163\u6164\u616A\u616B\u616E\u6173\u6176\u617C\u617E\u6182\u618A\u6190\u6191\u6192\u619A\u61A4\u61AB\u61AE\u61B2\u61B6\u61C7\u61C9\u61CC\u61CD\u61DE\u61DF\u61E3\u61E8\u61F2\u61F6\u61F7\u61F8\u61FA\u61FC\u61FE\u6200\u6207
  \u6214\u6227\u6229\u6230\u6232\u6236\u625E\u62CB\u6331\u633E\u6368\u636B\u6372\u6383\u6384\u6399\u639B\u63A1\u63C0\u63DA\u63DB\u63EE\u640D\u6416\u6417\u6427\u6436\u6451\u645C\u645F\u646F\u6473\u6476\u647B\u6488\u6490\u6493\u649F\u64A3\u64A5\u64AB\u64B2\u64B3\u64BB\u64BE\u64BF\u64C1\u64C4\u64C7\u64CA\u64CB\u64D4\u64DA\u64E0\u64E1\u64E3\u64EC\u64EF\u64F0\u64F1\u64F2\u64F4\u64F7\u64FA
  \u64FB\u64FC\u64FE\u6504\u6506\u650F\u6514\u6516\u6519\u651B\u651C\u651D\u6522\u6523\u6524\u652A\u652C\u654E\u6557\u6558\u6575\u6578\u6582\u6583\u6595\u65AC\u65B7\u65C2\u65E3\u6607\u6642\u6649\u665D\u6688\u6689\u66A2\u66AB\u66C4\u66C6\u66C7\u66C9\u66CF\u66D6\u66E0\u66EC\u66F8\u6703\u6727\u672E\u6771\u67B4\u67F5\u67FA\u67FB\u687F\u6894\u6898\u689D\u689F\u68C4\u68CA\u68D6\u68D7\u68DF
  \u68E7\u68F2\u690F\u694A\u6953\u6968\u696D\u6975\u69A6\u69AA\u69AE\u69BF\u69CB\u69CD\u69D3\u69E7\u69E8\u69F3\u6A01\u6A02\u6A05\u6A11\u6A13\u6A19\u6A1E\u6A23\u6A38\u6A39\u6A3A\u6A48\u6A4B\u6A5F\u6A62\u6A6B\u6A81\u6A89\u6A94\u6A9C\u6AA2\u6AA3\u6AAF\u6AB3\u6AB8\u6ABB\u6AC3\u6AD3\u6ADA\u6ADB\u6ADD\u6ADE\u6ADF\u6AE5\u6AE7\u6AE8\u6AEA\u6AEB\u6AEC\u6AF1\u6AF3\u6AF8\u6AFB\u6B04\u6B05\u6B0A
  \u6B0F\u6B12\u6B16\u6B1E\u6B3D\u6B4E\u6B50\u6B5F\u6B61\u6B72\u6B77\u6B78\u6B7F\u6B98\u6B9E\u6BA4\u6BAB\u6BAD\u6BAE\u6BAF\u6BB2\u6BBA\u6BBB\u6BBC\u6BC0\u6BC6\u6BFF\u6C02\u6C08\u6C0C\u6C23\u6C2B\u6C2C\u6C33\u6C3E\u6C4E\u6C59\u6C7A\u6C92\u6C96\u6CC1\u6CDD\u6D29\u6D36\u6D79\u6D87\u6DBC\u6DD2\u6DDA\u6DE5\u6DE8\u6DE9\u6DEA\u6DF5\u6DF6\u6DFA\u6E19\u6E1B\u6E26\u6E2C\u6E3E\u6E4A\u6E5E\u6E67
  \u6E6F\u6E88\u6E96\u6E9D\u6EAB\u6EBC\u6EC4\u6EC5\u6ECC\u6ECE\u6ED9\u6EEC\u6EEF\u6EF2\u6EF7\u6EF8\u6EFE\u6EFF\u6F01\u6F1A\u6F22\u6F23\u6F2C\u6F32\u6F35\u6F38\u6F3F\u6F41\u6F51\u6F54\u6F59\u6F5B\u6F64\u6F6F\u6F70\u6F77\u6F7F\u6F80\u6F86\u6F87\u6F97\u6FA0\u6FA4\u6FA9\u6FAE\u6FB1\u6FC1\u6FC3\u6FD5\u6FD8\u6FDB\u6FDF\u6FE4\u6FEB\u6FF0\u6FF1\u6FFA\u6FFC\u6FFE\u7005\u7006\u7009\u700B\u700F
  \u7015\u7018\u701D\u701F\u7020\u7026\u7027\u7028\u7030\u7032\u703E\u7043\u7044\u7051\u7055\u7058\u705D\u7063\u7064\u7067\u7069\u707D\u70BA\u70CF\u70F4\u7121\u7149\u7152\u7159\u7162\u7165\u7169\u716C\u7192\u7197\u71B1\u71BE\u71C1\u71C8\u71C9\u71D2\u71D9\u71DC\u71DF\u71E6\u71EC\u71ED\u71F4\u71FB\u71FC\u71FE\u720D\u7210\u721B\u722D\u7232\u723A\u723E\u7240\u7246\u7258\u7274\u727D\u7296
  \u729B\u72A2\u72A7\u72C0\u72F9\u72FD\u7319\u7336\u733B\u7341\u7343\u7344\u7345\u734E\u7368\u736A\u736B\u7370\u7372\u7375\u7377\u7378\u737A\u737B\u737C\u7380\u73FE\u7431\u743A\u743F\u744B\u7463\u7464\u7469\u746A\u7489\u74A3\u74A6\u74B0\u74BD\u74BF\u74CA\u74CF\u74D4\u74DA\u750C\u7515\u7522\u7523\u755D\u7562\u756B\u7570\u7575\u7576\u7587\u758A\u75D9\u75E0\u75FE\u7602\u760B\u760D\u7613
  \u761E\u7621\u7627\u763A\u763B\u7642\u7646\u7647\u7649\u7652\u7658\u765F\u7661\u7662\u7664\u7665\u7667\u7669\u766C\u766D\u766E\u7670\u7671\u7672\u767C\u7681\u769A\u76B0\u76B8\u76BA\u76C3\u76DC\u76DE\u76E1\u76E3\u76E4\u76E7\u76EA\u771E\u7725\u773E\u774F\u775C\u775E\u7798\u779E\u77BC\u77C7\u77DA\u77EF\u7843\u7864\u7868\u786F\u78A9\u78AD\u78B8\u78BA\u78BC\u78DA\u78E3\u78E7\u78EF\u78FD
  \u790E\u7919\u7926\u792A\u792B\u792C\u7931\u7955\u797F\u798D\u798E\u79A6\u79AA\u79AE\u79B0\u79B1\u79BF\u79C8\u7A05\u7A08\u7A1C\u7A1F\u7A2E\u7A31\u7A40\u7A4C\u7A4D\u7A4E\u7A61\u7A62\u7A69\u7A6B\u7AA9\u7AAA\u7AAE\u7AAF\u7AB6\u7ABA\u7AC4\u7AC5\u7AC7\u7AC8\u7ACA\u7AEA\u7AF6\u7B46\u7B4D\u7B67\u7B87\u7B8B\u7B8F\u7B9A\u7BC0\u7BC4\u7BC9\u7BCB\u7BE4\u7BE9\u7BF3\u7C00\u7C0D\u7C11\u7C1E\u7C21
  \u7C23\u7C2B\u7C3D\u7C3E\u7C43\u7C4C\u7C5C\u7C5F\u7C60\u7C64\u7C69\u7C6A\u7C6C\u7C6E\u7C72\u7CB5\u7CC9\u7CDD\u7CDE\u7CE7\u7CF0\u7CF2\u7CF4\u7CF6\u7CF9\u7CFE\u7D00\u7D02\u7D04\u7D05\u7D06\u7D07\u7D08\u7D09\u7D0B\u7D0D\u7D10\u7D13\u7D14\u7D15\u7D17\u7D19\u7D1A\u7D1B\u7D1C\u7D21\u7D2E\u7D30\u7D31\u7D32\u7D33\u7D39\u7D3A\u7D3C\u7D3F\u7D40\u7D42\u7D43\u7D44\u7D46\u7D4E\u7D50\u7D55\u7D5B
  \u7D5D\u7D5E\u7D61\u7D62\u7D66\u7D68\u7D71\u7D72\u7D73\u7D76\u7D79\u7D81\u7D83\u7D86\u7D88\u7D89\u7D8F\u7D91\u7D93\u7D9C\u7D9E\u7DA0\u7DA2\u7DA3\u7DAB\u7DAC\u7DAD\u7DB0\u7DB1\u7DB2\u7DB3\u7DB4\u7DB5\u7DB8\u7DB9\u7DBA\u7DBB\u7DBD\u7DBE\u7DBF\u7DC4\u7DC7\u7DCA\u7DCB\u7DD1\u7DD2\u7DD4\u7DD7\u7DD8\u7DD9\u7DDA\u7DDD\u7DDE\u7DE0\u7DE1\u7DE3\u7DE6\u7DE8\u7DE9\u7DEC\u7DEF\u7DF1\u7DF2\u7DF4
  \u7DF6\u7DF9\u7DFB\u7E08\u7E09\u7E0A\u7E0B\u7E10\u7E11\u7E1B\u7E1D\u7E1E\u7E1F\u7E23\u7E27\u7E2B\u7E2D\u7E2E\u7E31\u7E32\u7E34\u7E35\u7E36\u7E37\u7E39\u7E3D\u7E3E\u7E43\u7E45\u7E46\u7E52\u7E54\u7E55\u7E5A\u7E5E\u7E61\u7E62\u7E69\u7E6A\u7E6B\u7E6D\u7E6E\u7E6F\u7E70\u7E73\u7E79\u7E7C\u7E7D\u7E7E\u7E88\u7E8A\u7E8C\u7E8D\u7E8F\u7E93\u7E94\u7E96\u7E98\u7E9C\u7F3D\u7F48\u7F4C\u7F4E\u7F70
  \u7F75\u7F77\u7F85\u7F86\u7F88\u7F8B\u7FA3\u7FA5\u7FA8\u7FA9\u7FB6\u7FD2\u7FEB\u7FF9\u802C\u802E\u8056\u805E\u806F\u8070\u8072\u8073\u8075\u8076\u8077\u8079\u807D\u807E\u8085\u8105\u8108\u811B\u8123\u8129\u812B\u8139\u814E\u8156\u8161\u8166\u816B\u8173\u8178\u8183\u819A\u81A0\u81A9\u81BD\u81BE\u81BF\u81C9\u81CD\u81CF\u81D8\u81DA\u81DF\u81E0\u81E5\u81E8\u81FA\u8207\u8208\u8209\u820A
  \u8216\u8218\u8259\u8264\u8266\u826B\u8271\u8277\u82BB\u82E7\u8332\u834A\u838A\u8396\u83A2\u83A7\u83EF\u83F4\u8407\u840A\u842C\u8435\u8449\u8452\u8464\u8466\u846F\u8477\u8490\u8493\u8494\u849E\u84BC\u84C0\u84C6\u84CB\u84EE\u84EF\u84F4\u84FD\u8514\u8518\u851E\u8523\u8525\u8526\u852D\u8541\u8546\u854E\u8552\u8553\u8555\u8558\u8562\u8569\u856A\u856D\u8577\u8588\u858A\u858C\u8591\u8594
  \u859F\u85A6\u85A9\u85BA\u85CD\u85CE\u85DD\u85E5\u85EA\u85F4\u85F6\u85F9\u85FA\u8604\u8606\u8607\u860A\u860B\u861A\u861E\u8622\u862D\u863A\u863F\u8655\u865B\u865C\u865F\u8667\u866F\u86FA\u86FB\u8706\u8755\u875F\u8766\u8768\u8778\u8784\u879E\u87A2\u87BB\u87C4\u87C8\u87CE\u87E3\u87EC\u87EF\u87F2\u87F6\u87FB\u8805\u8806\u880D\u8810\u8811\u8814\u881F\u8823\u8831\u8836\u883B\u8846\u884A
  \u8853\u8855\u885A\u885B\u885D\u889E\u88CA\u88CF\u88DC\u88DD\u88E1\u88FD\u8907\u8932\u8933\u8938\u893B\u8947\u8949\u8956\u895D\u8960\u8964\u896A\u896C\u896F\u8972\u8988\u898B\u898F\u8993\u8996\u8998\u89A1\u89A6\u89AA\u89AC\u89AF\u89B2\u89B7\u89BA\u89BD\u89BF\u89C0\u89F4\u89F6\u89F8\u8A01\u8A02\u8A03\u8A08\u8A0A\u8A0C\u8A0E\u8A10\u8A13\u8A15\u8A16\u8A17\u8A18\u8A1B\u8A1D\u8A1F\u8A23
  \u8A25\u8A2A\u8A2D\u8A31\u8A34\u8A36\u8A3A\u8A3B\u8A3C\u8A41\u8A46\u8A4E\u8A50\u8A52\u8A54\u8A55\u8A58\u8A5B\u8A5E\u8A60\u8A61\u8A62\u8A63\u8A66\u8A69\u8A6B\u8A6C\u8A6D\u8A6E\u8A70\u8A71\u8A72\u8A73\u8A75\u8A7C\u8A7F\u8A84\u8A85\u8A86\u8A87\u8A8C\u8A8D\u8A91\u8A92\u8A95\u8A98\u8A9A\u8A9E\u8AA0\u8AA1\u8AA3\u8AA4\u8AA5\u8AA6\u8AA8\u8AAA\u8AAC\u8AB0\u8AB2\u8AB6\u8AB9\u8ABC\u8ABF\u8AC2
  \u8AC4\u8AC7\u8AC9\u8ACB\u8ACD\u8ACF\u8AD1\u8AD2\u8AD6\u8AD7\u8ADB\u8ADC\u8ADE\u8AE1\u8AE2\u8AE4\u8AE6\u8AE7\u8AEB\u8AED\u8AEE\u8AF1\u8AF3\u8AF6\u8AF7\u8AF8\u8AFA\u8AFC\u8AFE\u8B00\u8B01\u8B02\u8B04\u8B05\u8B0A\u8B0E\u8B10\u8B14\u8B16\u8B17\u8B19\u8B1A\u8B1B\u8B1D\u8B20\u8B21\u8B28\u8B2B\u8B2C\u8B2D\u8B33\u8B39\u8B3E\u8B41\u8B49\u8B4E\u8B4F\u8B56\u8B58\u8B59\u8B5A\u8B5C\u8B5F\u8B6B
  \u8B6D\u8B6F\u8B70\u8B74\u8B77\u8B7D\u8B7E\u8B80\u8B8A\u8B8E\u8B92\u8B93\u8B95\u8B96\u8B9A\u8B9C\u8B9E\u8C3F\u8C48\u8C4E\u8C50\u8C54\u8C6C\u8C8D\u8C93\u8C9D\u8C9E\u8CA0\u8CA1\u8CA2\u8CA7\u8CA8\u8CA9\u8CAA\u8CAB\u8CAC\u8CAF\u8CB0\u8CB2\u8CB3\u8CB4\u8CB6\u8CB7\u8CB8\u8CBA\u8CBB\u8CBC\u8CBD\u8CBF\u8CC0\u8CC1\u8CC2\u8CC3\u8CC4\u8CC5\u8CC7\u8CC8\u8CCA\u8CD1\u8CD2\u8CD3\u8CD5\u8CDA\u8CDC
  \u8CDE\u8CE0\u8CE1\u8CE2\u8CE3\u8CE4\u8CE6\u8CE7\u8CEA\u8CEB\u8CEC\u8CED\u8CF4\u8CFA\u8CFB\u8CFC\u8CFD\u8CFE\u8D04\u8D05\u8D08\u8D0A\u8D0B\u8D0D\u8D0F\u8D10\u8D13\u8D16\u8D17\u8D1B\u8D1C\u8D95\u8D99\u8DA8\u8DB2\u8DE1\u8E10\u8E30\u8E34\u8E4C\u8E55\u8E5F\u8E60\u8E63\u8E64\u8E7A\u8E89\u8E8A\u8E8B\u8E8D\u8E91\u8E92\u8E93\u8E95\u8E9A\u8EA1\u8EA5\u8EA6\u8EAA\u8EC0\u8ECA\u8ECB\u8ECC\u8ECD
  \u8ED2\u8ED4\u8EDB\u8EDF\u8EE4\u8EEB\u8EF2\u8EF8\u8EF9\u8EFA\u8EFB\u8EFC\u8EFE\u8F03\u8F05\u8F07\u8F09\u8F0A\u8F12\u8F13\u8F14\u8F15\u8F1B\u8F1C\u8F1D\u8F1E\u8F1F\u8F25\u8F26\u8F29\u8F2A\u8F2F\u8F33\u8F38\u8F3B\u8F3E\u8F3F\u8F42\u8F44\u8F45\u8F46\u8F49\u8F4D\u8F4E\u8F54\u8F5F\u8F61\u8F62\u8F64\u8FA6\u8FAD\u8FAE\u8FAF\u8FB2\u8FF4\u9015\u9019\u9023\u9031\u9032\u904A\u904B\u904E\u9054
  \u9055\u9059\u905C\u905E\u9060\u9061\u9069\u9072\u9076\u9077\u9078\u907A\u907C\u9081\u9084\u9087\u908A\u908F\u9090\u90DF\u90F5\u9106\u9109\u9112\u9114\u9116\u9127\u912D\u9130\u9132\u9134\u9136\u913A\u9148\u9183\u9196\u919C\u919E\u91AB\u91AC\u91C0\u91C1\u91C3\u91C5\u91CB\u91D0\u91D2\u91D3\u91D4\u91D5\u91D7\u91D8\u91D9\u91DD\u91E3\u91E4\u91E6\u91E7\u91E9\u91F5\u91F7\u91F9\u91FA\u9200
  \u9201\u9204\u9205\u9208\u9209\u920D\u920E\u9210\u9211\u9214\u9215\u921E\u9221\u9223\u9225\u9226\u9227\u922E\u9230\u9233\u9234\u9237\u9238\u9239\u923A\u923D\u923E\u923F\u9240\u9245\u9246\u9248\u9249\u924D\u9251\u9255\u9257\u925A\u925B\u925E\u9262\u9264\u9266\u926C\u926D\u9273\u9278\u927A\u927B\u927F\u9280\u9283\u9285\u9291\u9293\u9296\u9298\u929A\u929C\u92A0\u92A3\u92A5\u92A6\u92A8
  \u92A9\u92AA\u92AB\u92AC\u92B1\u92B3\u92B7\u92B9\u92BB\u92BC\u92C1\u92C3\u92C5\u92C7\u92CC\u92CF\u92D2\u92DD\u92DF\u92E3\u92E4\u92E5\u92E6\u92E8\u92EA\u92ED\u92EE\u92EF\u92F0\u92F1\u92F6\u92F8\u92FC\u9301\u9304\u9306\u9307\u9308\u9310\u9312\u9315\u9318\u9319\u931A\u931B\u931F\u9320\u9322\u9326\u9328\u932B\u932E\u932F\u9332\u9333\u9336\u9338\u933C\u9340\u9341\u9343\u9345\u9346\u9347
  \u934A\u934B\u934D\u9354\u9358\u935B\u9364\u9365\u9369\u936C\u9370\u9375\u9376\u937A\u937C\u937E\u9382\u9384\u9387\u938A\u938C\u9396\u9398\u939A\u93A2\u93A3\u93A6\u93A7\u93A9\u93AA\u93AC\u93AD\u93AE\u93B0\u93B3\u93B5\u93B8\u93BF\u93C3\u93C7\u93C8\u93CC\u93CD\u93D1\u93D7\u93D8\u93DC\u93DD\u93DE\u93DF\u93E1\u93E2\u93E4\u93E8\u93F5\u93F7\u93F9\u93FD\u9403\u940B\u9410\u9412\u9413\u9414
  \u9418\u9419\u941D\u9420\u9426\u9427\u9428\u942B\u942E\u9432\u9433\u9435\u9438\u943A\u943F\u9444\u944A\u944C\u9451\u9452\u9454\u9460\u9463\u9465\u946D\u9470\u9472\u9477\u9479\u947C\u947D\u947E\u947F\u9481\u9577\u9580\u9582\u9583\u9586\u9589\u958B\u958C\u958E\u958F\u9591\u9592\u9593\u9594\u9598\u95A1\u95A3\u95A4\u95A5\u95A8\u95A9\u95AB\u95AC\u95AD\u95B1\u95B2\u95B6\u95B9\u95BB\u95BC
  \u95BD\u95BE\u95BF\u95C3\u95C6\u95C7\u95C8\u95CA\u95CB\u95CC\u95D0\u95D4\u95D5\u95D6\u95DC\u95DE\u95E1\u95E2\u95E5\u9658\u965D\u965E\u9663\u9670\u9673\u9678\u967D\u9689\u968A\u968E\u9695\u969B\u96A8\u96AA\u96B1\u96B4\u96B8\u96BB\u96CB\u96D6\u96D9\u96DB\u96DC\u96DE\u96E2\u96E3\u96F2\u96FB\u9711\u9727\u973D\u9742\u9744\u9748\u975A\u975C\u9766\u9768\u978F\u979D\u97A6\u97BD\u97C1\u97C3
  \u97C6\u97C9\u97CB\u97CC\u97D3\u97D9\u97DC\u97DD\u97DE\u97FB\u97FF\u9801\u9802\u9803\u9805\u9806\u9807\u9808\u980A\u980C\u980E\u980F\u9810\u9811\u9812\u9813\u9817\u9818\u981C\u9821\u9824\u9826\u982D\u9830\u9837\u9838\u9839\u983B\u983D\u9846\u984C\u984D\u984E\u984F\u9853\u9854\u9858\u9859\u985B\u985E\u9862\u9865\u9867\u986B\u986C\u986F\u9870\u9871\u9873\u9874\u98A8\u98AE\u98AF\u98B1
  \u98B3\u98B6\u98BC\u98C4\u98C6\u98C8\u98DB\u98E0\u98E2\u98E9\u98EA\u98EB\u98ED\u98EF\u98F1\u98F2\u98F4\u98FC\u98FD\u98FE\u9903\u9905\u9908\u9909\u990A\u990C\u9911\u9912\u9913\u9918\u991A\u991B\u991E\u9921\u9928\u992C\u9931\u9933\u9935\u9937\u993C\u993E\u993F\u9943\u9945\u9948\u9949\u994A\u994B\u994C\u9951\u9952\u9957\u995C\u995E\u9962\u99AC\u99AD\u99AE\u99B1\u99B3\u99B4\u99C1\u99D0
  \u99D1\u99D2\u99D4\u99D5\u99D8\u99D9\u99DB\u99DD\u99DF\u99E1\u99E2\u99ED\u99F1\u99FF\u9A01\u9A05\u9A0D\u9A0E\u9A0F\u9A16\u9A19\u9A2B\u9A2D\u9A2E\u9A30\u9A36\u9A37\u9A38\u9A3E\u9A40\u9A41\u9A42\u9A43\u9A44\u9A45\u9A4A\u9A4D\u9A4F\u9A55\u9A57\u9A5A\u9A5B\u9A5F\u9A62\u9A64\u9A65\u9A6A\u9AAF\u9ACF\u9AD2\u9AD4\u9AD5\u9AD6\u9AEE\u9B06\u9B0D\u9B1A\u9B22\u9B25\u9B27\u9B28\u9B29\u9B2E\u9B31
  \u9B4E\u9B58\u9B5A\u9B6F\u9B74\u9B77\u9B81\u9B83\u9B8E\u9B90\u9B91\u9B92\u9B9A\u9B9D\u9B9E\u9BAA\u9BAB\u9BAD\u9BAE\u9BC0\u9BC1\u9BC7\u9BC9\u9BCA\u9BD4\u9BD6\u9BD7\u9BDB\u9BDD\u9BE1\u9BE2\u9BE4\u9BE7\u9BE8\u9BEA\u9BEB\u9BF0\u9BF4\u9BFD\u9BFF\u9C08\u9C09\u9C0D\u9C10\u9C12\u9C13\u9C20\u9C23\u9C25\u9C28\u9C29\u9C2D\u9C31\u9C32\u9C33\u9C35\u9C37\u9C39\u9C3B\u9C3E\u9C45\u9C48\u9C49\u9C52
  \u9C54\u9C56\u9C57\u9C58\u9C5D\u9C5F\u9C67\u9C6D\u9C77\u9C78\u9C7A\u9CE5\u9CE7\u9CE9\u9CEC\u9CF3\u9CF4\u9CF6\u9D06\u9D07\u9D09\u9D15\u9D1B\u9D1D\u9D1F\u9D23\u9D26\u9D28\u9D2F\u9D30\u9D3B\u9D3F\u9D42\u9D51\u9D52\u9D53\u9D5C\u9D5D\u9D60\u9D61\u9D6A\u9D6C\u9D6F\u9D70\u9D72\u9D87\u9D89\u9D93\u9D98\u9D9A\u9DA5\u9DA9\u9DAF\u9DB4\u9DBB\u9DBC\u9DBF\u9DC0\u9DC2\u9DC4\u9DD3\u9DD7\u9DD9\u9DDA
  \u9DE5\u9DE6\u9DEF\u9DF2\u9DF3\u9DF4\u9DF8\u9DF9\u9DFA\u9E0C\u9E15\u9E1A\u9E1B\u9E1D\u9E1E\u9E75\u9E79\u9E7A\u9E7C\u9E7D\u9E97\u9EA5\u9EA9\u9EAA\u9EAB\u9EAF\u9EB5\u9EBC\u9EC3\u9ECC\u9EDE\u9EE8\u9EF2\u9EF4\u9EF7\u9EFD\u9EFF\u9F09\u9F15\u9F34\u9F4A\u9F4B\u9F4E\u9F4F\u9F52\u9F54\u9F59\u9F5C\u9F5F\u9F60\u9F61\u9F63\u9F66\u9F67\u9F6A\u9F6C\u9F72\u9F76\u9F77\u9F8D\u9F90\u9F94\u9F95\u9F9C`);
    SIMPLIFIED = lined(`
  \u4E22\u5E76\u4E71\u4E98\u4E9A\u4F2B\u5E03\u5360\u5E76\u6765\u4ED1\u4FA3\u5C40\u4FE3\u7CFB\u4FA0\u79C1\u4F25\u4FE9\u4ED3\u4E2A\u4EEC\u5E78\u4F26\u4F1F\u4FA7\u4FA6\u4F2A\u6770\u4F27\u4F1E\u5907\u5BB6\u4F63\u506C\u4F20\u4F1B\u503A\u4F24\u503E\u507B\u4EC5\u4F65\u4FA8\u4EC6\u4F2A\u4FA5\u507E\u96C7\u4EF7\u4EEA\u4FCA\u4FAC\u4EBF\u4FA9\u4FED\u50A7\u4FE6\u4FAA\u5C3D\u507F\u4F18\u50A8\u4FEA
  \u50A9\u50A5\u4FE8\u51F6\u5151\u513F\u5156\u5185\u4E24\u518C\u80C4\u5E42\u51C0\u51BB\u51DB\u51EF\u522B\u5220\u522D\u5219\u514B\u5239\u521A\u5265\u5250\u5240\u521B\u94F2\u5212\u672D\u5267\u5218\u523D\u523F\u5251\u5242\u52B2\u52A8\u52A1\u52CB\u80DC\u52B3\u52BF\u52A2\u52CB\u52B1\u529D\u5300\u5326\u6C47\u532E\u533A\u534F\u6064\u5374\u5373\u538D\u5395\u5386\u538C\u5389\u53A3\u53C2\u53C1
  \u4E1B\u5434\u5450\u5415\u5459\u5458\u5457\u5FF5\u95EE\u542F\u54D1\u542F\u5524\u4E27\u5403\u4E54\u5355\u54DF\u545B\u556C\u5417\u545C\u5522\u54D4\u53F9\u55BD\u5455\u5567\u5C1D\u551B\u54D7\u5520\u5578\u53FD\u54D3\u5452\u6076\u5618\u549D\u54D2\u54DD\u54D5\u55F3\u54D9\u55B7\u5428\u5F53\u549B\u5413\u54DC\u5C1D\u565C\u556E\u54BD\u5456\u5499\u5411\u55BE\u4E25\u5624\u556D\u55EB\u56A3\u5181
  \u5453\u82CF\u5631\u56F1\u56F5\u56FD\u56F4\u56ED\u5706\u56FE\u56E2\u575D\u57AD\u91C7\u6267\u575A\u57A9\u57B4\u57DA\u5C27\u62A5\u573A\u5757\u8314\u57B2\u57D8\u6D82\u51A2\u575E\u57D9\u5C18\u5811\u57AB\u5760\u5815\u575B\u575F\u5899\u57A6\u575B\u57D9\u538B\u5792\u5739\u5786\u575B\u574F\u5784\u5785\u575C\u575D\u58EE\u58F6\u5BFF\u591F\u68A6\u5939\u5942\u5965\u5941\u593A\u5956\u594B\u59F9
  \u5986\u59D7\u5978\u5A31\u5A04\u5987\u5A05\u5A32\u59AB\u5AAA\u5988\u8885\u59AA\u59A9\u5A34\u5A34\u59AB\u5A06\u5A75\u5A07\u5AF1\u5AD2\u5B37\u5AD4\u5A74\u5A76\u5A18\u5A08\u5B59\u5B66\u5B6A\u5BAB\u91C7\u5BDD\u5B9E\u5B81\u5BA1\u5199\u5BBD\u5BA0\u5B9D\u5C06\u4E13\u5BFB\u5BF9\u5BFC\u5C34\u5C4A\u5C38\u5C49\u5C61\u5C42\u5C66\u5C5E\u5188\u5CF0\u5C98\u5C9B\u5CE1\u5D03\u6606\u5C97\u4ED1\u5CE5
  \u5CBD\u5C9A\u5C81\u5D5D\u5D2D\u5C96\u5D02\u5CE4\u5CC4\u5D58\u5CAD\u5C7F\u5CB3\u5CBF\u5CE6\u5DC5\u5CA9\u5DEF\u537A\u5E05\u5E08\u5E10\u5E26\u5E27\u5E0F\u5E3C\u5E3B\u5E1C\u5E01\u5E2E\u5E31\u5E76\u5E72\u51E0\u5E93\u5395\u53A2\u53A9\u53A6\u836B\u53A8\u53AE\u5E99\u5382\u5E91\u5E9F\u5E7F\u5EEA\u5E90\u5385\u5F11\u540A\u5F2A\u5F20\u5F3A\u522B\u5F39\u5F25\u5F2F\u5F55\u6C47\u5F66\u96D5\u4F5B
  \u5F84\u4ECE\u5F95\u590D\u5F7B\u6052\u803B\u60A6\u6005\u95F7\u51C4\u6076\u607C\u607D\u607B\u7231\u60EC\u60AB\u6006\u607A\u5FFE\u6817\u6001\u6120\u60E8\u60ED\u6078\u60EF\u60AB\u6004\u6002\u8651\u60AD\u5E86\u621A\u6B32\u5FE7\u60EB\u601C\u51ED\u6126\u60EE\u6124\u60AF\u6003\u5BAA\u5FC6\u6073\u5E94\u603F\u61D4\u8499\u603C\u61D1\u6079\u60E9\u61D2\u6000\u60AC\u5FCF\u60E7\u6151\u604B\u6206
  \u620B\u6217\u622C\u6218\u620F\u6237\u634D\u629B\u6332\u631F\u820D\u626A\u5377\u626B\u62A1\u6323\u6302\u91C7\u62E3\u626C\u6362\u6325\u635F\u6447\u6363\u6247\u62A2\u63B4\u63BC\u6402\u631A\u62A0\u629F\u63BA\u635E\u6491\u6320\u6322\u63B8\u62E8\u629A\u6251\u63FF\u631E\u631D\u6361\u62E5\u63B3\u62E9\u51FB\u6321\u62C5\u636E\u6324\u62AC\u6363\u62DF\u6448\u62E7\u6401\u63B7\u6269\u64B7\u6446
  \u64DE\u64B8\u6270\u6445\u64B5\u62E2\u62E6\u6484\u6400\u64BA\u643A\u6444\u6512\u631B\u644A\u6405\u63FD\u6559\u8D25\u53D9\u654C\u6570\u655B\u6BD9\u6593\u65A9\u65AD\u65D7\u65E2\u5347\u65F6\u664B\u663C\u6655\u6656\u7545\u6682\u6654\u5386\u6619\u6653\u5411\u66A7\u65F7\u6652\u4E66\u4F1A\u80E7\u672F\u4E1C\u62D0\u6805\u62D0\u67E5\u6746\u6800\u67A7\u6761\u67AD\u5F03\u68CB\u67A8\u67A3\u680B
  \u6808\u6816\u6860\u6768\u67AB\u6862\u4E1A\u6781\u5E72\u6769\u8363\u6864\u6784\u67AA\u6760\u6920\u6901\u6868\u6869\u4E50\u679E\u6881\u697C\u6807\u67A2\u6837\u6734\u6811\u6866\u6861\u6865\u673A\u692D\u6A2A\u6AA9\u67FD\u6863\u6867\u68C0\u6A2F\u53F0\u69DF\u67E0\u69DB\u67DC\u6A79\u6988\u6809\u691F\u6A7C\u680E\u6A71\u69E0\u680C\u67A5\u6A65\u6987\u8616\u680A\u6989\u6A31\u680F\u6989\u6743
  \u6924\u683E\u6984\u68C2\u94A6\u53F9\u6B27\u6B24\u6B22\u5C81\u5386\u5F52\u6B81\u6B8B\u6B92\u6B87\u6B9A\u50F5\u6B93\u6BA1\u6B7C\u6740\u58F3\u58F3\u6BC1\u6BB4\u6BF5\u7266\u6BE1\u6C07\u6C14\u6C22\u6C29\u6C32\u6CDB\u6CDB\u6C61\u51B3\u6CA1\u51B2\u51B5\u6EAF\u6CC4\u6C79\u6D43\u6CFE\u51C9\u51C4\u6CEA\u6E0C\u51C0\u51CC\u6CA6\u6E0A\u6D9E\u6D45\u6DA3\u51CF\u6DA1\u6D4B\u6D51\u51D1\u6D48\u6D8C
  \u6C64\u6CA9\u51C6\u6C9F\u6E29\u6E7F\u6CA7\u706D\u6DA4\u8365\u6C47\u6CAA\u6EDE\u6E17\u5364\u6D52\u6EDA\u6EE1\u6E14\u6CA4\u6C49\u6D9F\u6E0D\u6DA8\u6E86\u6E10\u6D46\u988D\u6CFC\u6D01\u6CA9\u6F5C\u6DA6\u6D54\u6E83\u6ED7\u6DA0\u6DA9\u6D47\u6D9D\u6DA7\u6E11\u6CFD\u6CF6\u6D4D\u6DC0\u6D4A\u6D53\u6E7F\u6CDE\u8499\u6D4E\u6D9B\u6EE5\u6F4D\u6EE8\u6E85\u6CFA\u6EE4\u6EE2\u6E0E\u6CFB\u6C88\u6D4F
  \u6FD2\u6CF8\u6CA5\u6F47\u6F46\u6F74\u6CF7\u6FD1\u5F25\u6F4B\u6F9C\u6CA3\u6EE0\u6D12\u6F13\u6EE9\u704F\u6E7E\u6EE6\u6EDF\u6EDF\u707E\u4E3A\u4E4C\u70C3\u65E0\u70BC\u709C\u70DF\u8315\u7115\u70E6\u7080\u8367\u709D\u70ED\u70BD\u70E8\u706F\u7096\u70E7\u70EB\u7116\u8425\u707F\u6BC1\u70DB\u70E9\u718F\u70EC\u7118\u70C1\u7089\u70C2\u4E89\u4E3A\u7237\u5C14\u5E8A\u5899\u724D\u62B5\u7275\u8366
  \u7266\u728A\u727A\u72B6\u72ED\u72C8\u72F0\u72B9\u72F2\u72B8\u5446\u72F1\u72EE\u5956\u72EC\u72EF\u7303\u72DE\u83B7\u730E\u72B7\u517D\u736D\u732E\u7315\u7321\u73B0\u96D5\u73D0\u73F2\u73AE\u7410\u7476\u83B9\u739B\u740F\u7391\u7477\u73AF\u73BA\u7487\u743C\u73D1\u748E\u74D2\u74EF\u74EE\u4EA7\u4EA7\u4EA9\u6BD5\u753B\u5F02\u753B\u5F53\u7574\u53E0\u75C9\u9178\u75B4\u75D6\u75AF\u75A1\u75EA
  \u7617\u75AE\u759F\u7618\u7618\u7597\u75E8\u75EB\u7605\u6108\u75A0\u762A\u75F4\u75D2\u7596\u75C7\u75AC\u765E\u7663\u763F\u763E\u75C8\u762B\u766B\u53D1\u7682\u7691\u75B1\u76B2\u76B1\u676F\u76D7\u76CF\u5C3D\u76D1\u76D8\u5362\u8361\u771F\u7726\u4F17\u56F0\u7741\u7750\u770D\u7792\u7751\u8499\u77A9\u77EB\u6731\u7856\u7817\u781A\u7855\u7800\u781C\u786E\u7801\u7816\u789C\u789B\u77F6\u7857
  \u7840\u788D\u77FF\u783A\u783E\u77FE\u783B\u79D8\u7984\u7978\u796F\u5FA1\u7985\u793C\u7962\u7977\u79C3\u7C7C\u7A0E\u79C6\u68F1\u7980\u79CD\u79F0\u8C37\u7A23\u79EF\u9896\u7A51\u79FD\u7A33\u83B7\u7A9D\u6D3C\u7A77\u7A91\u7AAD\u7AA5\u7A9C\u7A8D\u7AA6\u7076\u7A83\u7AD6\u7ADE\u7B14\u7B0B\u7B15\u4E2A\u7B3A\u7B5D\u672D\u8282\u8303\u7B51\u7BA7\u7B03\u7B5B\u7B5A\u7BA6\u7BD3\u84D1\u7BAA\u7B80
  \u7BD1\u7BAB\u7B7E\u5E18\u7BEE\u7B79\u7BA8\u7C41\u7B3C\u7B7E\u7B3E\u7C16\u7BF1\u7BA9\u5401\u7CA4\u7CBD\u7CC1\u7CAA\u7CAE\u56E2\u7C9D\u7C74\u7C9C\u7E9F\u7EA0\u7EAA\u7EA3\u7EA6\u7EA2\u7EA1\u7EA5\u7EA8\u7EAB\u7EB9\u7EB3\u7EBD\u7EBE\u7EAF\u7EB0\u7EB1\u7EB8\u7EA7\u7EB7\u7EAD\u7EBA\u624E\u7EC6\u7EC2\u7EC1\u7EC5\u7ECD\u7EC0\u7ECB\u7ED0\u7ECC\u7EC8\u5F26\u7EC4\u7ECA\u7ED7\u7ED3\u7EDD\u7EE6
  \u7ED4\u7EDE\u7EDC\u7EDA\u7ED9\u7ED2\u7EDF\u4E1D\u7EDB\u7EDD\u7EE2\u7ED1\u7EE1\u7EE0\u7EE8\u7EE3\u7EE5\u6346\u7ECF\u7EFC\u7F0D\u7EFF\u7EF8\u7EFB\u7EBF\u7EF6\u7EF4\u7EFE\u7EB2\u7F51\u7EF7\u7F00\u5F69\u7EB6\u7EFA\u7EEE\u7EFD\u7EF0\u7EEB\u7EF5\u7EF2\u7F01\u7D27\u7EEF\u7EFF\u7EEA\u7EF1\u7F03\u7F04\u7F02\u7EBF\u7F09\u7F0E\u7F14\u7F17\u7F18\u7F0C\u7F16\u7F13\u7F05\u7EAC\u7F11\u7F08\u7EC3
  \u7F0F\u7F07\u81F4\u8426\u7F19\u7F22\u7F12\u7EC9\u7F23\u7F1A\u7F1C\u7F1F\u7F1B\u53BF\u7EE6\u7F1D\u7F21\u7F29\u7EB5\u7F27\u7EA4\u7F26\u7D77\u7F15\u7F25\u603B\u7EE9\u7EF7\u7F2B\u7F2A\u7F2F\u7EC7\u7F2E\u7F2D\u7ED5\u7EE3\u7F0B\u7EF3\u7ED8\u7CFB\u8327\u7F30\u7F33\u7F32\u7F34\u7ECE\u7EE7\u7F24\u7F31\u7F2C\u7EA9\u7EED\u7D2F\u7F20\u7F28\u624D\u7EA4\u7F35\u7F06\u94B5\u575B\u7F42\u575B\u7F5A
  \u9A82\u7F62\u7F57\u7F74\u7F81\u8288\u7FA4\u7F9F\u7FA1\u4E49\u81BB\u4E60\u73A9\u7FD8\u8027\u8022\u5723\u95FB\u8054\u806A\u58F0\u8038\u8069\u8042\u804C\u804D\u542C\u804B\u8083\u80C1\u8109\u80EB\u5507\u4FEE\u8131\u80C0\u80BE\u80E8\u8136\u8111\u80BF\u811A\u80A0\u817D\u80A4\u80F6\u817B\u80C6\u810D\u8113\u8138\u8110\u8191\u814A\u80EA\u810F\u8114\u5367\u4E34\u53F0\u4E0E\u5174\u4E3E\u65E7
  \u94FA\u9986\u8231\u8223\u8230\u823B\u8270\u8273\u520D\u82CE\u5179\u8346\u5E84\u830E\u835A\u82CB\u534E\u5EB5\u82CC\u83B1\u4E07\u83B4\u53F6\u836D\u836E\u82C7\u836F\u8364\u641C\u83BC\u83B3\u8385\u82CD\u836A\u5E2D\u76D6\u83B2\u82C1\u83BC\u835C\u535C\u53C2\u848C\u848B\u8471\u8311\u836B\u8368\u8487\u835E\u836C\u82B8\u83B8\u835B\u8489\u8361\u829C\u8427\u84E3\u835F\u84DF\u8297\u59DC\u8537
  \u83B6\u8350\u8428\u8360\u84DD\u8369\u827A\u836F\u85AE\u8574\u82C8\u853C\u853A\u8572\u82A6\u82CF\u8574\u82F9\u85D3\u8539\u830F\u5170\u84E0\u841D\u5904\u865A\u864F\u53F7\u4E8F\u866C\u86F1\u8715\u86AC\u8680\u732C\u867E\u8671\u8717\u86F3\u8682\u8424\u877C\u86F0\u8748\u87A8\u866E\u8749\u86F2\u866B\u86CF\u8681\u8747\u867F\u874E\u86F4\u877E\u869D\u8721\u86CE\u86CA\u8695\u86EE\u4F17\u8511
  \u672F\u540C\u80E1\u536B\u51B2\u886E\u8885\u91CC\u8865\u88C5\u91CC\u5236\u590D\u88E4\u88E2\u891B\u4EB5\u88E5\u88E5\u8884\u88E3\u88C6\u8934\u889C\u6446\u886C\u88AD\u6838\u89C1\u89C4\u89C5\u89C6\u89C7\u89CB\u89CE\u4EB2\u89CA\u89CF\u89D0\u89D1\u89C9\u89C8\u89CC\u89C2\u89DE\u89EF\u89E6\u8BA0\u8BA2\u8BA3\u8BA1\u8BAF\u8BA7\u8BA8\u8BA6\u8BAD\u8BAA\u8BAB\u6258\u8BB0\u8BB9\u8BB6\u8BBC\u8BC0
  \u8BB7\u8BBF\u8BBE\u8BB8\u8BC9\u8BC3\u8BCA\u6CE8\u8BC1\u8BC2\u8BCB\u8BB5\u8BC8\u8BD2\u8BCF\u8BC4\u8BCE\u8BC5\u8BCD\u548F\u8BE9\u8BE2\u8BE3\u8BD5\u8BD7\u8BE7\u8BDF\u8BE1\u8BE0\u8BD8\u8BDD\u8BE5\u8BE6\u8BDC\u8BD9\u8BD6\u8BD4\u8BDB\u8BD3\u5938\u5FD7\u8BA4\u8BF3\u8BF6\u8BDE\u8BF1\u8BEE\u8BED\u8BDA\u8BEB\u8BEC\u8BEF\u8BF0\u8BF5\u8BF2\u8BF4\u8BF4\u8C01\u8BFE\u8C07\u8BFD\u8C0A\u8C03\u8C04
  \u8C06\u8C08\u8BFF\u8BF7\u8BE4\u8BF9\u8BFC\u8C05\u8BBA\u8C02\u8C00\u8C0D\u8C1D\u8C25\u8BE8\u8C14\u8C1B\u8C10\u8C0F\u8C15\u54A8\u8BB3\u8C19\u8C0C\u8BBD\u8BF8\u8C1A\u8C16\u8BFA\u8C0B\u8C12\u8C13\u8A8A\u8BCC\u8C0E\u8C1C\u8C27\u8C11\u8C21\u8C24\u8C26\u8C25\u8BB2\u8C22\u8C23\u8C23\u8C1F\u8C2A\u8C2C\u8C2B\u8BB4\u8C28\u8C29\u54D7\u8BC1\u8C32\u8BA5\u8C2E\u8BC6\u8C2F\u8C2D\u8C31\u566A\u8C35
  \u6BC1\u8BD1\u8BAE\u8C34\u62A4\u8A89\u8C2B\u8BFB\u53D8\u96E0\u8C17\u8BA9\u8C30\u8C36\u8D5E\u8C20\u8C33\u6EAA\u5C82\u7AD6\u4E30\u8273\u732A\u72F8\u732B\u8D1D\u8D1E\u8D1F\u8D22\u8D21\u8D2B\u8D27\u8D29\u8D2A\u8D2F\u8D23\u8D2E\u8D33\u8D40\u8D30\u8D35\u8D2C\u4E70\u8D37\u8D36\u8D39\u8D34\u8D3B\u8D38\u8D3A\u8D32\u8D42\u8D41\u8D3F\u8D45\u8D44\u8D3E\u8D3C\u8D48\u8D4A\u5BBE\u8D47\u8D49\u8D50
  \u8D4F\u8D54\u8D53\u8D24\u5356\u8D31\u8D4B\u8D55\u8D28\u8D4D\u8D26\u8D4C\u8D56\u8D5A\u8D59\u8D2D\u8D5B\u8D5C\u8D3D\u8D58\u8D60\u8D5E\u8D5D\u8D61\u8D62\u8D46\u8D43\u8D4E\u8D5D\u8D63\u8D43\u8D76\u8D75\u8D8B\u8DB1\u8FF9\u8DF5\u903E\u8E0A\u8DC4\u8DF8\u8FF9\u8DD6\u8E52\u8E2A\u8DF7\u8DB8\u8E0C\u8DFB\u8DC3\u8E2F\u8DDE\u8E2C\u8E70\u8DF9\u8E51\u8E7F\u8E9C\u8E8F\u8EAF\u8F66\u8F67\u8F68\u519B
  \u8F69\u8F6B\u8F6D\u8F6F\u8F77\u8F78\u8F71\u8F74\u8F75\u8F7A\u8F72\u8F76\u8F7C\u8F83\u8F82\u8F81\u8F7D\u8F7E\u8F84\u633D\u8F85\u8F7B\u8F86\u8F8E\u8F89\u8F8B\u8F8D\u8F8A\u8F87\u8F88\u8F6E\u8F91\u8F8F\u8F93\u8F90\u8F97\u8206\u6BC2\u8F96\u8F95\u8F98\u8F6C\u8F99\u8F7F\u8F9A\u8F70\u8F94\u8F79\u8F73\u529E\u8F9E\u8FAB\u8FA9\u519C\u56DE\u5F84\u8FD9\u8FDE\u5468\u8FDB\u6E38\u8FD0\u8FC7\u8FBE
  \u8FDD\u9065\u900A\u9012\u8FDC\u6EAF\u9002\u8FDF\u7ED5\u8FC1\u9009\u9057\u8FBD\u8FC8\u8FD8\u8FE9\u8FB9\u903B\u9026\u90CF\u90AE\u90D3\u4E61\u90B9\u90AC\u90E7\u9093\u90D1\u90BB\u90F8\u90BA\u90D0\u909D\u90E6\u814C\u915D\u4E11\u915D\u533B\u9171\u917F\u8845\u917E\u917D\u91CA\u5398\u9485\u9486\u9487\u948C\u948A\u9489\u948B\u9488\u9493\u9490\u6263\u948F\u9492\u9497\u948D\u9495\u948E\u94AF
  \u94AB\u94AD\u94A5\u949A\u94A0\u949D\u94A9\u94A4\u94A3\u949E\u94AE\u94A7\u949F\u9499\u94AC\u949B\u94AA\u94CC\u94C8\u94B6\u94C3\u94B4\u94B9\u94CD\u94B0\u94B8\u94C0\u94BF\u94BE\u5DE8\u94BB\u94CA\u94C9\u94CB\u94C2\u94B7\u94B3\u94C6\u94C5\u94BA\u94B5\u94A9\u94B2\u94BC\u94BD\u952B\u94F0\u94D2\u94EC\u94EA\u94F6\u94F3\u94DC\u94E3\u94E8\u94E2\u94ED\u94EB\u8854\u94D1\u94F7\u94F1\u94DF\u94F5
  \u94E5\u94D5\u94EF\u94D0\u94DE\u9510\u9500\u9508\u9511\u9509\u94DD\u9512\u950C\u94A1\u94E4\u94D7\u950B\u950A\u9513\u94D8\u9504\u9503\u9514\u9507\u94FA\u9510\u94D6\u9506\u9502\u94FD\u950D\u952F\u94A2\u951E\u5F55\u9516\u952B\u9529\u9525\u9515\u951F\u9524\u9531\u94EE\u951B\u952C\u952D\u94B1\u9526\u951A\u9521\u9522\u9519\u5F55\u9530\u8868\u94FC\u954E\u951D\u9528\u952A\u94AB\u9494\u9534
  \u70BC\u9505\u9540\u9537\u94E1\u953B\u9538\u9532\u9518\u9539\u953E\u952E\u9536\u9517\u9488\u949F\u9541\u953F\u9545\u9551\u9570\u9501\u9549\u9524\u94A8\u84E5\u954F\u94E0\u94E9\u953C\u9550\u9547\u9547\u9552\u954D\u9553\u954C\u954E\u955E\u65CB\u94FE\u9546\u9559\u955D\u94FF\u9535\u9557\u9558\u955B\u94F2\u955C\u9556\u9542\u933E\u94E7\u9564\u956A\u9508\u94D9\u94F4\u9563\u94F9\u9566\u9561
  \u949F\u956B\u9562\u9568\u950E\u950F\u9544\u954C\u9570\u956F\u956D\u94C1\u94CE\u94DB\u9571\u94F8\u956C\u9554\u9274\u9274\u9572\u94C4\u9573\u9565\u9567\u94A5\u9576\u954A\u9569\u9523\u94BB\u92AE\u51FF\u9562\u957F\u95E8\u95E9\u95EA\u95EB\u95ED\u5F00\u95F6\u95F3\u95F0\u95F2\u95F2\u95F4\u95F5\u95F8\u9602\u9601\u5408\u9600\u95FA\u95FD\u9603\u9606\u95FE\u9605\u9605\u960A\u9609\u960E\u960F
  \u960D\u9608\u960C\u9612\u677F\u6697\u95F1\u9614\u9615\u9611\u9617\u9616\u9619\u95EF\u5173\u961A\u9610\u8F9F\u95FC\u9649\u9655\u5347\u9635\u9634\u9648\u9646\u9633\u9667\u961F\u9636\u9668\u9645\u968F\u9669\u9690\u9647\u96B6\u53EA\u96BD\u867D\u53CC\u96CF\u6742\u9E21\u79BB\u96BE\u4E91\u7535\u6CBE\u96FE\u9701\u96F3\u972D\u7075\u9753\u9759\u817C\u9765\u5DE9\u7EF1\u79CB\u9792\u7F30\u9791
  \u5343\u97AF\u97E6\u97E7\u97E9\u97EA\u97EC\u97B2\u97EB\u97F5\u54CD\u9875\u9876\u9877\u9879\u987A\u9878\u987B\u987C\u9882\u9880\u9883\u9884\u987D\u9881\u987F\u9887\u9886\u988C\u9889\u9890\u988F\u5934\u988A\u9894\u9888\u9893\u9891\u9893\u9897\u9898\u989D\u989A\u989C\u989B\u989C\u613F\u98A1\u98A0\u7C7B\u989F\u98A2\u987E\u98A4\u98A5\u663E\u98A6\u9885\u989E\u98A7\u98CE\u98D1\u98D2\u53F0
  \u522E\u98D3\u98D5\u98D8\u98D9\u98DA\u98DE\u9963\u9965\u9968\u996A\u996B\u996C\u996D\u98E7\u996E\u9974\u9972\u9971\u9970\u997A\u997C\u7CCD\u9977\u517B\u9975\u997D\u9981\u997F\u4F59\u80B4\u9984\u996F\u9985\u9986\u7CCA\u7CC7\u9967\u5582\u9987\u9969\u998F\u998A\u998D\u9992\u9990\u9991\u9993\u9988\u9994\u9965\u9976\u98E8\u990D\u998B\u9995\u9A6C\u9A6D\u51AF\u9A6E\u9A70\u9A6F\u9A73\u9A7B
  \u9A7D\u9A79\u9A75\u9A7E\u9A80\u9A78\u9A76\u9A7C\u9A77\u9A82\u9A88\u9A87\u9A86\u9A8F\u9A8B\u9A93\u9A92\u9A91\u9A90\u9A9B\u9A97\u9A9E\u9A98\u9A9D\u817E\u9A7A\u9A9A\u9A9F\u9AA1\u84E6\u9A9C\u9A96\u9AA0\u9AA2\u9A71\u9A85\u9A81\u9AA3\u9A84\u9A8C\u60CA\u9A7F\u9AA4\u9A74\u9AA7\u9AA5\u9A8A\u80AE\u9AC5\u810F\u4F53\u9ACC\u9ACB\u53D1\u677E\u80E1\u987B\u9B13\u6597\u95F9\u54C4\u960B\u9604\u90C1
  \u9B49\u9B47\u9C7C\u9C81\u9C82\u9C7F\u9C85\u9C86\u9C87\u9C90\u9C8D\u9C8B\u9C92\u9C9E\u9C95\u9C94\u9C9B\u9C91\u9C9C\u9CA7\u9CA0\u9CA9\u9CA4\u9CA8\u9CBB\u9CAD\u9C9E\u9CB7\u9CB4\u9CB1\u9CB5\u9CB2\u9CB3\u9CB8\u9CAE\u9CB0\u9CB6\u9CBA\u9CAB\u9CCA\u9CBD\u9CC7\u9CC5\u9CC4\u9CC6\u9CC3\u9CCB\u9CA5\u9CCF\u9CCE\u9CD0\u9CCD\u9CA2\u9CCC\u9CD3\u9CD8\u9CA6\u9CA3\u9CD7\u9CD4\u9CD9\u9CD5\u9CD6\u9CDF
  \u9CDD\u9CDC\u9CDE\u9C9F\u9CBC\u9C8E\u9CE2\u9C9A\u9CC4\u9C88\u9CA1\u9E1F\u51EB\u9E20\u51EB\u51E4\u9E23\u9E22\u9E29\u9E28\u9E26\u9E35\u9E33\u9E32\u9E31\u9E2A\u9E2F\u9E2D\u9E38\u9E39\u9E3F\u9E3D\u9E3A\u9E43\u9E46\u9E41\u9E48\u9E45\u9E44\u9E49\u9E4C\u9E4F\u9E4E\u96D5\u9E4A\u9E2B\u9E51\u9E4B\u9E55\u9E57\u9E5B\u9E5C\u83BA\u9E64\u9E58\u9E63\u9E5A\u9E5A\u9E5E\u9E21\u9E67\u9E25\u9E37\u9E68
  \u9E36\u9E6A\u9E69\u9E6B\u9E47\u9E47\u9E6C\u9E70\u9E6D\u9E71\u9E2C\u9E66\u9E73\u9E42\u9E3E\u5364\u54B8\u9E7E\u78B1\u76D0\u4E3D\u9EA6\u9EB8\u9762\u9762\u66F2\u9762\u4E48\u9EC4\u9EC9\u70B9\u515A\u9EEA\u9709\u9EE9\u9EFE\u9F0B\u9F0D\u51AC\u9F39\u9F50\u658B\u8D4D\u9F51\u9F7F\u9F80\u9F85\u9F87\u9F83\u9F86\u9F84\u51FA\u9F88\u556E\u9F8A\u9F89\u9F8B\u816D\u9F8C\u9F99\u5E9E\u9F9A\u9F9B\u9F9F`);
    SAID_DIFFERENTLY = {
      \u8F6F\u4F53: "\u8F6F\u4EF6",
      \u786C\u4F53: "\u786C\u4EF6",
      \u7A0B\u5F0F: "\u7A0B\u5E8F",
      \u4E13\u6848: "\u9879\u76EE",
      \u8D44\u8BAF: "\u4FE1\u606F",
      \u8BAF\u606F: "\u4FE1\u606F",
      \u7F51\u8DEF: "\u7F51\u7EDC",
      \u5BFC\u5165: "\u5F15\u8FDB",
      \u6C34\u51C6: "\u6C34\u5E73",
      \u900F\u8FC7: "\u901A\u8FC7",
      \u89C6\u89C9\u5316: "\u53EF\u89C6\u5316",
      \u5373\u65F6: "\u5B9E\u65F6",
      \u652F\u63F4: "\u652F\u6301",
      \u7EFC\u6548: "\u534F\u540C",
      \u8424\u5E55: "\u5C4F\u5E55",
      \u8367\u5E55: "\u5C4F\u5E55",
      \u7B80\u8BAF: "\u77ED\u4FE1",
      \u5217\u5370: "\u6253\u5370",
      \u5EFA\u7F6E: "\u642D\u5EFA",
      \u4F3A\u670D\u5668: "\u670D\u52A1\u5668",
      \u70B9\u89E3: "\u4E3A\u5565",
      \u70B9\u6837: "\u600E\u6837",
      \u51E0\u591A: "\u591A\u5C11",
      \u800C\u5BB6: "\u73B0\u5728",
      \u8FB9\u4E2A: "\u54EA\u4E2A",
      \u8FB9\u5EA6: "\u54EA\u91CC",
      \u8FB9\u95F4: "\u54EA\u5BB6",
      \u7CFB\u54AA: "\u662F\u5426",
      \u6709\u5187: "\u6709\u65E0",
      \u51E0\u65F6: "\u4F55\u65F6",
      \u4E5C\u5622: "\u4EC0\u4E48",
      \u54A9\u4E8B: "\u5565\u4E8B",
      \u5514\u7CFB: "\u4E0D\u662F",
      \u5514\u4F1A: "\u4E0D\u4F1A",
      \u5514\u4F7F: "\u4E0D\u7528",
      \u5514\u60F3: "\u4E0D\u60F3",
      \u5514\u89C9: "\u4E0D\u89C9",
      \u5514\u77E5: "\u4E0D\u77E5",
      \u4EF2\u7528: "\u8FD8\u7528",
      \u4EF2\u7CFB: "\u8FD8\u662F",
      \u4EF2\u55BA: "\u8FD8\u5728",
      \u4EF2\u672A: "\u8FD8\u6CA1",
      \u5605: "\u7684",
      \u5187: "\u6CA1",
      \u5481\u591A: "\u8FD9\u4E48",
      \u5481\u8010: "\u8FD9\u4E48"
    };
  }
});

// src/core/languages/zh-Hans/days.ts
function away2(count3, unit3, sign3 = 1) {
  return { kind: "away", unit: ["day", "week", "month", "year"][unit3 - 1] ?? "day", count: count3 * sign3 };
}
function yearOf(text2) {
  const digits2 = [...text2].map((one) => /[〇零○]/u.test(one) ? "0" : NUMERALS.includes(one) ? String(NUMERALS.indexOf(one)) : one);
  return digits2.length === 2 ? 2e3 + Number(digits2.join("")) : Number(digits2.join(""));
}
function whichOf2(nth3) {
  return nth3 === 5 ? "last" : nth3;
}
var NUMERALS, WEEKDAYS2, numeral, weekday2, onlyDay, day2, year2, yearFrom, monthFrom, weekFrom, count2, unit2, holiday2, nth2, MD, AFTER, BEFORE, END, RULES2, HOUR, simplifiedChineseDays;
var init_days2 = __esm({
  "src/core/languages/zh-Hans/days.ts"() {
    "use strict";
    init_calendar();
    init_meaning();
    init_hant_fold();
    NUMERALS = ["", "\u4E00", "\u4E8C", "\u4E09", "\u56DB", "\u4E94", "\u516D", "\u4E03", "\u516B", "\u4E5D", "\u5341"];
    WEEKDAYS2 = ["\u4E00", "\u4E8C", "\u4E09", "\u56DB", "\u4E94", "\u516D", "\u65E5"];
    numeral = Object.fromEntries(
      Array.from({ length: 99 }, (_, index) => index + 1).flatMap((number4) => {
        const [tens, ones] = [Math.floor(number4 / 10), NUMERALS[number4 % 10] ?? ""];
        if (tens === 0) return [[ones, number4]];
        const said = [`${tens === 1 ? "" : NUMERALS[tens]}\u5341${ones}`, `${NUMERALS[tens]}\u5341${ones}`];
        const short = tens === 2 ? [`\u5EFF${ones}`] : tens === 3 ? [`\u5345${ones}`] : [];
        return [...said, ...short].map((word) => [word, number4]);
      })
    );
    weekday2 = Object.fromEntries(
      ["\u5468", "\u661F\u671F", "\u793C\u62DC"].flatMap(
        (week) => Object.entries({ ...counted("\u4E00|1 \u4E8C|2 \u4E09|3 \u56DB|4 \u4E94|5 \u516D|6 \u65E5|\u5929|7") }).map(([name, number4]) => [week + name, number4])
      )
    );
    onlyDay = counted("\u4E00|1 \u4E8C|2 \u4E09|3 \u56DB|4 \u4E94|5 \u516D|6 \u65E5|\u5929|7");
    day2 = { ...digits(99), ...numeral };
    year2 = { pattern: "\\d{4}|\\d{2}|[\u3007\u96F6\u25CB\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{4}", number: yearOf };
    yearFrom = { \u4ECA\u5E74: 0, \u672C\u5E74: 0, \u660E\u5E74: 1, \u6765\u5E74: 1, \u540E\u5E74: 2, \u53BB\u5E74: -1, \u524D\u5E74: -2 };
    monthFrom = { \u672C\u6708: 0, \u8FD9\u4E2A\u6708: 0, \u8FD9\u6708: 0, \u5F53\u6708: 0, \u4E0B\u6708: 1, \u4E0B\u4E2A\u6708: 1, \u4E0B\u4E0B\u6708: 2, \u4E0B\u4E0B\u4E2A\u6708: 2, \u4E0A\u6708: -1, \u4E0A\u4E2A\u6708: -1, \u4E0A\u4E0A\u4E2A\u6708: -2 };
    weekFrom = {
      \u672C: 0,
      \u8FD9: 0,
      \u8FD9\u4E2A: 0,
      \u8FD9\u4E00: 0,
      \u4E0B: 1,
      \u4E0B\u4E2A: 1,
      \u4E0B\u4E00: 1,
      \u4E0B\u4E0B: 2,
      \u4E0B\u4E0B\u4E2A: 2,
      \u4E0B\u4E0B\u4E0B: 3,
      \u4E0A: -1,
      \u4E0A\u4E2A: -1,
      \u4E0A\u4E00: -1,
      \u4E0A\u4E0A: -2,
      \u4E0A\u4E0A\u4E2A: -2
    };
    count2 = { ...digits(999), ...numeral, \u4E24: 2 };
    unit2 = counted("\u5929|\u65E5 \u5468|\u4E2A\u5468|\u661F\u671F|\u4E2A\u661F\u671F|\u793C\u62DC|\u4E2A\u793C\u62DC \u4E2A\u6708 \u5E74");
    holiday2 = { \u5143\u65E6: 101, \u52B3\u52A8\u8282: 501, \u4E94\u4E00: 501, \u56FD\u5E86: 1001, \u56FD\u5E86\u8282: 1001, \u5341\u4E00: 1001, \u5E73\u5B89\u591C: 1224, \u5723\u8BDE\u8282: 1225, \u5723\u8BDE: 1225 };
    nth2 = { ...counted("\u7B2C\u4E00\u4E2A \u7B2C\u4E8C\u4E2A \u7B2C\u4E09\u4E2A \u7B2C\u56DB\u4E2A"), \u6700\u540E\u4E00\u4E2A: 5 };
    MD = "{month}\u6708\u4EFD?{day}[\u65E5\u53F7]?";
    AFTER = "(?:\u4E4B|\u4EE5)?\u540E";
    BEFORE = "(?:\u4E4B|\u4EE5)?\u524D";
    END = "\u7684?\u6700\u540E\u4E00\u5929";
    RULES2 = [
      ["\u4ECA\u5929|\u4ECA\u65E5|\u4ECA\u513F|\u4ECA|\u73B0\u5728|\u5F53\u5929", () => away2(0, 1)],
      ["\u660E\u5929|\u660E\u65E5|\u660E\u513F|\u660E|\u7FCC\u65E5|\u6B21\u65E5", () => away2(1, 1)],
      ["\u540E\u5929|\u540E\u65E5|\u540E\u513F", () => away2(2, 1)],
      ["\u5927\u540E\u5929", () => away2(3, 1)],
      ["\u6628\u5929|\u6628\u65E5|\u6628\u513F|\u6628", () => away2(1, 1, -1)],
      ["\u524D\u5929|\u524D\u65E5|\u524D\u513F", () => away2(2, 1, -1)],
      ["\u5927\u524D\u5929", () => away2(3, 1, -1)],
      ["{weekday}", ({ weekday: weekday3 }) => ({ kind: "weekday", weekday: weekday3 })],
      ["{weeks}(?:\u5468|\u661F\u671F|\u793C\u62DC)\u7684?{only}", ({ weeks, only }) => ({ kind: "of-week", weekday: only, weeks })],
      ["{weeks}(?:\u5468|\u661F\u671F|\u793C\u62DC)\u7684?{weekday}", ({ weeks, weekday: weekday3 }) => ({ kind: "of-week", weekday: weekday3, weeks })],
      [`(?:\u518D\u8FC7|\u8FC7)?{count}{unit}${AFTER}|\u518D\u8FC7{count}{unit}|\\+{count}{unit}`, ({ count: count3, unit: unit3 }) => away2(count3, unit3)],
      [`{count}{unit}${BEFORE}|-{count}{unit}`, ({ count: count3, unit: unit3 }) => away2(count3, unit3, -1)],
      [`(?:\u518D\u8FC7)?\u534A\u4E2A\u6708${AFTER}|\u518D\u8FC7\u534A\u4E2A\u6708`, () => away2(15, 1)],
      [`(?:\u518D\u8FC7)?\u534A\u5E74${AFTER}|\u518D\u8FC7\u534A\u5E74`, () => away2(6, 3)],
      [`\u534A\u4E2A\u6708${BEFORE}`, () => away2(15, 1, -1)],
      [`\u534A\u5E74${BEFORE}`, () => away2(6, 3, -1)],
      ["\u4E0B(?:\u4E00)?\u4E2A?\u5DE5\u4F5C\u65E5", () => ({ kind: "away", unit: "working-day", count: 1 })],
      [`{count}\u4E2A\u5DE5\u4F5C\u65E5(?:${AFTER}|(?:\u4E4B|\u4EE5)?\u5185)`, ({ count: count3 }) => ({ kind: "away", unit: "working-day", count: count3 })],
      [`{year}\u5E74${MD}`, ({ year: year4, month: month2, day: day4 }) => ({ kind: "date", year: year4, month: month2, day: day4 })],
      [`\u6C11\u56FD{roc}\u5E74${MD}`, ({ roc, month: month2, day: day4 }) => ({ kind: "date", year: 1911 + roc, month: month2, day: day4 })],
      [`{years}\u7684?${MD}`, ({ years, month: month2, day: day4 }) => ({ kind: "date", years, month: month2, day: day4 })],
      [MD, ({ month: month2, day: day4 }) => ({ kind: "date", month: month2, day: day4 })],
      ["{months}\u7684?{day}[\u65E5\u53F7]", ({ months, day: day4 }) => ({ kind: "of-month", months, day: day4 })],
      ["{day}[\u65E5\u53F7]", ({ day: day4 }) => ({ kind: "month-day", day: day4 })],
      [`{months}${END}`, ({ months }) => ({ kind: "of-month", months, day: "last" })],
      [`{month}\u6708\u4EFD?${END}`, ({ month: month2 }) => ({ kind: "date", month: month2, day: "last" })],
      [`{year}\u5E74{month}\u6708\u4EFD?${END}`, ({ year: year4, month: month2 }) => ({ kind: "date", year: year4, month: month2, day: "last" })],
      [`{years}{month}\u6708\u4EFD?${END}`, ({ years, month: month2 }) => ({ kind: "date", years, month: month2, day: "last" })],
      ["{years}\u5E74?\u7684?\u6700\u540E\u4E00\u5929", ({ years }) => ({ kind: "date", month: 12, day: 31, years })],
      ["{holiday}(?:\u5F53\u5929|\u90A3\u5929)?", ({ holiday: holiday3 }) => ({ kind: "date", month: Math.floor(holiday3 / 100), day: holiday3 % 100 })],
      [
        "{years}\u7684?{holiday}(?:\u5F53\u5929|\u90A3\u5929)?",
        ({ years, holiday: holiday3 }) => ({ kind: "date", years, month: Math.floor(holiday3 / 100), day: holiday3 % 100 })
      ],
      ["{month}\u6708\u4EFD?\u7684?{nth}{weekday}", ({ month: month2, nth: nth3, weekday: weekday3 }) => ({ kind: "nth", month: month2, nth: whichOf2(nth3), weekday: weekday3 })],
      [
        "{years}\u7684?{month}\u6708\u4EFD?\u7684?{nth}{weekday}",
        ({ years, month: month2, nth: nth3, weekday: weekday3 }) => ({ kind: "nth", years, month: month2, nth: whichOf2(nth3), weekday: weekday3 })
      ],
      ["{year}\u5E74{month}\u6708\u4EFD?\u7684?{nth}{weekday}", ({ year: year4, month: month2, nth: nth3, weekday: weekday3 }) => ({ kind: "nth", year: year4, month: month2, nth: whichOf2(nth3), weekday: weekday3 })],
      ["{months}\u7684?{nth}{weekday}", ({ months, nth: nth3, weekday: weekday3 }) => ({ kind: "nth", months, nth: whichOf2(nth3), weekday: weekday3 })]
    ];
    HOUR = "(?:\\d{1,2}|[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})";
    simplifiedChineseDays = {
      plain: (text2) => toSimplified(text2).replaceAll("\u5F8C", "\u540E").replaceAll(/[\s，,]+/gu, ""),
      beside: [
        new RegExp(`(?:\\d{1,2}[:\uFF1A]\\d{2}|${HOUR}[\u70B9\u65F6](?:\u534A|\u6574|\u4E00\u523B|\u4E09\u523B|\\d{1,2}\u5206?|${HOUR}\u5206?)?\u949F?)$`, "u"),
        /(?<=.)(?:一早|清早|早上|早晨|早|上午|中午|午后|下午|傍晚|晚上|晚|夜里)$/u,
        /(?:当天|那天|为止)$/u,
        /^(?:最晚|最迟|不晚于|不迟于|定在|就)/u
      ],
      meaning: dayRules(
        {
          roc: count2,
          weekday: weekday2,
          only: onlyDay,
          month: { ...day2, \u5143: 1, \u6B63: 1 },
          day: day2,
          year: year2,
          years: yearFrom,
          months: monthFrom,
          weeks: weekFrom,
          count: count2,
          unit: unit2,
          holiday: holiday2,
          nth: nth2
        },
        RULES2
      ),
      weekdayBeside: weekdayAtEnds(weekday2, "[(\uFF08)\uFF09]*"),
      shown(day4) {
        const { year: year4, month: month2, day: date } = parts(day4);
        return `${year4}\u5E74${month2}\u6708${date}\u65E5 \u5468${WEEKDAYS2[weekdayOf(day4) - 1]}`;
      }
    };
  }
});

// src/core/languages/zh-Hans/letters-names.ts
function calledInChinese(name, title) {
  const plain5 = name.replace(/[（(][^）)]*[）)]/gu, "").trim();
  const person2 = /^[\p{Script=Han}\s]+$/u.test(plain5) ? plain5.replace(/\s+/gu, "") : plain5;
  const own = ADDRESSED.exec(person2);
  if (own !== null) {
    const bare2 = person2.slice(0, own.index);
    return HAN_NAME.test(bare2) && !COMPOUND.test(bare2) ? `${familyName2(bare2) ?? bare2}${own[0]}` : person2;
  }
  const family = HAN_NAME.test(person2) ? familyName2(person2) : void 0;
  const post = postIn(title);
  return family === void 0 || post === void 0 ? person2 : `${family}${post}`;
}
function postIn(title) {
  const post = (title.replace(/[（(][^）)]*[）)]/gu, "").split(/兼|[、，,/]/u)[0] ?? "").trim();
  for (const [pattern, called] of POSTS) {
    const found4 = pattern.exec(post);
    if (found4 !== null) return called === "$&" ? found4[0] : called;
  }
  return void 0;
}
function familyName2(name) {
  if (COMPOUND.test(name)) return name.length > 2 ? name.slice(0, 2) : void 0;
  return name.length > 3 ? void 0 : name.slice(0, 1);
}
var COMPOUND, HAN_NAME, ADDRESSED, POSTS;
var init_letters_names2 = __esm({
  "src/core/languages/zh-Hans/letters-names.ts"() {
    "use strict";
    COMPOUND = /^(?:欧阳|司马|上官|诸葛|皇甫|司徒|慕容|端木|尉迟|令狐|夏侯|东方|万俟|公孙|宇文|长孙|轩辕|独孤|南宫|西门|呼延|澹台|宗政|濮阳|淳于|太叔|申屠|仲孙|钟离|赫连|百里|拓跋|东郭|司空|鲜于|闻人)/u;
    HAN_NAME = /^\p{Script=Han}{2,4}$/u;
    ADDRESSED = /(?:总监|总工|总|董|工|先生|女士|小姐|太太|老师|教授|博士|医生|律师|经理|主任|主管|书记|护士长|[厂院校店园处科部局所行馆船站社班队组园镇县市]长)$/u;
    POSTS = [
      [/总工程师$/u, "\u603B\u5DE5"],
      [/工程师$/u, "\u5DE5"],
      [/董事长$/u, "\u8463\u4E8B\u957F"],
      [/董事会秘书$|^董秘$/u, "\u8463\u79D8"],
      [/(?:总经理|总裁|执行官|首席.{1,6}官|总会计师|创始人|执行董事|^(?:CEO|CFO|COO|CTO|CIO|CMO|GM)|副总)$/iu, "\u603B"],
      [/总监$/u, "\u603B\u76D1"],
      [/主任医师$/u, "\u4E3B\u4EFB"],
      [/(?:医师|医生|大夫)$/u, "\u533B\u751F"],
      [/(?:教师|讲师|老师|辅导员|记者)$/u, "\u8001\u5E08"],
      [/教授$/u, "\u6559\u6388"],
      [/律师$/u, "\u5F8B\u5E08"],
      [/护士长$/u, "\u62A4\u58EB\u957F"],
      [/秘书长$/u, "\u79D8\u4E66\u957F"],
      [/(?:经理|主任|主管|主编|书记|博士)$/u, "$&"],
      [/[厂院校店园处科部局所行馆船站社班队组镇县市]长$/u, "$&"]
    ];
  }
});

// src/core/languages/zh-Hans/letters-substance.ts
function left2(text2, pattern) {
  return plain(text2.replace(pattern, ""));
}
function plain(text2) {
  return text2.replace(/[^\p{L}\p{N}]/gu, "");
}
var ASSENT2, OPINION2, GENERAL2, NOBODY2, FIGURE2, simplifiedChineseHollow;
var init_letters_substance2 = __esm({
  "src/core/languages/zh-Hans/letters-substance.ts"() {
    "use strict";
    ASSENT2 = /好的?|可以|行|是的?|对|嗯|没问题|同意|当然|愿意|有兴趣|感兴趣|再说|看看|考虑考虑|考虑一下|研究研究|研究一下|回头联系|保持联系|先这样|就这么办|没意见|支持|认可|OK|ok|yes|合作|推进|继续|他们?|我们?|您|你们?|了|吧|呀|啊|的|一下|都|也|很|先|再|会|尽快|非常|十分/giu;
    OPINION2 = /对?(?:我们|我司|咱们)?(?:的)?(?:产品|服务|系统|方案|软件|团队)?(?:很|非常|一直|都|比较|挺|十分|特别)?(?:满意|认可|喜欢|信任|熟悉|了解|推荐|支持|好评|赞赏|肯定|认识)(?:我们|咱们)?|用(?:了|着|过|得)?(?:我们|咱们)(?:的)?(?:产品|系统|服务|软件|方案)?|(?:是|都是)?(?:我们|咱们)?(?:的)?(?:老客户|客户|用户|朋友|合作伙伴|标杆)|合作(?:很|非常)?(?:愉快|顺利|多年|很久)?|效果(?:很|非常)?(?:好|不错|明显)|用得(?:很|挺|非常)?(?:好|不错|顺手)|(?:很|挺|非常)(?:好|不错|棒)|买了|口碑好/gu;
    GENERAL2 = /降低|提高|提升|优化|改善|增加|减少|节省|加强|实现|降|增|提|省|成本|效率|质量|效益|利润|收入|业绩|管理|流程|水平|能力|体验|满意度|数字化|转型|升级|信息化|智能化|更好|更快|更多|更高|本|效|钱|时间|业务|工作|的|地|得|和|与|并|大幅|全面/gu;
    NOBODY2 = /^(?:有人|某人|谁|别人|大家|他们|他|她|领导|大领导|老板|上级|高层|高管|管理层|负责人|相关负责人|相关人员|有关人员|有关领导|决策人|决策者|拍板的人?|管事的|主管领导|待定|未定|未知|不知道|不详|无|暂无|合适的人|对口的人?|[?？-]+)$/u;
    FIGURE2 = /[\d０-９%％]|百分之|[零一二两三四五六七八九十百千万亿几数]+(?:多|来|余)?(?:成|倍|个|次|天|周|月|年|元|块|万|亿|人|件|张|单|点|分|小时|家|台|吨|米|趟|回|辆)|一半|减半|翻番|翻倍|对半|三分之|四分之/u;
    simplifiedChineseHollow = {
      promise: (text2) => left2(text2, ASSENT2).length < 3,
      vision: (text2) => plain(text2).length < 3 || left2(text2, GENERAL2).length === 0,
      proof: (text2) => left2(text2, OPINION2).replace(/他们?|对方|都|也|了|跟|和|与|我们|一直|多年|很|非常|的/gu, "").length < 3,
      person: (text2) => NOBODY2.test(text2.trim()),
      figure: (text2) => !FIGURE2.test(text2)
    };
  }
});

// src/core/languages/zh-Hans/letters.ts
var ADDRESSED2, POST, AMOUNT2, PRICE2, OURS2, BUYERS2, SUM2, PAID2, REACHED2, simplifiedChineseLetters;
var init_letters3 = __esm({
  "src/core/languages/zh-Hans/letters.ts"() {
    "use strict";
    init_letters_names2();
    init_letters_substance2();
    ADDRESSED2 = /(?:总|董|工|先生|女士|小姐|太太|老师|教授|博士|经理|主任|主管|总监|厂长|院长|校长|店长|处长|科长|部长)$/u;
    POST = /副?总经理$|副?总裁$|副?董事长$|副总$|副?总工程师$|(?:总监|经理|主任|主管|工程师|教授|博士|老师|[厂院校店处科部行局]长)$/u;
    AMOUNT2 = /[￥¥$€]\s?\d|\d[\d,，.]*\s?(?:万|千|百|亿)?\s?(?:元|块钱|美元|欧元|人民币)|[一二三四五六七八九十百千万两]+(?:万|千|百)?元/u;
    PRICE2 = /报价|价格|售价|单价|总价|标价|收费|服务费|许可费|订阅费|每(?:个)?(?:用户|席位|账号)/u;
    OURS2 = /我(?:们|方|司)[^。；]{0,30}(?:报价|价格|售价|单价|收费|服务费|许可费)|给您的(?:报价|价格)|(?:优惠|特惠|合同|成交)价/u;
    BUYERS2 = /您|贵(?:公司|司|方|店|院|厂)|你们|目前|现在|去年|上个?月|上季度|每年要花/u;
    SUM2 = /[￥¥$€£]\s?\d[\d,.]*(?:\s?[万千kK])?|\d[\d,，.]*\s?(?:多|来|几)?\s?[万千百亿wk]?\s?(?:多|来)?(?:元|块钱|块|美元|欧元|人民币|RMB)|[零一二两三四五六七八九十百千万几半]+(?:多|来)?(?:元|块钱|块|美元|欧元)|\d+(?:\.\d+)?\s?(?:万|w)(?=的|[，。；]|$|方案|起)|[一二两三四五六七八九十百]+万(?=的|[，。；]|$|方案|起)/u;
    PAID2 = /只花|只要|只需|才花|付|花[了费]?|收费|报价|价|每(?:个)?月.{0,6}(?:元|块)起?|起$/u;
    REACHED2 = /省|节约|节省|多(?:赚|卖|挣|做)|赚|挣|增加|减少|少(?:花|赔|亏|损|扔)|追回|避免|降|压|回款|收入|利润|毛利|销售额|损失/u;
    simplifiedChineseLetters = {
      signedAtRight: /^\d{4}年\d{1,2}月\d{1,2}日$/u,
      called: calledInChinese,
      greeting: (name, title) => `${calledInChinese(name, title)}\uFF1A\u60A8\u597D\uFF01`,
      introduced(name, title) {
        const [plain5, post] = [name.trim(), title.trim()];
        if (post === "") return plain5;
        if (ADDRESSED2.test(plain5)) return plain5.endsWith(post) || plain5.endsWith("\u603B") ? plain5 : `${plain5}\uFF08${post}\uFF09`;
        return POST.exec(post)?.index === 0 ? `${plain5}${post}` : `${post}${plain5}`;
      },
      yourself: "\u60A8\u672C\u4EBA",
      wanting: "\u5E0C\u671B",
      closing: "\u987A\u9882\u5546\u797A",
      hollow: simplifiedChineseHollow,
      askedIn(text2, result) {
        const amount3 = SUM2.exec(text2)?.[0];
        const isPrice = result ? PAID2.test(text2) && !REACHED2.test(text2) : !REACHED2.test(text2) || PAID2.test(text2);
        return isPrice ? amount3 : void 0;
      },
      priceIn(sentence) {
        const amount3 = AMOUNT2.exec(sentence)?.[0];
        const ours = OURS2.test(sentence);
        return amount3 !== void 0 && (ours || PRICE2.test(sentence) && !BUYERS2.test(sentence)) ? { amount: amount3, ours } : void 0;
      },
      discount: /折扣|打(?:[一二三四五六七八九]|\d(?:\.\d)?)折|(?:[一二三四五六七八九]|\d(?:\.\d)?\s?)折(?!算|合|叠|射|线|旧|痕|磨)|优惠|特价|返点|返利|让利|降价|减免|免费|不收钱|不收费|不要钱|白送|赠送|半价|打折|返现|抹零|成本价|买一送一|(?:首|头|前)[一二两三几\d]*个?(?:月|年|季度)(?:不收|免)/gu,
      feature: /API|SDK|(?:功能|系统)?模块|插件|仪表盘|看板|单点登录|加密|云端|云原生|AI|引擎|接口|实时|拖拽|用户界面/u
    };
  }
});

// src/core/languages/zh-Hans/processes.ts
var processes2;
var init_processes2 = __esm({
  "src/core/languages/zh-Hans/processes.ts"() {
    "use strict";
    processes2 = {
      default: {
        name: "\u5E38\u7528\u6D41\u7A0B",
        milestones: {
          active: ["\u5DF2\u63A5\u89E6", "\u5BA2\u6237\u65B9\u6709\u4EBA\u613F\u610F\u548C\u6211\u4EEC\u8C08\u4ED6\u4EEC\u81EA\u5DF1\u7684\u4E8B\u3002"],
          "goal-shared": ["\u5DF2\u8BF4\u51FA\u76EE\u6807", "\u5BA2\u6237\u8BF4\u51FA\u4E86\u81EA\u5DF1\u7684\u76EE\u6807\uFF1A\u5DF2\u53D1\u4FE1\u590D\u8FF0\uFF0C\u6216\u8005\u5DF2\u8BB0\u5728\u8C08\u8BDD\u8BB0\u5F55\u91CC\u3002"],
          champion: ["\u5DF2\u6709\u63A8\u52A8\u8005", "\u4FE1\u5DF2\u53D1\u51FA\uFF0C\u5BF9\u65B9\u8BA4\u53EF\u5185\u5BB9\uFF0C\u5E76\u4E14\u5E26\u6211\u4EEC\u89C1\u5230\u4E86\u5176\u4ED6\u5173\u952E\u4EBA\u3002"],
          evaluating: ["\u6B63\u5728\u8BC4\u4F30", "\u51B3\u7B56\u4EBA\u8BA4\u53EF\u4E86\u8BC4\u4F30\u8BA1\u5212\u3002"],
          verbal: ["\u53E3\u5934\u540C\u610F", "\u80FD\u7B7E\u5B57\u7684\u4EBA\u53E3\u5934\u7B54\u5E94\u4E86\u3002"],
          signed: ["\u5DF2\u7B7E\u7EA6", "\u5408\u540C\u5DF2\u7ECF\u7B7E\u5B57\u3002"]
        }
      },
      signature: {
        name: "Signature Selling\uFF08\u7B7E\u7EA6\u5F0F\u9500\u552E\uFF09",
        milestones: {
          engaged: ["\u5DF2\u5EFA\u7ACB\u5173\u7CFB", "\u53CC\u65B9\u90FD\u770B\u5230\u5408\u4F5C\u7684\u4EF7\u503C\u3002"],
          identified: ["\u5DF2\u8BC6\u522B\u5546\u673A", "\u5BA2\u6237\u627F\u8BA4\u9700\u8981\u884C\u52A8\uFF1B\u627E\u5230\u4E86\u652F\u6301\u8005\uFF0C\u8C08\u5B9A\u4E86\u884C\u52A8\u8BA1\u5212\u3002"],
          validated: ["\u5DF2\u9A8C\u8BC1\u5546\u673A", "\u613F\u666F\u3001\u6EE1\u610F\u6807\u51C6\u548C\u5F15\u8350\u90FD\u5DF2\u8C08\u5B9A\uFF0C\u4FE1\u4E5F\u5F97\u5230\u786E\u8BA4\u3002"],
          qualified: ["\u5DF2\u786E\u8BA4\u5408\u683C", "\u9AD8\u5C42\u652F\u6301\u8005\u8BA4\u53EF\u521D\u6B65\u65B9\u6848\u548C\u8BC4\u4F30\u8BA1\u5212\uFF1B\u5426\u5219\u6211\u4EEC\u9000\u51FA\u3002"],
          proposed: ["\u5DF2\u8C08\u5B9A\u65B9\u6848", "\u65B9\u6848\u3001\u4EF7\u683C\u3001\u65E5\u671F\u548C\u7B7E\u7EA6\u6761\u4EF6\u90FD\u5DF2\u8C08\u5B9A\u3002"],
          won: ["\u5DF2\u8D62\u5355", "\u5DF2\u7ECF\u7B7E\u7EA6\uFF0C\u542F\u52A8\u65E5\u671F\u4E5F\u5B9A\u4E86\u3002"],
          measured: ["\u5DF2\u9A8C\u6536\u6210\u6548", "\u5E26\u6765\u7684\u597D\u5904\u5DF2\u7ECF\u91CF\u51FA\u6765\u4E86\u3002"]
        }
      }
    };
  }
});

// src/core/languages/zh-Hans/words/call.ts
var call2;
var init_call2 = __esm({
  "src/core/languages/zh-Hans/words/call.ts"() {
    "use strict";
    call2 = {
      goalShared: () => "\u5BF9\u65B9\u8BF4\u51FA\u81EA\u5DF1\u7684\u76EE\u6807\u4E86\u5417\uFF1F",
      goalSharedHelp: () => "\u5148\u7167\u4E0A\u9762\u7684\u8BDD\u5F00\u573A\u3002\u6CA1\u6709\u76EE\u6807\uFF0C\u5C31\u6CA1\u6709\u5546\u673A\uFF1A\u4EBA\u53EA\u4E3A\u81EA\u5DF1\u7684\u76EE\u6807\u82B1\u94B1\uFF1B\u5BF9\u65B9\u4EB2\u53E3\u8BF4\u8FC7\uFF0C\u6216\u8005\u660E\u786E\u8BA4\u540C\u4E86\uFF0C\u624D\u7B97\u201C\u8BF4\u4E86\u201D\u3002y \u8BF4\u4E86\uFF1Bn \u6CA1\u8BF4\uFF0C\u63A5\u7740\u62FF\u540C\u804C\u4F4D\u7684\u4EBA\u5E38\u6709\u7684\u76EE\u6807\u8BF7\u4ED6\u6311\uFF1Bv \u5BF9\u65B9\u4E00\u6765\u5C31\u8BF4\u201C\u6211\u4EEC\u8981 X\u201D\uFF0C\u90A3\u5C31\u4ECE\u7ED3\u679C\u5F80\u56DE\u95EE\u3002\u76F4\u63A5\u56DE\u8F66\u5148\u7A7A\u7740\u3002",
      shared: { yes: "\u8BF4\u4E86", no: "\u8FD8\u6CA1\u8BF4", vision: "\u5BF9\u65B9\u81EA\u5DF1\u5E26\u7740\u73B0\u6210\u7684\u60F3\u6CD5\u6765\uFF1A\u201C\u6211\u4EEC\u8981\u2026\u2026\u201D" },
      menu: () => "\u8BF4\u8BF4\u540C\u804C\u4F4D\u7684\u4EBA\u5E38\u60F3\u505A\u5230\u7684\u4E8B\uFF0C\u8BF7\u5BF9\u65B9\u6311\u3002\u4ED6\u6311\u4E86\u54EA\u4E00\u4E2A\uFF1F",
      menuHelp: () => "\u6311\u4E00\u4E2A\u6BD4\u81EA\u5DF1\u60F3\u4E00\u4E2A\u5BB9\u6613\u3002\u5FF5\u4E24\u4E09\u4E2A\uFF0C\u7136\u540E\u7B49\u3002\u5BF9\u65B9\u8981\u662F\u8BF4\u51FA\u522B\u7684\u76EE\u6807\uFF0C\u6309 Shift+Tab \u8FD4\u56DE\uFF0C\u6309 y\uFF0C\u518D\u7167\u539F\u8BDD\u5199\u4E0B\u3002\u8FD8\u662F\u4E00\u4E2A\u90FD\u6CA1\u6709\uFF0C\u5C31\u8FD8\u8C08\u4E0D\u4E0A\u5546\u673A\u3002",
      noneOfThem: () => "\u90FD\u4E0D\u662F",
      ownConversation: (a) => `\uFF08\u6709\u73B0\u6210\u7684\u5BF9\u8BDD\u811A\u672C\uFF1A${a.id}\uFF09`,
      menuChosen: (a) => `\u8FD9\u4E2A\u76EE\u6807\u6709\u73B0\u6210\u7684\u5BF9\u8BDD\u811A\u672C\uFF1A${a.command}`,
      visionWhat: () => "\u5BF9\u65B9\u8BF4\u4ED6\u4EEC\u8981\u4EC0\u4E48\uFF1F",
      visionWhatHelp: () => "\u7167\u5BF9\u65B9\u7684\u539F\u8BDD\u8BB0\u3002\u5148\u522B\u4E89\uFF0C\u4E5F\u522B\u6025\u7740\u63A8\u81EA\u5DF1\u7684\uFF1A\u8FD9\u4E2A\u60F3\u6CD5\u53EF\u80FD\u662F\u522B\u4EBA\u5E2E\u4ED6\u5F62\u6210\u7684\u3002\u5148\u5F04\u6E05\u4ED6\u62FF\u6765\u505A\u4EC0\u4E48\u3002",
      visionUse: () => "\u4ED6\u4EEC\u62FF\u5B83\u6765\u505A\u4EC0\u4E48\uFF1A\u4EC0\u4E48\u65F6\u5019\u3001\u8C01\u3001\u505A\u4EC0\u4E48\uFF1F",
      visionUseHelp: () => "\u4ECE\u7ED3\u679C\u95EE\u8D77\uFF1A\u8BF7\u5BF9\u65B9\u8BF4\u8BF4\u662F\u4EC0\u4E48\u65F6\u5019\u3001\u8C01\u3001\u63A5\u7740\u505A\u4EC0\u4E48\uFF0C\u518D\u4ECE\u8FD9\u91CC\u5F80\u56DE\u95EE\u539F\u56E0\u3002",
      visionAsk: () => ["\u6709\u4E86\u5B83\uFF0C\u60A8\u6253\u7B97\u600E\u4E48\u7528\uFF1F", "\u4EC0\u4E48\u65F6\u5019\u7528\u3001\u7531\u8C01\u6765\u7528\u3001\u7528\u4E86\u4EE5\u540E\u600E\u4E48\u505A\uFF1F"],
      whatFor: () => "\u8FD9\u6837\u4E00\u6765\uFF0C\u60A8\u6700\u60F3\u505A\u5230\u7684\u662F\u4EC0\u4E48\uFF1F",
      visionAdded: () => "\u4E0B\u9762\u54EA\u4E00\u6837\u662F\u5BF9\u65B9\u539F\u6765\u6CA1\u60F3\u5230\u7684\uFF1F",
      visionAddedHelp: () => "\u6709\u4E00\u6837\u522B\u5BB6\u505A\u4E0D\u5230\u7684\uFF0C\u6BD4\u6765\u6BD4\u53BB\u7684\u6807\u51C6\u5C31\u53D8\u4E86\u3002\u9009\u5BF9\u65B9\u539F\u6765\u6CA1\u60F3\u5230\u3001\u73B0\u5728\u4E5F\u60F3\u8981\u7684\u90A3\u4E00\u6837\u3002",
      nothingAdded: () => "\u6CA1\u6709\uFF0C\u90FD\u662F\u4ED6\u539F\u6765\u5C31\u60F3\u5230\u7684",
      goal: () => "\u76EE\u6807\uFF08\u7528\u5BA2\u6237\u81EA\u5DF1\u7684\u8BDD\uFF09",
      goalHelp: () => "\u7167\u5BF9\u65B9\u7684\u539F\u8BDD\u8BB0\uFF0C\u4E0D\u8981\u7167\u60A8\u51C6\u5907\u7684\u5199\u3002\u8981\u80FD\u63A5\u5728\u201C\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5\u2026\u2026\u201D\u540E\u9762\uFF0C\u7528\u52A8\u8BCD\u5F00\u5934\u3002",
      frame: () => "\u73B0\u5728\u662F\u600E\u4E48\u505A\u7684\uFF1F\u60A8\u542C\u5230\u4E86\u4EC0\u4E48\uFF1F",
      frameHelp: () => "\u53EA\u7BA1\u95EE\uFF0C\u8BA9\u5BF9\u65B9\u8BB2\uFF1A\u81EA\u5DF1\u60F3\u51FA\u6765\u7684\u7406\u7531\u624D\u80FD\u8BF4\u670D\u81EA\u5DF1\u3002\u7528\u5BF9\u65B9\u7684\u8BDD\u8BB0\u4E0B\u73B0\u5728\u7684\u505A\u6CD5\u3002\u7A7A\u884C\u76F4\u63A5\u56DE\u8F66\u5C31\u5F80\u4E0B\u8D70\u3002",
      row: (a) => `${a.number} \xB7 ${a.ask}`,
      rowHelp: () => "\u5BF9\u65B9\u600E\u4E48\u8BF4\u5C31\u600E\u4E48\u8BB0\u3002\u80FD\u786E\u5B9A\u662F\u54EA\u4E2A\u6570\u5B57\u65F6\uFF0C\u4F1A\u8FDE\u5355\u4F4D\u4E00\u8D77\u8BB0\u4E0B\uFF0C\u663E\u793A\u5728\u8F93\u5165\u6846\u4E0B\u9762\u3002\u4E5F\u53EF\u4EE5\u5728\u7AD6\u7EBF\u540E\u9762\u81EA\u5DF1\u5199\u660E\uFF1A\u201C\u6253\u7535\u8BDD\u53EB | 12 \u4EF6/\u6708\u201D\u3002\u7AD6\u7EBF\u540E\u9762\u7A7A\u7740\uFF0C\u5C31\u662F\u6CA1\u6709\u6570\u5B57\u3002\u7A7A\u884C\u76F4\u63A5\u56DE\u8F66\u5F80\u4E0B\u8D70\uFF0C\u8FD9\u4E00\u9898\u5148\u7A7A\u7740\u3002",
      wanted: (a) => `${a.number} \xB7 \u60F3\u8981\u5417\uFF1A${a.capability}\uFF1F`,
      wantedHelp: () => "\u7167\u7740\u8FD9\u91CC\u7684\u8BDD\u95EE\uFF0C\u7136\u540E\u7B49\u5BF9\u65B9\u56DE\u7B54\u3002\u4EC0\u4E48\u624D\u7B97\u529E\u6CD5\uFF0C\u53EA\u6709\u5BA2\u6237\u8BF4\u4E86\u7B97\u3002y \u60F3\u8981\uFF0Cn \u7528\u4E0D\u4E0A\uFF0Cu \u8BF4\u4E0D\u51C6\uFF1B\u76F4\u63A5\u56DE\u8F66\u5148\u7A7A\u7740\u3002",
      choices: { yes: "\u60F3\u8981", no: "\u7528\u4E0D\u4E0A", unsure: "\u8BF4\u4E0D\u51C6" },
      scenarioNotes: (a) => `${a.number} \xB7 \u7B14\u8BB0\uFF1A${a.capability}`,
      scenarioNotesHelp: () => "\u5173\u4E8E\u8FD9\u4E00\u70B9\u8FD8\u8BF4\u4E86\u4EC0\u4E48\uFF1A\u4EBA\u540D\u3001\u4F8B\u5916\u3001\u8C01\u5411\u8C01\u6C47\u62A5\u3002\u8C08\u8FD9\u4E2A\u573A\u666F\u65F6\uFF0C\u968F\u65F6\u6309 Ctrl+N \u90FD\u80FD\u6253\u5F00\u3002",
      impactHelp: () => "\u7167\u7740\u95EE\uFF0C\u8BB0\u4E0B\u8FD8\u5F71\u54CD\u5230\u8C01\u3001\u63A5\u4E0B\u6765\u4F1A\u600E\u6837\u3002\u4ECE\u8FD9\u91CC\u80FD\u770B\u51FA\u4E0B\u4E00\u4E2A\u8BE5\u89C1\u8C01\uFF0C\u4E5F\u80FD\u770B\u51FA\u8FD9\u662F\u4ED6\u4E00\u4E2A\u4EBA\u7684\u4E8B\uFF0C\u8FD8\u662F\u6574\u4E2A\u516C\u53F8\u7684\u4E8B\u3002\u7A7A\u7740\u6309 Enter \u5C31\u5F80\u4E0B\u8D70\u3002",
      confirm: () => "\u786E\u8BA4\uFF1A\u5BF9\u65B9\u600E\u4E48\u8BF4\uFF1F",
      confirmHelp: () => "\u7167\u7740\u8FD9\u91CC\u7684\u8BDD\u95EE\uFF1A\u5148\u5217\u51FA\u5BF9\u65B9\u60F3\u8981\u7684\uFF0C\u518D\u91CD\u590D\u4ED6\u7684\u76EE\u6807\u3002\u8BB0\u4E0B\u56DE\u7B54\uFF0C\u4EE5\u53CA\u8FD8\u5DEE\u4EC0\u4E48\u624D\u4F1A\u70B9\u5934\u3002",
      nothingToConfirm: () => "\u5BF9\u65B9\u4E00\u6837\u90FD\u6CA1\u8981\u3002\u90A3\u8981\u80FD\u505A\u5230\u4EC0\u4E48\u624D\u6709\u7528\uFF1F",
      value: () => "\u505A\u5230\u4E86\u503C\u591A\u5C11\uFF1F\u7528\u5BF9\u65B9\u81EA\u5DF1\u7684\u6570\u5B57",
      valueHelp: () => "\u8BA9\u5BA2\u6237\u81EA\u5DF1\u7B97\u8FD9\u7B14\u8D26\uFF1B\u4ED6\u7ED9\u7684\u6570\u5B57\u4E58\u51FA\u6765\u662F\u591A\u5C11\uFF0C\u5199\u5728\u4E0A\u9762\uFF1B\u8FD8\u4E0D\u77E5\u9053\u7684\uFF0C\u503C\u5F97\u518D\u95EE\u4E00\u6B21\u3002\u4EBA\u9760\u611F\u89C9\u505A\u51B3\u5B9A\uFF0C\u518D\u7528\u4EF7\u503C\u548C\u9053\u7406\u8BF4\u670D\u81EA\u5DF1\u3002",
      nextWhat: () => "\u4E0B\u4E00\u6B65\uFF1A\u7EA6\u597D\u505A\u4EC0\u4E48\uFF1F",
      nextWhatHelp: () => "\u6700\u597D\u4E5F\u6709\u8981\u5BF9\u65B9\u53BB\u505A\u7684\u4E8B\uFF1A\u6709\u6765\u6709\u5F80\uFF0C\u4E0D\u80FD\u53EA\u7ED9\u4E0D\u53D6\u3002",
      nextDate: () => "\u4E0B\u4E00\u6B65\uFF1A\u54EA\u4E00\u5929\uFF1F",
      nextDateHelp: () => "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u5468\u4E94\u3001\u4E24\u5468\u540E\u300112\u670815\u65E5\u3002\u6CA1\u6709\u65E5\u671F\u7684\u4E0B\u4E00\u6B65\u53EA\u662F\u613F\u671B\u3002",
      accessName: () => "\u5F15\u8350\uFF1A\u5BF9\u65B9\u4F1A\u628A\u60A8\u5F15\u8350\u7ED9\u8C01\uFF1F",
      accessNameHelp: () => "\u4E0D\u80FD\u62CD\u677F\u7684\u4EBA\uFF0C\u60A8\u5356\u4E0D\u8FDB\u53BB\u3002\u8BF7\u5BF9\u65B9\u5F15\u8350\u53D7\u5F71\u54CD\u6700\u5927\u6216\u8005\u80FD\u62CD\u677F\u7684\u4EBA\uFF1B\u4ECA\u5929\u53D1\u51FA\u7684\u4FE1\u91CC\u8981\u5199\u4E0A\u4ED6\u7684\u540D\u5B57\u3002",
      accessTitle: () => "\u5F15\u8350\uFF1A\u8FD9\u4E2A\u4EBA\u662F\u4EC0\u4E48\u804C\u4F4D\uFF1F",
      accessTitleHelp: () => "\u60A8\u60F3\u89C1\u7684\u4EBA\u7684\u804C\u4F4D\u3002",
      accessWhy: () => "\u5F15\u8350\uFF1A\u4E3A\u4EC0\u4E48\u662F\u8FD9\u4E2A\u4EBA\uFF1F\u56E0\u4E3A\u2026\u2026",
      accessWhyHelp: () => "\u53D7\u5F71\u54CD\u6700\u5927\u3001\u51FA\u94B1\uFF0C\u6216\u8005\u62CD\u677F\u3002\u4FE1\u91CC\u4F1A\u63A5\u5728\u201C\u56E0\u4E3A\u201D\u540E\u9762\u3002",
      proofName: () => "\u8BC1\u660E\uFF1A\u8C01\u80FD\u5411\u4ED6\u4EEC\u8BC1\u660E\u8FD9\u884C\u5F97\u901A\uFF1F",
      proofNameHelp: () => "\u60A8\u7684\u4E00\u4F4D\u5BA2\u6237\uFF0C\u804C\u4F4D\u76F8\u540C\u6216\u8005\u76EE\u6807\u76F8\u540C\uFF0C\u5E76\u4E14\u613F\u610F\u548C\u4ED6\u4EEC\u804A\u4E00\u804A\u3002",
      proofTitle: () => "\u8BC1\u660E\uFF1A\u8FD9\u4F4D\u5BA2\u6237\u662F\u4EC0\u4E48\u804C\u4F4D\uFF1F",
      proofTitleHelp: () => "\u66FF\u60A8\u4F5C\u8BC1\u7684\u4EBA\u7684\u804C\u4F4D\u3002",
      proofCompany: () => "\u8BC1\u660E\uFF1A\u4ED6\u5728\u54EA\u5BB6\u516C\u53F8\uFF1F",
      proofCompanyHelp: () => "\u66FF\u60A8\u4F5C\u8BC1\u7684\u4EBA\u6240\u5728\u7684\u516C\u53F8\u3002",
      proofWhat: () => "\u8BC1\u660E\uFF1A\u4ED6\u4EEC\u548C\u60A8\u4E00\u8D77\u505A\u5230\u4E86\u4EC0\u4E48\uFF1F\u4ED6\u4EEC\u2026\u2026",
      proofWhatHelp: () => "\u8FD9\u4F4D\u5BA2\u6237\u505A\u5230\u7684\u4E8B\uFF0C\u6700\u597D\u6709\u6570\u5B57\u3002\u4FE1\u91CC\u4F1A\u63A5\u5728\u201C\u4ED6\u4EEC\u201D\u540E\u9762\u3002",
      notes: () => "\u7B14\u8BB0",
      notesHelp: () => "\u5176\u4ED6\u4EFB\u4F55\u5185\u5BB9\u3002\u4E0D\u5728\u573A\u666F\u91CC\u7684\u65F6\u5019\uFF0C\u968F\u65F6\u6309 Ctrl+N \u90FD\u80FD\u6253\u5F00\u3002",
      noGoal: () => "\u5BF9\u65B9\u6CA1\u6709\u8BF4\u51FA\u76EE\u6807\uFF0C\u8FD8\u8C08\u4E0D\u4E0A\u5546\u673A\u3002\u60A8\u542C\u5230\u4E86\u4EC0\u4E48\uFF1F",
      noGoalHelp: () => "\u5148\u4E0D\u8981\u5F80\u4E0B\u8C08\u573A\u666F\u3002\u53EF\u4EE5\u95EE\u95EE\u540C\u6837\u804C\u4F4D\u7684\u4EBA\u90FD\u60F3\u505A\u5230\u4EC0\u4E48\uFF0C\u8BB2\u4E00\u4E2A\u4ED6\u4EEC\u7684\u5C0F\u6545\u4E8B\uFF0C\u6216\u8005\u95EE\u8C01\u4F1A\u6709\u8FD9\u6837\u7684\u76EE\u6807\u3002\u628A\u542C\u5230\u7684\u8BB0\u4E0B\u6765\uFF0C\u90FD\u4F1A\u7559\u7740\u3002",
      date: () => "\u54EA\u4E00\u5929\u89C1\u7684\u9762\uFF1F",
      dateHelp: () => "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u4ECA\u5929\u3001\u6628\u5929\u300111\u670828\u65E5\u3002\u4FE1\u8981\u5F53\u5929\u53D1\u51FA\u53BB\u3002",
      situation: () => "\u73B0\u5728\u7684\u60C5\u51B5",
      situationHelp: () => "\u7531\u524D\u9762\u7684\u56DE\u7B54\u62FC\u6210\uFF0C\u5BF9\u65B9\u7528\u4E0D\u4E0A\u7684\u573A\u666F\u6CA1\u6709\u7B97\u8FDB\u53BB\u3002\u8BF7\u6539\u6210\u5BF9\u65B9\u7684\u8BF4\u6CD5\uFF0C\u5199\u4FE1\u65F6\u4F1A\u7528\u5230\u3002",
      capabilities: () => "\u5BF9\u65B9\u60F3\u8981\u7684\u80FD\u529B",
      capabilitiesHelp: () => "\u5BF9\u65B9\u8BF4\u60F3\u8981\u7684\uFF0C\u6BCF\u884C\u4E00\u6761\u3002\u6BCF\u6761\u90FD\u8981\u80FD\u63A5\u5728\u201C\u5982\u679C\u60A8\u80FD\u591F\u2026\u2026\u201D\u540E\u9762\u3002",
      benefit: () => "\u503C\u591A\u5C11",
      benefitHelp: () => "\u7531\u5BF9\u65B9\u8BF4\u7684\u4EF7\u503C\u548C\u80CC\u540E\u7684\u6570\u5B57\u62FC\u6210\u3002\u4E0D\u8981\u5199\u60A8\u81EA\u5DF1\u7684\u6570\u5B57\uFF1A\u53EA\u6709\u5BF9\u65B9\u7684\u6570\u5B57\u624D\u80FD\u8BF4\u670D\u5BF9\u65B9\u3002",
      places: {
        goal: "\u76EE\u6807",
        vision: "\u5BF9\u65B9\u8BF4\u8981\u4EC0\u4E48",
        frame: "\u73B0\u5728\u600E\u4E48\u505A",
        impact: "\u8FD8\u5F71\u54CD\u5230\u8C01",
        confirm: "\u786E\u8BA4",
        value: "\u503C\u591A\u5C11",
        next: "\u4E0B\u4E00\u6B65",
        access: "\u5F15\u8350",
        proof: "\u8BC1\u660E",
        notes: "\u7B14\u8BB0",
        summary: "\u60C5\u51B5\u3001\u80FD\u529B\u3001\u4EF7\u503C"
      },
      figureFrom: (a) => `${a.figure}\uFF1A${a.said === void 0 ? "\u53EA\u586B\u4E86\u6570\uFF0C\u6CA1\u6709\u539F\u8BDD" : `\u201C${a.said}\u201D`}\uFF08${a.name}\uFF0C${a.date}\uFF0C\u95EE\u7684\u662F\uFF1A${a.ask}\uFF09`,
      figureMissing: (a) => a.said === void 0 ? `\u8FD8\u4E0D\u77E5\u9053\uFF1A${a.ask}` : `\u201C${a.said}\u201D\u91CC\u6CA1\u6709\u6570\uFF1A${a.ask}`,
      noSums: () => "\u6CA1\u6709\u53EF\u4E58\u7684\uFF1A\u6CA1\u6709\u54EA\u4E2A\u573A\u666F\u5199\u4E86\u503C\u591A\u5C11\uFF08\u5BF9\u8BDD\u811A\u672C\u91CC\u7684\u201Cworth\u201D\uFF09\uFF0C\u6216\u8005\u8FD8\u6CA1\u6709\u8BB0\u8FC7\u8C08\u8BDD\u3002",
      noted: (a) => `\u7B2C ${a.count} \u6B21\u8C08\u8BDD\u5DF2\u8BB0\u5165 ${a.path}`,
      noOpportunity: () => "\u5BF9\u65B9\u6CA1\u6709\u8BF4\u51FA\u76EE\u6807\uFF0C\u8FD8\u8C08\u4E0D\u4E0A\u5546\u673A\uFF0C\u4E5F\u8FD8\u4E0D\u7528\u5199\u4FE1\u3002\n\u63A5\u4E0B\u6765\uFF1A\u5E26\u7740\u4E00\u4E2A\u540C\u804C\u4F4D\u7684\u4EBA\u7684\u6545\u4E8B\u518D\u7EA6\u4E00\u6B21\uFF0C\n\u95EE\u95EE\u4ED6\u6709\u4EC0\u4E48\u76EE\u6807\u4E00\u76F4\u6CA1\u505A\u5230\uFF0C\u6216\u8005\u6253\u542C\u8FD8\u6709\u8C01\u6709\u8FD9\u6837\u7684\u76EE\u6807\u3002",
      nextLetter: (a) => `\u63A5\u4E0B\u6765\uFF0C\u4ECA\u5929\u5C31\u505A\uFF1A${a.command}`,
      held: (a) => `\u8BB0\u5F55\u4E86 ${a.count} \u6B21\u8C08\u8BDD\uFF1A${a.dates}`,
      notedHere: () => "\u2500\u2500\u2500\u2500 \u8C08\u8BDD\u8BB0\u5F55 \u2500\u2500\u2500\u2500",
      correct: (a) => `\u8981\u6539\u8BB0\u5F55\uFF1A${a.command}`,
      heldOne: (a) => `\u7B2C ${a.number} \u6B21\u8C08\u8BDD\uFF0C\u5171 ${a.count} \u6B21`,
      need: (a) => `${a.name}\u7684\u9700\u6C42\uFF08${a.step}/${a.of}\uFF09\uFF1A${a.need}`,
      needs: {
        unseen: "\u8FD8\u6CA1\u610F\u8BC6\u5230\uFF1B\u6CA1\u6709\u81EA\u5DF1\u7684\u76EE\u6807\uFF0C\u8C01\u4E5F\u4E0D\u4F1A\u4E70",
        admitted: "\u627F\u8BA4\u6709\u8FD9\u4E2A\u9700\u8981\uFF0C\u8FD8\u6CA1\u770B\u6E05\u7531\u8C01\u3001\u600E\u4E48\u505A\u624D\u80FD\u66F4\u597D",
        envisioned: "\u5DF2\u7ECF\u770B\u5F97\u89C1\u4EC0\u4E48\u65F6\u5019\u3001\u7531\u8C01\u3001\u600E\u4E48\u505A"
      },
      again: (a) => `\u4ECA\u5929\u5DF2\u7ECF\u8BB0\u8FC7\u4E00\u6B21\u8C08\u8BDD\uFF08${a.account}\uFF0C${a.name}\uFF09\u3002\u63A5\u4E0B\u6765\uFF1F`,
      againHelp: () => "\u63A5\u7740\u8C08\uFF1A\u53EA\u95EE\u8FD8\u7A7A\u7740\u7684\uFF0C\u5199\u8FDB\u540C\u4E00\u6B21\u8BB0\u5F55\u3002\u53E6\u8BB0\u4E00\u6B21\uFF1A\u5355\u72EC\u6210\u4E00\u6761\uFF0C\u5199\u4FE1\u65F6\u4F1A\u5408\u5728\u4E00\u8D77\u770B\u3002",
      goOn: () => "\u63A5\u7740\u4ECA\u5929\u8FD9\u6B21\u8C08",
      noteAnother: () => "\u53E6\u8BB0\u4E00\u6B21",
      perRow: () => "\u6309\u8FD9\u4E2A\u987A\u5E8F\uFF0C\u6BCF\u4E2A\u95EE\u9898\u4E00\u6761\u56DE\u7B54"
    };
  }
});

// src/core/languages/zh-Hans/words/commands.ts
var commands2;
var init_commands2 = __esm({
  "src/core/languages/zh-Hans/words/commands.ts"() {
    "use strict";
    init_days2();
    commands2 = {
      about: () => "\u7528\u5E02\u573A\u90E8\u5199\u597D\u7684\u5BF9\u8BDD\u811A\u672C\u51C6\u5907\u4E00\u6B21\u9500\u552E\u8C08\u8BDD\uFF0C\u4F1A\u4E0A\u8BB0\u7B14\u8BB0\uFF0C\u5F53\u5929\u5C31\u628A\u4FE1\u53D1\u51FA\u53BB\u3002",
      version: () => "\u663E\u793A\u7248\u672C\uFF1B\u52A0 --json \u65F6\u8FDE\u540C\u8FD0\u884C\u73AF\u5883\u4E00\u8D77\u663E\u793A",
      help: () => "\u663E\u793A\u5E2E\u52A9",
      titles: {
        "Usage:": "\u7528\u6CD5\uFF1A",
        "Options:": "\u9009\u9879\uFF1A",
        "Commands:": "\u547D\u4EE4\uFF1A",
        "Arguments:": "\u53C2\u6570\uFF1A",
        "Global Options:": "\u901A\u7528\u9009\u9879\uFF1A",
        "[options]": "[\u9009\u9879]",
        "[command]": "[\u547D\u4EE4]"
      },
      groups: {
        prompter: "\u5E26\u53BB\u89C1\u5BA2\u6237\u7684\u8C08\u8BDD\u63D0\u7EB2",
        playbook: "\u5E02\u573A\u90E8\u5199\u597D\u7684\u5BF9\u8BDD\u811A\u672C",
        opportunity: "\u4E00\u4E2A\u5546\u673A\uFF1A\u5173\u952E\u4EBA\u3001\u91CC\u7A0B\u7891\u3001\u8BC1\u636E",
        import: "\u4ECE\u522B\u7684\u7CFB\u7EDF\u5BFC\u5165\u5546\u673A"
      },
      verbs: {
        "prompter new": "\u4E00\u6B65\u6B65\u51C6\u5907\u4E00\u6B21\u8C08\u8BDD\uFF0C\u5F97\u5230\u4E00\u4EFD\u63D0\u7EB2",
        "prompter list": "\u60A8\u7684\u8C08\u8BDD\u63D0\u7EB2\uFF0C\u65B0\u7684\u5728\u524D",
        "prompter show": "\u770B\u4E00\u4EFD\u63D0\u7EB2\uFF0C\u4EE5\u53CA\u540E\u6765\u6709\u4EC0\u4E48\u53D8\u5316",
        "prompter edit": "\u91CD\u65B0\u6253\u5F00\u4E00\u4EFD\u63D0\u7EB2",
        "prompter render": "\u8F93\u51FA\u4E3A Markdown\u3001\u6587\u672C\u3001HTML \u6216 JSON",
        "prompter questions": "\u5F15\u5BFC\u65F6\u4F1A\u95EE\u4EC0\u4E48\uFF1A\u7F16\u53F7\u3001\u7C7B\u578B\u3001\u9ED8\u8BA4\u503C",
        call: "\u4E00\u8FB9\u8C08\u4E00\u8FB9\u8BB0\uFF1A\u6309\u987A\u5E8F\u63D0\u95EE\uFF0C\u7B14\u8BB0\u5B58\u8FDB\u63D0\u7EB2",
        "call show": "\u770B\u8BB0\u4E0B\u7684\u5185\u5BB9\uFF1A\u51E0\u6B21\u5408\u5728\u4E00\u8D77\u770B\uFF0C\u6216\u8005\u6309\u5E8F\u53F7\u770B\u5176\u4E2D\u4E00\u6B21",
        "call edit": "\u4FEE\u6539\u8C08\u8BDD\u8BB0\u5F55\uFF1A\u6700\u8FD1\u4E00\u6B21\uFF0C\u6216\u8005\u6309\u5E8F\u53F7\u6539\u67D0\u4E00\u6B21",
        letter: "\u5199\u4E00\u5C01\u4FE1\uFF1Accs letter sponsor\uFF1B\u6709\u54EA\u4E9B\u4FE1\u89C1 ccs letter --list",
        "letter list": "\u60A8\u7684\u4FE1\u51FD\u548C\u540E\u6765\u7684\u8FDB\u5C55\uFF0C\u65B0\u7684\u5728\u524D",
        "letter show": "\u770B\u4E00\u5C01\u4FE1\uFF0C\u4EE5\u53CA\u540E\u6765\u600E\u6837\u4E86",
        "letter render": "\u518D\u6B21\u8F93\u51FA\uFF0C\u4EFB\u4F55\u683C\u5F0F\u90FD\u884C",
        "letter mark": "\u8BB0\u4E0B\u540E\u6765\u600E\u6837\u4E86\uFF1A\u5DF2\u53D1\u51FA\u3001\u5DF2\u8BA4\u53EF\u3001\u5DF2\u5F15\u8350",
        "letter new": "\u5199\u81EA\u5DF1\u7684\u4E00\u79CD\u4FE1\uFF0C\u6216\u8005\u6539\u5199\u73B0\u6709\u7684\u4E00\u79CD",
        worksheet: "\u586B\u4E00\u5F20\u5DE5\u5177\u8868\u5E76\u8F93\u51FA\uFF0C\u4E5F\u53EF\u4EE5\u8F93\u51FA\u7A7A\u767D\u8868\uFF1B\u6709\u54EA\u4E9B\u89C1 ccs worksheet --list",
        pipeline: "\u9500\u552E\u6F0F\u6597\uFF1A\u5404\u5230\u4E86\u54EA\u4E00\u6B65\u3001\u591A\u5C11\u91D1\u989D\u3001\u6709\u4EC0\u4E48\u5371\u9669\u3001\u9884\u6D4B\u662F\u591A\u5C11",
        goals: "\u76EE\u6807\u83DC\u5355\uFF1A\u884C\u4E1A\u3001\u804C\u4F4D\u3001\u76EE\u6807",
        lint: "\u6309\u65B9\u6CD5\u68C0\u67E5\u5BF9\u8BDD\u811A\u672C\u3001\u6A21\u677F\u548C\u8BB0\u5F55",
        explain: "\u68C0\u67E5\u89C4\u5219\u8BB2\u89E3\uFF1A\u8981\u6C42\u4EC0\u4E48\u3001\u4E3A\u4EC0\u4E48\uFF0C\u9644\u6B63\u53CD\u4F8B\u5B50",
        "playbook list": "\u6240\u6709\u7684\u5BF9\u8BDD\u811A\u672C",
        "playbook show": "\u8BFB\u4E00\u4E2A\u5BF9\u8BDD\u811A\u672C",
        "playbook new": "\u4E00\u95EE\u4E00\u7B54\uFF0C\u5199\u4E00\u4E2A\u5BF9\u8BDD\u811A\u672C",
        "playbook check": "\u7528\u65B9\u6CD5\u68C0\u67E5\u4E00\u53E5\u8BDD",
        "playbook schema": "\u5BF9\u8BDD\u811A\u672C\u7684 JSON Schema\uFF0C\u4F9B\u7F16\u8F91\u5668\u4F7F\u7528",
        export: "\u628A\u5546\u673A\u5BFC\u51FA\u7ED9\u522B\u7684\u7CFB\u7EDF\uFF1Asalesforce\u3001hubspot\u3001csv\uFF08\u5168\u90E8\u5B57\u6BB5\uFF09\u6216 json",
        "import csv": "\u4ECE\u8868\u683C\u5BFC\u5165\u5546\u673A\uFF1B\u6709\u95EE\u9898\u7684\u884C\u4F1A\u6307\u51FA\u6765\uFF0C\u5176\u4F59\u7684\u7167\u5E38\u5BFC\u5165",
        init: "\u5EFA\u4E00\u4E2A\u5DE5\u4F5C\u533A\uFF0C\u548C\u56E2\u961F\u5171\u7528",
        "opportunity new": "\u65B0\u5EFA\u4E00\u4E2A\u5546\u673A\uFF0C\u4E5F\u53EF\u4EE5\u4ECE\u4E00\u6B21\u8C08\u8BDD\u5F00\u59CB",
        "opportunity list": "\u6240\u6709\u5546\u673A\uFF0C\u4EE5\u53CA\u5404\u81EA\u5230\u4E86\u54EA\u4E00\u6B65",
        "opportunity show": "\u4E00\u9875\u770B\u6E05\uFF1A\u73B0\u5728\u5230\u4E86\u54EA\u4E00\u6B65\uFF0C\u4E0B\u4E00\u6B65\u505A\u4EC0\u4E48",
        "opportunity edit": "\u91CD\u65B0\u6253\u5F00\u4E00\u4E2A\u5546\u673A",
        "opportunity note": "\u8BB0\u4E00\u6761\u5E26\u65E5\u671F\u7684\u5907\u6CE8\uFF0C\u6216\u4E00\u4E2A\u5371\u9669\u4FE1\u53F7",
        "opportunity link": "\u5173\u8054\u8C08\u8BDD\u63D0\u7EB2\u548C\u4FE1\u51FD",
        "opportunity players": "\u5173\u952E\u4EBA\uFF1A\u5217\u51FA\u3001\u6DFB\u52A0\u3001\u4FEE\u6539\uFF0C\u770B\u8FD8\u7F3A\u4EC0\u4E48",
        "opportunity map": "\u753B\u51FA\u8C01\u8BF4\u4E86\u7B97\u3001\u8C01\u5411\u8C01\u6C47\u62A5\u3001\u8C01\u7684\u75DB\u5904\u5F15\u8D77\u8C01\u7684\u75DB\u5904",
        "opportunity advance": "\u7ECF\u7406\u51ED\u8BC1\u636E\u8BC4\u5B9A\u91CC\u7A0B\u7891\uFF1B\u8FD8\u6709 lost\uFF08\u4E22\u5355\uFF09\u3001inactive\uFF08\u6401\u7F6E\uFF09\u3001back\uFF08\u91CD\u65B0\u8DDF\u8FDB\uFF09",
        "opportunity assess": "22 \u4E2A\u95EE\u9898\uFF0C\u7ED9\u6211\u4EEC\u548C\u7ADE\u4E89\u5BF9\u624B\u6253\u5206\uFF0C\u770B\u6709\u4EC0\u4E48\u53D8\u5316",
        "opportunity strategy": "\u600E\u4E48\u7ADE\u4E89\uFF0C\u4EE5\u53CA\u600E\u4E48\u5F97\u51FA\u6765\u7684",
        "opportunity rfp": "\u62DB\u6807\uFF1A\u6295\u8FD8\u662F\u4E0D\u6295\uFF0C\u8F93\u6389\u8981\u4ED8\u591A\u5927\u4EE3\u4EF7",
        "opportunity ready": "\u5F00\u53E3\u8981\u5355\u4E4B\u524D\u8981\u6E05\u695A\u7684\u4E03\u4EF6\u4E8B",
        "opportunity power": "\u7528\u56DB\u6761\u6807\u51C6\u5224\u65AD\u4E00\u4F4D\u5173\u952E\u4EBA\u662F\u4E0D\u662F\u9AD8\u5C42\u652F\u6301\u8005",
        "opportunity negotiate": "\u8C08\u5224\u5DE5\u5177\u8868\uFF1A\u600E\u4E48\u8BF4\u3001\u95EE\u4EC0\u4E48\u3001\u6362\u4EC0\u4E48\u3001\u7ED9\u4EC0\u4E48"
      },
      options: {
        lang: "\u754C\u9762\u8BED\u8A00\uFF1Aen \u6216 zh-Hans",
        workspace: "\u4F7F\u7528\u8FD9\u4E2A\u5DE5\u4F5C\u533A",
        noColor: "\u4E0D\u7528\u989C\u8272",
        accessible: "\u7EAF\u6587\u672C\u9010\u884C\u663E\u793A\uFF0C\u9002\u5408\u8BFB\u5C4F\u8F6F\u4EF6",
        noInput: "\u4E0D\u63D0\u95EE\uFF1B\u7F3A\u4EC0\u4E48\u76F4\u63A5\u5217\u51FA\u6765",
        quiet: "\u4E0D\u663E\u793A\u63D0\u793A\u4FE1\u606F",
        debug: "\u663E\u793A\u9519\u8BEF\u51FA\u81EA\u54EA\u91CC",
        json: "\u4EE5 JSON \u8F93\u51FA",
        product: "\u53EA\u770B\u8FD9\u4E2A\u4EA7\u54C1",
        industry: "\u53EA\u770B\u8FD9\u4E2A\u884C\u4E1A",
        title: "\u53EA\u770B\u8FD9\u4E2A\u804C\u4F4D",
        goal: "\u53EA\u770B\u542B\u6709\u8FD9\u6BB5\u6587\u5B57\u7684\u76EE\u6807",
        language: "\u53EA\u770B\u8FD9\u79CD\u8BED\u8A00\u7684\u5BF9\u8BDD\u811A\u672C\uFF0C\u5982 en\u3001zh-Hans",
        set: "\u6309\u7F16\u53F7\u56DE\u7B54\u4E00\u4E2A\u95EE\u9898\uFF1B\u5217\u8868\u5C31\u91CD\u590D\u5199",
        answers: "\u4ECE YAML \u6216 JSON \u6587\u4EF6\u8BFB\u53D6\u7B54\u6848\uFF0C- \u8868\u793A\u6807\u51C6\u8F93\u5165",
        defaults: "\u6709\u9ED8\u8BA4\u503C\u7684\u90FD\u7528\u9ED8\u8BA4\u503C",
        from: "\u53D6\u81EA\u54EA\u4EFD\u8C08\u8BDD\u63D0\u7EB2\uFF1B\u4E0D\u5199\u5C31\u7528\u6700\u65B0\u4E00\u4EFD\u6709\u7B14\u8BB0\u7684",
        letterLanguage: "\u4FE1\u7684\u8BED\u8A00\uFF1B\u4E0D\u5199\u5C31\u548C\u8C08\u8BDD\u63D0\u7EB2\u4E00\u6837",
        letterFormat: "md\u3001txt\u3001html\u3001docx\u3001json\u3001eml \u6216 ics",
        fromForWorksheet: "\u9ED8\u8BA4\u503C\u53D6\u81EA\u54EA\u4EFD\u8C08\u8BDD\u63D0\u7EB2",
        worksheetLanguage: "\u5DE5\u5177\u8868\u7684\u8BED\u8A00",
        worksheetFormat: "md\u3001txt\u3001html \u6216 docx\uFF1Bjson \u53EA\u542B\u7B54\u6848\uFF0C\u4EE5\u540E\u53EF\u7528 --answers \u8BFB\u56DE",
        showSums: "\u540C\u65F6\u5217\u51FA\u76F8\u4E58\u7684\u6BCF\u4E2A\u6570\uFF0C\u4EE5\u53CA\u5B83\u51FA\u81EA\u54EA\u4E00\u53E5\u8BDD",
        blank: "\u8F93\u51FA\u7A7A\u767D\u8868\uFF0C\u4F9B\u624B\u586B",
        worksheetKinds: "\u6709\u54EA\u4E9B\u5DE5\u5177\u8868",
        questions: "\u53EA\u5217\u51FA\u4F1A\u95EE\u4EC0\u4E48\uFF0C\u522B\u7684\u90FD\u4E0D\u505A",
        of: "us\uFF08\u6211\u4EEC\uFF09\uFF0C\u6216\u8005\u4E3B\u8981\u7ADE\u4E89\u5BF9\u624B\uFF1A\u5199\u540D\u79F0\u6216 competitor",
        assessedAt: "\u6253\u5206\u7684\u65E5\u671F\uFF0C\u4E0D\u5199\u5C31\u662F\u4ECA\u5929",
        kinds: "\u6709\u54EA\u51E0\u79CD\u4FE1",
        attach: "\u968F\u90AE\u4EF6\u4E00\u8D77\u53D1\u51FA\u7684\u4FE1\uFF08\u7F16\u53F7\uFF09",
        sent: "\u53D1\u51FA\u7684\u65E5\u671F\uFF0C\u4E0D\u5199\u5C31\u662F\u4ECA\u5929",
        accepted: "\u5BF9\u65B9\u8BA4\u53EF\u7684\u65E5\u671F\uFF0C\u4E0D\u5199\u5C31\u662F\u4ECA\u5929",
        access: "\u5BF9\u65B9\u5F15\u8350\u7684\u65E5\u671F\uFF0C\u4E0D\u5199\u5C31\u662F\u4ECA\u5929",
        playbook: "\u7528\u54EA\u4E2A\u5BF9\u8BDD\u811A\u672C\uFF08\u7F16\u53F7\u6216\u6587\u4EF6\uFF09",
        continue: "\u63A5\u7740\u4ECA\u5929\u5DF2\u7ECF\u8BB0\u4E0B\u7684\u90A3\u6B21\u8C08\u8BDD\uFF0C\u4E0D\u53E6\u8BB0\u4E00\u6B21",
        resume: "\u63A5\u7740\u5199\u8349\u7A3F\uFF0C\u4E0D\u5199\u7F16\u53F7\u5C31\u7528\u6700\u65B0\u7684",
        format: "md\u3001txt\u3001html\u3001docx \u6216 json\uFF1B\u4E0D\u5199\u5C31\u770B --out \u7684\u6269\u5C55\u540D",
        field: "\u8FD9\u53E5\u8BDD\u5199\u5728\u54EA\u4E00\u9879\u91CC\uFF1Aframe\uFF08\u9ED8\u8BA4\uFF09\u3001diagnose\u3001impact\u3001opening\u3001capability\u3001event\u3001question\u3001player\u3001action\u3001say\u3001confirm \u6216 goal",
        textLanguage: "\u8FD9\u53E5\u8BDD\u7684\u8BED\u8A00\uFF0C\u5982 en\u3001zh-Hans",
        productName: "\u4EA7\u54C1\uFF0C\u5B83\u7684\u540D\u5B57\u4E0D\u8BE5\u8BF4\u51FA\u53E3",
        sinceRef: "\u53EA\u770B\u4ECE\u8FD9\u4E2A\u63D0\u4EA4\u3001\u5206\u652F\u6216\u6807\u7B7E\u4EE5\u6765\u6539\u8FC7\u7684\u6587\u4EF6\uFF0C\u5305\u62EC\u8FD8\u6CA1\u63D0\u4EA4\u7684",
        lintFormat: "pretty\u3001compact\u3001json\u3001sarif\u3001github\u3001gitlab \u6216 junit\uFF1B\u540E\u9762\u52A0 :\u6587\u4EF6 \u5C31\u5199\u8FDB\u6587\u4EF6\uFF1B\u53EF\u4EE5\u5199\u591A\u6B21",
        rule: "\u4E00\u6761\u89C4\u5219\u7684\u7EA7\u522B\uFF1Aoff\u3001warn \u6216 error\uFF1B\u53EF\u4EE5\u5199\u591A\u6B21",
        maxWarnings: "\u8B66\u544A\u8D85\u8FC7\u8FD9\u4E2A\u6570\u5C31\u7B97\u6CA1\u901A\u8FC7",
        fix: "\u6709\u628A\u63E1\u7684\u5730\u65B9\u76F4\u63A5\u6539\u597D",
        dryRun: "\u548C --fix \u4E00\u8D77\u7528\uFF1A\u53EA\u7ED9\u51FA\u8981\u6539\u7684\u5730\u65B9\uFF0C\u4E0D\u52A8\u6587\u4EF6",
        baseline: "\u8FD9\u4E2A\u6587\u4EF6\u91CC\u5217\u51FA\u7684\u95EE\u9898\u4E0D\u518D\u62A5\u544A",
        updateBaseline: "\u628A\u73B0\u6709\u7684\u95EE\u9898\u8BB0\u8FDB\u57FA\u7EBF\u6587\u4EF6",
        stdin: "\u68C0\u67E5\u6807\u51C6\u8F93\u5165\u7684\u5185\u5BB9",
        stdinFilename: "\u6807\u51C6\u8F93\u5165\u7684\u5185\u5BB9\u53EB\u4EC0\u4E48\u540D\u5B57",
        at: "\u770B\u8FD9\u4E00\u5929\u7684\u60C5\u51B5\uFF0C\u4F8B\u5982 2026-09-30",
        since: "\u548C\u66F4\u65E9\u7684\u8FD9\u4E00\u5929\u5BF9\u7167\uFF0C\u5E76\u5217\u51FA\u6709\u54EA\u4E9B\u53D8\u5316",
        ownerFilter: "\u53EA\u770B\u8FD9\u4E2A\u4EBA\u8D1F\u8D23\u7684",
        processFilter: "\u53EA\u770B\u6309\u8FD9\u4E2A\u6D41\u7A0B\u8D70\u7684",
        csv: "\u8F93\u51FA CSV\uFF0C\u7528\u8868\u683C\u8F6F\u4EF6\u6253\u5F00\uFF0C\u6BCF\u4E2A\u5546\u673A\u4E00\u884C",
        pipelineFormat: "txt\u3001html\u3001csv \u6216 json",
        noCache: "\u5168\u90E8\u91CD\u65B0\u8BFB\u4E00\u904D",
        map: "\u5217\u5BF9\u7167\u8868\uFF1AYAML \u6587\u4EF6\uFF0C\u6216\u8005\u7CFB\u7EDF\u7684\u540D\u5B57",
        bom: "\u6587\u4EF6\u5F00\u5934\u52A0 UTF-8 \u6807\u8BB0\uFF0C\u8BA9 Excel \u8BA4\u5F97\u4E2D\u6587\uFF1Bcsv \u9ED8\u8BA4\u52A0",
        noBom: "\u5F00\u5934\u4E0D\u52A0\u6807\u8BB0\uFF1B\u5176\u4ED6\u683C\u5F0F\u9ED8\u8BA4\u4E0D\u52A0",
        update: "\u5DF2\u6709\u7684\u5546\u673A\u4E5F\u6539",
        dryImport: "\u53EA\u8BF4\u4F1A\u600E\u6837\uFF0C\u4EC0\u4E48\u90FD\u4E0D\u5199",
        out: "\u5199\u5230\u6587\u4EF6\u91CC",
        example: "\u653E\u8FDB\u4E00\u5957\u865A\u6784\u7684\u793A\u4F8B\uFF0C\u4EC0\u4E48\u547D\u4EE4\u90FD\u80FD\u8BD5",
        force: "\u6587\u4EF6\u5DF2\u5B58\u5728\u65F6\u8986\u76D6",
        fromPrompter: "\u4ECE\u54EA\u4EFD\u8C08\u8BDD\u63D0\u7EB2\u5F00\u59CB",
        linkPrompter: "\u8C08\u8BDD\u63D0\u7EB2\u7684\u7F16\u53F7",
        linkLetter: "\u4FE1\u51FD\u7684\u7F16\u53F7",
        addPlayer: "\u52A0\u4E00\u4E2A\u4EBA",
        editPlayer: "\u91CD\u65B0\u6253\u5F00\u4E00\u4E2A\u5173\u952E\u4EBA",
        removePlayer: "\u53BB\u6389\u8BEF\u52A0\u7684\u4EBA\uFF1B\u79BB\u5F00\u7684\u4EBA\u8BF7\u7528 --set left=\u65E5\u671F",
        mapFormat: "txt\u3001html\u3001md\u3001docx \u6216 json",
        evidence: "\u8BC1\u636E\uFF1A\u4FE1\u51FD\u7F16\u53F7\u3001\u6587\u4EF6\u6216\u65E5\u671F",
        signal: "\u8FD9\u662F\u5371\u9669\u4FE1\u53F7\uFF0Cccs pipeline \u4F1A\u628A\u5B83\u7B97\u8FDB\u53BB",
        whatFor: "\u8981\u8BF4\u660E\u7684\u8BDD\uFF1B\u9700\u8981\u539F\u56E0\u65F6\u5C31\u662F\u539F\u56E0",
        as: "\u5199 manager\uFF1A\u53EA\u6709\u7ECF\u7406\u80FD\u8BC4\u5B9A",
        grader: "\u7531\u8C01\u8BC4\u5B9A",
        lost: "\u7B49\u4E8E\u91CC\u7A0B\u7891 lost\uFF08\u4E22\u5355\uFF09"
      },
      exampleMade: (a) => `\u5DE5\u4F5C\u533A\u5EFA\u597D\u4E86\uFF0C\u91CC\u9762\u6709\u4E00\u5957\u865A\u6784\u7684\u793A\u4F8B\uFF1A${a.path}
\u8FDB\u5165\u8FD9\u4E2A\u6587\u4EF6\u5939\u770B\u770B\uFF1Accs pipeline\u3001ccs opportunity list\u3001ccs prompter list\u3001ccs letter list`,
      bug: () => "ccs \u5185\u90E8\u51FA\u9519\u4E86\u3002\u8FD9\u662F ccs \u7684\u7F3A\u9677\uFF0C\u4E0D\u662F\u60A8\u7684\u64CD\u4F5C\u95EE\u9898\u3002",
      reportBug: () => "\u60A8\u7684\u8BB0\u5F55\u90FD\u6CA1\u6709\u53D8\u3002\u8BF7\u628A\u4E0A\u9762\u51E0\u884C\u548C\u60A8\u8F93\u5165\u7684\u547D\u4EE4\u4E00\u8D77\u63D0\u4EA4\u5230 ccs \u9879\u76EE\u7684\u95EE\u9898\u533A\u3002",
      saved: (a) => `\u5DF2\u4FDD\u5B58\uFF1A${a.path}`,
      onward: (a) => `\u8981\u6253\u5370\uFF1A${a.command} --out ${a.name}.docx\uFF08Word\uFF09\u6216 ${a.name}.html\uFF08\u6D4F\u89C8\u5668\u3001\u624B\u673A\uFF09\uFF1B\u8981\u8D34\u8FDB\u90AE\u4EF6\uFF1A--format txt`,
      written: (a) => `\u5DF2\u5199\u5165\uFF1A${a.path}`,
      walkInstead: (a) => `\u60F3\u4E00\u6B65\u6B65\u586B\u5199\uFF0C\u8BF7\u5728\u7EC8\u7AEF\u91CC\u8FD0\u884C\uFF1A${a.command}`,
      dayUnderstood: (a) => `${a.option}\uFF1A\u201C${a.text}\u201D\u5373${simplifiedChineseDays.shown(a.day)}\u3002`,
      ignoredAnswers: (a) => `\u6CA1\u6709\u9009\u76F8\u5E94\u7684\u9009\u9879\uFF0C\u4EE5\u4E0B\u7B54\u6848\u6CA1\u6709\u7528\u4E0A\uFF1A${a.ids}`,
      draftKept: (a) => `\u60A8\u586B\u8FC7\u7684\u5185\u5BB9\u4FDD\u5B58\u5728 ${a.path}
\u63A5\u7740\u5199\uFF1A${a.command}`,
      resumed: (a) => `\u63A5\u7740\u5199\u8349\u7A3F ${a.id}\u3002`,
      writeOne: () => "\u90FD\u4E0D\u5408\u9002\uFF0C\u73B0\u5728\u5C31\u5199\u4E00\u4EFD\uFF0C\u5199\u5B8C\u63A5\u7740\u7528\u5B83\u505A\u63D0\u7EB2\u3002Ctrl+C \u9000\u51FA\u3002",
      conversation: (a) => `\u5BF9\u8BDD\u811A\u672C\uFF1A${a.name}\uFF08${a.id}\uFF09`,
      draftDamaged: (a) => `\u5176\u4E2D\u6709 ${a.lines} \u884C\u8BFB\u4E0D\u51FA\u6765\uFF0C\u76F8\u5E94\u7684\u95EE\u9898\u4F1A\u91CD\u65B0\u95EE\u3002`,
      draftFound: (a) => `\u6709\u4E00\u4EFD\u6CA1\u505A\u5B8C\u7684\u8349\u7A3F\uFF08${a.about}\uFF0C${a.of} \u9898\u7B54\u4E86 ${a.answered} \u9898\uFF0C\u4E0A\u6B21\u662F ${a.when}\uFF09\u3002\u63A5\u4E0B\u6765\uFF1F`,
      draftFoundHelp: () => "\u7B54\u8FC7\u7684\u90FD\u8FD8\u5728\u3002\u91CD\u65B0\u5F00\u59CB\u4E0D\u4F1A\u52A8\u8FD9\u4EFD\u8349\u7A3F\uFF1B\u6254\u6389\u5C31\u6CA1\u6709\u4E86\u3002",
      draftContinue: () => "\u63A5\u7740\u505A",
      draftNew: () => "\u91CD\u65B0\u5F00\u59CB\uFF0C\u8349\u7A3F\u7559\u7740",
      draftRemove: () => "\u6254\u6389\u8349\u7A3F\uFF0C\u91CD\u65B0\u5F00\u59CB",
      draftThere: (a) => `\u6709\u4E00\u4EFD\u6CA1\u505A\u5B8C\u7684\u8349\u7A3F\uFF08${a.about}\uFF0C${a.of} \u9898\u7B54\u4E86 ${a.answered} \u9898\uFF0C\u4E0A\u6B21\u662F ${a.when}\uFF09\u3002\u8981\u63A5\u7740\u505A\uFF1A${a.command}`,
      draftElsewhere: (a) => `\u540C\u4E00\u4EF6\u4E8B\uFF08${a.about}\uFF09\u4ECE ${a.since} \u8D77${a.where}\u5F00\u7740\uFF1B\u8FD9\u91CC\u91CD\u65B0\u5F00\u59CB\uFF0C\u4E0D\u4F1A\u52A8\u5230\u90A3\u8FB9\u3002`,
      inWindow: (a) => a.terminal === "" ? `\u5728\u53E6\u4E00\u4E2A\u7A97\u53E3\uFF08\u8FDB\u7A0B ${a.pid}\uFF09` : `\u5728\u53E6\u4E00\u4E2A\u7A97\u53E3\uFF08${a.terminal}\uFF0C\u8FDB\u7A0B ${a.pid}\uFF09`,
      leftOut: (a) => `\u6709 ${a.count} \u4E2A\u6587\u4EF6\u7528\u4E0D\u4E86\uFF0C\u5DF2\u8DF3\u8FC7\uFF1A`,
      moreFaults: (a) => `\u2026\u2026\u53E6\u6709 ${a.count} \u5904\uFF1Accs lint ${a.path}`,
      playbookChanged: (a) => `\u5BF9\u8BDD\u811A\u672C ${a.id} \u540E\u6765\u6709\u6539\u52A8\uFF1B\u8FD9\u4EFD\u8BB0\u5F55\u4FDD\u7559\u539F\u6765\u7684\u8BF4\u6CD5\u3002`,
      playbookGone: (a) => `\u5BF9\u8BDD\u811A\u672C ${a.id} \u4E0D\u5728\u5E93\u91CC\uFF1B\u8FD9\u4EFD\u8BB0\u5F55\u4FDD\u7559\u539F\u6765\u7684\u8BF4\u6CD5\u3002`,
      faultySettings: () => "\u8FD9\u4E9B\u8BBE\u7F6E\u7528\u4E0D\u4E86\uFF1B\u5176\u4F59\u5185\u5BB9\u7167\u5E38\u663E\u793A\uFF1A",
      foreignSettings: (a) => `\u6CA1\u6709\u4F7F\u7528 ${a.path}\uFF0C\u56E0\u4E3A\u5B83\u5C5E\u4E8E\u8FD9\u53F0\u673A\u5668\u4E0A\u7684\u53E6\u4E00\u4E2A\u7528\u6237\u3002
\u786E\u5B9E\u8981\u5728\u90A3\u91CC\u5DE5\u4F5C\uFF0C\u8BF7\u5199\u660E\uFF1A--workspace ${a.folder}`,
      syncCopies: (a) => `\u8FD9\u4E9B\u662F\u540C\u6B65\u8F6F\u4EF6\u5728\u4E24\u4EBA\u90FD\u6539\u8FC7\u540C\u4E00\u4E2A\u6587\u4EF6\u65F6\u7559\u4E0B\u7684\u51B2\u7A81\u526F\u672C\uFF0C\u6CA1\u6709\u8BA1\u5165\uFF1A${a.paths.slice(0, 10).join("\u3001")}${a.paths.length > 10 ? "\u2026\u2026" : ""}
\u8BF7\u628A\u6B63\u786E\u7684\u5185\u5BB9\u5E76\u5230\u539F\u6587\u4EF6\u91CC\uFF0C\u518D\u5220\u6389\u526F\u672C\u3002`,
      waiting: (a) => `\u53E6\u4E00\u4E2A ccs \u6B63\u5728\u5199 ${a.path}\uFF0C\u8BF7\u7A0D\u7B49\u2026\u2026`,
      unknownKeys: (a) => `\u4EE5\u4E0B\u5185\u5BB9\u8FD9\u4E2A\u7248\u672C\u7684 ccs \u4E0D\u8BA4\u5F97\uFF0C\u4F1A\u539F\u6837\u4FDD\u7559\uFF1A${a.keys}`,
      broughtUp: (a) => `\u8FD9\u6761\u8BB0\u5F55\u539F\u6765\u662F\u65E7\u7248 ccs \u7684\u683C\u5F0F\uFF0C\u73B0\u5DF2\u8F6C\u6210\u5F53\u524D\u683C\u5F0F\uFF1A${a.names}`,
      brokenRecords: () => "\u4EE5\u4E0B\u8BB0\u5F55\u8BFB\u4E0D\u4E86\uFF0C\u5176\u4F59\u7684\u7167\u5E38\u663E\u793A\uFF1A",
      noPrompters: () => "\u8FD8\u6CA1\u6709\u8C08\u8BDD\u63D0\u7EB2\u3002\u65B0\u5EFA\u4E00\u4EFD\uFF1Accs prompter new",
      noPlaybooks: () => "\u6CA1\u6709\u5408\u9002\u7684\u5BF9\u8BDD\u811A\u672C\u3002\u770B\u5168\u90E8\uFF1Accs playbook list\u3002\u81EA\u5DF1\u5199\u4E00\u4E2A\uFF1Accs playbook new",
      noneFits: () => "\u90FD\u4E0D\u5408\u9002\uFF1A\u5199\u4E00\u4E2A\u65B0\u7684\u5BF9\u8BDD\u811A\u672C",
      oneOf: (a) => `\u9009\u4E00\u4E2A\uFF1A${a.values.join("\u3001")}`,
      someOf: (a) => `\u53EF\u4EE5\u9009\u51E0\u4E2A\uFF1A${a.values.join("\u3001")}`,
      choice: (a) => a.label === a.value ? a.value : `${a.value}\uFF08${a.label}\uFF09`,
      inEachRow: (a) => `\u6BCF\u884C\u4F9D\u6B21\u662F\uFF1A${a.columns}`,
      notedAs: (a) => `\u4FE1\u91CC\u5199\u6210\uFF1A${a.text}`,
      worthOf: (a) => `\u4E00\u5E74\u503C\u591A\u5C11\uFF1A${a.factors.join(" \xD7 ")}`,
      audiences: { buyer: "\u9762\u5411\u4E70\u65B9", partner: "\u9762\u5411\u4E00\u8D77\u9500\u552E\u7684\u5408\u4F5C\u4F19\u4F34" },
      markets: { mainstream: "\u6210\u719F\u5E02\u573A\uFF1A\u5BA2\u6237\u53EA\u4FE1\u540C\u884C\u7684\u5148\u4F8B", early: "\u65E9\u671F\u5E02\u573A\uFF1A\u5BA2\u6237\u613F\u610F\u62A2\u5148\u5C1D\u8BD5" },
      servesMilestone: (a) => `\u5BF9\u5E94\u91CC\u7A0B\u7891\uFF1A${a.milestone}`,
      aside: (a) => `\uFF08${a.text}\uFF09`,
      notWritten: () => "\uFF08\u8FD8\u6CA1\u6709\u5199\u5BF9\u8BDD\u811A\u672C\uFF09",
      heads: {
        id: "\u7F16\u53F7",
        account: "\u5BA2\u6237",
        contact: "\u8054\u7CFB\u4EBA",
        date: "\u65E5\u671F",
        goal: "\u76EE\u6807",
        kind: "\u7C7B\u578B",
        default: "\u9ED8\u8BA4\u503C",
        requiredFilled: "\u5FC5\u586B\uFF0C\u5DF2\u6709\u5185\u5BB9",
        required: "\u5FC5\u586B",
        optional: "\u9009\u586B"
      },
      settingsFile: (a) => `# ccs \u5BF9\u60A8\u548C\u56E2\u961F\u7684\u4E86\u89E3\u3002\u9664\u7B2C\u4E00\u884C\u4EE5\u5916\u90FD\u53EF\u4EE5\u4E0D\u5199\u3002
ccs: 1
language: ${a.language}
# seller:
#   name: \u60A8\u7684\u59D3\u540D
#   company: \u60A8\u7684\u516C\u53F8
#   title: \u60A8\u7684\u804C\u4F4D
#   email: you@example.org
`,
      workspaceMade: (a) => `\u5DE5\u4F5C\u533A\u5EFA\u597D\u4E86\uFF1A${a.path}
\u8BF7\u5728 ccs.yaml \u91CC\u5199\u4E0A\u60A8\u7684\u59D3\u540D\uFF0C\u628A\u5BF9\u8BDD\u811A\u672C\u653E\u8FDB playbooks/\uFF0C\u518D\u7528 git \u548C\u56E2\u961F\u5171\u7528\u8FD9\u4E2A\u6587\u4EF6\u5939\u3002`,
      playbookMade: (a) => `\u5DF2\u4FDD\u5B58\uFF1A${a.path}
\u8BD5\u4E00\u8BD5\uFF1Accs prompter new --playbook ${a.id}`
    };
  }
});

// src/core/languages/zh-Hans/words/phrases.ts
var say2, quoted2, maybe3;
var init_phrases2 = __esm({
  "src/core/languages/zh-Hans/words/phrases.ts"() {
    "use strict";
    say2 = (wording) => typeof wording === "string" ? wording : wording["zh-Hans"] ?? wording.en;
    quoted2 = (items) => items.map((item) => `\u201C${item}\u201D`).join("\u3001");
    maybe3 = (near, otherwise) => near ? `\u60A8\u662F\u4E0D\u662F\u60F3\u5199 ${near}\uFF1F` : otherwise;
  }
});

// src/core/languages/zh-Hans/words/errors.ts
var errors3;
var init_errors2 = __esm({
  "src/core/languages/zh-Hans/words/errors.ts"() {
    "use strict";
    init_phrases2();
    errors3 = {
      usage: (a) => [a.what, `\u7528\u6CD5\u89C1\uFF1A${a.command} --help`],
      "unknown-option": (a) => [`\u6CA1\u6709 ${a.option} \u8FD9\u4E2A\u9009\u9879\u3002`, maybe3(a.near, `\u7528\u6CD5\u89C1\uFF1A${a.command} --help`)],
      "unknown-command": (a) => [`\u6CA1\u6709 ${a.name} \u8FD9\u4E2A\u547D\u4EE4\u3002`, maybe3(a.near, `\u7528\u6CD5\u89C1\uFF1A${a.command} --help`)],
      "missing-argument": (a) => [`\u7F3A\u5C11 ${a.name}\u3002`, `\u7528\u6CD5\u89C1\uFF1A${a.command} --help`],
      "option-needs-value": (a) => [`${a.option} \u540E\u9762\u8981\u6709\u5185\u5BB9\u3002`, `\u5199\u6CD5\uFF1A${a.option} \u2026\u2026`],
      "too-many-arguments": (a) => ["\u8FD9\u4E2A\u547D\u4EE4\u7528\u4E0D\u7740\u540E\u9762\u8FD9\u4E48\u591A\u5185\u5BB9\u3002", `\u7528\u6CD5\u89C1\uFF1A${a.command} --help`],
      "bad-choice": (a) => [`${a.option} \u4E0D\u80FD\u662F ${a.value}\u3002`, `\u53EF\u4EE5\u662F\uFF1A${a.choices}`],
      "no-language": (a) => [`\u754C\u9762\u8BED\u8A00\u91CC\u6CA1\u6709 ${a.value}\u3002`, `\u53EF\u4EE5\u7528\uFF1A${a.known.join("\u3001")}`],
      "no-file": (a) => [`\u6CA1\u6709 ${a.path} \u8FD9\u4E2A\u6587\u4EF6\u3002`, "\u8BF7\u68C0\u67E5\u8DEF\u5F84\uFF1B\u76F8\u5BF9\u8DEF\u5F84\u4ECE\u5F53\u524D\u6587\u4EF6\u5939\u7B97\u8D77\u3002"],
      "not-a-file": (a) => [`${a.path} \u4E0D\u662F\u53EF\u4EE5\u8BFB\u53D6\u7684\u6587\u4EF6\u3002`, "\u8BF7\u6307\u5B9A\u6587\u4EF6\u6216\u7BA1\u9053\uFF0C\u4E0D\u80FD\u662F\u6587\u4EF6\u5939\u6216\u8BBE\u5907\u3002"],
      "cannot-read": (a) => [`${a.path} \u8BFB\u4E0D\u4E86\uFF08${a.reason}\uFF09\u3002`, "\u8BF7\u68C0\u67E5\u8BFB\u53D6\u6743\u9650\u3002"],
      "cannot-write": (a) => [
        `${a.path || "\u6807\u51C6\u8F93\u51FA"} \u5199\u4E0D\u8FDB\u53BB\uFF08${a.reason}\uFF09\u3002\u539F\u6709\u7684\u5185\u5BB9\u90FD\u8FD8\u5728\u3002`,
        "\u8BF7\u817E\u51FA\u7A7A\u95F4\u6216\u6362\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u518D\u8BD5\u4E00\u6B21\u3002"
      ],
      "no-current-folder": () => ["\u60A8\u6240\u5728\u7684\u6587\u4EF6\u5939\u5DF2\u7ECF\u4E0D\u5728\u4E86\u3002", "\u8BF7\u6362\u5230\u4E00\u4E2A\u5B58\u5728\u7684\u6587\u4EF6\u5939\uFF0C\u518D\u8BD5\u4E00\u6B21\u3002"],
      "file-exists": (a) => [`${a.path} \u5DF2\u7ECF\u5B58\u5728\u3002`, "\u8BF7\u6362\u4E2A\u540D\u5B57\uFF0C\u6216\u8005\u52A0\u4E0A --force \u8986\u76D6\u5B83\u3002"],
      "no-baseline": (a) => [
        `${a.path} \u4E0D\u662F\u57FA\u7EBF\u6587\u4EF6\uFF0C\u91CC\u9762\u4EC0\u4E48\u90FD\u6CA1\u6709\u6539\u52A8\u3002`,
        "\u8BF7\u6307\u5B9A\u4E00\u4E2A\u57FA\u7EBF\u6587\u4EF6\uFF0C\u6216\u8005\u4E00\u4E2A\u8FD8\u4E0D\u5B58\u5728\u7684\u6587\u4EF6\uFF1A--baseline \u6587\u4EF6 --update-baseline"
      ],
      "faulty-file": (a) => [`${a.path} \u73B0\u5728\u8FD9\u6837\u7528\u4E0D\u4E86\u3002`, "\u8BF7\u5148\u6539\u597D\u4E0A\u9762\u5217\u51FA\u7684\u95EE\u9898\uFF0C\u518D\u8BD5\u4E00\u6B21\u3002"],
      "no-workspace": (a) => [`${a.folder} \u4E0D\u662F\u5DE5\u4F5C\u533A\uFF1A\u91CC\u9762\u6CA1\u6709 ccs.yaml\u3002`, `\u5EFA\u4E00\u4E2A\uFF1Accs init ${a.folder}`],
      "no-data-folder": (a) => [
        a.reason === "relative" ? `${a.folder} \u4E0D\u80FD\u7528\u6765\u5B58\u653E\u60A8\u81EA\u5DF1\u7684\u8BB0\u5F55\uFF1A\u76F8\u5BF9\u8DEF\u5F84\u4F1A\u968F\u6240\u5728\u6587\u4EF6\u5939\u800C\u53D8\u3002` : `${a.folder} \u4E0D\u80FD\u7528\u6765\u5B58\u653E\u60A8\u81EA\u5DF1\u7684\u8BB0\u5F55\uFF08${a.reason}\uFF09\u3002`,
        "\u8BF7\u628A XDG_DATA_HOME \u8BBE\u6210\u53EF\u4EE5\u5199\u5165\u7684\u6587\u4EF6\u5939\u7684\u5B8C\u6574\u8DEF\u5F84\uFF0C\u6216\u8005\u53BB\u6389\u8FD9\u4E2A\u53D8\u91CF\uFF1B\u4E5F\u53EF\u4EE5\u5728\u5F53\u524D\u6587\u4EF6\u5939\u5EFA\u4E00\u4E2A\u5DE5\u4F5C\u533A\uFF1Accs init"
      ],
      "workspace-exists": (a) => [`${a.folder} \u5DF2\u7ECF\u662F\u5DE5\u4F5C\u533A\u4E86\u3002`, "\u4EC0\u4E48\u90FD\u6CA1\u6709\u6539\u52A8\u3002"],
      "example-in-the-way": (a) => [
        `\u793A\u4F8B\u653E\u4E0D\u8FDB ${a.folder}\uFF1A${a.path} \u5DF2\u7ECF\u5B58\u5728\u3002`,
        "\u4EC0\u4E48\u90FD\u6CA1\u6709\u6539\u52A8\u3002\u8BF7\u7ED9\u5B83\u4E00\u4E2A\u5355\u72EC\u7684\u6587\u4EF6\u5939\uFF1Accs init --example my-example"
      ],
      "no-playbook": (a) => [`\u6CA1\u6709 ${a.id} \u8FD9\u4E2A\u5BF9\u8BDD\u811A\u672C\u3002`, maybe3(a.near, "\u770B\u770B\u6709\u54EA\u4E9B\uFF1Accs playbook list")],
      "no-playbook-fits": (a) => [
        a.asked === "" ? "\u6CA1\u6709\u5408\u9002\u7684\u5BF9\u8BDD\u811A\u672C\u3002" : `\u6CA1\u6709\u9002\u5408${a.asked}\u7684\u5BF9\u8BDD\u811A\u672C\u3002`,
        "\u770B\u770B\u6709\u54EA\u4E9B\uFF1Accs goals\u3002\u81EA\u5DF1\u5199\u4E00\u4E2A\uFF1Accs playbook new"
      ],
      "which-playbook": (a) => ["\u6709\u597D\u51E0\u4E2A\u5BF9\u8BDD\u811A\u672C\u90FD\u5408\u9002\uFF0C\u4F46\u8FD9\u91CC\u6CA1\u6709\u7EC8\u7AEF\u53EF\u4EE5\u95EE\u60A8\u3002", `\u8BF7\u7528 --playbook \u6307\u5B9A\u4E00\u4E2A\uFF1A${a.candidates}`],
      "ambiguous-id": (a) => [`\u6709\u597D\u51E0\u4E2A\u7F16\u53F7\u90FD\u4EE5 ${a.id} \u5F00\u5934\u3002`, `\u8BF7\u5199\u5F97\u518D\u957F\u4E00\u70B9\uFF1A${a.candidates}`],
      "changed-meanwhile": (a) => [`\u60A8\u7F16\u8F91\u7684\u65F6\u5019\uFF0C\u522B\u4EBA\u6539\u52A8\u4E86 ${a.path}\uFF1B\u5DF2\u4FDD\u7559\u5BF9\u65B9\u7684\u7248\u672C\u3002`, "\u8BF7\u91CD\u65B0\u6253\u5F00\uFF1B\u60A8\u586B\u8FC7\u7684\u5185\u5BB9\u5DF2\u5B58\u4E3A\u8349\u7A3F\u3002"],
      "no-draft": (a) => [
        a.id === "" ? "\u6CA1\u6709\u53EF\u4EE5\u63A5\u7740\u5199\u7684\u8349\u7A3F\u3002" : `\u8FD9\u91CC\u6CA1\u6709 ${a.id} \u8FD9\u4E2A\u8349\u7A3F\u3002`,
        a.id === "" ? `\u91CD\u65B0\u5F00\u59CB\uFF1A${a.command ?? "\u4E0D\u8981\u5199 --resume"}` : `\u4E0D\u5199\u7F16\u53F7\u65F6\uFF0C--resume \u4F1A\u6253\u5F00\u6700\u65B0\u7684\u8349\u7A3F${a.command === void 0 ? "\u3002" : `\uFF1B\u4E5F\u53EF\u4EE5\u91CD\u65B0\u5F00\u59CB\uFF1A${a.command}`}`
      ],
      "record-locked": (a) => [`\u53E6\u4E00\u4E2A ccs \u6B63\u5728\u5199\u5165 ${a.path}\u3002`, "\u8BF7\u7B49\u5B83\u5199\u5B8C\uFF0C\u518D\u8BD5\u4E00\u6B21\u3002"],
      "nothing-to-lint": () => [
        "\u8FD9\u91CC\u6CA1\u6709\u5DE5\u4F5C\u533A\uFF0C\u4E5F\u6CA1\u6709 playbooks \u6216 templates \u6587\u4EF6\u5939\u3002",
        "\u8BF7\u5199\u660E\u8981\u68C0\u67E5\u4EC0\u4E48\uFF1Accs lint \u8DEF\u5F84\uFF1B\u6216\u8005\u5EFA\u4E00\u4E2A\u5DE5\u4F5C\u533A\uFF1Accs init"
      ],
      "no-match": (a) => [`\u6CA1\u6709\u627E\u5230\u7B26\u5408 ${a.path} \u7684\u6587\u4EF6\u3002`, "\u8BF7\u68C0\u67E5\u8DEF\u5F84\uFF1B\u76F8\u5BF9\u8DEF\u5F84\u4ECE\u5F53\u524D\u6587\u4EF6\u5939\u7B97\u8D77\u3002"],
      "no-git": () => ["\u8FD9\u4E2A\u6587\u4EF6\u5939\u4E0D\u5728 git \u4ED3\u5E93\u91CC\uFF0C\u6216\u8005\u6CA1\u6709\u88C5 git\u3002", "\u8BF7\u53BB\u6389 --since\uFF0C\u6216\u8005\u5230\u4ED3\u5E93\u91CC\u8FD0\u884C\u3002"],
      "bad-ref": (a) => [`git \u91CC\u6CA1\u6709 ${a.ref} \u8FD9\u4E2A\u63D0\u4EA4\u3001\u5206\u652F\u6216\u6807\u7B7E\u3002`, "\u8BF7\u770B git branch -a\uFF1B\u5728 CI \u91CC\u8981\u53D6\u8DB3\u5386\u53F2\uFF0C\u4F8B\u5982 fetch-depth: 0\u3002"],
      "unknown-rule": (a) => [`\u6CA1\u6709 ${a.rule} \u8FD9\u6761\u89C4\u5219\u3002`, maybe3(a.near, "\u89C4\u5219\u5217\u8868\u89C1\uFF1Accs explain")],
      "not-together": (a) => [`${a.one} \u548C ${a.other} \u4E0D\u80FD\u4E00\u8D77\u7528\u3002`, "\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u4E2A\u3002"],
      "report-over": (a) => [`${a.path} \u4E0D\u662F\u62A5\u544A\uFF0C\u800C\u662F ccs \u8981\u8BFB\u53D6\u7684\u6587\u4EF6\uFF0C\u6CA1\u6709\u6539\u52A8\u5B83\u3002`, `\u8BF7\u6362\u4E2A\u6587\u4EF6\u540D\uFF1A--format ${a.format}:\u6587\u4EF6`],
      "needs-option": (a) => [`${a.one} \u8981\u548C ${a.other} \u4E00\u8D77\u7528\u3002`, `\u8BF7\u52A0\u4E0A ${a.other}\uFF0C\u6216\u8005\u53BB\u6389 ${a.one}\u3002`],
      "no-letter": (a) => [a.kind === "" ? "\u8981\u5199\u54EA\u4E00\u79CD\u4FE1\uFF1F" : `\u6CA1\u6709\u53EB ${a.kind} \u7684\u4FE1\u3002`, maybe3(a.near, `\u6709\u8FD9\u4E9B\uFF1A${a.kinds}`)],
      "no-worksheet": (a) => [a.kind === "" ? "\u8981\u54EA\u4E00\u79CD\u5DE5\u5177\u8868\uFF1F" : `\u6CA1\u6709\u53EB ${a.kind} \u7684\u5DE5\u5177\u8868\u3002`, maybe3(a.near, `\u6709\u8FD9\u4E9B\uFF1A${a.kinds}`)],
      "letter-refused": (a) => [
        [`\u7F3A\u5C11\u4EE5\u4E0B\u5185\u5BB9\uFF0C\u6309\u65B9\u6CD5\u4E0D\u80FD\u5199${a.name}\uFF1A${a.ids.join("\u3001")}`, ...a.reasons].join("\n"),
        `\u8BF7\u8FD9\u6837\u8865\u4E0A\uFF1A${a.ids.map((id) => `--set ${id}="\u2026\u2026"`).join(" ")}`
      ],
      "no-calendar": (a) => [`${a.kind} \u91CC\u6CA1\u6709\u5E26\u65E5\u671F\u7684\u6B65\u9AA4\uFF0C\u505A\u4E0D\u6210\u65E5\u5386\u3002`, "\u53EA\u6709\u8BA1\u5212\u53EF\u4EE5\u8F93\u51FA\u4E3A .ics\uFF1Accs letter plan"],
      "bad-day": (a) => [`${a.option}\uFF1A${a.why}`, `\u8BF7\u6362\u4E00\u4E2A\u65E5\u671F\uFF1A${a.option} "\u2026"`],
      "nothing-to-mark": () => ["\u6CA1\u6709\u8BF4\u660E\u8FD9\u5C01\u4FE1\u540E\u6765\u600E\u6837\u4E86\u3002", "\u8BF7\u5199\u660E\u662F\u4EC0\u4E48\u3001\u54EA\u4E00\u5929\uFF1A--sent \u65E5\u671F\u3001--accepted \u65E5\u671F\u6216 --access \u65E5\u671F"],
      "needs-workspace": () => ["\u81EA\u5DF1\u7684\u4FE1\u51FD\u6A21\u677F\u8981\u653E\u5728\u5DE5\u4F5C\u533A\u91CC\uFF0C\u800C\u8FD9\u91CC\u4E0D\u662F\u5DE5\u4F5C\u533A\u3002", "\u5728\u8FD9\u91CC\u5EFA\u4E00\u4E2A\uFF1Accs init"],
      "bad-kind": (a) => [
        `\u4FE1\u4E0D\u80FD\u53EB\u201C${a.name}\u201D\u3002`,
        "\u53EA\u7528\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u548C\u8FDE\u5B57\u7B26\uFF0C\u4F8B\u5982 after-the-fair\uFF1Bnew\u3001list\u3001mark\u3001show\u3001render \u5DF2\u7ECF\u6709\u522B\u7684\u7528\u5904\u3002"
      ],
      "template-exists": (a) => [`${a.path} \u5DF2\u7ECF\u5B58\u5728\u3002`, "\u8BF7\u76F4\u63A5\u6539\u91CC\u9762\u7684\u6587\u4EF6\uFF0C\u6216\u8005\u6362\u4E2A\u540D\u5B57\u3002"],
      "no-system": (a) => [
        `\u6CA1\u6709 ${a.system} \u7684\u5BFC\u51FA\u683C\u5F0F\u3002`,
        maybe3(a.near, `\u73B0\u6709\uFF1A${a.known}\u3002\u8981\u5BFC\u51FA\u5230\u522B\u7684\u7CFB\u7EDF\uFF0C\u8BF7\u5728\u5DE5\u4F5C\u533A\u5199\u4E00\u5F20\u5217\u5BF9\u7167\u8868\uFF1Atemplates/export/\u540D\u5B57.yaml`)
      ],
      "csv-not-utf8": (a) => [
        `${a.path} \u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u770B\u8D77\u6765\u662F ${a.encoding}\u3002`,
        "\u8BF7\u5728 Excel \u91CC\u9009\u201C\u53E6\u5B58\u4E3A\u201D\uFF0C\u7C7B\u578B\u9009\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D\u3002"
      ],
      "csv-not-text": (a) => [
        `${a.path} \u4E0D\u662F\u6587\u672C\u6587\u4EF6\uFF1B\u7535\u5B50\u8868\u683C\u81EA\u5DF1\u7684\u683C\u5F0F\u8BFB\u4E0D\u4E86\u3002`,
        "\u8BF7\u5728 Excel \u91CC\u9009\u201C\u53E6\u5B58\u4E3A\u201D\uFF0C\u7C7B\u578B\u9009\u201CCSV UTF-8\uFF08\u9017\u53F7\u5206\u9694\uFF09\u201D\u3002"
      ],
      "empty-table": (a) => [`${a.path} \u91CC\u4E00\u884C\u90FD\u6CA1\u6709\u3002`, "\u7B2C\u4E00\u884C\u5199\u5404\u5217\u7684\u540D\u79F0\uFF1B\u53EF\u4EE5\u6709\u54EA\u4E9B\u5217\uFF0C\u89C1\uFF1Accs export csv"],
      "too-many-columns": (a) => [`${a.path}:1 \u6709 ${a.count} \u5217\uFF0C\u800C\u7535\u5B50\u8868\u683C\u6700\u591A ${a.most} \u5217\u3002`, "\u4EC0\u4E48\u90FD\u6CA1\u6709\u5BFC\u5165\u3002\u8BF7\u53EA\u5BFC\u51FA\u9700\u8981\u7684\u5217\u3002"],
      "strange-columns": (a) => [
        `${a.path}:1 \u6709\u5546\u673A\u91CC\u6CA1\u6709\u7684\u5217\uFF1A${a.heads}`,
        a.near ? `\u60A8\u662F\u4E0D\u662F\u60F3\u5199 ${a.near}\uFF1F\u4EC0\u4E48\u90FD\u6CA1\u6709\u5BFC\u5165\u3002` : "\u4EC0\u4E48\u90FD\u6CA1\u6709\u5BFC\u5165\u3002\u8BF7\u5220\u6389\u8FD9\u4E9B\u5217\uFF0C\u6216\u8005\u7528 --map \u8BF4\u660E\u5B83\u4EEC\u662F\u4EC0\u4E48\u3002"
      ],
      "other-columns": (a) => [`${a.path}:1 \u662F\u53E6\u4E00\u4E2A\u7CFB\u7EDF\u7684\u5217\uFF1A${a.systems}`, `\u4EC0\u4E48\u90FD\u6CA1\u6709\u5BFC\u5165\u3002\u8BF7\u52A0\u4E0A --map ${a.first}`],
      "doubled-columns": (a) => [`${a.path}:1 \u6709\u91CD\u540D\u7684\u5217\uFF1A${a.heads}`, "\u4EC0\u4E48\u90FD\u6CA1\u6709\u5BFC\u5165\u3002\u8BF7\u53EA\u7559\u8981\u7528\u7684\u90A3\u4E00\u5217\uFF0C\u6216\u8005\u7ED9\u53E6\u4E00\u5217\u6539\u4E2A\u540D\u5B57\u3002"],
      "nameless-columns": (a) => [
        `${a.path}:1 \u6709\u7684\u5217\u6709\u5185\u5BB9\u5374\u6CA1\u6709\u5217\u540D\uFF1A${a.columns}`,
        "\u4EC0\u4E48\u90FD\u6CA1\u6709\u5BFC\u5165\u3002\u8BF7\u5728\u7B2C\u4E00\u884C\u5199\u4E0A\u5217\u540D\uFF0C\u6216\u8005\u628A\u8FD9\u4E00\u5217\u6E05\u7A7A\u3002"
      ],
      "no-account-column": (a) => [
        `${a.path}:1 \u6CA1\u6709\u201C${a.head}\u201D\u8FD9\u4E00\u5217\uFF0C\u4E0D\u77E5\u9053\u5404\u884C\u662F\u54EA\u4E2A\u5BA2\u6237\u3002`,
        `\u8BF7\u628A\u5BA2\u6237\u540D\u79F0\u90A3\u4E00\u5217\u53EB\u4F5C\u201C${a.head}\u201D\uFF0C\u6216\u8005\u7528 --map \u8BF4\u660E\u662F\u54EA\u4E00\u5217\u3002`
      ],
      "bad-record-id": (a) => [
        `\u201C${a.id}\u201D\u4E0D\u80FD\u5F53\u8BB0\u5F55\u7684\u7F16\u53F7\u3002`,
        "\u7559\u7A7A\u5C31\u81EA\u52A8\u7F16\u53F7\uFF1B\u8981\u81EA\u5DF1\u5199\uFF0C\u8BF7\u7528\u5B57\u6BCD\u3001\u6C49\u5B57\u3001\u6570\u5B57\u548C\u8FDE\u5B57\u7B26\uFF0C\u6700\u591A 120 \u5B57\u8282\uFF0C\u4E0D\u8981\u7528 Windows \u7684\u4FDD\u7559\u540D\uFF08con\u3001nul\u3001com1 \u7B49\uFF09\u3002"
      ],
      "missing-answers": (a) => [`\u8FD8\u7F3A\uFF1A${a.ids.join("\u3001")}`, `\u8BF7\u8FD9\u6837\u8865\u4E0A\uFF1A${a.ids.map((id) => `--set ${id}="\u2026\u2026"`).join(" ")}`],
      "unknown-id": (a) => [`\u6CA1\u6709\u7F16\u53F7\u4E3A ${a.id} \u7684\u95EE\u9898\u3002`, maybe3(a.near, `\u770B\u770B\u6709\u54EA\u4E9B\u7F16\u53F7\uFF1A${a.command}`)],
      "set-twice": (a) => [`${a.id} \u7ED9\u4E86\u4E24\u4E2A\u7B54\u6848\uFF0C\u8FD9\u91CC\u53EA\u8981\u4E00\u4E2A\u3002`, "\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u4E2A\u3002"],
      "bad-set": (a) => [
        a.text.includes("=") ? `--set ${a.text} \u6CA1\u6709\u5199\u660E\u56DE\u7B54\u7684\u662F\u54EA\u4E2A\u95EE\u9898\u3002` : `--set ${a.text} \u91CC\u6CA1\u6709\u201C=\u201D\u3002`,
        '\u8BF7\u5199\u6210 --set \u7F16\u53F7=\u5185\u5BB9\uFF0C\u4F8B\u5982 --set account="\u793A\u4F8B\u5F8B\u5E08\u4E8B\u52A1\u6240"'
      ],
      "bad-answer": (a) => [`${a.id}\uFF1A${a.why}`, `\u8BF7\u6362\u4E00\u4E2A\u7B54\u6848\uFF1A--set ${a.id}="\u2026\u2026"`],
      "answers-no-map": (a) => [`${a.path} \u91CC\u6CA1\u6709\u7B54\u6848\u3002`, "\u8BF7\u7528 YAML \u6216 JSON\uFF0C\u6BCF\u884C\u5199\u4E00\u4E2A\u201C\u7F16\u53F7: \u5185\u5BB9\u201D\u3002"],
      "nothing-to-change": (a) => ["\u6CA1\u6709\u7ED9\u51FA\u8981\u6539\u7684\u5185\u5BB9\uFF0C\u8FD9\u91CC\u4E5F\u6CA1\u6709\u7EC8\u7AEF\u53EF\u4EE5\u95EE\u60A8\u3002", `\u6539\u4E00\u4E2A\u7B54\u6848\uFF1A${a.command} --set \u7F16\u53F7="\u2026\u2026"`],
      "nothing-heard": (a) => [
        "\u6CA1\u6709\u7ED9\u51FA\u8C08\u8BDD\u5185\u5BB9\uFF0C\u8FD9\u91CC\u4E5F\u4E0D\u63D0\u95EE\u3002",
        `\u8BF7\u5199\u660E\u542C\u5230\u4E86\u4EC0\u4E48\uFF1A${a.command} --set goalShared=yes --set value="\u2026\u2026"\uFF0C\u6216\u8005 --answers \u6587\u4EF6\uFF1B\u5168\u90E8\u7F16\u53F7\uFF1A${a.command} --questions`
      ],
      "draft-in-use": (a) => [
        `\u8349\u7A3F ${a.id} \u4ECE ${a.since} \u8D77${a.where}\u5F00\u7740\u3002`,
        "\u8BF7\u5230\u90A3\u8FB9\u63A5\u7740\u505A\uFF0C\u6216\u8005\u5148\u5728\u90A3\u8FB9\u7ED3\u675F\uFF1A\u4E24\u8FB9\u540C\u65F6\u505A\uFF0C\u4F1A\u4E92\u76F8\u51B2\u6389\u7B54\u6848\u3002"
      ],
      "no-call": (a) => ["\u8FD9\u91CC\u8FD8\u6CA1\u6709\u8BB0\u8FC7\u8C08\u8BDD\u3002", `\u73B0\u5728\u5C31\u8C08\uFF1A${a.command}`],
      "no-noted-call": (a) => [`\u8FD9\u91CC\u6CA1\u6709\u7B2C\u201C${a.number}\u201D\u6B21\u8C08\u8BDD\u3002`, `\u73B0\u6709\uFF1A${a.dates}`],
      "no-call-today": (a) => ["\u4ECA\u5929\u8FD8\u6CA1\u6709\u8BB0\u8FC7\u8C08\u8BDD\uFF0C\u6CA1\u6709\u53EF\u4EE5\u63A5\u7740\u8C08\u7684\u3002", `\u8981\u6539\u4EE5\u524D\u7684\u8BB0\u5F55\uFF1A${a.command}`],
      "outside-folder": (a) => [`${a.path} \u6307\u5230\u5DE5\u4F5C\u533A\u5916\u9762\u53BB\u4E86\u3002`, "\u8BB0\u5F55\u53EA\u5B58\u653E\u5728\u5DE5\u4F5C\u533A\u91CC\uFF1B\u8BF7\u53BB\u6389\u8FD9\u4E2A\u94FE\u63A5\u3002"],
      "stdin-taken": () => ["\u7B54\u6848\u5DF2\u7ECF\u4ECE\u6807\u51C6\u8F93\u5165\u8BFB\u53D6\uFF0C\u6CA1\u6CD5\u518D\u5728\u8FD9\u91CC\u63D0\u95EE\u3002", "\u8BF7\u628A\u7B54\u6848\u653E\u8FDB\u6587\u4EF6\uFF1A--answers \u6587\u4EF6"],
      "other-ending": (a) => [
        `${a.path} \u7684\u6269\u5C55\u540D\u548C ${a.format} \u683C\u5F0F\u4E0D\u7B26\u3002`,
        "\u8BF7\u53BB\u6389 --format\uFF0C\u6216\u8005\u628A\u6587\u4EF6\u7684\u6269\u5C55\u540D\u6539\u6210\u8FD9\u79CD\u683C\u5F0F\u7684\u3002"
      ],
      "docx-to-terminal": () => ["Word \u6587\u6863\u6CA1\u6CD5\u663E\u793A\u5728\u7EC8\u7AEF\u91CC\u3002", "\u8BF7\u5199\u5230\u6587\u4EF6\u91CC\uFF1A--out letter.docx"]
    };
  }
});

// src/core/languages/zh-Hans/words/exchange.ts
var MOST2, few2, exchange2;
var init_exchange2 = __esm({
  "src/core/languages/zh-Hans/words/exchange.ts"() {
    "use strict";
    MOST2 = 10;
    few2 = (all3) => `${all3.slice(0, MOST2).join("\u3001")}${all3.length > MOST2 ? "\u2026\u2026" : ""}`;
    exchange2 = {
      lacking: (a) => `\u6709 ${a.count} \u4E2A\u5546\u673A\u6CA1\u6709\u201C${a.head}\u201D\uFF0C\u5BF9\u65B9\u7CFB\u7EDF\u5FC5\u987B\u8981\u6709\uFF1A${a.ids}`,
      noWord: (a) => `\u5217\u5BF9\u7167\u8868\u7684\u201C${a.head}\u201D\u91CC\u6CA1\u6709\u201C${a.value}\u201D\u5BF9\u5E94\u7684\u8BF4\u6CD5\uFF0C\u6709 ${a.count} \u4E2A\u5546\u673A\u7559\u7A7A\uFF1A${a.ids}\u3002\u8BF7\u5728\u81EA\u5DF1\u7684\u5BF9\u7167\u8868\u7684 values \u91CC\u8865\u4E0A\u3002`,
      ignored: (a) => `\u6CA1\u6709\u5BFC\u5165\u7684\u5217\uFF1A${a.heads}`,
      missing: (a) => [`\u7F3A\u5C11\u201C${a.key}\u201D\u3002`, "\u8BF7\u628A\u8FD9\u4E00\u683C\u586B\u4E0A\u3002"],
      noNumber: (a) => [
        `\u201C${a.text}\u201D\u4E0D\u662F\u6570\u5B57\u3002`,
        a.decimalComma ? "\u8BF7\u6309\u5217\u5BF9\u7167\u8868\u7684\u5199\u6CD5\uFF0C\u5199\u6210 120.000 \u6216 1.200,50 \u8FD9\u6837\u3002" : "\u8BF7\u5199\u6210 120,000 \u6216 1,200.50 \u8FD9\u6837\u3002"
      ],
      decimalComma: (a) => [`\u201C${a.text}\u201D\u4E0D\u662F\u8FD9\u91CC\u7684\u6570\u5B57\u5199\u6CD5\u3002`, '\u8BF7\u5199\u6210 120,000 \u6216 1,200.50 \u8FD9\u6837\uFF0C\u6216\u8005\u7528\u5199\u660E decimal: "," \u7684\u5217\u5BF9\u7167\u8868\u3002'],
      noDay: (a) => [`\u201C${a.text}\u201D\u4E0D\u662F\u8FD9\u91CC\u7684\u65E5\u671F\u5199\u6CD5\u3002`, "\u8BF7\u5199\u6210 2026-12-01 \u8FD9\u6837\uFF0C\u6216\u8005\u7528\u5217\u5BF9\u7167\u8868\u5199\u660E\u65E5\u671F\u600E\u4E48\u5199\uFF0C\u4F8B\u5982 dates: dd.MM.yyyy\u3002"],
      otherCurrency: (a) => [`\u201C${a.text}\u201D\u7684\u8D27\u5E01\u662F ${a.currency}\uFF0C\u548C\u8FD9\u4E00\u884C\u6216\u539F\u8BB0\u5F55\u7684\u8D27\u5E01\u4E0D\u4E00\u81F4\u3002`, "\u8BF7\u6539\u6B63\u91D1\u989D\u6216\u8D27\u5E01\uFF0C\u7A0B\u5E8F\u4E0D\u505A\u6362\u7B97\u3002"],
      tooManyCells: () => ["\u8FD9\u4E00\u884C\u7684\u683C\u5B50\u6BD4\u7B2C\u4E00\u884C\u7684\u5217\u540D\u8FD8\u591A\u3002", "\u8BF7\u770B\u770B\u662F\u4E0D\u662F\u591A\u4E86\u9017\u53F7\uFF1B\u6587\u5B57\u91CC\u6709\u9017\u53F7\u7684\uFF0C\u8981\u7528\u5F15\u53F7\u62EC\u8D77\u6765\u3002"],
      unclosed: () => ["\u8FD9\u4E00\u884C\u7684\u5F15\u53F7\u6CA1\u6709\u7ED3\u675F\uFF0C\u4ECE\u8FD9\u91CC\u5F80\u540E\u90FD\u6CA1\u6709\u8BFB\u3002", "\u8BF7\u8865\u4E0A\u5F15\u53F7\uFF1B\u6587\u5B57\u91CC\u7684\u5F15\u53F7\u8981\u5199\u4E24\u904D\u3002"],
      exists: (a) => [`${a.id} \u5DF2\u7ECF\u5B58\u5728\uFF0C\u5185\u5BB9\u4E0D\u4E00\u6837\u3002`, "\u8981\u6539\u5C31\u52A0\u4E0A --update\uFF1B\u5982\u679C\u662F\u53E6\u4E00\u5355\uFF0C\u8BF7\u6362\u4E2A\u7F16\u53F7\u6216\u540D\u79F0\u3002"],
      oneSale: (a) => [
        `\u7B2C ${few2(a.lines)} \u884C\u7684\u5BA2\u6237\u3001\u540D\u79F0\u548C\u65E5\u671F\u90FD\u4E00\u6837\uFF0C\u50CF\u662F\u540C\u4E00\u5355\uFF0C\u5185\u5BB9\u5374\u4E0D\u4E00\u6837\uFF0C\u90FD\u6CA1\u6709\u5BFC\u5165\u3002`,
        "\u8BF7\u53EA\u7559\u8BE5\u7559\u7684\u4E00\u884C\uFF1B\u5982\u679C\u662F\u4E0D\u540C\u7684\u5355\uFF0C\u8BF7\u7ED9\u6BCF\u5355\u5404\u8D77\u4E00\u4E2A\u540D\u79F0\u6216\u7F16\u53F7\u3002"
      ],
      onlyCase: (a) => [
        `\u201C${a.id}\u201D\u548C ${a.other} \u53EA\u5DEE\u5927\u5C0F\u5199\u6216\u5B57\u7B26\u5199\u6CD5\uFF0C\u5728 Windows \u548C macOS \u4E0A\u4F1A\u662F\u540C\u4E00\u4E2A\u6587\u4EF6\u3002`,
        "\u8BF7\u5199\u6210\u548C\u5B83\u4E00\u6837\uFF0C\u6216\u8005\u6362\u4E00\u4E2A\u7F16\u53F7\u3002"
      ],
      oneId: (a) => [`\u7B2C ${few2(a.lines)} \u884C\u7684\u7F16\u53F7\u4E00\u6837\uFF0C\u5185\u5BB9\u5374\u4E0D\u4E00\u6837\uFF0C\u90FD\u6CA1\u6709\u5BFC\u5165\u3002`, "\u8BF7\u53EA\u7559\u8BE5\u7559\u7684\u4E00\u884C\uFF0C\u6216\u8005\u7ED9\u6BCF\u884C\u5404\u4E00\u4E2A\u7F16\u53F7\u3002"],
      severalRecords: (a) => [`\u6709\u597D\u51E0\u6761\u8BB0\u5F55\u7684\u5BA2\u6237\u3001\u540D\u79F0\u548C\u65E5\u671F\u90FD\u4E00\u6837\uFF1A${few2(a.ids)}`, "\u8BF7\u52A0\u4E00\u5217\u7F16\u53F7\uFF0C\u5199\u660E\u662F\u54EA\u4E00\u6761\u3002"],
      passed: (a) => `\u6709 ${a.lines.length} \u884C\u5728\u8981\u5BFC\u5165\u7684\u5217\u91CC\u4EC0\u4E48\u90FD\u6CA1\u6709\uFF0C\u5DF2\u8DF3\u8FC7\uFF1A\u7B2C ${few2(a.lines)} \u884C`,
      doubled: (a) => `\u548C\u524D\u9762\u67D0\u884C\u6BCF\u4E00\u683C\u90FD\u76F8\u540C\uFF0C\u53EA\u5BFC\u5165\u4E86\u4E00\u6B21\uFF1A${few2(a.rows.map(({ line: line3, like }) => `\u7B2C ${line3} \u884C\u540C\u7B2C ${like} \u884C`))}`,
      meanwhile: (a) => [`\u5BFC\u5165\u7684\u540C\u65F6\uFF0C\u522B\u4EBA\u6539\u52A8\u4E86 ${a.id}\uFF1B\u5DF2\u4FDD\u7559\u5BF9\u65B9\u7684\u7248\u672C\u3002`, "\u8BF7\u5148\u770B\u770B\u5BF9\u65B9\u6539\u4E86\u4EC0\u4E48\uFF0C\u518D\u91CD\u65B0\u5BFC\u5165\u3002"],
      unreadable: (a) => [`${a.id} \u5DF2\u7ECF\u5B58\u5728\uFF0C\u4F46\u662F\u8BFB\u4E0D\u4E86\u3002`, "\u8BF7\u5148\u4FEE\u597D\u90A3\u6761\u8BB0\u5F55\uFF0C\u6216\u8005\u7ED9\u8FD9\u4E00\u884C\u6362\u4E2A\u7F16\u53F7\u3002"],
      done: (a) => `${a.dryRun ? "\u4EC0\u4E48\u90FD\u6CA1\u6709\u5199\u3002\u5982\u679C\u5BFC\u5165\uFF1A" : "\u5BFC\u5165\u5B8C\u6210\uFF1A"}\u65B0\u589E ${a.made}\uFF0C\u6539\u52A8 ${a.changed}\uFF0C\u6CA1\u53D8 ${a.same}\uFF0C\u672A\u5BFC\u5165 ${a.refused}\u3002`
    };
  }
});

// src/core/languages/zh-Hans/words/keys.ts
var keys2;
var init_keys2 = __esm({
  "src/core/languages/zh-Hans/words/keys.ts"() {
    "use strict";
    keys2 = {
      enter: () => "Enter \u786E\u5B9A",
      keep: () => "Enter \u4FDD\u7559",
      back: () => "Shift+Tab \u8FD4\u56DE",
      help: () => "? \u5E2E\u52A9",
      helpF1: () => "F1 \u5E2E\u52A9",
      newLine: () => "Alt+Enter \u6362\u884C",
      editor: () => "Ctrl+E \u7F16\u8F91\u5668",
      move: () => "\u2191\u2193 \u79FB\u52A8",
      toggle: () => "\u7A7A\u683C \u52FE\u9009",
      reorder: () => "[ ] \u8C03\u987A\u5E8F",
      openCard: () => "e \u6253\u5F00\u4FEE\u6539",
      leaveOut: () => "x \u4E0D\u7528",
      takeNote: () => "Ctrl+N \u8BB0\u7B14\u8BB0",
      jump: (a) => a.first === a.last ? `Alt+${a.first} \u8DF3\u5230\u573A\u666F` : `Alt+${a.first}\u2026${a.last} \u8DF3\u5230\u573A\u666F`,
      goTo: () => "Ctrl+G \u8DF3\u5230\u522B\u5904",
      goToTitle: () => "\u8981\u8DF3\u5230\u54EA\u4E00\u90E8\u5206\uFF1F",
      goToHelp: () => "\u6309\u524D\u9762\u7684\u90A3\u4E2A\u952E\uFF0C\u6216\u8005\u7528\u65B9\u5411\u952E\u9009\u3002\u521A\u624D\u6253\u4E86\u4E00\u534A\u7684\u5B57\u4F1A\u7559\u5728\u539F\u6765\u7684\u5730\u65B9\u3002Shift+Tab \u8FD4\u56DE\u3002",
      typeToFilter: () => "\u6253\u5B57\u53EF\u7B5B\u9009",
      noMatch: () => "\u6CA1\u6709\u7B26\u5408\u7684\u9009\u9879",
      kept: () => "\u4FDD\u7559",
      leftOut: () => "\u4E0D\u7528",
      list: (a) => a.items.length > 0 ? a.items.join("\u3001") : "\uFF08\u65E0\uFF09",
      noKey: (a) => `\u8FD9\u91CC\u6309\u201C${a.typed}\u201D\u6CA1\u6709\u7528\u3002\u53EF\u4EE5\u6309\uFF1A${a.keys}`,
      noEditor: () => "\u6CA1\u6709\u627E\u5230\u597D\u7528\u7684\u7F16\u8F91\u5668\uFF08nano\u3001micro\uFF09\u3002\u5728\u8FD9\u91CC\u6309 Alt+Enter \u5C31\u80FD\u6362\u884C\uFF1B\u60F3\u7528\u81EA\u5DF1\u7684\u7F16\u8F91\u5668\uFF0C\u8BF7\u8BBE\u7F6E EDITOR\uFF0C\u4F8B\u5982 EDITOR=nano\u3002",
      editorFailed: (a) => `\u7F16\u8F91\u5668\u201C${a.editor}\u201D\u6CA1\u6709\u6B63\u5E38\u7ED3\u675F\uFF0C\u60A8\u7684\u6587\u5B57\u4FDD\u6301\u539F\u6837\u3002`,
      editorKept: (a) => `\u7F16\u8F91\u5668\u201C${a.editor}\u201D\u6CA1\u6709\u6B63\u5E38\u7ED3\u675F\uFF0C\u60A8\u7684\u6587\u5B57\u4FDD\u6301\u539F\u6837\uFF1B\u521A\u624D\u5199\u7684\u5185\u5BB9\u5728 ${a.file}`,
      now: (a) => `\u73B0\u5728\u662F\uFF1A${a.value}`,
      becomes: (a) => `\u6574\u53E5\u662F\uFF1A${a.sentence}`,
      tellText: (a) => `\u8BF7\u8F93\u5165\u56DE\u7B54\uFF1B\u884C\u5C3E\u52A0 \\ \u53EF\u5728\u4E0B\u4E00\u884C\u63A5\u7740\u5199\u3002${a.filled ? "\u76F4\u63A5\u56DE\u8F66\u4FDD\u7559\u73B0\u6709\u5185\u5BB9\uFF0C\u8F93\u5165 - \u6E05\u7A7A\u3002" : "\u76F4\u63A5\u56DE\u8F66\u5219\u4E0D\u586B\u3002"}\u8F93\u5165 < \u8FD4\u56DE\u4E0A\u4E00\u9898\uFF0C? \u770B\u5E2E\u52A9\uFF0C! \u6253\u5F00\u7F16\u8F91\u5668\u3002`,
      tellLines: (a) => `\u6BCF\u884C\u4E00\u6761\uFF0C\u7A7A\u884C\u7ED3\u675F\u3002${a.filled ? "\u76F4\u63A5\u56DE\u8F66\u4FDD\u7559\u73B0\u6709\u5185\u5BB9\uFF0C\u8F93\u5165 - \u6E05\u7A7A\u3002" : ""}\u8F93\u5165 < \u8FD4\u56DE\u4E0A\u4E00\u9898\uFF0C? \u770B\u5E2E\u52A9\uFF0C! \u6253\u5F00\u7F16\u8F91\u5668\u3002`,
      tellChoice: (a) => `\u8BF7\u8F93\u5165\u7F16\u53F7\u6216\u9009\u9879\u4E2D\u7684\u6587\u5B57\u3002${a.filled ? "\u76F4\u63A5\u56DE\u8F66\u7528\u73B0\u6709\u7684\u9009\u62E9\u3002" : ""}\u8F93\u5165 < \u8FD4\u56DE\u4E0A\u4E00\u9898\uFF0C? \u770B\u5E2E\u52A9\u3002`,
      tellChecks: () => "\u8BF7\u8F93\u5165\u7F16\u53F7\uFF0C\u7528\u7A7A\u683C\u9694\u5F00\uFF0C\u90FD\u4E0D\u9009\u8F93\u5165 -\u3002\u76F4\u63A5\u56DE\u8F66\u7528\u73B0\u6709\u7684\u9009\u62E9\u3002\u8F93\u5165 < \u8FD4\u56DE\u4E0A\u4E00\u9898\uFF0C? \u770B\u5E2E\u52A9\u3002",
      tellOrder: () => "\u8BF7\u6309\u60A8\u8981\u7684\u987A\u5E8F\u8F93\u5165\u7F16\u53F7\uFF0C\u7528\u7A7A\u683C\u9694\u5F00\uFF0C\u90FD\u4E0D\u9009\u8F93\u5165 -\u3002\u76F4\u63A5\u56DE\u8F66\u7528\u73B0\u6709\u7684\u9009\u62E9\u3002\u8F93\u5165 < \u8FD4\u56DE\u4E0A\u4E00\u9898\uFF0C? \u770B\u5E2E\u52A9\u3002",
      tellCard: () => "\u76F4\u63A5\u56DE\u8F66\u4FDD\u7559\uFF0C\u8F93\u5165 e \u6253\u5F00\u4FEE\u6539\uFF0C\u8F93\u5165 x \u4E0D\u7528\u3002\u8F93\u5165 < \u8FD4\u56DE\u4E0A\u4E00\u9898\uFF0C? \u770B\u5E2E\u52A9\u3002",
      tellGo: (a) => `\u8F93\u5165 > \u5217\u51FA\u53EF\u4EE5\u8DF3\u5230\u7684\u90E8\u5206\uFF0C>1 \u76F4\u63A5\u8DF3\u8FC7\u53BB\uFF08${a.keys}\uFF09\u3002`,
      tellAside: () => "\u8F93\u5165 # \u968F\u65F6\u8BB0\u7B14\u8BB0\u3002",
      nowhere: (a) => `\u6CA1\u6709\u201C${a.typed}\u201D\u8FD9\u4E00\u90E8\u5206\uFF0C\u53EF\u4EE5\u7528\uFF1A${a.keys}`,
      whichNumber: (a) => `\u201C${a.typed}\u201D\u4E0D\u662F 1 \u5230 ${a.count} \u7684\u7F16\u53F7\u3002`,
      noneFits: (a) => `\u6CA1\u6709\u9009\u9879\u7B26\u5408\u201C${a.typed}\u201D\u3002`,
      severalFit: (a) => `\u201C${a.typed}\u201D\u7B26\u5408\u591A\u4E2A\u9009\u9879\uFF1A${a.labels.join("\u3001")}`
    };
  }
});

// src/core/languages/zh-Hans/words/lint.ts
var lint2;
var init_lint2 = __esm({
  "src/core/languages/zh-Hans/words/lint.ts"() {
    "use strict";
    lint2 = {
      mended: (a) => `${a.file}\uFF1A\u6539\u597D\u4E86 ${a.count} \u5904`,
      wouldMend: (a) => `${a.file}\uFF1A\u6709 ${a.count} \u5904\u53EF\u4EE5\u6539\u597D\uFF1B\u6587\u4EF6\u6CA1\u6709\u52A8`,
      mendedAt: (a) => `  ${a.place}  ${a.rule}  ${a.before === "" ? "\uFF08\u65E0\uFF09" : a.before} \u2192 ${a.after === "" ? "\uFF08\u65E0\uFF09" : a.after}`,
      stale: (a) => `\u57FA\u7EBF\u91CC\u6709 ${a.count} \u884C\u5DF2\u7ECF\u7528\u4E0D\u4E0A\u4E86\u3002\u6E05\u7406\uFF1Accs lint --update-baseline`,
      baselineWritten: (a) => `\u57FA\u7EBF\uFF1A${a.path} \u91CC\u8BB0\u4E86 ${a.count} \u4E2A\u95EE\u9898`,
      reportWritten: (a) => `\u62A5\u544A\uFF1A${a.path}`,
      fine: () => "\u6CA1\u6709\u8981\u6539\u7684\u5730\u65B9\u3002",
      many: (a) => `\u6B63\u5728\u68C0\u67E5 ${a.count.toLocaleString("en")} \u4E2A\u6587\u4EF6\u2026\u2026`,
      levels: { error: "\u9519\u8BEF", warning: "\u8B66\u544A", note: "\u63D0\u793A" },
      why: () => "\u4E3A\u4EC0\u4E48",
      bad: () => "\u4E0D\u8981\u8FD9\u6837\u5199",
      good: () => "\u53EF\u4EE5\u8FD9\u6837\u5199",
      section: (a) => ({ 1: "\u53EA\u95EE\u4E0D\u8BB2", 2: "\u5BF9\u8BDD\u811A\u672C\u8981\u6709\u4EC0\u4E48", 3: "\u8C08\u8BDD\u600E\u4E48\u8FDB\u884C", 4: "\u53EA\u95EE\u4E0D\u8BB2" })[a.section] ?? "\u6587\u4EF6\u672C\u8EAB",
      explainMore: () => "\u4E3A\u4EC0\u4E48\u8FD9\u6837\u8981\u6C42\uFF0C\u4EE5\u53CA\u6B63\u53CD\u4F8B\u5B50\uFF1Accs explain \u89C4\u5219\u540D"
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/advance.ts
var marks2, evidence, kinds2, letterOf2, shownBy2, wants2, advance2, advanceRefusals2;
var init_advance2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/advance.ts"() {
    "use strict";
    init_phrases2();
    marks2 = { sent: "\u5DF2\u53D1\u51FA", accepted: "\u5185\u5BB9\u5DF2\u8BA4\u53EF", access: "\u5DF2\u5F15\u8350" };
    evidence = { letter: "\u4FE1\u51FD", call: "\u8C08\u8BDD", file: "\u6587\u4EF6", date: "\u65E5\u671F" };
    kinds2 = {
      call: "\u5BA2\u6237\u8BF4\u51FA\u76EE\u6807\u7684\u90A3\u6B21\u8C08\u8BDD\u7684\u65E5\u671F",
      file: "\u4E00\u4E2A\u6587\u4EF6",
      date: "\u5BA2\u6237\u505A\u8FD9\u4EF6\u4E8B\u7684\u65E5\u671F"
    };
    letterOf2 = ({ kinds: of, marks: wanted }) => `${wanted.map((mark) => marks2[mark]).join("\u3001")}${wanted.length > 0 ? "\u7684" : ""}\u4FE1\u51FD${of.length > 0 ? `\uFF08${of.join("\u3001")}\uFF09` : ""}`;
    shownBy2 = (wanted) => wanted.evidence.map((kind) => kind === "letter" ? letterOf2(wanted) : kinds2[kind]).join("\uFF0C\u6216\u8005");
    wants2 = (a) => `\u201C${say2(a.milestone)}\u201D\u7684\u8BC1\u636E\u662F\uFF1A${shownBy2(a)}\u3002`;
    advance2 = {
      ungraded: () => "\u8FD8\u6CA1\u6709\u8BC4\u5B9A",
      milestoneNamed: (a) => a.name === a.id ? a.id : `${a.id}\uFF08${a.name}\uFF09`,
      lost: () => "\u5DF2\u4E22\u5355",
      setAside: (a) => `${a.stage}\uFF08\u5DF2\u6401\u7F6E\uFF09`,
      oddProcess: (a) => `\u6CA1\u6709\u201C${a.process}\u201D\u8FD9\u4E2A\u6D41\u7A0B\uFF0C\u5148\u6309\u5E38\u7528\u6D41\u7A0B\u663E\u793A\u3002\u8BF7\u770B ccs.yaml \u91CC\u7684 process:\u3002`,
      gradedNow: (a) => `\u201C${say2(a.milestone)}\u201D\uFF1A${a.date} \u7531${a.by}\u8BC4\u5B9A${a.evidence === "" ? "" : `\uFF0C\u8BC1\u636E\uFF1A${a.evidence}`}`,
      gradesOwn: (a) => `${a.by}\u4E5F\u662F\u8FD9\u4E2A\u5546\u673A\u7684\u8D1F\u8D23\u4EBA\uFF1A\u5356\u7684\u4EBA\u4E0D\u5E94\u8BE5\u81EA\u5DF1\u8BC4\u5B9A\u3002\u5982\u679C\u662F\u522B\u4EBA\u8BC4\u5B9A\u7684\uFF0C\u8BF7\u5199\u660E\u662F\u8C01\uFF1A--name "\u2026\u2026"`,
      steppedBack: (a) => `\u9000\u56DE\u201C${say2(a.milestone)}\u201D\uFF1A${a.date} \u7531${a.by}\u8BC4\u5B9A\uFF0C\u539F\u56E0\uFF1A${a.why}`,
      lostNow: (a) => `\u4E22\u5355\uFF1A${a.date} \u7531${a.by}\u786E\u8BA4\uFF0C\u539F\u56E0\uFF1A${a.why}`,
      setAsideNow: (a) => `\u6401\u7F6E\uFF1A${a.date} \u7531${a.by}\u786E\u8BA4\uFF0C\u539F\u56E0\uFF1A${a.why}`,
      backNow: (a) => `\u91CD\u65B0\u8DDF\u8FDB\uFF1A${a.date} \u7531${a.by}\u786E\u8BA4\u3002`
    };
    advanceRefusals2 = {
      "no-process": (a) => [`\u6CA1\u6709\u201C${a.process}\u201D\u8FD9\u4E2A\u6D41\u7A0B\u3002`, maybe3(a.near, `\u73B0\u6709\uFF1A${a.known}\u3002\u8BF7\u770B ccs.yaml \u91CC\u7684 process:\u3002`)],
      "no-milestone": (a) => [`\u8FD9\u4E2A\u6D41\u7A0B\u91CC\u6CA1\u6709\u201C${a.milestone}\u201D\u8FD9\u4E2A\u91CC\u7A0B\u7891\u3002`, maybe3(a.near, `\u73B0\u6709\uFF1A${a.known}`)],
      "which-milestone": (a) => ["\u8981\u8BC4\u5B9A\u54EA\u4E2A\u91CC\u7A0B\u7891\uFF1F", `\u8BF7\u5199\u5728\u7F16\u53F7\u540E\u9762\uFF1A${a.known}`],
      "not-a-manager": () => ["\u91CC\u7A0B\u7891\u7531\u7ECF\u7406\u8BC4\u5B9A\uFF0C\u4E0D\u7531\u9500\u552E\u81EA\u5DF1\u8BC4\u5B9A\u3002", '\u5982\u679C\u60A8\u662F\u7ECF\u7406\uFF0C\u8BF7\u5199\u660E\uFF1A--as manager --name "\u60A8\u7684\u59D3\u540D"'],
      "no-grader": () => ["\u8BC4\u5B9A\u8981\u8BB0\u4E0B\u662F\u8C01\u8BC4\u7684\uFF0C\u73B0\u5728\u4E0D\u77E5\u9053\u59D3\u540D\u3002", '\u8BF7\u7ED9\u51FA\uFF1A--name "\u60A8\u7684\u59D3\u540D"\uFF0C\u6216\u8005\u5199\u8FDB ccs.yaml \u7684 seller\u3002'],
      "needs-why": (a) => ["\u8981\u5199\u660E\u539F\u56E0\uFF0C\u4E00\u5E74\u4EE5\u540E\u624D\u770B\u5F97\u61C2\u3002", `\u8BF7\u7ED9\u51FA\uFF1A${a.command} --what "\u2026\u2026"`],
      "milestone-skipped": (a) => [
        `\u8FD8\u4E0D\u80FD\u8BC4\u5B9A\u201C${say2(a.milestone)}\u201D\uFF1A\u524D\u9762\u8FD8\u6709${a.missing.map((one) => `\u201C${say2(one)}\u201D`).join("\u3001")}\u3002`,
        "\u91CC\u7A0B\u7891\u4E0D\u80FD\u8DF3\u8FC7\uFF0C\u8BF7\u4E00\u4E2A\u4E00\u4E2A\u8BC4\u5B9A\uFF0C\u6BCF\u4E2A\u90FD\u8981\u6709\u8BC1\u636E\u3002"
      ],
      "milestone-reached": (a) => [`\u4ECE ${a.since} \u8D77\u5DF2\u7ECF\u5728\u201C${say2(a.milestone)}\u201D\u3002`, "\u4EC0\u4E48\u90FD\u6CA1\u6709\u6539\u52A8\u3002"],
      "step-back-unexplained": (a) => [`\u201C${say2(a.milestone)}\u201D\u5728\u201C${say2(a.now)}\u201D\u4E4B\u524D\uFF1A\u8FD9\u662F\u9000\u56DE\uFF0C\u8981\u5199\u660E\u539F\u56E0\u3002`, '\u8BF7\u7ED9\u51FA\uFF1A--what "\u2026\u2026"'],
      "is-lost": (a) => [
        "\u8FD9\u4E2A\u5546\u673A\u5DF2\u7ECF\u4E22\u5355\u3002",
        `\u5982\u679C\u5BA2\u6237\u53C8\u56DE\u6765\u4E86\uFF0C\u8BF7\u5148\u91CD\u65B0\u8DDF\u8FDB\uFF1Accs opportunity advance ${a.id} back --as manager --what "\u2026\u2026"`
      ],
      "is-inactive": (a) => ["\u8FD9\u4E2A\u5546\u673A\u5DF2\u7ECF\u6401\u7F6E\u3002", `\u8BF7\u5148\u91CD\u65B0\u8DDF\u8FDB\uFF1Accs opportunity advance ${a.id} back --as manager`],
      "changed-before-grading": (a) => ["\u5C31\u5728\u8FD9\u65F6\u522B\u4EBA\u6539\u52A8\u4E86\u8FD9\u4E2A\u5546\u673A\uFF0C\u6CA1\u6709\u8BC4\u5B9A\u3002", `\u5148\u770B\u770B\u73B0\u5728\u5230\u4E86\u54EA\u4E00\u6B65\uFF0C\u518D\u8BC4\u5B9A\uFF1A${a.command}`],
      "not-set-aside": () => ["\u8FD9\u4E2A\u5546\u673A\u65E2\u6CA1\u6709\u4E22\u5355\uFF0C\u4E5F\u6CA1\u6709\u6401\u7F6E\u3002", "\u4EC0\u4E48\u90FD\u6CA1\u6709\u6539\u52A8\u3002"],
      "is-won": (a) => ["\u8FD9\u4E2A\u5546\u673A\u5DF2\u7ECF\u8D62\u5355\u3002", `\u5982\u679C\u5E76\u6CA1\u6709\u8D62\uFF0C\u8BF7\u5148\u9000\u56DE\uFF1Accs opportunity advance ${a.id} \u91CC\u7A0B\u7891 --as manager --what "\u2026\u2026"`],
      "no-evidence": (a) => [`\u201C${say2(a.milestone)}\u201D\u9700\u8981\u8BC1\u636E\uFF0C\u4F46\u6CA1\u6709\u7ED9\u51FA\u3002`, `\u8BF7\u7528 --evidence \u7ED9\u51FA\uFF1A${shownBy2(a)}\u3002`],
      "wrong-evidence": (a) => [`${evidence[a.given]}\u4E0D\u80FD\u8BC1\u660E\u201C${say2(a.milestone)}\u201D\u3002`, wants2(a)],
      "wrong-letter": (a) => [`${a.letter} \u662F ${a.kind} \u7C7B\u7684\u4FE1\u51FD\uFF0C\u4E0D\u80FD\u8BC1\u660E\u201C${say2(a.milestone)}\u201D\u3002`, wants2(a)],
      "foreign-letter": (a) => [
        `\u4FE1\u51FD ${a.letter} \u662F\u5199\u7ED9${a.account}\u7684\u3002`,
        `\u5982\u679C\u786E\u5B9E\u548C\u8FD9\u5355\u6709\u5173\uFF0C\u8BF7\u5148\u5173\u8054\uFF1Accs opportunity link ${a.id} --letter ${a.letter}`
      ],
      "letter-unmarked": (a) => [
        `\u4FE1\u51FD ${a.letter} \u8FD8\u4E0D\u80FD\u5F53\u8BC1\u636E\uFF0C\u7F3A\uFF1A${a.marks.map((mark) => marks2[mark]).join("\u3001")}\u3002`,
        `\u505A\u5230\u4E86\u5C31\u8BB0\u4E0B\u6765\uFF1Accs letter mark ${a.letter}${a.marks.map((mark) => ` --${mark} \u65E5\u671F`).join("")}`
      ],
      "no-such-call": (a) => [
        `\u5173\u8054\u7684\u8C08\u8BDD\u63D0\u7EB2\u91CC\uFF0C\u6CA1\u6709 ${a.date} \u5BA2\u6237\u8BF4\u51FA\u76EE\u6807\u7684\u8C08\u8BDD\u8BB0\u5F55\u3002`,
        `\u8BF7\u7528 ccs call \u8BB0\u4E0B\u90A3\u6B21\u8C08\u8BDD\uFF0C\u6216\u8005\u5173\u8054\u63D0\u7EB2\uFF1Accs opportunity link ${a.id} --prompter \u63D0\u7EB2\u7F16\u53F7`
      ],
      "evidence-unkept": (a) => [`\u201C${a.milestone}\u201D\u4E0D\u9700\u8981\u8BC1\u636E\uFF0C\u4E5F\u4E0D\u4F1A\u8BB0\u5F55\u8BC1\u636E\u3002`, "\u8BF7\u53BB\u6389 --evidence\uFF0C\u7528 --what \u5199\u660E\u539F\u56E0\u3002"],
      "evidence-in-future": (a) => [`${a.date} \u8FD8\u6CA1\u6709\u5230\u3002`, "\u53EA\u6709\u5DF2\u7ECF\u53D1\u751F\u7684\u4E8B\u624D\u7B97\u8BC1\u636E\u3002"],
      "unknown-evidence": (a) => [
        `\u201C${a.evidence}\u201D\u65E2\u4E0D\u662F\u4FE1\u51FD\uFF0C\u4E5F\u4E0D\u662F\u6587\u4EF6\uFF0C\u4E5F\u4E0D\u662F\u65E5\u5386\u4E0A\u7684\u65E5\u5B50\u3002`,
        maybe3(a.near, "\u8BF7\u7ED9\u51FA\u4FE1\u51FD\u7F16\u53F7\uFF08ccs letter list\uFF09\u3001\u6587\u4EF6\u8DEF\u5F84\uFF0C\u6216\u8005\u4E00\u4E2A\u65E5\u671F\uFF08\u6628\u5929\u300111\u670828\u65E5\u30012026-11-28\uFF09\u3002")
      ]
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/new.ts
var opportunityFields2, opportunityAsk2;
var init_new2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/new.ts"() {
    "use strict";
    opportunityFields2 = {
      sections: {
        value: "\u91D1\u989D\u3001\u8D1F\u8D23\u4EBA\u3001\u9884\u8BA1\u7B7E\u7EA6\u65E5\u671F",
        prompters: "\u8C08\u8BDD",
        letters: "\u4FE1\u51FD",
        players: "\u5173\u952E\u4EBA",
        milestones: "\u5BA2\u6237\u505A\u4E86\u4EC0\u4E48\uFF0C\u7531\u7ECF\u7406\u8BC4\u5B9A",
        plan: "\u548C\u5BA2\u6237\u7EA6\u5B9A\u7684\u6B65\u9AA4",
        assessments: "22 \u4E2A\u95EE\u9898",
        strategies: "\u600E\u4E48\u7ADE\u4E89",
        ready: "\u53EF\u4EE5\u6210\u4EA4\u4E86\u5417",
        negotiations: "\u8C08\u5224",
        signals: "\u5BDF\u89C9\u5230\u7684\u4FE1\u53F7",
        changes: "\u4EC0\u4E48\u65F6\u5019\u6709\u4E86\u4EC0\u4E48\u53D8\u5316",
        notes: "\u5907\u6CE8"
      },
      planStatuses: { open: "\u5F85\u529E", done: "\u5DF2\u5B8C\u6210", postponed: "\u5DF2\u63A8\u8FDF", dropped: "\u5DF2\u53D6\u6D88" },
      planColumns: () => "\u4E8B\u9879 | \u65E5\u671F | \u5BF9\u65B9\u8D1F\u8D23\u4EBA | \u6211\u65B9\u8D1F\u8D23\u4EBA | * | \u8BA1\u8D39 | \u72B6\u6001 | \u51ED\u636E"
    };
    opportunityAsk2 = {
      account: ["\u662F\u54EA\u5BB6\u516C\u53F8\uFF1F", "\u5BA2\u6237\u7684\u540D\u79F0\uFF0C\u7167\u4ED6\u4EEC\u81EA\u5DF1\u7684\u5199\u6CD5\u3002"],
      name: ["\u8FD9\u5355\u662F\u5173\u4E8E\u4EC0\u4E48\u7684\uFF1F", "\u51E0\u4E2A\u5B57\uFF0C\u7528\u6765\u548C\u540C\u4E00\u5BA2\u6237\u7684\u5176\u4ED6\u751F\u610F\u533A\u5206\u3002\u53EA\u6709\u4E00\u5355\u53EF\u4EE5\u4E0D\u586B\u3002"],
      value: ["\u91D1\u989D\u662F\u591A\u5C11\uFF1F", "\u60A8\u9884\u8BA1\u7B7E\u4E0B\u7684\u91D1\u989D\uFF0C\u4F8B\u5982 120,000 \u6216 12 \u4E07\u3002\u8FD8\u53EA\u80FD\u9760\u731C\u7684\u65F6\u5019\u5148\u4E0D\u586B\u3002"],
      currency: ["\u7528\u4EC0\u4E48\u8D27\u5E01\uFF1F", "\u4E09\u4E2A\u5927\u5199\u5B57\u6BCD\uFF0C\u4F8B\u5982 CNY\u3001EUR\u3001USD\u3002\u5728 ccs.yaml \u91CC\u5199\u4E0A currency: CNY \u5C31\u4E0D\u4F1A\u518D\u95EE\u3002"],
      owner: ["\u8C01\u8D1F\u8D23\uFF1F", "\u5BF9\u8FD9\u5355\u8D1F\u8D23\u7684\u90A3\u4E00\u4E2A\u4EBA\u3002\u5728 ccs.yaml \u91CC\u5199\u4E0A\u59D3\u540D\u5C31\u4E0D\u4F1A\u518D\u95EE\u3002"],
      opened: ["\u4ECE\u54EA\u5929\u5F00\u59CB\uFF1F", "\u7ACB\u9879\u7684\u65E5\u671F\uFF0C\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u4ECA\u5929\u300111\u670828\u65E5\u30012026-11-28\u3002"],
      close: ["\u9884\u8BA1\u54EA\u5929\u7B7E\u7EA6\uFF1F", "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF083\u6708\u5E95\u30013\u670831\u65E5\u30012027-03-31\uFF09\uFF0C\u5199\u5BA2\u6237\u8BF4\u7684\u65E5\u5B50\uFF0C\u4E0D\u662F\u60A8\u7684\u5B63\u5EA6\u672B\u3002\u6CA1\u6709\u4EBA\u8BF4\u8FC7\u5C31\u5148\u4E0D\u586B\u3002"],
      process: ["\u6309\u54EA\u4E2A\u6D41\u7A0B\u8D70\uFF1F", "\u8981\u6309\u5B83\u7684\u91CC\u7A0B\u7891\u8BC4\u5B9A\u3002\u6BCF\u4E2A\u91CC\u7A0B\u7891\u90FD\u662F\u5BA2\u6237\u505A\u7684\u4E00\u4EF6\u4E8B\uFF0C\u90FD\u8981\u6709\u8BC1\u636E\u3002"],
      competitor: ["\u4E3B\u8981\u7ADE\u4E89\u5BF9\u624B\u662F\u8C01\uFF1F", "\u5E38\u5E38\u662F\u201C\u7EF4\u6301\u73B0\u72B6\u201D\u3002\u8FD8\u4E0D\u6E05\u695A\u5C31\u5148\u4E0D\u586B\u3002"],
      plan: [
        "\u548C\u5BA2\u6237\u7EA6\u5B9A\u4E86\u54EA\u51E0\u6B65\uFF1F",
        "\u6BCF\u884C\u4E00\u6B65\uFF0C\u5404\u9879\u4E4B\u95F4\u7528\u7AD6\u7EBF | \u9694\u5F00\uFF0C\u987A\u5E8F\u5982\u4E0A\uFF1B\u4E0D\u77E5\u9053\u7684\u5C31\u7A7A\u7740\u3002\u53CC\u65B9\u8981\u4E00\u8D77\u51B3\u5B9A\u662F\u5426\u7EE7\u7EED\u7684\u90A3\u4E00\u6B65\u5199 *\uFF1B\u72B6\u6001\u5199\u5F85\u529E\u3001\u5DF2\u5B8C\u6210\u3001\u5DF2\u63A8\u8FDF\u6216\u5DF2\u53D6\u6D88\u3002\u6309 Ctrl+E \u53EF\u4EE5\u5728\u7F16\u8F91\u5668\u91CC\u6539\u3002"
      ]
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/players.ts
var roles2, gaps2, players2, playersAsk2, gap2, gapOf2, playersRefusals2;
var init_players2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/players.ts"() {
    "use strict";
    init_phrases2();
    init_wording();
    roles2 = {
      coach: "\u6559\u7EC3",
      champion: "\u5185\u90E8\u63A8\u52A8\u8005",
      "decision-maker": "\u51B3\u7B56\u4EBA",
      "finance-approver": "\u8D22\u52A1\u5BA1\u6279\u4EBA",
      user: "\u4F7F\u7528\u8005",
      implementer: "\u5B9E\u65BD\u8005",
      adversary: "\u53CD\u5BF9\u8005"
    };
    gaps2 = {
      nobody: () => ["\u8FD8\u6CA1\u6709\u5199\u4E0B\u4EFB\u4F55\u4EBA", "\u751F\u610F\u662F\u548C\u4EBA\u505A\u7684\uFF1A\u5148\u5199\u4E0B\u60A8\u8BA4\u8BC6\u7684\u4EBA\u3002"],
      "role-unfilled": (a) => [
        `\u6CA1\u6709${roles2[a.role]}`,
        {
          coach: "\u6CA1\u6709\u76FC\u7740\u6211\u4EEC\u8D62\u7684\u4EBA\uFF0C\u6D88\u606F\u603B\u662F\u6700\u540E\u624D\u5230\u3002",
          champion: "\u6CA1\u6709\u4EBA\u5E26\u60A8\u53BB\u89C1\u522B\u4EBA\uFF0C\u5C31\u53EA\u80FD\u505C\u5728\u539F\u5730\u3002",
          "decision-maker": "\u5BF9\u65B9\u4E70\u4E0D\u4E86\uFF0C\u60A8\u5C31\u5356\u4E0D\u6210\u3002",
          "finance-approver": "\u6279\u94B1\u7684\u4EBA\u53EF\u4EE5\u5728\u6700\u540E\u4E00\u5929\u53EB\u505C\u3002",
          user: "\u7528\u7684\u4EBA\u4E0D\u7528\u5F00\u53E3\u5C31\u80FD\u5426\u51B3\u3002",
          implementer: "\u771F\u8981\u843D\u5730\u7684\u4EBA\uFF0C\u6700\u540E\u603B\u4F1A\u88AB\u95EE\u5230\u3002",
          adversary: "\u603B\u6709\u4EBA\u60F3\u7EF4\u6301\u73B0\u72B6\uFF0C\u6216\u8005\u770B\u597D\u522B\u5BB6\uFF1A\u662F\u8C01\uFF1F"
        }[a.role]
      ],
      "goal-unknown": () => ["\u76EE\u6807\u4E0D\u6E05\u695A", "\u6CA1\u6709\u76EE\u6807\u5C31\u6CA1\u6709\u5546\u673A\uFF0C\u800C\u4E14\u6BCF\u4E2A\u4EBA\u7684\u76EE\u6807\u90FD\u4E0D\u4E00\u6837\u3002"],
      "win-unknown": () => ["\u4E2A\u4EBA\u597D\u5904\u4E0D\u6E05\u695A", "\u4EBA\u51ED\u611F\u89C9\u505A\u51B3\u5B9A\uFF1A\u8FD9\u4EF6\u4E8B\u5BF9\u4ED6\u672C\u4EBA\u6709\u4EC0\u4E48\u597D\u5904\uFF1F"],
      "not-met-alone": () => ["\u8FD8\u6CA1\u6709\u5355\u72EC\u89C1\u8FC7", "\u771F\u6B63\u60F3\u8981\u4EC0\u4E48\uFF0C\u6CA1\u6709\u65C1\u4EBA\u5728\u573A\u624D\u4F1A\u8BF4\u3002"],
      "adversary-not-met": () => ["\u662F\u53CD\u5BF9\u8005\uFF0C\u8FD8\u6CA1\u6709\u5355\u72EC\u89C1\u8FC7", "\u53CD\u5BF9\u7684\u4EBA\u4F1A\u53BB\u627E\u522B\u4EBA\u8C08\uFF0C\u60A8\u8981\u5148\u548C\u4ED6\u8C08\u3002"],
      "no-role": () => ["\u89D2\u8272\u4E0D\u6E05\u695A", "\u8C01\u8BF4\u4E86\u7B97\uFF0C\u5728\u54EA\u4EF6\u4E8B\u4E0A\u8BF4\u4E86\u7B97\uFF1F"],
      "not-on-map": () => ["\u7EA7\u522B\u6216\u5F71\u54CD\u529B\u4E0D\u6E05\u695A", "\u5173\u7CFB\u56FE\u80FD\u770B\u51FA\u5927\u5BB6\u5230\u5E95\u542C\u8C01\u7684\u3002"],
      "unknown-player": (a) => [`\u540D\u5355\u91CC\u6CA1\u6709\u201C${a.ref}\u201D`, "\u8BF7\u8865\u4E0A\u8FD9\u4E2A\u4EBA\uFF0C\u6216\u8005\u6539\u6B63\u5199\u6CD5\u3002"]
    };
    players2 = {
      roles: roles2,
      parts: { approves: "\u6279\u51C6", decides: "\u51B3\u5B9A", evaluates: "\u8BC4\u4F30", uses: "\u4F7F\u7528" },
      attitudes: { sponsor: "\u529B\u633A", supporter: "\u652F\u6301", neutral: "\u4E2D\u7ACB", "non-supporter": "\u4E0D\u652F\u6301", enemy: "\u654C\u5BF9" },
      styles: { innovator: "\u521B\u65B0\u8005", visionary: "\u8FDC\u89C1\u8005", pragmatist: "\u52A1\u5B9E\u8005", conservative: "\u4FDD\u5B88\u8005", laggard: "\u843D\u540E\u8005" },
      contacts: { none: "\u8FD8\u6CA1\u6709", brief: "\u77ED\u6682", several: "\u591A\u6B21", deep: "\u6DF1\u5165" },
      circles: { political: "\u6743\u529B\u5708", inner: "\u6838\u5FC3\u5708" },
      trusts: { 0: "\u8FD8\u6CA1\u6709", 1: "\u559C\u6B22\u6211\u4EEC", 2: "\u76F8\u4FE1\u6211\u4EEC", 3: "\u79BB\u4E0D\u5F00\u6211\u4EEC", 4: "\u53CC\u65B9\u7EC4\u7EC7\u5DF2\u7ECF\u7ED1\u5728\u4E00\u8D77" },
      unknown: "\u8FD8\u4E0D\u6E05\u695A",
      person: (a) => a.title === void 0 ? a.name : `${a.name}\uFF08${a.title}\uFF09`,
      because: (a) => `${a.what}\uFF1A${a.why}`,
      met: (a) => `${a.date} \u5355\u72EC\u89C1\u8FC7`,
      hasLeft: (a) => `${a.date} \u79BB\u5F00`,
      noPlayers: (a) => `\u8FD8\u6CA1\u6709\u5199\u4E0B\u4EFB\u4F55\u4EBA\u3002\u52A0\u4E00\u4E2A\uFF1A${a.command} --add \u59D3\u540D`,
      added: (a) => a.id === a.name ? `\u5DF2\u52A0\u4E0A${a.name}\u3002` : `\u5DF2\u52A0\u4E0A${a.name}\uFF0C\u5728\u8FD9\u91CC\u53EB ${a.id}\u3002`,
      removed: (a) => `\u5DF2\u53BB\u6389${a.name}\u3002`,
      map: {
        title: (a) => `\u8C01\u8BF4\u4E86\u7B97\uFF1A${a.account}`,
        rank: "\u7EA7\u522B",
        influence: "\u5F71\u54CD\u529B",
        axes: () => "\u5411\u4E0A\uFF1A\u6B63\u5F0F\u7EA7\u522B\u3002\u5411\u53F3\uFF1A\u5B9E\u9645\u5F71\u54CD\u529B\u3002",
        circles: () => "* \u6743\u529B\u5708\uFF0C** \u6838\u5FC3\u5708",
        rings: () => "\u4E00\u4E2A\u5708\uFF08*\uFF09\uFF1A\u6743\u529B\u5708\u3002\u4E24\u4E2A\u5708\uFF08**\uFF09\uFF1A\u6838\u5FC3\u5708\u3002",
        attitudes: () => "\u6001\u5EA6\uFF1A",
        notPlaced: () => "\u7EA7\u522B\u6216\u5F71\u54CD\u529B\u4E0D\u6E05\u695A\uFF0C\u8FD8\u4E0D\u5728\u56FE\u4E0A\uFF1A",
        reports: () => "\u8C01\u5411\u8C01\u6C47\u62A5",
        pain: () => "\u75DB\u82E6\u94FE",
        painMeans: () => "\u7BAD\u5934\u4ECE\u539F\u56E0\u6307\u5411\u7ED3\u679C\uFF1A\u524D\u4E00\u4E2A\u4EBA\u7684\u75DB\u5904\u9020\u6210\u540E\u4E00\u4E2A\u4EBA\u7684\u75DB\u5904\u3002",
        nobodyReports: () => "\u8FD8\u4E0D\u77E5\u9053\u8C01\u5411\u8C01\u6C47\u62A5\u3002",
        noPain: () => "\u8FD8\u6CA1\u6709\u5199\u4E0B\u4EFB\u4F55\u4EBA\u7684\u75DB\u5904\u3002",
        unknownAttitude: "\u4E0D\u6E05\u695A",
        columns: { name: "\u59D3\u540D", title: "\u804C\u4F4D", roles: "\u89D2\u8272", attitude: "\u6001\u5EA6", rank: "\u7EA7\u522B", influence: "\u5F71\u54CD\u529B", circle: "\u5708\u5B50" }
      }
    };
    playersAsk2 = {
      "player.name": ["\u662F\u8C01\uFF1F", "\u59D3\u540D\uFF0C\u7167\u672C\u4EBA\u7684\u5199\u6CD5\u3002"],
      "player.title": ["\u4EC0\u4E48\u804C\u4F4D\uFF1F", "\u6BCF\u4E2A\u804C\u4F4D\u5173\u5FC3\u7684\u76EE\u6807\u4E0D\u4E00\u6837\u3002"],
      "player.roles": [
        "\u626E\u6F14\u4EC0\u4E48\u89D2\u8272\uFF1F",
        "\u6559\u7EC3\uFF1A\u76FC\u7740\u6211\u4EEC\u8D62\uFF0C\u4F1A\u544A\u8BC9\u6211\u4EEC\u6D88\u606F\u3002\u5185\u90E8\u63A8\u52A8\u8005\uFF1A\u5E26\u6211\u4EEC\u53BB\u89C1\u522B\u4EBA\u3002\u51B3\u7B56\u4EBA\uFF1A\u9009\u5B9A\u65B9\u6848\uFF0C\u4E5F\u80FD\u52A8\u7528\u6CA1\u6709\u9884\u7B97\u7684\u94B1\u3002\u8D22\u52A1\u5BA1\u6279\u4EBA\uFF1A\u6279\u94B1\u7684\u4EBA\u3002\u4F7F\u7528\u8005\u548C\u5B9E\u65BD\u8005\uFF1A\u4EE5\u540E\u8981\u5929\u5929\u9762\u5BF9\u5B83\u3002\u53CD\u5BF9\u8005\uFF1A\u60F3\u7EF4\u6301\u73B0\u72B6\uFF0C\u6216\u8005\u770B\u597D\u522B\u5BB6\u3002\u4E00\u4E2A\u4EBA\u53EF\u4EE5\u6709\u51E0\u4E2A\u89D2\u8272\u3002"
      ],
      "player.goal": ["\u4ED6\u60F3\u8FBE\u5230\u4EC0\u4E48\u76EE\u6807\uFF1F", "\u7528\u4ED6\u81EA\u5DF1\u7684\u8BDD\u3002\u6CA1\u6709\u76EE\u6807\u5C31\u6CA1\u6709\u5546\u673A\uFF0C\u6BCF\u4E2A\u4EBA\u7684\u76EE\u6807\u90FD\u4E0D\u4E00\u6837\u3002"],
      "player.win": ["\u8FD9\u4EF6\u4E8B\u5BF9\u4ED6\u672C\u4EBA\u6709\u4EC0\u4E48\u597D\u5904\uFF1F", "\u4EBA\u51ED\u611F\u89C9\u505A\u51B3\u5B9A\uFF0C\u518D\u7528\u4EF7\u503C\u6765\u89E3\u91CA\uFF1A\u4F4D\u5B50\u66F4\u7A33\u3001\u5C11\u51FA\u5DEE\u3001\u88AB\u9886\u5BFC\u770B\u5230\u3002\u7EDD\u4E0D\u662F\u56DE\u6263\u3002"],
      "player.metAlone": ["\u54EA\u5929\u5355\u72EC\u89C1\u8FC7\uFF1F", "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u6628\u5929\u300111\u670828\u65E5\u30012026-11-28\u3002\u6BCF\u4E2A\u4EBA\u90FD\u8981\u5355\u72EC\u89C1\u4E00\u6B21\uFF0C\u53CD\u5BF9\u8005\u4E5F\u4E00\u6837\uFF1B\u8FD8\u6CA1\u89C1\u8FC7\u5C31\u4E0D\u586B\u3002"],
      "player.attitude": ["\u5BF9\u6211\u4EEC\u662F\u4EC0\u4E48\u6001\u5EA6\uFF1F", "\u4ECE\u529B\u633A\u5230\u654C\u5BF9\uFF0C\u770B\u4ED6\u505A\u4E86\u4EC0\u4E48\uFF0C\u800C\u4E0D\u662F\u60A8\u5E0C\u671B\u600E\u6837\u3002"],
      "player.trust": ["\u5BF9\u6211\u4EEC\u4FE1\u4EFB\u5230\u4EC0\u4E48\u7A0B\u5EA6\uFF1F", "\u4E00\u662F\u559C\u6B22\u6211\u4EEC\uFF0C\u4E8C\u662F\u76F8\u4FE1\u6211\u4EEC\uFF0C\u4E09\u662F\u79BB\u4E0D\u5F00\u6211\u4EEC\uFF0C\u56DB\u662F\u53CC\u65B9\u7EC4\u7EC7\u5DF2\u7ECF\u7ED1\u5728\u4E00\u8D77\u3002"],
      "player.rank": ["\u6B63\u5F0F\u7EA7\u522B\uFF0C0 \u5230 5", "5 \u662F\u4E00\u628A\u624B\u90A3\u4E00\u5C42\u3002"],
      "player.influence": ["\u5B9E\u9645\u5F71\u54CD\u529B\uFF0C0 \u5230 5", "5 \u662F\u4E0D\u7BA1\u4EC0\u4E48\u804C\u4F4D\uFF0C\u5927\u5BB6\u90FD\u542C\u4ED6\u7684\u3002"],
      "player.part": ["\u5728\u51B3\u7B56\u4E2D\u505A\u4EC0\u4E48\uFF1F", "\u6279\u51C6\u3001\u51B3\u5B9A\u3001\u8BC4\u4F30\u6216\u4F7F\u7528\u3002"],
      "player.style": ["\u5BF9\u65B0\u4E8B\u7269\u662F\u4EC0\u4E48\u6001\u5EA6\uFF1F", "\u521B\u65B0\u8005\u4EC0\u4E48\u90FD\u60F3\u8BD5\uFF1B\u8FDC\u89C1\u8005\u60F3\u62A2\u5148\uFF1B\u52A1\u5B9E\u8005\u8981\u770B\u5230\u771F\u7684\u7BA1\u7528\uFF1B\u4FDD\u5B88\u8005\u6C42\u7A33\uFF1B\u843D\u540E\u8005\u4EC0\u4E48\u90FD\u4E0D\u60F3\u6362\u3002"],
      "player.contact": ["\u63A5\u89E6\u6709\u591A\u6DF1\uFF1F", "\u4ECE\u8FD8\u6CA1\u6709\u5230\u6DF1\u5165\u3002"],
      "player.circle": ["\u5C5E\u4E8E\u54EA\u4E2A\u5708\u5B50\uFF1F", "\u6743\u529B\u5708\u51B3\u5B9A\u4E8B\u60C5\u600E\u4E48\u8D70\uFF1B\u5176\u4E2D\u7684\u6838\u5FC3\u5708\u51B3\u5B9A\u7531\u8C01\u6765\u51B3\u5B9A\u3002"],
      "player.reportsTo": ["\u5411\u8C01\u6C47\u62A5\uFF1F", "\u4ECE\u540D\u5355\u91CC\u9009\uFF1B\u5982\u679C\u90A3\u4E2A\u4EBA\u8FD8\u4E0D\u5728\u540D\u5355\u91CC\uFF0C\u8BF7\u5148\u52A0\u4E0A\u3002"],
      "player.pain": ["\u4ED6\u7684\u75DB\u5904\u662F\u4EC0\u4E48\uFF1F", "\u4ED6\u672C\u4EBA\u611F\u53D7\u5230\u7684\u95EE\u9898\u3002\u4E00\u4E2A\u4EBA\u7684\u75DB\u5904\u662F\u4E0B\u4E00\u4E2A\u4EBA\u7684\u539F\u56E0\uFF0C\u4E00\u76F4\u8FDE\u5230\u62CD\u677F\u7684\u4EBA\u3002"],
      "player.painFrom": ["\u4ED6\u7684\u75DB\u5904\u7531\u8C01\u7684\u75DB\u5904\u5F15\u8D77\uFF1F", "\u540D\u5355\u91CC\u54EA\u4E9B\u4EBA\u7684\u95EE\u9898\u9020\u6210\u4E86\u4ED6\u7684\u95EE\u9898\u3002"],
      "player.left": ["\u54EA\u5929\u79BB\u5F00\u7684\uFF1F", "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u6628\u5929\u300111\u670828\u65E5\u30012026-11-28\u3002\u79BB\u5F00\u7684\u4EBA\u7559\u5728\u8BB0\u5F55\u91CC\uFF0C\u4E0D\u518D\u8BA1\u5165\u3002"],
      "player.notes": ["\u8FD8\u6709\u4EC0\u4E48\uFF1F", "\u5BF9\u63A5\u624B\u7684\u540C\u4E8B\u6709\u7528\u7684\u4E8B\u5B9E\u3002"]
    };
    gap2 = (one) => worded(gaps2, one);
    gapOf2 = (one) => {
      const [what, why] = gap2(one);
      const name = one.args && "name" in one.args ? one.args.name : void 0;
      return [name === void 0 ? what : `${name}\uFF1A${what}`, why];
    };
    playersRefusals2 = {
      "no-player": (a) => [
        `\u540D\u5355\u91CC\u6CA1\u6709 ${a.player}\u3002`,
        maybe3(a.near, a.known === "" ? "\u8FD8\u6CA1\u6709\u5199\u4E0B\u4EFB\u4F55\u4EBA\uFF0C\u8BF7\u7528 --add \u59D3\u540D \u52A0\u4E0A\u3002" : `\u73B0\u6709\uFF1A${a.known}\u3002\u52A0\u4E00\u4E2A\uFF1A--add \u59D3\u540D`)
      ],
      "one-player": (a) => [`${a.option} \u8981\u5199\u660E\u662F\u7ED9\u8C01\u7684\u3002`, "\u8BF7\u5199\u660E\uFF1Accs opportunity players \u7F16\u53F7 \u5173\u952E\u4EBA"]
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/ready.ts
var ready2, readyAsk2;
var init_ready2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/ready.ts"() {
    "use strict";
    ready2 = {
      heading: (a) => a.known === a.of ? "\u53EF\u4EE5\u4E86\uFF1A\u8BF7\u5BA2\u6237\u4E0B\u5355\u5427\u3002" : `\u8FD8\u4E0D\u884C\uFF1A${a.of} \u4EF6\u4E8B\u91CC\u6709 ${a.of - a.known} \u4EF6\u8FD8\u4E0D\u6E05\u695A\u3002\u5148\u4E0D\u8981\u5F00\u53E3\u8981\u5355\u3002`,
      unknown: "\u4E0D\u6E05\u695A",
      unsure: "\u4E0D\u786E\u5B9A",
      known: "\u6E05\u695A",
      names: {
        goals: "\u76EE\u6807",
        situation: "\u73B0\u72B6",
        help: "\u600E\u4E48\u5E2E\u5230\u4ED6\u4EEC",
        justification: "\u7ACB\u9879\u7406\u7531",
        delivery: "\u7B7E\u7EA6\u5230\u4EA4\u4ED8",
        trust: "\u4FE1\u4EFB",
        decision: "\u600E\u4E48\u51B3\u5B9A"
      },
      what: (a) => `${a.name}\uFF1A\u60A8\u77E5\u9053\u4EC0\u4E48\uFF1F`,
      whatHelp: () => "\u7B80\u5355\u51E0\u53E5\uFF0C\u7167\u5BA2\u6237\u8BF4\u7684\u5199\uFF0C\u5E76\u5199\u660E\u662F\u4ECE\u54EA\u91CC\u77E5\u9053\u7684\u3002",
      negotiate: (a) => `\u5982\u679C\u8FD8\u6709\u8981\u8C08\u7684\uFF1A${a.command}`,
      pushed: () => "\u5BA2\u6237\u8FD8\u6CA1\u51C6\u5907\u597D\u5C31\u5F00\u53E3\u8981\u5355\uFF0C\u4E0D\u662F\u4E22\u6298\u6263\uFF0C\u5C31\u662F\u4E22\u5355\u3002"
    };
    readyAsk2 = {
      "ready.goals": ["\u77E5\u9053\u4ED6\u4EEC\u7684\u76EE\u6807\u5417\uFF1F", "\u6BCF\u4E00\u4E2A\u8BF4\u5F97\u4E0A\u8BDD\u7684\u4EBA\uFF0C\u7528\u4ED6\u4EEC\u81EA\u5DF1\u7684\u8BDD\u3002"],
      "ready.situation": ["\u77E5\u9053\u73B0\u5728\u662F\u600E\u4E48\u505A\u7684\u5417\uFF1F", "\u73B0\u5728\u600E\u4E48\u505A\uFF0C\u4EE3\u4EF7\u591A\u5927\uFF0C\u8981\u6709\u6570\u5B57\u3002"],
      "ready.help": ["\u53CC\u65B9\u90FD\u77E5\u9053\u600E\u4E48\u5E2E\u5230\u4ED6\u4EEC\u5417\uFF1F", "\u4ED6\u4EEC\u8981\u54EA\u4E9B\u573A\u666F\uFF0C\u4EE5\u53CA\u8FD9\u4E9B\u573A\u666F\u80FD\u8BA9\u76EE\u6807\u66F4\u8FD1\u3002"],
      "ready.justification": ["\u77E5\u9053\u7ACB\u9879\u7684\u7406\u7531\u5417\uFF1F", "\u4ED6\u4EEC\u62FF\u7ED9\u7B7E\u5B57\u7684\u4EBA\u770B\u7684\u6570\u5B57\uFF0C\u800C\u4E14\u662F\u4ED6\u4EEC\u81EA\u5DF1\u7684\u6570\u5B57\u3002"],
      "ready.delivery": ["\u4ED6\u4EEC\u77E5\u9053\u7B7E\u7EA6\u5230\u4EA4\u4ED8\u4E4B\u95F4\u4F1A\u53D1\u751F\u4EC0\u4E48\u5417\uFF1F", "\u8C01\u5728\u4EC0\u4E48\u65F6\u5019\u505A\u4EC0\u4E48\uFF0C\u8C01\u4E5F\u4E0D\u5FC5\u62C5\u5FC3\u7B7E\u5B8C\u7684\u7B2C\u4E8C\u5929\u3002"],
      "ready.trust": ["\u4ED6\u4EEC\u76F8\u4FE1\u6211\u4EEC\u4EA4\u4ED8\u5F97\u4E86\u5417\uFF1F", "\u4ED6\u4EEC\u770B\u8FC7\u4EC0\u4E48\uFF0C\u548C\u8C01\u8C08\u8FC7\uFF1F"],
      "ready.decision": ["\u77E5\u9053\u4ED6\u4EEC\u516C\u53F8\u600E\u4E48\u51B3\u5B9A\u5417\uFF1F", "\u8C01\u7B7E\u5B57\uFF0C\u4E4B\u524D\u8981\u95EE\u8FC7\u8C01\uFF0C\u4E2D\u95F4\u8FD8\u53EF\u80FD\u5192\u51FA\u4EC0\u4E48\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/rfp.ts
var bid2, bidAsk2, bidProblems2, decline2;
var init_rfp2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/rfp.ts"() {
    "use strict";
    bid2 = {
      heading: { bid: "\u6295\u6807", "no-bid": "\u4E0D\u6295\u6807", open: "\u8FD8\u4E0D\u80FD\u5B9A" },
      reasons: {
        uninvited: "\u5BA2\u6237\u5DF2\u7ECF\u5728\u505A\u51B3\u5B9A\uFF0C\u53C8\u6CA1\u6709\u8BF7\u60A8\u6765\uFF1A\u4ED6\u4EEC\u770B\u597D\u7684\u662F\u522B\u5BB6\uFF0C\u60A8\u53EA\u662F\u7528\u6765\u6BD4\u8F83\u7684\u3002",
        preferred: "\u5BA2\u6237\u770B\u597D\u6211\u4EEC\u3002",
        players: "\u5BA2\u6237\u770B\u597D\u7684\u4E0D\u662F\u6211\u4EEC\uFF0C\u4F46\u662F\u80FD\u89C1\u5230\u5173\u952E\u4EBA\uFF1A\u5148\u89C1\u4EBA\uFF0C\u518D\u52A8\u7B14\u3002",
        "ask-first": "\u5BA2\u6237\u770B\u597D\u7684\u4E0D\u662F\u6211\u4EEC\uFF0C\u80FD\u4E0D\u80FD\u89C1\u5230\u5173\u952E\u4EBA\u4E5F\u4E0D\u6E05\u695A\u3002\u5148\u63D0\u51FA\u89C1\u9762\uFF1B\u89C1\u4E0D\u5230\u5C31\u4E0D\u6295\u3002",
        "written-for-another": "\u5BA2\u6237\u770B\u597D\u7684\u4E0D\u662F\u6211\u4EEC\uFF0C\u5173\u952E\u4EBA\u53C8\u89C1\u4E0D\u5230\uFF1A\u8FD9\u4EFD\u6807\u4E66\u662F\u548C\u522B\u5BB6\u4E00\u8D77\u5199\u7684\u3002"
      },
      cost: (a) => `\u8F93\u6389\u7684\u4EE3\u4EF7\uFF1A\uFF081 \u2212 ${a.share}%\uFF09\xD7 ${a.cost} = ${a.losing}`,
      noCost: () => "\u8F93\u6389\u7684\u4EE3\u4EF7\uFF1A\u4E0D\u6E05\u695A\uFF1B\u8BF7\u7ED9\u51FA\u8D62\u7387\u548C\u9500\u552E\u6210\u672C\u3002",
      due: (a) => `\u622A\u6B62\uFF1A${a.due}`,
      overdue: (a) => `\u622A\u6B62\uFF1A${a.due}\uFF0C\u5DF2\u7ECF\u8FC7\u4E86\u3002`,
      letter: () => "\u793C\u8C8C\u5730\u8C22\u7EDD\uFF0C\u5E76\u8BF4\u660E\u4EC0\u4E48\u60C5\u51B5\u4E0B\u4F1A\u6539\u53D8\uFF1A",
      letterIfNot: () => "\u5982\u679C\u5BF9\u65B9\u4E0D\u7B54\u5E94\u89C1\u9762\uFF1A"
    };
    bidAsk2 = {
      "rfp.due": ["\u54EA\u5929\u622A\u6B62\uFF1F", "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u5468\u4E94\u300112\u67088\u65E5\u30012026-12-01\u3002\u6CA1\u6709\u8BF4\u8FC7\u5C31\u4E0D\u586B\u3002"],
      "rfp.preferred": ["\u5BA2\u6237\u770B\u597D\u7684\u662F\u60A8\u5417\uFF1F", "\u6807\u51C6\u5C31\u662F\u60A8\u548C\u4ED6\u4EEC\u8C08\u51FA\u6765\u7684\uFF0C\u624D\u9009\u201C\u662F\u201D\u3002\u62FF\u4E0D\u51C6\uFF0C\u5C31\u4E0D\u662F\u60A8\u3002"],
      "rfp.meetPlayers": ["\u52A8\u7B14\u4E4B\u524D\uFF0C\u80FD\u89C1\u5230\u5173\u952E\u4EBA\u5417\uFF1F", "\u6BCF\u4E00\u4F4D\uFF0C\u90FD\u5355\u72EC\u89C1\u3002\u771F\u60F3\u8981\u60A8\u6295\u7684\u5BA2\u6237\u4F1A\u8BA9\u60A8\u89C1\uFF1B\u53EA\u662F\u51D1\u4E09\u5BB6\u7684\u4E0D\u4F1A\u3002"],
      "rfp.winRate": ["\u8FD9\u6837\u7684\u6807\uFF0C\u4E00\u767E\u4E2A\u80FD\u8D62\u51E0\u4E2A\uFF1F", "\u767E\u5206\u6570\uFF0C\u6309\u81EA\u5DF1\u7684\u8BB0\u5F55\uFF0C\u53EA\u7B97\u4E0D\u662F\u60A8\u5E2E\u7740\u5199\u7684\u6807\uFF1A20% \u5C31\u5199 20\u3002"],
      "rfp.costOfSelling": ["\u53C2\u52A0\u4E00\u6B21\u8981\u82B1\u591A\u5C11\uFF1F", "\u6240\u6709\u4EBA\u7684\u65F6\u95F4\u3001\u5DEE\u65C5\u3001\u6837\u54C1\uFF0C\u7528\u8FD9\u4E2A\u5546\u673A\u7684\u8D27\u5E01\u3002"]
    };
    bidProblems2 = {
      "no-percent": (a) => `\u201C${a.text}\u201D\u4E0D\u662F 1 \u5230 100 \u4E4B\u95F4\u7684\u767E\u5206\u6570\uFF0C\u4E5F\u4E0D\u662F 0\uFF1B20% \u8BF7\u5199 20\u3002`
    };
    decline2 = (a) => a.named ? a.command : `${a.command} --set to.name=\u59D3\u540D`;
  }
});

// src/core/languages/zh-Hans/words/opportunity/assess.ts
var sign2, assess2, assessRefusals2;
var init_assess2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/assess.ts"() {
    "use strict";
    sign2 = (mark) => mark === "-" ? "\u2212" : mark;
    assess2 = {
      sign: sign2,
      groups: { opportunity: "\u6709\u6CA1\u6709\u673A\u4F1A\uFF1F", compete: "\u6211\u4EEC\u6709\u7ADE\u4E89\u529B\u5417\uFF1F", win: "\u6211\u4EEC\u80FD\u8D62\u5417\uFF1F", worth: "\u503C\u4E0D\u503C\u5F97\u8D62\uFF1F" },
      questions: {
        1: [
          "\u7ECF\u8425\u8BA1\u5212",
          "\u6211\u4EEC\u77E5\u9053\u8FD9\u6B21\u91C7\u8D2D\u662F\u4E3A\u54EA\u4E2A\u8BA1\u5212\u670D\u52A1\u7684\u5417\uFF1F",
          "\u4E0D\u670D\u52A1\u4E8E\u4EFB\u4F55\u8BA1\u5212\u7684\u91C7\u8D2D\uFF0C\u6700\u5148\u88AB\u63A8\u8FDF\u3002+ \u8BF4\u5F97\u51FA\u662F\u54EA\u4E2A\u8BA1\u5212\u3001\u8C01\u5728\u63A8\uFF1B\u2212 \u6CA1\u6709\u8FD9\u6837\u7684\u8BA1\u5212\u3002"
        ],
        2: ["\u5E02\u573A\u4E0E\u4E1A\u52A1", "\u6211\u4EEC\u4E86\u89E3\u4ED6\u4EEC\u7684\u5E02\u573A\u3001\u77E5\u9053\u4ED6\u4EEC\u9760\u4EC0\u4E48\u8D5A\u94B1\u5417\uFF1F", "+ \u8BF4\u5F97\u51FA\u4ED6\u4EEC\u7684\u5BA2\u6237\u662F\u8C01\u3001\u60F3\u8981\u4EC0\u4E48\u3001\u4EC0\u4E48\u5728\u53D8\uFF1B\u2212 \u8FD8\u5F97\u53BB\u67E5\u3002"],
        3: ["\u8D22\u52A1\u72B6\u51B5", "\u4ED6\u4EEC\u7684\u7ECF\u8425\u72B6\u51B5\u4E70\u5F97\u8D77\u5417\uFF1F", "\u6536\u5165\u3001\u5229\u6DA6\uFF0C\u4EE5\u53CA\u4ED6\u4EEC\u62FF\u4EC0\u4E48\u548C\u81EA\u5DF1\u6BD4\u3002+ \u6570\u5B57\u6E05\u695A\u800C\u4E14\u597D\uFF1B\u2212 \u6570\u5B57\u6E05\u695A\u4F46\u662F\u5DEE\u3002"],
        4: ["\u8D44\u91D1", "\u6709\u8FD9\u7B14\u94B1\uFF0C\u6216\u8005\u6709\u4EBA\u80FD\u627E\u5230\u8FD9\u7B14\u94B1\u5417\uFF1F", "+ \u6709\u9884\u7B97\uFF0C\u6216\u8005\u6709\u4EBA\u53EF\u4EE5\u52A8\u7528\u6CA1\u6709\u9884\u7B97\u7684\u94B1\uFF1B\u2212 \u4E24\u6837\u90FD\u6CA1\u6709\u3002"],
        5: [
          "\u975E\u529E\u4E0D\u53EF\u7684\u4E8B",
          "\u4ED6\u4EEC\u5FC5\u987B\u5728\u67D0\u4E00\u5929\u4E4B\u524D\u884C\u52A8\u5417\uFF1F",
          "\u4E3A\u4EC0\u4E48\u8981\u529E\u3001\u4EC0\u4E48\u65F6\u5019\u4E4B\u524D\u3001\u665A\u4E86\u6709\u4EC0\u4E48\u4EE3\u4EF7\u3001\u529E\u4E86\u6709\u4EC0\u4E48\u597D\u5904\u3001\u6709\u591A\u5927\uFF1F+ \u8FC7\u4E86\u90A3\u5929\u5C31\u4F1A\u75DB\uFF1B\u2212 \u7B49\u4E00\u7B49\u4E5F\u6CA1\u4E8B\u3002"
        ],
        6: ["\u6B63\u5F0F\u51B3\u7B56\u6D41\u7A0B", "\u6211\u4EEC\u6E05\u695A\u6B63\u5F0F\u6D41\u7A0B\uFF0C\u800C\u4E14\u6D41\u7A0B\u7ED9\u6211\u4EEC\u7559\u4E86\u673A\u4F1A\u5417\uFF1F", "+ \u6B65\u9AA4\u3001\u4EBA\u548C\u6807\u51C6\u90FD\u6E05\u695A\uFF0C\u6211\u4EEC\u4E5F\u591F\u5F97\u7740\uFF1B\u2212 \u662F\u7167\u7740\u522B\u5BB6\u5199\u7684\u3002"],
        7: ["\u7B26\u5408\u8BA1\u5212", "\u6211\u4EEC\u7684\u65B9\u6848\u80FD\u63A8\u52A8\u4ED6\u4EEC\u7684\u8BA1\u5212\u5417\uFF1F", "+ \u4ED6\u4EEC\u81EA\u5DF1\u4EBA\u8FD9\u4E48\u8BF4\uFF1B\u2212 \u8DDF\u8BA1\u5212\u4E0D\u76F8\u5E72\u3002"],
        8: ["\u6280\u672F\u504F\u597D", "\u7B26\u5408\u4ED6\u4EEC\u6280\u672F\u4EBA\u5458\u7684\u504F\u597D\u5417\uFF1F", "+ \u548C\u73B0\u6709\u7684\u3001\u60F3\u8981\u7684\u90FD\u914D\u5F97\u4E0A\uFF1B\u2212 \u4ED6\u4EEC\u5F97\u653E\u5F03\u4E9B\u4EC0\u4E48\u3002"],
        9: ["\u6211\u65B9\u8D44\u6E90", "\u6211\u4EEC\u6295\u5F97\u8FDB\u4EBA\u548C\u65F6\u95F4\u5417\uFF1F", "\u65E2\u8981\u5356\uFF0C\u4E5F\u8981\u4EA4\u4ED8\u3002+ \u4EBA\u5DF2\u5B9A\uFF0C\u4E5F\u6709\u7A7A\uFF1B\u2212 \u6CA1\u6709\u4EBA\u3002"],
        10: ["\u72EC\u6709\u4EF7\u503C", "\u6709\u6CA1\u6709\u53EA\u6709\u6211\u4EEC\u80FD\u5E26\u6765\u7684\u597D\u5904\uFF1F", "\u662F\u4E1A\u52A1\u4E0A\u7684\u597D\u5904\uFF0C\u4E0D\u662F\u4EA7\u54C1\u4E0A\u7684\u3002+ \u4ED6\u4EEC\u81EA\u5DF1\u8BF4\u51FA\u6765\u8FC7\uFF1B\u2212 \u8C01\u90FD\u80FD\u7ED9\u3002"],
        11: ["\u4EE5\u5F80\u5173\u7CFB", "\u4ED6\u4EEC\u548C\u6211\u4EEC\u6253\u4EA4\u9053\u7684\u611F\u53D7\u597D\u5417\uFF1F", "+ \u5408\u4F5C\u8FC7\uFF0C\u8FD8\u613F\u610F\u518D\u6765\uFF1B\u2212 \u6CA1\u5408\u4F5C\u8FC7\uFF0C\u6216\u8005\u4E0D\u60F3\u518D\u6765\u3002"],
        12: ["\u63A5\u89E6\u638C\u6743\u4EBA", "\u6211\u4EEC\u548C\u8BF4\u4E86\u7B97\u7684\u4EBA\u8C08\u5F97\u4E0A\u8BDD\u5417\uFF1F", "+ \u80FD\u5355\u72EC\u89C1\uFF1B\u2212 \u6709\u4EBA\u62E6\u7740\u4E0D\u8BA9\u89C1\u3002"],
        13: ["\u8D2D\u4E70\u613F\u666F", "\u4ED6\u4EEC\u60F3\u8C61\u7684\u65B9\u6848\uFF0C\u5C31\u662F\u6211\u4EEC\u4F1A\u505A\u7684\u6837\u5B50\u5417\uFF1F", "+ \u4ED6\u4EEC\u8BB2\u7684\u5C31\u662F\u548C\u60A8\u8C08\u8FC7\u7684\u90A3\u4E9B\u573A\u666F\uFF1B\u2212 \u8BB2\u7684\u662F\u522B\u5BB6\u7684\u3002"],
        14: ["\u975E\u6B63\u5F0F\u51B3\u7B56", "\u6211\u4EEC\u77E5\u9053\u4E8B\u60C5\u5B9E\u9645\u4E0A\u600E\u4E48\u5B9A\u5417\uFF1F", "\u79C1\u4E0B\u4F1A\u95EE\u8C01\uFF0C\u8C01\u80FD\u8BF4\u4E0D\u3002+ \u6709\u4EBA\u544A\u8BC9\u8FC7\u60A8\uFF0C\u800C\u4E14\u8BF4\u5F97\u51C6\uFF1B\u2212 \u53EA\u770B\u8FC7\u7EC4\u7EC7\u67B6\u6784\u56FE\u3002"],
        15: ["\u5185\u90E8\u653F\u6CBB", "\u652F\u6301\u6211\u4EEC\u7684\u4EBA\uFF0C\u8BF4\u8BDD\u6709\u4EBA\u542C\u5417\uFF1F", "+ \u652F\u6301\u6211\u4EEC\u7684\u4EBA\u6709\u5F71\u54CD\u529B\uFF1B\u2212 \u6709\u5F71\u54CD\u529B\u7684\u662F\u53CD\u5BF9\u6211\u4EEC\u7684\u4EBA\u3002"],
        16: ["\u6587\u5316\u5951\u5408", "\u4E24\u5BB6\u516C\u53F8\u5408\u5F97\u6765\u5417\uFF1F", "\u8282\u594F\u3001\u505A\u6D3E\u3001\u600E\u4E48\u770B\u98CE\u9669\u3002+ \u5DF2\u7ECF\u770B\u5F97\u51FA\u5408\u62CD\uFF1B\u2212 \u6BCF\u6B21\u5F00\u4F1A\u90FD\u522B\u626D\u3002"],
        17: ["\u8BC4\u4F30\u8BA1\u5212", "\u63A5\u4E0B\u6765\u7684\u6B65\u9AA4\uFF0C\u548C\u5BA2\u6237\u4E66\u9762\u7EA6\u5B9A\u4E86\u5417\uFF1F", "+ \u5BA2\u6237\u6539\u8FC7\u8BA1\u5212\uFF0C\u4E5F\u7167\u7740\u505A\uFF1B\u2212 \u6CA1\u6709\u8BA1\u5212\u3002"],
        18: ["\u8FD1\u671F\u6536\u5165", "\u6536\u5165\u591F\u591A\u3001\u591F\u5FEB\u5417\uFF1F", "\u5BF9\u7167\u6211\u4EEC\u81EA\u5DF1\u7684\u6700\u4F4E\u8981\u6C42\u548C\u671F\u9650\u3002+ \u4E24\u6837\u90FD\u8FBE\u5230\uFF1B\u2212 \u6709\u4E00\u6837\u8FBE\u4E0D\u5230\u3002"],
        19: ["\u540E\u7EED\u6536\u5165", "\u540E\u9762\u8FD8\u4F1A\u6709\u751F\u610F\u5417\uFF1F", "+ \u8BF4\u5F97\u51FA\u662F\u4EC0\u4E48\uFF1B\u2212 \u5C31\u8FD9\u4E00\u5355\u3002"],
        20: ["\u5229\u6DA6", "\u6211\u4EEC\u8D5A\u5F97\u5230\u94B1\u5417\uFF1F", "\u6263\u6389\u9500\u552E\u548C\u4EA4\u4ED8\u7684\u6210\u672C\u3002+ \u7B97\u8FC7\uFF0C\u8D5A\uFF1B\u2212 \u4E0D\u8D5A\uFF0C\u6216\u8005\u6837\u6837\u987A\u5229\u624D\u8D5A\u3002"],
        21: ["\u98CE\u9669", "\u98CE\u9669\u591F\u5C0F\u5417\uFF1F", "\u4EC0\u4E48\u4F1A\u51FA\u95EE\u9898\uFF0C\u4F1A\u8BA9\u6211\u4EEC\u635F\u5931\u591A\u5C11\uFF1F+ \u5F88\u5C0F\uFF0C\u6216\u8005\u6709\u4EBA\u5206\u62C5\uFF1B\u2212 \u4F1A\u4F24\u5230\u6211\u4EEC\u3002"],
        22: ["\u6218\u7565\u4EF7\u503C", "\u9664\u4E86\u94B1\uFF0C\u8FD8\u503C\u5F97\u62FF\u4E0B\u5417\uFF1F", "\u4E00\u4E2A\u5E02\u573A\u3001\u4E00\u4E2A\u6807\u6746\u3001\u4E00\u6B21\u5B66\u4E60\u3002+ \u8BF4\u5F97\u51FA\u662F\u54EA\u4E00\u6837\uFF1B\u2212 \u4E0D\u8FC7\u662F\u591A\u4E00\u5355\u3002"]
      },
      marks: { "+": "\u5BF9\u6211\u4EEC\u6709\u5229", "?": "\u8FD8\u4E0D\u6E05\u695A", "-": "\u5BF9\u6211\u4EEC\u4E0D\u5229" },
      marksOf: (a) => ({ "+": `\u5BF9${a.name}\u6709\u5229`, "?": "\u8FD8\u4E0D\u6E05\u695A", "-": `\u5BF9${a.name}\u4E0D\u5229` }),
      answerFor: (a) => `\u8BF7\u66FF${a.name}\u6765\u7B54\uFF1A\u8FD9\u91CC\u7684\u201C\u6211\u4EEC\u201D\u662F${a.name}\u3002`,
      number: (a) => `${a.text}\uFF08q${a.number}\uFF09`,
      evidence: (a) => `${a.short}\uFF1A\u51ED\u4EC0\u4E48\u8FD9\u4E48\u8BF4\uFF1F\uFF08q${a.number}\uFF09`,
      evidenceHelp: () => "\u8C01\u8BF4\u4E86\u4EC0\u4E48\uFF0C\u54EA\u4EFD\u6587\u4EF6\uFF0C\u54EA\u4E2A\u6570\u5B57\u3002\u8FD8\u6CA1\u6709\u5C31\u4E0D\u586B\uFF0C\u4F1A\u5217\u4E3A\u201C\u6CA1\u6709\u4F9D\u636E\u201D\u3002",
      groupHelp: () => "\u56DE\u8F66\u4FDD\u7559\u4E0A\u6B21\u7684\u8BC4\u5206\uFF1B\u6309 e \u9010\u9898\u8FC7\u4E00\u904D\uFF1B\u6309 x \u6062\u590D\u6210\u4E0A\u6B21\u7684\u3002",
      lastTime: (a) => `${a.tally["+"]} +   ${a.tally["?"]} ?   ${a.tally["-"]} \u2212`,
      us: "\u6211\u4EEC",
      table: {
        title: (a) => `${a.account}\uFF1A22 \u4E2A\u95EE\u9898\uFF0C${a.date}`,
        sum: (a) => `${a.name}\uFF1A${a.tally["+"]} \u4E2A +\uFF0C${a.tally["?"]} \u4E2A ?\uFF0C${a.tally["-"]} \u4E2A \u2212`,
        changed: (a) => `${a.name}\uFF0C${a.since} \u4EE5\u6765\u7684\u53D8\u5316\uFF1A`,
        unchanged: (a) => `${a.name}\uFF1A${a.since} \u4EE5\u6765\u6CA1\u6709\u53D8\u5316\u3002`,
        moved: (a) => `${a.number} ${a.short}\uFF1A${sign2(a.from)} \u2192 ${sign2(a.to)}${a.evidence === void 0 ? "" : `\uFF08${a.evidence}\uFF09`}`,
        unshown: (a) => `${a.name}\uFF1A\u7B2C ${a.numbers.join("\u3001")} \u9898\u8FD8\u6CA1\u6709\u4F9D\u636E\u3002\u62FF\u4E0D\u51FA\u4F9D\u636E\u7684\u8BC4\u5206\u53EA\u662F\u613F\u671B\u3002`,
        noRival: (a) => `\u8FD8\u6CA1\u6709\u7ED9\u4E3B\u8981\u7ADE\u4E89\u5BF9\u624B\u6253\u8FC7\u5206\uFF1A${a.command}`,
        next: (a) => `\u63A5\u4E0B\u6765\u600E\u4E48\u505A\uFF1A${a.command}`
      }
    };
    assessRefusals2 = {
      "not-assessed": (a) => ["22 \u4E2A\u95EE\u9898\u8FD8\u6CA1\u6709\u7B54\uFF0C\u6CA1\u6709\u4F9D\u636E\u53EF\u4EE5\u51B3\u5B9A\u3002", `\u8BF7\u5148\u56DE\u7B54\uFF1Accs opportunity assess ${a.id}`],
      "no-competitor": (a) => [
        a.known === void 0 ? "\u8FD9\u91CC\u8FD8\u6CA1\u6709\u8BB0\u4E0B\u4E3B\u8981\u7ADE\u4E89\u5BF9\u624B\u3002" : `${a.name}\u4E0D\u662F\u8FD9\u91CC\u7684\u4E3B\u8981\u7ADE\u4E89\u5BF9\u624B\uFF0C\u4E3B\u8981\u7ADE\u4E89\u5BF9\u624B\u662F${a.known}\u3002`,
        a.known === void 0 ? `\u8BF7\u5148\u5199\u660E\uFF1Accs opportunity edit ${a.id} --set competitor="${a.name}"` : `\u8BF7\u5199 --of "${a.known}" \u6216 --of competitor\uFF0C\u6216\u8005\u6539\u8FC7\u6765\uFF1Accs opportunity edit ${a.id} --set competitor="${a.name}"`
      ],
      "day-to-come": (a) => [`${a.date} \u8FD8\u6CA1\u6709\u5230\u3002`, "\u53EA\u80FD\u6309\u4ECA\u5929\u77E5\u9053\u7684\u6765\u8BC4\uFF0C\u8BF7\u53BB\u6389 --at\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/strategy.ts
var strategySteps2, strategy2, strategyAsk2;
var init_strategy2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/strategy.ts"() {
    "use strict";
    init_assess2();
    strategySteps2 = {
      late: "\u5BA2\u6237\u5DF2\u7ECF\u5728\u505A\u51B3\u5B9A\uFF08\u7B2C 3 \u9636\u6BB5\uFF09",
      invited: "\u662F\u5BA2\u6237\u8BF7\u6211\u4EEC\u6765\u7684",
      event: "\u6709\u975E\u529E\u4E0D\u53EF\u7684\u4E8B",
      makeEvent: "\u80FD\u8BA9\u5B83\u53D8\u5F97\u975E\u529E\u4E0D\u53EF",
      compete: "\u6211\u4EEC\u6709\u7ADE\u4E89\u529B\uFF1A+ \u591A\u4E8E \u2212",
      advantage: "\u6211\u4EEC\u5F3A\u4E09\u500D",
      criteria: "\u6807\u51C6\u80FD\u6539\u53D8\u6216\u6269\u5927",
      split: "\u80FD\u5207\u51FA\u8D5A\u94B1\u7684\u4E00\u5757",
      position: "\u5728\u91CC\u9762\u6709\u4F4D\u7F6E\u8981\u4FDD\u62A4",
      later: "\u6709\u540E\u7EED\u6536\u5165\u6216\u6218\u7565\u4EF7\u503C"
    };
    strategy2 = {
      heading: (a) => `${a.date} \u7684\u7B56\u7565\uFF1A${a.name}`,
      why: () => "\u600E\u4E48\u5F97\u51FA\u6765\u7684",
      yes: "\u662F",
      no: "\u5426",
      step: (a) => `${strategySteps2[a.step]}${a.marks ? `\uFF08${Object.entries(a.marks).map(([number4, mark]) => `${number4} ${sign2(mark)}`).join("\uFF0C")}\uFF09` : a.answer === "unsure" ? "\uFF08\u4E0D\u786E\u5B9A\uFF0C\u6309\u5426\u7B97\uFF09" : ""}`,
      outcomes: {
        frontal: [
          "\u6B63\u9762\u8FDB\u653B",
          "\u5C31\u5728\u73B0\u6709\u7684\u6218\u573A\u4E0A\u6253\uFF1A\u60A8\u6BD4\u4EFB\u4F55\u4E00\u5BB6\u90FD\u5F3A\u4E09\u500D\u3002\u7167\u7EA6\u5B9A\u7684\u8BA1\u5212\u8D70\uFF0C\u5F53\u7740\u51B3\u7B56\u4EBA\u7684\u9762\u8BC1\u660E\uFF0C\u800C\u4E14\u8981\u5FEB\uFF1B\u591A\u62D6\u4E00\u5468\uFF0C\u522B\u5BB6\u5C31\u591A\u4E00\u5468\u8FFD\u4E0A\u6765\u3002"
        ],
        flank: [
          "\u4FA7\u7FFC\u8FDB\u653B",
          "\u6539\u53D8\u4ED6\u4EEC\u6BD4\u8F83\u7684\u4E1C\u897F\u3002\u6309\u73B0\u5728\u7684\u6807\u51C6\u60A8\u4E0D\u591F\u5F3A\uFF1A\u63A5\u4E0B\u6765\u51E0\u5468\uFF0C\u548C\u5173\u952E\u4EBA\u4E00\u8D77\u8BCA\u65AD\u6807\u51C6\u91CC\u6F0F\u4E86\u4EC0\u4E48\uFF0C\u76F4\u5230\u4ED6\u4EEC\u81EA\u5DF1\u628A\u53EA\u6709\u60A8\u80FD\u505A\u5230\u7684\u52A0\u8FDB\u53BB\u3002\u5728\u90A3\u4E4B\u524D\u4EC0\u4E48\u90FD\u4E0D\u8981\u6F14\u793A\u3002"
        ],
        fragment: ["\u5207\u4E0B\u4E00\u5757", "\u62FF\u4E0B\u4E00\u90E8\u5206\u3002\u5207\u51FA\u60A8\u9886\u5148\u3001\u4E5F\u8D5A\u94B1\u7684\u90A3\u4E00\u5757\uFF0C\u8981\u6709\u5B83\u81EA\u5DF1\u7684\u652F\u6301\u8005\u548C\u81EA\u5DF1\u7684\u51B3\u7B56\uFF0C\u5176\u4F59\u7684\u5148\u8BA9\u7ED9\u522B\u4EBA\u3002"],
        defend: ["\u9632\u5B88", "\u5B88\u4F4F\u5DF2\u6709\u7684\u3002\u4FDD\u62A4\u597D\u60A8\u5728\u91CC\u9762\u7684\u4F4D\u7F6E\uFF1A\u7167\u987E\u597D\u6B63\u5728\u7528\u7684\u4EBA\uFF0C\u8BF7\u4ED6\u4EEC\u8BF4\u51FA\u4EF7\u503C\uFF0C\u8BA9\u4F1A\u628A\u522B\u5BB6\u6446\u5230\u60A8\u65C1\u8FB9\u7684\u51B3\u5B9A\u6162\u4E0B\u6765\u3002"],
        develop: ["\u57F9\u80B2", "\u8FD9\u5355\u4E0D\u4E89\uFF0C\u4E89\u4E0B\u4E00\u5355\u3002\u82B1\u5C0F\u529B\u6C14\u4FDD\u6301\u8054\u7CFB\uFF0C\u5728\u9700\u6C42\u51FA\u73B0\u4E4B\u524D\u5148\u8BA4\u8BC6\u5173\u952E\u4EBA\uFF0C\u9700\u6C42\u6210\u5F62\u7684\u65F6\u5019\u60A8\u7B2C\u4E00\u4E2A\u5728\u573A\u3002\u4ECE\u9884\u6D4B\u91CC\u62FF\u6389\u3002"],
        disengage: ["\u9000\u51FA", "\u793C\u8C8C\u5730\u3001\u5C3D\u65E9\u5730\u9000\u51FA\u3002\u8BF4\u660E\u539F\u56E0\uFF0C\u8BF4\u660E\u4EC0\u4E48\u60C5\u51B5\u4E0B\u4F1A\u6539\u53D8\uFF0C\u628A\u65F6\u95F4\u7ED9\u613F\u610F\u8DDF\u60A8\u4E70\u7684\u4EBA\u3002\u574F\u6D88\u606F\u6765\u5F97\u65E9\u4E5F\u662F\u597D\u6D88\u606F\u3002"]
      },
      unknown: (a) => `\u7B2C ${a.numbers.join("\u3001")} \u9898\u8FD8\u4E0D\u6E05\u695A\u3002\u4E0D\u6E05\u695A\u5C31\u4E0D\u7B97\u5BF9\u6211\u4EEC\u6709\u5229\uFF0C\u7167\u8FD9\u4E2A\u7ED3\u8BBA\u884C\u52A8\u4E4B\u524D\u5148\u5F04\u6E05\u695A\u3002`,
      letter: () => "\u793C\u8C8C\u5730\u8C22\u7EDD\uFF0C\u5E76\u8BF4\u660E\u4EC0\u4E48\u60C5\u51B5\u4E0B\u4F1A\u6539\u53D8\uFF1A"
    };
    strategyAsk2 = {
      buyerPhase: ["\u5BA2\u6237\u8D70\u5230\u54EA\u4E00\u6B65\u4E86\uFF1F", "\u5148\u662F\u5F62\u6210\u9700\u6C42\uFF0C\u518D\u6BD4\u8F83\u65B9\u6848\uFF0C\u6700\u540E\u505A\u51B3\u5B9A\u3001\u62C5\u5FC3\u98CE\u9669\u3002\u5230\u4E86\u6700\u540E\u4E00\u6B65\u624D\u6765\u7684\u65B0\u9762\u5B54\uFF0C\u591A\u534A\u53EA\u662F\u7528\u6765\u6BD4\u8F83\u7684\u3002"],
      invited: ["\u662F\u5BA2\u6237\u5728\u9009\u5B9A\u522B\u5BB6\u4E4B\u524D\u5C31\u8BF7\u60A8\u6765\u7684\u5417\uFF1F", "\u540C\u65F6\u53D1\u7ED9\u4E00\u957F\u4E32\u4F9B\u5E94\u5546\u7684\u9080\u8BF7\u4E0D\u7B97\u3002"],
      makeEvent: [
        "\u80FD\u8BA9\u8FD9\u4EF6\u4E8B\u53D8\u5F97\u975E\u529E\u4E0D\u53EF\u5417\uFF1F",
        "\u7B2C 5 \u9898\u4E0D\u662F +\u3002\u6709\u6CA1\u6709\u54EA\u4E00\u5929\uFF0C\u8FC7\u4E86\u4EE5\u540E\u4E0D\u529E\u5C31\u6709\u4EE3\u4EF7\uFF0C\u800C\u4E14\u80FD\u8BA9\u4ED6\u4EEC\u770B\u5230\uFF1F\u8BF4\u5F97\u51FA\u662F\u54EA\u4E00\u5929\u624D\u9009\u201C\u662F\u201D\u3002"
      ],
      advantage: ["\u60A8\u6BD4\u4EFB\u4F55\u4E00\u5BB6\u90FD\u5F3A\u4E09\u500D\u5417\uFF1F", "\u770B\u4ED6\u4EEC\u62FF\u4EC0\u4E48\u505A\u51B3\u5B9A\uFF0C\u800C\u4E14\u662F\u4ED6\u4EEC\u773C\u91CC\u7684\u5F3A\u3002\u53EA\u9886\u5148\u4E00\u70B9\uFF0C\u786C\u62FC\u8D62\u4E0D\u4E86\u3002"],
      criteria: ["\u80FD\u6539\u53D8\u6216\u8005\u6269\u5927\u4ED6\u4EEC\u6BD4\u8F83\u7684\u6807\u51C6\u5417\uFF1F", "\u6709\u4E00\u4E2A\u6807\u51C6\u91CC\u6CA1\u6709\u3001\u800C\u53EA\u6709\u60A8\u80FD\u5E2E\u4E0A\u7684\u76EE\u6807\uFF0C\u5E76\u4E14\u6709\u8BF4\u5F97\u4E0A\u8BDD\u7684\u5173\u952E\u4EBA\u613F\u610F\u542C\uFF0C\u5C31\u9009\u201C\u662F\u201D\u3002"],
      split: ["\u80FD\u5207\u51FA\u4E00\u5757\u8D5A\u94B1\u7684\u5417\uFF1F", "\u6709\u81EA\u5DF1\u7684\u652F\u6301\u8005\u3001\u81EA\u5DF1\u7684\u51B3\u7B56\uFF0C\u800C\u4E14\u60A8\u9886\u5148\u7684\u90A3\u4E00\u5757\u3002"],
      position: ["\u5728\u91CC\u9762\u6709\u8981\u4FDD\u62A4\u7684\u4F4D\u7F6E\u5417\uFF1F", "\u4ED6\u4EEC\u73B0\u5728\u5C31\u5728\u7528\u60A8\u7684\u4E1C\u897F\uFF0C\u800C\u4E14\u6709\u4EBA\u60F3\u7559\u4F4F\u5B83\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/next.ts
var next2;
var init_next2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/next.ts"() {
    "use strict";
    init_phrases2();
    init_advance2();
    init_players2();
    init_ready2();
    init_rfp2();
    init_strategy2();
    next2 = {
      slides: {
        overstayed: (a) => `${a.milestone === void 0 ? "\u4E00\u76F4\u6CA1\u6709\u8BC4\u5B9A\uFF0C" : `\u505C\u5728\u201C${say2(a.milestone)}\u201D`}\u5DF2\u6709 ${a.months.toFixed(1)} \u4E2A\u6708\uFF0C\u6B63\u5E38\u662F ${a.normal} \u4E2A\u6708`,
        "access-not-given": (a) => `${a.since} \u7684\u4FE1\u51FD ${a.letter} \u8BF7\u5BF9\u65B9\u5F15\u8350\uFF0C${a.days} \u5929\u4E86\u8FD8\u6CA1\u6709\u5F15\u8350`,
        stale: (a) => `\u5BA2\u6237\u4E0A\u4E00\u6B21\u6709\u52A8\u4F5C\u662F ${a.since}\uFF0C\u5DF2\u7ECF ${a.days} \u5929`,
        "unknown-milestone": (a) => `\u5B83\u7684\u6D41\u7A0B\u91CC\u6CA1\u6709\u201C${a.milestone}\u201D\u8FD9\u4E2A\u91CC\u7A0B\u7891`
      },
      next: {
        over: (a) => a.won ? ["\u548C\u5BA2\u6237\u4E00\u8D77\u91CF\u4E00\u91CF\u5E26\u6765\u7684\u597D\u5904\uFF0C\u518D\u8BF7\u5BF9\u65B9\u5F15\u8350\u522B\u4EBA\u3002", "\u5DF2\u7ECF\u8D62\u5355\uFF1B\u91CF\u5F97\u51FA\u6765\u7684\u597D\u5904\u80FD\u5E26\u6765\u4E0B\u4E00\u5355\u3002"] : ["\u5199\u4E0B\u8FD9\u6B21\u5B66\u5230\u4E86\u4EC0\u4E48\u3002", "\u8FD9\u5355\u4E22\u4E86\uFF1B\u574F\u6D88\u606F\u6765\u5F97\u65E9\u4E5F\u662F\u597D\u6D88\u606F\u3002"],
        "set-aside": (a) => ["\u60F3\u6E05\u695A\u8981\u4E0D\u8981\u91CD\u65B0\u8DDF\u8FDB\u3002", `\u4ECE ${a.since} \u8D77\u6401\u7F6E\uFF1A${a.why}`],
        withdraw: (a, id) => [
          "\u793C\u8C8C\u5730\u9000\u51FA\uFF0C\u7136\u540E\u8BF7\u7ECF\u7406\u6401\u7F6E\u3002",
          `${a.because === "tender" ? "\u8FD9\u4EFD\u6807\u4E66\u662F\u548C\u522B\u5BB6\u4E00\u8D77\u5199\u7684\u3002" : "\u7B56\u7565\u662F\u9000\u51FA\u3002"}\u574F\u6D88\u606F\u6765\u5F97\u65E9\u4E5F\u662F\u597D\u6D88\u606F\uFF1Accs opportunity advance ${id} inactive --as manager --what "\u2026\u2026"`,
          decline2(a)
        ],
        "stay-in-touch": (a, id) => [
          `\u8BF7\u7ECF\u7406\u628A\u8FD9\u5355\u6401\u7F6E\uFF0C\u60A8\u7EE7\u7EED\u4FDD\u6301\u8054\u7CFB\uFF1Accs opportunity advance ${id} inactive --as manager --what "\u2026\u2026"`,
          `${a.date} \u7684\u7B56\u7565\u662F\u57F9\u80B2\uFF1A\u4E0D\u4E89\u8FD9\u4E00\u5355\uFF0C\u4E89\u4E0B\u4E00\u5355\u3002`
        ],
        "close-passed": (a) => ["\u8BF7\u5BA2\u6237\u7ED9\u4E00\u4E2A\u65B0\u65E5\u671F\uFF0C\u5E76\u95EE\u6E05\u4E3A\u4EC0\u4E48\u63A8\u8FDF\u3002", `\u539F\u5B9A ${a.close} \u524D\u7B7E\u7EA6\uFF1B\u53EA\u6709\u6211\u4EEC\u81EA\u5DF1\u76F8\u4FE1\u7684\u65E5\u671F\u4E0D\u7B97\u65E5\u671F\u3002`],
        "plan-overdue": (a) => [`\u95EE\u6E05\u8FD9\u4E00\u6B65\u600E\u4E48\u6837\u4E86\uFF1A${a.event}`, `\u7EA6\u597D\u7684\u662F ${a.date}\u3002\u8BA1\u5212\u6CA1\u4EBA\u7406\u4F1A\uFF0C\u662F\u5371\u9669\u7684\u7B2C\u4E00\u4E2A\u4FE1\u53F7\u3002`],
        "plan-next": (a) => [`\u505A\u597D\u51C6\u5907\uFF1A${a.event}`, `\u548C\u5BA2\u6237\u7EA6\u597D\u7684\u65E5\u671F\u662F ${a.date}\u3002`],
        "find-players": (_, id) => [`\u5199\u4E0B\u60A8\u8BA4\u8BC6\u7684\u4EBA\uFF1Accs opportunity players ${id} --add \u59D3\u540D`, "\u751F\u610F\u662F\u548C\u4EBA\u505A\u7684\uFF0C\u73B0\u5728\u8FD8\u6CA1\u6709\u5199\u4E0B\u4EFB\u4F55\u4EBA\u3002"],
        "find-goal": () => ["\u5F04\u6E05\u695A\u5176\u4E2D\u4E00\u4F4D\u5173\u952E\u4EBA\u60F3\u8FBE\u5230\u4EC0\u4E48\u76EE\u6807\u3002", "\u6CA1\u6709\u76EE\u6807\uFF0C\u5C31\u6CA1\u6709\u5546\u673A\u3002"],
        "ask-to-meet": (a) => [
          `\u52A8\u7B14\u4E4B\u524D\uFF0C\u5148\u63D0\u51FA\u89C1\u5173\u952E\u4EBA${a.due === void 0 ? "\u3002" : `\uFF1B\u6295\u6807\u622A\u6B62\u65E5\u671F\u662F ${a.due}\u3002`}`,
          "\u5BA2\u6237\u770B\u597D\u7684\u4E0D\u662F\u6211\u4EEC\uFF1A\u89C1\u4E0D\u5230\u4EBA\uFF0C\u5C31\u4E0D\u6295\u3002"
        ],
        assess: (_, id) => [`\u56DE\u7B54 22 \u4E2A\u95EE\u9898\uFF1Accs opportunity assess ${id}`, "\u503C\u4E0D\u503C\u5F97\u7EE7\u7EED\u3001\u600E\u4E48\u7ADE\u4E89\uFF0C\u90FD\u8981\u4ECE\u7B54\u6848\u91CC\u6765\u770B\u3002"],
        "assess-again": (a, id) => [
          `\u628A 22 \u4E2A\u95EE\u9898\u518D\u7B54\u4E00\u904D\uFF1Accs opportunity assess ${id}`,
          `\u4E0A\u4E00\u6B21\u662F ${a.date} \u7B54\u7684\uFF0C\u90A3\u65F6\u8FD8\u6CA1\u6709\u5230\u8FD9\u4E2A\u9636\u6BB5\u3002`
        ],
        "choose-strategy": (_, id) => [`\u5B9A\u4E0B\u6765\u600E\u4E48\u7ADE\u4E89\uFF1Accs opportunity strategy ${id}`, "22 \u4E2A\u95EE\u9898\u5DF2\u7ECF\u7B54\u4E86\uFF0C\u63A5\u4E0B\u6765\u600E\u4E48\u505A\u8FD8\u6CA1\u6709\u5B9A\u3002"],
        "rethink-strategy": (a, id) => [
          `\u91CD\u65B0\u5B9A\u600E\u4E48\u7ADE\u4E89\uFF1Accs opportunity strategy ${id}`,
          `${a.date} \u5B9A\u7684\u662F\u201C${strategy2.outcomes[a.outcome][0]}\u201D\uFF0C\u5F53\u65F6\u7684\u4F9D\u636E\u73B0\u5728\u53D8\u4E86\u3002`
        ],
        "test-power": (a, id) => [
          `\u6D4B\u4E00\u6D4B${a.name}\u662F\u4E0D\u662F\u9AD8\u5C42\u652F\u6301\u8005\uFF1Accs opportunity power ${id} ${a.player}`,
          "\u9644\u8BA1\u5212\u8349\u7A3F\u7684\u4FE1\u8981\u53D1\u7ED9\u60F3\u8981\u5C31\u80FD\u8981\u5230\u7684\u4EBA\uFF0C\u73B0\u5728\u8FD8\u4E0D\u77E5\u9053\u8C01\u662F\u3002"
        ],
        "find-power": (a) => [`\u8BF7${a.name ?? "\u4EBA"}\u5F15\u8DEF\uFF0C\u53BB\u89C1\u771F\u6B63\u638C\u6743\u7684\u4EBA\u3002`, "\u540D\u5355\u91CC\u8FD8\u6CA1\u6709\u4EBA\u786E\u5B9A\u662F\u9AD8\u5C42\u652F\u6301\u8005\uFF1B\u5BF9\u65B9\u4E70\u4E0D\u4E86\uFF0C\u60A8\u5C31\u5356\u4E0D\u6210\u3002"],
        "know-first": (a, id) => [
          `\u5F00\u53E3\u8981\u5355\u4E4B\u524D\uFF0C\u5148\u628A\u8BE5\u77E5\u9053\u7684\u5F04\u6E05\u695A\uFF1Accs opportunity ready ${id}`,
          `\u8FD8\u4E0D\u6E05\u695A\uFF1A${a.unknown.map((key) => ready2.names[key]).join("\u3001")}\u3002\u5BA2\u6237\u8FD8\u6CA1\u51C6\u5907\u597D\uFF0C\u4E0D\u8981\u6025\u7740\u6210\u4EA4\u3002`
        ],
        "ask-order": (a, id) => [
          `\u8BF7\u5BA2\u6237\u4E0B\u5355\uFF1B\u5982\u679C\u8FD8\u6709\u4E00\u4EF6\u4E8B\u8981\u8C08\uFF1Accs opportunity negotiate ${id}`,
          `\u8BE5\u77E5\u9053\u7684\u4E03\u4EF6\u4E8B\u90FD\u6E05\u695A\u4E86\uFF0C\u63A5\u4E0B\u6765\u5C31\u662F\u201C${say2(a.milestone)}\u201D\u3002`
        ],
        "hold-call": (a) => [`\u53BB\u8C08\u4E00\u6B21\uFF0C\u5E76\u8BB0\u4E0B\u6765\uFF1Accs call ${a.prompter}`, "\u5BA2\u6237\u662F\u5426\u8BF4\u51FA\u76EE\u6807\uFF0C\u662F\u540E\u9762\u4E00\u5207\u7684\u57FA\u7840\u3002"],
        "write-letter": (a) => [`\u5199\u6210\u4FE1\uFF0C\u53D1\u51FA\u53BB\uFF1Accs letter ${a.kind}`, `\u201C${say2(a.milestone)}\u201D\u8981\u9760\u4E00\u5C01\u5BA2\u6237\u80FD\u8BA4\u53EF\u7684\u4FE1\u6765\u8BC1\u660E\u3002`],
        "mark-letter": (a) => [
          {
            sent: `\u628A\u4FE1\u51FD ${a.letter} \u53D1\u51FA\u53BB\u3002`,
            accepted: `\u95EE\u5BA2\u6237\uFF0C\u4FE1\u51FD ${a.letter} \u5199\u5F97\u5BF9\u4E0D\u5BF9\u3002`,
            access: `\u8BF7\u5BA2\u6237\u6309\u4FE1\u51FD ${a.letter} \u91CC\u8BF4\u7684\uFF0C\u5F15\u8350\u5176\u4ED6\u4EBA\u3002`
          }[a.mark],
          `\u505A\u5230\u4E86\u624D\u80FD\u8BC4\u5B9A\u201C${say2(a.milestone)}\u201D\uFF1Accs letter mark ${a.letter} --${a.mark} \u65E5\u671F`
        ],
        "have-graded": (a, id) => [
          `\u8BF7\u7ECF\u7406\u8BC4\u5B9A\uFF1Accs opportunity advance ${id} ${a.id} --evidence ${a.evidence} --as manager`,
          `\u201C${say2(a.milestone)}\u201D\u7684\u8BC1\u636E\u5DF2\u7ECF\u6709\u4E86\u3002`
        ],
        "mend-player": (a) => [`\u8865\u4E0A\u7F3A\u53E3\uFF1A${gapOf2(a.gap)[0]}`, gapOf2(a.gap)[1]],
        "show-milestone": (a) => [
          `\u548C\u5BA2\u6237\u7EA6\u5B9A\u8D70\u5230\u201C${say2(a.milestone)}\u201D\u7684\u90A3\u4E00\u6B65\u3002`,
          `${a.outcome === void 0 ? "" : say2(a.outcome)}${wants2(a)}`
        ]
      }
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/show.ts
var changed2, show2, linkRefusals2;
var init_show2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/show.ts"() {
    "use strict";
    changed2 = (word, { names, more }) => names.length === 0 ? "" : `${word}\uFF1A${names.join("\u3001")}${more === 0 ? "" : `\u7B49 ${names.length + more} \u9879`}`;
    show2 = {
      comma: () => "\u3001",
      page: {
        stage: "\u9636\u6BB5",
        evidence: "\u8BC1\u636E",
        players: "\u5173\u952E\u4EBA",
        assessed: "\u8BC4\u4F30",
        strategy: "\u7B56\u7565",
        tender: "\u62DB\u6807",
        ready: "\u6210\u4EA4\u51C6\u5907",
        missing: "\u8FD8\u7F3A",
        plan: "\u8BA1\u5212",
        danger: "\u5371\u9669",
        next: "\u4E0B\u4E00\u6B65",
        note: "\u5907\u6CE8"
      },
      heads: {
        id: "\u7F16\u53F7",
        stage: "\u9636\u6BB5",
        value: "\u91D1\u989D",
        close: "\u9884\u8BA1\u7B7E\u7EA6",
        owner: "\u8D1F\u8D23\u4EBA",
        name: "\u59D3\u540D",
        roles: "\u89D2\u8272",
        attitude: "\u6001\u5EA6",
        missing: "\u8FD8\u7F3A"
      },
      by: (a) => `\u8D1F\u8D23\u4EBA ${a.owner}`,
      closes: (a) => `\u9884\u8BA1 ${a.close} \u7B7E\u7EA6`,
      since: (a) => `${a.date} \u8D77${a.stage}\uFF08${a.months.toFixed(1)} \u4E2A\u6708${a.normal === void 0 ? "" : `\uFF0C\u6B63\u5E38 ${a.normal} \u4E2A\u6708`}\uFF09`,
      setAsideSince: (a) => `${a.date} \u8D77\u6401\u7F6E\uFF1A${a.why}`,
      gradedBy: (a) => `${a.evidence === "" ? "" : `${a.evidence} \xB7 `}\u7531${a.by}\u8BC4\u5B9A`,
      letterShows: (a) => `\u4FE1\u51FD ${a.letter}`,
      openedAlready: (a) => `\u8FD9\u4EFD\u63D0\u7EB2\u5DF2\u7ECF\u5F00\u8FC7\u5546\u673A\uFF1A${a.ids}\u3002\u518D\u5F00\u4E00\u4E2A\uFF0C\u9500\u552E\u6F0F\u6597\u91CC\u4F1A\u7B97\u4E24\u6B21\uFF1B\u5148\u770B\u770B\u5B83\uFF1Accs opportunity show ${a.id}`,
      lookAt: (a) => `\u770B\u770B\u73B0\u5728\u5230\u4E86\u54EA\u4E00\u6B65\uFF1A${a.command}`,
      nothing: () => "\u6CA1\u6709",
      noDanger: () => "\u6CA1\u6709\u53D1\u73B0",
      noPlan: (a) => `\u8FD8\u6CA1\u6709\u548C\u5BA2\u6237\u7EA6\u5B9A\u4EFB\u4F55\u4E00\u6B65${a.command === void 0 ? "" : `\uFF1A${a.command}`}`,
      power: { yes: "\u9AD8\u5C42\u652F\u6301\u8005", no: "\u4E0D\u662F\u9AD8\u5C42\u652F\u6301\u8005" },
      totals: (a) => `${a.name}\uFF1A${a.groups.map(({ group, marks: given }) => `${group} ${given.map(({ mark, count: count3 }) => `${count3}${mark}`).join(" ")}`).join("\uFF0C")}`,
      groups: { opportunity: "\u673A\u4F1A", compete: "\u7ADE\u4E89\u529B", win: "\u8D62\u9762", worth: "\u4EF7\u503C" },
      assessedOn: (a) => `${a.date}${a.since === void 0 ? "" : a.better.names.length + a.worse.names.length === 0 ? `\uFF0C${a.since} \u4EE5\u6765\u6CA1\u6709\u53D8\u5316` : `\uFF0C${a.since} \u4EE5\u6765${[changed2("\u53D8\u597D", a.better), changed2("\u53D8\u5DEE", a.worse)].filter(Boolean).join("\uFF1B")}`}`,
      strategyOf: (a) => `${a.name}\uFF08${a.date}\uFF09\uFF1A${a.meaning}`,
      strategyGone: (a) => `\u5F53\u65F6\u7684\u4F9D\u636E\u73B0\u5728\u53D8\u4E86\uFF1A${a.command}`,
      readyOf: (a) => `${a.of} \u4EF6\u4E8B\u5DF2\u5F04\u6E05 ${a.known} \u4EF6${a.open.length === 0 ? "" : `\uFF0C\u8FD8\u4E0D\u6E05\u695A\uFF1A${a.open.join("\u3001")}`}`,
      more: (a) => `\u2026\u2026\u8FD8\u6709 ${a.count} \u9879\uFF1A${a.command}`,
      noOpportunities: () => "\u8FD8\u6CA1\u6709\u5546\u673A\u3002\u65B0\u5EFA\u4E00\u4E2A\uFF1Accs opportunity new"
    };
    linkRefusals2 = {
      "no-links": () => ["\u6CA1\u6709\u5199\u8981\u5173\u8054\u4EC0\u4E48\u3002", "\u8BF7\u5199\u660E\uFF1A--prompter \u7F16\u53F7 \u6216 --letter \u7F16\u53F7"],
      "empty-note": () => ["\u5907\u6CE8\u91CC\u4EC0\u4E48\u90FD\u6CA1\u6709\u3002", "\u8BF7\u5199\u5728\u7F16\u53F7\u540E\u9762\uFF0C\u7528\u5F15\u53F7\u62EC\u8D77\u6765\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity.ts
var opportunity2, refusals2;
var init_opportunity2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity.ts"() {
    "use strict";
    init_advance2();
    init_new2();
    init_next2();
    init_players2();
    init_show2();
    opportunity2 = {
      ...opportunityFields2,
      ...players2,
      ...advance2,
      ...next2,
      ...show2,
      ask: { ...opportunityAsk2, ...playersAsk2 },
      gap: gap2,
      gapOf: gapOf2
    };
    refusals2 = {
      ...advanceRefusals2,
      ...playersRefusals2,
      ...linkRefusals2
    };
  }
});

// src/core/languages/zh-Hans/words/letters.ts
var fates2, unsaid2, letters2;
var init_letters4 = __esm({
  "src/core/languages/zh-Hans/words/letters.ts"() {
    "use strict";
    fates2 = { sent: "\u5DF2\u53D1\u51FA", accepted: "\u5DF2\u8BA4\u53EF", access: "\u5DF2\u5F15\u8350" };
    unsaid2 = {
      nothing: "\u8BF4\u7684\u662F\u4E0D\u77E5\u9053\u3002",
      works: "\u8BF4\u7684\u662F\u73B0\u5728\u5C31\u987A\uFF0C\u4E0D\u7B97\u969C\u788D\u3002",
      aside: "\u662F\u5199\u7ED9\u81EA\u5DF1\u770B\u7684\u3002"
    };
    letters2 = {
      from: (a) => `\u53D6\u81EA\u8C08\u8BDD\u63D0\u7EB2 ${a.id}\u3002`,
      late: (a) => `\u4FE1\u4E0A\u7684\u65E5\u671F\u662F ${a.date}\uFF0C\u89C1\u9762\u662F\u5728 ${a.meeting}\uFF1A\u4FE1\u5E94\u5F53\u5728\u89C1\u9762\u5F53\u5929\u53D1\u51FA\uFF0C\u8FD9\u65F6\u53CC\u65B9\u8BB0\u5F97\u7684\u662F\u540C\u4E00\u6B21\u8C08\u8BDD\u3002`,
      place: (a) => `\u7B2C ${a.line} \u884C\u7B2C ${a.column} \u5217`,
      price: (a) => `\u201C${a.piece}\u201D\u5199\u4E86\u4EF7\u683C\u3002\u4FE1\u91CC\u4E0D\u5199\u4EF7\u683C\uFF1A\u5148\u8C08\u5B9A\u503C\u591A\u5C11\uFF0C\u518D\u8C08\u8981\u82B1\u591A\u5C11\u3002`,
      discount: (a) => `\u201C${a.piece}\u201D\u662F\u5728\u8BA9\u6B65\u3002\u6709\u6765\u624D\u6709\u5F80\uFF0C\u66F4\u4E0D\u8981\u5199\u5728\u4FE1\u91CC\u3002`,
      feature: (a) => `\u201C${a.piece}\u201D\u662F\u60A8\u81EA\u5DF1\u8BB0\u7684\u4EA7\u54C1\u529F\u80FD\u3002\u8BF7\u6539\u5199\u6210\u5BA2\u6237\u7684\u4EBA\u80FD\u505A\u5230\u4EC0\u4E48\u3002`,
      features: (a) => `\u542B\u201C${a.piece}\u201D\u7684\u8FD9\u4E00\u5217\u5199\u7684\u662F\u4EA7\u54C1\u90E8\u4EF6\u3002\u8BF7\u6539\u5199\u6210\u5BA2\u6237\u7684\u4EBA\u80FD\u505A\u5230\u4EC0\u4E48\u3002`,
      nothingToAttach: (a) => `\u6CA1\u6709\u53EF\u4EE5\u4E00\u8D77\u53D1\u51FA\u7684 ${a.kind}\u3002\u5199\u4E00\u4EFD\uFF1Accs letter ${a.kind}`,
      noLetters: () => "\u8FD8\u6CA1\u6709\u4FE1\u51FD\u3002\u770B\u770B\u80FD\u5199\u54EA\u4E9B\uFF1Accs letter --list",
      heads: { id: "\u7F16\u53F7", kind: "\u4FE1\u51FD", to: "\u5199\u7ED9", sent: "\u5DF2\u53D1\u51FA", accepted: "\u5DF2\u8BA4\u53EF", access: "\u5DF2\u5F15\u8350", about: "\u7528\u9014" },
      marked: (a) => `\u5DF2\u8BB0\u4E0B\uFF1A${a.path}`,
      future: (a) => `\u201C${fates2[a.fate]}\u201D\u8BB0\u7684\u662F ${a.day}\uFF0C\u8FD9\u4E00\u5929\u8FD8\u6CA1\u5230\u3002\u8BF7\u7B49\u4E8B\u60C5\u53D1\u751F\u4E86\u518D\u8BB0\uFF1B\u5982\u679C\u65E5\u671F\u5199\u9519\u4E86\uFF1A${a.command} \u65E5\u671F`,
      outOfOrder: (a) => `\u201C${fates2[a.fate]}\u201D\u8BB0\u7684\u662F ${a.day}\uFF0C\u53EF${a.after === "date" ? "\u4FE1\u4E0A\u7684\u65E5\u671F" : `\u201C${fates2[a.after]}\u201D`}\u662F ${a.afterDay}\uFF0C\u5148\u540E\u4E0D\u5BF9\u3002\u5982\u679C\u524D\u4E00\u4E2A\u65E5\u671F\u5199\u9519\u4E86\uFF1A${a.command} \u65E5\u671F`,
      fate: fates2,
      made: (a) => `\u5DF2\u5EFA\u597D\uFF1A${a.path}
\u6587\u5B57\u548C\u95EE\u9898\u90FD\u53EF\u4EE5\u968F\u610F\u6539\uFF0C\u518D\u770B\u770B\u5B83\u4F1A\u95EE\u4EC0\u4E48\uFF1Accs letter ${a.kind} --questions`,
      unsaid: (a) => `\u6CA1\u6709\u5199\u8FDB\u4FE1\u91CC\uFF1A\u201C${a.answer}\u201D\uFF08${a.ask}\uFF09${unsaid2[a.why]}`,
      missingReason: (a) => `${a.id}\uFF1A${a.because}`
    };
  }
});

// src/core/languages/zh-Hans/words/pipeline.ts
var reached2, known2, signals2, pipeline2, pipelineRefusals2;
var init_pipeline2 = __esm({
  "src/core/languages/zh-Hans/words/pipeline.ts"() {
    "use strict";
    init_phrases2();
    reached2 = (wording) => wording === void 0 ? "\u672A\u8BC4\u5B9A" : say2(wording);
    known2 = (text2) => text2 ?? "\u672A\u77E5";
    signals2 = {
      postponed: "\u4E00\u518D\u63A8\u8FDF",
      "access-harder": "\u8D8A\u6765\u8D8A\u96BE\u89C1\u5230\u4EBA",
      "plan-obstructed": "\u8BA1\u5212\u6CA1\u4EBA\u7406\u4F1A",
      "requirements-changed": "\u9700\u6C42\u7A81\u7136\u53D8\u5316",
      "player-changed": "\u5173\u952E\u4EBA\u53D8\u52A8",
      overstayed: "\u9636\u6BB5\u505C\u7559\u8FC7\u4E45",
      stale: "\u5BA2\u6237\u6CA1\u6709\u52A8\u9759",
      "unknown-milestone": "\u91CC\u7A0B\u7891\u4E0D\u5728\u6D41\u7A0B\u91CC"
    };
    pipeline2 = {
      title: (a) => `${a.date} \u7684\u9500\u552E\u6F0F\u6597`,
      process: (a) => `\u6D41\u7A0B\uFF1A${a.name}`,
      all: () => "\u5408\u8BA1",
      nobody: () => "\u6CA1\u6709\u8D1F\u8D23\u4EBA",
      ungraded: () => "\u672A\u8BC4\u5B9A",
      heads: {
        milestone: "\u91CC\u7A0B\u7891",
        count: "\u5546\u673A\u6570",
        then: "\u5F53\u65F6",
        amount: "\u91D1\u989D",
        thenAmount: "\u5F53\u65F6\u91D1\u989D",
        months: "\u505C\u7559\u6708\u6570",
        inactive: "\u6401\u7F6E",
        danger: "\u6709\u5371\u9669"
      },
      forecast: () => "\u9884\u6D4B",
      won: () => "\u8D62\u5355",
      lost: () => "\u4E22\u5355",
      states: { active: "\u8FDB\u884C\u4E2D", inactive: "\u6401\u7F6E", won: "\u8D62\u5355", lost: "\u4E22\u5355" },
      none: () => "\u6CA1\u6709\u5546\u673A\u3002",
      noneThen: (a) => `${a.date} \u8FD8\u6CA1\u6709\u5546\u673A\uFF0C\u73B0\u6709\u7684\u90FD\u662F\u90A3\u4EE5\u540E\u624D\u5EFA\u7ACB\u7684\u3002`,
      noneOf: (a) => `\u6CA1\u6709\u5546\u673A\u8D70\u201C${a.process}\u201D\u6D41\u7A0B\u3002`,
      unopened: (a) => `\u6CA1\u6709\u663E\u793A\uFF0C\u56E0\u4E3A\u201Copened\u201D\u5199\u7684\u65E5\u5B50\u8FD8\u6CA1\u6709\u5230\uFF1A${a.ids}${a.more > 0 ? `\uFF0C\u53E6\u6709 ${a.more} \u4E2A` : ""}`,
      monthsMean: () => "\u5546\u673A\u6570\u548C\u91D1\u989D\u5305\u62EC\u5DF2\u6401\u7F6E\u7684\uFF1B\u505C\u7559\u6708\u6570\u662F\u5728\u8BE5\u9636\u6BB5\u7684\u5E73\u5747\u503C\u3002\u4ECE\u5E26 * \u7684\u91CC\u7A0B\u7891\u8D77\u8BA1\u5165\u9884\u6D4B\u3002",
      then: (a) => `\u201C\u5F53\u65F6\u201D\u6307 ${a.date}\u3002`,
      noRoom: (a) => `\u5BBD\u5EA6\u4E0D\u591F\uFF0C\u6CA1\u6709\u663E\u793A\uFF1A${a.columns.join("\u3001")}\u3002`,
      dangerTitle: (a) => `${a.count} \u4E2A\u5546\u673A\u6709\u5371\u9669`,
      noDanger: () => "\u6CA1\u6709\u53D1\u73B0\u5371\u9669\u4FE1\u53F7\u3002",
      movesTitle: (a) => `${a.since} \u4EE5\u6765\u6709\u53D8\u5316\u7684\uFF1A${a.count} \u4E2A`,
      noMoves: (a) => `${a.since} \u4EE5\u6765\u6CA1\u6709\u53D8\u5316\u3002`,
      more: (a) => `\u2026\u2026\u8FD8\u6709 ${a.count} \u4E2A\u3002\u770B\u5168\u90E8\uFF1A--csv\u3001--json \u6216 --format html\uFF1B\u53EA\u770B\u4E00\u4E2A\u4EBA\uFF1A--owner \u59D3\u540D`,
      moreRows: (a) => `\u2026\u2026\u8FD8\u6709 ${a.count} \u4E2A\u3002`,
      signals: signals2,
      dangers: {
        "close-moved": (a) => `\u7B7E\u7EA6\u65E5\u671F\u4ECE ${a.from} \u63A8\u5230 ${a.to}\uFF08${a.date} \u6539\u7684\uFF09`,
        "close-passed": (a) => `\u539F\u5B9A ${a.close} \u524D\u7B7E\u7EA6\uFF0C\u5DF2\u7ECF\u8FC7\u671F`,
        "step-postponed": (a) => `\u7EA6\u597D\u7684\u6B65\u9AA4\u63A8\u8FDF\u4E86\uFF1A${a.event}`,
        "step-overdue": (a) => `\u7EA6\u597D\u7684\u6B65\u9AA4\u5DF2\u7ECF\u8FC7\u671F\uFF08\u539F\u5B9A ${a.date}\uFF09\uFF1A${a.event}`,
        "player-left": (a) => `${a.name} ${a.date} \u79BB\u5F00`,
        noted: (a) => `${signals2[a.signal]}\uFF08${a.date}\uFF09${a.what === void 0 ? "" : `\uFF1A${a.what}`}`
      },
      moveNames: {
        new: "\u65B0\u589E",
        won: "\u8D62\u5355",
        lost: "\u4E22\u5355",
        "set-aside": "\u6401\u7F6E",
        "taken-up": "\u91CD\u65B0\u8DDF\u8FDB",
        forward: "\u524D\u8FDB",
        back: "\u540E\u9000",
        value: "\u91D1\u989D\u53D8\u4E86",
        close: "\u7B7E\u7EA6\u65E5\u671F\u53D8\u4E86",
        owner: "\u6362\u4E86\u8D1F\u8D23\u4EBA"
      },
      moves: {
        new: () => "\u65B0\u589E",
        won: () => "\u8D62\u5355",
        lost: () => "\u4E22\u5355",
        "set-aside": () => "\u6401\u7F6E",
        "taken-up": () => "\u91CD\u65B0\u8DDF\u8FDB",
        forward: (a) => `\u524D\u8FDB\uFF1A${reached2(a.from)} \u2192 ${reached2(a.to)}`,
        back: (a) => `\u540E\u9000\uFF1A${reached2(a.from)} \u2192 ${reached2(a.to)}`,
        value: (a) => `\u91D1\u989D ${known2(a.from)} \u2192 ${known2(a.to)}`,
        close: (a) => `\u7B7E\u7EA6\u65E5\u671F ${known2(a.from)} \u2192 ${known2(a.to)}`,
        owner: (a) => `\u8D1F\u8D23\u4EBA ${known2(a.from)} \u2192 ${known2(a.to)}`
      },
      columns: {
        id: "\u7F16\u53F7",
        account: "\u5BA2\u6237",
        name: "\u9879\u76EE",
        owner: "\u8D1F\u8D23\u4EBA",
        value: "\u91D1\u989D",
        currency: "\u8D27\u5E01",
        close: "\u9884\u8BA1\u7B7E\u7EA6",
        process: "\u6D41\u7A0B",
        milestone: "\u91CC\u7A0B\u7891",
        since: "\u4ECE\u54EA\u5929\u8D77",
        months: "\u505C\u7559\u6708\u6570",
        state: "\u72B6\u6001",
        forecast: "\u8BA1\u5165\u9884\u6D4B",
        lastBuyerAction: "\u5BA2\u6237\u6700\u8FD1\u4E00\u6B21\u884C\u52A8",
        danger: "\u5371\u9669\u4FE1\u53F7",
        moves: "\u53D8\u5316"
      },
      yes: "\u662F",
      no: "\u5426",
      charts: {
        count: () => "\u5404\u91CC\u7A0B\u7891\u7684\u5546\u673A\u6570",
        amount: (a) => `\u5404\u91CC\u7A0B\u7891\u7684\u91D1\u989D\uFF08${a.currency}\uFF09`,
        months: (a) => `\u6309\u9884\u8BA1\u7B7E\u7EA6\u6708\u4EFD\u7684\u9884\u6D4B\u91D1\u989D\uFF08${a.currency}\uFF09`,
        inForecast: () => "\u8FDB\u884C\u4E2D\uFF0C\u8BA1\u5165\u9884\u6D4B",
        noMonth: () => "\u65E5\u671F\u672A\u5B9A",
        noCurrency: () => "\u8D27\u5E01\u672A\u77E5"
      },
      sections: { reps: "\u6309\u8D1F\u8D23\u4EBA", danger: "\u5371\u9669\u4FE1\u53F7", moves: "\u6709\u54EA\u4E9B\u53D8\u5316", all: "\u6240\u6709\u5546\u673A" }
    };
    pipelineRefusals2 = {
      "no-owner": (a) => [`\u6CA1\u6709\u201C${a.owner}\u201D\u8D1F\u8D23\u7684\u5546\u673A\u3002`, maybe3(a.near, `\u73B0\u6709\uFF1A${a.known}`)],
      "day-not-yet": (a) => [`${a.option}\uFF1A${a.value} \u8FD8\u6CA1\u6709\u5230\u3002`, "\u8BF7\u5199\u4ECA\u5929\u6216\u66F4\u65E9\u7684\u65E5\u671F\u3002"],
      "since-not-before": (a) => [`--since ${a.since} \u4E0D\u65E9\u4E8E ${a.at}\u3002`, "\u8BF7\u5728 --since \u540E\u9762\u5199\u4E00\u4E2A\u66F4\u65E9\u7684\u65E5\u671F\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/playbook-walk.ts
var playbookWalk2;
var init_playbook_walk2 = __esm({
  "src/core/languages/zh-Hans/words/playbook-walk.ts"() {
    "use strict";
    playbookWalk2 = {
      playbookLanguage: () => "\u8FD9\u6B21\u8C08\u8BDD\u7528\u4EC0\u4E48\u8BED\u8A00\uFF1F",
      playbookLanguageHelp: () => "\u95EE\u53E5\u4F1A\u6309\u8FD9\u79CD\u8BED\u8A00\u7684\u4E60\u60EF\u6765\u7EC4\u7EC7\u3002",
      playbookProduct: () => "\u5356\u7684\u662F\u4EC0\u4E48\uFF1F",
      playbookProductHelp: () => "\u4EA7\u54C1\u6216\u670D\u52A1\uFF0C\u7528\u4F60\u4EEC\u81EA\u5DF1\u7684\u53EB\u6CD5\u3002\u53EA\u7528\u6765\u67E5\u627E\u5BF9\u8BDD\u811A\u672C\uFF0C\u4E0D\u4F1A\u8BF4\u7ED9\u5BA2\u6237\u542C\u3002",
      playbookIndustry: () => "\u5BA2\u6237\u5728\u54EA\u4E2A\u884C\u4E1A\uFF1F",
      playbookIndustryHelp: () => "\u4E00\u4E2A\u811A\u672C\u53EA\u9488\u5BF9\u4E00\u4E2A\u884C\u4E1A\uFF1A\u884C\u4E1A\u4E0D\u540C\uFF0C\u4E00\u5929\u91CC\u78B0\u5230\u7684\u4E8B\u60C5\u5C31\u4E0D\u540C\u3002",
      playbookTitle: () => "\u5199\u7ED9\u54EA\u4E2A\u804C\u4F4D\uFF1F",
      playbookTitleHelp: () => "\u4E00\u4E2A\u811A\u672C\u53EA\u9488\u5BF9\u4E00\u4E2A\u804C\u4F4D\u3002\u804C\u4F4D\u8D8A\u9AD8\uFF0C\u76EE\u6807\u8D8A\u5C11\uFF1B\u5148\u5199\u7ED9\u80FD\u62CD\u677F\u7684\u4EBA\u3002",
      authority: () => "\u8FD9\u4E2A\u804C\u4F4D\u80FD\u505A\u4EC0\u4E48\uFF1F",
      authorityHelp: () => "\u8DDF\u4E70\u4E0D\u4E86\u7684\u4EBA\u662F\u505A\u4E0D\u6210\u751F\u610F\u7684\u3002\u8BF7\u8BF4\u660E\u8FD9\u4E2A\u804C\u4F4D\u662F\u62CD\u677F\u3001\u51FA\u94B1\u3001\u5B9E\u65BD\u8FD8\u662F\u4F7F\u7528\u3002",
      authorities: { decides: "\u62CD\u677F", funds: "\u51FA\u94B1", implements: "\u5B9E\u65BD", uses: "\u4F7F\u7528", unknown: "\u8FD8\u4E0D\u6E05\u695A" },
      playbookGoal: () => "\u8FD9\u4E2A\u4EBA\u60F3\u8FBE\u5230\u4EC0\u4E48\u76EE\u6807\uFF1F",
      playbookGoalHelp: () => "\u76F4\u63A5\u7528\u52A8\u8BCD\u5F00\u5934\uFF0C\u8981\u80FD\u63A5\u5728\u201C\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5\u2026\u2026\u201D\u540E\u9762\uFF0C\u7528\u5BA2\u6237\u81EA\u5DF1\u7684\u8BDD\uFF1A\u662F\u4E1A\u52A1\u4E0A\u7684\u53D8\u5316\uFF0C\u503C\u5F97\u4ED6\u53BB\u7533\u8BF7\u9884\u7B97\uFF0C\u800C\u4E0D\u662F\u8981\u88C5\u4E00\u5957\u7CFB\u7EDF\u3002",
      goalKind: () => "\u4ED6\u4F1A\u600E\u4E48\u8BF4\uFF1F",
      goalKindHelp: () => "\u8BF4\u76EE\u6807\u5BB9\u6613\uFF0C\u627F\u8BA4\u95EE\u9898\u96BE\uFF1B\u53EA\u6709\u8FD9\u4E2A\u804C\u4F4D\u7684\u4EBA\u90FD\u8FD9\u4E48\u8BF4\u7684\u65F6\u5019\uFF0C\u624D\u9009\u95EE\u9898\u6216\u9700\u6C42\u3002",
      goalKinds: { goal: "\u5F53\u4F5C\u76EE\u6807\u8BF4", problem: "\u5F53\u4F5C\u95EE\u9898\u8BF4", need: "\u5F53\u4F5C\u9700\u6C42\u8BF4" },
      otherGoals: () => "\u8FD9\u4E2A\u804C\u4F4D\u8FD8\u6709\u54EA\u4E9B\u76EE\u6807\uFF1F",
      otherGoalsHelp: () => "\u6BCF\u884C\u4E00\u4E2A\uFF0C\u6CA1\u6709\u5C31\u7559\u7A7A\u3002\u5B83\u4EEC\u4F1A\u51FA\u73B0\u5728\u76EE\u6807\u83DC\u5355\u91CC\uFF0C\u7B49\u7740\u6709\u4EBA\u6765\u5199\u3002",
      opening: () => "\u5934\u4E09\u5206\u949F\u8BF4\u4EC0\u4E48\uFF1F",
      openingHelp: () => "\u4E00\u884C\u4E00\u53E5\uFF0C\u4E5F\u53EF\u4EE5\u4E0D\u5199\uFF1A\u6211\u4EEC\u662F\u8C01\uFF0C\u540C\u6837\u804C\u4F4D\u7684\u4EBA\u5E38\u8DDF\u6211\u4EEC\u8BF4\u4EC0\u4E48\uFF0C\u5176\u4E2D\u4E00\u4F4D\u7684\u6545\u4E8B\u3002\u5BF9\u65B9\u8981\u5148\u89C9\u5F97\u60A8\u8BDA\u6073\u3001\u61C2\u884C\uFF0C\u624D\u4F1A\u8BF4\u51FA\u81EA\u5DF1\u7684\u76EE\u6807\u3002",
      impact: () => "\u8FD8\u5F71\u54CD\u5230\u8C01\uFF1F\u4E00\u884C\u4E00\u4E2A\u95EE\u9898",
      impactHelp: () => "\u95EE\u8FD8\u6709\u8C01\u5728\u7B49\u3001\u63A5\u4E0B\u6765\u4F1A\u600E\u6837\u3002\u7AD6\u7EBF\u540E\u9762\u53EF\u4EE5\u5199\u53D7\u5F71\u54CD\u7684\u804C\u4F4D\uFF1A\u51FA\u4E86\u8FD9\u79CD\u4E8B\uFF0C\u8FD8\u6709\u8C01\u5728\u7B49\uFF1F| \u7269\u6D41\u7ECF\u7406\u3002\u6CA1\u6709\u5C31\u4E0D\u5199\u3002",
      playbookDiagnose: () => "\u573A\u666F\u524D\u9762\u7684\u95EE\u9898",
      playbookDiagnoseHelp: () => "\u4E00\u884C\u4E00\u4E2A\u95EE\u9898\uFF1A\u73B0\u5728\u600E\u4E48\u505A\u3001\u6709\u591A\u5C11\u3001\u4EE3\u4EF7\u591A\u5927\u3002\u7AD6\u7EBF\u540E\u9762\u5199\u8FD9\u4E2A\u6570\u662F\u6309\u4EC0\u4E48\u6570\u7684\uFF1A\u4E00\u5468\u6709\u591A\u5C11\u5355\uFF1F| \u8BA2\u5355/\u5468\uFF1B\u4E00\u5355\u8981\u82B1\u591A\u5C11\u94B1\uFF1F| \u94B1/\u8BA2\u5355\u3002\u8FD9\u6837\u7684\u6570\u53EF\u4EE5\u76F8\u4E58\u3002",
      worth: () => "\u8981\u4E0D\u8981\u628A\u8FD9\u4E9B\u6570\u4E58\u8D77\u6765\uFF0C\u7B97\u51FA\u4E00\u5E74\u503C\u591A\u5C11\uFF1F",
      worthHelp: () => "\u4E24\u8FB9\u7684\u540D\u8BCD\u4E00\u6837\u5C31\u80FD\u6D88\u6389\uFF1A\u6BCF\u5468\u591A\u5C11\u8BA2\u5355\uFF0C\u4E58\u4EE5\u6BCF\u4E2A\u8BA2\u5355\u591A\u5C11\u94B1\uFF0C\u5C31\u662F\u4E00\u5E74\u591A\u5C11\u94B1\u3002\u8C08\u8BDD\u91CC\u5BA2\u6237\u4E00\u7ED9\u51FA\u6570\u5B57\uFF0C\u8FD9\u7B14\u8D26\u9A6C\u4E0A\u5C31\u51FA\u6765\u3002",
      worthChoices: { yes: "\u8981", no: "\u4E0D\u8981" },
      playbookScenarios: () => "\u5BA2\u6237\u4E00\u5929\u91CC\u7684\u54EA\u4E9B\u77AC\u95F4\uFF1F\u6BCF\u884C\u4E00\u4E2A\u7B80\u77ED\u7684\u7F16\u53F7",
      playbookScenariosHelp: () => "\u81F3\u5C11\u4E09\u4E2A\uFF0C\u56DB\u4E2A\u66F4\u7A33\u59A5\uFF0C\u6309\u5BA2\u6237\u9047\u5230\u7684\u5148\u540E\u6392\u5217\u3002\u7F16\u53F7\u53EA\u7ED9\u81EA\u5DF1\u770B\uFF1A\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u548C\u8FDE\u5B57\u7B26\uFF0C\u4F8B\u5982 after-hours\u3002",
      feature: () => "\u80CC\u540E\u662F\u54EA\u9879\u529F\u80FD\uFF1F",
      featureHelp: () => "\u7ED9\u81EA\u5DF1\u4EBA\u770B\u7684\u5907\u6CE8\uFF0C\u4E0D\u4F1A\u8BF4\u51FA\u6765\uFF0C\u4E5F\u4E0D\u4F1A\u5370\u7ED9\u5BA2\u6237\u3002\u53EF\u4EE5\u4E0D\u586B\u3002",
      playbookConfirm: () => "\u600E\u4E48\u786E\u8BA4\uFF1F",
      playbookConfirmHelp: () => "\u4E00\u4E2A\u80FD\u7528\u201C\u662F\u201D\u56DE\u7B54\u7684\u95EE\u9898\u3002{{capabilities}} \u548C {{goal}} \u5230\u65F6\u5019\u4F1A\u6362\u6210\u5BA2\u6237\u60F3\u8981\u7684\u80FD\u529B\u548C\u4ED6\u7684\u76EE\u6807\u3002",
      playbookId: () => "\u5B58\u6210\u4EC0\u4E48\u540D\u5B57\uFF1F",
      playbookIdHelp: () => "\u6587\u4EF6\u540D\uFF0C\u4EE5\u540E\u5C31\u7528\u5B83\u6765\u8C03\u7528\uFF1Accs prompter new --playbook \u540D\u5B57"
    };
  }
});

// src/core/languages/zh-Hans/words/problems.ts
var hollow2, problems2;
var init_problems2 = __esm({
  "src/core/languages/zh-Hans/words/problems.ts"() {
    "use strict";
    init_days2();
    hollow2 = {
      promise: "\u6CA1\u6709\u8BF4\u6E05\u540C\u610F\u4E86\u4EC0\u4E48\u3002\u8BF7\u5199\u660E\u7EA6\u5B9A\uFF1A\u505A\u4EC0\u4E48\uFF0C\u8DDF\u8C01\uFF0C\u5230\u4EC0\u4E48\u65F6\u5019\u3002",
      vision: "\u592A\u7B3C\u7EDF\uFF0C\u60F3\u8C61\u4E0D\u51FA\u6765\u3002\u8BF7\u5199\u5BA2\u6237\u7684\u4EBA\u80FD\u591F\u505A\u5230\u4EC0\u4E48\u3002",
      person: "\u6CA1\u6709\u8BF4\u5B9A\u662F\u8C01\u3002\u8BF7\u5199\u59D3\u540D\uFF1B\u201C\u5F15\u8350\u7ED9\u9886\u5BFC\u201D\u8FD8\u4E0D\u7B97\u5F15\u8350\u3002",
      proof: "\u53EA\u662F\u8BC4\u4EF7\uFF0C\u4E0D\u662F\u8BC1\u660E\u3002\u8BF7\u5199\u4ED6\u4EEC\u505A\u4E86\u4EC0\u4E48\uFF0C\u7ED3\u679C\u600E\u6837\u3002",
      figure: "\u6CA1\u6709\u6570\u5B57\u3002\u8BF7\u5199\u91D1\u989D\u3001\u6570\u91CF\u6216\u767E\u5206\u6BD4\uFF0C\u4EE5\u53CA\u5728\u591A\u957F\u65F6\u95F4\u91CC\u3002"
    };
    problems2 = {
      hollow: (a) => `\u201C${a.text}\u201D${hollow2[a.substance]}`,
      needed: () => "\u8FD9\u4E00\u9879\u5FC5\u987B\u586B\u5199\uFF0C\u6CA1\u6709\u5B83\u505A\u4E0D\u6210\u3002",
      "one-only": () => "\u8FD9\u91CC\u53EA\u8981\u4E00\u4E2A\u7B54\u6848\uFF0C\u4E0D\u8981\u597D\u51E0\u4E2A\u3002",
      "far-day": (a) => `\u201C${a.text}\u201D\u79BB\u5B9E\u9645\u7684\u4E1A\u52A1\u592A\u8FDC\uFF0C\u4E0D\u50CF\u662F\u771F\u7684\u65E5\u671F\uFF0C\u8BF7\u5199 1900 \u5E74\u5230 2199 \u5E74\u4E4B\u95F4\u7684\u65E5\u671F\u3002`,
      "no-day": (a) => `\u65E5\u5386\u4E0A\u6CA1\u6709\u201C${a.text}\u201D\u8FD9\u4E00\u5929\uFF0C\u8BF7\u5199\u660E\u662F\u54EA\u5929\uFF0C\u4F8B\u5982 12\u67088\u65E5\u3002`,
      "no-single-day": (a) => `\u201C${a.text}\u201D\u770B\u4E0D\u51FA\u662F\u54EA\u4E00\u5929\uFF0C\u8BF7\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u5468\u4E94\u300112\u67088\u65E5\u3001\u4E24\u5468\u540E\u30012026-12-01\u3002`,
      "two-days": (a) => `\u201C${a.text}\u201D\u53EF\u80FD\u662F${simplifiedChineseDays.shown(a.days[0])}\uFF0C\u4E5F\u53EF\u80FD\u662F${simplifiedChineseDays.shown(a.days[1])}\uFF1B\u8BF7\u5199\u6210\u201C\u51E0\u6708\u51E0\u65E5\u201D\u3002`,
      "other-weekday": (a) => `\u201C${a.text}\u201D\u524D\u540E\u5BF9\u4E0D\u4E0A\uFF1A\u8FD9\u4E00\u5929\u662F${simplifiedChineseDays.shown(a.day)}\u3002`,
      "no-number": (a) => `\u201C${a.text}\u201D\u4E0D\u662F\u6570\u5B57\uFF1B\u8BF7\u5199\u6210 1200 \u6216 1,200.50 \u8FD9\u6837\u3002`,
      "no-amount": (a) => `\u201C${a.text}\u201D\u770B\u4E0D\u51FA\u662F\u591A\u5C11\u94B1\uFF1B\u8BF7\u5199\u6210 600,000\u300160 \u4E07 \u8FD9\u6837\uFF0C\u5E01\u79CD\u53EF\u5199\u53EF\u4E0D\u5199\u3002`,
      "no-price": (a) => `\u201C${a.text}\u201D\u4E0D\u80FD\u5F53\u4EF7\u683C\u6765\u9664\uFF1B\u8BF7\u5199\u5927\u4E8E 0 \u7684\u91D1\u989D\u3002`,
      "two-currencies": (a) => `\u201C${a.one}\u201D\u548C\u201C${a.other}\u201D\u5E01\u79CD\u4E0D\u540C\uFF1B\u8BF7\u7EDF\u4E00\u6210\u4E00\u79CD\u5E01\u79CD\u3002`,
      "no-column": (a) => `\u201C${a.text}\u201D\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u4E00\u680F\uFF1B\u8BF7\u5199\u6210\uFF1A${a.columns}`,
      "no-option": (a) => `\u201C${a.text}\u201D\u4E0D\u5728\u53EF\u9009\u8303\u56F4\u5185\uFF1A${a.options}`,
      "last-scenario": () => "\u53EA\u5269\u8FD9\u4E00\u4E2A\u573A\u666F\u4E86\uFF0C\u4E00\u6B21\u8C08\u8BDD\u81F3\u5C11\u8981\u6709\u4E00\u4E2A\u3002",
      "no-scenario": () => "\u8BF7\u81F3\u5C11\u9009\u4E00\u4E2A\u573A\u666F\u3002",
      "no-file-name": (a) => `\u201C${a.text}\u201D\u5728 Windows \u6216 macOS \u4E0A\u4E0D\u80FD\u5F53\u6587\u4EF6\u540D\uFF0C\u8BF7\u6362\u4E00\u4E2A\u3002`,
      "not-kebab": (a) => `\u201C${a.text}\u201D\u91CC\u6CA1\u6709\u80FD\u505A\u7F16\u53F7\u7684\u5B57\uFF1B\u5199\u4E00\u4E24\u4E2A\u8BCD\u5C31\u884C\uFF0C\u4F8B\u5982\u201C\u591C\u91CC\u9001\u4EF6\u201D\u3002`,
      "too-many-answers": (a) => `\u8FD9\u91CC\u53EA\u6709 ${a.count} \u4E2A\u95EE\u9898\uFF1B\u591A\u51FA\u6765\u7684\u56DE\u7B54\u8BF7\u5199\u660E\u95EE\u7684\u662F\u4EC0\u4E48\uFF1A{ask: "\u2026\u2026", answer: "\u2026\u2026"}`,
      taken: (a) => `\u201C${a.text}\u201D\u5DF2\u7ECF\u7528\u8FC7\u4E86\uFF0C\u8BF7\u6362\u4E00\u4E2A\u3002`,
      "too-few-scenarios": () => "\u4E00\u4E2A\u5BF9\u8BDD\u811A\u672C\u81F3\u5C11\u8981\u6709\u4E09\u4E2A\u573A\u666F\u3002",
      "against-the-method": (a) => `${a.what}${a.remedy}`,
      "no-currency": (a) => `\u201C${a.text}\u201D\u4E0D\u662F\u8D27\u5E01\u4EE3\u7801\uFF0C\u8BF7\u5199\u4E09\u4E2A\u5B57\u6BCD\uFF0C\u4F8B\u5982 CNY\u3001EUR\u3001USD\u3002`,
      negative: (a) => `${a.text} \u5C0F\u4E8E\u96F6\uFF0C\u8BF7\u5199 0 \u6216\u66F4\u5927\u7684\u91D1\u989D\u3002`,
      "in-circle": (a) => `\u8FD9\u6837\u4F1A\u7ED5\u6210\u4E00\u5708\uFF1A${a.names.join(" \u2192 ")}`
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/negotiate.ts
var gate2, negotiation2, negotiationAsk2, negotiationRefusals2, negotiationProblems2;
var init_negotiate2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/negotiate.ts"() {
    "use strict";
    gate2 = (missing) => ({
      choosingUs: "\u5BA2\u6237\u5BF9\u201C\u8C08\u59A5\u4E86\u5C31\u9009\u6211\u4EEC\u5417\u201D\u7684\u80AF\u5B9A\u7B54\u590D",
      onlyThing: "\u5BA2\u6237\u5BF9\u201C\u5C31\u5269\u8FD9\u4E00\u4EF6\u4E8B\u4E86\u5417\u201D\u7684\u80AF\u5B9A\u7B54\u590D",
      signToday: "\u5BA2\u6237\u5BF9\u201C\u4ECA\u5929\u8C08\u59A5\uFF0C\u60A8\u4ECA\u5929\u5C31\u80FD\u7B7E\u5417\u201D\u7684\u80AF\u5B9A\u7B54\u590D",
      "no-signer": "\u5728\u573A\u7684\u3001\u80FD\u7B7E\u5B57\u7684\u4EBA",
      "cannot-sign": `\u80FD\u7B7E\u5B57\u7684\u4EBA\uFF08\u8BB0\u5F55\u91CC\u770B\u4E0D\u51FA${"name" in missing ? missing.name : ""}\u80FD\u7B7E\uFF09`
    })[missing.code];
    negotiation2 = {
      title: (a) => `\u8C08\u5224\uFF1A${a.account}`,
      percentage: (a) => `\u201C${a.give}\u201D\u8BA9\u7684\u662F\u6BD4\u4F8B\uFF08${a.piece}\uFF09\uFF1A\u603B\u4EF7\u6BCF\u8BA9\u4E00\u4E2A\u70B9\uFF0C\u90FD\u662F\u4ECE\u5229\u6DA6\u91CC\u51FA\u7684\u3002\u8BF7\u7ED9\u5BF9\u60A8\u6210\u672C\u5C0F\u3001\u5BF9\u4ED6\u4EEC\u4EF7\u503C\u5927\u7684\u4E1C\u897F\u3002`,
      surrender: (a) => `\u201C${a.piece}\u201D\u7B49\u4E8E\u95EE\u5BA2\u6237\u8981\u964D\u5230\u591A\u5C11\u3002\u8BF7\u6539\u4E3A\u8BF4\u660E\u4EF7\u683C\u4E3A\u4EC0\u4E48\u5408\u7406\u3002`,
      withdrawn: () => "\u4ECA\u5929\u63D0\u7684\u6761\u4EF6\u5168\u90E8\u4F5C\u5E9F\u3002",
      untied: (a) => `\u8FD9\u4E9B\u6CA1\u6709\u5BF9\u5E94\u7684\u8BA9\u6B65\uFF1A${a.gets.join("\uFF1B")}\u3002\u7167\u6837\u53EF\u4EE5\u63D0\u3002`,
      stillToCome: (a) => `\u8C08\u59A5\u4EE5\u540E\uFF0C\u5F00\u53E3\u8981\u5355\u4E4B\u524D\u5148\u770B\u770B\u662F\u4E0D\u662F\u90FD\u6E05\u695A\u4E86\uFF1A${a.command}`
    };
    negotiationAsk2 = {
      choosingUs: ["\u8C08\u59A5\u4E86\uFF0C\u5C31\u9009\u6211\u4EEC\u5417\uFF1F", "\u5BF9\u65B9\u600E\u4E48\u8BF4\u7684\uFF1F\u6CA1\u6709\u8FD9\u53E5\u80AF\u5B9A\uFF0C\u60A8\u662F\u5728\u66FF\u522B\u5BB6\u538B\u4EF7\u3002"],
      onlyThing: ["\u5C31\u5269\u8FD9\u4E00\u4EF6\u4E8B\u4E86\u5417\uFF1F", "\u5BF9\u65B9\u600E\u4E48\u8BF4\u7684\uFF1F\u6CA1\u6709\u8FD9\u53E5\u80AF\u5B9A\uFF0C\u8BA9\u4E86\u8FD9\u4E00\u6761\uFF0C\u8FD8\u4F1A\u6709\u4E0B\u4E00\u6761\u3002"],
      signToday: ["\u4ECA\u5929\u8C08\u59A5\uFF0C\u60A8\u4ECA\u5929\u5C31\u80FD\u7B7E\u5417\uFF1F", "\u5BF9\u65B9\u600E\u4E48\u8BF4\u7684\uFF1F\u6CA1\u6709\u8FD9\u53E5\u80AF\u5B9A\uFF0C\u60A8\u9762\u5BF9\u7684\u53EA\u662F\u4F20\u8BDD\u7684\u4EBA\u3002"],
      signer: ["\u8C01\u7B7E\u5B57\uFF1F", "\u540D\u5355\u91CC\u7684\u4E00\u4F4D\uFF0C\u800C\u4E14\u8981\u5728\u573A\u3002\u8FD8\u4E0D\u5728\u540D\u5355\u91CC\uFF0C\u8BF7\u5148\u52A0\u4E0A\u3002"],
      stand: ["\u6211\u4EEC\u7684\u7ACB\u573A\uFF1A\u4EF7\u683C\u4E3A\u4EC0\u4E48\u5408\u7406\uFF1F", "\u7528\u4ED6\u4EEC\u81EA\u5DF1\u7684\u6570\u5B57\u8BF4\u503C\u591A\u5C11\u3001\u8981\u6295\u5165\u4EC0\u4E48\u3002\u5E73\u9759\u5730\u8BF4\uFF0C\u9700\u8981\u51E0\u904D\u5C31\u8BF4\u51E0\u904D\u3002"],
      refusals: ["\u4E09\u53E5\u793C\u8C8C\u7684\u62D2\u7EDD\uFF0C\u6BCF\u884C\u4E00\u53E5", "\u8BA9\u6B65\u4E4B\u524D\uFF0C\u5148\u8BF4\u4E09\u6B21\u4E0D\uFF0C\u6BCF\u6B21\u4E00\u53E5\u3002\u95EE\u4E86\u4E09\u904D\u7684\u5BA2\u6237\u5C31\u77E5\u9053\uFF0C\u91CC\u9762\u6CA1\u6709\u6C34\u5206\u4E86\u3002"],
      questions: [
        "\u8BA9\u6B65\u4E4B\u524D\u8981\u95EE\u7684\u4E09\u4E2A\u95EE\u9898\uFF0C\u6BCF\u884C\u4E00\u4E2A",
        "\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u9700\u8981\uFF0C\u522B\u7684\u529E\u6CD5\u884C\u4E0D\u884C\uFF0C\u4E0D\u53D8\u4F1A\u600E\u6837\u3002\u5343\u4E07\u522B\u95EE\u201C\u60A8\u8981\u964D\u5230\u591A\u5C11\u201D\uFF1A\u8FD9\u7B49\u4E8E\u627F\u8BA4\u4EF7\u683C\u4E0D\u5F53\u771F\u3002"
      ],
      gets: [
        "\u8981\u6362\u6765\u7684\u4E24\u6837\uFF0C\u5927\u7684\u5728\u524D\uFF0C\u6BCF\u884C\u4E00\u6837",
        "\u60A8\u60F3\u8981\u7684\u56DE\u62A5\uFF1A\u66F4\u957F\u7684\u671F\u9650\u3001\u66F4\u65E9\u7684\u65E5\u671F\u3001\u4ED6\u4EEC\u51FA\u4EBA\u914D\u5408\u3001\u5F15\u8350\u4E00\u4F4D\u5BA2\u6237\u3002\u6BCF\u6837\u90FD\u8981\u80FD\u63A5\u5728\u201C\u5982\u679C\u60A8\u613F\u610F\u2026\u2026\u201D\u540E\u9762\u3002"
      ],
      gives: [
        "\u53EF\u4EE5\u7ED9\u7684\uFF0C\u6BCF\u6837\u6362\u4E00\u6837",
        "\u6BCF\u884C\u4E00\u6837\uFF0C\u7AD6\u7EBF\u540E\u9762\u5199\u6362\u54EA\u4E00\u6837\uFF0C\u5199\u7F16\u53F7\u6216\u8005\u539F\u8BDD\uFF1A\u201C\u7B2C\u4E00\u5E74\u7ED9\u60A8\u7684\u4EBA\u505A\u57F9\u8BAD | 1\u201D\u3002\u6BCF\u6837\u90FD\u8981\u80FD\u63A5\u5728\u201C\u6211\u5C31\u53EF\u4EE5\u2026\u2026\u201D\u540E\u9762\u3002\u7EDD\u4E0D\u8981\u7ED9\u603B\u4EF7\u7684\u767E\u5206\u6BD4\u3002"
      ],
      withdrawn: ["\u8C08\u4E0D\u6210\u4F1A\u600E\u6837\uFF1F", "\u4F1A\u4E0A\u63D0\u7684\u6761\u4EF6\uFF0C\u6563\u4F1A\u5C31\u4F5C\u5E9F\u3002\u8981\u4E8B\u5148\u8BF4\u660E\u3002"],
      nextDate: ["\u8C08\u4E0D\u6210\u7684\u8BDD\uFF0C\u54EA\u5929\u518D\u8C08\uFF1F", "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u5468\u4E94\u300112\u67088\u65E5\u3001\u4E24\u5468\u540E\u30012026-12-01\u3002"]
    };
    negotiationRefusals2 = {
      "not-to-negotiate": (a) => {
        const person2 = a.missing.find((one) => one.code === "cannot-sign");
        const remedy = person2 ? `\u5982\u679C\u4ED6\u80FD\u7B7E\uFF0C\u8BF7\u8BB0\u4E0B\u6765\uFF1Accs opportunity players ${a.id} ${person2.id} --set part=approves` : a.missing.some(({ code }) => code === "no-signer") ? `\u8BF7\u5199\u660E\u8C01\u7B7E\u5B57\uFF1A--set signer=\u5173\u952E\u4EBA\uFF1B\u540D\u5355\u89C1 ccs opportunity players ${a.id}` : "\u8BF7\u7167\u8FD9\u6837\u7684\u8BDD\u53BB\u95EE\u5BA2\u6237\uFF1B\u5728\u90A3\u4E4B\u524D\u4EC0\u4E48\u90FD\u4E0D\u8981\u8BA9\u3002";
        return [`\u8C08\u5224\u8FD8\u4E0D\u80FD\u5F00\u59CB\uFF0C\u8FD8\u7F3A\uFF1A${a.missing.map(gate2).join("\uFF1B")}\u3002`, remedy];
      },
      "nothing-there": (a) => [
        "\u8FD8\u6CA1\u6709\u4EFB\u4F55\u8BB0\u5F55\uFF0C\u8FD9\u91CC\u4E5F\u6CA1\u6709\u4EBA\u53EF\u4EE5\u95EE\u3002",
        `\u5148\u770B\u4F1A\u95EE\u4EC0\u4E48\uFF1A${a.command} --questions\uFF1B\u518D\u7528 --set \u7F16\u53F7="\u2026\u2026" \u56DE\u7B54\uFF0C\u6216\u8005\u5728\u7EC8\u7AEF\u91CC\u8FD0\u884C\u3002`
      ]
    };
    negotiationProblems2 = {
      "too-few": (a) => `\u53EA\u6709 ${a.found} \u6761\uFF1B\u8BF7\u5199 ${a.wanted} \u6761\uFF0C\u6BCF\u884C\u4E00\u6761\u3002`,
      "step-without-event": (a) => `\u201C${a.text}\u201D\u6CA1\u6709\u5199\u662F\u54EA\u4EF6\u4E8B\uFF1B\u4E8B\u9879\u5199\u5728\u6700\u524D\u9762\uFF1A\u5BA1\u9605\u5408\u540C | 2026-12-01`,
      "give-without-get": (a) => `\u201C${a.give}\u201D\u6CA1\u6709\u6362\u6765\u4EFB\u4F55\u4E1C\u897F\uFF1B\u8BF7\u5728\u7AD6\u7EBF\u540E\u9762\u5199\u6362\u54EA\u4E00\u6837\u7684\u7F16\u53F7\uFF1A\u201C${a.give} | 1\u201D\u3002`,
      "no-such-get": (a) => `\u201C${a.give}\u201D\u8981\u6362\u7684\u201C${a.get}\u201D\u4E0D\u5728\u8981\u6362\u6765\u7684\u91CC\u9762\uFF1A${a.gets.map((get, index) => `${index + 1} ${get}`).join("\uFF1B")}`,
      "gives-share": (a) => `\u201C${a.give}\u201D\u8BA9\u7684\u662F\u603B\u4EF7\u7684\u6BD4\u4F8B\uFF08${a.piece}\uFF09\u3002`,
      "asks-where": (a) => `\u201C${a.piece}\u201D\u7B49\u4E8E\u95EE\u5BA2\u6237\u8981\u964D\u5230\u591A\u5C11\u3002`
    };
  }
});

// src/core/languages/zh-Hans/words/opportunity/power.ts
var power2, powerAsk2;
var init_power2 = __esm({
  "src/core/languages/zh-Hans/words/opportunity/power.ts"() {
    "use strict";
    power2 = {
      heading: (a) => ({ yes: `${a.name}\u662F\u9AD8\u5C42\u652F\u6301\u8005\u3002`, no: `${a.name}\u4E0D\u662F\u9AD8\u5C42\u652F\u6301\u8005\u3002`, unknown: `\u8FD8\u4E0D\u77E5\u9053${a.name}\u662F\u4E0D\u662F\u9AD8\u5C42\u652F\u6301\u8005\u3002` })[a.verdict],
      statements: {
        getsIt: "\u4E0D\u7BA1\u4EC0\u4E48\u804C\u4F4D\uFF0C\u60F3\u8981\u7684\u5C31\u80FD\u8981\u5230",
        takesUs: "\u80FD\u5E26\u6211\u4EEC\u53BB\u89C1\u4EFB\u4F55\u4EBA",
        arranges: "\u80FD\u5B89\u6392\u8D70\u5411\u91C7\u8D2D\u7684\u5404\u4E2A\u6B65\u9AA4",
        inner: "\u5C5E\u4E8E\u6838\u5FC3\u5708"
      },
      usual: () => "\u4E0D\u5728\u6838\u5FC3\u5708\u91CC\uFF0C\u8FD9\u4E0D\u5E38\u89C1\uFF1A\u518D\u627E\u4E00\u4E2A\u4EBA\u95EE\u95EE\uFF0C\u5176\u4F59\u51E0\u6761\u662F\u4E0D\u662F\u771F\u7684\u3002",
      next: {
        yes: "\u628A\u4FE1\u548C\u8BA1\u5212\u8349\u7A3F\u53D1\u7ED9\u4ED6\uFF1Accs letter power-sponsor",
        no: "\u8BF7\u4ED6\u5F15\u8DEF\uFF0C\u53BB\u89C1\u771F\u6B63\u638C\u6743\u7684\u4EBA\uFF1B\u4ED6\u672C\u4EBA\u53EF\u4EE5\u662F\u5F88\u597D\u7684\u5185\u90E8\u63A8\u52A8\u8005\u3002",
        unknown: "\u8BF7\u4ED6\u5B89\u6392\u4E00\u4EF6\u53EA\u6709\u638C\u6743\u7684\u4EBA\u624D\u5B89\u6392\u5F97\u4E86\u7684\u4E8B\uFF0C\u5C31\u77E5\u9053\u4E86\u3002"
      },
      byEvidence: (a) => `\u4F9D\u636E\uFF1A${a.evidence}\uFF08${a.date}\uFF09`,
      noEvidence: () => "\u8FD8\u6CA1\u6709\u5199\u4E0B\u4F9D\u636E\u3002"
    };
    powerAsk2 = {
      "power.getsIt": ["\u4E0D\u7BA1\u4EC0\u4E48\u804C\u4F4D\uFF0C\u4ED6\u60F3\u8981\u7684\u5C31\u80FD\u8981\u5230\u5417\uFF1F", "\u60F3\u4E00\u4EF6\u4ED6\u8981\u8FC7\u7684\u4E8B\uFF1A\u529E\u6210\u4E86\u5417\uFF1F"],
      "power.takesUs": ["\u4ED6\u80FD\u5E26\u60A8\u53BB\u89C1\u4EFB\u4F55\u4EBA\u5417\uFF1F", "\u4ED6\u4E00\u53E5\u8BDD\uFF0C\u5F00\u8FC7\u95E8\u5417\uFF1F"],
      "power.arranges": ["\u4ED6\u80FD\u5B89\u6392\u8D70\u5411\u91C7\u8D2D\u7684\u5404\u4E2A\u6B65\u9AA4\u5417\uFF1F", "\u8BBF\u8C08\u3001\u8BD5\u7528\u3001\u6CD5\u52A1\u3001\u65E5\u671F\uFF1A\u4ED6\u5F00\u53E3\uFF0C\u8C01\u4F1A\u52A8\uFF1F"],
      "power.inner": ["\u4ED6\u5C5E\u4E8E\u6838\u5FC3\u5708\u5417\uFF1F", "\u5C31\u662F\u51B3\u5B9A\u7531\u8C01\u6765\u51B3\u5B9A\u7684\u90A3\u51E0\u4E2A\u4EBA\u3002\u771F\u6B63\u638C\u6743\u7684\u4EBA\u5927\u591A\u5728\u91CC\u9762\u3002"],
      "power.evidence": ["\u51ED\u4EC0\u4E48\u8FD9\u4E48\u8BF4\uFF1F", "\u60A8\u770B\u5230\u7684\uFF0C\u6216\u8005\u542C\u8C01\u8BF4\u7684\u3002\u6CA1\u6709\u4F9D\u636E\uFF0C\u8FD9\u4E2A\u6D4B\u8BD5\u53EA\u662F\u770B\u6CD5\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/qualifying.ts
var qualifying2, qualifyingRefusals2, qualifyingProblems2;
var init_qualifying2 = __esm({
  "src/core/languages/zh-Hans/words/qualifying.ts"() {
    "use strict";
    init_assess2();
    init_negotiate2();
    init_power2();
    init_ready2();
    init_rfp2();
    init_strategy2();
    qualifying2 = {
      ...assess2,
      strategy: strategy2,
      bid: bid2,
      ready: ready2,
      power: power2,
      negotiation: negotiation2,
      gate: gate2,
      yesNo: { yes: "\u662F", no: "\u5426", unsure: "\u4E0D\u786E\u5B9A" },
      decline: decline2,
      phases: { "": "\u4E0D\u6E05\u695A", 1: "\u6B63\u5728\u5F62\u6210\u9700\u6C42", 2: "\u6B63\u5728\u6BD4\u8F83\u65B9\u6848", 3: "\u6B63\u5728\u51B3\u5B9A\uFF0C\u62C5\u5FC3\u98CE\u9669" },
      ask: { ...strategyAsk2, ...bidAsk2, ...readyAsk2, ...powerAsk2, ...negotiationAsk2 }
    };
    qualifyingRefusals2 = {
      ...assessRefusals2,
      ...negotiationRefusals2
    };
    qualifyingProblems2 = {
      ...bidProblems2,
      ...negotiationProblems2
    };
  }
});

// src/core/languages/zh-Hans/words/reading.ts
var reading2;
var init_reading2 = __esm({
  "src/core/languages/zh-Hans/words/reading.ts"() {
    "use strict";
    reading2 = {
      alias: ({ text: text2 }) => [
        `\u8FD9\u6BB5\u6587\u5B57\u4EE5\u201C*\u201D\u5F00\u5934\uFF08${text2}\uFF09\uFF0CYAML \u4F1A\u628A\u5B83\u5F53\u6210\u5BF9\u522B\u5904\u5185\u5BB9\u7684\u5F15\u7528\u3002`,
        "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\uFF1B\u5982\u679C\u786E\u5B9E\u60F3\u5F15\u7528\uFF0C\u8BF7\u628A\u88AB\u5F15\u7528\u7684\u5185\u5BB9\u76F4\u63A5\u5199\u51FA\u6765\u3002"
      ],
      anchor: ({ text: text2 }) => [
        `\u8FD9\u6BB5\u6587\u5B57\u4EE5\u201C&\u201D\u5F00\u5934\uFF08${text2}\uFF09\uFF0CYAML \u4F1A\u628A\u5B83\u5F53\u6210\u7ED9\u6B64\u5904\u8D77\u7684\u540D\u5B57\u3002`,
        "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\uFF1B\u5982\u679C\u786E\u5B9E\u662F\u8D77\u540D\u5B57\uFF0C\u8BF7\u5220\u6389\u5B83\u3002"
      ],
      "bad-escape": ({ escape: escape2 }) => [`\u53CC\u5F15\u53F7\u91CC\u7684\u201C${escape2}\u201D\u6CA1\u6709\u542B\u4E49\u3002`, "\u8BF7\u628A\u53CD\u659C\u6760\u5199\u4E24\u904D\uFF0C\u6216\u8005\u6539\u7528\u5355\u5F15\u53F7\u3002"],
      "bad-indent": () => ["\u8FD9\u4E00\u884C\u548C\u4E0A\u9762\u7684\u5185\u5BB9\u5BF9\u4E0D\u4E0A\u3002", "\u8BF7\u8BA9\u884C\u9996\u7684\u7A7A\u683C\u6570\u548C\u540C\u7EA7\u7684\u884C\u4E00\u6837\u591A\uFF1B\u5217\u8868\u9879\u4EE5\u77ED\u6A2A\u7EBF\u5F00\u5934\uFF0C\u5176\u4ED6\u884C\u4EE5\u5B57\u6BB5\u540D\u5F00\u5934\u3002"],
      "bad-start": ({ character }) => [`\u8FD9\u91CC\u7684\u6587\u5B57\u4E0D\u80FD\u4EE5\u201C${character}\u201D\u5F00\u5934\uFF0C\u5B83\u5728 YAML \u91CC\u53E6\u6709\u542B\u4E49\u3002`, "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"],
      braces: () => ["\u8FD9\u6BB5\u6587\u5B57\u4EE5\u201C{{\u201D\u5F00\u5934\uFF0CYAML \u4F1A\u628A\u5B83\u5F53\u6210\u8868\u683C\uFF0C\u800C\u4E0D\u662F\u5360\u4F4D\u7B26\u3002", "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"],
      "colon-in-value": () => ["\u6587\u5B57\u91CC\u6709\u5192\u53F7\u52A0\u7A7A\u683C\uFF0CYAML \u4F1A\u628A\u5192\u53F7\u524D\u9762\u7684\u90E8\u5206\u5F53\u6210\u5B57\u6BB5\u540D\u3002", "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"],
      "control-character": ({ character }) => [
        `\u8FD9\u91CC\u6709\u4E00\u4E2A\u770B\u4E0D\u89C1\u7684\u63A7\u5236\u5B57\u7B26\uFF08${character}\uFF09\u3002`,
        "\u8BF7\u5220\u6389\u5B83\uFF1B\u5982\u679C\u4EC0\u4E48\u4E5F\u770B\u4E0D\u5230\uFF0C\u5C31\u628A\u524D\u540E\u51E0\u4E2A\u5B57\u5220\u6389\u91CD\u65B0\u8F93\u5165\u3002"
      ],
      "cut-by-hash": ({ cut: cut2 }) => [
        `\u7A7A\u683C\u540E\u9762\u7684\u201C#\u201D\u5728 YAML \u91CC\u662F\u5907\u6CE8\u7684\u5F00\u5934\uFF0C\u6240\u4EE5\u201C${cut2}\u201D\u6CA1\u6709\u8BFB\u8FDB\u53BB\u3002`,
        "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\uFF1B\u60A8\u81EA\u5DF1\u7684\u5907\u6CE8\u8BF7\u5199\u6210\u201C# \u201D\u52A0\u4E00\u4E2A\u7A7A\u683C\u3002"
      ],
      "dash-without-space": () => ["\u77ED\u6A2A\u7EBF\u540E\u9762\u6CA1\u6709\u7A7A\u683C\uFF0CYAML \u8BA4\u4E0D\u51FA\u8FD9\u662F\u5217\u8868\u9879\u3002", "\u8BF7\u5728\u77ED\u6A2A\u7EBF\u540E\u9762\u52A0\u4E00\u4E2A\u7A7A\u683C\u3002"],
      directive: ({ text: text2 }) => [`\u4EE5\u201C%\u201D\u5F00\u5934\u7684\u884C\uFF08${text2}\uFF09\u662F\u7ED9 YAML \u7A0B\u5E8F\u7684\u6307\u4EE4\uFF0Cccs \u4E0D\u63A5\u53D7\u6307\u4EE4\u3002`, "\u8BF7\u5220\u6389\u8FD9\u4E00\u884C\uFF0C\u6216\u8005\u5728\u884C\u9996\u52A0\u4E0A #\u3002"],
      "duplicate-key": ({ key }) => [`\u5B57\u6BB5\u201C${key}\u201D\u5728\u8FD9\u91CC\u91CD\u590D\u51FA\u73B0\u4E86\u3002`, "\u8BF7\u53EA\u4FDD\u7559\u4E00\u4E2A\uFF0C\u6216\u8005\u628A\u4E24\u5904\u5185\u5BB9\u5408\u5728\u4E00\u8D77\u3002"],
      "fullwidth-braces": ({ text: text2 }) => [`${text2} \u7528\u7684\u662F\u5168\u89D2\u82B1\u62EC\u53F7\uFF0C\u4F1A\u539F\u6837\u5FF5\u51FA\u6765\u3002`, "\u8BF7\u6539\u6210\u534A\u89D2\u7684 {{ \u548C }}\u3002"],
      "fullwidth-colon": ({ key }) => [
        `\u201C${key}\u201D\u540E\u9762\u7528\u7684\u662F\u5168\u89D2\u5192\u53F7\uFF08\uFF1A\uFF09\uFF0CYAML \u8BA4\u4E0D\u51FA\u8FD9\u662F\u5B57\u6BB5\u3002`,
        "\u8BF7\u6539\u6210\u534A\u89D2\u5192\u53F7\u52A0\u4E00\u4E2A\u7A7A\u683C\uFF08\u201C: \u201D\uFF09\uFF1B\u5982\u679C\u5B83\u672C\u6765\u5C31\u662F\u6B63\u6587\uFF0C\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"
      ],
      "git-conflict": () => [
        "\u4E24\u4E2A\u4EBA\u540C\u65F6\u6539\u4E86\u8FD9\u91CC\uFF0Cgit \u628A\u4E24\u4E2A\u7248\u672C\u90FD\u7559\u4E86\u4E0B\u6765\u3002",
        "\u4E24\u8FB9\u8BE5\u7559\u7684\u90FD\u7559\u4E0B\uFF0C\u5217\u8868\u91CC\u6BCF\u4E00\u6761\u90FD\u8981\u6709\u81EA\u5DF1\u5B8C\u6574\u7684\u51E0\u884C\uFF0C\u518D\u5220\u6389 <<<<<<<\u3001=======\u3001>>>>>>> \u6240\u5728\u7684\u884C\u3002"
      ],
      "key-forbidden": ({ key }) => [`\u201C${key}\u201D\u4E0D\u80FD\u7528\u4F5C\u5B57\u6BB5\u540D\u3002`, "\u8BF7\u6362\u4E00\u4E2A\u540D\u5B57\u3002"],
      "key-not-text": ({ key }) => [
        `\u5B57\u6BB5\u540D\u201C${key}\u201D\u5728 YAML \u770B\u6765\u4E0D\u662F\u6587\u5B57\uFF0C\u800C\u662F\u6570\u5B57\u3001\u5217\u8868\u6216\u522B\u7684\u4E1C\u897F\u3002`,
        "\u8BF7\u7ED9\u5B57\u6BB5\u540D\u52A0\u4E0A\u5F15\u53F7\uFF0C\u6216\u8005\u6362\u6210\u7531\u5B57\u6BCD\u7EC4\u6210\u7684\u540D\u5B57\u3002"
      ],
      "list-in-text": ({ line: line3 }) => [
        `\u201C${line3}\u201D\u770B\u7740\u50CF\u5217\u8868\u91CC\u7684\u4E00\u6761\uFF0C\u5176\u5B9E\u88AB\u5F53\u6210\u4E86\u4E0A\u9762\u90A3\u6BB5\u6587\u5B57\u7684\u4E00\u90E8\u5206\u3002`,
        "\u8BF7\u628A\u4E0A\u9762\u90A3\u6BB5\u6587\u5B57\u4E5F\u5199\u6210\u5217\u8868\uFF0C\u524D\u9762\u52A0\u77ED\u6A2A\u7EBF\uFF1B\u6216\u8005\u5220\u6389\u8FD9\u4E00\u884C\u3002"
      ],
      "missing-comma": () => ["\u62EC\u53F7\u91CC\u5C11\u4E86\u9017\u53F7\uFF0C\u6216\u8005\u6709\u4E00\u6BB5\u5E26\u5192\u53F7\u7684\u6587\u5B57\u6CA1\u6709\u52A0\u5F15\u53F7\u3002", "\u8BF7\u7528\u534A\u89D2\u9017\u53F7\u9694\u5F00\u5404\u9879\uFF0C\u5E76\u7ED9\u5E26\u5192\u53F7\u7684\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"],
      "missing-space": ({ key }) => [`\u201C${key}\u201D\u7684\u5192\u53F7\u540E\u9762\u6CA1\u6709\u7A7A\u683C\uFF0CYAML \u8BA4\u4E0D\u51FA\u8FD9\u662F\u5B57\u6BB5\u3002`, "\u8BF7\u5728\u5192\u53F7\u540E\u9762\u52A0\u4E00\u4E2A\u7A7A\u683C\u3002"],
      "not-a-key": ({ text: text2 }) => [
        `\u201C${text2}\u201D\u65E2\u4E0D\u662F\u5E26\u5192\u53F7\u7684\u5B57\u6BB5\uFF0C\u4E5F\u4E0D\u662F\u5217\u8868\u9879\u3002`,
        "\u8BF7\u5728\u524D\u9762\u8865\u4E0A\u5B57\u6BB5\u540D\u548C\u5192\u53F7\uFF1B\u5982\u679C\u5B83\u662F\u4E0A\u4E00\u884C\u6587\u5B57\u7684\u5EF6\u7EED\uFF0C\u8BF7\u8BA9\u5B83\u6BD4\u4E0A\u4E00\u884C\u591A\u7F29\u8FDB\u51E0\u4E2A\u7A7A\u683C\u3002"
      ],
      "not-text": () => ["\u8FD9\u4E0D\u662F\u6587\u672C\u6587\u4EF6\u3002", "\u8BF7\u53E6\u5B58\u4E3A UTF-8 \u7F16\u7801\u7684\u7EAF\u6587\u672C\uFF1B\u6587\u5B57\u5904\u7406\u8F6F\u4EF6\u81EA\u5DF1\u7684\u683C\u5F0F\u65E0\u6CD5\u8BFB\u53D6\u3002"],
      "not-utf8": ({ encoding }) => [`\u6587\u4EF6\u4E0D\u662F UTF-8 \u7F16\u7801\uFF0C\u770B\u8D77\u6765\u662F ${encoding}\u3002`, "\u8BF7\u7528\u7F16\u8F91\u5668\u6253\u5F00\uFF0C\u9009\u62E9 UTF-8 \u7F16\u7801\u91CD\u65B0\u4FDD\u5B58\u3002"],
      "odd-indent": ({ character }) => [
        `\u8FD9\u4E00\u884C\u5F00\u5934\u770B\u7740\u50CF\u7A7A\u683C\uFF0C\u5176\u5B9E\u662F\u53E6\u4E00\u4E2A\u5B57\u7B26\uFF08${character}\uFF09\uFF0CYAML \u53EA\u8BA4\u666E\u901A\u7684\u534A\u89D2\u7A7A\u683C\u3002`,
        "\u8BF7\u6362\u6210\u534A\u89D2\u7A7A\u683C\u3002"
      ],
      "odd-space": ({ key, character }) => [
        `\u201C${key}\u201D\u7684\u5192\u53F7\u540E\u9762\u770B\u7740\u50CF\u7A7A\u683C\uFF0C\u5176\u5B9E\u662F\u53E6\u4E00\u4E2A\u5B57\u7B26\uFF08${character}\uFF09\uFF0CYAML \u8BA4\u4E0D\u51FA\u8FD9\u662F\u5B57\u6BB5\u3002`,
        "\u8BF7\u628A\u5B83\u6362\u6210\u666E\u901A\u7684\u534A\u89D2\u7A7A\u683C\u3002"
      ],
      "file-name": ({ name }) => [
        `Windows \u6216 macOS \u5B58\u4E0D\u4E86\u540D\u53EB\u201C${name}\u201D\u7684\u6587\u4EF6\u3002`,
        '\u8BF7\u6362\u4E2A\u540D\u5B57\uFF1A\u4E0D\u7528 Windows \u7684\u4FDD\u7559\u540D\uFF08con\u3001nul\u3001com1 \u7B49\uFF09\uFF0C\u4E0D\u542B : * ? " < > |\uFF0C\u672B\u5C3E\u6CA1\u6709\u70B9\u6216\u7A7A\u683C\u3002'
      ],
      "file-twin": ({ other }) => [
        `\u548C ${other} \u53EA\u5DEE\u5927\u5C0F\u5199\u6216\u5B57\u7B26\u5199\u6CD5\uFF1A\u5728 Windows \u548C macOS \u4E0A\u662F\u540C\u4E00\u4E2A\u6587\u4EF6\uFF0C\u4E00\u4E2A\u4F1A\u76D6\u4F4F\u53E6\u4E00\u4E2A\u3002`,
        "\u8BF7\u7ED9\u5176\u4E2D\u4E00\u4E2A\u6362\u4E2A\u540D\u5B57\u3002"
      ],
      "not-a-file": () => ["\u8FD9\u662F\u4E00\u4E2A\u6587\u4EF6\u5939\uFF0C\u540D\u5B57\u5374\u50CF\u6587\u4EF6\u3002", "\u8BF7\u7ED9\u6587\u4EF6\u5939\u6362\u4E2A\u540D\u5B57\uFF0C\u6216\u8005\u628A\u6587\u4EF6\u653E\u5728\u8FD9\u91CC\u3002"],
      "several-documents": () => ["\u201C---\u201D\u8FD9\u4E00\u884C\u5F00\u59CB\u4E86\u7B2C\u4E8C\u4EFD\u6587\u6863\uFF0C\u800C\u4E00\u4E2A\u6587\u4EF6\u53EA\u80FD\u6709\u4E00\u4EFD\u3002", "\u8BF7\u5220\u6389\u8FD9\u4E00\u884C\uFF0C\u6216\u8005\u628A\u540E\u9762\u7684\u5185\u5BB9\u653E\u5230\u53E6\u4E00\u4E2A\u6587\u4EF6\u91CC\u3002"],
      "stray-bracket": ({ bracket }) => [
        `\u8FD9\u91CC\u591A\u4E86\u4E00\u4E2A\u201C${bracket}\u201D\uFF0C\u524D\u9762\u6CA1\u6709\u4E0E\u5B83\u914D\u5BF9\u7684\u62EC\u53F7\u3002`,
        "\u8BF7\u5220\u6389\u5B83\uFF1B\u5982\u679C\u5B83\u662F\u6B63\u6587\u7684\u4E00\u90E8\u5206\uFF0C\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"
      ],
      syntax: () => ["\u4ECE\u8FD9\u91CC\u5F00\u59CB\uFF0CYAML \u8BFB\u4E0D\u61C2\u4E86\u3002", "\u8BF7\u548C\u76F8\u90BB\u7684\u884C\u6BD4\u4E00\u6BD4\uFF1A\u884C\u9996\u7684\u7A7A\u683C\u3001\u5B57\u6BB5\u540D\u540E\u7684\u5192\u53F7\u548C\u7A7A\u683C\u3001\u7279\u6B8A\u6587\u5B57\u4E24\u8FB9\u7684\u5F15\u53F7\u3002"],
      "tab-indent": () => ["\u8FD9\u4E00\u884C\u4EE5\u5236\u8868\u7B26\uFF08Tab\uFF09\u5F00\u5934\uFF0C\u800C YAML \u7684\u7F29\u8FDB\u53EA\u8BA4\u7A7A\u683C\u3002", "\u8BF7\u628A\u884C\u9996\u7684\u5236\u8868\u7B26\u6362\u6210\u7A7A\u683C\uFF0C\u6BCF\u4E00\u7EA7\u4E24\u4E2A\u3002"],
      tag: ({ text: text2 }) => [`\u8FD9\u6BB5\u6587\u5B57\u4EE5\u201C!\u201D\u5F00\u5934\uFF08${text2}\uFF09\uFF0CYAML \u4F1A\u628A\u5B83\u5F53\u6210\u7C7B\u578B\u540D\u3002`, "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\uFF1B\u5982\u679C\u786E\u5B9E\u662F\u7C7B\u578B\u540D\uFF0C\u8BF7\u5220\u6389\u5B83\u3002"],
      "text-as-key": ({ key }) => [`\u201C${key}\u201D\u540E\u9762\u7684\u5192\u53F7\u8BA9\u5B83\u6210\u4E86\u5B57\u6BB5\u540D\uFF0C\u8FD9\u91CC\u5C31\u4E0D\u518D\u662F\u4E00\u6BB5\u6587\u5B57\u4E86\u3002`, "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"],
      "text-after-bracket": ({ bracket }) => [
        `\u8FD9\u6BB5\u6587\u5B57\u4EE5\u201C${bracket}\u201D\u5F00\u5934\uFF0CYAML \u4F1A\u628A\u5B83\u5F53\u6210\u5217\u8868\u6216\u8868\u683C\uFF0C\u53EF\u62EC\u53F7\u7ED3\u675F\u540E\u8FD8\u6709\u6587\u5B57\u3002`,
        "\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002"
      ],
      "text-after-quote": ({ quote }) => [
        `\u5F15\u53F7\uFF08${quote}\uFF09\u5DF2\u7ECF\u7ED3\u675F\uFF0C\u540E\u9762\u5374\u8FD8\u6709\u6587\u5B57\u3002`,
        quote === '"' ? '\u6587\u5B57\u91CC\u9762\u7684\u53CC\u5F15\u53F7\u8BF7\u5199\u6210 \\"\uFF0C\u6216\u8005\u6539\u7528\u5355\u5F15\u53F7\u62EC\u4F4F\u6574\u6BB5\u6587\u5B57\uFF0C\u4E5F\u53EF\u4EE5\u5728\u6587\u5B57\u91CC\u7528\u4E2D\u6587\u5F15\u53F7\u201C \u201D\u3002' : "\u6587\u5B57\u91CC\u9762\u7684\u5355\u5F15\u53F7\u8BF7\u5199\u4E24\u904D\uFF08''\uFF09\uFF0C\u6216\u8005\u6539\u7528\u53CC\u5F15\u53F7\u62EC\u4F4F\u6574\u6BB5\u6587\u5B57\u3002"
      ],
      "too-deep": ({ limit }) => [`\u8FD9\u91CC\u7684\u5217\u8868\u548C\u8868\u683C\u5C42\u5C42\u76F8\u5957\uFF0C\u8D85\u8FC7\u4E86 ${limit} \u5C42\u3002`, "\u6B63\u5E38\u7684\u6587\u4EF6\u7528\u4E0D\u5230\u5341\u5C42\uFF1B\u8BF7\u68C0\u67E5\u662F\u4E0D\u662F\u8BEF\u8F93\u5165\u4E86\u62EC\u53F7\u6216\u77ED\u6A2A\u7EBF\u3002"],
      "too-large": ({ limit }) => [`\u6587\u4EF6\u8D85\u8FC7\u4E86 ${limit} MiB\u3002`, "\u8BF7\u62C6\u6210\u51E0\u4E2A\u5C0F\u4E00\u4E9B\u7684\u6587\u4EF6\u3002"],
      "too-many-keys": ({ keys: keys3, limit }) => [`\u8FD9\u91CC\u5E76\u5217\u7740 ${keys3} \u4E2A\u5B57\u6BB5\uFF0C\u6700\u591A\u5141\u8BB8 ${limit} \u4E2A\u3002`, "\u8BF7\u62C6\u6210\u51E0\u4E2A\u5C0F\u4E00\u4E9B\u7684\u6587\u4EF6\u3002"],
      "too-many-parts": ({ limit }) => [`\u6587\u4EF6\u91CC\u9700\u8981\u9010\u4E2A\u68C0\u67E5\u7684\u8BCD\u548C\u7B26\u53F7\u8D85\u8FC7\u4E86 ${limit} \u4E2A\u3002`, "\u8BF7\u62C6\u6210\u51E0\u4E2A\u5C0F\u4E00\u4E9B\u7684\u6587\u4EF6\u3002"],
      unreadable: ({ reason }) => [`\u6587\u4EF6\u8BFB\u4E0D\u4E86\uFF08${reason}\uFF09\u3002`, "\u8BF7\u68C0\u67E5\u8BFB\u53D6\u6743\u9650\uFF1B\u5982\u679C\u5B83\u662F\u4E00\u4E2A\u94FE\u63A5\uFF0C\u8BF7\u770B\u770B\u5B83\u6307\u5411\u54EA\u91CC\u3002"],
      "unclosed-bracket": ({ bracket, missing }) => [
        `\u4ECE\u8FD9\u91CC\u5F00\u59CB\u7684\u201C${bracket}\u201D\u4E00\u76F4\u6CA1\u6709\u7ED3\u675F\u3002`,
        `\u8BF7\u5728\u7ED3\u675F\u7684\u5730\u65B9\u8865\u4E0A\u201C${missing}\u201D\uFF1B\u5982\u679C\u5B83\u662F\u6B63\u6587\u7684\u4E00\u90E8\u5206\uFF0C\u8BF7\u7ED9\u6574\u6BB5\u6587\u5B57\u52A0\u4E0A\u5F15\u53F7\u3002`
      ],
      "unclosed-quote": ({ quote }) => [`\u4ECE\u8FD9\u91CC\u5F00\u59CB\u7684\u5F15\u53F7\uFF08${quote}\uFF09\u4E00\u76F4\u6CA1\u6709\u7ED3\u675F\u3002`, "\u8BF7\u5728\u6587\u5B57\u672B\u5C3E\u8865\u4E0A\u540C\u6837\u7684\u5F15\u53F7\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/records.ts
var maybe4, records2, recordRefusals2;
var init_records2 = __esm({
  "src/core/languages/zh-Hans/words/records.ts"() {
    "use strict";
    maybe4 = (near, otherwise) => near ? `\u60A8\u662F\u4E0D\u662F\u60F3\u5199 ${near}\uFF1F` : otherwise;
    records2 = {
      prompter: { one: "\u8C08\u8BDD\u63D0\u7EB2", list: "ccs prompter list", beginning: "\u65B0\u5EFA\u4E00\u4E2A\uFF1Accs prompter new" },
      letter: { one: "\u4FE1\u51FD", list: "ccs letter list", beginning: "\u5199\u4E00\u5C01\u5427\uFF0C\u770B\u770B\u6709\u54EA\u4E9B\uFF1Accs letter --list" },
      opportunity: { one: "\u5546\u673A", list: "ccs opportunity list", beginning: "\u65B0\u5EFA\u4E00\u4E2A\uFF1Accs opportunity new" }
    };
    recordRefusals2 = {
      "no-record": ({ kind, id, near }) => {
        const { one, list, beginning } = records2[kind];
        return id === "" ? [`\u8FD8\u6CA1\u6709${one}\u3002`, beginning] : [`\u6CA1\u6709\u7F16\u53F7\u4EE5 ${id} \u5F00\u5934\u7684${one}\u3002`, maybe4(near, `\u770B\u770B\u6709\u54EA\u4E9B\uFF1A${list}`)];
      }
    };
  }
});

// src/core/languages/zh-Hans/words/reports.ts
var both2, reports2;
var init_reports2 = __esm({
  "src/core/languages/zh-Hans/words/reports.ts"() {
    "use strict";
    both2 = (a) => [a.errors > 0 ? `${a.errors} \u4E2A\u9519\u8BEF` : "", a.warnings > 0 ? `${a.warnings} \u4E2A\u8B66\u544A` : ""].filter((part) => part !== "").join("\u3001");
    reports2 = {
      error: "\u9519\u8BEF",
      warning: "\u8B66\u544A",
      note: "\u63D0\u793A",
      remedy: (a) => `\u600E\u4E48\u6539\uFF1A${a.help}`,
      found: (a) => `\u68C0\u67E5\u4E86 ${a.files} \u4E2A\u6587\u4EF6\uFF0C\u5176\u4E2D ${a.affected} \u4E2A\u6709\u95EE\u9898\uFF1A${both2(a)}\u3002`,
      clean: (a) => `\u68C0\u67E5\u4E86 ${a.files} \u4E2A\u6587\u4EF6\uFF0C\u6CA1\u6709\u8981\u6539\u7684\u5730\u65B9\u3002`,
      nothing: () => "\u6CA1\u6709\u68C0\u67E5\u5230\u4EFB\u4F55\u5BF9\u8BDD\u811A\u672C\u6216\u6A21\u677F\u3002",
      skipped: (a) => `\u53E6\u6709 ${a.count} \u4E2A YAML \u6587\u4EF6\u4E0D\u5F52 ccs \u7BA1\uFF0C\u5DF2\u8DF3\u8FC7\u3002`,
      known: (a) => `\u57FA\u7EBF\u91CC\u5DF2\u6709 ${a.count} \u4E2A\u95EE\u9898\uFF0C\u8FD9\u91CC\u4E0D\u518D\u5217\u51FA\u3002`,
      notes: (a) => `${a.count} \u6761\u63D0\u793A\uFF1A\u4EC5\u4F9B\u53C2\u8003\uFF0C\u4E0D\u5F71\u54CD\u7ED3\u679C\u3002`,
      dropped: (a) => `\u53E6\u6709${[both2(a), a.notes > 0 ? `${a.notes} \u6761\u63D0\u793A` : ""].filter((part) => part !== "").join("\u3001")}\u53EA\u5199\u5728\u8FD9\u4E00\u6B65\u7684\u65E5\u5FD7\u91CC\uFF0C\u56E0\u4E3A GitHub \u6BCF\u79CD\u53EA\u663E\u793A\u5341\u4E2A\u3002`,
      cut: (a) => `\u2026\u2026\u53E6\u6709 ${a.count} \u4E2A\uFF0C\u89C1\u8FD9\u4E00\u6B65\u7684\u65E5\u5FD7\u3002`,
      columns: { place: "\u4F4D\u7F6E", severity: "\u7EA7\u522B", rule: "\u89C4\u5219", message: "\u54EA\u91CC\u4E0D\u5BF9", help: "\u600E\u4E48\u6539" },
      root: "\u672C\u62A5\u544A\u91CC\u7684\u8DEF\u5F84\u90FD\u4ECE\u8FD9\u4E2A\u6587\u4EF6\u5939\u7B97\u8D77\u3002"
    };
  }
});

// src/core/languages/zh-Hans/words/rules/files.ts
var files3;
var init_files2 = __esm({
  "src/core/languages/zh-Hans/words/rules/files.ts"() {
    "use strict";
    files3 = {
      schema: {
        summary: "\u8BE5\u6709\u7684\u9879\u90FD\u6709\uFF0C\u540D\u79F0\u548C\u5199\u6CD5\u90FD\u5BF9\u3002",
        reason: "\u63D0\u7EB2\u5C31\u662F\u7528\u8FD9\u4E9B\u9879\u62FC\u51FA\u6765\u7684\u3002\u5C11\u4E00\u9879\u3001\u9519\u4E00\u4E2A\u5B57\uFF0C\u8C08\u8BDD\u5C31\u65AD\u4E00\u622A\uFF0C\u5F80\u5F80\u8981\u5230\u4E86\u5BA2\u6237\u9762\u524D\u624D\u53D1\u73B0\u3002",
        findings: {}
      },
      "unknown-key": {
        summary: "\u8BB0\u5F55\u91CC\u53EA\u6709\u8FD9\u4E2A\u7248\u672C\u7684 ccs \u8BA4\u5F97\u7684\u9879\u3002",
        reason: "\u4E0D\u8BA4\u5F97\u7684\u9879\u4E5F\u8BB8\u662F\u522B\u7684\u7248\u672C\u5199\u7684\uFF0C\u90A3\u4E48\u65E0\u8BBA\u60A8\u600E\u4E48\u6539\u8FD9\u6761\u8BB0\u5F55\uFF0C\u5B83\u90FD\u4F1A\u539F\u6837\u4FDD\u7559\uFF1B\u4E5F\u53EF\u80FD\u53EA\u662F\u6253\u9519\u4E86\u5B57\uFF0C\u90A3\u4E48\u540E\u9762\u5199\u7684\u5185\u5BB9\u8C01\u4E5F\u8BFB\u4E0D\u5230\u3002",
        findings: {}
      },
      yaml: {
        summary: "\u6587\u4EF6\u662F\u8BFB\u5F97\u61C2\u7684 YAML\u3002",
        reason: "\u8BFB\u4E0D\u61C2\u7684\u6587\u4EF6\u6CA1\u6CD5\u68C0\u67E5\uFF0C\u66F4\u6CA1\u6CD5\u62FF\u6765\u7528\u3002ccs \u5B81\u53EF\u505C\u4E0B\u6765\uFF0C\u4E5F\u4E0D\u53BB\u731C\u60A8\u7684\u610F\u601D\u3002",
        findings: {}
      },
      "yaml-trap": {
        summary: "\u5199\u7684\u662F\u4EC0\u4E48\u6837\uFF0C\u8BFB\u51FA\u6765\u5C31\u662F\u4EC0\u4E48\u6837\u3002",
        reason: "\u6709\u4E9B\u5B57\u7B26\u4EBA\u770B\u7740\u6CA1\u95EE\u9898\uFF0C\u7A0B\u5E8F\u8BFB\u51FA\u6765\u5374\u662F\u53E6\u4E00\u56DE\u4E8B\uFF1A\u5168\u89D2\u5192\u53F7\u3001\u5236\u8868\u7B26\u3001\u6CA1\u52A0\u5F15\u53F7\u7684 {{\u3002\u6587\u4EF6\u8BFB\u5F97\u8FDB\u53BB\uFF0C\u5374\u4E0D\u662F\u60A8\u7684\u610F\u601D\u3002",
        findings: {}
      },
      template: {
        summary: "\u6BCF\u4E2A\u6A21\u677F\u90FD\u586B\u5F97\u6EE1\uFF0C\u6BCF\u79CD\u8BED\u8A00\u90FD\u6709\u3002",
        reason: "\u5B57\u6BB5\u540D\u5199\u9519\u4E00\u4E2A\u5B57\u6BCD\uFF0C\u6587\u6863\u91CC\u5C31\u7A7A\u4E00\u5757\uFF1B\u8981\u662F\u5728 {{#if}} \u91CC\u9762\uFF0C\u8FDE\u63D0\u793A\u90FD\u6CA1\u6709\u3002\u8FD9\u79CD\u9519\u5E94\u8BE5\u5728\u8FD9\u91CC\u5C31\u770B\u5230\uFF0C\u800C\u4E0D\u662F\u7B49\u5BA2\u6237\u62FF\u5230\u624B\u91CC\u624D\u770B\u5230\u3002",
        findings: {}
      },
      "unused-suppression": {
        summary: "\u6BCF\u4E00\u5904\u201C\u5FFD\u7565\u201D\u90FD\u8FD8\u7528\u5F97\u7740\u3002",
        reason: "\u6CA1\u6709\u95EE\u9898\u7684\u5730\u65B9\u7559\u7740\u201C\u5FFD\u7565\u201D\u7684\u6CE8\u91CA\uFF0C\u54EA\u5929\u771F\u51FA\u4E86\u95EE\u9898\uFF0C\u5C31\u4F1A\u88AB\u5B83\u76D6\u4F4F\u3002",
        findings: {
          unused: (a) => [`\u201C${a.rule}\u201D\u5728\u8FD9\u91CC\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002`, "\u8BF7\u5220\u6389\u8FD9\u6761\u6CE8\u91CA\u3002"],
          "unknown-rule": (a) => [
            `\u6CA1\u6709\u201C${a.rule}\u201D\u8FD9\u6761\u89C4\u5219\u3002`,
            a.near === void 0 ? "\u89C4\u5219\u5217\u8868\u89C1\uFF1Accs explain" : `\u60A8\u662F\u4E0D\u662F\u60F3\u5199\u201C${a.near}\u201D\uFF1F`
          ],
          "no-reason": (a) => [
            `\u6CA1\u6709\u5199\u660E\u8FD9\u91CC\u4E3A\u4EC0\u4E48\u5FFD\u7565\u201C${a.rule}\u201D\u3002`,
            `\u8BF7\u5728\u4E24\u4E2A\u8FDE\u5B57\u7B26\u540E\u9762\u5199\u4E0A\u7406\u7531\uFF1A# ccs-disable-${a.scope} ${a.rule} -- \u7406\u7531`
          ],
          "no-rule": (a) => [
            "\u8FD9\u6761\u6CE8\u91CA\u6CA1\u6709\u5199\u660E\u5FFD\u7565\u54EA\u6761\u89C4\u5219\uFF0C\u6240\u4EE5\u4E0D\u8D77\u4F5C\u7528\u3002",
            `\u8BF7\u5199\u4E0A\u89C4\u5219\u548C\u7406\u7531\uFF1A# ccs-disable-${a.scope} \u89C4\u5219 -- \u7406\u7531\u3002\u89C4\u5219\u5217\u8868\u89C1\uFF1Accs explain`
          ],
          "unknown-comment": (a) => [
            `ccs \u4E0D\u8BA4\u8BC6\u201Cccs-disable${a.scope === "" ? "" : `-${a.scope}`}\u201D\u8FD9\u79CD\u6CE8\u91CA\uFF0C\u6240\u4EE5\u5B83\u4E0D\u8D77\u4F5C\u7528\u3002`,
            "\u8BF7\u5199\u6210 # ccs-disable-line \u89C4\u5219 -- \u7406\u7531\uFF0C\u6216\u8005\u5728\u4E0A\u4E00\u884C\u5199 # ccs-disable-next-line \u89C4\u5219 -- \u7406\u7531"
          ]
        }
      }
    };
  }
});

// src/core/languages/zh-Hans/words/rules/library.ts
var library2;
var init_library2 = __esm({
  "src/core/languages/zh-Hans/words/rules/library.ts"() {
    "use strict";
    library2 = {
      "goal-is-business": {
        summary: "\u76EE\u6807\u662F\u4E1A\u52A1\u4E0A\u7684\u53D8\u5316\uFF1A\u4E0D\u662F\u4E70\u4E1C\u897F\uFF0C\u4E0D\u662F\u4E00\u4E2A\u540D\u8BCD\uFF0C\u4E5F\u4E0D\u662F\u653E\u5728\u8C01\u5634\u91CC\u90FD\u4E00\u6837\u7684\u8BDD\u3002",
        reason: "\u6CA1\u6709\u4EBA\u7684\u76EE\u6807\u662F\u62E5\u6709\u4E00\u5957\u7CFB\u7EDF\uFF0C\u4E5F\u6CA1\u6709\u4EBA\u4E3A\u201C\u6548\u7387\u201D\u4E24\u4E2A\u5B57\u638F\u94B1\uFF0C\u8981\u7684\u662F\u4EE5\u540E\u53D8\u597D\u7684\u90A3\u4EF6\u4E8B\u3002\u8FD9\u6837\u7684\u76EE\u6807\uFF0C\u8FD8\u6CA1\u6253\u7B97\u4E70\u7684\u5BA2\u6237\u4E5F\u613F\u610F\u8C08\u3002",
        findings: {
          phrase: (a) => [`\u201C${a.piece}\u201D\u63A5\u4E0D\u5230\u201C\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5\u2026\u2026\u201D\u540E\u9762\u3002`, "\u8BF7\u7528\u52A8\u8BCD\u5F00\u5934\uFF1A\u628A\u4EC0\u4E48\u964D\u5230\u591A\u5C11\uFF0C\u8BA9\u4EC0\u4E48\u6309\u65F6\u5230\uFF0C\u5C11\u505A\u54EA\u4EF6\u4E8B\u2026\u2026"],
          empty: (a) => [`\u201C${a.piece}\u201D\u653E\u5728\u54EA\u5BB6\u4F01\u4E1A\u90FD\u8BF4\u5F97\u901A\u3002`, "\u8BF7\u5199\u6E05\u695A\u662F\u4EC0\u4E48\u4E8B\uFF0C\u600E\u6837\u624D\u770B\u5F97\u51FA\u6765\uFF1A\u591A\u5C11\u3001\u591A\u5FEB\u3001\u7ED9\u8C01\u3001\u5230\u4EC0\u4E48\u65F6\u5019\u3002"],
          acquisition: (a) => [
            `\u201C${a.piece}\u201D\u662F\u624B\u6BB5\uFF0C\u4E0D\u662F\u76EE\u6807\u3002`,
            "\u8BF7\u60F3\u4E00\u60F3\u6709\u4E86\u5B83\u4EE5\u540E\u4EC0\u4E48\u4F1A\u53D8\u597D\uFF0C\u628A\u90A3\u4EF6\u4E8B\u5199\u51FA\u6765\uFF1A\u6536\u5165\u591A\u4E86\u3001\u6210\u672C\u5C11\u4E86\uFF0C\u8FD8\u662F\u803D\u8BEF\u5C11\u4E86\u3002"
          ]
        }
      },
      "goal-for-decider": {
        summary: "\u5199\u4E86\u7ED9\u4F7F\u7528\u8005\u3001\u5B9E\u65BD\u8005\u7684\u811A\u672C\uFF0C\u4E5F\u8981\u6709\u4E00\u4EFD\u7ED9\u80FD\u62CD\u677F\u6216\u51FA\u94B1\u7684\u4EBA\u3002",
        reason: "\u7528\u7684\u4EBA\u53EF\u4EE5\u63A8\u8350\uFF0C\u5374\u4E0D\u80FD\u62CD\u677F\u3002\u53EA\u4E3A\u4ED6\u4EEC\u505A\u51C6\u5907\uFF0C\u5C31\u6C38\u8FDC\u89C1\u4E0D\u5230\u80FD\u62CD\u677F\u7684\u4EBA\u3002",
        findings: {
          nobody: (a) => [
            `${a.industry}\u7684\u201C${a.product}\u201D\uFF0C\u8FD8\u6CA1\u6709\u4E00\u4EFD\u5BF9\u8BDD\u811A\u672C\u662F\u5199\u7ED9\u80FD\u62CD\u677F\u6216\u51FA\u94B1\u7684\u4EBA\u7684${a.title === void 0 ? "" : `\uFF1B\u201C${a.title}\u201D\u65E2\u4E0D\u62CD\u677F\uFF0C\u4E5F\u4E0D\u51FA\u94B1`}\u3002`,
            "\u8BF7\u4E3A\u80FD\u62CD\u677F\uFF08authority: decides\uFF09\u6216\u51FA\u94B1\uFF08authority: funds\uFF09\u7684\u804C\u4F4D\u4E5F\u5199\u4E00\u4EFD\u3002"
          ]
        }
      },
      "goal-duplicate": {
        summary: "\u4E00\u4E2A\u76EE\u6807\u4E0D\u80FD\u7ED9\u4E24\u4E2A\u804C\u4F4D\u5171\u7528\u3002",
        reason: "\u804C\u4F4D\u4E0D\u540C\uFF0C\u8003\u6838\u7684\u4E1C\u897F\u5C31\u4E0D\u540C\u3002\u4E00\u5B57\u4E0D\u5DEE\u5730\u5957\u5728\u4E24\u4E2A\u804C\u4F4D\u4E0A\u7684\u76EE\u6807\uFF0C\u591A\u534A\u8DDF\u54EA\u4E00\u4E2A\u90FD\u4E0D\u8D34\u3002",
        findings: {
          twice: (a) => [
            `\u201C${a.goal}\u201D\u4E5F\u662F\u201C${a.otherTitle}\u201D\u7684\u76EE\u6807\uFF08${a.otherFile}\uFF09\u3002`,
            `\u8BF7\u6362\u6210\u201C${a.title}\u201D\u81EA\u5DF1\u4F1A\u8BF4\u7684\u8BDD\uFF0C\u8BF4\u4ED6\u88AB\u8003\u6838\u7684\u90A3\u4EF6\u4E8B\u3002`
          ]
        }
      },
      "playbook-duplicate": {
        summary: "\u6CA1\u6709\u4E24\u4EFD\u5BF9\u8BDD\u811A\u672C\u7684\u4EA7\u54C1\u3001\u884C\u4E1A\u3001\u804C\u4F4D\u3001\u76EE\u6807\u548C\u8BED\u8A00\u5168\u90FD\u4E00\u6837\u3002",
        reason: "\u9500\u552E\u5C31\u662F\u6309\u8FD9\u51E0\u9879\u6765\u6311\u811A\u672C\u7684\u3002\u5168\u90FD\u4E00\u6837\u5C31\u5206\u4E0D\u51FA\u6765\uFF0C\u5176\u4E2D\u4E00\u4EFD\u4F1A\u6162\u6162\u8FC7\u65F6\uFF0C\u4E5F\u6CA1\u6709\u4EBA\u53D1\u73B0\u3002",
        findings: {
          twice: (a) => [
            `${a.otherFile} \u7684\u4EA7\u54C1\u3001\u884C\u4E1A\u3001\u804C\u4F4D\u3001\u76EE\u6807\u548C\u8BED\u8A00\u8DDF\u8FD9\u4EFD\u5B8C\u5168\u4E00\u6837\u3002`,
            "\u8BF7\u53EA\u7559\u4E00\u4EFD\uFF0C\u6216\u8005\u5728\u804C\u4F4D\u3001\u76EE\u6807\u91CC\u5199\u660E\u4E24\u4EFD\u6709\u4EC0\u4E48\u4E0D\u540C\u3002"
          ]
        }
      },
      "translation-parity": {
        summary: "\u8BD1\u6587\u548C\u539F\u6587\u7684\u573A\u666F\u8981\u4E00\u81F4\u3002",
        reason: "\u540C\u4E8B\u4EEC\u4E0D\u7BA1\u7528\u54EA\u79CD\u8BED\u8A00\u505A\u9500\u552E\uFF0C\u51C6\u5907\u7684\u573A\u666F\u90FD\u5E94\u8BE5\u4E00\u6837\u3002\u539F\u6587\u6539\u4E86\uFF0C\u8BD1\u6587\u6700\u5BB9\u6613\u88AB\u5FD8\u6389\u3002",
        findings: {
          differs: (a) => [
            [
              a.missing.length > 0 ? `\u201C${a.other}\u201D\u91CC\u6709\u3001\u8FD9\u91CC\u6CA1\u6709\u7684\u573A\u666F\uFF1A${a.missing.join("\u3001")}\u3002` : "",
              a.extra.length > 0 ? `\u8FD9\u91CC\u6709\u3001\u201C${a.other}\u201D\u91CC\u6CA1\u6709\u7684\u573A\u666F\uFF1A${a.extra.join("\u3001")}\u3002` : ""
            ].join(""),
            "\u8BF7\u628A\u7F3A\u7684\u8BD1\u8FC7\u6765\uFF1B\u5BF9\u5E94\u7684\u573A\u666F\uFF0Cid \u8981\u5199\u6210\u4E00\u6837\u7684\u3002"
          ],
          unknown: (a) => [`\u8FD9\u6B21\u68C0\u67E5\u7684\u6587\u4EF6\u91CC\u6CA1\u6709\u201C${a.other}\u201D\u8FD9\u4EFD\u5BF9\u8BDD\u811A\u672C\u3002`, "\u8BF7\u5199\u539F\u6587\u7684\u6587\u4EF6\u540D\uFF0C\u4E0D\u5E26\u540E\u7F00\uFF1B\u6216\u8005\u628A\u4E24\u4EFD\u653E\u5728\u4E00\u8D77\u68C0\u67E5\u3002"]
        }
      }
    };
  }
});

// src/core/languages/zh-Hans/words/rules/questions.ts
var questions2;
var init_questions2 = __esm({
  "src/core/languages/zh-Hans/words/rules/questions.ts"() {
    "use strict";
    init_phrases2();
    questions2 = {
      "frame-open": {
        summary: "\u5F00\u573A\u7684\u95EE\u9898\uFF0C\u4E0D\u80FD\u7528\u201C\u662F\u201D\u6216\u201C\u4E0D\u662F\u201D\u6253\u53D1\u3002",
        reason: "\u5F00\u573A\u662F\u4E3A\u4E86\u8BF7\u5BA2\u6237\u8BB2\u8BB2\u73B0\u5728\u662F\u600E\u4E48\u505A\u7684\u3002\u4E00\u53E5\u201C\u662F\u201D\u6216\u201C\u4E0D\u662F\u201D\uFF0C\u8BDD\u5934\u5C31\u65AD\u4E86\uFF0C\u4EC0\u4E48\u4E5F\u6CA1\u4E86\u89E3\u5230\u3002",
        findings: {
          closed: (a) => [
            `\u201C${a.sentence}\u201D\uFF0C\u5BA2\u6237\u7B54\u4E00\u4E2A\u201C\u662F\u201D\u6216\u201C\u4E0D\u662F\u201D\u5C31\u5B8C\u4E86\u3002`,
            "\u8BF7\u7528\u201C\u600E\u4E48\u201D\u201C\u4EC0\u4E48\u201D\u201C\u4E3A\u4EC0\u4E48\u201D\u6765\u95EE\uFF0C\u4F8B\u5982\uFF1A\u201C\u2026\u2026\uFF0C\u4F60\u4EEC\u73B0\u5728\u662F\u600E\u4E48\u505A\u7684\uFF1F\u201D"
          ]
        }
      },
      "confirm-closed": {
        summary: "\u786E\u8BA4\u662F\u4E00\u4E2A\u7528\u201C\u662F\u201D\u5C31\u80FD\u56DE\u7B54\u7684\u95EE\u9898\u3002",
        reason: "\u5230\u8FD9\u4E00\u6B65\uFF0C\u662F\u8BF7\u5BA2\u6237\u4EB2\u53E3\u8BF4\uFF1A\u6709\u4E86\u8FD9\u4E9B\u80FD\u529B\uFF0C\u76EE\u6807\u662F\u4E0D\u662F\u5C31\u8FD1\u4E86\u3002\u95EE\u5F97\u592A\u5F00\uFF0C\u8FD9\u4E2A\u201C\u662F\u201D\u5C31\u7B49\u4E0D\u6765\u4E86\u3002",
        findings: {
          open: (a) => [
            `\u201C${a.sentence}\u201D\uFF0C\u5BA2\u6237\u6CA1\u6CD5\u7528\u4E00\u4E2A\u201C\u662F\u201D\u6765\u56DE\u7B54\u3002`,
            "\u53EF\u4EE5\u8FD9\u6837\u5199\uFF1A\u90A3\u4E48\uFF0C\u5982\u679C\u60A8\u80FD\u591F{{capabilities}}\uFF0C\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5{{goal}}\uFF1F"
          ]
        }
      },
      "confirm-complete": {
        summary: "\u786E\u8BA4\u65F6\u8981\u8BF4\u5230\u6BCF\u4E00\u9879\u80FD\u529B\uFF0C\u4E5F\u8981\u8BF4\u5230\u76EE\u6807\u3002",
        reason: "\u5BA2\u6237\u70B9\u5934\u8BA4\u53EF\u7684\uFF0C\u53EA\u662F\u8FD9\u53E5\u8BDD\u91CC\u8BF4\u5230\u7684\u5185\u5BB9\u3002\u6F0F\u6389\u7684\u80FD\u529B\u548C\u76EE\u6807\uFF0C\u5C31\u7B49\u4E8E\u6CA1\u6709\u8C08\u6210\u3002",
        findings: {
          capabilities: (a) => [
            a.missing.length > 0 ? `\u786E\u8BA4\u7684\u95EE\u9898\u91CC\u6CA1\u6709\u63D0\u5230${quoted2(a.missing)}\u3002` : "\u786E\u8BA4\u7684\u95EE\u9898\u91CC\u6CA1\u6709\u5217\u51FA\u90A3\u4E9B\u80FD\u529B\u3002",
            "\u8BF7\u5728\u8BE5\u8BF4\u80FD\u529B\u7684\u5730\u65B9\u5199\u4E0A {{capabilities}}\uFF0C\u9500\u552E\u9009\u5B9A\u7684\u80FD\u529B\u4F1A\u81EA\u52A8\u586B\u8FDB\u53BB\uFF1A\u90A3\u4E48\uFF0C\u5982\u679C\u60A8\u80FD\u591F{{capabilities}}\uFF0C\u2026\u2026"
          ],
          goal: (a) => [
            a.goal === void 0 ? "\u786E\u8BA4\u7684\u95EE\u9898\u91CC\u6CA1\u6709\u91CD\u590D\u76EE\u6807\u3002" : `\u786E\u8BA4\u7684\u95EE\u9898\u91CC\u6CA1\u6709\u91CD\u590D\u76EE\u6807\u201C${a.goal}\u201D\u3002`,
            "\u8BF7\u7528 {{goal}} \u6536\u5C3E\uFF1A\u2026\u2026\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5{{goal}}\uFF1F"
          ],
          placeholder: (a) => [`\u201C{{${a.name}}}\u201D\u4EC0\u4E48\u90FD\u4E0D\u4EE3\u8868\uFF0C\u4F1A\u539F\u6837\u5FF5\u51FA\u6765\u3002`, "\u80FD\u7528\u7684\u53EA\u6709\u4E24\u4E2A\uFF1A{{capabilities}} \u548C {{goal}}\u3002"]
        }
      },
      "asks-not-tells": {
        summary: "\u5F00\u573A\u3001\u8BCA\u65AD\u3001\u5F71\u54CD\u3001\u573A\u666F\u548C\u786E\u8BA4\uFF0C\u90FD\u8981\u7528\u95EE\u7684\u3002",
        reason: "\u81EA\u5DF1\u60F3\u660E\u767D\u7684\u9053\u7406\uFF0C\u6BD4\u542C\u522B\u4EBA\u8BF4\u7684\u66F4\u8BA9\u4EBA\u4FE1\u670D\u3002\u6240\u4EE5\u8981\u95EE\uFF0C\u800C\u4E0D\u662F\u8BF4\uFF1B\u95EE\u53E5\u5C31\u8981\u4EE5\u95EE\u53F7\u6536\u5C3E\u3002",
        findings: {
          told: (a) => [`\u8FD9\u53E5\u8BDD\u662F\u5728\u8BF4\uFF0C\u4E0D\u662F\u5728\u95EE\uFF1A\u7ED3\u5C3E\u662F\u201C${a.ending}\u201D\u3002`, "\u8BF7\u6539\u6210\u4EE5\u95EE\u53F7\u6536\u5C3E\u7684\u95EE\u9898\uFF0C\u6216\u8005\u6539\u6210\u9080\u8BF7\uFF0C\u4F8B\u5982\u201C\u8BF7\u60A8\u8BF4\u8BF4\u2026\u2026\u201D\u3002"],
          mark: (a) => [`\u8FD9\u662F\u4E2A\u95EE\u9898\uFF0C\u7ED3\u5C3E\u5374\u662F\u201C${a.ending}\u201D\u3002`, "\u8BF7\u4EE5\u95EE\u53F7\u6536\u5C3E\u3002"],
          part: (a) => [`\u201C${a.piece}\u201D\u662F\u5728\u544A\u8BC9\u5BA2\u6237\uFF0C\u4E0D\u662F\u5728\u95EE\u3002`, "\u8BF7\u6539\u6210\u95EE\u6CD5\uFF0C\u4F8B\u5982\u201C\u4F1A\u4E0D\u4F1A\u6709\u5E2E\u52A9\u201D\u201C\u5BF9\u60A8\u610F\u5473\u7740\u4EC0\u4E48\u201D\u3002"]
        }
      },
      "one-question-at-a-time": {
        summary: "\u4E00\u53E3\u6C14\u53EA\u95EE\u4E00\u4EF6\u4E8B\u3002",
        reason: "\u4EBA\u603B\u662F\u56DE\u7B54\u6700\u540E\u542C\u5230\u7684\u90A3\u4E00\u53E5\u3002\u4E00\u53E3\u6C14\u95EE\u4E24\u4EF6\uFF0C\u524D\u9762\u90A3\u4EF6\u5C31\u767D\u95EE\u4E86\uFF1B\u540E\u9762\u8981\u662F\u53EA\u8981\u7B54\u201C\u662F\u201D\u6216\u201C\u4E0D\u662F\u201D\uFF0C\u8BDD\u5934\u4E5F\u65AD\u4E86\u3002",
        findings: {
          second: (a) => [`\u201C${a.clause}\u201D\u662F\u540C\u4E00\u53E3\u6C14\u91CC\u7684\u7B2C\u4E8C\u4E2A\u95EE\u9898\u3002`, "\u8BF7\u95EE\u5B8C\u7B2C\u4E00\u4E2A\u5C31\u505C\u4E0B\uFF0C\u7B2C\u4E8C\u4E2A\u53E6\u8D77\u4E00\u6761\uFF0C\u7559\u5230\u540E\u9762\u518D\u95EE\u3002"]
        }
      },
      "no-interrogation": {
        summary: "\u4E0D\u8FDE\u7740\u95EE\u4E09\u4E2A\u662F\u975E\u9898\u3002",
        reason: "\u4E00\u8FDE\u4E09\u4E2A\u53EA\u8981\u7B54\u201C\u662F\u201D\u6216\u201C\u4E0D\u662F\u201D\u7684\u95EE\u9898\uFF0C\u542C\u8D77\u6765\u50CF\u5BA1\u95EE\uFF0C\u95EE\u6765\u95EE\u53BB\u4E5F\u90FD\u662F\u60A8\u5DF2\u7ECF\u77E5\u9053\u7684\u4E8B\u3002",
        findings: {
          third: (a) => [`\u201C${a.sentence}\u201D\u5DF2\u7ECF\u662F\u8FDE\u7740\u7684\u7B2C\u4E09\u4E2A\u662F\u975E\u9898\u4E86\u3002`, "\u8BF7\u628A\u5176\u4E2D\u4E00\u4E2A\u6539\u6210\u5F00\u653E\u5F0F\u7684\uFF1A\u600E\u4E48\u505A\u3001\u662F\u4EC0\u4E48\u3001\u6709\u591A\u5C11\u3002"]
        }
      },
      "leading-question": {
        summary: "\u95EE\u9898\u91CC\u4E0D\u66FF\u5BA2\u6237\u628A\u7B54\u6848\u8BF4\u51FA\u6765\u3002",
        reason: "\u88AB\u63A8\u7740\u8D70\u7684\u4EBA\uFF0C\u8981\u4E48\u5BA2\u6C14\u5730\u8BF4\u662F\uFF0C\u8981\u4E48\u8EB2\u5F00\u8BF4\u4E0D\u662F\u3002\u54EA\u4E00\u79CD\u90FD\u95EE\u4E0D\u51FA\u4E1C\u897F\u6765\uFF0C\u800C\u4E14\u7406\u7531\u662F\u60A8\u7684\uFF0C\u4E0D\u662F\u4ED6\u7684\u3002",
        findings: {
          pushes: (a) => [`\u201C${a.piece}\u201D\u662F\u5728\u903C\u5BA2\u6237\u70B9\u5934\u3002`, "\u8BF7\u95EE\u5F97\u8BA9\u5BA2\u6237\u8BF4\u201C\u4E0D\u201D\u4E5F\u4E0D\u96BE\uFF1A\u73B0\u5728\u662F\u600E\u4E48\u505A\u7684\uFF0C\u4F1A\u600E\u4E48\u6837\uFF0C\u5230\u5E95\u6709\u6CA1\u6709\u5E2E\u52A9\u3002"]
        }
      },
      "boundless-question": {
        summary: "\u4E0D\u95EE\u6CA1\u6709\u8FB9\u9645\u7684\u95EE\u9898\u3002",
        reason: "\u8C01\u90FD\u53EF\u4EE5\u62FF\u6765\u95EE\u8C01\u7684\u95EE\u9898\uFF0C\u542C\u5F97\u51FA\u60A8\u6CA1\u6709\u51C6\u5907\uFF1B\u5BA2\u6237\u7B54\u8D77\u6765\u6CA1\u5B8C\u6CA1\u4E86\uFF0C\u65F6\u95F4\u53CD\u800C\u82B1\u5F97\u66F4\u591A\u3002",
        findings: {
          anything: (a) => [`\u201C${a.piece}\u201D\u62FF\u53BB\u95EE\u8C01\u90FD\u884C\u3002`, "\u8BF7\u8BF4\u6E05\u695A\u95EE\u7684\u662F\u54EA\u4E00\u5757\u5DE5\u4F5C\uFF0C\u4F8B\u5982\u201C\u65FA\u5B63\u90A3\u51E0\u5468\u7684\u73ED\u6B21\uFF0C\u73B0\u5728\u662F\u600E\u4E48\u6392\u7684\uFF1F\u201D"]
        }
      },
      "known-beforehand": {
        summary: "\u67E5\u5F97\u5230\u7684\u4E8B\u4E0D\u95EE\u3002",
        reason: "\u60A8\u6709\u6CA1\u6709\u505A\u529F\u8BFE\uFF0C\u5BA2\u6237\u542C\u7B2C\u4E00\u4E2A\u95EE\u9898\u5C31\u77E5\u9053\u3002\u4ED6\u7684\u65F6\u95F4\uFF0C\u8981\u7559\u7ED9\u53EA\u6709\u4ED6\u8BF4\u5F97\u51FA\u6765\u7684\u4E8B\u3002",
        findings: {
          public: (a) => [`\u201C${a.piece}\u201D\u4E0A\u95E8\u4E4B\u524D\u5C31\u67E5\u5F97\u5230\u3002`, "\u8BF7\u5148\u67E5\u6E05\u695A\uFF0C\u518D\u95EE\u53EA\u6709\u8FD9\u4E2A\u4EBA\u624D\u77E5\u9053\u7684\u90A3\u4E00\u9762\u3002"]
        }
      },
      "impact-asked": {
        summary: "\u81F3\u5C11\u6709\u4E00\u4E2A\u95EE\u9898\uFF0C\u95EE\u8FD8\u6709\u8C01\u53D7\u5F71\u54CD\uFF0C\u6216\u8005\u63A5\u4E0B\u6765\u4F1A\u600E\u6837\u3002",
        reason: "\u4E00\u4E2A\u4EBA\u7684\u9EBB\u70E6\uFF0C\u5FCD\u4E00\u5FCD\u5C31\u8FC7\u53BB\u4E86\uFF1B\u522B\u4EBA\u4E5F\u8DDF\u7740\u53D7\u5F71\u54CD\uFF0C\u624D\u4F1A\u6709\u4EBA\u6765\u89E3\u51B3\u3002\u8FD8\u6709\u8C01\uFF0C\u53EA\u6709\u5BA2\u6237\u8BF4\u5F97\u51FA\u6765\uFF0C\u901A\u5F80\u4ED6\u4EEC\u7684\u8DEF\u4E5F\u5728\u8FD9\u91CC\u3002",
        findings: {
          none: () => [
            "\u6CA1\u6709\u4E00\u4E2A\u95EE\u9898\u95EE\u5230\u8FD8\u6709\u8C01\u53D7\u5F71\u54CD\u3001\u63A5\u4E0B\u6765\u4F1A\u600E\u6837\u3002",
            "\u8BF7\u5728\u67D0\u4E2A\u573A\u666F\u4E0B\u6216\u8005\u5728\u201Cimpact\u201D\u91CC\u52A0\u4E00\u53E5\uFF0C\u4F8B\u5982\u201C\u51FA\u4E86\u8FD9\u79CD\u4E8B\uFF0C\u8FD8\u6709\u54EA\u4E9B\u90E8\u95E8\u8DDF\u7740\u7B49\uFF1F\u201D"
          ]
        }
      },
      "question-load": {
        summary: "\u95EE\u9898\u4E0D\u80FD\u591A\u5230\u4E00\u573A\u8C08\u8BDD\u88C5\u4E0D\u4E0B\u3002",
        reason: "\u8FC7\u4E86\u4E8C\u5341\u4E2A\u95EE\u9898\u5C31\u6210\u4E86\u5BA1\u95EE\uFF0C\u9500\u552E\u4E5F\u53EA\u987E\u770B\u63D0\u7EB2\uFF0C\u4E0D\u770B\u4EBA\u4E86\u3002",
        findings: {
          many: (a) => [`\u8FD9\u573A\u8C08\u8BDD\u4E00\u5171\u8981\u95EE ${a.count} \u4E2A\u95EE\u9898\uFF0C${a.most} \u4E2A\u5C31\u591F\u4E86\u3002`, "\u8BF7\u53EA\u7559\u4E0B\u7B54\u6848\u4F1A\u5199\u8FDB\u4FE1\u91CC\u7684\u90A3\u4E9B\uFF0C\u4E00\u4E2A\u573A\u666F\u4E24\u4E09\u4E2A\u3002"]
        }
      },
      "same-mould": {
        summary: "\u4E0D\u8981\u6BCF\u4E2A\u573A\u666F\u90FD\u7528\u540C\u4E00\u4E2A\u6A21\u5B50\u6765\u95EE\u3002",
        reason: "\u542C\u5230\u7B2C\u4E09\u904D\u201C\u600E\u4E48\u505A\u3001\u6709\u591A\u5C11\u3001\u591A\u5C11\u94B1\u201D\uFF0C\u5BA2\u6237\u5C31\u89C9\u5F97\u662F\u5728\u586B\u8868\u4E86\u3002",
        findings: {
          alike: (a) => [
            `\u6BCF\u4E2A\u573A\u666F\u95EE\u7684\u90FD\u662F\u540C\u4E00\u5957\uFF1A${a.moulds.join("\u3001")}\u3002`,
            "\u8BF7\u6362\u4E00\u79CD\u95EE\u6CD5\uFF1A\u4E0A\u4E00\u6B21\u662F\u4EC0\u4E48\u60C5\u51B5\uFF0C\u8C01\u8BF4\u4E86\u7B97\uFF0C\u6700\u5148\u5728\u54EA\u91CC\u770B\u51FA\u6765\u3002"
          ]
        }
      }
    };
  }
});

// src/core/languages/zh-Hans/words/rules/scenarios.ts
var UNITS, scenarios2;
var init_scenarios2 = __esm({
  "src/core/languages/zh-Hans/words/rules/scenarios.ts"() {
    "use strict";
    UNITS = { words: "\u8BCD", characters: "\u5B57" };
    scenarios2 = {
      "scenario-count": {
        summary: "\u4E00\u4EFD\u5BF9\u8BDD\u811A\u672C\u81F3\u5C11\u4E09\u4E2A\u573A\u666F\uFF0C\u56DB\u4E2A\u624D\u7B97\u51C6\u5907\u5145\u5206\u3002",
        reason: "\u603B\u6709\u51E0\u4E2A\u573A\u666F\u8DDF\u773C\u524D\u8FD9\u4F4D\u5BA2\u6237\u5BF9\u4E0D\u4E0A\uFF0C\u9500\u552E\u624B\u91CC\u5F97\u6709\u5F97\u9009\u3002\u4E0D\u5230\u4E09\u4E2A\uFF0C\u4E09\u4E24\u53E5\u8BDD\u53C8\u7ED5\u56DE\u4EA7\u54C1\u4E0A\u53BB\u4E86\u3002",
        findings: {
          few: (a) => [`\u8FD9\u91CC\u53EA\u6709 ${a.count} \u4E2A\u573A\u666F\u3002`, "\u8BF7\u81F3\u5C11\u5199\u4E09\u4E2A\uFF0C\u6700\u597D\u56DB\u4E2A\uFF1A\u90FD\u53D6\u81EA\u5BA2\u6237\u7684\u65E5\u5E38\u5DE5\u4F5C\uFF0C\u6B63\u597D\u7528\u5F97\u4E0A\u5E2E\u52A9\u7684\u90A3\u4E00\u523B\u3002"],
          three: () => ["\u4E09\u4E2A\u573A\u666F\u53EA\u591F\u8D77\u6B65\uFF0C\u6709\u4E00\u4E2A\u5BF9\u4E0D\u4E0A\uFF0C\u9500\u552E\u624B\u91CC\u5C31\u53EA\u5269\u4E24\u4E2A\u3002", "\u8BF7\u518D\u8865\u4E00\u4E2A\u5BA2\u6237\u7528\u5F97\u4E0A\u5E2E\u52A9\u7684\u65F6\u523B\u3002"]
        }
      },
      "no-pitch": {
        summary: "\u8BF4\u51FA\u53E3\u7684\u8BDD\u91CC\u4E0D\u63A8\u9500\uFF0C\u4E5F\u4E0D\u63D0\u4EA7\u54C1\u540D\u3002",
        reason: "\u5BA2\u6237\u8FD8\u6CA1\u60F3\u6E05\u695A\u81EA\u5DF1\u8981\u4EC0\u4E48\uFF0C\u8FD9\u65F6\u5019\u63D0\u4EA7\u54C1\uFF0C\u53EA\u4F1A\u62DB\u6765\u6311\u5254\u3002\u8BF7\u8BF4\u4ED6\u7684\u4EBA\u7528\u4E0A\u4EE5\u540E\u80FD\u505A\u4EC0\u4E48\uFF0C\u4E0D\u8BF4\u6211\u4EEC\u6709\u4EC0\u4E48\u3002",
        findings: {
          promise: (a) => [`\u201C${a.piece}\u201D\u662F\u5356\u65B9\u7684\u8BB8\u8BFA\u3002`, "\u8BF7\u95EE\uFF1A\u8981\u662F\u5BA2\u6237\u81EA\u5DF1\u7684\u4EBA\u80FD\u505A\u5230\u8FD9\u4EF6\u4E8B\uFF0C\u4F1A\u4E0D\u4F1A\u6709\u5E2E\u52A9\u3002"],
          offer: (a) => [`\u201C${a.piece}\u201D\u8BF4\u7684\u662F\u6211\u4EEC\uFF0C\u4E0D\u662F\u5BA2\u6237\u3002`, "\u8BF7\u8BF4\u5BA2\u6237\u90A3\u8FB9\u7684\u4EBA\u80FD\u505A\u5230\u4EC0\u4E48\uFF0C\u6216\u8005\u95EE\u4ED6\u4EEC\u73B0\u5728\u662F\u600E\u4E48\u505A\u7684\u3002"],
          product: (a) => [`\u201C${a.piece}\u201D\u662F\u4EA7\u54C1\u7684\u540D\u5B57\u3002`, "\u8BF7\u53BB\u6389\u540D\u5B57\uFF0C\u8BF4\u6709\u4EBA\u7528\u5B83\u505A\u4E86\u4EC0\u4E48\uFF1B\u540D\u5B57\u53EF\u4EE5\u5199\u5728\u201Cfeature\u201D\u91CC\uFF0C\u90A3\u4E00\u9879\u4E0D\u4F1A\u8BF4\u51FA\u53E3\u3002"],
          word: (a) => [`\u201C${a.piece}\u201D\u5728\u8D35\u516C\u53F8\u5217\u51FA\u7684\u63A8\u9500\u7528\u8BED\u91CC\u3002`, "\u8BF7\u6362\u6210\u5BA2\u6237\u81EA\u5DF1\u7684\u8BF4\u6CD5\u3002"]
        }
      },
      "player-is-buyer": {
        summary: "\u89D2\u8272\u662F\u5BA2\u6237\u90A3\u8FB9\u7684\u4EBA\u6216\u7CFB\u7EDF\u3002",
        reason: "\u753B\u9762\u91CC\u662F\u81EA\u5DF1\u7684\u4EBA\u5728\u505A\u4E8B\uFF0C\u5BA2\u6237\u624D\u4F1A\u89C9\u5F97\u4E8B\u60C5\u8DDF\u81EA\u5DF1\u6709\u5173\u3002\u6211\u4EEC\u66FF\u4ED6\u505A\u4EC0\u4E48\uFF0C\u90A3\u53EA\u662F\u8BB8\u8BFA\u3002",
        findings: {
          seller: (a) => [`\u201C${a.piece}\u201D\u662F\u5356\u65B9\u7684\u4EBA\u3002`, "\u8BF7\u5199\u5BA2\u6237\u90A3\u8FB9\u7531\u8C01\u6765\u505A\uFF0C\u4EBA\u6216\u7CFB\u7EDF\u90FD\u53EF\u4EE5\uFF0C\u4F8B\u5982\u201C\u60A8\u7684\u8C03\u5EA6\u5458\u201D\u201C\u8BA2\u5355\u7CFB\u7EDF\u201D\u3002"]
        }
      },
      "plain-words": {
        summary: "\u4E0D\u7528\u6EA2\u7F8E\u4E4B\u8BCD\uFF0C\u4E0D\u8BF4\u884C\u8BDD\u3002",
        reason: "\u5356\u65B9\u81EA\u5938\uFF0C\u5BA2\u6237\u542C\u4E86\u5148\u6253\u6298\u6263\uFF0C\u6574\u6BB5\u8BDD\u4E5F\u8DDF\u7740\u50CF\u5E7F\u544A\u3002\u5BA2\u6237\u4FE1\u7684\u662F\u4ED6\u81EA\u5DF1\u5E73\u65F6\u8BF4\u7684\u8BDD\u3002",
        findings: {
          word: (a) => [`\u201C${a.piece}\u201D\u53EA\u662F\u5938\uFF0C\u6CA1\u6709\u8BF4\u51FA\u4EC0\u4E48\u6765\u3002`, "\u8BF7\u5220\u6389\uFF0C\u6216\u8005\u6362\u6210\u770B\u5F97\u89C1\u3001\u6570\u5F97\u6E05\u7684\u8BF4\u6CD5\uFF1A\u591A\u5FEB\u3001\u591A\u5C11\u3001\u8C01\u6765\u505A\u3002"],
          own: (a) => [`\u201C${a.piece}\u201D\u5728\u8D35\u516C\u53F8\u5217\u51FA\u7684\u907F\u7528\u8BCD\u91CC\u3002`, "\u8BF7\u6362\u6210\u5927\u767D\u8BDD\u3002"]
        }
      },
      "action-concrete": {
        summary: "\u884C\u52A8\u548C\u80FD\u529B\u8981\u80FD\u60F3\u8C61\u51FA\u753B\u9762\u3002",
        reason: "\u5BA2\u6237\u53EA\u4F1A\u5BF9\u770B\u5F97\u89C1\u7684\u753B\u9762\u70B9\u5934\uFF1A\u6709\u4EBA\u6253\u7535\u8BDD\u3001\u6253\u5F00\u5355\u5B50\u3001\u626B\u7801\u3001\u7B7E\u5B57\u3002\u201C\u53EF\u89C6\u5316\u201D\u8C01\u4E5F\u6CA1\u89C1\u8FC7\uFF0C\u201C\u4F18\u5316\u6D41\u7A0B\u201D\u5230\u5E95\u505A\u4E86\u4EC0\u4E48\uFF0C\u8C01\u4E5F\u8BF4\u4E0D\u4E0A\u6765\u3002",
        findings: {
          abstract: (a) => [
            `\u201C${a.piece}\u201D\u60F3\u8C61\u4E0D\u51FA\u753B\u9762\u3002`,
            "\u8BF7\u5199\u773C\u775B\u770B\u5F97\u89C1\u3001\u624B\u4E0A\u505A\u5F97\u5230\u7684\u4E8B\uFF1A\u6253\u5F00\u54EA\u5F20\u5355\u5B50\uFF0C\u6253\u7ED9\u8C01\uFF0C\u5728\u54EA\u5757\u5C4F\u5E55\u4E0A\u770B\u5230\u4EC0\u4E48\uFF0C\u591A\u5FEB\u505A\u5B8C\u3002"
          ]
        }
      },
      "diagnose-measures": {
        summary: "\u6BCF\u4E2A\u573A\u666F\u90FD\u8981\u95EE\u51FA\u4E00\u4E2A\u6570\u5B57\u3002",
        reason: "\u4EE3\u4EF7\u6709\u591A\u5927\uFF0C\u4E8B\u60C5\u624D\u6709\u591A\u503C\u5F97\u53BB\u89E3\u51B3\uFF0C\u800C\u8FD9\u4E2A\u6570\u53EA\u6709\u5BA2\u6237\u77E5\u9053\u3002\u95EE\u4E0D\u51FA\u6570\u5B57\uFF0C\u540E\u9762\u5C31\u6CA1\u6709\u4EF7\u503C\u53EF\u8C08\u3002",
        findings: {
          none: () => [
            "\u8FD9\u4E2A\u573A\u666F\u7684\u8BCA\u65AD\u91CC\u6CA1\u6709\u95EE\u5230\u6570\u5B57\u3002",
            "\u8BF7\u52A0\u4E00\u4E2A\u95EE\u9898\uFF0C\u4F8B\u5982\u201C\u4E00\u4E2A\u6708\u5927\u6982\u6709\u591A\u5C11\u6B21\uFF1F\u201D\u201C\u4E00\u6B21\u8981\u82B1\u591A\u5C11\u94B1\uFF1F\u201D\uFF0C\u6216\u8005\u7528\u201Cmeasure\u201D\u5199\u660E\u8FD9\u4E00\u95EE\u8981\u7684\u662F\u4EC0\u4E48\u6570\u3002"
          ]
        }
      },
      "no-blame": {
        summary: "\u4E0D\u95EE\u8BA9\u5BA2\u6237\u96BE\u582A\u7684\u8BDD\u3002",
        reason: "\u4EBA\u4E00\u65E6\u8981\u66FF\u81EA\u5DF1\u8FA9\u89E3\uFF0C\u5C31\u4E0D\u4F1A\u518D\u5F80\u4E0B\u8BB2\u4E86\u3002\u51FA\u4E86\u4EC0\u4E48\u95EE\u9898\uFF0C\u4E0D\u8FFD\u7A76\u662F\u8C01\u7684\u9519\u4E5F\u95EE\u5F97\u51FA\u6765\u3002",
        findings: {
          blame: (a) => [`\u201C${a.piece}\u201D\u542C\u8D77\u6765\u50CF\u5728\u8D23\u602A\u3002`, "\u8BF7\u5BF9\u4E8B\u4E0D\u5BF9\u4EBA\uFF0C\u4F8B\u5982\uFF1A\u201C\u9047\u5230\u2026\u2026\u7684\u65F6\u5019\uFF0C\u4E00\u822C\u4F1A\u600E\u4E48\u6837\uFF1F\u201D\u201C\u96BE\u5728\u54EA\u91CC\uFF1F\u201D"]
        }
      },
      speakable: {
        summary: "\u8BF4\u51FA\u53E3\u7684\u8BDD\uFF0C\u4E00\u53E3\u6C14\u8BF4\u5F97\u5B8C\u3002",
        reason: "\u8FD9\u4E9B\u8BDD\u662F\u5F53\u7740\u5BA2\u6237\u7684\u9762\u8BF4\u7684\u3002\u8BF4\u5230\u4E00\u534A\u8981\u6362\u6C14\u3001\u8981\u4F4E\u5934\u5FF5\uFF0C\u542C\u7684\u4EBA\u5C31\u8D70\u795E\u4E86\u3002",
        findings: {
          question: (a) => [
            `\u8FD9\u4E2A\u95EE\u9898\u6709 ${a.length} \u4E2A${UNITS[a.unit]}\uFF0C\u4E00\u53E3\u6C14\u8BF4\u5F97\u5B8C\u7684\u662F ${a.most} \u4E2A${UNITS[a.unit]}\u3002`,
            "\u8BF7\u53EA\u95EE\u4E00\u4EF6\u4E8B\uFF0C\u5BA2\u6237\u81EA\u5DF1\u77E5\u9053\u7684\u4E0D\u5FC5\u518D\u8BF4\u3002"
          ],
          capability: (a) => [
            `\u8FD9\u9879\u80FD\u529B\u6709 ${a.length} \u4E2A${UNITS[a.unit]}\uFF0C${a.most} \u4E2A\u5C31\u591F\u4E86\u3002`,
            "\u5B83\u8981\u8DDF\u522B\u7684\u51E0\u9879\u4E00\u8D77\u63A5\u5728\u201C\u5982\u679C\u60A8\u80FD\u591F\u201D\u540E\u9762\uFF0C\u8BF7\u53EA\u7559\u52A8\u8BCD\u548C\u5BF9\u8C61\u3002"
          ],
          scenario: (a) => [
            `\u8FD9\u4E2A\u573A\u666F\u5FF5\u6210\u4E00\u53E5\u8BDD\u6709 ${a.length} \u4E2A${UNITS[a.unit]}\uFF0C\u4E00\u53E3\u6C14\u8BF4\u5F97\u5B8C\u7684\u662F ${a.most} \u4E2A${UNITS[a.unit]}\u3002`,
            "\u8BF7\u628A\u4E8B\u4EF6\u548C\u884C\u52A8\u5199\u77ED\uFF1A\u4E00\u4E2A\u60C5\u5F62\uFF0C\u4E00\u4EF6\u4E8B\u3002"
          ],
          unsayable: (a) => [`\u201C${a.piece}\u201D\u770B\u5F97\u61C2\uFF0C\u5FF5\u4E0D\u51FA\u6765\u3002`, "\u8BF7\u7167\u7740\u8BF4\u8BDD\u7684\u6837\u5B50\u5199\uFF1A\u4E0D\u7528\u62EC\u53F7\uFF0C\u4E0D\u7528\u6CA1\u4EBA\u5FF5\u7684\u7F29\u5199\u3002"],
          reported: (a) => [`\u201C${a.piece}\u201D\u662F\u95EE\u9898\u91CC\u5957\u7740\u95EE\u9898\u3002`, "\u8BF7\u8BF4\u53D1\u751F\u4E86\u4EC0\u4E48\uFF0C\u4E0D\u8981\u8F6C\u8FF0\u8C01\u95EE\u4E86\u4EC0\u4E48\uFF0C\u4F8B\u5982\u201C\u5BA2\u6237\u4E3A\u4E00\u4EFD\u665A\u5230\u7684\u6587\u4EF6\u6253\u6765\u7535\u8BDD\u201D\u3002"]
        }
      },
      "worth-adds-up": {
        summary: "\u573A\u666F\u503C\u591A\u5C11\uFF0C\u8981\u80FD\u4E58\u51FA\u4E00\u5E74\u591A\u5C11\u94B1\u3002",
        reason: "\u5BA2\u6237\u81EA\u5DF1\u7B97\u51FA\u6765\u7684\u8D26\u6700\u6709\u8BF4\u670D\u529B\uFF0C\u524D\u63D0\u662F\u8FD9\u7B14\u8D26\u7B97\u5F97\u901A\uFF1A\u6BCF\u5468\u591A\u5C11\u5355\uFF0C\u4E58\u4EE5\u6BCF\u5355\u591A\u5C11\u94B1\uFF0C\u5C31\u662F\u6BCF\u5468\u591A\u5C11\u94B1\uFF1B\u5355\u6570\u4E58\u4EE5\u6BCF\u8D9F\u591A\u5C11\u94B1\uFF0C\u4EC0\u4E48\u4E5F\u4E0D\u662F\u3002",
        findings: {
          unknown: (a) => [
            `\u8FD9\u4EFD\u5BF9\u8BDD\u811A\u672C\u91CC\uFF0C\u6CA1\u6709\u54EA\u4E2A\u95EE\u9898\u7684\u7F16\u53F7\u662F\u201C${a.id}\u201D\u3002`,
            a.known.length === 0 ? "\u8BF7\u7ED9\u95EE\u6570\u5B57\u7684\u90A3\u4E9B\u95EE\u9898\u5404\u5199\u4E00\u4E2A id\uFF0C\u518D\u5728\u8FD9\u91CC\u5F15\u7528\u3002" : `\u8FD9\u4EFD\u811A\u672C\u91CC\u7684\u6570\u5B57\u6709\uFF1A${a.known.join("\u3001")}`
          ],
          untyped: (a) => [
            `\u201C${a.id}\u201D\u6CA1\u6709\u5199\u660E\u5355\u4F4D\uFF0C\u4E58\u4E0D\u4E86\u3002`,
            "\u8BF7\u5199\u6E05\u695A\u6570\u7684\u662F\u4EC0\u4E48\uFF0C\u4F8B\u5982 measure: { unit: \u8BA2\u5355, per: \u5468 }\uFF1B\u662F\u94B1\u5C31\u5199 measure: { money: true, per: \u8BA2\u5355 }"
          ],
          "not-money": () => ["\u8FD9\u51E0\u4E2A\u6570\u4E58\u8D77\u6765\u4E0D\u662F\u94B1\u3002", "\u5176\u4E2D\u8981\u6709\u4E00\u4E2A\u662F\u94B1\uFF0C\u800C\u4E14\u53EA\u80FD\u6709\u4E00\u4E2A\uFF1Ameasure: { money: true, per: \u2026 }"],
          "units-left": (a) => [
            `\u201C${a.left.join("\u201D\u201C")}\u201D\u6D88\u4E0D\u6389\uFF1A\u6570\u4E86\u5B83\uFF0C\u5374\u6CA1\u6709\u54EA\u4E2A\u6570\u662F\u6309\u5B83\u7B97\u7684\uFF0C\u6216\u8005\u6B63\u597D\u53CD\u8FC7\u6765\u3002`,
            "\u4E24\u8FB9\u8981\u7528\u540C\u4E00\u4E2A\u540D\u8BCD\uFF1A{ unit: \u8BA2\u5355, per: \u5468 } \u548C { money: true, per: \u8BA2\u5355 }"
          ],
          "not-per-time": () => ["\u8FD9\u51E0\u4E2A\u6570\u4E58\u8D77\u6765\u662F\u94B1\uFF0C\u5374\u4E0D\u662F\u4E00\u5E74\u591A\u5C11\u94B1\u3002", "\u5176\u4E2D\u8981\u6709\u4E00\u4E2A\u8BF4\u660E\u591A\u4E45\u4E00\u6B21\uFF1Aper \u5199\u5929\u3001\u5468\u3001\u6708\u3001\u5B63\u5EA6\u6216\u5E74\u3002"]
        }
      }
    };
  }
});

// src/core/languages/zh-Hans/words/rules.ts
var rules2;
var init_rules2 = __esm({
  "src/core/languages/zh-Hans/words/rules.ts"() {
    "use strict";
    init_files2();
    init_library2();
    init_questions2();
    init_scenarios2();
    rules2 = { ...files3, ...questions2, ...scenarios2, ...library2 };
  }
});

// src/core/languages/zh-Hans/words/schema.ts
var schema2, found2;
var init_schema2 = __esm({
  "src/core/languages/zh-Hans/words/schema.ts"() {
    "use strict";
    schema2 = {
      missing: (a) => [`\u7F3A\u5C11\u201C${a.key}\u201D\u3002`, `\u8BF7\u5728\u8FD9\u91CC\u52A0\u4E00\u884C\u201C${a.key}: \u2026\u2026\u201D\u3002`],
      "question-not-used": (a) => [
        `\u201C${a.key}\u201D\u53EA\u5199\u4E86\u95EE\u9898\u7684\u4E00\u90E8\u5206\u3002`,
        `\u5B8C\u6574\u7684\u95EE\u9898\u5728 questions/${a.use}.yaml \u91CC\uFF1A\u5199\u4E0A\u201C- use: ${a.use}\u201D\u5C31\u80FD\u7528\uFF0C\u6216\u8005\u5728\u8FD9\u91CC\u8865\u4E0A kind \u548C title\u3002`
      ],
      "unknown-key": (a) => [`\u8FD9\u91CC\u6CA1\u6709\u201C${a.key}\u201D\u8FD9\u4E00\u9879\u3002`, a.near ? `\u60A8\u662F\u4E0D\u662F\u60F3\u5199\u201C${a.near}\u201D\uFF1F` : `\u8FD9\u91CC\u53EF\u4EE5\u5199\uFF1A${a.known}`],
      "newer-format": (a) => [
        `\u8FD9\u662F\u66F4\u65B0\u7248\u672C\u7684 ccs \u5199\u7684\uFF1A\u683C\u5F0F\u662F ${a.value}\uFF0C\u800C ccs ${a.version} \u53EA\u80FD\u8BFB\u5230 ${a.most}\u3002`,
        "\u8BF7\u66F4\u65B0\u8FD9\u53F0\u7535\u8111\u4E0A\u7684 ccs\uFF1Anpm install --global ccs@latest"
      ],
      "wanted-text": (a) => [`\u201C${a.key}\u201D\u5E94\u8BE5\u662F\u4E00\u6BB5\u6587\u5B57\uFF0C\u73B0\u5728\u662F${a.found}\u3002`, "\u8BF7\u628A\u6587\u5B57\u5199\u5728\u5192\u53F7\u540E\u9762\uFF1B\u770B\u8D77\u6765\u50CF\u6570\u5B57\u6216\u5217\u8868\u7684\uFF0C\u8981\u52A0\u5F15\u53F7\u3002"],
      "wanted-list": (a) => [`\u201C${a.key}\u201D\u5E94\u8BE5\u662F\u5217\u8868\uFF0C\u73B0\u5728\u662F${a.found}\u3002`, "\u8BF7\u6BCF\u884C\u5199\u4E00\u9879\uFF0C\u4EE5\u201C- \u201D\u5F00\u5934\u3002"],
      "wanted-map": (a) => [`\u201C${a.key}\u201D\u5E94\u8BE5\u5206\u6210\u51E0\u4E2A\u5E26\u540D\u5B57\u7684\u90E8\u5206\uFF0C\u73B0\u5728\u662F${a.found}\u3002`, "\u8BF7\u6BCF\u4E2A\u90E8\u5206\u5355\u72EC\u5199\u4E00\u884C\uFF1A\u201C\u540D\u5B57: \u2026\u2026\u201D\u3002"],
      "wanted-text-or-list": (a) => [
        `\u201C${a.key}\u201D\u5E94\u8BE5\u662F\u4E00\u6BB5\u6587\u5B57\u6216\u4E00\u4E2A\u5217\u8868\uFF0C\u73B0\u5728\u662F${a.found}\u3002`,
        "\u8BF7\u628A\u6587\u5B57\u5199\u5728\u5192\u53F7\u540E\u9762\uFF0C\u6216\u8005\u6BCF\u884C\u5199\u4E00\u9879\uFF0C\u4EE5\u201C- \u201D\u5F00\u5934\u3002"
      ],
      "wanted-number": (a) => [`\u201C${a.key}\u201D\u5E94\u8BE5\u662F\u6570\u5B57\uFF0C\u73B0\u5728\u662F${a.found}\u3002`, "\u53EA\u5199\u6570\u5B57\uFF0C\u4E0D\u52A0\u5F15\u53F7\u3002"],
      "wanted-yes-no": (a) => [`\u201C${a.key}\u201D\u5E94\u8BE5\u662F true \u6216 false\uFF0C\u73B0\u5728\u662F${a.found}\u3002`, "\u8BF7\u5199 true\uFF08\u662F\uFF09\u6216 false\uFF08\u5426\uFF09\uFF0C\u4E0D\u52A0\u5F15\u53F7\u3002"],
      empty: (a) => [`\u201C${a.key}\u201D\u91CC\u4EC0\u4E48\u90FD\u6CA1\u6709\u3002`, "\u8BF7\u5199\u4E0A\u5185\u5BB9\uFF1B\u5982\u679C\u8FD9\u4E00\u884C\u53EF\u6709\u53EF\u65E0\uFF0C\u5C31\u5220\u6389\u5B83\u3002"],
      "empty-list": (a) => [`\u201C${a.key}\u201D\u91CC\u4E00\u9879\u90FD\u6CA1\u6709\u3002`, "\u8BF7\u81F3\u5C11\u5199\u4E00\u9879\uFF0C\u4EE5\u201C- \u201D\u5F00\u5934\u3002"],
      "too-few": (a) => [`\u201C${a.key}\u201D\u91CC\u7684\u9879\u76EE\u592A\u5C11\u3002`, `\u8BF7\u81F3\u5C11\u5199 ${a.least} \u9879\uFF0C\u6BCF\u9879\u4EE5\u201C- \u201D\u5F00\u5934\u3002`],
      "one-of": (a) => [
        `\u201C${a.key}\u201D\u4E0D\u80FD\u662F\u201C${a.value}\u201D\u3002`,
        a.near ? `\u60A8\u662F\u4E0D\u662F\u60F3\u5199\u201C${a.near}\u201D\uFF1F\u53EF\u4EE5\u5199\uFF1A${a.options}` : `\u53EF\u4EE5\u5199\uFF1A${a.options}`
      ],
      "bad-id": (a) => [`\u201C${a.value}\u201D\u4E0D\u80FD\u5F53\u7F16\u53F7\u3002`, "\u53EA\u7528\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u548C\u8FDE\u5B57\u7B26\uFF0C\u4F8B\u5982\u201Cafter-hours\u201D\u3002"],
      "bad-language": (a) => [`\u201C${a.value}\u201D\u4E0D\u662F\u8BED\u8A00\u4EE3\u7801\u3002`, "\u8BF7\u5199 en\u3001zh-Hans \u6216\u5176\u4ED6\u8BED\u8A00\u4EE3\u7801\u3002"],
      "far-day": (a) => [`\u201C${a.value}\u201D\u79BB\u5B9E\u9645\u7684\u4E1A\u52A1\u592A\u8FDC\uFF0C\u4E0D\u50CF\u662F\u771F\u7684\u65E5\u671F\u3002`, "\u8BF7\u5199 1900 \u5E74\u5230 2199 \u5E74\u4E4B\u95F4\u7684\u65E5\u671F\uFF0C\u6216\u8005\u7A7A\u7740\u3002"],
      "bad-day": (a) => [`\u65E5\u5386\u4E0A\u6CA1\u6709\u201C${a.value}\u201D\u8FD9\u4E00\u5929\u3002`, "\u8BF7\u5199\u6210 2026-12-01 \u8FD9\u6837\u3002"],
      "same-id": (a) => [`\u7F16\u53F7\u201C${a.value}\u201D\u5728\u8FD9\u4E2A\u6587\u4EF6\u91CC\u7528\u4E86\u4E24\u6B21\u3002`, "\u8BF7\u7ED9\u5176\u4E2D\u4E00\u4E2A\u6362\u4E2A\u7F16\u53F7\u3002"],
      "reserved-id": (a) => [`\u201C${a.value}\u201D\u5728 ccs \u91CC\u53E6\u6709\u542B\u4E49\u3002`, "\u8BF7\u7ED9\u8FD9\u4E2A\u91CC\u7A0B\u7891\u6362\u4E00\u4E2A\u7F16\u53F7\u3002"],
      "letter-unused": () => ["\u8FD9\u91CC\u5199\u4E86\u54EA\u4E9B\u4FE1\u51FD\u624D\u7B97\u6570\uFF0C\u4F46\u201Cevidence\u201D\u91CC\u6CA1\u6709 letter\u3002", "\u8BF7\u5728\u201Cevidence\u201D\u91CC\u52A0\u4E0A letter\uFF0C\u6216\u8005\u5220\u6389\u201Cletter\u201D\u3002"],
      "won-twice": () => ["\u524D\u9762\u5DF2\u7ECF\u6709\u4E00\u4E2A\u91CC\u7A0B\u7891\u7B97\u8D62\u5355\u4E86\u3002", "\u201Cwon: true\u201D\u53EA\u5199\u5728\u4E00\u4E2A\u91CC\u7A0B\u7891\u4E0A\u3002"],
      "bad-ref": (a) => [`\u201C${a.value}\u201D\u4E0D\u80FD\u5F53\u77ED\u540D\u3002`, "\u53EF\u4EE5\u7528\u4EFB\u4F55\u8BED\u8A00\u7684\u6587\u5B57\u548C\u6570\u5B57\uFF0C\u4E2D\u95F4\u7528\u5355\u4E2A\u8FDE\u5B57\u7B26\uFF0C\u4F8B\u5982\u201C\u5F20\u4F1F\u201D\u6216\u201Czhang-wei\u201D\u3002"],
      "bad-currency": (a) => [`\u201C${a.value}\u201D\u4E0D\u662F\u8D27\u5E01\u4EE3\u7801\u3002`, "\u8BF7\u5199\u4E09\u4E2A\u5927\u5199\u5B57\u6BCD\uFF0C\u4F8B\u5982 CNY\u3001EUR\u3001USD\u3002"],
      "out-of-range": (a) => [
        `\u201C${a.key}\u201D\u4E0D\u80FD\u662F ${a.value}\u3002`,
        a.above !== void 0 ? `\u8981\u5927\u4E8E ${a.above}\u3002` : a.most === void 0 ? `\u6700\u5C0F\u662F ${a.least}\u3002` : `\u6700\u5927\u662F ${a.most}\u3002`
      ],
      "needs-say": (a) => [`ccs \u4E0D\u4F1A\u7528\u201C${a.language}\u201D\u7EC4\u7EC7\u63D0\u95EE\u3002`, "\u8BF7\u5728\u201Csay\u201D\u91CC\u5199\u51FA\u5B8C\u6574\u7684\u95EE\u53E5\u3002"],
      "not-a-playbook": () => [
        "\u8FD9\u4E0D\u662F\u5BF9\u8BDD\u811A\u672C\u3002",
        "\u5BF9\u8BDD\u811A\u672C\u4EE5\u201Cccs: 1\u201D\u5F00\u5934\uFF0C\u5305\u542B product\u3001industry\u3001title\u3001goal\u3001frame\u3001scenarios \u548C confirm\u3002"
      ],
      invalid: (a) => [`\u201C${a.key}\u201D\u8FD9\u6837\u5199\u8BFB\u4E0D\u61C2\u3002`, "\u683C\u5F0F\u89C1\uFF1Accs playbook schema"]
    };
    found2 = {
      nothing: "\u7A7A\u7684",
      text: "\u4E00\u6BB5\u6587\u5B57",
      number: "\u4E00\u4E2A\u6570\u5B57",
      "yes-no": "true \u6216 false",
      list: "\u4E00\u4E2A\u5217\u8868",
      map: "\u51E0\u4E2A\u5E26\u540D\u5B57\u7684\u90E8\u5206"
    };
  }
});

// src/core/languages/zh-Hans/words/templates.ts
var listed3, templates2;
var init_templates2 = __esm({
  "src/core/languages/zh-Hans/words/templates.ts"() {
    "use strict";
    listed3 = (names) => names.length === 0 ? "\u4E00\u4E2A\u4E5F\u6CA1\u6709" : names.join("\u3001");
    templates2 = {
      syntax: (a) => [
        a.near === "" ? "\u6A21\u677F\u5230\u8FD9\u91CC\u5C31\u65AD\u4E86\uFF0C\u540E\u9762\u8FD8\u7F3A\u5185\u5BB9\u3002" : `\u6A21\u677F\u4ECE\u201C${a.near}\u201D\u8FD9\u91CC\u5F00\u59CB\u8BFB\u4E0D\u61C2\u3002`,
        "\u5B57\u6BB5\u5199\u6210 {{name}}\uFF0C\u5757\u5199\u6210 {{#if name}} \u2026 {{/if}}\uFF1B\u8BF7\u770B\u770B\u82B1\u62EC\u53F7\u662F\u4E0D\u662F\u591A\u4E86\u6216\u5C11\u4E86\u3002"
      ],
      unclosed: () => ["\u6A21\u677F\u7ED3\u675F\u65F6\u8FD8\u6709\u5757\u6CA1\u6709\u5173\u4E0A\u3002", "\u8BF7\u7528 {{/if}}\u3001{{/unless}}\u3001{{/each}} \u6216 {{/with}} \u628A\u5B83\u5173\u4E0A\u3002"],
      "wrong-close": (a) => [`{{#${a.open}}} \u540E\u9762\u5374\u7528 {{/${a.close}}} \u6765\u5173\u3002`, `\u8BF7\u7528 {{/${a.open}}} \u5173\u4E0A\u3002`],
      "unknown-helper": (a) => [`\u6A21\u677F\u91CC\u4E0D\u80FD\u7528\u201C${a.name}\u201D\u3002`, `\u53EF\u4EE5\u7528\uFF1A${listed3(a.helpers)}`],
      "block-argument": (a) => [`{{#${a.name}}} \u540E\u9762\u53EA\u80FD\u8DDF\u4E00\u4E2A\u5B57\u6BB5\u3002`, `\u8BF7\u5199\u6210 {{#${a.name} \u5B57\u6BB5}} \u2026 {{/${a.name}}}\u3002`],
      expression: (a) => [`\u201C${a.text}\u201D\u4E0D\u53EA\u662F\u4E00\u4E2A\u5B57\u6BB5\u540D\uFF1B\u6A21\u677F\u4E0D\u505A\u8BA1\u7B97\u3002`, "\u8BF7\u53EA\u5199\u4E00\u4E2A\u5B57\u6BB5\u7684\u540D\u5B57\u3002"],
      "inline-partial": () => ["\u6A21\u677F\u91CC\u4E0D\u80FD\u81EA\u5DF1\u5B9A\u4E49\u7247\u6BB5\u3002", "\u8BF7\u628A\u8FD9\u4E00\u6BB5\u653E\u8FDB\u5355\u72EC\u7684\u6587\u4EF6\uFF0C\u518D\u7528 {{> \u540D\u5B57}} \u5F15\u7528\u3002"],
      "dynamic-partial": () => ["\u7247\u6BB5\u7684\u540D\u5B57\u4E0D\u80FD\u4ECE\u6570\u636E\u91CC\u6765\u3002", "\u8BF7\u76F4\u63A5\u5199\u540D\u5B57\uFF1A{{> \u540D\u5B57}}"],
      "raw-block": () => ["\u8FD9\u91CC\u7684\u6A21\u677F\u4E0D\u7528\u56DB\u4E2A\u82B1\u62EC\u53F7\u3002", "\u8BF7\u5199\u4E24\u4E2A\uFF1B\u5982\u679C\u82B1\u62EC\u53F7\u5C31\u662F\u6B63\u6587\uFF0C\u8BF7\u5199 \\{{\u3002"],
      "unknown-partial": (a) => [`\u6CA1\u6709\u201C${a.name}\u201D\u8FD9\u4E2A\u7247\u6BB5\u3002`, `\u73B0\u6709\u7684\u7247\u6BB5\uFF1A${listed3(a.partials)}`],
      "unknown-field": (a) => [
        `\u8FD9\u91CC\u6CA1\u6709\u201C${a.field}\u201D\u8FD9\u4E2A\u5B57\u6BB5\u3002`,
        a.fields.length === 0 ? "\u8FD9\u91CC\u6CA1\u6709\u4EFB\u4F55\u5B57\u6BB5\u3002" : `\u8FD9\u91CC\u6709\uFF1A${listed3(a.fields)}`
      ],
      "above-data": (a) => [
        `\u201C${a.path}\u201D\u5DF2\u7ECF\u9000\u5230\u6700\u5916\u5C42\u4E4B\u5916\uFF0C\u90A3\u91CC\u4EC0\u4E48\u4E5F\u6CA1\u6709\u3002`,
        "\u8BF7\u53BB\u6389\u4E00\u4E2A ../\uFF0C\u6216\u8005\u4ECE\u6700\u5916\u5C42\u5199\u8D77\uFF1A{{@root.\u5B57\u6BB5}}\u3002\u7247\u6BB5\u53EA\u770B\u5F97\u5230\u4F20\u7ED9\u5B83\u7684\u5185\u5BB9\uFF1A{{> \u7247\u6BB5 \u5B57\u6BB5}}"
      ],
      "no-text": (a) => [`\u201C${a.field}\u201D\u4E0D\u662F\u4E00\u6BB5\u6587\u5B57\uFF0C\u91CC\u9762\u8FD8\u5206\u5B57\u6BB5\u3002`, `\u8BF7\u5199\u51FA\u8981\u7528\u54EA\u4E00\u4E2A\uFF1A${listed3(a.fields)}`],
      "template-too-large": (a) => [`\u6A21\u677F\u8D85\u8FC7\u4E86 ${a.limit} KiB\u3002`, "\u8BF7\u62C6\u6210\u51E0\u4E2A\u7247\u6BB5\uFF0C\u6216\u8005\u628A\u5C5E\u4E8E\u6570\u636E\u7684\u5185\u5BB9\u79FB\u51FA\u53BB\u3002"],
      "output-too-large": (a) => [`\u751F\u6210\u7684\u6587\u6863\u8D85\u8FC7\u4E86 ${a.limit} MiB\u3002`, "\u8BF7\u770B\u770B\u662F\u4E0D\u662F\u6709\u5757\u5728\u540C\u4E00\u4E2A\u5217\u8868\u4E0A\u5C42\u5C42\u91CD\u590D\u3002"],
      "too-many-blocks": (a) => [`\u6A21\u677F\u91CC\u7684\u5757\u6216\u5D4C\u5957\u7684\u62EC\u53F7\u8D85\u8FC7\u4E86 ${a.limit} \u4E2A\u3002`, "\u8BF7\u62C6\u6210\u51E0\u4E2A\u7247\u6BB5\u3002"],
      "too-deep": (a) => [`\u5757\u5957\u5757\u8D85\u8FC7\u4E86 ${a.limit} \u5C42\u3002`, "\u8BF7\u65E9\u4E00\u70B9\u628A\u5757\u5173\u4E0A\u3002"],
      "partials-too-deep": (a) => [`\u7247\u6BB5\u201C${a.name}\u201D\u5F15\u51FA\u7684\u7247\u6BB5\u8D85\u8FC7\u4E86 ${a.limit} \u5C42\u3002`, "\u7247\u6BB5\u4E0D\u80FD\u5F15\u7528\u81EA\u5DF1\uFF0C\u7ED5\u4E00\u5708\u518D\u5F15\u7528\u4E5F\u4E0D\u884C\u3002"],
      "too-much-work": () => ["\u5757\u91CD\u590D\u5F97\u592A\u591A\uFF0C\u6587\u6863\u6C38\u8FDC\u4E5F\u751F\u6210\u4E0D\u5B8C\u3002", "\u8BF7\u770B\u770B\u662F\u4E0D\u662F\u5728\u540C\u4E00\u4E2A\u5217\u8868\u4E0A {{#each}} \u5957 {{#each}}\u3002"],
      "missing-language": (a) => [`\u8FD9\u4E2A\u6A21\u677F\u65C1\u8FB9\u6CA1\u6709 ${a.file}\u3002`, "\u8BF7\u4E5F\u5199\u4E00\u4EFD\uFF0C\u8BA9\u7528\u90A3\u79CD\u8BED\u8A00\u7684\u540C\u4E8B\u4E5F\u7528\u5F97\u4E0A\u4F60\u4EEC\u7684\u8BF4\u6CD5\u3002"],
      "not-filled": (a) => [`\u6A21\u677F\u586B\u4E0D\u4E86\uFF08${a.reason}\uFF09\u3002`, "\u8BF7\u53BB\u6389\u8FD9\u91CC\u7684\u5B57\u6BB5\u6216\u5757\u3002"]
    };
  }
});

// src/core/languages/zh-Hans/words/walk.ts
var walk2;
var init_walk2 = __esm({
  "src/core/languages/zh-Hans/words/walk.ts"() {
    "use strict";
    init_days2();
    walk2 = {
      product: () => "\u60A8\u5356\u7684\u662F\u4EC0\u4E48\uFF1F",
      productHelp: () => "\u6BCF\u4E2A\u5BF9\u8BDD\u811A\u672C\u90FD\u9488\u5BF9\u4E00\u79CD\u4EA7\u54C1\u3001\u4E00\u4E2A\u884C\u4E1A\u3001\u4E00\u4E2A\u804C\u4F4D\u548C\u4E00\u4E2A\u76EE\u6807\u3002\u5148\u9009\u8FD9\u6B21\u8981\u8C08\u7684\u4EA7\u54C1\uFF0C\u540E\u9762\u7684\u9009\u9879\u4F1A\u8DDF\u7740\u6536\u7A84\u3002",
      industry: () => "\u5BA2\u6237\u5C5E\u4E8E\u54EA\u4E2A\u884C\u4E1A\uFF1F",
      industryHelp: () => "\u61C2\u884C\u7684\u4EBA\u8BF4\u8BDD\uFF0C\u522B\u4EBA\u624D\u613F\u610F\u542C\u3002\u8BF7\u9009\u5BA2\u6237\u6240\u5728\u7684\u884C\u4E1A\u3002",
      title: () => "\u60A8\u8981\u89C1\u7684\u4EBA\u662F\u4EC0\u4E48\u804C\u4F4D\uFF1F",
      titleHelp: () => "\u6BCF\u4E2A\u804C\u4F4D\u5173\u5FC3\u7684\u76EE\u6807\u4E0D\u4E00\u6837\uFF0C\u60A8\u8BF4\u8BDD\u50CF\u54EA\u4E00\u5C42\u7684\u4EBA\uFF0C\u5C31\u4F1A\u88AB\u5E26\u53BB\u89C1\u54EA\u4E00\u5C42\u7684\u4EBA\u3002\u8BF7\u9009\u60A8\u8981\u89C1\u7684\u804C\u4F4D\uFF0C\u6700\u597D\u662F\u80FD\u62CD\u677F\u7684\u3002",
      goalChoice: () => "\u8FD9\u6B21\u8981\u8C08\u54EA\u4E2A\u76EE\u6807\uFF1F",
      goalChoiceHelp: () => "\u6CA1\u6709\u76EE\u6807\uFF0C\u5C31\u6CA1\u6709\u5546\u673A\u3002\u8BF7\u9009\u8FD9\u4E2A\u4EBA\u6700\u53EF\u80FD\u6709\u3001\u4E5F\u613F\u610F\u4E3A\u4E4B\u82B1\u94B1\u7684\u76EE\u6807\u3002",
      onlyChoice: () => "\u7B26\u5408\u7684\u5BF9\u8BDD\u811A\u672C\u53EA\u6709\u4E00\u4EFD\uFF0C\u5C31\u7528\u8FD9\u4EFD\u5417\uFF1F",
      onlyChoiceHelp: () => "\u4E0A\u9762\u662F\u5B83\u7684\u76EE\u6807\uFF0C\u4E0B\u9762\u662F\u4EA7\u54C1\u3001\u884C\u4E1A\u548C\u804C\u4F4D\u3002\u56DE\u8F66\u5C31\u7528\u5B83\uFF1B\u8981\u89C1\u7684\u4EBA\u76EE\u6807\u4E0D\u540C\uFF0C\u8BF7\u9009\u6700\u540E\u4E00\u9879\u3002",
      account: () => "\u60A8\u8981\u62DC\u8BBF\u54EA\u5BB6\u516C\u53F8\uFF1F",
      accountHelp: () => "\u5BA2\u6237\u7684\u540D\u79F0\uFF0C\u4F1A\u5370\u5728\u63D0\u7EB2\u4E0A\u3002",
      contactName: () => "\u60A8\u8981\u89C1\u8C01\uFF1F",
      contactNameHelp: () => "\u8FD9\u6B21\u8C08\u8BDD\u5BF9\u8C61\u7684\u59D3\u540D\u3002\u4E00\u4EFD\u63D0\u7EB2\u53EA\u4E3A\u4E00\u4E2A\u4EBA\u51C6\u5907\uFF0C\u89C1\u4E0B\u4E00\u4F4D\u65F6\u518D\u505A\u4E00\u4EFD\u3002",
      contactTitle: () => "\u5BF9\u65B9\u662F\u4EC0\u4E48\u804C\u4F4D\uFF1F",
      contactTitleHelp: () => "\u76EE\u6807\u548C\u95EE\u9898\u90FD\u662F\u4E3A\u8FD9\u4E2A\u804C\u4F4D\u51C6\u5907\u7684\u3002\u5982\u679C\u5BF9\u65B9\u804C\u4F4D\u4E0D\u540C\uFF0C\u8BF7\u60F3\u4E00\u60F3\u8FD9\u8FD8\u662F\u4E0D\u662F\u4ED6\u7684\u76EE\u6807\u3002",
      date: () => "\u54EA\u4E00\u5929\u89C1\u9762\uFF1F",
      dateHelp: () => "\u7167\u5E73\u65F6\u7684\u8BF4\u6CD5\u5199\uFF1A\u660E\u5929\u3001\u5468\u4E94\u300112\u67088\u65E5\u3001\u4E24\u5468\u540E\u30012026-12-01\u3002",
      sellerName: () => "\u60A8\u7684\u59D3\u540D\uFF1F",
      sellerNameHelp: () => "\u8C08\u8BDD\u4EBA\u7684\u59D3\u540D\uFF0C\u4F1A\u5370\u5728\u63D0\u7EB2\u4E0A\uFF0C\u4E5F\u53EF\u4EE5\u4E0D\u586B\u3002\u5199\u8FDB ccs.yaml \u4EE5\u540E\u5C31\u4E0D\u4F1A\u518D\u95EE\u3002",
      sellerCompany: () => "\u60A8\u7684\u516C\u53F8\uFF1F",
      sellerCompanyHelp: () => "\u5370\u5728\u60A8\u7684\u59D3\u540D\u65C1\u8FB9\uFF0C\u4E5F\u53EF\u4EE5\u4E0D\u586B\u3002",
      preconditions: () => "\u4E0B\u9762\u54EA\u4E9B\u5DF2\u7ECF\u505A\u5230\u4E86\uFF1F",
      preconditionsHelp: () => "\u63D0\u7EB2\u8981\u6709\u7528\uFF0C\u6709\u4E09\u4E2A\u524D\u63D0\u3002\u8FD8\u6CA1\u505A\u5230\u7684\u4F1A\u5199\u5728\u63D0\u7EB2\u6700\u524D\u9762\uFF0C\u63D0\u9192\u60A8\u5148\u5F04\u6E05\u695A\uFF0C\u4F46\u4E0D\u59A8\u788D\u5F80\u4E0B\u8D70\u3002",
      precondition: {
        contact: "\u6211\u77E5\u9053\u5BF9\u65B9\u7684\u804C\u4F4D\u548C\u884C\u4E1A",
        goal: "\u5BF9\u65B9\u5DF2\u7ECF\u8DDF\u6211\u8BF4\u8FC7\u4ED6\u7684\u76EE\u6807",
        fit: "\u6211\u4EEC\u5356\u7684\u4E1C\u897F\u786E\u5B9E\u5BF9\u8FD9\u4E2A\u76EE\u6807\u6709\u5E2E\u52A9"
      },
      goal: () => "\u76EE\u6807\uFF08\u7528\u5BA2\u6237\u81EA\u5DF1\u7684\u8BDD\uFF09",
      goalHelp: () => "\u8981\u80FD\u63A5\u5728\u201C\u662F\u4E0D\u662F\u5C31\u53EF\u4EE5\u2026\u2026\u201D\u540E\u9762\uFF1A\u76F4\u63A5\u7528\u52A8\u8BCD\u5F00\u5934\uFF0C\u662F\u8FD9\u4E2A\u4EBA\u613F\u610F\u4E3A\u4E4B\u7533\u8BF7\u9884\u7B97\u7684\u4E8B\u3002\u4EBA\u53EA\u4F1A\u4E3A\u81EA\u5DF1\u7684\u76EE\u6807\u3001\u81EA\u5DF1\u8BF4\u51FA\u6765\u7684\u8BDD\u884C\u52A8\u3002",
      opening: () => "\u89C1\u9762\u5934\u4E09\u5206\u949F\uFF0C\u60A8\u6253\u7B97\u600E\u4E48\u8BF4\uFF1F",
      openingHelp: () => "\u4E00\u884C\u4E00\u53E5\uFF1A\u60A8\u662F\u8C01\uFF0C\u540C\u6837\u804C\u4F4D\u7684\u4EBA\u5E38\u8DDF\u60A8\u8BF4\u54EA\u51E0\u4EF6\u4E8B\uFF0C\u8BF7\u5BF9\u65B9\u6311\u4E00\u4EF6\u3002\u5BF9\u65B9\u89C9\u5F97\u60A8\u8BDA\u6073\u3001\u61C2\u884C\uFF0C\u624D\u4F1A\u8BF4\u51FA\u81EA\u5DF1\u7684\u76EE\u6807\u3002",
      frame: () => "\u60A8\u6253\u7B97\u600E\u4E48\u5F00\u573A\uFF1F",
      frameHelp: () => "\u4E00\u4E2A\u6216\u51E0\u4E2A\u5F00\u653E\u5F0F\u95EE\u9898\uFF0C\u6BCF\u884C\u4E00\u4E2A\uFF0C\u8BA9\u5BA2\u6237\u8BB2\u8BB2\u73B0\u5728\u662F\u600E\u4E48\u505A\u7684\u3002\u5148\u8BCA\u65AD\uFF0C\u518D\u5F00\u65B9\u3002",
      scenarios: () => "\u7528\u54EA\u4E9B\u573A\u666F\uFF0C\u6309\u4EC0\u4E48\u987A\u5E8F\uFF1F",
      scenariosHelp: () => "\u6BCF\u4E2A\u573A\u666F\u90FD\u662F\u5BA2\u6237\u4E00\u5929\u91CC\u7684\u4E00\u4E2A\u77AC\u95F4\u3002\u7559\u4E0B\u5BF9\u65B9\u4E00\u542C\u5C31\u6709\u540C\u611F\u7684\uFF0C\u6309\u4ED6\u9047\u5230\u7684\u5148\u540E\u6392\u597D\uFF1B\u4E09\u56DB\u4E2A\u5C31\u662F\u4E00\u6B21\u597D\u8C08\u8BDD\u3002",
      scenario: (a) => `\u573A\u666F ${a.number}\uFF1A${a.name}`,
      scenarioHelp: () => "\u5148\u95EE\u6E05\u73B0\u5728\u600E\u4E48\u505A\u3001\u4EE3\u4EF7\u6709\u591A\u5927\uFF0C\u518D\u628A\u573A\u666F\u5F53\u4F5C\u4E00\u4E2A\u95EE\u9898\u8BF4\u51FA\u6765\u3002\u53EF\u4EE5\u4FDD\u7559\uFF0C\u53EF\u4EE5\u6253\u5F00\u6539\u6210\u60A8\u81EA\u5DF1\u7684\u8BDD\uFF0C\u4E5F\u53EF\u4EE5\u4E0D\u7528\u3002",
      capability: () => "\u80FD\u529B",
      capabilityHelp: () => "\u4E00\u4E2A\u77ED\u8BED\uFF0C\u8981\u80FD\u63A5\u5728\u201C\u5982\u679C\u60A8\u80FD\u591F\u2026\u2026\u201D\u540E\u9762\u3002\u786E\u8BA4\u65F6\u4F1A\u628A\u5B83\u4EEC\u5217\u5728\u4E00\u8D77\u3002",
      diagnose: () => "\u8BF4\u573A\u666F\u4E4B\u524D\u5148\u95EE\u4EC0\u4E48\uFF1F",
      diagnoseHelp: () => "\u6BCF\u884C\u4E00\u4E2A\u95EE\u9898\uFF1A\u73B0\u5728\u600E\u4E48\u505A\uFF0C\u91CF\u6709\u591A\u5927\uFF0C\u4EE3\u4EF7\u662F\u591A\u5C11\u3002\u81F3\u5C11\u95EE\u51FA\u4E00\u4E2A\u6570\u5B57\u3002",
      event: () => "\u4E8B\u4EF6\uFF1A\u4EC0\u4E48\u65F6\u5019\u4F1A\u78B0\u5230\uFF1F",
      eventHelp: () => "\u5BA2\u6237\u8111\u5B50\u91CC\u80FD\u6D6E\u73B0\u51FA\u6765\u7684\u60C5\u5F62\uFF0C\u5F00\u5934\u7684\u201C\u5F53\u201D\u53EF\u5199\u53EF\u4E0D\u5199\u3002",
      question: () => "\u95EE\u6CD5\uFF1A\u600E\u4E48\u6536\u5C3E\uFF1F",
      questionHelp: () => "\u95EE\uFF0C\u800C\u4E0D\u662F\u8BF4\uFF1A\u201C\u4F1A\u4E0D\u4F1A\u6709\u5E2E\u52A9\u201D\u3002",
      player: () => "\u89D2\u8272\uFF1A\u8C01\u6765\u505A\uFF1F",
      playerHelp: () => "\u5BA2\u6237\u90A3\u8FB9\u7684\u4EBA\u6216\u7CFB\u7EDF\uFF0C\u7EDD\u4E0D\u662F\u5356\u65B9\u3002",
      action: () => "\u884C\u52A8\uFF1A\u4ED6\u63A5\u7740\u505A\u4EC0\u4E48\uFF1F",
      actionHelp: () => "\u8981\u80FD\u63A5\u5728\u201C\u2026\u2026\u80FD\u591F\u201D\u540E\u9762\uFF0C\u7528\u5BF9\u65B9\u719F\u6089\u7684\u8BF4\u6CD5\uFF0C\u5177\u4F53\u5230\u80FD\u60F3\u8C61\u51FA\u753B\u9762\u3002",
      say: () => "\u6574\u53E5\u95EE\u8BDD\uFF08\u62FC\u51FA\u6765\u4E0D\u987A\u65F6\u624D\u5199\uFF09",
      sayHelp: () => "\u7559\u7A7A\u7684\u8BDD\uFF0C\u4F1A\u7528\u4E8B\u4EF6\u3001\u95EE\u6CD5\u3001\u89D2\u8272\u548C\u884C\u52A8\u62FC\u6210\u4E00\u53E5\u3002\u53EA\u6709\u600E\u4E48\u62FC\u90FD\u4E0D\u987A\u7684\u65F6\u5019\u624D\u81EA\u5DF1\u5199\u3002",
      impact: () => "\u8FD8\u5F71\u54CD\u5230\u8C01\uFF0C\u60A8\u6253\u7B97\u600E\u4E48\u95EE\uFF1F",
      impactHelp: () => "\u6BCF\u884C\u4E00\u4E2A\u95EE\u9898\uFF0C\u7AD6\u7EBF\u540E\u9762\u53EF\u4EE5\u5199\u53D7\u5F71\u54CD\u7684\u804C\u4F4D\u3002\u4ECE\u56DE\u7B54\u91CC\u770B\u5F97\u51FA\u8FD9\u662F\u4ED6\u4E00\u4E2A\u4EBA\u7684\u4E8B\uFF0C\u8FD8\u662F\u5168\u516C\u53F8\u7684\u4E8B\uFF0C\u4E0B\u4E00\u4E2A\u8BE5\u53BB\u89C1\u8C01\u3002",
      confirm: () => "\u60A8\u6253\u7B97\u600E\u4E48\u786E\u8BA4\uFF1F",
      confirmHelp: () => "\u4E00\u4E2A\u80FD\u7528\u201C\u662F\u201D\u56DE\u7B54\u7684\u95EE\u9898\uFF1A\u5217\u51FA\u5BA2\u6237\u60F3\u8981\u7684\u80FD\u529B\uFF0C\u518D\u91CD\u590D\u4ED6\u7684\u76EE\u6807\u3002\u5B83\u7531\u60A8\u9009\u5B9A\u7684\u80FD\u529B\u548C\u76EE\u6807\u62FC\u6210\u3002",
      day: (a) => simplifiedChineseDays.shown(a.day),
      review: () => "\u518D\u770B\u4E00\u904D",
      reviewHelp: () => "\u9009\u4E2D\u4EFB\u4F55\u4E00\u9879\u53EF\u4EE5\u91CD\u65B0\u6253\u5F00\uFF0C\u6216\u8005\u9009\u5B8C\u6210\u3002",
      finish: () => "\u5B8C\u6210",
      nothing: () => "\u2013",
      leftOut: () => "\u4E0D\u7528",
      passedOver: (a) => `\u6709 ${a.count} \u4E2A\u95EE\u9898\u8DF3\u8FC7\u53BB\u4E86\uFF0C\u8981\u56DE\u5934\u8865\u4E0A\u5417\uFF1F`,
      passedOverHelp: () => "\u8FD9\u4E9B\u662F\u60A8\u521A\u624D\u8DF3\u8FC7\u53BB\u7684\u3002\u7A7A\u7740\u4E5F\u4E0D\u8981\u7D27\uFF0C\u4EE5\u540E\u53EF\u4EE5\u518D\u8865\u3002",
      goThrough: () => "\u56DE\u5934\u8865\u4E0A",
      leaveOpen: () => "\u5148\u7A7A\u7740",
      orKeepIt: (a) => `${a.doubt}\uFF08\u518D\u6309\u4E00\u6B21 Enter \u5C31\u4FDD\u7559\u539F\u6837\u3002\uFF09`,
      firstQuestion: () => "\u8FD9\u5DF2\u7ECF\u662F\u7B2C\u4E00\u4E2A\u95EE\u9898\u4E86\u3002"
    };
  }
});

// src/core/languages/zh-Hans/words.ts
var words_exports2 = {};
__export(words_exports2, {
  zhHans: () => zhHans
});
var zhHans;
var init_words2 = __esm({
  "src/core/languages/zh-Hans/words.ts"() {
    "use strict";
    init_call2();
    init_commands2();
    init_errors2();
    init_exchange2();
    init_keys2();
    init_lint2();
    init_opportunity2();
    init_letters4();
    init_pipeline2();
    init_playbook_walk2();
    init_problems2();
    init_qualifying2();
    init_reading2();
    init_records2();
    init_reports2();
    init_rules2();
    init_schema2();
    init_templates2();
    init_walk2();
    zhHans = {
      call: call2,
      commands: commands2,
      errors: { ...errors3, ...pipelineRefusals2, ...refusals2, ...qualifyingRefusals2, ...recordRefusals2 },
      exchange: exchange2,
      found: found2,
      keys: keys2,
      letters: letters2,
      lint: lint2,
      opportunity: opportunity2,
      pipeline: pipeline2,
      playbookWalk: playbookWalk2,
      problems: { ...problems2, ...qualifyingProblems2 },
      qualifying: qualifying2,
      reading: reading2,
      records: records2,
      reports: reports2,
      rules: rules2,
      schema: schema2,
      templates: templates2,
      walk: walk2
    };
  }
});

// src/core/languages/zh-Hans/index.ts
var simplifiedChinese2;
var init_zh_Hans = __esm({
  "src/core/languages/zh-Hans/index.ts"() {
    "use strict";
    init_amounts2();
    init_answers2();
    init_bargaining2();
    init_days2();
    init_grammar3();
    init_letters3();
    init_processes2();
    simplifiedChinese2 = {
      name: "\u7B80\u4F53\u4E2D\u6587",
      serves: /^zh(?:$|-(?:hans|cn|sg)(?:-|$))/u,
      understoodBy: /^zh(?:-|$)/u,
      words: async () => (await Promise.resolve().then(() => (init_words2(), words_exports2))).zhHans,
      grammar: simplifiedChinese,
      letters: simplifiedChineseLetters,
      bargaining: simplifiedChineseBargaining,
      amounts: simplifiedChineseAmounts,
      answers: simplifiedChineseAnswers,
      days: simplifiedChineseDays,
      processes: processes2,
      typesetting: { script: "east-asian", font: "\u5B8B\u4F53", locale: "zh-CN", fontSize: 24, lineHeight: 340 }
    };
  }
});

// src/core/languages/index.ts
function baseLanguage(tag) {
  return served(tag) ?? tag;
}
function grammarFor(language) {
  return rowFor(language)?.grammar;
}
function letterSpeechFor(language) {
  return rowOrStandby(language).letters;
}
function rowOrStandby(language) {
  return rowFor(language) ?? LANGUAGES[STANDBY];
}
function rowFor(tag) {
  const own = served(tag);
  return own && LANGUAGES[own];
}
function served(tag) {
  if (!SERVED.has(tag)) {
    if (SERVED.size > 100) SERVED.clear();
    SERVED.set(tag, known3(tag, "serves"));
  }
  return SERVED.get(tag);
}
function known3(tag, of) {
  const lower = tag.toLowerCase();
  return TAGS.find((one) => LANGUAGES[one][of].test(lower));
}
var LANGUAGES, TAGS, STANDBY, SERVED;
var init_languages = __esm({
  "src/core/languages/index.ts"() {
    "use strict";
    init_en();
    init_zh_Hans();
    init_grammar();
    LANGUAGES = { en: english2, "zh-Hans": simplifiedChinese2 };
    TAGS = Object.keys(LANGUAGES);
    STANDBY = "en";
    SERVED = /* @__PURE__ */ new Map();
  }
});

// src/core/reading/visible.ts
function visible(text2) {
  return text2.replace(NOT_SHOWN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 32) return String.fromCharCode(9216 + code);
    if (code === 127) return "\u2421";
    return code === 8232 || code === 8233 ? " " : "\uFFFD";
  });
}
var NEVER, HIDDEN, SUSPICIOUS, NOT_SHOWN;
var init_visible = __esm({
  "src/core/reading/visible.ts"() {
    "use strict";
    NEVER = "\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF";
    HIDDEN = new RegExp(`[${NEVER}]|\\r(?!\\n)`);
    SUSPICIOUS = new RegExp(`[${NEVER}\\t\\r\\uFF5B\\u3000]`);
    NOT_SHOWN = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
  }
});

// src/core/render/markdown-values.ts
function cleanValue(value) {
  const lines = visible(value.replace(/\r\n?|\u0085/gu, "\n")).split("\n");
  return lines.map((line3) => line3.replaceAll("	", " ").trim()).join("\n").trim();
}
function escapeValue(value) {
  const text2 = cleanValue(value);
  return text2 === "" ? "" : text2.split("\n").map(escapeLine).join("\\\n");
}
function escapeDeep(data) {
  if (typeof data === "string") return escapeValue(data);
  if (Array.isArray(data)) return data.map((item) => escapeDeep(item));
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, escapeDeep(item)]));
}
function joinSingleLines(markdown) {
  const lines = [];
  let row2 = [];
  for (const line3 of markdown.split("\n")) {
    if ((row2.length > 0 || SINGLE_LINE.test(line3)) && HARD_BREAK.test(line3)) {
      row2.push(line3.slice(0, -1));
    } else {
      lines.push(row2.length > 0 ? [...row2, line3].join(" ").replace(/ {2,}/gu, " ") : line3);
      row2 = [];
    }
  }
  return [...lines, ...row2].join("\n");
}
function escapeLine(line3) {
  const inner = line3.replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, "\\\\").replace(/[[\]`|]/gu, "\\$&").replace(line3.includes("@") ? /<(?! )/gu : /<(?=[a-z/!?]|$)/giu, "\\<").replace(ENTITY, "\\&").replace(/~{2,}/gu, (run) => run.replaceAll("~", "\\~")).replace(/[*_]/gu, (mark, at, all3) => isInert(mark, all3[at - 1], all3[at + 1]) ? mark : `\\${mark}`);
  return escapeEnd(escapeStart(inner));
}
function isInert(mark, before, after3) {
  if (before === void 0 || after3 === void 0) return false;
  return mark === "*" ? before === " " && after3 === " " : WORD.test(before) && WORD.test(after3);
}
function escapeStart(line3) {
  if (/^(?:>|#{1,6}(?:\s|$)|[-+](?:\s|$)|=+$|[-\s]+$|:?-[-\s:]*$|:[-\s:|\\]*$)/u.test(line3)) return `\\${line3}`;
  return line3.replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2");
}
function escapeEnd(line3) {
  return line3.replace(/(^|\s)(#+)$/u, "$1\\$2");
}
var SINGLE_LINE, HARD_BREAK, ENTITY, WORD;
var init_markdown_values = __esm({
  "src/core/render/markdown-values.ts"() {
    "use strict";
    init_visible();
    SINGLE_LINE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?:#{1,6}\s|\|)/u;
    HARD_BREAK = /(?<!\\)(?:\\\\)*\\$/u;
    ENTITY = /&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][\da-z]{1,31};|(?:#\d*|#x[\da-f]*|lt|gt|amp|quot|apos|nbsp)$)/giu;
    WORD = /[\p{L}\p{N}]/u;
  }
});

// src/core/render/markdown.ts
import MarkdownItDefault from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
function markdownReader() {
  const reader4 = new MarkdownItDefault({ html: false, linkify: false, typographer: false });
  reader4.use(cjkFriendly);
  reader4.validateLink = (address) => /^(?:https?:\/\/|mailto:)/iu.test(address.trim());
  return reader4;
}
function markedSignature(tokens2, language) {
  const at = tokens2.findLastIndex(({ type, level }) => type === "paragraph_open" && level === 0);
  const children = tokens2[at + 1]?.children ?? [];
  const last = letterSpeechFor(language).signedAtRight;
  const signs = at === tokens2.length - 3 && children.some(({ type }) => type === "hardbreak") && last?.test(children.at(-1)?.content ?? "") === true;
  if (signs) tokens2[at].attrSet("class", SIGNATURE);
  return tokens2;
}
function isPageBreak({ type, markup, level }) {
  return type === "hr" && level === 0 && markup.startsWith("*");
}
function pagesOf(tokens2) {
  const pages = [[]];
  for (const token of tokens2) isPageBreak(token) ? pages.push([]) : pages.at(-1).push(token);
  return pages;
}
function blocksOf(tokens2) {
  const blocks = [];
  for (let at = 0; at < tokens2.length; at += 1) {
    const token = tokens2[at];
    const start = at + 1;
    if (token.nesting === 1) {
      for (let depth = 1; depth > 0 && at + 1 < tokens2.length; ) {
        at += 1;
        depth += tokens2[at].nesting;
      }
    }
    blocks.push({ token, inside: token.nesting === 1 ? tokens2.slice(start, at) : [] });
  }
  return blocks;
}
var SIGNATURE;
var init_markdown = __esm({
  "src/core/render/markdown.ts"() {
    "use strict";
    init_languages();
    SIGNATURE = "signature";
  }
});

// src/core/languages/cells.ts
import fastStringWidth from "fast-string-width";
function columnsOf(text2) {
  return fastStringWidth(text2.replace(INVISIBLE, ""));
}
var INVISIBLE;
var init_cells = __esm({
  "src/core/languages/cells.ts"() {
    "use strict";
    INVISIBLE = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
  }
});

// src/core/languages/text-wrap.ts
function wrapText(text2, width) {
  return text2.split("\n").flatMap((line3) => wrapLine(line3, width));
}
function widestPart(text2) {
  return text2.split("\n").flatMap(unitsOf).reduce((most, { width }) => Math.max(most, width), 0);
}
function gapBetween(before, after3) {
  return IS_WIDE_END.test(before.slice(-8)) && IS_WIDE_START.test(after3) ? "" : " ";
}
function wrapLine(text2, width) {
  if (text2.length <= width && EVEN.test(text2) && columnsOf(text2) <= width) return [text2];
  const lines = [];
  let line3 = "";
  let used = 0;
  for (const unit3 of unitsOf(text2).flatMap((whole) => cut(whole, width))) {
    const gap3 = unit3.spaced && line3 !== "" ? 1 : 0;
    if (line3 !== "" && used + gap3 + unit3.width > width) {
      lines.push(line3);
      line3 = "";
      used = 0;
    }
    line3 += (unit3.spaced && line3 !== "" ? " " : "") + unit3.text;
    used += unit3.width + (line3 === unit3.text ? 0 : gap3);
  }
  lines.push(line3);
  return lines;
}
function unitsOf(text2) {
  const units = [];
  let spaced = false;
  for (const [atom] of text2.matchAll(ATOM)) {
    const last = units.at(-1);
    if (/^[ \t\n]/u.test(atom)) {
      spaced = true;
      continue;
    }
    const sticks = last && (spaced ? isBlank(last.text) : CLOSES.has(atom.charAt(0)) || OPENS.has(last.end));
    if (sticks) {
      last.text += spaced ? ` ${atom}` : atom;
      last.end = atom.charAt(atom.length - 1);
    } else units.push({ text: atom, width: 0, spaced, end: atom.charAt(atom.length - 1) });
    spaced = false;
  }
  for (const unit3 of units) unit3.width = unit3.text.length > 1e3 ? Infinity : columnsOf(unit3.text);
  return units;
}
function isBlank(text2) {
  return text2.length < 20 && /^_{4,}$/u.test(text2);
}
function cut(unit3, width) {
  if (unit3.width <= width) return [unit3];
  const pieces = [];
  for (const grapheme of graphemesOf(unit3.text)) {
    const last = pieces.at(-1);
    const size = columnsOf(grapheme);
    if (last && last.width + size <= width) {
      last.text += grapheme;
      last.width += size;
    } else pieces.push({ text: grapheme, width: size, spaced: pieces.length === 0 && unit3.spaced, end: "" });
  }
  return pieces;
}
function slicesOf(text2) {
  const slices = [];
  for (let at = 0; at < text2.length; ) {
    let end = at + SLICE;
    if (/[\uD800-\uDBFF]/.test(text2.charAt(end - 1))) end += 1;
    slices.push(text2.slice(at, end));
    at = end;
  }
  return slices;
}
function* graphemesOf(text2) {
  if (PLAIN.test(text2)) return yield* text2;
  segmenter ??= new Intl.Segmenter(void 0, { granularity: "grapheme" });
  for (const slice of slicesOf(text2)) for (const { segment } of segmenter.segment(slice)) yield segment;
}
var WIDE, ATOM, IS_WIDE_START, IS_WIDE_END, CLOSES, OPENS, EVEN, SLICE, PLAIN, segmenter;
var init_text_wrap = __esm({
  "src/core/languages/text-wrap.ts"() {
    "use strict";
    init_cells();
    WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]`;
    ATOM = new RegExp(String.raw`[ \t\n]+|${WIDE}\p{M}*|(?:(?!${WIDE})[^ \t\n])+`, "gu");
    IS_WIDE_START = new RegExp(`^${WIDE}`, "u");
    IS_WIDE_END = new RegExp(String.raw`${WIDE}\p{M}*$`, "u");
    CLOSES = new Set("\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF1F\uFF01\u2026\u2014\uFF09\u300B\u3009\u300D\u300F\u3011\u3015\u201D\u2019\uFF05\u2103\xB7,.;:?!)]}%");
    OPENS = new Set("\uFF08\u300A\u3008\u300C\u300E\u3010\u3014\u201C\u2018([{");
    EVEN = /^[^\s]+(?: [^\s]+)*$/;
    SLICE = 128;
    PLAIN = /^[ -~¡-¬®-ʯ‐-‧\u3000-\u3029\u3030-\u303F㐀-\u9FFF！-～]*$/;
  }
});

// src/core/render/text-table.ts
function tableText(rows, width, right = []) {
  const [head = [], ...body] = rows;
  const room = width - GAP.length * (head.length - 1);
  const widths = widthsIn(rows, room, body.some(isToFill));
  if (widths === void 0) return stacked(head, body, width);
  const wraps = rows.some((row2) => row2.some((cell, column) => columnsOf(cell) > widths[column] || cell.includes("\n")));
  const linesOf2 = (row2) => {
    const cells = row2.map((cell, column) => wrapText(isToFill(row2) && cell === "" ? "_".repeat(widths[column]) : cell, widths[column]));
    return Array.from(
      { length: Math.max(...cells.map((lines) => lines.length)) },
      (_, at) => cells.map((lines, column) => padded(lines[at] ?? "", widths[column], right[column])).join(GAP).trimEnd()
    );
  };
  const apart = wraps || body.some(isToFill);
  return [
    ...linesOf2(head),
    widths.map((one) => "-".repeat(one)).join(GAP),
    ...body.flatMap((row2, index) => [...apart && index > 0 ? [""] : [], ...linesOf2(row2)])
  ];
}
function widthsIn(rows, room, whole) {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row2) => row2[column] ?? ""));
  const widest = (cells) => cells.flatMap((cell) => cell.split("\n")).reduce((most, line3) => Math.max(most, columnsOf(line3)), 1);
  const natural = columns.map(widest);
  const leastWith = (limit) => columns.map(
    (cells, column) => Math.min(
      natural[column],
      cells.reduce((most, cell) => Math.max(most, widestPart(cell)), Math.min(limit, widest(cells.slice(1))))
    )
  );
  const least = leastWith(NARROWEST);
  if (sumOf(least) > room) return void 0;
  if (sumOf(natural) <= room) return whole ? stretched(natural, room - sumOf(natural), columns[0].includes("") ? 0 : 1) : natural;
  const headsOnly = leastWith(Infinity);
  return narrowed(natural, sumOf(headsOnly) <= room ? headsOnly : least, room);
}
function narrowed(natural, least, room) {
  const widths = natural.map((one) => Math.min(one, room));
  while (sumOf(widths) > room) {
    const widest = Math.max(...widths.filter((one, column) => one > least[column]));
    const at = widths.findIndex((one, column) => one === widest && one > least[column]);
    widths[at] = widest - 1;
  }
  return widths;
}
function stretched(widths, by, from) {
  const wider = [...widths];
  for (let left3 = wider.length > from ? by : 0; left3 > 0; left3 -= 1) {
    const narrowest = wider.indexOf(Math.min(...wider.slice(from)), from);
    wider[narrowest] = wider[narrowest] + 1;
  }
  return wider;
}
function stacked(head, body, width) {
  const cells = (row2) => head.flatMap((name, column) => {
    const cell = row2[column] || NOTHING3;
    return wrapText(name === "" ? cell : /\p{Script=Han}$/u.test(name) ? `${name}\uFF1A${cell}` : `${name}: ${cell}`, width);
  });
  return body.flatMap((row2, index) => index === 0 ? cells(row2) : ["", ...cells(row2)]);
}
function isToFill([first = "", ...others2]) {
  return others2.every((cell) => cell === "") && (others2.length > 0 || first === "");
}
function padded(text2, width, right = false) {
  const blank = " ".repeat(Math.max(0, width - columnsOf(text2)));
  return right ? blank + text2 : text2 + blank;
}
function sumOf(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0);
}
var GAP, NARROWEST, NOTHING3;
var init_text_table = __esm({
  "src/core/render/text-table.ts"() {
    "use strict";
    init_cells();
    init_text_wrap();
    GAP = "  ";
    NARROWEST = 9;
    NOTHING3 = "\u2013";
  }
});

// src/core/render/text.ts
var text_exports = {};
__export(text_exports, {
  toScreen: () => toScreen,
  toText: () => toText
});
function toText(markdown, wrapped = true) {
  const lines = blockLines(reader.parse(markdown, {}), { width: WIDTH, prose: wrapped ? WIDTH : Infinity });
  return `${lines.map((line3) => line3.trimEnd()).join("\n").replace(/^\n+|\n+$/gu, "")}
`;
}
function toScreen(markdown, width, paint) {
  const lines = blockLines(reader.parse(markdown, {}), { width, prose: width, paint });
  return `${lines.join("\n").replace(/^\n+|\n+$/gu, "")}
`;
}
function blockLines(tokens2, room) {
  const lines = [];
  let before;
  for (const block of blocksOf(tokens2)) {
    const own = linesOf(block, room);
    if (own.length === 0) continue;
    if (before && !isTight(before, block)) lines.push("");
    for (const line3 of own) lines.push(line3);
    before = block;
  }
  return lines;
}
function isTight(before, block) {
  if (before.token.type === "heading_open") return true;
  if (block.token.type === "hr") return true;
  return before.token.type === "paragraph_open" && before.token.hidden;
}
function linesOf(block, room) {
  const { token, inside } = block;
  const { width, prose } = room;
  switch (token.type) {
    case "heading_open":
      return headingLines(inlineText(inside), token.tag, room);
    case "paragraph_open":
      return emphasised(wrapText(inlineText(inside), prose), inside, room);
    case "inline":
      return emphasised(wrapText(inlineText([token]), prose), [token], room);
    case "bullet_list_open":
    case "ordered_list_open":
      return listLines(block, room);
    case "blockquote_open":
      return indented(blockLines(inside, narrower(room, 2)), "> ", "> ");
    case "table_open":
      return tableText(
        rowsOf2(inside),
        width,
        blocksOf(blocksOf(inside)[0]?.inside ?? []).flatMap((row2) => blocksOf(row2.inside).map(({ token: cell }) => isRight(cell)))
      );
    case "hr":
      if (isPageBreak(token)) return ["", `${"- ".repeat(Math.floor(width / 2))}`.trimEnd(), ""];
      return [room.paint ? room.paint.quiet("_".repeat(Math.min(width, 30))) : "_".repeat(width)];
    case "fence":
    case "code_block":
      return indented(
        token.content.replace(/\n$/u, "").split("\n").flatMap((line3) => wrapText(line3, narrower(room, 4).prose)),
        "    ",
        "    "
      );
    default:
      return blockLines(inside, room);
  }
}
function emphasised(lines, tokens2, { paint }) {
  const inner = tokens2.flatMap((one) => one.type === "inline" ? one.children ?? [] : [one]);
  if (paint === void 0 || !inner.some(({ type }) => type === "strong_open") || inner.some(({ type }) => type === "link_open"))
    return lines;
  let depth = 0;
  const strong = [];
  for (const { type, nesting, content } of inner) {
    if (type === "strong_open" || type === "strong_close") depth += nesting;
    else for (const _ of content.replace(/\s/gu, "")) strong.push(depth > 0);
  }
  let at = 0;
  return lines.map((line3) => {
    const runs = [];
    for (const character of line3) {
      const is = /\s/u.test(character) ? runs.at(-1)?.strong ?? false : strong[at++] ?? false;
      const last = runs.at(-1);
      if (last?.strong === is) last.text += character;
      else runs.push({ strong: is, text: character });
    }
    return runs.map((run) => run.strong ? paint.strong(run.text) : run.text).join("");
  });
}
function headingLines(text2, tag, { prose, paint }) {
  const lines = wrapText(text2, prose);
  if (paint) return lines.map(paint.heading);
  const mark = { h1: "=", h2: "-" }[tag];
  return mark ? [...lines, mark.repeat(Math.max(...lines.map(columnsOf)))] : lines;
}
function listLines({ token, inside }, room) {
  const items = blocksOf(inside);
  const first = Number(token.attrGet("start") ?? 1);
  const markers = items.map((_, index) => token.type === "bullet_list_open" ? "- " : `${first + index}. `);
  const hang = Math.max(0, ...markers.map((marker) => marker.length));
  return items.flatMap((item, index) => {
    const lines = indented(blockLines(item.inside, narrower(room, hang)), markers[index].padStart(hang), " ".repeat(hang));
    return index > 0 && isLoose(item) ? ["", ...lines] : lines;
  });
}
function isLoose(item) {
  return item.inside.some((token) => token.type === "paragraph_open" && !token.hidden && token.level === item.token.level + 1);
}
function narrower({ width, prose, ...room }, by) {
  return { ...room, width: Math.max(NARROWEST2, width - by), prose: Math.max(NARROWEST2, prose - by) };
}
function indented(lines, first, rest) {
  return (lines.length === 0 ? [""] : lines).map((line3, index) => (index === 0 ? first : rest) + line3);
}
function isRight(cell) {
  return String(cell.attrGet("style")).includes("right");
}
function rowsOf2(tokens2) {
  const rows = blocksOf(tokens2).flatMap((part) => blocksOf(part.inside));
  return rows.map((row2) => blocksOf(row2.inside).map((cell) => inlineText(cell.inside)));
}
function inlineText(tokens2) {
  const pieces = [];
  let soft = false;
  const add = (words3) => {
    if (soft) pieces.push(gapBetween(pieces.at(-1) ?? "", words3));
    pieces.push(words3);
    soft = false;
  };
  const links = [];
  for (const token of tokens2.flatMap((one) => one.type === "inline" ? one.children ?? [] : [one])) {
    if (token.type === "hardbreak") add("\n");
    else if (token.type === "softbreak") soft = true;
    else if (token.type === "link_open") links.push({ target: String(token.attrGet("href") ?? ""), from: pieces.length });
    else if (token.type === "link_close") {
      const { target, from } = links.pop() ?? { target: "", from: 0 };
      if (pieces.slice(from).join("").trim() !== target.replace(/^mailto:/iu, "")) add(` (${target})`);
    } else if (token.content !== "") add(token.content);
  }
  return pieces.join("");
}
var WIDTH, NARROWEST2, reader;
var init_text = __esm({
  "src/core/render/text.ts"() {
    "use strict";
    init_markdown();
    init_text_table();
    init_cells();
    init_text_wrap();
    WIDTH = 80;
    NARROWEST2 = 24;
    reader = markdownReader();
  }
});

// src/core/render/html-style.ts
var STYLE_SHEET;
var init_html_style = __esm({
  "src/core/render/html-style.ts"() {
    "use strict";
    STYLE_SHEET = `
:root { color-scheme: light; --ink: #1c242b; --soft: #5a6670; --line: #9aa5ad; --accent: #1d5c72; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink); background: #fff;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
  overflow-wrap: anywhere; line-break: strict; hanging-punctuation: allow-end;
}
main { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
section { margin: 0 0 1.5rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.6rem; letter-spacing: -.01em; }
h1 + p { margin-top: .15rem; color: var(--soft); }
h1 + p strong { color: var(--ink); }
h1 + p + p { font-size: 1.1em; }
h2 { font-size: 1.06rem; color: var(--accent); padding-top: .6rem; border-top: 2px solid var(--accent); margin-bottom: .5rem; }
h3 { font-size: 1rem; margin: .75rem 0 .25rem; }
p { margin: .5rem 0; }
ul, ol { margin: .4rem 0; padding-left: 1.15rem; }
li { margin: .3rem 0; }
li::marker { color: var(--line); }
li > p { margin: .25rem 0; }
.tick { margin-left: .7em; font-size: 1.1em; color: var(--ink); }
li:has(> .tick:first-child) { list-style: none; }
p > .tick:first-child { margin-left: 0; }
li > .tick:first-child { margin-left: -1.15rem; margin-right: .15em; }
hr { border: 0; border-bottom: 1.5px dotted var(--line); height: 2.1rem; margin: 0 0 .7rem; }
.blank { display: inline-block; width: 4.5rem; height: 1.1em; overflow: hidden; vertical-align: baseline; color: transparent; border-bottom: 1.5px solid var(--soft); }
.measure { display: block; text-align: right; color: var(--soft); font-size: .9em; margin-top: .8rem; }
.measure > span { position: relative; background: #fff; padding: .2em 0 .2em .6rem; }
.measure + hr { height: 0; margin-top: -.36em; }
p.signature { text-align: right; }
blockquote { margin: .9rem 0 0; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--accent); }
blockquote p { margin: .2rem 0; }
blockquote p + p { color: var(--soft); }
blockquote + hr { margin-top: 0; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid #d5dbdf; }
th { color: var(--soft); font-weight: 600; }
@media (min-width: 34rem) { th { overflow-wrap: break-word; } }
@media screen and (max-width: 34rem) {
  table:has(th:nth-child(5)) { display: block; overflow-x: auto; }
  table:has(th:nth-child(5)) :is(th, td) { overflow-wrap: break-word; }
}
td[style*="right"] { white-space: nowrap; }
tr:not(:has(td + td:not(:empty))) td { height: 2.2rem; }
table:not(:has(td + td:not(:empty))) { table-layout: fixed; }
pre { white-space: pre-wrap; }
article + article { margin-top: 3rem; padding-top: 2rem; border-top: 6px double var(--line); }
a { color: inherit; }
@media print {
  th { overflow-wrap: break-word; }
  @page { size: A4; margin: 13mm 14mm; }
  body { font-size: 9.6pt; line-height: 1.36; }
  main { max-width: none; padding: 0; }
  section { margin: 0 0 3mm; break-inside: avoid; }
  h1 { font-size: 16pt; }
  h2 { font-size: 10.6pt; padding-top: 1.4mm; margin-bottom: 1mm; border-top-width: 1.2pt; break-after: avoid; }
  h3 { font-size: 9.8pt; margin: 1.6mm 0 .4mm; break-after: avoid; }
  p { margin: 1mm 0; }
  ul, ol { margin: .8mm 0; padding-left: 4mm; }
  li { margin: 0; break-inside: avoid; }
  hr { height: 7.4mm; margin: 0 0 1.5mm; border-bottom-width: .9pt; }
  li > .tick:first-child { margin-left: -4mm; }
  .measure { margin-top: 3.4mm; }
  .measure + hr { height: 0; }
  .blank { width: 20mm; border-bottom-width: .9pt; }
  blockquote { margin-top: 2.2mm; padding: 0 0 0 3mm; border-left-width: 2pt; break-inside: avoid; }
  blockquote p { margin: .4mm 0; }
  article + article { break-before: page; margin: 0; padding: 0; border: 0; columns: 2; column-gap: 8mm; }
  article + article > section:first-child { column-span: all; margin-bottom: 2mm; }
  article { line-height: 1.3; --room: 4.8mm; }
  article hr { height: var(--room); margin-bottom: .8mm; }
  article section { margin-bottom: 2.2mm; break-inside: auto; }
  article h1 { font-size: 14pt; }
  article h2 { font-size: 1.06em; padding-top: .8mm; margin-bottom: .6mm; border-top-width: .8pt; }
  article blockquote { margin-top: 1.2mm; }
  article .measure { margin-top: calc(var(--room) * .45); }
  article .measure + hr { height: 0; margin-bottom: .8mm; }
  article .blank { width: 14mm; }
  .full-1 { font-size: 9pt; }
  .full-2 { font-size: 8.6pt; }
  .full-3 { font-size: 8.2pt; --room: 4.8mm; line-height: 1.26; }
  .full-4 { font-size: 7.8pt; --room: 4.4mm; line-height: 1.24; }
}
`.trimStart();
  }
});

// src/core/render/html-page.ts
function escapeHtml(text2) {
  return visible(text2).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
function htmlPage(body, { language, title }, more = "") {
  return `<!doctype html>
<html lang="${/^[A-Za-z0-9-]{1,35}$/u.test(language) ? language : "und"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${STYLE_SHEET}${more}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
var ENTITIES;
var init_html_page = __esm({
  "src/core/render/html-page.ts"() {
    "use strict";
    init_visible();
    init_html_style();
    ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  }
});

// src/core/render/html.ts
var html_exports = {};
__export(html_exports, {
  toHtml: () => toHtml
});
function withMarks(text2) {
  return escape(text2).replace(BLANK, '<span class="blank">$&</span>').replace(TICK, '<span class="tick">$&</span>');
}
function plain4(tokens2) {
  return (tokens2 ?? []).map((token) => token.content).join("");
}
function toHtml(markdown, page) {
  const env = {};
  const pages = pagesOf(markedSignature(reader2.parse(markdown, env), page.language)).map(
    (tokens2) => sectionsOf(tokens2).map((section) => `<section>
${reader2.renderer.render(section, reader2.options, env)}</section>
`).join("")
  );
  if (pages.length === 1) return htmlPage(pages.join(""), page);
  return htmlPage(pages.map((one) => `<article${fullness(one)}>
${one}</article>
`).join(""), page);
}
function fullness(html) {
  const text2 = html.replace(/<[^>]+>/gu, "");
  const lines = (html.match(/<(?:p|li|hr|h[1-3])\b/gu) ?? []).length * 34 + columnsOf(text2.replace(/\s+/gu, " "));
  const step = FULL.findIndex((most) => lines <= most);
  return ` class="full-${step < 0 ? FULL.length : step}"`;
}
function sectionsOf(tokens2) {
  const sections = [];
  for (const token of tokens2) {
    const begins = token.type === "heading_open" && token.tag === "h2" && token.level === 0;
    if (begins || sections.length === 0) sections.push([]);
    sections.at(-1).push(token);
  }
  return sections;
}
var reader2, escape, BLANK, MEASURE, TICK, FULL;
var init_html = __esm({
  "src/core/render/html.ts"() {
    "use strict";
    init_html_page();
    init_cells();
    init_markdown();
    reader2 = markdownReader();
    escape = reader2.utils.escapeHtml;
    BLANK = /_{4,}/gu;
    MEASURE = /^(.*\s)(_{4,} [^_·]+)$/su;
    TICK = /☐/gu;
    reader2.renderer.rules["image"] = (tokens2, index) => escape(plain4(tokens2[index].children));
    reader2.renderer.rules["text"] = (tokens2, index) => {
      const { content } = tokens2[index];
      const measure2 = index === tokens2.length - 1 ? MEASURE.exec(content) : null;
      if (!measure2) return withMarks(content);
      return `${withMarks(measure2[1])}<span class="measure"><span>${withMarks(measure2[2])}</span></span>`;
    };
    FULL = [3300, 4150, 4700, 5500];
  }
});

// src/core/render/docx-style.ts
import { AlignmentType, LevelFormat } from "docx";
function stylesFor(language, isSheet) {
  const own = rowOrStandby(language).typesetting;
  const settings = [own, ...TAGS.map((tag) => LANGUAGES[tag].typesetting)];
  const [latin = own, eastAsian = own] = ["latin", "east-asian"].map((of) => settings.find(({ script }) => script === of));
  const font = { ascii: latin.font, hAnsi: latin.font, cs: latin.font, eastAsia: eastAsian.font };
  const heading = (size, small) => ({
    run: { font, size: isSheet ? small : size, bold: true, color: "1C242B" },
    paragraph: { spacing: isSheet ? { before: 70, after: 20 } : { before: 160, after: 100 }, keepNext: true }
  });
  return {
    default: {
      document: {
        run: { font, size: isSheet ? SMALL3 : own.fontSize, language: { value: latin.locale, eastAsia: eastAsian.locale } },
        paragraph: { spacing: isSheet ? { after: 20, line: 240 } : { after: 160, line: own.lineHeight }, alignment: AlignmentType.LEFT }
      },
      heading1: heading(32, 26),
      heading2: heading(26, 18),
      heading3: heading(24, 17)
    }
  };
}
function numbered(reference, format, text2) {
  const levels = Array.from({ length: LIST_DEPTH }, (_, level) => ({
    level,
    format,
    text: text2(level),
    style: { paragraph: { indent: { left: 6 * MM * (level + 1), hanging: 6 * MM } } }
  }));
  return { reference, levels };
}
function listMarks() {
  return [
    numbered("bullets", LevelFormat.BULLET, () => "\u2022"),
    numbered("boxes", LevelFormat.BULLET, () => "\u2610"),
    numbered("numbers", LevelFormat.DECIMAL, (level) => `%${level + 1}.`)
  ];
}
var MM, SIZE2, PAGE, SHEET, COLUMNS2, SMALL3, LIST_DEPTH;
var init_docx_style = __esm({
  "src/core/render/docx-style.ts"() {
    "use strict";
    init_languages();
    MM = 56.7;
    SIZE2 = { width: 11906, height: 16838 };
    PAGE = { size: SIZE2, margin: { top: 25 * MM, bottom: 22 * MM, left: 25 * MM, right: 25 * MM } };
    SHEET = { size: SIZE2, margin: { top: 12 * MM, bottom: 28 * MM, left: 14 * MM, right: 14 * MM } };
    COLUMNS2 = { count: 2, space: 8 * MM };
    SMALL3 = 16;
    LIST_DEPTH = 9;
  }
});

// src/core/render/docx.ts
var docx_exports = {};
__export(docx_exports, {
  toDocx: () => toDocx
});
import {
  AlignmentType as AlignmentType2,
  BorderStyle,
  Document,
  HeadingLevel,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from "docx";
import { unzipSync, zipSync } from "fflate";
async function toDocx(markdown, page) {
  const lists = { count: 0 };
  const author = legal(page.author ?? "") || " ";
  const pages = pagesOf(markedSignature(reader3.parse(markdown, {}), page.language));
  const isSheet = pages.length > 1;
  const document = new Document({
    title: legal(page.title),
    creator: author,
    lastModifiedBy: author,
    styles: stylesFor(page.language, isSheet),
    numbering: {
      config: [...listMarks()]
    },
    sections: pages.map((tokens2, index) => ({
      properties: { page: isSheet ? SHEET : PAGE, ...index > 0 ? { column: COLUMNS2 } : {} },
      children: piecesOf(tokens2, isSheet ? { tight: true } : {}, lists)
    }))
  });
  return withDay(new Uint8Array(await Packer.toArrayBuffer(document)), page.date);
}
function piecesOf(tokens2, place, lists) {
  return blocksOf(tokens2).flatMap((block) => pieceOf(block, place, lists));
}
function pieceOf(block, place, lists) {
  const { token, inside } = block;
  switch (token.type) {
    case "heading_open":
      return [new Paragraph({ heading: HEADINGS[token.tag] ?? HeadingLevel.HEADING_3, children: runsOf(inside) })];
    case "paragraph_open":
      return [paragraph(runsOf(inside), { ...place, right: token.attrGet("class") === SIGNATURE })];
    case "inline":
      return [paragraph(runsOf([token]), place)];
    case "bullet_list_open":
    case "ordered_list_open":
      return listOf3(block, place, lists);
    case "blockquote_open":
      return piecesOf(inside, { ...place, quoted: true }, lists);
    case "table_open":
      return [tableOf(inside), new Paragraph({ spacing: { after: 0, line: 120 } })];
    case "hr":
      return [
        new Paragraph({
          border: { bottom: RULE, between: RULE },
          spacing: place.tight ? { before: 0, after: 30, line: 230 } : { before: 120, after: 40 },
          ...place.tight && place.quoted ? { indent: { left: 4 * MM } } : {}
        })
      ];
    case "fence":
    case "code_block":
      return token.content.replace(/\n$/u, "").split("\n").map((line3) => paragraph([new TextRun(legal(line3))], { ...place, quoted: true }));
    default:
      return piecesOf(inside, place, lists);
  }
}
function paragraph(children, { quoted: quoted3, list, last, right, tight }) {
  const options = {
    children,
    ...right ? { alignment: AlignmentType2.RIGHT } : {},
    ...quoted3 ? { indent: { left: (tight ? 4 : 10) * MM } } : {},
    ...list ? { numbering: list, ...last || tight ? {} : { spacing: { after: 60 } } } : {}
  };
  return new Paragraph(options);
}
function listOf3({ token, inside }, place, lists) {
  const level = Math.min((place.list?.level ?? -1) + 1, LIST_DEPTH - 1);
  const reference = token.type === "bullet_list_open" ? "bullets" : "numbers";
  const list = { reference, instance: lists.count += 1, level };
  const items = blocksOf(inside);
  const tight = place.tight ? { tight: true } : {};
  return items.flatMap((item, index) => {
    const [head, ...rest] = blocksOf(item.inside);
    if (!head) return [paragraph([], { ...place, list })];
    const box = reference === "bullets" ? boxOf(head) : void 0;
    if (box) box.content = box.content.slice(BOX.length);
    const below = rest.flatMap(
      (block) => pieceOf(block, block.token.type.endsWith("list_open") ? { ...tight, list } : { ...tight, quoted: true }, lists)
    );
    return [
      ...pieceOf(head, { ...place, list: box ? { ...list, reference: "boxes" } : list, last: index === items.length - 1 }, lists),
      ...below
    ];
  });
}
function boxOf({ inside }) {
  const first = inside.find((token) => token.type === "inline")?.children?.[0];
  return first?.content.startsWith(BOX) ? first : void 0;
}
function tableOf(tokens2) {
  const rows = blocksOf(tokens2).flatMap(
    (part) => blocksOf(part.inside).map((row2) => ({ head: part.token.type === "thead_open", cells: blocksOf(row2.inside) }))
  );
  const widths = widthsOf((rows[0]?.cells ?? []).map((_, column) => rows.map(({ cells }) => textOfCell(cells[column]))));
  const line3 = { style: BorderStyle.SINGLE, size: 4, color: "9AA5AD" };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line3, bottom: line3, left: line3, right: line3, insideHorizontal: line3, insideVertical: line3 },
    rows: rows.map(
      ({ head, cells }) => new TableRow({
        tableHeader: head,
        cantSplit: true,
        ...cells.slice(1).every((cell) => textOfCell(cell) === "") ? { height: { value: TO_FILL, rule: HeightRule.ATLEAST } } : {},
        children: cells.map(
          (cell, column) => new TableCell({
            margins: MARGINS,
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                spacing: { after: 0 },
                ...alignmentOf(cell.token),
                children: runsOf(cell.inside, { size: 18, ...head ? { bold: true } : {} })
              })
            ]
          })
        )
      })
    )
  });
}
function widthsOf(columns) {
  const words3 = columns.map((cells) => Math.min(24, Math.max(4, ...cells.map(widestPart))));
  const least = words3.map((one) => one * CELL + MARGINS.left + MARGINS.right);
  const wanted = columns.map(
    (cells) => cells.slice(1).every((cell) => cell === "") ? 16 : Math.min(48, Math.max(...cells.map(columnsOf)))
  );
  const weights = wanted.map((one, column) => Math.max(0, one - words3[column]) + 4);
  const sum = (numbers) => numbers.reduce((all3, one) => all3 + one, 0);
  const squeezed = Math.min(1, TEXT_WIDTH / sum(least));
  const free = Math.max(0, TEXT_WIDTH - sum(least));
  return least.map((one, column) => Math.floor(one * squeezed + free * weights[column] / sum(weights)));
}
function textOfCell(cell) {
  return cell?.inside.map(({ content }) => content).join("") ?? "";
}
function alignmentOf(cell) {
  const [, side2] = /text-align:(right|center)/u.exec(String(cell.attrGet("style"))) ?? [];
  return side2 === void 0 ? {} : { alignment: side2 === "right" ? AlignmentType2.RIGHT : AlignmentType2.CENTER };
}
function runsOf(tokens2, base = {}) {
  const runs = [];
  const style = { bold: 0, italics: 0 };
  const targets = [];
  let soft = false;
  let before = "";
  const add = (words3) => {
    const text2 = legal((soft ? gapBetween(before, words3) : "") + words3);
    runs.push(new TextRun({ ...base, ...style.bold > 0 ? { bold: true } : {}, ...style.italics > 0 ? { italics: true } : {}, text: text2 }));
    before = words3;
    soft = false;
  };
  for (const token of tokens2.flatMap((one) => one.type === "inline" ? one.children ?? [] : [one])) {
    if (token.type === "strong_open" || token.type === "strong_close") style.bold += token.nesting;
    else if (token.type === "em_open" || token.type === "em_close") style.italics += token.nesting;
    else if (token.type === "hardbreak") runs.push(new TextRun({ break: 1 }));
    else if (token.type === "softbreak") soft = true;
    else if (token.type === "link_open") targets.push(String(token.attrGet("href") ?? "").replace(/^mailto:/iu, ""));
    else if (token.type === "link_close") add(` (${targets.pop() ?? ""})`);
    else if (token.content !== "") add(token.content);
  }
  return runs;
}
function legal(text2) {
  return text2.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, "");
}
function withDay(bytes, date) {
  const files4 = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const core = name === CORE ? new TextDecoder().decode(content).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, `${date}T00:00:00Z`) : void 0;
    files4[name] = core === void 0 ? content : new TextEncoder().encode(core);
  }
  return zipSync(files4, { mtime: new Date(1980, 0, 1), level: 6 });
}
var TEXT_WIDTH, HEADINGS, BOX, CORE, reader3, RULE, TO_FILL, CELL, MARGINS;
var init_docx = __esm({
  "src/core/render/docx.ts"() {
    "use strict";
    init_cells();
    init_text_wrap();
    init_docx_style();
    init_markdown();
    TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
    HEADINGS = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 };
    BOX = "\u2610 ";
    CORE = "docProps/core.xml";
    reader3 = markdownReader();
    RULE = { style: BorderStyle.DOTTED, size: 6, space: 1 };
    TO_FILL = 7.5 * MM;
    CELL = 116;
    MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };
  }
});

// src/core/render/fingerprint.ts
async function fingerprint(...texts2) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(texts2)));
  return [...new Uint8Array(bytes).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
var init_fingerprint = __esm({
  "src/core/render/fingerprint.ts"() {
    "use strict";
  }
});

// src/core/render/eml.ts
var eml_exports = {};
__export(eml_exports, {
  toEml: () => toEml
});
import MailComposer from "nodemailer/lib/mail-composer";
async function toEml(mail) {
  const { markdown, language, date, from, to, attachments } = mail;
  const subject = line(mail.subject);
  const contents = attachments.map(
    ({ content }) => typeof content === "string" ? content : [...content.subarray(0, 64), content.length].join(",")
  );
  const mark = await fingerprint(markdown, subject, date, JSON.stringify([from, to]), ...contents);
  const composed = new MailComposer({
    ...from && isAddress(from.address) ? { from: { name: line(from.name), address: from.address } } : {},
    ...to && isAddress(to.address) ? { to: { name: line(to.name), address: to.address } } : {},
    subject,
    date: /* @__PURE__ */ new Date(`${date}T12:00:00Z`),
    messageId: `<${mark}@ccs.invalid>`,
    headers: { "X-Unsent": "1" },
    text: toText(markdown, false),
    html: toHtml(markdown, { language, title: subject }),
    attachments: attachments.map(({ name, type, content }) => ({
      filename: line(name),
      contentType: type,
      content: typeof content === "string" ? content : Buffer.from(content)
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: mark
  });
  return composed.compile().build();
}
function isAddress(text2) {
  return /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]{1,255}$/u.test(text2);
}
function line(text2) {
  return visible(text2).replace(/\s+/gu, " ").trim();
}
var init_eml = __esm({
  "src/core/render/eml.ts"() {
    "use strict";
    init_visible();
    init_fingerprint();
    init_html();
    init_text();
  }
});

// src/core/render/ics.ts
var ics_exports = {};
__export(ics_exports, {
  toIcs: () => toIcs
});
import ical, { ICalEventTransparency } from "ical-generator";
async function toIcs({ title, date, key, steps }) {
  const calendar = ical({ name: line2(title), prodId: { company: "ccs", product: "ccs", language: "EN" } });
  const seen = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const count3 = (seen.get(step.what) ?? 0) + 1;
    seen.set(step.what, count3);
    calendar.createEvent({
      id: `${await fingerprint(key, step.what, String(count3))}@ccs.invalid`,
      stamp: dayAt(date),
      start: dayAt(step.date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: line2(step.what),
      ...step.details.length > 0 ? { description: { plain: step.details.map(line2).join("\n") } } : {}
    });
  }
  return `${calendar.toString()}\r
`;
}
function line2(text2) {
  return cleanValue(text2).replace(/\s+/gu, " ");
}
function dayAt(day4) {
  return /* @__PURE__ */ new Date(`${day4}T00:00:00Z`);
}
var init_ics = __esm({
  "src/core/render/ics.ts"() {
    "use strict";
    init_markdown_values();
    init_fingerprint();
  }
});

// ../../../tmp/sheets.mts
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from "node:fs";
import { parse as parse2 } from "yaml";

// src/core/model/playbook.ts
init_languages();
import * as z3 from "zod";

// src/core/model/measure.ts
import * as z2 from "zod";

// src/core/model/text.ts
init_languages();
import * as z from "zod";

// src/core/model/value.ts
function isDay(value) {
  const date = /* @__PURE__ */ new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
function listOf(value) {
  return Array.isArray(value) ? value : [value];
}
function numberIn(value) {
  const plain5 = value.normalize("NFKC").trim();
  if (!/^[-+]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/u.test(plain5)) return void 0;
  return Number(plain5.replace(/[, ]/gu, ""));
}

// src/core/model/text.ts
z.config({ jitless: true });
var text = z.string().regex(/\S/u);
var kebab = z.string().regex(/^[a-z0-9一-鿿]+(?:-[a-z0-9一-鿿]+)*$/u);
var day3 = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u).refine(isDay);
var currency = z.string().regex(/^[A-Z]{3}$/u);
var texts = z.union([text, z.array(text).min(1)]);
var refusedAs = (code, more = {}) => ({ code: "custom", params: { code, ...more } });
var others = Object.fromEntries(TAGS.filter((tag) => tag !== STANDBY).map((tag) => [tag, text.optional()]));
var inLanguages = z.object({ [STANDBY]: text, ...others }).catchall(text);

// src/core/model/measure.ts
var counted3 = z2.strictObject({ unit: text, per: texts.optional() });
var money2 = z2.strictObject({ money: z2.literal(true), per: texts.optional(), currency: currency.optional() });
var measure = z2.union([text, counted3, money2]);
var diagnostic = z2.strictObject({ ask: text, id: kebab.optional(), measure: measure.optional(), noted: text.optional() });
var impactQuestion = z2.strictObject({ ask: text, title: text.optional() });
var year3 = z2.strictObject({
  weeks: z2.number().positive().max(53).optional(),
  days: z2.number().positive().max(366).optional(),
  hours: z2.number().positive().max(24).optional()
});
var stance = {
  /** For whom it is: somebody who buys, or a company that is to sell with us. */
  audience: z2.enum(["buyer", "partner"]).optional(),
  /** Where the offering stands with these buyers. */
  market: z2.enum(["mainstream", "early"]).optional(),
  /** The step of the sales process that it serves. */
  milestone: kebab.optional()
};

// src/core/model/playbook.ts
var questions3 = z3.union([text, diagnostic, z3.array(z3.union([text, diagnostic])).min(1)]);
var scenario = z3.strictObject({
  id: kebab,
  capability: text,
  diagnose: questions3,
  event: text,
  question: text,
  player: text,
  action: text,
  say: text.optional(),
  feature: text.optional(),
  /** The ids of figures that are multiplied: what is left is money a year. */
  worth: z3.array(kebab).min(1).optional()
});
var playbook = z3.strictObject({
  ccs: z3.literal(1),
  language: z3.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
  translationOf: text.optional(),
  product: text,
  industry: text,
  title: text,
  authority: z3.enum(["decides", "funds", "implements", "uses"]).optional(),
  goal: text,
  goalKind: z3.enum(["goal", "problem", "need"]).optional(),
  otherGoals: z3.array(text).optional(),
  ...stance,
  /** The first three minutes, before any goal is shared. */
  opening: texts.optional(),
  frame: texts,
  scenarios: z3.array(scenario).min(1),
  /** Who else feels it, and what happens then. */
  impact: z3.array(z3.union([text, impactQuestion])).min(1).optional(),
  confirm: text
});
var playbookSchema = playbook.check(({ value, issues }) => {
  const seen = /* @__PURE__ */ new Set();
  const figures = /* @__PURE__ */ new Set();
  const speaks = grammarFor(value.language) !== void 0;
  for (const [index, { id, say: say3, diagnose }] of value.scenarios.entries()) {
    for (const [at, { id: figure }] of diagnoseOf({ diagnose }).entries()) {
      const path = ["scenarios", index, "diagnose", ...Array.isArray(diagnose) ? [at] : [], "id"];
      if (figure !== void 0 && figures.has(figure)) issues.push({ ...refusedAs("same-id"), input: figure, path });
      if (figure !== void 0) figures.add(figure);
    }
    if (seen.has(id)) issues.push({ ...refusedAs("same-id"), input: id, path: ["scenarios", index, "id"] });
    if (say3 === void 0 && !speaks) {
      issues.push({ ...refusedAs("needs-say", { language: value.language }), input: id, path: ["scenarios", index] });
    }
    seen.add(id);
  }
});
function frameOf(playbook2) {
  return listOf(playbook2.frame);
}
function diagnoseOf(scenario3) {
  return listOf(scenario3.diagnose).map((item) => typeof item === "string" ? { ask: item } : item);
}

// src/core/languages/amount.ts
init_languages();
var MILLION = 1000000n;
var WORDS = TAGS.map((tag) => LANGUAGES[tag].amounts);
var SIZES = Object.assign({}, ...WORDS.map(({ sizes }) => sizes));
var CALLED = Object.assign({}, ...WORDS.map(({ currencies }) => currencies));
var CURRENCIES = {
  "\xA5": "CNY",
  "CN\xA5": "CNY",
  RMB: "CNY",
  $: "USD",
  US$: "USD",
  "\u20AC": "EUR",
  "\xA3": "GBP",
  "JP\xA5": "JPY",
  HK$: "HKD",
  ...CALLED
};
var SIZE = anyOf2(Object.keys(SIZES));
var NAME = [String.raw`[A-Z]{3}`, anyOf2(Object.keys(CALLED))].filter(Boolean).join("|");
var BEFORE2 = String.raw`(?:[A-Z]{1,3})?[$¥€£]|${NAME}`;
var AFTER2 = String.raw`[$¥€£]|${NAME}`;
var WHOLE = String.raw`\d{1,15}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}|\d{1,3}(?:'\d{3}){1,4}`;
var AMOUNT3 = new RegExp(
  String.raw`^(?<sign>[-+−]?) ?(?<before>${BEFORE2})? ?(?<inner>[-−]?)(?<whole>${WHOLE})(?:\.(?<part>\d{1,6}))? ?(?<size>${SIZE})? ?(?<after>${AFTER2})?$`,
  "iu"
);
function amountIn(text2) {
  const found4 = AMOUNT3.exec(
    text2.normalize("NFKC").replace(/[\s’]/gu, (mark) => mark === "\u2019" ? "'" : " ").trim()
  )?.groups;
  if (found4 === void 0) return void 0;
  const { sign: sign3 = "", before, inner = "", whole = "", part = "", size, after: after3 } = found4;
  const [first, last] = [before, after3].map((name) => name && (CURRENCIES[name.toUpperCase()] ?? name.toUpperCase()));
  if (first !== void 0 && last !== void 0 && first !== last || sign3 !== "" && inner !== "") return void 0;
  if (part.length === 3 && size === void 0 && /^[1-9]\d{0,2}$/u.test(whole)) return void 0;
  const plain5 = BigInt(whole.replace(/\D/gu, "")) * MILLION + BigInt(part.padEnd(6, "0"));
  const millionths = plain5 * (size === void 0 ? 1n : SIZES[size.toLowerCase()] ?? 1n);
  return { millionths: /[-−]/u.test(sign3 + inner) ? -millionths : millionths, currency: first ?? last };
}
function currencyName(language, code) {
  return rowOrStandby(language).amounts.names[code] ?? code;
}
function writtenAmount(millionths) {
  const size = millionths < 0n ? -millionths : millionths;
  const whole = String(size / MILLION).replace(/\B(?=(?:\d{3})+$)/gu, ",");
  const part = String(size % MILLION).padStart(6, "0").replace(/0+$/u, "");
  return `${millionths < 0n ? "\u2212" : ""}${whole}${part === "" ? "" : `.${part.padEnd(2, "0")}`}`;
}
function anyOf2(words3) {
  return words3.toSorted((a, b) => b.length - a.length).join("|");
}

// src/core/method/talk/compose.ts
init_languages();
function spokenScenario(language, scenario3) {
  if (scenario3.say) return scenario3.say;
  const { event, question, player, action } = scenario3;
  return grammarFor(language)?.scenario(scenario3) ?? [event, question, player, action].join(" \u2013 ");
}
function measureWords(language, measure2) {
  if (typeof measure2 === "string") return measure2;
  const { per = [] } = measure2;
  const currency2 = "currency" in measure2 && measure2.currency !== void 0 ? { currency: currencyName(language, measure2.currency) } : {};
  return rowOrStandby(language).grammar.measured({ ..."unit" in measure2 ? { unit: measure2.unit } : currency2, per: listOf(per) });
}
function spokenConfirm(language, template, capabilities, goal) {
  return rowOrStandby(language).grammar.confirm(template, capabilities, goal);
}
function confirmStem(language, confirm, capabilities, goal) {
  const { grammar } = rowOrStandby(language);
  const list = grammar.confirm("{{capabilities}}", capabilities, goal);
  const at = confirm.indexOf(list);
  const found4 = at < 0 ? grammar.confirm(grammar.usual.confirm, ["\u2610"], goal) : confirm;
  const [from, length] = at < 0 ? [found4.indexOf("\u2610"), 1] : [at, list.length];
  const joint = /^[\s,，、;；:：]+|[\s,，、;；:：]+$/gu;
  return { before: found4.slice(0, from).replace(joint, ""), after: found4.slice(from + length).replace(joint, "") };
}

// src/core/render/index.ts
init_markdown_values();

// src/core/render/template.ts
init_visible();
import Handlebars2 from "handlebars";

// src/core/render/template-check.ts
import Handlebars from "handlebars";

// src/core/render/template-error.ts
var TemplateError = class extends Error {
  name = "TemplateError";
  code;
  args;
  place;
  /** The partial that the place lies in; undefined for the template itself. */
  partial;
  constructor(code, args, place, partial) {
    super(code);
    this.code = code;
    this.args = args;
    this.place = place;
    this.partial = partial;
  }
};

// src/core/render/template-check.ts
var HELPERS = ["if", "unless", "each", "with"];
var MAX_TEMPLATE = 64 * 1024;
var MAX_PARTIAL_DEPTH = 16;
var MAX_NESTING = 200;
var MAX_BLOCKS = 1e3;
var MAX_BRACKETS = 500;
var MAX_STATEMENTS = 2e4;
var MAX_TEXT = 5 * 1024 * 1024;
var MAX_SEGMENTS = 32;
var parser = Handlebars.create();
function placeOf(node) {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
function checkTemplate(text2, partials) {
  const done = /* @__PURE__ */ new Map();
  const load = (given, name, path) => {
    const source = given.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
    const ast = parse(source, name);
    const own = { statements: 0, text: 0, depth: 0 };
    const used = /* @__PURE__ */ new Map();
    const refuse = (code, args, node) => {
      throw new TemplateError(code, args, placeOf(node), name);
    };
    const include = (node) => {
      const wanted = partialName(node, refuse);
      if (!Object.hasOwn(partials, wanted)) refuse("unknown-partial", { name: wanted, partials: Object.keys(partials) }, node);
      if (path.includes(wanted)) refuse("partials-too-deep", { name: wanted, limit: MAX_PARTIAL_DEPTH }, node);
      let part = done.get(wanted);
      if (!part) {
        if (path.length >= MAX_PARTIAL_DEPTH) refuse("partials-too-deep", { name: wanted, limit: MAX_PARTIAL_DEPTH }, node);
        part = load(partials[wanted], wanted, [...path, wanted]);
        done.set(wanted, part);
      }
      used.set(wanted, part);
      own.depth = Math.max(own.depth, part.weight.depth + 1);
      if (own.depth + path.length > MAX_PARTIAL_DEPTH) refuse("partials-too-deep", { name: wanted, limit: MAX_PARTIAL_DEPTH }, node);
      own.statements += part.weight.statements;
      own.text += part.weight.text;
    };
    const walk3 = (program, depth) => {
      for (const statement3 of program.body) {
        own.statements += 1;
        if (statement3.type === "ContentStatement") own.text += statement3.value.length;
        else checkStatement(statement3, refuse);
        if (statement3.type === "PartialStatement") include(statement3);
        if (own.statements > MAX_STATEMENTS || own.text > MAX_TEXT)
          refuse("output-too-large", { limit: MAX_TEXT / 1024 / 1024 }, statement3);
        if (statement3.type !== "BlockStatement") continue;
        if (depth >= MAX_NESTING) refuse("too-deep", { limit: MAX_NESTING }, statement3);
        const { program: inside, inverse } = statement3;
        if (inside) walk3(inside, depth + 1);
        if (inverse) walk3(inverse, depth + 1);
      }
    };
    walk3(ast, 0);
    return { source, ast, weight: own, partials: used };
  };
  return load(text2, void 0, []);
}
function partialName(node, refuse) {
  if (node.name.type !== "PathExpression") return refuse("dynamic-partial", {}, node);
  if (node.hash || node.params.length > 1)
    return refuse("expression", { text: `> ${node.name.original} \u2026` }, node);
  for (const param of node.params) checkField(param, refuse);
  return node.name.original;
}
function checkStatement(statement3, refuse) {
  switch (statement3.type) {
    case "CommentStatement":
    case "PartialStatement":
      return;
    case "MustacheStatement": {
      const { path, params, hash } = statement3;
      if (params.length > 0 || hash) {
        const name = nameOf(path);
        if (!isHelper(name)) refuse("unknown-helper", { name, helpers: HELPERS }, statement3);
        refuse("expression", { text: `${name} \u2026` }, statement3);
      }
      return checkField(path, refuse);
    }
    case "BlockStatement": {
      const { path, params, hash, program, inverse } = statement3;
      const name = nameOf(path);
      if (!isHelper(name)) refuse("unknown-helper", { name, helpers: HELPERS }, statement3);
      const [field] = params;
      if (!field || params.length > 1 || hash || program?.blockParams || inverse?.blockParams)
        return refuse("block-argument", { name }, statement3);
      return checkField(field, refuse);
    }
    default:
      refuse("inline-partial", {}, statement3);
  }
}
function checkField(node, refuse) {
  if (node.type !== "PathExpression") refuse("expression", { text: nameOf(node) }, node);
  const path = node;
  if (path.parts.length > MAX_SEGMENTS || path.depth > MAX_NESTING) refuse("expression", { text: `${path.original.slice(0, 40)}\u2026` }, node);
  if (!path.data && path.depth === 0 && path.parts.length === 1 && isHelper(path.original))
    refuse("block-argument", { name: path.original }, node);
}
function isHelper(name) {
  return HELPERS.includes(name);
}
function nameOf(node) {
  if (node.type === "SubExpression") return `(${nameOf(node.path)} \u2026)`;
  return String(node.original ?? node.type);
}
function parse(text2, partial) {
  const start = { line: 1, column: 1 };
  if (text2.length > MAX_TEMPLATE || new TextEncoder().encode(text2).length > MAX_TEMPLATE) {
    throw new TemplateError("template-too-large", { limit: MAX_TEMPLATE / 1024 }, start, partial);
  }
  const raw = text2.indexOf("{{{{");
  if (raw !== -1) throw new TemplateError("raw-block", {}, placeAt(text2, raw), partial);
  const blocks = text2.match(/\{\{~?(?:[#^]|\s*else\b)/gu)?.length ?? 0;
  const brackets = text2.replace(/\([^()"'{}[\]]*\)/gu, "").split("(").length - 1;
  if (blocks > MAX_BLOCKS) throw new TemplateError("too-many-blocks", { limit: MAX_BLOCKS }, start, partial);
  if (brackets > MAX_BRACKETS) throw new TemplateError("too-many-blocks", { limit: MAX_BRACKETS }, start, partial);
  try {
    return parser.parse(text2);
  } catch (error) {
    throw asTemplateError(error, text2, partial);
  }
}
function placeAt(text2, offset) {
  const before = text2.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
function asTemplateError(error, text2, partial) {
  const { message, lineNumber, column } = error;
  const mismatch = /^(.*) doesn't match (.*?)(?: - \d+:\d+)?$/su.exec(message);
  if (lineNumber !== void 0) {
    const place2 = { line: lineNumber, column: (column ?? 0) + 1 };
    if (mismatch) return new TemplateError("wrong-close", { open: mismatch[1], close: mismatch[2] }, place2, partial);
    const line4 = text2.split("\n")[lineNumber - 1] ?? "";
    return new TemplateError("syntax", { near: line4.slice(column, (column ?? 0) + 20) }, place2, partial);
  }
  const place = placeInMessage(message, text2);
  if (/OPEN_ENDBLOCK'.* got 'EOF'/su.test(message)) return new TemplateError("unclosed", {}, place, partial);
  const line3 = text2.split("\n")[place.line - 1] ?? "";
  return new TemplateError("syntax", { near: line3.slice(place.column - 1, place.column + 19).trim() }, place, partial);
}
function placeInMessage(message, text2) {
  const line3 = Number(/on line (\d+)/u.exec(message)?.[1] ?? 1);
  const [, shown = "", arrow = ""] = message.split("\n");
  const at = arrow.indexOf("^");
  const past2 = shown.slice(0, at).replace(/^\.\.\./u, "");
  const source = text2.split("\n")[line3 - 1] ?? "";
  const before = text2.split("\n").slice(0, line3 - 1).join("");
  for (let column = 0; column <= source.length; column += 1) {
    const next3 = shown.slice(at).replace(/\.\.\.$/u, "");
    if ((before + source.slice(0, column)).endsWith(past2) && (source.slice(column) + text2).startsWith(next3.slice(0, source.length - column))) {
      return { line: line3, column: column + 1 };
    }
  }
  return { line: line3, column: 1 };
}

// src/core/render/template-fields.ts
var MARKS = ["@root", "@index", "@key", "@first", "@last"];
function namedIn(template) {
  const fields = [];
  const strays = [];
  const walk3 = (program, scopes, loops, within2, partial) => {
    const found4 = (node, use) => {
      const at = { place: placeOf(node), ...partial !== void 0 && { partial } };
      const stray = strayOf(node, scopes.length, loops);
      if (stray) strays.push({ ...stray, ...at });
      const path = stray ? void 0 : resolve(node, scopes);
      if (path && (path.length > 0 || use === "value")) fields.push({ path, use, ...at });
      return path;
    };
    for (const statement3 of program.body) {
      if (statement3.type === "MustacheStatement") found4(statement3.path, "value");
      else if (statement3.type === "PartialStatement") {
        const { name, params } = statement3;
        const called = name.original;
        const part = within2.partials.get(called);
        const context = params[0] ? found4(params[0], "block") : scopes[0];
        if (part) walk3(part.ast, [context], loops, part, called);
      } else if (statement3.type === "BlockStatement") {
        const { path, params, program: inside, inverse } = statement3;
        const field = found4(params[0], "block");
        const helper = path.original;
        const inner = helper === "each" ? [field && [...field, "[]"], ...scopes] : helper === "with" && !isSame(field, scopes[0]) ? [field, ...scopes] : scopes;
        if (inside) walk3(inside, inner, helper === "each" ? loops + 1 : loops, within2, partial);
        if (inverse) walk3(inverse, scopes, loops, within2, partial);
      }
    }
  };
  walk3(template.ast, [[]], 0, template, void 0);
  return { fields, strays };
}
function resolve({ data, depth, parts: parts2 }, scopes) {
  if (data) return parts2[0] === "root" ? parts2.slice(1) : void 0;
  const scope = scopes[depth];
  return scope && [...scope, ...parts2];
}
function strayOf({ data, depth, parts: parts2, original }, scopes, loops) {
  if (!data) return depth < scopes ? void 0 : { code: "above-data", args: { path: original } };
  const known4 = loops > 0 ? MARKS : MARKS.slice(0, 1);
  const field = `@${parts2[0] ?? ""}`;
  if (!known4.includes(field)) return { code: "unknown-field", args: { field, fields: known4 } };
  return depth === 0 || depth < loops || field === MARKS[0] ? void 0 : { code: "above-data", args: { path: original } };
}
function isSame(one, other) {
  return one !== void 0 && other !== void 0 && one.length === other.length && one.every((step, index) => step === other[index]);
}
function fieldNames(data, path) {
  const value = valueAt(data, path);
  return isGroup(value) ? Object.keys(value) : [];
}
function firstGap(data, path) {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (step === "[]") {
      if (Array.isArray(value) && value.length === 0) return void 0;
    } else if (!fieldNames(data, path.slice(0, index)).includes(step)) return index;
    value = typeof value === "object" && value !== null ? step === "[]" ? Object.values(value)[0] : value[step] : void 0;
  }
  return void 0;
}
function groupAt(data, path) {
  const value = valueAt(data, path);
  const group = Array.isArray(value) ? value.find(isGroup) : value;
  return isGroup(group) ? Object.keys(group) : void 0;
}
function valueAt(data, path) {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== "object") return void 0;
    if (step === "[]") value = Object.values(value)[0];
    else value = Object.hasOwn(value, step) ? value[step] : void 0;
  }
  return value;
}
function isGroup(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

// src/core/render/template.ts
var MAX_OUTPUT = 5 * 1024 * 1024;
var MAX_WORK = 2e7;
var engine = Handlebars2.create();
for (const name of Object.keys(engine.helpers)) {
  if (!HELPERS.includes(name)) engine.unregisterHelper(name);
}
for (const name of Object.keys(engine.decorators)) engine.unregisterDecorator(name);
var each = engine.helpers["each"];
function compileTemplate(text2, options = {}) {
  if (typeof text2 !== "string") throw new TypeError("a template is a string");
  const checked = checkTemplate(text2, options.partials ?? {});
  const strict = options.strict ?? false;
  const { fields, strays } = namedIn(checked);
  const [stray] = strays;
  if (strict && stray) throw new TemplateError(stray.code, stray.args, stray.place, stray.partial);
  const main = compile(checked.source, strict);
  const partials = Object.fromEntries([...reached3(checked)].map(([name, part]) => [name, marked(name, compile(part.source, strict))]));
  return (data) => {
    const runtime = {
      partials,
      helpers: { each: boundedEach(checked.weight.statements) },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false
    };
    if (strict) refuseUnfit(fields, data);
    let output;
    try {
      output = main(bareDeep(data), runtime);
    } catch (error) {
      throw asTemplateError2(error, fields, data);
    }
    if (output.length > MAX_OUTPUT) throw tooLarge();
    return visible(output);
  };
}
function compile(text2, strict) {
  return engine.compile(text2, {
    knownHelpersOnly: true,
    knownHelpers: {
      if: true,
      unless: true,
      each: true,
      with: true,
      log: false,
      lookup: false,
      helperMissing: false,
      blockHelperMissing: false
    },
    noEscape: true,
    preventIndent: true,
    strict
  });
}
function reached3(template, parts2 = /* @__PURE__ */ new Map()) {
  for (const [name, part] of template.partials) {
    if (parts2.has(name)) continue;
    parts2.set(name, part);
    reached3(part, parts2);
  }
  return parts2;
}
var inPartial = /* @__PURE__ */ new WeakMap();
function marked(name, run) {
  return ((context, options) => {
    try {
      return run(context, options);
    } catch (error) {
      if (error instanceof Error && !inPartial.has(error)) inPartial.set(error, name);
      throw error;
    }
  });
}
function boundedEach(weight) {
  let rounds = Math.floor(MAX_WORK / Math.max(weight, 1));
  let written2 = 0;
  return function(list, options) {
    const body = options.fn;
    const counted5 = (context, more) => {
      rounds -= 1;
      if (rounds < 0) throw new TemplateError("too-much-work", {}, START);
      const before = written2;
      const text2 = body(context, more);
      written2 = before + text2.length;
      if (written2 > MAX_OUTPUT) throw tooLarge();
      return text2;
    };
    return each.call(this, list, { ...options, fn: counted5 });
  };
}
function refuseUnfit(fields, data) {
  for (const { path, use, place, partial } of fields) {
    const gap3 = use === "block" ? firstGap(data, path) : void 0;
    if (gap3 !== void 0) throw unknownField(data, path, gap3, place, partial);
    const group = use === "value" ? groupAt(data, path) : void 0;
    if (group)
      throw new TemplateError(
        "no-text",
        { field: path.filter((step) => step !== "[]").join(".") || "this", fields: group },
        place,
        partial
      );
  }
}
function unknownField(data, path, gap3, place, partial) {
  return new TemplateError("unknown-field", { field: path[gap3] ?? "", fields: fieldNames(data, path.slice(0, gap3)) }, place, partial);
}
var plain2 = (toText2) => Object.freeze(Object.create(null, { [Symbol.toPrimitive]: { value: toText2 } }));
var MAP = plain2(() => "[object Object]");
var LIST = plain2(function() {
  return Array.prototype.join.call(this);
});
function bareDeep(value) {
  if (typeof value === "number" && value !== 0) return String(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return Object.setPrototypeOf(value.map(bareDeep), LIST);
  const bare2 = Object.create(MAP);
  for (const [key, item] of Object.entries(value)) Object.defineProperty(bare2, key, { value: bareDeep(item), enumerable: true });
  return bare2;
}
var START = { line: 1, column: 1 };
function tooLarge() {
  return new TemplateError("output-too-large", { limit: MAX_OUTPUT / 1024 / 1024 }, START);
}
function asTemplateError2(error, fields, data) {
  if (error instanceof TemplateError || !(error instanceof Error)) return error;
  if (error instanceof RangeError) return tooLarge();
  const { lineNumber, column, message } = error;
  const partial = inPartial.get(error);
  const place = lineNumber === void 0 ? void 0 : { line: lineNumber, column: (column ?? 0) + 1 };
  const missing = fields.find(
    (field) => place ? field.place.line === place.line && field.place.column === place.column && field.partial === partial : isMissing(data, field.path)
  );
  if (missing) {
    const gap3 = missing.path.findIndex((_, index) => isMissing(data, missing.path.slice(0, index + 1)));
    return unknownField(data, missing.path, gap3 === -1 ? missing.path.length - 1 : gap3, missing.place, missing.partial);
  }
  const named = /^"(.*)" not defined in /su.exec(message)?.[1];
  if (named !== void 0) return new TemplateError("unknown-field", { field: named, fields: [] }, place ?? START, partial);
  return new TemplateError("not-filled", { reason: message }, place ?? START, partial);
}
function isMissing(data, path) {
  const name = path.at(-1);
  return name !== void 0 && name !== "[]" && !fieldNames(data, path.slice(0, -1)).includes(name);
}

// src/core/method/letters/computed.ts
init_languages();

// src/core/languages/en/letters-story.ts
init_grammar();

// src/core/languages/en/letters-phrases.ts
init_grammar();

// src/core/languages/en/letters-persons.ts
var PAIRS = [
  [/\b(?:I|we)\s+(?:am|are)\b/giu, "you are"],
  [/\b(?:I['’]m|we['’]re)(?![\p{L}])/giu, "you are"],
  [/\b(?:I|we)['’]ve\b/giu, "you have"],
  [/\b(?:I|we)['’]d\b/giu, "you would"],
  [/\b(?:I|we)['’]ll\b/giu, "you will"],
  [/\b(?:am|was)\s+I\b/gu, "are you"],
  [/\bI\s+was\b/gu, "you were"],
  [/\b(?:myself)\b/giu, "yourself"],
  [/\b(?:ourselves)\b/giu, "yourselves"],
  [/\b(?:mine|ours)\b/giu, "yours"],
  [/\b(?:my|our)\b/giu, "your"],
  [/\bI\b/gu, "you"],
  [/\b[Ww]e\b/gu, "you"],
  [/\b[Mm]e\b/gu, "you"],
  // US is a country.
  [/\bus\b/gu, "you"]
];
var OTHERS = [
  [/\b(?:my|our|your)\b/giu, "their"],
  [/\b(?:mine|ours|yours)\b/giu, "theirs"],
  [/\b(?:I|we)\s+(?:am|are)\b/giu, "they are"],
  [/\b(?:I|we)\b/gu, "they"],
  [/\b(?:me|us)\b/gu, "them"]
];
var QUOTED = /("[^"]*"|“[^”]*”)/u;
function toSecondPerson(text2) {
  return text2.split(QUOTED).map((part, index) => index % 2 === 1 ? part : turned(part, index === 0)).join("");
}
function toThirdPerson(text2) {
  return text2.split(QUOTED).map((part, index) => index % 2 === 1 ? part : OTHERS.reduce((said, [pattern, instead]) => said.replace(pattern, instead), part)).join("");
}
function turned(part, first) {
  const begins = first && /^\s*(?:I|We|My|Our|Mine|Ours)\b/u.test(part);
  const said = PAIRS.reduce((text2, [pattern, instead]) => text2.replace(pattern, instead), part);
  return begins && !/^\s*I\b/u.test(part) ? said.replace(/^(\s*)y/u, "$1Y") : said;
}

// src/core/languages/en/letters-phrases.ts
init_letters_verbs();
var CLOSED = /^(?:the|an?|you|your|yours|they|their|it|its|he|she|his|her|this|that|these|those|there|nobody|no|none|somebody|someone|everybody|everyone|whoever|who|what|when|while|where|if|because|since|each|every|both|all|some|most|many|few|two|three|four|five|six|seven|eight|nine|ten|twelve|about|around|roughly|half|by|with|on|in|at|for|from|through|into|after|before|until|as|usually|often|sometimes|mostly|only|just|people|one|twice|once|always|never|then|so|nothing|everything|something|any|another|other|not|out|up|to|of|over|under|between|maybe|perhaps|however|today|asked)$/iu;
function infinitive(goal) {
  const text2 = goal.replace(
    /^(?:(?:our|my|the|their|your) (?:goal|aim|target|wish) (?:is|would be)\s+|(?:that )?(?:i|we|you) (?:really |just |would |only |all )*(?:want|like|need|hope|wish|aim|plan|have|try|intend|are trying|would like)|(?:i|we)['’]d (?:really )?(?:like|love)|(?:i|we) (?:am|are) (?:trying|looking|hoping))\s+(?=to\b)/iu,
    ""
  ).replace(/^(?:our|my|the) (?:goal|aim|target|wish) (?:is|would be):?\s+/iu, "").replace(/^to\s+/iu, "");
  const needed = /^(?:(?:i|we|you) (?:really |just |urgently )?(?:need|want|must have|would like)|(?:i|we)['’]d like)\s+(.+)$/iu.exec(
    text2
  )?.[1];
  if (needed !== void 0) return startsWithVerb(needed) ? lowerFirst2(needed) : `have ${lowerFirst2(needed)}`;
  const must = /^(?:i|we) (?:must|have to|should|can)\s+(.+)$/iu.exec(text2)?.[1];
  if (must !== void 0) return lowerFirst2(must);
  const [first = "", ...rest] = text2.split(/\s+/u);
  if (isBase(first.toLowerCase()) || /^(?:not|never|finally)$/iu.test(first)) return [first.toLowerCase(), ...rest].join(" ");
  const base = baseOfGerund(first);
  if (base !== void 0) return [base, ...rest].join(" ");
  const isNoun = /^(?:an?|the|no|fewer|less|more|faster|better|shorter|quicker|lower|higher|every|each|one|two|three|zero|reliable|clear|your|my|our|\d\S*)$/iu.test(
    first
  ) || /(?:er|tion|ment|ity|ness|s)$/iu.test(first);
  return isNoun ? `have ${CLOSED.test(first) || /^(?:fewer|less|more|faster|better|shorter|quicker|lower|higher|reliable|clear|my|our)$/iu.test(first) ? lowered2(text2) : text2}` : text2;
}
function startsWithVerb(text2) {
  const [first = ""] = text2.split(/\s+/u);
  return isBase(first.toLowerCase()) && !isNounToo(first);
}
function completing(before, text2) {
  const plain5 = bare(text2);
  const stem = before.trim().toLowerCase().replace(/[,:]$/u, "");
  if (/\bwant to$/u.test(stem)) return toSecondPerson(infinitive(plain5));
  const [last = ""] = stem.split(/\s+/u).slice(-1);
  const doubled = {
    to: /^to\s+/iu,
    could: /^(?:(?:if )?you (?:could|can|were able to)|could|can|be able to|to)\s+/iu,
    because: /^(?:because|since|as)\s+/iu,
    when: /^(?:when|whenever|if)\s+/iu,
    who: /^(?:who|they|he|she)\s+/iu,
    for: /^for\s+/iu,
    if: /^if\s+/iu,
    have: /^(?:(?:you|we) have|have)\s+/iu,
    others: /^(?:helped )?(?:others )?(?:to )?/iu
  };
  const known4 = Object.hasOwn(doubled, last) ? doubled[last] : void 0;
  const rest = known4 === void 0 ? plain5 : plain5.replace(known4, "");
  const said = /\byou could$/u.test(stem) ? toSecondPerson(rest) : rest;
  return before.trim() === "" ? plain5 : lowerFirst2(said);
}
function lowerFirst2(text2) {
  const [first = ""] = text2.split(/[\s,]+/u);
  return CLOSED.test(first) || isBase(first.toLowerCase()) ? lowered2(text2) : text2;
}
function lowered2(text2) {
  return text2.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
function capital2(text2) {
  return text2.replace(/^(["“(]*)(\p{Ll})(?!\p{Lu})/u, (_, marks3, letter) => `${marks3}${letter.toUpperCase()}`);
}
function stopped(sentence) {
  const text2 = sentence.trim().replace(/[\s.,;:…]+$/u, "");
  return /[!?]$/u.test(text2) || /[.!?]["”]$/u.test(text2) ? text2 : `${text2}.`;
}

// src/core/languages/en/letters-story.ts
init_letters_figure();

// src/core/languages/en/letters-heard.ts
var BRACKETS = /\s*(?:\[[^\]]*\]|【[^】]*】|\{[^}]*\})/gu;
var PRIVATE = /\b(?:do ?n['’]?o?t mention|don['’]t (?:tell|quote|say|write|repeat)|off the record|between (?:us|you and me|ourselves)|confidential|internal(?:ly)?|note to self|not for the (?:letter|record)|keep (?:this|that|it) (?:to yourself|quiet))\b/iu;
var ASIDE_IN_BRACKETS = /\s*\(([^)]*)\)/gu;
var NOTE = /(?:^|[\s;,.–—-])\s*(?:N\.?B\.?|note to self|note|internal|todo|to do|p\.?s\.?|remember|memo)\s*:.*$/isu;
var CHAT = /[,;.–—-]?\s*(?:and\s+)?(?:by the way|between (?:us|you and me)|off the record)\b[^.!?]*/giu;
var RUDE = /\b(?:lazy|idiots?|stupid|useless|rubbish|drunk|incompetent|morons?|fools?|crap|hopeless|clueless|a joke)\b/iu;
var RIVAL = /\b(?:your|our) (?:competitors?|rivals?)\b/iu;
var NOTHING = /^(?:(?:i |we )?(?:honestly |really |just )?(?:have )?(?:no idea|no clue|don['’]?t know|do not know|couldn['’]?t (?:say|tell)|can['’]?t (?:say|tell)|cannot (?:say|tell)|never (?:counted|measured|asked)|not sure|hard to (?:say|tell)|not known|unknown|not measured|not counted|who knows|nobody (?:knows|counts))(?:[^.]{0,20})|n\/?a|none noted|nothing|nil|tbd|tbc|to be (?:checked|confirmed)|[-–—?.…/]+|(?:you(?:['’]d)? (?:would )?have to )?ask \p{L}+(?: \p{L}+)?)$/iu;
var FINE = /\b(?:works? (?:very |quite |pretty |really |perfectly |just )?(?:well|fine|great|perfectly|smoothly)|goes? (?:very |quite )?(?:well|fine|smoothly)|no (?:issues?|problems?|complaints?|trouble)|not (?:an issue|a problem|a worry)|(?:is|are|it['’]s|all) fine|runs? (?:smoothly|well|fine)|happy with (?:it|that|how)|(?:we|they|crews?|people|everybody|everyone|staff|clients|patients|customers|drivers|nurses|team) (?:all |really )?(?:like|love|likes|loves) (?:it|that|this)|like it|love it|gladly|never (?:a problem|happens|fails)|(?:quite|very|rather) convenient|under control|in (?:good|perfect) order|that['’]s sorted|nothing (?:is )?wrong|could(?:n['’]t| not) be better)\b/iu;
var BUT = /\b(?:but|however|except|unless|although|though|until|only when|not)\b/iu;
var DENIED = /^no\b[,.!]?(?:\s|$)(?!\w+\s+(?:who|that|one)\b)/iu;
function heardInEnglish(answer2) {
  const trimmed = answer2.trim();
  if (trimmed === "") return { text: "", leftOut: "nothing" };
  const open = trimmed.replace(BRACKETS, "").replace(ASIDE_IN_BRACKETS, (whole, inner) => PRIVATE.test(inner) || RUDE.test(inner) ? "" : whole).replace(NOTE, "").replace(CHAT, "").trim();
  const kept = englishSentences(open).filter((sentence) => !PRIVATE.test(sentence) && !RUDE.test(sentence) && !RIVAL.test(sentence));
  const text2 = kept.join(" ").trim();
  if (!/[\p{L}\p{N}]/u.test(text2)) return { text: "", leftOut: /[\p{L}\p{N}]/u.test(trimmed) ? "aside" : "nothing" };
  const plain5 = text2.replace(/[.!…\s]+$/u, "");
  if (NOTHING.test(plain5)) return { text: "", leftOut: "nothing" };
  if (kept.some(
    (sentence) => FINE.test(sentence) && !BUT.test(sentence.replace(FINE, "")) && !/\b(?:not|n['’]t|nobody|never)\s+\S*\s*$/iu.test(sentence.slice(0, FINE.exec(sentence)?.index ?? 0))
  ))
    return { text: "", leftOut: "works" };
  return { text: text2 };
}
function isDenied(answer2) {
  return DENIED.test(answer2.trim());
}
var ABBREVIATED = /(?:^|\s)(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|No|Nos|Inc|Ltd|Co|approx|ca|vs|e\.g|i\.e|a\.m|p\.m|etc|\p{Lu})\.$/u;
function englishSentences(text2) {
  const pieces = text2.split(/(?<=[.!?…]["”']?)\s+/u);
  const sentences = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== void 0 && (ABBREVIATED.test(last) || /^\p{Ll}/u.test(piece) && /[.]$/u.test(last) && ABBREVIATED.test(last)))
      sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

// src/core/languages/en/letters-story.ts
init_letters_turn();
init_letters_verbs();
var SUBJECT = /^(?:you|they|it|he|she|nobody|somebody|someone|everybody|everyone|whoever|there|that|this|one|people|i|we)$/iu;
var FOLLOWS_VERB = /^(?:it|them|the|an?|by|off|up|out|on|in|to|every|each|all|my|our|your|back|down|around|with|for|and|through|over|again|what|who)$/iu;
var PREPOSITION = /^(?:by|with|on|in|at|for|from|through|via|into|to|out|over|under|off|across|without|as|per|after|before|once|twice|too|very|quite|late|later|slowly|manually|online|directly|early|only|mostly|always|never|often|sometimes|when|whenever)$/iu;
var FIGURE_LEADS = ["by your figures, ", "by your own count, ", "by your estimate, ", "as you reckon it, "];
var CHATTER = /^(?:(?:well|oh|look|i mean|you know|honestly|ok|okay|so|hm+|er+|yes|yeah)\b[,.!]?\s+)+/iu;
var AS_ANSWERED = /^(?:asked|to the question) /u;
var LEADS = ["today, ", "as you told me, ", "at the moment, ", "as things stand, "];
var englishStory = {
  language: "en",
  heard: heardInEnglish,
  asksFigure(ask) {
    const turned2 = turnedQuestion(ask);
    if (turned2 !== void 0) return /^(?:many|much|share|cost|long|often)$/u.test(turned2.asks);
    return /(?:^|,\s+|\b(?:and|so)\s+)(?:how (?:many|much|long|often|far)|what (?:share|percentage|proportion|part))\b/iu.test(ask);
  },
  sentences(said, nth3) {
    const isCounted2 = (one) => one.noted !== void 0 || one.figure && looksCounted(one);
    const plain5 = said.filter((one) => !isCounted2(one));
    const counted5 = said.filter(isCounted2);
    const told = plain5.flatMap((one, index) => toldSentences(one, nth3 + index));
    const figures = counted5.map((one) => one.noted === void 0 ? figureClause(one, toSecondPerson) : { text: one.noted, remark: "" });
    const clauses = figures.map(({ text: text2, remark }) => remark === "" ? text2 : `${text2} (${bare(remark)})`);
    return [...told, ...countedSentences(clauses, nth3)];
  },
  byName: (answer2, names) => names.reduce(
    (text2, name) => (text2.startsWith(`${name} `) ? text2.slice(name.length).replace(/^\s+(?:says|said)\b/iu, "You said") : text2).trim(),
    answer2
  ),
  toTheBuyer: toSecondPerson,
  // The wish comes first: "we need" is no longer one once it is theirs.
  ofAnother: (goal) => toThirdPerson(infinitive(bare(goal))),
  completing,
  passage: (text2) => englishSentences(text2).map((sentence) => stopped(capital2(sentence))).join(" "),
  obstacle: (text2) => stopped(`What stands in the way: ${lowerFirst2(bare(toSecondPerson(text2)))}`),
  step(what, day4) {
    const step = bare(what);
    const [first = ""] = step.split(/\s+/u);
    const lower = lowerFirst2(step);
    const on = day4 === "" ? "Next, " : `On ${day4}, `;
    if (isClause(step)) return stopped(`${on}${lower}`);
    const isVerb = isBase(first.toLowerCase()) || /^\p{Ll}/u.test(first) && !CLOSED.test(first) && /^(?:the|an?|your|our|with|to|each|every|all)$/u.test(step.split(/\s+/u)[1] ?? "");
    return isVerb ? stopped(`${on}we ${lower}`) : stopped(day4 === "" ? `The next step is this: ${step}` : `The next step, on ${day4}, is this: ${step}`);
  },
  lasting(years) {
    const plain5 = bare(years).replace(/^for\s+/iu, "");
    if (/^(?:since|from|ever since)\b/iu.test(plain5)) return lowerFirst2(plain5);
    if (/^(?:19|20)\d\d$/u.test(plain5)) return `since ${plain5}`;
    if (/^\d+$/u.test(plain5)) return `for ${plain5} year${plain5 === "1" ? "" : "s"}`;
    return /^[\p{L}-]+$/u.test(plain5) && isQuantity(plain5) ? `for ${lowerFirst2(plain5)} years` : `for ${lowerFirst2(plain5)}`;
  }
};
function looksCounted({ answer: answer2 = "", number: number4, ask }) {
  return number4 !== void 0 || isQuantity(firstPart(answer2)) || !isClause(toSecondPerson(bare(answer2))) || turnedQuestion(ask)?.asks === "whether";
}
function countedSentences(clauses, nth3) {
  const quoted3 = clauses.filter((clause) => AS_ANSWERED.test(clause));
  const plain5 = clauses.filter((clause) => !AS_ANSWERED.test(clause));
  const sentences = [];
  for (let at = 0; at < plain5.length; at += 2) {
    const lead = FIGURE_LEADS[(nth3 + at / 2) % FIGURE_LEADS.length] ?? "";
    sentences.push(stopped(capital2(`${lead}${plain5.slice(at, at + 2).join(", and ")}`)));
  }
  return [...sentences, ...quoted3.map((clause) => stopped(capital2(clause)))];
}
function firstPart(answer2) {
  return (answer2.split(/[,;.]\s/u)[0] ?? "").replace(/\b(?:a|an|per|each|every)\s+\p{L}+$/iu, "").trim();
}
function denied(said) {
  return said.replace(/^no\b[,.!]?\s*/iu, "");
}
function toldSentences({ ask, answer: answer2 = "" }, nth3) {
  const turned2 = turnedQuestion(ask);
  const sentences = because(inBreath(englishSentences(toSecondPerson(answer2.replace(CHATTER, "")))));
  const [first = "", ...more] = sentences;
  const said = bare(first);
  if (said === "") return [];
  const others2 = more.flatMap((sentence) => isClause(bare(sentence)) ? [stopped(capital2(sentence))] : [`${capital2(bare(sentence))}.`]);
  if (turned2?.asks === "whether" && isDenied(answer2)) return isClause(denied(said)) ? [stopped(capital2(denied(said))), ...others2] : [];
  if (turned2?.asks === "whether") return [stopped(capital2(yes(turned2, said))), ...others2];
  const when = occasion(ask, turned2);
  const lead = when === "" ? LEADS[nth3 % LEADS.length] ?? "" : `${when}, `;
  const isWho = /^(?:and )?who\b/iu.test(ask.trim());
  if (isClause(isWho ? said.split(",")[0] ?? said : said))
    return canFollow(said) ? [stopped(capital2(`${lead}${lowerFirst2(said)}`)), ...others2] : [stopped(said), ...others2];
  const [word = ""] = said.split(/\s+/u);
  if (isBase(word.toLowerCase()) && FOLLOWS_VERB.test(said.split(/\s+/u)[1] ?? ""))
    return [stopped(capital2(`${lead}you ${lowerFirst2(said)}`)), ...others2];
  const inside = turned2 && !/["“”]/u.test(said) ? within(turned2, said) : void 0;
  if (inside !== void 0) return [stopped(capital2(inside)), ...others2];
  return [stopped(capital2(described(ask, turned2, said, when))), ...others2];
}
function within({ asks, subject, verb, tail, when, base }, said) {
  const [first = ""] = said.split(/\s+/u);
  const goesWith = asks === "what" && /^(?:by|on|with|from|for)$/iu.test(tail.split(/\s+/u)[0] ?? "");
  if (goesWith && new RegExp(`^${tail.split(/\s+/u)[0] ?? ""}\\b`, "iu").test(said)) return void 0;
  const adverbial = asks === "how" && (PREPOSITION.test(first) || /ly$/iu.test(first)) && base !== "happen";
  if (subject === "" || !goesWith && !adverbial) return void 0;
  const [particle = "", ...rest] = tail.split(/\s+/u);
  const parts2 = goesWith ? [subject, verb, particle, lowerFirst2(said), ...rest, when] : [subject, verb, tail, lowerFirst2(said), when];
  return parts2.filter(Boolean).join(" ");
}
function described(ask, turned2, said, when) {
  const words3 = /["“”]/u.test(said) ? said : `\u201C${said}\u201D`;
  if (when.startsWith("as for ")) return `what happens to ${when.slice("as for ".length)}, in your words: ${words3}`;
  if (/^what happens\b/iu.test(ask.trim())) return `${when === "" ? "what happens then" : `what happens ${when}`}, in your words: ${words3}`;
  const who = /^(?:and )?(who(?: else)?\b.*?)\?*$/iu.exec(ask.trim())?.[1];
  if (who !== void 0) return `asked ${lowered2(who)}, you named ${lowerFirst2(said)}`;
  if (turned2 === void 0 || turned2.subject === "") return `to my question \u201C${ask.trim()}\u201D you said: ${words3}`;
  return `you described ${indirect(ask, turned2)} as ${words3}`;
}
function occasion(ask, turned2) {
  const happens = /^what happens\b(?: (?:today|then|now))?(?:\s*to (.+?))?(?:\s*(?:today|on your side|there|then))*\s*((?:when|if|once|after|while|with|as soon as)\b.+?)?\?*$/iu.exec(
    ask.trim()
  );
  if (happens) {
    const [, thing = "", when = ""] = happens;
    if (when !== "") return when.replace(/\s+today\b/iu, "").trim();
    return thing === "" ? "" : `as for ${thing.replace(/\s*\btoday\b/iu, "").trim()}`;
  }
  const before = /^(.*?)\s(?:when|whenever|while|if|once|as soon as)\s/iu.exec(ask.replace(/\s+today\b/iu, ""))?.[1] ?? "";
  if (ASKED_FOR.test(before)) return "";
  const asked2 = /\b((?:when|whenever|while|if|once|as soon as)\s.+?)\?*$/iu.exec(ask.trim().replace(/\s+today\b/iu, ""));
  return turned2 !== void 0 && asked2 !== null ? asked2[1] ?? "" : "";
}
function inBreath(sentences) {
  const isShort2 = sentences.length > 1 && sentences.every((sentence) => sentence.split(/\s+/u).length < 6 && isClause(bare(sentence)) && /[.…]$/u.test(sentence));
  return isShort2 ? [`${sentences.map((sentence) => lowerFirst2(bare(sentence))).join(", ")}.`] : sentences;
}
function because(sentences) {
  const [first = "", second = "", ...more] = sentences;
  const [, asked2] = /^why\s+(.+)\?$/iu.exec(first) ?? [];
  if (asked2 === void 0 || !/^because\b/iu.test(second)) return sentences;
  const turned2 = turnedQuestion(`How ${asked2}?`);
  if (turned2 === void 0 || turned2.subject === "") return sentences;
  const { subject, verb, tail, when } = turned2;
  return [`${[subject, verb, tail, when].filter(Boolean).join(" ")} ${lowerFirst2(second)}`, ...more];
}
function yes({ subject, verb, tail, when }, said) {
  const more = said.replace(/^(?:yes|yeah|yep|sure|of course|oh yes|they do|it does|we do)\b[,.]?\s*/iu, "");
  return `${[subject, verb, tail, when].filter(Boolean).join(" ")}${more === "" ? "" : `: ${lowerFirst2(more)}`}`;
}
function isClause(text2) {
  const words3 = text2.replace(/["“”(),;:]/gu, " ").split(/\s+/u).filter(Boolean);
  const [first = "", ...rest] = words3;
  if (rest.length === 0) return false;
  if (/^(?:whoever|who|what|whatever)$/iu.test(first))
    return rest.filter((word, index) => isFinite(word) && !/^(?:the|an?|your|my|our)$/iu.test(rest[index - 1] ?? "")).length > 1;
  if (SUBJECT.test(first)) return rest.some((word) => isFinite(word));
  if (rest.length === 1 && /[^s]s$/u.test(first) && isBase(rest[0] ?? "")) return true;
  if (PREPOSITION.test(first) && !/^(?:when|whenever|after|before|once|as)$/iu.test(first)) return false;
  if (/(?:ed|ing)$/iu.test(first) || isFinite(first) && !isNounToo(first) && !CLOSED.test(first)) return false;
  return rest.some((word, index) => {
    if (!isFinite(word)) return false;
    if (!isNounToo(word)) return index > 0 || !/^(?:the|an?|my|your|our|no)$/iu.test(first);
    const next3 = rest[index + 1] ?? "";
    return !/^(?:the|an?|my|your|our|of|no)$/iu.test(index === 0 ? first : rest[index - 1] ?? "") && (/^(?:the|an?|them|him|her|it|you|us|me|every|each|all|back|around|through|to|down|up|out|with|for|by|again)$/iu.test(next3) || next3 === "" && index > 0 && /s$/u.test(word));
  });
}
function canFollow(text2) {
  const [first = ""] = text2.split(/[\s,]+/u);
  return /^\p{Ll}/u.test(first) || CLOSED.test(first) || /^\P{L}/u.test(first) || /^\p{Lu}{2,}/u.test(first) || /^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(first);
}

// src/core/languages/letter-stories.ts
init_languages();

// src/core/languages/zh-Hans/letters-story.ts
init_grammar();

// src/core/languages/zh-Hans/letters-figure.ts
var DIGIT = "[\\d\uFF10-\uFF19,\uFF0C.]+";
var HAN = "[\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF\u51E0\u534A]+";
var NUMBER = `(?:[\xA5\uFFE5\u20AC$\xA3]\\s?|USD|EUR|RMB)?(?:\u5C0F|\u4E2A\u628A|${DIGIT}(?:[~\uFF5E\u2014\u2013-]${DIGIT})?|${HAN})(?:${HAN})?(?:[\u591A\u6765\u4F59\u51E0]|\u51FA\u5934)?(?:[\u767E\u5343\u4E07\u4EBF]+)?(?:[\u591A\u6765\u4F59\u51E0])?`;
var PERIOD3 = "(?:\u6BCF|\u4E00|1)(?:\u4E2A)?(?:\u5468|\u661F\u671F|\u793C\u62DC|\u6708|\u5929|\u5B63\u5EA6|\u5E74|\u665A\u4E0A|\u73ED|\u5B66\u671F)";
var ABOUT2 = /大概|大约|差不多|一般|通常|平均|约/u;
var ASKED = /(?:大概|大约|差不多)?(?:占|占了|有|是|要)?(?:大概|大约|差不多)?(?:多少|多长时间|多长|多久|多大比例(?:的)?|多大|几)/u;
var CURRENCY3 = /元|块|欧|美元|美金|英镑|日元|毛|分钱|[¥￥€$£]|USD|EUR|RMB|人民币/u;
var ELLIPTIC = /(?:[百千万亿块][一二两三四五六七八九\d]|[半])$/u;
var LED2 = /^(?:嗯|哦|大概是|应该是|我估计|估计|差不多有|是|有|会|也就|怎么也有|得有|就|每次|每回)[，,]?/u;
var CORRECTED2 = /^.*?[，,—-]\s*(?:不对|哦不|不是|说错了|应该是|错了)[，,]?\s*/u;
function figureInChinese(said) {
  const { quantity, remark } = quantityOf2(said);
  const ask = said.ask.trim().replace(/[？?。]+$/u, "");
  return { text: placed2(ask, quantity, said.unit) ?? `\u8BF4\u5230${asNoun(ask)}\uFF0C\u60A8\u8BF4\u7684\u662F\u201C${quantity}\u201D`, remark };
}
function quantityOf2({ answer: answer2, number: number4, unit: unit3 }) {
  const spoken = (answer2 ?? "").trim().replace(/[。！!.…吧呢啊\s]+$/u, "");
  if (spoken === "" && number4 !== void 0) {
    const [first2 = ""] = (unit3 ?? "").split("/");
    return { quantity: `${number4}${first2}`, remark: "" };
  }
  const corrected = spoken.replace(CORRECTED2, "");
  const [first = "", ...more] = corrected.split(/[，,；;](?!\d)/u);
  return {
    quantity: first.trim(),
    remark: more.map((part) => part.trim()).filter((part) => part !== "" && !/^(?:吧|上下|左右)$/u.test(part)).join("\uFF0C")
  };
}
function placed2(ask, quantity, unit3) {
  const bare2 = quantity.replace(LED2, "");
  const [, matter] = /^(.*?)(?:大概|一般)?(?:是)?多久(?:会|有|发生|出现)?一[回次趟]?$/u.exec(ask) ?? [];
  if (matter !== void 0) return `${matter === "" ? "\u8FD9\u79CD\u60C5\u51B5" : matter}${bare2}`;
  if (new RegExp(`^${PERIOD3}\u90FD\u6709?|^(?:\u5929\u5929|\u8001|\u7ECF\u5E38|\u65F6\u4E0D\u65F6|\u6BCF\u5929|\u6BCF\u5468)`, "u").test(bare2)) return void 0;
  if (!new RegExp(`${NUMBER}|\u767E\u5206\u4E4B|\u4E00\u534A|\u5927\u534A|\u591A\u534A|\u4E09\u5206\u4E4B`, "u").test(bare2)) return void 0;
  const found4 = [...ask.matchAll(new RegExp(ASKED.source, "gu"))].at(-1);
  if (found4 === void 0) return void 0;
  let before = ask.slice(0, found4.index);
  let tail = ask.slice(found4.index + found4[0].length);
  if (/多少|几(?!个?月)|什么|怎么|谁|哪/u.test(tail)) return void 0;
  const asked2 = found4[0];
  let said = withoutShared(before, bare2);
  const own = new RegExp(`^(${PERIOD3})(?=[^\u90FD])`, "u").exec(said)?.[1];
  if (own !== void 0 && !/多久|多长/u.test(asked2)) {
    const theirs = new RegExp(PERIOD3, "u").exec(before)?.[0] ?? new RegExp(PERIOD3, "u").exec(tail)?.[0];
    if (theirs === void 0) return void 0;
    said = said.slice(own.length);
    before = before.replace(theirs, own);
  }
  said = said.replace(
    /^(?:能|要|有|得|是|差|占|花|大概|大约)+(?=[\d０-９零一二两三四五六七八九十百千万几半小个¥￥€$])/u,
    (lead) => ABOUT2.test(lead) ? ABOUT2.exec(lead)?.[0] ?? "" : ""
  );
  if (said === "") return void 0;
  const has = /占了/u.test(asked2) ? "\u5360\u4E86" : /占/u.test(asked2) ? "\u5360" : /有/u.test(asked2) ? "\u6709" : /是/u.test(asked2) ? "\u662F" : /要/u.test(asked2) ? "\u8981" : "";
  before = before.replace(/(?:大概|大约|差不多|一般|通常)$/u, "").replace(/(?:大概|大约|差不多)(?=[有是要占]?$)/u, "").replace(/(?:大概|大约|差不多)/u, "");
  const verb = has !== "" && before.endsWith(has) ? "" : has;
  const link = verb === "" && /(?:里|的|上|里面|，)$/u.test(before) ? "\u6709" : verb;
  if (/多大比例/u.test(asked2)) return `${before}${link}${said}${tail === "" ? "" : `\u7684${tail.replace(/^的/u, "")}`}`;
  if (tail === "" && new RegExp(`^${PERIOD3}$`, "u").test(before)) return `${before}\u6709${said}`;
  const money4 = tail.startsWith("\u94B1");
  if (money4) tail = tail.slice(1);
  const rest = measured(said, tail, money4, unit3);
  return rest === void 0 ? void 0 : `${before}${link === "\u6709" && /[要花费卖亏赚赔欠交付罚少多补]$/u.test(before) ? "" : link}${rest}`;
}
function measured(said, tail, money4, unit3) {
  const isBare = new RegExp(`^(?:\u5927\u6982|\u5927\u7EA6|\u5DEE\u4E0D\u591A|\u7EA6|\u5C06\u8FD1|\u63A5\u8FD1|\u81F3\u5C11|\u6700\u591A|\u4E0D\u5230|\u8D85\u8FC7)?${NUMBER}(?:\u5DE6\u53F3|\u4E0A\u4E0B|\u51FA\u5934)?$`, "u").test(said) && !CURRENCY3.test(said);
  const [counted5 = ""] = (unit3 ?? "").split("/");
  if (money4)
    return `${isBare && !ELLIPTIC.test(said) && !/(?:左右|上下|出头)$/u.test(said) ? `${said}${/万/u.test(counted5) && !/[万亿千]/u.test(said) ? counted5 : "\u5143"}` : said}${tail}`;
  if (/成$|%$|百分之|一半|分之|半$/u.test(said)) {
    const [, measure3 = ""] = /^([\p{Script=Han}]{1,2}?)(?=就|会|是|要|在|，|$)/u.exec(tail) ?? [];
    const rest = tail.replace(/^个?(?:百分点|人|家|张|件|次|单|笔|位|个|车|档)?/u, "");
    return `${said}${measure3 === "" ? tail : rest}`;
  }
  if (/比例|占比|百分比|率$/u.test(unit3 ?? "") && /^(?:大概|大约|约)?[\d.]+$/u.test(said)) return `${said}%${tail}`;
  if (isBare && CURRENCY3.test(counted5) && !/^(?:[的元块]|个)/u.test(tail)) {
    const whole = ELLIPTIC.test(said) || /(?:左右|上下|出头)$/u.test(said);
    return `${said}${whole ? "" : /^万/u.test(counted5) && !/[万亿千]/u.test(said) ? counted5 : "\u5143"}${tail}`;
  }
  if (isBare)
    return /^(?:的|钱)/u.test(tail) || tail === "" ? `${said}${tail === "" && counted5 !== "" && !CURRENCY3.test(counted5) && counted5.length <= 2 && !ELLIPTIC.test(said) ? counted5 : tail}` : `${said}${tail}`;
  const last = said.at(-1) ?? "";
  if (tail.startsWith(`\u4E2A${last}`)) return `${said.slice(0, -1)}${tail}`;
  for (let length = Math.min(said.length, tail.length); length > 0; length--)
    if (said.endsWith(tail.slice(0, length))) return `${said}${tail.slice(length)}`;
  const own = /^个?(?:小时|分钟|天|星期|周|月|年|人天)/u;
  const cut2 = tail.replace(own, "");
  if (cut2 !== tail) return `${said}${cut2}`;
  const measure2 = /^[个件次家张笔位单款份封台档车晚瓶人起头片]/u;
  if (measure2.test(tail)) return `${said}${tail.replace(measure2, "")}`;
  return tail === "" || /^[的，]/u.test(tail) ? `${said}${tail}` : `${said}${tail}`;
}
function withoutShared(before, said) {
  const among = /^(.{1,4}个?(?:里面|里头|里边|里|中))[，,]?(?=.)/u.exec(said)?.[1];
  if (among !== void 0 && before.includes(among.slice(0, -1).replace(/里$/u, ""))) return said.slice(among.length);
  const each2 = /^(?:每|一|1)(?:个)?(小时|家|次|张|件|单|晚|台|人|趟|回|米|天|年|个月|周|星期)(?=[\d０-９零一二两三四五六七八九十百千几半小¥￥€$])/u.exec(
    said
  );
  if (each2 !== null && before.includes(each2[1] ?? "")) return said.slice(each2[0].length);
  for (let length = Math.min(4, said.length - 1); length > 0; length--) {
    const start = said.slice(0, length);
    if (before.endsWith(start) && !/^[\d零一二两三四五六七八九十百千万]/u.test(start)) return said.slice(length);
  }
  return said;
}
function asNoun(ask) {
  return ask.replace(/^(?:那么?|还有|请问)[，,]?/u, "");
}

// src/core/languages/zh-Hans/letters-heard.ts
var BRACKETS2 = /[【[［〔{][^】\]］〕}]*[】\]］〕}]/gu;
var ROUND = /[（(]([^（）()]*)[）)]/gu;
var PRIVATE2 = /(?:别|不要|不能|不便|勿)(?:写|提|说|外传|告诉|往外)|私下说|跟您私下|保密|内部(?:掌握|参考|备注)|仅供(?:自己|内部)|不给客户看|你知我知/u;
var NOTE2 = /(?:^|[\s，。；、！])(?:备注|注意|注|提醒自己|内部|记一笔|NB|N\.B\.|TODO|待办|PS)\s*[:：].*$/isu;
var CHAT2 = /[，。；]?(?:跟您私下说|私下说|咱们私下说|说句题外话|题外话|对了)[，,：:]?[^。！？]*[。！？]?/gu;
var RUDE2 = /懒得要命|懒|笨|蠢|废物|没用的|烂得很|太烂|垃圾|喝多|混蛋|瞎搞/u;
var RIVAL2 = /(?:你们|您|贵公司)(?:的)?(?:竞争)?对手|同行那家/u;
var NOTHING2 = /^(?:(?:这个|那个|我|我们|真|也|倒|说实话|老实说|，|,)*(?:不知道|不清楚|不晓得|不太清楚|说不清楚?|说不上来|说不准|没(?:统计|算|数|量)过|没(?:有)?数|没概念|没注意过|记不得|记不清|不好说|没细算)(?:[，,]?(?:要|得)?问[^，。]{1,8})?|无|没有?|暂无|待定|待确认|要?问[^，。]{1,6}|[-–—－/?？…。.]+|没什么|N\/?A)$/iu;
var FINE2 = /挺方便|很方便|蛮方便|挺顺|很顺|还顺|挺好|蛮好|很好(?!像)|还不错|挺不错|没(?:有)?(?:什么|啥)?(?:问题|毛病|困难|麻烦)|不是问题|运转正常|一切正常|都正常|都挺满意|很满意|大家都(?:喜欢|满意)|从来没(?:有)?(?:出过|错过)|没出过(?:错|事)|够用|很(?:稳|省心)|挺省心/u;
var BUT2 = /但|不过|可是|就是|只是|除非|然而/u;
function heardInChinese(answer2) {
  const trimmed = answer2.trim();
  if (trimmed === "") return { text: "", leftOut: "nothing" };
  const open = trimmed.replace(BRACKETS2, "").replace(ROUND, (whole, inner) => PRIVATE2.test(inner) || RUDE2.test(inner) ? "" : whole).replace(NOTE2, "").replace(CHAT2, "\u3002").replace(/^[。，\s]+/u, "").trim();
  const kept = chineseSentences(open).filter((sentence) => !PRIVATE2.test(sentence) && !RUDE2.test(sentence) && !RIVAL2.test(sentence));
  const text2 = kept.join("").trim();
  if (!/[\p{L}\p{N}]/u.test(text2)) return { text: "", leftOut: /[\p{L}\p{N}]/u.test(trimmed) ? "aside" : "nothing" };
  if (NOTHING2.test(text2.replace(/[。！!.…\s]+$/u, ""))) return { text: "", leftOut: "nothing" };
  if (kept.some((sentence) => FINE2.test(sentence) && !BUT2.test(sentence))) return { text: "", leftOut: "works" };
  return { text: text2 };
}
function chineseSentences(text2) {
  const sentences = [];
  let at = "";
  let depth = 0;
  const characters = [...text2];
  for (const [index, character] of characters.entries()) {
    at += character;
    if (/[“「『]/u.test(character)) depth++;
    else if (/[”」』]/u.test(character)) depth = Math.max(0, depth - 1);
    const isQuoteOver = /[”」』]/u.test(character) && /[。！？!?]/u.test(characters[index - 1] ?? "") && !/[，、；,;的]/u.test(characters[index + 1] ?? "");
    if (depth === 0 && (isQuoteOver || /[。！？!?\n]/u.test(character))) {
      sentences.push(at.trim());
      at = "";
    }
  }
  return [...sentences, at.trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

// src/core/languages/zh-Hans/letters-story.ts
var QUOTED2 = /(“[^”]*”|「[^」]*」|"[^"]*")/u;
var TOOL = /^(?:传真|微信|微信群|电话|邮件|短信|纸|纸质单子|Excel|Excel表|表格|手工|人工|跑腿|快递|翻译社|白板|本子|台账)$/iu;
var PLACES = "\u516C\u53F8|\u5382|\u5E97|\u9662|\u6240|\u6821|\u884C|\u53F8|\u90E8\u95E8|\u5355\u4F4D|\u9152\u5E97|\u533B\u9662|\u836F\u623F|\u8D85\u5E02";
function toTheBuyer(text2) {
  return text2.split(QUOTED2).map(
    (part, index) => index % 2 === 1 ? part : part.replace(
      new RegExp(`(?:\u6211\u4EEC|\u54B1\u4EEC|\u6211)(?:\u7684)?(${PLACES})`, "gu"),
      (_, place) => place === "\u90E8\u95E8" || place === "\u5355\u4F4D" ? `\u60A8\u7684${place}` : `\u8D35${place}`
    ).replace(/(?<=[诉给跟找问骂催])(?:我们|咱们)/gu, "\u60A8").replace(/(?:我们|咱们|俺们|我这边|我们这边)(?:自己)?/gu, (who) => who.endsWith("\u81EA\u5DF1") ? "\u60A8\u8FD9\u8FB9\u81EA\u5DF1" : "\u60A8\u8FD9\u8FB9").replace(/(?<![自忘])我(?!国)/gu, "\u60A8")
  ).join("");
}
var simplifiedChineseStory = {
  language: "zh-Hans",
  heard: heardInChinese,
  asksFigure: (ask) => /多少|多久|多长|多大|几(?![乎个月])[\p{Script=Han}]|占.{0,4}比例|[多少]钱/u.test(ask) && !/怎么|什么|谁|哪/u.test(ask),
  sentences(said) {
    const told = said.filter((one) => !isCounted(one)).flatMap(toldSentences2);
    const counted5 = said.filter(isCounted).map((one) => {
      if (one.noted !== void 0) return one.noted;
      const { text: text2, remark } = figureInChinese(one);
      return `${text2}${remark === "" ? "" : `\uFF08${bare(remark)}\uFF09`}`;
    });
    const figures = counted5.map((text2) => toTheBuyer(text2).replace(/^您(?:觉得|认为)/u, "\u60A8\u8BA4\u4E3A"));
    return [...told, ...figures.map(stopped2)];
  },
  toTheBuyer,
  completing(before, text2) {
    const plain5 = bare(text2);
    const stem = before.trim();
    if (/希望$/u.test(stem)) return wish(plain5);
    const doubled = [
      [/(?:能够|能|可以)$/u, /^(?:如果)?(?:您|我们|咱们)?(?:能够|能(?!耗|源|效|量|力)|可以)/u],
      [/因为$/u, /^因为/u],
      [/如果$/u, /^如果/u],
      [/同意$/u, /^(?:我们|我|您|可以)?同意/u],
      [/他们$/u, /^他们/u],
      [/已经$/u, /^(?:您|我们)?已经/u]
    ];
    const found4 = doubled.find(([ends]) => ends.test(stem));
    return found4 === void 0 ? plain5 : plain5.replace(found4[1], "");
  },
  ofAnother: (text2) => text2.replace(/(?:我们|咱们)(?=的)/gu, "\u81EA\u5DF1").replace(/我们|咱们|您/gu, "\u4ED6\u4EEC").replace(/(?<![自忘])我(?=的)/gu, "\u81EA\u5DF1").replace(/(?<![自忘])我(?!国)/gu, "\u672C\u4EBA"),
  byName: (answer2, names) => names.reduce((text2, name) => text2.startsWith(`${name}\u8BF4`) ? `\u60A8\u8BF4${text2.slice(name.length + 1)}` : text2, answer2),
  obstacle: (text2) => stopped2(`\u76EE\u524D\u7684\u969C\u788D\u662F${bare(toTheBuyer(text2))}`),
  passage: (text2) => chineseSentences(text2).map(stopped2).join(""),
  step(what, day4) {
    const step = bare(what).replace(/^(?:我们|咱们)/u, "");
    return day4 === "" ? `\u4E0B\u4E00\u6B65\uFF0C\u6211\u4EEC${step}\u3002` : `${day4}\uFF0C\u6211\u4EEC${step}\u3002`;
  },
  lasting(years) {
    const plain5 = bare(years).replace(/^(?:做了|干了|已经)/u, "");
    const since = /^(?:从|自)?((?:19|20)\d\d年?|[一二〇零九]{4}年?)(?:起|开始|以来|到现在|至今)?$/u.exec(plain5)?.[1];
    if (since !== void 0) return `\u4ECE${since.replace(/年?$/u, "\u5E74")}\u8D77\u4E00\u76F4\u5728\u505A`;
    if (/(?:起|开始|以来|至今)$/u.test(plain5))
      return `${plain5.replace(/^(?:从|自)?/u, "\u4ECE").replace(/(?:开始|以来|至今)$/u, "\u8D77")}\u4E00\u76F4\u5728\u505A`;
    return `\u505A\u4E86${/^[\d零一二两三四五六七八九十]+$/u.test(plain5) ? `${plain5}\u5E74` : plain5}`;
  }
};
function wish(goal) {
  const wanted = goal.replace(/^(?:我们?|咱们|您|公司)?(?:的)?(?:目标|目的|愿望)(?:就)?是[，：:]?/u, "").replace(/^(?:我们?|咱们|您|公司)?(?:就|也|都|最)?(?:希望能够|希望能|希望|想要|想|要|需要|打算|盼着|争取)(?!求)/u, "").replace(/^(?:能够|能)(?=.)/u, "");
  return toTheBuyer(wanted);
}
function isCounted({ figure, answer: answer2 = "", number: number4, noted }) {
  return noted !== void 0 || figure && (number4 !== void 0 || /[\d０-９零一二两三四五六七八九十百千万几半]|个把|天天|每[天周月次]/u.test(answer2));
}
function toldSentences2({ ask, answer: answer2 = "" }) {
  const sentences = chineseSentences(answer2.replace(/(?:……|\.{3,})\s*$/u, "\u3002")).map(toTheBuyer);
  const said = merged(sentences);
  if (said === "") return [];
  const bent = bentQuestion(ask, said);
  if (bent !== void 0) return [stopped2(bent)];
  const topic = topicOf(ask);
  if (/(?:吗|(?<![什怎多这那])么)$/u.test(ask.trim().replace(/[？?]+$/u, ""))) return yesOrNo(ask, said);
  if (/^您说[：:]/u.test(said) || /[：:]/u.test(said) && /^[^，。]{1,8}说[：:]/u.test(said)) return [stopped2(said)];
  if (TOOL.test(said)) return [`${topic}\u73B0\u5728\u9760${said}\u3002`];
  if (isShort(said, topic))
    return [`${topic === "" || topic.endsWith("\uFF0C") ? topic : `${topic}\uFF0C`}\u60A8\u7684\u539F\u8BDD\u662F\u201C${said.replace(/[“”]/gu, "")}\u201D\u3002`];
  if (topic === "") return [stopped2(`\u76EE\u524D\u7684\u60C5\u51B5\u662F\uFF0C${said}`)];
  const pause = topic.endsWith("\uFF0C") || (topic.split("\uFF0C").at(-1) ?? "").length < 7 ? "" : "\uFF0C";
  return [stopped2(`${topic}${pause}${/^(?:现在|目前)/u.test(said) || /现在|目前/u.test(topic) ? "" : "\u73B0\u5728"}${said}`)];
}
function merged(sentences) {
  const parts2 = sentences.map((sentence) => /[”」]$/u.test(sentence) ? sentence : bare(sentence));
  return parts2.every((part) => part.length <= 12) ? parts2.join("\uFF0C") : parts2.join("\u3002");
}
function topicOf(ask) {
  const asked2 = ask.trim().replace(/[？?。]+$/u, "");
  const clauses = asked2.split("\uFF0C");
  const at = clauses.findLastIndex((clause) => /怎么|怎样|如何|什么|谁|哪|咋|多/u.test(clause));
  const before = clauses.slice(0, Math.max(at, 0)).join("\uFF0C");
  const own = (clauses[at] ?? "").replace(
    /(?:现在|目前|一般|您|你们|您这边|门店|店里|公司|主要|通常|每个月|自己这边)*(?:是|要|得|会)?(?:在|从|拿|靠|凭|把|被|由|跟)?(?:的是)?(?:怎么|怎样|如何|什么|谁|哪|咋).*$/u,
    ""
  );
  if (/(?:有|要|做|经过|听到过?|改|出现|遇到|碰到)(?:些|过)?(?:什么|哪|谁)/u.test(clauses[at] ?? ""))
    return before === "" ? "" : `${before}\uFF0C`;
  if (/在$/u.test(own) || /在(?:哪|什么)/u.test(clauses[at] ?? "")) return before === "" ? "" : `${before}\uFF0C`;
  const told = own.replace(/(?:现在|目前|一般|您|你们|是)+$/u, "").replace(/的$/u, "\u7684\uFF0C").trim();
  const bareOwn = told.replace(/^(?:现在|目前)/u, "");
  return bareOwn.length < 2 ? before === "" ? "" : `${before}\uFF0C` : `${before === "" ? "" : `${before}\uFF0C`}${bareOwn}`;
}
function bentQuestion(ask, said) {
  const asked2 = ask.trim().replace(/[？?。]+$/u, "");
  const [, lead = "", more = "", verb = ""] = /^(.{0,8}?)(还有)?谁(?:会|在|来)?([^，]{1,8})$/u.exec(asked2) ?? [];
  if (verb !== "" && !/^谁/u.test(said)) return `${lead}${verb.replace(/的$/u, "")}\u7684${more === "" ? "\u662F" : "\u8FD8\u6709"}${said}`;
  const [, before = ""] = /^([^，]{2,12}?(?:在|是|为))(?:哪儿|哪里|哪|什么)$/u.exec(asked2) ?? [];
  return before !== "" && said.length <= 8 ? `${before}${said}` : void 0;
}
function yesOrNo(ask, said) {
  if (/^(?:没有|没|不会|不|从来没)/u.test(said)) return [];
  const stated = ask.trim().replace(/(?:吗|么)?[？?]+$/u, "");
  const more = said.replace(/^(?:会|有|是|是的|对|能|嗯)[，,]?/u, "");
  return [stopped2(`${stated}${more === "" ? "" : `\uFF0C${more}`}`)];
}
function isShort(said, topic) {
  return said.length <= (topic === "" ? 2 : 1) || /^[\p{Script=Latin}\s]+$/u.test(said) && said.length <= 12;
}
function stopped2(sentence) {
  const text2 = sentence.trim().replace(/[。，；、：！!…\s]+$/u, "");
  return /[？?]$|[。！？][”」]$/u.test(text2) ? text2 : `${text2}\u3002`;
}

// src/core/languages/letter-stories.ts
var STORIES = { en: englishStory, "zh-Hans": simplifiedChineseStory };
function letterStoryFor(language) {
  const base = baseLanguage(language);
  return Object.entries(STORIES).find(([tag]) => tag === base)?.[1] ?? STORIES[STANDBY];
}

// src/core/languages/figures/words.ts
var ONE = 1000000n;
function all2(meaning, words3) {
  return Object.fromEntries(words3.split("|").map((word) => [word, meaning]));
}

// src/core/languages/figures/spoken-number.ts
function numberAt(tokens2, at) {
  const token = tokens2[at];
  if (token?.kind === "fraction") return fractionAt(tokens2, at, 1n);
  if (token?.kind === "a") {
    const next3 = tokens2[at + 1];
    if (next3?.kind === "fraction" || isQuarterOf(tokens2, at + 1)) return fractionAt(tokens2, at + 1, 1n);
    if (next3?.kind === "scale") return counted4(tokens2, at + 1, { low: ONE, high: ONE });
    return next3?.kind === "time" ? { low: ONE, high: ONE, about: false, scale: void 0, fraction: false, money: false, next: at + 1 } : void 0;
  }
  if (token?.kind !== "number") return void 0;
  if (token.low === token.high && (tokens2[at + 1]?.kind === "fraction" && tokens2[at + 1]?.text !== "\u534A" || isQuarterOf(tokens2, at + 1)))
    return fractionAt(tokens2, at + 1, token.low / ONE);
  const whole = tokens2[at + 1]?.kind === "out-of" ? tokens2[at + 2] : void 0;
  if (whole?.kind === "number" && whole.low > token.high)
    return {
      low: token.low * ONE / whole.low,
      high: token.high * ONE / whole.low,
      about: token.about === true,
      scale: void 0,
      fraction: true,
      money: false,
      next: at + 3
    };
  return counted4(tokens2, at + 1, token);
}
function isQuarterOf(tokens2, at) {
  const token = tokens2[at];
  return token?.kind === "time" && token.unit === "quarter" && /^quarter/u.test(token.text) && tokens2[at + 1]?.kind === "of";
}
function fractionAt(tokens2, at, times2) {
  const token = tokens2[at];
  const [above, below] = token?.kind === "fraction" ? token.part : [1, 4];
  const value = ONE * BigInt(above) * times2 / BigInt(below);
  let next3 = at + 1;
  if (tokens2[next3]?.kind === "of") next3++;
  if (tokens2[next3]?.kind === "a") next3++;
  const scale = tokens2[next3];
  if (scale?.kind === "scale")
    return {
      low: value * scale.by,
      high: value * scale.by,
      about: false,
      scale: scale.by,
      fraction: false,
      money: scale.money === true,
      next: next3 + 1
    };
  const isTime = tokens2[next3]?.kind === "time";
  return { low: value, high: value, about: false, scale: void 0, fraction: !isTime, money: false, next: isTime ? next3 : at + 1 };
}
function counted4(tokens2, from, first) {
  let [low, high, next3] = [first.low, first.high, from];
  let [done, last, scale, isMoney] = [0n, first.word ? ONE : 0n, first.scale, false];
  for (; ; next3++) {
    const token = tokens2[next3];
    if (token?.kind === "scale") {
      [low, high, last, scale] = [low * token.by, high * token.by, token.by * ONE, (scale ?? 1n) * token.by];
      isMoney ||= token.money === true;
      if (token.by >= 1000n && tokens2[next3 + 1]?.kind === "number" && isSmaller(tokens2[next3 + 1], token.by))
        [done, low, high] = [done + low, 0n, 0n];
      continue;
    }
    const half = last >= 0n && low + done > 0n ? halfAt(tokens2, next3) : void 0;
    if (half !== void 0 && tokens2[next3]?.kind === "and") {
      const of = (scale ?? 1n) * half.value;
      [low, high, next3] = [low + of, high + of, half.next - 1];
      continue;
    }
    const and = token?.kind === "and" && last >= 100n * ONE ? 1 : 0;
    const more = tokens2[next3 + and];
    if (more?.kind !== "number" || !more.word || !isAddable(low, last, more)) break;
    [low, high, next3] = [low + more.low, high + more.high, next3 + and];
    last = ONE;
    scale = void 0;
  }
  return { low: low + done, high: high + done, about: first.about === true, scale, fraction: false, money: isMoney, next: next3 };
}
function isAddable(sum, last, { low }) {
  if (last >= 100n * ONE) return low < last;
  return last === ONE && sum % (100n * ONE) >= 20n * ONE && sum % (10n * ONE) === 0n && low < 10n * ONE;
}
function isSmaller(token, than) {
  return token?.kind === "number" && token.word === true && token.low < than * ONE;
}
function halfAt(tokens2, at) {
  const from = tokens2[at]?.kind === "and" && tokens2[at + 1]?.kind === "a" ? at + 2 : at;
  const part = tokens2[from];
  if (from === at && part?.text !== "\u534A") return void 0;
  if (part?.kind === "time" && part.unit === "quarter") return { value: ONE / 4n, next: from + 1 };
  return part?.kind === "fraction" ? { value: ONE * BigInt(part.part[0]) / BigInt(part.part[1]), next: from + 1 } : void 0;
}

// src/core/languages/en/figures.ts
var SMALL2 = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split(
  "|"
);
var TENS2 = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");
function number2(value, more = {}) {
  return { kind: "number", low: BigInt(value) * ONE, high: BigInt(value) * ONE, word: true, ...more };
}
var englishFigures = {
  tokens: {
    ...Object.fromEntries(SMALL2.map((word, value) => [word, number2(value, value === 1 ? { one: true } : {})])),
    ...Object.fromEntries(TENS2.map((word, index) => [word, number2((index + 2) * 10)])),
    ...all2(number2(1), "once"),
    ...all2(number2(2), "twice"),
    ...all2(number2(2, { about: true }), "couple|a couple|couple of|a couple of"),
    ...all2({ kind: "scale", by: 12n }, "dozen|dozens"),
    ...all2({ kind: "scale", by: 100n }, "hundred|hundreds"),
    ...all2({ kind: "scale", by: 1000n }, "thousand|thousands|k"),
    ...all2({ kind: "scale", by: 1000n, money: true }, "grand"),
    ...all2({ kind: "scale", by: ONE }, "million|millions|m|mn|mio|mil"),
    ...all2({ kind: "scale", by: 1000n * ONE }, "billion|billions|bn"),
    ...all2({ kind: "fraction", part: [1, 2] }, "half"),
    ...all2({ kind: "fraction", part: [1, 3] }, "third|thirds"),
    ...all2({ kind: "fraction", part: [1, 5] }, "fifth|fifths"),
    ...all2({ kind: "fraction", part: [1, 10] }, "tenth|tenths"),
    ...all2({ kind: "time", unit: "second" }, "second|seconds|sec|secs"),
    ...all2({ kind: "time", unit: "minute" }, "minute|minutes|min|mins"),
    ...all2({ kind: "time", unit: "hour" }, "hour|hours|hr|hrs|h|man-hour|man-hours|working hour|working hours"),
    ...all2(
      { kind: "time", unit: "day" },
      "day|days|working day|working days|workday|workdays|business day|business days|weekday|weekdays|man-day|man-days"
    ),
    ...all2({ kind: "time", unit: "week" }, "week|weeks|wk|wks"),
    ...all2({ kind: "time", unit: "month" }, "month|months|mth|mths"),
    ...all2({ kind: "time", unit: "quarter" }, "quarter|quarters"),
    ...all2({ kind: "time", unit: "year" }, "year|years|yr|yrs|annum|twelvemonth"),
    ...all2({ kind: "every", unit: "day" }, "daily"),
    ...all2({ kind: "every", unit: "hour" }, "hourly"),
    ...all2({ kind: "every", unit: "week" }, "weekly"),
    ...all2({ kind: "every", unit: "month" }, "monthly"),
    ...all2({ kind: "every", unit: "quarter" }, "quarterly"),
    ...all2({ kind: "every", unit: "year" }, "yearly|annual|annually|p.a.|pa"),
    ...all2({ kind: "share", of: 100 }, "percent|per cent|percentage|percentage point|percentage points|%"),
    ...all2({ kind: "share", of: 1e3 }, "\u2030|per mille|per thousand"),
    ...all2({ kind: "money", code: "EUR", of: 1 }, "\u20AC|eur|euro|euros"),
    ...all2({ kind: "money", code: "USD", of: 1 }, "$|us$|usd|dollar|dollars|buck|bucks"),
    ...all2({ kind: "money", code: "GBP", of: 1 }, "\xA3|gbp|pound|pounds|quid|sterling"),
    ...all2({ kind: "money", code: "CHF", of: 1 }, "chf|franc|francs"),
    ...all2({ kind: "money", code: "CNY", of: 1 }, "\xA5|cn\xA5|cny|rmb|yuan|renminbi|kuai"),
    ...all2({ kind: "money", code: "JPY", of: 1 }, "jpy|jp\xA5|yen"),
    ...all2({ kind: "money", code: "HKD", of: 1 }, "hkd|hk$"),
    ...all2({ kind: "money", code: "CAD", of: 1 }, "c$|ca$"),
    ...all2({ kind: "money", code: "AUD", of: 1 }, "aud|a$|au$"),
    ...Object.fromEntries(
      "sek|nok|dkk|pln|czk|huf|inr|sgd|twd|krw|nzd|zar|brl|mxn".split("|").map((code) => [code, { kind: "money", code: code.toUpperCase(), of: 1 }])
    ),
    ...all2({ kind: "money", code: void 0, of: 100 }, "cent|cents"),
    ...all2({ kind: "money", code: "GBP", of: 100 }, "pence|penny"),
    ...all2({ kind: "a" }, "a|an"),
    ...all2({ kind: "per" }, "per|each|every|/|a time"),
    ...all2(
      { kind: "about" },
      "about|around|round about|roughly|approximately|approx|approx.|circa|ca.|c.|~|\u2248|some|almost|nearly|near enough|close to|just under|just over|well over|a little over|a little under|slightly over|slightly under|over|under|above|below|more than|less than|fewer than|no more than|not more than|no less than|no fewer than|up to|at least|at most|at the most|maximum|minimum|upwards of|more like|or so|or more|or less|more or less|give or take|ish|-ish|plus|odd|maybe|perhaps|probably|possibly|something like|in the region of|ballpark|a good|i think|i guess|i suppose"
    ),
    ...all2({ kind: "to" }, "to|till|until|up to about|-|\u2013|\u2014|\u2212"),
    ...all2({ kind: "between" }, "between|from|anywhere between|anything from|anywhere from"),
    ...all2({ kind: "and" }, "and|&"),
    ...all2({ kind: "or" }, "or|or maybe|or perhaps"),
    ...all2({ kind: "of" }, "of"),
    ...all2({ kind: "out-of" }, "out of|out of every|of every|in every|in"),
    ...all2({ kind: "not" }, "not|isn't|wasn't|aren't"),
    ...all2({ kind: "none" }, "none|nothing|nil|never|none at all|nothing at all|not one|not a single one|not a penny"),
    ...all2({ kind: "vague" }, "figure|figures|digit|digits|few|a few|several|many|lots|loads|tons"),
    ...all2({ kind: "end" }, ",|;|:|!|?|(|)|\n|\u2026|but|while|because|since"),
    ...all2(
      { kind: "filler" },
      "i|we|us|me|it|it's|its|is|that's|that|there|are|they|would|i'd|we'd|i'll|say|take|takes|need|needs|cost|costs|be|have|has|get|gets|do|does|the|really|well|oh|usually|normally|typically|on average|average|in all|all in all|altogether|them|us|think|reckon|just|only"
    )
  }
};

// src/core/languages/figures/numerals.ts
var DIGITS = {
  \u96F6: 0n,
  "\u3007": 0n,
  \u4E00: 1n,
  \u4E8C: 2n,
  \u4E24: 2n,
  \u4FE9: 2n,
  \u4E09: 3n,
  \u4EE8: 3n,
  \u56DB: 4n,
  \u4E94: 5n,
  \u516D: 6n,
  \u4E03: 7n,
  \u516B: 8n,
  \u4E5D: 9n
};
var UNITS2 = { \u5341: 10n, \u767E: 100n, \u5343: 1000n, \u4E07: 10000n, \u4EBF: 100000000n };
var DIGIT2 = "[\u96F6\u3007\u4E00\u4E8C\u4E24\u4FE9\u4E09\u4EE8\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]";
var ARABIC = /\d{1,3}(?:[,' ]\d{3})+(?!\d)(?:\.\d+)?|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?/uy;
var RUN = new RegExp(`${DIGIT2}+`, "uy");
var POINT = new RegExp(`\u70B9(${DIGIT2}+)`, "uy");
var VAGUE = /百八十|千儿八百|万儿八千|[好没]?几[十百千万亿]*|[好上数成][十百千万亿]+(?:上[百千万亿])?|一?多半|一?大半|一?小半|无数/uy;
var NO_NUMBER = new RegExp(
  `\u4E00(?:\u822C|\u6837|\u76F4|\u5B9A|\u4E0B|\u65E6|\u8FB9|\u81F4|\u5F8B|\u5207|\u65F6|\u5411|\u4E9B|\u70B9\u513F?(?!${DIGIT2})|\u4F1A\u513F?|\u65B9\u9762|\u8DEF|\u5E26)|\u7B2C${DIGIT2}[\u5341\u767E]?${DIGIT2}?|\u7EDF\u4E00|\u552F\u4E00|\u4E07\u4E00|\u4E07\u80FD|\u5343\u4E07\u522B|\u5341\u5206(?![\u4E4B\u949F])|\u767E\u8D27|\u4E09\u65B9|\u56DB\u5904|\u4E94\u91D1|\u96F6\u4EF6|\u96F6\u552E|\u96F6\u98DF|\u96F6\u94B1`,
  "uy"
);
var TWO_WAYS = /[1-9]\d{0,2}\.\d{3}(?![\d.]|\s?(?:[kmb]|bn|mn|million|billion|thousand|[十百千万亿w])(?![a-z]))/uy;
var PARTS = /([1-9])\/([1-9]\d?)(?![\d/])/uy;
var FRACTION = /分之/uy;
var HUNDREDTH = /(?:百分之|千分之|万分之)/uy;
var SHARE_OF = /(?:\p{Script=Han}{0,2}?)(?:里面?|当?中)?(?:就|大概|差不多|总)?有/uy;
var LOOSE = /[多余来把](?=[万亿])/uy;
var AFTER3 = /(?:[多余来把]|出头)/uy;
function numeralAt(text2, at) {
  const vague = taken(VAGUE, text2, at);
  if (vague !== void 0) return { tokens: [{ kind: "vague", text: vague }], length: vague.length };
  const none = taken(NO_NUMBER, text2, at);
  if (none !== void 0) return { tokens: [{ kind: "noun", text: none }], length: none.length };
  const odd = taken(TWO_WAYS, text2, at);
  if (odd !== void 0) return { tokens: [{ kind: "vague", text: odd }], length: odd.length };
  const share3 = shareAt(text2, at);
  if (share3 !== void 0) return share3;
  const plain5 = plainAt(text2, at);
  return plain5 && { tokens: [plain5.token], length: plain5.length };
}
function shareAt(text2, at) {
  const head = taken(HUNDREDTH, text2, at);
  if (head !== void 0) {
    const part2 = plainAt(text2, at + head.length);
    if (part2 === void 0) return void 0;
    const of = { \u767E: 1n, \u5343: 10n, \u4E07: 100n }[head.charAt(0)] ?? 1n;
    return share(part2.token.low / of, part2.token.high / of, head.length + part2.length, text2, at);
  }
  PARTS.lastIndex = at;
  const parts2 = PARTS.exec(text2);
  if (parts2 && Number(parts2[1]) < Number(parts2[2])) {
    const value = BigInt(parts2[1] ?? 0) * 100n * ONE / BigInt(parts2[2] ?? 1);
    return share(value, value, parts2[0].length, text2, at);
  }
  const whole = plainAt(text2, at);
  if (whole === void 0 || whole.token.low === 0n) return void 0;
  const between = taken(FRACTION, text2, at + whole.length) ?? taken(SHARE_OF, text2, at + whole.length);
  const part = between && plainAt(text2, at + whole.length + between.length);
  if (!part || part.token.high >= whole.token.low) return void 0;
  return share(
    part.token.low * 100n * ONE / whole.token.low,
    part.token.high * 100n * ONE / whole.token.low,
    whole.length + (between ?? "").length + part.length,
    text2,
    at
  );
}
function share(low, high, length, text2, at) {
  const written2 = text2.slice(at, at + length);
  return {
    tokens: [
      { kind: "number", low, high, text: written2 },
      { kind: "share", of: 100, text: "" }
    ],
    length
  };
}
function plainAt(text2, at) {
  let pos = at;
  let about = false;
  let total = { low: 0n, high: 0n };
  let section = { low: 0n, high: 0n };
  let number4;
  let [unit3, digits2, zero] = [1n, 0, false];
  for (; ; ) {
    const arabic = number4 === void 0 ? taken(ARABIC, text2, pos) : void 0;
    const run = number4 === void 0 && arabic === void 0 && !(pos > at && isPeriod(text2, pos)) ? taken(RUN, text2, pos) : void 0;
    const written3 = arabic ?? run;
    if (written3 !== void 0) {
      zero = /^[零〇]./u.test(written3);
      number4 = arabic === void 0 ? ofRun(zero && unit3 > 1n ? written3.slice(1) : written3) : exactly(arabic);
      digits2 = arabic === void 0 ? written3.length - (zero ? 1 : 0) : arabic.length;
      pos += written3.length;
      const point = run === void 0 ? void 0 : taken(POINT, text2, pos);
      if (point !== void 0) {
        const part = [...point.slice(1)].map((digit) => DIGITS[digit]).join("");
        number4 = plus(number4, exactly(`0.${part}`));
        pos += point.length;
      }
      continue;
    }
    if (number4 !== void 0 && text2.startsWith("\u4E2A\u4EBF", pos)) pos++;
    const next3 = text2.charAt(pos);
    const size = UNITS2[next3];
    if (size === void 0 && next3 === "\u51E0" && unit3 === 10n && number4 === void 0) {
      [number4, about, digits2] = [{ low: ONE, high: 9n * ONE }, true, 2];
      pos++;
      continue;
    }
    if (size === void 0 || number4 === void 0 && pos === at && !startsAlone(text2, pos)) break;
    if (size >= 10000n) {
      total = plus(total, times(number4 === void 0 && isNothing(section) ? { low: ONE, high: ONE } : plus(section, number4), size));
      section = { low: 0n, high: 0n };
    } else section = plus(section, times(number4 ?? { low: ONE, high: ONE }, size));
    [number4, unit3, digits2, zero] = [void 0, size, 0, false];
    pos++;
    const loose = taken(LOOSE, text2, pos);
    if (loose !== void 0) {
      about = true;
      pos += loose.length;
    }
  }
  if (pos === at) return void 0;
  const rest = number4 && unit3 >= 100n && digits2 === 1 && !zero ? times(number4, unit3 / 10n) : number4;
  const sum = plus(plus(total, section), rest);
  const [thousands] = /^[wW](?![A-Za-z])/u.exec(text2.slice(pos, pos + 2)) ?? [];
  const read = thousands === void 0 ? sum : times(sum, 10000n);
  pos += thousands?.length ?? 0;
  const more = taken(AFTER3, text2, pos);
  if (more !== void 0) pos += more.length;
  const half = text2.startsWith("\u4E2A\u534A", pos) ? ONE / 2n : 0n;
  if (half > 0n) pos += 2;
  const written2 = text2.slice(at, pos);
  const scale = thousands === void 0 ? number4 === void 0 ? unit3 : 1n : 10000n;
  const token = {
    kind: "number",
    low: read.low + half,
    high: (more === "\u51FA\u5934" ? read.high * 11n / 10n : read.high) + half,
    text: written2,
    ...about || more !== void 0 ? { about: true } : {},
    ...scale > 1n ? { scale } : {},
    ...written2 === "\u4E00" ? { one: true } : {}
  };
  return { token, length: pos - at };
}
function isPeriod(text2, at) {
  return /^一个?(?:[天日周月季年单次台件张吨趟起票人桌车托箱家位]|星期|礼拜|小时|钟头|工作日)/u.test(text2.slice(at, at + 5));
}
function startsAlone(text2, at) {
  return text2.charAt(at) === "\u5341" || /^[百千万][来把]/u.test(text2.slice(at, at + 2));
}
function ofRun(run) {
  const digits2 = [...run].map((digit) => DIGITS[digit] ?? 0n);
  const [first = 0n, second] = digits2;
  if (second === void 0) return { low: first * ONE, high: first * ONE };
  if (digits2.length === 2 && first > 0n && first < second) return { low: first * ONE, high: second * ONE };
  if (digits2.length === 3 && digits2.every((digit, index) => index === 0 || digit === (digits2[index - 1] ?? 0n) + 1n))
    return { low: first * ONE, high: (digits2.at(-1) ?? 0n) * ONE };
  return exactly(digits2.join(""));
}
function exactly(written2) {
  const [whole = "", part = ""] = written2.replace(/,(?=\d{1,2}$)/u, ".").replace(/[,' ]/gu, "").split(".");
  const value = BigInt(whole) * ONE + BigInt(part.slice(0, 6).padEnd(6, "0"));
  return { low: value, high: value };
}
function plus(a, b) {
  return b === void 0 ? a : { low: a.low + b.low, high: a.high + b.high };
}
function times({ low, high }, by) {
  return { low: low * by, high: high * by };
}
function isNothing({ low, high }) {
  return low === 0n && high === 0n;
}
function taken(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0];
}

// src/core/languages/zh-Hans/figures.ts
var simplifiedChineseFigures = {
  tokens: {
    ...all2({ kind: "scale", by: 12n }, "\u6253"),
    ...all2({ kind: "fraction", part: [1, 2] }, "\u534A|\u4E00\u534A|\u534A\u6570"),
    ...all2({ kind: "time", unit: "second" }, "\u79D2|\u79D2\u949F"),
    ...all2({ kind: "time", unit: "minute" }, "\u5206\u949F"),
    ...all2({ kind: "time", unit: "minute", times: 15n }, "\u523B\u949F|\u523B"),
    ...all2({ kind: "time", unit: "hour" }, "\u5C0F\u65F6|\u4E2A\u5C0F\u65F6|\u949F\u5934|\u4E2A\u949F\u5934|\u4E2A\u949F|\u5DE5\u65F6|\u4E2A\u5DE5\u65F6"),
    ...all2({ kind: "time", unit: "day" }, "\u5929|\u65E5|\u5DE5\u4F5C\u65E5|\u4E2A\u5DE5\u4F5C\u65E5|\u4EBA\u5929|\u4E2A\u4EBA\u5929"),
    ...all2({ kind: "time", unit: "week" }, "\u5468|\u4E2A\u5468|\u661F\u671F|\u4E2A\u661F\u671F|\u793C\u62DC|\u4E2A\u793C\u62DC"),
    ...all2({ kind: "time", unit: "month" }, "\u6708|\u4E2A\u6708|\u6708\u4EFD"),
    ...all2({ kind: "time", unit: "quarter" }, "\u5B63|\u5B63\u5EA6|\u4E2A\u5B63\u5EA6"),
    ...all2({ kind: "time", unit: "year" }, "\u5E74|\u5E74\u5EA6|\u6574\u5E74"),
    ...all2({ kind: "every", unit: "day" }, "\u5168\u5929|\u65E5\u5747|\u5929\u5929"),
    ...all2({ kind: "every", unit: "week" }, "\u5468\u5747"),
    ...all2({ kind: "every", unit: "month" }, "\u6708\u5747"),
    ...all2({ kind: "every", unit: "year" }, "\u5168\u5E74|\u5E74\u5747|\u4E00\u6574\u5E74"),
    ...all2({ kind: "share", of: 100 }, "\u4E2A\u70B9|\u4E2A\u767E\u5206\u70B9|\u767E\u5206\u70B9|\u4E2A\u767E\u5206\u4E4B"),
    ...all2({ kind: "share", of: 10 }, "\u6210"),
    ...all2({ kind: "money", code: "CNY", of: 1 }, "\u5143|\u5757|\u5757\u94B1|\u5706|\u5143\u94B1|\u5143\u6574|\u4EBA\u6C11\u5E01|\u5143\u4EBA\u6C11\u5E01|\u5757\u4EBA\u6C11\u5E01"),
    ...all2({ kind: "money", code: "USD", of: 1 }, "\u7F8E\u5143|\u7F8E\u91D1|\u7F8E\u5200|\u5200"),
    ...all2({ kind: "money", code: "EUR", of: 1 }, "\u6B27\u5143|\u6B27"),
    ...all2({ kind: "money", code: "GBP", of: 1 }, "\u82F1\u9551|\u9551"),
    ...all2({ kind: "money", code: "HKD", of: 1 }, "\u6E2F\u5E01|\u6E2F\u5143|\u6E2F\u7EB8"),
    ...all2({ kind: "money", code: "JPY", of: 1 }, "\u65E5\u5143|\u65E5\u5706|\u65E5\u5E01"),
    ...all2({ kind: "money", code: "CHF", of: 1 }, "\u6CD5\u90CE|\u745E\u90CE|\u745E\u58EB\u6CD5\u90CE"),
    ...all2({ kind: "money", code: "TWD", of: 1 }, "\u65B0\u53F0\u5E01|\u53F0\u5E01"),
    ...all2({ kind: "money", code: "CNY", of: 10 }, "\u6BDB|\u6BDB\u94B1|\u89D2"),
    ...all2({ kind: "money", code: "CNY", of: 100 }, "\u5206\u94B1"),
    ...all2({ kind: "per" }, "\u6BCF|\u6BCF\u4E2A|\u6BCF\u4E00|\u6BCF\u4E00\u4E2A|\u5E73\u5747\u6BCF|\u5E73\u5747\u6BCF\u4E2A"),
    ...all2(
      { kind: "about" },
      "\u5927\u6982|\u5927\u7EA6|\u7EA6|\u5DEE\u4E0D\u591A|\u5DE6\u53F3|\u4E0A\u4E0B|\u5C06\u8FD1|\u63A5\u8FD1|\u8FD1|\u5FEB|\u4E0D\u5230|\u4E0D\u8DB3|\u4E0D\u8D85\u8FC7|\u8D85\u8FC7|\u81F3\u5C11|\u6700\u5C11|\u8D77\u7801|\u6700\u591A|\u81F3\u591A|\u9876\u591A|\u591A|\u6765|\u4F59|\u628A|\u4EE5\u4E0A|\u4EE5\u4E0B|\u4EE5\u5185|\u5927\u81F4|\u4F30\u8BA1|\u53EF\u80FD|\u4E5F\u8BB8|\u51E0\u4E4E|\u5C0F|\u4E0A\u9650|\u4E0B\u9650|\u591A\u4E2A|\u591A\u5757|\u6765\u5757|\u51FA\u5934|\u5F00\u5916|\u5F80\u4E0A|\u5F80\u4E0B|\u66F4\u50CF\u662F"
    ),
    ...all2({ kind: "to" }, "\u5230|\u81F3|~"),
    ...all2({ kind: "between" }, "\u4ECE|\u4ECB\u4E8E"),
    ...all2({ kind: "or" }, "\u6216|\u6216\u8005|\u8981\u4E48"),
    ...all2({ kind: "not" }, "\u4E0D\u662F|\u6CA1\u6709\u5230|\u5E76\u975E"),
    ...all2({ kind: "none" }, "\u6CA1\u6709|\u4E00\u4E2A\u90FD\u6CA1\u6709|\u4E00\u4E2A\u4E5F\u6CA1\u6709|\u4E00\u6B21\u90FD\u6CA1\u6709|\u4E00\u6B21\u4E5F\u6CA1\u6709|\u4ECE\u6765\u6CA1\u6709|\u4ECE\u6CA1\u6709\u8FC7|\u6CA1\u6709\u8FC7|\u65E0|\u6CA1"),
    ...all2({ kind: "vague" }, "\u4F4D\u6570"),
    ...all2({ kind: "end" }, "\u3002|\u3001|\u4F46|\u4F46\u662F|\u4E0D\u8FC7|\u56E0\u4E3A"),
    ...all2(
      { kind: "filler" },
      "\u5427|\u5462|\u554A|\u4E86|\u7684|\u662F|\u6709|\u8981|\u5F97|\u5C31|\u4E5F|\u90FD|\u5728|\u5927\u5BB6|\u6211\u4EEC|\u54B1\u4EEC|\u4E00\u5171|\u603B\u5171|\u5408\u8BA1|\u5E73\u5747|\u4E00\u822C|\u901A\u5E38|\u57FA\u672C|\u4E4B\u95F4|\u7684\u6837\u5B50|\u90A3\u6837|\u4E2A"
    ),
    // 带着这些字，意思却不相干的词
    ...all2(
      { kind: "noun" },
      "\u6B27\u6D32|\u6B27\u7F8E|\u65E5\u672C|\u65E5\u5B50|\u65E5\u5E38|\u5E74\u8F7B|\u6708\u5E95|\u6708\u521D|\u5E74\u5E95|\u5E74\u521D|\u5B63\u8282|\u5468\u671F|\u5468\u8FB9|\u5929\u6C14|\u4ECA\u5929|\u660E\u5929|\u6628\u5929|\u6BCF\u6B21|\u5B8C\u6210|\u6210\u672C|\u6210\u4E3A|\u6210\u54C1|\u73B0\u6210|\u4E00\u6210\u4E0D\u53D8|\u6765\u7535|\u6765\u6599|\u6765\u81EA|\u56DE\u6765|\u8D77\u6765|\u4E0B\u6765|\u8FD1\u6765|\u8FD1\u671F|\u6700\u8FD1|\u9644\u8FD1|\u5C0F\u5FC3|\u5927\u5C0F|\u591A\u4E45|\u591A\u5927|\u5FEB\u9012|\u5FEB\u4EF6|\u5C3D\u5FEB|\u8D76\u5FEB|\u4E2A\u4EBA|\u628A\u63E1|\u6CA1\u4EC0\u4E48|\u6709\u7684|\u8981\u6C42|\u7EA6\u5B9A|\u9884\u7EA6|\u5143\u7D20|\u5355\u5143|\u5143\u65E6|\u6BDB\u5229|\u6BDB\u75C5|\u89D2\u5EA6|\u5230\u5E95|\u5230\u8D27|\u8FDF\u5230|\u534A\u591C|\u534A\u6210\u54C1|\u6253\u7535\u8BDD|\u6253\u5305|\u6253\u5370"
    )
  }
};

// src/core/languages/figures/tokens.ts
var WORDS2 = new Map(
  [englishFigures, simplifiedChineseFigures].flatMap(({ tokens: tokens2 }) => Object.entries(tokens2))
);
var PHRASES = [...WORDS2.keys()].sort((a, b) => b.length - a.length).map(
  (phrase3) => phrase3.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&") + (/[a-z]$/u.test(phrase3) ? WORDS2.get(phrase3)?.kind === "money" ? "(?![a-z])" : "(?![a-z\\d])" : "")
);
var PHRASE = new RegExp(PHRASES.join("|"), "uy");
var WORD2 = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'_])+/uy;
var NO_FIGURE = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?|\d+(?:\.\d+){2,}|24\/7|\d+(?:st|nd|rd|th|am|pm)(?![a-z])|(?:(?:19|20)\d\d|[一二][〇零九][〇零一二三四五六七八九]{2})(?=年(?!代))|(?<![一二两三四五六七八九十几每个半\d])(?:周|星期|礼拜)[一二三四五六日天](?![十百千万\d])|(?:上午|下午|早上|晚上|中午|凌晨|夜里|傍晚)[\d一二两三四五六七八九十]{1,3}点(?:半|[\d一二三四五六七八九十]{1,3}分?)?|\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[号](?![楼线车])/uy;
var YEAR = /(?:\b(?:since|in|from|by|until|before|after|of)|[自从到在])\s*$/u;
var BEHIND_NUMBER = /^(?:[kmh]|mn|pa|mil|mio|min|mins|sec|secs|plus|odd|刀|欧|镑|块|元|角|毛|成|打)$/u;
var SIMPLE = {
  \u5169: "\u4E24",
  \u842C: "\u4E07",
  \u5104: "\u4EBF",
  \u500B: "\u4E2A",
  \u5E7E: "\u51E0",
  \u9EDE: "\u70B9",
  \u584A: "\u5757",
  \u9418: "\u949F",
  \u4F86: "\u6765",
  \u9918: "\u4F59",
  \u9593: "\u95F4",
  \u6B50: "\u6B27",
  \u938A: "\u9551",
  \u5E63: "\u5E01",
  \u9322: "\u94B1",
  \u7D04: "\u7EA6",
  \u5C07: "\u5C06",
  \u904E: "\u8FC7",
  \u9031: "\u5468",
  \u79AE: "\u793C",
  \u6642: "\u65F6",
  \u5713: "\u5706",
  \u5EFF: "\u4E8C\u5341",
  \u5345: "\u4E09\u5341",
  "\xBD": " 1/2",
  "\xBC": " 1/4",
  "\xBE": " 3/4"
};
var TENS3 = /\b(one|two|three|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=one|two|three|four|five|six|seven|eight|nine|third|quarter|fifth|half)/gu;
function plainly(text2) {
  const simple = text2.replace(/[兩萬億個幾點塊鐘來餘間歐鎊幣錢約將過週禮時圓廿卅½¼¾]/gu, (character) => SIMPLE[character] ?? character);
  return simple.normalize("NFKC").toLowerCase().replace(/[’‘]/gu, "'").replace(/(\d) 1\/2/gu, "$1.5").replace(TENS3, "$1 ");
}
function tokensOf(said) {
  const text2 = plainly(said);
  const tokens2 = [];
  for (let at = 0; at < text2.length; ) {
    const length = /\s/u.test(text2.charAt(at)) && text2.charAt(at) !== "\n" ? 1 : take(tokens2, text2, at);
    at += length;
  }
  return tokens2;
}
function take(tokens2, text2, at) {
  const odd = found3(NO_FIGURE, text2, at);
  if (odd !== void 0) return push(tokens2, { kind: "noun", text: odd });
  const phrase3 = found3(PHRASE, text2, at);
  const meaning = phrase3 === void 0 ? void 0 : WORDS2.get(phrase3);
  if (phrase3 !== void 0 && meaning !== void 0 && (!BEHIND_NUMBER.test(phrase3) || isNumber(tokens2.at(-1))))
    return push(tokens2, { ...meaning, text: phrase3 });
  const numeral2 = numeralAt(text2, at);
  if (numeral2 !== void 0) {
    const [token] = numeral2.tokens;
    if (token?.kind === "number" && /^(?:19|20)\d\d$/u.test(token.text) && YEAR.test(text2.slice(0, at)))
      return push(tokens2, { kind: "noun", text: token.text });
    tokens2.push(...numeral2.tokens);
    return numeral2.length;
  }
  if (text2.charAt(at) === ".") return push(tokens2, { kind: /\.\s|\.$/u.test(text2.slice(at, at + 2)) ? "end" : "noun", text: "." });
  return push(tokens2, { kind: "noun", text: found3(WORD2, text2, at) ?? text2.charAt(at) });
}
function isNumber(token) {
  return token?.kind === "number" || token?.kind === "scale" || token?.kind === "money" && token.of === 1;
}
function push(tokens2, token) {
  if (token.kind !== "filler") tokens2.push(token);
  return token.text.length;
}
function found3(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.exec(text2)?.[0];
}
var UNIT_WORD = new Map(
  [...WORDS2].flatMap(([word, meaning]) => meaning.kind === "time" && meaning.times === void 0 ? [[word, meaning.unit]] : [])
);
var SHARE_WORD = new Set([...WORDS2].flatMap(([word, { kind }]) => kind === "share" ? [word] : []).concat("\u767E\u5206\u6BD4", "\u6210\u6570", "percents"));
function timeUnitOf(word) {
  const plain5 = plainly(word).trim();
  return UNIT_WORD.get(plain5);
}
function isShare(word) {
  return SHARE_WORD.has(plainly(word).trim());
}

// src/core/languages/figures/index.ts
var LONGEST = 2e3;
var MOST3 = 10n ** 21n;
function figuresIn(said) {
  const tokens2 = tokensOf(said.slice(0, LONGEST));
  const figures = [];
  let pending = {};
  for (let at = 0; at < tokens2.length; ) {
    const token = tokens2[at];
    const per = perAt(tokens2, at, figures.length > 0 || at > 0);
    if (per !== void 0) {
      if (per.period !== void 0 && !attach(figures, tokens2, at, per.period)) pending.per = per.period;
      at = per.next;
      continue;
    }
    const quantity = rangeAt(tokens2, at, pending.between === true);
    if (quantity !== void 0) {
      const { next: next3 } = quantity;
      if (!pending.not && tokens2[next3]?.kind !== "vague" && quantity.high < MOST3) figures.push(finished(tokens2, quantity, pending));
      pending = {};
      at = Math.max(next3, at + 1);
      continue;
    }
    if (token.kind === "about") sureness(figures, tokens2, at, pending);
    else if (token.kind === "between") pending.between = true;
    else if (token.kind === "not") pending.not = true;
    else if (token.kind === "end") pending = {};
    at++;
  }
  return figures.length === 0 && isNone(tokens2) ? [{ low: 0n, high: 0n, about: false, of: "count", currencies: [], nouns: [] }] : figures;
}
function isNone(tokens2) {
  const end = tokens2.findIndex(({ kind }) => kind === "end");
  const first = (end < 0 ? tokens2 : tokens2.slice(0, end)).filter(({ kind }) => kind !== "about");
  return first.length === 1 && first[0]?.kind === "none";
}
function sureness(figures, tokens2, at, pending) {
  const next3 = tokens2[at + 1]?.kind;
  const last = figures.at(-1);
  if (last !== void 0 && (next3 === void 0 || next3 === "end" || tokens2[at - 1]?.kind === "end"))
    figures[figures.length - 1] = { ...last, about: true };
  else pending.about = true;
}
function attach(figures, tokens2, at, per) {
  const last = figures.at(-1);
  const clause = tokens2.slice(0, at).findLastIndex(({ kind }) => kind === "end");
  const hasNumber = tokens2.slice(clause + 1, at).some(({ kind }) => kind === "number" || kind === "fraction" || kind === "a");
  if (last === void 0 || last.per !== void 0 || !hasNumber) return false;
  figures[figures.length - 1] = { ...last, per };
  return true;
}
function perAt(tokens2, at, begun) {
  const token = tokens2[at];
  if (token.kind === "every") return { period: { time: token.unit, word: token.unit }, next: at + 1 };
  if (token.kind === "per") {
    const from = isOne(tokens2[at + 1]) ? at + 2 : at + 1;
    const unit4 = tokens2[from];
    if (unit4?.kind === "time") return { period: periodOf(unit4), next: from + 1 };
    if (unit4?.kind === "number") return tokens2[from + 1]?.kind === "time" ? { next: from + 2 } : { next: from };
    const nouns2 = nounsFrom(tokens2, from);
    return { next: from + nouns2 };
  }
  if (token.kind !== "a" && !isOne(token)) return void 0;
  const unit3 = tokens2[at + 1];
  if (unit3?.kind === "time" && unit3.times === void 0) {
    const isPart2 = tokens2[at + 2]?.kind === "fraction" || tokens2[at + 2]?.kind === "and" && tokens2[at + 3]?.kind === "a" || tokens2[at + 2]?.kind === "or" || tokens2[at + 2]?.kind === "of";
    const number4 = numberBehind(tokens2, at + 2);
    if (number4 || begun && !isPart2 && followsNumber(tokens2, at)) return { period: periodOf(unit3), next: at + 2 };
    return void 0;
  }
  if (token.kind !== "number" || token.text !== "\u4E00") return void 0;
  const nouns = nounsFrom(tokens2, at + 1);
  const isPer = numberBehind(tokens2, at + 1 + nouns) || (tokens2[at + 1 + nouns]?.kind ?? "end") === "end" && at > 0 && followsNumber(tokens2, at) && tokens2[at - 1]?.kind !== "noun";
  return nouns > 0 && nouns <= 2 && isPer ? { next: at + 1 + nouns } : void 0;
}
function numberBehind(tokens2, at) {
  let next3 = at;
  while (tokens2[next3]?.kind === "about" || tokens2[next3]?.kind === "money" && tokens2[next3 + 1]?.kind === "number") next3++;
  return tokens2[next3]?.kind === "number" && /\p{Script=Han}/u.test(tokens2[at - 1]?.text ?? "");
}
function periodOf({ unit: unit3, text: text2 }) {
  return { time: unit3, word: text2.replace(/^个/u, "") };
}
function followsNumber(tokens2, at) {
  for (let before = at - 1; before >= 0 && tokens2[before]?.kind !== "end"; before--) {
    if (["number", "scale", "money", "fraction", "share", "vague"].includes(tokens2[before]?.kind ?? "")) return true;
  }
  return tokens2[at - 1]?.kind === "noun";
}
function isOne(token) {
  return token?.kind === "a" || token?.kind === "number" && token.one === true;
}
function nounsFrom(tokens2, at) {
  let next3 = at;
  while (tokens2[next3]?.kind === "noun") next3++;
  return next3 - at;
}
function rangeAt(tokens2, at, between) {
  const first = quantityAt(tokens2, at);
  if (first === void 0) return void 0;
  const joint = tokens2[first.next]?.kind;
  const second = joint === "to" || joint === "or" || between && joint === "and" ? quantityAt(tokens2, first.next + 1) : void 0;
  if (second === void 0 || second.low !== second.high || first.low !== first.high) return first;
  const { scale = 1n } = second;
  const grown = first.scale === void 0 && first.bare && scale >= 100n && first.low * scale <= second.high ? first.low * scale : first.low;
  if (grown > second.high) return first;
  const currencies = [.../* @__PURE__ */ new Set([...first.currencies, ...second.currencies])];
  return {
    ...second,
    low: grown,
    high: second.high,
    about: first.about || second.about,
    of: second.of === "count" ? first.of : second.of,
    currencies
  };
}
function quantityAt(tokens2, at) {
  const before = tokens2[at];
  const from = before?.kind === "money" && before.of === 1 ? at + 1 : at;
  const number4 = numberAt(tokens2, from);
  if (number4 === void 0) return void 0;
  const quantity = { ...number4, of: "count", currencies: [], bare: from === at };
  if (before?.kind === "money" && from > at) paid(quantity, before.code);
  if (number4.money) quantity.of = "money";
  for (; ; quantity.next++) {
    const token = tokens2[quantity.next];
    if (token?.kind === "money") money3(tokens2, quantity, token);
    else if (token?.kind === "share" && quantity.of === "count") share2(tokens2, quantity, token.of);
    else if (token?.kind === "time" && quantity.of === "count") time(tokens2, quantity, token);
    else if (token?.kind === "about" && isBehind(tokens2, quantity.next)) quantity.about = true;
    else if (token?.text === "-" && ["time", "money"].includes(tokens2[quantity.next + 1]?.kind ?? "")) continue;
    else break;
  }
  if (number4.fraction && quantity.of === "count")
    [quantity.low, quantity.high, quantity.of] = [quantity.low * 100n, quantity.high * 100n, "share"];
  return quantity;
}
function isBehind(tokens2, at) {
  return /^(?:左右|上下|多|来|余|把|以上|以下|以内|出头|开外|多个|多块|来块|or so|or more|or less|more or less|ish|-ish|plus|odd|give or take)$/u.test(
    tokens2[at]?.text ?? ""
  ) || tokens2[at + 1] === void 0 || tokens2[at + 1]?.kind === "end";
}
function paid(quantity, code) {
  quantity.of = "money";
  if (code !== void 0 && !quantity.currencies.includes(code)) quantity.currencies.push(code);
}
function money3(tokens2, quantity, { code, of }) {
  paid(quantity, code);
  [quantity.low, quantity.high] = [quantity.low / BigInt(of), quantity.high / BigInt(of)];
  const small = tokens2[quantity.next + 1];
  if (of > 1 || small?.kind !== "number" || small.low !== small.high || small.low >= 100n * ONE || small.low % ONE !== 0n || small.one && tokens2[quantity.next + 2]?.kind === "time")
    return;
  const coin = tokens2[quantity.next + 2];
  const isCoin = coin?.kind === "money" && coin.of > 1;
  const parts2 = isCoin ? BigInt(coin.of) : small.low < 10n * ONE && !small.word ? 10n : 100n;
  if (!isCoin && coin?.kind === "noun") return;
  [quantity.low, quantity.high] = [quantity.low + small.low / parts2, quantity.high + small.low / parts2];
  quantity.next += isCoin ? 2 : 1;
}
function share2(tokens2, quantity, of) {
  const more = tokens2[quantity.next + 1];
  const part = of !== 10 ? 0n : more?.kind === "fraction" ? ONE / 2n : more?.kind === "number" && more.low < 10n * ONE ? more.low / 10n : 0n;
  if (part > 0n) quantity.next++;
  quantity.of = "share";
  [quantity.low, quantity.high] = [(quantity.low + part) * 100n / BigInt(of), (quantity.high + part) * 100n / BigInt(of)];
}
function time(tokens2, quantity, { unit: unit3, times: times2 = 1n, text: text2 }) {
  quantity.of = { time: unit3, word: times2 > 1n ? unit3 : text2 };
  [quantity.low, quantity.high] = [quantity.low * times2, quantity.high * times2];
  const half = halfAt(tokens2, quantity.next + 1);
  if (half === void 0) return;
  [quantity.low, quantity.high] = [quantity.low + half.value, quantity.high + half.value];
  quantity.next = half.next - 1;
}
function finished(tokens2, { low, high, about, of, currencies, next: next3 }, pending) {
  const nouns = [];
  for (let at = next3; tokens2[at]?.kind === "noun" && nouns.length < 6; at++) nouns.push(tokens2[at]?.text ?? "");
  return {
    low,
    high,
    about: about || pending.about === true,
    of,
    currencies,
    nouns,
    ...pending.per === void 0 ? {} : { per: pending.per }
  };
}

// src/core/method/talk/call-summary.ts
init_languages();

// src/core/method/talk/heard.ts
var CURRENCY4 = "[\u20AC$\xA3\xA5\uFFE5]";
var MAGNITUDE = "(?:[%\uFF05]|\u5343\u4E07|\u767E\u4E07|[\u5343\u4E07\u4EBF](?![\\p{Script=Han}]{3})|(?:million|thousand|billion)\\b|(?<=\\d)(?:k|m|bn)(?![A-Za-z]))";
var NUMBER2 = new RegExp(
  `(?<![A-Za-z\\d.,:/\u7B2C_\u2013~-])(?:${CURRENCY4}\\s?)?\\d+(?:[.,]\\d+)*(?:\\s?${MAGNITUDE})?(?![A-Za-z\\d:_\u2013~/-]|[\u65E5\u53F7\u70B9\u65F6]|\u6708(?!\u4EFD))`,
  "giu"
);
var CLAUSE_END = /[;；。，、!?！？\n]|[,.](?=\s|$)/u;
var ABOUT3 = /^(?:it(?:'|’)?s|it is|that(?:'|’)s|about|around|roughly|maybe|some|up to|at least|at most|approximately|approx\.?|nearly|almost|over|under|more than|less than|perhaps|probably|circa|ca\.?|~|≈|大概|大约|约|差不多|大致|将近|接近|至少|最多|不到|超过|是|有|要|得|每?[年月周天]?大概|左右|\s)*$/iu;
var LOOSE2 = /(?:(?:^|\s+)(?:or so|or more|at least|at most|maybe|altogether|in all|I think)|左右|上下|以上|以内|吧|多)+$/iu;
var STOP = /* @__PURE__ */ new Set([
  "a",
  "an",
  "per",
  "the",
  "of",
  "each",
  "every",
  "in",
  "on",
  "to",
  "about",
  "such",
  "those",
  "these",
  "\u6BCF",
  "\u7684",
  "/"
]);
function aroundNumber(text2) {
  const matches = [...text2.matchAll(NUMBER2)].filter((match2) => !isYear(text2, match2));
  const [match] = matches;
  if (match === void 0 || matches.length > 1) return void 0;
  const before = text2.slice(0, match.index).split(CLAUSE_END);
  const [tail = "", ...after3] = text2.slice(match.index + match[0].length).split(CLAUSE_END);
  const whole = before.slice(0, -1).every((clause) => clause.trim() === "") && after3.every((clause) => clause.trim() === "");
  return { lead: (before.at(-1) ?? "").trim(), number: match[0].trim(), tail: tail.trim().replace(LOOSE2, "").trim(), whole };
}
function isAbout(lead) {
  return ABOUT3.test(lead);
}
function isWithin(text2, measure2) {
  const known4 = tokens(measure2);
  return tokens(text2).every((token) => known4.includes(token));
}
function isYear(text2, { 0: number4, index = 0 }) {
  if (!/^(?:19|20)\d\d$/u.test(number4)) return false;
  return /(?:\b(?:since|in|from|by|until|before|after)|[自从到在])\s*$/iu.test(text2.slice(0, index)) || /^\s*年/u.test(text2.slice(index + number4.length));
}
function tokens(text2) {
  const all3 = text2.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}'’%-]+?(?=\p{Script=Han}|[^\p{L}\p{N}'’%-]|$)/gu) ?? [];
  return all3.filter((token) => !STOP.has(token)).map((token) => token.length > 3 ? token.replace(/(?<!s)s$/u, "") : token);
}

// src/core/method/talk/said-figure.ts
init_languages();

// src/core/method/talk/worth.ts
import Fraction2 from "fraction.js";

// src/core/method/talk/units.ts
import Fraction from "fraction.js";
var USUAL = { weeks: 52, days: 250, hours: 8 };
function multiplied(units, calendar = USUAL) {
  let [money4, time2, size] = [0, 0, new Fraction(1)];
  const things = [];
  const put = (word, times2) => {
    if (isShare(word)) size = times2 === 1 ? size.div(100) : size.mul(100);
    const unit3 = timeUnitOf(word);
    if (unit3 !== void 0) {
      time2 += times2;
      size = times2 === 1 ? size.mul(yearsIn(unit3, calendar)) : size.div(yearsIn(unit3, calendar));
    }
    if (isShare(word) || unit3 !== void 0) return;
    const known4 = things.find(([name]) => isSameNoun(name, word));
    if (known4) known4[1] += times2;
    else things.push([word, times2]);
  };
  for (const { unit: unit3, money: isMoney, per = [] } of units) {
    if (isMoney) money4++;
    else if (unit3 !== void 0) put(unit3, 1);
    for (const word of listOf(per)) put(word, -1);
  }
  return { money: money4, time: time2, things: things.filter(([, times2]) => times2 !== 0), size };
}
function yearsIn(unit3, { weeks, days: days2, hours }) {
  const inOne = {
    year: 1,
    quarter: 4,
    month: 12,
    week: weeks,
    day: days2,
    hour: days2 * hours,
    minute: days2 * hours * 60,
    second: days2 * hours * 3600
  };
  return new Fraction(1).div(inOne[unit3]);
}
var IRREGULAR2 = {
  people: "person",
  children: "child",
  men: "man",
  women: "woman",
  feet: "foot",
  teeth: "tooth",
  geese: "goose",
  mice: "mouse",
  oxen: "ox",
  dice: "die",
  criteria: "criterion",
  indices: "index",
  data: "datum",
  media: "medium"
};
var MEASURE_WORD = /^(?:个|张|台|件|辆|起|次|份|条|只|支|枝|批|箱|包|袋|瓶|桶|盒|吨|家|名|位|笔|单|票|套|块|根|卷|匹|艘|架|间|场|趟|通|项|门|颗|片|本|封|组|队|班|桌|碗|杯|层|节|段|道|尊|扇|副|双|对|宗|桩|例)(?=\p{Script=Han}{2})/u;
function isSameNoun(one, other) {
  const [a, b] = [nounOf(one), nounOf(other)];
  return a === b || pluralsOf(a).includes(b) || pluralsOf(b).includes(a);
}
function nounOf(word) {
  const plain5 = plainly(word).trim().replace(/\s+/gu, " ").replace(/^(?:an?|the|one) /u, "").replace(MEASURE_WORD, "");
  return plain5.replace(
    /(?<=^| |-)[a-z]+$/u,
    (last) => IRREGULAR2[last] ?? last.replace(/^(.*)men$/u, (all3, stem) => stem.length > 2 ? `${stem}man` : all3)
  );
}
function pluralsOf(noun) {
  const last = noun.at(-1) ?? "";
  if (!/[a-z]/u.test(last)) return [];
  return [
    `${noun}s`,
    .../(?:[sxzo]|[cs]h)$/u.test(noun) ? [`${noun}es`] : [],
    .../[^aeiou]y$/u.test(noun) ? [`${noun.slice(0, -1)}ies`] : [],
    .../fe?$/u.test(noun) ? [noun.replace(/fe?$/u, "ves")] : [],
    ...noun.endsWith("is") ? [`${noun.slice(0, -2)}es`] : []
  ];
}

// src/core/method/talk/worth.ts
function problemOf({ money: money4, time: time2, things }) {
  if (money4 !== 1) return { code: "not-money" };
  if (things.length > 0) return { code: "units-left", left: things.map(([name]) => name) };
  return time2 === -1 ? void 0 : { code: "not-per-time" };
}
function worthOf(factors, currency2, calendar = USUAL) {
  const dimension = multiplied(factors.map(unitOf), calendar);
  const problem = problemOf(dimension);
  if (problem) return problem;
  const ends = factors.map(({ figure }) => endsOf(figure));
  const product = (end) => ends.reduce((product2, pair) => product2.mul(pair[end]), dimension.size);
  const own = factors.map(({ figure, measure: measure2 }) => figure.currency ?? ("money" in measure2 ? measure2.currency : void 0)).find((code) => code !== void 0);
  return { low: product(0), high: product(1), about: factors.some(({ figure }) => figure.about === true), currency: own ?? currency2 };
}
function unitOf({ figure, measure: measure2 }) {
  const per = figure.per ?? measure2.per;
  return "money" in measure2 ? { money: true, per } : { unit: figure.unit ?? measure2.unit, per };
}
function endsOf({ number: number4, low, high }) {
  const one = exactly2(typeof number4 === "number" ? number4 : Number(String(number4 ?? "").replace(/[,\s]/gu, "")));
  return low === void 0 || high === void 0 ? [one, one] : [exactly2(low), exactly2(high)];
}
function exactly2(number4) {
  return new Fraction2(Number.isFinite(number4) ? number4.toFixed(6) : 0);
}
function isTyped(measure2) {
  return typeof measure2 === "object";
}
function roundedMoney(amount3) {
  const rounded = amount3.round(amount3.abs().gte(1e3) ? 0 : 2);
  return writtenAmount(rounded.s * rounded.n * MILLION / rounded.d);
}

// src/core/method/talk/said-figure.ts
function saidAnswer(language, item, question) {
  const { ask, answer: answer2, number: number4, unit: unit3 } = item;
  const noted = notedAs(language, item, question);
  const said = { ask, ...answer2 === void 0 ? {} : { answer: answer2 }, ...noted === void 0 ? {} : { noted } };
  if (typeof number4 === "string") return { ...said, number: number4, unit: unit3 };
  const numeral2 = numeralOf(item);
  if (numeral2 === void 0) return said;
  return { ...said, number: numeral2, phrase: figureWords(language, item, isTyped(question?.measure) && "money" in question.measure) };
}
function figureWords(language, { unit: unit3, per = [], currency: currency2, ...figure }, isMoney) {
  const money4 = currency2 !== void 0 || isMoney;
  const share3 = unit3 !== void 0 && isShare(unit3);
  return rowOrStandby(language).grammar.figure({ ...numbersOf(figure), unit: unit3, currency: currency2, money: money4, share: share3, per: listOf(per) });
}
function moneyWords(language, { low, high, about, currency: currency2 }) {
  return rowOrStandby(language).grammar.figure({
    low: roundedMoney(low),
    high: roundedMoney(high),
    about,
    currency: currency2,
    money: true,
    share: false,
    per: []
  });
}
function notedAs(language, item, question) {
  const { noted, measure: measure2 } = question ?? {};
  if (noted === void 0 || item.answer === void 0 && numeralOf(item) === void 0) return void 0;
  const figure = typeof item.number === "string" ? item.number : numeralOf(item) === void 0 ? void 0 : figureWords(language, { ...item, unit: void 0, per: [] }, isTyped(measure2) && "money" in measure2);
  const values = {
    number: figure,
    answer: item.answer === void 0 ? figure : bare(item.answer)
  };
  const wanted = [...noted.matchAll(PLACE)].map(([, name = ""]) => name);
  if (wanted.some((name) => values[name] === void 0)) return void 0;
  return noted.replace(PLACE, (_, name) => values[name] ?? "");
}
var PLACE = /\{\{\s*(number|answer)\s*\}\}/gu;
function numeralOf(figure) {
  if (typeof figure.number !== "number" && (figure.low === void 0 || figure.high === void 0)) return void 0;
  const { low, high } = numbersOf(figure);
  return low === high ? low : `${low}\u2013${high}`;
}
function numbersOf({ number: number4, low, high, about = false }) {
  const written2 = (value) => typeof value === "number" ? writtenNumber(value) : value ?? "";
  return low === void 0 || high === void 0 ? { low: written2(number4), high: written2(number4), about } : { low: written2(low), high: written2(high), about };
}
function writtenNumber(number4) {
  return writtenAmount(BigInt(Math.round(number4 * Number(MILLION))));
}

// src/core/method/talk/figure.ts
function calendarIn(said) {
  const found4 = figuresIn(said).filter(isCalendar).filter(({ low, high }) => low === high);
  return Object.assign(
    {},
    ...found4.map(({ low, of }) => ({ [typeof of === "object" && of.time === "week" ? "weeks" : "days"]: Number(low / ONE) }))
  );
}
function isCalendar({ of, per, low, high }) {
  if (typeof of !== "object" || per?.time !== "year" || low !== high) return false;
  return of.time === "day" ? low >= 100n * ONE && low <= 366n * ONE : of.time === "week" && low >= 20n * ONE && low <= 53n * ONE;
}

// src/core/method/talk/sums.ts
init_languages();
function sumsOf({ scenarios: scenarios3, year: year4 }, notes2, currency2) {
  const calendar = yearOf2(year4, notes2);
  return scenarios3.flatMap((scenario3) => {
    const factors = (scenario3.worth ?? []).flatMap((id) => factorOf(scenarios3, notes2, id));
    if (scenario3.worth === void 0 || factors.length < scenario3.worth.length) return [];
    const wanted = notes2.scenarios?.find(({ id }) => id === scenario3.id)?.wanted;
    const known4 = factors.flatMap(({ figure, measure: measure2 }) => figure === void 0 ? [] : [{ figure, measure: measure2 }]);
    const worth = known4.length === factors.length ? worthOf(known4, currency2, calendar) : void 0;
    return [{ scenario: scenario3.id, wanted, factors, ...worth === void 0 || "code" in worth ? {} : { worth } }];
  });
}
function totalOf(sums) {
  const known4 = sums.flatMap(({ worth }) => worth ?? []);
  const [first, ...others2] = known4;
  if (first === void 0 || others2.length === 0 || others2.some(({ currency: currency2 }) => currency2 !== first.currency)) return void 0;
  return others2.reduce(
    (total, { low, high, about }) => ({ ...first, low: total.low.add(low), high: total.high.add(high), about: total.about || about }),
    first
  );
}
function sumWords(language, { factors, worth }) {
  const grammar = rowOrStandby(language).grammar;
  const said = factors.map((factor) => factorWords(language, factor));
  if (worth === void 0)
    return grammar.notKnown({ factors: said, missing: factors.filter(({ figure }) => figure === void 0).map(({ ask }) => ask) });
  return grammar.sum({ factors: said, ...aYear(language, worth) });
}
function factorWords(language, { figure, measure: measure2 }) {
  return figure === void 0 ? measureWords(language, measure2) : figureWords(language, figure, "money" in measure2);
}
function sumLines(language, sums) {
  const total = totalOf(sums);
  const open = sums.some(({ worth }) => worth === void 0);
  return [
    ...sums.map((sum) => sumWords(language, sum)),
    ...total === void 0 ? [] : [rowOrStandby(language).grammar.total({ ...aYear(language, total), open })]
  ];
}
function aYear(language, worth) {
  return { year: moneyWords(language, worth), month: moneyWords(language, { ...worth, low: worth.low.div(12), high: worth.high.div(12) }) };
}
function factorOf(scenarios3, notes2, id) {
  for (const scenario3 of scenarios3) {
    const question = scenario3.diagnose.find((one) => one.id === id);
    if (question === void 0 || !isTyped(question.measure)) continue;
    const { ask, measure: measure2 } = question;
    const heard2 = notes2.scenarios?.find((one) => one.id === scenario3.id)?.answers?.find((one) => one.ask === ask);
    const figure = heard2 !== void 0 && (heard2.number !== void 0 || heard2.low !== void 0 && heard2.high !== void 0) ? heard2 : void 0;
    return [
      { id, ask, measure: measure2, ...heard2?.answer === void 0 ? {} : { said: heard2.answer }, ...figure === void 0 ? {} : { figure } }
    ];
  }
  return [];
}
function yearTaken(sums, prompter, notes2) {
  const year4 = yearOf2(prompter.year, notes2);
  const units = sums.map(
    ({ factors }) => factors.map(
      ({ figure = {}, measure: measure2 }) => "money" in measure2 ? { money: true, per: figure.per ?? measure2.per } : { unit: figure.unit ?? measure2.unit, per: figure.per ?? measure2.per }
    )
  );
  const matters = (key) => units.some((factors) => !multiplied(factors, year4).size.equals(multiplied(factors, { ...year4, [key]: year4[key] + 1 }).size));
  return Object.fromEntries(Object.keys(USUAL).filter(matters).map((key) => [key, year4[key]]));
}
function yearOf2(usual, { frame = "", scenarios: scenarios3 = [] }) {
  const said = [frame, ...scenarios3.flatMap(({ answers = [], notes: notes2 = "" }) => [...answers.map(({ answer: answer2 = "" }) => answer2), notes2])];
  return Object.assign({}, USUAL, usual, ...said.filter((text2) => /\d|[一二三四五六七八九十百两]/u.test(text2)).map(calendarIn));
}

// src/core/method/talk/call-summary.ts
function situationOf(prompter, notes2) {
  const grammar = grammarOf(prompter);
  const heard2 = relevant(prompter, notes2).map(
    ({ scenario: scenario3, answers }) => grammar.statement(answers.map((item) => clauseOf(grammar, item, measureOf(prompter, scenario3, item))))
  );
  return [grammar.statement([notes2.frame ?? ""]), ...heard2].filter(Boolean).join("\n");
}
function capabilitiesOf({ scenarios: scenarios3 }, notes2) {
  return scenarios3.filter(({ id }) => wantedOf(notes2, id) === "yes").map(({ capability }) => capability);
}
function benefitOf(prompter, notes2) {
  const grammar = grammarOf(prompter);
  const wanted = relevant(prompter, notes2).filter(({ scenario: scenario3 }) => wantedOf(notes2, scenario3.id) === "yes");
  const sums = knownSums(prompter, notes2);
  const multiplied2 = new Set(sums.flatMap(({ factors }) => factors.map(({ ask }) => ask)));
  const amounts = wanted.flatMap(
    ({ scenario: scenario3, answers }) => answers.flatMap(
      (item) => item.number === void 0 || multiplied2.has(item.ask) ? [] : [atStakeOf(grammar, item, measureOf(prompter, scenario3, item))]
    )
  );
  return [
    grammar.statement([notes2.value ?? ""]),
    ...sumLines(prompter.language, sums).map((line3) => grammar.statement([line3])),
    grammar.atStake(amounts)
  ].filter(Boolean).join("\n");
}
function knownSums(prompter, notes2) {
  return sumsOf(prompter, notes2).filter(({ wanted, worth }) => wanted === "yes" && worth !== void 0);
}
function atStakeOf(grammar, item, measure2) {
  return answeredBy(grammar, item, "", measure2) ?? amountOf(grammar, item, measure2);
}
function amountOf(grammar, { number: number4 = "", unit: unit3, phrase: phrase3 }, measure2) {
  if (phrase3 !== void 0) return phrase3;
  if (unit3 !== void 0 && unit3 === measure2) return grammar.amount(number4, unit3);
  const own = unit3 === void 0 ? number4 : grammar.counts(unit3) || /^\P{L}/u.test(unit3) ? grammar.amount(number4, unit3) : `${number4} ${unit3}`;
  return measure2 === void 0 || grammar.counts(measure2) ? own : grammar.amount(own, measure2);
}
function grammarOf({ language }) {
  return rowOrStandby(language).grammar;
}
function measureOf({ language }, { diagnose }, { ask }) {
  const measure2 = diagnose.find((question) => question.ask === ask)?.measure;
  return measure2 === void 0 ? void 0 : measureWords(language, measure2);
}
function clauseOf(grammar, item, measure2) {
  const { answer: answer2, number: number4, unit: unit3, phrase: phrase3, noted } = item;
  if (noted !== void 0) return noted;
  if (number4 === void 0) return answer2 ?? "";
  if (phrase3 !== void 0) return answer2 === void 0 || isFigureAlone(answer2) ? phrase3 : grammar.added(answer2, phrase3);
  if (answer2 === void 0) return answeredBy(grammar, item, "", measure2) ?? amountOf(grammar, item, measure2);
  const found4 = aroundNumber(answer2);
  if (found4 === void 0 || !isSame2(found4.number, number4, unit3))
    return answer2.includes(number4) ? answer2 : grammar.added(answer2, amountOf(grammar, item, measure2));
  if (!found4.whole || !isAbout(found4.lead)) return answer2;
  const about = found4.lead === "" ? number4 : `${found4.lead}${/[A-Za-z.]$/u.test(found4.lead) ? " " : ""}${number4}`;
  if (unit3 !== void 0 && unit3 === measure2)
    return isWithin(found4.tail, unit3) ? answeredBy(grammar, item, found4.lead, measure2) ?? grammar.amount(about, unit3) : answer2;
  return measure2 === void 0 || grammar.counts(measure2) ? answer2 : grammar.amount(answer2, measure2);
}
function isFigureAlone(answer2) {
  const [figure, ...more] = figuresIn(answer2);
  return figure !== void 0 && more.length === 0 && figure.nouns.length <= 1 && !/[,;；，。!?]\s*\S/u.test(answer2.trim());
}
function isSame2(said, number4, unit3) {
  return said === number4 || unit3?.startsWith("\u4E07") === true && said.replace(/\s*万$/u, "") === number4;
}
var APPROXIMATELY = /大概|大约|约|差不多|将近|接近|至少|最多|不到|超过/u;
function answeredBy(grammar, { ask, number: number4 = "", unit: unit3 }, lead, measure2) {
  return unit3 !== void 0 && unit3 === measure2 ? grammar.answered?.(ask, { about: APPROXIMATELY.exec(lead)?.[0] ?? "", number: number4 }, unit3) : void 0;
}
function relevant(prompter, notes2) {
  return prompter.scenarios.filter(({ id }) => wantedOf(notes2, id) !== "no").map((scenario3) => ({
    scenario: scenario3,
    answers: (notes2.scenarios?.find(({ id }) => id === scenario3.id)?.answers ?? []).map(
      (item) => saidAnswer(
        prompter.language,
        item,
        scenario3.diagnose.find(({ ask }) => ask === item.ask)
      )
    )
  }));
}
function wantedOf({ scenarios: scenarios3 = [] }, id) {
  return scenarios3.find((heard2) => heard2.id === id)?.wanted;
}

// src/core/method/sale/roi.ts
var COLUMNS = ["price", "savings", "profit", "once"];
function returnOf(offer) {
  const [price, savings, profit, once] = COLUMNS.map((column) => amountIn(offer[column] ?? "")?.millionths);
  const benefit = savings === void 0 && profit === void 0 ? void 0 : (savings ?? 0n) + (profit ?? 0n);
  const known4 = price !== void 0 && price > 0n && benefit !== void 0;
  return {
    price: written(price),
    savings: written(savings),
    profit: written(profit),
    benefit: written(benefit),
    roi: known4 ? percent(benefit, price) : "",
    once: written(once)
  };
}
function currencyOf(offers) {
  return offers.flatMap((offer) => COLUMNS.flatMap((column) => amountIn(offer[column] ?? "")?.currency ?? []))[0];
}
function percent(part, whole) {
  const doubled = part * 2000n;
  const tenths = (doubled + (doubled < 0n ? -whole : whole)) / (whole * 2n);
  return `${writtenAmount(tenths * MILLION / 10n).replace(/(\.\d)0$/u, "$1")}%`;
}
function written(millionths) {
  return millionths === void 0 ? "" : writtenAmount(millionths);
}

// src/core/method/talk/whole-story.ts
function wholeStory(prompter) {
  const calls = prompter.calls ?? [];
  const [first, ...more] = calls.map((call3) => inOwnWords(prompter, call3));
  if (first === void 0) return void 0;
  const whole = more.reduce(continued, first);
  const capabilities = wantedInAll(prompter, calls, whole);
  return { ...whole, ...capabilities ? { capabilities } : {} };
}
function wantedInAll(prompter, calls, whole) {
  if (whole.capabilities === void 0) return void 0;
  const refused = prompter.scenarios.filter(({ id }) => whole.scenarios?.some((heard2) => heard2.id === id && heard2.wanted === "no"));
  const wanted = new Set(calls.flatMap((call3) => call3.capabilities ?? capabilitiesOf(prompter, call3)));
  return [...wanted].filter((capability) => !refused.some((scenario3) => scenario3.capability === capability));
}
function inOwnWords(prompter, call3) {
  const { situation, capabilities, benefit, goal, ...noted } = call3;
  const composed = capabilitiesOf(prompter, call3);
  return {
    ...noted,
    ...goal !== void 0 && goal !== prompter.goal ? { goal } : {},
    ...situation !== void 0 && situation !== situationOf(prompter, call3) ? { situation } : {},
    ...capabilities !== void 0 && capabilities.join("\n") !== composed.join("\n") ? { capabilities } : {},
    ...benefit !== void 0 && benefit !== benefitOf(prompter, call3) ? { benefit } : {}
  };
}
function continued(before, later) {
  const { next: planned, ...rest } = before;
  const next3 = later.next ?? (planned?.date !== void 0 && planned.date > later.date ? planned : void 0);
  const vision = { ...rest.vision, ...later.vision };
  return {
    ...rest,
    ...later,
    ...Object.keys(vision).length > 0 ? { vision } : {},
    scenarios: mergedScenarios(before.scenarios ?? [], later.scenarios ?? []),
    ...next3 ? { next: next3 } : {}
  };
}
function mergedScenarios(before, later) {
  const ids = [...new Set([...before, ...later].map(({ id }) => id))];
  return ids.map((id) => {
    const [earlier, now] = [before, later].map((list) => list.find((heard2) => heard2.id === id));
    const answers = mergedAnswers(earlier?.answers ?? [], now?.answers ?? []);
    return { ...earlier, ...now, id, ...answers.length > 0 ? { answers } : {} };
  });
}
function mergedAnswers(before, later) {
  const kept = before.map((item) => later.find(({ ask }) => ask === item.ask) ?? item);
  return [...kept, ...later.filter(({ ask }) => !before.some((item) => item.ask === ask))];
}

// src/core/method/letters/addressee.ts
var TITLES = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|madam)\b\.?|(?:先生|女士|小姐|老师)$/giu;
function samePerson(a, b) {
  const words3 = (name) => plain3(name.replace(TITLES, " ")).split(" ").sort().join(" ");
  return words3(a) === words3(b);
}
function plain3(text2) {
  return text2.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/core/method/letters/said-back.ts
init_languages();

// src/core/method/letters/story.ts
init_languages();
function storyOf(prompter, call3) {
  const story = letterStoryFor(prompter.language);
  if (call3.situation !== void 0)
    return {
      sentences: call3.situation.split("\n").filter((line3) => line3.trim() !== "").map(story.passage),
      unsaid: []
    };
  const groups = [frameOf2(prompter, call3), ...scenariosOf(prompter, call3)].map((items) => heardIn(story, prompter, items));
  const said = groups.map((group) => group.said).filter((items) => items.length > 0);
  return {
    sentences: said.flatMap((items, nth3) => story.sentences(items, nth3)),
    unsaid: groups.flatMap((group) => group.unsaid)
  };
}
function frameOf2({ frame }, call3) {
  return call3.frame === void 0 ? [] : [{ ask: frame[0] ?? "", answer: call3.frame }];
}
function scenariosOf(prompter, call3) {
  return prompter.scenarios.flatMap((scenario3) => {
    const heard2 = call3.scenarios?.find(({ id }) => id === scenario3.id);
    if (heard2 === void 0 || heard2.wanted === "no") return [];
    const question = (item) => scenario3.diagnose.find(({ ask }) => ask === item.ask);
    return [(heard2.answers ?? []).map((item) => ({ ...item, measure: measureOf(prompter, scenario3, item), question: question(item) }))];
  });
}
function heardIn(story, prompter, items) {
  const said = [];
  const unsaid3 = [];
  for (const { measure: measure2, question, ...item } of items) {
    const { ask, answer: answer2 = "" } = item;
    const { number: number4, unit: unit3, phrase: phrase3, noted } = saidAnswer(prompter.language, item, question);
    const { text: text2, leftOut } = answer2 === "" ? { text: "" } : story.heard(byName(story, prompter, answer2));
    if (leftOut !== void 0) unsaid3.push({ ask, answer: answer2, why: leftOut });
    else if (noted !== void 0) said.push({ ask, noted, figure: true });
    else if (text2 !== "" || number4 !== void 0)
      said.push({
        ask,
        answer: text2,
        number: phrase3 ?? number4,
        unit: phrase3 === void 0 ? unit3 : void 0,
        figure: measure2 !== void 0 || story.asksFigure(ask)
      });
  }
  return { said, unsaid: unsaid3 };
}
function byName(story, { contact, language }, answer2) {
  const names = [contact.name, letterSpeechFor(language).called(contact.name, contact.title), contact.name.split(/\s+/u)[0] ?? ""];
  return story.byName(
    answer2,
    [...new Set(names)].filter((name) => name.length > 1)
  );
}

// src/core/method/letters/said-back.ts
function reasonsOf(prompter, call3) {
  const { completing: completing2 } = letterStoryFor(prompter.language);
  return storyOf(prompter, call3).sentences.map((sentence) => completing2(":", sentence));
}
function passageOf(prompter, call3) {
  return letterStoryFor(prompter.language).passage(storyOf(prompter, call3).sentences.join(" "));
}
function worthOf2(prompter, call3) {
  const written2 = prompter === void 0 || call3.benefit !== benefitOf(prompter, call3) ? call3.benefit : void 0;
  const said = written2 ?? call3.value;
  return said === void 0 ? void 0 : letterStoryFor(prompter?.language ?? "en").toTheBuyer(bare(said));
}
function wantedIn(prompter, call3) {
  return call3.capabilities ?? capabilitiesOf(prompter, call3);
}
function inSentences(language, text2) {
  const story = letterStoryFor(language);
  return /[.!?。！？…]["”」]?$/u.test(text2.trim()) || /[.!?]\s+\p{Lu}|[。！？]/u.test(text2) ? story.passage(text2) : story.obstacle(text2);
}
function stepOf(language, what, day4) {
  const [year4 = 0, month2 = 0, date = 0] = (day4 ?? "").split("-").map(Number);
  const written2 = day4 !== void 0 && isDay(day4) ? grammarFor(language)?.date(year4, month2, date) ?? day4 : "";
  return letterStoryFor(language).step(what, written2);
}
function playersOf(language, account, isReader) {
  const met = account.filter(({ calls = [] }) => calls.length > 0);
  const newest = new Map(met.map((prompter) => [prompter.contact.name, prompter]));
  return [...newest.values()].flatMap((prompter) => {
    const call3 = wholeStory(prompter);
    if (call3 === void 0 || call3.goalShared === "no") return [];
    const { name, title } = prompter.contact;
    const reader4 = isReader(name);
    const story = letterStoryFor(language);
    const said = (text2) => reader4 ? text2 : story.ofAnother(text2);
    const vision = wantedIn(prompter, call3);
    return [
      {
        name: reader4 ? letterSpeechFor(language).yourself : name,
        title: reader4 ? "" : title,
        goal: story.completing(letterSpeechFor(language).wanting, said(call3.goal ?? prompter.goal)),
        vision: vision.length === 0 ? "" : said(grammarFor(language)?.join(vision) ?? vision.join(", "))
      }
    ];
  });
}

// src/core/method/letters/computed.ts
var COMPUTATIONS = {
  /** How the reader is addressed. */
  greeting({ language, answers }) {
    const name = filledText(answers["to.name"]);
    return name && letterSpeechFor(language).greeting(name, filledText(answers["to.title"]) ?? "");
  },
  /** How the person of the prompter is addressed on the telephone. */
  called: ({ language, prompter }) => prompter && letterSpeechFor(language).called(prompter.contact.name, prompter.contact.title),
  /** What stands above the signature. */
  closing: ({ language }) => letterSpeechFor(language).closing,
  today: ({ today }) => today,
  /** The capabilities the buyer wanted, one by one. */
  wanted: ({ prompter, call: call3 }) => prompter && call3 && listOf2(wantedIn(prompter, call3)),
  /** The same as one phrase that follows "if you could", 如果您能够. */
  vision: ({ language, prompter, call: call3 }) => prompter && call3 && joined2(language, wantedIn(prompter, call3)),
  /** How it is done today, with its figures, a clause each. */
  reasons: ({ prompter, call: call3 }) => prompter && call3 && listOf2(reasonsOf(prompter, call3)),
  /** The same as one passage of whole sentences. */
  story: ({ prompter, call: call3 }) => prompter && call3 && passageOf(prompter, call3),
  /** What stands in the letter as `reasons`, as whole sentences. */
  passage: ({ language, answers }) => {
    const said = filledText(answers["reasons"]);
    return said && inSentences(language, said);
  },
  /** The step that was agreed (`next.what`) with its day (`next.date`), as a sentence. */
  nextStep: ({ language, answers }) => {
    const what = filledText(answers["next.what"]);
    return what && stepOf(language, what, filledText(answers["next.date"]));
  },
  /** How long somebody has worked in a field (`years`): for eight years, since 2014. */
  lasting: ({ language, answers }) => {
    const years = filledText(answers["years"]);
    return years && letterStoryFor(language).lasting(years);
  },
  /** The person to be met (`access.name`, `access.title`), as people are named in the language. */
  introduced: ({ language, answers }) => {
    const name = filledText(answers["access.name"]);
    return name && letterSpeechFor(language).introduced(name, filledText(answers["access.title"]) ?? "");
  },
  /** What reaching the goal is worth to the buyer: in the buyer’s words, and by the buyer’s figures multiplied; the other numbers stand among the reasons. */
  worth({ language, prompter, call: call3 }) {
    const said = call3 && worthOf2(prompter, call3);
    const sums = prompter && call3 ? sumLines(language, knownSums(prompter, call3)) : [];
    const all3 = [said ?? "", ...sums].map(bare).filter(Boolean);
    return all3.length > 0 ? grammarOf({ language }).clauses(all3) : void 0;
  },
  /** What the sums stand on: every figure with the sentence it came from, and how long a year is. */
  assumptions({ language, prompter, call: call3 }) {
    const sums = summed(prompter, call3);
    if (sums.length === 0 || call3 === void 0) return void 0;
    const grammar = grammarOf({ language });
    const figures = sums.flatMap(
      ({ factors }) => factors.map((factor) => grammar.stated({ figure: factorWords(language, factor), said: factor.said }))
    );
    return [.../* @__PURE__ */ new Set([...figures, grammar.year(yearTaken(sums, prompter ?? {}, call3))])].filter(Boolean);
  },
  /** Whom each sum is worth something to: the one who gave the figures. */
  benefits({ language, prompter, call: call3 }) {
    const capability = (id) => prompter?.scenarios.find((scenario3) => scenario3.id === id)?.capability;
    return listOf2(
      summed(prompter, call3).map(
        ({ scenario: scenario3, worth }) => row({ title: prompter?.contact.title, benefit: capability(scenario3), amount: worth && moneyWords(language, worth) })
      )
    );
  },
  /** One offer, ours, with what the sums come to in a year; of a range the lower end, since a promise must hold. */
  offer({ prompter, call: call3 }) {
    const sums = summed(prompter, call3);
    const worth = totalOf(sums) ?? (sums.length === 1 ? sums[0]?.worth : void 0);
    return worth && [
      row({
        name: prompter?.seller?.company ?? prompter?.product,
        savings: [roundedMoney(worth.low), worth.currency].filter(Boolean).join(" ")
      })
    ];
  },
  /** When it was a success: the sums can be seen. */
  success({ language, prompter, call: call3 }) {
    const sums = summed(prompter, call3);
    if (sums.length === 0) return void 0;
    return grammarOf({ language }).seen(
      sums.map(({ factors, worth }) => ({
        factors: factors.map((factor) => factorWords(language, factor)),
        year: worth ? moneyWords(language, worth) : ""
      }))
    );
  },
  /** Whom to meet, and why. */
  titles({ call: call3 }) {
    const { name, title, why } = call3?.access ?? {};
    return title || name ? [row({ title: title ?? name, name: title && name, why })] : void 0;
  },
  /** Goal and vision of everybody met at the account, the reader spoken to and the others by name. */
  players({ language, answers, account = [] }) {
    const reader4 = filledText(answers["to.name"]);
    return listOf2(playersOf(language, account, (name) => reader4 !== void 0 && samePerson(name, reader4)).map(row));
  },
  /** The steps of a plan (`rows`) with a day in `date`, counted by their `week` from the first day (`start`); a step that has a day keeps it. */
  planDates({ answers }) {
    const { start, rows } = answers;
    if (rows === void 0 || typeof rows === "string") return void 0;
    return rows.map((step) => typeof step === "string" ? row({ event: step }) : dated(step, filledText(start)));
  },
  /** The offers (`vendors`) with what each returns in a year (docs/method.md §8). */
  roi: ({ answers }) => listOf2(rowsOf(answers["vendors"]).map((offer) => ({ ...offer, ...returnOf(offer) }))),
  /** The currency that the amounts of the offers name. */
  roiCurrency({ language, answers }) {
    const code = currencyOf(rowsOf(answers["vendors"]));
    return code && currencyName(language, code);
  },
  /** The questions that find out how it is done today, each with what it counts. */
  diagnoses: ({ language, prompter }) => listOf2(
    (prompter?.scenarios ?? []).flatMap(
      ({ diagnose }) => diagnose.map(({ ask, measure: measure2 }) => row({ ask, measure: measure2 && measureWords(prompter?.language ?? language, measure2) }))
    )
  ),
  /** Every usage scenario as the question it is asked with. */
  spoken: ({ prompter }) => prompter && listOf2(prompter.scenarios.map((scenario3) => spokenScenario(prompter.language, scenario3)))
};
var COMPUTATION_NAMES = Object.keys(COMPUTATIONS);
function summed(prompter, call3) {
  return prompter && call3 ? knownSums(prompter, call3) : [];
}
function dated(step, start) {
  const week = numberIn(step["week"]?.replace(/[^\d.+-]+/gu, "") ?? "");
  if (step["date"] || start === void 0 || !isDay(start) || week === void 0) return step;
  const date = daysAfter(start, Math.round((week - 1) * 7));
  return date === void 0 ? step : { ...step, date };
}
function daysAfter(day4, days2) {
  const date = /* @__PURE__ */ new Date(`${day4}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days2);
  const written2 = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return isDay(written2) ? written2 : void 0;
}
function joined2(language, items) {
  if (items.length === 0) return void 0;
  return grammarFor(language)?.join(items) ?? items.join(", ");
}
function rowsOf(value) {
  return value === void 0 || typeof value === "string" ? [] : value.filter((entry) => typeof entry !== "string");
}
function listOf2(items) {
  return items.length > 0 ? items : void 0;
}
function row(cells) {
  return Object.fromEntries(Object.entries(cells).filter((cell) => cell[1] !== void 0 && cell[1] !== ""));
}
function filledText(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/core/render/letter-view.ts
init_languages();

// src/core/render/prompter-view.ts
init_languages();

// src/core/model/prompter.ts
import * as z5 from "zod";

// src/core/model/call.ts
import * as z4 from "zod";
var answer = z4.strictObject({
  ask: text,
  answer: text.optional(),
  number: z4.union([text, z4.number()]).optional(),
  low: z4.number().optional(),
  high: z4.number().optional(),
  /** Said with "about", or with anything else that leaves it open. */
  about: z4.boolean().optional(),
  unit: text.optional(),
  per: z4.union([text, z4.array(text).min(1)]).optional(),
  currency: currency.optional()
});
var impact = z4.strictObject({ ask: text, answer: text });
var WANTED = ["yes", "no", "unsure"];
var heard = z4.strictObject({
  id: kebab,
  answers: z4.array(answer).optional(),
  wanted: z4.enum(WANTED).optional(),
  notes: text.optional()
});
var person = { name: text.optional(), title: text.optional() };
var callSchema = z4.strictObject({
  date: day3,
  goalShared: z4.enum(["yes", "no"]).optional(),
  goal: text.optional(),
  /** What they said they need before anybody asked, what they would do with it, and which scenario they had not thought of. */
  vision: z4.strictObject({ what: text.optional(), use: text.optional(), added: kebab.optional() }).optional(),
  frame: text.optional(),
  scenarios: z4.array(heard).optional(),
  impact: z4.array(impact).optional(),
  confirm: text.optional(),
  value: text.optional(),
  next: z4.strictObject({ what: text.optional(), date: day3.optional() }).optional(),
  access: z4.strictObject({ ...person, why: text.optional() }).optional(),
  proof: z4.strictObject({ ...person, company: text.optional(), what: text.optional() }).optional(),
  /** Put together from the notes, and open to change. */
  situation: text.optional(),
  capabilities: z4.array(text).optional(),
  benefit: text.optional(),
  notes: text.optional()
});

// src/core/model/prompter.ts
var scenario2 = z5.strictObject({
  id: kebab,
  capability: text,
  diagnose: z5.array(diagnostic),
  event: text,
  question: text,
  player: text,
  action: text,
  say: text.optional(),
  worth: z5.array(kebab).min(1).optional()
});
var PRECONDITIONS = ["contact", "goal", "fit"];
var prompterSchema = z5.strictObject({
  ccs: z5.literal(1),
  kind: z5.literal("prompter"),
  language: text,
  playbook: z5.strictObject({ id: text, hash: text }),
  account: text,
  contact: z5.strictObject({ name: text, title: text }),
  date: day3,
  seller: z5.strictObject({ name: text.optional(), company: text.optional() }).optional(),
  product: text,
  industry: text,
  goal: text,
  goalKind: z5.enum(["goal", "problem", "need"]).optional(),
  ...stance,
  /** How long a year was in the workspace when it was made. */
  year: year3.optional(),
  preconditions: z5.array(z5.enum(PRECONDITIONS)),
  opening: z5.array(text).min(1).optional(),
  frame: z5.array(text).min(1),
  scenarios: z5.array(scenario2).min(1),
  impact: z5.array(impactQuestion).min(1).optional(),
  confirm: text,
  calls: z5.array(callSchema).optional()
});

// src/core/render/prompter-view.ts
function prompterView(prompter) {
  const missing = PRECONDITIONS.filter((one) => !prompter.preconditions.includes(one));
  const kind = prompter.goalKind ?? "goal";
  const sums = sumsOf(prompter, {});
  const factorsOf = (id) => (sums.find((sum) => sum.scenario === id)?.factors ?? []).map((factor) => factorWords(prompter.language, factor)).join(" \xD7 ");
  return {
    account: prompter.account,
    contact: { name: prompter.contact.name, title: prompter.contact.title },
    date: writtenDate(prompter.date, prompter.language),
    seller: { name: prompter.seller?.name ?? "", company: prompter.seller?.company ?? "" },
    product: prompter.product,
    industry: prompter.industry,
    goal: prompter.goal,
    goalIs: { goal: kind === "goal", problem: kind === "problem", need: kind === "need" },
    findOut: {
      any: missing.length > 0,
      contact: missing.includes("contact"),
      goal: missing.includes("goal"),
      fit: missing.includes("fit")
    },
    opening: prompter.opening ?? [],
    frame: [...prompter.frame],
    scenarios: prompter.scenarios.map((scenario3, index) => ({
      number: index + 1,
      capability: scenario3.capability,
      heading: scenario3.capability.replace(/^\s*\p{Ll}/u, (letter) => letter.toUpperCase()),
      diagnose: scenario3.diagnose.map(({ ask, measure: measure2 }) => ({
        ask,
        measure: measure2 === void 0 ? "" : measureWords(prompter.language, measure2)
      })),
      sum: factorsOf(scenario3.id),
      spoken: spokenScenario(prompter.language, scenario3)
    })),
    impact: (prompter.impact ?? []).map(({ ask, title = "" }) => ({ ask, title })),
    confirm: prompter.confirm,
    confirmStem: confirmStem(
      prompter.language,
      prompter.confirm,
      prompter.scenarios.map(({ capability }) => capability),
      prompter.goal
    ),
    market: { mainstream: prompter.market === "mainstream", early: prompter.market === "early" },
    partner: prompter.audience === "partner",
    titles: [...new Set((prompter.impact ?? []).flatMap(({ title }) => title ?? []))],
    sums: prompter.scenarios.map(({ id }) => factorsOf(id)).filter(Boolean)
  };
}
function writtenDate(day4, language) {
  const [year4 = 0, month2 = 0, date = 0] = day4.split("-").map(Number);
  const american = /^en-us\b/iu.test(language);
  const grammar = american ? void 0 : grammarFor(language);
  if (grammar) return grammar.date(year4, month2, date);
  try {
    return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" }).format(
      Date.UTC(year4, month2 - 1, date)
    );
  } catch {
    return day4;
  }
}

// src/core/render/negotiation-view.ts
init_grammar();

// src/core/method/sale/negotiation.ts
init_languages();

// src/core/render/index.ts
function renderMarkdown({ template, partials = {}, strict = false, data }) {
  return tidy(compileTemplate(template, { partials, strict })(escapeDeep(data)));
}
function tidy(markdown) {
  const lines = joinSingleLines(markdown).split("\n").map((line3) => line3.trimEnd());
  return `${lines.join("\n").replace(/\n{3,}/gu, "\n\n").trim()}
`;
}

// src/core/render/formats.ts
var ROWS = {
  md: { endings: ["md", "markdown"], make: ({ markdown }) => markdown() },
  txt: { endings: ["txt"], make: async ({ markdown }, { wrapped }) => (await Promise.resolve().then(() => (init_text(), text_exports))).toText(markdown(), wrapped) },
  html: { endings: ["html", "htm"], make: async ({ markdown, page }) => (await Promise.resolve().then(() => (init_html(), html_exports))).toHtml(markdown(), page) },
  docx: { endings: ["docx"], binary: true, make: async ({ markdown, page }) => (await Promise.resolve().then(() => (init_docx(), docx_exports))).toDocx(markdown(), page) },
  json: { endings: ["json"], make: ({ record }) => `${JSON.stringify(record, null, 2)}
` },
  eml: {
    endings: ["eml"],
    needs: "mail",
    make: async ({ markdown, mail }) => (await Promise.resolve().then(() => (init_eml(), eml_exports))).toEml({ markdown: markdown(), ...await had(mail)() })
  },
  ics: { endings: ["ics"], needs: "calendar", make: async ({ calendar }) => (await Promise.resolve().then(() => (init_ics(), ics_exports))).toIcs(had(calendar)()) }
};
var FORMATS = ROWS;
var NAMES = Object.keys(ROWS);
var DOCUMENT_FORMATS = NAMES.filter((name) => FORMATS[name].needs === void 0);
async function documentIn(format, document, shown = { wrapped: false }) {
  return document.drawn?.[format]?.() ?? FORMATS[format].make(document, shown);
}
function had(part) {
  if (part === void 0) throw new TypeError("the document has nothing for this format");
  return part;
}

// ../../../tmp/sheets.mts
mkdirSync("/tmp/sheets", { recursive: true });
for (const lang of ["en", "zh-Hans"]) for (const f of readdirSync("/work/wt/call/playbooks/" + lang)) {
  const pb = playbookSchema.parse(parse2(readFileSync(`/work/wt/call/playbooks/${lang}/${f}`, "utf8")));
  const zh = lang !== "en";
  const p = { ccs: 1, kind: "prompter", language: lang, playbook: { id: "x", hash: "y" }, account: zh ? "\u793A\u4F8B\u5F8B\u5E08\u4E8B\u52A1\u6240" : "Example & Partners", contact: { name: zh ? "\u738B\u654F" : "A. Buyer", title: pb.title }, date: "2026-12-01", seller: { name: "Sam Reed", company: "Swift Couriers" }, product: pb.product, industry: pb.industry, goal: pb.goal, market: pb.market, audience: pb.audience, preconditions: [], opening: pb.opening ? [pb.opening].flat() : void 0, frame: [...frameOf(pb)], scenarios: pb.scenarios.map((s) => ({ ...s, diagnose: [...diagnoseOf(s)] })), impact: pb.impact?.map((i) => typeof i === "string" ? { ask: i } : i), confirm: spokenConfirm(lang, pb.confirm, pb.scenarios.map((s) => s.capability), pb.goal) };
  const markdown = () => renderMarkdown({ template: readFileSync(`/work/wt/call/templates/prompter/${lang}.md.hbs`, "utf8"), data: prompterView(p), strict: true });
  for (const fmt of ["html", "docx", "txt", "md"]) {
    const out = await documentIn(fmt, { page: { language: lang, title: p.account, date: p.date }, record: p, markdown }, { wrapped: true });
    writeFileSync(`/tmp/sheets/${f.replace(".yaml", "")}.${fmt}`, out);
  }
}
