"""Words of one idea, as people use them when they speak to somebody who makes, sells, writes or shows things.

A list of our own. The first word of a line names the idea; all forms are looked up by themselves or by their stem.
"""

from __future__ import annotations

_LINES = """
cost price prices pricing costs pay paid dollar dollars euro euros pound pounds usd eur gbp quid money fee fees cheap
ship shipping ships shipped shipment post postage deliver delivery delivered deliveries courier mail mailed dispatch
parcel package order orders ordered ordering tracking
refund refunded refunds reimburse reimbursed moneyback
fix fixed repair repaired mend mended replace replaced replacement bug
break broke broken breaks snapped torn ripped cracked damaged damage faulty
expire expires expired expiry valid deadline ends
coupon voucher discount promo code
picture photo photos photograph pictures pic pics image images shot
video clip film footage videos
drawing drawn draw drew sketch sketches illustration
paint painting paintings painted watercolour watercolor acrylic
colour color colours colors coloured shade hue
wool yarn yarns skein thread fibre
knit knitting knitted crochet crocheted
pattern patterns instructions chart tutorial guide
recipe recipes ingredients bake baked baking bread loaf dough sourdough cake
child kid kids children son daughter daughters sons toddler baby niece nephew grandson granddaughter grandchildren
mother mum mom mam mama mothers
father dad papa daddy
parents parent
grandmother nan nana gran grandma granny
grandfather grandad grandpa granddad
wife husband partner spouse
dog puppy pup dogs doggo
cat kitten cats kitty
die died passed death funeral loss lost grief mourning
ill sick hospital surgery cancer illness doctor operation chemo
wedding married marry engaged engagement marriage
job work hired promotion interview boss
school exam exams class teacher university college graduate graduated graduation degree
race marathon run running ran 10k 5k
book books novel chapter read reading
song album music track choir concert gig band sing singing sang
shop store shops stores market stall
website site web page link url
app application software update version crash crashes crashed crashing
login log account password
size sizes small medium large xl fit fits sizing
stock restock available availability sold
garden gardening plant plants seeds seed flowers flower tomato tomatoes
house home flat apartment
car van truck drive driving
journey trip travel holiday vacation
wait waiting waited patience late delay delayed
email mail inbox message
support service staff team
zip zipper button seam strap
answer reply response respond replied answered
teach taught learn learned learning lesson course workshop
""".strip()

KINDRED: dict[str, str] = {}
for _line in _LINES.splitlines():
    _idea = _line.split()[0]
    for _word in _line.split():
        KINDRED.setdefault(_word, f"={_idea}")
