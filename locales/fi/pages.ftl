all-services = Kaikki palvelut
all-benefits = Etuudet ja tuet
all-organisations = Järjestäjät
glossary-title = Sanasto

situations-title = Tilanteet

municipalities-title = Kuka vastaa kunnassani?
municipality-title = Kuka vastaa: { $municipality }
employment-area-named = { $name } (työllisyysalue)

about-title = Mikä { -this-site } on?

freshness-title = Kuinka tuoretta tieto on?
