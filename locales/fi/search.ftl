home-claim = Apua työnhakuun ilman luukulta luukulle kulkemista.
search-hint = Kirjoita omin sanoin. Esimerkiksi: en jaksa töitä, CV, haluan kurssille.
search-button = Näytä palvelut
search-title = Haku
search-starting = Haku käynnistyy. Voit jatkaa kirjoittamista.
search-count =
    { $count ->
        [one] Löytyi 1 tulos haulle ”{ $query }”.
       *[other] Löytyi { $count } tulosta haulle ”{ $query }”.
    }
search-unsure = Emme löytäneet varmaa vastausta haulle ”{ $query }”. Lähimmät ovat tässä.
search-nothing = Haulle ”{ $query }” ei löytynyt mitään.
search-place = Paikka: { $place }.
search-place-remove = Hae ilman paikkaa
search-instead = Haimme sanalla ”{ $matched }”.
search-as-typed = Hae juuri sanalla ”{ $typed }”
search-failed = Haku ei vastaa.
search-damaged = Haun tiedot tulivat perille viallisina.
why-spelling = Näytetään, koska löytyi sana ”{ $matched }” (kirjoitit: ”{ $typed }”).
why-language = Näytetään, koska löytyi sana ”{ $matched }” toisella kielellä ({ $language }).
why-need = Löytyi, koska ”{ $typed }” tarkoittaa: { $matched }.
why-companion = Voi auttaa samassa asiassa: { $matched }.
why-part = Löytyi, koska sanassa ”{ $typed }” on osa ”{ $matched }”.
doors-title = Pääset eteenpäin myös näin
door-situations = Valitse tilanteesi
door-services = Selaa kaikkia palveluja
door-municipality = Katso, kuka vastaa sinun kunnassasi
