# The name of the edition stands here when a site is built: edition.toml has it.
-this-site = Suoraan
site-name = { -this-site }
brand-label = { -this-site }, startsidan
languages-label = Språk
# ltr: from left to right, rtl: from right to left.
text-direction = ltr
language-name = svenska
# Språkets namn i en mening: $code är språkets ISO 639-1-kod.
language-of =
    { $code ->
        [fi] finska
        [sv] svenska
        [en] engelska
        [ar] arabiska
        [et] estniska
        [fa] persiska
        [ru] ryska
        [so] somaliska
        [uk] ukrainska
        [bs] bosniska
        [de] tyska
        [es] spanska
        [fr] franska
        [hr] kroatiska
        [ku] kurdiska
        [pl] polska
        [sr] serbiska
        [th] thailändska
        [tr] turkiska
        [vi] vietnamesiska
        [zh] kinesiska
       *[other] { $code }
    }
only-in-language = (bara på { $language })
skip = Gå till innehållet
to-home = Till startsidan
footer-label = Innehåll på webbplatsen
footer-licence = Beskrivningar av tjänster: CC BY 4.0. Uppgifter om kommuner: Statistikcentralen, klassificeringar 2026, CC BY 4.0.

date-day = { $day }.{ $month }.{ $year }
date-month = { $month }/{ $year }
date-year = { $year }

page-failed-title = Sidan kunde inte öppnas
page-failed = Uppgifterna på den här sidan gick inte att hämta. Kontrollera nätet och försök igen.
page-damaged = Uppgifterna på den här sidan kom fram skadade. Försök igen.
try-again = Försök igen
app-failed = Sökningen fungerar inte i den här webbläsaren. Du hittar allt också utan att söka:
scripts-off = Sökningen behöver JavaScript. Du hittar allt också utan att söka:
publish-title = Anmäl en tjänst
