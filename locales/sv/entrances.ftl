# Egna sidor för arbetsgivare och närstående.
entrances-for-others = Söker du inte jobb för egen del?
entrance-employers-link = För arbetsgivare
entrance-helping-link = När någon annan behöver hjälp
entrance-overview = På den här sidan
entrance-other-municipality = Se alla kommuner
entrance-steps-more = Öppna ett steg via rubriken: där ser du vem som ansvarar och vilken service steget behöver.
entrance-whole-path = Öppna hela stigen

entrance-employers-title = För arbetsgivare
entrance-employers-lead = Fint att du funderar på att anställa. Här ser du vilket stöd du kan få, vem som hjälper och var du börjar.
entrance-employers-here = Vem sköter saken här?
entrance-employers-here-text = Saken sköts av sysselsättningsområdet i den kommun där arbetsplatsen finns. Välj kommun, så ser du vilket område det är.
entrance-employers-steps = Så här går du vidare

entrance-helping-title = När någon annan behöver hjälp
entrance-helping-lead = Det är bra att du bryr dig. Du behöver inte kunna allt: här ser du vad du kan göra och vem som hjälper er båda.
entrance-helping-danger = Är någon i omedelbar fara, ring genast 112.
entrance-helping-here = Vem hjälper här?
entrance-helping-here-text = Hjälpen beror på i vilken kommun personen bor. Välj kommun, så ser du vem som ansvarar.
entrance-helping-steps = Så här kan du hjälpa

access-part-time = Går också på deltid eller några timmar i veckan
access-limited-health = Passar när hälsan eller arbetsförmågan begränsar
