# Työnantajan ja läheisen omat sivut.
entrances-for-others = Etkö etsi työtä itsellesi?
entrance-employers-link = Työnantajalle
entrance-helping-link = Kun joku muu tarvitsee apua
entrance-overview = Tällä sivulla
entrance-other-municipality = Katso kaikki kunnat
entrance-steps-more = Avaa askel otsikosta: siellä näet, kuka vastaa ja mitä palveluja askel tarvitsee.
entrance-whole-path = Avaa koko polku

entrance-employers-title = Työnantajalle
entrance-employers-lead = Kiitos, että mietit palkkaamista. Tästä näet, mitä tukea voit saada, kuka auttaa ja mistä aloitat.
entrance-employers-here = Kuka hoitaa asian täällä?
entrance-employers-here-text = Asian hoitaa sen kunnan työllisyysalue, jossa työpaikka on. Valitse kunta, niin näet, mikä alue se on.
entrance-employers-steps = Näin etenet

entrance-helping-title = Kun joku muu tarvitsee apua
entrance-helping-lead = On hyvä, että välität. Sinun ei tarvitse osata kaikkea: tästä näet, mitä voit tehdä ja kuka auttaa teitä molempia.
entrance-helping-danger = Jos joku on välittömässä vaarassa, soita heti 112.
entrance-helping-here = Kuka auttaa täällä?
entrance-helping-here-text = Apu riippuu siitä, missä kunnassa hän asuu. Valitse kunta, niin näet, kuka vastaa.
entrance-helping-steps = Näin voit auttaa

access-part-time = Onnistuu myös osa-aikaisesti tai muutaman tunnin viikossa
access-limited-health = Sopii, kun terveys tai työkyky rajoittaa
