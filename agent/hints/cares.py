"""Words and phrases that meet what somebody feels, as ``phrases.py`` reads them: of care, and of joy for their joy."""

from __future__ import annotations

from agent.hints.phrases import Phrases
from agent.once import once
from agent.reading.wordlist import listed

_BAD = listed(
    "awful terrible rotten horrible horrid dreadful ghastly grim rough tough hard brutal cruel unfair heavy sad "
    "heartbreaking gutting devastating crushing sickening frightening scary terrifying maddening infuriating "
    "outrageous disgraceful appalling unforgivable inexcusable unacceptable shocking shit shitty crap rubbish bollocks "
    "miserable lonely painful upsetting frustrating annoying tragic unbearable unspeakable cruelest worst nightmare "
    "shame pity blow shock disaster loss kick gut-punch stressful exhausting scandalous wrong unjust harsh "
    "savage vile disgusting lousy crummy wretched bad sucks stinks sore tragedy heartache torture agony bummer "
    "downer pants beastly hideous rude nasty unkind wicked low hurtful embarrassing mortifying"
)
_GOOD = listed(
    "wonderful lovely brilliant fantastic fabulous great amazing awesome incredible splendid marvellous marvelous "
    "magnificent superb terrific smashing cracking ace mint class lush mega huge massive epic stunning glorious "
    "impressive beautiful sweet excellent exciting unreal stonking belting banging phenomenal joy joyful "
    "feat achievement triumph milestone relief result legend hero champion star champ warrior "
    "queen king rockstar beast genius grand deadly fab sick dope fire insane wild good brave courage"
)
_GLAD = listed(
    "happy glad thrilled delighted chuffed pleased proud excited buzzing stoked overjoyed relieved elated made jealous "
    "pumped touched moved honoured honored"
)
_GRIEVED = listed(
    "sorry gutted heartbroken devastated sad furious angry shocked appalled upset crushed raging fuming livid ashamed "
    "mortified embarrassed horrified worried speechless stunned lost crying weeping tearful sick aching heartsick "
    "disgusted annoyed frightened scared cross"
)
_LISTS = {
    # Regret, care, standing by.
    "care": """
        sorry|sory|soz|sorri|srry|condolences|sympathies|commiserations|pole|apologies|apology|apologise|apologize
        heart|hearts goes|go|breaks|broke|aches|sinks|sank|is|bleeds|out|hurts|dropped
        my|our heart|hearts|stomach|thoughts|prayers|love|sympathy|arms|condolences|deepest
        thoughts and|are|with
        hug|hugs|hugging|cuddle|cuddles|squeeze|prayers|praying|pray|🫂
        sending you|him|her|them|love|strength|all|our|my|hugs|warm|light|healing|virtual|big|prayers|every
        send|sends you|him|her|them *? *? love|hugs|hug|strength|squeeze|light|prayers|kiss
        love|strength|courage|comfort|peace to you|her|him|them|both|your|from|and|x|^
        thinking|thought of you|him|her|them|your|both|all
        wish|wishing you|him|her|them|your *? *? *? strength|peace|comfort|well|courage|luck|best|speedy|recovery|
            quick
        poor you|thing|love|lamb|lad|girl|boy|kid|man|woman|soul|old|little|him|her|them|birds|mite|poppet|darling|
            pet|bugger|sod|dear|cat|dog|mum|dad|mother|father
        rest in
        rip|r.i.p him|her|to|little|old|grandpa|mate|sweet|dear|pal|that|lad|buddy|noble|^
        god|allah|heaven rest|bless|comfort|be|give|give|knows|dey
        may|let he|she|his|her|god|they|your|it|allah|we *? *? *? rest|memory|soul|peace|grant|give|comfort|be|find
        get well
        feel better
        be|go gentle|kind|easy on|with|to you|yourself
        take|look care|your|all|as|after|time of? you|yourself|time|the|long|him|her|each|yourselves|it
        no any? rush|pressure|hurry|shame
        forget|bin|never|leave the|about|all|mind|it|please *? *? deadline|homework|hat|parcel|forms|invoice|money|
            that|bill|fee|monday|class|rehearsal
        don't|dont|never worry|blame|apologise|apologize|beat|decide|give|lose|rush|cry|fret|panic|despair|stress|
            mention
        do not worry|blame|apologise|apologize|cry|rush|despair
        don't|dont|do not? be afraid|scared|sorry|ashamed|sad|hard|daft|silly|embarrassed|too|frightened|discouraged|
            upset|nervous
        you're|youre|you|he|she|he's|she's|he|they are|weren't|wasn't|aren't? not|isn't|never alone|stupid|silly|mad|
            weak|failing|crazy|useless|an|letting|a|wrong|the
        not alone|stupid|silly|your fault|at|on|^
        aren't|isn't|wasn't alone|stupid|silly|your
        here|there|around for you|if|whenever|when|any
        with you|u^
        with|beside you|u|ye in|tonight|today|on|all|and|there
        ring|call|text|message|phone|dm|write|knock|talk me|us|to|on|whenever|if|any|anytime|tonight|when|in if|any|
            anytime|whenever|when|tonight|on|me|us|before|after|at|first|straight|tomorrow|^
        talk to me|us
        come|coming|pop|drop round|over|by|here|in|sit|stay|to whenever|any|anytime|when|tonight|for|and|mine|me|
            dinner|anyway|^
        if you|u|there's need|want|ever|feel|can|anything *? *? to? talk|anything|cry|company|somebody|someone|shout|
            call|ring|just|face|we
        when|once you|you're|youre can|feel|are|ready|feel face|ready|up|able|it
        what|anything|whatever|how can|could do? i|we|do|help|you *? need|do|help|bring
        can i|we do|help|bring|ring|call|drive|fetch|cook|sit anything|you|with|round|over|in|it|something
        i'll|we'll *? fetch|drive|collect|meet|walk|sing|play|record|bake|cook *? *? you|him|her|them|^
        won't|not|never|aren't|isn't|no *? *? *? alone
        asked|asking|asks after
        leave whenever
        we'll|i'll|we|i *? stand at|by|beside|with
        ^breathe
        not stupid|silly|daft|weak|alone|mad
        nothing to be? ashamed|sorry|forgive|apologise|fear
        do you need|want anything|a|somebody|someone|company|to talk|us|me
        what does|do|did he|she|they|you need
        let me know if|what you|there's|i|we|how need|want|anything|can|it|you|he|she
        hope|hoping|hopes|fingers|praying you|he|she|they|it|your|the|things|everything|you're|he's|she's|it's|
            they're|her|his|tomorrow|that|for|crossed *? *? *? *? *? *? *? ok|okay|better|well|mends|mend|heal|heals|
            recover|recovers|safe|passes|gets|goes|soon|alright|improves|easier|comfort|peace|back|behaves|feet|
            sleep|fine|knits|turns|peaceful|quick|quickly|found|home|softly|him|her
        fingers|everything|toes|paws crossed
        crossing everything|fingers
        glad|relieved|thankful|happy|pleased you|he|she|they|you're|he's|she's|they're|nobody|it|everyone|
            your *? *? *? ok|okay|safe|alive|home|better|well|hurt|told|said|wrote|lives|unhurt|alright|out|asked|
            had|found|still|trusted|through
        thank|thanks god|goodness|heavens|heaven|fuck|christ
        phew
        are|is|was everyone|everybody|you|ye|u|he|she|they|it|nobody|anyone *? *? ok|okay|alright|right|safe|hurt|
            all|eating|coping|fit|holding|managing|looked|alone
        you|u|all|everyone|everybody ok|okay|alright|safe|right|home
        anyone|anybody|anything|nobody hurt|injured|broken|under|else
        how|how's|hows are|is|you|he|she|your|they|everyone|is|did|the *? *? you|holding|coping|feeling|doing|he|she|
            bearing|mum|dad|now|today|managing|mother|father|wife|husband|hand|arm|head
        how's|hows he|she|it|your|the
        miss|missed him|her|them|you|ya
        was|were|is|she's|he's *? a|an|so|such|always|the very lovely|good|kind|gentle|fine|special|loved|beautiful|
            gent|gentleman|lady|sweet|legend|kindest|character|love|wonderful
        what|tell was|were|me he|she|about|they *? like|him|her
        tell him|her|them|your *? i|we|from|he|she|that|i'm|i'd
        give|hug him|her|them|it|your *? a|an|my|our|from|big|extra|love *? squeeze|hug|cuddle|kiss|love|scratch|
            treat|from
        give|hug him|her|them|it|your from|for
        scritch|scritches|treats for|from
        remember|remembering him|her|them|how
        i|we|i've|we've|i'd|i'm|we'd *? *? *? *? *? too|also|myself
        i|we know|remember that|how|what|the that|feeling|feels|it|hole|place|fear|look|one|hard
        i|we hear|feel|see|believe|understand|love|adore|wish|hate|trust|care|worry|get you|u|for|your|i|we|that|it|
            about|ye
        i'd|we'd|i|we would? be|have|cry *? *? *? too|cried|screamed|thrown|wept|fuming|furious|upset|scared|gutted|
            howled|bawled|sobbed
        feel|felt|feeling for|with|your|that|every|so you|him|her|them|pain|with|one|sick|much|keenly|awful
        nothing|no shameful|wrong with|in|about
        i know it|that|he|she
        is|was|are|were wrong|mistaken about|and|to
        you|u can|could|will do it|this
        here's|there's|here|bed|sofa|door|ours|mine|spare is|if|yours|open|always *? *? if|open|here|yours|whenever|till
        you're|youre|always welcome
        bastards|idiots|cowards
        you'll open|stand|sing|dance|run|walk|play|be|laugh|ride again
        what is|was wrong with
        been there
        same here|thing|boat
        ^me|mine|ours|us too|also|as
        took me <number>|two|three|four|five|six|seven|eight|ten|a
        you'll|youll|you|he'll|she'll|we'll|they'll|youve|you've|will|ye'll get|be|do|come|make|crack|smash|got|pass|
            find|have|sort|nail there|it|fine|ok|okay|grand|brilliant|through|this|alright|great|back|back|him|her
        it|this|that|they gets|will|it'll|fades|passes *? *? easier|pass|better|heal|mend|softer
        it'll|it's|its|that's be|only|just|not|never ok|okay|fine|alright|pass|the|your|you|you're|his|her
        you've|youve|you|u got|can|did|do this|it|nothing
        hang|hold|stay|keep in|on|strong|going|fighting|at there|tight|strong|it|^
        chin up
        keep your chin|strength|head|spirits
        one day|step|hour at
        proud of
        deserve|deserved|deserves
        you|u are|were|did|must|have be? *? *? *? tired|shattered|exhausted|scared|heartbroken|gutted|devastated|
            proud|relieved|thrilled|brave|strong|well|over|worried|terrified|everything|enough|everyone|best|frantic
        must|that|it have|be|has|hurts|hurt|stings|stung|been|feel *? *? $bad
        must|that|it|hurts have? hurt|hurts|hurting|stings|stung|sting|stings
        so|how|what|that's|thats|it's|its|this|bloody|fucking|sounds|such|what an|a|is|really|so|such|truly|just|
            absolutely|utterly|bloody|very|too|no|the|pretty|properly|all? a|so|very|absolutely|really|bloody|
            fucking|double? $bad
        that|this|it is|was|sounds|feels|must a|so|such|truly|really|very|be? $bad
        bad|rotten|rough|hard|tough|terrible|awful|lousy|sad|shit|crap|worst|horrible luck|news|timing|time|year|
            week|day|loss|ride|break|blow|business
        ^$bad^
        ^$bad thing|o|for|when|mate|and|that|business|of|to|stuff
        it's|its|that's|thats|this|all|entirely|completely|was|is|am|i'm|im|that|be is|was|are|all|entirely|totally|
            completely|be|to|at? my|our|on|us fault|mistake|mess|blunder|doing|bad|wrapping|error|me|slip|blame
        my|our fault|mistake|bad|blunder|mess|apologies|error|slip
        i|we've|i've|we|ive have|am|'ve? messed|let|failed|screwed|mucked|slipped|fucked|botched|hurt|forgot|
            forgotten|ruined|owe up|you|you|your|it|that
        forgive|pardon me|us|that
        hands|hand up|on
        no excuse|excuses
        shouldn't|shouldnt have|happen|be
        should never|not have|happen
        make|put|set it|this|that|things right|good|up
        i|we|i'll|we'll|ill understand|fix|mend|sort|replace|remake|redo|deliver|drive|bring|cast|search|look this|
            it|that|you|how|why|the|your|a|another|for|over|round|out
        on me|us|the and|then|house|^
        free of
        no|without charge|cost
        better than|than that|this
        you're|youre|you quite|so|absolutely|completely|totally|are|dead? right|entitled
        makes sense|every|perfect
        of course you|it|he|she|they|u
        no wonder
        makes two
        i've|ive|i|words no|words|have|fail|don't|lost words|me|know|for
        words fail|for
        there are no words
        speechless
        that|this|it|which really|so|totally|just? sucks|stinks|blows|hurts
        i|we'm|i'm|im|am|we're|are|feel|so|absolutely|just|really|truly|deeply|very|gutted so? $grieved
        $grieved for|with|to|that|about|you|at|^
        you|ye owe|owed nothing|nobody|us
        light|lit|lighting a|one|your candle|for
        raise|raised|raising a|my|our|your|the
        to|here's absent|here's|him|her
        thank|thanks you? for telling|trusting|letting
        honoured that|to|you|by
        honour|honor
        i'm|am|so|very|deeply|truly honoured|honored|touched|moved|humbled
        holding you|him|her
        brave|bravely|courage|strength|guts|strong
        you|you've did|done|have|carried|gave|loved|held *? *? best|enough|everything|right|well|can|him|her|
            brilliantly
        lucky|luckiest to|you|girls|boy|dog|him|her|they|it|that|man|woman
        i|i'll|we|we'll|ill will|'ll|can? sit|come|stand|walk|hold|pray|cook|search|spread|wait|cover with|beside|
            there|over|for|you|him|her|the|your|around
        i'll|we'll|ill look|keep out|an|for|eye|him|her|searching|looking|you
        nobody|no|who|what one? deserves|blames|should|expects|does|blaming|a
        bastards|bastard|coward|cowards|idiots|arseholes|assholes|wankers|monsters|swine|pigs|rat|scum|sod|gits
        fuck|screw|damn|sod|stuff|bugger them|him|her|that|cancer|it|this|off|me|yes
        cry|weep|grieve|rest|breathe|scream|howl all|as|first|away|please|and
    """,
    # Being there; a care of its own, which no learned head may overlook.
    "comes": """
        i'm|im coming over|round|with|to|here|there|on
        i|i'm|im|we|we're can|could|am|are|on|will? be|coming|on|my? there|way|here|over|down
        we|i are|am|will|'ll? coming|come to|on|over|round|with|tomorrow|saturday
    """,
    # Joy for their joy.
    "joy": """
        congratulations|congrats|congrat|congratulation|congradulations|gratz|grats|congratz|mabrouk|mazel|
            felicitations|felicidades|félicitations|auguri|parabens|parabéns|glückwunsch|bravo|brava|kudos|hooray|
            hurrah|hurray|huzzah|yay|yayy|yaay|yas|yass|yasss|woohoo|woo|woop|whoop|whoo|wahey|wooo|yippee|yesss|
            chapeau|props|felicitaciones|ayekoo|mubarak|alhamdulillah|hallelujah|alleluia|eek|eeek|squee|tada|wow|
            wowee|blimey|crikey|amazing|brilliant|fantastic|fabulous|wonderful|awesome|incredible|unbelievable|
            marvellous|smashing|superb|terrific|magnificent|sensational|splendid
        well done|deserved|earned|played|you
        nice|good|great|lovely|super|brilliant|excellent|amazing|fantastic|fab|wonderful|cracking|grand|some work|
            one|job|going|stuff|news|effort|show|luck|lad|girl|man|woman|result|innings|for^
        hats off
        huge|big|much|massive|mad|pure|total|such respect|congrats|congratulations|news|day
        happy|merry birthday|anniversary|graduation|retirement|news|new|for|days|belated|wedding|bday|everything
        many happy
        long|happy life|live|marriage|lives to|the|and|ahead|^
        all the
        good on|for|lad|girl|man|you you|ye|ya|him|her|them|yourself|yous|^
        fair play
        way to
        go you|on|girl|suki
        you|u|ye|you've|she|he|they did|done|made|earned|nailed|smashed|cracked it|this|every
        you|u|she|he|they passed|won|finished|got !|it
        you|u|we|they|he|she did^
        look at|who you|that|him|her|them|it|us
        so|very|really|just|absolutely|dead|well|both|such|beyond|truly|pure|dead|super|ever|that $glad
        i'm|im|i|we're|we|am|are so|very|really|just|absolutely|dead|both|all|beyond|truly|am|are? $glad for|that|
            you|he|she|it|with|^
        happy|glad|thrilled|delighted|chuffed|pleased|proud|excited|buzzing|stoked|made|relieved for you|him|her|
            them|ye|your
        made up for
        proud as a
        what|such|that's|thats|how|it's|its|you're|youre|some a|an|the|so|such|just|most|really|absolute|absolutely|
            pure|is? *? $good
        sounds $good
        ^a? $good^
        that's|thats|you|you've|it|this has|have|just|really|so? made|cheered|warmed|warms|cheers|gladdens|gladdened|
            brightened|lifted|makes my|me|us|our
        made|making|makes my|our|me day|week|month|year|night|morning|evening|smile|cry|happy|laugh|monday|friday|
            sunday
        raise|raising|lift a|my|our|the|glass|glasses
        a toast|drink|pint|glass|round to
        drinks|pint|beers|round|cake|champagne|prosecco|fizz|bubbly|cider|beer|pints on|for me|us|everyone|all|the
        first|next pint|drink|round|beer|one|cake|bun|croissant is|'s|on
        celebrate|celebrating|celebration|celebrations|cheering|cheered|clapping|applause|clap|dancing|danced|dance|
            shrieked|screaming|screamed|screams|squealed|whooped|howling|grinning|beaming|smiling|jumping|singing|
            roared|yelled|bouncing|hopping|fireworks|confetti|tears|cried|goosebumps|jealous|envious
        crying|cry|weeping for|at|on|with|happy|into|here|happy|now|over|the|^
        telling|told|tell everyone|everybody|the|my|all|him|her|them
        can't|cant|cannot believe|wait|stop|think
        i|we|always knew|knew|called|said|told you|it|so|this|^
        knew|called it|you
        about|at time|last|long
        here's|heres|cheers|drink|prost|salut|sláinte|slainte|skål|skol|cin to|cin
        may|wishing|wish you|she|he|they|it|both|your|the|every|him|her *? *? *? happy|happiness|joy|long|many|be|
            luck|live|blessed|grow|love
        luck|lucky you|him|her|them|boy|girl|baby|man|woman|kid|thing|house|bus^
        enjoy|savour|savor|relish every|it|this|that|each|being^
        enjoy|savour|savor|relish every|each|it|this|that all|moment|bit|second|minute|so|you
        welcome|hello|hi to|little|home|baby|wee|into|aboard|back|world
        hell|fuck|heck|damn|bloody|holy|shit yes|yeah|right|moly|cow|shit|hell|well
        get in|it
        let's|lets|let go|gooo|gooo|celebrate
        you|ya|u absolute|total|bloody|utter|beauty|legend|star|beast|hero|little|clever|lucky|jammy|dancer
        absolute|total legend|hero|star|unit|scenes|beast|queen|king|joy|machine|weapon
        clever|brave|strong|lucky|proud you|girl|boy|lad|lass|lady|man|her|him|thing|mum|dad|old|cat|dog|woman|
            parents|mama|papa
        over|on the|cloud moon
        takes some|guts|real|courage|a
        no mean|small feat
        what|a|the weight off
        doctor|dr|mr|mrs|lawyer|granny|grandad|mama|nurse $glad
        can|to call you|yourself
        give|tell|from him|her|them|the|your|yourself|baby *? *? *? from|i|that|well
        best|loveliest|nicest|happiest|greatest|brightest thing|news|feeling|message|sentence i|i've|ever|all|to|of|^
        worth every|it|the|all
        you|u|well|so|much|very earned|deserved|deserve
        earned it|every
    """,
}


@once
def phrases() -> Phrases:
    """All of them, tagged ``care`` and ``joy``; made once."""
    return Phrases(_LISTS, bad=_BAD, good=_GOOD, glad=_GLAD, grieved=_GRIEVED)
