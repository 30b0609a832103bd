help-title = Onko sinulla juuri nyt todella vaikeaa?
help-talk = Voit puhua jollekin heti.
help-now = Apua heti:
help-danger = Välittömässä vaarassa soita
