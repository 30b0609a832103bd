home-claim = Help with finding work, without going from counter to counter.
search-hint = Use your own words. For example: too tired to work, CV, I want a course.
search-button = Show services
search-title = Search
search-starting = Search is starting. You can keep typing.
search-count =
    { $count ->
        [one] 1 result for “{ $query }”.
       *[other] { $count } results for “{ $query }”.
    }
search-unsure = We did not find a sure answer to “{ $query }”. Here are the closest results.
search-nothing = We found nothing for “{ $query }”.
search-place = Place: { $place }.
search-place-remove = Search without the place
search-instead = We searched for “{ $matched }”.
search-as-typed = Search for exactly “{ $typed }”
search-failed = Search is not answering.
search-damaged = The search data arrived damaged.
why-spelling = Shown because we found the word “{ $matched }” (you typed: “{ $typed }”).
why-language = Shown because we found the word “{ $matched }” in another language ({ $language }).
why-need = Shown because “{ $typed }” means: { $matched }.
why-companion = May help with the same thing: { $matched }.
why-part = Shown because the word “{ $typed }” has the part “{ $matched }”.
doors-title = Other ways to go on
door-situations = Choose your situation
door-services = Look through all services
door-municipality = See who is responsible in your municipality
