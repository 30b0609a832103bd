kind-public = julkinen palvelu
kind-organisation = järjestön palvelu
kind-project = hanke
kind-service = palvelu
kind-benefit = etuus
kind-provider = järjestäjä
kind-term = sana
kind-path = polku

fact-walk-in = Ilman ajanvarausta
fact-contact = Ei lähetettä
fact-referral = Tarvitset lähetteen
fact-application = Hae hakemuksella
fact-decision = Tarvitset päätöksen
fact-free = Maksuton
fact-paid = Maksullinen
fact-ends = Päättyy { $date }
fact-ended = Päättynyt
fact-unknown = Kysy, toimiiko vielä
fact-planned = Ei ole vielä alkanut

status-ended = Tämä on päättynyt.
status-ended-on = Tämä päättyi { $date }.
status-ended-now = Sen tilalla on nyt:
status-unknown = Emme tiedä varmasti, toimiiko tämä vielä.
status-unknown-ask = Kysy ensin, ennen kuin lähdet paikalle.
status-planned = Tämä ei ole vielä alkanut.

access-age-between = { $min }–{ $max }-vuotiaille
access-age-from = { $min } vuotta täyttäneille
access-age-to = Enintään { $max }-vuotiaille
access-registered-needed = Sinun pitää olla ilmoittautunut työnhakijaksi
access-registered-not-needed = Sinun ei tarvitse olla ilmoittautunut työnhakijaksi
access-free = Maksuton
access-paid = Maksullinen

action-call = Soita { $target }
action-visit = Näytä kartalla: { $target }
action-message = Kirjoita: { $target }
action-form = Avaa lomake: { $target }
action-open = Avaa { $target }
action-employment-area = Etsi oman kuntasi työllisyysalue
action-who-is-responsible = Katso, kuka vastaa kunnassasi

open-map = Avaa kartassa
contact-phone = Puhelin
contact-email = Sähköposti
contact-address = Osoite
contact-web = Verkkosivu
contact-chat = Chat
contact-form = Lomake
