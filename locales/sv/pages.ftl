all-services = Alla tjänster
all-services-intro = Alla tjänster i alfabetisk ordning: från det offentliga, föreningar och projekt.
all-benefits = Förmåner och stöd
all-benefits-intro = Pengar och stöd som kan hjälpa dig. Kontrollera alltid din egen situation.
all-organisations = Arrangörer
all-organisations-intro = Vilka som ordnar tjänsterna, och vad var och en gör.
glossary-title = Ordlista
glossary-intro = Ord, metoder och verktyg som du kan möta, kort förklarade.

situations-title = Situationer
situations-intro = Välj det som beskriver din situation. Du ser tjänster som kan hjälpa.
situation-services = Tjänster och förmåner i den här situationen ({ $number })

municipalities-title = Vem ansvarar i min kommun?
municipalities-intro = Välj din kommun. Du ser vilket sysselsättningsområde och välfärdsområde som hjälper dig.
municipality-title = Vem ansvarar: { $municipality }
municipality-description = Vilket sysselsättningsområde och välfärdsområde som ansvarar här: { $municipality }. Vilka tjänster som finns där.
municipality-responsible = Vem gör vad?
responsible-employment = Sysselsättningsområde
responsible-county = Välfärdsområde
responsible-kela = FPA
responsible-languages = Kommunens språk
responsible-municipality = Ansvarig kommun:
responsible-aland = På Åland ansvarar Ålands arbetsmarknads- och studieservicemyndighet (AMS) för sysselsättningstjänsterna.
employment-area-named = Sysselsättningsområdet { $name }
kela-name = FPA betjänar dig i hela landet.
municipality-finnish = Finska
municipality-bilingual = Finska och svenska
municipality-swedish = Svenska
municipality-sami = Finska och samiska språk
municipality-local = Det här finns i kommunen
municipality-none = Vi känner ännu inte till kommunens egna tjänster. Längre ner finns tjänsterna för hela landet.
municipality-everywhere = Dessutom i hela landet
local-public = Offentliga tjänster
local-organisation = Föreningarnas tjänster
local-project = Projekt

about-title = Vad är Suoraan?
about-description = Suoraan (finska för ”rakt fram”) samlar tjänster för dig som söker jobb: från det offentliga, föreningar och projekt. Vi berättar först om du kan komma med och vad som är första steget.
about-holds-title = Vad som finns här
about-holds = { $services } tjänster, { $benefits } förmåner och stöd, { $organisations } arrangörer, { $terms } ord i ordlistan och { $paths } stigar genom livssituationer.
about-confirmed =
    { $confirmed ->
        [0] De som ordnar tjänsterna har ännu inte bekräftat uppgifterna. På varje sida ser du källorna och deras datum.
        [one] Arrangören har bekräftat en av dem. Resten bygger på källor som du ser på sidorna.
       *[other] Arrangörerna har bekräftat { $confirmed } av dem. Resten bygger på källor som du ser på sidorna.
    }
about-privacy-title = Det du skriver stannar hos dig
about-privacy = Sökningen sker i din telefon. Dina sökord skickas ingenstans. Vi har inga konton, inga kakor och ingen statistik över besökare. När du öppnar en länk till en annan webbplats gäller dess egna regler.
about-keeps-title = Vad som sparas på din enhet
about-keeps = Bara språket som du har valt, din kommun, om du har sagt den, och din egen lista. De lämnar inte din enhet. På en delad dator kan du stänga av det.
about-truth-title = Hur säkra uppgifterna är
about-truth = På varje tjänsts sida ser du var uppgifterna kommer ifrån och när vi läste dem. Om vi inte vet något säger vi det. Uppgifter kan bli gamla: fråga alltid tjänsten själv.
about-editors-title = Redaktion
about-editors-unknown = Redaktionens kontaktuppgifter är inte angivna än.
about-licence-title = Får uppgifterna användas?
about-licence = Ja. Beskrivningarna av tjänsterna har licensen CC BY 4.0. Uppgifterna om kommunerna kommer från Statistikcentralens klassificeringar 2026, CC BY 4.0.

freshness-title = Hur aktuell är informationen?
freshness-intro = Så mycket finns i katalogen och så aktuell är den. Det som vi inte vet säger vi också.
freshness-on = Räknat { $date }.
freshness-holds = Vad som finns här
freshness-count = Antal
freshness-what = Vad
freshness-total = Sammanlagt
freshness-paths = Stigar
freshness-status = Pågår verksamheten
status-word-active = Pågår
status-word-ended = Har upphört
status-word-planned = Har inte börjat än
status-word-unknown = Vi är inte säkra
freshness-dates = Varifrån och från vilken tid informationen är
freshness-confirmed = Bekräftade av arrangören eller redaktionen
freshness-lately = Av dem under de senaste 90 dagarna
freshness-sources = Källor
freshness-read = Källorna är lästa
freshness-read-between = { $from } – { $to }
freshness-undated = Källor utan datum
freshness-old = Källor vars datum är över ett år gammalt
freshness-languages = Texterna är hela på
freshness-unknown = Vad vi inte vet om tjänsterna
freshness-unknown-of = Tjänster som vi inte vet det här om. Sammanlagt pågår eller kanske pågår { $number } tjänster.
freshness-areas = Tjänster per område
freshness-area = Område
freshness-everywhere = Hela Finland
freshness-public = Offentliga
freshness-organisation = Föreningar
freshness-project = Projekt
freshness-ending = Upphör inom 90 dagar
freshness-unsure = Fråga först om det här ännu finns
freshness-gaps = Luckor
freshness-gap-situation = I situationen ”{ $name }” finns ingen tjänst.
freshness-gap-public = { $name }: vi känner inte till någon egen offentlig tjänst i kommunen eller området.
freshness-gap-organisation = { $name }: vi känner inte till någon förenings tjänst här.
freshness-gap-project = { $name }: vi känner inte till något pågående projekt här.
freshness-none = Inget.
unknown-mode = var eller hur tjänsten ges
unknown-contact = kontaktuppgifter
