/** Words that tell what stands beside them; folded, blank-separated. */

/** Before a name. The second group are ranks and offices, which are also used without a name. */
export const TITLES = `
mr mrs ms miss mx dr doc doctor prof professor sir madam dame lady lord rev reverend fr father capt captain lt col colonel maj major gen general sgt sergeant cpl pvt cmdr commander adm admiral hon
herr frau fraulein hr dipl ing mag monsieur madame mademoiselle mme mlle maitre senor senora senorita sr sra srta don dona doctora profesor profesora senhor senhora dom dra signor signora signorina sig dott dottor dottoressa avv
meneer mevrouw dhr mevr mw fru herra rouva pan pani bay bayan sheikh imam rabbi swami sri shri smt kumari uncle aunt auntie grandpa grandma cousin brother sister president senator governor mayor minister chancellor congressman congresswoman judge justice officer detective inspector agent coach chef king queen prince princess saint pope
`;

/** Inside a name, in lower case. */
export const PARTICLES =
  "de del della delle dei degli di da das do dos du des la le las los van von vom zu zum zur der den dem ten ter te op af av bin ibn bint ben al el abu abd y e i het 't in";

/** After a name. */
export const NAME_SUFFIXES =
  "jr sr jnr snr ii iii iv phd md dds dvm esq cpa mba msc bsc rn dmd psyd pharmd llm";

/** A word directly before a name in nearly all of its uses. */
export const NAME_CUES =
  "named dear liebe lieber cher chere querido querida estimado estimada caro cara beste hallo hola starring nicknamed née nee geborene hi hello hey hej ciao bonjour mister namens witness plaintiff defendant signed undersigned attn";

/** A word that makes a known name beside it likelier, and no more. */
export const NAME_HINTS =
  "by with said says told asked replied wrote writes from and or meet met call calls called contact ask tell texted emailed mailed thanks thank patient customer client employee colleague friend boss husband wife son daughter brother sister mother father mom dad partner manager teacher author commenter founder founders director singer actor actress writer guardian assistant neighbor neighbour cc owner assignee reporter reviewer for is was has had who does loves likes lives works married divorced born died hired fired visited thinks wants knows came went left invited joined spent lives works moved wanted needs thinks likes agreed decided asked added explained insisted claims claimed testified noted";

/** What follows a house number and a name, or stands in for one. */
export const STREET_TYPES_STRONG =
  "street st road rd avenue ave boulevard blvd lane ln drive dr court ct place pl ut u tee terrace crescent cres parkway pkwy highway hwy square sq mews alley utca utja ter korut tere ulica ulice namesti trida caddesi cad sokak sok sokagi bulvari gate gata vei veg vagen vej gade tie katu str strasse gasse weg platz allee plein laan straat gracht kade steenweg dreef plads torv straede cesta krt setany puiestee tn prospekt ulitsa jalan jl marg nagar dori way close circle trail grove";
export const STREET_TYPES_WEAK =
  "cir trl row walk hill rise view loop plaza quay wharf bridge pike turnpike expressway crossing point ridge run path estate estates park heights springs spring meadow meadows station valley branch brook bypass canyon cape causeway center cliff common corner course cove creek crest curve dale dam divide extension ferry field fields flat ford forest forge fork fort freeway garden gardens gateway glen green harbor haven hollow inlet island isle junction key knoll lake land landing light lock lodge mall manor mill mission motorway mount mountain neck orchard oval pass passage pine plain port prairie ramp ranch rapids rest river route shore shoal skyway stream summit throughway trace track tunnel union viaduct village ville vista wall well";
/** What stands before the name of a street. */
export const STREET_PREFIXES =
  "rue avenue av boulevard bd chemin place allee impasse quai route cours faubourg calle avda av pza ctra rambla poligono contrada vico piazzale localita cite esc cesta pot krt setany avenida plaza paseo camino carrera carretera ronda travesia glorieta cl via viale piazza corso largo vicolo strada rua travessa alameda praca ulica ul aleja aleje plac os osiedle prospekt prospect bulevardul bulevar calea soseaua str jalan jl odos leoforos rua estrada zona barrio urbanizacion trg улица ул проспект пр-т переулок вулиця ulitsa οδος λεωφορος am an auf im zum zur alte unter hinter";
export const UNITS =
  "apt apartment suite ste unit flat room rm floor fl appartement appt wohnung piso depto departamento interno scala bldg building lot #";
export const STATE_CODES =
  "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi as mp ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld tas act ae ap aa";
export const ADDRESS_CUES =
  "address addresses adresse direccion indirizzo endereco adres live lives living lived reside resides residing located deliver delivered ship shipped mail send meet taxi office house home moved at to in is am with";

export const LEGAL_FORMS =
  "inc incorporated ltd limited llc llp lp plc corp corporation gmbh ag kg ohg kgaa ug mbh sarl sas sasu eurl spa srl bv nv ab asa oyj oy aps kk pty pte sdn bhd zrt kft doo sro eirl ltda cia holdings";
export const COMPANY_WORDS =
  "group partners technologies technology systems solutions labs laboratories consulting consultants associates industries enterprises ventures capital bank university college institute hospital clinic foundation association agency media studios studio pharmaceuticals pharma airlines airways motors logistics insurance brothers bros sons networks analytics robotics holdings council ministry school church society trust committee academy club maintenance services";

export const MONTHS =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz maerz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart augustus января февраля марта апреля мая июня июля августа сентября октября ноября декабря";
/** Short names that are function words far more often; they are no names here. */
export const FUNCTION_WORDS =
  "a an and are as at be but by can com could did do does for from go had has have he her him his how i if in into is it its let may me most must my no not of off on one or our out over own per she should so some than that the thee them then there they this those to too two under until up us very via was we were what when where which while who whom why will with would yes yet you your zu die der das den und im am ist la le les el los las un une de du des en et y e o os do da dos al il lo i gli per con non che tan top sum long fan long cuc thu tu mot hai ba nam song";
/** Before a name, with something else: see person-cue.ts. */
export const CUE_WORDS = "is was s ist est es name names am m by me heiße llamo chiamo appelle";
/** First words of post boxes, of military addresses and of corners. */
export const BOX_WORDS =
  "p po post postfach postbus apartado casilla boite case caixa casella postboks corner psc cmr unit uss usns usnv uscgc";
