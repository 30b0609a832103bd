# Messages to those who keep the information true. $name is the page's name, $edition the directory's.
remind-confirm-subject = { $name }: is the information still right?
remind-lapsed-subject = { $name }: the confirmation is too old
remind-hidden-subject = { $name }: search no longer finds this
remind-ends-subject = { $name }: ends { $date }. What comes after it?
remind-hello = Hello!
remind-about = This message is about the page “{ $name }” in the directory { $edition }:
remind-confirm = The last confirmation of the page is from { $date }. Is everything on it still right?
remind-lapsed = The last confirmation of the page is from { $date }. So the page now says that one should ask first. Search shows it further down than before.
remind-hidden = The last confirmation of the page is from { $date }. So search no longer finds the page. The page is still at its address.
remind-ends = Our date for the end of this is { $date }. Is the date right, and what comes after it?
remind-right = If everything is still right, confirm it with one tap here:
remind-changed = If something has changed, correct it here:
remind-ends-changed = Tell us here what changes:
remind-reply = You can also answer this message in your own words.
remind-next = If we do not hear from you, this happens:
remind-next-lapse = { $date }: we mark the page, so that readers know to ask first. Search shows it further down.
remind-next-hide = { $date }: search no longer finds the page. The page itself stays.
remind-next-back = When you confirm the information, all is as before the next time the directory is published.
remind-ends-successor = After that we send people here: { $name }. Is that right?
remind-ends-no-successor = If something carries on after this, tell us its name. Then we send people there.
remind-ends-nothing = If the date is right and nothing comes in its place, you need not do anything.
remind-ends-next = From { $date } on the page says that this has ended. The page itself stays.
remind-thanks = Thank you for keeping the information true!
remind-call = For the editors: there is no e-mail address for this. Call and ask: { $phones }
remind-call-unknown = For the editors: there is neither an e-mail address nor a telephone number for this. Find out who is responsible.
# The word of the publishing form’s address.
