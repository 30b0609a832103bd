# Pages of their own for employers and for those who help somebody.
entrance-employers-link = For employers
entrance-helping-link = When somebody else needs help
