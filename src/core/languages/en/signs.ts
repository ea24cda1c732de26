// The words without which the long English patterns find nothing (see signs.ts).
import { oneLine } from '../one-line.ts';
import { lookFor } from '../signs.ts';

const NOT = oneLine`
    t_ cannt_ willnt_ isnt_ arent_ wasnt_ werent_ dont_ doesnt_ didnt_ havent_ hasnt_ hadnt_ couldnt_ wouldnt_ shouldnt_ cant_ 
    wont_ neednt_ mustnt_`;
const COMPANY = `
  company_ companys_ firm_ business_ businesss_ organisation organization group_ enterprise school_ college_ university_
  hospital_ hotel_ practice_ bank_ agency_ association_ brewery_ restaurant_ institution_ concern_ corporation_ laboratory_ lab_
  clinic_ workshop_ bakery_ farm_ foundry_ winery_ dealership_ council_ parish_ county_ district_ municipality_ town_ city_ village_
  port_ harbour_ harbor_ airport_ railway_ fleet_ ministry_ court_ zoo_ club_ church_ diocese_ academy_ factory_ plant_ works_ studio_
  publisher_ shop_ store_ chain_ trust_ foundation_ charity_ coop_ op_ cooperative_ operative_ theatre_ theater_ museum_ library_ yard_
  shipyard_ boatyard_ mill_ mine_ quarry_ estate_ vineyard_ dairy_ nursery_ orchard_ line_ yards_ troupe_ orchestra_ circus_ home_
  supermarket_ printer_ printers_ newspaper_ paper_ station_ depot_ workshops_ farms_ plants_ mills_`;
const WORRY = `
  challenge problem pain_ pains_ issue concern worr headache priorit goal objective need frustrat difficult wish dream ambition
  plan_ plans_ hope fear thought expectation requirement obstacle bottleneck`;
const BETTER = 'better_ easier_ happier_ simpler_ nicer_ faster_ smoother_ calmer_ quicker_ safer_ richer_ more_';

/** Whether a pattern may find something in an English text. */
export const mayHold = lookFor({
  blame: `
    ${NOT} why_ come_ no+one_ nobody whose_ fault blame_ responsible mess screwed cocked botched fouled slipped stuffed mucked
    bungled dropped_ wrong_ asleep_ forgot_ happen mistake_ blunder error_ failure fail supposed_ meant_ paying_ doing_ down_
    should_ possib serious ever_ even_ still_ let_ allow_ miss_ forget_ overlook_ ignore_ not_ manage_ such_ without_ justif
    excuse explain_ explanation size_ standing_ kind_ reputation_ calibre_ age_ like_ as_ took_ thinking_ earth_ world_ all_
    years_ time_ long_ now_ along_ possessed_ realise realize bother aware_ ashamed_ embarrassed_ worried_ honestly_ really_
    ought_ call_ best_ because_ broken_ outdated_ antiquated_ chaotic_ sloppy_ messy_ hopeless_ backward_ primitive_ terrible_
    awful_ dreadful_ poor_ shoddy_ pathetic_ miserable_ amateurish_ careless_ lousy_ appalling_ disastrous_ joke_ disgrace
    shambles_ disaster_ neglect wast you+people_ negligen incompeten inexcusable_ shameful_ irresponsible_ reckless_
    unprofessional_ short+sighted_ foolish_ stupid_ na+ve_ naive_ lazy_`,
  pitch: 'we_ our us_ leader leading_ specialist expert number_ show_ demo_ demonstrate_ present_ introduce_ tell_',
  promise: 'we_ i_ our us_ word_ rest_ trust_',
  embellishment: `
    powerful seamless effortless frictionless class_ breed_ world_ edge_ art_ leading_ game_ ground trail pioneering_
    unparalleled_ unrival unmatched_ unbeatable_ unsurpassed_ peerless_ revolution supercharg turbocharg turn_ turnkey_ next_
    synerg paradigm_ hassle_ undisputed_ kind_ actionable_ mission_ deep_ pane_ silver_ plug_ stunning spectacular secret_
    number_ future_ holistic innovative empower ultra_ top_ mind_ mindblowing_ jaw_ phenomenal_ lightning_ blazing rock_ ai_
    win_ stop_ thought_ low_ needle_ never_ level_ unlock unleash none_ leverag groundbreaking_ trailblazing_`,
  push: `
    ${NOT} surely_ obviously_ clearly_ of+course_ naturally_ certainly_ undoubtedly_ definitely_ evidently_ no+doubt_ needless_
    honest admit_ must_ know agree_ sure_ certain_ convinced_ i_ not_ great_ good_ nice_ fantastic_ wonderful_ amazing_ awesome_
    brilliant_ cool_ lovely_ marvellous_ marvelous_ terrific_ excellent_ superb_ perfect_ ideal_ delightful_ fabulous_
    incredible_ magical_ happy_ pleased_ thrilled_ glad_ grateful_ delighted_ overjoyed_ relieved_ relief_ difference_ dream_
    blessing_ love_ want_ like_ say+no_ afford_ really_ seriously_ frustrating_ annoying_ terrible_ awful_ horrible_ dreadful_
    fed_ sick_ tired_ ridiculous_ stupid_ hate_ suffer_ put_ stand_ tolerate_ longer_ high+time_ need_ we_ benefit_ advantage_
    value_ ${BETTER}`,
  boundless: `
    ${WORRY} keeps_ keep_ lose+sleep_ losing+sleep_ wand_ object_ unlimited_ one+thing_ single+thing_ easier_ better_ simpler_
    happier_ typical_ normal_ usual_ average_ bothers_ annoys_ excites_ drives_ motivates_ inspires_ scares_ troubles_ moves_
    stresses_ trends_ changes_ developments_ opportunit mind_ plate_ agenda_ desk_ busy_ secret_ story_ potential_ risk growth_
    take_ view opinion_ position_ feeling anything_ business_ things_ life_ everything_ going_ been_ doing_ treating_ getting_
    finding_ are+you_ is+you_ was+you_ were+you_ has+you_ have+you_ your+day_ your+week_ your+year_ your+weekend_ your+morning_
    your+company_ your+job_ your+work_ your+family_ your+holiday_ it+all_ future_ market_ industry_ world_ economy_ sector_
    yourself_ company_ firm_ team_ department_ new_ important_ happening_ vision_ mission_ philosophy_ strategy_ hoping_ aiming_
    forward_ dreaming_ up+to_ describe_ matters_ counts_ you+care_ you+want_ you+value_ you+expect_ you+look_ help_ i+do_ we+do_
    looking_ think_ feel_ year decade dream_ proud_ afraid_ scared_ fond_ tired_ worried_ excited_ concerned_ passionate_ happy_ makes+you_
    wish_ perfect_ success_ happiness_ ideal_ next_ change_ wrong_ working_ bothering_ troubling_`,
  public: `
    ${COMPANY} open_ close_ make_ sell_ produce_ manufacture_ guys_ industry_ industries_ sector of+work_ trade_ branch market
    countr region segment product service brand course subject lines_ model program treatments_ dishes_ competit rival customer
    client owner shareholder founder parent_ chief_ ceo_ cfo_ director_ chairman_ president_ auditor board_ compete_ belong
    supply_ how+many_ where_ founded_ established_ started_ start_ begin_ set+up_ go+public_ formed_ created_ existed_ been_
    turnover_ revenue share_ mission_ website_ web_ address_ form_ slogan_ hours_ title_ position_ name_ size_ job_ role_
    function_ responsible_ you+do_ part_ listed_ public family_ private a+subsidiary_ you+have_ you+run_ also+have_ also+run_ crop_
    crops_ grow_ farm_ breed_ brew_ towns_ cities_ villages_ ports_ areas_ routes_ counties_ states_ mayor_
    headmaster_ headmistress_ teacher_ master_ mistress_ principal_ rector_ dean_ bishop_ vicar_ governor_ minister_ landlord_ built_
    opened_
    big_ large_ old_ of+an_ of+a_`,
  reported: 'ask wonder inquire enquire want need demand like+to_',
});
