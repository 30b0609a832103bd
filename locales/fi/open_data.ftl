open-data-title = Avoin data
