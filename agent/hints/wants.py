"""Whether somebody asks for what is sold: the price, the goods, where to have them."""

from __future__ import annotations

from agent.hints.phrases import Phrases
from agent.hints.words import Words

_WANT = Phrases(
    {
        "want": """
            how much|many|expensive
            price|prices|cost|costs|charge|charges|pay|rates|fee|fees|deposit|cheaper|expensive
            buy|buying|order|ordering|purchase|sell|selling|sells|ship|shipping|deliver|delivery|sale|preorder|
            pre-order
            available|stock|stocked|restock|sold
            link|links|url
            where can|do|could|to|did *? get|find|buy|see|order
            commission|commissions|booking|bookings|appointment|quote
            can|could|may|do|would i|we|you *? book|order|buy|get|reserve|take|sell|ship|make|teach|do|offer|post|
            fix|repair|have
            do|are you|u still|also|ever|even *? do|doing|make|making|teach|offer|sell|take|have|taking
            still doing|making|teaching|taking|selling
            i'd|i|we|would|id love|like|want|need|take|buy one|a|an|to|some|this|that|these|it|two|another
            love|want|need one|some
            i|we|really|do|bruh need|want|wants that|one|a|this|the|your|it|these
            looking for
            which|what course|class|one|size|sizes
            should i|we take|get|buy|start|use|book
            is|are|it|any|there worth|places|spaces|spots|tickets
            recommend|recommendation|recommendations|advise|suggest
            ticket|tickets|course|courses|class|classes|lesson|lessons|workshop|workshops|voucher|vouchers
            where|when is|are|will|does|do|can *? *? *? *? back|out|start|starts|open|next
            when's
            teach|teaches|tutor
            free to|on|for
            would you be free
            offer|offers|discount|discounts|merch
            your|the|ur|online shop|store|etsy|stall
        """
    }
)
_DOES_NOT = Phrases(
    {
        "not": """
            can't|cant|cannot|couldn't|couldnt|never|not afford
            too expensive|pricey|dear for me|us
            out of my budget|reach|range
        """
    }
)


def wants_to_buy(post: Words) -> bool:
    """Whether a message asks what is sold, or what it costs, or where to have it."""
    return bool(_WANT.find(post)) and not (_DOES_NOT.find(post) and not post.count["?"])
