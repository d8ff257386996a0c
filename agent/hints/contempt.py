"""Frames of contempt: who is addressed and with what kind of word, for words that nobody listed as a phrase.

``called(words)`` finds "you joyless pedant": "you", a word that is only said in contempt, any noun, an end.
``CONTEMPT`` holds phrases by kind: brains, talk called noise, orders, demands, airs, what one deserves. Their tags are
those of ``insults.py``, and ``agent/hints/rules/hostile.py`` weighs both alike.
"""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.bad_names import MEAN, NOUNS, SLURS
from agent.hints.phrases import Hit, Phrases
from agent.hints.words import END, Words
from agent.reading.wordlist import listed

#: Between "you" and the name: "you miserable little old ...".
_LITTLE = listed(
    "little old wee big great fat sad poor bloody fucking fuckin effing absolute utter total complete "
    "pair of bunch lot and"
)
_YOU = frozenset(["you", "u", "ya", "ye", "yer"])
#: Said with a mean word in joy: "you jammy sod", "you lucky cow".
_GLAD = listed(
    "jammy lucky mad daft silly clever brilliant lovely wonderful gorgeous beautiful glorious talented sweet dear "
    "darling good kind "
    "brave amazing incredible fantastic legend star genius beauty hero angel love marvel superstar champion treasure"
)
_REACH = 4


def called(words: Words) -> Iterator[Hit]:
    """What somebody is called to their face: "you grasping little bookkeeper", "you pair of halfwits"."""
    said = words.said
    for at, word in enumerate(said):
        if word not in _YOU:
            continue
        mean = False
        for n in range(at + 1, min(at + 2 + _REACH, len(said))):
            if said[n] in END or said[n] in _GLAD:
                break
            if said[n] == "mean" and n == at + 1 and not {*said[n + 1 : n + 3]} & (SLURS | NOUNS):
                break  # "I know you mean well"
            mean = mean or said[n] in MEAN
            name = said[n] in SLURS or (mean and said[n] in NOUNS)
            if name or (mean and n > at + 1 and said[n] not in MEAN and said[n] not in _LITTLE and _stops(words, n)):
                yield Hit("insult", at, n + 1)
                break
            if said[n] not in MEAN and said[n] not in _LITTLE:
                break


def _stops(words: Words, n: int) -> bool:
    """Whether a comma, an end or "and" stands after a word."""
    if n + 1 == len(words.said) or words.said[n + 1] in END or words.said[n + 1] in ("and", "with"):
        return True
    return bool(set(words.text[words.ends[n] : words.starts[n + 1]]) & set(",;:-–—()"))


#: What is contempt of somebody who is not there too; beasts and things are spoken of, and bankers, and friends.
_OF_OTHERS = SLURS - listed(
    "cow tart crone maggot maggots weasel cockroach swine pig pigs toad snake rat slug vulture vultures sheep parasite "
    "parasites leech leeches bloodsucker bloodsuckers relic fossil doormat quack shrew vermin harpy slacker crook "
    "crooks prude pedant miser bully bullies knob prick freak freaks troll trolls philistine philistines nobody "
    "nobodies berk "
    "loser losers coward liar pauper slag slug wretch conman imposter snob snobs bigot creep porky fatso galah "
    "dropkick narcissist narcissists hypocrite hypocrites sneak snitch grifter sellout hooligan peasant peasants thug "
    "thugs"
)
#: Talk called noise.
_DRIVEL = listed(
    "drivel twaddle tripe claptrap codswallop wittering witterings whingeing whinging whining moaning bleating "
    "yapping blathering blather babbling babble ranting bellyaching griping carping nagging snivelling sniveling "
    "blubbing blubbering sobbing tantrum tantrums hissy waterworks histrionics theatrics dramatics hysterics "
    "bitching squawking droning prattle prattling waffling bleats"
)
_BODY = listed(
    "face head mouth gob mug nose voice brain mind skull hands ears chin hair breath backside arse ego attitude "
    "personality temper taste manners standards opinion opinions comment comments question questions remark remarks "
    "excuse excuses complaint complaints review life existence mother mum kids brat brats feet teeth eyes"
)
_ANYTHING = listed(
    "brewery bath paper bag arse backside elbow map nail wire whelk tap egg water toast kettle raffle sandwich tin "
    "door barn cold pissup piss-up party queue bun straight bus tune bucket"
)
_CROWD = listed("people lot types sort mob clowns idiots morons geniuses")
_LISTS = {
    "insult": """
        half a|an? brain|wit
        more than two|one|three|<number> brain
        two|three|<number>|few|remaining|last brain cells
        functioning|working|functional brain|brains|head
        your|ur|ya iq
        sandwich|sandwiches|brick|bricks|card|cards|can|cans|sausage|spanner|fries|picnic short of a|the
        not|hardly|isn't exactly? the? sharpest|brightest tool|knife|bulb|crayon|spoon|star|button|pencil|spark
        thick|dumb|dense|daft|stupid as two|a|pig|mince|shit|pigshit|bricks|planks|custard|they
        thick as
        lights are on but|and
        bless your|ur little|tiny brain|mind
        you|u're|you're|youre|are about as useful|welcome|funny|charming|bright|sharp|interesting|popular as
        about as much use|good|charm|talent|taste|wit|sense as
        couldn't|couldnt|couldn organise|organize|run|boil|hit|manage|pour|find|burn|hold|catch|fight|draw|
            carry *? *? *? $things
        could burn water
        stop|quit|cease|spare|enough|save|tired your|ur|me|us|the|of|with *? *? *? $drivel
        your|ur endless|constant|pathetic|incessant|tedious|usual|little|bloody|everlasting|mindless|daily? $drivel
        your|ur $mean|$mild $body
        your|ur $mean little|old|fat *
        what|which sort|kind|type of a? idiot|monster|moron|lowlife|imbecile|fool|clown
        what|which sort|kind|type of a? person|man|woman|human|parent|mother|father|adult still|does|would|thinks|says|
            has|leaves|complains|goes|sends|asks|writes|lets|takes|needs|can't|doesn't|even
        what|wat are you|u five|six|seven|eight|ten|twelve|<number>|three|four|thick|stupid|simple|blind
        how thick|stupid|dim|dumb|dense|slow|blind|gullible|pathetic|sad are|can|must|do you|u
        are you|u really|actually|seriously|honestly|being|just that|this|so thick|stupid|dim|dumb|dense|slow|blind|
            gullible|ignorant|desperate|sad|pathetic|bored
        do i look like i|your|somebody|someone|google
        i'm|im|am not? your|ur slave|servant|mother|mum|mummy|maid|skivvy|secretary|nanny|babysitter|dogsbody|
            therapist|butler|punchbag|personal
        am i your|ur slave|servant|mother|mum|maid|skivvy|secretary|nanny|babysitter
        who the hell|fuck|devil|heck do you|u
        who do|d you|u think you|u
        who|what made|makes|gave|gives you|u the? an|a|king|queen|god|judge|think|right|expert
        what part|bit of no|that|it|this|the|closed|sold * *? *? don't|dont|do|are|can't|did
        have|has|had|having|got|with the nerve|neck|cheek|gall|audacity|effrontery|brass to
        the nerve|cheek|gall|audacity|neck of|on you|some|him|her|people|that|these
        you|you've|youve|u've|u have|'ve|got? a|some|the nerve|neck|cheek|gall
        you've|youve|you|u have? no right|business to|being|here|complaining|telling|criticising
        you've|youve|you|u have? no business
        if you'd|you|youd|u had|have|'d? any|half|an|a ounce|shred|manners|shame|decency|sense|taste|brain|talent|
            brains|self-respect
        if that's|thats|it's|its|that|this|it|even is? beyond|too you|difficult|hard|complicated|taxing for? *?
        maybe|perhaps|just|better|best|please|should stick|go|keep to|back your|the day|knitting|
            colouring|lurking|crayons
        stick|keep to|with your? the? day job
        stick|keep to|with colouring|crayons|finger|lego|knitting|tiddlywinks|dominoes
        don't|dont give|quit up the|your day job
        clearly|obviously|plainly|evidently not|isn't|isnt|never your|ur thing|strong|forte|strength|department|field
        isn't|isnt|aint|not your|ur strong|forte
        isn't|isnt your|ur thing clearly|obviously|is|then|^
        you've|youve|you|u have? *? never|ever? had a|an single|original thought|idea|job
        you|u like|love|care|enjoy|adore *? *? sound of your
        sound of your|ur own
        how|so|very sweet|nice|lovely|cute|adorable|touching|precious|quaint|brave|funny|generous|amusing that? you|
            u think|thought|imagine|believe|assume|expect|reckon|suppose
        aren't|arent|arn't you|we|u clever|special|precious|brave|important|a
        says|said the? guy|bloke|woman|man|person|girl|lad|one|fella|dude who|who's|whos|with|that|hardstuck|stuck
        rich|ironic|laughable|comical coming from you|a|an|somebody|someone
        just what the|this world|world's|country|planet|town|village
        another $heavy
        someone|somebody|anyone|anybody that|so|as thick|stupid|dim|dense|dumb|ignorant|gullible
        $slur|$noun like you|u|yourself|yours
        you|u|you'd|youd wouldn't|wouldnt|couldn't|won't|can't|not|never understand|grasp|comprehend *? if|it|them|
            that|this|the|^
        wouldn't|not expect you|u to understand|get|grasp|know|follow
        between your|ur|ya|yer ears
        over your|ur head clearly|obviously|then|^
        time|then|it|on|up|off|congratulations|wow|ok|okay|well|yourself genius|einstein|sherlock|brainiac|brainbox^
        einstein|sherlock|brainiac|brainbox^
        clearly|obviously|desperately need|needs a|some|to job|hobby|life|friends|help|therapy|get|medication
        bunch|bag|pack|load|shower|crew|gang|nest|herd of $slur
        fat|lying|sorry|ignorant|pompous|smug|poisonous|useless|lazy $slur
        waste|wastes|wasters of oxygen|space|air|skin
        you|u $crowd should|ought|don't|dont|can't|cant|won't|wont|are|r|make|want|think|just|need|all|have|get|sicken|
            deserve|disgust *? *? *? $mean|never|nothing|no|ashamed|insufferable|sick|stupid|idiots|same|worse|idiots
        slackers|losers|idiots|cheapskates|amateurs|timewasters|time-wasters|freeloaders|snobs|cowards|moaners|
            whingers|peasants|clowns|nobodies|bullies|hypocrites like you|u|yourself
        nobody|noone|no-one|none likes|can|could|wants|ever|would stand|bear|stomach|abide|tolerate|liked you|u
        nobody likes|wants|needs|loves|missed|misses|invited you|u|ur
        nobody|noone|no-one can|could stand|bear|stomach|abide you|u|your
        take the hint
        your|ur best|whole|entire|only contribution|achievement|talent
        drowned|aborted|swallowed at birth
        wish|hope you'd|you|u|your|ur never|rot|rots|fails|fail|choke|drop|hands|get|gets *? *? drop|rot|born|cancer
        hope your|ur|they|he|she *? *? drop|drops|fall|falls|rots|rot|dies|die|burns|breaks
        like everyone|everybody else with|who|can|does|did
        like an|a adult|grown-up|grownup|normal|decent|civilised|civilized *? *?^
        be|being|are|is too dim|thick|stupid|dense|lazy|tight|mean|arrogant|stuck-up|proud|ignorant to|for
        i|we block|blocked|mute|ban idiots|morons|annoying|trolls|losers|clowns|people
        need|needs toughening|putting|taking down|up|a|in *? peg|place^
        toughening up
        ya|ur|yer|youre|your blind|thick|dumb|deaf|stupid|pathetic|dense
        if you|u have to ask you've|youve|you|u|the|don't|maybe|perhaps
    """,
    "third": """
        that|those|which $heavy
        is|was|he's|she's|hes|shes a|an $foul? $foul? $foul? $heavy
        is|was|he's|she's|hes|shes a|an absolute|total|complete|utter|proper|lying $foul? $slur
        the|that|those|this $mean|fat lump|sod|git|bugger
    """,
    "away": """
        on your|yer bike
        sling your|yer hook
        do one^
        run|trot|toddle|jog|hop|skip|scuttle|shuffle|scurry|crawl along|off|back to|now|then|home|^
        off|away you|u trot|go|pop|jog|toddle|hop
        take a hike|walk|jump|running
        rack|nick|naff|bog|bugger|piss|sod|fuck|eff|buzz|shove|clear off
        hop it
        get stuffed|knotted|nicked|fucked
        get|be real^
        button|zip|can it|your^
        cry|cope|seethe|whine harder|more|about|me
        cry me a
        boo hoo
        get over it|yourself
        get a grip
        suck it up
        like|as though|if anyone|i|anybody cares|cared|asked
        who cares what|how|if|about|your
        nobody|noone|no-one cares what|how|if|about|that you|u|your
        ^stop|quit|cease your|the|all? $drivel
        and|just|please|do|then|now|so stop|quit|cease your|the|all? $drivel
        spare me|us|everyone your|the|this
        learn english|to|some manners|read|spell|behave|grammar|like^
        read|use the *? *? *? like everyone|everybody
        literally|just|actually read|google the store|page|post|sign|description|label|manual|faq|rules|caption
        it|that takes two|five|ten|<number>|a seconds|minute omg|lol
        find someone|somebody else who|to
    """,
    "threat": """
        watch your|ur|yer|those *? windows|window|back|step|mouth|tongue|tyres|tires|kneecaps|teeth
        drop dead
        choke on it|that|your|them
        want|wants|needs|deserves|deserve stringing|shooting|hanging|horsewhipping up|^
        deserve|deserves|wants|needs a smack|slap|kicking|hiding|punch|beating|thump
        smack|slap|punch|slapped|kicking in|round the|your|ur face|head|chops|ear|teeth
        i'll|ill|imma|i'd|gonna drag|knock|kick|smack|slap|batter|deck|lamp|hammer|gut|skin|flatten you|u|your|ur
        somebody|someone should|ought|needs|wants to? drag|slap|smack|punch|shoot|hit|kick|string|sack|
            shut him|her|you|them|that
        we|i know|remember your|ur address
        i've|ive|we've got your|ur address|number|name *? *? *? *? *? remember
        knows|know|find|finding out where you|u|your live|lives|sleep|park|work
        i|i'll see|meet|be you outside|waiting
        get what's|whats coming
        come|show|set *? in|near|round|here|foot *? *? again and
        keep your back|doors|windows|curtains
        you'll|youll|ull|you be|get sorry|yours|whats|what's
        see you|u|him|her|them in court|hell
        i'll|ill show|tell|teach you|u|him|her|them where|a lesson
        i'll|ill|we'll show|teach|tell|make you|u|him|her|them *? where|lesson|regret|pay
    """,
    "cold": """
        he'll|she'll|they'll|you'll|youll|it'll|kids live|cry^
        not|nt my|our prob|problem|fault
        get on with it
        toughen|harden up
        ^man up
        you'll|you|u get over it
        worse things happen
        these things happen
        shit happens
        should|shuld|shoulda of|have|'ve checked|read|looked|thought|listened
    """,
    "alone": """
        ^we|i|you|u can|could tell^
        ^it shows^
        ^obviously|clearly|evidently^
        ^get real|stuffed|lost|knotted|bent|over|wrecked^
        ^dream|jog on^
        ^tough luck|titty|cookies|shit|^
    """,
}
KINDS = {
    "drivel": _DRIVEL,
    "body": _BODY,
    "mean": MEAN,
    "mild": listed("stupid fat big ugly sad silly stinking filthy empty thick bloody tiny smug precious nasty foul"),
    "slur": SLURS,
    "heavy": _OF_OTHERS,
    "noun": NOUNS,
    "foul": listed(
        "bloody fucking fuckin complete total utter absolute proper right real fat blind bent stupid lazy ignorant "
        "such of lying useless pathetic dirty sad and the most little old"
    ),
    "things": _ANYTHING,
    "crowd": _CROWD,
}
CONTEMPT = Phrases(_LISTS, **KINDS)
