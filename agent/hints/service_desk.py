"""The stock phrases of service desks, and what businesses say of themselves."""

from __future__ import annotations

from agent.hints.phrases import Phrases
from agent.reading.wordlist import listed

_MATTER = listed(
    "feedback opinion business call satisfaction patience message concern concerns complaint complaints comment "
    "comments "
    "request inquiry enquiry query issue matter input loyalty custom privacy security time trust suggestion "
    "suggestions "
    "support review experience case ticket order interest cooperation understanding safety patronage purchase"
)
_LISTS = {
    # What a service desk says.
    "desk": """
        lived|live|living up to *? expectations|standards
        delighted|pleased|thrilled|glad|happy to hear|know|learn you|that|of enjoyed|you|had|
            your *? *? experience|visit|stay|time
        your wellbeing|well-being|safety|comfort|trust|happiness|health is
        number|no one|1|<number> concern|priority|goal
        take|taken|taking this|it|your|that *? into|on consideration|account|board
        unable|not|cannot|can't to? disclose|discuss|share|release|accommodate|guarantee|comment this|the|any|
            such|that|information|details|your
        for security|legal|privacy|technical|operational reasons|purposes
        jump|hop on|onto a *? call
        quick call|chat|sync to|about|this|next
        discuss your needs|requirements|options
        future reference|productions|orders|communications|occasions
        close of business
        of the? utmost|paramount|great importance
        utmost importance|priority|care|respect
        sorry|regret to? hear about|of your|the experience|recent
        your recent|latest experience|visit|purchase|stay|order
        pass|passed|passing|forward|forwarding|share|shared your|this|it|these *? on? to the|our|my relevant|
            team|colleagues|management|department|kitchen|staff
        pass|passed|passing|forward|forwarded|escalate|escalated|raise|raised your|this|it|these *? to|with|
            on our|the|to|my relevant|team|colleagues|management|department|staff|quality
        i|we have|'ve escalated|forwarded|logged|raised|actioned
        your|the satisfaction|convenience|comfort|safety
        we|i understand|appreciate your|the frustration|concern|concerns|disappointment|position
        understand|appreciate how|your frustrating|frustration|disappointing
        taking the time to let|contact|share|provide|bring|reach|leave
        appreciate you taking
        representatives|representative|specialists|advisors|advisers will|shall|are|is|can
        one|member|someone of|from our|the team|representatives|agents|specialists|staff|colleagues|department
        be|get in|back touch|to you? shortly|soon|within|as
        in touch shortly
        within * *? working|business days|hours
        business days|hours
        terms and|& conditions
        in accordance|line|compliance with
        opportunity|pleasure|chance to|of serve|serving|assist|make|regain|restore|welcoming|put
        serve you better|all|again|further
        regain|restore your trust|confidence
        high|highest|usual|own standards we|that|of|you
        standards we|that
        does|did|do not|doesn't|didn't reflect|meet|represent|live|match our|the|up|your *? *? standards|
            expectations|values|high|usual
        meet|met|exceed|exceeded|fell|falls|fall short? of? your|our expectations|standards
        provide|send|share|quote|supply|confirm|include|state us? with? your|the order|reference|account|
            booking|customer|ticket|case number|details|reference|id
        look|looking|looked into the|this matter|issue|concern
        this|the matter further|closed|seriously|is|has|at
        for your records|reference|convenience
        happy|glad|pleased to assist|help|advise with|you|further|on
        reply|respond|responded to all|your|every|each *? enquiries|queries|messages|emails|within
        unforeseen|regrettable circumstances|incident|event|situation
        due to unforeseen|circumstances|operational|high|increased|staffing|technical
        trust this|that answers|clarifies|helps|resolves|meets
        hope this|that clarifies|resolves|answers
        remain at your
        at your disposal|service
        kind|further assistance|attention
        duly noted
        noted with thanks
        process|processing your|the *? request|order|refund|claim|payment|enquiry
        eligible for
        complimentary
        issued|issue|offer|extend a|you *? goodwill|voucher|gesture|our|apologies
        gesture of
        extend our|my sincere|sincerest|apologies|apology
        investigate|investigated|investigating this|the|your|thoroughly|fully|and|matter
        corrective|appropriate|necessary measures|action|steps
        ensure this|that|it|a|you|such *? *? doesn't|does|happen|never|receive|not|the|best
        learn from|and this
        quality|customer care|relations|department|assurance|control
        escalated
        pleased|delighted|happy to inform|confirm|advise
        inform|advise|notify you that|of|about
        sorry|apologies for any|the|this|all inconvenience|inconveniences|distress|disruption
        apologise|apologize|regret|apology for|about any|the|this|all inconvenience|
            inconveniences|frustration|distress|confusion|trouble|disruption
        any inconvenience|distress caused|this|you|it
        for|the inconvenience caused|this|you|it|and
        sincerely|deeply|truly regret|apologise|apologize
        sincere|sincerest|deepest apologies|apology|regrets
        accept our|my apologies|apology|sincere
        thank|thanks you? for bringing this|it|that to|this
        bringing|brought|draw|drawing this|it to our|my attention
        thank|thanks you? for contacting|reaching|flagging|notifying us|out|this|in|your|our
        thank|thanks you? for your|the valued|continued *? $matter
        thank|thanks you? for your|the patience|understanding|cooperation and|at|in|during|while|as|regarding
        thank|thanks you? for your|the enquiry|inquiry|query|patronage|custom|business|cooperation
        thanking you for|in
        thank|thanks you? for making us aware
        your *? $matter is|are important|valuable|valued|appreciated|noted|invaluable to|and|by|us|our
        is|are important|valuable to us
        is|remains our top|first|highest|number priority|concern
        we|i value|appreciate|welcome|treasure your *? $matter
        we|i appreciate your patience|understanding|cooperation
        we|i take your|all|any|such|this|these|customer|every *? *? seriously
        take complaints|concerns|feedback|matters|reports|this *? seriously
        we|i strive|endeavour|endeavor|aim|pride to|ourselves
        strive|endeavour|endeavor to|for
        strives to
        rest assured
        be|please assured|informed|advised that|of|we
        please be advised|informed|aware
        kindly note|be|find|allow|refer|advise|ensure|attached that|informed|us|to|attached|below
        please be|find|allow|advise|ensure informed|attached|aware|advised
        please allow <number>|up|us|at
        please note that all|our|we|this|your|orders|refunds
        kindly note|find|allow|bear|provide|send|fill|revert|refer
        please do? not? don't? hesitate
        don't|not hesitate to
        feel free to reach|contact|get|let|connect
        reach|reaching|reached out to|if|with|about|should|anytime|again|at|directly|via|us|me|today
        as per our|your|my|the|request|policy|agreed|usual
        per our|company policy|policies|conversation|records
        in line|accordance with our|your|the|company
        at your|our earliest|convenience|soonest
        in due course
        upon|on receipt|receiving of|your
        has|have|been|is|are|will|being been|be|being *? forwarded|escalated|processed|initiated|logged|
            registered|actioned|investigated|reviewed|resolved|addressed|noted|rectified|taken|passed *? *? to|
            and|within|by|on|by|in|with|care|.
        is|are being|currently processed|investigated|reviewed|addressed|handled|looked
        been forwarded|escalated|initiated|actioned|logged|duly
        actioned
        relevant|appropriate|responsible|respective department|team|person|parties|channels|staff
        subject to prior|approval|availability|change|terms|our
        internal|thorough investigation|review
        we are|were aware of|that
        aware of the|this issue|problem
        working|work hard|diligently|tirelessly|actively|to to|on resolve|resolving|fix this|restore|rectify
        get this|it|that|the resolved|sorted|rectified|issue *? *? earliest|convenience|possible|as
        resolve|address|rectify|escalate this|the|your|that|any|it issue|matter|problem|concern|concerns|
            complaint|inconvenience|promptly|shortly
        high|large|increased|unusual volume|volumes of
        keep|kept|hold your|the|all details|cv|application|information on file
        higher|longer|busier than usual|normal|expected
        higher|longer|busier than usual|normal|expected
        experiencing|receiving higher|a|high|unusually|an|technical than|high|higher|volume|volumes|demand|
            difficulties
        as a|our valued|loyal|esteemed custommer|customer|client|member|guest
        valued|esteemed customer|custommer|customers|client|clients|guest|member|partner
        dear valued|customer|client
        dear sir or|/|and|madam
        we|i look forward to serving|assisting|hearing|welcoming|working|your|continuing
        serving|assisting|helping you better|again|further|in|every
        here|happy|pleased|available|glad to assist|serve|help you|with|further|every
        assist you|further|with|in
        further assistance|questions|queries|enquiries|inquiries|information|clarification
        every step of
        for|your quality|training purposes|assurance
        entitled to|under
        we hope this|that|to resolves|answers|clarifies|meet|see
        should you have|require|need any|further|additional questions|queries|concerns|assistance|help|information
        if you have|require|need any? further|additional questions|queries|concerns|assistance|information
        if you have|require|need any queries|concerns|assistance
        your understanding|cooperation in|is|and
        on behalf of
        high|highest|best standards|standard|quality|possible of|service|customer
        customer service|satisfaction|experience|care|journey|success|centric|base is|our|team|excellence
        remain|remains committed|dedicated
        we're|we|i'm|is|are committed|dedicated to
        at this time
        unable|not able|position to|in accommodate|process|comply|comment|proceed|to
        we|i regret to
        to whom it
        your|the request|enquiry|inquiry|query|complaint|ticket|case has|will been|be
        your request|enquiry|inquiry|query|complaint|ticket|case is being|now|under|closed|number
        we will|'ll|shall|are investigate|monitoring|revert|endeavour|endeavor|investigating
        hereby|herewith|henceforth|aforementioned
        do the needful
        provide|offer|deliver|ensure|receive the|a|you|best|excellent|with *? *? service|experience|quality|
            support|value|solutions
        best possible|in-class service|experience|solution|outcome
    """,
    # What a business says of itself.
    "business": """
        our commitment to our|quality|excellence|you|customers|users|service|providing|the
        reflects|demonstrates|underlines our
        our people|teams|staff|colleagues|professionals live|have worked|go|strive|remain|endeavour|pride
        worked|working|work tirelessly|around to|on|the
        meet|met|exceed|deliver our|on targets|objectives|goals|kpis|commitments
        global|national|nationwide reach|presence|footprint
        <number>-year|five-year|three-year|ten-year strategy|plan|programme|vision
        year strategy
        investment in our
        founded on * values|principles
        live|uphold|embody our values|brand
        dedicated|committed|experienced professionals|specialists|team of
        decades of expertise|experience to|in|we
        leading the way|field|market in|when|on
        solutions-led|design-led|people-led|insight-led|purpose-driven|purpose-led|people-first
        people|customers|you at the centre|center|heart of
        better|best serve our|you|the|your
        streamlining|streamline our|the|your
        of|in the|our highest|utmost standard|importance
        embark|embarking on|upon a|the|our|this *? journey|stage|chapter
        customer|user|guest|client experience|satisfaction|journey
        customers|customer|people|clients first|centric
        putting|put customers|you|clients|people first
        we|i believe in putting|delivering|quality|the|innovation|excellence|building
        i|we help creatives|businesses|brands|entrepreneurs|companies|clients|founders|makers|
            leaders *? *? *? scale|grow|build|find|achieve|maximise|maximize|unlock|tell
        scale|scaling|grow|growing|build|building their|your|our|a business|brand|brands|audience|impact
        maximise|maximize|drive|driving|create|creating impact|engagement|results|traction
        on a mission to
        redefine|redefining|reimagine|reimagining|disrupt|disrupting the|how
        at the heart of everything|our
        at *? *? we|our believe|mission|goal|team|strive|are
        passionate about|for *? *?
        empowering
        full|true potential
        unlock|unlocking|unleash|unleashing your|their|the|our|new|full *? potential|creativity|growth|success
        joining|join|joined forces
        enhanced|enhance|enhancing|elevate|elevating|optimise|optimize|optimising|streamline|streamlining|
            streamlined|maximise|maximize|foster|fostering|facilitate|facilitating *? *? *? experience|service|
            experiences|process|processes|growth|value|offering|business|workflow|engagement|relationships|
            community|communication|efficiency|your|our|the
        user|customer|client|reading|shopping|dining|learning|brand experience
        holistic|sustainable|scalable|dynamic|agile|proactive|robust|disruptive|transformative|innovative|
            bespoke approach|solutions|growth|team|environment|platform|solution|product|range|concept|experience
        fast-paced|fast paced
        hit the ground
        think big|outside
        on the same page
        on my|our|your radar
        value|values proposition|driven|chain
        strategic|strategically
        collaborate|collaborating|collaboration with|on|between *? *? to|towards|bring|deliver|create
        key|core stakeholder|stakeholders|values|strengths|focus|priorities|objectives|target
        target|key|core audience|market|demographic|customers
        industry leading|leader|leaders|standard|standards|experts
        industry-leading|market-leading|cost-effective|future-proof|hassle-free
        brand awareness|identity|ambassador|ambassadors|values|story
        content strategy|creator|pipeline|calendar
        growth mindset|strategy|journey
        take|taking|took ownership
        reach|reaching out with|to|regarding|about|directly|if
        follow|following|followed up on|with|regarding
        circle|touch|loop|sync back|base|in|up
        let's|lets sync|connect|align|touchbase
        please|kindly revert
        per|as per|discussed|agreed|requested
        personal|personalised|personalized|professional|quality service
        second to none
        quality products|service|craftsmanship|at
        customer focused|first|comes|is
        exciting|amazing|incredible|great|unique opportunity
        next chapter|step in|of our|my|the
        humbled|honoured|honored|thrilled|excited|delighted to partner|work|bring|
            offer|launch|announce
        leverage|leveraging|leverages|leveraged my|our|your|the|this|their|synergies|these|new|on *?
        synergy|synergies|synergistic
        stakeholder|stakeholders
        deliverables|learnings|bandwidth|actionable|scalable|holistic|impactful|utilize|utilise|utilizing|
            utilising|ideate|ideation|incentivize|incentivise|operationalize|onboarding
        circle|circling back
        touch|touching base
        loop|looping|looped in|you|me|them
        by|before|until eod|cob|eow
        move|moving the needle
        deep dive
        low-hanging fruit
        low hanging fruit
        ^going|moving forward
        going forward^
        take this|it|that offline
        ping me|us|you
        game-changing|gamechanging|game-changer|gamechanger|world-class|best-in-class|cutting-edge|
            state-of-the-art|next-level|value-added|value-add|end-to-end|results-driven|customer-centric|
            user-centric|data-driven|forward-thinking|one-stop|win-win|best-of-breed|mission-critical|turnkey
        game|world|best|cutting|value|customer|user|solution changing|changer|class|edge|level|added|
            centric|oriented
        one stop shop|solution
        state of the art
        think|thinking outside the
        seamless|seamlessly|frictionless|revolutionary|revolutionise|revolutionize|unparalleled|unrivalled|
            unmatched|synergise|curated
        innovative|tailored|bespoke|flexible|customised|customized|smart|integrated|comprehensive|holistic|
            scalable solution|solutions|offering|offerings|services|approach|experience|concept|concepts
        solutions for|to|that your|all|every|meet|suit|individual|any|stakeholders
        competitive pricing|prices|rates|edge|advantage
        tailored to|for|solutions
        suit|meet|exceed|match|fit|cater|fulfil your|all|every|individual|their|our|to needs|expectations|
            requirements|need|your
        individual|specific requirements|needs|wishes
        our|my mission|vision|values|philosophy|core|usp|brand is|are|to|promise|statement|and|values
        excited|thrilled|delighted|proud|pleased|happy|honoured|honored|humbled to announce|share|introduce|
            unveil|partner|launch
        proud to be|announce|present|offer|your
        deliver|delivering|add|adding|provide|providing|bring|drive|driving|unlock|unlocking|
            maximise|maximize value|results|growth|synergies|new|excellence|engagement|impact|solutions|success|
            potential|innovation *?
        value proposition
        value to our|clients|customers
        thought leader|leaders|leadership
        pain point|points
        key takeaways|takeaway|players|deliverables|learnings|performance
        take|taking|elevate|level|elevating your|our|it|things|up to? *? the next
        wider|broader|target audience
        in the * space
        strategic|long-term partner|partnership|alignment|vision|goals
        best practice|practices
        exciting|big|great|amazing|incredible opportunity|opportunities|news|journey|content to|ahead|coming|
            incoming|that|for
        journey|passion|passionate about|for|to providing|delivering|excellence|quality|helping|creating
        our|my offering|offerings|portfolio
        core competency|competencies|values|business
        empower|empowering you|our|your|people|customers|businesses
        align|aligned|aligning with our|on|your|the|around
        touchpoint|touchpoints|kpi|kpis|b2b|omnichannel
        client|customer relations|success|satisfaction|engagement
        quality is|meets our|innovation|design|excellence
        committed to quality|excellence|providing|delivering|you|our|your
        excellence in|and
        trusted|preferred|leading partner|provider|supplier|choice
    """,
}
STOCK_PHRASES = Phrases(_LISTS, matter=_MATTER)
PLAINLY = Phrases(
    {
        "plainly": """
            in due course
            be advised|informed that?
            thank|thanks you? for contacting|reaching|bringing us|out|this
            apologise|apologize|apologies|regret|sorry for|to the|any|this inconvenience
            best-in-class|one-stop
            not|don't|dont hesitate to
            committed|strive|endeavour|endeavor to? deliver|delivering|provide|providing|offer
            been forwarded|escalated|logged|actioned
            be actioned
            understand|appreciate your frustration|patience|understanding
            in line|accordance with our
            is|are our top|number|highest one? priority
            valued customer|customers|client|clients
            customer satisfaction|experience
            relevant department|team
            at our|your earliest
            touch base
            loop in the
            further assistance
            your feedback|call|message|enquiry|inquiry|satisfaction|opinion is important|valuable
            at this time^
            better serve
            high|higher|usual volume|demand
            unforeseen circumstances
            at your disposal
            to assist|help you every
            feel free to reach
            complaints|concerns|feedback very seriously
            of the issue and are
        """
    }
)
"""What nobody says in a voice of their own, unless in jest."""
