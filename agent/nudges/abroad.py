"""Whether an answer to the user's answer ends the talk, in other languages than English, by the few words that say it.

A closed list, precise before complete: thanks and praise (``agent.reading.abroad``), a farewell, a nod, and one or two
words that deny nothing. Whatever else somebody says waits. Written for this project.
"""

from __future__ import annotations

import re

from agent.model import Reading

#: Words.
LONGEST = 8
LONGEST_OF_THANKS = 22
A_WORD_OR_TWO = 2
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_DAY = (
    r"(?:\w+(?:tag|woch|abend)s?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|segunda|terça|quarta"
    r"|quinta|sexta|\w+dag|\w+(?:uar|ar|ember|ober)|märz|april|mai|juni|juli|august)"
)
#: A farewell or a nod of other languages, at the end.
_FAREWELL = re.compile(
    rf"(?:\b(?:bis (?:bald|dann|gleich|später|nachher|morgen|übermorgen|dahin|{_DAY})"
    rf"|à (?:bientôt|demain|plus tard|plus|tout à l['’]heure|la prochaine|{_DAY})"
    rf"|bon(?:ne)? (?:journée|soirée|nuit|week-?end)"
    rf"|hasta (?:luego|pronto|mañana|entonces|(?:el )?{_DAY})|a (?:presto|domani|dopo|{_DAY})"
    rf"|até (?:logo|já|amanhã|breve|lá|{_DAY})|tot (?:dan|morgen|ziens|snel|straks|{_DAY})"
    r"|vi ses|do zobaczenia|auf wiedersehen|gute nacht|buenas noches|buona (?:notte|serata|giornata)|boa noite"
    r"|schöne[ns]? (?:\w*tag|\w*abend|woche|wochenende)|увидимся|до (?:встречи|свидания|завтра|скорого)"
    r"|alles klar|d['’]accord|de acuerdo|va bene|tudo bem|понятно|хорошо)"
    r"|わかりました|了解(?:です|しました)?|またね|好的|收到|明白了|알겠습니다)"
    r"(?: (?:alors|dann|dan|donc|então|entonces))?\W*$",
    re.IGNORECASE,
)
#: What denies, or goes on: two words of it are no nod.
_GOES_ON = re.compile(
    r"\b(?:nicht|nichts|kein\w*|nein|noch|aber|wieder|kaputt|leider|statt|und|oder|ab|wann|non|pas|rien|encore|toujours"
    r"|mais|cassé\w*|no|nada|todavía|aún|pero|rot[oa]s?|não|nunca|ainda|mas|quebrad[oa]|niente|ancora|però|ma|rott[oa]"
    r"|niet|niets|geen|nog|maar|kapot|inte|ikke|ingen|men|nie|ale|jeszcze|нет|не|ничего|ещё|еще|но|опять|снова)\b",
    re.IGNORECASE,
)
#: What denies that there is anything to do, a nod as it stands.
_NO_MATTER = re.compile(
    r"\b(?:kein problem|(?:das )?macht (?:doch )?nichts|pas (?:de souci|grave|de problème)|de rien"
    r"|no (?:pasa nada|hay (?:ningún )?problema)|de nada|não faz mal|sem problemas?|(?:geen|nessun|inget) (?:probleem"
    r"|problema|problem)|geeft niets|ingen (?:fara|problem)|nie ma sprawy|ничего страшного|не за что|di niente)\b"
    r"(?=\W*(?:$|[.!,]|merci|danke|gracias|obrigad|bedankt|tack|grazie|dzięki|спасибо))",
    re.IGNORECASE,
)
#: Beside a thanks these go on with nothing: "aber danke", "und danke", "funktioniert wieder".
_BESIDE_THANKS = re.compile(
    r"\b(?:aber|maar|mais|pero|ma|men|mas|но)\b(?=\W+(?:vielen |trotzdem |toch |quand même )?(?:danke?|bedankt|merci"
    r"|gracias|grazie|tack|takk|obrigad[oa]|спасибо)\b)"
    r"|\bund (?!jetzt|w(?:ann|ie|as|o|er|arum|ürde)|noch|d(?:ie|er|as)|nehmen?|hätten?|brauchen?|bräuchten?|möchten?"
    r"|nun|leider)\b|\b(?:wieder (?=da\b|gut\b|heil\b|ganz\b)"
    r"|(?:funktioniert|geht|läuft|klappt) (?:alles |jetzt )?wieder\b(?! nicht))",
    re.IGNORECASE,
)
#: Written without spaces: words cannot be counted.
_UNSPACED = ("ja", "zh", "th")


def ends_abroad(text: str, reading: Reading, first: bool) -> bool:
    """Whether these words, which ask and complain of nothing, close. ``first``: they never spoke to the user before."""
    words = len(_WORD.findall(text))
    if not first and words <= LONGEST and _FAREWELL.search(text):
        return True
    if not first and words <= LONGEST and _NO_MATTER.fullmatch(text.strip(" .!…")):
        return True
    rest = _NO_MATTER.sub(" ", text)
    if _GOES_ON.search(_BESIDE_THANKS.sub(" ", rest) if "thanks" in reading.intents else rest):
        return False
    if "thanks" in reading.intents:
        return words <= (LONGEST if first else LONGEST_OF_THANKS)
    if "praise" in reading.intents and not first:
        return words <= LONGEST
    return words <= A_WORD_OR_TWO and reading.language not in _UNSPACED
