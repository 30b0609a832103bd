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

municipalities-title = Kuka vastaa kunnassani?
municipalities-intro = Valitse kuntasi. Näet, mikä työllisyysalue ja hyvinvointialue sinua palvelee.
municipality-title = Kuka vastaa: { $municipality }
municipality-description = Mikä työllisyysalue ja hyvinvointialue palvelee tässä kunnassa: { $municipality }. Mitä palveluja siellä on.
municipality-responsible = Kuka tekee mitä?
responsible-employment = Työllisyysalue
responsible-employment-hint = Työnhakijaksi ilmoittautuminen, työllistymissuunnitelma ja työllisyyspalvelut
responsible-county = Hyvinvointialue
responsible-county-hint = Sosiaalityö, terveyspalvelut, kuntouttava työtoiminta
responsible-kela = Kela
responsible-kela-hint = Etuudet, ellet ole työttömyyskassan jäsen, ja ammatillinen kuntoutus
responsible-languages = Kunnan kielet
responsible-languages-hint = Millä kielellä kunnan täytyy palvella sinua
responsible-municipality = Vastuukunta:
responsible-aland = Ahvenanmaalla työllisyyspalveluista vastaa Ålands arbetsmarknads- och studieservicemyndighet (AMS).
employment-area-named = { $name } (työllisyysalue)
kela-name = Kela palvelee sinua koko maassa.
municipality-finnish = Suomi
municipality-bilingual = Suomi ja ruotsi
municipality-swedish = Ruotsi
municipality-sami = Suomi ja saamen kielet (saamelaisten kotiseutualue)
municipality-local = Täällä tarjolla
municipality-none = Emme vielä tiedä tämän kunnan omia palveluja. Koko maan palvelut ovat käytössäsi.
municipality-everywhere = Lisäksi koko maassa
local-public = Julkiset palvelut
local-organisation = Järjestöjen palvelut
local-project = Hankkeet

about-title = Mikä Suoraan on?
about-description = Suoraan kokoaa työnhakua tukevat palvelut yhteen: julkiset, järjestöjen ja hankkeiden. Kerromme ensin, pääsetkö mukaan ja mikä on ensimmäinen askel.
about-holds-title = Mitä täällä on
about-holds = Palveluja { $services }, etuuksia ja tukia { $benefits }, järjestäjiä { $organisations } ja sanaston sanoja { $terms }.
about-confirmed =
    { $confirmed ->
        [0] Palvelujen järjestäjät eivät ole vielä vahvistaneet tietoja. Jokaisella sivulla kerrotaan lähteet ja niiden päiväykset.
        [one] Järjestäjä on vahvistanut yhden näistä. Muut perustuvat lähteisiin, jotka kerrotaan sivuilla.
       *[other] Järjestäjät ovat vahvistaneet näistä { $confirmed }. Muut perustuvat lähteisiin, jotka kerrotaan sivuilla.
    }
about-privacy-title = Se, mitä kirjoitat, pysyy sinulla
about-privacy = Haku toimii puhelimessasi. Hakusanasi eivät lähde minnekään. Meillä ei ole tilejä, evästeitä eikä kävijäseurantaa. Kun avaat linkin toiselle sivustolle, siellä ovat voimassa sen omat säännöt.
about-truth-title = Kuinka varmaa tieto on
about-truth = Jokaisen palvelun sivulla näet, mistä tieto on ja milloin se on luettu. Jos emme tiedä jotain, sanomme sen. Tieto voi vanhentua: varmista se aina palvelusta.
about-editors-title = Toimitus
about-editors-unknown = Toimituksen yhteystietoja ei ole vielä ilmoitettu.
about-licence-title = Saako tietoja käyttää?
about-licence = Saa. Palvelujen kuvaukset ovat lisenssillä CC BY 4.0. Kuntatiedot ovat Tilastokeskuksen luokituksista 2026, CC BY 4.0.
