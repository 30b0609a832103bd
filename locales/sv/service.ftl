help-title = Har du det riktigt svårt just nu?
help-talk = Du kan prata med någon genast.
help-now = Hjälp genast:
help-danger = I omedelbar fara, ring
