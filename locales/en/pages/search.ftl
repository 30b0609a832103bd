home-question = What do you want help with?
home-situations = Or start from where you are now
promise-label = We promise
promise-free = Free of charge
promise-no-account = You need no account
promise-private = What you type stays on your phone
