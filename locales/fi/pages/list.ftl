list-intro = Tänne jäävät palvelut ja askeleet, jotka haluat muistaa. Lista on vain tällä laitteella.
list-off = Oma lista tarvitsee JavaScriptin. Pääset eteenpäin myös näin:
together-intro = Yksi palvelu kerrallaan, kahdella kielellä. Muistiinpanot eivät näy.
