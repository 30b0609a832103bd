all-services = All services
all-services-intro = All services from A to Ö: public ones, and those of organisations and projects.
all-benefits = Benefits and support
all-benefits-intro = Money and supports that may help you. Always check your own situation.
all-organisations = Providers
all-organisations-intro = Who provides the services, and what each of them does.
glossary-title = Glossary
glossary-intro = Words, methods and tools that you may meet, explained briefly.

situations-title = Situations
situations-intro = Choose what describes your situation. You see services that may help.
situation-services = Services and benefits in this situation ({ $number })

municipalities-title = Who is responsible in my municipality?
municipalities-intro = Choose your municipality. You see which employment area and wellbeing services county are yours.
municipality-title = Who is responsible: { $municipality }
municipality-description = Which employment area and wellbeing services county are responsible here: { $municipality }. Which services there are.
municipality-responsible = Who does what?
responsible-employment = Employment area (työllisyysalue)
responsible-county = Wellbeing services county (hyvinvointialue)
responsible-kela = Kela
responsible-languages = Languages of the municipality
responsible-municipality = Responsible municipality:
responsible-aland = In Åland the authority for employment services is Ålands arbetsmarknads- och studieservicemyndighet (AMS).
employment-area-named = { $name } employment area
kela-name = Kela serves you everywhere in Finland.
municipality-finnish = Finnish
municipality-bilingual = Finnish and Swedish
municipality-swedish = Swedish
municipality-sami = Finnish and the Sámi languages
municipality-local = What there is here
municipality-none = We do not know this municipality’s own services yet. Services for the whole country are further down.
municipality-everywhere = Also, everywhere in Finland
local-public = Public services
local-organisation = Services from organisations
local-project = Projects

about-title = What is Suoraan?
about-description = Suoraan (Finnish for “straight there”) brings together services that support you when you look for work: public ones, and those of organisations and projects. We tell you first if you can get in and what the first step is.
about-holds-title = What there is here
about-holds = { $services } services, { $benefits } benefits and kinds of support, { $organisations } providers, { $terms } words in the glossary and { $paths } paths through life situations.
about-confirmed =
    { $confirmed ->
        [0] The providers have not confirmed the information yet. Every page shows its sources and their dates.
        [one] One of them is confirmed by its provider. The others are based on sources shown on the pages.
       *[other] { $confirmed } of them are confirmed by their providers. The others are based on sources shown on the pages.
    }
about-privacy-title = What you type stays with you
about-privacy = Search runs on your phone. Your search words are not sent anywhere. We have no accounts, no cookies and no visitor statistics. When you open a link to another website, that website’s own rules apply.
about-keeps-title = What is kept on your device
about-keeps = Only the language that you chose, your municipality if you said it, and your own list. They do not leave your device. On a shared computer you can turn this off.
about-truth-title = How sure we are of the information
about-truth = On the page of each service you see where the information is from and when we read it. If we do not know something, we say so. Information can get old: always ask the service itself.
about-editors-title = Editors
about-editors-unknown = There are no contact details for the editors yet.
about-licence-title = May I use the information?
about-licence = Yes. The descriptions of services are under the licence CC BY 4.0. The municipality data is from the classifications 2026 of Statistics Finland, CC BY 4.0.

freshness-title = How fresh is the information?
freshness-intro = This is how much the directory holds and how fresh it is. We also say what we do not know.
freshness-on = Counted on { $date }.
freshness-holds = What there is here
freshness-count = Number
freshness-what = What
freshness-total = Total
freshness-paths = Paths
freshness-status = Is it running
status-word-active = Running
status-word-ended = Ended
status-word-planned = Not started yet
status-word-unknown = We are not sure
freshness-dates = Where the information is from, and from when
freshness-confirmed = Confirmed by the provider or an editor
freshness-lately = Of these in the last 90 days
freshness-sources = Sources
freshness-read = Sources read
freshness-read-between = { $from } – { $to }
freshness-undated = Sources without a date
freshness-old = Sources dated more than a year ago
freshness-languages = Texts whole in
freshness-unknown = What we do not know about services
freshness-unknown-of = Services of which we do not know this. In all { $number } services run or may run.
freshness-areas = Services by area
freshness-area = Area
freshness-everywhere = All of Finland
freshness-public = Public
freshness-organisation = Organisations
freshness-project = Projects
freshness-ending = Ends within 90 days
freshness-unsure = Ask first if this still runs
freshness-gaps = Gaps
freshness-gap-situation = There is no service in the situation “{ $name }”.
freshness-gap-public = { $name }: we know no public service of the municipality or area itself.
freshness-gap-organisation = { $name }: we know no service of an organisation here.
freshness-gap-project = { $name }: we know no project that runs here.
freshness-none = Nothing.
unknown-mode = where or how the service is given
unknown-contact = contact details
