fact-lapsed = Fråga först: bekräftad senast { $date }
fact-hidden = Kan vara föråldrad: bekräftad senast { $date }
