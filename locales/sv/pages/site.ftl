site-description = Hitta rätt tjänst för ditt jobbsökande och det första steget dit. På finska, svenska och engelska. Gratis, du behöver inget konto.
not-found-title = Den här sidan finns inte
not-found-text = Adressen är kanske felskriven, eller så är sidan borttagen. Så här kommer du vidare:
