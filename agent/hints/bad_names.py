"""What people are called in anger: names, what is said of them, and the words that make it worse."""

from __future__ import annotations

from agent.reading.wordlist import listed

NOUNS = listed(
    "idiot idiots moron morons imbecile cretin dimwit halfwit fool fools clown clowns loser losers liar liars "
    "coward cowards "
    "cheat cheapskate cheapskates scammer scum snake rat pig pigs cow hag witch bitch bastard bastards arse "
    "arsehole asshole "
    "prick dick dickhead twat wanker tosser git cunt slut whore weirdo creep freak psycho snowflake parasite "
    "leech vermin "
    "trash garbage rubbish joke disgrace embarrassment failure nobody nobodies peasant brat bully troll trolls "
    "karen boomer "
    "hypocrite hypocrites narcissist crybaby whiner whinger moaner snob knobhead muppet numpty plonker pillock "
    "bellend "
    "simpleton ignoramus dunce lowlife degenerate slob sheep ape donkey jackass jerk jerks douche douchebag "
    "scumbag thief "
    "crook fraud swine waste amateur hack wimp pussy busybody nuisance cheater retard dumbass dumbo dope tool "
    "fatso pest worm toad cockroach goblin gremlin nutter lunatic maniac charlatan fossil traitor vulture bore "
    "dinosaur "
    "beggar grifter grifters conman fraudster fraudsters imposter impostor scrounger scroungers sponger "
    "freeloader freeloaders "
    "buffoon nincompoop oaf philistine philistines pleb plebs nitwit airhead blockhead bonehead dolt dullard "
    "bigot bigots "
    "sellout philistine cheapo know-nothing know-nothings wannabe wannabes has-been nonentity gobshite arsewipe wastrel"
)
ADJECTIVES = listed(
    "stupid dumb thick pathetic useless worthless clueless brainless idiotic moronic ignorant dense ugly fat "
    "disgusting vile "
    "repulsive revolting lazy incompetent talentless tasteless miserable bitter jealous petty entitled spoiled "
    "spoilt selfish "
    "rude nasty evil cruel dishonest cowardly shameless hopeless insane crazy mental deluded delusional "
    "ridiculous laughable "
    "embarrassing boring irrelevant toxic trashy cheap greedy arrogant smug whiny annoying insufferable "
    "unbearable obnoxious "
    "gullible uneducated illiterate simple senile broke washed disgraceful despicable sad sick ungrateful "
    "spiteful hateful "
    "slow unlikeable unlovable garbage trash scum filthy dirty shitty crap deranged unhinged unwanted hated "
    "whining bald"
)
FOUL = listed(
    "fuck fucking fuckin fking f*** effing bloody damn goddamn shit sodding freaking absolute complete total "
    "utter proper right "
    "real such so very really just nothing but a an the most little old big fat poor bitter sad stupid dumb nasty "
    "silly whining "
    "actual actually literally clearly obviously plainly simply always another one of those that kind and still "
    "even too piece "
    "most alive pathetic jealous miserable lazy ugly rude selfish spoiled entitled ignorant petty cheap useless lying"
)
