# Osoitteiden sanat. Muuta vain, jos vanhat linkit saavat lakata toimimasta.
route-search = haku
route-services = palvelut
route-service = palvelu
route-benefits = etuudet
route-benefit = etuus
route-organisations = jarjestajat
route-organisation = jarjestaja
route-glossary = sanasto
route-term = sana
route-path = polku
route-situations = tilanteet
route-municipalities = kunnat
route-municipality = kunta
route-about = tietoa
route-freshness = tuoreus
route-compare = vertaa
