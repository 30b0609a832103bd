list-title = Oma lista
list-empty = Listasi on tyhjä. Kun löydät sopivan palvelun tai askeleen, tallenna se tänne.
list-save = Tallenna listalle
list-saved = Listalla. Poista
list-state-to-do = Tekemättä
list-state-contacted = Olen ottanut yhteyttä
list-state-started = Olen aloittanut
list-state-finished = Valmis
list-state-not-for-me = Ei sovi minulle
list-changed = Jokin on muuttunut tallentamisen jälkeen.
list-changed-on = Muuttunut { $date }.
list-changed-contact = Yhteystiedot ovat uudet.
list-changed-access = Ehdot ovat muuttuneet.
list-changed-text = Lue tiedot uudelleen, ennen kuin otat yhteyttä.
list-gone = Tätä ei enää ole hakemistossa.
list-undo = Kumoa
list-goal = Mihin haluan päästä?
list-goal-sent = Tavoite:
list-now = Nyt
list-later = Myöhemmin
list-done = Tehty
list-note-sent = Viesti:
list-next = Mitä voisi tulla seuraavaksi?
list-add = Lisää palvelu nimellä
list-questions = Mitä haluan kysyä tapaamisessa?
list-questions-sent = Kysymykset tapaamiseen:
list-untitled = Lista { $number }
list-choose = Mitä listaa katsot
list-export = Tallenna listat tiedostoon
list-import = Avaa listat tiedostosta
list-opening = Lista avautuu.
list-unknown = Näitä listan palveluja emme tunne: { $list }. Lista voi olla tehty uudemmalla hakemistolla. Lataa sivu uudelleen.
list-made = Lista tehty { $date }.
list-made-by = Lista tehty { $date }, { $office }.
list-changes =
    { $number ->
        [one] yksi palvelu on muuttunut.
       *[other] { $number } palvelua on muuttunut.
    }
list-ended =
    { $number ->
        [one] Yksi palvelu on päättynyt.
       *[other] { $number } palvelua on päättynyt.
    }
list-link-line = Lista, joka pysyy ajan tasalla:
list-language = Listan kieli
list-office = Toimipaikan nimi (ei henkilön)
list-greeting = Tervehdys
list-share = Jaa lista
list-printed = Tulostettu { $date }. Tiedot muuttuvat: lue koodi puhelimella, niin näet, onko lista ajan tasalla.
list-link = Listan linkki
list-mail = Lähetä sähköpostilla
list-text-message = Lähetä tekstiviestillä
list-subject = Lista palveluista
list-said-copied = Kopioitu.
list-said-copy-failed = Kopiointi ei onnistunut. Valitse linkki kentästä ja kopioi se.
list-said-added = Lisätty: { $name }.
list-said-not-found = Tämän nimistä palvelua ei löydy. Valitse ehdotuksista.
list-said-removed = Poistettu: { $name }.
list-said-deleted = Lista on poistettu.
list-said-forgotten = Kaikki, minkä tämä sivusto oli tallentanut laitteelle, on poistettu. Avatut linkit voivat yhä näkyä selaimen historiassa.
list-said-imported = Listat on avattu tiedostosta.
list-said-import-failed = Tässä tiedostossa ei ole { -this-site }-listaa, jonka voisi avata. Mitään ei muutettu.
list-said-kept = Lista on nyt omissa listoissasi.
list-said-merged = Lista on lisätty omalle listallesi.
list-said-newer = Laitteella on lista, joka on tehty tämän sivuston uudemmalla versiolla. Sitä ei voi muuttaa tässä. Lataa sivu uudelleen.
together-empty = Listalla ei ole vielä mitään näytettävää.
together-count = { $at } / { $of }
together-previous = Edellinen
together-next = Seuraava
share-page = Jaa tämä sivu linkkinä
share-done = Linkki on kopioitu
list-failed = Palvelujen tietoja ei saatu nyt. Tarkista verkko ja lataa sivu uudelleen.
list-said-not-kept = Listaa ei voitu tallentaa tälle laitteelle. Ota se mukaan linkkinä tai paperilla.
list-said-undone = Kumottu.
list-printed-plain = Tulostettu { $date }. Tiedot voivat muuttua: tarkista ne ennen asiointia.
share-failed = Kopiointi ei onnistunut. Kopioi osoite selaimen osoiteriviltä.
