"""What in a draft offers something for money: prices, calls to buy, stock, hurry. Looked for once for all hints."""

from __future__ import annotations

from typing import NamedTuple

from agent.hints.phrases import Hit, Phrases
from agent.hints.words import LINK, PERCENT, PRICE, Words
from agent.once import once
from agent.reading.wordlist import listed

_THING = listed(
    "shop store site website page etsy stall online patreon bandcamp steam amazon gumroad profile kofi ko-fi bio"
)
_TIMES = listed(
    "monday tuesday wednesday thursday friday saturday sunday midnight tonight today tomorrow weekend week month "
    "now soon "
    "christmas easter noon monday's friday's sunday's wkend sat sun fri"
)
_GOODS = listed(
    "course courses masterclass workshop workshops class classes coaching programme program package packages pack "
    "packs bundle "
    "bundles print prints album book books ebook novel calendar calendars pattern patterns app kit kits set sets "
    "hoodie hoodies "
    "tee tees mug mugs candle candles soap soaps sticker stickers guide guides plan playlist lessons lesson "
    "tickets ticket "
    "vouchers voucher session sessions consultation consultations membership merch box boxes collection range "
    "drop edition "
    "copies copy preset presets commissions commission walks tour tours portraits facials earrings pins wreaths "
    "cards "
    "trial subscription products product services service bags spots slots spaces places seats offer offers deal "
    "deals lures "
    "newsletter template templates zine comics comic honey bowls pots menu library sample samples game pro premium"
)
_LISTS = {
    # Telling somebody to buy.
    "buy": """
        hire me|us
        book me|us|your|a|now|online
        shop the|our|my|now|here|online
        go grab|get|buy|order
        call|message|contact|dm|email|ring me|us|today|now *? *? for|today|now
        come|have and? a|have browse|nosy
        sign up
        stream|pre-save|presave now|on|my|it on|now
        celebrate|treat|spoil|surprise with|yourself|somebody|your
        let me|us know|help|quote *? *? order|quote
        grab|order|buy|snap *? *? today|here|while|before
        ask about|for my|our|a
        pop|come by|in|over|down|to *? shop|stall|store|studio
        last chance
        ^book|order|shop now|your|yours|a|an|today|early|online|here|by|at|before|through|via|it|one|with|direct
        ^buy|grab|cop|reserve|preorder|pre-order|enrol|enroll|subscribe|enquire|wishlist|upgrade|invest|treat|discover
        ^get|grab|snag|bag|claim yours|your|one|them
        order|shop|buy|book|enrol|subscribe|inquire|enquire|reserve|register|upgrade now|today|online|here|early|by|
            before|through|via|at
        buy|get|order|grab|reserve|snag it|yours|one|them|some here|now|today|while|before
        sign up
        call|dm|message|msg|inbox|text|contact|write|email|pm me|us|or|today|now to|for|or|today|now|asap
        dm|message|msg|inbox|text|write|call to|or to? book|order|reserve|dm
        write|message|dm to order|book
        start your free
        try my|our|it $goods|free
        join now|today|my|our
        join us now|today|for
        use|with code
        code * for|to|at
        you need my|our
        take my|our ** $goods
        upgrade to
        buy * get
        don't|dont|do|never not? miss|sleep out|on|this|it
        check|have out|a look? my|our|the|at? shop|store|site|website|etsy|new|latest|$goods
        wishlist my|our|it|the
        treat yourself|someone|somebody|your
        give the gift
        grab|snag|cop|nab something|yours|one|a|your|ur|them|some|it *? tickets|copy|one|bargain|today|now|here|
            while|before|spot|seat|^
        please|pls|go grab|buy|order|support|shop something|one|a|at|here|my|our|anything
        come|pop|drop|swing along|by|over|down and|to buy|shop|grab|get|browse|try
        hit|smash that|the preorder|pre-order|buy|order|link|subscribe|presave
        place|put|send|drop in? your|an order|orders|booking
        message|dm|write|text|inbox|whatsapp|call|contact|msg|pm|ring|email us|me? *? for|to|in|on|via a|the|your|
            more? price|quote|order|book|booking|prices|rates|direct|whatsapp|info|slot|orders
        inbox|dm|msg|whatsapp|text|message me|us^
        inbox|dms open
        set your|an alarm|alarms|reminder
        become|be a member|patron|subscriber|supporter
        download it|yours|now|today|for|here|my|our
        get|buy|order|have it|yours|one|them|a|your *? *? while|before|for|today|on|from|through|via <price>|it|they|
            stocks|my|our|the|bandcamp|etsy|amazon|link
        want|shall|should me|i to? put|set|keep|save|reserve one|you|it|some|a *? *? aside|back|by|for
        have|take a|another look|peek|browse|gander|nosy at|through|in|on|round my|our|the *? *? range|collection|
            $goods|$thing|catalogue|offers|site
        have a browse
        check out? my|our|the *? *? *? $goods|$thing|range|offers|collection
        if you|you'd|u fancy|want|need|like another|something|some|more *? *? our|we|my|new
        if you|you'd|u fancy another|one|some|a
        time for|to an|upgrade|treat upgrade|yourself|new
        get fit|lean|toned|ready|shredded before|for|in|with
        learn *? *? in|with <number>|my
        buy|book|order|join and|to|before|by get|save
        buy|get|take|have me|mine|ours
        go go go
        hop on it
        ^come try|grab
        hit the link
        have a look if you'd|you
    """,
    # Where to buy.
    "where": """
        link|links|link's|links's in|below|at my? bio|profile|the
        links|link's|link in|below bio|comments|profile
        link below
        shop|store|booking|order|ticket link|form|page
        at|through|via the|this link^
        hit the link
        in|on|from|at|via|through my|our|the $thing
        in store
        shop's|shop|store|store's is? open
    """,
    # That it can be had.
    "stock": """
        we|also|i also? offer|sell|stock
        now|are|is bookable|listed
        more|extra dates|tickets|spaces|places
        get your|ur tickets|ticket|copy|spot|place|seat|hands
        for|at two|one *? only <number>
        prices|price on request
        request my|our|a quote|catalogue
        my|our new calendar|collection|album|single|book|zine|course|range|video|print|prints|ep
        up|listed in|on|at my|the|our? $thing
        are|is|'s up|live|back|in|here^
        on amazon|etsy|ravelry|itch|steam|bandcamp|gumroad|kickstarter|patreon|kindle|spotify
        available on|from|in|at|as|now|for|to
        can now book|order|buy|get|pre-order|hire
        you can hire|book|order|buy|get
        new stock
        just landed|arrived|dropped|launched
        my|our new|latest|first|second|debut $goods is|are
        now taking|booking|enrolling|accepting|shipping|stocking
        for hire
        i|we do|also|make|have weddings|commissions|parties|portraits|lessons|coaching|one
        orders|order|preorders|books are|is open
        now|is|are|still|back|remain|remains|also|again|just now? available|online|open|live|out|instock|landed|
            restocked|restockd
        back|now|still in stock
        in stock now
        on sale|offer
        on special|sale
        for sale
        we've|weve|i've|we|i|also have|got|'ve? got? a|an|some|new *? *? range|promo|promotion|offer|sale|discount|
            vouchers|voucher|course|stall|kit|shop
        we|i have gift|special|new *? $goods|vouchers|range|offers
        our|my new|latest|spring|summer|winter|autumn|christmas|memorial|whole|full|gorgeous *? *? *? $goods|range|
            arrived|landed|dropped|launched|stock|menu
        flying off the
        selling|going fast|like|quickly|out
        evening|weekend|saturday|morning|few|some|still slots|spots|places|appointments|spaces available|open|free|
            left
        we|i also do|make|offer|deliver|ship|teach|repair|cater|sell
        we|i|yes deliver|ship *? nationwide|worldwide|to|!|anywhere
        have|got|with a? stall|table|booth at|in
        up for order|sale|orders|grabs|preorder
        pre-orders|preorders|bookings|booking|enrolment|enrollment|registration|commissions|orders for|is|
            are *? *? *? open
        opened|open|taking|accepting|accept commissions|bookings|orders|pre-orders
        also|now|still|i|we take|taking|do|offer|accept commissions|bookings|orders|couple|custom
        i|we offer|sell
        i|we have|got $goods for|in sale|stock
        new $goods alert|out|up|online|in|is|are|now|landed|just
        new * alert|drop|collection|range|release
        new collection|drop|range|prints|pack|menu|edition
        restocked|restock|restockd
        drop landed|2|two|is
        introducing
        they're|theyre here|live
        $goods|merch|hoodies|shirts|stickers drop|drops|dropping|dropped *? today|tonight|tomorrow|monday|tuesday|
            wednesday|thursday|friday|saturday|sunday|at|this|on|now
        enrolment|enrollment|registration|booking|bookings|preorders|commissions *? *? *? *? *? *? opens|begins|starts
        catalogue|catalog|brochure|lookbook|menu is|has|are here|out|arrived|landed|ready
        delighted|pleased|thrilled|excited|proud to announce|launch|present|introduce|reveal
        announce|announcing|celebrate|celebrating the|our|my opening|launch|release|arrival
        can find new homes|owners
        bookshops|shops|stores|stockists have it|them
        back by popular
        available in <number>|two|three|four|five|six colours|colors|sizes|flavours|scents
        comes|came with|in a? free|bonus
        volume|book|album|single|game|ep is|are|out out|now|here
        out now|on|in
        ^out <number>
        is out
    """,
    # What nobody says who does not sell.
    "sure": """
        i|we sell|offer|do|run|teach a|an|the|my|our *? *? $goods on|for|about|in|with that|this|it|exactly
        luckily|good|handily thing? *? i|we know|have|sell|own a|just|the shop|thing|course|range
        shop|store mine
        now bookable
        are|is bookable
        now|available|out|find|get in all|most|selected|every? good? stores|shops|supermarkets|branches|bookshops
        just|now listed
        shop update|drop|restock
        now|live on kickstarter
        now on sale
        on sale now
        up for grabs|order|sale
    """,
    # Hurry.
    "hurry": """
        last|only|final few? <number>|one|two|three|four|five|six|ten|few spots|places|copies|left|spaces|slots|
            pieces|days|seats|boxes|pairs
        only|just *? *? *? left
        limited edition|batch|time|stock|spaces|places|numbers|run|spots
        spaces|places|slots|spots|numbers are|is limited|filling|going
        slots|spots|places filling|going|left
        go|goes|sell|sells quick|fast|quickly
        order|orders by|before $times|weds|wed|thurs|thu|tues|<number>
        filling|selling|going up|out? fast
        today|tonight|weekend|week|month|days only
        till|until|til|ends $times
        order|orders|book|offer|sale|code|ends|register *? *? by|before|until $times
        this week|month|weekend only
        while|before stocks|they|it|they're|its|it's|theyre|you|supplies last|are|sells|sell|gone|can|is
        before they|its|it's|they're|theyre|it gone|goes|sell|are|sells
        always|will|might sell out
        don't|dont|never miss out|it|this
        no restock
        price|prices goes|go|going up
        for the first|next <number>
        when|once it's|they're|its|theyre gone
        ends|closes soon|$times
        five|six|ten|three|four|two|<number> slots|spots|places
        not be? printing|restocking|making more
    """,
    # Money and gifts.
    "money": """
        two|three|<number>|buy for|one|get one|two|<price>|<number>
        free quote|spoon|pattern|trial|call|consultation|ebook|guide|download|with|when|if|estimate|sample|session|
            class|lesson
        pay what you
        packages|prices|rates|tickets|lessons from|start|are|at
        first session|lesson|class|month half|free|is|on|costs
        half price|off
        up to <percent>
        last|final day|days|hours|chance|weekend of|for|to the|our|my|get sale|offer|discount|deal|save|buy
        our|the|my biggest|best|annual|summer|winter|spring sale
        everything must|half|reduced go|price|to
        get the|one|your|a? <number>? th|rd|nd|one|third|fourth|second|first? free
        first|one|<number>|second month|week|lesson|class|session|box|year|two|three free|half
        trial|taster lesson|class|session|week|month
        half the? price
        not expensive|pricey|dear
        very|good|best|fair|low|great|cheap|fixed|small|unbeatable good? price|prices|rates|discount
        cards accepted|welcome
        cash or card
        <price> a|an|per|each|the *? tray|dozen|head|hour|person|session|kilo|box|pair|night|piece|copy|month|litre|
            bag|class
        starting|starts|start|available|begin|begins|prices|rates at|from <price>
        ship|ships|shipping|deliver|delivered|delivery nationwide|worldwide|internationally
        minimum|min of? <number>
        unlimited revisions
        <number>|fast|quick|same-day h|hr|hour|hours|day|turnaround|delivery? delivery|turnaround
        <number> week|weeks|day bootcamp|course|programme|program|challenge
        pensioner|student|group|early|loyalty|nhs discount|discounts|rate
        a|the|this promo|discount|offer|sale|deal this|on|for|until|ends|today
        give|giving|offer|offering|do|get you|away <percent>|a? discount|off
        free consultation|shipping|estimates|quotes|postage|trial|upgrade
        <percent> off|discount|reduced|cheaper|less
        january|summer|spring|autumn|winter|christmas|easter|friday|clearance|closing sale
        sale has|is|starts|ends|on|now
        offer right|now|on|ends|this|for
        only <price>
        is|are|for|at only|just <price>
        fast and cheap
        affordable|bargain
        early bird|rate|birds
        price|prices|rate|discount ends|until|till|on $times
        free shipping|delivery|trial|gift|consultation|month|postage|returns|for|sample|bonus|postcard
        <percent>|off|half off|discount|price|rabatt
        per cent off
        percent|cent off
        discount|discounted|discounts
        sale|flash starts|ends|sale|is|on|now
        draw your attention to
        special|introductory|reduced|lower|half|early|best|bundle|bargain price|offer|rate|prices|deal
        special offer|offers
        $goods from|start|starting|at|for|are at|from|<number>|<price>
        $goods <number>|<price>
        from|starting|just|only|for at|from|only|just <price>
        <number>|two|three|six for <number>|<price>
        <number> per|each head|person|session|month|hour
        gift voucher|vouchers|card|cards
        vouchers|voucher
        buy <number>|two|three
        ^buy it|one|here
        paid tier
        royalty free
        complimentary *? *? with|coffee|drink|glass|pastry|gift|sample|tote|bag|prosecco|cake|cookie
        receive|receives|get|gets a complimentary|free
        the fee|price|cost is|are
        posted for nothing|free
        prize draw
        giveaway
        chance to win
        it|costs|cost|only? costs|cost|just|less less|only|just
        for a quid|tenner|fiver
    """,
    # Praise of the goods.
    "praise": """
        gift idea|ideas
        transform|boost|upgrade|elevate|refresh your
        smell|smells|taste|tastes|look|looks|feel amazing|divine|heavenly|incredible|delicious
        long lasting|life|lasting
        need|want a|an|some|help * *? *?
        made to order|last|measure
        handmade with
        you|your deserve|deserves
        <price> each|per|for|a|in|all|incl|including
        perfect|ideal|great|lovely|beautiful|loveliest|best|makes gift|present|for|a|gifts|quality|price
        makes|make a|the|happy|every *? gift|present|every|birthday
        save time|money|you
        reduce|no stress
        grow|boost|transform your|you
        change your mind|life
        you'll|wont|won't|will regret|love|change|be|thank|not|feel it|this|your|daft|glowing|regret
        guarantee|guaranteed
        never fail|expire|fail
        fast|faster modern|turnaround|delivery|invoices|mobile
        discover the benefits|joy|secret|power
        say goodbye to
        tired of
        looking for a|an|the
        why choose|pay|settle
        stop paying|wasting|struggling
        need five|a|an|more|help *? *? minutes|present|gift|peace
        nothing says
        the perfect|ideal|best way|gift|present
        it's a steal
        thank me later
        best|top quality|price
        lunch|dinner|gift|gifts sorted
        in two|one|three clicks|minutes|steps
        invest in yourself|your
        for every|any|all age|ages|budget|occasion|occasions|taste|size
        perfect|ideal|great for anyone|any|gifts|presents|those|him|her|every
        you know you|u want
        you'll|youll|you'd love the|our|my|this
        our|my *? *? *? keeps|makes|works|helps|softens|protects
        would|might|could|should suit|help|interest|do you|it|nicely|wonders
        all size|sizes|budgets
        fast friendly|and
        friendly affordable
    """,
}


class Offer(NamedTuple):
    """How strongly a text offers something (0: not at all; from 2: plainly), and the phrases that do."""

    weight: float
    hits: tuple[Hit, ...]
    orders: int


_WEIGHT = {"sure": 1.75, "buy": 1.5, "where": 1.0, "stock": 1.0, "hurry": 0.75, "money": 1.25, "praise": 0.5}
_MOST = 2


@once
def _phrases() -> Phrases:
    return Phrases(_LISTS, thing=_THING, times=_TIMES, goods=_GOODS)


def offer(words: Words) -> Offer:
    """What a text offers. Signs of one kind count twice at most; prices and shares off count too."""
    hits = _phrases().find(words)
    times = {tag: min(_MOST, sum(hit.tag == tag for hit in hits)) for tag in _WEIGHT}
    weight = sum(_WEIGHT[tag] * count for tag, count in times.items())
    weight += 0.75 * min(_MOST, words.count[PRICE]) + 1.0 * min(1, words.count[PERCENT])
    if hits and words.count[LINK]:
        weight += 0.5
    return Offer(weight, tuple(hits), times["buy"])
