home-question = Vad vill du ha hjälp med?
home-situations = Eller börja där du är nu
promise-label = Vi lovar
promise-free = Gratis
promise-no-account = Du behöver inget konto
promise-private = Det du skriver stannar i din telefon
