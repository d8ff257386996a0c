"""What makers, shops and teachers sell, in words."""

from __future__ import annotations

from agent.reading.wordlist import listed

GOODS = listed(
    "course courses masterclass workshop workshops class classes coaching program programme package bundle print "
    "prints album book books ebook novel calendar calendars pattern patterns app kit kits set sets hoodie hoodies "
    "tee tees shirt shirts mug mugs candle candles soap soaps sticker stickers guide guides lesson lessons ticket "
    "tickets voucher vouchers session sessions membership merch box boxes collection range edition copies preset "
    "presets commissions commission tours portraits portrait earrings cards card subscription subscriptions "
    "products services slots spots spaces places seats newsletter zine comic comics honey bowls pots game ep single "
    "cassette vinyl cakes cake trays bread loaves scarf scarves blankets quilts baskets jam chutney sauce sauces "
    "linocuts paintings rooms room cottage camp retreat weekend term bootcamp worksheets templates logo logos "
    "website websites proofreading translation catering treatments massages haircuts weddings orders order "
    "pre-orders preorders dates stock plants seedlings"
)
