open-data-title = Open data
