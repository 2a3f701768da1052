/** Words of letters, offices, software and schools that are frequent beside those of vocabulary.ts. */
export const EVERYDAY_WORDS = `
abandon ability aboard abroad absent absolutely abstract accent acceptable acceptance accessory accident accompany
accomplish accord according accordingly accuracy accurately acid acknowledge acquire across actor actual actually
adapt adequate adhere adjust admire admit adventure advertise advertisement advise afford afternoon afterwards aged agency
agree agreed agreement aid aim air aircraft airline airport album alcohol align alike alive allowance alongside alphabet
alternate altogether amaze amazing ambition ambitious anchor ancient angle animal animate announcement annual anticipate
antique anxiety anxious anybody anyhow anymore anyway anywhere apartment apologize apology apparent apparently appeal
appearance appendix appetite apple applicable appointment appreciate approach appropriate approval approve approximate april
architect architecture archive arrange arrangement array arrest arrival arrow artist artistic ashamed aside asleep aspect
assembly assess asset assign assistance associate association assume assumption assurance astonish atmosphere atom attachment
attitude attract attraction attractive attribute auction audio august aunt authentic autumn available average aware awesome
awful awkward axis baby background backup backward bacteria badge bag baggage bake balance balcony ball balloon ban band bar
bare barely bargain barrier baseball basement basic basin basis basket basketball bath bathroom bay beach beam bean beard
beast beer behalf belief bell belly belt bench bend beneath benefit berry bet beverage bias bicycle bid bike bill billion
binary biology birthday biscuit bite bitter blade blank blanket blend bless blog blur board boil bold bond bone bonus boost
boot booth bore boring borrow bounce bound boundary bow bowl bracket brake branch brave breakfast breast breathe breed
breeze brick bride brief briefing brilliant broad broadcast broke brother brought browse browser brush bubble bucket bug
bull bunch bundle bureau bush butter butterfly buyer byte cabin cabinet cable cake calculation calculator calendar calm
cancel cancer candidate candle candy cannot cap capability capable capacity capitalize carbon career cargo carpet carrier
carrot cartoon carve cash cast casual catalog catch category caught caution ceiling celebration celebrity certificate
championship channel chaos characteristic charm chart chase chat chatbot cheat checklist cheek cheer cheese chef chemistry
chess chest chew chicken childhood chocolate choice choir chord chronic circuit circumstance cite citizen civil civilization
clash classical classification classify clay clerk click cliff climb clinic clinical clip closet clothes clothing clown
club cluster clue coach coal coast coat codebase cognitive coin coincidence collaboration collapse collar collection
collective colony comedy comfortable comma commercial commission committee commodity compact companion comparable
comparison compelling compensation competition competitive competitor compile complaint completion complexity compliance
complicated compliment comprehension comprehensive comprise compute computing concentrate concentration conclusion concrete
concurrent confirm confirmation conflict confront confuse confusion congress connect consecutive consent conservation
conservative consistent console constant constantly constitute constitution construction consultant consume consumer
consumption contain container contemporary contributor contribution controversial convenience convenient convention
conventional conversation conversion conviction coordinate cope copyright core corporate corporation correction correspond
corresponding cotton couch cough counter coupon courage cousin crack craft crash crawl cream creation creativity creator
creature crew cricket criminal critical crop crown cruel cruise crush crystal cube cuisine cultivate cultural cupboard
curiosity curly curriculum curtain curve cushion custom customer cute daily dairy damp dash database dataset daughter dawn
dear debate debit debug debut decade december decent declare decline decorate decoration decrease deer default
defend defendant deficit definitely delete deliberate delicate delicious delight demo demonstration dense density deny
departure dependent deploy deployment deposit depression depth deputy derivative descend description desirable desktop
despair destination destruction detail detective detection determination develop developed developer development deviation
devil devote dialect diamond dictate diet differ digit digital dignity dimension dine dip diploma diplomat direction
director directory dirt dirty disability disabled disadvantage disappear disappoint disappointment discard discipline
discomfort discount discourage discover discrimination dish dislike dismiss disorder displace disposal dispose dissolve
distance distinction distinctive distinguish distress distribute distribution district disturb dive diverse diversity
dock document documentation documentary dolphin donate donation door dot downtown dozen drag dragon drama dramatic
drawer drawing drift driver drought drove drown duck dull dump duplicate duration dust dynamic eager eagle ease
easily east eastern eastward ecology economics economy ecosystem edge edit edition editor editorial efficiency efficient
elaborate elderly elect election electrical electricity electronic elegant elementary elephant elevate eligible elsewhere
email embarrass embassy emoji emotional emperor emphasize empire employer employment empower enable enact endless endorse
endure enemy energetic enforce enforcement engagement enjoyable enormous enroll ensure enter enterprise entertain entire
entity entrance entrepreneur envelope environmental equally equation equip equivalent era erase escape essence
establishment estate estimate estimation eternal evaluate evaluation eventually everyday everybody everywhere evident
evolution exaggerate exam example exceed except exceptional excess exchange excite excitement exciting exclude exclusive
executive exhaust exhibit exhibition exit exotic expectation expedition expenditure expensive expertise expire export
expose extensive extract extraordinary extreme eyes fabric facial facility faculty fade failed fairy faint fairly
fairness fake fame familiar family famous fancy fantastic fare farewell fascinate fashion fatal fate fatigue fault
favorite feast feather february federal feedback feel feeling fellow felt fence festival fever fiber fierce
filter finding finger finish fingerprint fish fist fitness flag flame flash flavor flaw flee fleet flesh flexibility
flexible flight float flood flour fluid flush flute fly fog foil fold folk folder follower font football footage forecast
forehead forest forge forgot forgotten format formation formulate forth forum foster fought found founder fountain fraction
fragile fragment framework frank fraud freely freedom freeze frequency frequent frequently friday friend friendly
friendship frighten frog frozen fruit frustrate frustration function functional functionality fundamental funeral fur
furniture further gallery gallon gambling gang garage garbage garlic gather gauge gaze gear gene generic generous genius genre
genuinely geography geometry gesture ghost gift glad glance glimpse glory glove glue goat golden golf goodbye gossip govern
governance grace graduate grain grammar grand grandfather grandmother grant graphic grasp grass gratitude grave gravity
greatly greet grey grid grief grin grip grocery gross guarantee guidance guidelines guilt guilty guitar habit halfway
halt hammer handful handle handy hang harbor hardly hardware harmony harvest hash hat haunt hazard headache headline
headquarters healthy hear heard hearing heating heel held hello helmet helpful hence herb heritage herself hesitate
hidden hierarchy highlight highway himself hint historian historic historical hobby hockey hole holiday hollow holy
homework honey hook hop horizon horizontal horn horrible horror host hostile household housing hug humanity humble
humorous hunger hungry hurricane hydrogen icon iconic identical identification identify identity idiom ignorance illegal
illness illusion illustration imagery imaginary imagination immense immigrant immune imperial implementation implication
import impress impression impressive improper inappropriate inbox inch incentive incorporate incorrect incredible
incredibly indeed independence independent index indicator indoor induce inevitable infant infect infection inflation
informal ingredient inhabit inherent inherit initiative inject injure injury innocent innovative inquire insect inside
insight inspiration instance instantly instrument insult intact integer integral integration intellectual intelligent
intense intensity intent intention interact interaction interactive interior intermediate internal international internet
interpretation interval intimate introduction invasion inventory investigation investment investor invisible invitation
invoice iron irony itself ivory jacket january jar jaw jazz jealous jewelry joint joy judgment juice july june jungle
jury justify keen keyboard keyword kick kidney kiss knee knock knot labor laboratory label lack ladder lamb lamp landlord
landmark landscape laptop laser laugh laughter launch laundry lawn lawsuit lawyer layer layout leader leadership leaf
league leak lean leap leather lecture legacy legitimate leisure lemon lend lens lest lettuce liability liberal liberty
library lid lifestyle lifetime likewise limb linear link lion lip listing lit literacy literary litter liver load lobby
local locate location lock log login logo logout lone loud lover loyalty luggage lump lunch lung luxury lyrics machinery
mad magical magnet magnificent mail mailbox mainly maintain maintenance makeup mall mammal management manager maneuver
manner manual manufacture manufacturer manuscript map marble march margin marine mark marker marketing mask mass massive
mate mathematics matrix mature maximum may maybe mayor meantime meanwhile meat mechanic mechanism medal medium melody
melt membership memorable memorial merchant mercy mere merely merit merry mess metaphor meter metric middle midnight
migrate migration mild military mill mind mineral minimal minimum ministry minus miracle miserable misery mislead
mixture mode moderate modest module moisture molecule monday monitor monkey monster monthly monument mood moon moreover
mortgage mosquito motivation mouse movement mud multi multimedia muscle musical musician mutual mysterious myself mythical
naked narrator nasty nation national natural naturally nearby nearly neat necessarily necessity needle neglect negotiate
negotiation neighborhood neither nerve nest net neural nevertheless newspaper nightmare nobody nod nonsense normal
normally northern notable notebook notification notion novel november null numerous nut nutrition oak object obstacle
obtain obviously occasionally occupation occupy october odds odor onto opera operation operational opponent optimal
optimistic optional oral orchestra ordinary organ organic orient orientation outdoor outer outfit outgoing outlet outlook
outstanding overall overcome overlap overlook overnight overseas overview overwhelm owner ownership oxygen painful painter
palace pale palm pan panda panic parade paradise paragraph parallel parameter parcel pardon parental parking parliament
partial participant participation partly partnership passage passenger passion passive passport past pasta paste patch
patience patrol pattern pause pavement payload payroll peak peculiar pen penalty pension pepper percent percentage
perfectly perform performer perfume peril period permanent persona personality personally personnel perspective persuade
pet petition phenomenon phone photo photograph photographer photography phrase physician physics pie pile pill pillow
pin pinch pioneer pit pitch pity pizza planner plant platform plead pleasant plug plural poet poison pole polish polite
poll pollution pond pool pop port portfolio portion portrait portray pose possess possession possibility possibly
postage postpone pot potato pottery pour powder practitioner praise prayer precaution precious precise precision
predator predecessor prediction preference pregnant preliminary premium preparation prescribe prescription preserve pressure
presumably prevail previous prey primarily primitive principal printer prior prisoner privacy privilege probability probe
proceeds processing processor producer productive productivity profession professional proficient profound prominent
promising promotion prompt pronunciation proportion prospect prosper protagonist protection protein protest provider
province provision psychological publication publicity publish publisher pump pumpkin punch punishment pupil puppet purchase
purely purse pursuit puzzle python qualification quantity quantum quarrel quarter queue quietly quit quiz quota quotation
rabbit racial racism rack radiation radical rage raid rail railway rainbow random rank rapidly rarely rating ratio rational
reaction realistic reality realm reap rear reasoning reassure rebel rebuild receipt receiver reception recession
recipient recommendation reconcile recovery recruit recursion recycle redirect reduction redundant refer reflection
refresh refrigerator refuge refugee refund regardless regime regional register registration regret regulate regulation
rehearsal reinforce rejection relation relative relatively relaxation release relevance reliable reliability relieve
religious reluctant remain remainder remark remarkable remedy remote removal renew renewable renowned rental repair
repeatedly repetition replica reporter representation representative reproduce republic requirement reservation resident
residential resign resilience resistance resolution resort resource respective respectively respond responsible
restaurant restless restrict resume retail retailer retirement retreat reunion revenue reverse revision revival revolution
reward rhythm ribbon rid ridiculous rigid ring riot ripe rival roast rob robust rocket role roll romance romantic
roof root rope rose rotate rotation rotten rough roughly router row rub rubber rubbish rude rug rumor rural sack
sacred sacrifice saddle safely sail sailor saint sake salad salary salmon sandwich satellite satisfaction saturday sauce
sausage scan scare scarf scary scatter scholar scholarship scientific scissors scratch scream sculpture seal seam
seasonal secretary seed seemingly segment seldom selective semester seminar senator sensation sensory sentiment september
sequel sequence serial server setting setup severe sew sexual shade shake shall shallow shame shave sheep sheer sheet shelf shell
shelter shield shine shipment shore shortage shorts shout shovel shower shrink shy sibling sick sigh silly silk silver
similarly simplicity sin sincere sincerely situate skate skeleton skilled skill skirt skull slave slavery sleeve slice slide
slight slightly slim slip slope slot smartphone smoke snack snake snap sneak soap soccer sock socket sofa sole solely solve
somebody someday somehow sometimes somewhat somewhere song sophisticated sore sorrow southern souvenir spacecraft
spare spark species specification specify specimen spectacular spectrum speculate sphere spice spider spill spin spine
spiritual spoil spokesman sponsor spoon spray spy squad squeeze stable stadium stain stair stake stamp standing staple
star stare startup starve stationery statistics statue status steam steep stem stereo stereotype stimulate
stir stomach stool storage storm storyline storytelling stove strain strand stranger strap strategic straw stream
strengthen stretch strict strictly string strip stripe stroke strongly structural studio stunning stylish subjective
submission subscribe subscription subsequent substance substantial subtle suburb subway successful successfully
successive suck suffering sufficient sugar suicide suit suitable suitcase suite summit sunday sunlight sunset super
superb superior supernatural supper supplier suppress supreme surf surgeon surgery surroundings surveillance suspicion
suspicious sustain sustainable swallow swap sweat sweater sweep swift swing sword symbolic sympathy symptom syndrome
synthesis syntax synthetic systematic tackle tactic tag tailor tale talented tank tap tape tariff tasty taxi tea
teaspoon teenager telegraph telescope temple tempt tenant tender tennis tense terminal terrain terrify thankful theater
theft theirs theoretical therapist therapy thereby thermal thief thing thirst thorough thoroughly thoughtful thread
threaten thriller thrive throat throne thumb thunder thursday tide tidy tiger timber timeline timeout timing tin tissue
toast toe tolerance tolerate toll tomato tornado tortoise torture tough tourism tourist tournament toward towards
towel tower toxic toy trace tradition traditional trail trailer trait transaction transcript transform transit
transition transmission transmit transparency transportation trash trauma traveler tray treasure treatment treaty
tremendous tribe tribute trigger trim trophy tropical trousers trumpet trunk trustworthy tube tuesday tunnel turkey
turtle tutor tutorial twin typically tyre ultimate umbrella unaware uncertain uncle undergo undergraduate
underground underlying undertake underwater unemployment unexpected unfair unfold unfortunately unhappy uniform unify
unite universal unless unlikely unnecessary unpleasant unprecedented unrelated unusual upgrade upper upset upstairs
upward urge usage username usual utility utilize vacant vacuum vague valid validate validation van vanilla vanish
variable variation varied vector vegan vegetarian vein vendor venture venue verb verbal verdict verification verse
versus vertical vessel veteran vibrant vice victim viewer vigorous vine vintage violate violation violent violin virtually
virtue visa visible visibility visitor vitamin vivid vocabulary vocal volcano volunteer voyage vulnerability wage wagon
waist wake wallet wander warehouse warfare warmth warranty warrior waterfall wealthy weapon weaver website wedding
wednesday weed weekend weekly weigh weird welfare wheat whereas wherever whip whistle whoever wholesale widely
widespread widow wildlife willingness win windy wipe wire wireless wisely withdraw withdrawal withdrawn withhold workout
workplace workshop worldwide worm worship worthwhile wound wrist writer yearly yell yield yoga youth zone zoo
`;
