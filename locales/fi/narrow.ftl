narrow-title = Rajaa tuloksia
narrow-hint = Luku kertoo, montako palvelua jää. Merkintä ”+ 5 ?” tarkoittaa: viisi muuta voi sopia, mutta sitä ei tiedetä.
narrow-easy = Helppo päästä mukaan
narrow-here = Vain palvelut, joihin pääset kunnasta { $place }
narrow-age = Ikäsi
narrow-situation = Tilanteesi
narrow-language = Palvelun kieli
narrow-level = Suomen tai ruotsin taitosi
narrow-mode = Missä
narrow-suits = Sopii sinulle, joka
narrow-kind = Kuka järjestää
narrow-any = Ei väliä
narrow-count = { $fits }
narrow-count-maybe = { $fits } + { $maybe } ?
choice-no-referral = Et tarvitse lähetettä
choice-not-registered = Ilman työnhakijaksi ilmoittautumista
choice-free = Maksuton
choice-continuous = Voit aloittaa milloin vain
choice-places-open = Paikkoja on vapaana
choice-on-site = Paikan päällä
choice-phone = Puhelimessa
choice-online = Verkossa
choice-comes-to-you = Tulee luoksesi
choice-part-time = voit tehdä vain osan ajasta
choice-limited-health = et terveytesi takia voi tehdä kaikkea
choice-public = Julkinen
choice-organisation = Järjestö
choice-project = Hanke
choice-age = Ikä { $age }
level-none = En vielä osaa
level-a1 = Muutamia sanoja (A1)
level-a2 = Selviän arjesta (A2)
level-b1 = Keskustelen tutuista asioista (B1)
level-b2 = Puhun sujuvasti (B2)
level-high = Erittäin hyvä ({ $level })
chips-label = Rajaukset
chip-remove = poista rajaus
fit-count =
    { $fits ->
        [one] 1 tulos sopii.
       *[other] { $fits } tulosta sopii.
    }
fit-maybe =
    { $maybe ->
        [one] 1 voi sopia: kaikkea ei tiedetä.
       *[other] { $maybe } voi sopia: kaikkea ei tiedetä.
    }
fit-nothing = Näillä rajauksilla ei löydy mitään.
fit-blocking = Poista rajaus: { $name }
fit-met = Sopii: { $list }.
fit-unknown = Ei tiedossa: { $list }.
fit-elsewhere = Muualla asuville
show-more = Näytä lisää
narrow-link = Rajaa näitä tuloksia
place-title = Missä asut?
place-hint = Kirjoita kuntasi nimi, jos haluat. Näet ensin oman alueesi palvelut.
place-unknown = Emme tunnista kuntaa. Kirjoita sen nimi tai valitse listasta.
place-area = { $place }: { $area }.
place-aland = Ålands arbetsmarknads- och studieservicemyndighet (AMS)
place-responsible = Kuka vastaa kunnassani?
place-forget = Unohda kunta
place-kept = Tämä jää vain tälle laitteelle.
place-not-kept = Mitään ei muisteta tällä laitteella.
place-keep-nothing = Älä muista mitään tällä laitteella
place-keep = Muista taas
home-questions = Et tiedä, mitä kirjoittaisit? Vastaa muutamaan kysymykseen.
compare-title = Vertaa palveluja
compare-none = Valitse ensin palveluja. Palvelun sivulla on linkki, jolla voit verrata sitä muihin.
compare-failed = Palvelujen tietoja ei saatu haettua. Tarkista verkkoyhteys ja yritä uudelleen.
compare-missing = Näitä palveluja ei enää ole: { $list }.
compare-remove = Poista vertailusta
compare-provider = Järjestää
compare-promise = Mitä saat
compare-who = Kenelle
compare-way-in = Miten pääset
compare-age = Ikä
compare-registered = Työnhakijaksi ilmoittautuminen
compare-cost = Hinta
compare-languages = Kielet
compare-where = Missä asuville
compare-duration = Kesto
compare-first-step = Ensimmäinen askel
compare-unknown = Ei tiedossa. Kysy.
compare-everywhere = Koko maassa
lost-words = Kerro toimittajille, mitä etsit
lost-words-subject = Hakusana, jolla ei löytynyt apua
lost-words-body = Etsin tätä, mutta en löytänyt: { $query }
lost-words-hint = Avaa sähköpostin. Vain kirjoittamasi hakusana on viestissä valmiina.
