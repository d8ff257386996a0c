"""How strongly a post of the user's own promotes something: a price that is asked, a call to buy or sign up, a thing
that is launched or to be had, an offer of work, a deal, hurry, and what only advertisements say.

A price that was paid, a sale at which somebody bought, and "two days left" promote nothing.
"""

from __future__ import annotations

from agent.hints.asking_price import asked
from agent.hints.goods import GOODS
from agent.hints.phrases import Phrases
from agent.hints.words import LINK, NUMBER, PERCENT, Words
from agent.once import once
from agent.reading.barewords import NUMBERS
from agent.reading.wordlist import listed

_ONE = NUMBERS | {"a", "few", "last", "final", "couple", NUMBER}
_MAKES = listed(
    "make do offer sell teach paint draw repair fix mend sew bake translate proofread edit build design write knit "
    "print tune restore frame photograph film record mix master groom walk clean tailor alter cater"
)
_THING = listed("shop store stall studio site website page etsy webshop bandcamp itch patreon kofi ko-fi gallery cafe")
_OPENS = listed("shop store stall studio bakery cafe workshop gallery salon kitchen webshop")
_BOOKS = listed(
    "registration registrations enrolment enrollment enrolments bookings booking books doors pre-orders preorders "
    "preorder commissions orders applications sign-ups signups tickets ticket list waitlist subscriptions "
    "membership"
)
_WHEN = listed(
    "today tomorrow tonight now monday tuesday wednesday thursday friday saturday sunday on at this next in noon "
    "midnight soon again from later and"
)
_LISTS = {
    # What is launched, or only a seller says.
    "launch": """
        go|goes|going live|online on|at|this|tomorrow|today|tonight|friday|saturday|sunday|monday
        go|goes|going up on|at|in|tomorrow|tonight|friday
        go|goes|going|went on sale
        on sale now|today|tomorrow|tonight|from|at|this|until|friday|monday
        now on sale
        $books is|are|now? now? open
        $books open|opens|close|closes|end|ends $when
        $books for|to *? *? *? *? opens|open|closes|close|ends|is|are $when|open
        pre-orders|preorders|pre-order|preorder
        out now|everywhere
        is|are|now|finally out today|tomorrow|on|at|in|friday
        launches|launching|launched|released|releasing|published $when
        launch|release day|party|week|offer
        have|has|i've|we've just? launched|released|published|opened
        i|we just? opened|open|opening|started a|an|my|our *? *? $opens
        up|live|listed|back|available on|in|at my|our|the? $thing
        in|on|at my|our $thing $when
        back|now|again in stock|by
        in stock
        now|also|currently available|booking|taking|enrolling|shipping|bookable|hiring|stocking|accepting|recruiting
        available for|from|to|in|at|on|now|worldwide|nationwide
        taking|accepting|opening|open on? for? *? commissions|orders|bookings|clients|pupils|students|applications|
            enquiries|pre-orders|weddings
        taking|take $one pupils|students|clients|apprentices|commissions|orders
        my|our new|debut|first|second|latest|own *? $goods|line|menu|range *? *? is|are out|here|live|up|finally|in|
            published|available|ready
        new|fresh *? *? $goods|drop|merch alert|out|drop|online|up|in|available|now|landed|just
        $goods drop|drops|dropping|dropped $when
        just|now|has|have|is|are landed|dropped|arrived|restocked|listed|relisted
        for sale|hire|rent
        for your|the|a|all *? party|wedding|occasions|office|event|events|budget
        introducing
        crowdfunder|kickstarter|crowdfunding is|ends|now|closes|live|just
        wishlist my|our|it|us
        slots|spots|places|spaces|seats|dates|rooms|tickets still? left|available|free|open|remaining|for
        $one *? *? slots|spots|spaces|seats|rooms|places|tickets|copies *? open|opening|left|available|remaining|for|
            free|came|going
        nearly|almost sold? full|out
        selling|filling|going up? out? fast|quick|quickly
        limited edition|run|batch|seats|spaces|places|numbers|stock|slots|spots|availability|time
        membership|subscription|registration closes|ends|goes
        by popular demand
        audiobook|single|album|ep|novel|book|zine|issue|film|cookbook|memoir|record|lp|mixtape|video|podcast|comic is|
            are|'s finally? out^
        enrolling|registering|booking|recruiting now|for
        seats|places|spaces|spots|stock|numbers|tickets|slots is|are? limited
        on audible|spotify|kindle|amazon|bandcamp|steam|itunes|kickstarter|gumroad|ravelry|etsy|netflix|substack
        selling|flogging|offloading my|our|some|these|the|a|off|spare|everything|homemade|at|on|from
        <number>|few|days|hours left|to to|until *? back|order|buy|book|get|grab|sign|pledge|enter|save
        days|hours|weeks|week|day left to|on
        now|also|newly|finally stocked in|at|by
        stocked in|at|by
        in the|all? shops|bookshops|supermarkets|stores|stockists
        taking|take on? $one|some|a|new|more *? *? clients|pupils|students|apprentices|customers|orders|bookings
        $goods|menu|sale|series|season starts|start|begins|begin|opens|open|launches|launch $when
        drops|dropping|lands|landing|releases at|on|this|midnight|noon|friday|tomorrow|tonight|monday
        bookings|booking|tickets|orders|entries|places|registration|spaces|enquiries via|through|at|from|by|link|here|
            below
        presave|pre-save|presaves
        also available
        now open
        we've|weve|we|i've|i have|'ve? a stall|table|booth|stand|pop-up at|in|this
        find us|me at|on|in the
    """,
    # A call to buy, book, sign up, or write for it.
    "call": """
        ^buy|order|book|preorder|pre-order|subscribe|register|enrol|enroll|reserve|download|shop|wishlist|enquire|
            inquire now|
            today|here|yours|your|early|a|an|my|our|it|one|online|at|via|from|through|before|by|direct|for|this|us|the|
                ahead|some
        ^get|grab|claim|snag|bag|nab|cop yours|your|one|them|some|it *? *? now|today|here|before|while|from|at|copy|
            spot|seat|
            ticket|tickets|place|hands|name
        ^get a|an|some|the bargain|quote|free
        ^grab a|an|the|your|yours|some|one|something
        please|pls|plz|just|go please? grab|order|buy|subscribe|book|preorder|pre-order|shop|register|enrol|enroll|
            sign|donate
        please|pls back|support|buy|pledge us|me|it|our|my|if
        back us|me on|if|today|now
        sign|signing|signed up for|here|now|today|below|to|link
        sign-up|signup|booking|order|ticket|shop|enrolment link|form|page
        join me|us|my|our|now|today|the|over|hundreds|thousands|<number> for|at|now|today|course|class|waitlist|
            newsletter|
            list|club|discord|patreon|membership|other|students|readers|others|happy|waiting|next
        join now|today
        message|dm|msg|text|call|ring|write|email|e-mail|inbox|whatsapp|pm|contact|phone me|us|or|our? to|for|if|now|
            today|with|
            order|book|whatsapp|direct|on|a|at
        message|dm|msg|text|call|write|email|inbox|whatsapp|pm|contact|phone to|in|for|or order|book|direct|reserve|dm|
            details|prices|info|enquire|whatsapp|text|a|your
        dm|inbox|message|text|whatsapp|pm|call|ring|email me|us^
        text|call|ring|phone today|now|<number>
        call|text|ring|phone|email * on|at|for <number>|<handle>|a|free
        call|text|ring|email|whatsapp or call|text|ring|email|whatsapp|dm|message
        you can order|buy|get|book|hire|preorder|pre-order|grab|reserve|find it|them|one|yours|me|us|a|your|tickets|my|
            from|now
        come|pop|drop|swing down|along|by|over|in|early? and? buy|grab|browse|get|try|taste|shop
        come and? buy|browse|shop|grab|get
        visit us|our|my|the? *? showroom|shop|store|website|stall|studio|today|now|etsy
        check out? my|our the? new|shop|store|website|etsy|range|latest|stall|page
        hit|click|tap|follow|use the|my|our|on|this link|button|code|below|discount
        use|with|enter|quote code|promo
        link|links in|below|is my|bio|comments|the|below|profile|first
        links|link in? bio|below|comments|👇
        don't|dont|never miss|sleep out|on|this|it|your
        last|final call|chance|few|orders for|to|before|left|remaining|of
        last|final day|days|hours to buy|order|get|book|grab|save|sign
        last|final day|days|hours of|for the|our|my? sale|offer|discount|deal|shop
        treat|spoil|surprise yourself|someone|somebody|your|mum|dad|him|her
        make me|us an offer
        send your|me|us your? work|order|orders|sizes|photos|brief|file|files|list
        lock in|your
        save|reserve|secure|claim|book your spot|seat|place|space|table|ticket|tickets|slot
        reserve|book|order your|a|early|ahead|yours table|now|christmas|turkey|slot|place|them|it
        stream|pre-save|presave|listen my|it|the|now|to *? on|now|album|single
        collect|collection|pickup|pick from|only|available|up from|the|gate|at|in
        ask about|for my|our|a
        quote me|us
        hurry
        get in touch to|for|today|if|now
        apply now|today|here|by|at|via|before
        like|share share|follow|like and? follow|share|subscribe
        smash that
        subscribe to|now|for|here|my
        become a member|patron|subscriber|supporter
        try it|premium|pro|us|our|me|my free|for|today|premium|out
        interested message|dm|inbox|contact|comment|email|text
        want|fancy|need one|yours|some|it|a|an * *? message|dm|text|call|inbox
        set an|your alarm|reminder
        pledge
        quote * when you
        support a|an|your|our|local|small|independent *? *? business|businesses|makers|artists|shop|shops|artist|maker
        every|each order|purchase|booking|ticket|sale gets|comes|includes|ships|helps|counts|goes
        drop|send|shoot|pop|give us|me a|an line|message|dm|note|text|email|call|shout|ring|bell|mail|pm
        get in touch
        book|order|sign|register|enquire|apply|buy|shop now|here|today|online|below|via|through
        while stocks|supplies|they
        before it's|they're|its|theyre|it|they|prices|price gone|go|goes|sell|rise
    """,
    # Something off, something on top.
    "deal": """
        <percent> off|discount|reduced|cheaper|cashback
        half price|off|term
        is|are|now half price|off
        sale starts|ends|now|on|is|today|sale|at|this|until|all|continues
        summer|winter|spring|autumn|christmas|flash|clearance|january|easter|closing|moving|garage|studio|seconds sale|
            clear-out|clearance|
            clear
        clear-out|clearout|clearance
        black friday
        our|my|the|day|last|big|a|of the? sale|discount|offer|promo|promotion|bargain ends|is|starts|now|on|until|for|
            this
        discount|discounts|discounted|promo|promotion|bogof|bargain|bargains|giveaway on|for|price|with|code|until|if|
            today|to|from
        bogof
        everything must go|be
        two|three|<number>|four for one|two|<price>|<number>
        buy|get one|two|three|<number> get|for|free
        free shipping|delivery|postage|trial|quote|quotes|quotations|estimate|estimates|consultation|sample|gift|call|
            fries|session|
            taster|p
        first *? lesson|class|session|month|week|<number>|box|issue|order free|on|half|words|is
        free for|with|when|if your|a|every|any|you|the? *? order|month|days|purchase|<number>|sign
        trial|try * *? *? free
        special|introductory|launch|limited|bundle offer|price|rate|deal|offers|prices
        early bird|birds price|prices|tickets|rate|rates|ends|offer|until|is|discount|discounts|till
        price|prices drop|from|start|starting|reduced|slashed
        save <percent>|<price>|up|<number>|money|a|time
        book|order direct|early|now|today and|to save|get
        gift|e-gift vouchers|cards|certificates|sets|ideas|idea
        vouchers|voucher available|are|for|from|now
        deal|offer|offers|discount|price ends|until|closes|expires|on|valid
        at|for cost|trade price|prices
        zero deposit
        interest free
        costs|cost|for|at|is half|the|a half|fiver|tenner|quid
        from a fiver|tenner|quid
        pay what you
        for the price of
        at|for|the old|last|current|lower|founding|founder|member|members|early|introductory price|prices|rate|rates
        founding member|members rate|price
        all|some|every money|proceeds|profits|pound|penny|profit to|goes
        bundle|bundles of|for|deal|only|now
        rates|prices from|start|reasonable|fair|low
        reasonable|affordable|competitive|cheap|unbeatable|best|great|good|low|student rates|prices|price|rate
    """,
    # What only advertisements say.
    "ad": """
        no job too
        we|i come to you|your
        ^ring|call|text|phone|whatsapp *^
        no obligation|jargon|fuss|hidden|contract|contracts
        flat fee|rate
        free tasting|tastings|parking|estimates|advice|samples|fitting
        or nearest|best offer
        ono|obo|vgc|bnib
        pick up|pickup|pick-up|collection|collect only|leeds|from
        cards|card|cash fine|preferred|please|too
        our|my expert|experts|professional|professionals|friendly|experienced|dedicated|qualified|award-winning
        priced to
        money-back|lifetime guarantee
        i|we do birthdays|christenings|weddings|parties|events|portraits|alterations|gardens|removals|repairs|catering
        trade|corporate|private|wedding enquiries|events|orders
        fully insured|qualified|booked
        cards|card|cash|cod|paypal|mpesa|gcash accepted|welcome|available|only|ok
        fast|quick|same-day|next-day|<number>|free|nationwide|worldwide|24h hours|hour|day? turnaround|delivery|
            shipping|dispatch
        unlimited revisions|access
        beginners|everyone|all|walk-ins|dogs welcome|levels
        walk-ins welcome
        satisfaction guaranteed|guarantee
        made|baked|printed|sewn to order|measure
        for all|any|every occasions|occasion|ages|levels|budgets|event
        ages <number>
        perfect|ideal|great for|gift|present gifts|a|any|anyone|mother's|father's|christmas|presents|for
        mother's|father's|valentine's day gift|special|offer|gifts
        just|ready in time|for for|christmas|mother's|valentine's
        looking for|to a|an|the|something|someone *? *? *? you|that|who|to|can
        tired|sick of
        say goodbye|hello to
        why settle|wait|pay
        your *? *? deserves|deserve
        need|want|fancy|thinking a|an|some|help|new|of *? *? i|we|you|my|our|look|then
        i|we $makes *? *? *? *? $goods|commissions|to|for|of every|you|every|any|order|all|your|hire|as|parties
        i|we also $makes
        have|has|i've|we've|am|i'm started|starting|now doing|making|selling|taking|offering|teaching
        small business|seconds
        subs|subscriptions|memberships are|is
        back|here for|in|by one|time|stock|popular|the
        new|spring|summer|autumn|winter|our|lunch term|menu students|launches|on|starts
        early access
        gift wrapped|wrapping
        handmade|hand-made|handwoven|handcrafted|hand-poured|homemade $goods|with|in|by|from
        custom|bespoke|personalised|personalized $goods|made|orders|for|pieces
        snacks|lunch|materials|shipping|postage|delivery|everything included
        proven methods|results|system
        years|year experience|guarantee|warranty
        first come
        open|opens|opening day|for|our|at *? *? $when
        come early|along|by|down
        in|from|at any|all|good|your bookshop|bookshops|bookstore|stockists|local
    """,
}
_WEIGHT = {"launch": 1.25, "call": 1.25, "deal": 1.25, "ad": 0.75}
_SECOND = 0.5
#: What takes the wares away again.
_GONE = listed(
    "cancelled canceled postponed closed shut lost stolen flooded broken winner congratulations rip funeral spend "
    "spent redeem"
)
_NOT_TOLD = listed(
    "the a an my your his her our their its this that these those on in of with had has have phone mobile every "
    "each first new old i i'd i'll i've we we'd we'll we've he she they who people not don't doesn't didn't never "
    "about still didnt dont could would will can't won't used got by no any some tried wanted want you love loves "
    "like liked"
)


@once
def _phrases() -> Phrases:
    return Phrases(_LISTS, goods=GOODS, makes=_MAKES, thing=_THING, opens=_OPENS, books=_BOOKS, when=_WHEN, one=_ONE)


def promotion(words: Words) -> float:
    """How strongly (0: not at all; from 1.75: plainly)."""
    weight = asked(words)
    gone = {n for n, sentence in enumerate(words.sentences) if _GONE.intersection(words.of(sentence))}
    seen: dict[str, int] = {}
    covered = -1
    for hit in sorted(_phrases().find(words), key=lambda hit: (hit.first, -hit.last)):
        if hit.first < covered or (hit.tag == "call" and not _calls(words, hit.first)):
            continue
        if any(words.sentences[n].first <= hit.first < words.sentences[n].last for n in gone):
            continue
        covered = hit.last
        times = seen.get(hit.tag, 0)
        weight += _WEIGHT[hit.tag] if not times else _SECOND if times < 3 else 0.0
        seen[hit.tag] = times + 1
    if words.count[PERCENT] and "deal" not in seen and weight:
        weight += _SECOND
    if words.count[LINK] and weight:
        weight += _SECOND
    return weight


def _calls(words: Words, n: int) -> bool:
    """Whether the word at ``n`` is said to the reader: no "my phone", no "I write", no "a call"."""
    return n == 0 or words.said[n - 1] not in _NOT_TOLD or words.text[words.ends[n - 1]] in ",;:—–("
