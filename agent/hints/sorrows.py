"""Phrases by which people tell of death, illness, fear, loss and hurt, as ``phrases.py`` reads them."""

from __future__ import annotations

SORROWS = {
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
        had|having|another|my|got *? *? panic|anxiety|asthma attack|attacks
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
        since the|my|his|her|our accident|funeral|divorce|fire|flood|stroke|wake|diagnosis|burglary|breakup|break-up
        $am $very? $very? $broken
        $am $very? $very? afraid of|to|for|about
        so|very|too afraid|worried|anxious|sad|upset|alone|nervous|lonely|hurt
        $am $very? $very? nervous|anxious about|for|tomorrow|of|today|tonight|^
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
        didn't|didnt|did not? get|make the|in|into|through part|job|role|place|grant|again|cut|team|^
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
        $kin|he|she has|just|suddenly|*? collapsed|relapsed|vanished
        rehab|prison|jail|custody|ventilator|bailiffs|deported|refugee|refugees|shelling|bombed|bombing|evacuated
        sent|called|deployed to|up the? front|war
        dropped|drop|flunked|kicked|thrown out of? uni|university|college|school|med|law|today|^
        let|letting everyone|everybody|him|her|them|you|my|the down|family|team|kids
        out of work
        can't|cannot|cant|couldn't|can not? pay|afford|make the|my|our|this rent|bills|heating|food|mortgage|month
        behind on|with the|my|our rent|bills|mortgage
        so|too|very empty|quiet|silent since|without|now|here|^
        didn't|did|didnt|don't|won't|doesn't|couldn't not? survive|wake|pull up|through|the|it|^
        what we|i feared|dreaded
        worst fear|fears|nightmare
        i drank|used again|yesterday|last
        cancel|cancelled|postpone|postponed|called our|the|my|off wedding|honeymoon
        won't|wont|don't|doesn't|hasn't|haven't|not|never talk|speak|spoken|talked|speaking|talking to me|us
        no friends
        drowning in debt|grief|work
        can't|cant|cannot|couldn't have|conceive|leave|get children|kids|a|the|out house|child|of
        get out of bed
        infertile|infertility
        haven't left the house
        hate|hating myself|my
        hate mail
        death threats
        stood me up
        feel|feeling|felt so? left|unwanted|unloved|invisible|worthless|broken|empty|ashamed|guilty|homesick
        homesick
        so much|constant|chronic|terrible|in|agonising pain
        waiting for the|my|his|her|our *? results
        found a? lump
        can't|cant|cannot|couldn't find my|our *? *? $pets
        my|our|the *? $pets ran|run|has|got *? away|lost|missing|out
        pulled|shut|wound the plug
        nobody|no one? wants|likes|talks|loves me|to|us
        spat|yelled|screamed|swore at me|us|him|her
        called me|him|her|us a|an|names|ugly|fat|stupid|useless|worthless|slow
        told me|him|her|us to|i'm|i'd|he'd|she'd|that|i *? give|never|not|no|too|ugly|useless|hopeless
        miss|missing home
        so far from
        never see|hear|hold him|her|them again
        at the end of my|our
        had to|be|let *? *? go|close|leave|sell|cull|destroyed|goodbye everything|it|the|our|my|him|her|down
        was|were|got|been looted|ransacked|vandalised|vandalized|torched|trashed
        didn't|didnt|did|never not? get the|it|that flat|house|place|visa|room|loan|grant|callback
        fed up of|with|living|being
        are|is|we're done|over|finished after <number>|two|three|ten|twenty|all|so
        stopped|stopping|ended|no more the? treatment|chemo|treatments|hope
        coming home to die|be
        found him|her|them by|on|under|in|at the? road|roadside|motorway|floor|morning|side
        didn't|didnt|never|hasn't|hasnt came|come home|back
        so|really|very|totally lonely|alone|homesick|worthless|hopeless|ashamed|humiliated
        sleeping|living|staying on|in the|my|a|sofas|friends|car|van
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
}
