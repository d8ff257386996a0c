"""Phrases by which people tell of good news of their own, as ``phrases.py`` reads them."""

from __future__ import annotations

JOYS = {
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
        got|landed|i've|she's|he's|been|was|offered|given the|my|a|our|that|an|own|offered *? *? job|keys|part|role|
            place|visa|grant|scholarship|diploma|degree|all-clear|promotion|contract|offer|gallery|show|deal|
            apprenticeship|licence|license|lead|mortgage|passport|citizenship|agent|kidney|gig|raise|internship|
            residency|bursary
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
        braces|cast|bandages|stitches|plaster|cannula|ventilator is|are|came? off
        had my braces|cast|stitches off
        first steps|tooth|smile|haircut|words|swim|length|solo|bike
        holding|held my|our|her|him|it first? baby|daughter|son|grandson|granddaughter|book|now|finally|for|^
        my|our code|patch|pr|poem|photo|painting|drawing|letter|recipe|picture|design was|got|is|has|been merged|chosen|
            picked|hung|printed|published|accepted|framed|shortlisted|on|in
        read|called|picked|chose|voted my|me|us name|for|as|^
        standing ovation
        reunited
        we|i|we've|i've|officially|finally|just adopted|qualified
        out of hospital|icu|intensive|danger|the hospital|woods|cast
        sent|coming|go|going|allowed home|from today|tomorrow|from|at|hospital
        learned|learnt|managed to swim|ride|read|drive|walk|write|cook *? *? today|alone|myself|this|at|finally|!
        quit|gave|given|stopped up? smoking|drinking|gambling
        paid off the|my|our|every|all
        debt|mortgage free|paid|gone
        debt-free|mortgage-free
        bought|buying my|our|a|the|own first|own *? *? house|home|flat|farm|bakery|boat|place|shop
        lost <number>|two|three|four|five|ten|my kilos|kg|stone|pounds|lbs|first
        hit|reached|got|passed|made <number>|a|one|my|our|10k|1k|100k followers|subscribers|subs|downloads|hundred|
            thousand|first|goal|listeners
        fully|been|is|got|are|we're funded
        first class|honours
        straight as|a's
        top|full marks
        with distinction|merit|honours
        she's|he's|they're ours|home
        officially ours|mine|a|an|home|retired|divorced|debt-free
        walked|slept|stood without|through|for the|a|his|her|night|stick|help|first
        signed the|my|our|a|with *? *? contract|deal|lease|papers|publisher|label|agent
        made it into|to|onto|on|! the|a|my
        made|got the cut|team|squad|list|shortlist|semis|semi-finals|quarter|finals|call
        best|proudest|happiest|greatest|loveliest day|moment|night|birthday|week|year|present of|ever|in
        nearly|almost|just fell|fainted|cried|screamed|jumped off|from|with|when|for
        told|came out|out to? my|our|the mum|mom|dad|parents|family|friends *? i'm|im|that|about|and *? gay|trans|bi|
            lesbian|hugged|queer
        won the|our|my|a local|town|village|county|regional|national|poetry|art|baking|photo
    """,
}
