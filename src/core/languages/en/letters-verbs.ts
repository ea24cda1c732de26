// English verbs and their forms, because what is a sentence, and how a question turns round, hangs on which word is the verb.

const REGULAR = `
  accept add adjust agree allow answer apply approve argue arrange arrive ask assign attach audit balance bill interview present
  demonstrate describe reckon evaluate tour invite introduce blame book borrow call cancel carry cause change charge chase chat
  check claim clean clear click close collect compare complain complete confirm connect consider contact copy correct count
  cover cross dare decide decline delay deliver demand depend discover discuss download drop e-mail earn email end exceed enter
  escalate estimate expect explain export face fail fax file fill filter finish fit fix follow forecast forward gather guess
  hand handle happen help hope hurry import improve include inform insist inspect interrupt invoice involve issue join judge
  jump kick know label land last learn like list live load lock log look manage mark match measure mention miss move need note
  notice notify obtain occur offer open order organise organize overlook own pack park pass paste phone pick plan plead plug
  post prepare print process produce promise prove pull push query queue quote raise react receive reach record recover reduce
  refuse release remain remember remind remove rename reorder repair repeat replace reply report request require reserve respond
  return retype return review roll rush save scan schedule scrap search serve settle share ship shout show sign skip sort stack
  stage start stay stop store struggle subtract suffer supply suppose switch talk tick tidy total touch trace track trade train
  translate travel treat trust try turn type update upset use verify visit wait walk want warn waste watch weigh wonder work
  worry grumble idle slip shift lift crash stall spill bounce climb clog jam leak flood cook bake brew dispatch weld paint pour
  dry rot spoil expire lapse renew tender sample recount discard dump refund credit reconcile rebook reschedule postpone extend
  shorten double halve staff hire retrain lease rent insure admit discharge prescribe dispense refill edit proofread publish calculate
  scribble grab cope improvise rewrite pray beg shrug juggle patch flag text message photograph photocopy staple resend rekey re-enter
  resubmit recheck dial cycle ignore assume apologise apologize vanish disappear pile misread misplace outsource subcontract delegate
  consult fetch hunt yell scream mail key tape cry bring hesitate alternate stamp sketch spot retrieve rummage convert
  design redesign install migrate archive delete restore test bid tick swap rework rely depart board
  belong listen
  owe believe declare deny dislike doubt emphasise encourage examine explore fancy fear fetch forgive grant guarantee guide hate
  imagine insert
  intend interest invent invest lecture level lean limit locate lower mend mind mould multiply muddle nibble obey object obtain
  offend oppose oblige
  paste penalise phone please possess postpone pretend protect punish pump qualify quarrel realise regard remark rescue retire reward
  rinse rob rub
  ruin scare scold shave shelter sigh sniff snore soak sort spell squash stamp stare steer step stitch strap strip suggest surprise surround
  survive suspend tackle tap tempt thank threaten tip tire tow trap tread twist unite untie wander warm weaken whisper whistle widen
  wink wonder wreck wriggle yawn zip play brush smile laugh knock wander stroll hover spray scrub mop rinse wash iron fold wrap
  unwrap peel chop slice stir fry
  roast chill defrost plant prune harvest mow rake milk breed groom vaccinate nurse scold annoy irritate confuse cheat bark choke
  cough faint scratch itch limp drown boil melt crack bump dent rust tumble topple collapse sway squeak hum buzz hiss rattle
  whistle wave bow hug kiss praise thank greet congratulate deteriorate defect wobble trip flicker stink silence bin chuck ping nag
  moan fiddle tinker tweak cobble reboot restart reset countersign reject dispute
  contest appeal sue negotiate haggle bargain overcharge undercharge reimburse deduct accrue allocate assess authorise authorize avoid
  backdate block bother bypass circulate clarify classify coordinate debate deploy detect differ divert document duplicate enquire
  inquire enable encounter ensure establish exchange exist expedite flow flash function generate glance highlight identify implement
  inherit input insert integrate interfere interpret investigate lack linger loop maintain merge mix monitor nod observe operate
  overload participate perform persuade poll prevent prioritise prioritize proceed progress propose purchase question ration realise
  realize recall recognise recognize recommend recruit redirect refer reflect register relate relay reload reopen repack reprint
  rescan research resolve rest result resume reuse reverse revert revise reword rotate route sack satisfy scrape screen seal select
  separate shelve shovel shred shuffle shuttle slow smell smoke snap solve sound specify squeeze steer stitch subscribe substitute
  summarise summarize supervise suspect sync tally target taste telephone tie tolerate transcribe transfer transform transmit
  transport trigger trim unload unpack unplug upload urge validate vary vote wing wipe submit commit permit regret control equip`;

/** A verb and its past. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `
  be/was become/became begin/began break/broke bring/brought build/built burn/burned buy/bought catch/caught choose/chose come/came
  cost/cost cut/cut do/did draw/drew drink/drank drive/drove eat/ate fall/fell feel/felt find/found fly/flew forget/forgot get/got
  give/gave go/went grow/grew have/had hear/heard hold/held keep/kept know/knew lead/led learn/learned leave/left lend/lent let/let
  lie/lay lose/lost make/made mean/meant meet/met pay/paid put/put read/read ride/rode ring/rang run/ran say/said see/saw sell/sold
  send/sent set/set shut/shut sit/sat sleep/slept speak/spoke spend/spent split/split stand/stood steal/stole take/took teach/taught
  tell/told think/thought throw/threw wear/wore deal/dealt feed/fed fight/fought freeze/froze hide/hid hit/hit hurt/hurt lay/laid
  rise/rose seek/sought shrink/shrank sink/sank slide/slid stick/stuck strike/struck sweep/swept tear/tore wake/woke win/won
  withdraw/withdrew upset/upset write/wrote occur/occurred refer/referred prefer/preferred transfer/transferred admit/admitted
  submit/submitted commit/committed permit/permitted regret/regretted control/controlled cancel/cancelled travel/travelled
  label/labelled total/totalled equip/equipped stink/stank withhold/withheld rebuild/rebuilt redo/redid remake/remade undo/undid
  overrun/overran oversee/oversaw understand/understood overpay/overpaid quit/quit hang/hung swear/swore spin/spun dig/dug blow/blew
  bite/bit bend/bent beat/beat bet/bet bind/bound bleed/bled cling/clung creep/crept flee/fled forbid/forbade forgive/forgave
  grind/ground kneel/knelt leap/leapt light/lit overcome/overcame shake/shook shine/shone shoot/shot sing/sang spring/sprang swing/swung
  weep/wept wind/wound outgrow/outgrew overhear/overheard mislay/mislaid mishear/misheard resell/resold retell/retold spread/spread
  bid/bid burst/burst cast/cast shed/shed slit/slit sweat/sweated thrust/thrust`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('/') as [string, string]),
);

const BASES: ReadonlySet<string> = new Set([...REGULAR.trim().split(/\s+/u), ...IRREGULAR.keys()]);

/** Words that are nouns as often as verbs. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  `answer bill book call cause change charge check claim close copy cost count cover cut delay demand draw drive e-mail email end
    estimate fall fax file find fit fix forecast forward guess hand help hope import invoice issue lead list load lock log look mark
    match measure move need note offer open order own pack park pass phone pick plan post print process promise push query queue quote
    read record release repair reply report request return review ring run rush scan schedule search set share ship show sign sleep sort
    split stack stage stand start stay stop store supply switch talk total touch track trade train treat trust try turn type update use
    visit wait walk waste watch win wonder work worry last like land face idle scrap travel label feel audit rework scrap test design
    sample credit bid board paint double deal hit lift shift leak staff rent jam text message patch flag pile cycle stamp sketch spot
    hunt dial staple mail key tape cry
    archive refill fancy fear guide interest lecture level limit mind mould object phone pump regard remark rescue reward scare shelter sigh
    soak sort spell squash stamp step strap
    strip tap tip tow trap twist whisper whistle wink wreck zip play brush wash iron fold wrap plant harvest milk nurse spray slice
    crack bump dent rust wave bow hug scratch slip light wind spring burst bet bend bite blow cast swing sweat trip silence bin
    dispute contest appeal bargain block document exchange flow flash function glance highlight input lack
    loop  mix monitor nod poll purchase question ration register research rest result reverse route sack screen seal smell smoke
    snap sound sync  tally target taste telephone tie transfer transport trigger trim upload vote wing progress reset restart
    recall relay separate slow control interview`.split(/\s+/u),
);

const BY_FORM: ReadonlyMap<string, string> = new Map([
  ...[...BASES].map((base) => [thirdPerson(base), base] as const),
  ...[...BASES].map((base) => [past(base), base] as const),
]);

const AUXILIARIES: ReadonlySet<string> = new Set(
  `am is are was were isn't aren't wasn't weren't has have had hasn't haven't do does did don't doesn't didn't can could can't couldn't
    cannot will would won't wouldn't must might may should shall`.split(/\s+/u),
);

/** Whether a word is a verb as it stands in the dictionary. */
export function isBase(word: string): boolean {
  return BASES.has(word.toLowerCase());
}

/** Whether a word may be a noun where a verb is looked for. */
export function isNounToo(word: string): boolean {
  const base = BY_FORM.get(word.toLowerCase()) ?? word.toLowerCase();
  return NOUNS_TOO.has(base);
}

/** Whether a word can be the verb of a sentence; participles in -ing cannot. */
export function isFinite(word: string): boolean {
  const lower = word.toLowerCase().replace(/’/gu, "'");
  return AUXILIARIES.has(lower) || BASES.has(lower) || BY_FORM.has(lower);
}

/** The dictionary form of a verb, whatever form it stands in; undefined where it is not known. */
export function baseForm(word: string): string | undefined {
  const lower = word.toLowerCase();
  return BASES.has(lower) ? lower : BY_FORM.get(lower);
}

const PARTICIPLES: ReadonlySet<string> = new Set(
  `sent kept done made written thrown put lost held left paid brought taken given sold read cut drawn driven chosen found stuck told
    handed booked caught built bought`.split(/\s+/u),
);

/** Whether a word says what is done to something: "typed", "sent". */
export function isParticiple(word: string): boolean {
  const lower = word.toLowerCase();
  return PARTICIPLES.has(lower) || (lower.endsWith('ed') && BY_FORM.has(lower));
}

export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word.toLowerCase().replace(/’/gu, "'"));
}

/** `go`: goes; `try`: tries. */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** `add`: added; `spend`: spent. */
export function past(base: string): string {
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdglmnprt]$/u.test(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}

/** The dictionary form of a participle in -ing; undefined where it is not known. */
export function baseOfGerund(word: string): string | undefined {
  const [, stem = ''] = /^(\p{L}{2,})ing$/u.exec(word.toLowerCase()) ?? [];
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')].find((base) => BASES.has(base));
}
