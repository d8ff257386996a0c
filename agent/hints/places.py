"""Where a draft may send somebody: what holds words that were written before, desks, and whose trade it is to know."""

from __future__ import annotations

from agent.reading.wordlist import listed

#: What holds words that somebody else once wrote: pages, papers, films, parts of a site.
MEDIA = listed(
    "website websites site sites page pages homepage webpage webshop web faq faqs faq's bio profile blog vlog "
    "channel newsletter brochure catalogue catalog prospectus description descriptions listing listings label "
    "labels lable manual manuals handbook handout instructions packaging highlights story stories feed socials "
    "portal form forms link links linktree archive archives playlist video videos vid vids clip tutorial tutorials "
    "post posts t&cs tos terms conditions policy policies rulebook rules regulations guidelines notes credits "
    "leaflet leaflets flyer poster noticeboard box tin packet bottle timetable schedule calendar menu programme "
    "program syllabus itinerary section tab tabs centre center event events wiki docs documentation readme pdf "
    "spreadsheet drive folder forum forums group groups thread threads book cookbook article articles podcast "
    "episode reel reels stream livestream recording lecture talk webinar slides guide guides directory register "
    "chart charts map table sheet spec specs specification specifications datasheet notice notices bulletin "
    "statement app store shop marketplace dictionary encyclopedia encyclopaedia library internet net refs reviews "
    "survey hashtag geotag caption pinned changelog release server search e-mail email mail booklet pack "
    "confirmation receipt invoice ticket account dashboard platform inbox live vod vods tweet pattern patterns "
    "contract agreement brief chat cs outbox trailer database index glossary appendix legend key eula licence "
    "license rota roster"
)
#: Firms and networks by name; one is sent "to PayPal" as to a page.
NAMED = listed(
    "youtube youtu google bing chatgpt wikipedia instagram insta ig facebook fb twitter tiktok snapchat pinterest "
    "reddit tumblr linkedin whatsapp watsapp wattsapp telegram discord signal messenger viber slack twitch steam "
    "itch github gitlab etsy amazon ebay vinted depop paypal stripe klarna ravelry patreon kickstarter eventbrite "
    "ticketmaster spotify bandcamp soundcloud substack medium airbnb booking.com tripadvisor trustpilot checkatrade "
    "gumtree craigslist hermes evri dhl ups fedex usps dpd yodel inaturalist stackoverflow quora goodreads imdb "
    "yelp"
)
#: Who sees to it instead of the writer.
DESK = listed(
    "support service services team teams office offices agent agents agency publisher publishers printer printers "
    "courier couriers manufacturer manufacturers maker supplier suppliers provider department departments dept "
    "helpdesk helpline hotline careline reception receptionist desk organiser organisers organizer organizers "
    "organisation company care ticketing venue hall manager management secretary council councillor retailer "
    "retailers reseller seller shop shops store stores warehouse carrier bank insurer insurers insurance staff "
    "distributor accounts billing bursar colleague colleagues admin admins moderator moderators mod mods hq line "
    "secretariat registry registrar clerk ombudsman authority authorities ministry embassy consulate landlord "
    "caretaker dealer dealership franchise branch operator depot lab call-centre operations volunteer volunteers "
    "steward stewards usher ushers security counter switchboard surgery clinic hospital practice airline railway "
    "museum gallery bookshop hr sales marketing customer customers committee board chair chairman treasurer coach "
    "headmaster headteacher school registrar's coordinator co-ordinator liaison owner owners host hosts developer "
    "developers devs sponsor arranger editor editors people folks guys diocese parish council's"
)
#: Whose trade it is to know: "your vet", "any cobbler".
EXPERT = listed(
    "doctor doctors gp physician vet vets pharmacist pharmacy chemist nurse midwife dentist physio physiotherapist "
    "therapist optician dietitian nutritionist lawyer solicitor attorney notary accountant adviser advisor plumber "
    "electrician mechanic technician engineer builder roofer carpenter cobbler tailor jeweller jeweler luthier "
    "gardener nursery garage specialist specialists expert experts professional professionals pro consultant "
    "teacher tutor instructor parent priest cobblers trainer"
)
#: What somebody wanted to know, as a site calls it.
INFO = listed(
    "info infos information informations details detail everything all answer answers prices price pricing rates "
    "fees sizes size sizing measurements dimensions dims specs spec specifications ingredients allergens times "
    "hours dates schedule directions routes instructions steps recipe method pattern credits chart guide tutorial "
    "link links requirements rules conditions terms levels colours colors options stock menu menus list lists "
    "services delivery shipping returns policy policies questions enquiries inquiries queries updates news results "
    "notices sheets photos pics pictures syllabus availability bookings tickets registration materials supplies "
    "settings tracklist lyrics tabs suitability care that this it its thats they theyre these those explanation "
    "explanations"
)
