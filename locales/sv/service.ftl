ready-sentence-own-language = Du kan också tala svenska där.
ready-sentence-text-message = Skicka som sms
ready-sentence-mail = Skicka som e-post
ready-sentence-large = Visa stort
calling-is-hard = Känns det svårt att ringa? Be någon ringa tillsammans med dig.

unknown-duration = hur länge det tar
unknown-take-along = vad du tar med
benefit-effect-source = Uppgiften är härifrån:
benefit-effect-all-sources = Alla källor
benefit-effect-where = Här kan du fråga:
benefit-effect-unknown = Vi vet inte.
benefit-effect-ask = Fråga innan du börjar.

near-title = Liknande tjänster
near-why = Gemensamt: { $what }
near-compare = Jämför sida vid sida

read-title = Källorna lästa
checked-by-provider = { $date }, av den som ordnar tjänsten
checked-by-editors = { $date }, av redaktionen
changed-unknown = Vi vet inte
ends-unknown = Inget slutdatum är känt

report-title = Är något fel här?
report-intro = Välj vad som är fel. Meddelandet är redan skrivet: du kan skicka det genast.
report-no-name = Du behöver inte säga ditt namn. Berätta inte om dina egna ärenden.
report-seen = Om du skickar e-post ser redaktionen din adress.
report-contact = En kontaktuppgift är fel
report-ended = Det här har upphört eller ändrats
report-refused = Jag fick inte komma med, fast sidan säger att jag får
report-words = Texten är svår att förstå, eller något annat är fel
report-subject = Fel på sidan: { $name }
report-question = Vad borde rättas?
report-by-text = som sms
report-no-address = Den här katalogen har ännu ingen adress dit du kan anmäla fel.
report-to-provider = Du kan berätta för den som ordnar tjänsten:
report-what = Berätta vad som är fel:
report-copy = Det här kan du kopiera till meddelandet:

help-title = Har du det riktigt svårt just nu?
help-talk = Du kan prata med någon genast.
help-now = Hjälp genast:
help-danger = I omedelbar fara, ring

quick-exit = Lämna sidan snabbt
quick-exit-opens = I stället öppnas { $host }.
quick-exit-hides-not = Den här sidan finns ändå kvar i webbläsarens historik, och bakåtknappen kan visa den igen. Du kan ta bort den i webbläsarens historik.
