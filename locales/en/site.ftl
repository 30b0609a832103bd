# The name of the edition stands here when a site is built: edition.toml has it.
-this-site = Suoraan
site-name = { -this-site }
brand-label = { -this-site }, home page
languages-label = Language
# ltr: from left to right, rtl: from right to left.
text-direction = ltr
language-name = English
# The name of a language in a sentence: $code is its ISO 639-1 code.
language-of =
    { $code ->
        [fi] Finnish
        [sv] Swedish
        [en] English
        [ar] Arabic
        [et] Estonian
        [fa] Persian
        [ru] Russian
        [so] Somali
        [uk] Ukrainian
        [bs] Bosnian
        [de] German
        [es] Spanish
        [fr] French
        [hr] Croatian
        [ku] Kurdish
        [pl] Polish
        [sr] Serbian
        [th] Thai
        [tr] Turkish
        [vi] Vietnamese
        [zh] Chinese
       *[other] { $code }
    }
only-in-language = (only in { $language })
skip = Skip to content
to-home = Go to the home page
footer-label = Contents of the site
footer-licence = Descriptions of services: CC BY 4.0. Municipality data: Statistics Finland, classifications 2026, CC BY 4.0.

date-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-year = { $year }

page-failed-title = This page did not load
page-failed = We could not get this page. Check your internet connection and try again.
page-damaged = This page arrived damaged. Please try again.
try-again = Try again
app-failed = Search does not work in this browser. You can find everything without search too:
scripts-off = Search needs JavaScript. You can find everything without search too:
publish-title = Publish a service
