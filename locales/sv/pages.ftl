all-services = Alla tjänster
all-benefits = Förmåner och stöd
all-organisations = Arrangörer
glossary-title = Ordlista

situations-title = Situationer

municipalities-title = Vem ansvarar i min kommun?
municipality-title = Vem ansvarar: { $municipality }
employment-area-named = Sysselsättningsområdet { $name }

about-title = Vad är { -this-site }?

freshness-title = Hur aktuell är informationen?
