list-title = Min lista
list-empty = Din lista är tom. När du hittar en tjänst eller ett steg som passar kan du spara det här.
list-save = Spara på listan
list-saved = På listan. Ta bort
list-state-to-do = Att göra
list-state-contacted = Jag har tagit kontakt
list-state-started = Jag har börjat
list-state-finished = Klart
list-state-not-for-me = Inget för mig
list-changed = Något har ändrats sedan det sparades.
list-changed-on = Ändrat { $date }.
list-changed-contact = Kontaktuppgifterna är nya.
list-changed-access = Villkoren har ändrats.
list-changed-text = Läs uppgifterna på nytt innan du går dit.
list-gone = Det här finns inte längre i katalogen.
list-undo = Ångra
list-goal = Vart vill jag komma?
list-goal-sent = Mål:
list-now = Nu
list-later = Senare
list-done = Klart
list-note-sent = Meddelande:
list-next = Vad kan komma härnäst?
list-add = Lägg till en tjänst (skriv namnet)
list-questions = Vad vill jag fråga på mötet?
list-questions-sent = Frågor till mötet:
list-untitled = Lista { $number }
list-choose = Vilken lista du tittar på
list-export = Spara listorna i en fil
list-import = Öppna listor från en fil
list-opening = Listan öppnas.
list-unknown = De här tjänsterna på listan känner vi inte till: { $list }. Listan kan vara gjord med en nyare katalog. Ladda om sidan.
list-made = Listan är gjord { $date }.
list-made-by = Listan är gjord { $date }, { $office }.
list-changes =
    { $number ->
        [one] en tjänst har ändrats.
       *[other] { $number } tjänster har ändrats.
    }
list-ended =
    { $number ->
        [one] En tjänst har upphört.
       *[other] { $number } tjänster har upphört.
    }
list-link-line = En lista som hålls aktuell:
list-language = Listans språk
list-office = Enhetens namn (inte en persons)
list-greeting = Hälsning
list-share = Dela listan
list-printed = Utskrivet { $date }. Uppgifter ändras: läs koden med telefonen så ser du om listan är aktuell.
list-link = Länk till listan
list-mail = Skicka med e-post
list-text-message = Skicka som textmeddelande
list-subject = En lista över tjänster
list-said-copied = Kopierat.
list-said-copy-failed = Det gick inte att kopiera. Markera länken i fältet och kopiera den.
list-said-added = Tillagt: { $name }.
list-said-not-found = Det finns ingen tjänst med det namnet. Välj bland förslagen.
list-said-removed = Borttaget: { $name }.
list-said-deleted = Listan är borttagen.
list-said-forgotten = Allt som den här webbplatsen hade sparat på enheten är borta. Länkar som du har öppnat kan finnas kvar i webbläsarens historik.
list-said-imported = Listorna har öppnats från filen.
list-said-import-failed = I filen finns ingen { -this-site }-lista som går att öppna. Inget ändrades.
list-said-kept = Listan finns nu bland dina listor.
list-said-merged = Listan har lagts till på din lista.
list-said-newer = På enheten finns en lista som är gjord med en nyare version av webbplatsen. Den kan inte ändras här. Ladda om sidan.
together-empty = Det finns inget att visa på listan ännu.
together-count = { $at } / { $of }
together-previous = Föregående
together-next = Nästa
share-page = Dela den här sidan som länk
share-done = Länken är kopierad
list-failed = Uppgifterna om tjänsterna kunde inte hämtas nu. Kontrollera nätet och ladda om sidan.
list-said-not-kept = Listan kunde inte sparas på den här enheten. Ta den med dig som länk eller på papper.
list-said-undone = Ångrat.
list-printed-plain = Utskrivet { $date }. Uppgifter kan ändras: kontrollera dem innan du går dit.
share-failed = Det gick inte att kopiera. Kopiera adressen ur webbläsarens adressfält.
