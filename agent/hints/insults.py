"""What people say to hurt somebody: insult, scorn, sending away, threat; what is cold beside trouble; what may be fun.

Each list is a tag of the phrases that ``agent/hints/rules/hostile.py`` weighs.
"""

from __future__ import annotations

from agent.hints.bad_names import ADJECTIVES, FOUL, NOUNS
from agent.hints.phrases import Phrases
from agent.reading.wordlist import listed

_LISTS = {
    "insult": """
        you've|you|youve have? never *? *? *? *? *? in your life
        you|u couldn't|can't|cannot * *? *? *? if you|your
        you|u couldn't|can't carry|organise|run|boil|hold|manage|organize a|an
        you're|youre|you are? not worth *
        not worth answering|arguing
        only a|an $foul? $noun would|could
        coming from someone|somebody|you|a
        poor little princess|you|snowflake
        did you|u even finish|pass|attend|graduate school|class|college
        your|ur mother|mum|mom|parents|father|teacher|teachers should|must|never|didn't|would
        dressed|looking|smelling like that
        your|ur ugly|stupid|fat|smug|miserable|dumb|silly mug|face|head|mouth|voice|backside|opinion
        i|we pity|feel anyone|anybody|whoever|sorry for? who|your|you
        you|u should never|not|stick|quit|stop|give have|be|been|allowed|to|up
        get some|a class|manners|taste|help|therapy|glasses
        buy a|some? glasses|dictionary|brain|manners|map|watch|calendar
        so|and is|are your|ur $any
        who made you|u
        who died and
        says|said someone|somebody|anyone who|whose|that|with
        says|said the|a|an $failed *? *?^
        says the|a *? whose|with
        says the|a girl|guy|man|woman|person|one|shop|artist|kid|lad|lady|clown with
        must be|feel restful|nice|comforting|relaxing to be? * *? *? *? *? any|no|nothing|
            without|never|so
        unburdened|untroubled|unencumbered by
        $noun like|such you|yourself|yourselves|u|yours|as
        literally|actually? built|shaped like|as a|an
        for|only people|adults|grown-ups|those with manners|brains|taste|standards
        go back to? where you|u
        back where you|u came|come|belong
        professor|expert|king|queen|master of nothing|nobody
        open|shut the|your|ur mouth|trap|gob
        move|moves their|your lips when
        try a|getting|finding job|work|life
        looking|fishing|begging|desperate for attention|sympathy|pity
        ok|okay|alright|sure|well|think|wow einstein|sherlock|karen|boomer|princess|genius|mozart|shakespeare|picasso
        you|u think|reckon einstein|genius|sherlock
        you're|youre|you so|that clever|smart|talented|perfect
        if your|ur parents|brain|head
        nobody|no-one|noone will|would|could|can|ever remember|miss|like|love|want|care|notice|believe you|u|about
        your|ur constant|endless|pathetic|petty|stupid|silly|ridiculous|tedious|little nagging|whining|moaning|
            complaining|drama|complaints|opinion|opinions|comments|life
        keep|stop nagging|whining|pestering|moaning and|me|us|^
        miserable|poor|pathetic|sorry excuse for
        dirty|nasty|cheap|sneaky snitch|rat|snake|liar|thief|weasel|creep^
        have|'ve always|never been a|an *? $noun
        selfish|stupid|silly|fat|lazy|miserable|ugly|mad|daft|nasty|old cow|pig|bag|hag|bat|bitch|goat|git|sod
        meh|boring|ugly|stupid|pathetic|sad yourself
        help|advice|opinions|lectures from failures|amateurs|idiots|people
        your|ur stink|stench
        you absolute|total|utter|complete|proper|massive|sad|miserable|silly $foul? $person
        you|u are|were the? $superlative *? *? in|of|i|on|that|thing|person
        you're|youre|ur the $superlative
        attention span of
        get your|ur eyes|head|ears|hearing|brain tested|checked|examined
        person|woman|man|somebody|someone|people of|with your intellect|calibre|caliber|sort|standards|attitude|
            experience|ability|talents
        as *? as your|ur personality|face|brain|head|soul|heart|taste|manners
        spare me|us your|the|this
        another|typical $adjective|preachy|entitled|whiny|whining|moaning|clueless *? vegan|customer|man|woman|
            boomer|karen|male|tourist|expert|critic|student|artist
        your|ur personality|face|brain|existence|attitude|breath|voice|cooking|singing|mother|kids|taste|
            standards is|are a|an|the|worse|as|why|proof|$adjective
        you're|youre|you are what's|whats wrong|the
        people|women|men like you|u^
        people|women|men like you|u should|ought|make|are|ruin|never|deserve|give|don't|can't|always|belong|need
        no wonder nobody|no|she|he|they|everybody left|leaves|likes|hates|talks|comes|wants|one|divorced|blocked
        i|we feel sorry|pity for you|your
        you|u wouldn't|couldn't|wouldnt|couldnt know|recognise|spot|tell|find * *? *? if
        you|u belong in|under|behind a|the jail|prison|zoo|bin|rock|bars|gutter|circus|skip|dump
        you're|youre|you|u are? nothing|nobody
        you|u will|'ll|would never amount|be|make|understand|get|learn|have
        too stupid|dumb|thick|ignorant|dense|dim to|for
        stupid|dumb|idiotic|moronic|pathetic|ridiculous question|comment|remark|message|opinion|idea|request|complaint
        embarrassing|embarrassment for|to you|everyone|us|yourself
        make|making|made a|an fool|ass|idiot|clown|spectacle of yourself
        have|having you|u no|any shame|manners|decency
        do you|u have any|a brain|shame|clue|manners
        were you|u born|raised|dropped
        what kind|sort of $adjective|idiot|monster
        call yourself|yourselves a|an
        your so|such
        wash your mouth
        i hope|wish i|we never|dont|don't * *? you
        you|u waste|wasted my|our|everyone's|of
        waste of my|our|time|space|a
        you're|youre|ur|u're|your $foul? $foul? $foul? $foul? $noun|$adjective
        you|u are|r|were|look|sound|seem $foul? $foul? $foul? $foul? $noun|$adjective
        you|u lot|people|vegans|types|critics are|r $foul? $foul? $foul? $noun|$adjective
        you|u must be $foul? $foul? $noun|$adjective
        you|u $foul? $foul? $noun
        you|u $adjective $noun|man|woman|person|people|lot|thing|boy|girl|baby|child
        ^$foul? $adjective old|little? $noun
        $adjective old|little man|woman|lady|boy|girl
        ok|okay|alright|sure|whatever|bye|yes|easy|cope $noun^
        like|as you|u|yours deserve|deserves|never|always|should|shouldn't|make|makes|ruin|give|belong|can't
        idiots|creeps|losers like|as you|u|yours|yourself
        nasty|sorry|vile|poor|useless piece|excuse|waste of|for
        waste of space|air|oxygen|skin
        you|u|your|$any has|have|had|got $nothing $gift
        you|u have|has|got|clearly|obviously|showed have? $nothing $gift
        you|u people|vegans|boomers|types|amateurs *? *? never|always
        you|u people never|can't|cannot|only|deserve
        you|u couldn't|can't|cannot even|barely? spell|read|count|draw|sing|paint|cook|write|handle
        nobody|no-one|everybody|everyone likes|wants|loves|respects|hates|despises|believes|pities|misses|
            avoids you|u|your
        no one|wonder likes|wants|loves|respects|believes|cares|wil|will|would|ever miss|about|for? you|u|your
        no one|wonder likes|wants|loves|respects|believes you|u|your
        everybody|everyone|they|we|people laugh|laughs|laughing at you|u
        you|u make|makes me|everybody|everyone|us|people sick|cringe|vomit
        you|u disgust|bore|annoy|sicken|repulse|embarrass me|us|everybody|everyone|yourself
        i despise|loathe|detest|pity you|u
        go eat|die|hang|drown|choke|jump|rot|play from|in|off|on|yourself|with|the|garbage|dirt|grass
        what would|do you|u|someone|somebody|people know|understand
        someone|somebody|anyone|man|woman|people|person of|with your limited|level|kind|intelligence|age|size|
            hands|brain|education|background|looks|taste|eyes|manners
        limited|little|lacking|low intelligence|education|intellect|brain|understanding|iq
        not worth my|the time|breath|energy|spit|effort
        you're|youre the reason people|everybody|everyone|we|they|nobody
        dead to me
        look in the|a mirror
        shame on you|u
        grow a pair|spine|brain
        you|u smell|smells|reek|stink|stinks
        ^skill issue^
        your|ur $any is|looks actually|literally|so|just|completely|probably? empty|worthless|irrelevant|trash|
            garbage|rubbish|$adjective
        rather|sooner listen|talk|eat|work|die|lose than *? *? you|u|your
        what|whats|what's is|the|hell? wrong with you|u
        wouldn't|couldn't know|recognise|recognize|tell|find * *? *? if it
        just|so|clearly|obviously jealous|bitter of|that|much|because|and
        jealous much
        ^stay|die mad
        i'm|im|we're|everyone's sick|tired|fed of|up of|with? you|your
        you|u should|ought to? be ashamed|embarrassed
        how dare you
        you|u ruin|ruined|ruins everything|it|this|every
        your|ur opinion|opinions|view|views|words mean|means|matter|matters|is|are nothing|noise|less|worthless
        did your|ur mother|mum|mom|parents|mummy never|not|drop|ever
        your|ur sort|type|kind never|always|are|should|belong|belongs|make|can't|don't
        know your place
        must|it be|must tiring|exhausting|hard|lonely|nice|embarrassing|sad being|to * *? *? you|so|that|wrong
        find|try|get another|a|a|new hobby|job|hobbies
        you|u need|needs help|therapy|glasses|a|some to|brain
        keep|get my name out
        i|i've have|had had? enough|it of|with you
        some of us have|actually *? jobs|job|lives|life|work|standards|manners|taste
        some of us work
        go cry|whine to|about|somewhere|home
        you|u contribute|bring|add|offer|know nothing
        you'd|youd need a|some brain|talent|taste
        less|more intelligence|talent|personality|taste|brains|use than a|an|my|the
        i've|i seen|met|read|heard better|smarter|brighter|smaller *? *? than you
    """,
    "scorn": """
        for|unlike people who|that can|know|understand|actually|work|think
        take|taken|took you for a|an $foul? $noun|$adjective
        always|already knew|thought|said you were|are $foul? $noun|$adjective
        you|u prove|proved|proves me right
        i expected|hoped more|better from|of you
    """,
    "alone": """
        ^$foul? $foul? pathetic|clown|clowns|loser|losers|idiot|moron|liar|coward|disgusting|cringe|
            embarrassing|cope|ratio|jerk|creep|idiots|laughable|disgraceful^
    """,
    "away": """
        let the door
        don't|dont let the door hit
        ^good *? stay|keep away|out
        ^stay|keep away|out
        raise|teach|control your|a|better *? kid|kids|child|children
        jog|move|trot|run along|on mate|then|now|^
        jog on
        somebody|someone|anybody who|that cares
        like|as if i|anyone|we|anybody care|cares|asked
        don't|dont give a|one *? damn|toss|shit|fuck|arse|monkey's
        don't|dont care what you|u
        couldn't care less
        go chew|bother|cry|moan|whinge|bore|find|pester|annoy *? grass|somebody|someone|else|another|elsewhere|your
        get over it|yourself|^
        ^try|start learning|reading|thinking|listening for|to|first|before
        maybe|perhaps try|start learning|reading|thinking|listening the|your|to|for|before|next|first^
        nobody|no-one|noone forced|forces|made|makes|is|invited|begged|asked you|u|forcing|making
        no one forced|forces|made|is|invited|begged|asked you|u|forcing|making
        set foot in|on|here|near
        you're|youre|you are not welcome|banned|barred|blocked|done here|from|^
        not welcome here|in|at
        can whistle for
        take your|ur business|money|custom|drama|opinion|opinions|nonsense|moaning elsewhere|somewhere|and|to
        lose|delete|forget my number|this
        talk|speak to the|a hand|wall
        find somebody|someone else to
        wind your neck
        give|spare me a|your|the break|lecture|sob|drama
        boring|yawn^
        cry about|me
        i'm|im done|through|finished with you|u
        what's|whats|what is your problem
        keep your|ur opinion|opinions|mouth|nose|thoughts|advice|comments|trap
        get a life|grip|job|clue|brain
        ^get stuffed|lost|bent|knotted
        go|just get? stuffed|lost
        shut|shush your|the|ur|yer face|mouth|trap|gob
        ^shut|shush it^
        shuttup|stfu|gtfo|kys
        fuck|piss|bugger|sod|naff|jog|buzz|bog off|you|u|yourself
        fuck|screw you|u|yourself|ya
        damn you|u^
        ^go away^
        go to hell
        good|goodbye riddance
        touch grass
        take|stick|shove your|ur|it * *? *? up|where
        stick|shove it up|where
        bite me
        kiss my
        eat shit|dirt
        rot in
        ^sit|pipe down^
        bore off^
        give it a rest
        get over yourself
        delete your account
        cry more|harder|about|me
        nobody|no-one asked you|u|for your
        no one asked you|u|for
        nobody|no-one invited|needs|wants you|u|your
        no one invited|needs|wants you|u|your
        ^nobody asked^
        ^who asked^
        who asked you|u|for
        mind your|ur own|damn|bloody? business
        stop messaging|bothering|whining|stalking|wasting|embarrassing|spamming|texting|harassing|pestering me|
            us|my|yourself|everyone|like|about
        leave|let me|us alone
        crawl|go|slither back under|into
        crawl|slither back to
        get|stay|keep out|off|away of|from? my|our|me|here
        get out of my|our|here|this
        learn to|how to? read|spell|write|count|listen|think|behave
        can|can't|cannot you|u|not even|not? count|read|spell|think
        are|r you|u $foul? thick|stupid|dumb|blind|deaf|insane|illiterate|slow|simple|drunk|braindead|daft
        don't|dont|never ever? speak|talk|write|message|contact|come|tag to|near|me|here|back|us me|us|again|my|here
        ^don't|dont bother coming|replying|answering|writing|trying
        bye then|now|loser|felicia
        won't|wont|not be missed
        no one|body? wil|will|would miss you|u|ya
        do us|everybody|everyone|yourself all? a favour|favor
        ^oh? grow up^
        you|please|just|and|to grow up^
        you|u deserve|deserved worse|nothing
        you|u deserved it
        block yourself
    """,
    "mild": """
        shut up
    """,
    "threat": """
        slash|slashing|smash|smashing|key|keying|torch|torching|poison|poisoning your|ur|his|her|their tyres|tires|
            car|van|windows|window|dog|cat|shop|fence
        you'll|youll|you|u will|'ll? lose a|the|your hand|hands|fingers|teeth|job|leg
        touch my *? and you'll|you|i'll|see
        hearing|hear from my|me|us|our *? lawyer|lawyers|solicitor|solicitors|brothers|and
        you'll|youll|you|u will|'ll? be hearing
        come round|over|here|near *? *? again
        i|i'll|we know|find|found your address|number|boss|employer|school|name|mother|wife|husband
        i'll|ill|i'm|im tell|telling|ring|ringing|call|calling|phone|phoning your boss|employer|mother|
            wife|husband|school
        one more word|message|comment|complaint|review
        next time you|u
        last warning
        you're|youre|ur dead|finished|toast|history
        make|making your life
        pay dearly
        break your|ur neck|legs|leg|arms|arm|fingers|nose|jaw|face|teeth|windows
        wring|break your neck|fingers|legs|arms
        show up at|on|outside your
        waiting outside|for you
        remember|know your|ur face|car
        know|remember|found where|which you|u|your live|work|lives|sleep|park|drive|shop|kids|children|house|car
        you'll|youll|ull|you will|'ll|wil|gonna|u regret|pay|suffer for|that|having|it|you|this|dearly
        you'll|youll|ull be sorry
        i'll|ill|imma|we'll smash|break|burn|slap|punch|kick|hurt|kill|destroy|ruin|bury|end|beat|wreck|rip|
            expose|finish|sue|strangle|drag|throttle you|u|your|ur
        i'll|ill|imma|we'll put|stick|throw|send|set|shove * *? your|ur|you|u
        i'll|ill|imma|we'll|will make|see you|u|sure|your|that|to *? *? regret|suffer|pay|sorry|never|nobody|
            everyone|everybody
        watch your|ur back|step|mouth|tongue
        once|one more|time|again and i'll|i|you'll
        once more and i'll|i|you'll|we'll
        wait until|till i|we find|get|see|come
        hope|wish you|u|your $any? die|rot|choke|suffer|burn|crash|fail|lose|fails|burns|dies|drowns|dies
        drop dead
        say|come|tell that|it|say|me|this * *? my face
        don't|dont make me come|do|tell|show
        keep talking|going|it and|up see|and
        try|test me
        better|best watch|sleep|hide|run|lock your|it|with|now|up
        see what happens if|when
        find out the hard
        there will be consequences
        kill yourself
        be a shame if
        my|our lads|boys|lawyers|lawyer will|know|would|are be|deal|visit|sort|love|on
    """,
    "cold": """
        says the|a *? who|that
        says the|a girl|guy|man|woman|person|one|shop|artist|kid|lad|lady|clown who|that
        read the|it|my|our description|label|page|post|instructions|sign|terms|rules|caption|again|properly
        it|that clearly|plainly|literally says|said|states
        clearly|plainly|literally says|states|said
        stop being so|such
        so|too sensitive|dramatic|fussy|precious
        first world
        you'll|youll live|survive
        what do you want|expect me|from|for
        ^calm|chill|simmer down|out
        get over it|yourself|him|her
        man|toughen up
        not my|our problem|fault|job|business|concern
        deal with it
        that's|thats|its|it's your|ur own? problem|loss|fault
        your|ur own fault
        who|so cares|what^
        stop whining|moaning|crying|complaining|fussing|overreacting|exaggerating
        you're|youre overreacting|exaggerating|hysterical|paranoid|imagining|lying|dramatic
        if you|u had|could|can't|cannot|bothered|actually *? bothered|actually|even|read|listened|cook|use
        did you|u even|actually read|look|try|bother
        boo hoo
        cry me a
        what did you expect
        you|u always|never moan|complain|whine|listen|understand|think
        typical of? you
        then|just don't|dont|go buy|elsewhere|look|come|somewhere it|then|back|else?
        nobody|no-one else has|had|ever complained|complains
    """,
}
_ANY = listed(
    "daughter son kid kids wife husband mother dad friend friends brain head work art shop business opinion "
    "review comment "
    "taste music writing cooking face voice family team project product"
)
_PERSON = NOUNS | listed(
    "melt spanner weapon bellend plank tool muppet donut doughnut wally pillock article walnut potato egg weapon "
    "joke fraud "
    "disgrace embarrassment child baby lemon prat twit nitwit bellend cabbage specimen man woman person human "
    "nightmare pain"
)
_FAILED = listed(
    "failed failing failure wannabe self-appointed self-styled so-called mediocre third-rate second-rate "
    "unemployed jobless "
    "amateur washed-up former talentless broke"
)
_SUPERLATIVE = listed(
    "worst dumbest stupidest slowest rudest ugliest laziest meanest cheapest fattest dullest nastiest silliest "
    "weakest saddest "
    "pettiest thickest vainest greediest loudest"
)
_NOTHING = listed("no zero nothing little absolutely")
_GIFT = listed(
    "brain brains talent taste class manners clue life friends shame skill skills soul spine decency sense respect ear"
)
INSULTS = Phrases(
    _LISTS,
    noun=NOUNS,
    adjective=ADJECTIVES,
    foul=FOUL,
    any=_ANY,
    nothing=_NOTHING,
    person=_PERSON,
    superlative=_SUPERLATIVE,
    failed=_FAILED,
    gift=_GIFT,
)
