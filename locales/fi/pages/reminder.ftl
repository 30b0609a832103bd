# Viestit niille, jotka pitävät tiedot ajan tasalla. $name on sivun nimi, $edition hakemiston nimi.
remind-confirm-subject = { $name }: ovatko tiedot yhä oikein?
remind-lapsed-subject = { $name }: tietojen vahvistus on vanhentunut
remind-hidden-subject = { $name }: haku ei enää löydä tätä
remind-ends-subject = { $name }: päättyy { $date }. Mitä tulee sen jälkeen?
remind-hello = Hei!
remind-about = Tämä viesti koskee sivua ”{ $name }” hakemistossa { $edition }:
remind-confirm = Sivun tiedot vahvistettiin viimeksi { $date }. Ovatko ne yhä oikein?
remind-lapsed = Sivun tiedot vahvistettiin viimeksi { $date }. Siksi sivulla lukee nyt, että kannattaa kysyä ensin. Haku näyttää sivun alempana kuin ennen.
remind-hidden = Sivun tiedot vahvistettiin viimeksi { $date }. Siksi haku ei enää löydä sivua. Sivu on yhä omassa osoitteessaan.
remind-ends = Meillä on tieto, että tämä päättyy { $date }. Onko päivä oikein, ja mitä tulee sen jälkeen?
remind-right = Jos kaikki on yhä oikein, vahvista tiedot yhdellä painalluksella täällä:
remind-changed = Jos jokin on muuttunut, korjaa se täällä:
remind-ends-changed = Kerro meille täällä, mikä muuttuu:
remind-reply = Voit myös vastata tähän viestiin omin sanoin.
remind-next = Jos emme kuule sinusta, näin tapahtuu:
remind-next-lapse = { $date } merkitsemme sivulle, että kannattaa kysyä ensin. Haku näyttää sen alempana.
remind-next-hide = { $date } sivu jää pois hausta. Sivu itse jää paikalleen.
remind-next-back = Kun vahvistat tiedot, kaikki palaa ennalleen, kun hakemisto seuraavan kerran julkaistaan.
remind-ends-successor = Ohjaamme ihmiset sen jälkeen tänne: { $name }. Onko se oikein?
remind-ends-no-successor = Jos jokin jatkaa sitä, kerro meille sen nimi. Silloin ohjaamme ihmiset sinne.
remind-ends-nothing = Jos päivä on oikein eikä mitään tule tilalle, sinun ei tarvitse tehdä mitään.
remind-ends-next = Sivulla lukee { $date } alkaen, että tämä on päättynyt. Sivu itse jää paikalleen.
remind-thanks = Kiitos, että pidät tiedot ajan tasalla!
remind-call = Toimitukselle: tälle ei ole sähköpostiosoitetta. Soita ja kysy: { $phones }
remind-call-unknown = Toimitukselle: tälle ei ole sähköpostiosoitetta eikä puhelinnumeroa. Etsi, kuka tästä vastaa.
# Ilmoituslomakkeen osoitteen sana.
