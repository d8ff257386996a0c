"""What somebody tells of their own life that is plainly good or bad, however plainly it is told; and strong feeling.

Only what most people would meet with a word before anything else: death, illness, fear, loss, shame, a great joy. What
is merely inconvenient, disliked or pleasant is not here.
"""

from __future__ import annotations

from functools import cache

from agent.hints.felt import Felt
from agent.hints.phrases import Hit, Phrases
from agent.hints.words import Words
from agent.model import Reading
from agent.reading.wordlist import listed

_KIN = listed(
    "mum mom mam mama mummy mommy mother ma dad daddy da father papa nan nana nanna gran grandma granny grandmother "
    "oma opa abuela nonna nonno baba amma grandad granddad grandpa grandfather gramps pop son sons daughter child kid "
    "kids children baby boy girl lad lass twins twin wife husband hubby partner fiance fiancé fiancée girlfriend "
    "boyfriend sister sis brother bro aunt auntie uncle cousin niece nephew grandson granddaughter grandchild friend "
    "bestie mate buddy bff teacher neighbour neighbor colleague family godmother godfather stepdad stepmum "
    "mother-in-law father-in-law dog cat pup puppy doggo kitten kitty horse pony rabbit bunny hamster guinea budgie "
    "parrot tortoise hens chickens spaniel labrador terrier greyhound collie pet goat cow snail ferret rat"
)
_PETS = listed(
    "dog cat pup puppy kitten kitty horse pony rabbit bunny hamster budgie parrot tortoise spaniel labrador terrier "
    "greyhound collie pet lurcher beagle pug boy girl"
)
_WE = listed("i we he she they i've we've he's she's they've ive weve just")
_AM = listed("i'm im am i feel feeling felt i've been we're was we feels he's she's is he she they're are so")
_VERY = listed(
    "so very really totally absolutely completely utterly just still such quite bit little rather a truly deeply "
    "incredibly too pretty proper right all genuinely honestly well fucking bloody and terribly awfully extremely "
    "simply feeling beyond even more now"
)
_BROKEN = listed(
    "heartbroken heart-broken devastated gutted distraught crushed broken hopeless numb terrified scared frightened "
    "petrified lonely desperate ashamed humiliated miserable depressed overwhelmed inconsolable shattered heartsick "
    "bereft suicidal grieving mourning traumatised traumatized homeless helpless worthless panicking "
    "hyperventilating shaking trembling shaken sobbing bawling crying struggling drowning suffering hurting "
    "devasted devestated heartbrocken skint stranded unwell disheartened despairing"
)
_EXAM = listed(
    "test exam exams viva finals theory bar defence defense degree course boards driving gcse gcses a-level a-levels "
    "licence license certification ielts toefl audition grade year b1 b2 c1 dissertation thesis qualifying paper "
    "assessment interview module modules inspection probation subjects"
)
_WORK = listed(
    "book novel manuscript poem story paper thesis dissertation album application proposal script visa appeal claim "
    "film song asylum passport loan mortgage grant"
)
_HOUSE = listed("house home flat barn farm shop place kitchen workshop studio cafe café bakery garage shed basement")
_LISTS = {
    # Death, illness, loss, fear.
    "sorrow": """
        $kin suddenly|just|has|had|have|recently|finally|also|*? *? *? died
        $kin has|had|just|suddenly|sadly|peacefully? *? passed away|on|last|this|in|today|yesterday|peacefully|
            suddenly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|^
        $kin *? *? *? *? passed^
        passed away|on last|this|yesterday|today|in|on|peacefully|suddenly|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday|^
        passed away
        died last|this|yesterday|today|suddenly|in|on|at|tday|when|and|lol|of|monday|tuesday|wednesday|thursday|
            friday|saturday|sunday
        is|are|was no more^
        $kin is|'s|was|has gone
        $kins|he's|she's gone since|now|to|^
        bury|buried|burying|burried my|our|him|her|them|the|mum|mom|dad|a|in
        funeral is|was|on|tomorrow|today|yesterday|next|this|last|and|he|she
        my|our|his|her|the|dad's|mum's|mom's|nan's|brother's|sister's|mother's|father's funeral
        ashes
        hospice|palliative|stillborn|miscarriage|miscarried|miscarriages|widowed|widower|orphaned
        widow since|now|of
        took|taken|ended his|her|their own? life
        killed himself|herself|themselves
        suicide|overdose|overdosed
        lost my|our|his|her|a|two|three|both *? *? $kin
        lost my|our *? *? job|jobs|house|home|flat|sight|hearing|voice|leg|everything|savings|visa|licence
        lost everything
        lost him|her last|this|in|to|on|yesterday|today|so
        loss of my|our|a
        death of my|our|his|her|a
        is|was|'s|are dying
        rainbow bridge
        put|putting|pts him|her|it|them|my|our|the|$pets *? *? down|sleep
        put|putting *? *? to sleep
        let|letting *? *? go tomorrow|today|yesterday|peacefully
        have|had|having to let him|her|it|them go
        said|say|saying our|my? goodbye|goodbyes to my|our|him|her *? *? $pets|^
        first christmas|birthday|summer|winter|spring|year|anniversary|easter|diwali|eid|iftar|mothers|mother's|
            father's day? without
        christmas|birthday|anniversary without him|her|them|my|our|mum|dad
        years|year|months|weeks|month ago? today|tomorrow *? since we|i|he|she|my lost|died|passed|left|buried
        since my|our *? $kin *? *? died|passed|left|went
        since he|she|we|i died|passed|left|lost|buried
        till|until|before|when|after she|he died|passed|left
        i|we|still|really miss him|her|them|my|you so|every|terribly|most|still|today|and|like|badly|already|all|^
        i|we|still|really miss|missing my|our *? $kin
        would|would've have|been? *? *? our|his|her <number>|fiftieth|fortieth|sixtieth|birthday|anniversary today|
            tomorrow
        have|has|had|got|is|it's|its|with|my|her|his|$kins|to|against|of|from stage? cancer|leukaemia|leukemia|
            lymphoma|melanoma
        mum's|dad's|mom's|dog's|cat's|he's|she's|wife's|sister's|brother's got cancer|leukaemia|dementia
        cancer is|has|came|come|back|spread|again
        chemo|chemotherapy|radiotherapy|dialysis
        tumour|tumor|metastasised|metastasized|inoperable|terminal|terminally
        had|have|has|having a|the|another *? stroke|seizure|fit|fall|breakdown|miscarriage|relapse
        heart attack|failure|condition
        panic|anxiety|asthma attack|attacks
        in|into|to|from the|a|*? hospital|icu|hospice|a&e with|again|since|and|n|for|now|he|she|they|we|tonight|
            today|yesterday|last|because|after|^
        fell ill
        intensive|special|palliative|end-of-life care
        in the? icu|nicu|coma|ward|a&e
        diagnosed|diagnosis
        dementia|alzheimer's|alzheimers|parkinson's|parkinsons|sepsis
        motor neurone
        no longer recognise|recognises|recognize|recognizes|know|knows|remember|remembers me|us|who|my
        doesn't|doesnt|didn't|didnt recognise|recognize|know|remember me|us|my
        going|gone|went blind|deaf
        losing my|his|her|our|the *? *? sight|eyesight|hearing|memory|mind|house|home|baby|voice|hair
        biopsy|scan results
        operation|surgery tomorrow|on|today|next|in|went
        vet|doctor|doctors|doc|hospital|surgery|oncologist|consultant says|said|say|told|gave|gives|gave *? *? weeks|
            months|days|cancer|no|nothing|last|won't|wont|never|lump
        won't|wont make it|the|christmas|another
        broke|broken|fractured|shattered|snapped my|his|her|both|the wrist|arm|leg|ankle|hip|collarbone|back|foot|
            elbow|neck|nose|jaw|ribs|finger|fingers|hand|shoulder|heart|pelvis
        breaks|broke|breaking my|our heart
        heart is|'s broken|breaking
        burnt|burned|injured my *? arm|hand|hands|face|leg|back
        self harm|harming
        not|stopped|isn't|isnt|hasn't eating|eaten again|since|for|anything|properly
        made|been|was|got|being redundant
        redundancy|redundant|unemployed|jobless|evicted|eviction|bankrupt|bankruptcy|repossessed|foreclosed
        got|been|was|just|were|getting laid off
        laid off this|last|after|today|yesterday|in|from
        let me|us|him|her|them go today|yesterday|this|last|after|from
        got|been|was|just|were|be|dem *? *? sacked|fired|axed|mugged|robbed|burgled|assaulted|attacked|jumped|dumped|
            dropped|scammed|hacked|expelled|deported|bullied|cheated|ghosted|stabbed|raped|abused|evicted|humiliated|
            burgled|laughed
        dropped me|us|him|her today|yesterday|by|last|this|after|from|^
        end of my|the rope|tether
        my last peal|shift|concert|choir|show|season|class|day|match|game|rehearsal
        won't|wont|wouldn't|refuses|not come|came|coming out of her|his|their
        $kin|they|he|she cried|cries|wept because|all|and|himself|herself
        $kin|they|they're|he's|she's|he|she|found *? dead
        months|weeks|years|year since mum|mom|dad|nan|gran|he|she|my|our
        rejection|rejections number|letter|today|came|again|for
        publisher|company|startup|start-up|firm|club|team|label folded|collapsed|died|went|has *? bust|today|under|^
        ^gutted|devastated|heartbroken|distraught
        lost *? wits|everything|it|hope all
        sack me|us
        got|given|getting|was *? the sack|boot|axe|push
        lost|losing the|our *? *? house|home|farm|shop|business|baby|pregnancy|job|flat|pub|bakery
        closed|closing|closes|shut|shutting|sold|selling|sell|close the|our|my|down|*? farm|plant|factory|bakery|
            shop|pub|mill|restaurant|house|business|mine|surgery after|today|for|tomorrow|four|three|<number>|forty|
            thirty|twenty|twenty-six|^
        contract|job isn't|not|wasn't|won't|is|was|has *? *? *? renewed|cut|gone|ending|over|axed
        $house|everything|village|street burned|burnt|burning|flooded|gone|destroyed|ransacked|collapsed
        fire|flood|hail|storm|frost|quake|earthquake|hurricane|cyclone|tornado|fox|drought|thief|thieves took|
            destroyed|got|had|ate the|all|everything|our|my|it|lot
        nowhere to go|live|sleep
        lost to the? fire|flood
        sleeping on the|in|rough
        visa|application|appeal|asylum|$work was|has|been|is|got|*? refused|rejected|denied|declined|revoked|dropped
        refused|rejected|denied|declined|turned|cancelled|dropped down? my|our|his|her|the *? *? $work
        fell through
        divorce|divorced|divorcing
        she|he|wife|husband|boyfriend|girlfriend|partner|ex|dad|mum has|had|just|*? left me|us|him|her|yesterday|
            last|on|after|for|friday|today|this|^
        she|he|wife|husband|boyfriend|girlfriend|partner|fiance has|just|*? moved|walked out
        she|he|wife|husband|boyfriend|girlfriend|partner is|has|was|*? cheating|cheated
        left|dumped|cheated on? me
        dumped by
        broke|broken|split|splitting|breaking up with|after|last|yesterday|today|this|and|^
        we|we've|i|band|band's|quintet's|choir's|group's broke|broken|split|folded|disbanded
        wedding is|'s|was|got|has off|cancelled
        wedding's|engagement's off
        took|taken|taking the|my kids|children|son|daughter
        broke|broken|breaking into my|our|the
        stole|stolen|nicked|smashed|vandalised|vandalized|towed my|our|from|everything|the|by|it|last
        hit|knocked|run by|down|over a|by|yesterday|last|on
        car|motorbike|bike|road|motorway accident|crash|wreck
        the|an|my|his|her|bad|terrible accident last|yesterday|on|in|and|he|she|i|^
        since the|my|his|her|our accident|funeral|divorce|fire|flood|operation|stroke|split|fall|crash|attack|wake|
            diagnosis|loss|burglary|breakup|break-up
        $am $very? $very? $broken
        $am $very? $very? afraid of|to|for|that|about|^
        so|very|too afraid|worried|anxious|sad|upset|alone|nervous|lonely|hurt
        $am $very? $very? nervous|anxious about|for|tomorrow|of|^
        worried sick
        worry|worried about my|her|him|his *? $kin
        $am $very? $very? low|lost|alone|useless|stupid|worthless|a|like|down lately|since|today|these|right|and|
            failure|wreck|mess|fraud|burden|rubbish|after|at|now|^
        $am $very? in|beside bits|pieces|tears|myself|shock|mourning|agony|despair
        at my|rock|his|her lowest|bottom|worst
        a wreck|mess i|right|at|today|^
        falling|fell apart
        can't|cant|cannot|couldn't|couldnt|won't|wont stop|quit crying|shaking|sobbing|trembling|weeping
        can't|cant|cannot|couldn't|can|hardly|barely not? eat|breathe|cope|sleep|face|go|bear|look|take|do|
            believe since|on|it|any|anything|this|anymore|at|going|right|he|she|nights|properly|^
        haven't|not|havent slept|eaten since|for|in
        don't|dont|didn't|do not? know|see what|how|why|if to|i|i'll|i'm|im do|go|cope|say|did|can|doing|bother|
            going|get|have|manage
        nothing|anything left in me|us|the
        give up|in
        gave|giving up on|my|the
        been|still|was|been|i've crying|cried|sobbing|in for|since|all|tears|about|over|every
        cried all|myself|in|the|for|like|and|until|till
        and|just|i|sat|then cried|wept|bawled|sobbed^
        bawled|wept|sobbed like|in|all|for|on
        came|come|comes|went|coming home in tears|crying
        i'm|im|me|us|left|in tears
        sat|sitting|sit in|on the|my car|van|step|floor|stairs|carpark and|crying|for|since|until|till|bawled
        nobody|no|not one|a? came|called|rang|turned|showed|remembered|cares|wrote|noticed
        nobody|no remembered|cares|called
        laughed|laughing|laugh|made|making|giggled|stared|shouted at|fun|of me|him|her|us|my
        bullied|bullying|bully|bullies|humiliated|humiliating
        hurt me|us|to|him|her
        it really? hurts|hurt^
        stings|stung^
        failed|fail|flunked|failing my|the|his|her|all|again *? *? $exam
        failed again|the|by
        didn't|didnt|did not? get|make the|in|it|into|through part|job|role|place|grant|again|^
        not|didn't|never good enough
        were|was|were|is|are|they're|it's my|his|her|our whole life|heart|world
        my whole life|world *? gone|over|*? ^
        no more running|mountains|football|dancing|playing|climbing|singing|driving|flying
        worst day|week|year|month|night|birthday|christmas of|ever|in|since
        hard|rough|tough|awful|terrible|horrible|horrid|difficult|rotten|shit|shitty|hellish|rubbish|crap day|week|
            year|month|time|news|few|night at|with|for|lately|here|again|^
        bad news|night|time|day from|about|at|^
        still no|not sign|news|back|found
        missing since|for|and
        relapsed|relapse
        signed|signing|off off|sick with|work stress|burnout|depression|my
        burnt|burned out
        burnout
        stuck|stranded abroad|at|here|in
        misses|miss your|his|her *? *? *? *? *? housebound|bedridden
        housebound|bedridden
        all|so alone|lonely now|tonight|yesterday|today|again|at|in|here|^
        alone|lonely since|tonight|on my|at christmas
        eating|spent|spending|turned|sat *? *? *? *? alone
        gone in|since|forever minutes|a|the|spring|summer|winter|good|and|^
        all gone^
    """,
    # Strong anger or hurt, at whatever.
    "trouble": """
        $am $very? $very? furious|livid|fuming|raging|enraged|incensed|seething
        so|really|very|absolutely|bitterly|deeply|beyond|extremely|utterly|terribly|just|such disappointed|upset|
            angry|cross|hurt|disappointing|disappointment|disapointed|dissapointed|annoyed|gutted|sad
        ^absolutely|utterly|beyond|completely furious|livid|fuming|disgusted|seething
        ruined my|our|the|his|her *? *? wedding|birthday|day|christmas|holiday|honeymoon|evening|anniversary|party|
            weekend|night|everything
        could|almost|nearly|have|i've|i|might|want|just *? *? wept|scream|screamed|cried|cry|smash
        sick|tired of it|waiting|this|you|your
        i actually|just|really? feel|felt sick
        heartbroken|heartbreaking|devastating
        meant|was|is|it's|present|gift|it for my|our|her|his *? *? *? *? wedding|christening|funeral|birthday|
            anniversary|ninetieth|eightieth|80th|90th|70th|retirement|memorial|graduation
        wedding's|funeral's|funeral|christening's saturday|tomorrow|in
        wedding's|funeral's saturday|tomorrow|on|in
        ate|lost|deleted|wiped|erased|took|gone *? *? *? *? years|months|year|weeks|streak of? *? *? work|notes|
            diary|photos|writing
        streak has|is|was|vanished|gone|reset gone|reset|overnight|lost
        all|it is|was|i i've|have|had left|of of? her|him|them|his
        all|only thing|one? i|we had|have|i've *? of her|him|them|my
        my|our|his|her late husband|wife|mother|father|mum|dad|mother's|husband's|father's|wife's|brother|sister|
            gran *? broke|broken|gone|smashed|lost|dropped
        dropped|broke|smashed|lost my|our|his|her late
        rent money
        week's|month's|months|weeks wages|pay|salary
    """,
    # Joy of their own.
    "joy": """
        sober|clean|smoke-free|smoke free? for? *? <number>|one|two|three|four|five|six|seven|eight|nine|ten|a|one|
            thirty|twenty|fifteen years|year|months|month|days|weeks
        <number>|one|two|three|four|five|six|seven|eight|nine|ten|a|an|eleven|twelve|fifteen|twenty|thirty|
            hundred whole? years|year|months|month|days|weeks sober|clean|smoke-free|booze-free
        been sober|clean
        got|getting|we're|were|i'm|im|am|officially|just|she's|he's|they're|be engaged|married|pregnant|hitched|wed
        married today|yesterday|saturday|on|at|this|last|sixty|fifty|forty
        <number>|fifty|forty|sixty|thirty|twenty|twenty-five|ten years|yrs married|together|wed
        married|together for? <number>|fifty|forty|sixty|thirty|twenty|ten years|yrs today|^
        he|she|they said|says yes^
        i|she|he said yes before|and|on|to|in|when
        proposed|propsed to|on|last|at|in|yesterday|today|and|he|she|me
        asked me to|on marry|the
        wedding|anniversary today|yesterday|tomorrow
        our|my <number>|silver|golden|ruby|diamond|tenth|first|fiftieth|fortieth|sixtieth wedding? anniversary
        $kin *? *? *? was|is|were|are|been born|here|home
        born at|this|last|today|yesterday|on|tonight|in <number>|morning|night|four|five|three|two|six|monday|
            tuesday|wednesday|thursday|friday|saturday|sunday|the
        gave|giving birth
        having|have|expecting|adopting|adopted|adopt a|twins|our|my baby|twins|first|second|boy|girl|son|daughter|^
        having|expecting twins|triplets
        it's|its|had a boy|girl
        become|became|becoming a|an|*? grandma|granny|grandmother|grandad|grandpa|grandfather|dad|mum|mom|father|
            mother|uncle|aunt|auntie|nan|nana|citizen|doctor|nurse|teacher|pilot
        become|became|becoming grandma|granny|grandmother|grandad|grandpa|grandfather|dad|mum|mom|father|mother|
            uncle|aunt|citizen
        i'm|im|am|going going|to|be? to? be? a grandma|granny|grandmother|grandad|grandpa|grandfather|dad|father|mum|
            mother|uncle|auntie
        i|we|finally|just|he|she|and|have|i've|ive passed my|the|all|first|with|it|!|b1|b2|c1|^
        passed|pass|passsed|aced|smashed|nailed my|the|all|his|her|our|with *? *? *? $exam
        passed the|my|first|with bar|final|time|distinction|flying|boards|viva
        graduated|graduates|graduating|graduation|graduate today|yesterday|with|from|on|this|at|last|finally|
            tomorrow|^
        got|gets|was|been|got|am|getting accepted|promoted|hired|published|shortlisted|nominated|signed|selected
        accepted|published|shortlisted|longlisted my|our|for|by|after|today|at|in|into|^
        $work was|is|got|been|has accepted|published|approved|granted|chosen|picked|shortlisted
        visa|mortgage|grant|loan|adoption|application|passport approved|granted|accepted|came
        got|getting|made|made into|in|to *? art|med|medical|law|drama|music|film|nursing|vet|uni|university|college|
            oxford|cambridge|school|team|finals|final
        got|get|landed|getting|have|i've|she's|he's|be|been|was|offered|given the|my|a|our|that|an|own|
            offered *? *? job|keys|part|role|place|visa|grant|scholarship|diploma|degree|all-clear|promotion|
            contract|offer|gallery|show|deal|apprenticeship|licence|license|lead|mortgage|passport|citizenship|agent|
            kidney|gig|raise|internship|residency|bursary
        got|picked|have up? the|our|my keys
        the|my|all|an|full all? all-clear|clear^
        all clear
        got|given|had|have the all
        scan|scans|results|tests|biopsy is|are|came|was|were|back|all *? clear|good|fine|negative|clean|benign
        benign
        cancer free|is|has gone
        cancer-free|remission
        isn't|not|isnt|no cancer
        rang|ring|ringing the|that bell wearing|today|after|^
        finally|just|i've|ive|i|we|today|i've finished|submitted|completed|defended|handed|finish *? in? my|our|the|
            his|her *? *? phd|thesis|dissertation|degree|novel|book|chemo|treatment|marathon|album|course|training|
            exams|manuscript|masters|game|quilt|studies
        finished my phd|thesis|degree|dissertation|novel|first
        my|our phd|doctorate|thesis|degree is|today|done|finished|submitted|^
        finally got|finished|did|made|moved|passed|rose|managed|have|finaly|launched|launches|released|worked|
            sold *? *? *? *? *? *? *? !
        moved|moving|move into|in|to my|our|the first|own|new|to place|home|house|flat
        our|my own|very|first own? *? home|house|flat|place|front|shop|allotment|studio
        first ever|time|proper|real? sale|customer|order|commission|gig|client|show|exhibition|marathon|book|win
        my|our|his|her|a first ever? sale|customer|marathon|gig|show|exhibition|solo|paycheck|wage|10k|5k|ten|half|
            home|house|grandchild|steps|book|commission|medal|word|words|triathlon|ultra
        sold my|her|his|our first
        i|we|just did|made|built|fixed|wrote|sewed|knitted|baked|painted *? *? *? *? myself|alone|ourselves !
        been|was|got cast
        first 10k|5k|marathon|ultra|triathlon|parkrun done|today|this|in|and
        walked|laughs|laughed|spoke|speaks|talks|talked|eats|smiled|sings again|today
        ran|finished|completed|did|run|done|swam|climbed my|our|the|a|first|his *? *? marathon|half|ultra|10k|
            channel|triathlon|ten|length|everest|ironman|munro|london
        personal|new best|pb
        won the|my|a|first|best|our|second|gold|silver|bronze|an|his|her|regional|state|county|
            nationals *? *? *? award|prize|case|final|medal|cup|trophy|championship|league|title|competition|award|
            bafta|contest|gold|silver|scholarship|lottery|race|tournament|^
        took|won|came first|1st|gold|top *? prize|place|at|in|and|^
        first prize|place
        we|i won^
        we|we're|we've|are sold out
        sold out the|my|last|every
        i|we|he|she|they did it
        i|we've|i've|ive done|made|did it
        dream|dreams come|came true
        over the moon
        bursting|ecstatic|overjoyed|elated|euphoric
        couldn't|could|can't|can not? be|believe *? happier|prouder|luck
        so|very|really|beyond|extremely|most proud of my|our|her|him|them|myself|us|this|it|how|what|that
        proudest|happiest|best moment|day of|in|ever
        so|very|really happy|proud i|rn|right|^
        can't|cant|cannot|couldn't stop smiling|grinning|looking|laughing|dancing|screaming
        crying|cry|cried|tears with|from|of|happy joy|happiness|tears|pride
        came|come|is|made|brought|comes home after|today|safe|finally
        came|is home^
        i|we|he|she will|can|could|walk|hear|see|walked hear|walk|see|again|speak again|without|for
        became|become|am|now|am|officially a? citizen
        citizenship ceremony|test|came|granted
        it's|its|is|was|today's|today my|our|her|his <number>|<number>|th|st|fortieth|fiftieth|eightieth|
            birthday birthday|today|^
        turned|turn|turning|turns <number>|eighteen|thirty|forty|fifty|sixty|seventy|eighty|ninety today|yesterday|
            this|on|tomorrow
        <number>|forty|fifty|sixty|seventy|eighty today|tomorrow
        retired|retiring|retire today|yesterday|as|tomorrow|on|after
        last|first day|shift at|of|before|as|today|in|back *? school|nursery|work|retirement|work|uni|job|
            apprenticeship
        opened|opens|opening|opend|launched|launching my|our|her|his|the *? *? *? shop|bakery|studio|cafe|café|store|
            business|game|salon
        started|starting|start|begin|begins my|our|her|his *? *? job|apprenticeship|business|course|uni|school
        i|we beat my|the|our|level|him|it|his
        scored|score my|the|a|his first|winner|winning|hat|goal
    """,
}
_OF_OLD = listed("years 1950s 1960s 1970s decades before ago long grandfather's great-grandfather ancestors war wars")
_IN_FUN = listed("laughing dead ded lol lmao lmfao haha hahaha rofl 😂 🤣 quiz raffle bingo fantasy")
_NOT_SO = listed("not cancer-free isn't remission benign")


@cache
def _phrases() -> Phrases:
    return Phrases(
        _LISTS,
        kin=_KIN,
        kins=frozenset(f"{word}'s" for word in _KIN),
        pets=_PETS,
        we=_WE,
        am=_AM,
        very=_VERY,
        broken=_BROKEN,
        exam=_EXAM,
        work=_WORK,
        house=_HOUSE,
    )


def strong(post: Words, reading: Reading) -> Felt | None:
    """What of a post most people would meet first; None: nothing that is plainly so."""
    hits = [hit for hit in _phrases().find(post) if not _asked_or_in_fun(post, hit)]
    kinds = {hit.tag for hit in hits}
    if "trouble" in kinds and not (reading.scores.get("complaint", 0.0) >= LIKELY or reading.mood in ("upset", "low")):
        kinds.discard("trouble")
    if "joy" in kinds and ("sorrow" not in kinds or reading.mood in ("happy", "excited")):
        return "joy"
    return "sorrow" if "sorrow" in kinds else "trouble" if "trouble" in kinds else None


LIKELY = 0.3
_OF_DEATH = listed("died passed funeral ashes buried death lost dying dead")
_OURS = listed("my our i i'm we dad's mum's mom's dad mum mom nan")


def _asked_or_in_fun(post: Words, hit: Hit) -> bool:
    """Whether it stands in a question ("Who won the hamper?") that tells no death of their own, or in fun."""
    sentence = next((one for one in post.sentences if one.first <= hit.first < one.last), None)
    if sentence is None:
        return False
    said = post.of(sentence)
    if sentence.mark == "?" and not (hit.tag == "sorrow" and _OF_DEATH.intersection(said) and _OURS.intersection(said)):
        return True
    after = post.said[hit.last : hit.last + 2]
    return "laughing" in after or after == ["for", "you"] or (bool(_IN_FUN.intersection(said)) and "won" in said)
