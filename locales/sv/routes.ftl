# Orden i adresserna. Ändra bara om gamla länkar får sluta fungera.
route-search = sok
route-services = tjanster
route-service = tjanst
route-benefits = formaner
route-benefit = forman
route-organisations = arrangorer
route-organisation = arrangor
route-glossary = ordlista
route-term = ord
route-path = stig
route-situations = situationer
route-municipalities = kommuner
route-municipality = kommun
route-about = om
route-freshness = aktualitet
route-compare = jamfor
