all-services = All services
all-benefits = Benefits and support
all-organisations = Providers
glossary-title = Glossary

situations-title = Situations

municipalities-title = Who is responsible in my municipality?
municipality-title = Who is responsible: { $municipality }
employment-area-named = { $name } employment area

about-title = What is { -this-site }?

freshness-title = How fresh is the information?
