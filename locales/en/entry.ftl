kind-public = public service
kind-organisation = service from an organisation
kind-project = project
kind-service = service
kind-benefit = benefit
kind-provider = provider
kind-term = word
kind-path = path

fact-walk-in = No appointment
fact-contact = No referral
fact-referral = You need a referral
fact-application = Apply first
fact-decision = You need a decision
fact-free = Free
fact-paid = Costs money
fact-ends = Ends { $date }
fact-ended = Ended
fact-unknown = Ask if it still runs
fact-planned = Has not started yet

status-ended = This has ended.
status-ended-on = This ended on { $date }.
status-ended-now = Instead there is now:
status-unknown = We are not sure that this still runs.
status-unknown-ask = Ask first, before you go there.
status-planned = This has not started yet.

access-age-between = Ages { $min } to { $max }
access-age-from = From age { $min }
access-age-to = Up to age { $max }
access-registered-needed = You must be registered as a jobseeker
access-registered-not-needed = You do not have to be registered as a jobseeker
access-free = Free
access-paid = Costs money

action-call = Call { $target }
action-visit = Show on a map: { $target }
action-message = Write to { $target }
action-form = Open the form: { $target }
action-open = Open { $target }
action-employment-area = Find your municipality’s employment area
action-who-is-responsible = See who is responsible in your municipality

open-map = Open on a map
contact-phone = Phone
contact-email = E-mail
contact-address = Address
contact-web = Website
contact-chat = Chat
contact-form = Form
