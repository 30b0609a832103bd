home-claim = Hjälp med jobbsökandet utan att gå från lucka till lucka.
search-hint = Skriv med egna ord. Till exempel: orkar inte jobba, CV, vill gå en kurs.
search-button = Visa tjänster
search-title = Sök
search-starting = Sökningen startar. Du kan fortsätta skriva.
search-count =
    { $count ->
        [one] 1 träff för ”{ $query }”.
       *[other] { $count } träffar för ”{ $query }”.
    }
search-unsure = Vi hittade inget säkert svar på ”{ $query }”. Här är de närmaste träffarna.
search-nothing = Vi hittade ingenting för ”{ $query }”.
search-place = Plats: { $place }.
search-place-remove = Sök utan plats
search-instead = Vi sökte på ”{ $matched }”.
search-as-typed = Sök på just ”{ $typed }”
search-failed = Sökningen svarar inte.
search-damaged = Uppgifterna för sökningen kom fram skadade.
why-spelling = Visas eftersom vi hittade ordet ”{ $matched }” (du skrev: ”{ $typed }”).
why-language = Visas eftersom vi hittade ordet ”{ $matched }” på ett annat språk ({ $language }).
why-need = Visas eftersom ”{ $typed }” betyder: { $matched }.
why-companion = Kan hjälpa i samma sak: { $matched }.
why-part = Visas eftersom ordet ”{ $typed }” har delen ”{ $matched }”.
doors-title = Så här kommer du också vidare
door-situations = Välj din situation
door-services = Bläddra bland alla tjänster
door-municipality = Se vem som ansvarar i din kommun
