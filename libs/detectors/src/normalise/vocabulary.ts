import { EVERYDAY_WORDS } from "./everyday-words.ts";

/**
 * Frequent English words, and those of orders to a model. They decide whether a disguise (leet, letters with
 * accents, words broken by line breaks, letters without blanks between words) hides words at all.
 */
const WORDS = `
a able about above accept access account act action actions activate actual add additional address admin
administrator after again against age agent ahead ai all allow allowed almost alone along already also although always am
among an and another answer answers any anyone anything anyway api app apply are area around article as ask asked
asking assist assistant assume at attached attack attention authorized available avoid away back bad base based basic be
because become been before begin behave behind being believe below best better between beyond big bit block body book both
bot bottom boundaries break briefly bring build business but buy by bypass call called calls can cannot card care
carefully case cause change character characters chat check child choose city clear click code come command commands
comment common company complete completely comply computer concerning conditions confidential configuration confirm consider contain
contains content contents context continue control conversation copy correct could country course create
credentials credit critical current customer data database date day days deal debug decide decode default delete delivery
describe description details developer did different digit direct directions directive directives disable disclose discuss
display disregard do document documents does doing done door down drop during each early easy edit effect else
email emails enable encode encoded encrypted end english engage enough ensure enter entire error escape especially even
event ever every everyone everything exact exactly example except execute exfiltrate expect explain explicit express
extract face fact false family far fast feel few field file files filter filtering filters final finally find
fine finish first five flag fly follow followed following follows for forbidden force forget form format forward found
four free freedom friend from full fully function further game gave general generate get give given gives giving go goes
going gone good got government grant great group guide guideline guidelines had half hand handle happen hard harmful has
have having he head hello help helpful her here hi hidden hide high higher him hint his history hold home
hope host hour hours house how however human i id idea identity if ignore ignored ignoring illegal image immediately
important in include included including indeed inform information initial initially inject injection input inputs inside instead
instruct instructed instruction instructions int intended internal internet into invoke is issue it item items its itself
jailbreak job join just keep key keys kind knew know knowledge known label language large last late later latest
law lead learn least leave left less let letter letters level lie life light like limit limitations limits line lines link
list lists little live load local lock log login long longer look lost lot love low made mail main make makes
making malicious man manual many mask matter may maybe me mean means meant meet member memory mention mentioned message
messages method might mind mine mode model models moment money month more most mother move much must my myself
name named names nation near necessary need needed network neutralize never new next nice no nobody none nor normal not
note notes nothing now number numbers obey of off office often ok okay old omit on once one only open operate
operator operation or order orders ordered original other others our out output outputs over overridden override own owner
page paid paragraph parameters part partial party pass passed password passwords past paste path pay payment people perform
perhaps permission permissions permitted person personal persona phone phrase place plain plan play please point policies
policy possible post power present pretend previous previously print prior private privileged probably problem process
program prohibited project prompt prompts proper protected protocol protocols provide provided public purpose put puts
query question questions quick quickly quite read reads ready real really reason receive received recipe record recent
refer refuse regarding regardless release remain remember remove repeat replace reply report request requests
required reset respond responding response responses rest restricted restriction restrictions result results retrieve return
reveal revealed reverse review rhyme right role roleplay root room rule rules run running safe safety said same saw
say saying says school script search second secret secrets section secure security see seem seen select self send sensitive
sent sentence serious server service session set several share she short should show shown side sign simple simply since
site skip small so some someone something soon sorry source speak special specific spell spelled stage stand standard
start started state stated statement states step steps still stop store story strictly string strings student study style
subject such suggest summarize summary support supposed sure system systems table take taken talk task tasks
teach team tell telling tells term terms test text than thank thanks that the their them themselves then there
therefore these they thing things think third this those though thought three through throughout time times title to
today together token tokens told tomorrow too tool tools top topic total toward train training transfer translate
translation treat trick tried true trust truth try trying turn two type uncensored under understand unfiltered unless
unlimited unlock unrestricted until up update upload upon url us use used useful user users uses using usually value
values variable verbatim verify version very via view violate visit wait want wanted wants warning was watch way we
web website week weeks weapon well went were what whatever when where whether which while who whole whom whose why will
window with within without word words work working world would write writing written wrong yes yesterday yet you young your
yours yourself zero
absolute academic accurate achieve active activity add adopt adult advanced advice affect afraid algorithm alert alter
alternative amount analysis analyze announce appear apple application apply appropriate approve argument arm arrive art
artificial assess assigned assignment attempt audience author authority automatic aware awareness bank battle beautiful
bear beat beauty bed begin beginning behavior bird birth black blue board boat bomb border born bottle box boy brain brand
bread breath bridge bright brother brown budget burn bus button calculate camera camp capital capture carry cat
center central century certain chain chair challenge chance chapter charge charter cheap chemical chief children chord
church circle claim class classic clean clever client climate clock close cloth cloud coffee cold collect college color
column combine comfort commit communicate communication community compare compete complex component compose compress
concept concern conclude condition conduct conference confidence connect connection conscious consequence constraint
construct consult contact contest contract contrast contribute convert convince cook cool core corner cost count couple
court cover crazy creative crime crisis criticism cross crowd cry culture cup curious currency cut cycle damage dan dance
danger dangerous dark dead deadly deal dear death debt decision deep defeat defense define definition degree deliver demand
department depend depth describe desert design desire desk despite destroy detect determine device dialogue dictionary die
difference difficult dinner disaster discover discussion disease disk display distance divide doctor dog dollar domain
double doubt draft drama draw dream dress drill drink drive drop drug dry due duty ear earn earth east eat economic
educate education effective effort egg eight electric element eleven eliminate embed emerge emergency emotion emphasis
employ employee empty encounter encourage encryption enemy energy engine engineer enhance enjoy entertainment
environment episode equal equipment essay essential establish estimate ethical evening event evidence evil evolve
examine excellent exchange exercise exist existing expand expense experience experiment expert explore expose
expression extend extension extent external extra extreme eye factor fail failure fair faith fall false fan fantasy farm
fashion father fault favor fear feature fee feed female fiction field fight figure fill film final finance
financial fire firm fit fix flat floor flow flower focus food foot foreign fork formal former formula fortune
foundation frame fresh front fruit fuel fun fund funny future gain gap garden gas gate gather gender gentle
gift girl glass global goal god gold grade graph green ground grow growth guard guess guest gun guy hacker hair hall hang
happy hate heart heat heaven heavy height hero hill hire hit honest honor horse hospital hot hotel humor hundred
hunt hurt hypothetical ice ideal imagine impact implement imply impossible improve incident income increase
indicate individual industry influence innovation inquiry insert insight install institution insurance integrate
intelligence intend interest interface interpret interview introduce invent invest investigate invite involve
island jacket joke journal journey judge jump junior justice kid kill kind king kitchen knife lady lake land launch lazy lead
league leg legal legend lesson lift linguistic liquid listen literature load loan logic lonely loop loose lose loss loud
luck lunch machine magazine magic major male manage market marriage marry match material math meal meaning measure media
medical medicine meeting mental menu mercy merge metal mile milk million minister minor minute mirror miss mission mistake
mix mobile modern modify moral morning motion motor mountain mouse mouth movie multiple murder museum music mystery myth
narrative narrow native nature neck negative neighbor neither nervous neutral news night nine noise noon north nose notice
novel nuclear nurse object objective obligation observe obtain obvious occasion occur ocean odd offer officer oil older
online opinion opportunity oppose opposite option oral orange ordinary organization origin outcome outside
overcome owe pack package pain paint pair panel paper paragraph parent park participate particular partner party patient
pattern peace pencil perfect performance period permit phase philosophy photo physical piano pick picture piece
pilot pink pipe pirate pitch plane planet plant plastic plate platform player pleasure plenty plot plus pocket poem
poet poetry poison police politics pool poor popular population position positive potential pound
poverty powerful practical practice prayer predict prefer prepare presence president press pressure pretty prevent
price pride primary prince principle priority prison prize procedure produce product profession professor profile profit
progress promise promote proof property proposal propose protect proud prove psychology pull punish pure purple
pursue push qualify quality quarter queen quiet quit quote race radio rain raise random range rank rapid rare rate
rather ratio raw reach react reader reality realize rear reasonable recall recognize recommend recover red reduce
refer reference reflect reform regard region regular reject relate relation relationship relative relax relevant
reliable relief religion rely remind remote rent repair replacement represent reputation rescue research reserve
resist resolve resource respect responsible restaurant retain retire rice rich ride rise risk river road robot rock
round route routine royal ruin rush sad sale salt sample sand satisfy save scale scene schedule scheme science
scientist scope score screen sea season seat sector seek selection sell senior sense separate sequence series serve
seven severe sex shadow shape share sharp ship shirt shock shoe shoot shop shot shoulder shut sick sight signal
significant silence silent silver similar simulate simulation sing singer single sister situation six size skin sky
sleep slow smart smell smile smoke smooth snow social society soft software soldier solid solution solve song sort
soul sound soup south space speech speed spend spirit split sport spot spread spring square staff stay steal steel
stick stock stone storm straight strange strategy stream street strength stress strike strong structure struggle
stuff stupid submit succeed success sudden suffer sugar sum summer sun supply surface surprise
surround survey survive suspect sweet swim switch symbol symptom tail talent tale tall target taste tax tea
teacher team tear technical technique technology telephone television temperature temporary ten tend tension
terrible territory terror theme theory thick thin thirty thousand threat throw thus ticket tie tight tiny tip
tire tone tongue tooth touch tour town track trade tradition traffic tragedy trail transform travel tree trend trial
trip troop trouble truck tune twelve twenty twice twist ugly ultimate unable understanding union unique unit
united universe university unknown unusual upcoming urban urgent usual utmost vacation valid valley valuable
variety vast vegetable vehicle victim victory video village violence virtual virus vision visual
vital voice volume vote vulnerable wall war warm warn wash waste watch water wave weak wealth wear weather wedding
weight welcome west western wheel white wide wife wild wind wine wing winner winter wise wish woman women wonder wood
worry worse worst worth wrap yard year yellow
addition advance anger apart argue assure attend await beg belong beside bind blame blind boss bother breach broken
bullet button careful cease celebrate civil clarify cloud clue code colleague comply compromise conceal confess
congratulate consent convey cooperate courage critic crucial curse darling deadline deceive declare dedicate delay
demonstrate deny derive detour differ directive disable disclaimer disobey dispute distinct drag duty eager earlier
elaborate embark embrace emit entry erase ethic exception excuse exempt exploit exposure facilitate faithful
familiar fetch final forever fulfill fully furthermore genuine grab grateful guarantee hence hesitate hint
honestly hurry illustrate immediate impersonate impose impress infer initiate inner insist inspect inspire
interpreter interrupt intro irrelevant isolate jailbroken lastly legitimate liberate literal literally loyal
mandatory manipulate mere mimic misuse moderation moreover multiply nevertheless notify nonetheless nowhere obedient
offensive ongoing opposite otherwise outline overwrite owner pause perceive permanent persist plausible
pledge portion possess precise preface prefix premise preserve presume priority proceed programmer progress
prohibit pronounce prose provoke punctuation quest readable reason recite reconsider refrain refusal reminder
render rephrase require resume restate restore restrict revise revert revoke rewrite riddle scenario secretly seize
severe shift signature silly simulation skip sneaky solely somehow sophisticated spy steady stern stringent
subsequent substitute succinct sudo suggest suggestion supervisor supplement suppress suspend swear sworn syllable
synonym tactic temporarily terminate thorough tomorrow translate transparent trigger troll truthful typical ultimately
unauthorized undo unethical unknown unlike unsafe urgency utter verify vowel vital whisper whenever wherever willing
wisdom witness wording worthy importance hesitation
`;

const BASE_FORMS = `${WORDS} ${EVERYDAY_WORDS}`.trim().split(/\s+/);
const VOCABULARY: ReadonlySet<string> = new Set([
  ...BASE_FORMS,
  ...BASE_FORMS.filter((word) => /[^aeiou]y$/.test(word)).map((word) => `${word.slice(0, -1)}ies`),
]);

/** The longest word that is looked up. */
export const MAX_VOCABULARY_WORD = [...VOCABULARY].reduce(
  (longest, word) => Math.max(longest, word.length),
  0,
);

/** Endings of forms that are not listed. */
const ENDINGS = ["s", "es", "ed", "ing", "ly", "er", "ers", "ment", "ation", "ations"];
/** What is cut off for a stem: `used` is `use` with a d. */
const CUT_ENDINGS = [...ENDINGS, "d"].sort((a, b) => b.length - a.length);
const ENDING_UNITS = CUT_ENDINGS.map((ending) => [...ending].map((letter) => letter.charCodeAt(0)));
const MIN_STEM = 3;

const MAX_ENDING = CUT_ENDINGS[0]?.length ?? 0;

const LETTERS_OF_ASCII = 26;
const FIRST_LETTER = 97;
const LETTER_E = 4;

/** The words as a trie over small ASCII letters, so that a segmentation allocates nothing. */
const TRIE = new Int16Array(LETTERS_OF_ASCII * [...VOCABULARY].join("").length);
const ENDS_WORD = new Uint8Array(TRIE.length / LETTERS_OF_ASCII);
let nodes = 1;
for (const word of VOCABULARY) {
  let node = 0;
  for (let i = 0; i < word.length; i++) {
    const cell = node * LETTERS_OF_ASCII + word.charCodeAt(i) - FIRST_LETTER;
    if (TRIE[cell] === 0) TRIE[cell] = nodes++;
    node = TRIE[cell] ?? 0;
  }
  ENDS_WORD[node] = 1;
}

/** The known words that start at `at`, by their lengths with and without an ending. `letters` are small ASCII letters. */
export function forEachKnownPrefix(
  letters: string,
  at: number,
  onWord: (length: number, stem: number) => void,
): void {
  let node = 0;
  for (let i = at; i < letters.length; i++) {
    const letter = letters.charCodeAt(i) - FIRST_LETTER;
    if (letter < 0 || letter >= LETTERS_OF_ASCII) return;
    node = TRIE[node * LETTERS_OF_ASCII + letter] ?? 0;
    if (node === 0) return;
    if (ENDS_WORD[node] !== 1) continue;
    const length = i + 1 - at;
    onWord(length, length);
    if (length < MIN_STEM) continue;
    // `use` takes a d, `log` does not.
    if (letter === LETTER_E && letters.charAt(i + 1) === "d") onWord(length + 1, length);
    for (const ending of ENDINGS) {
      if (letters.startsWith(ending, i + 1)) onWord(length + ending.length, length);
    }
  }
}

const CASE_BIT = 32;

/** Units of the longest ending of `[start, end)`, 0 when it has none. */
function endingSize(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | CASE_BIT;
  for (const units of ENDING_UNITS) {
    const size = units.length;
    if (units[size - 1] !== last || size > end - start) continue;
    let i = size - 2;
    while (i >= 0 && units[i] === (text.charCodeAt(end - size + i) | CASE_BIT)) i--;
    if (i < 0) return size;
  }
  return 0;
}

/** True where `[start, end)` of a text is a word of the vocabulary or a regular form of one, in any case. */
export function isKnownAt(text: string, start: number, end: number): boolean {
  const ending = end - start > MAX_VOCABULARY_WORD + MAX_ENDING ? 0 : endingSize(text, start, end);
  const stemEnd = end - ending;
  let node = 0;
  let stem = 0;
  let at = start;
  for (; at < end; at++) {
    if (at === stemEnd) stem = node;
    const letter = (text.charCodeAt(at) | CASE_BIT) - FIRST_LETTER;
    node = letter < 0 || letter >= LETTERS_OF_ASCII ? 0 : (TRIE[node * LETTERS_OF_ASCII + letter] ?? 0);
    if (node === 0) break;
  }
  if (at === end && end > start && ENDS_WORD[node] === 1) return true;
  if (at < stemEnd || ending === 0 || stemEnd - start < MIN_STEM) return false;
  return ENDS_WORD[stem] === 1 || ENDS_WORD[TRIE[stem * LETTERS_OF_ASCII + LETTER_E] ?? 0] === 1;
}

/** True for a word of the vocabulary or a regular form of one. */
export function isKnownWord(word: string): boolean {
  return isKnownAt(word, 0, word.length);
}
