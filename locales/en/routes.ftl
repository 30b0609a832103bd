# The words of the addresses. Change them only if old links may stop working.
route-search = search
route-services = services
route-service = service
route-benefits = benefits
route-benefit = benefit
route-organisations = organisations
route-organisation = organisation
route-glossary = glossary
route-term = term
route-path = path
route-situations = situations
route-municipalities = municipalities
route-municipality = municipality
route-about = about
route-freshness = freshness
route-compare = compare
