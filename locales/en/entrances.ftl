# Pages of their own for employers and for those who help somebody.
entrances-for-others = Not looking for work yourself?
entrance-employers-link = For employers
entrance-helping-link = When somebody else needs help
entrance-overview = On this page
entrance-other-municipality = See all municipalities
entrance-steps-more = Open a step by its heading: there you read who is responsible and which services it needs.
entrance-whole-path = Open the whole path

entrance-employers-title = For employers
entrance-employers-lead = Good that you think about hiring. Here you see what support you can get, who helps and where to begin.
entrance-employers-here = Who handles it here?
entrance-employers-here-text = The employment area of the municipality where the workplace is handles it. Choose the municipality to see which area it is.
entrance-employers-steps = How to go on

entrance-helping-title = When somebody else needs help
entrance-helping-lead = It is good that you care. You do not need to know everything: here you see what you can do and who helps you both.
entrance-helping-danger = If somebody is in immediate danger, call 112 at once.
entrance-helping-here = Who helps here?
entrance-helping-here-text = Help depends on the municipality where the person lives. Choose it to see who is responsible.
entrance-helping-steps = How you can help

access-part-time = Possible part-time or a few hours a week
access-limited-health = Suits you when your health or ability to work is limited
