narrow-title = Narrow the results
narrow-hint = The number says how many services are left. “+ 5 ?” means: five more may fit, but we do not know.
narrow-easy = Easy to get in
narrow-here = Only services that you can use in { $place }
narrow-age = Your age
narrow-situation = Your situation
narrow-language = Language of the service
narrow-level = How well do you know Finnish or Swedish?
narrow-mode = Where
narrow-suits = Suits you if
narrow-kind = Who provides it
narrow-any = Does not matter
narrow-count = { $fits }
narrow-count-maybe = { $fits } + { $maybe } ?
choice-no-referral = You need no referral
choice-not-registered = Without registering as a jobseeker
choice-free = Free of charge
choice-continuous = You can start at any time
choice-places-open = There are free places
choice-on-site = In person
choice-phone = By phone
choice-online = Online
choice-comes-to-you = Comes to you
choice-part-time = you can take part only part of the time
choice-limited-health = your health sets limits
choice-public = Public
choice-organisation = Organisation
choice-project = Project
choice-age = Age { $age }
level-none = I cannot speak it yet
level-a1 = A few words (A1)
level-a2 = I manage in daily life (A2)
level-b1 = I can talk about familiar things (B1)
level-b2 = I speak fluently (B2)
level-high = Very well ({ $level })
chips-label = What you chose
chip-remove = remove this choice
fit-count =
    { $fits ->
        [one] 1 result fits.
       *[other] { $fits } results fit.
    }
fit-maybe =
    { $maybe ->
        [one] 1 may fit: we do not know everything.
       *[other] { $maybe } may fit: we do not know everything.
    }
fit-nothing = Nothing fits everything that you chose.
fit-blocking = Remove this choice: { $name }
fit-met = Fits: { $list }.
fit-unknown = Not known: { $list }.
fit-elsewhere = For people who live elsewhere
show-more = Show more
narrow-link = Narrow these results
place-title = Where do you live?
place-hint = Write the name of your municipality if you like. You see what is in your area first.
place-unknown = We do not know this municipality. Write its name or choose it from the list.
place-area = { $place }: { $area }.
place-aland = Ålands arbetsmarknads- och studieservicemyndighet (AMS)
place-responsible = Who is responsible in my municipality?
place-forget = Forget the municipality
place-kept = This is kept on this device only.
place-not-kept = Nothing is kept on this device.
place-keep-nothing = Do not keep anything on this device
place-keep = Keep it again
home-questions = Not sure what to write? Answer a few questions.
compare-title = Compare services
compare-none = Choose services first. On the page of a service there is a link to compare it with others.
compare-failed = We could not get the services. Check your internet connection and try again.
compare-missing = These services are gone: { $list }.
compare-remove = Remove from the comparison
compare-provider = Provided by
compare-promise = What you get
compare-who = For whom
compare-way-in = How to get in
compare-age = Age
compare-registered = Registered as a jobseeker
compare-cost = Price
compare-languages = Languages
compare-where = For people living in
compare-duration = How long
compare-first-step = First step
compare-unknown = Not known. Ask.
compare-everywhere = The whole country
lost-words = Tell the editors what you looked for
lost-words-subject = Words that did not lead to help
lost-words-body = I looked for this and did not find it: { $query }
lost-words-hint = Opens your e-mail. Only the words that you typed are written in the message.
