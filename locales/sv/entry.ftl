kind-public = offentlig tjänst
kind-organisation = tjänst från en förening
kind-project = projekt
kind-service = tjänst
kind-benefit = förmån
kind-provider = arrangör
kind-term = ord
kind-path = stig

fact-walk-in = Utan tidsbokning
fact-contact = Ingen remiss
fact-referral = Du behöver remiss
fact-application = Ansök först
fact-decision = Du behöver ett beslut
fact-free = Gratis
fact-paid = Kostar
fact-ends = Slutar { $date }
fact-ended = Har upphört
fact-unknown = Fråga om det finns kvar
fact-planned = Har inte börjat än

status-ended = Det här har upphört.
status-ended-on = Det här upphörde { $date }.
status-ended-now = I stället finns nu:
status-unknown = Vi vet inte säkert om det här finns kvar.
status-unknown-ask = Fråga först, innan du går dit.
status-planned = Det här har inte börjat än.

access-age-between = För { $min }–{ $max }-åringar
access-age-from = För dig som fyllt { $min } år
access-age-to = För dig som är högst { $max } år
access-registered-needed = Du ska vara anmäld som arbetssökande
access-registered-not-needed = Du behöver inte vara anmäld som arbetssökande
access-free = Gratis
access-paid = Kostar

action-call = Ring { $target }
action-visit = Visa på kartan: { $target }
action-message = Skriv: { $target }
action-form = Öppna blanketten: { $target }
action-open = Öppna { $target }
action-employment-area = Hitta din kommuns sysselsättningsområde
action-who-is-responsible = Se vem som ansvarar i din kommun

open-map = Öppna på kartan
contact-phone = Telefon
contact-email = E-post
contact-address = Adress
contact-web = Webbplats
contact-chat = Chatt
contact-form = Blankett
