narrow-title = Begränsa resultaten
narrow-hint = Siffran visar hur många tjänster som blir kvar. ”+ 5 ?” betyder: fem till kan passa, men det vet vi inte.
narrow-easy = Lätt att komma med
narrow-here = Bara tjänster som du kan få i { $place }
narrow-age = Din ålder
narrow-situation = Din situation
narrow-language = Tjänstens språk
narrow-level = Hur bra kan du finska eller svenska?
narrow-mode = Var
narrow-suits = Passar dig som
narrow-kind = Vem ordnar
narrow-any = Spelar ingen roll
narrow-count = { $fits }
narrow-count-maybe = { $fits } + { $maybe } ?
choice-no-referral = Du behöver ingen remiss
choice-not-registered = Utan att vara anmäld som arbetssökande
choice-free = Gratis
choice-continuous = Du kan börja när som helst
choice-places-open = Det finns lediga platser
choice-on-site = På plats
choice-phone = Per telefon
choice-online = På nätet
choice-comes-to-you = Kommer till dig
choice-part-time = bara kan vara med en del av tiden
choice-limited-health = inte kan göra allt på grund av hälsan
choice-public = Offentlig
choice-organisation = Organisation
choice-project = Projekt
choice-age = Ålder { $age }
level-none = Jag kan inte ännu
level-a1 = Några ord (A1)
level-a2 = Jag klarar vardagen (A2)
level-b1 = Jag pratar om bekanta saker (B1)
level-b2 = Jag talar flytande (B2)
level-high = Mycket bra ({ $level })
chips-label = Begränsningar
chip-remove = ta bort begränsningen
fit-count =
    { $fits ->
        [one] 1 resultat passar.
       *[other] { $fits } resultat passar.
    }
fit-maybe =
    { $maybe ->
        [one] 1 kan passa: vi vet inte allt.
       *[other] { $maybe } kan passa: vi vet inte allt.
    }
fit-nothing = Inget passar alla dina begränsningar.
fit-blocking = Ta bort begränsningen: { $name }
fit-met = Passar: { $list }.
fit-unknown = Vi vet inte: { $list }.
fit-elsewhere = För dem som bor på annat håll
show-more = Visa fler
narrow-link = Begränsa de här resultaten
place-title = Var bor du?
place-hint = Skriv namnet på din kommun om du vill. Då ser du först det som finns i ditt område.
place-unknown = Vi känner inte igen kommunen. Skriv dess namn eller välj i listan.
place-area = { $place }: { $area }.
place-aland = Ålands arbetsmarknads- och studieservicemyndighet (AMS)
place-responsible = Vem ansvarar i min kommun?
place-forget = Glöm kommunen
place-kept = Det här sparas bara på den här enheten.
place-not-kept = Inget sparas på den här enheten.
place-keep-nothing = Spara inget på den här enheten
place-keep = Spara igen
home-questions = Vet du inte vad du ska skriva? Svara på några frågor.
compare-title = Jämför tjänster
compare-none = Välj först tjänster. På tjänstens sida finns en länk för att jämföra den med andra.
compare-failed = Uppgifterna om tjänsterna gick inte att hämta. Kontrollera nätet och försök igen.
compare-missing = De här tjänsterna finns inte längre: { $list }.
compare-remove = Ta bort ur jämförelsen
compare-provider = Ordnas av
compare-promise = Vad du får
compare-who = För vem
compare-way-in = Så kommer du med
compare-age = Ålder
compare-registered = Anmäld som arbetssökande
compare-cost = Pris
compare-languages = Språk
compare-where = För dem som bor i
compare-duration = Hur länge
compare-first-step = Första steget
compare-unknown = Vi vet inte. Fråga.
compare-everywhere = Hela landet
lost-words = Berätta för redaktionen vad du sökte
lost-words-subject = Sökord som inte gav hjälp
lost-words-body = Jag sökte det här men hittade det inte: { $query }
lost-words-hint = Öppnar e-posten. Bara sökordet som du skrev finns färdigt i meddelandet.
