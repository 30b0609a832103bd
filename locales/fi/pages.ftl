all-services = Kaikki palvelut
all-services-intro = Kaikki palvelut aakkosjärjestyksessä: julkiset, järjestöjen ja hankkeiden.
all-benefits = Etuudet ja tuet
all-benefits-intro = Rahat ja tuet, joista voi olla sinulle apua. Tarkista aina oma tilanteesi.
all-organisations = Järjestäjät
all-organisations-intro = Ketkä palveluja järjestävät, ja mitä kukin tekee.
glossary-title = Sanasto
glossary-intro = Sanat, menetelmät ja välineet, joita voit kohdata, selitettyinä lyhyesti.

situations-title = Tilanteet
situations-intro = Valitse, mikä kuvaa tilannettasi. Näet palvelut, joista voi olla apua.
situation-services = Palvelut ja etuudet tässä tilanteessa ({ $number })

municipalities-title = Kuka vastaa kunnassani?
municipalities-intro = Valitse kuntasi. Näet, mikä työllisyysalue ja hyvinvointialue sinua palvelee.
municipality-title = Kuka vastaa: { $municipality }
municipality-description = Mikä työllisyysalue ja hyvinvointialue palvelee tässä kunnassa: { $municipality }. Mitä palveluja siellä on.
municipality-responsible = Kuka tekee mitä?
responsible-employment = Työllisyysalue
responsible-county = Hyvinvointialue
responsible-kela = Kela
responsible-languages = Kunnan kielet
responsible-municipality = Vastuukunta:
responsible-aland = Ahvenanmaalla työllisyyspalveluista vastaa Ålands arbetsmarknads- och studieservicemyndighet (AMS).
employment-area-named = { $name } (työllisyysalue)
kela-name = Kela palvelee sinua koko maassa.
municipality-finnish = Suomi
municipality-bilingual = Suomi ja ruotsi
municipality-swedish = Ruotsi
municipality-sami = Suomi ja saamen kielet
municipality-local = Täällä tarjolla
municipality-none = Emme vielä tiedä tämän kunnan omia palveluja. Koko maan palvelut ovat alempana.
municipality-everywhere = Lisäksi koko maassa
local-public = Julkiset palvelut
local-organisation = Järjestöjen palvelut
local-project = Hankkeet

about-title = Mikä Suoraan on?
about-description = Suoraan kokoaa työnhakua tukevat palvelut yhteen: julkiset, järjestöjen ja hankkeiden. Kerromme ensin, pääsetkö mukaan ja mikä on ensimmäinen askel.
about-holds-title = Mitä täällä on
about-holds = Palveluja { $services }, etuuksia ja tukia { $benefits }, järjestäjiä { $organisations }, sanaston sanoja { $terms } ja polkuja { $paths }.
about-confirmed =
    { $confirmed ->
        [0] Palvelujen järjestäjät eivät ole vielä vahvistaneet tietoja. Jokaisella sivulla kerrotaan lähteet ja niiden päiväykset.
        [one] Järjestäjä on vahvistanut yhden näistä. Muut perustuvat lähteisiin, jotka kerrotaan sivuilla.
       *[other] Järjestäjät ovat vahvistaneet näistä { $confirmed }. Muut perustuvat lähteisiin, jotka kerrotaan sivuilla.
    }
about-privacy-title = Se, mitä kirjoitat, pysyy sinulla
about-privacy = Haku toimii puhelimessasi. Hakusanasi eivät lähde minnekään. Meillä ei ole tilejä, evästeitä eikä kävijäseurantaa. Kun avaat linkin toiselle sivustolle, siellä ovat voimassa sen omat säännöt.
about-keeps-title = Mitä laitteellesi jää
about-keeps = Vain valitsemasi kieli, kuntasi, jos kerroit sen, ja oma listasi. Ne eivät lähde laitteeltasi. Yhteisellä koneella voit estää tämän.
about-truth-title = Kuinka varmaa tieto on
about-truth = Jokaisen palvelun sivulla näet, mistä tieto on ja milloin se on luettu. Jos emme tiedä jotain, sanomme sen. Tieto voi vanhentua: varmista se aina palvelusta.
about-editors-title = Toimitus
about-editors-unknown = Toimituksen yhteystietoja ei ole vielä ilmoitettu.
about-licence-title = Saako tietoja käyttää?
about-licence = Saa. Palvelujen kuvaukset ovat lisenssillä CC BY 4.0. Kuntatiedot ovat Tilastokeskuksen luokituksista 2026, CC BY 4.0.

freshness-title = Kuinka tuoretta tieto on?
freshness-intro = Näin paljon hakemistossa on ja näin tuoretta se on. Mitä emme tiedä, senkin sanomme.
freshness-on = Laskettu { $date }.
freshness-holds = Mitä täällä on
freshness-count = Määrä
freshness-what = Mitä
freshness-total = Yhteensä
freshness-paths = Polut
freshness-status = Onko toiminta käynnissä
status-word-active = Käynnissä
status-word-ended = Päättynyt
status-word-planned = Ei ole vielä alkanut
status-word-unknown = Emme ole varmoja
freshness-dates = Mistä tieto on ja miltä ajalta
freshness-confirmed = Järjestäjä tai toimitus on vahvistanut
freshness-lately = Näistä viimeisten 90 päivän aikana
freshness-sources = Lähteitä
freshness-read = Lähteet luettu
freshness-read-between = { $from } – { $to }
freshness-undated = Lähteitä, joissa ei ole päiväystä
freshness-old = Lähteitä, joiden päiväyksestä on yli vuosi
freshness-languages = Tekstit kokonaan kielellä
freshness-unknown = Mitä emme tiedä palveluista
freshness-unknown-of = Palveluja, joista emme tiedä tätä. Kaikkiaan käynnissä tai ehkä käynnissä on { $number } palvelua.
freshness-areas = Palvelut alueittain
freshness-area = Alue
freshness-everywhere = Koko Suomi
freshness-public = Julkiset
freshness-organisation = Järjestöt
freshness-project = Hankkeet
freshness-ending = Päättyy 90 päivän sisällä
freshness-unsure = Kysy ensin, onko tämä vielä toiminnassa
freshness-gaps = Aukkoja
freshness-gap-situation = Tilanteessa ”{ $name }” ei ole yhtään palvelua.
freshness-gap-public = { $name }: emme tunne yhtään kunnan tai alueen omaa julkista palvelua.
freshness-gap-organisation = { $name }: emme tunne yhtään järjestön palvelua täällä.
freshness-gap-project = { $name }: emme tunne yhtään käynnissä olevaa hanketta täällä.
freshness-none = Ei mitään.
unknown-mode = missä tai miten palvelu annetaan
unknown-contact = yhteystiedot
