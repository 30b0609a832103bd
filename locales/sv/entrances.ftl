# Egna sidor för arbetsgivare och närstående.
entrance-employers-link = För arbetsgivare
entrance-helping-link = När någon annan behöver hjälp
