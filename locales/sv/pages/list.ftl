list-intro = Här sparas tjänster och steg som du vill minnas. Listan finns bara på den här enheten.
list-off = Listan behöver JavaScript. Du kommer vidare också så här:
together-intro = En tjänst i taget, på två språk. Anteckningarna syns inte.
