confirmation-lapsed = Tietojen vahvistamisesta on jo kauan.
confirmation-lapsed-ask = Ne vahvistettiin viimeksi { $date }. Kysy palvelusta, pitävätkö ne vielä paikkansa.
confirmation-hidden = Nämä tiedot voivat olla vanhentuneita.
confirmation-hidden-ask = Kukaan ei ole vahvistanut niitä pitkään aikaan, viimeksi { $date }. Siksi haku ei enää löydä tätä. Kysy palvelusta, ennen kuin lähdet paikalle.
