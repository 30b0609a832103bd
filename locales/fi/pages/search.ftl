home-question = Mihin haluat apua?
home-situations = Tai aloita siitä, missä olet nyt
promise-label = Lupaamme
promise-free = Maksuton
promise-no-account = Et tarvitse tunnuksia
promise-private = Se, mitä kirjoitat, pysyy puhelimessasi
