site-description = Löydä sopiva palvelu työnhakuun ja ensimmäinen askel sinne. Suomeksi, ruotsiksi ja englanniksi. Maksuton, et tarvitse tunnuksia.
not-found-title = Tätä sivua ei ole
not-found-text = Osoite on ehkä kirjoitettu väärin, tai sivu on poistettu. Pääset eteenpäin näistä:
