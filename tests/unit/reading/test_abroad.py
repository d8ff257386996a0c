"""Lures in other languages: hidden where nothing else can be meant, and nobody is who speaks of money, work or prizes."""

from __future__ import annotations

import pytest

from agent.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Kaufe jetzt Follower, 500 Stück nur 3 €",
        "Compra 1000 seguidores por 5 euros",
        "Gana dinero desde casa, escríbeme al WhatsApp",
        "Trabaja desde casa y gana 300 euros al día",
        "Gagnez 2000 € par mois depuis chez vous",
        "Ganhe dinheiro em casa, chama no zap",
        "Guadagna soldi da casa, scrivimi su Telegram",
        "Зарабатывайте 5000 руб в день",
        "Ваш выигрыш ждёт, переходите по ссылке",
        "Prêt entre particuliers sérieux et rapide",
        "在家赚钱，加我微信",
        "Sie haben gewonnen! Klicken Sie hier: https://example.org/preis",
        "Kredit ohne Schufa, jetzt beantragen",
    ],
)
def test_a_lure_is_spam_and_nothing_else(text: str) -> None:
    told = read(text)
    assert told.spam
    assert told.intents == []


@pytest.mark.parametrize(
    "text",
    [
        "Gana 500 euros al mes, pobre",
        "Mi hermana gana dinero desde casa, te escribo por WhatsApp",
        "Verdiene 1800 Euro im Monat, mehr geht nicht",
        "Arbeite noch, Geld schicke ich dir per WhatsApp",
        "Arbeite heute von zu Hause, komm vorbei",
        "Du kaufst doch Follower!",
        "Kauf keine Follower, die kosten 5 € und sind Bots",
        "Compra seguidores, ya van 3000",
        "Hast du 1000 Follower gekauft?",
        "Kann man mit Töpfern 500 Euro am Tag verdienen?",
        "¡Tu premio llegó hoy, gracias! https://example.org/foto",
        "Travaillez bien, à demain",
        "Je gagne 1200 euros par mois avec mes pots",
        "Работайте спокойно, деньги отправила вчера",
        "我加你微信了",
        "Vous avez gagné le tournoi, cliquez sur la photo de groupe",
        "Hai vinto! Clicca mi piace, dai",
        "Você ganhou o dia, clique no link da minha oficina",
        "Gana 25 euros al día y tiene tres hijos",
        "Trabaja desde casa y cobra 25 euros al día, qué pena",
        "Koop volgers? nee bedankt, 20 euro",
        "Compra seguidores, dicen. 20 euros tirados.",
        "Kredit ohne Schufa ist Betrug",
        "Préstamo entre particulares: mi tía me dejó 300",
        "Ganhe tempo com isto, custa 15 reais, link na bio",
        "她说微信能赚钱",
        "别信加我微信赚钱的人",
        "J'ai perdu mille euros avec un prêt entre particuliers",
        'Er schrieb: "Kaufe jetzt Follower, 500 Stück nur 3 €"',
    ],
)
def test_who_speaks_of_money_work_or_prizes_is_nobodys_advertiser(text: str) -> None:
    assert not read(text).spam
