"""Thanks, praise and lures in other languages, by the few words that say them plainly: "danke", "merci", "きれい".

Closed lists, precise before complete: no grammar, a refusal ("nein danke") and a "not" before the word are heeded. A
lure is an order to earn, buy followers or fetch a prize that says where or how much, or a loan as only lenders call it;
who says of somebody that they earn well is none.
Written for this project; measured on the labelled messages that are not in English.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.sentences import sentences

_THANKS = re.compile(
    r"\b(?:danke(?:schön|schoen)?|vielen dank|tausend dank|merci(?: beaucoup)?|gracias|obrigad[oa]|grazie|bedankt"
    r"|dank (?:je|u)\b|dankjewel|tack(?: så mycket)?(?! vare)|tusen takk|takk|mange tak"
    r"|tak(?= for\b|[!.]|$)|kiitos|kiitti"
    r"|dziękuj[ęe]|dzięki|děkuj[iu]|díky|köszönöm|köszi|teşekkür(?:ler| ederim)?|hvala|mulțumesc|terima kasih|makasih"
    r"|cảm ơn|спасибо|благодарю|дякую)\b"
    r"|شكر[اًا]|ありがとう|有難う|谢谢|謝謝|감사합니다|고마워|ευχαριστώ|תודה",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:(?:wunder|bild)schön\w*|zauberhaft\w*|entzückend\w*|traumhaft\w*|wundervoll\w*|herrlich\w*|ein gedicht"
    r"|weltklasse|(?:den|meinen) tag gerettet|ravissante?s?|trop (?:beau|belle|bon|bonne|mignon)|incroyables?|un régal"
    r"|maravillos[oa]s?|una maravilla|increíbles?|riquísim[oa]s?|una delicia|un incanto|uma delícia"
    r"|maravilhos[oa]s?|großartig\w*|grossartig\w*|fantastisch\w*|genial|hammer(?=[!.]|$)"
    r"|(?:so|echt|richtig|total|sehr|super) (?:schön|toll|gut)\w*|magnifique\w*|superbe\w*|sublime\w*|bravo|chapeau"
    r"|hermos[oa]s?|precios[oa]s?|qué (?:bonit|lind|hermos|bell)[oa]s?|bellissim[oai]|meraviglios[oa]|complimenti"
    r"|(?:que|tão|muito) lind[oa]s?|lindíssim[oa]|prachtig\w*|geweldig\w*|jättefint?|underbart?|nydelig|smukt"
    r"|(?:so )?hübsch\w*|buonissim[oaie]|che bell[oaie]|(?:echt|heel|erg|zo) (?:mooi|lekker|heerlijk|leuk)\w*"
    r"|ihana|upea|pięk\w+|niesamowit\w+|krásn\w+|gyönyörű|çok güzel|harika|прекрасн\w+|красив\w+|чудов\w+"
    r"|очень вкусн\w+)\b"
    r"|きれい|綺麗|美しい|大好き|素敵|素晴らし|漂亮|好美|예쁘|예뻐|멋지|멋져|رائع|جميل",
    re.IGNORECASE,
)
#: Love for something is praise where it is theirs: "me encanta tu canción", "J'adore la couverture de ton livre".
_THEIRS = (
    r"(?=[^.!?]{0,40}\b(?:dein\w*|eur\w*|ihr\w*|dies\w*|das|ton|ta|tes|votre|vos|ce|cette|ça|tu|tus|su|sus"
    r"|vuestr\w+|est[aeo]s?"
    r"|seu|sua|seus|suas|teu|tua|[oa] nov[oa]|isso|esse|essa|tuo|tuoi|tue|vostr\w+|quest\w+|din|ditt|dina|jullie"
    r"|jouw|je|deze|dit|twoj\w+|twój|твой|твои|твою|ваш\w*|это)\b)"
)
_LOVE = re.compile(
    r"\b(?:(?:ich |wir )?lieben?|j['’]adore|j['’]aime (?:beaucoup|tellement|trop)|me encantan?|me encantó"
    r"|ador(?:o|ei)|amei|amo|jag älskar|jeg elsker|ik hou van|uwielbiam|обожаю|люблю)\b" + _THEIRS,
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:nein|nicht|kein\w*|non|ne|pas|no|não|niet|geen|inte|ikke|ei|nie|не|nem)\b[\s,]*(?:\w+\s+)?$", re.IGNORECASE
)
_IN_QUOTES = re.compile(r"[\"„“»«][^\"“”»«]*$")

#: An order at the beginning of a sentence that can be nothing else: "Gagnez 3000 € par mois".
_EARN = r"(?:gagnez|ganhe|zarabiaj|зарабатывай(?:те)?|заработай(?:те)?|verdienen sie|guadagnate)\b"
#: One that may be said of somebody as well: "Gana 500 euros".
_EARNS = r"(?:gana|ganá|guadagna|verdiene?|gagne)\b"
_WORK_AT_HOME = (
    r"(?:trabaj[aá]|travaillez|trabalhe|lavora|arbeiten? sie|arbeite|работай(?:те)?|pracuj)\b[^.!?\n]{0,15}"
    r"\b(?:(?:des)?de casa|depuis chez vous|de casa|em casa|da casa|von zu ?hause|из дома|на дому|z domu)\b"
)
_FOLLOWERS = (
    r"(?:kaufe?|kaufen sie|compr[aáe]|achetez|acquista|koop|kup|купи(?:те)?)\b"
    r"(?![^.!?\n]{0,25}\b(?:keine?|pas|no|non|geen|não|nie|не)\b)[^.!?\n]{0,25}"
    r"\b(?:followers?|abonnés|seguidores|volgers|obserwujących|подписчик\w*)\b"
)
_MONEY = (
    r"\b(?:geld|dinero|argent|dinheiro|soldi|pieniądze|деньг\w*|(?:€|\$|£) ?\d|\d[\d.,]* ?(?:€|\$|eur|euros?|d[óo]lares"
    r"|usd|reais|zł|руб\w*))"
)
_A_DAY = r"\d[^.!?\n]{0,15}\b(?:al día|al giorno|am tag|pro tag|täglich|par jour|por dia|в день|dziennie)\b"
_A_MONTH = r"\d[^.!?\n]{0,15}\b(?:par mois|par semaine|por mês|por semana|al mese|im monat|в месяц|miesięcznie)\b"
_WHERE = (
    r"(?:\bwhats?app\b|\btelegram\b|\b(?:no|pelo) zap\b|\bt\.me/|\bwa\.me/|https?://"
    r"|\blink (?:na|en la|in|in der) bio\b|\bпо ссылке\b|\bв (?:личку|директ)\b)"
)
#: Where one is to click for a prize: "klicken Sie hier", "haz clic en el enlace", but "clique no link da minha foto".
_CLICK = (
    r"\b(?:klicken sie|haz clic|cliquez|clique|clicca|пере(?:йдите|ходите|ходи)|нажмите)\b[^.!?\n]{0,20}?"
    r"(?:\b(?:hier|aqu[ií]|ici|qui|здесь|сюда|по ссылке|(?:le|el|il|den|ce|no|sul) (?:link|lien|enlace))\b(?! d[ae]\b)"
    r"|https?://)"
)
_APPLY = r"\b(?:jetzt|beantragen|solicita|demandez|richiedi|оформ\w*|rapide|rápid[oa]|sérieux|\d+ ?%)"
_LURES = [
    re.compile(
        r"(?:^|[.!?\n¡])[^\w.!?\n¡]{0,8}"
        rf"(?:{_EARN}(?=[^.!?\n]{{0,15}}{_MONEY})(?=[\s\S]*(?:{_A_DAY}|{_A_MONTH}|{_WHERE}))"
        rf"|{_EARNS}(?=[^.!?\n]{{0,15}}{_MONEY})(?=[\s\S]*{_WHERE})"
        rf"|{_WORK_AT_HOME}(?=[\s\S]*{_MONEY})(?=[\s\S]*{_WHERE}|[^.!?\n]{{0,10}}(?:{_EARN}|{_EARNS})[^.!?\n]*{_A_DAY})"
        rf"|{_FOLLOWERS}(?!\s*[?？])(?=[^.!?\n]*{_MONEY}|[\s\S]*{_WHERE}))",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:ihr gewinn|sie haben gewonnen|has ganado|tu premio|vous avez gagné|votre gain|você ganhou|seu prêmio"
        rf"|hai vinto|il tuo premio|(?:ваш|твой) (?:выигрыш|приз)|вы выиграли)\b[^?]{{0,60}}?{_CLICK}",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\W{0,8}(?:prêts? (?:d['’]argent )?entre particuliers?|(?:préstamo|empréstimo)s? entre particulares"
        rf"|prestit[oi] tra privati|kredit ohne schufa|займ\w* без отказа)\b[^.!?\n]{{0,40}}?{_APPLY}",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?!.*[别不骗騙])[\s\S]*?(?:加我?微信.{0,10}(?:赚钱|賺錢|兼职)|(?:赚钱|賺錢|兼职).{0,15}(?:加我?微信|微信号))"
    ),
]


def lures(text: str) -> list[Found]:
    """The words of an offer of money, followers, prizes or loans in a text that is not in English and asks nothing."""
    asks = text.rstrip().endswith(("?", "？"))
    found = None if asks else next((match for lure in _LURES if (match := lure.search(text))), None)
    return [] if found is None or _IN_QUOTES.search(text[: found.start()]) else [Found(*found.span())]


def thanks(text: str) -> list[Found]:
    """The words of thanks in a text that is not in English; nothing where they refuse."""
    return _first(_THANKS, text)


def praise(text: str) -> list[Found]:
    """The words of praise in a text that is not in English, outside of questions and quotations."""
    return _first(_PRAISE, text) or _first(_LOVE, text)


def _first(said: re.Pattern[str], text: str) -> list[Found]:
    for place in sentences(text):
        sentence = place.of(text)
        asks = said is not _THANKS and sentence.rstrip().endswith(("?", "？"))
        for found in () if asks else said.finditer(sentence):
            before = sentence[: found.start()]
            if not _NOT.search(before) and not _IN_QUOTES.search(before):
                return [Found(place.start + found.start(), place.start + found.end())]
    return []
