# Meddelanden till dem som håller informationen aktuell. $name är sidans namn, $edition katalogens namn.
remind-confirm-subject = { $name }: stämmer informationen fortfarande?
remind-lapsed-subject = { $name }: bekräftelsen har blivit för gammal
remind-hidden-subject = { $name }: sökningen hittar inte längre det här
remind-ends-subject = { $name }: upphör { $date }. Vad kommer sedan?
remind-hello = Hej!
remind-about = Det här meddelandet gäller sidan ”{ $name }” i katalogen { $edition }:
remind-confirm = Informationen på sidan bekräftades senast { $date }. Stämmer den fortfarande?
remind-lapsed = Informationen på sidan bekräftades senast { $date }. Därför står det nu på sidan att man ska fråga först. Sökningen visar sidan längre ner än förut.
remind-hidden = Informationen på sidan bekräftades senast { $date }. Därför hittar sökningen inte längre sidan. Sidan finns kvar på sin adress.
remind-ends = Enligt vår information upphör det här { $date }. Stämmer datumet, och vad kommer sedan?
remind-right = Om allt fortfarande stämmer bekräftar du informationen med ett tryck här:
remind-changed = Om något har ändrats rättar du det här:
remind-ends-changed = Berätta för oss här vad som ändras:
remind-reply = Du kan också svara på det här meddelandet med egna ord.
remind-next = Om vi inte hör av dig händer det här:
remind-next-lapse = { $date } märker vi sidan så att läsaren vet att fråga först. Sökningen visar den längre ner.
remind-next-hide = { $date } försvinner sidan ur sökningen. Själva sidan finns kvar.
remind-next-back = När du bekräftar informationen blir allt som förut nästa gång katalogen publiceras.
remind-ends-successor = Efter det visar vi människor hit: { $name }. Stämmer det?
remind-ends-no-successor = Om något fortsätter efter det här, berätta namnet för oss. Då visar vi människor dit.
remind-ends-nothing = Om datumet stämmer och inget kommer i stället behöver du inte göra något.
remind-ends-next = Från och med { $date } står det på sidan att det här har upphört. Själva sidan finns kvar.
remind-thanks = Tack för att du håller informationen aktuell!
remind-call = Till redaktionen: det finns ingen e-postadress för det här. Ring och fråga: { $phones }
remind-call-unknown = Till redaktionen: det finns varken e-postadress eller telefonnummer för det här. Ta reda på vem som ansvarar för det.
# Ordet i anmälningsformulärets adress.
