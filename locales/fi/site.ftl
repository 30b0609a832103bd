# The name of the edition stands here when a site is built: edition.toml has it.
-this-site = Suoraan
site-name = { -this-site }
brand-label = { -this-site }, etusivu
languages-label = Kieli
# ltr: from left to right, rtl: from right to left.
text-direction = ltr
language-name = suomi
# Kielen nimi lauseessa: $code on kielen ISO 639-1 -tunnus.
language-of =
    { $code ->
        [fi] suomi
        [sv] ruotsi
        [en] englanti
        [ar] arabia
        [et] viro
        [fa] persia
        [ru] venäjä
        [so] somali
        [uk] ukraina
        [bs] bosnia
        [de] saksa
        [es] espanja
        [fr] ranska
        [hr] kroatia
        [ku] kurdi
        [pl] puola
        [sr] serbia
        [th] thai
        [tr] turkki
        [vi] vietnam
        [zh] kiina
       *[other] { $code }
    }
only-in-language = (vain: { $language })
skip = Siirry sisältöön
to-home = Etusivulle
footer-label = Sivuston sisältö
footer-licence = Palvelujen kuvaukset: CC BY 4.0. Kuntatiedot: Tilastokeskus, luokitukset 2026, CC BY 4.0.

date-day = { $day }.{ $month }.{ $year }
date-month = { $month }/{ $year }
date-year = { $year }

page-failed-title = Sivu ei latautunut
page-failed = Tämän sivun tietoja ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.
page-damaged = Tämän sivun tiedot tulivat perille viallisina. Yritä uudelleen.
try-again = Yritä uudelleen
app-failed = Haku ei toimi tässä selaimessa. Löydät kaiken myös ilman hakua:
scripts-off = Haku tarvitsee JavaScriptin. Löydät kaiken myös ilman hakua:
publish-title = Ilmoita palvelu
