fact-lapsed = Kysy ensin: vahvistettu viimeksi { $date }
fact-hidden = Voi olla vanhentunut: vahvistettu viimeksi { $date }
