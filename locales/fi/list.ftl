list-title = Oma lista
list-intro = Tänne jäävät palvelut ja askeleet, jotka haluat muistaa. Lista on vain tällä laitteella.
list-off = Oma lista tarvitsee JavaScriptin. Pääset eteenpäin myös näin:
list-empty = Listasi on tyhjä. Kun löydät sopivan palvelun tai askeleen, tallenna se tänne.
list-save = Tallenna listalle
list-saved = Listalla. Poista
list-remove = Poista listalta
