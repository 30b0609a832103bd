confirmation-lapsed = Tiedot vahvistettiin viimeksi { $date }.
confirmation-lapsed-ask = Siitä on jo kauan. Varmista palvelusta, pitävätkö ne vielä paikkansa.
confirmation-hidden = Nämä tiedot voivat olla vanhentuneita.
confirmation-hidden-ask = Kukaan ei ole vahvistanut niitä pitkään aikaan, viimeksi { $date }. Siksi haku ei enää löydä tätä. Kysy palvelusta, ennen kuin lähdet paikalle.
