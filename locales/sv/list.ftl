list-title = Min lista
list-intro = Här sparas tjänster och steg som du vill minnas. Listan finns bara på den här enheten.
list-off = Listan behöver JavaScript. Du kommer vidare också så här:
list-empty = Din lista är tom. När du hittar en tjänst eller ett steg som passar kan du spara det här.
list-save = Spara på listan
list-saved = På listan. Ta bort
list-remove = Ta bort från listan
