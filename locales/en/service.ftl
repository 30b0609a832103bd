ready-sentence-own-language = You can also speak English there.
ready-sentence-text-message = Send as a text message
ready-sentence-mail = Send as an e-mail
ready-sentence-large = Show large
calling-is-hard = Does calling feel hard? Ask somebody to call with you.

unknown-duration = how long it takes
unknown-take-along = what to take with you
benefit-effect-source = This is from:
benefit-effect-all-sources = All sources
benefit-effect-where = Here you can ask:
benefit-effect-unknown = Not known.
benefit-effect-ask = Ask before you start.

near-title = Similar services
near-why = In common: { $what }
near-compare = Compare side by side

read-title = Sources read
checked-by-provider = { $date }, by the provider
checked-by-editors = { $date }, by the editors
changed-unknown = Not known
ends-unknown = No end date is known

report-title = Is something wrong here?
report-intro = Choose what is wrong. The message is already written: you can send it at once.
report-no-name = We do not need your name. Do not tell us about your own matters.
report-seen = If you send an e-mail, the editors see your address.
report-contact = A contact detail is wrong
report-ended = This has ended or changed
report-refused = I could not get in, although the page says that I can
report-words = The words are hard to understand, or something else is wrong
report-subject = Mistake on the page: { $name }
report-question = What should be corrected?
report-by-text = as a text message
report-no-address = This directory has no address yet where you can report mistakes.
report-to-provider = You can tell the provider:
report-what = Say what is wrong:
report-copy = You can copy this into your message:

help-title = Are things very hard for you right now?
help-talk = You can talk to somebody at once.
help-now = Help at once:
help-danger = In immediate danger call

quick-exit = Leave this page quickly
quick-exit-opens = It opens { $host } instead.
quick-exit-hides-not = This page still stays in your browser’s history, and Back may show it again. You can remove it in the browser’s history.
