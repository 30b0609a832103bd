# Työnantajan ja läheisen omat sivut.
entrance-employers-link = Työnantajalle
entrance-helping-link = Kun joku muu tarvitsee apua
