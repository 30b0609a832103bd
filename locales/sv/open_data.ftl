open-data-title = Öppna data
