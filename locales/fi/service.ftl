ready-sentence-own-language = Voit puhua siellä myös suomea.
ready-sentence-text-message = Lähetä tekstiviestinä
ready-sentence-mail = Lähetä sähköpostina
ready-sentence-large = Näytä isona
calling-is-hard = Tuntuuko soittaminen vaikealta? Pyydä joku soittamaan kanssasi.

unknown-duration = kuinka kauan se kestää
unknown-take-along = mitä otat mukaan
benefit-effect-source = Tieto on täältä:
benefit-effect-all-sources = Kaikki lähteet
benefit-effect-where = Täältä voit kysyä:
benefit-effect-unknown = Ei tiedossa.
benefit-effect-ask = Kysy ennen kuin aloitat.

near-title = Samankaltaisia palveluja
near-why = Yhteistä: { $what }
near-compare = Vertaa rinnakkain

read-title = Lähteet luettu
checked-by-provider = { $date }, palvelun järjestäjä
checked-by-editors = { $date }, toimitus
changed-unknown = Ei tiedossa
ends-unknown = Päättymispäivää ei ole tiedossa

report-title = Onko tässä virhe?
report-intro = Valitse, mikä on vialla. Viesti on jo kirjoitettu: voit lähettää sen heti.
report-no-name = Nimeäsi et tarvitse. Älä kerro omista asioistasi.
report-seen = Jos lähetät sähköpostin, toimitus näkee osoitteesi.
report-contact = Yhteystieto on väärä
report-ended = Tämä on päättynyt tai muuttunut
report-refused = En päässyt mukaan, vaikka sivulla sanotaan, että pääsen
report-words = Tekstiä on vaikea ymmärtää, tai muuta on vialla
report-subject = Virhe sivulla: { $name }
report-question = Mitä pitäisi korjata?
report-by-text = tekstiviestinä
report-no-address = Tällä hakemistolla ei ole vielä osoitetta, johon virheistä voi kertoa.
report-to-provider = Voit kertoa asiasta palvelun järjestäjälle:
report-what = Kerro, mikä on vialla:
report-copy = Tämän voit kopioida viestiin:

help-title = Onko sinulla juuri nyt todella vaikeaa?
help-talk = Voit puhua jollekin heti.
help-now = Apua heti:
help-danger = Välittömässä vaarassa soita

quick-exit = Poistu sivulta nopeasti
quick-exit-opens = Tilalle avautuu { $host }.
quick-exit-hides-not = Tämä sivu jää silti selaimen historiaan, ja paluupainike voi tuoda sen takaisin. Voit poistaa sen selaimen historiasta.
